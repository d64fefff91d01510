"""What one claim says of another fact, in so many words.

A dated judgment says a judgment was entered; a sale that was held says a judgment came before
it; a case number says a suit was filed. An inference carries the claim it rests on, never
overrides what somebody says of the fact itself, and never concludes anything from silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from stillowe.facts.catalog_case import COURT_PAPERS
from stillowe.facts.linking import RULED_DEFICIENCY, Gathering, Linked
from stillowe.facts.loans import Loans
from stillowe.facts.relations import EVENTS, NEEDS
from stillowe.facts.weighing import Key, Weighed
from stillowe.papers.claims import CASE, Claim, PaperSource
from stillowe.papers.paper import Paper
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName, PaperKind, Speaker

SAYS_IT_HAPPENED: Final[Mapping[str, str]] = {
    FactName.complaint_date: FactName.complaint_filed,
    FactName.judgment_date: FactName.judgment_entered,
    FactName.judgment_total_cents: FactName.judgment_entered,
    FactName.sale_scheduled_date: FactName.judgment_entered,
    FactName.sale_date: FactName.sale_held,
    FactName.confirmation_date: FactName.sale_confirmed,
    FactName.dismissal_date: FactName.foreclosure_dismissed,
    FactName.appearance_date: FactName.appeared,
    FactName.discharge_date: FactName.discharge_entered,
    FactName.reported_amount_due_cents: FactName.report_states_amount_due,
    FactName.reported_deficiency_cents: FactName.report_states_deficiency,
}
"""A figure or a day, and the fact that it has one; both are about the same member."""

_FILED_BY_KIND: Final = frozenset(COURT_PAPERS) - {PaperKind.complaint}
"""A complaint may be a draft; every other court paper answers to a filed one."""

_FIRST_WORDS: Final = 80


def inferred(gathering: Gathering, papers: Sequence[Paper], loans: Loans) -> tuple[Linked, ...]:
    """Return the further claims that follow from the claims and from the kinds of paper."""
    stated = [*gathering.facts, *_of_kinds(papers), *_of_case_number(gathering)]
    stated.extend(_of_county(gathering))
    stated.extend(_of_rulings(stated, gathering.rulings, len(loans.labels)))
    stated.extend(_of_stage(stated))
    stated.extend(_of_figures(stated))
    stated.extend(_of_later_events(stated))
    stated.extend(_of_ranks(stated, loans))
    return tuple(stated[len(gathering.facts) :])


def _of_kinds(papers: Iterable[Paper]) -> list[Linked]:
    return [
        _as_fact(_kind_claim(paper), FactName.complaint_filed, 0, 1)
        for paper in papers
        if paper.kind in _FILED_BY_KIND
    ]


def _kind_claim(paper: Paper) -> Claim:
    """Return the claim a paper makes by being what it is; its words are those of its title."""
    span = next(iter(paper.kind_evidence), None)
    if span is None:
        words = paper.pages[0].text[:_FIRST_WORDS] if paper.pages else ""
        span = Span(paper.sha256, 1, (), " ".join(words.split()))
    source = PaperSource(span, paper.kind, paper.dated)
    return Claim(FactName.complaint_filed, CASE, True, source, Speaker.third_party, "kind/1")


def _of_case_number(gathering: Gathering) -> list[Linked]:
    numbers = gathering.texts.get((FactName.case_number, 0), ())
    return [_as_fact(claim, FactName.complaint_filed, 0, 1) for claim in numbers]


def _of_county(gathering: Gathering) -> list[Linked]:
    """Say that Cook County is the first district of the appellate court; no other county is."""
    counties = gathering.texts.get((FactName.county, 0), ())
    if any(name == FactName.appellate_district for name in (one.name for one in gathering.facts)):
        return []
    names = {re.sub(r"\W*COUNTY\W*", "", str(claim.value).upper()).strip() for claim in counties}
    if names != {"COOK"}:
        return []
    return [_as_fact(claim, FactName.appellate_district, 0, 0) for claim in counties]


def _of_rulings(stated: Sequence[Linked], rulings: Iterable[Linked], count: int) -> list[Linked]:
    """Say that an order with a sum against a person approves the sale and enters a judgment.

    The second only where nobody says of that person what the order does. ``count`` is how many
    loans there are: the order is about the foreclosed one.
    """
    judgment = FactName.order_enters_personal_judgment
    told = {one.member for one in stated if one.name == judgment and not one.doubtful}
    sums = [one for one in rulings if one.name == RULED_DEFICIENCY and one.value > 0]
    confirmed = [
        _as_fact(one.claim, FactName.sale_confirmed, 0, 1, doubtful=one.doubtful) for one in sums
    ]
    entered = [
        _as_fact(one.claim, judgment, one.member // count, 1, doubtful=one.doubtful)
        for one in sums
        if one.member % count == 0 and one.member // count not in told
    ]
    return [*confirmed, *entered]


def _of_stage(stated: Iterable[Linked]) -> list[Linked]:
    """Say that a stage somebody states has had its events, and "not sued" that there was none."""
    return [
        _as_fact(one.claim, event, 0, int(stage <= one.value), doubtful=one.doubtful)
        for one in stated
        if one.name == FactName.stage_reached
        for event, stage in EVENTS
        if stage <= one.value or event == FactName.complaint_filed
    ]


def _of_figures(stated: Sequence[Linked]) -> list[Linked]:
    return [
        _as_fact(one.claim, SAYS_IT_HAPPENED[one.name], one.member, 1, doubtful=one.doubtful)
        for one in stated
        if one.name in SAYS_IT_HAPPENED
    ]


def _of_later_events(stated: Sequence[Linked]) -> list[Linked]:
    """Say that what must have happened before did, where nobody says otherwise.

    What must have happened before is always about the case, member 0.
    """
    known = {one.name for one in stated if not one.doubtful}
    found: list[Linked] = []
    frontier = list(stated)
    while frontier:
        frontier = [
            _as_fact(one.claim, parent, 0, 1, doubtful=one.doubtful)
            for one in frontier
            for child, parent, _ in NEEDS
            if one.name == child and one.value == 1 and parent not in known
        ]
        found.extend(frontier)
    return found


def _of_ranks(stated: Sequence[Linked], loans: Loans) -> list[Linked]:
    """Say that a loan papers call the second is second in priority."""
    count = len(loans.labels)
    found = []
    for index, rank in sorted(loans.priorities.items()):
        naming = next((one for one in stated if _about_loan(one, index, count)), None)
        if naming is not None:
            found.append(_as_fact(naming.claim, FactName.lien_priority, index, rank))
    return found


def _about_loan(one: Linked, index: int, count: int) -> bool:
    if one.doubtful or not one.claim.about.loan:
        return False
    if one.claim.about.axis is Axis.loan:
        return one.member == index
    return one.claim.about.axis is Axis.person_debt and one.member % count == index


def _as_fact(
    claim: Claim, name: str, member: int, value: int, *, doubtful: bool | None = None
) -> Linked:
    unsure = claim.confidence < 1 if doubtful is None else doubtful
    return Linked(claim, name, member, value, unsure)


def follows_from_false(weighed: Mapping[Key, Weighed]) -> dict[str, Weighed]:
    """Return the facts that cannot be because what they need certainly did not happen."""
    absent: dict[str, Weighed] = {}
    for child, parent, _ in NEEDS:
        known = weighed.get((parent, 0)) or absent.get(parent)
        if known is not None and known.values == (0,):
            absent[child] = known
    return absent

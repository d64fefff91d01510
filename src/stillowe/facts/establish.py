"""From papers and answers to the fact sheet: who, which loan, what stands, what clashes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from stillowe.facts.before_the_loan import before_the_loan, relations_of_what_ended
from stillowe.facts.case_identity import CaseIdentity, identify_case
from stillowe.facts.catalog import CATALOG
from stillowe.facts.contradictions import contradictions
from stillowe.facts.filling import Filling
from stillowe.facts.inferences import inferred
from stillowe.facts.linking import (
    Gathering,
    Linker,
    members_of,
    namings,
    order_of,
)
from stillowe.facts.loans import Loans, link_loans
from stillowe.facts.people import People, link_people
from stillowe.facts.presumptions import presumptions
from stillowe.facts.releasing import Releasing
from stillowe.facts.reopening import reopened
from stillowe.facts.rulings import ruled_conclusions
from stillowe.facts.sheet import Fact, FactSheet, Member, SetAside
from stillowe.facts.stage import StageOfCase, stage_of
from stillowe.facts.superseding import KEPT_FROM_THE_FIRST, superseded
from stillowe.facts.weighing import weigh_all, without_denials_of_nothing
from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.paper import Paper
from stillowe.values.clauses import Act, Party
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName, PaperKind, Standing


@dataclass(frozen=True, slots=True)
class Declared:
    """What the user lists beside the answers.

    ``people`` and ``loans`` (``second``, a loan number) come first, in the user's order; others
    are added as papers name them. ``opened`` names presumed facts to be treated as open.
    """

    people: tuple[str, ...] = ()
    loans: tuple[str, ...] = ()
    opened: frozenset[str] = frozenset()


NOTHING_DECLARED: Final = Declared()

_OLD_AFTER_DAYS: Final = 180
"""Half a year: by then a case has often gone on, and "nothing later" is a bold assumption."""


def establish(
    papers: Sequence[Paper],
    answers: Sequence[Claim],
    *,
    today: int,
    declared: Declared = NOTHING_DECLARED,
) -> FactSheet:
    """Weigh everything papers and people say into one fact sheet.

    ``answers`` are claims a person typed (see ``answers.parse_answer``). ``today`` is the as-of
    day number: what is dated after it cannot have happened. The order of papers and answers
    does not matter, and a paper given twice counts once. Nothing is refused: what cannot be
    used is in ``set_aside``.
    """
    once = tuple({paper.sha256: paper for paper in papers}.values())
    ordered = tuple(sorted(once, key=lambda paper: (paper.sha256, paper.name)))
    identity = identify_case(ordered, answers, declared.people)
    usable, aside = _usable(ordered, answers, identity)
    ours = tuple(paper for paper in ordered if paper.sha256 not in identity.set_aside)
    who = link_people(namings(usable), declared.people)
    which = link_loans(usable, declared.loans)
    gathering = Linker(CATALOG, who, which, identity.in_doubt, today).link(usable)
    numbers = gathering.texts.get((FactName.foreclosed_loan_number, 0), ())
    releasing = Releasing(who, which, gathering.facts, numbers, identity.in_doubt, today)
    gathering = replace(gathering, facts=(*gathering.facts, *releasing.facts(ours)))
    sheet = _Sheet(ours, who, which, gathering, today, declared.opened)
    return sheet.made(aside, (*identity.findings, *who.findings, *which.findings))


def _usable(
    papers: Sequence[Paper], answers: Sequence[Claim], identity: CaseIdentity
) -> tuple[tuple[Claim, ...], tuple[SetAside, ...]]:
    """Return the claims to weigh, sorted, each once; and those set aside with their paper."""
    old = superseded(papers)
    usable = set(answers)
    aside: list[SetAside] = []
    for paper in papers:
        for claim in paper.claims:
            if paper.sha256 in identity.set_aside:
                aside.append(SetAside(claim, "paper.other_case"))
            elif paper.sha256 in old and claim.name not in KEPT_FROM_THE_FIRST:
                aside.append(SetAside(claim, "paper.superseded"))
            else:
                usable.add(claim)
    return tuple(sorted(usable, key=order_of)), tuple(aside)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A fact sheet in the making: the claims are linked and not yet weighed."""

    papers: tuple[Paper, ...]
    people: People
    loans: Loans
    gathering: Gathering
    today: int
    opened: frozenset[str]

    def made(self, aside: tuple[SetAside, ...], before: tuple[Finding, ...]) -> FactSheet:
        """Weigh, derive the stage, fill in every fact and look for what clashes."""
        members = members_of(self.people, self.loans)
        stated = (*self.gathering.facts, *inferred(self.gathering, self.papers, self.loans))
        early = before_the_loan(stated, CATALOG, len(self.loans.labels))
        # The date is set aside; that the event happened is not.
        linked = tuple(
            one for one in stated if one.claim not in early or one.name != one.claim.name
        )
        weighed = weigh_all(without_denials_of_nothing(linked), CATALOG)
        stage = stage_of(weighed, self.today)
        kinds = tuple(sorted({paper.kind for paper in self.papers}))
        presumed = presumptions(linked, weighed, kinds, self.opened, len(self.loans.labels))
        filling = Filling(CATALOG, weighed, stage, presumed, self.people, self.loans, self.today)
        facts = filling.facts(members)
        clashes = contradictions(facts, CATALOG, members)
        facts = reopened(facts, clashes.keys, CATALOG, self.today)
        dropped = {*clashes.dropped, *relations_of_what_ended(early, CATALOG)}
        findings = (
            *before,
            *self.gathering.findings,
            *early.values(),
            *clashes.findings,
            *_disputes(facts.values(), members),
            *_stage_findings(stage, self.papers, self.today),
        )
        too_early = tuple(SetAside(claim, "fact.impossible") for claim in early)
        return FactSheet(
            members=members,
            facts=facts,
            rulings=ruled_conclusions(self.gathering.rulings),
            texts=self.gathering.texts,
            stages=stage.stages,
            papers=kinds,
            quotes=_quotes(self.papers),
            findings=findings,
            dropped_relations=tuple(sorted(dropped)),
            set_aside=(*aside, *self.gathering.set_aside, *too_early),
        )


def _disputes(
    facts: Iterable[Fact], members: Mapping[Axis, tuple[Member, ...]]
) -> tuple[Finding, ...]:
    return tuple(
        Finding(
            "fact.disputed",
            Severity.warning,
            {"fact": fact.name, "about": members[_axis_of(fact)][fact.member].label},
            tuple(dict.fromkeys(_spans(fact.claims))),
        )
        for fact in facts
        if fact.standing is Standing.disputed
    )


def _axis_of(fact: Fact) -> Axis:
    return CATALOG.facts[fact.name].axis


def _stage_findings(stage: StageOfCase, papers: Sequence[Paper], today: int) -> tuple[Finding, ...]:
    """Say what the stage rests on: the day of the latest paper, or nothing at all."""
    if not stage.shown:
        return (Finding("stage.unknown", Severity.warning),)
    latest = max((paper.dated for paper in papers if paper.dated is not None), default=None)
    if latest is None or latest > today:
        return (Finding("stage.assumes_nothing_later", Severity.note),)
    arguments: dict[str, str | int | bool] = {
        "latest_paper_date": latest,
        "days_since": today - latest,
    }
    old = today - latest > _OLD_AFTER_DAYS
    severity = Severity.warning if old else Severity.note
    return (Finding("stage.assumes_nothing_later", severity, arguments),)


def _quotes(papers: Iterable[Paper]) -> tuple[tuple[str, Span], ...]:
    quotes: set[tuple[str, Span]] = set()
    for paper in papers:
        quotes |= {(wording.clause, wording.span) for wording in paper.wordings}
        quotes |= {(code, span) for code, span in _acts_quoted(paper)}
    return tuple(sorted(quotes))


def _acts_quoted(paper: Paper) -> Iterator[tuple[str, Span]]:
    """Quote a power to confess judgment, and a buyer's right to hand on or sell again.

    The latter only on a paper of no known kind: there an investor's contract is found.
    """
    for frame in paper.clauses.frames:
        code = ""
        if frame.act is Act.confesses_judgment:
            code = "confession_wording"
        elif paper.kind is PaperKind.unrecognized and (
            frame.act is Act.resells or (frame.act is Act.assigns and frame.who is Party.buyer)
        ):
            code = "contract_trading_wording"
        if code and frame.polarity:
            yield from ((code, span) for span in frame.spans)


def _spans(claims: Iterable[Claim]) -> Iterator[Span]:
    for claim in claims:
        if isinstance(claim.source, PaperSource):
            yield claim.source.span

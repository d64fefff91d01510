"""Several claims on one fact: what stands, how well, and whose word ranks first.

The order of authority ranks reports of the same event; it never discards one. Values that
differ are all kept, exactly those, and the fact is *disputed*. What is not a report of the
same event does not differ: a balance of March and one of June, an attempt at service that
failed and one that did not, a sale announced and then announced for another day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.facts.definitions import Catalog, FactDefinition
from stillowe.facts.linking import Linked, order_of, paper_of
from stillowe.papers.claims import Answer, Claim, PaperSource
from stillowe.values.vocabulary import FactName, PaperKind, Speaker, Standing, Unit

Key = tuple[str, int]
"""(fact, member)."""

_LATEST_PAPER_SPEAKS: Final = frozenset(
    {
        FactName.sale_scheduled_date,
        FactName.unpaid_balance_cents,
        FactName.unpaid_balance_date,
        FactName.per_diem_cents,
    }
)
_ADMITTED: Final = frozenset(
    {
        FactName.signed_note,
        FactName.signed_mortgage,
        FactName.guaranteed_debt,
        FactName.assumed_debt,
        FactName.debt_reaffirmed,
        FactName.agreed_not_to_be_released,
        FactName.served_personally,
        FactName.served_at_abode,
        FactName.appeared,
        FactName.unpaid_balance_cents,
    }
)
"""What a borrower's own paper concedes; words in the borrower's own favour are no admission."""

_ATTEMPTED: Final = frozenset({FactName.served_personally, FactName.served_at_abode})


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the claims on one fact come to.

    ``values`` are those that stand, sorted; empty where every reading is in doubt. ``doubted``
    are values of readings in doubt that nothing settles.
    """

    values: tuple[int, ...]
    doubted: tuple[int, ...]
    standing: Standing
    claims: tuple[Claim, ...]
    operative: PaperKind | None


def weigh_all(linked: Iterable[Linked], catalog: Catalog) -> dict[Key, Weighed]:
    """Weigh every fact that has claims, in order of name and member."""
    grouped: dict[Key, list[Linked]] = {}
    for one in linked:
        grouped.setdefault((one.name, one.member), []).append(one)
    as_of = _balance_days(grouped)
    return {
        key: weigh(catalog.facts[key[0]], grouped[key], grouped, as_of) for key in sorted(grouped)
    }


def without_denials_of_nothing(linked: Iterable[Linked]) -> tuple[Linked, ...]:
    """Leave out "no deficiency" where every paper that states one states $0.00.

    Both say that nothing is left; they do not differ.
    """
    every = tuple(linked)
    stated = [one.value for one in every if one.name == FactName.reported_deficiency_cents]
    if not stated or any(stated):
        return every
    denied = FactName.report_states_deficiency
    return tuple(one for one in every if one.name != denied or one.value != 0)


def weigh(
    definition: FactDefinition,
    linked: Sequence[Linked],
    grouped: Mapping[Key, Sequence[Linked]],
    as_of: Mapping[tuple[str, int], int],
) -> Weighed:
    """Weigh the claims on one fact of one member."""
    ranked = sorted(linked, key=lambda one: (_rank(definition, one.claim), order_of(one.claim)))
    sure = [one for one in ranked if not one.doubtful and not _only_one_attempt(one, grouped)]
    unsure = [one for one in ranked if one not in sure]
    speaking = _speaking(definition, sure, as_of)
    values = {one.value for one in speaking}
    doubted = {one.value for one in unsure if not _explained(one, unsure, values, definition)}
    doubted -= values
    kinds = [one.claim.source.kind for one in speaking if isinstance(one.claim.source, PaperSource)]
    return Weighed(
        values=tuple(sorted(values | doubted)) if values else (),
        doubted=tuple(sorted(doubted)),
        standing=_standing(speaking, values | doubted),
        claims=tuple(one.claim for one in ranked),
        operative=kinds[0] if kinds else None,
    )


def _explained(
    one: Linked, unsure: Sequence[Linked], values: set[int], definition: FactDefinition
) -> bool:
    """Whether another reading of the same figure in the same paper agrees with a certain one.

    Candidates for one figure are alternatives: where one of them is what another paper says
    for certain, the others are not read into it. A yes or no is never explained away.
    """
    if definition.unit in (Unit.truth, Unit.choice) or not paper_of(one.claim):
        return False
    return any(
        other.value in values and paper_of(other.claim) == paper_of(one.claim) for other in unsure
    )


def _rank(definition: FactDefinition, claim: Claim) -> int:
    """Return the place in the order of authority; what people remember comes last."""
    if not isinstance(claim.source, PaperSource):
        return len(definition.established_by) + 1
    if claim.source.kind in definition.established_by:
        return definition.established_by.index(claim.source.kind)
    return len(definition.established_by)


def _standing(speaking: Sequence[Linked], values: set[int]) -> Standing:
    if not speaking:
        return Standing.unknown
    if len(values) > 1:
        return Standing.disputed
    return min((_standing_of(one.claim) for one in speaking), key=list(Standing).index)


def _standing_of(claim: Claim) -> Standing:
    if not isinstance(claim.source, PaperSource):
        return Standing.stated if isinstance(claim.source, Answer) else Standing.assumed
    if claim.ruling and claim.speaker is Speaker.court:
        return Standing.ruled
    against_oneself = claim.name in _ADMITTED and claim.value not in (False, 0)
    conceded = claim.speaker is Speaker.borrower and against_oneself
    return Standing.admitted if conceded else Standing.documented


def _only_one_attempt(one: Linked, grouped: Mapping[Key, Sequence[Linked]]) -> bool:
    """Whether a return says only that one attempt failed.

    A return of "not found" leaves the next attempt open, so it settles nothing until service
    by publication shows that the attempts were given up.
    """
    source = one.claim.source
    if one.name not in _ATTEMPTED or one.value or not isinstance(source, PaperSource):
        return False
    if source.kind is not PaperKind.return_of_service:
        return False
    published = grouped.get((FactName.served_by_publication, one.member), ())
    return not any(other.value and not other.doubtful for other in published)


def _speaking(
    definition: FactDefinition, sure: list[Linked], as_of: Mapping[tuple[str, int], int]
) -> list[Linked]:
    """Return the claims that report the event as it stands now."""
    current = [one for one in sure if not _retyped(one, sure)]
    if definition.name in _ATTEMPTED and any(one.value for one in current):
        # One attempt that succeeded is not contradicted by another return of one that failed.
        return [one for one in current if one.value or not _is_a_return(one)]
    if definition.name in _LATEST_PAPER_SPEAKS:
        return _of_the_latest_paper(current, as_of)
    return current


def _is_a_return(one: Linked) -> bool:
    source = one.claim.source
    return isinstance(source, PaperSource) and source.kind is PaperKind.return_of_service


def _retyped(one: Linked, others: Sequence[Linked]) -> bool:
    """Whether the same person typed another answer later."""
    mine = one.claim.source
    return isinstance(mine, Answer) and any(
        isinstance(other.claim.source, Answer)
        and other.claim.source.who == mine.who
        and other.claim.source.on > mine.on
        for other in others
    )


def _of_the_latest_paper(
    current: Sequence[Linked], as_of: Mapping[tuple[str, int], int]
) -> list[Linked]:
    """Keep the papers of the latest day; one that bears no day cannot be placed and stays."""
    days = {one.claim: _day_of(one, as_of) for one in current}
    known = [day for day in days.values() if day is not None]
    latest = max(known, default=None)
    return [one for one in current if days[one.claim] in (None, latest)]


def _day_of(one: Linked, as_of: Mapping[tuple[str, int], int]) -> int | None:
    if not isinstance(one.claim.source, PaperSource):
        return None
    return as_of.get((paper_of(one.claim), one.member), one.claim.source.dated)


def _balance_days(grouped: Mapping[Key, Sequence[Linked]]) -> dict[tuple[str, int], int]:
    """Return, for each paper and loan, the day on which its balance is stated."""
    days: dict[tuple[str, int], int] = {}
    for (name, member), linked in grouped.items():
        if name == FactName.unpaid_balance_date:
            for one in linked:
                paper = paper_of(one.claim)
                if paper and not one.doubtful:
                    days[paper, member] = max(one.value, days.get((paper, member), one.value))
    return days

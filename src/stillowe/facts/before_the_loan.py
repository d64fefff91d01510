"""Events that papers or people date before the loan they are about was made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from stillowe.facts.definitions import Catalog
from stillowe.facts.linking import Linked, impossible
from stillowe.papers.claims import Claim
from stillowe.values.findings import Finding
from stillowe.values.vocabulary import Axis, FactName

_OF_THE_FORECLOSURE: Final = frozenset(
    {
        FactName.complaint_date,
        FactName.judgment_date,
        FactName.sale_scheduled_date,
        FactName.sale_date,
        FactName.confirmation_date,
        FactName.dismissal_date,
        FactName.service_date,
        FactName.appearance_date,
    }
)
_ENDS_A_LOAN: Final = frozenset(
    {FactName.release_date, FactName.release_promised_date, FactName.deed_in_lieu_date}
)
"""What ends a loan has a loan of its own, which need not be the foreclosed one."""


def before_the_loan(linked: Iterable[Linked], catalog: Catalog, loans: int) -> dict[Claim, Finding]:
    """Return the claims that date an event before its loan, each with its finding.

    Where claims on the loan's date differ, the earliest is the test; where none is certain
    there is no test. For the events of the foreclosure a relation cannot say this: it would
    bind the other loans as well. ``loans`` is how many loans there are.
    """
    known = tuple(linked)
    made: dict[int, int] = {}
    for one in known:
        if one.name == FactName.loan_date and not one.doubtful:
            made[one.member] = min(one.value, made.get(one.member, one.value))
    return {
        one.claim: impossible(one.claim, catalog.facts[one.name], "before_the_loan")
        for one in known
        if (loan := _loan_of(one, catalog, loans)) in made and one.value < made[loan]
    }


def relations_of_what_ended(early: Iterable[Claim], catalog: Catalog) -> frozenset[str]:
    """Return the relations that must not place an end whose stated day is impossible.

    Such an end proves nothing: without the relation it may be older than the promise.
    """
    ends = {claim.name for claim in early} & _ENDS_A_LOAN
    return frozenset(
        relation.name
        for relation in catalog.relations
        if relation.kind == "order" and relation.reads[1] in ends
    )


def _loan_of(one: Linked, catalog: Catalog, loans: int) -> int:
    """Return the loan an event belongs to, or -1 for what may well be older than a loan."""
    if one.name in _OF_THE_FORECLOSURE:
        return 0
    if one.name not in _ENDS_A_LOAN:
        return -1
    return one.member if catalog.facts[one.name].axis is Axis.loan else one.member % loans

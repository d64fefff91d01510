"""What is presumed until shown, what opens a presumption, and what needs more than silence.

A presumption of the catalog may only keep a person liable. The two kinds here that do not are
bound to evidence: "did not guarantee" needs a complaint that says who is claimed to owe, and
"no such expense" and "no shortfall stated" need totals of the report that leave no room for
one. All are printed as assumed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.encoding import encode
from stillowe.facts.linking import Linked
from stillowe.facts.weighing import Key, Weighed
from stillowe.papers.claims import About, Assumption, Claim, PaperSource, Value
from stillowe.values.vocabulary import FactName, PaperKind, Speaker, Unit

OPENED_BY: Final[Mapping[str, PaperKind]] = {
    FactName.consent_foreclosure_entered: PaperKind.consent_judgment,
    FactName.deed_in_lieu_offered: PaperKind.deed_in_lieu,
    FactName.discharge_entered: PaperKind.bankruptcy_discharge,
    FactName.deficiency_judgment_satisfied: PaperKind.satisfaction,
    FactName.short_sale_approved: PaperKind.short_sale_approval,
}
"""A paper of this kind that no reader could settle opens the presumption for everybody."""

_NOT_OTHERWISE_BOUND: Final = frozenset({FactName.guaranteed_debt, FactName.assumed_debt})
_OBLIGOR_CLAIMS: Final = frozenset(
    {*_NOT_OTHERWISE_BOUND, FactName.signed_note, FactName.deficiency_asked_against}
)
_DEDUCTIONS: Final = frozenset(
    {
        FactName.sale_expenses_cents,
        FactName.holding_expenses_cents,
        FactName.senior_liens_paid_cents,
    }
)
_ADDITIONS: Final = (
    FactName.judgment_total_cents,
    FactName.interest_to_sale_cents,
    FactName.costs_after_judgment_cents,
    FactName.omitted_fees_allowed_cents,
)


@dataclass(frozen=True, slots=True)
class Presumptions:
    """What the papers of the case allow to be presumed.

    ``opened`` are names the user asked to treat as open. ``loans`` is how many loans there are.
    """

    weighed: Mapping[Key, Weighed]
    kinds: frozenset[PaperKind]
    obligors_named: bool
    opened: frozenset[str]
    loans: int

    def value_of(self, definition: FactDefinition, member: int) -> int | None:
        """Return the presumed value of a fact nobody speaks of, or ``None`` where it is open."""
        if definition.name in self.opened:
            return None
        if definition.presumed is not None:
            return (
                None if self._opened(definition.name) else encode(definition, definition.presumed)
            )
        return 0 if any(test(definition.name, member) for test in self._tests()) else None

    def _tests(self) -> tuple[Callable[[str, int], bool], ...]:
        return (
            self._named_no_guarantor,
            self._left_no_deduction,
            self._left_no_addition,
            self._brought_all_that_was_due,
        )

    def _opened(self, name: str) -> bool:
        kind = OPENED_BY.get(name)
        return kind in self.kinds and not any(fact == name for fact, _ in self.weighed)

    def _named_no_guarantor(self, name: str, member: int) -> bool:
        """Whether the complaint names who owes the foreclosed loan, and not this person so."""
        if name not in _NOT_OTHERWISE_BOUND or member % self.loans:
            return False
        unread = PaperKind.guaranty in self.kinds and not any(
            fact == FactName.guaranteed_debt for fact, _ in self.weighed
        )
        return self.obligors_named and not unread

    def _left_no_deduction(self, name: str, _: int) -> bool:
        """Whether due less price is the deficiency the report states: nothing else came off."""
        if name not in _DEDUCTIONS:
            return False
        due = self._single(FactName.reported_amount_due_cents)
        price = self._single(FactName.sale_price_cents)
        deficiency = self._single(FactName.reported_deficiency_cents)
        if due is None or price is None or deficiency is None:
            return False
        return due - price == deficiency

    def _left_no_addition(self, name: str, _: int) -> bool:
        """Whether the lines the report states already make up the amount due it states."""
        if name not in _ADDITIONS:
            return False
        due = self._single(FactName.reported_amount_due_cents)
        lines = [self._single(line) for line in _ADDITIONS]
        return due is not None and due == sum(line for line in lines if line is not None)

    def _brought_all_that_was_due(self, name: str, _: int) -> bool:
        """Whether the stated price is all of the stated amount due, and no shortfall is stated.

        The totals a report states control (735 ILCS 5/15-1508(b)(1), 15-1512): a deduction it
        does not state reopens nothing. One it states still counts.
        """
        if name != FactName.report_states_deficiency and name not in _DEDUCTIONS:
            return False
        due = self._single(FactName.reported_amount_due_cents)
        price = self._single(FactName.sale_price_cents)
        shortfall = self.weighed.get((FactName.reported_deficiency_cents, 0))
        told = () if shortfall is None else (*shortfall.values, *shortfall.doubted)
        return due is not None and price is not None and price >= due and not any(told)

    def _single(self, name: str) -> int | None:
        known = self.weighed.get((name, 0))
        return known.values[0] if known is not None and len(known.values) == 1 else None


def presumptions(
    linked: Sequence[Linked],
    weighed: Mapping[Key, Weighed],
    kinds: Collection[PaperKind],
    opened: Collection[str],
    loans: int,
) -> Presumptions:
    """Gather what the case allows to be presumed."""
    named = any(
        one.name in _OBLIGOR_CLAIMS
        and one.value == 1
        and not one.doubtful
        and isinstance(one.claim.source, PaperSource)
        and one.claim.source.kind is PaperKind.complaint
        for one in linked
    )
    return Presumptions(weighed, frozenset(kinds), named, frozenset(opened), loans)


def assumption(definition: FactDefinition, value: int) -> Claim:
    """Return the named assumption a presumed fact rests on (``presumed.<name of the fact>``)."""
    silent: Value = value if definition.unit is Unit.cents else bool(value)
    stated = definition.presumed if definition.presumed is not None else silent
    return Claim(
        definition.name,
        About(definition.axis),
        stated,
        Assumption(f"presumed.{definition.name}"),
        Speaker.user,
        "catalog/1",
    )

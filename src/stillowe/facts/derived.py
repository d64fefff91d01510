"""Facts that nobody states: they follow from the sheet itself.

Which loan is foreclosed, which day the question is asked for, and whether the papers state a
figure or a day for certain: how a debt grows and from when, the day of the order, what was due
at the sale and its price.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from stillowe.facts.sheet import Fact
from stillowe.facts.weighing import Key, Weighed
from stillowe.values.vocabulary import FactName, Standing

IS_STATED: Final[Mapping[str, tuple[FactName, ...]]] = {
    FactName.judgment_rate_is_stated: (FactName.judgment_interest_rate, FactName.judgment_date),
    FactName.judgment_per_diem_is_stated: (
        FactName.judgment_per_diem_cents,
        FactName.judgment_date,
    ),
    FactName.complaint_per_diem_is_stated: (
        FactName.complaint_per_diem_cents,
        FactName.complaint_date,
    ),
    FactName.per_diem_is_stated: (FactName.per_diem_cents, FactName.unpaid_balance_date),
    FactName.confirmation_date_is_stated: (FactName.confirmation_date,),
    FactName.redemption_end_is_stated: (FactName.redemption_end_stated_date,),
    FactName.sale_day_is_stated: (FactName.sale_scheduled_date,),
    FactName.maturity_date_is_stated: (FactName.maturity_date,),
    FactName.acceleration_date_is_stated: (FactName.acceleration_date,),
    FactName.due_and_price_are_stated: (
        FactName.reported_amount_due_cents,
        FactName.sale_price_cents,
    ),
}
"""Each truth, and the figures and days that make it; all about the same member."""

DAYS_TO_KEEP: Final = frozenset({FactName.redemption_end_is_stated, FactName.sale_day_is_stated})
"""A paper may state such a day though it was read in doubt: to say "none is stated" would let
somebody miss it. Whether it is stated is then open."""

DERIVED: Final = frozenset({FactName.being_foreclosed, FactName.as_of_date, *IS_STATED})
"""Nobody is asked for these."""


def derived(name: str, member: int, weighed: Mapping[Key, Weighed], today: int) -> Fact | None:
    """Return the entry of a derived fact; ``None`` for every other.

    ``today`` is the as-of day number. A figure or a day that is only read in doubt states
    nothing: the growth stays open. Of ``DAYS_TO_KEEP`` the doubt itself is kept.
    """
    if name == FactName.being_foreclosed:
        return _certain(name, member, int(member == 0))
    if name == FactName.as_of_date:
        return _certain(name, member, today)
    if name not in IS_STATED:
        return None
    parts = [weighed.get((part, member)) for part in IS_STATED[name]]
    known = [part for part in parts if part is not None and part.values]
    if len(known) < len(parts):
        in_doubt = any(part is not None and part.doubted for part in parts)
        return None if in_doubt and name in DAYS_TO_KEEP else _certain(name, member, 0)
    claims = tuple(claim for part in known for claim in part.claims)
    return Fact(name, member, Standing.documented, (1,), None, claims)


def _certain(name: str, member: int, value: int) -> Fact:
    return Fact(name, member, Standing.documented, (value,), None, ())

"""What two clashing claims must not prove: the end of a debt, or that no suit is left.

A clash says that one of the claims is wrong, not which. The days that decide whether a discharge
or a release reached a debt, and a consent foreclosure beside a sale, are then open again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from stillowe.facts.definitions import Catalog
from stillowe.facts.sheet import Fact
from stillowe.facts.weighing import Key
from stillowe.values.vocabulary import FactName, Standing, Unit

PROVES_AN_END: Final = frozenset(
    {
        FactName.petition_date,
        FactName.discharge_date,
        FactName.release_date,
        FactName.release_promised_date,
        FactName.deed_in_lieu_date,
        FactName.confirmation_date,
        FactName.service_date,
        FactName.appearance_date,
        FactName.consent_foreclosure_entered,
    }
)


def reopened(
    facts: Mapping[Key, Fact], clashing: Collection[Key], catalog: Catalog, today: int
) -> dict[Key, Fact]:
    """Return the facts, those that clash and could end a debt open again, their claims kept.

    ``today`` is the as-of day number: what has happened is not later than that.
    """
    opened = {key: _open(facts[key], catalog, today) for key in clashing if key[0] in PROVES_AN_END}
    return {**facts, **opened}


def _open(fact: Fact, catalog: Catalog, today: int) -> Fact:
    definition = catalog.facts[fact.name]
    if definition.unit is Unit.truth:
        return replace(fact, standing=Standing.unknown, values=(0, 1), presumed=False)
    ends = (definition.low, min(definition.high, today))
    return replace(fact, standing=Standing.unknown, values=(), interval=ends, presumed=False)

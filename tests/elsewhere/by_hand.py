"""The law of Elsewhere worked out once more by hand, one world at a time, in plain Python.

It shares nothing with the engine: it is the oracle that ranges are compared to.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

Answers = dict[Any, int]
World = dict[Any, int]


def day(year: int, month: int, of_month: int) -> int:
    return (date(year, month, of_month) - date(1970, 1, 1)).days


def tolls(world: World, on: int) -> tuple[int, ...]:
    """All tolls the Code admits in a world: one, or both ends where none is in force."""
    filed = world["filing_date"]
    if filed < day(2000, 1, 1):
        return (0, 50_000)
    rate = 5 if filed < day(2010, 1, 1) else 9
    governing = world["sale_date"] if world["sale_held"] else on
    if governing < day(2015, 1, 1):
        return (world["redemption_cents"] * (rate * 10_000 // 200) // 10_000,)
    return (world["redemption_cents"] * rate * 100 // 10_000,)


def fees(world: World) -> tuple[int, ...]:
    return (25_000, 0) if world["sale_held"] else (0,)


def conclusions(world: World, on: int, people: int, loans: int) -> Iterator[Answers]:
    """Yield every conclusion a world allows (several where the law itself leaves a choice)."""
    for toll, fee in product(tolls(world, on), fees(world)):
        yield one(world, toll, fee, people, loans)


def one(world: World, toll: int, fee: int, people: int, loans: int) -> Answers:
    found: Answers = {"toll_cents": toll, "due_cents": world["redemption_cents"] + toll}
    value, redemption = world["property_value_cents"], world["redemption_cents"]
    left = max(redemption - value * 8 // 10, 0)
    found["owed_by_offer_cents"] = 0 if value * 10 < redemption * 9 else left
    shortfall, surplus = 0, 0
    if world["sale_held"]:
        shortfall = max(found["due_cents"] + fee - world["hammer_price_cents"], 0)
        surplus = max(world["hammer_price_cents"] - found["due_cents"], 0)
    found["shortfall_cents"], found["surplus_cents"] = shortfall, surplus
    remaining = {}
    for loan in sorted(range(loans), key=lambda each: (world["lien_priority", each], each)):
        paid = min(surplus, world["balance_cents", loan])
        surplus -= paid
        remaining[loan] = world["balance_cents", loan] - paid
    exposure = {}
    for person in range(people):
        reached = world["served", person] or world["appeared", person]
        for loan in range(loans):
            pair = person * loans + loan
            bound = (world["signed", pair] or world["pledged", pair]) and not world[
                "released", pair
            ]
            opened = bound and reached
            entered = shortfall if world["order_made"] and opened else 0
            possible = shortfall if not world["order_made"] and opened else 0
            suit = remaining[loan] if bound else 0
            exposure[pair] = max(entered, possible, suit)
            found["bound", pair] = int(bound)
            found["entered_cents", pair] = entered
            found["possible_cents", pair] = possible
            found["suit_cents", pair] = suit
            found["exposure_cents", pair] = exposure[pair]
    found["household_cents"] = sum(
        max(exposure[person * loans + loan] for person in range(people)) for loan in range(loans)
    )
    return found

"""Whether anything can be taken today, and how the judgment grows, in statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from stillowe.report.collecting.document import ReachPart
from stillowe.report.collecting.inputs import PersonMeans
from stillowe.report.document import Argument, Statement
from stillowe.report.people import shown_ends
from stillowe.report.record import Record
from stillowe.values import Axis
from stillowe.worlds.results import Range

YES: Final = (1, 1)
NO: Final = (0, 0)


def today_said(
    record: Record, means: PersonMeans, rows: Sequence[ReachPart], *, complete: bool
) -> tuple[str, Statement]:
    """Say in one sentence whether anything can be taken today, with the code of the state.

    ``complete`` says that everything asked about was told.
    """
    can, stands = _truth(means, "creditor_can_collect_today"), _truth(means, "judgment_stands")
    if can == NO:
        state = "dormant" if stands != NO else "nothing"
    elif can != YES:
        state = "depends"
    else:
        state = "none_of_it" if complete and not any(_reaches(row) for row in rows) else "can"
    name: dict[str, Argument] = {"person": record.label(Axis.person, means.person)}
    support = record.rule_support("creditor_can_collect_today")
    return state, Statement(f"collect_today.{state}", name, support)


def _reaches(row: ReachPart) -> bool:
    return row.reach_high_cents != 0


def _truth(means: PersonMeans, name: str) -> tuple[int, int]:
    found = means.ranges[name]
    return found.bounded_low, found.bounded_high


def judgment_said(record: Record, means: PersonMeans) -> Iterator[Statement]:
    """Say what is owed on the judgment, how it grows, and how long it lives."""
    if _truth(means, "judgment_stands") == NO:
        return
    balance = means.ranges.get("judgment_balance_cents")
    if balance is None or balance.open_ended:
        return
    least = shown_ends(means.ranges["judgment_balance_least_cents"])[0]
    yield _ends(record, "balance", balance, least)
    growth = means.ranges["judgment_interest_each_year_cents"]
    yield _ends(record, "grows", growth, shown_ends(growth)[0])
    if _truth(means, "judgment_stands") == YES:
        yield from _pace(record, means)
        yield from _life(record, means)


def _ends(record: Record, code: str, found: Range, low: int) -> Statement:
    high = shown_ends(found)[1]
    support = record.rule_support(found.conclusion)
    if high is None or high == low:
        return Statement(f"collect_judgment.{code}", {"low_cents": low}, support)
    ends: dict[str, Argument] = {"low_cents": low, "high_cents": high}
    return Statement(f"collect_judgment.{code}_between", ends, support)


def _pace(record: Record, means: PersonMeans) -> Iterator[Statement]:
    """Say how long pay alone would take, where pay is told and something can be taken."""
    if means.months is None:
        return
    fewest, most = means.months
    support = record.rule_support("judgment_balance_cents")
    if most is None:
        yield Statement("collect_judgment.pace_never", {}, support)
    elif fewest == most:
        yield Statement("collect_judgment.pace", {"months": most}, support)
    else:
        ends: dict[str, Argument] = {"fewest": fewest, "most": most}
        yield Statement("collect_judgment.pace_between", ends, support)


def _life(record: Record, means: PersonMeans) -> Iterator[Statement]:
    """Say until when it can be collected and revived: never earlier than it may be."""
    until: dict[str, Argument] = {
        "until_date": means.ranges["judgment_life_latest_date"].bounded_high
    }
    dormant = _truth(means, "judgment_dormant")
    code = "until_past" if dormant == YES else "until"
    yield Statement(
        f"collect_judgment.{code}", until, record.rule_support("judgment_life_ends_date")
    )
    if _truth(means, "revival_time_not_known") != NO:
        support = record.rule_support("revival_time_not_known")
        yield Statement("collect_judgment.revival_not_known", {}, support)
    elif _truth(means, "revival_time_is_general") != NO:
        last: dict[str, Argument] = {
            "until_date": means.ranges["judgment_revival_latest_date"].bounded_high
        }
        support = record.rule_support("revival_ends_date")
        yield Statement("collect_judgment.revival_until", last, support)
    if _truth(means, "judgment_is_a_lien_on_land") == YES:
        support = record.rule_support("judgment_is_a_lien_on_land")
        yield Statement("collect_judgment.recorded", {}, support)

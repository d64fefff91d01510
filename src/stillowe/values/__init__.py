"""Values: the kinds of thing everything else is made of.

In: text as people type it. Out: cents, day numbers, exact rates, spans, findings, names.
Start reading at ``vocabulary``; ``money``, ``days`` and ``rates`` read what people type.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from stillowe.values.days import ReadDay, day_number, format_day, iso_day, parse_day, read_day
from stillowe.values.findings import Finding, Severity
from stillowe.values.money import format_cents, parse_cents, words_to_cents
from stillowe.values.rates import exact_rate, format_rate, parse_rate
from stillowe.values.refusals import (
    CentsOverflow,
    ImpossibleDate,
    ImpossibleMoney,
    ImpossibleRate,
    UnreadableDate,
    UnreadableMoney,
    UnreadableRate,
)
from stillowe.values.rounding import Rounding
from stillowe.values.spans import Box, Span
from stillowe.values.vocabulary import (
    Axis,
    FactName,
    Need,
    PaperKind,
    Speaker,
    Stage,
    Standing,
    Unit,
)

if TYPE_CHECKING:
    from stillowe.values.block_memory import keep_freed_blocks
    from stillowe.values.day_counts import DayCount, MonthEnd, add_months, days_counted
else:
    # numpy takes its time to load, and the process that reads papers needs none of it.
    _WITH_NUMPY: Final = {
        "DayCount": "day_counts",
        "MonthEnd": "day_counts",
        "add_months": "day_counts",
        "days_counted": "day_counts",
        "keep_freed_blocks": "block_memory",
    }

    def __getattr__(name: str) -> object:
        if name not in _WITH_NUMPY:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(import_module(f"{__name__}.{_WITH_NUMPY[name]}"), name)


__all__ = [
    "Axis",
    "Box",
    "CentsOverflow",
    "DayCount",
    "FactName",
    "Finding",
    "ImpossibleDate",
    "ImpossibleMoney",
    "ImpossibleRate",
    "MonthEnd",
    "Need",
    "PaperKind",
    "ReadDay",
    "Rounding",
    "Severity",
    "Span",
    "Speaker",
    "Stage",
    "Standing",
    "Unit",
    "UnreadableDate",
    "UnreadableMoney",
    "UnreadableRate",
    "add_months",
    "day_number",
    "days_counted",
    "exact_rate",
    "format_cents",
    "format_day",
    "format_rate",
    "iso_day",
    "keep_freed_blocks",
    "parse_cents",
    "parse_day",
    "parse_rate",
    "read_day",
    "words_to_cents",
]

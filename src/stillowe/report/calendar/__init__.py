"""The calendar told: every last day, how it is counted, and what must be heard before.

In: ``Calendar``, filled by the workbench. Out: a part of the report, and a terminal page, JSON
and an .ics file of its own. Start reading at ``inputs``, then ``building``.
"""

from stillowe.report.calendar.inputs import (
    AtRisk,
    Calendar,
    CalendarEntry,
    CountedStep,
    Runs,
    ShownCount,
    State,
)

__all__ = [
    "AtRisk",
    "Calendar",
    "CalendarEntry",
    "CountedStep",
    "Runs",
    "ShownCount",
    "State",
]

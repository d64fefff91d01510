"""When is a money judgment a lien on land? (735 ILCS 5/12-101).

Only from recording in the county where the land lies, never by itself. It lasts seven years and
must be recorded again when the judgment is revived. The homestead exemption holds against it.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.collection_authorities import JUDGMENT_LIEN
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.day_counts import MonthEnd, add_months
from stillowe.values.vocabulary import Axis, Unit

DEADLINES: Final = (
    Deadline(
        code="judgment_lien",
        runs="judgment_lien_recorded",
        due="judgment_lien_ends_date",
        counts=(
            Count("judgment_memorandum_date", "judgment_life_years", "years"),
            Count("judgment_runs_from_date", "judgment_life_years", "years"),
        ),
        takes="later",
        next_court_day=True,
        whose="lenders",
    ),
)


@rule(citation=JUDGMENT_LIEN, unit=Unit.truth, per=Axis.person_debt)
def judgment_lien_recorded(judgment_stands: Truth, judgment_memorandum_recorded: Truth) -> Truth:
    """Was a judgment that still stands recorded against land?"""
    return judgment_stands & judgment_memorandum_recorded


@rule(
    citation=JUDGMENT_LIEN,
    unit=Unit.date,
    per=Axis.person_debt,
    directions={
        "judgment_memorandum_date": "rises",
        "judgment_life_years": "rises",
        "judgment_life_ends_date": "rises",
    },
)
def judgment_lien_ends_date(
    judgment_memorandum_recorded: Truth,
    judgment_memorandum_date: Days,
    judgment_life_years: Column,
    judgment_life_ends_date: Days,
) -> Days:
    """What is the last day of that lien, unless it is recorded again? The later of two counts."""
    years = 12 * judgment_life_years
    recorded = last_possible_court_day(
        add_months(judgment_memorandum_date, years, MonthEnd.last_day)
    )
    later = np.maximum(recorded, judgment_life_ends_date)
    return np.where(judgment_memorandum_recorded, later, judgment_life_ends_date)


@rule(
    citation=JUDGMENT_LIEN,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"judgment_lien_ends_date": "rises", "as_of_date": "falls"},
)
def judgment_is_a_lien_on_land(
    judgment_lien_recorded: Truth, judgment_lien_ends_date: Days, as_of_date: Days
) -> Truth:
    """Is the judgment a lien on land in that county today?"""
    return judgment_lien_recorded & (as_of_date <= judgment_lien_ends_date)

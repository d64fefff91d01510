"""What is left of a debt whose debtor died? (755 ILCS 5/18-12(b); 735 ILCS 5/15-1501(h)).

In the foreclosure no deficiency may be asked of a deceased mortgagor: see ``waiver``. A claim
against the estate is barred two years after the death, if it was not made before, and if the
estate says so in time (Turner); a last day on which a court may be closed goes on to the next
one (5 ILCS 70/1.11). The lien on the home goes on. Heirs and surviving owners owe nothing unless
they signed, guaranteed or took over the debt: see ``liability``.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.declare import rule
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.law.illinois.later_suit_authorities import ESTATE_CLAIMS
from stillowe.law.illinois.limitation import MONTHS_A_YEAR
from stillowe.law.rules import Count, Deadline
from stillowe.values import MonthEnd, add_months
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

DEADLINES: Final = (
    Deadline(
        code="claim_against_estate",
        runs=FactName.deceased,
        due="estate_claims_end_date",
        counts=(Count(FactName.death_date, "years_to_claim_in_an_estate", by="years"),),
        next_court_day=True,
        whose="lenders",
    ),
)


@rule(
    citation=ESTATE_CLAIMS,
    unit=Unit.date,
    per=Axis.person,
    directions={"death_date": "rises", "years_to_claim_in_an_estate": "rises"},
)
def estate_claims_end_date(death_date: Days, years_to_claim_in_an_estate: Column) -> Days:
    """What is the last day to claim against the estate: two years after the death?"""
    months = years_to_claim_in_an_estate * MONTHS_A_YEAR
    return last_possible_court_day(add_months(death_date, months, MonthEnd.last_day))


@rule(
    citation=ESTATE_CLAIMS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"complaint_date": "rises", "estate_claims_end_date": "falls"},
)
def claim_here_after_the_estate_closed(
    deceased: Truth,
    complaint_filed: Truth,
    complaint_date: Days,
    claim_filed_in_estate: Truth,
    estate_claims_end_date: Days,
) -> Truth:
    """Did this case come more than two years after the death, with no claim in the estate?"""
    late = complaint_filed & (complaint_date > estate_claims_end_date)
    return deceased & late & ~claim_filed_in_estate


@rule(
    citation=ESTATE_CLAIMS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"another_suit_date": "rises", "estate_claims_end_date": "falls"},
)
def another_claim_after_the_estate_closed(
    deceased: Truth,
    another_suit_date: Days,
    claim_filed_in_estate: Truth,
    estate_claims_end_date: Days,
) -> Truth:
    """Does another suit come more than two years after the death, with no claim in the estate?"""
    late = another_suit_date > estate_claims_end_date
    return deceased & late & ~claim_filed_in_estate

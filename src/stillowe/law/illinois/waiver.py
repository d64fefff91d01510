"""Gate G4: no statutory waiver (735 ILCS 5/15-1402, 15-1603(b)(3), 15-1501(h)).

A consent foreclosure satisfies the debt for everyone. A redemption period shortened under
15-1603(b)(3) rests on a waiver of every personal deficiency. A stipulation ends what it says,
in this case. An in rem paragraph in the judgment of foreclosure is no waiver (St. Ange).
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import DECEASED, WAIVER, WAIVER_ENDS_DEBT
from stillowe.law.illinois.open_points import WAIVER_UNDONE
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=WAIVER_ENDS_DEBT,
    unit=Unit.truth,
    per=Axis.loan,
    reading="a waiver outlives the dismissal of the case",
)
def debt_ended_by_waiver(
    being_foreclosed: Truth,
    consent_foreclosure_entered: Truth,
    deficiency_waived_in_judgment: Truth,
) -> Truth:
    """Did a consent foreclosure or a waiver recited in the judgment end this loan's debt?"""
    return being_foreclosed & (consent_foreclosure_entered | deficiency_waived_in_judgment)


@rule(
    citation=WAIVER_UNDONE,
    unit=Unit.truth,
    per=Axis.loan,
    reading="a dismissal takes the waiver with it",
    conclusion="debt_ended_by_waiver",
)
def debt_ended_by_waiver_still_standing(
    being_foreclosed: Truth,
    consent_foreclosure_entered: Truth,
    deficiency_waived_in_judgment: Truth,
    foreclosure_dismissed: Truth,
) -> Truth:
    """Did a waiver end this loan's debt, in a case that was not dismissed later?"""
    waived = consent_foreclosure_entered | deficiency_waived_in_judgment
    return being_foreclosed & waived & ~foreclosure_dismissed


@rule(citation=DECEASED, unit=Unit.truth, per=Axis.person_debt)
def protected_as_deceased_mortgagor(
    being_foreclosed: Truth, deceased: Truth, signed_mortgage: Truth
) -> Truth:
    """Is this a deceased mortgagor, against whom no deficiency may be sought here?

    Reading: the words protect a mortgagor; a deceased guarantor is not counted.
    """
    return being_foreclosed & deceased & signed_mortgage


@rule(citation=WAIVER, unit=Unit.truth, per=Axis.person_debt)
def no_statutory_waiver(
    being_foreclosed: Truth,
    debt_ended_by_waiver: Truth,
    deficiency_waived_by_stipulation: Truth,
    protected_as_deceased_mortgagor: Truth,
) -> Truth:
    """G4: is a deficiency against this person free of any waiver or bar?"""
    stipulated = being_foreclosed & deficiency_waived_by_stipulation
    return ~(debt_ended_by_waiver | stipulated | protected_as_deceased_mortgagor)

"""Gate G1: does this person owe the debt? (735 ILCS 5/15-1401, 15-1501).

Signing the mortgage alone makes nobody owe: it gives the lender the house, not the person.
A death, a closed gate, a divorce decree and a dismissed case are no release. Heirs and surviving
joint owners owe nothing unless they signed, guaranteed or assumed.
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import DEED_IN_LIEU, OBLIGORS, RELEASE
from stillowe.values.columns import Days, Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(citation=OBLIGORS, unit=Unit.truth, per=Axis.person_debt)
def bound_to_the_debt(signed_note: Truth, guaranteed_debt: Truth, assumed_debt: Truth) -> Truth:
    """Did this person promise to pay: as maker, guarantor, or by taking over the debt?

    A homestead waiver and a signature "only to encumber" are not here: they promise nothing.
    """
    return signed_note | guaranteed_debt | assumed_debt


@rule(
    citation=DEED_IN_LIEU,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"last_bound_on": "falls", "deed_in_lieu_date": "rises"},
)
def released_by_deed_in_lieu(
    deed_in_lieu_offered: Truth,
    deed_in_lieu_accepted: Truth,
    agreed_not_to_be_released: Truth,
    last_bound_on: Days,
    deed_in_lieu_date: Days,
) -> Truth:
    """Did the lender accept a deed in lieu, and did this person not agree to stay liable?

    Acceptance relieves everyone who owes, guarantors included, whoever signed the deed: a
    husband's deed relieved the wife (Olney Trust v. Pitts). Tender is not acceptance.
    Reading: a deed ends no promise that is younger than the deed.
    """
    accepted = deed_in_lieu_offered & deed_in_lieu_accepted & ~agreed_not_to_be_released
    return accepted & (last_bound_on <= deed_in_lieu_date)


@rule(
    citation=RELEASE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"last_bound_on": "falls", "release_date": "rises"},
)
def released_outright(debt_released: Truth, last_bound_on: Days, release_date: Days) -> Truth:
    """Did the lender release this person from this debt, without waiting for anything?

    Reading: a release ends no promise that is younger than the release.
    """
    return debt_released & (last_bound_on <= release_date)


@rule(
    citation=RELEASE,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"last_bound_on": "falls", "release_promised_date": "rises"},
)
def released_on_conditions(
    release_promised: Truth,
    release_conditions_met: Truth,
    last_bound_on: Days,
    release_promised_date: Days,
) -> Truth:
    """Did everything happen that a release on conditions waits for?

    Until it has, the debt is owed. Reading: the day of the paper counts, not the later day on
    which the last condition was met, so a promise made in between is not released.
    """
    in_time = last_bound_on <= release_promised_date
    return release_promised & release_conditions_met & in_time


@rule(citation=RELEASE, unit=Unit.truth, per=Axis.person_debt)
def released_from_the_debt(released_outright: Truth, released_on_conditions: Truth) -> Truth:
    """Did the lender release this person from this debt, at once or on conditions now met?"""
    return released_outright | released_on_conditions


@rule(citation=OBLIGORS, unit=Unit.truth, per=Axis.person_debt)
def owes_the_debt(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    bound_to_the_debt: Truth,
    discharged_from_the_debt: Truth,
    released_by_deed_in_lieu: Truth,
    released_from_the_debt: Truth,
    freed_by_nonrecourse_words: Truth,
    freed_as_land_trustee: Truth,
) -> Truth:
    """G1: does this person owe the debt today?"""
    ended = discharged_from_the_debt | released_by_deed_in_lieu | released_from_the_debt
    never_owed = freed_by_nonrecourse_words | freed_as_land_trustee
    return bound_to_the_debt & ~ended & ~never_owed

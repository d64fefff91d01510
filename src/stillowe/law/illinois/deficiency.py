"""Gates G5 and G6 and the judgment in this case (735 ILCS 5/15-1508).

Where G1 to G5 are met a state court must enter the personal deficiency at confirmation
(Atchley). What an order enters stands, whatever the gates say: a difference is a question for
a lawyer. An in rem deficiency is no personal debt; a silent order enters nothing. Neither
ends the debt: see ``separate_suit``.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import (
    APPEAL,
    LATER_EVENTS,
    MANDATORY,
    ORDER_DECIDES,
    RESERVED,
    SEPARATE_COUNT,
)
from stillowe.law.illinois.court_days import last_possible_court_day
from stillowe.law.illinois.open_points import SAME_DAY
from stillowe.values.columns import Cents, Days, Truth
from stillowe.values.vocabulary import Axis, Unit

# -- what the law supports --------------------------------------------------------------------


@rule(
    citation=MANDATORY,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"shortfall_cents": "rises"},
)
def shortfall_proven(being_foreclosed: Truth, sale_held: Truth, shortfall_cents: Cents) -> Truth:
    """G5: was a sale held, and does its report prove a shortfall?"""
    return being_foreclosed & sale_held & (shortfall_cents > 0)


@rule(citation=MANDATORY, unit=Unit.truth, per=Axis.person_debt)
def deficiency_authorized(
    owes_the_debt: Truth,
    reached_by_service_or_appearance: Truth,
    deficiency_requested: Truth,
    no_statutory_waiver: Truth,
) -> Truth:
    """Are G1 to G4 all open?"""
    in_court = reached_by_service_or_appearance & deficiency_requested
    return owes_the_debt & in_court & no_statutory_waiver


@rule(
    citation=MANDATORY,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"shortfall_cents": "rises"},
)
def deficiency_supported_cents(
    deficiency_authorized: Truth, shortfall_proven: Truth, shortfall_cents: Cents
) -> Cents:
    """What must the court enter against this person on G1 to G5, whatever it did enter?"""
    return np.where(deficiency_authorized & shortfall_proven, shortfall_cents, 0)


# -- what the order enters --------------------------------------------------------------------


@rule(citation=ORDER_DECIDES, unit=Unit.truth)
def order_in_force(sale_confirmed: Truth, order_vacated: Truth) -> Truth:
    """Is there an order confirming the sale today, not vacated?"""
    return sale_confirmed & ~order_vacated


@rule(citation=ORDER_DECIDES, unit=Unit.truth, per=Axis.person_debt)
def order_enters_personal_deficiency(
    being_foreclosed: Truth, order_in_force: Truth, order_enters_personal_judgment: Truth
) -> Truth:
    """G6: does the order in force enter a personal money judgment against this person?"""
    return being_foreclosed & order_in_force & order_enters_personal_judgment


@rule(
    citation=ORDER_DECIDES,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"shortfall_cents": "rises"},
)
def deficiency_entered_cents(
    order_enters_personal_deficiency: Truth, shortfall_cents: Cents
) -> Cents:
    """What does the order enter against this person?

    The sum a court entered is a ruling and stands instead of this rule, which answers only for
    an order whose words enter a judgment and whose sum could not be read.
    """
    return np.where(order_enters_personal_deficiency, shortfall_cents, 0)


# -- what ended it later ----------------------------------------------------------------------


@rule(
    citation=LATER_EVENTS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"confirmation_date": "falls", "discharge_date": "rises"},
    reading="a discharge of the day of the order ends what it entered",
)
def discharged_after_the_order(
    sale_confirmed: Truth,
    discharged_from_the_debt: Truth,
    confirmation_date: Days,
    discharge_date: Days,
) -> Truth:
    """Did a discharge come on or after the day of the order, and so end what it entered?"""
    return sale_confirmed & discharged_from_the_debt & (confirmation_date <= discharge_date)


@rule(
    citation=SAME_DAY,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"confirmation_date": "falls", "discharge_date": "rises"},
    reading="a discharge of the day of the order does not end what it entered",
    conclusion="discharged_after_the_order",
)
def discharged_after_the_day_of_the_order(
    sale_confirmed: Truth,
    discharged_from_the_debt: Truth,
    confirmation_date: Days,
    discharge_date: Days,
) -> Truth:
    """Did a discharge come after the day of the order?"""
    return sale_confirmed & discharged_from_the_debt & (confirmation_date < discharge_date)


@rule(
    citation=LATER_EVENTS,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={
        "confirmation_date": "falls",
        "release_date": "rises",
        "release_promised_date": "rises",
    },
    reading="a release of the day of the order ends what it entered",
)
def released_after_the_order(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    sale_confirmed: Truth,
    released_outright: Truth,
    released_on_conditions: Truth,
    confirmation_date: Days,
    release_date: Days,
    release_promised_date: Days,
) -> Truth:
    """Did a release come on or after the day of the order, and so end what it entered?

    An older release ends the debt but not a judgment entered in spite of it: a question for a
    lawyer. Of a release on conditions the day of the paper counts.
    """
    outright = released_outright & (confirmation_date <= release_date)
    on_conditions = released_on_conditions & (confirmation_date <= release_promised_date)
    return sale_confirmed & (outright | on_conditions)


@rule(
    citation=SAME_DAY,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={
        "confirmation_date": "falls",
        "release_date": "rises",
        "release_promised_date": "rises",
    },
    reading="a release of the day of the order does not end what it entered",
    conclusion="released_after_the_order",
)
def released_after_the_day_of_the_order(  # noqa: PLR0913, PLR0917  # as above: what it reads
    sale_confirmed: Truth,
    released_outright: Truth,
    released_on_conditions: Truth,
    confirmation_date: Days,
    release_date: Days,
    release_promised_date: Days,
) -> Truth:
    """Did a release come after the day of the order?"""
    outright = released_outright & (confirmation_date < release_date)
    on_conditions = released_on_conditions & (confirmation_date < release_promised_date)
    return sale_confirmed & (outright | on_conditions)


@rule(
    citation=LATER_EVENTS,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"deficiency_entered_cents": "rises"},
)
def deficiency_outstanding_cents(
    deficiency_entered_cents: Cents,
    deficiency_judgment_satisfied: Truth,
    order_vacated: Truth,
    discharged_after_the_order: Truth,
    released_after_the_order: Truth,
) -> Cents:
    """What stands today of the judgment entered: not satisfied, vacated, discharged, released?"""
    paid_or_undone = deficiency_judgment_satisfied | order_vacated
    ended = paid_or_undone | discharged_after_the_order | released_after_the_order
    return np.where(ended, 0, deficiency_entered_cents)


# -- what may still come ----------------------------------------------------------------------


@rule(citation=APPEAL, unit=Unit.truth)
def order_is_challenged(
    post_judgment_motion_filed: Truth,
    post_judgment_motion_ruled: Truth,
    notice_of_appeal_filed: Truth,
) -> Truth:
    """Does a motion against the order still wait, or was an appeal filed?"""
    waits = post_judgment_motion_filed & ~post_judgment_motion_ruled
    return waits | notice_of_appeal_filed


@rule(
    citation=APPEAL,
    unit=Unit.date,
    directions={"confirmation_date": "rises", "post_judgment_motion_ruled_date": "rises"},
)
def order_last_decided_date(
    post_judgment_motion_filed: Truth,
    post_judgment_motion_ruled: Truth,
    confirmation_date: Days,
    post_judgment_motion_ruled_date: Days,
) -> Days:
    """When did the court last decide on the order: on a motion against it, or by the order?"""
    ruled = post_judgment_motion_filed & post_judgment_motion_ruled
    later = np.maximum(confirmation_date, post_judgment_motion_ruled_date)
    return np.where(ruled, later, confirmation_date)


@rule(citation=APPEAL, unit=Unit.truth, reading="the order stands")
def order_may_be_reversed(sale_confirmed: Truth) -> Truth:
    """Is the order one that may still be reversed for want of a deficiency? If it stands, not."""
    return sale_confirmed & ~sale_confirmed


@rule(
    citation=APPEAL,
    unit=Unit.truth,
    directions={"as_of_date": "falls", "order_last_decided_date": "rises"},
    reading="an appeal in time reverses the order, as in Atchley",
    conclusion="order_may_be_reversed",
)
def order_may_still_be_appealed(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    sale_confirmed: Truth,
    confirmation_date_is_stated: Truth,
    order_is_challenged: Truth,
    order_last_decided_date: Days,
    as_of_date: Days,
    days_to_appeal: Days,
) -> Truth:
    """Is the order challenged, or so young, its day being known, that it may be appealed?

    A last day on which a court may be closed moves on (5 ILCS 70/1.11): the lender is in time.
    """
    young = as_of_date <= last_possible_court_day(order_last_decided_date + days_to_appeal)
    return sale_confirmed & (order_is_challenged | (confirmation_date_is_stated & young))


@rule(citation=RESERVED, unit=Unit.truth, per=Axis.person_debt)
def deficiency_still_open(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    being_foreclosed: Truth,
    foreclosure_dismissed: Truth,
    order_in_force: Truth,
    order_may_be_reversed: Truth,
    order_reserves_deficiency: Truth,
    order_enters_personal_deficiency: Truth,
) -> Truth:
    """Can the court still enter a deficiency against this person in this case?

    It can until an order confirms the sale; after that only where the order leaves the
    deficiency open (Armour), was vacated (Atchley) or may still be appealed.
    """
    undecided = ~order_in_force | order_reserves_deficiency | order_may_be_reversed
    pending = being_foreclosed & ~foreclosure_dismissed
    return pending & undecided & ~order_enters_personal_deficiency


@rule(citation=SEPARATE_COUNT, unit=Unit.truth, per=Axis.person_debt)
def count_on_the_note_open(
    money_claim_pending: Truth,
    owes_the_debt: Truth,
    reached_by_service_or_appearance: Truth,
    debt_ended_by_waiver: Truth,
    order_enters_personal_deficiency: Truth,
) -> Truth:
    """Is a count on the note or a guaranty, or a counterclaim, still open against this person?

    It is a money claim of its own, so it bypasses G3 to G6, but not service.
    """
    liable = owes_the_debt & reached_by_service_or_appearance & ~debt_ended_by_waiver
    return money_claim_pending & liable & ~order_enters_personal_deficiency


@rule(
    citation=MANDATORY,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"deficiency_ahead_cents": "rises", "debt_left_on_loan_cents": "rises"},
)
def deficiency_still_possible_cents(  # noqa: PLR0913, PLR0917  # as above: what it reads
    deficiency_still_open: Truth,
    deficiency_authorized: Truth,
    federal_court_refuses: Truth,
    deficiency_ahead_cents: Cents,
    count_on_the_note_open: Truth,
    debt_left_on_loan_cents: Cents,
    suit_here_defeated: Truth,
) -> Cents:
    """What can still be entered against this person in this case?

    A federal court may refuse a deficiency, not a money claim of its own. A case that came too
    late, or once too often, brings nothing once the court is told in time.
    """
    may_enter = deficiency_still_open & deficiency_authorized & ~federal_court_refuses
    by_deficiency = np.where(may_enter, deficiency_ahead_cents, 0)
    by_count = np.where(count_on_the_note_open, debt_left_on_loan_cents, 0)
    return np.where(suit_here_defeated, 0, np.maximum(by_deficiency, by_count))

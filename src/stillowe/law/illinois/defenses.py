"""Defenses that only count if the court is told of them in time.

A suit after its last day, a third suit on the same default, a claim after the estate closed: the
court hears each of them unless the person sued says so in time. So an answer goes from nothing to
all until the defense is raised, and telling the court in time is what decides it.
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.later_suit_authorities import LIMITATION, REFILING
from stillowe.values.columns import Column, Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(
    citation=REFILING,
    unit=Unit.truth,
    per=Axis.person_debt,
    directions={"earlier_suits_dismissed": "rises", "suits_before_a_barred_one": "falls"},
)
def third_suit_barred(
    being_foreclosed: Truth,
    earlier_suits_dismissed: Column,
    suits_before_a_barred_one: Column,
    guaranteed_debt: Truth,
) -> Truth:
    """Were two suits on this default dropped before, so that one more is a third?

    A guaranty is another contract (Goldstein): suits on the note are not counted against it.
    """
    twice = earlier_suits_dismissed >= suits_before_a_barred_one
    return being_foreclosed & twice & ~guaranteed_debt


@rule(citation=LIMITATION, unit=Unit.truth, per=Axis.person_debt)
def bound_by_the_note_alone(guaranteed_debt: Truth, assumed_debt: Truth) -> Truth:
    """Is the note this person's only promise?

    A guaranty or an assumption is a promise of its own, and its years may begin later: the years
    of the note are not counted for it.
    """
    return ~guaranteed_debt & ~assumed_debt


@rule(citation=LIMITATION, unit=Unit.truth, per=Axis.person_debt)
def suit_here_defeated(
    limitation_raised: Truth,
    bound_by_the_note_alone: Truth,
    suit_here_came_too_late: Truth,
    third_suit_barred: Truth,
    claim_here_after_the_estate_closed: Truth,
) -> Truth:
    """Was the court told in time that this case came too late, or once too often?"""
    too_late = bound_by_the_note_alone & suit_here_came_too_late
    wrong = too_late | third_suit_barred | claim_here_after_the_estate_closed
    return limitation_raised & wrong


@rule(citation=LIMITATION, unit=Unit.truth, per=Axis.person_debt)
def another_suit_defeated(
    limitation_raised: Truth,
    bound_by_the_note_alone: Truth,
    another_suit_comes_too_late: Truth,
    third_suit_barred: Truth,
    another_claim_after_the_estate_closed: Truth,
) -> Truth:
    """Is the court told in time that another suit comes too late, or once too often?"""
    too_late = bound_by_the_note_alone & another_suit_comes_too_late
    wrong = too_late | third_suit_barred | another_claim_after_the_estate_closed
    return limitation_raised & wrong

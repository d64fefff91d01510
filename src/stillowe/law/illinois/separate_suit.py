"""What could a separate suit on the note or guaranty still bring? (735 ILCS 5/15-1511).

A closed gate is not a dead debt. Not requested, served by publication only, dismissed and
silent never bar another suit; only the debt's own end, an express waiver, payment, preclusion,
or a limitation period or a third suit of which the court is told in time (``defenses``) does.

**The trap.** LSREF2 Nova Investments III v. Coleman, 2015 IL App (1st) 140184, has two
opinions under one docket number. The one of June 5, 2015 stands: a later note suit is barred
where the foreclosure complaint sought a deficiency, the court had personal jurisdiction, and
the lender took an in rem order. The one of December 19, 2014 held the opposite and was
withdrawn on rehearing; it is still widely indexed and must never be cited. Outside the First
District no opinion was found either way, so that there, and where the district is not known,
both readings stand. Skolnik, of the Supreme Court, bars everywhere.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.facts import CATALOG
from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import COLEMAN, NOTE_SUIT, ORDER_DECIDES, SKOLNIK
from stillowe.law.illinois.later_suit_authorities import COLEMAN_ELSEWHERE
from stillowe.values.columns import Cents, Choice, Days, Truth
from stillowe.values.vocabulary import Axis, FactName, Unit

FIRST_DISTRICT: Final = CATALOG.facts[FactName.appellate_district].choices.index("first")


@rule(
    citation=COLEMAN,
    unit=Unit.truth,
    per=Axis.person,
    directions={"appearance_date": "falls", "confirmation_date": "rises"},
)
def appeared_before_the_order(
    sale_confirmed: Truth, appeared: Truth, appearance_date: Days, confirmation_date: Days
) -> Truth:
    """Did this person appear before the order confirming the sale?

    A later appearance waives forward only (Mitchell): it gave the court no power to have
    entered a deficiency in that order.
    """
    return sale_confirmed & appeared & (appearance_date <= confirmation_date)


@rule(
    citation=COLEMAN,
    unit=Unit.truth,
    per=Axis.person,
    directions={"service_date": "falls", "confirmation_date": "rises"},
)
def served_before_the_order(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    complaint_filed: Truth,
    sale_confirmed: Truth,
    served_personally: Truth,
    served_at_abode: Truth,
    service_date: Days,
    confirmation_date: Days,
) -> Truth:
    """Was this person served, in hand or at home, before the order confirming the sale?"""
    served = complaint_filed & sale_confirmed & (served_personally | served_at_abode)
    return served & (service_date <= confirmation_date)


@rule(citation=COLEMAN, unit=Unit.truth, per=Axis.person)
def deficiency_was_before_the_court(
    deficiency_asked_against: Truth,
    served_before_the_order: Truth,
    appeared_before_the_order: Truth,
) -> Truth:
    """Was a deficiency asked against this person by name, and could the court have entered it?

    Reading: the bar lowers the answer, so it asks more than G2 and G3 do. A prayer that names
    nobody opens G3 but is not enough here.
    """
    reached = served_before_the_order | appeared_before_the_order
    return deficiency_asked_against & reached


@rule(
    citation=SKOLNIK,
    unit=Unit.truth,
    across={"order_enters_personal_judgment": "any_person"},
)
def order_enters_judgment_against_somebody(order_enters_personal_judgment: Truth) -> Truth:
    """Does the order enter a personal deficiency against at least one person?"""
    return order_enters_personal_judgment


@rule(citation=ORDER_DECIDES, unit=Unit.truth, per=Axis.person_debt)
def order_refuses_personal_deficiency(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    order_in_force: Truth,
    order_reserves_deficiency: Truth,
    order_enters_personal_deficiency: Truth,
    order_enters_in_rem_only: Truth,
    order_denies_deficiency: Truth,
    order_enters_judgment_against_somebody: Truth,
) -> Truth:
    """Is there a final order that gave the lender no personal judgment against this person?

    In rem only, denied or waived, or entered against others (Skolnik). Silence alone is not
    counted: it never releases anybody.
    """
    final = order_in_force & ~order_reserves_deficiency & ~order_enters_personal_deficiency
    said = order_enters_in_rem_only | order_denies_deficiency
    return final & (said | order_enters_judgment_against_somebody)


@rule(citation=COLEMAN, unit=Unit.truth, per=Axis.person_debt)
def shortfall_decided_without_a_judgment(
    being_foreclosed: Truth,
    deficiency_was_before_the_court: Truth,
    order_refuses_personal_deficiency: Truth,
    guaranteed_debt: Truth,
) -> Truth:
    """Did a final order decide on the shortfall without a judgment against this person?

    A guarantor is not protected: the guaranty is another contract (Goldstein).
    """
    decided = deficiency_was_before_the_court & order_refuses_personal_deficiency
    return being_foreclosed & decided & ~guaranteed_debt


@rule(
    citation=COLEMAN,
    unit=Unit.truth,
    per=Axis.person_debt,
    reading="every district follows Coleman of June 5, 2015",
)
def note_suit_barred(shortfall_decided_without_a_judgment: Truth) -> Truth:
    """Does the finished foreclosure bar a later suit against this person?"""
    return shortfall_decided_without_a_judgment


@rule(
    citation=COLEMAN_ELSEWHERE,
    unit=Unit.truth,
    per=Axis.person_debt,
    reading="only the First District follows Coleman",
    conclusion="note_suit_barred",
)
def note_suit_barred_in_the_first_district(
    shortfall_decided_without_a_judgment: Truth,
    appellate_district: Choice,
    order_enters_judgment_against_somebody: Truth,
) -> Truth:
    """Does the finished foreclosure bar a later suit, if only the First District follows Coleman?

    Where the order enters a judgment against somebody else, Skolnik bars it everywhere.
    """
    first = np.equal(appellate_district, FIRST_DISTRICT)
    followed = first | order_enters_judgment_against_somebody
    return shortfall_decided_without_a_judgment & followed


@rule(citation=NOTE_SUIT, unit=Unit.truth, per=Axis.person_debt)
def judgment_for_the_debt_paid(
    being_foreclosed: Truth,
    order_enters_personal_judgment: Truth,
    deficiency_judgment_satisfied: Truth,
) -> Truth:
    """Was a personal judgment entered against this person, and is it satisfied?

    A satisfaction of nothing that binds the person, an in rem order's, pays nothing.
    """
    entered = being_foreclosed & order_enters_personal_judgment
    return entered & deficiency_judgment_satisfied


@rule(citation=NOTE_SUIT, unit=Unit.truth, per=Axis.person_debt)
def separate_suit_open(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    owes_the_debt: Truth,
    debt_ended_by_waiver: Truth,
    note_suit_barred: Truth,
    order_enters_personal_deficiency: Truth,
    judgment_for_the_debt_paid: Truth,
    junior_note_barred: Truth,
    another_suit_defeated: Truth,
) -> Truth:
    """Could the lender still sue this person on the note or guaranty?

    Not where a personal judgment for the same debt stands or was paid: one debt is satisfied
    once (PNC v. Chicago Services).
    """
    adjudged = order_enters_personal_deficiency | judgment_for_the_debt_paid
    barred = note_suit_barred | junior_note_barred | another_suit_defeated
    return owes_the_debt & ~debt_ended_by_waiver & ~barred & ~adjudged


@rule(
    citation=NOTE_SUIT,
    unit=Unit.cents,
    per=Axis.person_debt,
    directions={"debt_left_on_loan_cents": "rises", "growth_since_sale_cents": "rises"},
)
def separate_suit_possible_cents(
    separate_suit_open: Truth, debt_left_on_loan_cents: Cents, growth_since_sale_cents: Cents
) -> Cents:
    """What could a separate suit bring: what the sale left of this loan, else all of it?"""
    left = debt_left_on_loan_cents + growth_since_sale_cents
    return np.where(separate_suit_open, left, 0)

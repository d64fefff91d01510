"""What cannot be together, and what one event says of another.

``NEEDS`` is stated once and used twice: as relations the evaluator filters worlds by, and by
``establish`` to carry what is known of one fact to the other.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np

from stillowe.facts.definitions import Relation
from stillowe.values.columns import Choice, Column, Truth
from stillowe.values.vocabulary import Axis, FactName, Stage

NEEDS: Final[tuple[tuple[str, str, Axis], ...]] = (
    (FactName.judgment_entered, FactName.complaint_filed, Axis.case),
    (FactName.sale_held, FactName.judgment_entered, Axis.case),
    (FactName.sale_confirmed, FactName.sale_held, Axis.case),
    (FactName.deed_recorded, FactName.sale_confirmed, Axis.case),
    (FactName.order_vacated, FactName.sale_confirmed, Axis.case),
    (FactName.foreclosure_dismissed, FactName.complaint_filed, Axis.case),
    (FactName.deficiency_asked_generally, FactName.complaint_filed, Axis.case),
    (FactName.separate_count_on_note, FactName.complaint_filed, Axis.case),
    (FactName.consent_foreclosure_entered, FactName.judgment_entered, Axis.case),
    (FactName.deficiency_waived_in_judgment, FactName.judgment_entered, Axis.case),
    (FactName.order_reserves_deficiency, FactName.sale_confirmed, Axis.case),
    (FactName.report_states_amount_due, FactName.sale_held, Axis.case),
    (FactName.report_states_deficiency, FactName.sale_held, Axis.case),
    (FactName.served_personally, FactName.complaint_filed, Axis.person),
    (FactName.served_at_abode, FactName.complaint_filed, Axis.person),
    (FactName.served_by_publication, FactName.complaint_filed, Axis.person),
    (FactName.appeared, FactName.complaint_filed, Axis.person),
    (FactName.deficiency_asked_against, FactName.complaint_filed, Axis.person),
    (FactName.rule_105_notice_served, FactName.complaint_filed, Axis.person),
    (FactName.order_enters_personal_judgment, FactName.sale_confirmed, Axis.person),
    (FactName.order_enters_in_rem_only, FactName.sale_confirmed, Axis.person),
    (FactName.order_denies_deficiency, FactName.sale_confirmed, Axis.person),
    (FactName.deficiency_judgment_satisfied, FactName.sale_confirmed, Axis.person_debt),
    (FactName.value_found_below_ninety_percent, FactName.judgment_entered, Axis.case),
    (FactName.property_found_abandoned, FactName.judgment_entered, Axis.case),
    (FactName.sale_adjourned, FactName.judgment_entered, Axis.case),
    (FactName.sale_held_online, FactName.sale_held, Axis.case),
    (FactName.sale_buyer_is_lender, FactName.sale_held, Axis.case),
    (FactName.confirmation_motion_filed, FactName.sale_held, Axis.case),
    (FactName.post_judgment_motion_filed, FactName.sale_confirmed, Axis.case),
    (FactName.notice_of_appeal_filed, FactName.sale_confirmed, Axis.case),
    (FactName.abandonment_motion_filed, FactName.complaint_filed, Axis.case),
    (FactName.motion_to_quash_filed, FactName.complaint_filed, Axis.person),
    (FactName.took_part_in_hearing, FactName.complaint_filed, Axis.person),
    (FactName.answered_the_complaint, FactName.complaint_filed, Axis.person),
    (FactName.judgment_memorandum_recorded, FactName.sale_confirmed, Axis.person_debt),
    (FactName.judgment_revived, FactName.sale_confirmed, Axis.person_debt),
)
"""(what happened, what must have happened for it, axis of the first)."""

IN_ORDER: Final[tuple[tuple[str, str, Axis, tuple[str, ...]], ...]] = (
    (
        FactName.complaint_date,
        FactName.judgment_date,
        Axis.case,
        ("complaint_filed", "judgment_entered"),
    ),
    (FactName.judgment_date, FactName.sale_date, Axis.case, ("judgment_entered", "sale_held")),
    (FactName.sale_date, FactName.confirmation_date, Axis.case, ("sale_held", "sale_confirmed")),
    (
        FactName.complaint_date,
        FactName.dismissal_date,
        Axis.case,
        ("complaint_filed", "foreclosure_dismissed"),
    ),
    (
        FactName.reported_deficiency_cents,
        FactName.reported_amount_due_cents,
        Axis.case,
        ("report_states_deficiency", "report_states_amount_due"),
    ),
    (FactName.complaint_date, FactName.service_date, Axis.person, ("complaint_filed",)),
    (
        FactName.complaint_date,
        FactName.appearance_date,
        Axis.person,
        ("complaint_filed", "appeared"),
    ),
    (FactName.petition_date, FactName.discharge_date, Axis.person, ("discharge_entered",)),
    (FactName.loan_date, FactName.release_date, Axis.person_debt, ("debt_released",)),
    (
        FactName.loan_date,
        FactName.release_promised_date,
        Axis.person_debt,
        ("release_promised",),
    ),
    (
        FactName.loan_date,
        FactName.deed_in_lieu_date,
        Axis.loan,
        ("deed_in_lieu_offered", "deed_in_lieu_accepted"),
    ),
)
"""(not later or larger, not earlier or smaller, axis, truths under which it binds).

Service before judgment is not here: people are served late, and what follows from that is
law. The foreclosed loan's date before the complaint is checked in ``impossible``, because a
relation of the loan axis would bind the other loans too.
"""

NOT_BOTH: Final[tuple[tuple[str, str, Axis], ...]] = (
    (FactName.consent_foreclosure_entered, FactName.sale_held, Axis.case),
    (FactName.order_enters_personal_judgment, FactName.order_enters_in_rem_only, Axis.person),
    (FactName.order_enters_personal_judgment, FactName.order_denies_deficiency, Axis.person),
)
"""A consent foreclosure gives the house to the lender without a sale (15-1402). One order cannot
do both for one person; denying a personal deficiency beside an in rem one is common and is
allowed."""

EVENTS: Final[tuple[tuple[str, Stage], ...]] = (
    (FactName.complaint_filed, Stage.sued),
    (FactName.judgment_entered, Stage.judgment),
    (FactName.sale_held, Stage.sold_unconfirmed),
    (FactName.sale_confirmed, Stage.confirmed),
    (FactName.deed_recorded, Stage.deed_recorded),
)
"""Each event and the stage the case has reached once it has happened, earliest first.

A case that has reached the stage has had the event. The reverse binds only for what is read
as things stand today (confirmation, deed): a sale in a world whose stage is ``judgment`` is a
sale still to come.
"""

_AS_OF_TODAY: Final = (FactName.sale_confirmed, FactName.deed_recorded)


def _needs(happened: Truth, must_have_happened: Truth) -> Truth:
    return np.logical_or(np.logical_not(happened), must_have_happened)


def _in_order(first: Column, second: Column) -> Truth:
    return np.less_equal(first, second)


def _not_both(first: Truth, second: Truth) -> Truth:
    return np.logical_not(np.logical_and(first, second))


def _reached_means_happened(stage: Stage) -> Callable[[Choice, Truth], Truth]:
    def reached_means_happened(stage_reached: Choice, happened: Truth) -> Truth:
        return np.logical_or(np.less(stage_reached, stage), happened)

    return reached_means_happened


def _happened_means_reached(stage: Stage) -> Callable[[Choice, Truth], Truth]:
    def happened_means_reached(stage_reached: Choice, happened: Truth) -> Truth:
        return np.logical_or(np.logical_not(happened), np.greater_equal(stage_reached, stage))

    return happened_means_reached


def _of_the_stage() -> tuple[Relation, ...]:
    stage_reached = FactName.stage_reached
    return tuple(
        Relation(f"{rule}_{event}", function(stage), (stage_reached, event), Axis.case, "truth")
        for event, stage in EVENTS
        for rule, function in (
            ("stage_reached_means", _reached_means_happened),
            ("stage_reached_by", _happened_means_reached),
        )
        if function is _reached_means_happened or event in _AS_OF_TODAY
    )


def _relations() -> tuple[Relation, ...]:
    needs = (
        Relation(f"{child}_needs_{parent}", _needs, (child, parent), axis, "truth")
        for child, parent, axis in NEEDS
    )
    orders = (
        Relation(f"{first}_not_after_{second}", _in_order, (first, second), axis, "order", exists)
        for first, second, axis, exists in IN_ORDER
    )
    exclusions = (
        Relation(f"not_both_{first}_and_{second}", _not_both, (first, second), axis, "truth")
        for first, second, axis in NOT_BOTH
    )
    return (*needs, *orders, *exclusions, *_of_the_stage())


RELATIONS: Final = _relations()

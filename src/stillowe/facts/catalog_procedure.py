"""The catalog, fourth part: the steps of the foreclosure, as its dates are counted.

No day is presumed: one that is not known is a range of days, and the earliest is shown.
"""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_choice, a_count, a_date, a_truth
from stillowe.values.vocabulary import Axis, FactName, Need, Stage
from stillowe.values.vocabulary import PaperKind as Kind

_JUDGMENT: Final = (Kind.judgment_of_foreclosure,)
_NOTICE: Final = (Kind.report_of_sale, Kind.notice_of_sale)
_REPORT: Final = (Kind.report_of_sale,)
_APPEARANCE: Final = (Kind.appearance,)
_SALE: Final = (Kind.order_approving_sale, Kind.report_of_sale)

PROCEDURE_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_choice(
        FactName.appellate_district,
        Axis.case,
        (),
        choices=("first", "second", "third", "fourth", "fifth"),
    ),
    # Presumed none: a third suit is barred (13-217), so that none keeps people liable.
    a_count(
        FactName.earlier_suits_dismissed,
        Axis.case,
        (),
        ends=(0, 20),
        presumed=0,
        needed_for=Need.dates,
    ),
    a_truth(FactName.reinstated_before, Axis.case, (), needed_for=Need.dates),
    a_date(
        FactName.reinstatement_dismissal_date,
        Axis.case,
        (),
        exists_when="reinstated_before",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.value_found_below_ninety_percent,
        Axis.case,
        _JUDGMENT,
        from_stage=Stage.judgment,
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.property_found_abandoned,
        Axis.case,
        _JUDGMENT,
        from_stage=Stage.judgment,
        needed_for=Need.dates,
    ),
    a_truth(FactName.redemption_end_is_stated, Axis.case, (), needed_for=Need.dates),
    a_truth(FactName.sale_day_is_stated, Axis.case, (), needed_for=Need.dates),
    a_date(
        FactName.redemption_end_stated_date,
        Axis.case,
        _JUDGMENT,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
        needed_for=Need.dates,
    ),
    a_date(
        FactName.notice_first_published_date,
        Axis.case,
        _NOTICE,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
        needed_for=Need.dates,
    ),
    a_date(
        FactName.notice_last_published_date,
        Axis.case,
        _NOTICE,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
        needed_for=Need.dates,
    ),
    a_count(
        FactName.notice_weeks_published,
        Axis.case,
        _NOTICE,
        ends=(0, 52),
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.sale_adjourned, Axis.case, (), from_stage=Stage.judgment, needed_for=Need.dates
    ),
    a_date(
        FactName.sale_first_announced_date,
        Axis.case,
        (),
        from_stage=Stage.judgment,
        exists_when="sale_adjourned",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.sale_held_online,
        Axis.case,
        _REPORT,
        from_stage=Stage.sold_unconfirmed,
        needed_for=Need.dates,
    ),
    a_count(
        FactName.online_bidding_days,
        Axis.case,
        _REPORT,
        ends=(0, 60),
        from_stage=Stage.sold_unconfirmed,
        exists_when="sale_held_online",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.sale_buyer_is_lender,
        Axis.case,
        _SALE,
        from_stage=Stage.sold_unconfirmed,
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.confirmation_motion_filed,
        Axis.case,
        _SALE,
        from_stage=Stage.sold_unconfirmed,
        needed_for=Need.dates,
    ),
    a_date(
        FactName.confirmation_hearing_date,
        Axis.case,
        _REPORT,
        from_stage=Stage.sold_unconfirmed,
        exists_when="confirmation_motion_filed",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.confirmation_notice_mailed,
        Axis.case,
        (),
        from_stage=Stage.sold_unconfirmed,
        exists_when="confirmation_motion_filed",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.post_judgment_motion_filed,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        presumed=False,
    ),
    a_date(
        FactName.post_judgment_motion_date,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        exists_when="post_judgment_motion_filed",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.post_judgment_motion_ruled,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        exists_when="post_judgment_motion_filed",
    ),
    a_date(
        FactName.post_judgment_motion_ruled_date,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        exists_when="post_judgment_motion_ruled",
    ),
    a_truth(
        FactName.notice_of_appeal_filed,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        presumed=False,
    ),
    a_date(
        FactName.deed_recorded_date,
        Axis.case,
        (),
        from_stage=Stage.deed_recorded,
        exists_when="deed_recorded",
        needed_for=Need.dates,
    ),
    a_truth(FactName.short_sale_request_received, Axis.case, (), needed_for=Need.dates),
    a_date(
        FactName.short_sale_request_date,
        Axis.case,
        (),
        exists_when="short_sale_request_received",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.abandonment_motion_filed,
        Axis.case,
        (),
        from_stage=Stage.sued,
        needed_for=Need.dates,
    ),
    a_date(
        FactName.abandonment_motion_date,
        Axis.case,
        (),
        from_stage=Stage.sued,
        exists_when="abandonment_motion_filed",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.motion_to_quash_filed,
        Axis.person,
        _APPEARANCE,
        from_stage=Stage.sued,
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.took_part_in_hearing, Axis.person, (), from_stage=Stage.sued, needed_for=Need.dates
    ),
    a_date(
        FactName.took_part_date,
        Axis.person,
        (),
        from_stage=Stage.sued,
        exists_when="took_part_in_hearing",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.answered_the_complaint,
        Axis.person,
        _APPEARANCE,
        from_stage=Stage.sued,
        needed_for=Need.dates,
    ),
    a_date(FactName.death_date, Axis.person, (), exists_when="deceased", needed_for=Need.dates),
)

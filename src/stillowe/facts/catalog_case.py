"""The catalog, first part: where the house is, how far the case has come, what was asked."""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_choice, a_count, a_date, a_text, a_truth
from stillowe.values.vocabulary import Axis, FactName, Stage
from stillowe.values.vocabulary import PaperKind as Kind

COURT_PAPERS: Final = (
    Kind.order_approving_sale,
    Kind.consent_judgment,
    Kind.judgment_of_foreclosure,
    Kind.report_of_sale,
    Kind.notice_of_sale,
    Kind.return_of_service,
    Kind.appearance,
    Kind.rule_105_notice,
    Kind.complaint,
    Kind.summons,
    Kind.lis_pendens,
)
"""Papers that bear the caption of the case, the weightiest first."""

_ANY_PAPER: Final = (
    *COURT_PAPERS,
    Kind.mortgage,
    Kind.note,
    Kind.guaranty,
    Kind.deed_in_lieu,
    Kind.short_sale_approval,
    Kind.payoff_statement,
    Kind.satisfaction,
)

# Presumed here: Illinois, a house, an ordinary loan, a state court. Each keeps people liable:
# Illinois has no anti-deficiency statute and no credit for market value (law file 0.1), a
# reverse mortgage is nonrecourse (8a item 6), and a federal court may refuse a deficiency
# that a state court must enter (8 item 11). All four are printed as assumed.
_WHERE_AND_WHAT: Final = (
    a_choice(
        FactName.property_state,
        Axis.case,
        _ANY_PAPER,
        choices=("IL", "elsewhere"),
        presumed="IL",
    ),
    a_text(FactName.county, Axis.case, _ANY_PAPER),
    a_text(FactName.case_number, Axis.case, (*COURT_PAPERS, Kind.satisfaction)),
    a_text(FactName.property_address, Axis.case, _ANY_PAPER),
    a_text(FactName.foreclosed_loan_number, Axis.case, _ANY_PAPER),
    a_choice(
        FactName.collateral_kind,
        Axis.case,
        (Kind.mortgage, Kind.complaint, Kind.note),
        choices=("house", "vehicle", "other"),
        presumed="house",
    ),
    a_choice(
        FactName.loan_program,
        Axis.case,
        (Kind.note, Kind.mortgage, Kind.guaranty, Kind.complaint),
        choices=("ordinary", "fha", "va", "usda", "reverse"),
        presumed="ordinary",
    ),
    a_truth(
        FactName.owner_occupied,
        Axis.case,
        (Kind.judgment_of_foreclosure, Kind.complaint, Kind.mortgage),
    ),
    a_count(
        FactName.dwelling_units,
        Axis.case,
        (Kind.judgment_of_foreclosure, Kind.complaint, Kind.mortgage),
        ends=(0, 1_000),
    ),
    a_truth(
        FactName.in_federal_court,
        Axis.case,
        (*COURT_PAPERS, Kind.satisfaction),
        presumed=False,
    ),
    # No paper states it: ``establish`` gives it the stages of the sheet. A rule reads it to
    # tell a sale that was held from a sale that is still to come.
    a_choice(
        FactName.stage_reached,
        Axis.case,
        (),
        choices=tuple(stage.name for stage in Stage),
    ),
    # No paper states it either: it is the day the question is asked for.
    a_date(FactName.as_of_date, Axis.case, ()),
)

_FROM_JUDGMENT: Final = (
    Kind.consent_judgment,
    Kind.judgment_of_foreclosure,
    Kind.report_of_sale,
    Kind.notice_of_sale,
)
_FROM_SALE: Final = (Kind.order_approving_sale, Kind.report_of_sale)

# Recording, dismissal and vacatur have no kind of paper yet: only an answer can tell.
# The events are not chained by ``exists_when``: ``relations`` says that a sale needs a
# judgment, so that "no sale" makes its consequences false rather than meaningless.
# Dismissed and vacated are presumed not to have happened: a later event, asked about when
# shown. Dismissal never ends the debt (8a item 1) and a vacated order ends what was entered,
# so presuming neither keeps people liable.
_HOW_FAR: Final = (
    a_truth(FactName.complaint_filed, Axis.case, COURT_PAPERS, from_stage=Stage.sued),
    a_date(
        FactName.complaint_date,
        Axis.case,
        (Kind.complaint,),
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    a_truth(
        FactName.judgment_entered,
        Axis.case,
        (Kind.order_approving_sale, *_FROM_JUDGMENT),
        from_stage=Stage.judgment,
    ),
    a_date(
        FactName.judgment_date,
        Axis.case,
        _FROM_JUDGMENT,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
    ),
    a_date(
        FactName.sale_scheduled_date,
        Axis.case,
        (Kind.notice_of_sale,),
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
    ),
    a_truth(FactName.sale_held, Axis.case, _FROM_SALE, from_stage=Stage.sold_unconfirmed),
    a_date(
        FactName.sale_date,
        Axis.case,
        _FROM_SALE,
        from_stage=Stage.sold_unconfirmed,
        exists_when="sale_held",
    ),
    a_truth(
        FactName.sale_confirmed,
        Axis.case,
        (Kind.order_approving_sale,),
        from_stage=Stage.confirmed,
        today_only=True,
    ),
    a_date(
        FactName.confirmation_date,
        Axis.case,
        (Kind.order_approving_sale,),
        from_stage=Stage.confirmed,
        exists_when="sale_confirmed",
    ),
    a_truth(FactName.confirmation_date_is_stated, Axis.case, ()),
    a_truth(
        FactName.deed_recorded,
        Axis.case,
        (),
        from_stage=Stage.deed_recorded,
        today_only=True,
    ),
    a_truth(
        FactName.foreclosure_dismissed,
        Axis.case,
        (),
        from_stage=Stage.sued,
        presumed=False,
        today_only=True,
    ),
    a_date(
        FactName.dismissal_date,
        Axis.case,
        (),
        from_stage=Stage.sued,
        exists_when="foreclosure_dismissed",
    ),
    a_truth(
        FactName.order_vacated,
        Axis.case,
        (),
        from_stage=Stage.confirmed,
        presumed=False,
        today_only=True,
    ),
)

# A consent foreclosure ends the debt (15-1402), so it is presumed not to have happened; a
# consent judgment among the papers that no reader could settle opens it (see ``establish``).
# A waiver in a judgment nobody has seen stays open: the judgment is a paper one can get.
_ASKED_AND_WAIVED: Final = (
    a_truth(
        FactName.deficiency_asked_generally,
        Axis.case,
        (Kind.complaint, Kind.judgment_of_foreclosure),
        from_stage=Stage.sued,
    ),
    a_truth(
        FactName.consent_foreclosure_entered,
        Axis.case,
        (Kind.consent_judgment, Kind.judgment_of_foreclosure),
        from_stage=Stage.judgment,
        presumed=False,
    ),
    a_truth(
        FactName.deficiency_waived_in_judgment,
        Axis.case,
        (Kind.consent_judgment, Kind.judgment_of_foreclosure),
        from_stage=Stage.judgment,
    ),
    a_truth(
        FactName.separate_count_on_note,
        Axis.case,
        (Kind.complaint,),
        from_stage=Stage.sued,
    ),
    a_truth(
        FactName.order_reserves_deficiency,
        Axis.case,
        (Kind.order_approving_sale,),
        from_stage=Stage.confirmed,
        today_only=True,
    ),
)

CASE_FACTS: Final[tuple[FactDefinition, ...]] = (
    *_WHERE_AND_WHAT,
    *_HOW_FAR,
    *_ASKED_AND_WAIVED,
)

"""The catalog, second part: the loans, and the money in the foreclosure."""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_count, a_date, a_rate, a_truth, an_amount
from stillowe.values.vocabulary import Axis, FactName, Stage
from stillowe.values.vocabulary import PaperKind as Kind

_TERMS: Final = (Kind.note, Kind.mortgage, Kind.complaint, Kind.payoff_statement)
_DEED_IN_LIEU: Final = (Kind.deed_in_lieu,)

MOST_LOANS: Final = 9
"""More liens than this on one house are not met with."""

# An accepted deed in lieu releases by default (15-1401), so the offer is presumed not made.
# Once one is offered, acceptance is open: tender or recording of a deed is not acceptance.
LOAN_FACTS: Final[tuple[FactDefinition, ...]] = (
    # No paper states it: ``establish`` knows which loan is member 0.
    a_truth(FactName.being_foreclosed, Axis.loan, ()),
    a_date(FactName.loan_date, Axis.loan, _TERMS),
    an_amount(FactName.original_principal_cents, Axis.loan, _TERMS),
    a_rate(
        FactName.note_rate,
        Axis.loan,
        (Kind.note, Kind.mortgage, Kind.guaranty, Kind.payoff_statement),
    ),
    an_amount(
        FactName.unpaid_balance_cents,
        Axis.loan,
        (Kind.payoff_statement, Kind.short_sale_approval),
    ),
    a_date(
        FactName.unpaid_balance_date,
        Axis.loan,
        (Kind.payoff_statement, Kind.short_sale_approval),
    ),
    an_amount(FactName.per_diem_cents, Axis.loan, (Kind.payoff_statement,)),
    a_truth(FactName.per_diem_is_stated, Axis.loan, ()),
    an_amount(FactName.interest_since_stated_cents, Axis.loan, (Kind.payoff_statement,)),
    a_count(
        FactName.lien_priority,
        Axis.loan,
        (Kind.complaint,),
        ends=(1, MOST_LOANS),
    ),
    a_truth(FactName.deed_in_lieu_offered, Axis.loan, _DEED_IN_LIEU, presumed=False),
    a_truth(
        FactName.deed_in_lieu_accepted,
        Axis.loan,
        _DEED_IN_LIEU,
        exists_when="deed_in_lieu_offered",
    ),
    a_date(
        FactName.deed_in_lieu_date,
        Axis.loan,
        _DEED_IN_LIEU,
        exists_when="deed_in_lieu_accepted",
    ),
    a_truth(
        FactName.short_sale_approved,
        Axis.loan,
        (Kind.short_sale_approval,),
        presumed=False,
    ),
)

_JUDGMENT_FIGURES: Final = (
    Kind.judgment_of_foreclosure,
    Kind.consent_judgment,
    Kind.report_of_sale,
    Kind.order_approving_sale,
)
_JUDGMENT_TOTAL: Final = (*_JUDGMENT_FIGURES, Kind.notice_of_sale)
_SALE_FIGURES: Final = (Kind.order_approving_sale, Kind.report_of_sale)

# ``*_is_stated`` is no claim's: ``establish`` derives it from the figure and the day it runs
# from. Where no paper says how a debt grows, its growth is open, never zero.
# Every amount is open while unknown: taking a missing cost for zero lowers the debt.
# The one presumption is that nothing was paid after the judgment, which keeps it up.
# ``omitted_fees_allowed_cents`` (P.A. 102-86) is open too; ``establish`` takes it, and the
# other lines a report does not list, for zero only where the report states both its totals,
# because then those totals control and the lines serve the re-computation alone.
MONEY_FACTS: Final[tuple[FactDefinition, ...]] = (
    an_amount(
        FactName.complaint_balance_cents,
        Axis.case,
        (Kind.complaint,),
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    an_amount(
        FactName.complaint_per_diem_cents,
        Axis.case,
        (Kind.complaint,),
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    a_truth(FactName.complaint_per_diem_is_stated, Axis.case, ()),
    an_amount(
        FactName.judgment_total_cents,
        Axis.case,
        _JUDGMENT_TOTAL,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
    ),
    a_rate(
        FactName.judgment_interest_rate,
        Axis.case,
        _JUDGMENT_FIGURES,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
    ),
    a_truth(FactName.judgment_rate_is_stated, Axis.case, ()),
    an_amount(
        FactName.judgment_per_diem_cents,
        Axis.case,
        _JUDGMENT_FIGURES,
        from_stage=Stage.judgment,
        exists_when="judgment_entered",
    ),
    a_truth(FactName.judgment_per_diem_is_stated, Axis.case, ()),
    # No kind of paper states it today: what a later paper adds, that paper states whole.
    an_amount(FactName.later_additions_cents, Axis.case, ()),
    *(
        an_amount(
            name,
            Axis.case,
            _SALE_FIGURES,
            from_stage=Stage.sold_unconfirmed,
            exists_when="sale_held",
        )
        for name in (
            FactName.interest_to_sale_cents,
            FactName.costs_after_judgment_cents,
            FactName.omitted_fees_allowed_cents,
            FactName.sale_price_cents,
            FactName.sale_expenses_cents,
            FactName.holding_expenses_cents,
            FactName.senior_liens_paid_cents,
        )
    ),
    a_truth(
        FactName.report_states_amount_due,
        Axis.case,
        _SALE_FIGURES,
        from_stage=Stage.sold_unconfirmed,
    ),
    an_amount(
        FactName.reported_amount_due_cents,
        Axis.case,
        _SALE_FIGURES,
        from_stage=Stage.sold_unconfirmed,
        exists_when="report_states_amount_due",
    ),
    a_truth(FactName.due_and_price_are_stated, Axis.case, ()),
    a_truth(
        FactName.report_states_deficiency,
        Axis.case,
        _SALE_FIGURES,
        from_stage=Stage.sold_unconfirmed,
    ),
    an_amount(
        FactName.reported_deficiency_cents,
        Axis.case,
        _SALE_FIGURES,
        from_stage=Stage.sold_unconfirmed,
        exists_when="report_states_deficiency",
    ),
    an_amount(
        FactName.payments_after_judgment_cents,
        Axis.case,
        (Kind.order_approving_sale, Kind.report_of_sale),
        from_stage=Stage.judgment,
        presumed=0,
    ),
)

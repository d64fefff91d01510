"""How large is a debt today? As it was last stated, and what has grown since.

A judgment, a complaint and a payoff letter state what was due on their own day. Interest runs
every day after it, and costs, advances and fees come on top: in Atchley the complaint said
$48,325.73 and $60,462.19 was due at the sale. Where the papers say how it grows, interest to
the as-of day is added; where they do not, the growth has no known upper limit. It is never
zero for want of a paper. After a sale its report states the shortfall, which only a suit on the
note makes larger.
"""

from __future__ import annotations

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import AMOUNT, DEBT_NOW, GROWTH
from stillowe.law.illinois.interest import DAY_COUNT, ROUNDING
from stillowe.law.illinois.open_points import SALE_UNDONE
from stillowe.law.illinois.procedure_authorities import WINDOW_INTEREST
from stillowe.money import interest_at_per_diem, simple_interest
from stillowe.values.columns import Cents, Choice, Days, Rate, Truth
from stillowe.values.vocabulary import Axis, Stage, Unit

# -- as last stated ---------------------------------------------------------------------------


@rule(citation=AMOUNT, unit=Unit.truth)
def sold_already(stage_reached: Choice, sale_held: Truth) -> Truth:
    """Has the sale been held by today (or is it one that may still come)?"""
    return sale_held & (stage_reached >= Stage.sold_unconfirmed)


@rule(citation=SALE_UNDONE, unit=Unit.truth, reading="a vacated order leaves the sale standing")
def sale_undone(sold_already: Truth, foreclosure_dismissed: Truth, order_in_force: Truth) -> Truth:
    """Was the sale undone: never confirmed, or confirmed no longer, and the case dismissed?"""
    return sold_already & foreclosure_dismissed & ~order_in_force


@rule(
    citation=SALE_UNDONE,
    unit=Unit.truth,
    reading="a vacated order undoes the sale",
    conclusion="sale_undone",
)
def sale_undone_with_the_order(
    sold_already: Truth, foreclosure_dismissed: Truth, order_in_force: Truth, order_vacated: Truth
) -> Truth:
    """Was the sale undone, the order that confirmed it being vacated?"""
    return sold_already & ~order_in_force & (foreclosure_dismissed | order_vacated)


@rule(citation=DEBT_NOW, unit=Unit.truth)
def judgment_states_the_debt(stage_reached: Choice, judgment_entered: Truth) -> Truth:
    """Has a judgment been entered by today? Its total is then the debt as last stated."""
    return judgment_entered & (stage_reached >= Stage.judgment)


@rule(citation=DEBT_NOW, unit=Unit.truth)
def complaint_states_the_debt(
    stage_reached: Choice, complaint_filed: Truth, judgment_states_the_debt: Truth
) -> Truth:
    """Has a complaint been filed by today, and no judgment entered?"""
    return complaint_filed & (stage_reached >= Stage.sued) & ~judgment_states_the_debt


@rule(
    citation=DEBT_NOW,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "payments_after_judgment_cents": "falls",
        "complaint_balance_cents": "rises",
        "unpaid_balance_cents": "rises",
    },
    across={"unpaid_balance_cents": "foreclosed_loan"},
)
def debt_as_stated_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    judgment_states_the_debt: Truth,
    complaint_states_the_debt: Truth,
    judgment_total_cents: Cents,
    payments_after_judgment_cents: Cents,
    complaint_balance_cents: Cents,
    unpaid_balance_cents: Cents,
) -> Cents:
    """How large was the whole debt when it was last stated?

    The judgment where one was entered, else the complaint, else the lender's own balance.
    """
    unpaid = np.maximum(judgment_total_cents - payments_after_judgment_cents, 0)
    own = np.where(complaint_states_the_debt, complaint_balance_cents, unpaid_balance_cents)
    return np.where(judgment_states_the_debt, unpaid, own)


# -- what has grown since ---------------------------------------------------------------------


@rule(
    citation=GROWTH,
    unit=Unit.days,
    directions={"as_of_date": "rises", "judgment_date": "falls"},
)
def days_since_judgment(
    judgment_states_the_debt: Truth, as_of_date: Days, judgment_date: Days
) -> Days:
    """How many days has interest run since the judgment? Never fewer than none."""
    days = np.maximum(as_of_date - judgment_date, 0)
    return np.where(judgment_states_the_debt, days, 0)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    directions={
        "judgment_total_cents": "rises",
        "judgment_interest_rate": "rises",
        "days_since_judgment": "rises",
    },
)
def growth_at_judgment_rate_cents(
    judgment_states_the_debt: Truth,
    judgment_rate_is_stated: Truth,
    judgment_total_cents: Cents,
    judgment_interest_rate: Rate,
    days_since_judgment: Days,
) -> Cents:
    """What has run at the judgment's rate, on the whole of it? A later payment lowers nothing."""
    interest = simple_interest(
        judgment_total_cents, judgment_interest_rate, days_since_judgment, DAY_COUNT, ROUNDING
    )
    return np.where(judgment_states_the_debt & judgment_rate_is_stated, interest, 0)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    directions={"judgment_per_diem_cents": "rises", "days_since_judgment": "rises"},
)
def growth_at_judgment_per_diem_cents(
    judgment_states_the_debt: Truth,
    judgment_per_diem_is_stated: Truth,
    judgment_per_diem_cents: Cents,
    days_since_judgment: Days,
) -> Cents:
    """What has run at the daily amount the judgment states?"""
    interest = interest_at_per_diem(judgment_per_diem_cents, days_since_judgment)
    return np.where(judgment_states_the_debt & judgment_per_diem_is_stated, interest, 0)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    directions={
        "growth_at_judgment_rate_cents": "rises",
        "growth_at_judgment_per_diem_cents": "rises",
        "interest_since_stated_cents": "rises",
    },
    across={"interest_since_stated_cents": "foreclosed_loan"},
    reading="interest until the sale runs as the judgment states it",
)
def growth_since_judgment_cents(
    judgment_rate_is_stated: Truth,
    judgment_per_diem_is_stated: Truth,
    growth_at_judgment_rate_cents: Cents,
    growth_at_judgment_per_diem_cents: Cents,
    interest_since_stated_cents: Cents,
) -> Cents:
    """What interest has run since the judgment: the larger, or open where it states neither?"""
    computed = np.maximum(growth_at_judgment_rate_cents, growth_at_judgment_per_diem_cents)
    stated = judgment_rate_is_stated | judgment_per_diem_is_stated
    return np.where(stated, computed, interest_since_stated_cents)


@rule(
    citation=WINDOW_INTEREST,
    unit=Unit.cents,
    directions={
        "growth_at_judgment_rate_cents": "rises",
        "growth_at_judgment_per_diem_cents": "rises",
        "interest_to_today_by_statute_cents": "rises",
        "interest_since_stated_cents": "rises",
    },
    across={"interest_since_stated_cents": "foreclosed_loan"},
    reading="interest until the sale runs at no less than the statutory rate",
    conclusion="growth_since_judgment_cents",
)
def growth_since_judgment_by_statute_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    judgment_rate_is_stated: Truth,
    judgment_per_diem_is_stated: Truth,
    growth_at_judgment_rate_cents: Cents,
    growth_at_judgment_per_diem_cents: Cents,
    interest_to_today_by_statute_cents: Cents,
    interest_since_stated_cents: Cents,
) -> Cents:
    """What interest has run since the judgment, if the statutory rate is the least (Popa)?"""
    stated = np.maximum(growth_at_judgment_rate_cents, growth_at_judgment_per_diem_cents)
    computed = np.maximum(stated, interest_to_today_by_statute_cents)
    is_stated = judgment_rate_is_stated | judgment_per_diem_is_stated
    return np.where(is_stated, computed, interest_since_stated_cents)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    directions={
        "complaint_per_diem_cents": "rises",
        "as_of_date": "rises",
        "complaint_date": "falls",
        "interest_since_stated_cents": "rises",
    },
    across={"interest_since_stated_cents": "foreclosed_loan"},
)
def growth_since_complaint_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    complaint_states_the_debt: Truth,
    complaint_per_diem_is_stated: Truth,
    complaint_per_diem_cents: Cents,
    as_of_date: Days,
    complaint_date: Days,
    interest_since_stated_cents: Cents,
) -> Cents:
    """What interest has run since the complaint, at the daily amount it states?"""
    computed = interest_at_per_diem(complaint_per_diem_cents, as_of_date - complaint_date)
    growth = np.where(complaint_per_diem_is_stated, computed, interest_since_stated_cents)
    return np.where(complaint_states_the_debt, growth, 0)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    per=Axis.loan,
    directions={
        "per_diem_cents": "rises",
        "as_of_date": "rises",
        "unpaid_balance_date": "falls",
        "interest_since_stated_cents": "rises",
    },
)
def growth_since_balance_cents(
    per_diem_is_stated: Truth,
    per_diem_cents: Cents,
    as_of_date: Days,
    unpaid_balance_date: Days,
    interest_since_stated_cents: Cents,
) -> Cents:
    """What interest has run on a loan since its lender stated the balance?"""
    computed = interest_at_per_diem(per_diem_cents, as_of_date - unpaid_balance_date)
    return np.where(per_diem_is_stated, computed, interest_since_stated_cents)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    directions={
        "growth_since_judgment_cents": "rises",
        "growth_since_complaint_cents": "rises",
        "growth_since_balance_cents": "rises",
    },
    across={"growth_since_balance_cents": "foreclosed_loan"},
)
def growth_since_stated_cents(
    judgment_states_the_debt: Truth,
    complaint_states_the_debt: Truth,
    growth_since_judgment_cents: Cents,
    growth_since_complaint_cents: Cents,
    growth_since_balance_cents: Cents,
) -> Cents:
    """What interest has run on the foreclosed debt since it was last stated?"""
    sued = np.where(
        complaint_states_the_debt, growth_since_complaint_cents, growth_since_balance_cents
    )
    return np.where(judgment_states_the_debt, growth_since_judgment_cents, sued)


# -- today ------------------------------------------------------------------------------------


@rule(
    citation=DEBT_NOW,
    unit=Unit.cents,
    directions={"balance_today_cents": "rises"},
    across={"per_diem_is_stated": "foreclosed_loan", "balance_today_cents": "foreclosed_loan"},
)
def lenders_own_total_cents(
    complaint_states_the_debt: Truth, per_diem_is_stated: Truth, balance_today_cents: Cents
) -> Cents:
    """What does the lender's own letter make of the debt, where only a complaint states it?

    Reading: a complaint states the unpaid principal, a payoff letter the whole. Counted where
    the letter states its day and its daily amount; what was paid since lowers nothing.
    """
    return np.where(complaint_states_the_debt & per_diem_is_stated, balance_today_cents, 0)


@rule(
    citation=DEBT_NOW,
    unit=Unit.cents,
    directions={
        "debt_as_stated_cents": "rises",
        "growth_since_stated_cents": "rises",
        "later_additions_cents": "rises",
        "lenders_own_total_cents": "rises",
    },
)
def debt_before_sale_cents(  # noqa: PLR0913, PLR0917  # a rule's parameters are what it reads
    sold_already: Truth,
    sale_undone: Truth,
    debt_as_stated_cents: Cents,
    growth_since_stated_cents: Cents,
    later_additions_cents: Cents,
    lenders_own_total_cents: Cents,
) -> Cents:
    """How large is the whole debt today, before a sale: with interest, costs and advances?

    Where only a complaint states it, no less than the lender's own letter says.
    """
    grown = np.maximum(debt_as_stated_cents + growth_since_stated_cents, lenders_own_total_cents)
    kept = sold_already & ~sale_undone
    return np.where(kept, debt_as_stated_cents, grown + later_additions_cents)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    per=Axis.loan,
    directions={"debt_left_cents": "rises", "interest_since_stated_cents": "rises"},
)
def growth_since_sale_cents(
    being_foreclosed: Truth,
    sold_already: Truth,
    sale_undone: Truth,
    debt_left_cents: Cents,
    interest_since_stated_cents: Cents,
) -> Cents:
    """What has run since the sale on what it left unpaid, in a suit on the note?

    The note's own interest: no paper of the sale states it, so it has no known upper limit.
    Reading: the court of the foreclosure enters the shortfall itself, without it.
    """
    after_a_sale = being_foreclosed & sold_already & ~sale_undone
    return np.where(after_a_sale & (debt_left_cents > 0), interest_since_stated_cents, 0)


@rule(
    citation=GROWTH,
    unit=Unit.cents,
    per=Axis.loan,
    directions={"unpaid_balance_cents": "rises", "growth_since_balance_cents": "rises"},
)
def balance_today_cents(unpaid_balance_cents: Cents, growth_since_balance_cents: Cents) -> Cents:
    """How large is a loan today by its lender's own paper? A payoff letter states a full total."""
    return unpaid_balance_cents + growth_since_balance_cents

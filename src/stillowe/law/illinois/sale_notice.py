"""Was the sale announced as it must be? (735 ILCS 5/15-1507(c), Rule 113(f), P.A. 103-930).

Three weeks in a row; the first at most 45 days and the last at least 7 days before the sale; a
new notice where a sale is put off by more than 60 days; a notice by mail to every owner; an
online sale only from January 1, 2025. What was not kept is a question for the hearing on the
sale, never a promise: an immaterial error does not undo a sale.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from stillowe.law.declare import rule
from stillowe.law.illinois.procedure_authorities import ONLINE_SALE, SALE_MAILING, SALE_NOTICE
from stillowe.law.rules import Count, Deadline
from stillowe.values.columns import Column, Days, Truth
from stillowe.values.vocabulary import Unit

DEADLINES: Final = (
    Deadline(
        code="sale_mailing",
        runs="sale_mailing_runs",
        due="sale_mailing_date",
        counts=(Count("sale_scheduled_date", "sale_mailing_days", backwards=True),),
        whose="lenders",
    ),
)


@rule(
    citation=SALE_NOTICE,
    unit=Unit.date,
    directions={"sale_date": "rises", "sale_scheduled_date": "rises"},
)
def day_of_the_sale_date(sold_already: Truth, sale_date: Days, sale_scheduled_date: Days) -> Days:
    """Which is the day of the sale: the day it was held, else the day it is announced for?"""
    return np.where(sold_already, sale_date, sale_scheduled_date)


@rule(
    citation=SALE_NOTICE,
    unit=Unit.date,
    directions={"sale_first_announced_date": "rises", "day_of_the_sale_date": "rises"},
)
def announced_sale_date(
    sale_adjourned: Truth, sale_first_announced_date: Days, day_of_the_sale_date: Days
) -> Days:
    """For which day was the sale published: the first one, where it was put off later?"""
    return np.where(sale_adjourned, sale_first_announced_date, day_of_the_sale_date)


@rule(citation=SALE_NOTICE, unit=Unit.truth)
def published_weeks_enough(notice_weeks_published: Column, sale_notice_weeks: Column) -> Truth:
    """Was the notice published in three weeks in a row?"""
    return notice_weeks_published >= sale_notice_weeks


@rule(
    citation=SALE_NOTICE,
    unit=Unit.truth,
    directions={"notice_first_published_date": "rises", "announced_sale_date": "falls"},
)
def first_publication_in_time(
    notice_first_published_date: Days, announced_sale_date: Days, sale_notice_first_days: Days
) -> Truth:
    """Was the first publication at most 45 days before the sale?"""
    return announced_sale_date - notice_first_published_date <= sale_notice_first_days


@rule(
    citation=SALE_NOTICE,
    unit=Unit.truth,
    directions={"notice_last_published_date": "falls", "announced_sale_date": "rises"},
)
def last_publication_in_time(
    notice_last_published_date: Days, announced_sale_date: Days, sale_notice_last_days: Days
) -> Truth:
    """Was the last publication at least 7 days before the sale?"""
    return announced_sale_date - notice_last_published_date >= sale_notice_last_days


@rule(
    citation=SALE_NOTICE,
    unit=Unit.truth,
    directions={"sale_first_announced_date": "falls", "day_of_the_sale_date": "rises"},
)
def new_notice_needed(
    sale_adjourned: Truth,
    sale_first_announced_date: Days,
    day_of_the_sale_date: Days,
    sale_adjournment_days: Days,
) -> Truth:
    """Was the sale put off by more than 60 days, so that it must be published anew?"""
    put_off = day_of_the_sale_date - sale_first_announced_date
    return sale_adjourned & (put_off > sale_adjournment_days)


@rule(
    citation=ONLINE_SALE,
    unit=Unit.truth,
    directions={"sale_date": "falls", "online_sale_first_date": "rises"},
)
def online_before_it_was_allowed(
    sold_already: Truth, sale_held_online: Truth, sale_date: Days, online_sale_first_date: Days
) -> Truth:
    """Was the sale held online before the law allowed it?"""
    return sold_already & sale_held_online & (sale_date < online_sale_first_date)


@rule(citation=ONLINE_SALE, unit=Unit.truth)
def online_bidding_too_long(
    sold_already: Truth,
    sale_held_online: Truth,
    residential_real_estate: Truth,
    online_bidding_days: Column,
    online_bidding_most_days: Column,
) -> Truth:
    """Was online bidding for a residence open for more than three days?"""
    held = sold_already & sale_held_online & residential_real_estate
    return held & (online_bidding_days > online_bidding_most_days)


@rule(citation=SALE_MAILING, unit=Unit.truth)
def sale_mailing_runs(
    sale_ahead: Truth, complaint_filed: Truth, complaint_date: Days, rule_113_first_date: Days
) -> Truth:
    """Must notice of an announced sale be mailed: a case filed since Rule 113?"""
    return sale_ahead & complaint_filed & (complaint_date >= rule_113_first_date)


@rule(
    citation=SALE_MAILING,
    unit=Unit.date,
    directions={"sale_scheduled_date": "rises", "sale_mailing_days": "falls"},
)
def sale_mailing_date(sale_scheduled_date: Days, sale_mailing_days: Days) -> Days:
    """By which day must notice of the sale be mailed? The later of two readings of the count."""
    return sale_scheduled_date - sale_mailing_days

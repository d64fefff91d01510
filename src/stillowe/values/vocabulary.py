"""The names that every room shares: facts, papers, axes, standings, stages, speakers.

Readers name facts through ``FactName``; the catalog in ``stillowe.facts`` adds the meaning.
A rule's parameter names are these names, so they are never abbreviated.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum, auto


class Axis(StrEnum):
    """What a fact or a conclusion is about; each axis has members (the case has one)."""

    case = auto()
    person = auto()
    loan = auto()
    person_debt = auto()
    """A person and one loan: the pair that can owe."""


class Unit(StrEnum):
    """How a column is encoded. Every column is int64 or bool, never a float."""

    truth = auto()
    cents = auto()
    date = auto()
    """Whole days since 1970-01-01."""
    days = auto()
    rate = auto()
    """Millionths: 6.375 % is 63,750."""
    quantity = auto()
    choice = auto()
    """Index into the fact's declared choices."""


class Standing(StrEnum):
    """How well a value is known, strongest first; printed beside every number."""

    ruled = auto()
    admitted = auto()
    documented = auto()
    stated = auto()
    estimated = auto()
    assumed = auto()
    disputed = auto()
    unknown = auto()
    not_yet = auto()


class Need(StrEnum):
    """What a fact is asked for; it is never asked where that is not the question."""

    debt = auto()
    """Whether somebody owes, and how much."""
    dates = auto()
    """By when something must or may be done."""
    judgment = auto()
    """What becomes of a money judgment: interest, life, liens."""
    collection = auto()
    """What a creditor could really take."""
    buyer = auto()
    """A debt that was sold, or is collected by somebody else."""


class Speaker(StrEnum):
    """Whose word a claim is."""

    court = auto()
    officer = auto()
    """The selling officer or another officer of the court."""
    server = auto()
    lender = auto()
    borrower = auto()
    third_party = auto()
    user = auto()
    """The person who typed an answer."""


class Stage(IntEnum):
    """How far the case has come; later stages are larger."""

    not_sued = 0
    sued = 1
    judgment = 2
    sold_unconfirmed = 3
    confirmed = 4
    deed_recorded = 5
    collection = 6


class PaperKind(StrEnum):
    """The kinds of paper a reader can be asked about."""

    note = auto()
    mortgage = auto()
    guaranty = auto()
    summons = auto()
    complaint = auto()
    lis_pendens = auto()
    return_of_service = auto()
    appearance = auto()
    rule_105_notice = auto()
    judgment_of_foreclosure = auto()
    consent_judgment = auto()
    notice_of_sale = auto()
    report_of_sale = auto()
    order_approving_sale = auto()
    satisfaction = auto()
    bankruptcy_discharge = auto()
    bankruptcy_docket = auto()
    payoff_statement = auto()
    short_sale_approval = auto()
    deed_in_lieu = auto()
    unrecognized = auto()


class FactName(StrEnum):
    """Every fact a paper or a person can tell us; meanings are in ``facts.catalog``."""

    # -- the case: where and what
    property_state = auto()
    county = auto()
    case_number = auto()
    property_address = auto()
    foreclosed_loan_number = auto()
    collateral_kind = auto()
    loan_program = auto()
    owner_occupied = auto()
    dwelling_units = auto()
    in_federal_court = auto()
    stage_reached = auto()
    """How far the case has come today; ``facts`` derives it from the sheet's stages."""
    as_of_date = auto()
    """The day the question is asked for; ``facts`` takes it from ``today``."""

    # -- the case: how far it has come
    complaint_filed = auto()
    complaint_date = auto()
    judgment_entered = auto()
    judgment_date = auto()
    sale_scheduled_date = auto()
    sale_held = auto()
    sale_date = auto()
    sale_confirmed = auto()
    confirmation_date = auto()
    confirmation_date_is_stated = auto()
    """A paper or an answer states the day of the order; ``facts`` derives it."""
    deed_recorded = auto()
    foreclosure_dismissed = auto()
    dismissal_date = auto()
    order_vacated = auto()

    # -- the case: what was asked for and waived for everyone
    deficiency_asked_generally = auto()
    consent_foreclosure_entered = auto()
    deficiency_waived_in_judgment = auto()
    separate_count_on_note = auto()
    order_reserves_deficiency = auto()

    # -- the loans (the foreclosed loan is member 0; others are in order of priority)
    being_foreclosed = auto()
    """This loan is the one being foreclosed (member 0); ``facts`` derives it."""
    loan_date = auto()
    original_principal_cents = auto()
    note_rate = auto()
    unpaid_balance_cents = auto()
    unpaid_balance_date = auto()
    per_diem_cents = auto()
    per_diem_is_stated = auto()
    """The lender's own paper states a daily amount and its day; ``facts`` derives it."""
    interest_since_stated_cents = auto()
    """Interest since the loan was last stated, where no paper says how it grows."""
    lien_priority = auto()
    deed_in_lieu_offered = auto()
    deed_in_lieu_accepted = auto()
    deed_in_lieu_date = auto()
    short_sale_approved = auto()

    # -- money in the foreclosure (all about the foreclosed loan)
    complaint_balance_cents = auto()
    complaint_per_diem_cents = auto()
    complaint_per_diem_is_stated = auto()
    """The complaint states a daily amount and is dated; ``facts`` derives it."""
    judgment_total_cents = auto()
    judgment_interest_rate = auto()
    judgment_rate_is_stated = auto()
    """The judgment states a rate and is dated; ``facts`` derives it."""
    judgment_per_diem_cents = auto()
    judgment_per_diem_is_stated = auto()
    """The judgment states a daily amount and is dated; ``facts`` derives it."""
    later_additions_cents = auto()
    """Costs, advances and fees added to the foreclosed debt since it was last stated."""
    interest_to_sale_cents = auto()
    costs_after_judgment_cents = auto()
    omitted_fees_allowed_cents = auto()
    sale_price_cents = auto()
    sale_expenses_cents = auto()
    holding_expenses_cents = auto()
    senior_liens_paid_cents = auto()
    report_states_amount_due = auto()
    reported_amount_due_cents = auto()
    due_and_price_are_stated = auto()
    """The amount due and the price of the sale are both stated; ``facts`` derives it."""
    report_states_deficiency = auto()
    reported_deficiency_cents = auto()
    payments_after_judgment_cents = auto()

    # -- each person
    person_kind = auto()
    deceased = auto()
    served_personally = auto()
    served_at_abode = auto()
    served_by_publication = auto()
    service_date = auto()
    appeared = auto()
    appearance_date = auto()
    deficiency_asked_against = auto()
    rule_105_notice_served = auto()
    deficiency_waived_by_stipulation = auto()
    order_enters_personal_judgment = auto()
    order_enters_in_rem_only = auto()
    order_denies_deficiency = auto()
    discharge_entered = auto()
    discharge_date = auto()
    discharge_chapter = auto()
    petition_date = auto()

    # -- each person and each debt
    signed_note = auto()
    signed_mortgage = auto()
    guaranteed_debt = auto()
    assumed_debt = auto()
    guaranty_or_assumption_date = auto()
    """When this person guaranteed or took over the debt: a discharge reaches older debts only."""
    debt_reaffirmed = auto()
    debt_cured_in_plan = auto()
    debt_provided_for_in_plan = auto()
    """The chapter 13 plan dealt with this debt at all."""
    agreed_not_to_be_released = auto()
    deficiency_judgment_satisfied = auto()
    debt_released = auto()
    release_date = auto()
    release_promised = auto()
    """A paper of the lender releases this person on conditions, or as soon as something is done."""
    release_promised_date = auto()
    """The day of that paper: what was promised later is not in it."""
    release_conditions_met = auto()

    # -- the foreclosure, step by step
    appellate_district = auto()
    earlier_suits_dismissed = auto()
    reinstated_before = auto()
    reinstatement_dismissal_date = auto()
    value_found_below_ninety_percent = auto()
    property_found_abandoned = auto()
    redemption_end_is_stated = auto()
    redemption_end_stated_date = auto()
    sale_day_is_stated = auto()
    """A paper or an answer states the day a sale is announced for; ``facts`` derives it."""
    notice_first_published_date = auto()
    notice_last_published_date = auto()
    notice_weeks_published = auto()
    sale_adjourned = auto()
    sale_first_announced_date = auto()
    sale_held_online = auto()
    online_bidding_days = auto()
    sale_buyer_is_lender = auto()
    confirmation_motion_filed = auto()
    confirmation_hearing_date = auto()
    confirmation_notice_mailed = auto()
    post_judgment_motion_filed = auto()
    post_judgment_motion_date = auto()
    post_judgment_motion_ruled = auto()
    post_judgment_motion_ruled_date = auto()
    notice_of_appeal_filed = auto()
    deed_recorded_date = auto()
    short_sale_request_received = auto()
    short_sale_request_date = auto()
    abandonment_motion_filed = auto()
    abandonment_motion_date = auto()
    motion_to_quash_filed = auto()
    took_part_in_hearing = auto()
    took_part_date = auto()
    answered_the_complaint = auto()
    death_date = auto()

    # -- each loan: when it fell due, what its papers say, who holds it now
    loan_for_household_purpose = auto()
    loan_is_revolving = auto()
    default_date = auto()
    maturity_date = auto()
    loan_accelerated = auto()
    acceleration_date = auto()
    paid_or_promised_in_writing = auto()
    paid_or_promised_date = auto()
    maturity_date_is_stated = auto()
    acceleration_date_is_stated = auto()
    debt_is_nonrecourse = auto()
    joined_in_foreclosure = auto()
    money_claim_filed_in_foreclosure = auto()
    debt_sold = auto()
    debt_sold_date = auto()
    buyer_shown_of_record = auto()
    collector_wrote = auto()
    collector_first_wrote_date = auto()
    validation_notice_received = auto()
    validation_notice_date = auto()
    dispute_sent = auto()

    # -- after the judgment
    owed_with_a_business = auto()
    exculpated_by_its_words = auto()
    limitation_raised = auto()
    money_suit_filed = auto()
    """A suit for the money on the note or guaranty, outside the foreclosure."""
    money_suit_date = auto()
    claim_filed_in_estate = auto()
    debt_given_to_other_in_divorce = auto()
    """A decree between spouses; no rule reads it, because it does not bind the lender."""
    judgment_memorandum_recorded = auto()
    judgment_memorandum_date = auto()
    judgment_revived = auto()
    judgment_revived_date = auto()
    paid_on_judgment_cents = auto()

    # -- what each person has: read only by what a creditor could take
    has_wages = auto()
    pay_period = auto()
    gross_pay_cents = auto()
    withheld_by_law_cents = auto()
    support_withheld_cents = auto()
    earlier_wage_orders_cents = auto()
    bank_balance_cents = auto()
    federal_benefits_received_cents = auto()
    owns_home = auto()
    home_value_cents = auto()
    home_liens_cents = auto()
    home_share_rate = auto()
    home_has_other_owners = auto()
    home_held_by_entirety = auto()
    spouse_owes_this_judgment = auto()
    vehicle_value_cents = auto()
    vehicle_loan_cents = auto()
    tools_value_cents = auto()
    household_goods_cents = auto()
    other_property_cents = auto()
    retirement_savings_cents = auto()
    other_real_estate_equity_cents = auto()

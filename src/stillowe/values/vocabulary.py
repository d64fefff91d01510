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

"""The catalog, fifth part: when each loan fell due, who holds it now, and the judgment's life.

Presumed: the loan is recourse, no signer is exculpated, nothing was paid on the judgment. Each
keeps the person liable until a paper or an answer shows otherwise. Of a reverse mortgage and of
a trust ``filling`` presumes no such thing: their words are open until they are read.
"""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_date, a_truth, an_amount
from stillowe.values.vocabulary import Axis, FactName, Need, Stage
from stillowe.values.vocabulary import PaperKind as Kind

_INSTRUMENTS: Final = (Kind.note, Kind.mortgage)
_COMPLAINT: Final = (Kind.complaint,)

LATER_LOAN_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_truth(FactName.loan_for_household_purpose, Axis.loan, _INSTRUMENTS, needed_for=Need.judgment),
    a_truth(FactName.loan_is_revolving, Axis.loan, _INSTRUMENTS, needed_for=Need.dates),
    a_date(FactName.default_date, Axis.loan, _COMPLAINT, needed_for=Need.dates),
    a_date(FactName.maturity_date, Axis.loan, _INSTRUMENTS, needed_for=Need.dates),
    a_truth(FactName.loan_accelerated, Axis.loan, _COMPLAINT, needed_for=Need.dates),
    a_date(
        FactName.acceleration_date,
        Axis.loan,
        _COMPLAINT,
        exists_when="loan_accelerated",
        needed_for=Need.dates,
    ),
    a_truth(FactName.paid_or_promised_in_writing, Axis.loan, (), needed_for=Need.dates),
    a_date(
        FactName.paid_or_promised_date,
        Axis.loan,
        (),
        exists_when="paid_or_promised_in_writing",
        needed_for=Need.dates,
    ),
    # Derived: an unknown day never makes a debt look too old to be sued for.
    a_truth(FactName.maturity_date_is_stated, Axis.loan, (), presumed=False),
    a_truth(FactName.acceleration_date_is_stated, Axis.loan, (), presumed=False),
    a_truth(FactName.debt_is_nonrecourse, Axis.loan, _INSTRUMENTS, presumed=False),
    a_truth(
        FactName.joined_in_foreclosure,
        Axis.loan,
        _COMPLAINT,
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    a_truth(
        FactName.money_claim_filed_in_foreclosure,
        Axis.loan,
        _COMPLAINT,
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    a_truth(FactName.debt_sold, Axis.loan, (), needed_for=Need.buyer),
    a_date(FactName.debt_sold_date, Axis.loan, (), exists_when="debt_sold", needed_for=Need.buyer),
    a_truth(
        FactName.buyer_shown_of_record,
        Axis.loan,
        (),
        exists_when="debt_sold",
        needed_for=Need.buyer,
    ),
    a_truth(FactName.collector_wrote, Axis.loan, (), needed_for=Need.buyer),
    a_date(
        FactName.collector_first_wrote_date,
        Axis.loan,
        (),
        exists_when="collector_wrote",
        needed_for=Need.buyer,
    ),
    a_truth(
        FactName.validation_notice_received,
        Axis.loan,
        (),
        exists_when="collector_wrote",
        needed_for=Need.buyer,
    ),
    a_date(
        FactName.validation_notice_date,
        Axis.loan,
        (),
        exists_when="validation_notice_received",
        needed_for=Need.buyer,
    ),
    a_truth(
        FactName.dispute_sent, Axis.loan, (), exists_when="collector_wrote", needed_for=Need.buyer
    ),
)

JUDGMENT_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_truth(FactName.owed_with_a_business, Axis.person_debt, (), needed_for=Need.judgment),
    a_truth(FactName.exculpated_by_its_words, Axis.person_debt, _INSTRUMENTS, presumed=False),
    a_truth(
        FactName.limitation_raised,
        Axis.person_debt,
        (),
    ),
    a_truth(FactName.money_suit_filed, Axis.person_debt, (), needed_for=Need.dates),
    a_date(
        FactName.money_suit_date,
        Axis.person_debt,
        (),
        exists_when="money_suit_filed",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.claim_filed_in_estate,
        Axis.person_debt,
        (),
        exists_when="deceased",
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.debt_given_to_other_in_divorce,
        Axis.person_debt,
        (),
        needed_for=Need.dates,
    ),
    a_truth(
        FactName.judgment_memorandum_recorded,
        Axis.person_debt,
        (),
        from_stage=Stage.confirmed,
        needed_for=Need.judgment,
    ),
    a_date(
        FactName.judgment_memorandum_date,
        Axis.person_debt,
        (),
        from_stage=Stage.confirmed,
        exists_when="judgment_memorandum_recorded",
        needed_for=Need.judgment,
    ),
    a_truth(
        FactName.judgment_revived,
        Axis.person_debt,
        (),
        from_stage=Stage.confirmed,
        needed_for=Need.judgment,
    ),
    a_date(
        FactName.judgment_revived_date,
        Axis.person_debt,
        (),
        from_stage=Stage.confirmed,
        exists_when="judgment_revived",
        needed_for=Need.judgment,
    ),
    an_amount(
        FactName.paid_on_judgment_cents,
        Axis.person_debt,
        (),
        from_stage=Stage.confirmed,
        exists_when="sale_confirmed",
        presumed=0,
        needed_for=Need.judgment,
    ),
)

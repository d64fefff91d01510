"""Loan papers, letters and deeds in plain, tabular and old words: who, how much, which day."""

from __future__ import annotations

from time import perf_counter

import pytest
from reading_making import IN_DOUBT, Said, read, said

from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText
from stillowe.papers.readers import READERS
from stillowe.values import parse_day
from stillowe.values.vocabulary import PaperKind

ANN, BEN = "Ann Lee Roe", "Ben Roe"


def test_a_note_in_words_is_read_for_sum_rate_day_and_hands() -> None:
    reading = read(
        PaperKind.note,
        "NOTE\n\nthe ninth day of May, nineteen hundred and ninety-nine\n\n"
        "For value received I, Ann Lee Roe, promise to pay Elm Bank the sum of Forty Thousand "
        "Two Hundred Dollars with interest at six and one-half per cent a year. It is secured on "
        "my house at 12 North Elm Street, Pekin, Tazewell County, Illinois.\n\n"
        "(signed) Ann Lee Roe\n_________________\nAnn Lee Roe\n",
    )
    assert said(
        reading, "loan_date", "original", "note_rate", "signed", "property_a", "county"
    ) == {
        ("loan_date", ""): parse_day("May 9, 1999"),
        ("original_principal_cents", ""): 4_020_000,
        ("note_rate", ""): 65_000,
        ("signed_note", ANN): True,
        ("property_address", ""): "12 North Elm Street, Pekin",
        ("county", ""): "Tazewell",
    }


def test_a_spouse_who_consents_below_a_note_is_no_maker() -> None:
    reading = read(
        PaperKind.note,
        "NOTE\nJune 2, 2010\nMaker promises to pay $90,000.00.\n\nMAKER:\n/s/ Ann Lee Roe\n\n"
        "CONSENT OF SPOUSE:\n/s/ Ben Roe\n",
    )
    assert said(reading, "signed") == {("signed_note", ANN): True}


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("Ben Roe, as guarantor", (IN_DOUBT, True)),
        ("Ben Roe, solely to waive homestead", (IN_DOUBT, False)),
        ("Ben Roe, not as maker", (IN_DOUBT, False)),
    ],
)
def test_a_hand_beside_other_words_is_never_surely_a_makers(
    beside: str, expected: tuple[str, bool]
) -> None:
    reading = read(
        PaperKind.note,
        "NOTE\nJune 2, 2010\nMaker promises to pay $90,000.00.\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n\n"
        f"/s/ Ben Roe\n{beside}\n",
    )
    assert {str(claim.value) for claim in reading.claims if claim.about.person == BEN} == {
        str(expected[1])
    }
    assert all(claim.confidence < 1 for claim in reading.claims if claim.about.person == BEN)


def test_the_lenders_office_is_never_the_property() -> None:
    reading = read(
        PaperKind.mortgage,
        "Prepared by and mail to:\nElm Bank\n77 Oak Road, Pekin, IL 61554\n\nMORTGAGE\n"
        "We, Ann Lee Roe and Ben Roe, mortgage and warrant to Elm Bank the house known as "
        "12 North Elm Street, Pekin, Illinois.\n",
    )
    assert said(reading, "property_address") == {
        ("property_address", ""): "12 North Elm Street, Pekin, Illinois"
    }


MORTGAGES: list[tuple[str, str, Said]] = [
    (
        "the note's maker is named, the other did not sign it",
        (
            "to secure a note signed by Ann Lee Roe, payable in ten years. Ben "
            "Roe did not sign the "
            "note."
        ),
        {("signed_note", ANN): True, ("signed_note", BEN): False},
    ),
    (
        "soft words about not paying are in doubt",
        "to secure our debt. Ben Roe signs for the homestead. He does not have to pay it.",
        {("signed_note", BEN): (IN_DOUBT, False)},
    ),
    (
        "a form clause about co-signers is about nobody",
        "to secure our debt. Any Borrower who does not sign the note is not personally liable.",
        {},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), MORTGAGES, ids=[m[0] for m in MORTGAGES])
def test_a_mortgage_says_who_made_the_note(why: str, text: str, expected: Said) -> None:
    whole = (
        "MORTGAGE\nWe, Ann Lee Roe and Ben Roe, mortgage and warrant to Elm Bank the real estate "
        f"below {text}\n\nSigned March 3, 2011.\n\nAnn Lee Roe\n______________\nBen Roe\n"
        "______________\n"
    )
    assert said(read(PaperKind.mortgage, whole), "signed_note") == expected, why


def test_the_day_and_sum_of_a_senior_mortgage_are_not_this_ones() -> None:
    reading = read(
        PaperKind.mortgage,
        "Filed for record May 9, 2014\nMORTGAGE\nDate of mortgage: May 2, 2014\nSubject to a "
        "mortgage of record to Oak Bank for $200,000.00 dated June 1, 2006.\nMaximum credit limit: "
        "$30,000.00\nAnn Lee Roe mortgages and warrants her house.\n",
    )
    assert said(reading, "loan_date", "original") == {
        ("loan_date", ""): parse_day("May 2, 2014"),
        ("original_principal_cents", ""): 3_000_000,
    }


def test_a_letter_that_promises_for_another_is_a_guaranty_of_its_own_day() -> None:
    reading = read(
        PaperKind.guaranty,
        "April 4, 2008\n\nTo Elm Bank:\n\nYou are lending our son $10,000.00 on a note dated "
        "April 1, 2008. If he does not pay, we will.\n\nYours truly,\n\nAnn Lee Roe\n"
        "______________\nBen Roe\n______________\n",
    )
    day = parse_day("April 4, 2008")
    assert said(reading, "guarant") == {
        ("guaranteed_debt", ANN): True,
        ("guaranteed_debt", BEN): True,
        ("guaranty_or_assumption_date", ANN): day,
        ("guaranty_or_assumption_date", BEN): day,
    }


def test_one_who_signs_a_guaranty_without_intent_to_be_bound_does_not_guarantee() -> None:
    reading = read(
        PaperKind.guaranty,
        "GUARANTY\nWe, Ann Lee Roe and Ben Roe, guarantee the payment of the note.\nAnd I, Cora "
        "Roe, wife of the said Ben Roe, sign this with no promise and not with intent to be "
        "bound.\n\nAnn Lee Roe [L. S.]\nBen Roe [L. S.]\nCora Roe\n",
    )
    assert said(reading, "guaranteed") == {
        ("guaranteed_debt", ANN): True,
        ("guaranteed_debt", BEN): True,
        ("guaranteed_debt", "Cora Roe"): False,
    }


CAPTION = (
    "IN THE CIRCUIT COURT OF TAZEWELL COUNTY, ILLINOIS\nElm Bank, Plaintiff, v. Ann Lee Roe and "
    "Ben Roe, Defendants. No. 12 CH 44\n\nSATISFACTION OF JUDGMENT\n"
)
SATISFACTIONS: list[tuple[str, str, Said]] = [
    (
        "a ticked box for one, a part for the other",
        (
            "[ ] FULL satisfaction as to all defendants\n[X] FULL satisfaction "
            "of the judgment as to: "
            "Ann Lee Roe\n[X] PARTIAL satisfaction as to: Ben Roe, balance remaining $5,000.00\n"
        ),
        {("deficiency_judgment_satisfied", ANN): True},
    ),
    (
        "promised when paid is not given",
        (
            "The judgment is fully satisfied as to Ann Lee Roe. As to Ben Roe "
            "the Bank will, when he "
            "has paid $7,000.00, deliver a satisfaction of the judgment."
        ),
        {("deficiency_judgment_satisfied", ANN): True},
    ),
    (
        "a lien released is no judgment satisfied",
        (
            "The judgment is fully satisfied as to Ann Lee Roe. As to Ben Roe "
            "the Bank releases the "
            "lien of its citation."
        ),
        {("deficiency_judgment_satisfied", ANN): True},
    ),
]


@pytest.mark.parametrize(
    ("why", "text", "expected"), SATISFACTIONS, ids=[s[0] for s in SATISFACTIONS]
)
def test_a_satisfaction_is_of_those_it_names(why: str, text: str, expected: Said) -> None:
    reading = read(PaperKind.satisfaction, CAPTION + text)
    assert said(reading, "deficiency_judgment_satisfied") == expected, why


def test_an_order_may_discharge_one_debtor_and_not_the_other() -> None:
    reading = read(
        PaperKind.bankruptcy_discharge,
        "UNITED STATES BANKRUPTCY COURT\nIn re: Ann Lee Roe and\nBen Roe,\nDebtors.\n\nORDER\n"
        "The petitions were filed on May 4, 2015.\nA discharge under 11 U.S.C. \u00a7 727 is "
        "granted to Ann Lee Roe.\nThe discharge of Ben Roe is denied.\n\nDated: June 6, 2016\n",
    )
    assert said(reading, "discharge_e", "discharge_date") == {
        ("discharge_entered", ANN): True,
        ("discharge_date", ANN): parse_day("June 6, 2016"),
        ("discharge_entered", BEN): False,
    }


def test_a_plain_letter_says_what_is_owed_today_and_what_is_added_a_day() -> None:
    reading = read(
        PaperKind.payoff_statement,
        "March 5, 2013\n\nDear Ann:\n\nYou asked how to pay off your house note. As of today it is "
        "$20,500.25. It goes up $3.10 a day. Your car loan is separate. It is $900.00.\n",
    )
    assert said(reading, "unpaid", "per_diem") == {
        ("unpaid_balance_cents", ""): 2_050_025,
        ("unpaid_balance_date", ""): parse_day("March 5, 2013"),
        ("per_diem_cents", ""): 310,
    }


def test_a_drawn_table_of_a_payoff_is_read_row_by_row() -> None:
    reading = read(
        PaperKind.payoff_statement,
        "PAYOFF STATEMENT\n | Property | 12 North Elm Street, Pekin, IL 61554 |\n"
        " | County | Tazewell |\n | Good through | 05/01/2013 |\n"
        " | Amount to reinstate | $4,000.00 |\n | Total payoff | $20,500.25 |\n",
    )
    assert said(reading, "unpaid", "county", "property_a") == {
        ("unpaid_balance_cents", ""): 2_050_025,
        ("unpaid_balance_date", ""): parse_day("May 1, 2013"),
        ("county", ""): "Tazewell",
        ("property_address", ""): "12 North Elm Street, Pekin, IL 61554",
    }


DEEDS: list[tuple[str, str, Said]] = [
    (
        "accepted on a day in May",
        "Grantee accepts this deed on May 7, 2014.\nDated April 30, 2014.\nBy: /s/ Cora Lane",
        {
            ("deed_in_lieu_accepted", ""): True,
            ("deed_in_lieu_date", ""): parse_day("May 7, 2014"),
        },
    ),
    (
        "offered and not accepted has no day of acceptance",
        "Ann Lee Roe tenders this deed on May 7, 2014.\n/s/ Ann Lee Roe",
        {},
    ),
    (
        "one who has not agreed to remain liable is not said to be bound",
        (
            "Ann Lee Roe agrees not to be relieved of the debt. Ben Roe has not agreed to remain "
            "liable.\n/s/ Ann Lee Roe\n/s/ Ben Roe"
        ),
        {("agreed_not_to_be_released", ANN): True},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), DEEDS, ids=[d[0] for d in DEEDS])
def test_a_deed_in_lieu_is_read_for_acceptance_its_day_and_who_stays_bound(
    why: str, text: str, expected: Said
) -> None:
    reading = read(PaperKind.deed_in_lieu, "DEED IN LIEU OF FORECLOSURE\n\n" + text)
    assert said(reading, "deed_in_lieu_accepted", "deed_in_lieu_date", "agreed") == expected, why


@pytest.mark.parametrize("words", ["one hundred ", "/s/ Ann Lee Roe ", "Borrower: Ben Roe\n"])
@pytest.mark.parametrize("kind", [PaperKind.note, PaperKind.mortgage, PaperKind.guaranty])
def test_words_repeated_without_end_are_read_in_a_moment(kind: PaperKind, words: str) -> None:
    pages = (Page(1, 612.0, 792.0, words * (30_000 // len(words)), ()),)
    started = perf_counter()

    READERS[kind].read(PaperText("0" * 64, pages, kind=kind))

    assert perf_counter() - started < 5


def test_one_who_joins_a_mortgage_solely_for_homestead_did_not_sign_the_note() -> None:
    reading = read(
        PaperKind.mortgage,
        "MORTGAGE\nThis mortgage is made June 2, 2010 by Ann Lee Roe and Ben Roe, mortgagors, to "
        "Elm Bank.\n\n/s/ Ann Lee Roe\nAnn Lee Roe\n\n/s/ Ben Roe\nBen Roe, joining only to waive "
        "his right of homestead; he is not an obligor.\n",
    )
    assert said(reading, "signed_note") == {("signed_note", BEN): False}


def test_the_day_a_balance_is_stated_for_is_not_the_day_of_the_loan() -> None:
    reading = read(
        PaperKind.payoff_statement,
        "PAYOFF\nTo pay this loan in full as of March 31, 2021, send the total due: $12,000.00.\n",
    )
    assert said(reading, "loan_date", "unpaid") == {
        ("unpaid_balance_cents", ""): 12_000_00,
        ("unpaid_balance_date", ""): parse_day("March 31, 2021"),
    }

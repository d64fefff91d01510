from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said

from stillowe.papers.reader import Reading
from stillowe.papers.readers import READER_DECLARATIONS, READERS
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF DUPAGE COUNTY, ILLINOIS
FOX VALLEY BANK, Plaintiff,
v.                                     Case No. 19 CH 882
DANIEL P. ORTIZ; MARIA ORTIZ; UNKNOWN OWNERS, Defendants.

"""
DANIEL, MARIA = "DANIEL P. ORTIZ", "MARIA ORTIZ"
NUMBER = "8890012233"


def court_paper(kind: PaperKind, text: str) -> Reading:
    return read(kind, CAPTION + text)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_every_kind_but_the_unrecognized_has_a_reader(kind: PaperKind) -> None:
    assert (kind in READERS) == (kind is not PaperKind.unrecognized)


@pytest.mark.parametrize("kind", sorted(READERS))
def test_an_empty_paper_gives_no_claim_that_lowers_a_debt(kind: PaperKind) -> None:
    assert READERS[kind].name.startswith(kind.value)
    reading = read(kind, "\n")
    assert {claim.name for claim in reading.claims} <= READER_DECLARATIONS[kind]
    assert not [claim for claim in reading.claims if claim.confidence == 1.0]


APPEARANCES: list[tuple[str, str, Said]] = [
    (
        "a lawyer appears for a defendant, and the lawyer is nobody in the case",
        (
            "APPEARANCE\nThe undersigned enters the appearance of Maria Ortiz, Defendant.\n/s/ Lou "
            "Bell, Attorney\nFiled: April 4, 2019"
        ),
        {("appeared", MARIA): True, ("appearance_date", MARIA): 17_990},
    ),
    (
        "one paper for two people",
        (
            "ENTRY OF APPEARANCE\nI hereby enter my appearance on behalf of Defendants Daniel P. "
            "Ortiz and Maria Ortiz."
        ),
        {("appeared", DANIEL): True, ("appeared", MARIA): True},
    ),
    ("the plaintiff's own lawyer", "APPEARANCE\nI enter the appearance of Plaintiff.", {}),
    (
        "an appearance only to object to jurisdiction is in doubt",
        (
            "SPECIAL AND LIMITED APPEARANCE\nDefendant Maria Ortiz appears specially to object to "
            "jurisdiction."
        ),
        {("appeared", MARIA): (IN_DOUBT, True)},
    ),
    (
        "a motion to stay the sale is an appearance",
        (
            "EMERGENCY MOTION TO STAY SALE\nNOW COMES Defendant, MARIA ORTIZ, pro se, and moves "
            "this Court to stay the judicial sale."
        ),
        {("appeared", MARIA): True},
    ),
    (
        "an answer is an appearance",
        (
            "ANSWER AND AFFIRMATIVE DEFENSES\nDefendant Daniel P. Ortiz, by his attorneys, "
            "answers the complaint as follows."
        ),
        {("appeared", DANIEL): True},
    ),
]


@pytest.mark.parametrize(
    ("why", "text", "expected"), APPEARANCES, ids=[case[0] for case in APPEARANCES]
)
def test_whoever_files_appears(why: str, text: str, expected: Said) -> None:
    assert said(court_paper(PaperKind.appearance, text), "appear") == expected, why


NOTES: list[tuple[str, str, Said]] = [
    (
        "a form note signed by one",
        (
            "NOTE\nJune 4, 2015   Chicago, Illinois\n1. BORROWER'S PROMISE TO PAY\nIn return for "
            "a loan that I have received, I promise to pay U.S. $200,000.00 (this amount is called "
            '"Principal"), plus interest.\n2. INTEREST\nI will pay interest at a yearly rate of '
            "4.375%.\n3. PAYMENTS\nMy monthly payment will be in the amount of U.S. $998.57.\n\n"
            "/s/ Daniel P. Ortiz (Seal)\nDANIEL P. ORTIZ -Borrower\n"
        ),
        {
            ("loan_date", ""): 16_590,
            ("original_principal_cents", ""): 20_000_000,
            ("note_rate", ""): 43_750,
            ("signed_note", "Daniel P. Ortiz"): True,
        },
    ),
    (
        "a line left blank under which a name is printed is in doubt",
        (
            "PROMISSORY NOTE\nDated: June 4, 2015\nthe undersigned promise to pay the principal "
            "sum of Two Hundred Thousand and 00/100 Dollars "
            "($200,000.00).\n\n______________________ (Seal)\nMaria Ortiz, Borrower\n"
        ),
        {
            ("loan_date", ""): 16_590,
            ("original_principal_cents", ""): 20_000_000,
            ("signed_note", "Maria Ortiz"): (IN_DOUBT, True),
        },
    ),
    (
        "one who did not sign where the other did",
        (
            "NOTE\nI promise to pay $200,000.00.\n\n/s/ Daniel P. Ortiz\nDANIEL P. ORTIZ "
            "-Borrower\n\nMARIA ORTIZ -Borrower\n"
        ),
        {
            ("original_principal_cents", ""): 20_000_000,
            ("signed_note", "Daniel P. Ortiz"): True,
            ("signed_note", "MARIA ORTIZ"): (IN_DOUBT, True),
        },
    ),
    (
        "a loan number tells which loan",
        f"NOTE\nLoan No. {NUMBER}\nI promise to pay $40,000.00.\n\n/s/ Daniel P. Ortiz\n",
        {
            ("original_principal_cents", NUMBER): 4_000_000,
            ("signed_note", "Daniel P. Ortiz"): True,
        },
    ),
    (
        "whoever endorses the note to another holder did not promise to pay",
        (
            "NOTE\nI promise to pay $200,000.00.\n\n/s/ Daniel P. Ortiz\nDANIEL P. ORTIZ "
            "-Borrower\n\nPAY TO THE ORDER OF ANOTHER BANK\nWITHOUT RECOURSE\nBy: /s/ Ann Lee, "
            "Vice President\n"
        ),
        {
            ("original_principal_cents", ""): 20_000_000,
            ("signed_note", "Daniel P. Ortiz"): True,
        },
    ),
    (
        "a manager's hand for a company is not surely the manager's own promise",
        (
            "NOTE\nMaker promises to pay $200,000.00.\n\nORTIZ HOLDINGS LLC\nBy: /s/ Daniel P. "
            "Ortiz, its Manager\n"
        ),
        {
            ("original_principal_cents", ""): 20_000_000,
            ("signed_note", "ORTIZ HOLDINGS LLC"): True,
            ("signed_note", "Daniel P. Ortiz"): (IN_DOUBT, True),
        },
    ),
    (
        "words and figures that differ",
        (
            "NOTE\nI promise to pay the principal sum of Two Hundred Thousand and 00/100 Dollars "
            "($210,000.00).\n"
        ),
        {("original_principal_cents", ""): "both"},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), NOTES, ids=[case[0] for case in NOTES])
def test_a_note_is_read_for_who_promised_what(why: str, text: str, expected: Said) -> None:
    found = said(read(PaperKind.note, text), "loan_date", "original", "note_rate", "signed")
    if expected.get(("original_principal_cents", "")) == "both":
        both = {(IN_DOUBT, 20_000_000), (IN_DOUBT, 21_000_000)}
        assert found.pop(("original_principal_cents", "")) == both
        expected = {}
    assert found == expected, why


def test_a_mortgage_signed_for_homestead_is_no_promise_to_pay() -> None:
    reading = read(
        PaperKind.mortgage,
        "MORTGAGE\nTHIS MORTGAGE is made this 4th day of June, 2015, between DANIEL P. ORTIZ and "
        'MARIA ORTIZ, husband and wife ("Borrower"), and Fox Valley Bank ("Lender"). Borrower '
        "owes Lender the principal sum of $200,000.00. Any Borrower who co-signs this Security "
        "Instrument but does not execute the Note is co-signing only to mortgage.\nMaria Ortiz is "
        "signing this Mortgage solely for the purpose of waiving homestead rights and is not "
        "obligated on the Note.\nBY SIGNING BELOW, Borrower accepts and agrees.\n\n/s/ Daniel P. "
        "Ortiz\nDANIEL P. ORTIZ -Borrower\n\n/s/ Maria Ortiz\nMARIA ORTIZ -Borrower\n",
    )
    assert said(reading, "signed", "original") == {
        ("original_principal_cents", ""): 20_000_000,
        ("signed_mortgage", "Daniel P. Ortiz"): True,
        ("signed_mortgage", MARIA): True,
        ("signed_note", MARIA): False,
    }


def test_a_form_clause_on_co_signers_is_about_nobody() -> None:
    reading = read(
        PaperKind.mortgage,
        "MORTGAGE\nAny Borrower who co-signs this Security Instrument but does not execute the "
        "Note is not personally obligated.\n\n/s/ Maria Ortiz\nMARIA ORTIZ -Borrower\n",
    )
    assert said(reading, "signed_note") == {}


def test_a_guaranty_binds_the_guarantor_and_not_the_borrower() -> None:
    reading = read(
        PaperKind.guaranty,
        'PERSONAL GUARANTY\nDate: June 4, 2015\nThe undersigned, Victor Lund ("Guarantor"), '
        'guarantees payment of all indebtedness of Lund Holdings LLC ("Borrower").\n\n/s/ Victor '
        "Lund\nVICTOR LUND, individually",
    )
    assert said(reading, "guarant") == {
        ("guaranteed_debt", "Victor Lund"): True,
        ("guaranty_or_assumption_date", "Victor Lund"): 16_590,
    }


CONSENTS: list[tuple[str, str, object]] = [
    (
        "entered, title vested, debt satisfied",
        (
            "CONSENT JUDGMENT OF FORECLOSURE\nPursuant to 15-1402 title vests in Plaintiff; the "
            "judgment satisfies the indebtedness in full and Plaintiff is barred from seeking a "
            "deficiency judgment.\nENTERED: May 6, 2020 Judge"
        ),
        True,
    ),
    (
        "proposed only",
        (
            "PROPOSED CONSENT JUDGMENT OF FORECLOSURE\nTitle vests in Plaintiff; the "
            "indebtedness is satisfied.\nENTERED: ______ Judge"
        ),
        (IN_DOUBT, True),
    ),
    (
        "no word that the debt is satisfied",
        "CONSENT JUDGMENT OF FORECLOSURE\nTitle vests in Plaintiff.\nENTERED: May 6, 2020 Judge",
        (IN_DOUBT, True),
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), CONSENTS, ids=[case[0] for case in CONSENTS])
def test_a_consent_judgment_counts_when_entered_as_one(
    why: str, text: str, expected: object
) -> None:
    reading = court_paper(PaperKind.consent_judgment, text)
    assert said(reading, "consent_") == {("consent_foreclosure_entered", ""): expected}, why


NOTICES: list[tuple[str, Said]] = [
    (
        (
            "PUBLIC NOTICE is hereby given that pursuant to a Judgment of Foreclosure entered on "
            "October 3, 2019, in the amount of $188,312.50, the Judicial Sales Officer will at "
            "10:00 AM on May 6, 2020 sell at public auction the following real estate."
        ),
        {
            ("sale_scheduled_date", ""): 18_388,
            ("judgment_date", ""): 18_172,
            ("judgment_entered", ""): True,
            ("judgment_total_cents", ""): 18_831_250,
        },
    ),
    (
        (
            "The judgment amount was $188,312.50. The sale is scheduled for 05/06/2020 at 1:30 "
            "pm. A fee of $1.00 for each $1,000 applies, not to exceed $300.00."
        ),
        {
            ("sale_scheduled_date", ""): 18_388,
            ("judgment_entered", ""): True,
            ("judgment_total_cents", ""): 18_831_250,
        },
    ),
    *(
        (words, {("sale_scheduled_date", ""): 18_388})
        for words in (
            "The Judicial Sales Officer will at 10:30 a.m. on May 6, 2020, sell the real estate.",
            "The Sheriff will, at 9:00 a.m. on the 6th day of May, 2020, sell the real estate.",
            "Prairie Auctions will at 10:30 A.M., May 6, 2020, sell the real estate.",
            "The sale will take place May 6, 2020 at 10:30 a.m.",
        )
    ),
    (
        "The home will be sold under the judgment entered on October 3, 2019, on May 6, 2020.",
        {
            ("sale_scheduled_date", ""): 18_388,
            ("judgment_date", ""): 18_172,
            ("judgment_entered", ""): True,
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOTICES)
def test_a_notice_of_sale_says_when_and_for_how_much(text: str, expected: Said) -> None:
    reading = court_paper(PaperKind.notice_of_sale, "NOTICE OF SALE\n\n" + text)
    assert said(reading, "sale_", "judgment_") == expected


SATISFACTIONS: list[tuple[str, str, Said]] = [
    (
        "in full, of the judgment, against one",
        (
            "SATISFACTION AND RELEASE OF JUDGMENT\nFox Valley Bank acknowledges that the judgment "
            "against Daniel P. Ortiz is satisfied in full and released."
        ),
        {("deficiency_judgment_satisfied", DANIEL): True},
    ),
    (
        "in part is in doubt",
        (
            "PARTIAL SATISFACTION OF JUDGMENT\nThe judgment against Daniel P. Ortiz is partially "
            "satisfied."
        ),
        {("deficiency_judgment_satisfied", DANIEL): (IN_DOUBT, True)},
    ),
    ("a release of the lien is none", "RELEASE OF MORTGAGE\nThe mortgage lien is released.", {}),
    (
        "promised on payment is in doubt",
        "SATISFACTION OF JUDGMENT\nUpon payment the judgment against Maria Ortiz will be released.",
        {("deficiency_judgment_satisfied", MARIA): (IN_DOUBT, True)},
    ),
]


@pytest.mark.parametrize(
    ("why", "text", "expected"), SATISFACTIONS, ids=[case[0] for case in SATISFACTIONS]
)
def test_only_a_satisfaction_of_the_judgment_in_full_is_one(
    why: str, text: str, expected: Said
) -> None:
    assert said(court_paper(PaperKind.satisfaction, text), "deficiency") == expected, why


def test_a_discharge_is_of_the_debtor_with_chapter_and_day() -> None:
    reading = read(
        PaperKind.bankruptcy_discharge,
        "UNITED STATES BANKRUPTCY COURT\nIn re: Daniel P. Ortiz        Case No. 20-10432\n   Debtor"
        "          Chapter 7\n\nDISCHARGE OF DEBTOR\nIT IS ORDERED: A discharge under section "
        "727 is granted to: Daniel P. Ortiz\nDated: September 9, 2020  Judge",
    )
    assert said(reading, "discharge") == {
        ("discharge_entered", "Daniel P. Ortiz"): True,
        ("discharge_date", "Daniel P. Ortiz"): 18_514,
        ("discharge_chapter", "Daniel P. Ortiz"): "7",
    }


def test_a_discharge_denied_is_none() -> None:
    reading = read(
        PaperKind.bankruptcy_discharge,
        "UNITED STATES BANKRUPTCY COURT\nDebtor 1: Daniel P. Ortiz\nDebtor 2: Maria Ortiz\nChapter "
        "13\nORDER: The discharge is denied.",
    )
    assert said(reading, "discharge_entered") == {
        ("discharge_entered", "Daniel P. Ortiz"): False,
        ("discharge_entered", "Maria Ortiz"): False,
    }


def test_a_docket_shows_discharge_and_a_reaffirmation_in_doubt() -> None:
    reading = read(
        PaperKind.bankruptcy_docket,
        "In re: Daniel P. Ortiz\nChapter 7\nDate filed: 05/01/2020\n05/01/2020 1 Voluntary "
        "Petition\n07/01/2020 9 Reaffirmation Agreement with Fox Valley Bank\n09/09/2020 14 Order "
        "Discharging Debtor",
    )
    assert said(reading, "discharge_e", "discharge_d", "debt_", "petition") == {
        ("discharge_entered", "Daniel P. Ortiz"): True,
        ("discharge_date", "Daniel P. Ortiz"): 18_514,
        ("petition_date", "Daniel P. Ortiz"): 18_383,
        ("debt_reaffirmed", "Daniel P. Ortiz"): (IN_DOUBT, True),
    }


def test_a_payoff_statement_is_read_with_its_day_and_its_sum_checked() -> None:
    reading = read(
        PaperKind.payoff_statement,
        f"PAYOFF STATEMENT\nDate: January 10, 2024\nLoan Number: {NUMBER}\nThis payoff is good "
        "through February 1, 2024.\nPrincipal balance $30,000.00\nInterest $1,200.00\nLate charges "
        "$75.00\nRecording fee $60.00\nTotal payoff $31,345.00\nPer diem $6.57",
    )
    assert said(reading, "unpaid", "per_diem") == {
        ("unpaid_balance_cents", NUMBER): 3_134_500,
        ("unpaid_balance_date", NUMBER): 19_754,
        ("per_diem_cents", NUMBER): 657,
    }
    (finding,) = [f for f in reading.findings if f.code == "money.total_differs"]
    assert finding.arguments["difference_cents"] == 1_000


def test_a_short_sale_approval_releases_nobody() -> None:
    reading = read(
        PaperKind.short_sale_approval,
        "Short Sale Approval\nDate: March 3, 2024\nLoan ending: 5582\nWe approve the sale for a "
        "price of $184,000.00. Our net must be at least $168,410.55 by April 14, 2024. We waive "
        "any right to seek a deficiency. You must sign a promissory note for $5,000.00.",
    )
    assert {claim.name for claim in reading.claims} == {"short_sale_approved"}
    assert codes(reading) == {
        "short_sale.price",
        "short_sale.net",
        "short_sale.contribution",
        "short_sale.deadline",
        "short_sale.new_promise_to_pay",
    }


DEEDS: list[tuple[str, str, object]] = [
    ("accepted and signed by the lender", "Lender hereby accepts the deed.\nBy: /s/ Ann Lee", True),
    ("recorded is not accepted", "The deed was recorded on May 3, 2021.", None),
    ("may accept", "Lender may accept the deed after review.\nBy: /s/ Ann Lee", None),
    (
        "accepted on a condition",
        "Lender accepts the deed if title is clear.\nBy: /s/ Ann Lee",
        (IN_DOUBT, True),
    ),
    ("accepted with no signature", "Lender accepts the deed.", (IN_DOUBT, True)),
]


@pytest.mark.parametrize(("why", "text", "expected"), DEEDS, ids=[case[0] for case in DEEDS])
def test_only_the_lenders_signed_acceptance_accepts_a_deed(
    why: str, text: str, expected: object
) -> None:
    reading = read(PaperKind.deed_in_lieu, "DEED IN LIEU OF FORECLOSURE AGREEMENT\n\n" + text)
    wanted: Said = {} if expected is None else {("deed_in_lieu_accepted", ""): expected}
    assert said(reading, "deed_in_lieu_accepted") == wanted, why


def test_who_agrees_to_stay_bound_is_read_from_a_deed_in_lieu() -> None:
    reading = read(
        PaperKind.deed_in_lieu,
        "DEED IN LIEU OF FORECLOSURE AGREEMENT\n\nThis agreement is between Daniel P. Ortiz "
        '("Borrower") and Fox Valley Bank ("Lender"). Borrower agrees that Borrower shall not be '
        "released from personal liability on the note.",
    )
    assert said(reading, "agreed") == {("agreed_not_to_be_released", "Daniel P. Ortiz"): True}


def test_a_rule_105_notice_mailed_to_a_person_is_served_on_that_person() -> None:
    reading = court_paper(
        PaperKind.rule_105_notice,
        "NOTICE PURSUANT TO SUPREME COURT RULE 105\nYou are notified that Plaintiff seeks a "
        "personal deficiency judgment.\nThis notice was mailed by certified mail to Maria Ortiz.",
    )
    assert said(reading, "rule_105") == {("rule_105_notice_served", MARIA): True}


@pytest.mark.parametrize("kind", [PaperKind.summons, PaperKind.lis_pendens])
def test_a_summons_or_lis_pendens_names_the_case_and_proves_nothing_else(kind: PaperKind) -> None:
    reading = court_paper(kind, "To each Defendant: you are summoned.")
    assert {claim.name for claim in reading.claims} == {
        "county",
        "case_number",
        "in_federal_court",
        "complaint_filed",
    }

"""The guess of a paper's kind, and the papers that must not pass for another kind."""

from __future__ import annotations

import pytest
from text_making import a_text

from stillowe.papers.kinds import KindGuess, guess_kind
from stillowe.values.vocabulary import PaperKind

CAPTION = (
    "IN THE CIRCUIT COURT OF WILL COUNTY, ILLINOIS\n"
    "TWELFTH JUDICIAL CIRCUIT\n\n"
    "FIRST PRAIRIE BANK,            )\n"
    "           Plaintiff,          )   No. 19 CH 00412\n"
    "     v.                        )\n"
    "ANN ROE and BEN ROE,           )\n"
    "           Defendants.         )\n\n"
)

TITLED = [
    ("ORDER APPROVING REPORT OF SALE AND\nDISTRIBUTION, CONFIRMING SALE", "order_approving_sale"),
    ("Order Confirming Judicial Sale", "order_approving_sale"),
    ("FINAL ORDER OF CONFIRMATION AND FOR POSSESSION", "order_approving_sale"),
    ("JUDGMENT CONFIRMING SHERIFF'S SALE AND FOR DEFICIENCY", "order_approving_sale"),
    ("DEFICIENCY JUDGMENT", "order_approving_sale"),
    ("JUDGMENT OF FORECLOSURE AND SALE", "judgment_of_foreclosure"),
    ("Judgment for Foreclosure and Sale", "judgment_of_foreclosure"),
    ("DECREE OF FORECLOSURE", "judgment_of_foreclosure"),
    ("MEMORANDUM ORDER ON MOTION TO CONFIRM SALE", "order_approving_sale"),
    ("OPINION AND JUDGMENT OF FORECLOSURE", "judgment_of_foreclosure"),
    ("BILL TO FORECLOSE", "complaint"),
    ("COMMISSIONER'S SALE OF REAL ESTATE", "notice_of_sale"),
    ("SECOND AMENDED NOTICE OF SHERIFF'S SALE", "notice_of_sale"),
    ("CERTIFICATE AND REPORT OF SALE (tick what applies)", "report_of_sale"),
    ("SWIFT COURIERS - PROOF OF SERVICE", "return_of_service"),
    ("ORDER OF DEFAULT AND JUDGMENT OF FORECLOSURE", "judgment_of_foreclosure"),
    ("DEFAULT JUDGMENT FOR MORTGAGE FORECLOSURE", "judgment_of_foreclosure"),
    ("Consent Judgment of Foreclosure", "consent_judgment"),
    ("JUDGMENT OF FORECLOSURE BY CONSENT", "consent_judgment"),
    ("COMPLAINT TO FORECLOSE MORTGAGE", "complaint"),
    ("First Amended Verified Complaint", "complaint"),
    ("COUNTERCLAIM TO FORECLOSE JUNIOR MORTGAGE", "complaint"),
    ("MORTGAGE FORECLOSURE SUMMONS", "summons"),
    ("ALIAS SUMMONS", "summons"),
    ("LIS PENDENS NOTICE", "lis_pendens"),
    ("NOTICE OF FORECLOSURE (LIS PENDENS)", "lis_pendens"),
    ("Sheriff's Return", "return_of_service"),
    ("SHERIFF'S RETURN OF SERVICE OF SUMMONS", "return_of_service"),
    ("Affidavit of Special Process Server", "return_of_service"),
    ("AFFIDAVIT AS TO SERVICE BY PUBLICATION", "return_of_service"),
    ("CERTIFICATE OF PUBLICATION", "return_of_service"),
    ("ENTRY OF APPEARANCE", "appearance"),
    ("Answer to Complaint", "appearance"),
    ("EMERGENCY MOTION TO STAY SALE", "appearance"),
    ("SUPREME COURT RULE 105 NOTICE", "rule_105_notice"),
    ("NOTICE OF JUDICIAL SALE", "notice_of_sale"),
    ("Notice of Sheriff's Sale of Real Estate", "notice_of_sale"),
    ("REPORT OF SALE AND DISTRIBUTION", "report_of_sale"),
    ("SELLING OFFICER'S REPORT", "report_of_sale"),
    ("Sheriff's Report of Sale", "report_of_sale"),
    ("RELEASE (SATISFACTION) OF JUDGMENT", "satisfaction"),
    ("SATISFACTION OF DEFICIENCY JUDGMENT", "satisfaction"),
    ("ORDER OF DISCHARGE", "bankruptcy_discharge"),
    ("Discharge of Debtor", "bankruptcy_discharge"),
    ("REAFFIRMATION AGREEMENT", "bankruptcy_docket"),
]
BARE = [
    ("PAYOFF STATEMENT\nTotal to pay off", "payoff_statement"),
    ("Mortgage Pay-Off Letter", "payoff_statement"),
    ("Re: Short Sale Approval, loan ending 5582\nDear Ann Roe", "short_sale_approval"),
    ("Approval of Short Payoff", "short_sale_approval"),
    ("DEED IN LIEU OF FORECLOSURE", "deed_in_lieu"),
    ("Agreement for Deed-in-Lieu", "deed_in_lieu"),
    ("ADJUSTABLE RATE NOTE\nI promise to pay", "note"),
    ("Balloon Note", "note"),
    ("MORTGAGE\nthis Security Instrument", "mortgage"),
    ("SECOND MORTGAGE", "mortgage"),
    ("Unconditional Guaranty", "guaranty"),
]


@pytest.mark.parametrize(("title", "kind"), TITLED)
def test_a_court_paper_is_told_by_its_title(title: str, kind: str) -> None:
    assert guess_kind(a_text(f"{CAPTION}{title}\n\nThis cause coming on")).kind == kind


@pytest.mark.parametrize(("page", "kind"), BARE)
def test_a_letter_or_instrument_is_told_by_its_heading(page: str, kind: str) -> None:
    assert guess_kind(a_text(page)).kind == kind


def test_every_kind_can_be_told() -> None:
    told = {kind for _, kind in TITLED + BARE}

    assert told == {kind.value for kind in PaperKind} - {"unrecognized"}


@pytest.mark.parametrize(
    "title",
    [
        "MOTION FOR ORDER APPROVING REPORT OF SALE",
        "NOTICE OF MOTION\nOrder Approving Sale",
        "PLAINTIFF'S MOTION FOR JUDGMENT OF FORECLOSURE",
        "PLAINTIFF'S MOTION TO VACATE SALE",
        "RELEASE OF MORTGAGE",
        "SATISFACTION OF MORTGAGE",
        "SATISFACTION OR RELEASE OF MECHANICS LIEN",
        "ASSIGNMENT OF MORTGAGE",
        "CERTIFICATE OF SALE",
        "LOAN MODIFICATION AGREEMENT",
        "AFFIDAVIT OF AMOUNTS DUE AND OWING",
        "ORDER VACATING SALE",
        "ORDER DENYING MOTION TO APPROVE SALE",
    ],
)
def test_what_only_sounds_like_a_kind_is_not_taken_for_it(title: str) -> None:
    assert guess_kind(a_text(f"{CAPTION}{title}\n\nNow comes")).kind is PaperKind.unrecognized


@pytest.mark.parametrize("mark", ["[PROPOSED] ", "Proposed ", "DRAFT "])
def test_a_proposed_order_is_not_an_order(mark: str) -> None:
    guess = guess_kind(a_text(f"{CAPTION}{mark}ORDER APPROVING SALE\n\nIT IS ORDERED"))

    assert guess.kind is PaperKind.unrecognized
    assert codes(guess) == ["paper.proposed_order"]


def test_a_title_does_not_run_on_into_the_sentence_below_it() -> None:
    sentence = "This cause coming on for the approval of a report of sale, the motion is denied."
    guess = guess_kind(a_text(f"{CAPTION}ORDER\n{sentence}"))

    assert guess.kind is PaperKind.unrecognized


def test_a_title_in_small_letters_that_stands_alone_is_a_title() -> None:
    guess = guess_kind(a_text("Springfield, May 1\n\nYour payoff statement\n\nDear Ann"))
    short = guess_kind(a_text("May 1\n\nPayoff figures for your loan\n\nDear Ann"))

    assert guess.kind is PaperKind.unrecognized
    assert short.kind is PaperKind.payoff_statement


def test_the_words_the_guess_rests_on_are_shown() -> None:
    guess = guess_kind(a_text(f"{CAPTION}ORDER APPROVING SALE\n\nThe sale is confirmed."))

    assert guess.evidence[0].quote == "ORDER APPROVING SALE"
    assert guess.evidence[0].boxes


def test_exhibits_behind_a_paper_do_not_name_it() -> None:
    guess = guess_kind(a_text(f"{CAPTION}COMPLAINT", "more", "NOTE\nI promise to pay"))

    assert guess.kind is PaperKind.complaint


def test_a_paper_without_a_title_is_told_by_its_phrases_with_a_warning() -> None:
    letter = "Dear Ann,\nwe have approved your short sale. The net proceeds to us are $90."
    guess = guess_kind(a_text(letter))

    assert guess.kind is PaperKind.short_sale_approval
    assert codes(guess) == ["paper.kind_by_phrases_only"]


def test_phrases_alone_never_make_a_paper_that_ends_a_debt() -> None:
    letter = "we acknowledge payment and satisfaction; the judgment was paid in full today"
    guess = guess_kind(a_text(letter))

    assert guess.kind is PaperKind.unrecognized


def test_a_paper_that_says_nothing_known_is_unrecognized_with_a_finding() -> None:
    guess = guess_kind(a_text("Dear Ann, thank you for the cake."))

    assert guess.kind is PaperKind.unrecognized
    assert codes(guess) == ["paper.kind_unrecognized"]


def codes(guess: KindGuess) -> list[str]:
    return [finding.code for finding in guess.findings]


PLAIN = {
    "order_approving_sale": (
        "The sheriff's report of the sale is approved and the sale stands. The bank has judgment "
        "against Ann Roe for the shortage. A deed shall go to the buyer."
    ),
    "judgment_of_foreclosure": (
        "The bank is owed: $41,200.00. The house is to be sold by the sheriff unless Ms. Roe "
        "redeems. Interest runs at six per cent."
    ),
}


@pytest.mark.parametrize(("kind", "body"), PLAIN.items(), ids=PLAIN)
@pytest.mark.parametrize("title", ["ORDER", "O R D E R", "JUDGMENT"])
def test_a_plain_title_leaves_the_kind_to_the_body(title: str, kind: str, body: str) -> None:
    guess = guess_kind(a_text(f"{CAPTION}{title}\n\n{body}\n\nJudge\n"))
    assert (guess.kind, guess.by_phrases_only) == (PaperKind(kind), False)


def test_a_letter_to_the_clerk_may_be_an_appearance() -> None:
    letter = (
        "Dear Clerk,\n\nI got the summons last week. I want to be heard by the judge. I do not "
        "agree with the amount. I will come to court.\n\nAnn Roe\n"
    )
    assert guess_kind(a_text(letter)).kind is PaperKind.appearance


def test_an_order_without_a_title_stays_in_doubt() -> None:
    assert guess_kind(a_text(PLAIN["order_approving_sale"])).by_phrases_only is True

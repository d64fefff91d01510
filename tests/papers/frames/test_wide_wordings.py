"""Courts, recourse and amounts in the voices of letters, returns, neighbours and old decrees."""

from __future__ import annotations

import pytest
from family_reading import found_by

from stillowe.papers.frames.families.courts import courts_in
from stillowe.papers.frames.families.figures import figures_in
from stillowe.papers.frames.families.recourse import recourse_in
from stillowe.values.clauses import Act, Party


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The papers were placed in defendant's hands on the steps.", Act.serves_personally),
        ("A man in a suit handed me court papers on my driveway.", Act.serves_personally),
        ("She took the summons from the deputy's hand.", Act.serves_personally),
        (
            "The summons was given to Leon himself and not, as he says, to his brother.",
            Act.serves_personally,
        ),
        ("My roommate got the court papers while I was out.", Act.serves_at_abode),
        ("Process was left with the building's doorman.", Act.serves_at_abode),
        ("The constable nailed the writ to the door of the house.", Act.serves_at_abode),
        ("Service by nail and mail was completed on July 30.", Act.serves_at_abode),
        ("The nonresident owners were brought in by published notice.", Act.serves_by_publication),
        ("Defendant was proceeded against by warning order.", Act.serves_by_publication),
        ("You were told of this case in the county paper.", Act.serves_by_publication),
    ],
)
def test_service_is_read_from_its_parts(text: str, act: Act) -> None:
    assert {one.act for one in found_by(courts_in, text)} == {act}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The bank is asking the court to make you pay whatever is left over.", True),
        ("Complainant asks that Dennis Holt be held liable for what is still owing.", True),
        ("Wherefore, judgment against Joseph Kane for the unpaid amount.", True),
        ("Deficiency judgment requested: YES", True),
        (
            "Plaintiff withdraws the allegation that no deficiency is sought and seeks one.",
            True,
        ),
        ("Plaintiff waives any claim to a deficiency judgment in this action.", False),
        ("Complainant seeks no recovery from the estate of Paul Wong.", False),
        ("Petitioner expressly disclaims any money recovery from Mr. Hyde.", False),
        ("The bank is not asking for any money from you in this lawsuit.", False),
        ("Deficiency judgment requested: NO", False),
    ],
)
def test_a_prayer_is_read_from_its_parts(text: str, asked: bool) -> None:
    found = found_by(courts_in, text)
    assert {(one.act, one.polarity) for one in found} == {(Act.asks_deficiency, asked)}


@pytest.mark.parametrize(
    ("text", "act", "polarity"),
    [
        (
            "Execution may issue against any goods or wages of Defendant for the deficiency.",
            Act.enters_in_personam,
            True,
        ),
        (
            "The motion to strike the personal money judgment is overruled.",
            Act.enters_in_personam,
            True,
        ),
        ("The court holds Theresa Boyle liable on the note.", Act.enters_in_personam, True),
        (
            "The court makes no finding of personal liability as to the Grubbs.",
            Act.enters_in_personam,
            False,
        ),
        (
            "It is considered that Plaintiff recover out of the premises and not otherwise.",
            Act.enters_in_rem,
            True,
        ),
    ],
)
def test_a_decree_is_read_from_its_parts(text: str, act: Act, polarity: bool) -> None:
    found = found_by(courts_in, text)
    assert {(one.act, one.polarity) for one in found} == {(act, polarity)}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "For this loan the Bank looks to the premises, and to nothing else Borrower owns.",
            Party.borrower,
        ),
        (
            "The undersigned signs to charge the land with the debt and does not bind himself.",
            Party.borrower,
        ),
        (
            "No director or stockholder of the Issuer shall be liable for any obligation of it.",
            Party.other,
        ),
        (
            "Assignor sells the loan and shall not be answerable to Assignee if nobody pays.",
            Party.other,
        ),
        ("Allonge: Pay Briar Capital LLC, without recourse or warranty.", Party.other),
    ],
)
def test_a_limit_of_recourse_is_read_from_its_parts(text: str, whom: Party) -> None:
    found = found_by(recourse_in, text)
    assert {(one.act, one.whom) for one in found} == {(Act.limits_recourse, whom)}


@pytest.mark.parametrize(
    "text",
    [
        "Borrower loses the protection of this paragraph if it places a second lien on the home.",
        "We will not come after you personally, except if you hid liens from us.",
        "The limit on personal liability drops out if rents are diverted.",
        "Maker's immunity from personal judgment ends if Maker commits waste.",
    ],
)
def test_what_ends_a_limit_of_recourse_is_read_from_its_parts(text: str) -> None:
    assert {one.act for one in found_by(recourse_in, text)} == {Act.brings_recourse_back}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The trustee's deed price left a hole of $23,600 in the loan.", "deficiency"),
        ("The indebtedness exceeds the proceeds by $12,884.31.", "deficiency"),
        ("The auction brought in $52,000 beyond the debt and costs.", "surplus"),
        ("The clerk is holding $28,100 that was not needed to pay the bank.", "surplus"),
        ("COD income reported for the year was $47,391.00.", "cancelled_debt"),
        ("The forgiven sum, $26,150.00, will be treated as income.", "cancelled_debt"),
        ("The court awards $45,210.00 to the bank against the homeowner.", "judgment"),
        ("We bought this account and now ask that you send us $12,760.", "claimed"),
        ("The second mortgage is at $47,300.", "balance"),
        ("Payoff: $143,228.90.", "balance"),
    ],
)
def test_an_amount_is_read_from_all_its_words(text: str, what: str) -> None:
    assert [one.amount_of for one in found_by(figures_in, text)] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "Tenant shall look to Landlord for return of the deposit within 21 days.",
        "Buyer's sole remedy upon Seller's default is return of the earnest money.",
        "The county published its tax rates in the local newspaper.",
        "Landlord posted house rules on the lobby door.",
        "The appraiser delivered a copy of her report to the borrower.",
        "The sale was advertised in the Sentinel for four weeks.",
        "The modified payment of $1,129.40 begins March 1.",
        "Seller credits Buyer $4,000 toward closing costs.",
        "If a lender forgives $600 or more of debt, it sends a form.",
        "The landlord handed the keys to the tenant in person.",
        "All notices must be personally delivered or sent by certified mail.",
        "The court granted the motion to continue.",
    ],
)
def test_ordinary_papers_stay_silent(text: str) -> None:
    for reader in (courts_in, recourse_in, figures_in):
        assert found_by(reader, text) == ()

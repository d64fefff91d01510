from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said, wrapped

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS
COUNTY DEPARTMENT - CHANCERY DIVISION

LAKELAND FEDERAL BANK, N.A.,            )
                    Plaintiff,          )
        v.                              )   No. 2021 CH 03344
                                        )   Calendar 58
PETER J. NOVAK; RUTH NOVAK; UNKNOWN     )
OWNERS AND NON-RECORD CLAIMANTS,        )
                    Defendants.         )

ORDER APPROVING REPORT OF SALE AND CONFIRMING SALE

This cause coming to be heard on Plaintiff's motion to approve the report of sale,

"""
CLOSING = """

IT IS FURTHER ORDERED that the Defendants be evicted 30 days after entry of this order.

DATED: March 9, 2023                ENTERED: ____________________ Judge
"""
PETER, RUTH = "PETER J. NOVAK", "RUTH NOVAK"
SUM = 4_100_217
DECIDING = ("order_", "deficiency_entered_cents")


def personal(name: str, cents: int | None = SUM) -> Said:
    entered: Said = {("deficiency_entered_cents", name): cents} if cents else {}
    return {
        ("order_enters_personal_judgment", name): True,
        ("order_enters_in_rem_only", name): False,
        ("order_denies_deficiency", name): False,
        **entered,
    }


def in_rem(name: str) -> Said:
    return {
        ("order_enters_in_rem_only", name): True,
        ("order_enters_personal_judgment", name): False,
    }


def denied(name: str) -> Said:
    return {
        ("order_denies_deficiency", name): True,
        ("order_enters_personal_judgment", name): False,
    }


def silent(name: str) -> Said:
    return {
        ("order_enters_personal_judgment", name): False,
        ("order_enters_in_rem_only", name): False,
        ("order_denies_deficiency", name): False,
    }


def order(text: str, *, complete: bool = True) -> Reading:
    return read(PaperKind.order_approving_sale, CAPTION + text + CLOSING, complete=complete)


CASES: list[tuple[str, str, Said]] = [
    (
        "in rem against the property binds nobody personally",
        (
            "IT IS ORDERED that the sale is confirmed. IT IS FURTHER ORDERED that there shall be "
            "an IN REM deficiency judgment entered in the sum of $41,002.17 against the subject "
            "property."
        ),
        in_rem(PETER) | in_rem(RUTH),
    ),
    (
        "in rem only, and not in personam, is in rem though it names people",
        (
            "IT IS ORDERED the sale is confirmed. Judgment IN REM only is entered for the "
            "deficiency of $41,002.17, and not in personam, against Peter J. Novak and Ruth Novak."
        ),
        in_rem(PETER) | denied(PETER) | in_rem(RUTH) | denied(RUTH),
    ),
    (
        "a sum in words and figures, and one person only",
        (
            "IT IS ORDERED that the sale is confirmed. A personal deficiency judgment is entered "
            "against Defendant, Peter J. Novak, in the amount of Forty-One Thousand Two and 17/100 "
            "Dollars ($41,002.17)."
        ),
        personal(PETER) | silent(RUTH),
    ),
    (
        "joint and several judgments make a claim for each person",
        (
            "IT IS ORDERED: the sale is confirmed; judgment in personam be and is hereby entered "
            "in favor of Plaintiff and against Peter Novak and Ruth Novak, jointly and "
            "severally, in the sum of $41,002.17."
        ),
        personal(PETER) | personal(RUTH),
    ),
    (
        "one of each in one sentence",
        (
            "IT IS ORDERED the sale is confirmed. That a deficiency judgment be entered in "
            "personam against Peter J. Novak and in rem as to Ruth Novak in the sum of $41,002.17."
        ),
        personal(PETER) | in_rem(RUTH),
    ),
    (
        "a judgment for the deficiency against a person is personal without the word",
        (
            "IT IS ORDERED the sale is confirmed. That Plaintiff have judgment against Peter J. "
            "Novak for the deficiency of $41,002.17 and that execution issue therefor."
        ),
        personal(PETER) | silent(RUTH),
    ),
    (
        "a money judgment that never says deficiency",
        (
            "IT IS ORDERED the sale is confirmed. Judgment is entered against PETER J. NOVAK in "
            "the amount of $41,002.17."
        ),
        personal(PETER) | silent(RUTH),
    ),
    (
        "everybody is refused",
        (
            "IT IS ORDERED that the sale is confirmed and that no personal deficiency judgment "
            "shall be entered against any defendant."
        ),
        denied(PETER) | denied(RUTH),
    ),
    (
        "the lender waives against one and the order is silent on the other",
        (
            "IT IS ORDERED that the sale is confirmed. Plaintiff waives its right to a personal "
            "deficiency judgment against Ruth Novak."
        ),
        denied(RUTH) | silent(PETER),
    ),
    (
        "an offer to waive is no waiver",
        (
            "IT IS ORDERED that the sale is confirmed. Plaintiff has offered to waive a personal "
            "deficiency judgment against Ruth Novak."
        ),
        {
            ("order_denies_deficiency", RUTH): (IN_DOUBT, True),
            ("order_enters_personal_judgment", RUTH): (IN_DOUBT, False),
        }
        | silent(PETER),
    ),
    (
        "a request denied is not a judgment",
        (
            "IT IS ORDERED the sale is confirmed. The Plaintiff's motion for a personal deficiency "
            "judgment against Peter Novak is DENIED."
        ),
        denied(PETER) | silent(RUTH),
    ),
    (
        "a motion granted is a judgment",
        (
            "IT IS ORDERED the sale is confirmed. The Plaintiff's motion for a personal deficiency "
            "judgment against Peter Novak is GRANTED in the amount of $41,002.17."
        ),
        personal(PETER) | silent(RUTH),
    ),
    (
        "granted against one and denied against the other in one sentence",
        (
            "IT IS ORDERED the sale is confirmed. A money judgment for $41,002.17 is entered "
            "against Peter J. Novak, and the request for a deficiency against Ruth Novak, who "
            "has been discharged in bankruptcy, is denied."
        ),
        personal(PETER) | denied(RUTH),
    ),
    (
        "reserved for later is neither entered nor denied nor silent",
        (
            "IT IS ORDERED that the sale is confirmed. Plaintiff's request for a personal "
            "deficiency against Peter Novak is reserved and set for hearing on April 4, 2023."
        ),
        {("order_reserves_deficiency", ""): True},
    ),
    (
        "leave to seek it later is a reservation",
        (
            "IT IS ORDERED the sale is confirmed. Plaintiff is granted leave to seek a personal "
            "deficiency at a later date."
        ),
        {("order_reserves_deficiency", ""): True},
    ),
    (
        "silence is claimed from a whole order that never speaks of a deficiency",
        "IT IS ORDERED that the report of sale is approved and the sale is confirmed.",
        silent(PETER) | silent(RUTH),
    ),
    (
        "everybody but one: those left are likely meant, the one excepted is not",
        (
            "IT IS ORDERED the sale is confirmed. A deficiency judgment is entered against all "
            "Defendants except Ruth Novak in the amount of $41,002.17."
        ),
        {
            ("order_enters_personal_judgment", PETER): (IN_DOUBT, True),
            ("deficiency_entered_cents", PETER): (IN_DOUBT, SUM),
        }
        | silent(RUTH),
    ),
    (
        "only the ticked box of a form counts",
        (
            "IT IS ORDERED:\n[X] The sale is confirmed.\n[ ] A deficiency judgment in personam is "
            "entered against Peter J. Novak.\n[X] A deficiency judgment in rem is entered in the "
            "amount of $41,002.17."
        ),
        in_rem(PETER) | in_rem(RUTH),
    ),
    (
        "a surname two people bear leaves both in doubt",
        (
            "IT IS ORDERED the sale is confirmed and a personal deficiency judgment is entered "
            "against Defendant Novak for $41,002.17."
        ),
        {
            ("order_enters_personal_judgment", PETER): (IN_DOUBT, True),
            ("deficiency_entered_cents", PETER): (IN_DOUBT, SUM),
            ("order_enters_personal_judgment", RUTH): (IN_DOUBT, True),
            ("deficiency_entered_cents", RUTH): (IN_DOUBT, SUM),
        },
    ),
    (
        "without waiving is no waiver",
        (
            "IT IS ORDERED the sale is confirmed and, without waiving any right, Plaintiff is "
            "awarded a personal judgment of $41,002.17 against Ruth Novak."
        ),
        personal(RUTH) | silent(PETER),
    ),
    (
        "not limited to in rem is not in rem",
        (
            "IT IS ORDERED the sale is confirmed. The judgment is not limited to in rem; Plaintiff "
            "shall have and recover personally of Peter Novak $41,002.17."
        ),
        personal(PETER) | silent(RUTH),
    ),
    (
        "what the complaint asked for is not what the court gave",
        (
            "FINDS that the complaint sought a personal deficiency against Peter J. Novak.\nIT IS "
            "ORDERED that the sale is confirmed."
        ),
        silent(PETER) | silent(RUTH),
    ),
    (
        "a personal judgment may enter is not entered, and no silence is claimed",
        (
            "IT IS ORDERED the sale is confirmed. Plaintiff may enforce the deficiency judgment of "
            "$41,002.17 against Peter J. Novak personally."
        ),
        {},
    ),
    (
        "jurisdiction in personam is no judgment in personam",
        (
            "FINDS that it has jurisdiction in personam and in rem.\nIT IS ORDERED that the sale "
            "is confirmed."
        ),
        silent(PETER) | silent(RUTH),
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_an_order_is_read_person_by_person(why: str, text: str, expected: Said) -> None:
    assert said(order(text), *DECIDING) == expected, why


@pytest.mark.parametrize("width", [38, 47, 56, 65, 74, 83])
@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_where_the_lines_of_an_order_break_does_not_matter(
    why: str, text: str, expected: Said, width: int
) -> None:
    assert said(order(wrapped(text, width)), *DECIDING) == expected, why


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_where_the_pages_of_an_order_break_does_not_matter(
    why: str, text: str, expected: Said
) -> None:
    lines = wrapped(text, 60).split("\n")
    middle = len(lines) // 2
    parted = "\n".join([*lines[:middle], "\f", *lines[middle:]])
    assert said(order(parted), *DECIDING) == expected, why


def test_silence_is_never_claimed_from_an_order_with_a_page_unread() -> None:
    text = "IT IS ORDERED that the report of sale is approved and the sale is confirmed."
    assert said(order(text, complete=False), *DECIDING) == {}


def test_words_of_deficiency_that_could_not_be_read_are_found_and_named() -> None:
    reading = order(
        "IT IS ORDERED the sale is confirmed. Plaintiff may enforce the deficiency judgment of "
        "$41,002.17 against Peter J. Novak personally."
    )
    assert "order.deficiency_words_unread" in codes(reading)


def test_an_order_that_no_defendant_was_served_never_becomes_service() -> None:
    reading = order(
        "IT IS ORDERED the sale is confirmed. The Court declines to enter a personal judgment as "
        "no defendant was personally served."
    )
    assert True not in said(reading, "served_").values()


def test_words_and_figures_that_differ_leave_the_sum_in_doubt() -> None:
    reading = order(
        "IT IS ORDERED the sale is confirmed. A personal deficiency judgment is entered against "
        "Peter J. Novak for Forty-One Thousand Twenty and 17/100 Dollars ($41,002.17)."
    )
    assert said(reading, "deficiency_entered_cents") == {
        ("deficiency_entered_cents", PETER): (IN_DOUBT, SUM)
    }
    assert "money.words_differ" in codes(reading)


def test_the_sum_is_a_ruling_with_the_words_of_the_order() -> None:
    reading = order(
        "IT IS ORDERED the sale is confirmed. A personal deficiency judgment is entered against "
        "Peter J. Novak for $41,002.17."
    )
    (entered,) = [c for c in reading.claims if c.name == "deficiency_entered_cents"]
    assert entered.ruling
    assert "against Peter J. Novak for $41,002.17" in entered.source.span.quote


def test_figures_and_days_of_the_order_are_claimed() -> None:
    reading = order(
        "FINDS that the sale was held on February 2, 2023, that the highest bid was $128,000.00, "
        "that the total due was $169,002.17 and that there is a deficiency of $41,002.17.\n"
        "IT IS ORDERED that the sale is confirmed."
    )
    assert said(reading, "sale_", "reported_", "confirmation_date", "case_number", "county") == {
        ("sale_held", ""): True,
        ("sale_confirmed", ""): True,
        ("sale_date", ""): 19_390,
        ("confirmation_date", ""): 19_425,
        ("sale_price_cents", ""): 12_800_000,
        ("reported_amount_due_cents", ""): 16_900_217,
        ("reported_deficiency_cents", ""): SUM,
        ("case_number", ""): "2021 CH 3344",
        ("county", ""): "Cook",
    }


DOWNSTATE = """STATE OF ILLINOIS
IN THE CIRCUIT COURT OF THE FIFTH JUDICIAL CIRCUIT
COLES COUNTY - CHARLESTON, ILLINOIS

FIRST PRAIRIE BANK & TRUST, N.A.,            )
            Plaintiff,                       )
      vs.                                    )    Case No. 2023-FC-17
JAMES R. WHITLOCK, KAREN S. WHITLOCK,        )
WHITLOCK FARMS LLC, PLAINS BANK, and         )
PEOPLE OF THE STATE OF ILLINOIS,             )
            Defendants.                      )

ORDER CONFIRMING SALE

IT IS ORDERED:
A. The sale is confirmed.
B. """
JAMES, KAREN, FARMS = "JAMES R. WHITLOCK", "KAREN S. WHITLOCK", "WHITLOCK FARMS LLC"
OWED = 1_844_200
PLAIN_CASES: list[tuple[str, str, Said]] = [
    (
        "a person and a company in one judgment, and one in rem",
        (
            "That there is a deficiency in the amount of $18,442.00, and judgment is "
            "hereby\nentered in favor of the Plaintiff and against the Defendants, JAMES R. "
            "WHITLOCK and WHITLOCK\nFARMS LLC, jointly and severally, for said amount.\nC. The "
            "deficiency is in rem only as to KAREN S. WHITLOCK."
        ),
        personal(JAMES, OWED) | personal(FARMS, OWED) | in_rem(KAREN),
    ),
    (
        "shall stand as in rem",
        (
            "The deficiency of $18,442.00 shall stand as an in rem judgment and no execution shall "
            "issue against the person of any Defendant."
        ),
        in_rem(JAMES)
        | in_rem(KAREN)
        | in_rem(FARMS)
        | denied(JAMES)
        | denied(KAREN)
        | denied(FARMS),
    ),
    (
        "personally, and in rem against the land besides",
        (
            "Judgment for deficiency in the sum of $18,442.00 against JAMES R. WHITLOCK, "
            "personally, and in rem against the real estate."
        ),
        personal(JAMES, OWED) | in_rem(KAREN) | in_rem(FARMS),
    ),
    (
        "entitled to a judgment is not yet a judgment",
        (
            "Plaintiff is entitled to a personal deficiency judgment against James Whitlock in the "
            "amount of $18,442.00."
        ),
        {
            ("order_enters_personal_judgment", JAMES): (IN_DOUBT, True),
            ("deficiency_entered_cents", JAMES): (IN_DOUBT, OWED),
        }
        | silent(KAREN)
        | silent(FARMS),
    ),
    (
        "the rule that is marked counts and the one left blank does not",
        (
            "Personal deficiency judgment: ____ Denied  _X_ Granted in the amount of $18,442.00 "
            "against James R. Whitlock."
        ),
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "recover from one and take nothing of the other",
        (
            "Plaintiff shall recover from James R. Whitlock the sum of $18,442.00 for the "
            "deficiency, and Plaintiff shall take nothing as against Karen S. Whitlock."
        ),
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "not entered, though an initial stands between",
        (
            "The in personam deficiency judgment of $18,442.00 against James R. Whitlock is NOT "
            "entered."
        ),
        denied(JAMES) | silent(KAREN) | silent(FARMS),
    ),
    (
        "as demanded is no mere recital",
        (
            "As demanded in the complaint, a personal deficiency judgment is entered against "
            "James R. Whitlock for $18,442.00."
        ),
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "neither sought nor entered",
        (
            "The Plaintiff does not seek and the Court does not enter a deficiency judgment "
            "against any party."
        ),
        denied(JAMES) | denied(KAREN) | denied(FARMS),
    ),
    (
        "a sum in words alone is read",
        (
            "Judgment is entered in favor of Plaintiff and against James R. Whitlock in the sum of "
            "Eighteen Thousand Four Hundred Forty-Two Dollars."
        ),
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "shall pay is a judgment",
        "James R. Whitlock shall pay Plaintiff $18,442.00 within 30 days.",
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "in rem today, in personam reserved",
        (
            "An in rem judgment of $18,442.00 is entered for the deficiency, without prejudice to "
            "Plaintiff's right to seek an in personam judgment."
        ),
        {("order_reserves_deficiency", ""): True} | in_rem(JAMES) | in_rem(KAREN) | in_rem(FARMS),
    ),
    (
        "possession against people is no money judgment",
        "A judgment for possession is entered against James R. Whitlock and Karen S. Whitlock.",
        silent(JAMES) | silent(KAREN) | silent(FARMS),
    ),
    (
        "in rem as to one for his discharge, in personam as to the other",
        (
            "James R. Whitlock's liability was discharged in bankruptcy and therefore the "
            "deficiency judgment of $18,442.00 is entered in rem as to him and in personam as to "
            "Karen S. Whitlock."
        ),
        in_rem(JAMES) | personal(KAREN, OWED) | silent(FARMS),
    ),
    (
        "a judgment against one, and no judgment against the other",
        (
            "A personal deficiency judgment is entered against James R. Whitlock for $18,442.00, "
            "and no judgment is entered against Karen S. Whitlock."
        ),
        personal(JAMES, OWED) | denied(KAREN) | silent(FARMS),
    ),
    (
        "against one but none against the other",
        (
            "A personal deficiency judgment is entered against James R. Whitlock for $18,442.00, "
            "but none is entered against Karen S. Whitlock."
        ),
        personal(JAMES, OWED) | denied(KAREN) | silent(FARMS),
    ),
    (
        "who takes nothing is let go",
        "The bank takes nothing from Karen S. Whitlock.",
        denied(KAREN) | silent(JAMES) | silent(FARMS),
    ),
    (
        "have and recover of and from is a personal judgment",
        "Plaintiff do have and recover of and from James R. Whitlock the sum of $18,442.00.",
        personal(JAMES, OWED) | silent(KAREN) | silent(FARMS),
    ),
    (
        "in rem, and no personal judgment entered, denies nothing",
        (
            "An in rem deficiency judgment is entered against the property; no personal judgment "
            "is entered against any Defendant by this order."
        ),
        in_rem(JAMES) | in_rem(KAREN) | in_rem(FARMS),
    ),
    (
        "a request withdrawn is a denial",
        (
            "The motion of Plaintiff to withdraw its request for personal deficiency against "
            "Karen S. Whitlock is granted."
        ),
        denied(KAREN) | silent(JAMES) | silent(FARMS),
    ),
]


@pytest.mark.parametrize(
    ("why", "text", "expected"), PLAIN_CASES, ids=[case[0] for case in PLAIN_CASES]
)
def test_a_plain_downstate_order_is_read_person_by_person(
    why: str, text: str, expected: Said
) -> None:
    paper = DOWNSTATE + text + "\n\nEntered this 12th day of June, 2024.\n\n______ Judge\n"
    assert said(read(PaperKind.order_approving_sale, paper), *DECIDING) == expected, why


def test_a_judgment_said_to_be_in_rem_after_all_is_in_doubt_both_ways() -> None:
    paper = DOWNSTATE + (
        "A deficiency judgment is entered against JAMES R. WHITLOCK in the amount of $18,442.00. "
        "Said judgment is in rem and not in personam.\n\nEntered June 12, 2024\nJudge\n"
    )
    found = said(read(PaperKind.order_approving_sale, paper), *DECIDING)
    assert found["order_enters_personal_judgment", JAMES] == (IN_DOUBT, True)
    assert found["order_enters_in_rem_only", JAMES] == (IN_DOUBT, True)
    assert found["deficiency_entered_cents", JAMES] == (IN_DOUBT, OWED)

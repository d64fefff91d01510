"""What a whole paper waits for, and a passage laid out as a paper."""

from __future__ import annotations

import pytest

from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ConditionKind
from stillowe.values.vocabulary import PaperKind


def awaited(text: str) -> set[ConditionKind]:
    return {one.kind for one in clauses_in(paper_text(text)).awaits}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The closing must take place on or before May 3, 2026.", ConditionKind.closing),
        ("Close on or before: May 3, 2026.", ConditionKind.closing),
        ("Your short sale has been approved.", ConditionKind.closing),
        ("We have approved your short sale.", ConditionKind.closing),
        ("If the sale does not close, nothing changes.", ConditionKind.closing),
        ("Lender is to net at least $120,000.00.", ConditionKind.payment),
        ("We must receive $120,000.00 by wire.", ConditionKind.payment),
        (
            "This Agreement is binding on Lender only when signed by its officer.",
            ConditionKind.lender_signature,
        ),
        (
            "This letter is not binding until it has been signed by both parties.",
            ConditionKind.lender_signature,
        ),
        ("This approval is subject to the investor's approval.", ConditionKind.approval),
        ("Our offer is good subject to the following conditions:", ConditionKind.other),
        ("This settlement becomes effective upon payment.", ConditionKind.other),
    ],
)
def test_what_a_paper_waits_for_is_read_from_the_sentence_that_says_it(
    text: str, kind: ConditionKind
) -> None:
    assert kind in awaited(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bank releases Borrower from all liability on the note.",
        "The deed was recorded on September 9, 2026.",
        "The note is paid in full and cancelled.",
        "Borrower has handed over the keys and Bank accepts the deed today.",
        "This Agreement is effective on the date it is signed.",
    ],
)
def test_a_paper_that_is_done_waits_for_nothing(text: str) -> None:
    assert awaited(text) == set()


def test_a_form_feed_begins_a_new_page() -> None:
    text = paper_text("The bank releases you\ffrom the note.")
    assert [page.number for page in text.pages] == [1, 2]


def test_a_passage_has_the_kind_its_words_tell() -> None:
    assert paper_text("A few words.").kind is PaperKind.unrecognized
    deed = "DEED IN LIEU OF FORECLOSURE AGREEMENT\n\nThis agreement is made between the parties."
    assert paper_text(deed).kind is PaperKind.deed_in_lieu


def test_the_same_words_are_the_same_paper() -> None:
    assert paper_text("A note.").sha256 == paper_text("A note.").sha256
    assert paper_text("A note.").sha256 != paper_text("A deed.").sha256


@pytest.mark.parametrize(
    "text",
    [
        "The sale closed on October 28, 2025, and we received net proceeds of $151,220.00.",
        "Net proceeds of $151,220.00 were received by the Bank on October 28, 2025.",
    ],
)
def test_money_that_has_come_is_awaited_no_longer(text: str) -> None:
    assert ConditionKind.payment not in awaited(text)


@pytest.mark.parametrize(
    "text",
    [
        "We must have received net proceeds of $151,220.00.",
        "This holds once we have received net proceeds of $151,220.00.",
        "We received net proceeds of $90,000.00 and still require net proceeds of $151,220.00.",
        "Net proceeds of $151,220.00 were to be paid and have not been received.",
    ],
)
def test_money_that_is_still_asked_for_is_awaited(text: str) -> None:
    assert ConditionKind.payment in awaited(text)

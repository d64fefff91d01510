"""Ways of giving a debt up, now and on a condition, and what turns a release into less."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from family_reading import kinds_by

from stillowe.facts.releases import clauses_of, kind_of_passage
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.families.freeing import freeing_in
from stillowe.papers.frames.frame import Frame
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import Act, ClauseKind, ConditionKind, Party

RELEASES = (
    "Lender hereby releases Borrower from the Note.",
    (
        "The Bank releases and forever discharges Dana Holt of and from all liability under"
        " the Note dated May 4, 2011."
    ),
    "We have forgiven the remaining balance of your loan.",
    "We waive any deficiency remaining after the sale, which closed on March 2.",
    "The deficiency is hereby waived.",
    "The credit union cancels your loan and you owe us nothing more.",
    "You are released from any further obligation on the mortgage loan.",
    "Your note has been cancelled and is enclosed, marked paid.",
    "You are no longer liable for the debt.",
    "You have no further liability on the note.",
    "We will not pursue you for the difference.",
    "The lender will not seek a deficiency judgment against the borrower.",
    "Lender shall not sue Borrower for any deficiency.",
    "Neither the bank nor its assigns will ever come after you for what is left of the loan.",
    "Lender covenants not to sue Borrower on the Note.",
    "The holder agrees that it will never enforce the Note against the Maker.",
    "The Guaranty is terminated and the Guarantor is released from all liability under it.",
    "Guarantor is hereby relieved of all obligations under the Guaranty.",
    "The Bank gives up all right to collect the unpaid balance from the Sellers.",
    "Mortgagee remises, releases and acquits Mortgagor of the indebtedness.",
    "Holder relinquishes every claim upon the Note.",
    "Lender does hereby exonerate and absolve the Obligors from the Indebtedness.",
    "The debt is extinguished.",
    "The indebtedness evidenced by the Note has been satisfied in full.",
    "Lender accepts the deed in full satisfaction of the debt.",
    "The bank has written off the balance and forgives it entirely.",
    "The undersigned bank acknowledges that the loan is paid and the makers are discharged.",
    "No deficiency shall be sought from the mortgagors.",
    "No part of the shortfall will be collected from you.",
    "The lender has no further claim against the borrower for the debt.",
    "The obligor stands fully discharged of the debt.",
    "Your personal liability on this loan is at an end.",
    "VA waives the debt and will not collect it from the veteran.",
    "The Department relieves the veteran of all liability to it on the loan.",
    "The mortgage insurer waives its right to recover the deficiency from the borrowers.",
    (
        "The mortgagor and all other persons liable are relieved of personal liability for"
        " the indebtedness."
    ),
    "All liability of the Makers under the Note is released.",
    "Any claim the Bank had against you for the balance is released.",
    "Any right of Lender to a deficiency is waived.",
    "The balance of $41,200.16 is forgiven.",
    "The Bank hereby forgives $41,200.16, being the whole unpaid balance of the loan.",
    "Creditor lets go of the debt and asks nothing more of the Debtor.",
    "This letter is our full release of you from the note.",
    "Lender has this day cancelled the Note and surrendered it to the Maker.",
    "You do not owe us anything on the loan.",
    "The Grantors shall have no further personal liability for the debt.",
    "The noteholder excuses the borrower from paying the remaining balance.",
    "The loan is treated as paid in full and we have no more claim on you.",
    (
        "By this instrument the Creditor discharges the Debtors, jointly and severally, from"
        " the judgment debt."
    ),
    "We consider the loan settled in full and have released you from it.",
    "Grantee hereby releases Grantor from the Note and all indebtedness secured by the Mortgage.",
    (
        "Lender, for itself, its successors and assigns, releases Borrower, Borrower's heirs"
        " and assigns, from every obligation under the Note and the Mortgage."
    ),
    (
        "In consideration of ten dollars, receipt of which is acknowledged, Bank releases"
        " Jane Roe from the Note."
    ),
    "For value received, we release Jane Roe from her guaranty.",
    "The home equity loan is forgiven, and we will not try to collect it.",
    "The bank waives and releases the deficiency and any right to a judgment for it.",
    "The Lender forgoes any deficiency.",
    "The remaining debt is wiped out.",
    "All sums due under the Note are forgiven and the Note is void.",
    "We are letting you off the loan.",
    "It is agreed that the deed is taken in full settlement of the loan.",
    "LENDER HEREBY RELEASES AND FOREVER DISCHARGES BORROWER FROM THE NOTE AND ALL INDEBTEDNESS.",
    "Each Guarantor is forever discharged from the Guaranty.",
    "The investor forgives the shortfall and releases you from the promissory note.",
)
CONDITIONAL = (
    "Upon closing, Lender will release Borrower from the Note.",
    "If the sale closes by June 1, we will waive the deficiency.",
    "Once we receive $140,000.00, you are released from the loan.",
    "The deficiency is waived when the deed is recorded.",
    "Subject to investor approval, the deficiency is waived.",
    "We will forgive the balance after the final payment clears.",
    "Lender shall not pursue a deficiency, provided Borrower vacates by May 3, 2026.",
    "The Note shall be deemed satisfied on recording of the Deed.",
    "Borrower shall not be released until the wire is received.",
    (
        "The Guarantor shall be discharged of the Guaranty only when the loan is paid down to"
        " $1,000,000.00."
    ),
    "On payment of $5,000.00 by March 1, 2026 the remaining balance is forgiven.",
    "The release of Borrower from the Note becomes effective upon recording.",
    "Lender agrees to forgive the deficiency if the Borrower's statements are true.",
    "Your liability on the note ends when the buyer's assumption is approved.",
    "After closing we will not seek a deficiency.",
    "Unless the deed is rejected, Lender releases Borrower from the debt.",
    "Payment of $8,000.00 will release you from the note.",
    "As soon as the title company wires the net proceeds, the bank cancels the note.",
    "In exchange for your payment of $4,000.00 we will cancel the rest of the debt.",
    "Make twelve payments on time and we will forgive the rest of the loan.",
    "The deed must be recorded before the borrower is released from the note.",
)
LENDERS = r"Lender|Bank|Creditor|Holder|Mortgagee|Grantee|Plaintiff"
BORROWERS = r"Borrower|Debtor|Maker|Mortgagor|Grantor|Obligor|Guarantor"


def frees(words: str) -> list[Frame]:
    return [frame for frame in clauses_in(paper_text(words)).frames if frame.act is Act.frees]


def kinds_of(words: str) -> list[ClauseKind]:
    return [clause.kind for clause in clauses_of(clauses_in(paper_text(words)))]


@pytest.mark.parametrize("words", RELEASES)
def test_a_debt_given_up_now_is_released(words: str) -> None:
    # Whether every word of it is placed is asked later, for the whole paper.
    assert ClauseKind.released in kinds_by(freeing_in, words)


@pytest.mark.parametrize("words", CONDITIONAL)
def test_a_debt_given_up_when_something_happens_is_a_conditional_release(words: str) -> None:
    clauses = clauses_of(clauses_in(paper_text(words)))
    assert kind_of_passage(clauses) is ClauseKind.conditional_release


def _never(words: str) -> str:
    return f"It is not true that {words[0].lower()}{words[1:]}"


def _on_a_condition(words: str) -> str:
    return f"If the wire arrives by June 1, 2027, {words[0].lower()}{words[1:]}"


def _proviso(words: str) -> str:
    return f"{words.rstrip('.')}, provided that the deed is recorded first."


def _reserved_after(words: str) -> str:
    return f"{words} However, we reserve the right to collect the balance of the note from you."


def _effective_later(words: str) -> str:
    return f"{words} This release becomes effective when the deed has been recorded."


def _taken_back_after(words: str) -> str:
    return f"{words} That sentence was sent by mistake and is withdrawn."


def _reported(words: str) -> str:
    return f"Your broker told us that {words[0].lower()}{words[1:]}"


def _asked(words: str) -> str:
    return f"You asked whether {words[0].lower()}{words[1:].rstrip('.')}?"


def _excepted(words: str) -> str:
    return f"{words.rstrip('.')}, except for the unpaid principal."


def _misread(words: str) -> str:
    return f"Unti1 the wire c1ears, {words[0].lower()}{words[1:]}"


WEAKENED = (
    _never,
    _on_a_condition,
    _proviso,
    _reserved_after,
    _effective_later,
    _taken_back_after,
    _reported,
    _asked,
    _excepted,
    _misread,
)


@pytest.mark.parametrize("weaken", WEAKENED, ids=lambda weaken: weaken.__name__.strip("_"))
def test_a_release_that_is_weakened_is_never_released(weaken: Callable[[str], str]) -> None:
    still = [words for words in RELEASES if ClauseKind.released in kinds_of(weaken(words))]
    assert still == []


def test_a_release_of_the_lender_by_the_borrower_is_never_a_release_of_the_borrower() -> None:
    for words in RELEASES:
        turned = re.sub(LENDERS, "\0", words)
        turned = re.sub(BORROWERS, "Lender", turned).replace("\0", "Borrower")
        if turned == words or "Borrower" not in turned or "Lender" not in turned:
            continue
        assert ClauseKind.released not in kinds_of(turned), turned


def test_a_debt_made_a_lien_is_no_longer_released() -> None:
    debt = (
        r"\b(?:promissory note|Note|note|loan|debt|Indebtedness|indebtedness|Guaranty|guaranty)\b"
    )
    for words in RELEASES:
        lien = re.sub(debt, "mortgage lien", words)
        if lien == words or re.search(
            "liab|obligat|deficien|owe|balance|sum|debt|short|after you", lien
        ):
            continue
        assert ClauseKind.released not in kinds_of(lien), lien


def test_a_page_break_changes_nothing() -> None:
    for words in RELEASES:
        middle = words.find(" ", len(words) // 2)
        broken = f"{words[:middle]}\f{words[middle + 1 :]}"
        assert (ClauseKind.released in kinds_of(broken)) == (
            ClauseKind.released in kinds_of(words)
        ), words


def test_words_inserted_before_a_verb_deny_it() -> None:
    for verb in ("releases", "waives", "forgives", "relinquishes", "cancels"):
        sure = f"Lender hereby {verb} the deficiency."
        denied = f"Lender does not by this letter {verb.rstrip('s')} the deficiency."
        assert ClauseKind.released in kinds_of(sure), sure
        assert ClauseKind.released not in kinds_of(denied), denied


def test_a_promise_not_to_pursue_in_a_letter_that_awaits_a_closing_is_conditional() -> None:
    letter = (
        "The closing must take place on or before June 1, 2027. We must receive $140,000.00. "
        "We will not pursue you for the deficiency."
    )
    assert ClauseKind.released not in kinds_of(letter)
    assert ClauseKind.conditional_release in kinds_of(letter)


def test_a_condition_keeps_its_kind_words_amount_and_day() -> None:
    (frame,) = frees("If we receive $140,000.00 by June 1, 2027, the deficiency is waived.")
    (condition,) = frame.conditions
    assert condition.kind is ConditionKind.payment
    assert condition.amount_cents == 14_000_000
    assert condition.due_date is not None
    assert condition.words.startswith("If we receive")


def test_a_statement_that_proves_false_undoes_a_release() -> None:
    (frame,) = frees("The deficiency is waived unless a statement of Borrower proves fraudulent.")
    assert [condition.undoes for condition in frame.conditions] == [True]


def test_a_sale_that_has_closed_is_waited_for_no_more() -> None:
    (frame,) = frees("The deficiency was waived when your sale closed last month.")
    assert frame.conditions == ()


def test_upon_the_note_is_no_condition() -> None:
    (frame,) = frees("Lender relinquishes every claim upon the Note.")
    assert frame.conditions == ()


def test_people_released_by_name_are_named() -> None:
    (frame,) = frees("The Bank releases Theodora Marchetti from the Guaranty.")
    assert frame.named == ("Theodora Marchetti",)


def test_a_guarantor_left_out_of_a_release_is_excepted() -> None:
    frames = frees("Save only as to Guarantor Pell, the Bank releases Ann Marsh from the Guaranty.")
    assert frames[0].excepted == ("Guarantor Pell",)
    assert frames[0].exceptions == ()


def test_both_sides_releasing_each_other_but_for_the_note_is_seen_as_both() -> None:
    frames = frees("The parties release each other from all claims, except the Note.")
    assert {frame.who for frame in frames} == {Party.both}
    assert all(frame.exceptions for frame in frames)


@pytest.mark.parametrize(
    "words",
    [
        "We release our mortgage on the home.",
        "The proceeds are accepted in full satisfaction of our lien.",
        "Lot 4 is let out of the mortgage.",
        "Secured Party terminates its financing statement.",
        "We will send a recordable satisfaction of our mortgage to the title company.",
        "The trustee reconveys the estate held under the deed of trust.",
        "The mortgage securing the Note is hereby released.",
    ],
)
def test_a_lien_given_up_alone_is_a_lien_release_only(words: str) -> None:
    assert kinds_of(words) == [ClauseKind.lien_release_only]


@pytest.mark.parametrize(
    "words",
    [
        "Borrower releases and forever discharges Lender from all claims.",
        "You give up every claim you have against us.",
        "The servicer is released from all liability to the undersigned borrowers.",
        "Guarantors covenant that they will not sue the Bank.",
    ],
)
def test_a_release_that_runs_to_the_lender_is_named_so(words: str) -> None:
    assert ClauseKind.borrower_releases_lender in kinds_of(words)

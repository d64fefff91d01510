"""The safest reading of a whole paper: what speaks against a release always weighs more."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from release_builders import (
    OTIS,
    SIGNED,
    TODAY,
    WREN,
    a_frame,
    a_paper,
    left_by,
    note_of,
    release,
    reservation,
    waiting,
)

from stillowe.facts.releases import AskedPerson, Naming, Why
from stillowe.papers.frames import Condition, Execution, Frame
from stillowe.values import Span
from stillowe.values.clauses import (
    Act,
    ConditionKind,
    DebtKind,
    Matter,
    Modality,
    Party,
    Verdict,
)
from stillowe.values.vocabulary import PaperKind

GALE = AskedPerson("Gale Farrow")


def test_a_signed_release_of_the_debt_frees_of_note_and_deficiency_and_of_nothing_else() -> None:
    verdict = left_by(a_paper(release()))
    freed = {one.debt for one in verdict.of(WREN) if one.verdict is Verdict.released}
    assert freed == {DebtKind.first_note, DebtKind.deficiency}
    others = {one.verdict for one in verdict.of(WREN) if one.debt not in freed}
    assert others == {Verdict.silent}


def test_a_paper_that_says_nothing_is_silent_on_every_debt() -> None:
    verdict = left_by(a_paper())
    assert {one.verdict for one in verdict.debts} == {Verdict.silent}
    assert len(verdict.debts) == len(DebtKind)


WEIGHING_MORE = [
    (Verdict.adds, a_frame(Act.promises_to_pay, who=Party.borrower, whom=Party.lender, at=300)),
    (Verdict.reserved, reservation()),
    (Verdict.reserved, release(polarity=False, at=50)),
    (Verdict.reserved, release(modality=Modality.possible, at=50)),
    (Verdict.reserved, a_frame(Act.enters_in_personam, at=60)),
    (Verdict.released_if, release(conditions=waiting(ConditionKind.closing), at=60)),
    (Verdict.released_if, a_frame(Act.undoes_release, at=60)),
    (Verdict.released_if, a_frame(Act.reinstates, at=60)),
    (Verdict.released_if, a_frame(Act.contributes, who=Party.borrower, at=60)),
    (Verdict.released_if, release(modality=Modality.promised, at=60)),
]


@pytest.mark.parametrize(("told", "frame"), WEIGHING_MORE)
def test_whatever_speaks_against_a_release_weighs_more_wherever_it_stands(
    told: Verdict, frame: Frame
) -> None:
    for order in permutations((release(at=200), frame)):
        verdict = left_by(a_paper(*order))
        assert verdict.verdict(WREN, DebtKind.deficiency).verdict is told


def test_no_order_of_frames_changes_a_verdict() -> None:
    frames = (release(), reservation(named=("Otis Calloway",)), a_frame(Act.frees_lien, at=70))
    found = {
        (note_of(a_paper(*order)).verdict, note_of(a_paper(*order), OTIS).verdict)
        for order in permutations(frames)
    }
    assert found == {(Verdict.released, Verdict.reserved)}


def test_a_release_of_the_lien_alone_leaves_the_note_still_owed() -> None:
    found = note_of(a_paper(a_frame(Act.frees_lien, what=Matter.lien)))
    assert (found.verdict, found.why) == (Verdict.silent, Why.lien_only)


def test_a_release_of_the_lender_by_the_borrower_frees_no_borrower() -> None:
    found = note_of(a_paper(release(who=Party.borrower, whom=Party.lender)))
    assert (found.verdict, found.why) == (Verdict.silent, Why.other_way_round)


def test_waiving_only_the_deficiency_judgment_leaves_the_note() -> None:
    verdict = left_by(a_paper(release(what=Matter.deficiency_judgment)))
    assert verdict.verdict(WREN, DebtKind.deficiency).verdict is Verdict.released
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.silent


def test_a_release_confined_to_this_case_frees_of_nothing() -> None:
    found = note_of(a_paper(release(what=Matter.this_case_only)))
    assert found.verdict is Verdict.silent


def test_a_release_that_was_not_read_for_certain_frees_of_nothing() -> None:
    found = note_of(a_paper(release(confidence=0.6)))
    assert (found.verdict, found.why) == (Verdict.silent, Why.not_read_for_certain)


# -- whom it reaches


def test_a_release_that_names_one_person_frees_only_that_person() -> None:
    paper = a_paper(release(named=("Wren Calloway",)))
    assert note_of(paper).verdict is Verdict.released
    assert note_of(paper, OTIS).why is Why.another_person_released


def test_a_person_taken_out_of_a_release_stays_bound() -> None:
    paper = a_paper(release(excepted=("Otis Calloway",), exceptions=("other than Otis Calloway",)))
    assert note_of(paper, OTIS).verdict is Verdict.reserved
    assert note_of(paper).verdict is not Verdict.reserved


def test_a_guarantor_is_not_freed_by_a_release_of_the_borrowers() -> None:
    verdict = left_by(a_paper(release()), GALE)
    assert {one.verdict for one in verdict.debts} == {Verdict.silent}


def test_all_persons_liable_takes_in_the_guarantor() -> None:
    words = "The debt is satisfied as to Borrower and all other persons liable for it."
    verdict = left_by(a_paper(release(words)), GALE)
    assert verdict.verdict(GALE, DebtKind.guaranty).verdict is Verdict.released


def test_no_other_person_liable_takes_in_nobody() -> None:
    words = "The bank releases Wren Calloway but not any other person liable for the debt."
    verdict = left_by(a_paper(release(words, named=("Wren Calloway",))), GALE)
    assert {one.verdict for one in verdict.debts} == {Verdict.silent}


def test_a_reservation_against_the_guarantor_takes_nothing_from_the_borrower() -> None:
    paper = a_paper(release(), reservation(whom=Party.guarantor, what=Matter.guaranty))
    verdict = left_by(paper, WREN, GALE)
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.released
    assert verdict.verdict(GALE, DebtKind.guaranty).verdict is Verdict.reserved


def test_somebody_the_paper_does_not_name_is_freed_of_nothing_and_that_is_a_trap() -> None:
    stranger = AskedPerson("Percy Vandermolen")
    verdict = left_by(a_paper(release()), stranger)
    assert {one.verdict for one in verdict.debts} == {Verdict.silent}
    assert [trap.kind.name for trap in verdict.traps] == ["name_mismatch"]


def test_a_first_name_that_one_person_bears_is_enough() -> None:
    verdict = left_by(a_paper(release()), AskedPerson("Wren"))
    assert verdict.people[0].naming is Naming.by_first_name
    assert verdict.verdict("Wren", DebtKind.first_note).verdict is Verdict.released


def test_a_last_name_that_two_people_bear_is_not_enough() -> None:
    verdict = left_by(a_paper(release()), AskedPerson("Calloway"))
    assert verdict.people[0].naming is Naming.ambiguous
    assert verdict.verdict("Calloway", DebtKind.first_note).verdict is Verdict.silent


def test_father_and_son_are_two_people() -> None:
    roles = (("Wren Calloway Jr.", Party.borrower),)
    verdict = left_by(a_paper(release(), roles=roles), AskedPerson("Wren Calloway Sr."))
    assert verdict.verdict("Wren Calloway Sr.", DebtKind.first_note).verdict is Verdict.silent


def test_a_slip_in_a_name_widens_to_still_owed() -> None:
    verdict = left_by(a_paper(release()), AskedPerson("Wrenn Calloway"))
    assert verdict.people[0].naming is Naming.nearly
    assert verdict.verdict("Wrenn Calloway", DebtKind.first_note).verdict is Verdict.silent


def test_a_paper_that_names_nobody_frees_nobody_without_an_open_condition() -> None:
    found = note_of(a_paper(release(), roles=()))
    assert found.verdict is Verdict.released_if


# -- who holds which debt


def test_a_lender_cannot_give_up_the_claim_of_a_mortgage_insurer() -> None:
    verdict = left_by(a_paper(release(what=Matter.insurer_claim)))
    assert verdict.verdict(WREN, DebtKind.insurer_claim).verdict is Verdict.silent


def test_an_insurer_gives_up_its_own_claim_and_nothing_of_the_note() -> None:
    verdict = left_by(a_paper(release(who=Party.insurer)))
    assert verdict.verdict(WREN, DebtKind.insurer_claim).verdict is Verdict.released
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.silent


def test_the_paper_of_a_second_lien_frees_of_the_second_note_only() -> None:
    verdict = left_by(a_paper(release(), of_second_lien=True))
    assert verdict.verdict(WREN, DebtKind.second_note).verdict is Verdict.released
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.silent


def test_a_reservation_by_the_second_lender_leaves_a_release_of_the_first_note() -> None:
    paper = a_paper(release(), reservation(what=Matter.second_debt))
    verdict = left_by(paper)
    assert verdict.verdict(WREN, DebtKind.first_note).verdict is Verdict.released
    assert verdict.verdict(WREN, DebtKind.second_note).verdict is Verdict.reserved


def test_an_exception_that_names_the_debt_keeps_it() -> None:
    paper = a_paper(
        release(what=Matter.claims, exceptions=("other than the obligation to repay the note",))
    )
    assert note_of(paper).verdict is Verdict.reserved


def test_an_exception_for_fraud_can_undo_a_release() -> None:
    found = note_of(a_paper(release(exceptions=("except in case of fraud",))))
    assert found.verdict is Verdict.released_if
    assert [one.condition.kind for one in found.conditions] == [ConditionKind.truthfulness]
    assert found.conditions[0].condition.undoes


# -- later words


def test_a_release_that_plainly_takes_a_reservation_back_stands() -> None:
    later = "We take that paragraph back and release you from the note."
    found = note_of(a_paper(reservation(at=0), release(later, at=400)))
    assert found.verdict is Verdict.released


def test_a_release_that_only_comes_later_does_not_outweigh_a_reservation() -> None:
    assert note_of(a_paper(reservation(at=0), release(at=400))).verdict is Verdict.reserved


def test_words_that_take_back_before_the_reservation_do_not_count() -> None:
    early = "We take that paragraph back and release you from the note."
    found = note_of(a_paper(release(early, at=0), reservation(at=400)))
    assert found.verdict is Verdict.reserved


def test_a_reservation_in_case_the_sale_fails_leaves_the_release_on_its_condition() -> None:
    kept = reservation(conditions=waiting(ConditionKind.closing, "if the sale does not close"))
    found = note_of(a_paper(release(), kept))
    assert found.verdict is Verdict.released_if
    assert note_of(a_paper(kept)).verdict is Verdict.reserved


# -- the state of the paper


STATES = [
    (Execution(lender_signed=False), ConditionKind.lender_signature, False),
    (Execution(), ConditionKind.lender_signature, None),
    (replace(SIGNED, blanks=(Span("b" * 64, 1, (), "$____"),)), ConditionKind.blanks_filled, False),
    (replace(SIGNED, expires_date=TODAY - 1), ConditionKind.not_expired, False),
    (replace(SIGNED, expires_date=TODAY + 9), ConditionKind.not_expired, True),
    (replace(SIGNED, draft=True), ConditionKind.approval, False),
    (
        replace(SIGNED, says_superseded=(Span("b" * 64, 1, (), "VOID - replaced by our letter"),)),
        ConditionKind.not_expired,
        False,
    ),
]


@pytest.mark.parametrize(("state", "kind", "met"), STATES)
def test_a_paper_that_is_not_in_order_releases_at_best_on_a_condition(
    state: Execution, kind: ConditionKind, met: bool | None
) -> None:
    found = note_of(a_paper(release(), execution=state))
    assert found.verdict is Verdict.released_if
    assert [(one.condition.kind, one.met) for one in found.conditions] == [(kind, met)]


def test_a_letter_that_replaces_an_earlier_one_is_not_replaced_itself() -> None:
    words = Span("b" * 64, 1, (), "This letter supersedes our letter of May 2.")
    state = replace(SIGNED, says_superseded=(words,))
    assert note_of(a_paper(release(), execution=state)).verdict is Verdict.released


def test_what_the_whole_paper_waits_for_every_release_in_it_waits_for() -> None:
    waits = (Condition(ConditionKind.closing, "closing must take place by May 1"),)
    assert note_of(a_paper(release(), awaits=waits)).verdict is Verdict.released_if


def test_a_judgment_does_not_wait_for_the_sale_it_orders() -> None:
    waits = (Condition(ConditionKind.closing, "the sale shall be held"),)
    paper = a_paper(release(), awaits=waits, kind=PaperKind.consent_judgment)
    assert note_of(paper).verdict is Verdict.released


def test_a_deed_that_is_only_held_is_not_accepted() -> None:
    held = a_frame(Act.reserves_acceptance)
    found = note_of(a_paper(release(), held))
    assert found.verdict is Verdict.released_if
    accepted = a_frame(Act.accepts_deed, at=500)
    assert note_of(a_paper(release(), held, accepted)).verdict is Verdict.released


def test_a_new_promise_to_an_insurer_is_told_with_its_amount() -> None:
    promise = a_frame(
        Act.promises_to_pay, who=Party.borrower, whom=Party.insurer, amount_cents=18_000_00
    )
    found = left_by(a_paper(release(), promise)).verdict(WREN, DebtKind.insurer_claim)
    assert (found.verdict, found.amount_cents) == (Verdict.adds, 18_000_00)


def test_a_promise_of_the_guarantor_adds_nothing_to_the_borrower() -> None:
    promise = a_frame(Act.promises_to_pay, who=Party.guarantor, whom=Party.lender)
    verdict = left_by(a_paper(promise), WREN, GALE)
    assert Verdict.adds not in {one.verdict for one in verdict.of(WREN)}
    assert Verdict.adds in {one.verdict for one in verdict.of(GALE)}


def test_an_order_in_rem_leaves_the_debt_still_owed() -> None:
    found = note_of(a_paper(a_frame(Act.enters_in_rem)))
    assert (found.verdict, found.why) == (Verdict.silent, Why.in_rem_only)


def test_a_deficiency_asked_of_one_defendant_is_not_asked_of_the_other() -> None:
    asks = a_frame(Act.asks_deficiency, named=("Wren Calloway",), what=Matter.deficiency_judgment)
    paper = a_paper(asks, kind=PaperKind.complaint)
    verdict = left_by(paper, WREN, OTIS)
    assert verdict.verdict(WREN, DebtKind.deficiency).verdict is Verdict.reserved
    assert verdict.verdict(OTIS, DebtKind.deficiency).verdict is Verdict.silent


def test_a_sentence_that_names_one_person_frees_only_them_even_where_it_is_read_by_part() -> None:
    paper = a_paper(release("The bank releases Wren Calloway from the note."))
    assert note_of(paper).verdict is Verdict.released
    assert note_of(paper, OTIS).why is Why.another_person_released


def test_a_reservation_with_a_not_in_a_condition_that_is_not_understood_still_stands() -> None:
    words = "where the word is used above, does not take in the note"
    kept = reservation(conditions=waiting(ConditionKind.other, words))
    assert note_of(a_paper(release(), kept)).verdict is Verdict.reserved


def test_an_address_on_the_line_of_a_name_is_no_part_of_it() -> None:
    roles = (("WREN CALLOWAY 12 North Elm Street", Party.borrower),)
    assert note_of(a_paper(release(), roles=roles)).verdict is Verdict.released


def test_a_judgment_that_nobody_is_seen_to_have_signed_may_be_a_proposal() -> None:
    paper = a_paper(release(), kind=PaperKind.consent_judgment, execution=Execution())
    assert note_of(paper).verdict is Verdict.released_if

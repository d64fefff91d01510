"""Traps of whole papers: what is seen only when every clause is held against the others."""

from __future__ import annotations

from dataclasses import replace

from release_builders import (
    OTIS,
    SIGNED,
    TODAY,
    WREN,
    a_frame,
    a_paper,
    release,
    reservation,
    traps_in,
    waiting,
)

from stillowe.facts.releases import verdicts_of
from stillowe.papers.frames import Execution
from stillowe.values import Span
from stillowe.values.clauses import Act, ClauseKind, ConditionKind, Matter, Party


def test_a_clean_release_raises_no_trap() -> None:
    assert traps_in(a_paper(release())) == set()


def test_a_lien_release_is_a_trap_only_where_no_debt_is_released() -> None:
    lien = a_frame(Act.frees_lien, what=Matter.lien)
    assert traps_in(a_paper(lien)) == {"lien_release_only"}
    assert traps_in(a_paper(lien, release())) == set()


def test_credit_and_tax_reporting_is_a_trap_only_where_no_debt_is_released() -> None:
    reports = a_frame(Act.reports)
    assert traps_in(a_paper(reports)) == {"reporting_only"}
    assert traps_in(a_paper(reports, release())) == set()


def test_money_asked_for_in_another_sentence_or_in_the_release_is_a_trap() -> None:
    assert "cash_condition" in traps_in(a_paper(a_frame(Act.contributes, who=Party.borrower)))
    paid = release(conditions=waiting(ConditionKind.contribution))
    assert "cash_condition" in traps_in(a_paper(paid))


def test_a_release_that_a_misstatement_undoes_is_a_trap() -> None:
    undone = a_frame(Act.undoes_release, conditions=waiting(ConditionKind.truthfulness))
    assert "release_undone_by_misstatement" in traps_in(a_paper(release(), undone))


def test_an_exception_that_names_a_debt_is_a_carve_out_and_one_for_fraud_is_not() -> None:
    carved = release(exceptions=("except the partial claim note",))
    assert "release_carveout" in traps_in(a_paper(carved))
    fraud = release(exceptions=("except in case of fraud",))
    assert "release_carveout" not in traps_in(a_paper(fraud))


def test_another_debt_that_is_kept_beside_a_release_is_a_carve_out() -> None:
    kept = reservation(what=Matter.partial_claim, who=Party.program)
    assert "release_carveout" in traps_in(a_paper(release(), kept))


def test_an_insurer_that_keeps_its_claim_is_not_bound_by_the_lender() -> None:
    kept = reservation(who=Party.insurer, what=Matter.insurer_claim)
    assert "other_holder_not_bound" in traps_in(a_paper(release(), kept))
    assert "other_holder_not_bound" not in traps_in(a_paper(kept))


def test_a_guarantor_who_is_kept_is_marked() -> None:
    kept = reservation(whom=Party.guarantor, what=Matter.guaranty)
    assert "guarantor_not_released" in traps_in(a_paper(release(), kept))


def test_an_acknowledgment_that_speaks_of_limitation_restarts_it() -> None:
    quote = "Every statute of limitations begins anew on this day."
    admits = a_frame(Act.acknowledges, quote, who=Party.borrower)
    assert "restarts_limitation" in traps_in(a_paper(admits))
    plain = a_frame(Act.acknowledges, "The balance is owed.", who=Party.borrower)
    assert "restarts_limitation" not in traps_in(a_paper(plain))


def test_the_state_of_a_paper_is_a_trap_only_where_it_promises_a_release() -> None:
    state = Execution(
        lender_signed=False,
        undated=True,
        expires_date=TODAY - 3,
        blanks=(Span("b" * 64, 1, (), "____"),),
    )
    found = traps_in(a_paper(release(), execution=state))
    assert found == {"unsigned", "undated", "expired", "blank_fields"}
    assert traps_in(a_paper(execution=state)) == set()


def test_a_letter_that_has_not_run_out_is_not_expired() -> None:
    state = replace(SIGNED, expires_date=TODAY)
    assert "expired" not in traps_in(a_paper(release(), execution=state))


def test_a_held_deed_is_a_trap_until_it_is_accepted() -> None:
    held = a_frame(Act.reserves_acceptance)
    assert "deed_not_accepted" in traps_in(a_paper(held))
    assert "deed_not_accepted" not in traps_in(a_paper(held, a_frame(Act.accepts_deed)))


def test_loan_numbers_are_held_against_those_of_the_case() -> None:
    paper = a_paper(release(), loan_numbers=("ending 2207",))

    def kinds(*known: str) -> set[ClauseKind]:
        return {trap.kind for trap in verdicts_of(paper, (WREN,), TODAY, known).traps}

    assert kinds("00-4471-2207") == set()
    assert kinds("00-4471-9915") == {ClauseKind.loan_number_mismatch}
    assert kinds() == set()


def test_each_trap_is_told_once_with_all_its_clauses() -> None:
    paper = a_paper(
        a_frame(Act.leases_back, "You rent it back.", 0),
        a_frame(Act.leases_back, "You pay rent.", 50),
    )
    traps = verdicts_of(paper, (WREN, OTIS), TODAY).traps
    assert [(trap.kind, len(trap.spans)) for trap in traps] == [(ClauseKind.sale_leaseback, 2)]


def test_an_insurer_of_whom_a_short_sale_says_nothing_more_is_not_bound() -> None:
    short = release(what=Matter.deficiency)
    insured = a_paper(short, programs=frozenset({"mortgage_insurance"}))
    assert "other_holder_not_bound" in traps_in(insured)
    paid = a_paper(release(), programs=frozenset({"mortgage_insurance"}))
    assert "other_holder_not_bound" not in traps_in(paid)
    bound = release(who=Party.insurer, what=Matter.insurer_claim, at=50)
    both = a_paper(short, bound, programs=frozenset({"mortgage_insurance"}))
    assert "other_holder_not_bound" not in traps_in(both)

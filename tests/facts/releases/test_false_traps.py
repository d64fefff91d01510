"""Ordinary sentences that look like a trap, beside the trap they look like."""

from __future__ import annotations

from dataclasses import replace

import pytest
from release_builders import SIGNED, TODAY, a_frame, a_paper, release, reservation, traps_in

from stillowe.papers.frames import Condition
from stillowe.values.clauses import Act, ConditionKind, Matter, Party
from stillowe.values.vocabulary import PaperKind


@pytest.mark.parametrize(
    ("act", "parts", "innocent", "guilty", "trap"),
    [
        (
            Act.assigns,
            {"who": Party.lender},
            "We may place the account with a collector.",
            "Buyer may assign this contract to anyone.",
            "assignment_clause",
        ),
        (
            Act.conveys_into_trust,
            {"who": Party.borrower},
            "Grantor deeds the home to Elm Trust, N.A.",
            "Grantor deeds the home to the Elm Street Trust.",
            "transfer_into_trust",
        ),
        (
            Act.reserves_acceptance,
            {},
            "Delivery of earnest money is not acceptance of the offer.",
            "Delivery of the deed is not acceptance.",
            "deed_not_accepted",
        ),
        (
            Act.reinstates,
            {},
            "If the relocation money is returned it is not paid twice.",
            "If the payment is returned the debt comes back.",
            "reinstated_if_payment_avoided",
        ),
        (
            Act.acknowledges,
            {"who": Party.borrower},
            "You do not admit or confirm any balance.",
            "You confirm the balance.",
            "acknowledges_debt",
        ),
        (
            Act.frees_lien,
            {"who": Party.unknown, "what": Matter.lien},
            "Mortgages will be satisfied from the sale proceeds.",
            "The mortgage is released.",
            "lien_release_only",
        ),
    ],
)
def test_the_innocent_one_is_no_trap_and_the_other_is(
    act: Act, parts: dict[str, object], innocent: str, guilty: str, trap: str
) -> None:
    assert trap not in traps_in(a_paper(a_frame(act, innocent, **parts)))
    assert trap in traps_in(a_paper(a_frame(act, guilty, **parts)))


def test_a_lender_that_frees_a_borrower_of_its_own_name_is_not_freed_itself() -> None:
    frees = release(
        "Calloway hereby releases Wren Calloway.",
        who=Party.borrower,
        named=("Wren Calloway",),
    )
    assert "borrower_releases_lender" not in traps_in(a_paper(frees))
    other = release("Wren Calloway releases Millbrook.", who=Party.borrower, whom=Party.lender)
    assert "borrower_releases_lender" in traps_in(a_paper(other))


@pytest.mark.parametrize(
    ("freed", "kept"),
    [
        ("We release you.", "The investor may pursue its loss."),
        ("Ridge, as servicer for the loan owner, frees you.", "The loan owner is not bound."),
        ("We release you.", "The other junior lienholders keep theirs."),
    ],
)
def test_another_holder_who_keeps_its_claim_is_a_trap(freed: str, kept: str) -> None:
    assert "other_holder_not_bound" in traps_in(a_paper(release(freed), reservation(kept)))


def test_the_holder_that_releases_is_no_other_holder() -> None:
    paper = a_paper(release("The noteholder releases you."), reservation("The noteholder waits."))
    assert "other_holder_not_bound" not in traps_in(paper)


def test_an_ordinary_report_of_a_loan_that_goes_on_is_no_trap() -> None:
    usual = a_frame(Act.reports, "We report the account as current under a new agreement.")
    assert "reporting_only" not in traps_in(a_paper(usual))
    settled = a_frame(Act.reports, "We report the account as paid for less than owed, settled.")
    assert "reporting_only" in traps_in(a_paper(settled))


def test_another_note_that_a_schedule_keeps_is_a_carve_out() -> None:
    kept = reservation("Schedule B: the home equity note is retained and not released.")
    assert "release_carveout" in traps_in(a_paper(release("We release the first note."), kept))
    listed = release(exceptions=("except those listed in Schedule A",))
    assert "release_carveout" in traps_in(a_paper(listed))


def test_the_state_of_a_paper_counts_too_where_its_release_is_in_doubt() -> None:
    old = replace(SIGNED, lender_signed=False, undated=True, expires_date=TODAY - 1)
    doubtful = release(confidence=0.5)
    assert {"unsigned", "undated", "expired"} <= traps_in(a_paper(doubtful, execution=old))


def test_an_approval_that_has_run_out_is_marked_whatever_it_releases() -> None:
    old = replace(SIGNED, expires_date=TODAY - 1)
    assert "expired" in traps_in(a_paper(execution=old, kind=PaperKind.short_sale_approval))
    assert "expired" not in traps_in(a_paper(execution=old))


def test_a_paper_without_force_until_signed_is_unsigned_where_nobody_signs() -> None:
    bare = replace(SIGNED, lender_signed=None)
    waits = (Condition(ConditionKind.lender_signature, "no force until countersigned"),)
    assert "unsigned" in traps_in(a_paper(release(), execution=bare, awaits=waits))
    assert "unsigned" not in traps_in(a_paper(release(), execution=bare))

"""A form that asks by its labels releases nobody at once."""

from __future__ import annotations

import pytest

from stillowe import read_clauses
from stillowe.papers.frames.form_labels import asks_by_its_label, follows_by_its_label
from stillowe.values.clauses import ClauseKind

RELEASE = "Lender hereby releases Borrower from the Note."


def kinds(text: str) -> set[ClauseKind]:
    return {clause.kind for clause in read_clauses(text)}


def test_the_release_alone_is_certain() -> None:
    assert ClauseKind.released in kinds(RELEASE)


@pytest.mark.parametrize(
    "label",
    [
        "Condition: payment of $5,000.",
        "Condition precedent: payment of $5,000 to Lender.",
        "Conditions to closing: a signed settlement statement.",
        "Contingency: the final statement matches the approved one.",
        "Requirement: the affidavit, signed and sworn.",
        "Prerequisites: a clean title search.",
        "Trigger: the wire arrives.",
        "Open items: the hardship letter.",
        "Still needed: the tax returns.",
        "To be received first: $2,500.",
        "(a) Pending: the investor's word.",
    ],
)
def test_a_label_that_asks_for_something_makes_no_release_certain(label: str) -> None:
    assert asks_by_its_label(label)
    assert ClauseKind.released not in kinds(f"{label} {RELEASE}")
    assert ClauseKind.released not in kinds(f"{RELEASE} {label}")


@pytest.mark.parametrize(
    "lead", ["Effect:", "Result on satisfaction:", "Outcome:", "Thereafter:", "In exchange:"]
)
def test_what_follows_by_its_label_is_not_done_yet(lead: str) -> None:
    assert follows_by_its_label(f"{lead} {RELEASE}")
    assert ClauseKind.released not in kinds(f"{lead} {RELEASE}")


@pytest.mark.parametrize("label", ["Conditions: none.", "Contingencies: N/A.", "Condition: met."])
def test_a_label_that_asks_for_nothing_is_none(label: str) -> None:
    assert not asks_by_its_label(label)

"""Which kind a passage of a court paper is called by, where it does several things."""

from __future__ import annotations

import pytest

import stillowe
from stillowe.values.clauses import ClauseKind

K = ClauseKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "Plaintiff does not seek a deficiency in this action but expressly reserves its"
                " right to sue on the note."
            ),
            K.reserved,
        ),
        (
            "Persons claimed to be personally liable for the deficiency: none.",
            K.no_deficiency_requested,
        ),
        (
            "Persons claimed to be personally liable for the deficiency: Ana Weiss.",
            K.requests_deficiency,
        ),
        (
            (
                "The first complaint did not seek a deficiency. Plaintiff now prays for a"
                " deficiency judgment against Ana Weiss."
            ),
            K.requests_deficiency,
        ),
        (
            (
                "Defendant was served by publication only, so the deficiency is entered in rem"
                " and not against his person."
            ),
            K.in_rem_only,
        ),
        (
            (
                "Ana Weiss having been personally served, a personal judgment for the deficiency"
                " of $9,000.00 is entered against her."
            ),
            K.in_personam,
        ),
        (
            (
                "Lender has no recourse to Borrower, except that Borrower is personally liable"
                " for losses from fraud or waste."
            ),
            K.recourse_carveout,
        ),
    ],
)
def test_the_kind_that_costs_most_names_the_passage(text: str, kind: ClauseKind) -> None:
    assert stillowe.read_clauses(text).kind is kind

"""A satisfaction counts only where it is surely of the judgment this case entered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from facts_builders import NUMBER, a_paper, a_sheet, debt, on, person, the_fact

from stillowe.papers.paper import Paper
from stillowe.values import PaperKind
from stillowe.values.findings import Finding, Severity

FORD = "Ford Quill"


def a_satisfaction(number: str, *, of: int | None) -> Paper:
    paper = a_paper(
        PaperKind.satisfaction, ("deficiency_judgment_satisfied", True, debt(FORD)), number=number
    )
    if of is None:
        return paper
    code = "satisfaction.of_a_judgment_entered"
    return replace(paper, findings=(Finding(code, Severity.note, {"judgment_date": of}),))


@pytest.mark.parametrize(
    ("why", "number", "of", "values"),
    [
        ("this case, no day named", NUMBER, None, (1,)),
        ("this case, the day of the order", NUMBER, on(2024, 5, 6), (1,)),
        ("this case, an older judgment", NUMBER, on(2023, 3, 3), (0, 1)),
        ("no case number", "", None, (0, 1)),
        ("no case number, though the day is the order's", "", on(2024, 5, 6), (0, 1)),
        ("another case number", "2022 SC 00911", None, (0, 1)),
    ],
)
def test_only_a_satisfaction_surely_of_this_judgment_settles(
    why: str, number: str, of: int | None, values: tuple[int, ...]
) -> None:
    complaint = a_paper(PaperKind.complaint, ("deficiency_asked_against", True, person(FORD)))
    order = a_paper(
        PaperKind.order_approving_sale,
        ("sale_confirmed", True),
        ("confirmation_date", on(2024, 5, 6)),
        ("order_enters_personal_judgment", True, person(FORD)),
        dated=on(2024, 5, 6),
    )
    sheet = a_sheet(complaint, order, a_satisfaction(number, of=of))
    assert the_fact(sheet, "deficiency_judgment_satisfied").values == values, why

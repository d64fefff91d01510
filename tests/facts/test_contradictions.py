"""Claims that cannot all be: named, smallest set first, and nothing is lost."""

from __future__ import annotations

from facts_builders import (
    a_paper,
    a_sheet,
    an_answer,
    codes,
    debt,
    loan,
    on,
    person,
    the_fact,
)

from stillowe.facts.sheet import FactSheet
from stillowe.values import PaperKind

CRYSTAL = "Crystal Novak"


def clashes(sheet: FactSheet) -> list[object]:
    return [one.arguments for one in sheet.findings if one.code == "fact.contradiction"]


def test_a_sale_before_the_judgment_names_the_two_dates() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2024, 9, 1))),
        a_paper(PaperKind.report_of_sale, ("sale_date", on(2024, 3, 1))),
    )

    assert clashes(sheet) == [
        {
            "facts": "judgment_date, sale_date",
            "relations": "judgment_date_not_after_sale_date",
        }
    ]
    assert sheet.dropped_relations == ("judgment_date_not_after_sale_date",)
    assert the_fact(sheet, "sale_date").values == (on(2024, 3, 1),)


def test_a_clash_is_found_across_a_date_nobody_knows() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.complaint, ("complaint_date", on(2024, 9, 1))),
        a_paper(PaperKind.report_of_sale, ("sale_date", on(2024, 3, 1))),
    )

    assert clashes(sheet) == [
        {
            "facts": "complaint_date, sale_date",
            "relations": (
                "complaint_date_not_after_judgment_date, judgment_date_not_after_sale_date"
            ),
        }
    ]


def test_a_confirmation_without_a_sale_is_a_contradiction() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.order_approving_sale, ("sale_confirmed", True)),
        answers=(an_answer("sale_held", "no"),),
    )

    assert clashes(sheet) == [
        {"facts": "sale_confirmed, sale_held", "relations": "sale_confirmed_needs_sale_held"}
    ]
    assert "stage_reached_means_sale_held" in sheet.dropped_relations


def test_an_order_that_does_both_is_a_contradiction_for_that_person() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.order_approving_sale,
            ("order_enters_personal_judgment", True, person(CRYSTAL)),
            ("order_enters_in_rem_only", True, person(CRYSTAL)),
        )
    )

    (clash,) = clashes(sheet)
    assert clash["facts"] == "order_enters_in_rem_only, order_enters_personal_judgment"


def test_an_in_rem_order_that_denies_the_personal_deficiency_is_no_contradiction() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.order_approving_sale,
            ("order_denies_deficiency", True, person(CRYSTAL)),
            ("order_enters_in_rem_only", True, person(CRYSTAL)),
        )
    )

    assert clashes(sheet) == []


def test_a_dispute_that_one_value_can_satisfy_is_no_contradiction() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2024, 9, 1))),
        a_paper(PaperKind.report_of_sale, ("sale_date", on(2024, 3, 1))),
        a_paper(PaperKind.order_approving_sale, ("sale_date", on(2024, 12, 1))),
    )

    assert clashes(sheet) == []
    assert sheet.dropped_relations == ()


def test_two_clashes_are_two_findings() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2024, 9, 1))),
        a_paper(
            PaperKind.report_of_sale,
            ("sale_date", on(2024, 3, 1)),
            ("reported_amount_due_cents", 5),
            ("reported_deficiency_cents", 6),
        ),
    )

    assert len(clashes(sheet)) == 2
    assert codes(sheet).count("fact.contradiction") == 2


def test_service_after_judgment_is_law_and_no_contradiction() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.judgment_of_foreclosure, ("judgment_date", on(2024, 3, 1))),
        a_paper(PaperKind.return_of_service, ("service_date", on(2024, 9, 1), person(CRYSTAL))),
    )

    assert clashes(sheet) == []


def test_a_petition_after_its_discharge_is_a_contradiction() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.complaint,
            ("petition_date", on(2022, 5, 1), person(CRYSTAL)),
            ("discharge_date", on(2021, 5, 1), person(CRYSTAL)),
        )
    )

    (clash,) = clashes(sheet)
    assert clash["facts"] == "discharge_date, petition_date"


def test_days_that_clash_prove_no_discharge() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.complaint,
            ("petition_date", on(2022, 5, 1), person(CRYSTAL)),
            ("discharge_date", on(2021, 5, 1), person(CRYSTAL)),
        )
    )

    for name in ("petition_date", "discharge_date"):
        assert the_fact(sheet, name).interval is not None
        assert the_fact(sheet, name).claims


def test_a_consent_foreclosure_beside_a_sale_is_a_contradiction_and_open() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.consent_judgment, ("consent_foreclosure_entered", True)),
        a_paper(PaperKind.report_of_sale, ("sale_held", True)),
    )

    (clash,) = clashes(sheet)
    assert clash["facts"] == "consent_foreclosure_entered, sale_held"
    assert the_fact(sheet, "consent_foreclosure_entered").values == (0, 1)
    assert the_fact(sheet, "sale_held").values == (1,)


def test_a_release_dated_before_its_loan_is_set_aside_and_has_no_day() -> None:
    sheet = a_sheet(
        a_paper(
            PaperKind.complaint,
            ("loan_date", on(2015, 3, 2), loan()),
            ("debt_released", True, debt(CRYSTAL)),
            ("release_date", on(2010, 5, 1), debt(CRYSTAL)),
        )
    )

    assert "fact.impossible" in codes(sheet)
    assert the_fact(sheet, "release_date").interval is not None
    assert "loan_date_not_after_release_date" in sheet.dropped_relations

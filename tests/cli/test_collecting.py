"""``collect``: what a creditor could really take, asked as a user asks it.

Worked out by hand in the comments. A week in 2026: 45 x $15.00 = $675.00 of disposable pay is
left alone in Illinois, 30 x $7.25 = $217.50 by federal law.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from command_line import Command
from typed_papers import CAPTION

from stillowe.casefile import Case
from stillowe.report import Language, load_language
from stillowe.report.collecting import collect_schema, collecting_to_terminal
from stillowe.workbench import collect

ON = ("--on", "2026-11-24")
PAY = {
    "has_wages": "yes",
    "pay_period": "weekly",
    "gross_pay_cents": "$1,200.00",
    "withheld_by_law_cents": "$260.00",
    "support_withheld_cents": "$0.00",
    "earlier_wage_orders_cents": "$0.00",
}
"""Case A of the law file: gross 1,200, disposable 940."""
OWNED = {
    "bank_balance_cents": "$6,000.00",
    "federal_benefits_received_cents": "$1,500.00",
    "owns_home": "yes",
    "home_value_cents": "$300,000.00",
    "home_liens_cents": "$220,000.00",
    "home_has_other_owners": "no",
    "home_held_by_entirety": "no",
    "vehicle_value_cents": "$9,000.00",
    "vehicle_loan_cents": "$2,000.00",
    "tools_value_cents": "$1,000.00",
    "household_goods_cents": "$4,000.00",
    "other_property_cents": "$300.00",
    "other_real_estate_equity_cents": "$0.00",
}
NOTHING_OWNED = {
    "bank_balance_cents": "$0.00",
    "owns_home": "no",
    "vehicle_value_cents": "$0.00",
    "tools_value_cents": "$0.00",
    "household_goods_cents": "$0.00",
    "other_property_cents": "$0.00",
    "other_real_estate_equity_cents": "$0.00",
}
ORDER = """
ORDER APPROVING REPORT OF SALE AND DISTRIBUTION

The court, having heard the motion to confirm the sale held on {sold}, ORDERS:

1. The report of sale is approved and the sale is confirmed.
2. A personal deficiency judgment is entered against Ada Example in the amount of {sum}.
3. An in rem deficiency judgment only is entered as to Ben Example.

ENTERED: {entered}
"""


def answer_all(stillowe: Command, facts: Mapping[str, str], person: str = "Ada") -> None:
    for name, value in facts.items():
        assert stillowe("answer", "box", name, value, "--person", person).code == 0


def only_pay(stillowe: Command, **changed: str) -> Any:
    """Give the rows of the pay by code, of a case that holds nothing but answers on pay."""
    stillowe("new", "box", "--person", "Ada Example")
    answer_all(stillowe, {**PAY, **changed})
    told = stillowe("collect", "box", "--json", *ON).json
    return {row["code"]: row for row in told["people"][0]["pay"]}


def ends(row: Mapping[str, Any]) -> tuple[int, int | None]:
    return row["reach_low_cents"], row["reach_high_cents"]


def with_order(
    stillowe: Command,
    place: Path,
    *,
    sum_entered: str = "$60,000.00",
    sold: str = "October 6, 2026",
    entered: str = "November 24, 2026",
) -> None:
    """Make a case that holds an order with a money judgment against Ada."""
    paper = place / "order.txt"
    paper.write_text(CAPTION + ORDER.format(sum=sum_entered, sold=sold, entered=entered))
    stillowe("new", "box")
    assert stillowe("add", "box", paper).code == 0


# -- pay alone --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gross", "withheld", "taken", "left"),
    [
        # A: 15 % of 1,200 is 180; 940 - 675 is 265; 25 % of 940 is 235.
        ("$1,200.00", "$260.00", 180_00, 760_00),
        # B: 15 % of 850 is 127.50; 710 - 675 is 35.
        ("$850.00", "$140.00", 35_00, 675_00),
        # C: 640 is less than 675.
        ("$750.00", "$110.00", 0, 640_00),
        # D: 15 % of 2,400 is 360; 1,750 - 675 is 1,075; 25 % of 1,750 is 437.50.
        ("$2,400.00", "$650.00", 360_00, 1_390_00),
    ],
)
def test_the_worked_wage_cases_come_out_to_the_cent(
    stillowe: Command, gross: str, withheld: str, taken: int, left: int
) -> None:
    rows = only_pay(stillowe, gross_pay_cents=gross, withheld_by_law_cents=withheld)

    assert ends(rows["pay_each"]) == (taken, taken)
    assert rows["pay_each"]["kept_low_cents"] == rows["pay_each"]["kept_high_cents"] == left
    if taken:
        assert ends(rows["pay_year"]) == (52 * taken, 52 * taken)
        assert ends(rows["pay_life"]) == (7 * 52 * taken, 7 * 52 * taken)
    else:
        assert list(rows) == ["pay_each"]


@pytest.mark.parametrize(
    ("period", "gross", "withheld", "taken"),
    [
        ("every_two_weeks", "$2,400.00", "$520.00", 360_00),
        ("twice_a_month", "$2,600.00", "$560.00", 390_00),
        ("monthly", "$5,200.00", "$1,120.00", 780_00),
    ],
)
def test_case_a_is_180_dollars_a_week_however_it_is_paid(
    stillowe: Command, period: str, gross: str, withheld: str, taken: int
) -> None:
    rows = only_pay(
        stillowe, pay_period=period, gross_pay_cents=gross, withheld_by_law_cents=withheld
    )

    assert ends(rows["pay_each"]) == (taken, taken)
    assert ends(rows["pay_week"]) == (180_00, 180_00)


def test_support_comes_first_and_an_earlier_creditor_before_this_one(stillowe: Command) -> None:
    # Federal 235.00 less support 100.00 is 135.00, below the 180.00 of Illinois; an earlier
    # creditor takes 50.00 of it.
    rows = only_pay(stillowe, support_withheld_cents="$100.00", earlier_wage_orders_cents="$50.00")

    assert ends(rows["pay_each"]) == (85_00, 85_00)


def test_pay_of_which_only_the_gross_is_known_is_a_range_and_never_zero_alone(
    stillowe: Command,
) -> None:
    rows = only_pay(stillowe, withheld_by_law_cents="not known")

    assert ends(rows["pay_each"]) == (0, 180_00)


def test_a_frightened_person_with_only_pay_known_reads_one_screen(stillowe: Command) -> None:
    only_pay(stillowe)

    told = stillowe("collect", "box", *ON).out

    assert len(told.splitlines()) <= 36
    assert max(map(len, told.splitlines())) <= 80
    plain = " ".join(told.split())
    assert "Today: nothing, unless a court has entered a money judgment" in plain
    assert "Pay, each payday $180.00 $760.00" in plain
    assert "Pay, in a year $9,360.00" in plain
    assert "Not told yet: bank accounts, home, car" in plain
    assert "It never counts as nothing." in plain
    assert "You are not required to raid it." in plain
    assert "may have to be shown to a creditor in court" in plain
    assert "This is information, not legal advice." in plain


def test_a_narrow_screen_is_never_overrun(
    stillowe: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_pay(stillowe)
    answer_all(stillowe, OWNED)
    monkeypatch.setenv("COLUMNS", "40")

    told = stillowe("collect", "box", *ON).out

    assert max(map(len, told.splitlines())) <= 40
    assert "could be taken: $180.00" in told
    assert "out of reach: $760.00" in told


def test_a_home_of_unknown_worth_has_no_limit_and_is_never_zero(stillowe: Command) -> None:
    only_pay(stillowe)
    answer_all(stillowe, {"owns_home": "yes"})

    assert "Home no limit known" in " ".join(stillowe("collect", "box", *ON).out.split())


def test_a_case_without_people_says_what_to_do(stillowe: Command) -> None:
    stillowe("new", "box")

    ran = stillowe("collect", "box", *ON)

    assert ran.code == 0
    assert "No person is known in this case yet." in ran.out


def test_a_home_in_another_state_gets_no_figure(stillowe: Command) -> None:
    only_pay(stillowe)
    stillowe("answer", "box", "property_state", "elsewhere")

    told = stillowe("collect", "box", "--json", *ON).json

    assert told["people"][0]["state"] == "not_covered"
    assert told["people"][0]["pay"] == []


@pytest.mark.parametrize(("fact", "value"), [("person_kind", "company"), ("deceased", "yes")])
def test_only_a_living_person_gets_figures(stillowe: Command, fact: str, value: str) -> None:
    only_pay(stillowe)
    answer_all(stillowe, {fact: value})

    ran = stillowe("collect", "box", *ON)

    assert "$180.00" not in ran.out
    assert "has none of the exemptions of a living person" in " ".join(ran.out.split())


def test_all_that_is_owned_is_told_whole_where_no_sum_of_a_judgment_is_known(
    stillowe: Command,
) -> None:
    # Bank 4,500, or 3,500 on a consumer judgment; home 30,000; car 3,400; other 300: 38,200 at
    # most. Under the amounts of before 2026 (the day of a judgment is not known): home 65,000,
    # car 4,600, household goods 4,000: 78,400. At least 38,200 less 4,000.
    only_pay(stillowe)
    answer_all(stillowe, OWNED)

    total = stillowe("collect", "box", "--json", *ON).json["people"][0]["total"]

    assert ends(total) == (34_200_00, 78_400_00)


def test_without_a_judgment_nothing_can_be_taken_today_and_that_can_change(
    stillowe: Command,
) -> None:
    only_pay(stillowe)
    stillowe("answer", "box", "sale_confirmed", "no")

    told = stillowe("collect", "box", *ON).out

    assert "Today: nothing." in told
    assert "That can change" in " ".join(told.split())
    assert "If there is a judgment" in told


# -- a judgment -------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_judgment_of_sixty_thousand_and_case_a_take_about_115_months(
    stillowe: Command, tmp_path: Path
) -> None:
    with_order(stillowe, tmp_path)
    answer_all(stillowe, PAY)

    told = " ".join(stillowe("collect", "box", *ON).out.split())

    assert "There is a money judgment against Ada Example, and a creditor can collect" in told
    assert "Judgment with interest today: $60,000.00." in told
    assert "It grows by $5,400.00 a year." in told
    assert "pay it off in about 115 months" in told
    assert "collected until about November 28, 2033" in told
    assert "How long a court can revive it is not known" in told
    assert "no money judgment stands against Ben Example" in told


@pytest.mark.slow
def test_after_seven_years_it_has_grown_to_97_800_and_the_day_after_it_is_dormant(
    stillowe: Command, tmp_path: Path
) -> None:
    # 60,000 x 9 % x 7 = 37,800. November 24, 2033 is Thanksgiving, a court may be closed the day
    # after it, and a weekend follows: Monday, November 28 is the last day there can be.
    with_order(stillowe, tmp_path)
    answer_all(stillowe, {"judgment_revived": "no"})

    last = stillowe("collect", "box", "--on", "2033-11-24").out
    after = stillowe("collect", "box", "--on", "2033-11-29").out

    assert "Judgment with interest today: $97,800.00." in " ".join(last.split())
    assert "There is a money judgment against Ada Example, and a creditor can collect" in " ".join(
        last.split()
    )
    assert "more than seven years old. A court must revive it" in " ".join(after.split())
    assert "Today: nothing." in after


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sum_entered", "rates"),
    [("$25,000.00", "$1,250.00 to $2,250.00"), ("$25,000.01", "$2,250.00")],
)
def test_each_side_of_twenty_five_thousand_dollars(
    stillowe: Command, tmp_path: Path, sum_entered: str, rates: str
) -> None:
    # 5 % or 9 %, as the law is read, of 25,000; one cent more: 9 % only.
    with_order(stillowe, tmp_path, sum_entered=sum_entered)
    answer_all(stillowe, {"signed_note": "yes", "owed_with_a_business": "no"})
    stillowe("answer", "box", "loan_for_household_purpose", "yes")

    told = " ".join(stillowe("collect", "box", *ON).out.split())

    assert f"It grows by {rates} a year." in told


@pytest.mark.slow
def test_a_rental_loan_pays_nine_per_cent_and_can_be_revived_for_twenty_years(
    stillowe: Command, tmp_path: Path
) -> None:
    with_order(stillowe, tmp_path, sum_entered="$20,000.00")
    stillowe("answer", "box", "loan_for_household_purpose", "no")

    told = " ".join(stillowe("collect", "box", *ON).out.split())

    assert "It grows by $1,800.00 a year." in told
    assert "A court can revive it if asked by November 26, 2046." in told


@pytest.mark.slow
def test_all_that_is_owned_is_shown_beside_what_is_out_of_reach(
    stillowe: Command, tmp_path: Path
) -> None:
    # Bank 6,000 less 1,500 of benefits: 4,500, or 3,500 if it is a consumer judgment. Home
    # 80,000 less 50,000: 30,000. Car 7,000 less 3,600: 3,400. Tools and goods are below their
    # amounts. Other 300. At most 4,500 + 30,000 + 3,400 + 300 = 38,200; at least 4,000 less.
    with_order(stillowe, tmp_path)
    answer_all(stillowe, {**PAY, **OWNED, "retirement_savings_cents": "$80,000.00"})

    told = stillowe("collect", "box", "--json", *ON).json

    jsonschema.validate(told, collect_schema())
    person = told["people"][0]
    rows = {row["code"]: row for row in person["property"]}
    assert person["state"] == "can"
    assert ends(rows["bank"]) == (3_500_00, 4_500_00)
    assert (rows["bank"]["kept_low_cents"], rows["bank"]["kept_high_cents"]) == (1_500_00, 2_500_00)
    assert ends(rows["home"]) == (30_000_00, 30_000_00)
    assert rows["home"]["kept_high_cents"] == 50_000_00
    assert [note["code"] for note in rows["home"]["notes"]] == ["collect_note.only_by_lien"]
    assert ends(rows["car"]) == (3_400_00, 3_400_00)
    assert ends(rows["tools"]) == ends(rows["goods"]) == (0, 0)
    assert ends(rows["retirement"]) == (0, 0)
    assert rows["retirement"]["kept_low_cents"] == 80_000_00
    assert ends(person["total"]) == (34_200_00, 38_200_00)
    assert person["not_told"] == []
    # The home is Ada's alone: her share of it is 100 %, and no spouse's debt touches it.
    assert {one["fact"] for one in person["asked"]} <= {
        "home_share_rate",
        "spouse_owes_this_judgment",
    }


@pytest.mark.slow
def test_a_home_held_by_the_entirety_is_safe_unless_both_spouses_owe(
    stillowe: Command, tmp_path: Path
) -> None:
    with_order(stillowe, tmp_path)
    shared = {"home_has_other_owners": "yes", "home_share_rate": "50%"}
    one_owes = {"home_held_by_entirety": "yes", "spouse_owes_this_judgment": "no"}
    large = {**OWNED, **shared, "home_value_cents": "$420,000.00", **one_owes}
    answer_all(stillowe, large)

    safe = " ".join(stillowe("collect", "box", *ON).out.split())
    answer_all(stillowe, {"spouse_owes_this_judgment": "yes"})
    both = " ".join(stillowe("collect", "box", *ON).out.split())

    # 420,000 less 220,000, half: 100,000; less 50,000 where both owe.
    assert "Home $0.00 $100,000.00" in safe
    assert "The whole home is safe" in safe
    assert "Home $50,000.00 $50,000.00" in both


@pytest.mark.slow
def test_an_older_judgment_may_keep_the_older_amounts(stillowe: Command, tmp_path: Path) -> None:
    # 7,000 less 3,600 or less 2,400.
    with_order(stillowe, tmp_path, sold="October 7, 2025", entered="December 31, 2025")
    answer_all(stillowe, {"vehicle_value_cents": "$7,000.00", "vehicle_loan_cents": "$0.00"})

    told = " ".join(stillowe("collect", "box", *ON).out.split())

    assert "Car $3,400.00 to $4,600.00 $2,400.00 to $3,600.00" in told
    assert "A judgment from before 2026 may keep the older, lower amounts." in told


@pytest.mark.slow
def test_a_judgment_that_reaches_nothing_is_said_to_take_nothing_today(
    stillowe: Command, tmp_path: Path
) -> None:
    # Case C: pay below the floor. Nothing else is owned.
    low = {"gross_pay_cents": "$750.00", "withheld_by_law_cents": "$110.00"}
    with_order(stillowe, tmp_path)
    answer_all(stillowe, {**PAY, **low, **NOTHING_OWNED})

    told = " ".join(stillowe("collect", "box", *ON).out.split())

    assert "Today: nothing. There is a money judgment against Ada Example" in told
    assert "That can change when pay or property changes." in told


@pytest.mark.slow
def test_a_means_that_is_not_told_keeps_nothing_today_from_being_said(
    stillowe: Command, tmp_path: Path
) -> None:
    low = {"gross_pay_cents": "$750.00", "withheld_by_law_cents": "$110.00"}
    some = {name: value for name, value in NOTHING_OWNED.items() if name != "bank_balance_cents"}
    with_order(stillowe, tmp_path)
    answer_all(stillowe, {**PAY, **low, **some})

    told = stillowe("collect", "box", *ON).out

    assert "Today: nothing. There is a money judgment" not in " ".join(told.split())
    assert "Not told yet: bank accounts." in told


@pytest.mark.parametrize(
    ("on", "amount"), [("2025-12-31", "$15,000.00"), ("2026-01-01", "$22,500.00")]
)
def test_the_amounts_told_are_those_of_the_day(stillowe: Command, on: str, amount: str) -> None:
    only_pay(stillowe)

    assert f"up to {amount}." in stillowe("collect", "box", "--on", on).out


def test_the_next_question_is_asked_with_the_command_that_answers_it(stillowe: Command) -> None:
    stillowe("new", "box", "--person", "Ada Example")

    first = stillowe("collect", "box", *ON)
    answer_all(stillowe, {"has_wages": "no"})
    then = stillowe("collect", "box", *ON)

    assert "Next: Is Ada Example paid wages or a salary?" in first.err
    assert 'stillowe answer box has_wages ANSWER --person "Ada Example"' in first.err
    # Nobody without wages is asked how often they come.
    assert "bank_balance_cents" in then.err


def test_the_schema_is_published(stillowe: Command) -> None:
    ran = stillowe("schema", "collect.v1")

    assert ran.code == 0
    assert ran.json["$id"] == "urn:stillowe:collect.v1"


def test_the_json_of_pay_alone_fits_its_schema(stillowe: Command) -> None:
    only_pay(stillowe)

    jsonschema.validate(stillowe("collect", "box", "--json", *ON).json, collect_schema())


def test_every_word_on_the_screen_comes_from_the_language_file(
    stillowe: Command, tmp_path: Path
) -> None:
    only_pay(stillowe)
    answer_all(stillowe, OWNED)
    english = load_language("en")
    marked = {
        key: text if key.startswith(("date.", "plural.")) else f"⟦{text}⟧"
        for key, text in english.sentences.items()
    }
    document = collect(Case.open(tmp_path / "box"), on=20_781).document()

    for width in (40, 120):
        told = collecting_to_terminal(document, Language("zz", marked), width=width)

        depth, bare = 0, ""
        for mark in told:
            depth += (mark == "⟦") - (mark == "⟧")
            bare += mark if depth == 0 and mark != "⟧" else ""
        assert depth == 0
        assert re.findall(r"[A-Za-z]{2,}", bare.replace("Ada Example", "")) == []


def test_collecting_writes_nothing_into_the_case(stillowe: Command, tmp_path: Path) -> None:
    only_pay(stillowe)
    before = sorted(path.name for path in (tmp_path / "box").iterdir())

    stillowe("collect", "box", *ON)

    assert sorted(path.name for path in (tmp_path / "box").iterdir()) == before

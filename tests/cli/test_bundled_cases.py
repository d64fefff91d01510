"""The three smaller bundled cases through the real commands, every figure worked out by hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from command_line import Command

from stillowe.cli import main

pytestmark = pytest.mark.slow  # each case is read in a child process

EXAMPLES = Path(__file__).parents[2] / "examples"
ON = ("--on", "2026-11-24")


def _made(tmp_path_factory: pytest.TempPathFactory, name: str) -> Path:
    case = tmp_path_factory.mktemp("bundled") / "case"
    assert main(["new", str(case)]) == 0
    assert main(["add", str(case), str(EXAMPLES / name / "papers")]) == 0
    return case


@pytest.fixture(scope="module")
def sold_for_less(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both signed, both served, sold and not yet approved."""
    return _made(tmp_path_factory, "sold-for-less")


@pytest.fixture(scope="module")
def walking_away(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One signed the note, one the mortgage alone; just sued."""
    return _made(tmp_path_factory, "walking-away")


@pytest.fixture(scope="module")
def wages_at_stake(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A personal judgment was entered."""
    return _made(tmp_path_factory, "wages-at-stake")


@pytest.fixture
def with_pay(wages_at_stake: Path, tmp_path: Path, stillowe: Command) -> Path:
    """Give Marcus $1,200.00 a week and $260.00 withheld by law, and no other order."""
    case = Path(shutil.copytree(wages_at_stake, tmp_path / "paid"))
    told = {
        "has_wages": "yes",
        "pay_period": "weekly",
        "gross_pay_cents": "$1,200",
        "withheld_by_law_cents": "$260",
        "support_withheld_cents": "$0",
        "earlier_wage_orders_cents": "$0",
    }
    for fact, value in told.items():
        assert stillowe("answer", case, fact, value, "--person", "Marcus", *ON).code == 0
    return case


def answers(report: Any) -> dict[str, dict[str, tuple[int, int | None]]]:
    """Give (low, high) by person and question; the high end is None where it has no limit."""
    return {
        person["name"]: {
            each["question"]: (each["low_cents"], each["high_cents"])
            for each in person["debts"][0]["answers"]
        }
        for person in report["people"]
    }


def gates(report: Any, name: str) -> list[str]:
    """Give the state of G1 to G6 of one person."""
    person = next(one for one in report["people"] if one["name"] == name)
    return [gate["state"] for gate in person["debts"][0]["gates"]]


def days(calendar: Any) -> dict[str, tuple[str, str | None, str | None]]:
    """Give state, earliest and latest last day by id."""
    return {
        each["id"]: (each["state"], each["earliest"], each["latest"])
        for each in calendar["deadlines"]
    }


# -- $350,000 owed and sold for $280,000 ----------------------------------------------------------


def test_what_the_sale_left_is_possible_for_each_and_owed_once(
    sold_for_less: Path, stillowe: Command
) -> None:
    report = stillowe("analyze", sold_for_less, "--json", *ON).json

    # 291,406.18 + 18,912.44 + 402.60 + 6,118.28 + 210.00 + 3,950.00 + 1,000.50 = 322,000.00
    # 322,000.00 x 9% x 328/365 = 26,042.30 (half a cent up), November 12, 2025 to October 6, 2026
    # 657.70 + 1,000.00 + 300.00 = 1,957.70; in all 350,000.00; less 280,000.00 = 70,000.00
    told = answers(report)
    assert set(told) == {"Ana M. Ortega", "Luis R. Ortega"}
    for person in told.values():
        assert person["entered"] == (0, 0)
        assert person["possible_here"] == (70_000_00, 70_000_00)
        assert person["separate_suit"] == (70_000_00, None)
    assert report["household"]["low_cents"] == 70_000_00
    assert report["household"]["high_cents"] is None


def test_every_gate_is_open_but_the_order(sold_for_less: Path, stillowe: Command) -> None:
    report = stillowe("analyze", sold_for_less, "--json", *ON).json

    for name in ("Ana M. Ortega", "Luis R. Ortega"):
        assert gates(report, name) == ["open"] * 5 + ["not_yet"]


def test_the_lenders_sums_are_added_up_again_and_agree(
    sold_for_less: Path, stillowe: Command
) -> None:
    report = stillowe("analyze", sold_for_less, "--json", *ON).json

    accounts = {one["total"]: one["total_cents"] for one in report["accounts"]}
    assert accounts["amount_due_computed_cents"] == 350_000_00
    assert accounts["net_proceeds_cents"] == 280_000_00
    assert accounts["shortfall_computed_cents"] == 70_000_00
    assert not [one for one in report["findings"] if one["code"].startswith("money.")]


def test_after_the_sale_no_way_of_the_time_before_it_is_open(
    sold_for_less: Path, stillowe: Command
) -> None:
    calendar = stillowe("deadlines", sold_for_less, "--json", *ON).json

    assert calendar["still_open"] == []
    told = days(calendar)
    assert told["consent_foreclosure"][0] == told["deed_in_lieu"][0] == "over"


# -- $600,000 owed on a home worth $450,000, walking away -----------------------------------------


def test_only_the_one_who_signed_the_note_owes(walking_away: Path, stillowe: Command) -> None:
    report = stillowe("analyze", walking_away, "--json", *ON).json

    # The letter: 561,930.22 + 27,415.30 + 9,804.48 + 850.00 = 600,000.00 on October 31, 2026;
    # 24 days at 51.96 = 1,247.04 to November 24. At the least the sale pays all, or never comes.
    told = answers(report)
    for question in ("entered", "possible_here", "separate_suit"):
        assert told["Hannah S. Lindqvist"][question] == (0, 0)
    assert told["Peter J. Lindqvist"]["entered"] == (0, 0)
    assert told["Peter J. Lindqvist"]["possible_here"] == (0, None)
    assert told["Peter J. Lindqvist"]["separate_suit"] == (0, None)
    assert gates(report, "Hannah S. Lindqvist")[0] == "closed"
    assert gates(report, "Peter J. Lindqvist")[:3] == ["open", "open", "open"]


def test_what_is_known_at_the_top_is_the_lenders_own_total_and_not_the_value_of_the_home(
    walking_away: Path, stillowe: Command
) -> None:
    spoken = stillowe("analyze", walking_away, *ON).out

    assert "in all $0.00 to $601,247.04 or more" in spoken
    assert "$563,800.78" not in spoken  # the complaint's principal and 36 days at 51.96
    assert "$151,247.04" not in spoken  # less the broker's 450,000.00: no law of Illinois
    assert "$450,000.00" not in spoken


def test_the_days_of_a_suit_just_begun_are_counted(walking_away: Path, stillowe: Command) -> None:
    told = days(stillowe("deadlines", walking_away, "--json", *ON).json)

    # Served on Friday, October 30: thirty days end on Sunday, November 29, so on Monday.
    for name in ("Peter J. Lindqvist", "Hannah S. Lindqvist"):
        assert told[f"answer/{name}"][1:] == ("2026-11-30", "2026-11-30")
    # Ninety days after October 30, not moved: January 28, 2027. It is never said to be later.
    assert (told["reinstatement"][2] or "") == "2027-01-28"


# -- $200,000 owed, $180,000 sale, judgment entered, wages at stake --------------------------------


def test_what_the_court_entered_stands_alone(wages_at_stake: Path, stillowe: Command) -> None:
    report = stillowe("analyze", wages_at_stake, "--json", *ON).json

    # 171,622.90 + 12,404.85 + 5,127.25 + 2,900.00 + 945.00 = 193,000.00; 132 days at 9% 6,281.75;
    # 418.25 + 300.00 = 718.25; in all 200,000.00; less 180,000.00 = 20,000.00
    told = answers(report)["Marcus T. Whitfield"]
    assert told["entered"] == (20_000_00, 20_000_00)
    assert told["possible_here"] == (0, 0)
    assert told["separate_suit"] == (0, 0)
    assert gates(report, "Marcus T. Whitfield") == ["open"] * 6
    assert not [one for one in report["findings"] if one["code"].startswith("money.")]


def test_the_judgment_can_be_enforced_for_seven_years(
    wages_at_stake: Path, stillowe: Command
) -> None:
    calendar = stillowe("deadlines", wages_at_stake, "--json", *ON).json

    ends = {each[1] for each in days(calendar).values()}
    assert "2033-03-10" in ends  # seven years after March 10, 2026
    assert calendar["still_open"] == []


def test_what_could_be_taken_of_the_pay_is_the_least_of_the_three_limits(
    with_pay: Path, stillowe: Command
) -> None:
    ran = stillowe("collect", with_pay, "--json", *ON)

    # 15% of 1,200.00 = 180.00; 940.00 - 45 x 15.00 = 265.00; federal 25% of 940.00 = 235.00
    (person,) = ran.json["people"]
    pay = {each["code"]: each for each in person["pay"]}
    each_day = pay["pay_each"]
    assert (each_day["reach_low_cents"], each_day["reach_high_cents"]) == (180_00, 180_00)
    a_year = pay["pay_year"]
    assert (a_year["reach_low_cents"], a_year["reach_high_cents"]) == (9_360_00, 9_360_00)


def test_interest_on_the_judgment_is_shown_at_both_rates(with_pay: Path, stillowe: Command) -> None:
    ran = stillowe("collect", with_pay, "--json", *ON)

    # March 10 to November 24, 2026: 8 months and 14 days, 254/360 of a year (815 ILCS 205/10).
    # 20,000.00 x 5% x 254/360 = 705.56; x 9% = 1,270.00.
    (person,) = ran.json["people"]
    balance = next(
        one for one in person["judgment"] if one["code"] == "collect_judgment.balance_between"
    )
    assert balance["arguments"] == {"low_cents": 20_705_56, "high_cents": 21_270_00}


def test_a_judgment_that_is_sold_gets_no_smaller_and_its_buyer_has_a_step_to_take(
    wages_at_stake: Path, stillowe: Command, tmp_path: Path
) -> None:
    case = Path(shutil.copytree(wages_at_stake, tmp_path / "sold"))
    stillowe("answer", case, "debt_sold", "yes", *ON)
    stillowe("answer", case, "buyer_shown_of_record", "no", *ON)

    report = stillowe("analyze", case, "--json", *ON).json

    assert answers(report)["Marcus T. Whitfield"]["entered"] == (20_000_00, 20_000_00)
    codes = {one["code"] for one in report["findings"]}
    assert {"debt_sold.same_debt", "debt_sold.not_of_record"} <= codes
    assert "debt_sold.payment_may_restart" not in codes


# -- all three ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["sold-for-less", "walking-away", "wages-at-stake"])
def test_every_paper_of_a_bundled_case_is_read_and_none_is_from_another_case(
    name: str, request: pytest.FixtureRequest, stillowe: Command
) -> None:
    case = request.getfixturevalue(name.replace("-", "_"))
    stillowe("papers", case)  # takes up what making the case printed

    report = stillowe("analyze", case, "--json", *ON).json

    assert len(report["papers"]) == len(list((EXAMPLES / name / "papers").glob("*.pdf")))
    assert report["refused"] == []
    assert report["set_aside"] == []
    assert report["conflicts"] == []
    assert json.dumps(report).count("fact.contradiction") == 0

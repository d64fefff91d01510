"""A small invented case, ready for a report: two people, one of whom signed only the mortgage."""

from __future__ import annotations

import dataclasses
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stillowe.facts.catalog import CATALOG
from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.facts.sheet import Fact, FactSheet, Member
from stillowe.law.rules import Answers, Citation, Ledger, Rule, Rulebook
from stillowe.papers.claims import About, Answer, Claim, PaperSource
from stillowe.report import (
    LedgerLine,
    LedgerView,
    PaperSummary,
    RefusedPaper,
    ReportInput,
    load_language,
)
from stillowe.report.language import Language
from stillowe.values import (
    Axis,
    Box,
    Finding,
    PaperKind,
    Severity,
    Span,
    Speaker,
    Stage,
    Standing,
    Unit,
    parse_day,
)
from stillowe.worlds.results import (
    DecidingSet,
    NextPaper,
    PaperOutcome,
    PersonAnswer,
    Range,
    TraceNode,
    World,
)

COMPLAINT = "c" * 64
NOTE = "a" * 64
REPORT = "d" * 64
ON = parse_day("November 24, 2026")
GATES = (
    "owes_the_debt",
    "reached_by_service_or_appearance",
    "deficiency_requested",
    "no_statutory_waiver",
    "shortfall_proven",
    "order_enters_personal_deficiency",
)
SHORTFALL = 2_481_757


def a_span(sha256: str, page: int, quote: str) -> Span:
    return Span(sha256, page, (Box(0.12, 0.2 + page / 20, 0.7, 0.22 + page / 20),), quote)


def a_claim(name: str, value: Any, span: Span, kind: PaperKind, person: str = "") -> Claim:
    about = About(Axis.person if person else Axis.case, person=person)
    source = PaperSource(span, kind, ON - 100)
    return Claim(name, about, value, source, Speaker.lender, f"{kind}/1")


SIGNED = a_span(NOTE, 2, "Crystal Moore, Borrower")
ASKED = a_span(COMPLAINT, 4, "a personal deficiency judgment against Crystal Moore, if sought")
PRICE = a_span(REPORT, 1, "sold for the sum of $35,644.62")
DUE = a_span(REPORT, 1, "amount due $60,462.19")


def facts() -> dict[tuple[str, int], Fact]:
    def known(name: str, member: int, value: int, claim: Claim) -> Fact:
        return Fact(name, member, Standing.documented, (value,), None, (claim,))

    def unknown(name: str, member: int) -> Fact:
        return Fact(name, member, Standing.unknown, (0, 1), None, ())

    said = Claim(
        "sale_date", About(Axis.case), ON - 30, Answer("Crystal", ON), Speaker.user, "answers/1"
    )
    other = a_claim("sale_date", ON - 31, PRICE, PaperKind.report_of_sale)
    amount = PaperKind.report_of_sale
    listed = [
        known("signed_note", 0, 1, a_claim("signed_note", True, SIGNED, PaperKind.note, "Crystal")),
        unknown("served_personally", 0),
        unknown("served_personally", 1),
        known(
            "deficiency_asked_against",
            0,
            1,
            a_claim("deficiency_asked_against", True, ASKED, PaperKind.complaint, "Crystal"),
        ),
        known("sale_held", 0, 1, a_claim("sale_held", True, PRICE, amount)),
        known(
            "sale_price_cents", 0, 3_564_462, a_claim("sale_price_cents", 3_564_462, PRICE, amount)
        ),
        Fact("sale_date", 0, Standing.disputed, (ON - 31, ON - 30), None, (said, other)),
        Fact("sale_expenses_cents", 0, Standing.unknown, (), (0, OPEN_END_CENTS), ()),
        Fact("discharge_entered", 0, Standing.assumed, (0,), None, (), presumed=True),
        Fact("sale_confirmed", 0, Standing.not_yet, (0, 1), None, ()),
    ]
    return {(fact.name, fact.member): fact for fact in listed}


def a_sheet() -> FactSheet:
    people = (Member(Axis.person, 0, "Crystal Moore"), Member(Axis.person, 1, "Dale <b>Moore</b>"))
    loans = (
        Member(Axis.loan, 0, "foreclosed"),
        Member(Axis.loan, 1, "second"),
    )
    pairs = tuple(
        Member(Axis.person_debt, 2 * one.index + loan.index, one.label, one.index, loan.index)
        for one in people
        for loan in loans
    )
    clause = a_span(COMPLAINT, 5, "nothing herein shall be deemed a release")
    return FactSheet(
        members={
            Axis.case: (Member(Axis.case, 0, "case"),),
            Axis.person: people,
            Axis.loan: loans,
            Axis.person_debt: pairs,
        },
        facts=facts(),
        rulings=(),
        texts={},
        stages=(Stage.sold_unconfirmed,),
        papers=(PaperKind.complaint, PaperKind.note, PaperKind.report_of_sale),
        quotes=(("reservation_wording", clause),),
        findings=(),
    )


def a_rulebook() -> Rulebook:
    def stands(**_: Any) -> Any:
        return np.zeros((1, 1), dtype=np.bool_)

    cited = Citation("Elsewhere Code § 12(b)", "unverified", "low", "2026-11-22", doubt="Untested.")
    names = (*GATES, "deficiency_entered_cents", "shortfall_cents")
    rules = {
        name: (
            Rule(
                name,
                stands,
                (),
                Axis.case if name == "shortfall_cents" else Axis.person_debt,
                Unit.cents if name.endswith("_cents") else Unit.truth,
                cited,
                None,
                None,
                None,
                {},
                {},
            ),
        )
        for name in names
    }
    answers = Answers("a", "b", "c", "d", "e", GATES, (Ledger("shortfall_cents", ()),))
    return Rulebook("elsewhere", "1", "0" * 64, rules, {}, (), answers)


def a_range(conclusion: str, member: int, low: int, high: int, **more: Any) -> Range:
    ends: dict[str, Any] = {
        "bounded_low": low,
        "bounded_high": high,
        "low_witness": World({("served_personally", 0): 0} if low != high else {}),
        "high_witness": World({("served_personally", 0): 1} if low != high else {}),
        "open_ended": high >= OPEN_END_CENTS,
        "exact": True,
        "settled": low == high,
        "worlds": 2,
    }
    return Range(conclusion, member, low, high, **(ends | more))


def a_leaf(name: str, member: int, value: int, unit: str = "truth") -> TraceNode:
    fact = facts().get((name, member))
    standing = fact.standing if fact is not None else Standing.unknown
    claims = fact.claims if fact is not None else ()
    return TraceNode(name, member, name, unit, value, standing, "fact", claims=claims)


def a_node(
    name: str, member: int, value: int, *inputs: TraceNode, unit: str = "truth"
) -> TraceNode:
    return TraceNode(
        name,
        member,
        name,
        unit,
        value,
        max(
            (one.standing for one in inputs), key=list(Standing).index, default=Standing.documented
        ),
        "conclusion",
        citation="Elsewhere Code § 12(b)",
        basis="unverified",
        confidence="low",
        reasons=(tuple((one.name, one.member) for one in inputs),) if inputs else (),
        inputs=inputs,
    )


def traces() -> dict[Any, TraceNode]:
    signed = a_node("owes_the_debt", 0, 1, a_leaf("signed_note", 0, 1))
    reached = "reached_by_service_or_appearance"
    served = [a_node(reached, 0, value, a_leaf("served_personally", 0, value)) for value in (0, 1)]
    money = a_node(
        "deficiency_still_possible_cents",
        0,
        SHORTFALL,
        signed,
        served[1],
        a_leaf("sale_price_cents", 0, 3_564_462, "cents"),
        unit="cents",
    )
    order = a_node("order_enters_personal_deficiency", 0, 0, a_leaf("sale_confirmed", 0, 0))
    return {
        ("owes_the_debt", 0, "low"): signed,
        (reached, 0, "low"): served[0],
        (reached, 0, "high"): served[1],
        ("order_enters_personal_deficiency", 0, "low"): order,
        ("deficiency_still_possible_cents", 0, "low"): dataclasses.replace(money, value=0),
        ("deficiency_still_possible_cents", 0, "high"): money,
    }


def an_answer(person: int, loan: int = 0) -> PersonAnswer:
    member = 2 * person + loan
    gate_ends = {"owes_the_debt": (1, 1), "deficiency_requested": (1, 1), GATES[3]: (1, 1)}
    if person:
        gate_ends = {"owes_the_debt": (0, 0)}
    return PersonAnswer(
        person,
        loan,
        member,
        covered=True,
        not_covered=(),
        entered=a_range("deficiency_entered_cents", member, 0, 0),
        possible_here=a_range(
            "deficiency_still_possible_cents", member, 0, 0 if person else SHORTFALL
        ),
        separate_suit=a_range(
            "separate_suit_possible_cents", member, 0, 0 if person else OPEN_END_CENTS
        ),
        exposure=a_range("personal_exposure_cents", member, 0, 0 if person else OPEN_END_CENTS),
        gates=tuple(
            a_range(name, member, *gate_ends.get(name, (0, 0 if name == GATES[5] else 1)))
            for name in GATES
        ),
        deciding=(DecidingSet({("served_personally", 0): 0}, 0),) if not person else (),
    )


def an_input(**changes: Any) -> ReportInput:
    """An input with everything in it; any field can be changed."""
    outcome = PaperOutcome({("served_personally", 0): 0}, 0, 0, settles=True)
    best = NextPaper(
        PaperKind.return_of_service,
        "circuit_clerk",
        2,
        100_000,
        SHORTFALL,
        1,
        2,
        (("served_personally", 0),),
        (outcome,),
    )
    found = Finding(
        "money.total_differs",
        Severity.danger,
        {
            "total": "judgment",
            "stated_cents": 6_046_219,
            "computed_cents": 6_046_119,
            "difference_cents": 100,
        },
        (DUE,),
    )
    lines = (
        LedgerLine("amount_due_at_sale_cents", 1, 6_046_219),
        LedgerLine("net_proceeds_cents", -1, 3_564_462),
    )
    fields: dict[str, Any] = {
        "case_name": "Moore <script>alert(1)</script>",
        "on": ON,
        "program_version": "0.1.0",
        "sheet": a_sheet(),
        "catalog": CATALOG,
        "rulebook": a_rulebook(),
        "answers": (an_answer(0), an_answer(1)),
        "household": a_range("household_exposure_cents", 0, 0, OPEN_END_CENTS),
        "case_ranges": {"shortfall_cents": a_range("shortfall_cents", 0, SHORTFALL, SHORTFALL)},
        "traces": traces(),
        "next_papers": (best,),
        "findings": (found,),
        "papers": (
            PaperSummary(COMPLAINT, "complaint.pdf", PaperKind.complaint, ON - 400, 12, False),
            PaperSummary(NOTE, "note\x1b[31m.pdf", PaperKind.note, None, 3, False),
            PaperSummary(REPORT, "report of sale.txt", PaperKind.report_of_sale, ON - 20, 2, True),
        ),
        "refused": (
            RefusedPaper(
                "scan.pdf", "paper.scanned_page", "Page 1 is a picture.", "Page 1.", "x", "Type it."
            ),
        ),
        "duplicates": ("copy of note.pdf",),
        "ledgers": (
            LedgerView("shortfall_cents", "low", lines, SHORTFALL, True, SHORTFALL + 100, (DUE,)),
            LedgerView("shortfall_cents", "high", lines, SHORTFALL, True, SHORTFALL + 100, (DUE,)),
        ),
        "evidence": a_picture,
    }
    return ReportInput(**(fields | changes))


def a_picture(span: Span) -> bytes | None:
    """A white page, 85 by 110 pixels; none for the second page of anything."""
    if span.page == 2:
        return None
    rows = b"".join(b"\0" + b"\xff" * 85 for _ in range(110))
    parts = [(b"IHDR", struct.pack(">IIBBBBB", 85, 110, 8, 0, 0, 0, 0))]
    parts += [(b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
        for tag, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture
def make_input() -> Callable[..., ReportInput]:
    return an_input


@pytest.fixture(scope="session")
def english() -> Language:
    return load_language("en")

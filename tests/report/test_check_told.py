"""A check told on a terminal, as JSON and as a page: the plain answer, its words, what to ask."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import jsonschema
import pytest

from stillowe.facts.releases import (
    AskedPerson,
    Clause,
    DebtVerdict,
    MetCondition,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Proposal,
    ProposalAction,
    ProposalCode,
    Subject,
    Trap,
    Why,
)
from stillowe.papers.frames import Condition, Execution, Frame
from stillowe.report import Language
from stillowe.report.check import (
    CaseChange,
    CheckedPaper,
    CheckInput,
    PersonChange,
    build_check,
    check_schema,
    check_to_html,
    check_to_json,
    check_to_terminal,
)
from stillowe.report.check.persons import as_printed
from stillowe.report.document import cited_pages
from stillowe.report.inputs import PaperSummary
from stillowe.values import Box, PaperKind, Span, parse_day
from stillowe.values.clauses import (
    Act,
    ClauseKind,
    ConditionKind,
    DebtKind,
    Matter,
    Party,
    Verdict,
)
from stillowe.worlds.results import Range, World

ON = parse_day("November 24, 2026")
SHA = "e" * 64
ANA, BEN = AskedPerson("Ana Ruiz"), AskedPerson("Ben Ruiz")
WORDS = "Bank gives Ana Ruiz a full release of the note once <b>the sale</b> has closed."
SPAN = Span(SHA, 2, (Box(0.1, 0.2, 0.8, 0.25),), WORDS)
CLOSING = Condition(ConditionKind.closing, "once the sale has closed", due_date=ON + 30)
FRAME = Frame(
    Act.frees, Party.lender, Party.borrower, Matter.debt, 0, 80, (SPAN,), conditions=(CLOSING,)
)
CLAUSE = Clause(ClauseKind.conditional_release, FRAME)


def verdicts(person: AskedPerson, **told: DebtVerdict) -> tuple[DebtVerdict, ...]:
    silent = {
        debt.value: DebtVerdict(person, debt, Verdict.silent, Why.says_nothing) for debt in DebtKind
    }
    return tuple((silent | told).values())


def a_paper() -> CheckedPaper:
    conditional = DebtVerdict(
        ANA,
        DebtKind.first_note,
        Verdict.released_if,
        Why.waits_for_conditions,
        (MetCondition(CLOSING, None, ON + 30, CLAUSE),),
        (CLAUSE,),
    )
    also = dataclasses.replace(conditional, debt=DebtKind.deficiency)
    return CheckedPaper(
        summary=PaperSummary(SHA, "offer.pdf", PaperKind.short_sale_approval, ON - 9, 2, False),
        execution=Execution(lender_signed=True, expires_date=ON + 40),
        verdict=PaperVerdict(
            (
                PersonInPaper(ANA, Naming.by_name, ("Ana Ruiz",), Party.borrower),
                PersonInPaper(BEN, Naming.not_named, (), Party.unknown),
            ),
            (*verdicts(ANA, first_note=conditional, deficiency=also), *verdicts(BEN)),
            (CLAUSE,),
            (Trap(ClauseKind.name_mismatch, arguments=(("person", "Ben Ruiz"),)),),
        ),
        proposals=(
            Proposal(
                (BEN,),
                (DebtKind.first_note,),
                ProposalCode.name_this_person,
                ProposalAction.put_in,
                80,
                80,
                (("lender", "Bank"), ("loan", "loan 77"), ("people", "Ben Ruiz")),
                ("no_pursuit",),
                "note",
                CLAUSE,
            ),
        ),
        roles=(("Ana Ruiz", Party.borrower), ("Bank", Party.lender)),
    )


def an_input(paper: CheckedPaper, change: CaseChange | None = None) -> CheckInput:
    return CheckInput(ON, "0.1", ("Ana Ruiz", "Ben Ruiz"), (paper,), change=change)


def with_verdict(verdict: Verdict, why: Why, **more: int) -> CheckedPaper:
    """A paper that leaves one verdict of Ana's first note, and says nothing else."""
    paper = a_paper()
    one = DebtVerdict(ANA, DebtKind.first_note, verdict, why, clauses=(CLAUSE,), **more)
    debts = (*verdicts(ANA, first_note=one), *verdicts(BEN))
    return dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, debts=debts))


@pytest.fixture
def told(english: Language) -> str:
    """The check of the paper on a terminal, white space collapsed."""
    return flat(check_to_terminal(build_check(an_input(a_paper())), english))


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_plain_answer_for_each_person_comes_first(told: str) -> None:
    ana = told.index("Ana Ruiz would be free of the first note ONLY IF")
    ben = told.index("Ben Ruiz would STILL OWE the first note: this paper is silent about it.")

    assert ana < ben < told.index("Who would be free of what") < told.index("Conditions:")


def test_a_lawyer_may_always_be_asked_first(told: str) -> None:
    assert "You may take this to a lawyer first." in told
    assert "This is information, not legal advice." in told


def test_a_condition_says_by_when_and_whether_it_is_met(told: str) -> None:
    assert "[not known] The sale or deal must close. (Ana Ruiz) By December 24, 2026." in told


def test_the_words_of_the_paper_are_quoted_with_their_page(told: str) -> None:
    assert f"“{WORDS}” (page 2)" in told


def test_what_the_paper_is_silent_about_is_said_to_be_owed(told: str) -> None:
    assert "It says nothing about the second note or home-equity line" in told
    assert "If you have such a debt, it is still owed." in told


def test_the_sentence_to_ask_for_names_the_person_and_the_lender(told: str) -> None:
    assert "Bank, its servicer, every insurer of the note" in told
    assert "hereby release Ben Ruiz" in told
    assert "Ask a lawyer:" in told


def test_a_person_whom_the_paper_does_not_name_is_told_whom_it_names(told: str) -> None:
    assert "The paper does not name Ben Ruiz. It names: Ana Ruiz." in told


def test_a_release_of_the_note_alone_does_not_hide_that_the_shortfall_is_owed(
    english: Language,
) -> None:
    paper = with_verdict(Verdict.released, Why.released_by_name)

    told = flat(check_to_terminal(build_check(an_input(paper)), english))

    assert "Ana Ruiz would STILL OWE the shortfall after the sale (deficiency)" in told
    assert "Ana Ruiz is released from the first note by" not in told


def test_a_new_promise_comes_before_every_release(english: Language) -> None:
    paper = a_paper()
    new = DebtVerdict(
        ANA, DebtKind.deficiency, Verdict.adds, Why.adds_new_promise, amount_cents=1_200_000
    )
    free = DebtVerdict(ANA, DebtKind.first_note, Verdict.released, Why.released_by_name)
    debts = (*verdicts(ANA, deficiency=new, first_note=free), *verdicts(BEN))
    paper = dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, debts=debts))

    told = flat(check_to_terminal(build_check(an_input(paper)), english))

    assert "Ana Ruiz would take on a NEW DEBT of $12,000.00" in told


def test_lien_words_are_not_called_silence_and_not_called_a_release(english: Language) -> None:
    paper = with_verdict(Verdict.silent, Why.lien_only)

    told = flat(check_to_terminal(build_check(an_input(paper)), english))

    assert "Ana Ruiz would STILL OWE the first note: this paper does not release it." in told
    assert "releases only the lien or mortgage" in told


@pytest.mark.parametrize("width", [40, 59, 80, 120])
@pytest.mark.parametrize("full", [False, True])
def test_no_line_is_wider_than_the_terminal(english: Language, width: int, full: bool) -> None:
    text = check_to_terminal(build_check(an_input(a_paper())), english, width=width, full=full)

    assert [line for line in text.splitlines() if len(line) > width] == []


def test_the_json_is_what_its_schema_says(english: Language) -> None:
    told = check_to_json(build_check(an_input(a_paper(), a_change())), english)

    jsonschema.Draft202012Validator(check_schema()).validate(told)


def test_the_json_has_each_clause_with_its_page_boxes_and_condition(english: Language) -> None:
    told = check_to_json(build_check(an_input(a_paper())), english)

    clause = told["papers"][0]["clauses"][0]
    assert clause["kind"] == "conditional_release"
    assert clause["page"] == 2
    assert clause["places"][0]["boxes"] == [[0.1, 0.2, 0.8, 0.25]]
    assert clause["condition"][0]["due_date"] == "2026-12-24"


def test_the_json_has_every_debt_of_every_person(english: Language) -> None:
    told = check_to_json(build_check(an_input(a_paper())), english)

    for person in told["papers"][0]["people"]:
        assert {one["debt"] for one in person["debts"]} == {debt.value for debt in DebtKind}


def test_the_page_escapes_the_words_of_the_paper(english: Language) -> None:
    page = check_to_html(build_check(an_input(a_paper())), english, evidence=lambda _: None)

    assert "<b>the sale</b>" not in page
    assert "&lt;b&gt;the sale&lt;/b&gt;" in page


def test_the_page_has_no_script_and_every_link_leads_somewhere(english: Language) -> None:
    document = build_check(an_input(a_paper(), a_change()))
    page = check_to_html(document, english, evidence=lambda _: None)

    assert "<script" not in page
    anchors = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors


def test_the_page_asks_for_the_pictures_of_cited_pages_only(english: Language) -> None:
    document = build_check(an_input(a_paper()))
    asked: list[int] = []

    def picture(span: Span) -> bytes | None:
        asked.append(span.page)
        return None

    check_to_html(document, english, evidence=picture)

    assert asked == [2]
    assert cited_pages(document) == ((SHA, 2),)


def a_range(low: int, high: int) -> Range:
    nothing = World({})
    return Range(
        "exposure_cents", 0, low, high, low, high, nothing, nothing, False, True, low == high, 1
    )


def a_change() -> CaseChange:
    ana = PersonChange(
        "Ana Ruiz", "foreclosed", True, a_range(0, 900), a_range(0, 0), a_range(500, 900)
    )
    return CaseChange("Ruiz", (ana,))


def test_the_case_before_and_after_stands_side_by_side(english: Language) -> None:
    told = flat(check_to_terminal(build_check(an_input(a_paper(), a_change())), english))

    assert "Before signing: $0.00 to $9.00" in told
    assert "every condition is met: $0.00" in told
    assert "no condition is met: $5.00 to $9.00" in told


def test_what_signing_adds_is_a_line_of_its_own(english: Language) -> None:
    paper = with_verdict(Verdict.adds, Why.adds_new_promise, amount_cents=75_000)

    told = flat(check_to_terminal(build_check(an_input(paper, a_change())), english))

    assert "+ New for Ana Ruiz: $750.00 (the first note). It is not in the figures above." in told


def test_three_equal_figures_are_one_line(english: Language) -> None:
    same = a_range(500, 900)
    change = CaseChange("Ruiz", (PersonChange("Ana Ruiz", "foreclosed", True, same, same, same),))

    told = flat(check_to_terminal(build_check(an_input(a_paper(), change)), english))

    assert "Before and after signing, no change: $5.00 to $9.00" in told


def test_who_owes_nothing_in_the_case_is_told_so_beside_the_answer(english: Language) -> None:
    nothing = a_range(0, 0)
    ben = PersonChange("Ben Ruiz", "foreclosed", True, nothing, nothing, nothing)

    told = flat(
        check_to_terminal(build_check(an_input(a_paper(), CaseChange("Ruiz", (ben,)))), english)
    )

    assert "On the papers of your case, Ben Ruiz owes nothing on this loan today." in told
    assert "Ana Ruiz owes nothing" not in told


def test_who_owes_nothing_in_the_case_hears_that_first(english: Language) -> None:
    nothing = a_range(0, 0)
    ben = PersonChange("Ben Ruiz", "foreclosed", True, nothing, nothing, nothing)

    document = build_check(an_input(a_paper(), CaseChange("Ruiz", (ben,))))

    headline = english.says(document.papers[0].people[1].headline)
    assert headline.startswith("By the papers of your case Ben Ruiz owes nothing")
    assert "does not release the first note" in headline


def everybody_silent(**more: Any) -> CheckedPaper:
    """A paper that says nothing of anybody's debts."""
    paper = a_paper()
    debts = (*verdicts(ANA), *verdicts(BEN))
    silent = dataclasses.replace(paper.verdict, debts=debts)
    return dataclasses.replace(paper, verdict=silent, proposals=(), **more)


def headlines(paper: CheckedPaper, english: Language) -> list[str]:
    document = build_check(an_input(paper))
    return [english.says(person.headline) for person in document.papers[0].people]


def test_a_paper_about_something_else_is_said_to_change_nothing_owed(english: Language) -> None:
    paper = everybody_silent(subject=Subject.something_else)

    assert "This paper is not about a debt of Ana Ruiz" in headlines(paper, english)[0]
    told = check_to_terminal(build_check(an_input(paper)), english)
    assert "STILL OWE" not in told
    assert "still owed" not in told.partition("What this paper does not speak of")[0]
    assert "The lender's side" not in told


def test_a_paper_about_something_else_that_adds_a_debt_still_says_so(english: Language) -> None:
    paper = with_verdict(Verdict.adds, Why.adds_new_promise)
    paper = dataclasses.replace(paper, subject=Subject.something_else)

    assert "NEW DEBT" in headlines(paper, english)[0]
    assert "not about a debt" not in headlines(paper, english)[1]


def test_a_contract_with_a_buyer_is_said_to_release_nobody(english: Language) -> None:
    told = headlines(everybody_silent(subject=Subject.sale), english)[0]

    assert "a contract with a buyer" in told
    assert "owed until the lender is paid in full" in told


def test_who_signed_only_the_mortgage_is_told_so_and_not_that_they_owe(english: Language) -> None:
    told = headlines(everybody_silent(mortgage_only=frozenset({"Ana Ruiz"})), english)

    assert "signed the mortgage and not the note" in told[0]
    assert "STILL OWE" not in told[0]
    assert "STILL OWE" in told[1]


def test_an_empty_box_is_not_the_first_words_quoted(english: Language) -> None:
    quoted = [
        dataclasses.replace(CLAUSE, frame=dataclasses.replace(FRAME, spans=(Span(SHA, 1, (), q),)))
        for q in ("[ ] The bank DOES NOT WAIVE the rest.", "You owe the rest of the note.")
    ]
    paper = with_verdict(Verdict.reserved, Why.reserved_in_words)
    one = DebtVerdict(
        ANA,
        DebtKind.first_note,
        Verdict.reserved,
        Why.reserved_in_words,
        clauses=tuple(quoted),
    )
    debts = (*verdicts(ANA, first_note=one), *verdicts(BEN))
    paper = dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, debts=debts))

    told = flat(check_to_terminal(build_check(an_input(paper)), english))

    assert "You owe the rest of the note." in told
    assert "DOES NOT WAIVE" not in told


def test_no_row_is_shown_for_a_guaranty_that_does_not_exist(english: Language) -> None:
    paper = a_paper()
    freed = DebtVerdict(
        ANA, DebtKind.guaranty, Verdict.released, Why.all_persons_liable, clauses=(CLAUSE,)
    )
    debts = (*verdicts(ANA, guaranty=freed), *verdicts(BEN))
    paper = dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, debts=debts))

    assert DebtKind.guaranty not in build_check(an_input(paper)).papers[0].shown_debts
    roles = (*paper.roles, ("Gale Farrow", Party.guarantor))
    there = dataclasses.replace(paper, roles=roles)
    assert DebtKind.guaranty in build_check(an_input(there)).papers[0].shown_debts


def test_words_are_quoted_once_on_a_short_screen(english: Language) -> None:
    paper = a_paper()
    trap = Trap(ClauseKind.name_mismatch, (SPAN,), arguments=(("person", "Ben Ruiz"),))
    paper = dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, traps=(trap,)))
    paper = dataclasses.replace(paper, proposals=())
    document = build_check(an_input(paper))

    short = flat(check_to_terminal(document, english))
    full = flat(check_to_terminal(document, english, full=True))

    assert short.count(flat(WORDS)) == 1
    assert full.count(flat(WORDS)) > 1


def test_people_of_one_answer_share_its_reason(english: Language) -> None:
    paper = a_paper()
    debts = (*verdicts(ANA), *verdicts(BEN))
    paper = dataclasses.replace(paper, verdict=dataclasses.replace(paper.verdict, debts=debts))

    told = flat(check_to_terminal(build_check(an_input(paper)), english))

    assert told.count("Silence is no release.") == 1


def test_the_words_of_a_condition_are_quoted_as_they_are_printed() -> None:
    quote = "Upon receipt of $20,000.00 by Ann B. Lee, the note is released."

    assert as_printed("receipt of $20,000 00 by Ann B Lee", quote) == (
        "receipt of $20,000.00 by Ann B. Lee"
    )
    assert as_printed("something else", quote) == "something else"

"""The language file: every sentence exists, is used, is plain, and holds no slip of manners."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import stillowe
from stillowe.facts.catalog import CATALOG
from stillowe.law.illinois import rulebook
from stillowe.report import Language, ReportInput, build_document, to_html, to_terminal
from stillowe.report.language.sentences import HOLE, language_from
from stillowe.report.refusals import BrokenLanguageFile, UnfilledSentence, UnknownSentence
from stillowe.values import FactName, PaperKind, Severity, Stage, Standing, Unit

MakeInput = Callable[..., ReportInput]
SOURCE = Path(stillowe.__file__).parent

BRIEF = {"gate_brief", "next_brief", "six_answer_brief", "why_brief"}
"""Short forms for one screen; each falls back on the whole sentence of the same name."""
LOOKED_UP = {
    "assumed",
    "basis",
    "choice",
    "clause",
    "collect_row_short",
    "conclusion",
    "confidence",
    "consent_part",
    "date",
    "deadline",
    "debt_kind",
    "debt_kind_start",
    "effort",
    "fact",
    "finding",
    "gate",
    "gate_name",
    "gate_short",
    "holder",
    "holder_brief",
    "jurisdiction",
    "kind",
    "kind_article",
    "kind_start",
    "loan",
    "loan_about",
    "loan_start",
    "meta",
    "not_covered",
    "plural",
    "question",
    "said",
    "scope_name",
    "set_aside",
    "severity",
    "route",
    "stage",
    "stage_named",
    "standing",
    "state",
    "subject",
    "total_name",
}
"""Families whose last part comes from data: a fact, a kind of paper, a code of a finding."""


def written_in_code() -> str:
    """Every line of the report's own modules and templates."""
    files = [*(SOURCE / "report").rglob("*.py"), *(SOURCE / "report").rglob("*.j2")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def strings_of(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def finding_codes() -> set[str]:
    """Every code a room makes a finding with: the first argument of ``Finding`` or ``note``."""
    found: set[str] = set()
    for file in SOURCE.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or not call.args:
                continue
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            name = call.func.id if isinstance(call.func, ast.Name) else name
            if name in {"Finding", "note", "_finding", "_pages"}:
                found |= {text for text in strings_of(call.args[0]) if "." in text}
    return {code for code in found if not code.endswith(".")}


def test_every_finding_of_every_room_has_a_sentence(english: Language) -> None:
    codes = finding_codes()

    assert len(codes) > 30
    assert {code for code in codes if f"finding.{code}" not in english.sentences} == set()


@pytest.mark.parametrize("name", list(FactName))
def test_every_fact_has_a_name_and_a_question(english: Language, name: FactName) -> None:
    assert f"fact.{name}" in english.sentences
    assert f"question.{name}" in english.sentences


def test_every_yes_or_no_fact_can_be_said_both_ways(english: Language) -> None:
    truths = [name for name, fact in CATALOG.facts.items() if fact.unit is Unit.truth]
    wanted = {f"said.{name}.{word}" for name in truths for word in ("yes", "no")}

    assert wanted - set(english.sentences) == set()


def test_every_choice_has_a_name(english: Language) -> None:
    choices = {word for fact in CATALOG.facts.values() for word in fact.choices}

    assert {word for word in choices if f"choice.{word}" not in english.sentences} == set()


def test_every_conclusion_of_illinois_law_has_a_name(english: Language) -> None:
    book = rulebook()
    names = {*book.rules, *book.parameters}

    assert {name for name in names if f"conclusion.{name}" not in english.sentences} == set()


def test_every_yes_or_no_conclusion_can_be_said_both_ways(english: Language) -> None:
    truths = [name for name, texts in rulebook().rules.items() if texts[0].unit is Unit.truth]
    wanted = {f"said.{name}.{word}" for name in truths for word in ("yes", "no")}

    assert wanted - set(english.sentences) == set()


def test_every_gate_has_a_sentence_for_each_state(english: Language) -> None:
    wanted = {
        f"gate.{gate}.{state}"
        for gate in rulebook().answers.gates
        for state in ("open", "closed", "not_known", "not_yet")
    }

    assert wanted - set(english.sentences) == set()


def test_every_route_that_can_fail_has_a_sentence(english: Language) -> None:
    codes = {route.code for route in rulebook().routes}

    assert codes - set(english.sentences) == set()


def test_every_kind_stage_standing_severity_and_holder_has_a_name(english: Language) -> None:
    wanted = {f"kind.{kind}" for kind in PaperKind}
    wanted |= {f"kind_article.{kind}" for kind in PaperKind}
    wanted |= {f"stage.{stage.name}" for stage in Stage}
    wanted |= {f"stage_open.{stage.name}" for stage in Stage}
    wanted |= {f"six_answer.after_sale.{stage.name}" for stage in Stage}
    wanted |= {f"standing.{standing}" for standing in Standing}
    wanted |= {f"severity.{severity.name}" for severity in Severity}
    wanted |= {f"holder.{paper.holder}" for paper in CATALOG.papers.values()}
    wanted |= {f"effort.{paper.effort}" for paper in CATALOG.papers.values()}

    assert wanted - set(english.sentences) == set()


def test_every_sentence_is_used(english: Language) -> None:
    code = written_in_code()
    whole = set(re.findall(r"[\"']([A-Za-z_]+(?:\.[A-Za-z_]+)+)[\"']", code))
    begun = set(re.findall(r"f[\"']([a-z_.]+\.[a-z_]*)\{", code))
    begun |= set(re.findall(r"\"([a-z_]+\.)\" ~", code))
    unused = [
        key
        for key in english.sentences
        if key not in whole
        and key.partition(".")[0] not in LOOKED_UP | BRIEF
        and not any(key.startswith(start) for start in begun)
    ]

    assert unused == []


def test_every_short_sentence_stands_for_a_whole_one(english: Language) -> None:
    short = [key for key in english.sentences if key.partition(".")[0] in BRIEF]

    assert short
    whole = {key.replace("_brief.", ".", 1) for key in short}
    assert {key for key in whole if key not in english.sentences} == set()


def test_sentences_have_no_slip_of_manners(english: Language) -> None:
    slips = re.compile(r"—|\band/or\b|\(s\)|\bofficial\b|\bbogus\b|\bfoo\b", re.IGNORECASE)

    assert {key: text for key, text in english.sentences.items() if slips.search(text)} == {}


def test_only_one_sentence_says_that_this_is_not_legal_advice(english: Language) -> None:
    found = [key for key, text in english.sentences.items() if "legal advice" in text]

    assert found == ["frame.notice"]


def syllables(word: str) -> int:
    groups = re.findall(r"[aeiouy]+", word.lower().removesuffix("e"))
    return max(1, len(groups))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text: the school year that reads it with ease."""
    sentences = [one for one in re.split(r"[.!?:]+\s|[.!?]$", text) if one.strip()]
    words = re.findall(r"[A-Za-z']+", text)
    count = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * count / len(words) - 15.59


HOMEOWNER = (
    "stage",
    "stage_open",
    "why",
    "six_answer",
    "question",
    "gate",
    "next",
    "said",
    "check",
    "check_state",
    "check_headline",
    "check_verdict",
    "check_why",
    "check_naming",
    "check_condition",
    "check_undoes",
    "check_trap",
    "check_action",
    "check_change",
    "ask_question",
    "collect",
    "collect_today",
    "collect_judgment",
    "collect_note",
    "collect_choice",
    "collect_safe",
    "collect_caution",
)


@pytest.mark.parametrize("family", HOMEOWNER)
def test_a_homeowners_lines_read_at_eighth_grade(english: Language, family: str) -> None:
    lines = [text for key, text in english.sentences.items() if key.startswith(f"{family}.")]
    told = " ".join(HOLE.sub("Crystal", line) for line in lines)

    assert grade(told) <= 8.0


def test_no_single_line_for_a_homeowner_is_long(english: Language) -> None:
    longest = {
        key: max(len(one.split()) for one in re.split(r"(?<=[.?!:]) ", text))
        for key, text in english.sentences.items()
        if key.partition(".")[0] in HOMEOWNER
    }

    assert {key: count for key, count in longest.items() if count > 32} == {}


def test_a_pseudolocale_reaches_every_part_of_the_report(
    make_input: MakeInput, english: Language
) -> None:
    """With every sentence bracketed, no English of our own is left outside the brackets."""
    marked = {
        key: text if key.startswith(("date.", "meta.", "plural.")) else f"⟦{text}⟧"
        for key, text in english.sentences.items()
    }
    pseudo = Language("zz", marked)
    inputs = make_input()
    document = build_document(inputs)

    page = to_html(document, pseudo, evidence=inputs.evidence)
    text = to_terminal(document, pseudo, width=200)

    body = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    visible = re.sub(r"<[^>]*>", " ", body)
    bare = outside_brackets(visible)
    for data in (*(paper.name for paper in inputs.papers), "copy of note.pdf"):
        bare = bare.replace(data.replace("\x1b", ""), "")
    bare = re.sub(r"“[^”]*”", "", bare)
    assert re.findall(r"[A-Za-z]{2,}", bare) == []
    assert text.count("⟦") == text.count("⟧")


def outside_brackets(text: str) -> str:
    depth, kept = 0, []
    for one in text:
        depth += (one == "⟦") - (one == "⟧")
        if depth == 0 and one != "⟧":
            kept.append(one)
    return "".join(kept)


def test_money_dates_and_rates_are_written_by_the_end_of_their_names() -> None:
    language = language_from(
        'date = {pattern = "{day}. {month} {year}", month_2 = "Februar"}\n'
        'x = "{a_cents} {b_date} {c_rate} {d_count}"',
        "xx",
    )

    told = language.text("x", {"a_cents": -105, "b_date": 31, "c_rate": 63_750, "d_count": 1200})

    assert told == "-$1.05 1. Februar 1970 6.375% 1,200"


def test_figures_come_out_as_pieces_of_their_own(english: Language) -> None:
    pieces = english.segments("amount.between", {"low_cents": 0, "high_cents": 100})

    assert [piece.text for piece in pieces if piece.figure] == ["$0.00", "$1.00"]


def test_a_plural_chooses_its_form(english: Language) -> None:
    assert english.text("frame.papers", {"papers_count": 1}) == "1 paper in the case."
    assert english.text("frame.papers", {"papers_count": 2}) == "2 papers in the case."


def test_a_sentence_with_a_hole_left_is_refused(english: Language) -> None:
    with pytest.raises(UnfilledSentence):
        english.text("amount.exact")


def test_a_code_without_a_sentence_is_refused(english: Language) -> None:
    with pytest.raises(UnknownSentence):
        english.text("nowhere.at_all")


@pytest.mark.parametrize(
    "text",
    [
        'x = ""',
        "x = 3",
        'x = ["a"]',
        'x = "a {hole"',
        'x = "a {Hole}"',
        '"x y" = "a"',
        'x = "a"\nx = "b"',
        "x = ",
    ],
)
def test_a_broken_language_file_is_refused(text: str) -> None:
    with pytest.raises(BrokenLanguageFile):
        language_from(text, "xx")

"""Every verdict, debt, condition, trap and proposal has its sentence, and silence is still owed."""

from __future__ import annotations

import pytest

from stillowe.facts.releases import Naming, ProposalAction, ProposalCode, Why
from stillowe.facts.releases import proposals as proposing
from stillowe.report import Language
from stillowe.values.clauses import ClauseKind, ConditionKind, DebtKind, Verdict


@pytest.mark.parametrize(
    ("family", "values"),
    [
        ("debt_kind", DebtKind),
        ("debt_kind_start", DebtKind),
        ("check_word", Verdict),
        ("check_verdict", Verdict),
        ("check_headline", Verdict),
        ("check_why", Why),
        ("check_naming", Naming),
        ("check_condition", ConditionKind),
        ("check_undoes", ConditionKind),
        ("check_action", ProposalAction),
        ("ask", ProposalCode),
    ],
)
def test_every_name_has_a_sentence(english: Language, family: str, values: type[Verdict]) -> None:
    wanted = {f"{family}.{one.value}" for one in values}

    assert wanted - set(english.sentences) == set()


def test_every_kind_of_clause_has_a_sentence(english: Language) -> None:
    wanted = {f"check_clause.{kind.value.replace(':', '_')}" for kind in ClauseKind}

    assert wanted - set(english.sentences) == set()


def test_every_trap_has_a_sentence(english: Language) -> None:
    wanted = {
        f"check_trap.{kind.value.removeprefix('trap:')}" for kind in ClauseKind if kind.is_trap
    }

    assert wanted - set(english.sentences) == set()


def test_every_weaker_wording_and_every_question_of_a_proposal_has_a_sentence(
    english: Language,
) -> None:
    weaker = {f"ask.{code}" for codes in proposing._WEAKER.values() for code in codes}
    asked = {f"ask_question.{code}" for code in proposing._QUESTIONS.values()}
    asked |= {f"ask_question.{code}" for _, _, code in proposing._STATE}

    assert (weaker | asked) - set(english.sentences) == set()


@pytest.mark.parametrize("verdict", [Verdict.silent, Verdict.reserved])
def test_what_is_not_released_is_said_to_be_still_owed(english: Language, verdict: Verdict) -> None:
    told = english.text(f"check_headline.{verdict.value}", {"person": "Ana", "debt": "first_note"})

    assert told.startswith("Ana would STILL OWE the first note")
    assert "still owed" in english.text(f"check_word.{verdict.value}")


def test_what_is_released_on_a_condition_is_still_owed_until_then(english: Language) -> None:
    told = english.text("check_headline.released_if", {"person": "Ana", "debt": "deficiency"})

    assert told.endswith("Until then it is still owed.")


def test_only_a_release_is_called_one(english: Language) -> None:
    for verdict in set(Verdict) - {Verdict.released}:
        names = {"person": "Ana", "debt": "first_note"}
        told = english.text(f"check_headline.{verdict.value}", names)
        assert "is released" not in told

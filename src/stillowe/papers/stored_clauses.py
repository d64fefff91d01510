"""``PaperClauses`` as JSON and back. Frames of one sentence share its spans, stored once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from stillowe.papers.frames.frame import Condition, Execution, Frame, PaperClauses
from stillowe.papers.stored_spans import Stored, span_from_json, span_to_json
from stillowe.values.clauses import Act, ConditionKind, Matter, Modality, Party
from stillowe.values.spans import Span
from stillowe.values.vocabulary import PaperKind


def clauses_to_json(clauses: PaperClauses) -> Stored:
    """Return the clauses of a paper as plain JSON values; keys and order are stable."""
    places: dict[tuple[Span, ...], int] = {}
    for frame in clauses.frames:
        places.setdefault(frame.spans, len(places))
    return {
        "places": [_spans_to_json(spans) for spans in places],
        "frames": [_frame_to_json(frame, places[frame.spans]) for frame in clauses.frames],
        "execution": _execution_to_json(clauses.execution),
        "roles": [[name, party.value] for name, party in clauses.roles],
        "loan_numbers": list(clauses.loan_numbers),
        "of_second_lien": clauses.of_second_lien,
        "programs": sorted(clauses.programs),
        "unread": _spans_to_json(clauses.unread),
        "awaits": [_condition_to_json(condition) for condition in clauses.awaits],
        "kind": clauses.kind.value,
    }


def clauses_from_json(stored: Mapping[str, Any]) -> PaperClauses:
    """Return the clauses stored by ``clauses_to_json``.

    Raises KeyError, TypeError, ValueError or IndexError where they are damaged.
    """
    places = [_spans_from_json(spans) for spans in stored["places"]]
    return PaperClauses(
        frames=tuple(_frame_from_json(frame, places) for frame in stored["frames"]),
        execution=_execution_from_json(stored["execution"]),
        roles=tuple((str(name), Party(party)) for name, party in stored["roles"]),
        loan_numbers=_texts(stored["loan_numbers"]),
        of_second_lien=_truth(stored["of_second_lien"]),
        programs=frozenset(_texts(stored["programs"])),
        unread=_spans_from_json(stored["unread"]),
        awaits=tuple(_condition_from_json(condition) for condition in stored["awaits"]),
        kind=PaperKind(stored["kind"]),
    )


def _spans_to_json(spans: Iterable[Span]) -> list[Stored]:
    return [span_to_json(span) for span in spans]


def _spans_from_json(stored: Iterable[Mapping[str, Any]]) -> tuple[Span, ...]:
    return tuple(span_from_json(span) for span in stored)


def _texts(stored: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(text) for text in stored)


def _number(stored: Any) -> int | None:
    return None if stored is None else int(stored)


def _truth(stored: Any) -> bool:
    # Anything but a truth is damage: "false" as a text would count as true.
    if not isinstance(stored, bool):
        raise TypeError(stored)
    return stored


def _maybe_truth(stored: Any) -> bool | None:
    return None if stored is None else _truth(stored)


def _frame_to_json(frame: Frame, place: int) -> Stored:
    return {
        "act": frame.act.value,
        "who": frame.who.value,
        "whom": frame.whom.value,
        "what": frame.what.value,
        "start": frame.start,
        "end": frame.end,
        "place": place,
        "polarity": frame.polarity,
        "modality": frame.modality.value,
        "conditions": [_condition_to_json(condition) for condition in frame.conditions],
        "exceptions": list(frame.exceptions),
        "named": list(frame.named),
        "excepted": list(frame.excepted),
        "who_words": frame.who_words,
        "whom_words": frame.whom_words,
        "what_words": frame.what_words,
        "amount_cents": frame.amount_cents,
        "amount_of": frame.amount_of,
        "loan_words": frame.loan_words,
        "confidence": frame.confidence,
    }


def _frame_from_json(stored: Mapping[str, Any], places: list[tuple[Span, ...]]) -> Frame:
    return Frame(
        act=Act(stored["act"]),
        who=Party(stored["who"]),
        whom=Party(stored["whom"]),
        what=Matter(stored["what"]),
        start=int(stored["start"]),
        end=int(stored["end"]),
        spans=places[stored["place"]],
        polarity=_truth(stored["polarity"]),
        modality=Modality(stored["modality"]),
        conditions=tuple(_condition_from_json(one) for one in stored["conditions"]),
        exceptions=_texts(stored["exceptions"]),
        named=_texts(stored["named"]),
        excepted=_texts(stored["excepted"]),
        who_words=str(stored["who_words"]),
        whom_words=str(stored["whom_words"]),
        what_words=str(stored["what_words"]),
        amount_cents=_number(stored["amount_cents"]),
        amount_of=str(stored["amount_of"]),
        loan_words=str(stored["loan_words"]),
        confidence=float(stored["confidence"]),
    )


def _condition_to_json(condition: Condition) -> Stored:
    return {
        "kind": condition.kind.value,
        "words": condition.words,
        "due_date": condition.due_date,
        "amount_cents": condition.amount_cents,
        "undoes": condition.undoes,
        "spans": _spans_to_json(condition.spans),
    }


def _condition_from_json(stored: Mapping[str, Any]) -> Condition:
    return Condition(
        kind=ConditionKind(stored["kind"]),
        words=str(stored["words"]),
        due_date=_number(stored["due_date"]),
        amount_cents=_number(stored["amount_cents"]),
        undoes=_truth(stored["undoes"]),
        spans=_spans_from_json(stored.get("spans", ())),
    )


def _execution_to_json(execution: Execution) -> Stored:
    return {
        "lender_signed": execution.lender_signed,
        "borrower_signed": execution.borrower_signed,
        "dated": execution.dated,
        "undated": execution.undated,
        "expires_date": execution.expires_date,
        "expiry_words": execution.expiry_words,
        "blanks": _spans_to_json(execution.blanks),
        "signatures": _spans_to_json(execution.signatures),
        "says_superseded": _spans_to_json(execution.says_superseded),
        "draft": execution.draft,
    }


def _execution_from_json(stored: Mapping[str, Any]) -> Execution:
    return Execution(
        lender_signed=_maybe_truth(stored["lender_signed"]),
        borrower_signed=_maybe_truth(stored["borrower_signed"]),
        dated=_number(stored["dated"]),
        undated=_truth(stored["undated"]),
        expires_date=_number(stored["expires_date"]),
        expiry_words=str(stored["expiry_words"]),
        blanks=_spans_from_json(stored["blanks"]),
        signatures=_spans_from_json(stored["signatures"]),
        says_superseded=_spans_from_json(stored["says_superseded"]),
        draft=_truth(stored["draft"]),
    )

"""What a release waits for, each thing once: the figure and the day are kept, repeats are not.

A paper tells of one payment several times: "upon receipt of the funds", "we must receive
$309,412.55". Nothing that the release waits for is dropped; of two sentences about the same thing
the one that says more is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from stillowe.facts.releases.outcome import MetCondition
from stillowe.papers.frames import Condition
from stillowe.papers.frames.conditions import condition_of
from stillowe.values.clauses import ConditionKind

K = ConditionKind
_OF_ONE_KIND: Final = frozenset(
    {
        K.payment,
        K.contribution,
        K.new_note,
        K.closing,
        K.recording,
        K.acceptance,
        K.payment_stands,
        K.truthfulness,
        K.lender_signature,
        K.borrower_signature,
        K.blanks_filled,
    }
)
"""Told twice in one paper, it is one thing, unless the figures or days are not the same."""

_TWO_PARTS: Final = re.compile(
    r"^(?P<opens>(?:but |only )?(?:when|once|if|as soon as|after|provided(?: that)?))\b"
    r"(?P<first>[^.;]{8,160}?\b(?:arrives?|is|are|has|have|receives?|received|closes?|pays?|paid"
    r"|clears?|signs?|delivers?)\b[^.;]{0,60}?),? and "
    r"(?P<second>(?:the|our|all|you|your|we|both|each|every|no|its|any)\b[^.;]{3,80}?"
    r" (?:is|are|has|have|matches|match|agrees?|shows?|closes?|clears?|receives?|signs?|pays?"
    r"|gives?|accepts?|approves?|confirms?|sends?|leaves?|delivers?)\b[^.;]{0,160})$",
    re.IGNORECASE,
)
_STATEMENT: Final = re.compile(
    r"\b(?:settlement statement|closing disclosure|closing statement|hud-?1)\b", re.IGNORECASE
)


_MAIN_CLAUSE: Final = re.compile(
    r",\s+(?=(?:(?:[\w'.&$-]|,(?=\d)|(?<=\d),(?= \d{4}))+ ){1,14}?(?:will|shall|may|releases?"
    r"|forgives?|discharges?|waives?|cancels?|accepts?|gives?|agrees?|hereby|forever|ends?|is|are"
    r"|falls?|considers?|treats?|marks?)\b)"
)
_LEADS_IN: Final = re.compile(
    r"(?:\(?\w{1,3}[.)] )?(?:but |only |effective )*(?:when|once|if|as soon as|after|upon|on|in the"
    r" event|provided|following|conditioned)\b",
    re.IGNORECASE,
)
_HAS_ITS_NET: Final = re.compile(
    r"\b(?:has|have|gets?|receives?|holds?) (?:its|the|our|their) (?:minimum )?net\b", re.IGNORECASE
)
_FAILS_ALIKE: Final = frozenset({K.payment, K.contribution, K.closing, K.acceptance})
"""To fail in one of these is the same as not to have done it: "if it does not close"."""


def each_once(conditions: Iterable[MetCondition]) -> tuple[MetCondition, ...]:
    """Return the conditions without repeats, in the order in which each is first told."""
    kept: list[MetCondition] = []
    for one in (part for whole in conditions for part in _parts(_plain(whole))):
        place = next((at for at, other in enumerate(kept) if _same_thing(one, other)), None)
        if place is None:
            kept.append(one)
        else:
            kept[place] = _joined(kept[place], one)
    kept = [_with_last_day(one, kept) for one in kept]
    return tuple(one for one in kept if not _told_better(one, kept))


def _parts(whole: MetCondition) -> Iterator[MetCondition]:
    """Yield two conditions where one sentence joins them: "when A arrives and B matches"."""
    condition = whole.condition
    found = _TWO_PARTS.match(condition.words)
    if found is None:
        yield whole
        return
    first, second = found["opens"] + found["first"], found["second"]
    one = replace(condition_of(first), undoes=condition.undoes)
    other = replace(condition_of(second), undoes=condition.undoes)
    if _STATEMENT.search(second):
        other = replace(other, kind=K.other)
    if one.kind is K.other:
        one = replace(one, kind=condition.kind)
    yield replace(whole, condition=one, due_date=one.due_date)
    yield replace(whole, condition=other, due_date=other.due_date)


def _plain(whole: MetCondition) -> MetCondition:
    """Return a condition in its own words, without the release that follows them; kind as read."""
    condition = whole.condition
    found = _MAIN_CLAUSE.search(condition.words) if _LEADS_IN.match(condition.words) else None
    own = condition.words if found is None else condition.words[: found.start()]
    kind = condition.kind
    if own and (kind is K.other or found is not None):
        read = K.payment if _HAS_ITS_NET.search(own) else condition_of(own).kind
        kind = kind if read is K.other else read
    if condition.undoes:
        # What would take a release away is told in full; not to accept is never a signature.
        kind = K.acceptance if kind in _SIGNED and _ACCEPTS.search(own) else kind
        return replace(whole, condition=replace(condition, kind=kind))
    if found is None:
        return replace(whole, condition=replace(condition, kind=kind))
    again = condition_of(own)
    plain = replace(
        condition,
        kind=kind,
        words=own,
        amount_cents=again.amount_cents,
        due_date=again.due_date,
    )
    return replace(whole, condition=plain, due_date=again.due_date)


_SIGNED: Final = frozenset({K.borrower_signature, K.lender_signature, K.other})
_ACCEPTS: Final = re.compile(r"\baccept", re.IGNORECASE)


def _told_better(one: MetCondition, kept: list[MetCondition]) -> bool:
    """Whether another condition says all that this one does.

    "If it does not close" beside "it must close"; a day to close by beside the closing of that
    day; words without a meaning of their own beside others.
    """
    condition = one.condition
    others = [other for other in kept if other is not one]
    if condition.undoes and condition.kind in _FAILS_ALIKE:
        return any(o.condition.kind is condition.kind and not o.condition.undoes for o in others)
    if condition.kind is K.not_expired and one.met is True:
        return any(
            other.condition.kind is not K.not_expired
            and _due(other) == _due(one)
            and _letters(condition.words).startswith(_letters(other.condition.words))
            and bool(other.condition.words)
            for other in others
        )
    return condition.kind is K.other and not condition.words and bool(others)


def _with_last_day(one: MetCondition, kept: list[MetCondition]) -> MetCondition:
    """Return a condition with the day after which the same sentence lets the paper run out."""
    words = _letters(one.condition.words)
    for other in kept if words and _due(one) is None else ():
        of_day = other.condition.kind is K.not_expired
        if of_day and _letters(other.condition.words).startswith(words):
            return replace(one, due_date=_due(other))
    return one


def _letters(words: str) -> str:
    return re.sub(r"\W", "", words).casefold()


def _same_thing(one: MetCondition, other: MetCondition) -> bool:
    first, second = one.condition, other.condition
    if (first.kind, first.undoes) != (second.kind, second.undoes):
        return False
    if one.met is False and other.met is False and bool(first.words) is not bool(second.words):
        return first.kind in _OF_ONE_KIND and first.kind is not K.not_expired
    if first.kind in _OF_ONE_KIND:
        return not (
            _differ(first.amount_cents, second.amount_cents) or _differ(_due(one), _due(other))
        )
    return _within(first, second) or _within(second, first)


def _differ(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one != other


def _due(one: MetCondition) -> int | None:
    return one.condition.due_date if one.due_date is None else one.due_date


def _within(one: Condition, other: Condition) -> bool:
    return " ".join(one.words.split()).casefold() in " ".join(other.words.split()).casefold()


def _joined(one: MetCondition, other: MetCondition) -> MetCondition:
    """Return the one that says more; not met outweighs not known, and that outweighs met."""
    fuller = max((one, other), key=_fullness)
    met = min(one.met, other.met, key=_WORST_FIRST.index)
    due = _due(one) if _due(one) is not None else _due(other)
    return replace(fuller, met=met, due_date=due)


_WORST_FIRST: Final = (False, None, True)


def _fullness(one: MetCondition) -> tuple[bool, bool, int]:
    condition = one.condition
    said = len(condition.words) if condition.undoes else bool(condition.words)
    return condition.amount_cents is not None, _due(one) is not None, said

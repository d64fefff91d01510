"""Amounts a sentence states: deficiency, judgment, claimed, balance, surplus, cancelled debt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.figure_words import (
    AFTER,
    BALANCE,
    CANCELLED,
    CLAIMANT_SPEAKS,
    CLAIMED,
    COURT_SPEAKS,
    DEFICIENCY,
    DUE,
    ESCROW,
    IN_FIGURES,
    IN_WORDS,
    JUDGMENT,
    MONEY,
    NEUTRAL,
    OR_MORE,
    SURPLUS,
)
from stillowe.papers.frames.families.figures_widely import (
    AFTER_A_SALE,
    BESIDE,
    MEASURED,
    NO_SURPLUS,
    amount_by_parts,
)
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.readers.worded_figures import WORDED_MONEY
from stillowe.values.clauses import Act, Matter, Party
from stillowe.values.money import words_to_cents

_ROLES: Final = (
    ("deficiency", DEFICIENCY),
    ("surplus", SURPLUS),
    ("cancelled_debt", CANCELLED),
    ("judgment", JUDGMENT),
    ("claimed", CLAIMED),
    ("balance", BALANCE),
    ("due", DUE),
    ("", NEUTRAL),
)
_STEMS: Final = {
    "deficiency": Stems(
        "deficien", "short", "difference", "leav", "residue", "remain", "still", "less"
    ),
    "surplus": Stems(
        "surplus", "overplus", "overage", "exce", "extra", "left over", "leftover", "more"
    ),
    "cancelled_debt": Stems("cancel", "discharg", "forgiv", "written off", "box 2", "1099"),
    "judgment": Stems("judgment", "decree", "adjudg", "award"),
    "claimed": Stems(
        "claim",
        "alleg",
        "assert",
        "conten",
        "maintain",
        "demand",
        "see",
        "sought",
        "say",
        "aver",
        "collect",
        "you ",
    ),
    "balance": Stems(
        "balance",
        "princip",
        "off",
        "pay",
        "outstanding",
        "unpaid",
        "amount",
        "debt",
        "owe",
        "owing",
        "total",
    ),
}
"""Pieces of words without which a role is not looked for."""

_MATTERS: Final = {
    "deficiency": Matter.deficiency,
    "surplus": Matter.rights,
    "judgment": Matter.deficiency_judgment,
}
_REACH: Final = 190
"""How many characters before a figure can say what it is."""

_SPEECH: Final = 600
"""How many characters before a figure can say who states it."""

_NUMBER_TAIL: Final = re.compile(
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred"
    r"|thousand"
    r"|million|and|no|dollars?|cents?|\d{1,3}/1000?(?:ths)?)[ ,-]*)+\(?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Figure:
    cents: int
    start: int
    end: int


def figures_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield each amount the sentence says is one of the six sums, in whole cents.

    The words nearest before a figure, or right after it, say what it is. A bid, a part of a
    total, a payment or a fee is none of the six, and a figure whose words are unclear is left.
    """
    words = sentence.whole
    if not (IN_FIGURES.search(words) or IN_WORDS.search(words)) or ESCROW.search(words):
        return
    del setting
    last = 0
    for figure in _figures(words):
        what = _what_it_is(words, last, figure)
        if not what or what == "surplus":
            what = _by_parts(words, last, figure, what)
        last = figure.end
        if what:
            yield Found(
                Act.states_amount,
                Party.unknown,
                Party.borrower,
                _MATTERS.get(what, Matter.debt),
                amount_cents=figure.cents,
                amount_of=what,
            )


def _by_parts(words: str, last: int, figure: _Figure, told: str | None) -> str:
    """Return what the words all around make the figure, where set phrases left it open."""
    before = _NUMBER_TAIL.sub("", words[max(last, figure.start - _REACH) : figure.start])
    if told == "surplus":
        return "deficiency" if NO_SURPLUS.search(before) else told
    after = words[figure.end : figure.end + _REACH].split("$", maxsplit=1)[0]
    measured = MEASURED.search(before) or BESIDE.match(after)
    unsaid = NEUTRAL.search(before[-16:]) and not measured
    if unsaid or not figure.cents or OR_MORE.match(after):
        return ""
    return amount_by_parts(before, after)


def _figures(words: str) -> Iterator[_Figure]:
    found = [
        _Figure(
            int((match["dollars"] or match["bare"]).replace(",", "")) * 100
            + int(match["cents"] or match["bare_cents"] or 0),
            match.start(),
            match.end(),
        )
        for match in MONEY.finditer(words)
    ]
    for match in WORDED_MONEY.finditer(words) if "ollars" in words.lower() else ():
        try:
            cents = words_to_cents(match.group())
        except ValueRefusal:
            continue
        found.append(_Figure(cents, match.start(), match.end()))
    yield from sorted(found, key=lambda figure: figure.start)


def _what_it_is(words: str, last: int, figure: _Figure) -> str | None:
    """Return which sum the figure is; ``""`` where it is another; ``None``: no set phrase."""
    after = words[figure.end : figure.end + 90]
    if OR_MORE.match(after):
        return ""
    before = _NUMBER_TAIL.sub("", words[max(last, figure.start - _REACH) : figure.start])
    told = next((name for name, pattern in AFTER if pattern.search(after)), None)
    role = told or _nearest(before)
    if (
        not role
        and ":" in words[: figure.start]
        and (last == 0 or before.rstrip(" (").endswith(":"))
    ):
        head = words[: figure.start]
        role = _first(head[: head.rfind(":")][:_SPEECH])
    return (
        _as_spoken(role, words[max(0, figure.end - _SPEECH) : figure.end])
        if role is not None
        else None
    )


def _nearest(before: str) -> str | None:
    """Return the role whose words end last before the figure; the earlier listed at a tie."""
    folded = before.lower()
    ends = {
        name: max((match.end() for match in pattern.finditer(before)), default=-1)
        for name, pattern in _ROLES
        if name not in _STEMS or _STEMS[name].stand_in_part(folded)
    }
    near = max(ends, key=lambda name: ends[name])
    if near == "due":
        # "in the amount of" says nothing alone: the sum is named before it, if no other one is
        named = max((name for name in ends if name != "due"), key=lambda name: ends[name])
        near = named if named and ends[named] >= 0 else near
    return near if ends[near] >= 0 else None


def _first(head: str) -> str | None:
    """Return the role whose words come first in the label of a line."""
    starts = {name: match.start() for name, pattern in _ROLES if (match := pattern.search(head))}
    return min(starts, key=lambda name: starts[name], default=None)


def _as_spoken(role: str, spoken: str) -> str:
    """Return the role with regard to who speaks: a sum that a suitor states is only claimed."""
    if role == "due" or (role == "balance" and COURT_SPEAKS.search(spoken)):
        if COURT_SPEAKS.search(spoken):
            return "judgment"
        return "claimed" if CLAIMANT_SPEAKS.search(spoken) else ""
    if role == "balance" and AFTER_A_SALE.search(spoken):
        role = "deficiency"
    if role in ("balance", "deficiency") and _asserted(spoken):
        return "claimed"
    return role


def _asserted(spoken: str) -> bool:
    return CLAIMANT_SPEAKS.search(spoken) is not None and not COURT_SPEAKS.search(spoken)

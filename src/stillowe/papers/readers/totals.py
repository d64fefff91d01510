"""Claiming figures by role, and checking a paper's own arithmetic: lines against their total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stillowe.papers.claims import CASE, About
from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import Amount, Role, amounts, role_of
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName

Sorted = dict[str, list[Amount]]
"""The amounts of a paper by what their words say they are."""

IN_DOUBT = 0.5
"""Confidence of a figure that has a rival in the same paper."""


def sort_amounts(
    draft: Draft, roles: Mapping[str, Role], start: int = 0, end: int | None = None
) -> Sorted:
    """Return the amounts between two offsets by role; those without a role are left out."""
    by_role: Sorted = {}
    for amount in amounts(draft.text, start, end):
        role = role_of(amount, roles)
        if role is not None:
            by_role.setdefault(role, []).append(amount)
    return by_role


def say_amount(  # noqa: PLR0913 - as ``Draft.say``, by name
    draft: Draft,
    fact: FactName,
    found: Sequence[Amount],
    *,
    about: About = CASE,
    ruling: bool = False,
    confidence: float = 1.0,
) -> int | None:
    """Claim the figure of one role; return it where the paper gives only one.

    Figures that differ are all claimed, in doubt, with a finding; so is a figure that its own
    words contradict.
    """
    distinct = {amount.cents: amount for amount in reversed(found)}
    rivals = len(distinct) > 1
    for amount in reversed(distinct.values()):
        in_words = amount.words_cents
        clash = in_words is not None and in_words != amount.cents
        sure = IN_DOUBT if rivals or clash else confidence
        for cents in {amount.cents, in_words} if clash else {amount.cents}:
            if cents is not None:
                place = quoted(draft, amount)
                draft.say(fact, cents, place, about=about, ruling=ruling, confidence=sure)
        if clash:
            _note_words_differ(draft, amount)
    if rivals:
        _note_two_figures(draft, fact, distinct)
    return next(iter(distinct)) if len(distinct) == 1 else None


def _note_words_differ(draft: Draft, amount: Amount) -> None:
    figures: dict[str, str | int | bool] = {
        "figures_cents": amount.cents,
        "words_cents": amount.words_cents or 0,
    }
    draft.note("money.words_differ", Severity.danger, quoted(draft, amount), figures)


def _note_two_figures(draft: Draft, fact: FactName, distinct: Mapping[int, Amount]) -> None:
    place = quoted(draft, next(iter(distinct.values())))
    ends: dict[str, str | int | bool] = {
        "fact": fact.value,
        "low_cents": min(distinct),
        "high_cents": max(distinct),
    }
    draft.note("money.two_figures", Severity.warning, place, ends)


def quoted(draft: Draft, amount: Amount) -> tuple[int, int]:
    """Return the place of an amount together with the words that say what it is."""
    words = amount.before.lstrip()
    lead = min(len(words), 160)
    start = amount.start - lead
    while start < amount.start and draft.text.text[start].isspace():
        start += 1
    return start, amount.end


def check_total(draft: Draft, what: str, lines: Sequence[Amount], total: Amount) -> None:
    """Raise a finding where the lines of a paper do not add up to the total it states.

    ``what`` is a code: which total (``judgment``, ``amount_due``, ``payoff``, ``deficiency``).
    """
    if len(lines) < 2:
        return
    computed = sum(line.cents for line in lines)
    if computed == total.cents:
        return
    place = (min(total.start, lines[0].start), max(total.end, lines[-1].end))
    draft.note(
        "money.total_differs",
        Severity.warning,
        place,
        {
            "total": what,
            "stated_cents": total.cents,
            "computed_cents": computed,
            "difference_cents": total.cents - computed,
        },
    )


def lines_of(items: Sequence[Amount], total: Amount) -> list[Amount]:
    """Return the lines of ``total``: those that lead up to it, without running subtotals.

    Where none leads up to it and it is followed by "consisting of", the lines after it.
    """
    leading = [item for item in items if item.end <= total.start]
    if len(leading) < 2 and _CONSISTING.match(total.after):
        leading = [item for item in items if total.end <= item.start < total.end + 900]
    lines: list[Amount] = []
    for item in leading:
        running = sum(line.cents for line in lines)
        if len(lines) > 1 and item.cents == running:
            continue
        lines.append(item)
    return lines


_CONSISTING = wording(
    r"[\s,:(]*(?:consisting|comprised|composed|made up|which includes|including|as follows"
    r"|representing"
    r"|itemized|broken down)\b"
)

"""Whether cases have teeth: a rule replaced by a constant must make some case fail."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from stillowe.errors import Refusal
from stillowe.facts.definitions import Catalog
from stillowe.law.rules import CaseExample, Rule, Rulebook
from stillowe.values.vocabulary import Unit
from stillowe.worlds.casework import check_case


@dataclass(frozen=True, slots=True)
class Toothless:
    """A text of law that every case would still pass as a constant."""

    conclusion: str
    function: str
    constant: int


def cases_with_teeth(
    rulebook: Rulebook,
    cases: Iterable[CaseExample],
    catalog: Catalog,
    *,
    spared: Collection[str] = (),
) -> tuple[Toothless, ...]:
    """Replace each rule by each constant and run the cases: list what no case notices.

    Truths become true and false; everything else becomes 0. A refusal counts as noticed.
    ``spared`` names functions that are constants by law: nothing could notice, and every case
    would be run to find that out.
    """
    listed = tuple(cases)
    found = []
    for conclusion, texts in rulebook.rules.items():
        for text in (each for each in texts if each.function.__name__ not in spared):
            for constant in (0, 1) if text.unit is Unit.truth else (0,):
                bent = _with_constant(rulebook, text, constant)
                if not _noticed(bent, conclusion, listed, catalog):
                    found.append(Toothless(conclusion, text.function.__name__, constant))
    return tuple(found)


def _noticed(
    rulebook: Rulebook, conclusion: str, cases: tuple[CaseExample, ...], catalog: Catalog
) -> bool:
    for case in _nearest_first(conclusion, rulebook, cases):
        try:
            if check_case(case, rulebook, catalog):
                return True
        except Refusal:
            return True
    return False


def _nearest_first(
    conclusion: str, rulebook: Rulebook, cases: tuple[CaseExample, ...]
) -> Iterator[CaseExample]:
    """Order cases so that those of the rule's own topic come first."""
    topic = rulebook.rules[conclusion][0].topic
    yield from (case for case in cases if conclusion in case.expect)
    yield from (case for case in cases if conclusion not in case.expect and case.topic == topic)
    yield from (case for case in cases if conclusion not in case.expect and case.topic != topic)


def _with_constant(rulebook: Rulebook, text: Rule, constant: int) -> Rulebook:
    bent = replace(text, function=_constant(constant, truth=text.unit is Unit.truth))
    texts = tuple(bent if each is text else each for each in rulebook.rules[text.conclusion])
    return replace(rulebook, rules={**rulebook.rules, text.conclusion: texts})


def _constant(value: int, *, truth: bool) -> Callable[..., Any]:
    kind = np.bool_ if truth else np.int64

    def constant(*arguments: Any) -> Any:
        rows = max((argument.shape[0] for argument in arguments), default=1)
        width = max((argument.shape[1] for argument in arguments), default=1)
        return np.full((rows, width), value, dtype=kind)

    return constant

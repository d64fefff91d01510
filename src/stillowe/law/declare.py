"""The decorator that turns a plain function over columns into a rule of law.

``@rule`` attaches a declaration to the function and returns the function unchanged, so that it
can be called and tested as it stands. Nothing is registered: ``law.build.build_rulebook``
gathers the declarations of the modules it is handed.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, Final, TypeVar

from stillowe.facts.definitions import OPEN_END_CENTS
from stillowe.law.encoding import iso_to_day
from stillowe.law.refusals import UnfitRule
from stillowe.law.rules import Citation, Direction, Reduction, Rule
from stillowe.values.vocabulary import Axis, Unit

F = TypeVar("F", bound=Callable[..., Any])

_ATTRIBUTE: Final = "__stillowe_rule__"

ADMISSIBLE: Final[Mapping[Unit, tuple[int, int]]] = {
    Unit.truth: (0, 1),
    Unit.cents: (0, OPEN_END_CENTS),
    Unit.rate: (0, 1_000_000),
    Unit.days: (0, 36_500),
    Unit.date: (0, 47_481),
    Unit.quantity: (0, 1_000_000),
}
"""What a conclusion may be where no text is in force and the rule does not say."""


@dataclass(frozen=True, slots=True)
class RuleDeclaration:
    """What the decorator was told; the module that holds it becomes the topic."""

    conclusion: str
    citation: Citation
    per: Axis
    unit: Unit
    in_force: tuple[str | None, str | None]
    governed_by: str | None
    directions: Mapping[str, Direction]
    across: Mapping[str, Reduction]
    reading: str | None
    admissible: tuple[int, int] | None


def rule(  # noqa: PLR0913  # every argument is one thing a text of law must say of itself
    *,
    citation: Citation,
    unit: Unit,
    per: Axis = Axis.case,
    in_force: tuple[str | None, str | None] = (None, None),
    governed_by: str | None = None,
    directions: Mapping[str, Direction] | None = None,
    across: Mapping[str, Reduction] | None = None,
    reading: str | None = None,
    admissible: tuple[int, int] | None = None,
    conclusion: str | None = None,
) -> Callable[[F], F]:
    """Declare one text of one conclusion.

    The function's name is the conclusion and its parameter names are what it reads.
    ``conclusion`` is given only where a second text or reading of one conclusion stands in the
    same module and needs another Python name. ``in_force`` are ISO days, both inclusive;
    ``None`` is open. ``directions`` says for each amount, date or rate whether the conclusion
    rises or falls with it; what is left out must still move one way at a time
    (``law.directions`` checks it). ``admissible`` bounds the conclusion where no text is in
    force.
    """

    def declare(function: F) -> F:
        function.__dict__[_ATTRIBUTE] = RuleDeclaration(
            conclusion=conclusion or function.__name__,
            citation=citation,
            per=per,
            unit=unit,
            in_force=in_force,
            governed_by=governed_by,
            directions=dict(directions or {}),
            across=dict(across or {}),
            reading=reading,
            admissible=admissible,
        )
        return function

    return declare


def parameter_names(function: Callable[..., Any]) -> tuple[str, ...]:
    """List the names a rule reads: its parameters, in order."""
    return tuple(inspect.signature(function).parameters)


@dataclass(frozen=True, slots=True)
class RuleCollector:
    """Gathers the rules declared in the modules of one jurisdiction, in order of writing."""

    jurisdiction: str
    rules: list[Rule] = field(default_factory=list)

    def collect(self, module: ModuleType) -> None:
        """Take every rule the module itself states (not those it imports).

        Raises:
            UnfitRule: a declaration contradicts its function.

        """
        topic = f"{self.jurisdiction}.{module.__name__.rpartition('.')[2]}"
        for function in vars(module).values():
            declaration = getattr(function, "__dict__", {}).get(_ATTRIBUTE)
            stated_here = getattr(function, "__module__", "") == module.__name__
            if isinstance(declaration, RuleDeclaration) and stated_here:
                self.rules.append(_rule_from(function, declaration, topic))


def _rule_from(function: Callable[..., Any], declared: RuleDeclaration, topic: str) -> Rule:
    reads = parameter_names(function)
    for name in declared.directions:
        if name not in reads:
            raise UnfitRule(declared.conclusion, f"directions name {name!r}, which it never reads")
    for name in declared.across:
        if name not in (*reads, declared.governed_by):
            raise UnfitRule(declared.conclusion, f"across names {name!r}, which it never reads")
    admissible = declared.admissible or ADMISSIBLE.get(declared.unit)
    if admissible is None:
        raise UnfitRule(declared.conclusion, "a choice must say its admissible values")
    return Rule(
        conclusion=declared.conclusion,
        function=function,
        reads=reads,
        per=declared.per,
        unit=declared.unit,
        citation=declared.citation,
        in_force_from=_day(declared, declared.in_force[0]),
        in_force_to=_day(declared, declared.in_force[1]),
        governed_by=declared.governed_by,
        directions=declared.directions,
        across=declared.across,
        reading=declared.reading,
        admissible=admissible,
        topic=topic,
    )


def _day(declared: RuleDeclaration, text: str | None) -> int | None:
    if text is None:
        return None
    day = iso_to_day(text)
    if day is None:
        raise UnfitRule(declared.conclusion, f"{text!r} is not a day of the calendar")
    return day

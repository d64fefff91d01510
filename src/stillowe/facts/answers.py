"""What a person types, read as a claim: tolerant of how it is written, strict on what it says.

An answer is *stated*: it is shown beside what the papers say and never replaces it.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.facts.catalog import CATALOG
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.facts.derived import DERIVED
from stillowe.facts.encoding import encode
from stillowe.facts.linking import RULED_DEFICIENCY
from stillowe.facts.refusals import UnknownFactName, WrongKindOfValue
from stillowe.papers.claims import About, Answer, Claim, Value
from stillowe.values import parse_cents, parse_day, parse_rate
from stillowe.values.vocabulary import Axis, FactName, PaperKind, Speaker, Stage, Unit

_YES: Final = frozenset({"yes", "y", "true", "t", "1", "yeah", "yep"})
_NO: Final = frozenset({"no", "n", "false", "f", "0", "nope"})
_YES_OR_NO: Final = re.compile(
    r"(?P<word>yes|no)(?:, ?| )(?:i|we|he|she|they|it|there)"
    r" (?:was|were|did|do|does|is|am|are|has|have|had)(?P<not>n't| not)?"
)
"""A short answer such as "yes, I was" or "no, she did not"; nothing else may follow."""
_NOT_KNOWN: Final = frozenset(
    {
        "",
        "?",
        "unknown",
        "not known",
        "not sure",
        "unsure",
        "don't know",
        "dont know",
        "do not know",
        "i don't know",
        "i do not know",
    }
)
READER: Final = "answer/1"

ENTERED_SUM: Final = FactDefinition(
    RULED_DEFICIENCY,
    Axis.person_debt,
    Unit.cents,
    f"question.{RULED_DEFICIENCY}",
    (PaperKind.order_approving_sale,),
    from_stage=Stage.confirmed,
    high=LARGEST_KNOWN_CENTS - 1,
    affects_law=False,
)
"""The sum an order enters against a person, as typed by one who has read the order.

It is no fact of the catalog: a court rules it, and it stands in every world.
"""

_MEANS: Final[dict[tuple[str, str], str]] = {
    (FactName.loan_program, "conventional"): "ordinary",
    (FactName.person_kind, "individual"): "person",
    (FactName.person_kind, "corporation"): "company",
    (FactName.person_kind, "llc"): "company",
}
"""Words people use for a choice of the catalog."""

_ACCEPTED: Final[dict[Unit, tuple[str, ...]]] = {
    Unit.truth: ("yes", "no", "don't know"),
    Unit.cents: ("$1,234.56", "1234.56", "don't know"),
    Unit.date: ("March 3, 2024", "3/3/2024", "2024-03-03", "don't know"),
    Unit.rate: ("6.375%", "don't know"),
    Unit.quantity: ("2", "don't know"),
    Unit.days: ("30", "don't know"),
}


def parse_answer(name: str, about: About, text: str, who: str, on: int) -> Claim | None:
    """Read one typed answer; ``None`` where the person says they do not know.

    ``on`` is the day number on which it was typed, ``who`` typed it. Raises ``UnknownFactName``
    with the nearest names, or ``WrongKindOfValue`` with the accepted forms.
    """
    definition = definition_of(name)
    plain = " ".join(text.replace("\u2019", "'").split())
    if definition.choices or definition.unit is not Unit.choice:
        plain = plain.removesuffix(".")
    if plain.casefold() in _NOT_KNOWN:
        return None
    value = _value_of(definition, plain)
    axis_about = About(definition.axis, about.person, about.loan)
    ruling = definition is ENTERED_SUM
    source = Answer(who, on)
    return Claim(definition.name, axis_about, value, source, Speaker.user, READER, ruling=ruling)


def _plain_name(name: str) -> str:
    return "_".join(name.strip().casefold().replace("-", " ").replace("_", " ").split())


def definition_of(name: str) -> FactDefinition:
    """Return the catalog's entry for a name as typed; spaces and hyphens count as ``_``.

    The ending ``_cents`` may be left out. Raises ``UnknownFactName``.
    """
    plain = _plain_name(name)
    for candidate in (plain, f"{plain}_cents"):
        if candidate in CATALOG.facts and candidate not in DERIVED:
            return CATALOG.facts[candidate]
        if candidate == RULED_DEFICIENCY:
            return ENTERED_SUM
    known = [fact for fact in CATALOG.facts if fact not in DERIVED]
    raise UnknownFactName(name, get_close_matches(plain, known, n=3, cutoff=0.4))


def accepted_forms(definition: FactDefinition) -> tuple[str, ...]:
    """Return how an answer to this fact may be written."""
    if definition.choices:
        return (*definition.choices, "don't know")
    return _ACCEPTED.get(definition.unit, ("any text", "don't know"))


def _value_of(definition: FactDefinition, text: str) -> Value:
    """Read ``text`` as the fact's unit asks."""
    try:
        value = _read(definition, text)
    except ValueRefusal as refusal:
        forms = accepted_forms(definition)
        raise WrongKindOfValue(definition.name, text, forms, refusal.what) from refusal
    absurd = definition is ENTERED_SUM and isinstance(value, int) and value > ENTERED_SUM.high
    below_zero = definition.unit is Unit.cents and isinstance(value, int) and value < 0
    if value is None or below_zero or absurd:
        raise WrongKindOfValue(definition.name, text, accepted_forms(definition))
    return value


def _read(definition: FactDefinition, text: str) -> Value | None:
    match definition.unit:
        case Unit.truth:
            return _yes_or_no(text.casefold())
        case Unit.cents:
            return parse_cents(text)
        case Unit.date:
            return parse_day(text)
        case Unit.rate:
            return parse_rate(text)
        case Unit.choice:
            return _choice(definition, text)
        case Unit.quantity | Unit.days:
            whole = int(text) if text.isdecimal() else -1
            return whole if definition.low <= whole <= definition.high else None


def _yes_or_no(word: str) -> bool | None:
    """Read a yes or a no; "yes, I was not" is neither."""
    short = _YES_OR_NO.fullmatch(word)
    if short is not None:
        agrees = (short["word"] == "no") == (short["not"] is not None)
        return short["word"] == "yes" if agrees else None
    return word in _YES if word in _YES | _NO else None


def _choice(definition: FactDefinition, text: str) -> str | None:
    if not definition.choices:
        return text
    word = text.casefold()
    if definition.name == FactName.discharge_chapter:
        word = word.removeprefix("chapter ").removeprefix("ch. ").removeprefix("ch ")
    index = encode(definition, _MEANS.get((definition.name, word), word))
    return None if index is None else definition.choices[index]

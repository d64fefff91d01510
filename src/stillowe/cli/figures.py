"""Values of facts as people read them: dollars, dates, rates, yes and no."""

from __future__ import annotations

from stillowe.facts import CATALOG
from stillowe.facts.definitions import LARGEST_KNOWN_CENTS, FactDefinition
from stillowe.facts.sheet import Fact
from stillowe.papers.claims import Value
from stillowe.values import Unit, format_cents, format_day, format_rate


def show_claim_value(name: str, value: Value) -> str:
    """Show the value of a claim; the name tells its unit."""
    definition = CATALOG.facts.get(name)
    if definition is None:
        unit = Unit.cents if name.endswith("_cents") else Unit.choice
    else:
        unit = definition.unit
    if isinstance(value, str):
        return value
    return show_value(unit, int(value))


def show_value(unit: Unit | str, value: int, definition: FactDefinition | None = None) -> str:
    """Show a value encoded as its column is."""
    if unit == Unit.truth:
        return "yes" if value else "no"
    if unit == Unit.cents:
        return "no upper limit known" if value >= LARGEST_KNOWN_CENTS else format_cents(value)
    if unit == Unit.date:
        return format_day(value)
    if unit == Unit.rate:
        return format_rate(value)
    if unit == Unit.choice and definition is not None and value < len(definition.choices):
        return definition.choices[value]
    return f"{value:,}"


def show_fact(fact: Fact) -> str:
    """Show what is known of a fact: its value, its values if disputed, or its interval."""
    definition = CATALOG.facts[fact.name]
    if fact.interval is not None:
        low, high = (show_value(definition.unit, end, definition) for end in fact.interval)
        return f"{low} to {high}"
    return " or ".join(show_value(definition.unit, value, definition) for value in fact.values)

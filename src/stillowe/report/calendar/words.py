"""Words every form of a calendar shares: a day's name with its warning, its state, its count."""

from __future__ import annotations

from stillowe.report.calendar.document import DeadlinePart, StepPart
from stillowe.report.language import Language
from stillowe.report.sources import first_source

_THEIRS = {"missed": "passed", "maybe_missed": "maybe_passed"}
"""Nobody misses a day that is the lender's or the court's: it passes."""


def titled(entry: DeadlinePart, language: Language) -> str:
    """Name a day; "ask a lawyer before this" stands before what can hurt this person."""
    told = [language.says(entry.lawyer)] if entry.lawyer is not None else []
    if entry.person:
        told.append(language.text("calendar.about_person", {"person": entry.person}))
    loan = language.text("calendar.about_loan", {"loan_about": entry.loan_about})
    return " ".join([*told, f"{language.says(entry.name)}{loan}"])


def state_word(entry: DeadlinePart, language: Language) -> str:
    """Name the state of a day in a word or two."""
    state = entry.state if entry.whose == "yours" else _THEIRS.get(entry.state, entry.state)
    return language.text(f"calendar.state.{state}")


def how_far(entry: DeadlinePart, language: Language) -> str:
    """Say how far off the day to act by is; empty where there is none."""
    if entry.days is None:
        return ""
    if entry.days == 0:
        return language.text("calendar.today")
    code = "calendar.in_days" if entry.days > 0 else "calendar.ago_days"
    return language.text(code, {"days_count": abs(entry.days)})


def step_line(step: StepPart, language: Language) -> str:
    """Write one step: "served, March 3, 2026 [return, page 1] + 30 days [Rule 101(d)] = ..."."""
    known = step.starts.code == "calendar.from.known"
    source = first_source(step.starts, language, missing=True) if known else ""
    told = [
        f"{language.says(step.starts)}{source}",
        f"{language.says(step.plus)}{first_source(step.plus, language)}",
    ]
    if step.ends is not None:
        told.append(language.says(step.ends))
    return " ".join(told)


def count_lines(entry: DeadlinePart, language: Language) -> tuple[str, ...]:
    """Write the whole count of a day, one line for each step."""
    if entry.count is None:
        return ()
    lines = [step_line(step, language) for step in entry.count.steps]
    lines += [
        language.says(one) for one in (entry.count.takes, entry.count.moved) if one is not None
    ]
    return tuple(lines)

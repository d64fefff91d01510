"""Refusals of the law engine: a rule, parameter or case file that is not fit to be used.

Each names the file and line, or the conclusion, so that its author can go there.
"""

from __future__ import annotations

from stillowe.errors import LawRefusal


class LawFileRefusal(LawRefusal):
    """A YAML file of the law cannot be used as written; ``file`` and ``line`` say where."""

    code = "law.file"
    why = "A slip in a law file would change answers in silence."
    remedy = "Correct the line and load again."

    def __init__(self, file: str, line: int, *words: str) -> None:
        self.file = file
        self.line = line
        self.words = words
        super().__init__(
            what=self.says(*words),
            where=f"{file}, line {line}.",
            why=self.why,
            remedy=self.remedy,
        )

    def says(self, *words: str) -> str:
        """Say what is wrong, from the words at fault."""
        return " ".join(words)


class BrokenYaml(LawFileRefusal):
    """The text is not YAML at all."""

    code = "law.broken_yaml"

    def says(self, *words: str) -> str:
        """Say what the parser met."""
        return f"The file is not well-formed YAML: {words[0]}."


class UnknownKey(LawFileRefusal):
    """A key that means nothing here; ignoring it would freeze a value unseen."""

    code = "law.unknown_key"

    def says(self, *words: str) -> str:
        """Name the key and the keys that are known."""
        return f"The key {words[0]!r} is not known here (known: {', '.join(words[1:])})."


class DuplicateKey(LawFileRefusal):
    """The same key twice; the second would silently win."""

    code = "law.duplicate_key"

    def says(self, *words: str) -> str:
        """Name the key."""
        return f"The key {words[0]!r} stands twice."


class MissingKey(LawFileRefusal):
    """A key the entry cannot do without: a citation, a date, a basis."""

    code = "law.missing_key"

    def says(self, *words: str) -> str:
        """Name the entry and the key."""
        return f"The entry {words[0]!r} has no {words[1]!r}."


class ImplicitBoolean(LawFileRefusal):
    """``yes``, ``no``, ``on`` and ``off`` are truths to some readers and words to others."""

    code = "law.implicit_boolean"

    def says(self, *words: str) -> str:
        """Name the word."""
        return f"The word {words[0]!r} could be a truth or a text."

    remedy = "Write true or false, or put the word in quotes."


class ImpossibleLawDate(LawFileRefusal):
    """A date that no calendar has, or that is not written year-month-day."""

    code = "law.impossible_date"

    def says(self, *words: str) -> str:
        """Name the date."""
        return f"{words[0]!r} is not a day of the calendar (YYYY-MM-DD)."


class UnreadableLawValue(LawFileRefusal):
    """A value that does not fit its unit or its list of words."""

    code = "law.unreadable_value"

    def says(self, *words: str) -> str:
        """Name the value and what was expected."""
        return f"{words[0]!r} is not {words[1]}."


class OverlappingValues(LawFileRefusal):
    """Two values of one parameter in force on one day."""

    code = "law.overlapping_values"

    def says(self, *words: str) -> str:
        """Name the parameter."""
        return f"Two values of {words[0]!r} are in force on the same day."


class LawBuildRefusal(LawRefusal):
    """The rules do not fit together as a book of law."""

    code = "law.build"

    def __init__(self, what: str, where: str, remedy: str) -> None:
        super().__init__(
            what=what,
            where=where,
            why="A rulebook that can be read two ways gives two answers.",
            remedy=remedy,
        )


class OverlappingTexts(LawBuildRefusal):
    """Two texts of one conclusion can govern the same day."""

    code = "law.overlapping_texts"

    def __init__(self, conclusion: str, topics: tuple[str, str]) -> None:
        super().__init__(
            f"Two texts of {conclusion!r} are in force on the same day.",
            f"{topics[0]} and {topics[1]}.",
            "Date them apart, or declare two readings.",
        )


class NameMeansTwoThings(LawBuildRefusal):
    """One name is a fact, a parameter or a conclusion at once."""

    code = "law.name_means_two_things"

    def __init__(self, name: str, first: str, second: str) -> None:
        super().__init__(
            f"{name!r} is {first} and also {second}.", f"{name}.", "Rename one of them."
        )


class ReadsUnknownName(LawBuildRefusal):
    """A rule reads a name that is no fact, parameter or conclusion."""

    code = "law.reads_unknown_name"

    def __init__(self, conclusion: str, name: str) -> None:
        super().__init__(
            f"{conclusion!r} reads {name!r}, which is no fact, parameter or conclusion.",
            f"{conclusion}.",
            "Correct the name, or add the fact to the catalog.",
        )


class CrossesAxes(LawBuildRefusal):
    """A rule reads across axes without a named reduction, or with one that does not fit."""

    code = "law.crosses_axes"

    def __init__(self, conclusion: str, name: str, detail: str) -> None:
        super().__init__(
            f"{conclusion!r} reads {name!r} across axes: {detail}.",
            f"{conclusion}.",
            "Name the reduction in across={...}.",
        )


class UngovernedText(LawBuildRefusal):
    """A dated text that does not say which date of the case selects it."""

    code = "law.ungoverned_text"

    def __init__(self, name: str, topic: str) -> None:
        super().__init__(
            f"{name!r} is dated but names no governing date.",
            f"{topic}.",
            "Add governed_by: the date of the case that selects the text.",
        )


class CircularRules(LawBuildRefusal):
    """Conclusions that rest on each other in a circle."""

    code = "law.circular_rules"

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(
            f"These conclusions rest on each other: {', '.join(names)}.",
            f"{names[0]}.",
            "Break the circle.",
        )


class UnfitRule(LawBuildRefusal):
    """A rule whose declaration contradicts its function or the axes it stands on."""

    code = "law.unfit_rule"

    def __init__(self, conclusion: str, detail: str) -> None:
        super().__init__(f"{conclusion!r}: {detail}.", f"{conclusion}.", "Correct the declaration.")


class UnfitDeadline(LawBuildRefusal):
    """A deadline that names what is not there, or counts from what is no day."""

    code = "law.unfit_deadline"

    def __init__(self, deadline: str, detail: str) -> None:
        super().__init__(f"Deadline {deadline!r}: {detail}.", f"{deadline}.", "Correct its entry.")

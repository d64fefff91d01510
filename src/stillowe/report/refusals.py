"""Why a report could not be written: one class per condition."""

from __future__ import annotations

from stillowe.errors import ReportRefusal


class UnsupportedStatement(ReportRefusal):
    """A statement was about to be made with nothing behind it."""

    code = "report.unsupported_statement"

    def __init__(self, statement: str) -> None:
        super().__init__(
            what=f"The statement {statement!r} has no quote, rule, answer or assumption behind it.",
            where="The report being built.",
            why="A figure or a sentence without a source cannot be checked by anyone.",
            remedy="This is a fault in StillOwe: please report it with the code shown.",
        )


class InexactArgument(ReportRefusal):
    """A statement was handed a number that is not a whole number."""

    code = "report.inexact_argument"

    def __init__(self, statement: str, argument: str) -> None:
        super().__init__(
            what=f"The argument {argument!r} of {statement!r} is not a whole number or a text.",
            where="The report being built.",
            why="Money and dates are whole numbers here, so that no cent is lost on the way.",
            remedy="This is a fault in StillOwe: please report it with the code shown.",
        )


class UnknownSentence(ReportRefusal):
    """A code has no sentence in the language file."""

    code = "report.unknown_sentence"

    def __init__(self, key: str, language: str) -> None:
        super().__init__(
            what=f"There is no sentence for {key!r}.",
            where=f"The language file for {language!r}.",
            why="Something true would have been left out of the report.",
            remedy="Add the sentence to the language file.",
        )


class UnfilledSentence(ReportRefusal):
    """A sentence asks for an argument that was not given."""

    code = "report.unfilled_sentence"

    def __init__(self, key: str, argument: str) -> None:
        super().__init__(
            what=f"The sentence {key!r} needs {argument!r}, which was not given.",
            where="The language file.",
            why="A sentence with a hole in it could be read the wrong way.",
            remedy="Give the argument, or change the sentence.",
        )


class BrokenLanguageFile(ReportRefusal):
    """A language file is not fit to be used."""

    code = "report.broken_language_file"

    def __init__(self, language: str, problem: str) -> None:
        super().__init__(
            what=f"The language file for {language!r} cannot be used: {problem}.",
            where="The language files of the report.",
            why="Every sentence of the report comes from there.",
            remedy="Correct the file.",
        )

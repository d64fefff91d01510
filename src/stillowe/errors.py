"""The exceptions of StillOwe: refusals, one class per condition.

A *finding* (``stillowe.values.Finding``) is a value: it is collected and never stops a run.
A *refusal* is an exception: the thing asked for was not done, and the message says what
happened, where, why it matters and what to do. Shells turn every refusal into exit code 3.

    Refusal
    |- ValueRefusal      UnreadableMoney, ImpossibleMoney, UnreadableDate, ImpossibleDate,
    |                    UnreadableRate, ImpossibleRate, CentsOverflow, UnbalancedLedger,
    |                    DivisorNotPositive
    |- PaperRefusal      (see stillowe.papers.refusals)
    |- FactRefusal       UnknownFactName, WrongKindOfValue
    |- LawRefusal        (see stillowe.law.refusals)
    |- WorldsRefusal     (see stillowe.worlds.refusals)
    |- CaseRefusal       (see stillowe.casefile.refusals)
    `- ReportRefusal     (see stillowe.report.refusals)

Every class that can be raised, with its code, is in ``docs/reference/codes.md``.
"""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818  # not an error: the program keeps its word
    """Something asked for was not done; nothing was lost.

    ``code`` is stable and documented; the four texts are whole sentences.
    """

    code: str = "refusal"

    def __init__(self, *, what: str, where: str, why: str, remedy: str) -> None:
        self.what = what
        self.where = where
        self.why = why
        self.remedy = remedy
        super().__init__(f"{what} Where: {where} Why it matters: {why} What to do: {remedy}")


class ValueRefusal(Refusal):
    """A figure, date or rate could not be taken as typed."""

    code = "value"


class PaperRefusal(Refusal):
    """A paper could not be read; the original is kept untouched."""

    code = "paper"


class FactRefusal(Refusal):
    """A fact was named or typed in a way the catalog does not know."""

    code = "fact"


class LawRefusal(Refusal):
    """A rule, parameter or case file is not fit to be used."""

    code = "law"


class WorldsRefusal(Refusal):
    """The evaluator was asked for something that cannot be answered soundly."""

    code = "worlds"


class CaseRefusal(Refusal):
    """A case folder could not be opened, read or written."""

    code = "case"


class ReportRefusal(Refusal):
    """A statement without support was about to be printed."""

    code = "report"

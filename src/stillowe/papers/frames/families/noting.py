"""What changes no right by itself: credit and tax reporting; whether a deed was accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_BUREAU: Final = (
    r"(?:credit (?:bureaus?|reporting|agenc\w+|report\w*|file)|consumer reporting|bureaus?"
    r"|trade-?lines?|internal revenue service|irs\b|1099|tax (?:form|reporting)|equifax"
    r"|experian|transunion"
    r"|special comment)"
)


def _note(
    act: Act, hit: str, *also: str, unless: str | None = None, by_not: bool = False
) -> Wording:
    return Wording(
        act,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        re.compile(unless) if unless else None,
        who=Party.lender,
        what=Matter.debt,
        denied_by_not=by_not,
    )


_REPORTS: Final = Family(
    (
        "credit",
        "reporting",
        "bureau",
        "tradeline",
        "internal revenue",
        "irs",
        "1099",
        "tax",
        "special comment",
        "settled for less",
    ),
    (
        _note(
            Act.reports,
            rf"\b(?:report|furnish|tell|told|show|notify|send|receive|get|file|issue|code"
            rf"|read|display|ask|update|post)\w*\b[^.;]{{0,120}}?\b{_BUREAU}",
        ),
        _note(
            Act.reports,
            rf"\b{_BUREAU}[^.;]{{0,120}}?\b(?:report|furnish|tell|told|show|sent|send|file"
            rf"|settled|code|read|paid)\w*\b",
        ),
        _note(
            Act.reports,
            r"\b(?:reported|shown|coded|listed|reads?|status)\b[^.;]{0,60}\bsettled\b"
            r"|\bsettled for less than\b",
        ),
    ),
)
_DEED: Final = r"(?:deeds?|conveyances?|title|deed in lieu|warranty deed|quit-?claim deed)"
_TAKER: Final = (
    r"(?:lender|bank|mortgagee|servicer|holder|grantee|investor|secretary|hud|credit union"
    r"|plaintiff|we|nominee)"
)
_STILL_OPEN: Final = (
    r"\b(?:if (?:we|the lender|lender|the bank|bank|it|at all)|until|unless|only (?:by|upon"
    r"|when|if|in)|whether|no(?:t| such)?\b[^.;]{0,30}\baccept"
    r"|is not acceptance|not (?:be )?(?:deemed|an?|constitut\w+)|reserves?|may (?:accept"
    r"|reject|decline)|should (?:we|lender))\b"
)
_DEEDS: Final = Family(
    ("accept", "reject", "declin"),
    (
        _note(
            Act.reserves_acceptance,
            r"\b(?:record|hold|deliver|receipt|receiv|tender|possession|sign|keep"
            r"|retention)\w*\b[^.;]{0,80}?\b(?:is|are|shall|does|do|will"
            r"|constitutes?)\b[^.;]{0,24}\b(?:not|no|never)\b[^.;]{0,40}?\baccept\w*",
        ),
        _note(
            Act.reserves_acceptance,
            rf"\b(?:accept\w*|reject|declin\w+)\b[^.;]{{0,80}}?\b{_DEED}\b"
            rf"|\b{_DEED}\b[^.;]{{0,90}}?\b(?:accept\w*|reject|declin\w+)\b",
            _STILL_OPEN,
            unless=r"\bpurchaser\b|\bbuyer\b|\bearnest\b|\bdoes not relieve\b|\bnot relieved\b",
        ),
        _note(
            Act.accepts_deed,
            rf"\b{_TAKER}\b[^.;]{{0,120}}?\b(?:(?:hereby |does |now |today |has )*accept(?:s"
            rf"|ed|ing)?|agrees to accept)\b[^.;]{{0,60}}?\b(?:{_DEED}|it)\b",
            rf"\b{_DEED}\b",
            unless=r"\bpurchaser\b|\bbuyer\b|\bearnest\b|" + _STILL_OPEN,
            by_not=True,
        ),
        _note(
            Act.accepts_deed,
            rf"\b(?:lender|bank|mortgagee|servicer|holder|grantee|our"
            rf"|its)'?s? acceptance of (?:the |this |said )?{_DEED}\b"
            rf"|\b{_DEED}\b[^.;]{{0,60}}?\b(?:is|was|has been|are) (?:hereby |today "
            rf"|duly )?accepted\b",
            unless=_STILL_OPEN,
            by_not=True,
        ),
    ),
)


NEED: Final = need_of_families(_REPORTS, _DEEDS)


def notes_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield reporting, and the acceptance of a deed or that it is still open."""
    yield from _REPORTS.found_in(sentence, words, setting)
    yield from _DEEDS.found_in(sentence, words, setting)

"""Who gives a release, to whom, and of which loan, where the whole paper narrows its words.

A sentence alone does not tell that the letter is a broker's, that "you" is the husband only, or
that the debt is that of a truck. What is found here only ever takes from a release.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from stillowe.papers.frames.frame import Frame
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Act, Party

HEARSAY: Final = 0.5
"""Half sure: it supports nothing."""

_BORROWERS: Final = frozenset({Party.borrower, Party.guarantor})
_HEAD_LINES: Final = 4
_FOOT_LINES: Final = 6
_OTHER_TRADE: Final = re.compile(
    r"\b(?:realty|realtors?|real estate (?:group|agency|company|team|professionals)"
    r"|broker(?:s|age)?"
    r"|home ?buyers|house ?buyers|housing (?:counsel\w*|resource\w*|action)|counsel+ors?"
    r"|law offices?"
    r"|attorneys? at law|attorneys? for (?:the )?(?:borrower|seller|homeowner)|title company"
    r"|escrow officer|negotiation (?:group|services)|inspect(?:or|ion)s?)\b",
    re.IGNORECASE,
)
"""Trades whose word binds no lender."""

_LENDS: Final = re.compile(
    r"\b(?:bank|mortgage|lending|lenders?|loans?|servic(?:er|ing)|credit union|savings|financial"
    r"|plaintiff|secretary|department|veterans|lienholder|loss mitigation)\b",
    re.IGNORECASE,
)
_OF_A_VEHICLE: Final = re.compile(
    r"\b(?:truck|automobile|auto (?:loan|finance|credit)|car (?:loan|note)|vehicle"
    r"|motorcycle|boat)\b",
    re.IGNORECASE,
)
_OF_A_HOME: Final = re.compile(
    r"\b(?:mortgage|home|house|propert(?:y|ies)|premises|real estate|foreclos\w+|short sale)\b",
    re.IGNORECASE,
)
_SALUTATION: Final = sieved(r"(?m)^[ ]*Dear (?P<who>[^\n:,]{3,60})[:,]")
_YOU: Final = re.compile(r"\byou\b|\byour\b", re.IGNORECASE)
_ALL_OF_YOU: Final = re.compile(r"\b(?:both|each|all|either) of you\b", re.IGNORECASE)
_TITLED: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? +(?P<surname>[A-Z][\w'-]+)")
_COUPLE: Final = re.compile(r"\b(?:Mr|Mrs|Ms)\.? (?:and|&) (?:Mr|Mrs|Ms)\b")
_CO_BORROWER_ALONE: Final = re.compile(
    r"(?<!borrower and )(?<!borrower and the )(?<!borrower or )(?<!any )(?<!each )(?<!every"
    r" )(?<!as )(?<!as a )(?<!borrower nor )(?<!you or your )(?<!you and your )"
    r"\bco-?(?:borrower|maker|signer|mortgagor|obligor)\b(?! and (?:the )?borrower)",
    re.IGNORECASE,
)


def narrowed(frames: Iterable[Frame], setting: Setting, text: PaperText) -> Iterator[Frame]:
    """Yield the frames; releases only as wide as the paper they stand in lets them be."""
    binding = not _from_another_trade(text.text) and not _about_a_vehicle(text.text)
    people = tuple(name for name, part in setting.people if part in _BORROWERS)
    addressed = _addressed(text.text, people)
    for frame in frames:
        if frame.act is not Act.frees or not frame.polarity or frame.who in _BORROWERS:
            yield frame
        elif not binding or _reaches_one_unnamed(frame, people):
            yield replace(frame, confidence=min(frame.confidence, HEARSAY))
        elif not frame.named and (named := _named_shortly(frame, people, addressed)):
            yield replace(frame, named=named)
        else:
            yield frame


def _from_another_trade(words: str) -> bool:
    """Whether head and foot name a trade that lends nothing, and no lender."""
    lines = [line for line in words.splitlines() if line.strip()]
    if _SALUTATION.search(words) is None:
        return False
    ends = "\n".join((*lines[:_HEAD_LINES], *lines[-_FOOT_LINES:]))
    head = lines[0] if lines else ""
    return _OTHER_TRADE.search(ends) is not None and _LENDS.search(head) is None


def _about_a_vehicle(words: str) -> bool:
    return _OF_A_HOME.search(words) is None and _OF_A_VEHICLE.search(words) is not None


def _addressed(words: str, people: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one person a letter is written to; nobody where it greets several or none."""
    found = _SALUTATION.search(words)
    if found is None or re.search(r"\band\b|&", found["who"]):
        return ()
    greeted = found["who"].split()
    fitting = [name for name in people if set(greeted) <= set(name.split())]
    return (fitting[0],) if len(fitting) == 1 else ()


def _reaches_one_unnamed(frame: Frame, people: tuple[str, ...]) -> bool:
    """Whether it frees one of several people by a word that does not tell which."""
    if _CO_BORROWER_ALONE.search(frame.quote) and not frame.named:
        return True
    titled = [] if _COUPLE.search(frame.quote) else list(_TITLED.finditer(frame.quote))
    return any(sum(name.split()[-1] == match["surname"] for name in people) > 1 for match in titled)


def _named_shortly(
    frame: Frame, people: tuple[str, ...], addressed: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the people meant by a first name, or by "you" in a letter to one of several."""
    words = set(re.findall(r"[A-Z][\w'-]+", frame.quote))
    by_first_name = tuple(name for name in people if name.split()[0] in words)
    if by_first_name:
        return by_first_name
    alone = _YOU.search(frame.quote) and not _ALL_OF_YOU.search(frame.quote)
    return addressed if alone and len(people) > 1 else ()

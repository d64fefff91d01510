"""Limits of recourse: whom they protect and what brings personal liability back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.recourse_widely import (
    brings_back_by_parts,
    is_for_another,
    protects_by_parts,
)
from stillowe.papers.frames.families.recourse_words import (
    BUT,
    CUSTOMARY,
    HOLDS_NOBODY,
    LIABLE_AGAIN,
    MISDEEDS,
    NONRECOURSE,
    NOT_PERSONAL,
    OFFERED_AT_SALE,
    OTHERS,
    OVER,
    OWERS,
    SALE_OR_ENDORSEMENT,
    SPARED,
    STEMS,
    UNDER_THE_LOAN,
)
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_COURT: Final = sieved(
    r"\b(?:court (?:finds|makes)|it is (?:further |hereby )*(?:ordered|decreed)|plaintiffs?"
    r" (?:\w+ )?(?:prays?|asks?|seeks?|requests?|demands?)|summons|plaintiffs? (?:\w+"
    r" ){0,3}?(?:not|waives?|disclaims?|declines?)"
    r"|adjudged|the judge|\w+ judgment"
    r" is sought|this suit)\b",
    re.IGNORECASE,
)
_IN_FULL: Final = re.compile(r"personally|individually|fully|^loss|liable[^.;]+loss", re.IGNORECASE)
_ALL_RECOURSE: Final = re.compile(r"(?:full|be|convert)[^.;]*recourse", re.IGNORECASE)
_LOOKER: Final = re.compile(
    r"\b(?:sellers?|tenants?|lessees?|residents?|borrowers?|homeowners?|occupants?|you|releasors?"
    r"|transferors?)\b (?:\w+ ){0,3}looks? (?:(?:solely|only|exclusively) )?to\b",
    re.IGNORECASE,
)
"""Who may look only to something is limited by it; whom they deal with is protected."""

_WAITS: Final = re.compile(
    r"\W*(?:upon|once|if|after|when|provided|effective|following|as soon as)\b", re.IGNORECASE
)
"""What spares a person on an event is a release on a condition, and is read as one."""

_TELLS: Final = re.compile(
    r"\b(?:some|many|most|certain|other) (?:states|loans|lenders|mortgages)\b|\bmeans that\b"
    r"|\b(?:generally|usually|typically|ordinarily)\b",
    re.IGNORECASE,
)
_NO_LIMIT: Final = re.compile(r"\b(?:full(?:y)?|with)[- ]recourse\b", re.IGNORECASE)


def recourse_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield a limit of recourse with whom it protects, or what brings recourse back.

    An exception is read before the limit it stands beside: who must still answer for a
    misdeed is not told that only the property answers.
    """
    words = sentence.whole
    if not STEMS.stand_in(words) or _COURT.search(words):
        return
    if _brings_back(sentence, setting) or brings_back_by_parts(words):
        yield Found(Act.brings_recourse_back, Party.lender, _spared(words), Matter.debt)
        return
    whom = _protects(words) or protects_by_parts(words)
    if whom is Party.borrower and is_for_another(words) and not OWERS.search(words):
        whom = Party.other
    if (
        whom is Party.borrower
        and not OWERS.search(words)
        and _before_spares_another(sentence, setting)
    ):
        whom = Party.other
    if whom is not None:
        yield Found(Act.limits_recourse, Party.lender, whom, Matter.debt)


def _brings_back(sentence: Sentence, setting: Setting) -> bool:
    """Whether liability in person is kept, or comes back, for misdeeds."""
    words = sentence.whole
    if CUSTOMARY.search(words):
        return False
    exception = _excepted(words)
    if exception is not None:
        rest = words[exception.start() :]
        if MISDEEDS.search(rest) or (LIABLE_AGAIN.search(rest) and SPARED.search(words)):
            return True
    again = LIABLE_AGAIN.search(words)
    if again is None or MISDEEDS.search(words) is None:
        return bool(again and _ALL_RECOURSE.match(again.group()))
    if SPARED.search(words) or _IN_FULL.search(again.group()):
        return True
    before = setting.sentences[max(0, sentence.index - 8) : sentence.index]
    return any(NONRECOURSE.search(one.text) or _spares(one.text) for one in before)


def _excepted(words: str) -> re.Match[str] | None:
    """Return the word of exception after a limit of recourse, if the sentence has both."""
    for limit in (NONRECOURSE, NOT_PERSONAL, HOLDS_NOBODY):
        first = limit.search(words)
        if first is not None:
            found = BUT.search(words, max(first.end() - 40, first.start()))
            if found is not None:
                return found
    return None


def _before_spares_another(sentence: Sentence, setting: Setting) -> bool:
    """Whether the sentence before limits recourse to somebody else, of whom this one goes on."""
    before = setting.sentences[max(0, sentence.index - 1) : sentence.index]
    return any(_protects(one.whole) is Party.other for one in before)


def _spares(words: str) -> bool:
    return bool(HOLDS_NOBODY.search(words) or NOT_PERSONAL.search(words))


def _protects(words: str) -> Party | None:
    """Return whom a limit of recourse protects, or ``None`` where there is none."""
    limit = NONRECOURSE.search(words)
    personal = NOT_PERSONAL.search(words)
    at_sale = OFFERED_AT_SALE.search(words) and not OWERS.search(words)
    if SALE_OR_ENDORSEMENT.search(words) and not at_sale:
        return Party.other
    if (
        at_sale
        or (limit is None and personal is None)
        or _NO_LIMIT.search(words)
        or _TELLS.search(words)
    ):
        return None
    if limit is None and (OVER.search(words) or _WAITS.match(words)):
        return None
    if _LOOKER.search(words) or _another_is_meant(words, limit or personal):
        return Party.other
    return _spared(words) if limit is not None or UNDER_THE_LOAN.search(words) else None


def _another_is_meant(words: str, limit: re.Match[str] | None) -> bool:
    """Whether somebody else than who owes the debt is protected.

    The person spared stands inside the limit or nearest to it: "no officer shall be personally
    liable to the Homeowner" spares the officer.
    """
    other = OTHERS.search(words)
    if other is None or limit is None:
        return False
    if re.search(r"\bnot personally,? but\b|\b(?:landlord|lessor)\b", words, re.IGNORECASE):
        return True
    inside = limit.group()
    first_other, first_ower = OTHERS.search(inside), OWERS.search(inside)
    if first_other or first_ower:
        return first_ower is None or (
            first_other is not None and first_other.start() < first_ower.start()
        )
    after = words[limit.end() :][:80]
    next_other, next_ower = OTHERS.search(after), OWERS.search(after)
    if next_other or next_ower:
        return next_ower is None or (
            next_other is not None and next_other.start() < next_ower.start()
        )
    before = words[: limit.start()]
    return OTHERS.search(before) is not None and OWERS.search(before) is None


def _spared(words: str) -> Party:
    if re.search(r"\bguarantors?\b", words, re.IGNORECASE) and not re.search(
        r"\b(?:borrowers?|makers?|mortgagors?)\b", words, re.IGNORECASE
    ):
        return Party.guarantor
    return Party.borrower

"""The state a paper is in: signed, dated, expired, filled in, superseded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.frames.frame import Execution
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.papers.frames.signatures import signed_in
from stillowe.papers.reader import PaperText
from stillowe.papers.readers.figures import Day, days
from stillowe.values.days import iso_day, parse_day
from stillowe.values.spans import Span

_HEAD: Final = 1500
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b|/\d\d\b|-\d\d\b")
_BEFORE_A_YEAR: Final = 40
_DATE_LABEL: Final = re.compile(
    r"\b(?:dated?(?: of (?:this )?(?:letter|notice|agreement|release|statement))?(?: as of)?"
    r"|effective(?: date)?|entered|so ordered|date of (?:offer|acceptance|release|order)"
    r"|made(?: and entered into)?(?: as of)?|as of|entered into(?: as of)?|signed"
    r"(?: at [A-Z][a-z]+(?:, Illinois)?)?,?|executed"
    r"|(?:gives?|given|makes?|signs?|delivers?|executes?|sign and deliver) this"
    r" (?:\w+ )?(?:guaranty|guarantee|agreement|note|instrument|paper|release|affidavit|contract)"
    r")(?: on)?(?: this| the)?[ :,]{0,30}$",
    re.IGNORECASE,
)
_DATE_OF_ANOTHER: Final = re.compile(
    r"\b(?:note|mortgage|guaranty|recorded|loan|letter|offer|contract|judgment|deed|born|filed|due"
    r"|close|closing|expires?|sale|received|your|first|beginning|bearing|after|entered|lease"
    r"|modification|assignment|plan|appraisal|application)\b(?:[^.;:]|\.(?=\d)){0,40}$",
    re.IGNORECASE,
)
_OF_THE_PAPER_ITSELF: Final = re.compile(
    r"\bthis (?:\w+ ){0,4}?(?:agreement|contract|letter|release|instrument|deed|order)\b[ ,(]*"
    r"(?:\W{0,2}the \W?agreement\W{0,3} )?$",
    re.IGNORECASE,
)
"""What stands so before "made" or "dated" is the paper, whatever words its title has."""

_NEVER_ITS_DAY: Final = re.compile(
    r"\b(?:commission(?: \w+){0,2}? expir\w+|commission (?:no|number|ends|valid)|expir\w+"
    r"|rev(?:\.|ised|ision)?(?: date)?|form(?: no)?(?:\.|[ ]#)?(?: [\w.-]{1,12})?"
    r"|edition|version|ed\.|printed|\u00a9|copyright|approved for use(?: through| until)?)"
    r"[\s:.,()#on-]{0,8}$",
    re.IGNORECASE,
)
"""Before the end of a notary's commission, or the edition of a printed form."""

_BLANK_DATE: Final = re.compile(
    r"\b(?:date|dated)[ ]*(?:[:,]|this|as of|on)?[ ]*(?:_{3,}|\[[^\]\n]{0,20}\]|\.{5,})"
    r"|\bthis _{2,} day of|\b(?:day of|,) _{3,},? (?:19|20)\d?_*",
    re.IGNORECASE,
)
_EXPIRY: Final = sieved(
    r"\b(?:good (?:through|until|thru|to)|valid (?:only )?(?:through|until|thru|to|if)"
    r"|expir(?:es?|y|ation|ing)"
    r"|void (?:after|if|unless)|no longer valid|lapses?|not (?:be )?valid after"
    r"|effective (?:only )?"
    r"(?:through|until)|open (?:only )?(?:through|until)|lasts? (?:only )?(?:through|until)"
    r"|terminates?|withdrawn|ends|is of no force|null and void|will not be honou?red"
    r"|(?:must|is to|shall|has to) (?:\w+ ){0,2}?(?:close|take place|occur|be closed|be recorded)"
    r"|(?:funds|wire|deed|disbursed|payoff|close[sd]?|closing"
    r"|settlement)\b[^.;]{0,80}?\b(?:no later"
    r" than|not later than|on or before|by)"
    r"|clos(?:e|ing) (?:\w+ ){0,3}?(?:on or before|by|no later than|not later than|deadline))\b",
    re.IGNORECASE,
)
_OF_THE_PAPER: Final = re.compile(
    r"\b(?:approval|letter|offer|agreement|authorization|permission|consent|proposal|commitment"
    r"|terms|payoff|quote|closing|close|settlement|sale|transaction|this|deed)\b",
    re.IGNORECASE,
)
_NOT_OF_THE_PAPER: Final = re.compile(
    r"\b(?:insurance|policy|lease|option|listing|warranty|redemption|license|commission expires"
    r"|my commission|notary|limitation|lock|tolling|maturity)\b",
    re.IGNORECASE,
)
_YEARLESS: Final = re.compile(
    r"\b(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    r"|December) (?P<day>\d{1,2})\b(?!,? (?:19|20)\d\d|\d)"
    r"|\b(?P<m>\d{1,2})/(?P<d>\d{1,2})(?![/\d])",
)
_BLANK: Final = re.compile(
    r"\$[ ]*(?:_{2,}|\.{5,})|(?<![\w_])_{4,}|\[[ ]*(?:amount|insert[^\]\n]{0,40}|date|blank|tbd"
    r"|name"
    r"|address|to be [^\]\n]{1,40}|[^\]\n]{0,40}to be (?:inserted|completed|filled)[^\]\n]{0,20}"
    r"|_+|\u2022+|\*+)[ ]*\]|\bTBD\b|\b(?:to be determined|to come)\b(?=[)\]])",
    re.IGNORECASE,
)
_SIGNATURE_LINE: Final = re.compile(
    r"(?:^|\s{2,}|_\s)(?:by|signature|sign(?:ed)?(?: here)?|name|print(?:ed)?(?: name)?|title|its"
    r"|date"
    r"|witness|notary|initials?|x|attest)(?:\(s\))?[ ]*:?[ ]*$",
    re.IGNORECASE,
)
_PARTY_LINE: Final = re.compile(
    r"(?:^|\s{2,})(?:co-?)?(?:borrower|seller|buyer|lender|bank|maker|guarantor|mortgagor|grantor"
    r"|purchaser)(?:\(s\)|s)?[ ]*:?[ ]*$",
    re.IGNORECASE,
)
_FOOT: Final = 0.6
"""From this part of a paper on, a rule after "Buyer:" is for a signature, not for a name."""

_SUPERSEDED: Final = sieved(
    r"\b(?:replaced by|superseded|supersedes?|replaces|void\b[^.\n]{0,30}\breplaced|this (?:letter|"
    r"approval|agreement|offer) (?:is|has been) (?:withdrawn|cancel\w+|rescinded|revoked|replaced)"
    r"|do not rely on|takes the place of|in place of (?:our|the) (?:earlier|prior|previous))\b"
    r"|\bfile copy - void\b|(?-i:\bVOID\b)(?=[ .*-])",
    re.IGNORECASE,
)
_ENTIRE: Final = re.compile(
    r"\b(?:entire|whole) (?:agreement|understanding)|prior (?:negotiations|understandings"
    r"|discussions"
    r"|agreements|oral)|all (?:prior|previous|earlier)",
    re.IGNORECASE,
)
_FOR_A_NOTE: Final = re.compile(
    r"\b(?:supersedes?|replaces?|takes the place of|in place of) (?:(?:the|that|said|our|your|an?"
    r"|earlier|prior|old|existing|original|first|second|home equity|mortgage|promissory)[ ,]+){0,5}"
    r"(?:note|loan|mortgage|guaranty|bond|line of credit)\b",
    re.IGNORECASE,
)
"""A note is replaced by a note; the paper that says so is as good as before."""

_DRAFT: Final = sieved(
    r"(?:^|\n)[ *]*(?:draft|sample|specimen|proposal|proposed"
    r" (?:agreement|order|letter|settlement|terms))\b[^\n]{0,40}(?=\n)"
    r"|\b(?:for discussion (?:purposes )?only|draft of|this draft|not an (?:offer|approval"
    r"|agreement)"
    r"|subject to (?:final )?(?:credit|committee|management) approval|letterhead to be inserted)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Expiry:
    day: int
    words: str


def execution_of(
    text: PaperText, sentences: tuple[Sentence, ...], setting: Setting | None = None
) -> Execution:
    """Return who signed, the day, the expiry and the blanks of a paper."""
    signed = signed_in(text, setting or Setting())
    found = tuple(_days(text))
    dated = _dated(text, found)
    expiry = _expiry(text, sentences, dated)
    blanks = tuple(_blanks(text, signed.lines))
    return Execution(
        lender_signed=signed.lender,
        borrower_signed=signed.borrower,
        dated=dated,
        undated=dated is None
        and (
            signed.has_lines
            or signed.lender is not None
            or _BLANK_DATE.search(text.text) is not None
        ),
        expires_date=None if expiry is None else expiry.day,
        expiry_words="" if expiry is None else expiry.words,
        blanks=blanks,
        signatures=tuple(text.span(*place) for place in signed.marks),
        says_superseded=tuple(_superseded(text, sentences)),
        draft=_DRAFT.search(text.text) is not None,
    )


def _days(text: PaperText) -> Iterator[Day]:
    """Yield the days of the head and foot of a paper, where it bears its own."""
    end = 0
    foot = len(text.text) - _HEAD
    for year in _YEAR.finditer(text.text):
        if _HEAD < year.start() < foot:
            continue
        start = max(end, year.start() - _BEFORE_A_YEAR)
        for day in days(text, start, year.end()):
            if day.end > end:
                end = day.end
                before = " ".join(text.text[max(0, day.start - 60) : day.start].split())
                if not _NEVER_ITS_DAY.search(before):
                    yield day


def _dated(text: PaperText, found: tuple[Day, ...]) -> int | None:
    """Return the day the paper bears: alone on a line of its head, labelled, or by a signature."""
    labelled: list[int] = []
    alone: list[Day] = []
    for one in found:
        if _stands_alone(text.text, one):
            alone.append(one)
        flat = " ".join(text.text[max(0, one.start - 110) : one.start].split())
        label = _DATE_LABEL.search(f"{flat} ")
        if label is None:
            continue
        begins_line = text.text[: one.start].rsplit("\n", 1)[-1].strip() == label.group().strip()
        named = flat[: label.start()]
        own = begins_line or _OF_THE_PAPER_ITSELF.search(named) is not None
        if own or not _DATE_OF_ANOTHER.search(named.rstrip()):
            labelled.append(one.day)
    in_head = [one.day for one in alone if one.start < _HEAD]
    signing = list(_signing_days(text, found))
    below = [one.day for one in alone]
    return next(iter([*in_head, *labelled, *signing, *below]), None)


def _stands_alone(whole: str, one: Day) -> bool:
    """Whether a day has its line, or a column of it, to itself."""
    line_start = whole.rfind("\n", 0, one.start) + 1
    before = whole[line_start : one.start]
    after = whole[one.end :].split("\n", 1)[0].strip(" .")
    alone_after = not after or whole[one.end :].startswith("   ")
    return alone_after and (
        not before.strip() or (before.endswith("   ") and not before.rstrip().endswith(":"))
    )


def _signing_days(text: PaperText, found: tuple[Day, ...]) -> Iterator[int]:
    for one in found:
        start = text.text.rfind("\n", 0, one.start) + 1
        if "/s/" in text.text[start : one.start]:
            yield one.day


def _expiry(text: PaperText, sentences: tuple[Sentence, ...], dated: int | None) -> _Expiry | None:
    """Return the earliest day after which the paper, or the closing it asks for, is too late."""
    found: list[_Expiry] = []
    for sentence in sentences:
        words = sentence.text
        runs_out = _EXPIRY.search(words)
        if runs_out is None or _NOT_OF_THE_PAPER.search(words):
            continue
        if not _OF_THE_PAPER.search(f"{sentence.heading} {words}"):
            continue
        day = _day_after(runs_out.start(), _days_of(text, sentence, dated))
        if day is not None and (dated is None or day >= dated):
            found.append(_Expiry(day, words))
    return min(found, key=lambda one: one.day, default=None)


def _day_after(place: int, found: Iterator[tuple[int, int]]) -> int | None:
    """Return the first day named after ``place``; where none is, the last one before it.

    "Our letter of November 24, 2026 is good through December 19" runs out in December.
    """
    named = sorted(found)
    after = [day for at, day in named if at >= place]
    if after:
        return after[0]
    return named[-1][1] if named else None


def _days_of(text: PaperText, sentence: Sentence, dated: int | None) -> Iterator[tuple[int, int]]:
    """Yield place and day of what a sentence names; without a year it is the next one to come."""
    for day in days(text, sentence.start, sentence.end):
        yield len(" ".join(text.text[sentence.start : day.start].split())), day.day
    if dated is None:
        return
    for match in _YEARLESS.finditer(sentence.text):
        day_number = _first_after(match.group(), dated)
        if day_number is not None:
            yield match.start(), day_number


def _first_after(printed: str, dated: int) -> int | None:
    """Return the first day printed so, without a year, that is not before ``dated``."""
    year = int(iso_day(dated)[:4])
    between = "/" if "/" in printed else ", "
    for candidate in (year, year + 1):
        try:
            day = parse_day(f"{printed}{between}{candidate}")
        except ValueRefusal:
            continue
        if day >= dated:
            return day
    return None


def _blanks(text: PaperText, signature_lines: tuple[tuple[int, int], ...]) -> Iterator[Span]:
    if not any(sign in text.text for sign in ("__", "[", "TBD", "....")):
        return
    for match in _BLANK.finditer(text.text):
        line_start = text.text.rfind("\n", 0, match.start()) + 1
        before = text.text[line_start : match.start()]
        line_end = text.text.find("\n", match.end())
        line = text.text[line_start : len(text.text) if line_end < 0 else line_end]
        if any(start <= match.start() < end for start, end in signature_lines):
            continue
        if _SIGNATURE_LINE.search(before) and not _BLANK_DATE.search(line):
            continue
        if _PARTY_LINE.search(before) and match.start() > len(text.text) * _FOOT:
            continue
        if set(line.strip()) <= set("_ -=*.|+"):
            continue
        yield text.span(line_start, len(text.text) if line_end < 0 else line_end)


def _superseded(text: PaperText, sentences: tuple[Sentence, ...]) -> Iterator[Span]:
    for sentence in sentences:
        if not _SUPERSEDED.search(sentence.text) or _ENTIRE.search(sentence.text):
            continue
        if not _FOR_A_NOTE.search(sentence.text):
            yield text.span(sentence.start, sentence.end)

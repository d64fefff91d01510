"""Cutting running text into sentences and clauses, and what turns a clause round.

Offsets always lead back to ``PaperText.text``. A clause is cut where its meaning may turn: at a
semicolon, "but", "except that", "and no ...". Abbreviations and initials do not end a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from stillowe.papers.reader import PaperText, Passage, wording

_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:No|Nos|Mr|Mrs|Ms|Dr|Jr|Sr|St|Inc|Co|Corp|Ltd|Ave|Blvd|Dept|Div|Ch|Sec|Par|Ill|App"
    r"|Stat|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs?|et al|approx|Doc|Esq|Atty|Hon"
    r"|p|pp)|\b[A-Z]|\b[NFaApP]\.[A-Za-z]|U\.S|L\.L\.C)\.$"
)
_SENTENCE_END: Final = re.compile(r"[.;?!][\"')\]]*(?=\s)")
_ITEM_LINE: Final = re.compile(
    r"\n(?=[ ]*(?:\(?\d{1,2}[.)]|\([A-Za-z]{1,4}\)|[*\u2022-])[ ]+\S)"
    r"|(?<=[.;:,)\]_\"\n])[ ]*\n(?=[ ]*(?:[A-Z]\.|[a-z][.)])[ ]+\S)"
)
"""A lettered item follows a line that ends in a mark; "M. Reyes" wrapped after "Carlos" is none."""

_HEADING_LINE: Final = re.compile(
    r"\n(?<![a-z,]\n)(?=(?P<heading>[ ]*(?=[^\n]*[A-Z]{4})[A-Z0-9"
    r" ,.'&/()-]{8,}\n)[^\n]*[a-z]{3})"
)
_EMPTY_LINE: Final = re.compile(r"\n[ ]*\n(?=[^\n]*\S)")
_TURN: Final = wording(
    r",? \b(?:but|however|except that|provided(?:,? however,?)? that|while|whereas|although)\b"
    r"|,? \band (?=(?:no|not|neither|in personam|in rem|that|a|an|the|there|shall|will|such|any"
    r"|said|personal|plaintiff|judgment|deficiency)\b)"
    r"|,? \b(?=(?:not|never|nor) (?:a |an |any )?(?:in personam|personal|in rem)\b)"
    r"|,? \b(?=without prejudice to\b)|,? \b(?=(?:and )?plaintiff (?:reserves|retains)\b)"
    r"|,? \b(?:which|who) (?=(?:is|are|was|were|has|have) (?:not|never|denied|waived)\b)"
)


def sentences(text: PaperText, start: int = 0, end: int | None = None) -> Iterator[Passage]:
    """Yield the sentences (and list items) between two offsets, in reading order."""
    yield from _sentences(text.text, start, len(text.text) if end is None else end)


@lru_cache(maxsize=8)
def _sentences(whole: str, start: int, last: int) -> tuple[Passage, ...]:
    """Return what ``sentences`` yields; a reader walks one paper many times over."""
    cuts = _cuts(whole)
    between = cuts[bisect_right(cuts, start) : bisect_left(cuts, last)]
    found = (_trimmed(whole, begin, until) for begin, until in pairwise((start, *between, last)))
    return tuple(passage for passage in found if passage is not None)


@lru_cache(maxsize=2)
def _cuts(whole: str) -> tuple[int, ...]:
    """Return where sentences and items begin; a paper is walked several times by its reader."""
    cuts = {m.end("heading") - 1 for m in _HEADING_LINE.finditer(f"\n{whole}")}
    cuts.update(m.end() for m in _ITEM_LINE.finditer(whole))
    cuts.update(m.end() for m in _EMPTY_LINE.finditer(whole))
    for match in _SENTENCE_END.finditer(whole):
        before = whole[max(0, match.start() - 12) : match.start() + 1]
        if match.group()[0] != "." or _ends_a_sentence(before, whole, match.end()):
            cuts.add(match.end())
    return tuple(sorted(cuts))


@lru_cache(maxsize=64)
def _lowered(words: str) -> str:
    return words.lower()


def holds(words: str, *pieces: str) -> bool:
    """Whether one of ``pieces``, in lower case, stands in ``words``: a look before a search."""
    lowered = _lowered(words)
    return any(piece in lowered for piece in pieces)


_INNER_STOP: Final = re.compile(
    r"\.(?:(?<=\d\.)(?=\d)|(?<=\b[A-Z]\.)(?!\s*$)|(?=[\s,;])(?:"
    r"(?<=\b(?:Mr|Ms|Dr|Jr|Sr|St|No|Co|vs)\.)|(?<=\b(?:Mrs|Inc|Ltd|Ave)\.)|(?<=\bCorp\.)))"
)
"""It begins with the stop, which is found far faster than what may stand before one."""


@lru_cache(maxsize=1024)
def without_inner_stops(words: str) -> str:
    """Return ``words`` with the stops of initials, decimals and short forms made spaces.

    Offsets stay true. A pattern that may not cross the end of a sentence can then cross "James
    R. Whitlock" and "$18,442.00".
    """
    return _INNER_STOP.sub(" ", words)


def turns(sentence: Passage) -> Iterator[Passage]:
    """Yield the parts of one sentence, cut at the words where its meaning may turn."""
    cuts = [0, *(m.start() for m in _TURN.finditer(sentence.text)), len(sentence.text)]
    for begin, until in pairwise(cuts):
        if sentence.text[begin:until].strip():
            yield Passage(
                sentence.start + begin, sentence.start + until, sentence.text[begin:until]
            )


def _ends_a_sentence(before: str, whole: str, after: int) -> bool:
    """Whether the full stop at the end of ``before`` ends a sentence."""
    if _ABBREVIATION.search(before):
        return False
    following = whole[after : after + 40].lstrip()
    return not following or not following[0].islower()


def _trimmed(whole: str, begin: int, until: int) -> Passage | None:
    """Return the passage without the white space at its ends, or ``None`` where it is empty."""
    piece = whole[begin:until]
    first = begin + len(piece) - len(piece.lstrip())
    last = until - (len(piece) - len(piece.rstrip()))
    return Passage(first, last, whole[first:last]) if first < last else None


NEGATIVE: Final = wording(
    r"\b(?:no|not|never|neither|nor|none|without|denied|denies|deny|disallowed|declines?|declined"
    r"|refused?|refuses|withdrawn|withdraws|stricken|barred|bars|forever|waives?|waived|waiving"
    r"|waiver|relinquish\w*|releases?|released|foregoes|forgoes|abandon(?:s|ed)|disclaims?"
    r"|dismissed|vacated|cannot|nothing|n't|free (?:of|from))\b|\bN/A\b"
)
HEDGED: Final = wording(
    r"\bif\b|\bunless\b|\bmay\b(?!,? \d)(?<!of\smay)|\bmight\b|\bcould\b|\bin the event\b|\bto"
    r" the extent\b"
    r"|\bshould (?=the|a|any|such|there)\b|\bwhere (?:applicable|permitted|sought)\b"
    r"|\bsubject to\b|\bas applicable\b|\bpotential(?:ly)?\b|\bprovided that\b|\bcontingent\b"
)
"""Words that make a statement conditional: it is then never read as what was done."""

RESERVED: Final = wording(
    r"\breserv(?:e|es|ed|ing|ation)\b|\bretains?\b|\bentered and continued\b|\bunder advisement\b"
    r"|\bcontinued (?:to|for|until|generally)\b|\bset for (?:hearing|status|ruling)\b"
    r"|\bleave (?:is )?(?:granted )?to (?:file|seek|present|move)\b|\blater (?:date|hearing"
    r"|order)\b"
    r"|\bwithout prejudice to\b|\bto be determined\b"
)

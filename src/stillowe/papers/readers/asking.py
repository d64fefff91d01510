"""Whom a complaint (or a paper reciting it) asks a personal deficiency judgment against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from stillowe.papers.reader import PaperText, Passage, wording
from stillowe.papers.readers.clauses import HEDGED, RESERVED, sentences
from stillowe.papers.readers.people import People, Roster
from stillowe.papers.readers.wordings import (
    ASKS,
    DEFICIENCY,
    is_in_rem,
    is_negated,
    is_personal,
    parts,
    speaks_of_deficiency,
)

Answered = Literal["asked", "not_asked"]

PRAYER: Final = wording(
    r"\bWHEREFORE\b|\bPRAYER FOR RELIEF\b|\bREQUESTS? FOR RELIEF\b|\bRELIEF REQUESTED\b"
    r"|(?<!-)\bplaintiff(?:,[^.;]{0,80},)? (?:\w+ )?(?:prays|requests|asks|demands|seeks)\b"
)
_LIABLE_LIST: Final = wording(
    r"(?:names?(?:\(s\))? of )?(?:the )?(?:defendants?|part(?:y|ies)|persons?|obligors?)(?:\(s\))?"
    r"(?: or (?:defendants?|part(?:y|ies)|persons?))?(?:,? if any,?)?"
    r" (?:(?:who|that) (?:are|is|may be|might be) )?(?:claimed|alleged|asserted|believed|held)?"
    r"(?: to be)?\s*personally liable(?: (?:for|on|to)"
    r" (?:any |the |a |such |plaintiff for (?:any |the |a )?)?"
    r"(?:deficiency|note|indebtedness|debt|balance))?(?: judgment)?(?:,? if any)?"
    r"(?: (?:is|are|include|includes|are as follows))?(?: \([^)]*\))?\s*:?"
)
_NOBODY: Final = wording(
    r"^[\s:_.\-]*(?:[\[(]\s?[xX]\s?[\])]\s*|[\u2612\u2611]\s*)?(?:none\b|no one\b|nobody\b"
    r"|not applicable|n/?a\b|no (?:party|person|defendants?)"
    r"|not sought|no (?:personal )?deficiency)"
)
_IN_REM_ONLY: Final = wording(
    r"\bin[ -]rem\b[^.;]{0,40}\b(?:only|solely|exclusively)\b|\b(?:only|solely"
    r"|strictly)\b[^.;]{0,40}"
    r"\bin[ -]rem\b"
)
_CARVE_OUT: Final = wording(r"\bdischarg\w+|\bbankruptcy\b|\bchapter (?:7|13)\b")
_CODEBTOR_ONLY_MORTGAGE: Final = wording(
    r"\bnot (?:alleged|claimed) to be (?:personally )?liable\b|\bnot personally liable\b"
)


@dataclass(frozen=True, slots=True)
class Asking:
    """One place that asks, or says it does not ask, for a personal deficiency judgment.

    ``sure`` is false where the words hedge ("if sought") or reserve. ``listed`` marks the
    statutory list of the persons claimed to be personally liable (15-1504(a)(3)(M)).
    """

    answered: Answered
    people: People
    place: tuple[int, int]
    sure: bool = True
    listed: bool = False


def askings(
    text: PaperText, roster: Roster, start: int = 0, end: int | None = None
) -> list[Asking]:
    """Return every place of the paper that asks or refuses to ask, in reading order."""
    found: list[Asking] = []
    last = len(text.text) if end is None else end
    prayers = [match.start() for match in text.find_all(PRAYER, start, last)]
    for sentence in sentences(text, start, last):
        listed = _LIABLE_LIST.search(sentence.text)
        if listed is not None and _is_list(sentence, listed):
            found.extend(_from_list(text, sentence, listed, roster, last))
            continue
        claimed = _claimed_liable(sentence, roster)
        if claimed is not None:
            found.append(claimed)
            continue
        in_prayer = any(at <= sentence.start or at < sentence.end for at in prayers)
        found.extend(_from_sentence(sentence, roster, in_prayer=in_prayer))
    return found


def recited(sentence: Passage, roster: Roster) -> list[Asking]:
    """Return what one sentence of a court paper says the complaint asked for."""
    words = sentence.text
    if _RULED_ON.search(words) and "complaint" not in words.lower():
        return []
    if ASKS.search(words) is None or _WHO_ASKS.search(words) is None or _IF_SOUGHT.search(words):
        return []
    return _from_sentence(sentence, roster, in_prayer=False)


_RULED_ON: Final = wording(
    r"\b(?:denied|denies|withdrawn?|withdraws|granted|grants|waive[sd]?|reserved|moot|continued)\b"
)
_WHO_ASKS: Final = wording(
    r"\b(?:complaint|plaintiff|prayer|petition|deficiency (?:was|is|were))\b"
)


_IS_LIABLE: Final = wording(
    r"\b(?:is|are|remains?)(?: jointly and severally)? (?:personally liable (?:for|on|to)"
    r"|liable for (?:the |any |a |such )?deficiency)\b"
)


def _claimed_liable(sentence: Passage, roster: Roster) -> Asking | None:
    """Read a plain allegation that somebody named is personally liable for the deficiency."""
    words = sentence.text
    liable = _IS_LIABLE.search(words)
    if liable is None or is_negated(words) or ASKS.search(words[: liable.end()]):
        return None
    named = tuple(roster.named_in(words[: liable.start()]))
    if not named:
        return None
    return Asking("asked", People(named), (sentence.start, sentence.end), listed=True)


def _is_list(sentence: Passage, listed: re.Match[str]) -> bool:
    """Whether the words are the statutory list and not a clause about whoever is liable."""
    head = sentence.text[: listed.start()].strip(" \n().:")
    starts = len(head) < 6 or head.split()[-1].lower().strip("().") in ("the", "m", "names", "of")
    tail = sentence.text[listed.start() : listed.end()]
    return starts and (
        tail.rstrip().endswith(":")
        or bool(re.search(r"\b(?:is|are|include)", tail))
        or "name" in tail.lower()
    )


def _from_list(
    text: PaperText, sentence: Passage, listed: re.Match[str], roster: Roster, last: int
) -> list[Asking]:
    """Read the persons listed as personally liable; a list left blank says nothing for sure."""
    value = sentence.text[listed.end() :]
    place = (sentence.start, sentence.end)
    if not value.strip(" :_.-\n"):
        following = text.text[sentence.end : min(last, sentence.end + 160)]
        line = re.match(r"\s*([^\n]+)", following)
        value = line.group(1) if line else ""
        if re.match(r"\s*\(?[A-Za-z]{1,2}[.)]\s|\s*\d+\.\s", value):
            value = ""
        elif line is not None:
            place = (sentence.start, sentence.end + line.end())
    if _NOBODY.search(value):
        return [Asking("not_asked", People(group="everybody"), place, listed=True)]
    people = roster.in_words(value)
    if speaks_of_deficiency(value) and ASKS.search(value):
        return _from_sentence(Passage(*place, value), roster, in_prayer=False)
    if not people.named:
        if not people.group:
            return []
        return [Asking("asked", people, place, sure=is_negated(value) is False, listed=True)]
    if is_negated(value) and not people.excepted and not _CARVE_OUT.search(value):
        return [Asking("not_asked", people, place, sure=False, listed=True)]
    found = [Asking("asked", People(people.named), place, listed=True)]
    if people.excepted:
        found.append(Asking("not_asked", People(people.excepted), place, listed=True))
    return found


def _from_sentence(sentence: Passage, roster: Roster, *, in_prayer: bool) -> list[Asking]:
    found: list[Asking] = []
    if not speaks_of_deficiency(sentence.text) and not _CODEBTOR_ONLY_MORTGAGE.search(
        sentence.text
    ):
        return found
    place = (sentence.start, sentence.end)
    everyone = roster.in_words(sentence.text)
    for part in parts(sentence):
        words = part.words
        if not speaks_of_deficiency(words) and not _CODEBTOR_ONLY_MORTGAGE.search(words):
            continue
        asks = in_prayer or ASKS.search(sentence.text) is not None
        people = roster.in_words(part.text)
        people = people if people.named or people.group else everyone
        refusal = _refuses(words, sentence.text, asks=asks)
        if refusal:
            if _CARVE_OUT.search(part.text) and not people.named:
                continue
            found.append(Asking("not_asked", _all_if_nobody(people), place))
        elif asks and (is_personal(words) or _asks_for_deficiency(words)):
            sure = RESERVED.search(words) is None and not _hedged_away(words)
            found.append(Asking("asked", people, place, sure=sure))
            if people.excepted and not _CARVE_OUT.search(part.text):
                found.append(Asking("not_asked", People(people.excepted), place))
        elif asks and _IN_REM_ONLY.search(words):
            found.append(Asking("not_asked", _all_if_nobody(people), place))
    return found


def _all_if_nobody(people: People) -> People:
    return people if people.named else People((), people.excepted, people.group or "everybody")


def _refuses(words: str, sentence: str, *, asks: bool) -> bool:
    """Whether ``words`` say that a personal judgment is not sought."""
    if is_negated(words) and is_in_rem(words) and not is_personal(words):
        return False
    if _CODEBTOR_ONLY_MORTGAGE.search(words):
        return True
    if not is_negated(words):
        return False
    waives = re.search(r"\bwaiv", words, re.IGNORECASE) is not None
    return asks or waives or ASKS.search(sentence) is not None


def _asks_for_deficiency(words: str) -> bool:
    """Whether ``words`` speak of a deficiency judgment without in rem."""
    judgment = re.search(r"\bjudgment\b|\bdecree\b", words, re.IGNORECASE) is not None
    return judgment and DEFICIENCY.search(words) is not None and not is_in_rem(words)


_IF_SOUGHT: Final = wording(
    r"\bif (?:applicable|sought|requested|appropriate|any is sought|so elected|necessary"
    r" and sought|allowed)\b|\bmay (?:be )?(?:seek|sought|request)\b|\bto the extent\b"
    r"|\bwhere (?:applicable|sought)\b|\breserves?\b"
)


def _hedged_away(words: str) -> bool:
    """Whether the request hangs on being "sought"; a condition on the sale is no hedge."""
    return HEDGED.search(words) is not None and _IF_SOUGHT.search(words) is not None

"""What the one who owes says, gives or owns frees nobody of a debt.

"Borrower confirms that the deficiency is waived", "the mortgagor grants a waiver of it", "all of
Maker's rights under the note are extinguished": no word of the lender is in them.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.frame import Frame
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Party

OWERS: Final = frozenset({Party.borrower, Party.guarantor})

_TELLS: Final = re.compile(
    r",?(?: (?:hereby|further|also|and (?:each|all) of them|expressly|does|do|has|have|having"
    r"|[\w ,]{0,40}?who))*,? "
    r"(?:confirm|acknowledg|agree|stat|declar|certif|stipulat|understand|represent|warrant|accept"
    r"|covenant|receiv"
    r"|admit|consider|believ|affirm|assert)\w*\b"
)

_JOINS: Final = re.compile(
    r"(?:\(?\w{1,3}[.)] )?(?:[ ,&\"\u201c(]|\b(?:and|or|[Tt]he|[Ee]ach|all|both|[Ss]aid|his|her"
    r"|of)\b|[A-Z][\w.'-]*)*"
)

_GIVES: Final = re.compile(
    r"(?:,? (?:hereby|also|further|does|do|has|have|freely|voluntarily))*,? "
    r"(?:grant|giv|gave|mak|made|execut|deliver|offer|extend|provid|issu|tender|render)\w*\b[^.;]{0,60}?"
    r"\b(?:waivers?|releases?|discharges?|satisfactions?|forgiveness|acquittances?|quittances?"
    r"|cancell?ations?|extinguishments?|relinquishments?)\b"
)
_TAKES: Final = re.compile(
    r"(?:,? (?:hereby|also|further|does|do|has|have))*,? (?:accept|tak|took|receiv|agree)\w*\b"
    r"[^.;]{0,120}?\b(?:in|as|for) (?:complete |full )(?:and \w+ )?"
    r"(?:payment|satisfaction|settlement)\b"
)
"""Who takes a thing in full payment is paid by it: where the borrower does, sides are mixed."""

_MARK: Final = re.compile(r"['\u2019]s?(?= )")
_OWNED: Final = re.compile(r"(?:.*(?:['\u2019]s|s['\u2019])|your|my|his|her|their)$", re.DOTALL)
_OWNS: Final = re.compile(
    r"['\u2019]?s? ?(?:\w+,? ){0,2}?"
    r"(?:rights?|claims?|causes? of action|demands?|remed(?:y|ies)|recover(?:y|ies)|recourse)\b"
)


def is_the_borrowers_word(frame: Frame, sentence: Sentence, setting: Setting) -> bool:
    """Whether a release is said, given, owned or taken in payment by the one who owes.

    Where the release names its giver, only the last is asked.
    """
    folded = sentence.text.lower()
    mentions = parties_in(sentence.text, setting)
    theirs = [one for one in mentions if one.party in OWERS]
    if any(_TAKES.match(folded, one.end) for one in theirs):
        return True
    if frame.who is not Party.unknown:
        return False
    gives = any(_GIVES.match(folded, one.end) for one in theirs)
    owns = any(
        _OWNED.match(_to_its_end(folded, one)) and _OWNS.match(folded, one.end) for one in theirs
    )
    return gives or owns or _is_told_by_owers(mentions, sentence.text)


def _to_its_end(folded: str, one: PartyMention) -> str:
    """Return the mention with the mark of owning that may stand behind it."""
    tail = _MARK.match(folded, one.end)
    return folded[one.start : tail.end() if tail else one.end]


def _is_told_by_owers(mentions: tuple[PartyMention, ...], words: str) -> bool:
    """Whether the sentence begins with those who owe, and what they confirm or declare."""
    speakers: list[PartyMention] = []
    for one in mentions:
        before = words[speakers[-1].end if speakers else 0 : one.start]
        if _JOINS.fullmatch(before) is None:
            break
        speakers.append(one)
    if not speakers or any(one.party not in OWERS for one in speakers):
        return False
    return _TELLS.match(words.lower(), speakers[-1].end) is not None

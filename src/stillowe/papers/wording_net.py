"""Wording that may release, reserve or limit a debt: found on any paper, quoted, never judged.

It says *read this yourself*. It is not a claim and lowers no number. The patterns lean
towards quoting too much: a sentence quoted in vain costs a minute, one missed may cost a home.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from stillowe.papers.claims import Wording
from stillowe.papers.reader import PAGE_BREAK, PaperText, wording

_DEBT = (
    r"(?:deficien\w+|(?:unpaid|remaining|outstanding) balance|balance|indebtedness|debts?|notes?"
    r"|loans?|guarant(?:y|ies|ee)|obligations?|liabilit(?:y|ies)|claims?|shortfall|judgments?)"
)
_FREE = (
    r"(?:releas(?:e|es|ed|ing)|discharg(?:e|es|ed|ing)|forgiv(?:e|es|en|ing)|waiv(?:e|es|ed|ing)"
    r"|relinquish\w*|cancel(?:s|ed|led|ing|lation)?|extinguish\w*|satisf(?:y|ied|ies|action)"
    r"|give[sn]? up|surrender(?:s|ed)?|free[sd]?|relieve[sd]?|absolve[sd]?|acquit\w*)"
)
_GAP = r"[^.;]{0,120}?"

CLAUSES: Final[tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]] = (
    (
        "nonrecourse_wording",
        (
            wording(r"\bnon-?\s?recourse\b|\bwithout recourse\b"),
            wording(
                r"\b(?:no|not|without|never)\b[^.;]{0,60}?\bpersonal(?:ly)?\s+(?:liab|oblig)\w+"
            ),
            wording(
                r"\bsole(?:ly)?\b[^.;]{0,60}?\b(?:recourse|look)\b[^.;]{0,60}?\b(?:property|collateral)"
            ),
            wording(r"\bdoes not execute the note\b|\bin rem\b"),
        ),
    ),
    (
        "reservation_wording",
        (
            wording(
                r"\b(?:reserv|retain|preserv)\w+(?! (?:\w+ )?jurisdiction)"
                + _GAP
                + r"\b(?:rights?|claims?|remed\w+|"
                + _DEBT
                + r")"
            ),
            wording(
                r"\b(?:keeps?|kept)\b[^.;]{0,40}?\brights?\b"
                r"|\b(?:rights?|claims?|remed\w+)\b[^.;]{0,60}?\b(?:are|is|be|being|remain)"
                r" (?:\w+ )?(?:preserved|reserved|retained|unaffected)\b"
            ),
            wording(
                r"\b(?:approval|agreement|letter|offer|release|waiver)\b[^.;]{0,80}?"
                r"\b(?:is|be|becomes?|shall be|will be) (?:\w+ ){0,2}?"
                r"(?:void|rescinded|revoked|withdrawn|of no effect)\b"
            ),
            wording(
                r"\b(?:remains?|stays?|continues?|shall be|will be|is|are) (?:\w+ ){0,2}?"
                r"(?:liable|responsible|obligated|bound)\b"
            ),
            wording(r"\b(?:not|never|nor|nothing)\b" + _GAP + r"\b" + _FREE + r"\b"),
            wording(r"\b(?:not|nor|nothing)\b" + _GAP + r"\b(?:waiver|novation|accord|election)\b"),
            wording(
                r"\b(?:pursue|seek|obtain|collect|recover|sue)\b[^.;]{0,80}?\b(?:deficien\w+|balance"
                r"|difference|shortfall|gap|unpaid|judgment)\b"
            ),
            wording(
                r"\b(?:stands?|remains?|remain) (?:\w+ ){0,2}?(?:bound|due from)\b"
                r"|\bwithout prejudice to the (?:residue|balance|rest)\b|\bno agreement on what\b"
            ),
            wording(
                r"\bcollections?\b[^.;]{0,40}?\b(?:agency|department|efforts)"
                r"|\brecovery department\b"
            ),
        ),
    ),
    (
        "lien_release_wording",
        (
            wording(
                r"\breleas\w+ (?:of )?(?:its|the|our|said|this) (?:\w+ )?"
                r"(?:mortgage|lien|security instrument|trust deed)\b"
            ),
            wording(r"\bsatisfaction of (?:the |said |its )?mortgage\b|\brelease deed\b"),
            wording(r"\b(?:release|satisfy) [^.;]{0,40}?\bmortgage on the (?:property|house)\b"),
            wording(r"\breleases? of (?:the )?liens?\b|\bthe liens? (?:only|and no further)\b"),
        ),
    ),
    (
        "release_wording",
        (
            wording(
                r"\b(?:not|n't|nothing) (?:\w+ ){0,2}?(?:owe|come after|look to|chase)\b"
                r"|\bforget (?:the|about the) (?:difference|rest|balance)\b|\boff the hook\b"
                r"|\bnote is (?:settled|paid|cancel\w+)\b|\bmark (?:it|the note) paid\b"
            ),
            wording(r"\b" + _FREE + r"\b" + _GAP + r"\b" + _DEBT + r"\b"),
            wording(r"\b" + _DEBT + r"\b" + _GAP + r"\b" + _FREE + r"\b"),
            wording(
                r"\b(?:full|complete|final) (?:and \w+ )?(?:satisfaction|settlement|release)\b"
                r"(?! statement)"
            ),
            wording(r"\bcovenants? not to sue\b|\bno further (?:duty|obligation|liability)\b"),
            wording(
                r"\b(?:will|shall|does|do|is|are|be)(?: not|n't)\b[^.;]{0,40}?\b(?:pursue|seek"
                r"|sought|pursued|collect|collected|sue)\b[^.;]{0,80}"
            ),
            wording(r"\bneither\b[^.;]{0,40}?\b(?:seek|pursue|collect)\b"),
            wording(
                r"\b(?:settled|paid) (?:in full|for less)\b"
                r"|\baccepts?\b[^.;]{0,60}?\bin satisfaction\b"
            ),
        ),
    ),
)
"""Clause code and its patterns. One sentence may be quoted under more than one code."""

_SENTENCE_END = re.compile(r"[.;?!][\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])|\n[ \f]*\n")
_NOT_AN_END = re.compile(
    r"(?:\b(?:No|Nos|Inc|Co|Corp|Mr|Mrs|Ms|Dr|St|v|vs|N\.A|U\.S|Sec|Ill|par|Jr|Sr)|\b[A-Z])\.$"
)
_LONGEST_QUOTE = 900


def wordings_in(text: PaperText) -> tuple[Wording, ...]:
    """Return every sentence of ``text`` that may release, reserve or limit a debt.

    In reading order, each sentence once for each clause code.
    """
    starts = _sentence_starts(text.text)
    found: dict[tuple[int, str], Wording] = {}
    for clause, patterns in CLAUSES:
        for pattern in patterns:
            for match in text.find_all(pattern):
                begin, end = _sentence_around(text.text, starts, match)
                key = (begin, clause)
                if key not in found:
                    for span in text.spans(begin, end)[:1]:
                        found[key] = Wording(clause, span, text.kind)
    return tuple(found[key] for key in sorted(found))


def _sentence_starts(text: str) -> list[int]:
    starts = [0]
    for match in _SENTENCE_END.finditer(text):
        before = text[max(0, match.start() - 12) : match.start() + 1]
        if PAGE_BREAK.strip("\n") in match.group() or _NOT_AN_END.search(before):
            continue
        starts.append(match.end())
    return starts


def _sentence_around(text: str, starts: list[int], match: re.Match[str]) -> tuple[int, int]:
    """Return the sentence of a match; a very long one is cut around the words matched."""
    at = bisect_right(starts, match.start()) - 1
    begin = starts[at]
    after = bisect_right(starts, match.end() - 1)
    end = starts[after] if after < len(starts) else len(text)
    if end - begin > _LONGEST_QUOTE:
        begin = max(begin, match.start() - _LONGEST_QUOTE // 3)
        end = min(end, match.end() + _LONGEST_QUOTE // 3)
    return begin, end

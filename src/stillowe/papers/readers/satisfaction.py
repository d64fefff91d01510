"""Reader of a satisfaction or release of judgment: 735 ILCS 5/12-183.

A release of the mortgage or of the lien is no satisfaction of a personal judgment; a partial
one satisfies nothing for sure. Both are read in doubt or not at all. What is recited of the past
("whereas he paid a part") does not limit what is acknowledged now. A paper that bears no case
number may be of any judgment against the same person: it too is read in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, person_debt
from stillowe.papers.readers.figures import Day, days
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.names import is_company, may_owe, names_in
from stillowe.papers.readers.opening import OPENING_FACTS, entered_day, filed_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.premises import say_property_address
from stillowe.papers.readers.ruled_tables import without_rules
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_OF_JUDGMENT: Final = wording(
    r"\b(?:satisfaction|release)(?: \([\w ]+\))?(?: (?:and|or|/) (?:satisfaction|release))? of"
    r" (?:the )?(?:said )?"
    r"(?:\w+ )?(?:judgment|deficiency|decree)\b|\b(?:judgment|decree)\b[^.;]{0,200}?"
    r"\b(?:satisfied|released|paid)\b"
    r"|\breleases? the (?:\w+ )?judgment\b"
)
_SATISFIED: Final = wording(
    r"\b(?:full(?:y)? (?:and complete |and \w+ )?(?:satisf\w+|paid|payment)"
    r"|satisf(?:ied|action|ies)|paid in full|has been paid|releas(?:ed?|es)|forever discharge)\b"
)
_PARTIAL: Final = wording(
    r"\bpartial(?:ly)?\b|\bin part\b|\bbalance (?:remain\w*|of)\b|\bupon (?:payment|receipt)\b"
    r"|\bwhen paid\b|\bwill be (?:released|satisfied)\b|\bnot (?:been )?(?:satisfied|released)\b"
    r"|\breserv\w+\b|\bexcept\b|\bon account\b|\bremains? (?:due|unpaid|in force|in effect)\b"
    r"|\bif (?:and when )?(?:the|he|she|they|said)\b|\bwhen (?:he|she|they|it|said)\b|\buntil\b"
    r"|\b(?:if|provided)\b(?! (?:any|by|in|for|under)\b)|\bonce\b|\bunless\b|\bsubject to\b"
    r"|\bcondition\w*|\bcontingent\b|\bclears?\b|\b(?:up)?on [^.;]{0,40}?\b(?:clear\w+"
    r"|collection|completion|performance|delivery|deposit|approval|honou?r\w*)\b"
    r"|\b(?:when|after|as soon as)\b[^.;]{0,60}?\b(?:clear\w*|collected|honou?red|received"
    r"|deposited|paid|payment|performed|completed)\b"
    r"|\bwill,? [^.;]{0,80}?\b(?:deliver|file|release|satisfy)\b|\bproposed\b|\bwithdrawn\b"
)
_OTHERS_STAY: Final = wording(
    r"\b(?:nothing|not|no)\b[^.;]{0,60}?\b(?:releases?|satisf\w+|discharges?|affects?)\b"
    r"|\bremains? (?:liable|bound|in (?:full )?force)\b"
)
_OF_LIEN: Final = wording(
    r"\b(?:satisfaction|release|discharge) of (?:the )?(?:mortgage|lien|memorandum|lis pendens)\b"
)
_FULLY: Final = wording(r"\b(?:full(?:y)?|complete(?:ly)?|in full|whole)\b")
_ONLY_A_LIEN: Final = wording(
    r"\breleas\w+ (?:of )?(?:the|its|said) (?:\w+ )?(?:lien|citation|mortgage|memorandum"
    r"|garnishment)"
    r"|\bmemorandum of judgment\b[^.;]{0,120}?\breleased\b"
)
_RECITAL: Final = wording(r"(?:\s*(?:and|and,) )?\s*whereas\b")
_TICK: Final = re.compile(r"\[\s?[xX]\s?\]")
_CHARGED: Final = wording(
    r"\b(?:judgment|decree|deficiency)\b[^.;]{0,260}?\b(?:against|of and from|recover from)"
    r" (?:the )?(?:said )?(?:defendants? )?(?P<names>[^.;$]{3,120})"
)
_DAY_AFTER: Final = wording(
    r"\b(?:judgment|decree)\b(?:[^.;]{0,120}?\b(?:entered|dated|rendered|recovered|obtained))?"
    r"(?: (?:herein|therein|in (?:this|said|the above)(?: \w+){1,2}))?,?(?: (?:on|of|this|as of))?"
    r"(?: or about)?(?: the)? "
)
_DAY_BEFORE: Final = wording(
    r",? (?:a |the )?(?:\w+ ){0,2}?(?:judgment|decree) (?:was |were |having been )?"
    r"(?:entered|rendered|obtained|recovered)\b"
)
_ALL_CHARGED: Final = wording(
    r"\b(?:both|all|each|them|him|her|said (?:defendants?|judgment|decree)|the judgment|this"
    r" judgment|the decree|the above|defendants? so charged)\b"
)


def _fill(draft: Draft) -> None:
    draft.text = without_rules(draft.text)
    day = filed_day(draft.text) or entered_day(draft.text)
    draft.dated = None if day is None else day.day
    roster = Roster.of(draft.text)
    say_opening(draft)
    if not draft.said(FactName.property_address):
        say_property_address(draft)
    draft.text, in_doubt = without_unchecked(draft.text)
    _note_which_judgment(draft)
    of_judgment = draft.find(_OF_JUDGMENT)
    if of_judgment is None:
        lien = draft.find(_OF_LIEN)
        if lien is not None:
            draft.note("satisfaction.of_the_lien_only", Severity.warning, lien.span())
        return
    charged = _charged(draft, roster)
    pieces = [piece for piece in _pieces(draft) if _RECITAL.match(piece.text) is None]
    limits = [piece for piece in pieces if _PARTIAL.search(without_inner_stops(piece.text))]
    if limits:
        place = (limits[0].start, limits[0].end)
        draft.note("satisfaction.partial_or_conditional", Severity.warning, place)
    if not _say_pieces(draft, roster, pieces, limits, in_doubt=in_doubt):
        whole = Passage(*of_judgment.span(), of_judgment.group())
        names = charged or roster.names
        for name in names:
            sure = not limits and not in_doubt and len(names) == 1
            _say(draft, name, whole, 1.0 if sure else 0.5)


def _say_pieces(
    draft: Draft,
    roster: Roster,
    pieces: Sequence[Passage],
    limits: Sequence[Passage],
    *,
    in_doubt: bool,
) -> bool:
    """Claim who is released by each sentence that gives satisfaction; return whether any is."""
    charged = _charged(draft, roster)
    kept = {name for piece in limits for name in roster.known_in(piece.text)}
    said = False
    for piece in pieces:
        plain = without_inner_stops(piece.text)
        if not _SATISFIED.search(plain) or _OTHERS_STAY.search(plain) or piece in limits:
            continue
        if _ONLY_A_LIEN.search(plain) and not _FULLY.search(plain):
            continue
        people = roster.in_words(piece.text)
        named = [n for n in people.named if roster.known(n) or n in charged]
        for name in named or (charged if _ALL_CHARGED.search(plain) else []):
            said = True
            fully = _FULLY.search(plain) is not None
            sure = not in_doubt and (not limits or (bool(named) and fully and name not in kept))
            _say(draft, name, piece, 1.0 if sure and (named or not limits) else 0.5)
    return said


def _note_which_judgment(draft: Draft) -> None:
    """Note each day on which the paper says its judgment was entered."""
    plain = without_inner_stops(draft.text.text)
    ends = {match.end() for match in _DAY_AFTER.finditer(plain)}
    found: dict[int, Day] = {}
    for day in days(draft.text):
        if day.start in ends or _DAY_BEFORE.match(plain, day.end):
            found.setdefault(day.day, day)
    for day in found.values():
        place = (day.start, day.end)
        code = "satisfaction.of_a_judgment_entered"
        draft.note(code, Severity.note, place, {"judgment_date": day.day})


def _say(draft: Draft, name: str, piece: Passage, confidence: float) -> None:
    draft.say(
        FactName.deficiency_judgment_satisfied,
        True,
        (piece.start, piece.end),
        about=person_debt(name),
        confidence=confidence if draft.said(FactName.case_number) else min(confidence, 0.5),
    )


def _pieces(draft: Draft) -> Iterator[Passage]:
    """Yield the sentences, cut again where a box is ticked."""
    for sentence in sentences(draft.text):
        cuts = [0, *(match.start() for match in _TICK.finditer(sentence.text)), len(sentence.text)]
        for begin, until in pairwise(cuts):
            if sentence.text[begin:until].strip():
                start = sentence.start + begin
                yield Passage(start, sentence.start + until, sentence.text[begin:until])


def _charged(draft: Draft, roster: Roster) -> list[str]:
    """Return those against whom the judgment is said to be."""
    found: list[str] = []
    for match in _CHARGED.finditer(without_inner_stops(draft.text.text)):
        words = draft.text.text[match.start("names") : match.end("names")]
        words = re.split(r"\b(?:in the|the sum|on|for|in this|jointly|entered)\b", words)[0]
        names = roster.known_in(words) or [
            mention.name
            for mention in names_in(words)
            if may_owe(mention.name) and not is_company(mention.name)
        ]
        found += [name for name in names if name not in found]
    return found


READER: Final = KindReader(
    kind=PaperKind.satisfaction,
    name="satisfaction/3",
    speaker=Speaker.lender,
    establishes=OPENING_FACTS | frozenset({FactName.deficiency_judgment_satisfied}),
    fill=_fill,
)

"""A sentence as the frame readers see it: its words, its place, and what it inherits.

A list item is read with the words that open its list ("Borrower (A) pays; (B) releases Bank"),
so an item that begins with a verb has a subject. Page breaks are white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames.numbering import Outline, mark_of
from stillowe.papers.reader import PaperText, Passage
from stillowe.papers.readers.clauses import sentences, without_inner_stops


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or list item.

    ``text`` has white space collapsed to single spaces and inner full stops ("No. 4", "$1.50",
    "N.A.") made spaces, so that a pattern may use ``[^.;]``; it keeps its capitals.
    ``lead`` is the text of the words that open its list, if it is an item, or the subject it
    shares with the clause before it; ``heading`` the heading above it. ``index`` counts
    sentences of the paper from 0. ``paragraph`` are the numbers it stands under, from the widest
    ("4", "b"). Its neighbours are found in ``Setting.sentences``.
    """

    text: str
    start: int
    end: int
    index: int
    lead: str = ""
    heading: str = ""
    paragraph: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """The words with those that open the list before them."""
        return f"{self.lead} {self.text}" if self.lead else self.text


_PAGE_HEAD: Final = re.compile(
    r"\f\s*[^\n\f]{0,70}\bpage \d{1,3}(?: of \d{1,3})?[ ]*\n", re.IGNORECASE
)
_HEADING_LINE: Final = re.compile(
    r"(?P<heading>[A-Z(\"][^\n.;:,$_]{2,58}[a-zA-Z)\"?])[ ]*\n(?=[ ]*[\"(]?[A-Z])"
)
_SHORT_HEADING: Final = re.compile(r"[.):,\s-]*(?P<heading>[A-Z][^.;]{2,60}?)\.?$")
_BARE_MARK: Final = re.compile(r"(?:^|\n[ ]*)(?P<mark>\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,5})[.)])$")
_WIDEST_MARK: Final = 16
_VERB: Final = (
    r"(?:hereby|further|also|then|expressly|irrevocably|forever|shall|will|does|do|is|are|has|have"
    r"|may|must|can|agrees?|releases?|waives?|reserves?|retains?|keeps?|acknowledges?|admits?"
    r"|confirms?|ratif(?:y|ies)|confesses|authorizes?|appoints?|promises?|covenants?|consents?"
    r"|discharges?|forgives?|cancels?|accepts?|understands?|represents?|warrants?|assigns?"
    r"|conveys?|gives?|stipulates?|submits?|asks?|prays?|seeks?|requests?|finds?|orders?"
    r"|undertakes?"
    r"|relinquishes|surrenders?|forgoes|foregoes|remits?|remises?|acquits?|declares?|certif(?:y"
    r"|ies))"
)
_LONGEST_HEADING: Final = 9
"""Words of a heading; a longer line is a sentence."""

_ANY_VERB: Final = re.compile(rf"\b{_VERB}\b", re.IGNORECASE)
_SUBJECT: Final = re.compile(rf"(?P<subject>[^,;:]{{1,90}}?),? {_VERB}\b", re.IGNORECASE)
_GOES_ON: Final = re.compile(rf"(?:and|but|or|nor|and further|and also)? ?{_VERB} ")
_OPENS: Final = re.compile(
    r"(?::|,|\b(?:to|that|by|for|of|from|shall|will|must|and|hereby|may|not|on|against|as follows"
    r"|following))[ ]*[-\u2014]*$",
    re.IGNORECASE,
)
_NO_OPENING: Final = re.compile(
    r"^(?:dear|re|cc|to|from|attn|attention|by|date|enclosures?|loan|property|borrower|buyer"
    r"|seller|phone|fax|tel)\b[^a-z]{0,3}[^:]{0,60}:$",
    re.IGNORECASE,
)
_FIRST_ITEM: Final = re.compile(r"(?<=\s)\((?:1|a|A|i|I)\)(?=\s)")


def sentences_of(text: PaperText) -> Iterator[Sentence]:
    """Yield the sentences of a paper in reading order."""
    outline = Outline()
    heading = ""
    shared = ""
    index = 0
    for passage in _passages(text):
        plain = _plain(passage.text)
        if not plain:
            continue
        mark = mark_of(passage.text)
        lead = outline.enter(mark) if mark is not None else ""
        shown = _heading_in(plain, 0 if mark is None else mark.length)
        if shown or (mark is not None and not mark.kind.startswith("inside")):
            heading = shown
        if shown.isupper() and mark is None:
            outline.lists.clear()
        if mark is None and not lead and shared and _GOES_ON.match(plain):
            lead = shared
        yield Sentence(plain, passage.start, passage.end, index, lead, heading, outline.paragraph)
        index += 1
        _note_opening(outline, plain, lead)
        shared = _shared_subject(plain, lead)


def _plain(words: str) -> str:
    without_heads = _PAGE_HEAD.sub(" ", words) if "\f" in words else words
    return " ".join(without_inner_stops(without_heads).split())


def _passages(text: PaperText) -> Iterator[Passage]:
    """Yield the sentences, a heading on a line of its own apart from what follows it."""
    whole = text.text
    for passage in _with_their_marks(text):
        heading = _HEADING_LINE.match(passage.text)
        before = whole[max(0, passage.start - 40) : passage.start].rstrip(" ")
        alone = not before.strip() or before.endswith(("\n\n", "\n\f\n"))
        if heading is None or not alone or len(heading["heading"].split()) > _LONGEST_HEADING:
            yield passage
            continue
        cut = passage.start + heading.end()
        cut += len(whole[cut : passage.end]) - len(whole[cut : passage.end].lstrip())
        yield Passage(passage.start, passage.start + heading.end("heading"), heading["heading"])
        yield Passage(cut, passage.end, whole[cut : passage.end])


def _with_their_marks(text: PaperText) -> Iterator[Passage]:
    """Yield the sentences; a number cut off at its full stop stands before its own words."""
    begin: int | None = None
    end = 0
    for passage in sentences(text):
        start = passage.start if begin is None else begin
        begin, end = None, passage.end
        words = text.text[start:end]
        bare = _BARE_MARK.search(words, max(0, len(words) - _WIDEST_MARK))
        if bare is not None:
            begin = start + bare.start("mark")
            words = words[: bare.start("mark")].rstrip()
        if words:
            yield Passage(start, start + len(words), words)
    if begin is not None:
        yield Passage(begin, end, text.text[begin:end])


def _heading_in(plain: str, mark_length: int) -> str:
    """Return the heading that ``plain`` is, if it is one; ``mark_length`` is that of its mark."""
    words = plain[mark_length:]
    if len(words.split()) > _LONGEST_HEADING or plain.endswith((";", ",", ":")):
        return ""
    found = _SHORT_HEADING.match(words)
    if found is None:
        return ""
    if mark_length:
        return "" if _ANY_VERB.search(found["heading"]) else found["heading"]
    is_line = not plain.endswith((".", "?")) and not any(letter.isdigit() for letter in plain)
    return found["heading"] if is_line else ""


def _note_opening(outline: Outline, plain: str, lead: str) -> None:
    """Tell the outline of a list that ``plain`` opens, at its end or in its midst."""
    inner = _FIRST_ITEM.search(plain) if "(" in plain else None
    if inner is not None and plain[: inner.start()].strip():
        before = plain[: inner.start()].strip()
        outline.open_with(f"{lead} {before}".strip(), plain[inner.start() : inner.end()])
    elif _OPENS.search(plain, max(0, len(plain) - _WIDEST_MARK)) and not _NO_OPENING.match(plain):
        outline.open_with(f"{lead} {plain}".strip())
    else:
        outline.nothing_opened()


def _shared_subject(plain: str, lead: str) -> str:
    """Return the subject a clause after a semicolon goes on with; empty where none follows."""
    if not plain.endswith(";"):
        return ""
    if lead and _GOES_ON.match(plain):
        return lead
    found = _SUBJECT.match(plain)
    return found["subject"] if found is not None else ""

"""Whether a paper of a defendant answers the complaint, or moves to quash the service.

An appearance alone is no answer. A motion to quash must be filed in time (735 ILCS
5/15-1505.6), so that it is claimed only where the paper is one, or says that it is filed with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.people import Roster
from stillowe.values.vocabulary import FactName

ANSWER_FACTS: Final = frozenset({FactName.answered_the_complaint, FactName.motion_to_quash_filed})
"""What ``say_answers`` can establish."""

_ANSWER_TITLE: Final = wording(
    r"\W*(?:(?!motion|notice|order|summons|reply|response|demand|extension|leave"
    r"|time)[\w.'&,-]+ ){0,6}?"
    r"answer(?:,? (?:and|with|to the|to plaintiff's|to|of|by)\b(?! (?:interrogator\w*|motion"
    r"|requests?"
    r"|petition|counter\w*|cross\w*))[^\n.]*)?\W*"
)
_ANSWERS: Final = wording(
    r"\b(?:for|as|in) (?:his|her|their|its|my|our) (?:verified )?answer\b(?! (?:is|was|to (?:the )?"
    r"(?:motion|interrog|request|petition)))"
    r"|\b(?:answering|answers|I answer) (?:the |plaintiff's |said |this )*complaint\b"
    r"|\b(?:files?|submits?) (?:this|the following|his|her|their|its|my) (?:verified )?answer\b"
)
_NOT_YET: Final = wording(
    r"\b(?:leave|time|extension|extend|extending|days|before|until|when|if|will|shall"
    r"|(?<!of\s)may(?!,? \d)|not|never"
    r"|neither|nor|intend\w*|wish\w*|want|reserv\w*|withdraw\w*|strike|stricken|without|instead"
    r"|proposed"
    r"|in lieu)\b"
)
_QUASH_TITLE: Final = wording(
    r"\W*(?:(?!response|opposition|notice|order|reply|leave|memorandum|brief)[\w.'&,-]+"
    r" ){0,6}?motion (?:to"
    r" (?:\w+ (?:and|or) )?quash|and motion to quash)\b[^\n.]*\W*"
)
_QUASHES: Final = wording(
    r"\bmov(?:es?|ing|ed)\b[^.;]{0,120}?\bquash\w*\b"
    r"|\bmotion to quash\b[^.;]{0,120}?\b(?:filed (?:herewith|with|today|on|this)|is (?:filed"
    r"|made))\b"
    r"|\b(?:asks?|prays?|requests?)\b[^.;]{0,120}?\bquash(?:ed)?\b[^.;]{0,40}?\b(?:service"
    r"|summons)\b"
)
_NOT_QUASHED: Final = wording(
    r"\b(?:response|opposition|opposes|denied|denies|withdraw\w*|stricken|reserv\w*"
    r"|(?<!of\s)may(?!,? \d)|will"
    r"|intend\w*"
    r"|if|unless|leave|(?:has|have|does|do|did) not|not (?:file|move|moving)|waiv\w+|without"
    r" (?:filing"
    r"|moving)|plaintiff moves)\b"
)
_LONGEST_TITLE: Final = 120
_TITLES_END: Final = 1500
"""How far below the caption a title may stand, in characters."""


def say_answers(draft: Draft, roster: Roster, filing: Iterable[str]) -> None:
    """Claim who answers and who moves to quash; ``filing`` are those whose paper it is."""
    files = list(filing)
    if draft.holds("answer"):
        answer = _title(draft, _ANSWER_TITLE) or _sentence(draft, _ANSWERS, _NOT_YET)
        for name in files if answer is not None else ():
            place = _place(answer)
            draft.say(FactName.answered_the_complaint, True, place, about=person(name))
    if draft.holds("quash"):
        moves = _title(draft, _QUASH_TITLE) or _sentence(draft, _QUASHES, _NOT_QUASHED)
        named = [] if moves is None else roster.known_in(moves.text)
        for name in (named or files) if moves is not None else ():
            place = _place(moves)
            draft.say(FactName.motion_to_quash_filed, True, place, about=person(name))


def _place(passage: Passage | None) -> Place:
    return (0, 0) if passage is None else (passage.start, passage.end)


def _title(draft: Draft, title: re.Pattern[str]) -> Passage | None:
    """Return the line below the caption that is such a title and nothing else."""
    below = caption_end(draft.text)
    for line in draft.text.lines(below, min(len(draft.text.text), below + _TITLES_END)):
        words = line.text.strip()
        shown_as_title = words.isupper() or words.istitle()
        if len(words) < _LONGEST_TITLE and shown_as_title and title.fullmatch(words):
            return line
    return None


def _sentence(draft: Draft, words: re.Pattern[str], unless: re.Pattern[str]) -> Passage | None:
    """Return the first sentence below the caption with ``words`` and nothing that undoes them."""
    for sentence in sentences(draft.text, caption_end(draft.text)):
        plain = without_inner_stops(sentence.text)
        if words.search(plain) and not unless.search(plain):
            return sentence
    return None

"""Debtors, chapter and dates of a bankruptcy, as orders and dockets of that court print them."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.figures import day_after
from stillowe.papers.readers.names import PLACEHOLDER, may_owe, names_in, tidy
from stillowe.values.vocabulary import FactName

BANKRUPTCY_FACTS: Final = frozenset(
    {
        FactName.discharge_entered,
        FactName.discharge_date,
        FactName.discharge_chapter,
        FactName.petition_date,
        FactName.debt_reaffirmed,
        FactName.debt_cured_in_plan,
    }
)
"""What papers of the bankruptcy court can establish."""

_DEBTOR: Final = re.compile(
    r"\b(?i:in\s+re:?|in\s+the\s+matter\s+of:?|debtor\s*[12]?\s*(?:\(s\))?\s*:|joint\s+debtor\s*:"
    r"|debtor\s+[12]\b|granted\s+(?:under\s+[^:\n]{0,60}?)?to:?"
    r"|discharge\s+(?:is\s+)?(?:hereby\s+)?"
    r"granted\s+to:?|case\s+of:?)"
    rf"[\s:]*(?P<names>(?:{PLACEHOLDER}|[A-Z])[^\n;:]{{2,90}})"
)
_BEFORE_DEBTOR: Final = re.compile(
    rf"(?m)^[ ]*(?P<names>(?:{PLACEHOLDER}"
    rf"|[A-Z][A-Za-z.'-]+)[^\n;:]{{2,80}}?),?\s*\n?\s*(?:Joint\s+)?Debtors?\b"
)
_CHAPTER: Final = wording(r"\bchapter:? (?P<chapter>7|11|12|13|seven|thirteen)\b")
_SECTION: Final = re.compile(
    r"(?:\u00a7|section|U\.S\.C\.?)\s*(?:\u00a7\s*)?(?P<section>727|1328|1141|1228)"
)
_PETITION: Final = wording(
    r"\b(?:petition (?:was )?(?:filed|date|dated)|date (?:of )?(?:the )?petition(?: filed)?"
    r"|filed (?:a|his"
    r"|her|their) (?:voluntary )?petition|case (?:was )?(?:filed|commenced)|date filed|filed"
    r"|voluntary petition)\b"
)
_OF_SECTION: Final = {"727": "7", "1328": "13", "1141": "11", "1228": "12"}


def debtors(draft: Draft) -> dict[str, Place]:
    """Return the debtors a paper names and where."""
    found: dict[str, Place] = {}
    for pattern in (_DEBTOR, _BEFORE_DEBTOR):
        for match in draft.text.find_all(pattern):
            words = re.split(r"\s{3,}|\bCase\b|\bChapter\b|\bBk\b", match["names"])[0]
            for piece in re.split(r",?\s+(?:and|AND|&)\s+|,\s+(?!Jr|Sr|II)", words):
                name = tidy(piece)
                if may_owe(name) and [m.name for m in names_in(name)] == [name]:
                    found.setdefault(name, match.span("names"))
        if found:
            return found
    return found


def chapter_of(draft: Draft) -> tuple[str, Place] | None:
    """Return the chapter, unless the paper names more than one."""
    chapters = {
        {"seven": "7", "thirteen": "13"}.get(m["chapter"].lower(), m["chapter"]): m.span()
        for m in draft.text.find_all(_CHAPTER)
    }
    if len(chapters) == 1:
        return next(iter(chapters.items()))
    sections = {_OF_SECTION[m["section"]]: m.span() for m in draft.text.find_all(_SECTION)}
    return next(iter(sections.items())) if len(sections) == 1 else None


def say_chapter_and_petition(draft: Draft, names: dict[str, Place]) -> None:
    """Claim the chapter and the day of the petition for each debtor."""
    chapter = chapter_of(draft)
    petition = day_after(draft.text, _PETITION, within=40)
    for name in names:
        if chapter is not None:
            draft.say(FactName.discharge_chapter, chapter[0], chapter[1], about=person(name))
        if petition is not None:
            draft.say(
                FactName.petition_date,
                petition.day,
                (petition.start, petition.end),
                about=person(name),
            )

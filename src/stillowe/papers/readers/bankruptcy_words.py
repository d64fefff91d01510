"""Debtors, chapter and dates of a bankruptcy, as orders and dockets of that court print them."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.figures import day_after
from stillowe.papers.readers.names import PLACEHOLDER, may_owe, names_in
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

_NUMBERED_DEBTOR: Final = re.compile(
    rf"\b(?i:(?:joint\s+)?debtor\s*[12]?\s*(?:\(s\))?\s*:?)[ ]+(?P<names>(?:{PLACEHOLDER}|[A-Z])"
    r"[^\n;:\[]{2,90})"
)
_IN_RE: Final = re.compile(
    r"\b(?i:in[ ]+re|in[ ]+the[ ]+matter[ ]+of|case[ ]+of)\b:?(?P<names>[^;]{2,400}?)"
    r"(?=(?i:\b(?:joint\s+)?debtor|\bSSN\b|\bdischarge\b|\border\b|\bdocket\b)|\n[ ]*\n|$)"
)
_GRANTED_TO: Final = re.compile(
    r"\b(?i:granted|given)(?i:\s+(?:under\s+)?[^:\n]{0,60}?)?\s+(?i:to)\b:?(?P<names>[^;:]{2,300}?)"
    r"(?=(?i:by\s+the\s+court|dated?\b|discharge|entered)|\n[ ]*\n[^\n]*\d{4}|$)"
)
_BEFORE_DEBTOR: Final = re.compile(
    rf"(?m)^[ ]*(?P<names>(?:{PLACEHOLDER}"
    rf"|[A-Z][A-Za-z.'-]+)[^\n;:]{{2,80}}?),?\s*\n?\s*(?:Joint\s+)?Debtors?\b"
)
_OTHER_NAMES: Final = re.compile(
    r"(?i:\b(?:a/?k/?a|f/?k/?a|d/?b/?a|n/?k/?a|formerly|also known as))\b\.?[^\n]*"
)
_LABEL: Final = re.compile(r"(?i)\[\s?x?\s?\]|\b(?:joint\s+)?debtor\s*[12]?\s*:?")
_NOT_IN_A_NAME: Final = re.compile(
    r"(?i:\bsocial security|\bSSN\b|\bEIN\b|\bITIN\b|\bcase (?:no|number)|\bchapter\b|\bBK\b"
    r"|\bNo\.|\bhon\b|\bjudge\b|\btrustee\b|\bproceedings)"
)
_CHAPTER: Final = wording(r"\bchapter:? (?P<chapter>7|11|12|13|seven|thirteen)\b")
_SECTION: Final = re.compile(
    r"(?:\u00a7|section|U\.S\.C\.?)\s*(?:\u00a7\s*)?(?P<section>727|1328|1141|1228)"
)
_PETITION: Final = wording(
    r"\b(?:petition (?:was )?(?:filed|date|dated)|date (?:of )?(?:the )?petition(?: filed)?"
    r"|filed (?:a|his"
    r"|her|their) (?:voluntary )?petition|case (?:was )?(?:filed|commenced)|date filed|filed"
    r"|voluntary petition|filed a chapter \d+ (?:case|petition)|petitions? were filed)\b(?:"
    r" (?:for chapter \d+|by or against [^.;]{3,60}? on|on))*[\s:,]*(?:the )?"
)
_UNDER: Final = re.compile(
    r"(?i:discharge\s+(?:is\s+granted\s+)?(?:under|pursuant\s+to)\s+(?:section\s+|11\s+)?)"
    r"(?:U\.?\s?S\.?\s?C\.?\s*)?(?:\u00a7\s*)?(?i:section\s+)?(?P<section>727|1328|1141|1228)"
)
_IS_GRANTED: Final = wording(r"[^.;]{0,30}?\bis (?:hereby )?granted\b")
_NAME_ROW: Final = re.compile(r"(?im)^[ ]*names?(?:\s+of\s+debtors?)?[ ]*:(?P<names>[^\n]{3,120})")
_HEAD: Final = 2500
"""A caption and the order itself stand in this many first characters."""

_OF_SECTION: Final = {"727": "7", "1328": "13", "1141": "11", "1228": "12"}


def debtors(draft: Draft) -> dict[str, Place]:
    """Return the debtors a paper names and where."""
    head = draft.text.text[:_HEAD]
    found: dict[str, Place] = {}
    for pattern in (_NAME_ROW, _NUMBERED_DEBTOR, _IN_RE, _BEFORE_DEBTOR):
        for match in pattern.finditer(head):
            for name in _people(match["names"]):
                found.setdefault(name, match.span("names"))
        if found:
            return found
    return granted_to(draft)


def granted_to(draft: Draft) -> dict[str, Place]:
    """Return those named after "granted to:", where the order lists whom it discharges."""
    match = _GRANTED_TO.search(draft.text.text)
    if match is None:
        return {}
    return {name: match.span("names") for name in _people(match["names"])}


def _people(words: str) -> list[str]:
    """Return the people a caption or list names: no other names, addresses or officers."""
    found: list[str] = []
    bare = _LABEL.sub(" ", words.replace(")", " "))
    for line in _OTHER_NAMES.sub(" ", bare).split("\n"):
        cut = _NOT_IN_A_NAME.search(line)
        plain = line if cut is None else line[: cut.start()]
        if re.search(r"\d", plain.split(",")[0]):
            continue
        found += [mention.name for mention in names_in(plain) if may_owe(mention.name)]
    return found


def chapter_of(draft: Draft) -> tuple[str, Place] | None:
    """Return the chapter: of the section the discharge is under, else the one the paper names.

    The explanation behind an order speaks of other chapters; only the head is asked.
    """
    under = list(_UNDER.finditer(draft.text.text))
    if len({match["section"] for match in under}) > 1:
        granting = [m for m in under if _IS_GRANTED.match(draft.text.text[m.end() :])]
        under = granting if len({m["section"] for m in granting}) == 1 else []
        if not under:
            return None
    if under:
        return _OF_SECTION[under[0]["section"]], under[0].span()
    head = min(len(draft.text.text), _HEAD)
    chapters = {
        {"seven": "7", "thirteen": "13"}.get(m["chapter"].lower(), m["chapter"]): m.span()
        for m in draft.text.find_all(_CHAPTER, 0, head)
    }
    if len(chapters) == 1:
        return next(iter(chapters.items()))
    sections = {_OF_SECTION[m["section"]]: m.span() for m in draft.text.find_all(_SECTION, 0, head)}
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

"""The names in a sentence to ask for: who releases, only where that is certain, and whom.

A sentence to ask for is put into a paper as it stands. With the wrong name in it the debtor would
free themselves, or a servicer would give up what another owns; so the word "Lender" stands
wherever the paper does not give one company the part of lender in so many words.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.facts.names import folded, in_normal_case, kind_by_name
from stillowe.facts.releases.outcome import Naming, PersonInPaper
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import Party

ANY_LENDER: Final = "Lender"

_OWNED_ELSEWHERE: Final = re.compile(
    r"\b(?:sub-?servic(?:er|ing)|servicers?|servicing|servic(?:es|ed)|investors?|on behalf of"
    r"|attorney[- ]in[- ]fact|as (?:trustee|nominee|agent)|nominee|assign(?:ee|ed|s|ment)"
    r"|(?:owners?|holders?) of (?:the|your|this|said|that|such)? ?(?:\w+ ){0,2}?(?:loan|note|debt"
    r"|mortgage)|owns (?:the|your|this)|sold (?:the|your|this)|transferred|fannie|freddie|ginnie"
    r"|federal (?:national|home loan) mortgage)\b",
    re.IGNORECASE,
)
_NO_NAME: Final = re.compile(
    r"\b(?:agreement|letter|notice|approval|mitigation|settlement|substitution|release|modification"
    r"|note|mortgage and|satisfaction|statement|offer|plaintiffs?|defendants?|county|court|re|dear"
    r"|to|from|date|page|borrowers?|servic(?:er|ers|ing|es))\b",
    re.IGNORECASE,
)
_LENDER_TERM: Final = r"(?:lender|bank|creditor|credit union|note ?holder|mortgagee)"
_FEWEST_LETTERS: Final = 4


def releasor_in(paper: PaperClauses, people: tuple[PersonInPaper, ...], text: str) -> str:
    """Return the company to name as the one that releases, else the bare word "Lender".

    The paper must define it as the lender, name no other lender, servicer, insurer or owner of
    the note, and it must be a company that shares no name with anybody who may owe.
    """
    certain = {
        printed
        for name, part in paper.roles
        if part is Party.lender
        for printed in _defined(name, text)
    }
    others = {name for name, part in paper.roles if part in (Party.insurer, Party.program)}
    if len({_bare(name) for name in certain}) != 1 or others or _OWNED_ELSEWHERE.search(text):
        return ANY_LENDER
    if any(not _is_short_for(name, certain) for name in _lenders(paper)):
        return ANY_LENDER
    name = max(sorted(certain), key=len)
    return ANY_LENDER if _is_anybodys(name, paper, people) else name


def _lenders(paper: PaperClauses) -> list[str]:
    return [name for name, part in paper.roles if part is Party.lender]


def _bare(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", folded(name))


def _is_short_for(name: str, names: set[str]) -> bool:
    """Whether it is one of ``names``, the beginning of one, or its first letters."""
    short = _bare(name)
    return any(
        _bare(full).startswith(short)
        or short == "".join(word[0] for word in folded(full).split() if word[0].isalnum())
        for full in names
    )


def _defined(name: str, text: str) -> tuple[str, ...]:
    """Return the name as printed where the paper says that it is the lender."""
    words = re.findall(r"\w+", name)
    if not words or _NO_NAME.search(name) or kind_by_name(name) != "company":
        return ()
    printed = r"(?P<name>" + r"[\W_]{1,4}".join(map(re.escape, words)) + r"\.?)"
    pattern = (
        rf"(?<![\w&]){printed},?\s{{0,3}}[^()\n]{{0,80}}?\(\s*(?:the|hereinafter|as|collectively)?"
        rf"\s*(?:the )?[\"“”']{{1,2}}{_LENDER_TERM}[\"“”']{{1,2}}"
        rf"|^[ \t]*{_LENDER_TERM}:[ \t]*{printed.replace('?P<name>', '?P<labelled>')}[ \t]*$"
    )
    found = re.search(pattern, text, re.IGNORECASE | re.MULTILINE)
    if found is None:
        return ()
    return (" ".join((found["name"] or found["labelled"]).split()),)


def _is_anybodys(name: str, paper: PaperClauses, people: tuple[PersonInPaper, ...]) -> bool:
    """Whether somebody who may owe bears a word of the name: then it is left out of the draft."""
    owing = [one for one, part in paper.roles if part is not Party.lender]
    owing += [one for person in people for one in (person.asked.name, *person.printed)]
    theirs = {word for one in owing for word in re.findall(r"\w+", folded(one))}
    own = {word for word in re.findall(r"\w+", folded(name)) if len(word) >= _FEWEST_LETTERS}
    return bool(own & theirs)


def insurer_of(paper: PaperClauses) -> str:
    """Return who stands behind the loan; for a veteran's loan it is no insurer."""
    of_va = "va" in paper.programs and "mortgage_insurance" not in paper.programs
    return "The Department of Veterans Affairs" if of_va else "The mortgage insurer"


def name_in_draft(person: PersonInPaper) -> str:
    """Return the fullest name there is, as one writes it."""
    if person.naming is Naming.by_first_name and person.printed:
        return in_normal_case(max(person.printed, key=len))
    return in_normal_case(person.asked.name)


def listed(names: list[str]) -> str:
    """Join names as a contract does: "Ana, Ben and Cy"."""
    if len(names) < _AND_FROM:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


_AND_FROM: Final = 2

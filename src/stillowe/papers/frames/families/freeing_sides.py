"""Both sides of a giving up: who, whom, by which names, and whom a claim runs against."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames.families.freeing_parts import BORROWERS, LENDERS, first_party
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Matter, Party

HOLDS_NOW: Final = re.compile(r"grantee|transferee of the (?:note|loan)|assignee", re.IGNORECASE)
"""Whoever takes a deed in lieu, or the loan, and gives the debt up is the lender's side."""

STRICT_FROM: Final = re.compile(
    r"\b(?:of and from|from and of|from|of all|of any|of every|of (?:his|her|its|their))\b",
    re.IGNORECASE,
)
_AGAINST_LENDER: Final = re.compile(
    r"\b(?:claims?|liabilit\w+|actions?|damages|demands?|refunds?|causes?|suits?|proceeding"
    r"|complaints?"
    r"|accounting|counterclaims?|right|theor\w+)\b[^.;]{0,120}?\b(?:against|by|owing by|of)\s+",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"(?:\[[A-Z -]+\]|[A-Z][\w'-]+(?: [A-Z][\w'-]*)+)")
_NO_NAME: Final = re.compile(
    r"\b(?:Bank|Lenders?|Notes?|Loans?|Mortgage|Guarant\w+|County|Court|Illinois|Trust|Company|LLC"
    r"|Inc"
    r"|Corp\w*|Credit|Union|Section|Article|Paragraph|Agreement|Document|Department|Secretary"
    r"|National|Housing|Federal|Indebtedness|Obligations?|Lot|Street|Deed|Debt|Claims?|Creditor"
    r"|Holder|Savings|Plaintiff|Servicing|Program|Guaranties|Deficiency|Security|Released|Neither"
    r"|Nor|Upon|Once|Whereas|Commissioner)\b"
)
_PART_BEFORE: Final = re.compile(
    r"^(?:The |Co-)?(?:Borrowers?|Guarantors?|Defendants?|Mortgagors?|Makers?|Obligors?|Sellers?"
    r"|Grantors?|Mr|Mrs|Ms|Dr) (?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """Who gives up what in whose favour, and how well each is known."""

    who: Party = Party.unknown
    who_words: str = ""
    whom: Party = Party.unknown
    whom_words: str = ""
    what: Matter = Matter.unknown
    what_words: str = ""
    lien: bool = False
    named: tuple[str, ...] = ()
    sure: bool = True


def names_in(words: str) -> tuple[str, ...]:
    """Return the names of people as printed in ``words``; companies and papers are none."""
    found = (_PART_BEFORE.sub("", match.group()) for match in _NAME.finditer(words))
    return tuple(name for name in found if not _NO_NAME.search(name))


_AGAINST: Final = re.compile(
    r"^[^.;,]{0,70}?\bagainst (?:the |any |its |our |their )*(?=\w)", re.IGNORECASE
)
_NAMED_OR_MEANT: Final = re.compile(
    r"(?:[A-Z]|him\b|her\b|them\b|either\b|both\b|anyone\b|anybody\b|each\b|estate\b|you\b|such\b"
    r"|of (?:them|you|the)\b|(?:personal|money|deficiency)\b|heirs?\b|spouse|same\b|said\b"
    r"|undersigned)"
)


def against_another(words: str, scene: Scene) -> bool:
    """Whether the first claim ``words`` speak of runs against somebody who owes no debt here."""
    match = _AGAINST.search(words)
    if match is None:
        return False
    rest = words[match.end() : match.end() + 40]
    party = first_party(rest, scene.setting)
    if party is not None and party.start < 4:
        return party.party not in BORROWERS | {Party.both}
    return not _NAMED_OR_MEANT.match(rest)


def claim_against(words: str, scene: Scene) -> PartyMention | None:
    """Return whom the claims in ``words`` run against, where they say so."""
    match = _AGAINST_LENDER.search(words)
    if match is None:
        return None
    party = first_party(words[match.end() : match.end() + 40], scene.setting)
    if party is None or party.start > 16:
        return None
    if "against" not in match.group() and party.party not in LENDERS:
        return None
    if "against" not in match.group() and not re.search(
        r"(?:owing|liabilit\w+|refund|accounting)\b", match.group(), re.IGNORECASE
    ):
        return None
    return party


def agent_in(words: str, scene: Scene) -> PartyMention | None:
    """Return by whom a passive is done."""
    match = re.search(r"\bby (?=(?:the |its |our )?)", words)
    if match is None:
        return None
    party = first_party(words[match.end() : match.end() + 40], scene.setting)
    return party if party is not None and party.start < 6 else None


def persons_in(words: str, scene: Scene) -> list[PartyMention]:
    """Return those named in ``words`` who may owe a debt."""
    return [one for one in parties_in(words, scene.setting) if one.party in BORROWERS]


NEGATED: Final = re.compile(
    r"(?:\b(?:not|never|neither|nor|no|nothing|cannot|without)\b|n[\u2019']t\b)[^.;,]{0,40}$",
    re.IGNORECASE,
)
"""A negative at the end of words, close before what follows."""

THE_NAMED: Final = re.compile(r"(?:^|\bthe )[A-Z][a-z]\w+ (?:is|are) *$")
"""Of "the Bank has closed the account, and the Strouds are under no further obligation"."""

WHO_SHALL: Final = re.compile(
    r"\b(?:who|each of whom|neither of whom|whom)(?: (?:shall|will|now|hereafter|thereafter))* *$",
    re.IGNORECASE,
)
"""Of "surrenders it to the Maker, who shall have no further obligation": the nearest is meant."""

"""Names as printed, taken apart far enough to tell one person from another.

Nothing here decides who owes. Two questions are answered: are two printed names certainly,
possibly or never the same person's, and is a printed name that of somebody who can owe.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_ALIAS: Final = re.compile(
    r"[\s,(]*\b(?:A/K/A|AKA|A\.K\.A\.|F/K/A|FKA|N/K/A|NKA|ALSO KNOWN AS|FORMERLY KNOWN AS"
    r"|NOW KNOWN AS)\s+"
)
_CAPTION_NOISE: Final = re.compile(
    r"[\s,;]*\b(?:ET\.? ?(?:AL|UX|VIR)\b\.?|INDIVIDUALLY\b|AN? (?:UNMARRIED|SINGLE|MARRIED)\b"
    r"|AN? (?:WIDOW|WIDOWER|BACHELOR|SPINSTER)\b|HUSBAND AND WIFE\b|HIS WIFE\b|HER HUSBAND\b"
    r"|AS JOINT TENANTS\b|AS TENANTS\b|NOT IN TENANCY\b|DEFENDANTS?\b|CO-?BORROWER\b|BORROWER\b"
    r"|MORTGAGORS?\b|GUARANTORS?\b|DECEASED\b).*$"
)
_TITLE: Final = re.compile(r"^(?:MR|MRS|MS|MISS|DR|HON|THE HONORABLE)\b\.?\s+")
_SUFFIXES: Final = {
    "JR": "JR",
    "JUNIOR": "JR",
    "SR": "SR",
    "SENIOR": "SR",
    "II": "II",
    "III": "III",
    "IV": "IV",
}
_STAY_IN_CAPITALS: Final = frozenset({"II", "III", "IV"})
_PARTICLES: Final = frozenset(
    ("DE", "LA", "LAS", "LOS", "DEL", "DELLA", "DI", "DA", "DOS", "VAN", "VON", "DER", "DEN")
)
_NOBODY: Final = re.compile(
    r"\bUNKNOWN\b|\bNON-?RECORD\b|\bOCCUPANTS?\b|^TENANTS?\b|\bJOHN DOE\b|\bJANE DOE\b"
)
_INSTITUTION: Final = re.compile(
    r"\b(?:BANK|BANCORP|NATIONAL ASSOCIATION|CREDIT UNION|MORTGAGE|LENDING|SERVICING|SAVINGS"
    r"|FINANCIAL|FUNDING|LOANS|REGISTRATION SYSTEMS|MERS|UNITED STATES|STATE OF|CITY OF"
    r"|VILLAGE OF|COUNTY OF|PEOPLE OF|DEPARTMENT|SECRETARY OF|INTERNAL REVENUE|ASSOCIATION"
    r"|CONDOMINIUM|HOMEOWNERS|FSB)\b|\bN\.? ?A\.?$"
)
_COMPANY: Final = re.compile(
    r"\b(?:L\.? ?L\.? ?C|INC|INCORPORATED|CORP|CORPORATION|COMPANY|CO|LTD|LIMITED|L\.? ?P|LLP"
    r"|PARTNERSHIP|PARTNERS|HOLDINGS|PROPERTIES|ENTERPRISES|GROUP|VENTURES|INVESTMENTS)\b\.?$"
)
_TRUST: Final = re.compile(r"\bTRUST\b|\bTRUSTEES?\b|\bLAND TRUST\b|\bU/?T/?A\b")
_ESTATE: Final = re.compile(r"\bESTATE OF\b")

_NEARLY_THE_SAME: Final = 0.8
_SHORTEST_COMPARED: Final = 3


@dataclass(frozen=True, slots=True, order=True)
class PersonName:
    """One name taken apart, in capitals without accents or full stops.

    ``given`` is empty where only one word was printed; that word is then ``family``. A company
    or a placeholder like ``[BORROWER]`` is all ``family`` and ``whole``.
    """

    family: str
    given: str
    middle: tuple[str, ...]
    suffix: str
    whole: bool = False


def folded(printed: str) -> str:
    """Return a printed name in capitals, without accents, with single spaces."""
    plain = unicodedata.normalize("NFKD", printed.replace("\u2019", "'"))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(kept.upper().split())


def in_normal_case(printed: str) -> str:
    """Return a person's name that is printed only in capitals as one writes it.

    ``CRYSTAL L. MORENO`` is ``Crystal L. Moreno``; a company's name and a placeholder in
    brackets stay as printed.
    """
    if not printed.isupper() or "[" in printed or kind_by_name(printed) != "person":
        return printed
    words = (_word_in_normal_case(word) for word in printed.split())
    return " ".join(words)


def _word_in_normal_case(word: str) -> str:
    bare = word.strip(".,;()")
    if bare in _STAY_IN_CAPITALS:
        return word
    told = re.sub(r"[^\W\d_]+", lambda found: found.group().capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda found: "Mc" + found.group(1).upper(), told)


def is_nobody(printed: str) -> bool:
    """Whether a name stands for nobody in particular: unknown owners, non-record claimants."""
    return _NOBODY.search(folded(printed)) is not None


def is_institution(printed: str) -> bool:
    """Whether a name is that of a lender, an association or a public body."""
    return _INSTITUTION.search(folded(printed)) is not None


def kind_by_name(printed: str) -> str:
    """Return ``person``, ``company``, ``trust`` or ``estate``, judged by the name alone."""
    name = folded(printed)
    if _ESTATE.search(name):
        return "estate"
    if _TRUST.search(name):
        return "trust"
    if _COMPANY.search(name) or _INSTITUTION.search(name):
        return "company"
    return "person"


def parts_of(printed: str) -> tuple[PersonName, ...]:
    """Return the name and its aliases (a/k/a); an alias of one word is left out."""
    name = folded(printed)
    if name.startswith("[") or kind_by_name(name) != "person":
        return (PersonName(re.sub(r"[^A-Z0-9\[\] ]", "", name), "", (), "", whole=True),)
    first, *others = (_taken_apart(part) for part in _ALIAS.split(name))
    return (first, *(other for other in others if other.given))


def _taken_apart(name: str) -> PersonName:
    bare = _TITLE.sub("", _CAPTION_NOISE.sub("", name)).strip(" ,;()") or name
    bare = _in_reading_order(bare)
    words = [word for word in re.sub(r"[^A-Z0-9\- ]", "", bare.replace(",", " ")).split() if word]
    suffix = ""
    while len(words) > 1 and words[-1] in _SUFFIXES:
        suffix = _SUFFIXES[words.pop()]
    if len(words) < 2:
        return PersonName(" ".join(words), "", (), suffix)
    start = len(words) - 1
    while start > 1 and words[start - 1] in _PARTICLES:
        start -= 1
    return PersonName(" ".join(words[start:]), words[0], tuple(words[1:start]), suffix)


def _in_reading_order(name: str) -> str:
    """Turn ``SMITH, JOHN A`` round; ``JOHN SMITH, JR`` stays."""
    before, comma, after = name.partition(",")
    first = after.split()[0].strip(".") if after.split() else ""
    if not comma or not first or first in _SUFFIXES or len(before.split()) > 2:
        return name
    return f"{after.strip()} {before.strip()}"


def is_weak(name: PersonName) -> bool:
    """Whether a name is too little to say who is meant: one word, or only an initial."""
    return not name.whole and len(name.given) < 2


def certainly_same(one: PersonName, other: PersonName) -> bool:
    """Whether two names, nothing else known, are one person's: no part of them differs."""
    return (
        one.family == other.family
        and one.given == other.given
        and _middles_agree(one.middle, other.middle)
        and (one.suffix == other.suffix or not one.suffix or not other.suffix)
    )


def possibly_same(one: PersonName, other: PersonName) -> bool:
    """Whether a weak name may be meant for the other: its word or its initials fit."""
    if certainly_same(one, other):
        return True
    for weak, full in ((one, other), (other, one)):
        if not weak.given and not weak.whole and weak.family in (full.family, full.given):
            return True
        if len(weak.given) == 1 and weak.family == full.family and full.given[:1] == weak.given:
            return True
    return False


def nearly_same(one: PersonName, other: PersonName) -> bool:
    """Whether two full names differ by so little that a slip of the pen could explain it."""
    if one.family == other.family:
        return _near(one.given, other.given)
    return one.given == other.given and _near(one.family, other.family)


def _near(one: str, other: str) -> bool:
    if one == other or min(len(one), len(other)) < _SHORTEST_COMPARED:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _NEARLY_THE_SAME


def _middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(
        first == second or (min(len(first), len(second)) == 1 and first[0] == second[0])
        for first, second in zip(one, other, strict=False)
    )

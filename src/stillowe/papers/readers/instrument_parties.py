"""Who the parties of a note, mortgage, guaranty, deed or letter are, by its own words for them.

"Borrower: ...", "we, X and Y, mortgage and warrant", '"Borrower" is ...', "between X and Y,
parties of the first part". Whoever is only a witness, officer or notary is no party.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.caption import defined_terms
from stillowe.papers.readers.names import is_company, may_owe, names_in, tidy
from stillowe.papers.readers.people import Roster

_ROLE: Final = (
    r"(?P<role>(?:co-?)?borrower|mortgagor|grantor|guarantor|maker|obligor|seller|homeowner"
    r"|customer)"
)
_LABELLED: Final = re.compile(
    rf"(?im)^[ ]*{_ROLE}(?:\(s\)|s)?(?:[ ]*\d)?[ ]*:[ ]*(?P<names>[^\n]{{3,90}})"
)
_NUMBERED_HEAD: Final = re.compile(rf"(?im)^[ ]*{_ROLE}(?:\(s\)|s)\b[^\n]{{0,60}}$")
_NUMBERED: Final = re.compile(r"(?m)^[ ]*\(?(?P<number>\d)[.)]{1,2}[ ]+(?P<names>[^\n]{3,90})")
_MEANS: Final = wording(
    rf"\"?\b{_ROLE}s?\b\"? (?:is|are|means|shall mean) (?P<names>[A-Z][^.;\"]{{3,200}})"
)
_WE: Final = wording(
    r"\b(?:I|we|that the mortgagors?|the mortgagors?|the grantors?|the undersigned|by and between"
    r"|between|KNOW ALL MEN[^.;]{0,40}? that|and I),? (?P<names>(?-i:[A-Z])[^.;\"]{2,220}?)"
    r"(?=,? (?:part(?:y|ies) of the first part|of (?:the )?(?-i:[A-Z])|(?:do |does )?(?:hereby )?"
    r"(?:jointly and severally |unconditionally |personally )*"
    r"(?:mortgages?|conveys?|guarant\w+|promises?|grants?|quit|agrees?|warrants?|undertakes?"
    r"|subscribe|acknowledge)\b))"
)
_BY_DEFINED: Final = wording(
    rf"\b(?:by|between|among|and) (?P<names>(?-i:[A-Z])[^\"]{{2,220}}?)"
    rf"\( ?(?:the |each,? an? |collectively,? (?:the )?)?\"{_ROLE}s?\" ?\)"
)
_A_STREET: Final = re.compile(
    r"\b(?:street|avenue|road|drive|lane|court|boulevard|place|ave|st|rd|dr)\.?$", re.IGNORECASE
)
_CUT: Final = re.compile(
    r"\b(?:Lender|Loan|Date|SSN|Property|Bank|Address|Principal|Account)\b[^:\n]{0,20}:"
    r"|\[[ xX]\]|\(TIN|\(SSN|_{3,}"
)
_TERM_OF: Final = {"co-borrower": "borrower", "coborrower": "borrower"}


def instrument_roster(text: PaperText) -> Roster:
    """Return the parties of an instrument, with the terms it uses for them."""
    roster = Roster()
    for term, names in defined_terms(text).items():
        roster.terms[term] = [name for name in names if _A_STREET.search(name) is None]
    _enter_labelled(text, roster)
    for match in text.find_all(_MEANS):
        _enter(roster, match["role"], _names(match["names"]))
    for match in text.find_all(_WE):
        for name in _names(match["names"]):
            roster.add(name)
    for match in text.find_all(_BY_DEFINED):
        described = re.split(r",\s+(?:an?|the|residing|whose|of)\b", match["names"])[0]
        _enter(roster, match["role"], _names(described))
    for names in list(roster.terms.values()):
        for name in names:
            roster.add(name)
    return roster


def _enter_labelled(text: PaperText, roster: Roster) -> None:
    """Enter who stands beside "Borrower:" or on the numbered lines below such a head."""
    for match in text.find_all(_LABELLED):
        names = _names(_before_cut(match["names"]))
        _enter(roster, match["role"], names)
        if re.match(r"\(?1[.)]", match["names"].strip()):
            _enter(roster, match["role"], _numbered_after(text, match.end()))
    for match in text.find_all(_NUMBERED_HEAD):
        _enter(roster, match["role"], _numbered_after(text, match.end()))


def _enter(roster: Roster, role: str, names: list[str]) -> None:
    term = _TERM_OF.get(role.lower(), role.lower())
    listed = roster.terms.setdefault(term, [])
    listed.extend(name for name in names if name not in listed)


def _numbered_after(text: PaperText, start: int) -> list[str]:
    """Return the names on the numbered lines that follow a heading or a label."""
    found: list[str] = []
    for line in list(text.lines(start, start + 600))[:8]:
        match = _NUMBERED.match(line.text)
        if match is not None:
            found += _names(_before_cut(match["names"]))[:1]
        elif found:
            break
    return found


def _before_cut(words: str) -> str:
    cut = _CUT.search(words)
    return words if cut is None else words[: cut.start()]


def _names(words: str) -> list[str]:
    """Return the people and companies that ``words`` list."""
    found: list[str] = []
    for piece in re.split(r";\s*|,?\s+(?:and|AND|&)\s+(?=[A-Z\[])", words):
        whole = tidy(re.split(r",\s+(?!(?i:inc|l\.?l\.?c|ltd|jr|sr|corp|n\.a))", piece)[0])
        if is_company(whole) and may_owe(whole) and re.match(r"[A-Z0-9]", whole):
            found.append(re.sub(r"^\(?\d[.)]+\s*", "", whole))
        else:
            found += [mention.name for mention in names_in(piece) if may_owe(mention.name)]
    return [name for name in found if 3 < len(name) < 70]

"""Where the property is, in a paper without a caption: loan papers, deeds and letters.

A letterhead, a lender's office and a party's home are addresses too. One is taken for the
property's only where the words beside it say so ("commonly known as", "Property:", "house at").
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.papers.grammar.counties import NamedCounty, counties_named
from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.draft import Draft
from stillowe.values.vocabulary import FactName

PREMISES_FACTS: Final = frozenset(
    {FactName.property_address, FactName.property_state, FactName.county}
)
"""What ``say_premises`` can establish."""

_STREET: Final = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Boulevard|Blvd|Place|Pl|Terrace"
    r"|Ter|Way|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Square|Trail|Row|Run|Path|Loop|Crossing)"
)
_TOWN: Final = r"[A-Z][A-Za-z.']+(?:\s+[A-Z][a-z.']+){0,2}?"
_STATE: Final = r"(?:Illinois|ILLINOIS|IL|Ill\.)(?:,?\s+\d{5}(?:-\d{4})?)?"
_GAP: Final = r"(?:[ ]+|[ ]*\n[ ]*)(?!\n)"
_ADDRESS: Final = re.compile(
    r"(?P<address>(?:\bNo\.\s+)?(?<![\d$.,/-])\b\d{1,6}(?:-\d{1,5})?[A-Z]?"
    rf"{_GAP}(?!\d+\s)(?:(?!Mr|Mrs|Ms)[A-Z0-9][\w.'-]*{_GAP}){{0,5}}?(?i:{_STREET})\b\.?"
    r"(?:\s+(?:North|South|East|West|[NSEW])\b\.?)?"
    r"(?:,?\s+(?i:unit|apt\.?|apartment|no\.|\#)\s*[\w-]{1,6}\b)?"
    rf"(?:(?:,\s*|\s+){_TOWN},?\s+{_STATE}"
    rf"|,?\s+in\s+(?:said\s+|the\s+)?(?:City|Village|Town)\s+of\s+{_TOWN}(?=[,.;:()\s](?![a-z]*[A-Z]))"
    rf"|,\s*{_TOWN}(?=\s*(?:[,.;(\n]|and\b|$)))?)"
)
_THE_PROPERTY_BEFORE: Final = wording(
    r"(?:\b(?:(?:commonly|also|otherwise) )?known (?:and numbered )?as|\bc/k/a|\bproperty(?:"
    r" address)?"
    r"|\bpropert(?:y|ies) (?:foreclosed|located at|situated at|being)|\bpremises"
    r"|\breal estate|\bcommon address|\blocated at|\bsituated at|\baddress of"
    r"|\b(?:house|home|dwelling|farmstead|farm|residence|lot|building|condominium|unit)"
    r" (?:and lot )?"
    r"(?:is )?(?:at|on|located at)"
    r"|\bsubject(?: property)?|\bcollateral|\bimproved real estate|\bmortgaged premises"
    r"|\btruly known as|\botherwise|\bencumber\w+[^.;:]{0,40}|\bbeing(?: street number)?"
    r"|\bmortgage [^.;:]{0,40}\bon)(?: address)?"
    r"(?: (?:of|is|as|the|at|being|on|known|street))*[\s:,.(-]*$"
)
_THE_PROPERTY_AFTER: Final = wording(r"[\s,.()\"\[]*(?:the )?\"?property(?: address)?\b")
_LABEL: Final = wording(r"(?:^|\n)\s*(?:\w+ )?(?:address|location)\s*:?\s*$")
_ELSEWHERE: Final = wording(
    r"\b(?:resid(?:es?|ing)|suite|floor|return to|mail to|prepared by|lender|office|branch"
    r"|box|attorneys?|payable at|place of business|c/o|bank(?:ing house)?)\b[^\n]{0,30}$"
)
_COURT_OR_NOTARY: Final = wording(
    r"\b(?:circuit court|jurisdiction|venue|notary|sworn|acknowledged|resident)\b[^.;]{0,60}$"
)
_SEAL_OF_COUNTY: Final = re.compile(r"[\s,)]*(?:\)|ss\b|:?\s*ss\.)", re.IGNORECASE)
_COUNTY_ROW: Final = re.compile(
    r"(?im)^[^\n]{0,40}\bcounty[ ]*:[ ]*(?P<name>[A-Z][A-Za-z.]+(?:[ ][A-Z][a-z]+)?)[ ]*$"
)
_NEAR: Final = 90


def say_premises(draft: Draft) -> None:
    """Claim the property's address, its county and its state, each where the paper shows it."""
    say_property_address(draft)
    county = property_county(draft.text)
    if county is not None:
        place = (county.start, county.end)
        draft.say(FactName.county, county.name, place)
        draft.say(FactName.property_state, "IL", place)


def say_property_address(draft: Draft) -> None:
    """Claim the property's address, and its state where the address names it."""
    found = property_address(draft.text)
    if found is not None:
        match, confidence = found
        value = " ".join(match["address"].split()).rstrip(",. ")
        place = match.span("address")
        draft.say(FactName.property_address, value, place, confidence=confidence)
        if re.search(_STATE + r"\W*$", value):
            draft.say(FactName.property_state, "IL", place, confidence=confidence)


def property_address(text: PaperText) -> tuple[re.Match[str], float] | None:
    """Return the property's address and how surely it is that, or ``None``.

    Words that name the property win; an address on a line called "Address" comes next; one that
    stands alone in the paper is only taken in doubt.
    """
    candidates = list(text.find_all(_ADDRESS))
    labelled = []
    others = []
    for match in candidates:
        before = text.text[max(0, match.start() - _NEAR) : match.start()]
        after = text.text[match.end() : match.end() + 40]
        if _THE_PROPERTY_BEFORE.search(before) or _THE_PROPERTY_AFTER.match(after):
            return match, 1.0
        if _LABEL.search(before):
            labelled.append(match)
        elif not _ELSEWHERE.search(before):
            others.append(match)
    if labelled:
        return labelled[0], 1.0
    return (others[0], 0.5) if len(others) == 1 else None


def property_county(text: PaperText) -> NamedCounty | None:
    """Return the county the property is in: the only one named, but for courts and notaries."""
    row = text.find(_COUNTY_ROW)
    if row is not None and (known := next(counties_named(f"{row['name']} County"), None)):
        return replace(known, start=row.start("name"), end=row.end("name"))
    named = [county for county in counties_named(text.text) if not _is_elsewhere(text, county)]
    return named[0] if len({county.name for county in named}) == 1 else None


def _is_elsewhere(text: PaperText, county: NamedCounty) -> bool:
    before = text.text[max(0, county.start - _NEAR) : county.start]
    after = text.text[county.end : county.end + 20]
    return bool(_COURT_OR_NOTARY.search(before) or _SEAL_OF_COUNTY.match(after))

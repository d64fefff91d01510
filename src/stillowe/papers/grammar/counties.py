"""The 102 counties of Illinois and their judicial circuits (705 ILCS 35/1).

The split of the 20th and 24th circuits is the one in force from December 5, 2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

COOK_CIRCUIT: Final = 0
"""Cook County is a circuit of its own, without a number."""

_BY_CIRCUIT: Final[Mapping[int, str]] = {
    COOK_CIRCUIT: "Cook",
    1: "Alexander, Jackson, Johnson, Massac, Pope, Pulaski, Saline, Union, Williamson",
    2: "Crawford, Edwards, Franklin, Gallatin, Hamilton, Hardin, Jefferson, Lawrence, Richland,"
    " Wabash, Wayne, White",
    3: "Bond, Madison",
    4: "Christian, Clay, Clinton, Effingham, Fayette, Jasper, Marion, Montgomery, Shelby",
    5: "Clark, Coles, Cumberland, Edgar, Vermilion",
    6: "Champaign, DeWitt, Douglas, Macon, Moultrie, Piatt",
    7: "Greene, Jersey, Macoupin, Morgan, Sangamon, Scott",
    8: "Adams, Brown, Calhoun, Cass, Mason, Menard, Pike, Schuyler",
    9: "Fulton, Hancock, Henderson, Knox, McDonough, Warren",
    10: "Marshall, Peoria, Putnam, Stark, Tazewell",
    11: "Ford, Livingston, Logan, McLean, Woodford",
    12: "Will",
    13: "Bureau, Grundy, LaSalle",
    14: "Henry, Mercer, Rock Island, Whiteside",
    15: "Carroll, Jo Daviess, Lee, Ogle, Stephenson",
    16: "Kane",
    17: "Boone, Winnebago",
    18: "DuPage",
    19: "Lake",
    20: "St. Clair",
    21: "Iroquois, Kankakee",
    22: "McHenry",
    23: "DeKalb, Kendall",
    24: "Monroe, Perry, Randolph, Washington",
}

COUNTIES: Final[Mapping[str, int]] = {
    county: circuit for circuit, names in _BY_CIRCUIT.items() for county in names.split(", ")
}
"""Each county, and the number of its circuit."""


def _key(name: str) -> str:
    """Return a name without what spellings differ in: ``La Salle``, ``LASALLE``."""
    plain = re.sub(r"[^a-z]", "", name.casefold())
    return re.sub(r"^saint", "st", plain)


_BY_KEY: Final = {_key(county): county for county in COUNTIES}
_ALTERNATIVES: Final = "|".join(
    sorted(
        (
            re.sub(r"^(De|Du|La|Mc|Jo)(?=[A-Z ])\s?", r"\1\\s?", county)
            .replace("St. ", r"(?:St\.?|Saint)\s+")
            .replace("Rock Island", r"Rock\s+Island")
            for county in COUNTIES
        ),
        key=len,
        reverse=True,
    )
)
_NAMED: Final = re.compile(
    rf"\bcounty\s+of\s+(?P<after>{_ALTERNATIVES})\b|\b(?P<before>{_ALTERNATIVES})\s+county\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NamedCounty:
    """A county of Illinois named in a text; ``start`` and ``end`` enclose its name alone."""

    name: str
    start: int
    end: int


def circuit_of(county: str) -> int | None:
    """Return the circuit of a county however it is spelled; None where Illinois has none so named.

    Cook County gives ``COOK_CIRCUIT``.
    """
    name = _BY_KEY.get(_key(re.sub(r"\bcounty\b", "", county, flags=re.IGNORECASE)))
    return None if name is None else COUNTIES[name]


def counties_named(text: str) -> Iterator[NamedCounty]:
    """Yield the counties of Illinois that ``text`` names as counties, in reading order."""
    for match in _NAMED.finditer(text):
        group = "after" if match["after"] else "before"
        yield NamedCounty(_BY_KEY[_key(match[group])], match.start(group), match.end(group))

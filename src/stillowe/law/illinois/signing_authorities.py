"""The Illinois authorities behind the questions about a paper before it is signed.

Graded as in ``authorities``; nothing was checked against a live page. ``cited`` is how each is
printed: recall is always marked *not verified*.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.illinois.authorities import CHECKED_ON
from stillowe.law.rules import Basis, Citation, Confidence


def cited(citation: Citation) -> str:
    """Return how a citation is printed beside a question: recall and low confidence say so."""
    if citation.basis == "unverified":
        return f"{citation.text}, not verified"
    return citation.text if citation.confidence == "high" else f"{citation.text}, to be checked"


def _of(
    text: str, basis: Basis, confidence: Confidence, url: str = "", doubt: str = ""
) -> Citation:
    return Citation(text, basis, confidence, CHECKED_ON, url, doubt)


CONVEYANCE: Final = _of(
    "765 ILCS 940/5",
    "unverified",
    "medium",
    "http://ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2795&ChapterID=62",
    "The definition was seen only in part; 940/30(5) and 940/50(b) fit it.",
)
CONTRACT_FORM: Final = _of(
    "765 ILCS 940/25, /30",
    "primary",
    "high",
    "https://ilga.gov/legislation/ilcs/documents/076509400K25.htm",
)
CANCEL_FORM: Final = _of(
    "765 ILCS 940/40", "primary", "high", "https://self-law.org/code/il/chapter-765/act-940/40"
)
PURCHASER_LIMITS: Final = _of(
    "765 ILCS 940/50(b)-(d)",
    "unverified",
    "medium",
    "https://self-law.org/code/il/chapter-765/act-940/50",
    "The text was seen only in part; numbering of the parts is not certain.",
)
RIGHTS_GIVEN_UP: Final = _of(
    "765 ILCS 940",
    "unverified",
    "low",
    doubt="Whether the Act can be given up in a contract was not found.",
)
CONSULTANT: Final = _of(
    "765 ILCS 940/5",
    "primary",
    "high",
    "http://ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2795&ChapterID=62",
)
CONSULTANT_LIMITS: Final = _of(
    "765 ILCS 940/50(a)",
    "primary",
    "high",
    "https://self-law.org/code/il/chapter-765/act-940/50",
)
CONSULTANT_CAP: Final = _of(
    "765 ILCS 940/70",
    "primary",
    "medium",
    "https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=076509400K70",
    "The line with the first limit was broken in the copy seen.",
)
CONSULTANT_CANCEL: Final = _of(
    "765 ILCS 940/10, /15, /20",
    "primary",
    "high",
    "https://lawserver.com/law/state/illinois/il-statutes/765_ilcs_940_10",
)
WHOLESALING: Final = _of(
    "225 ILCS 454/1-10; P.A. 101-357",
    "secondary",
    "medium",
    "https://rejournals.com/real-estate-wholesaling-in-illinois-an-investment-strategy-under-scrutiny/",
    "The exact wording was not seen; a bill of 2025 or later was not searched.",
)
INSTALMENT: Final = _of(
    "765 ILCS 67/70",
    "primary",
    "high",
    "https://self-law.org/code/il/chapter-765/act-67/70",
)
CONFESSION: Final = _of(
    "735 ILCS 5/2-1301(c)",
    "primary",
    "high",
    "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1301.htm",
)
LIMITATION: Final = _of(
    "735 ILCS 5/13-206",
    "primary",
    "high",
    "https://ilga.gov/legislation/ilcs/documents/073500050K13-206.htm",
    "For a negotiable note 810 ILCS 5/3-118(a) may compete; that was not resolved.",
)
NONRECOURSE: Final = _of(
    "24 CFR 206 for reverse mortgages; the words of a land trust or a rider",
    "unverified",
    "medium",
    doubt="The regulation was not seen; before signing, nonrecourse words are quoted, not applied.",
)
ABANDONED: Final = _of(
    "735 ILCS 5/15-1603(b)(4)", "secondary", "medium", doubt="The text was cut off in the copy."
)

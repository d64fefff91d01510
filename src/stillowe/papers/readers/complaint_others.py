"""Other lenders and other claims in a foreclosure: a second lender joined, money asked on a note.

A lender whose mortgage comes after the one foreclosed loses its lien when it is joined, and may
ask for its own money there (735 ILCS 5/15-1501, 15-1504(a)(3)(L)). What is not said here is not
denied: a later counterclaim, or another count, is another paper.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.caption import caption_end
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, loan
from stillowe.values.vocabulary import FactName

OTHER_LENDER_FACTS: Final = frozenset(
    {FactName.joined_in_foreclosure, FactName.money_claim_filed_in_foreclosure}
)
"""What ``say_joined`` and ``say_money_claims`` can establish."""

_JUNIOR: Final = (
    r"(?:junior|second|subordinate|inferior) (?:\w+ ){0,2}?(?:mortgages?|deeds? of trust|trust"
    r" deeds?"
    r"|home equity (?:loan|line of credit))"
)
_PARTY: Final = (
    r"(?:joined|named|made (?:an? )?(?:party|defendant)|(?:is|are|as) (?:an? )?(?:necessary"
    r" )?(?:party"
    r"|defendant)|party defendant|claims? (?:some |an? )?(?:interest|lien))"
)
_JOINED: Final = wording(
    rf"\b{_PARTY}\b[^.;]{{0,240}}?\b{_JUNIOR}\b|\b{_JUNIOR}\b[^.;]{{0,240}}?\b{_PARTY}\b"
)
_NOT_JOINED: Final = wording(
    r"\b(?:not|never|nor|neither)\b[^.;]{0,40}?\b(?:joined|named|made (?:an? )?(?:party|defendant)"
    r"|(?:an? )?party|sued)\b|\bwithout joining\b"
)
_NO_JUNIOR: Final = wording(
    rf"\b(?:no|none|without|any|other|satisfied|released|paid off|dismissed"
    rf"|if)\b[^.;]{{0,60}}?\b{_JUNIOR}"
    rf"|\b{_JUNIOR}\b[^.;]{{0,80}}?\b(?:satisfied|released|paid off|paid in full|dismissed)\b"
)
_SEVERAL: Final = wording(
    r"\bthird mortgage\b|\b(?:second|junior|subordinate) (?:\w+ )?(?:mortgages|deeds of trust)\b"
)
_CROSSWISE: Final = re.compile(r"(?i)\s*(?:counter|cross|third)")
_ON_A_NOTE: Final = wording(
    r"\b(?:note|guarant(?:y|ee|ies)|credit agreement|loan agreement|breach of contract|account"
    r" stated)\b"
)
_MONEY: Final = wording(r"\bjudgment\b|\bsum of\b|\$")
_DOUBT: Final = 0.5


def say_joined(draft: Draft) -> None:
    """Claim that the lender of a second mortgage is, or is not, a party to the foreclosure."""
    if not draft.holds("junior", "second", "subordinate", "inferior"):
        return
    for sentence in sentences(draft.text, caption_end(draft.text)):
        plain = without_inner_stops(sentence.text)
        if re.search(_JUNIOR.replace(" ", r"\s+"), plain, re.IGNORECASE) is None:
            continue
        place = (sentence.start, sentence.end)
        about = loan("second")
        unsure = _SEVERAL.search(plain) or _NO_JUNIOR.search(plain)
        confidence = _DOUBT if unsure else 1.0
        if _NOT_JOINED.search(plain):
            draft.say(
                FactName.joined_in_foreclosure, False, place, about=about, confidence=confidence
            )
        elif _JOINED.search(plain):
            draft.say(
                FactName.joined_in_foreclosure, True, place, about=about, confidence=confidence
            )


def say_money_claims(draft: Draft, counts: list[Passage]) -> None:
    """Claim the counts for money on a note or guaranty, of the plaintiff or of a second lender."""
    for count in counts:
        heading = " ".join(count.text.strip().split("\n")[:4])[:300]
        if not _MONEY.search(count.text) or not _ON_A_NOTE.search(count.text):
            continue
        place = (count.start, count.start + min(len(count.text), 200))
        crosswise = _CROSSWISE.match(heading) is not None
        junior = re.search(_JUNIOR.replace(" ", r"\s+"), count.text, re.IGNORECASE)
        if crosswise and junior is None:
            continue
        draft.say(
            FactName.money_claim_filed_in_foreclosure,
            True,
            place,
            about=loan("second") if crosswise else loan(),
            confidence=1.0 if _ON_A_NOTE.search(heading) else _DOUBT,
        )

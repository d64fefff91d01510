"""What a judgment of foreclosure, a deed in lieu or a nonrecourse paper says that the law turns on.

In: the text of a paper. Out: ``JudgmentTerms``, the words of each term. What is not found is not
said; a term with "not" before it is not found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Final

from stillowe.papers.reader import PaperText, wording
from stillowe.values.spans import Span


class JudgmentTerm(StrEnum):
    """One thing such a paper may say."""

    agreed = auto()
    """The parties agree, stipulate or consent to the judgment."""
    vests_title = auto()
    orders_sale = auto()
    satisfies_debt = auto()
    waives_for_all = auto()
    """A personal deficiency is waived or barred against everybody liable."""
    shortened_for_value = auto()
    """Redemption under 15-1603(b)(3): worth less than 90 % of what is due."""
    abandoned = auto()
    reverse_mortgage = auto()
    land_trust = auto()


_ALL: Final = (
    r"(?:all|any|every|each) (?:and all |and every )?(?:other )?(?:persons?|part(?:y|ies)|one"
    r"|person or entity|obligors?|guarantors?|defendants?)"
)
_WAIVED: Final = (
    r"(?:waiv\w+|barred|releas\w+|relinquish\w+|gives? up|gave up|shall not (?:seek|have|take)"
    r"|no (?:personal )?(?:judgment (?:for (?:a )?)?)?deficiency(?: judgment)? (?:shall|will|may))"
)
_TERMS: Final[Mapping[JudgmentTerm, re.Pattern[str]]] = {
    JudgmentTerm.agreed: wording(
        r"\b(?:agreed|consent|stipulated) (?:\w+ ){0,2}?(?:judgment|decree|order|foreclosure)\b"
        r"|\bjudgment (?:\w+ ){0,5}?by (?:consent|agreement|stipulation)\b"
        r"|\bon (?:the )?(?:agreement|stipulation|consent) of (?:the |all )?(?:part\w+|defendants?)"
        r"|\bconsents? to (?:the )?entry of (?:this |a |the )?(?:judgment|decree|order)\b"
        r"|\bit is stipulated\b|\bthe parties (?:agree|stipulate|having agreed)\b"
    ),
    JudgmentTerm.vests_title: wording(
        r"\btitle\b[^.;]{0,100}?\b(?:is|are|be|hereby|shall|does)\b[^.;]{0,30}?\bvest\w*\b"
        r"|\bvests?\b[^.;]{0,80}?\btitle\b|\btitle\b[^.;]{0,40}?\b(?:passes|passed|goes) to\b"
        r"|\b(?:is|are|be) (?:hereby )?vested with\b[^.;]{0,40}?\btitle\b"
    ),
    JudgmentTerm.orders_sale: wording(
        r"\b(?:shall|will|must|is to|are to|be) (?:\w+ )?(?:be )?(?:sold|offered for sale"
        r"|auctioned)\b|\b(?:shall|will|is to|directed to|ordered to) sell\b"
        r"|\b(?:judgment|decree) (?:of|for) foreclosure and sale\b|\bmotion to confirm\b"
    ),
    JudgmentTerm.satisfies_debt: wording(
        r"\b(?:indebtedness|debt|note|obligations?|loan|balance)\b[^.;]{0,80}?\b(?:is|are|be"
        r"|deemed|stands?)\b[^.;]{0,30}?\b(?:satisf\w+|discharged|extinguished|paid in full)\b"
        r"|\b(?:in )?(?:full |complete )?satisfaction of (?:the |all |said )?(?:mortgage )?"
        r"(?:indebtedness|debt|note|obligations?)\b|\bsatisf(?:ies|ying) (?:the |all )?(?:mortgage"
        r" )?(?:indebtedness|debt|note)\b"
    ),
    JudgmentTerm.waives_for_all: wording(
        rf"\b{_WAIVED}\b[^.;]{{0,160}}?\bdeficienc\w+[^.;]{{0,160}}?\b{_ALL}\b"
        rf"|\bdeficienc\w+[^.;]{{0,60}}?\b{_WAIVED}\b[^.;]{{0,120}}?\b{_ALL}\b"
        rf"|\b{_ALL}\b[^.;]{{0,100}}?\b{_WAIVED}\b[^.;]{{0,80}}?\bdeficienc\w+"
        rf"|\b{_WAIVED}\b[^.;]{{0,60}}?\b(?:against anyone|against anybody|as to everyone)\b"
    ),
    JudgmentTerm.shortened_for_value: wording(
        r"\b15-1603\s?\(b\)\s?\(3\)|\b(?:less|lower) than (?:90|ninety)(?:\s?%| per\s?cent)"
    ),
    JudgmentTerm.abandoned: wording(r"\babandon(?:ed|ment)\b|\b15-1603\s?\(b\)\s?\(4\)"),
    JudgmentTerm.reverse_mortgage: wording(
        r"\breverse mortgage\b|\bhome equity conversion\b|\bHECM\b|\b24 C\.?F\.?R\.? (?:part "
        r")?206\b"
    ),
    JudgmentTerm.land_trust: wording(
        r"\bland trust\b|\bnot personally,? but (?:solely |only )?as (?:land )?trustee\b"
        r"|\bas trustee under (?:a |the )?trust (?:agreement|no)\b"
    ),
}
_WORTH_READING: Final = wording(
    r"\b(?:judgment|decree|foreclosure|mortgag\w+|deficienc\w+|redemption|debt|title|recourse|deed|trust)\b"
)
_DENIED: Final = re.compile(r"\b(?:not|no|never|nor|without|n't)\b[^.;]{0,50}$", re.IGNORECASE)
_DENIES: Final = re.compile(
    r"\b(?:not|never|n't)\b(?! (?:seek|have|take|personally|be|only))", re.IGNORECASE
)
_REACH: Final = 70


@dataclass(frozen=True, slots=True)
class JudgmentTerms:
    """The words of each term that was found."""

    said: Mapping[JudgmentTerm, tuple[Span, ...]] = field(default_factory=dict)

    def says(self, *terms: JudgmentTerm) -> bool:
        """Whether any of the terms was found."""
        return any(self.said.get(term) for term in terms)

    def words(self, *terms: JudgmentTerm) -> tuple[Span, ...]:
        """Return the words of the terms, in the order asked for."""
        return tuple(span for term in terms for span in self.said.get(term, ()))


def judgment_terms(text: PaperText) -> JudgmentTerms:
    """Read the terms of a judgment, a deed or a nonrecourse paper."""
    if text.find(_WORTH_READING) is None:
        return JudgmentTerms()
    said: dict[JudgmentTerm, tuple[Span, ...]] = {}
    for term, pattern in _TERMS.items():
        found = next((one for one in text.find_all(pattern) if not _denied(text, one)), None)
        if found is not None:
            said[term] = text.spans(found.start(), found.end())
    return JudgmentTerms(said)


def _denied(text: PaperText, found: re.Match[str]) -> bool:
    before = text.text[max(0, found.start() - _REACH) : found.start()]
    return bool(_DENIED.search(before) or _DENIES.search(found.group()))

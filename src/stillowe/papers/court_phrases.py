"""More of what court papers call themselves and say: old decrees, plain orders, letters to a clerk.

Beside ``kind_phrases``. ``PLAIN_TITLES`` say only that a paper is an order or a judgment of the
court; the body then decides which. The wordings are those of the Mortgage Foreclosure Law,
of chancery practice, and of people who write to a court without a lawyer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stillowe.papers.reader import wording
from stillowe.values.vocabulary import PaperKind

_K = PaperKind
_SALE = r"(?:judicial |foreclosure |sheriff'?s |public |mortgage |real estate )*sale"

COURT_TITLES: Final[tuple[tuple[PaperKind, re.Pattern[str]], ...]] = tuple(
    (kind, wording(expression))
    for kind, expression in (
        (
            _K.order_approving_sale,
            (
                r"(?:memorandum |opinion |written |and )*order[^.;]{0,80}?"
                r"\b(?:approv|confirm|ratif)\w*[^.;]{0,60}?\bsale"
            ),
        ),
        (
            _K.judgment_of_foreclosure,
            (
                r"(?:findings|opinion|memorandum|order)[^.;]{0,40}\band (?:\w+ )?(?:judgment"
                r"|decree)"
                r" of foreclosure(?! by consent)"
            ),
        ),
        (_K.notice_of_sale, r"(?:[\w.']+ ){0,5}?notice of (?:\w+ ){0,3}?sale\b"),
        (_K.report_of_sale, r"(?:united states |u\.?s\.? )?marshal'?s (?:\w+ )?report of sale"),
        (_K.appearance, r"attorney appearance\b|appearance (?:form|of counsel)"),
        (
            _K.complaint,
            r"(?:amended |verified |supplemental )*bill (?:to foreclose|of complaint|for)",
        ),
        (
            _K.report_of_sale,
            r"(?:certificate|return)(?: of sale)?,? (?:and|&|of) (?:report of )?" + _SALE,
        ),
        (_K.report_of_sale, r"(?:officer'?s |sheriff'?s )?certificate and report"),
        (_K.report_of_sale, r"(?:account|statement) of (?:the )?(?:sale|proceeds)\b"),
        (
            _K.notice_of_sale,
            (
                r"(?:sheriff|master|commissioner|trustee|judicial|public|foreclosure|mortgage"
                r"|legal)'?s?(?: in chancery'?s)? (?:foreclosure |judicial |public |auction )*"
                r"(?:sale|auction|vendue)(?: of (?:real estate|land|property|mortgaged"
                r" (?:premises|real estate)))?[^\w\n]*(?:\n|$)"
            ),
        ),
        (_K.return_of_service, r"(?:officer|deputy|constable|server)'?s return\b"),
    )
)
"""Tried before the titles of ``kind_phrases``, at the same places."""

PLAIN_TITLES: Final = wording(
    r"(?:(?:agreed|stipulated|final|default|chancery|court|written|docket|circuit) )*"
    r"(?:order|judgment|decree|o r d e r|j u d g m e n t|d e c r e e)\b"
)
PLAIN_KINDS: Final = (_K.order_approving_sale, _K.judgment_of_foreclosure, _K.consent_judgment)
"""What a paper titled merely "Order" or "Judgment" may be, as far as there are readers."""

COURT_PHRASES: Final[Mapping[PaperKind, tuple[re.Pattern[str], ...]]] = {
    kind: tuple(wording(expression) for expression in expressions)
    for kind, expressions in {
        _K.order_approving_sale: (
            (
                r"\breport\b[^.;]{0,80}\b(?:is|are|be|stands?|and the same is)(?: \w+){0,4}?"
                r" (?:approved|confirmed|accepted)"
            ),
            (
                r"\bsale\b[^.;]{0,40}\b(?:stands|is good|(?:is|be)(?: \w+){0,3}? (?:approved"
                r"|confirmed))\b"
            ),
            (
                r"\breport (?:of|on) (?:the |said )?[^.;]{0,40}\bsale\b[^.;]{0,40}\b(?:is"
                r"|was|being) on file"
            ),
            (
                r"\bjudgment\b[^.;]{0,120}\b(?:shortage|shortfall|deficiency|residue|difference"
                r"|balance (?:remaining|unpaid|due))\b"
            ),
            r"\b(?:deed|possession)\b[^.;]{0,60}\b(?:to|by) the (?:purchaser|buyer|bank|bidder)\b",
        ),
        _K.judgment_of_foreclosure: (
            r"\b(?:is|shall|be|may|to) (?:to )?(?:be )?sold (?:by|at|to) (?:the |a |public )",
            (
                r"\b(?:unless|until|if|before)\b[^.;]{0,80}\b(?:pays? (?:it|this|the)"
                r"|redeem\w*|redemption)"
            ),
            r"\b(?:is|are|was) (?:now )?(?:owed|due)\b[^.;]{0,80}[:$]",
            (
                r"\b(?:if|should)\b[^.;]{0,60}\b(?:brings? less|insufficient|not bring"
                r" enough|deficiency)\b"
            ),
            r"\binterest (?:runs|accrues|thereon|shall (?:run|accrue)|at)\b",
        ),
        _K.consent_judgment: (
            r"\b(?:under|by|per|pursuant to|in accordance with)\b[^.;]{0,40}\b15-1402\b",
            (
                r"\b(?:title|house|home|property|premises|real"
                r" estate)\b[^.;]{0,80}\b(?:vests?|vested"
                r"|belongs? to|goes to|passes to)\b"
            ),
            (
                r"\bno (?:judicial |foreclosure )?sale\b|\bwithout (?:a |any )?sale\b"
                r"|\bno report of sale\b"
            ),
            (
                r"\b(?:debt|indebtedness|everything \w+ owes?"
                r"|note)\b[^.;]{0,80}\b(?:satisfied|paid in"
                r" full|cancell?ed|settled)\b|\bfor everything (?:he|she|they) owes?\b"
            ),
        ),
        _K.notice_of_sale: (
            (
                r"\b(?:I|undersigned|sheriff|agent)\b[^.;]{0,160}\b(?:will"
                r"|shall)\b[^.;]{0,160}\bsell\b"
            ),
            r"\b(?:certified funds|cash in hand|cashier's check|sale terms|terms of sale)\b",
            r"\b(?:subject to|has to|must)\b[^.;]{0,40}\b(?:confirmation|confirm|approve)\b",
        ),
        _K.report_of_sale: (
            r"\bI sold\b|\b(?:did|was)\b[^.;]{0,60}\b(?:sold|struck off|offered)\b",
            r"\bbid(?:der)?\b[^.;]{0,60}\$",
            r"\bmy (?:commission|fee)|\bselling officer's (?:fee|commission)",
        ),
        _K.return_of_service: (
            r"\bthis is my return\b|\bmy return\b|\breturned? (?:not|un)? ?served\b",
            (
                r"\bI (?:handed|gave|left|served|read)\b[^.;]{0,60}\b(?:him|her|his|hers"
                r"|theirs|them|cop)"
            ),
            r"\b(?:not served|did not leave|not found in)\b",
            r"\bwithin[- ]named\b",
            r"\b(?:delivering|leaving)\b[^.;]{0,60}\b(?:true )?cop(?:y|ies)\b",
            r"\bduly served the within\b|\bgot the papers\b",
        ),
        _K.appearance: (
            (
                r"\bI (?:want|would like|wish|ask|need)\b[^.;]{0,60}\b(?:heard|judge|court|hearing"
                r"|tell my side)\b"
            ),
            r"\bI (?:do not|don't|did not) agree\b|\bI (?:deny|dispute|object)\b|\bmy answer\b",
            (
                r"\b(?:got|received|was served|were served)\b[^.;]{0,30}\b(?:papers|summons"
                r"|complaint)\b"
            ),
            r"\b(?:dear|to the)\b[^.;\n]{0,30}\b(?:clerk|judge|court)\b",
            r"\bI (?:will|can) (?:come|be) (?:to|in) court\b|\bI am in this case\b|\bpro se\b",
            r"\b(?:enters?|entering|file|filing)\b[^.;]{0,30}\bappearance\b",
        ),
        _K.complaint: (
            r"\byour orator\b|\bhumbly complaining\b",
            (
                r"\b(?:bank|plaintiff|lender|company|association|union)\b[^.;]{0,40}\basks?"
                r" (?:that|for|the)"
            ),
            r"\bcomplains of\b[^.;]{0,60}\band says?\b",
        ),
    }.items()
}
"""Phrases beside those of ``kind_phrases``."""

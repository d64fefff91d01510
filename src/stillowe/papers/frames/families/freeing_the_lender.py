"""What a borrower gives up in plain words: complaints let go, suits never to be brought.

Releases of the lender by the verbs of releasing are read with the other verbs; here stand the
ways that name the quarrel, the lender's conduct, or the lender as one who need not answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_parts import BORROWERS, DEBTS, LENDERS, subject_of
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_QUARREL: Final = (
    r"(?:complaints?|grievances?|counterclaims?|cross-claims?|allegations?|quarrels?|disputes?"
    r"|accusations?"
    r"|objections?|claims?|lawsuits?|suits?|causes? of action|defen[sc]es?)"
)
_LENDER: Final = (
    r"(?:us\b|our\b|(?:the |its |said )?(?:lender|bank|servicer|mortgage company|holder|creditor"
    r"|mortgagee"
    r"|credit union|investor|noteholder|payee|vendor|released part\w+|releasees?))"
)
_CONDUCT: Final = (
    r"(?:how|the (?:way|manner)(?: in which)?) (?:\w+ ){0,4}?(?:loan|mortgage|account|note|debt|you"
    r"|it|we"
    r"|bank|lender|servicer)\b[^.;]{0,40}?\b(?:made|handled|serviced|originated|foreclosed|treated"
    r"|sold"
    r"|closed|managed|processed|administered|collected)\b"
    r"|(?:making|handling|servicing|origination|administration|conduct)\b[^.;]{0,30}\b(?:loan"
    r"|mortgage|account)"
    rf"|(?:{_LENDER})(?:'s|s')? (?:conduct|acts|mistakes|errors|handling|servicing|dealings)"
)
_DROPS: Final = (
    r"(?:abandon(?:s|ed)?|drop(?:s|ped|ping)?|withdraw(?:s|n)?|giv(?:e|es|ing) up|lay(?:s|ing)? "
    r"aside|put(?:s|ting)? to"
    r" rest|let(?:s|ting)? go(?: of)?|dismiss(?:es)?|renounc(?:e|es)|forg(?:o|oes)|forego(?:es)?)"
)
_WAYS: Final = tuple(
    sieved(rf"\b(?:{words})", re.IGNORECASE)
    for words in (
        (
            rf"(?:never|not)(?: ever)? (?:to )?(?:bring|file|start|raise|sue|make|assert|commence"
            rf"|take"
            rf"|press)\b[^.;]"
            rf"{{0,60}}?\b(?:over|about|for|concerning|from|regarding|on account of|as to) (?:the "
            rf")?(?:{_CONDUCT})"
        ),
        (
            rf"{_LENDER}[^.;]{{0,60}}? (?:is|are|shall be|will be) not (?:in any way "
            rf")?(?:answerable"
            rf"|liable|responsible"
            r"|accountable) to (?:you|me|us|(?:the )?(?:borrower|homeowner|mortgagor|guarantor"
            r"|undersigned|member))"
        ),
        (
            rf"let(?:s|ting)? (?:(?:all|any|such|these|those|every|my|its|his|her|their|the|of) "
            rf")*{_QUARREL}[^.;]{{0,70}}? (?:go|drop|rest)\b"
        ),
        (
            rf"{_DROPS} (?:(?:that|this|the|all|any|every|each|his|her|its|their|my|such|of|lender "
            rf"liability) )+{_QUARREL}\b"
        ),
        (
            rf"(?:hold|holds|have|has|bear|bears|make|makes|bring|shall have|will have) (?:nothing"
            rf"|no "
            rf"(?:(?:further|other|more) )*(?:quarrels?"
            rf"|grievances?|complaints?|claims?|actions?|causes? of action)(?: of any kind)?) "
            rf"(?:with"
            rf"|against|upon) {_LENDER}"
        ),
        (rf"let(?:s)? {_LENDER} off (?:for|from|as to)\b"),
        (
            rf"(?:cause of action|claim|right|demand)s? (?:(?:the|that|which|any) )*(?:borrower"
            rf"|homeowner|mortgagor|guarantor"
            rf"|seller|you)s? (?:has|have|may have|had|holds?)[^.;]{{0,30}}? against "
            rf"{_LENDER}[^.;]{{0,60}}? (?:is|are|be)"
            r" (?:\w+ ){0,3}?(?:barred|waived|released|extinguished|given up|abandoned)"
        ),
        (
            r"I (?:will|shall|do|would)(?: not|n't| never) (?:ever )?sue [A-Z]\w+ (?:over|for"
            r"|about)\b"
        ),
        (rf"holds? {_LENDER} harmless\b[^.;]{{0,60}}?\bcovenants? not to sue\b"),
    )
)
_STEMS: Final = sieved(
    r"never|not|complain|grievanc|claim|quarrel|alleg|dispute|cause|harmless|nothing|\blets?\b"
    r"|action|suit",
    re.IGNORECASE,
)
_KEEPS: Final = re.compile(
    r"\b(?:does not|do not|shall not|will not|nothing|not be)\b[^.;]{0,40}$", re.IGNORECASE
)


def lender_freed_in(scene: Scene) -> Iterator[Found]:
    """Yield a quarrel with the lender given up, where no verb of releasing says it."""
    if not _STEMS.search(scene.text):
        return
    for pattern in _WAYS:
        match = pattern.search(scene.text)
        if (
            match is None
            or match.end() <= scene.lead_length
            or _KEEPS.search(scene.text[: match.start()])
        ):
            continue
        subject = subject_of(scene.text, match.start(), scene.setting)
        about_loan = re.search(_CONDUCT, match.group(), re.IGNORECASE)
        if subject is not None and subject.party in LENDERS and not about_loan:
            continue
        lenders = [one for one in parties_in(scene.text, scene.setting) if one.party in LENDERS]
        if not lenders and not match.group().startswith("I "):
            continue
        if match.group().startswith("I ") and any(
            one.matter in DEBTS for one in matters_in(scene.text[match.end() :])
        ):
            continue
        yield Found(
            Act.frees,
            subject.party if subject is not None and subject.party in BORROWERS else Party.borrower,
            Party.lender,
            Matter.claims,
            whom_words=lenders[0].words if lenders else "",
            what_words=match.group()[:80],
        )
        return

"""What a paper is about, so far as it bears on asking for a release: a debt, a sale, or neither.

Only papers of which the lender's side is a party can hold a release. A contract with a buyer, new
terms for a loan that goes on, a lease or an inspector's letter cannot: nothing is asked of them.
A paper is about a debt unless its words show otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum, auto
from typing import Final

from stillowe.facts.releases.outcome import PersonInPaper
from stillowe.papers.frames import Frame, PaperClauses
from stillowe.values.clauses import Act, Matter, Modality, Party
from stillowe.values.vocabulary import PaperKind


class Subject(StrEnum):
    """What a paper is about."""

    debt = auto()
    new_terms = auto()
    """A modification, forbearance or repayment plan: the loan is to go on."""
    sale = auto()
    """A contract between a seller and a buyer; the lender is no party to it."""
    something_else = auto()
    """No words about a loan, a lien or a debt: a lease, an inspection, an estimate."""


_HEAD: Final = 1500
_NEW_TERMS: Final = re.compile(
    r"\b(?:(?:loan |mortgage |rate |note )?modification (?:agreement|offer|plan|terms"
    r"|of (?:the |your |a )?(?:\w+ )?(?:note|mortgage|loan))|agreement (?:to modify|modifying"
    r"|of modification)"
    r"|(?:trial|repayment|reinstatement|forbearance|deferral) (?:period )?(?:plan|agreement)"
    r"|payment deferral|forbearance)\b",
    re.IGNORECASE,
)
_ENDS_THE_LOAN: Final = re.compile(
    r"\b(?:short[- ]sales?|pre-?foreclosure sale|deeds?[- ]in[- ]lieu|short[- ]payoff|deficienc\w+"
    r"|settle\w*|charged?[- ]off|compromise|accord|releas\w+ (?:of )?(?:the )?(?:borrowers?|makers?"
    r"|guarantors?|you)|forgiv\w+|surrender\w*)\b",
    re.IGNORECASE,
)
_SALE_TITLE: Final = re.compile(
    r"\b(?:purchase|sales?|real estate|cash|buy|option)\b[^.;]{0,60}\b(?:agreement|contract"
    r"|offer)\b|\b(?:agreement|contract|offer) (?:to|for|of) (?:the )?(?:purchase|buy|sell|sale)\b",
    re.IGNORECASE,
)
_TWO_SIDES: Final = (
    re.compile(r"\b(?:buyers?|purchasers?)\b", re.IGNORECASE),
    re.compile(r"\bsellers?\b", re.IGNORECASE),
    re.compile(r"\b(?:clos(?:ing|e)|possession|settlement)\b", re.IGNORECASE),
    re.compile(r"\b(?:price|earnest money|deposit)\b", re.IGNORECASE),
)
_RESCUE: Final = re.compile(
    r"\btak(?:e|es|ing) over (?:of )?(?:the |your )?(?:mortgage )?payments\b"
    r"|\b(?:buys?|bought|takes? (?:title|the (?:home|property))) subject to (?:the|your|an?) "
    r"(?:\w+ )?(?:loan|mortgage)"
    r"|\b(?:sells?|conveys?) (?:us )?(?:the|their|your) (?:home|house|property) to (?!the lender)",
    re.IGNORECASE,
)
_LENDER_WRITES: Final = re.compile(
    r"\b(?:your|this|our) (?:\w+ ){0,3}?(?:loan|mortgage|account) (?:number|no\b|#)|\bwe (?:have )?"
    r"(?:approved?|agreed? to (?:accept|the short)|will accept|consent)|\bshort[- ]sale\b"
    r"|\bfor (?:the )?lender\b|^[ \t]*(?:lender|servicer|bank|noteholder):",
    re.IGNORECASE | re.MULTILINE,
)
_OF_THE_BUYER: Final = re.compile(
    r"\bmortgage contingency\b[^.]*\.?|\b(?:buyer|purchaser|tenant)(?:['\u2019]s|s')? "
    r"(?:\w+ ){0,4}?(?:mortgages?|loans?|lenders?|financing|debts?)\b"
    r"|\bsubordinate to [^.;]{0,80}\bmortgages?\b",
    re.IGNORECASE,
)
_OF_A_DEBT: Final = re.compile(
    r"\b(?:mortg\w+|loans?|promissory|(?:the|this|said|your|a) notes?\b(?! that)|lenders?|liens?"
    r"|lienholders?|foreclos\w*|deficienc\w*|indebted\w*|guarant(?:y|ies|ors?)|borrowers?|servicers?"
    r"|debts?|debtors?|creditors?|heloc|line of credit|home[- ]equity|bankrupt\w*|payoff|obligors?"
    r"|deeds?|unpaid balance|charged?[- ]off|plaintiffs?|defendants?)\b",
    re.IGNORECASE,
)
_LEASE: Final = re.compile(r"\b(?:lease|rental agreement)\b", re.IGNORECASE)
_TENANT: Final = re.compile(r"\b(?:tenants?|lessees?|renters?)\b", re.IGNORECASE)
_OF_A_LEASE: Final = re.compile(
    r"\b(?:guarant(?:y|ies|ors?)|debts?|unpaid balance)\b", re.IGNORECASE
)
_SOME_ACTS: Final = frozenset(
    {Act.frees, Act.keeps_debt, Act.frees_lien, Act.promises_to_pay, Act.binds_persons}
)


def subject_of(paper: PaperClauses, text: str) -> Subject:
    """Return what a paper is about; ``text`` is that of the paper's ``PaperText``."""
    head = text[:_HEAD]
    if _NEW_TERMS.search(head) and not _ENDS_THE_LOAN.search(head) and not _frees(paper):
        return Subject.new_terms
    if paper.kind is not PaperKind.unrecognized:
        return Subject.debt
    if _is_sale(text):
        return Subject.sale
    spoken = _OF_THE_BUYER.sub(" ", text)
    if _LEASE.search(head) and _TENANT.search(head):
        spoken = _OF_A_LEASE.sub(" ", spoken)
    elif paper.unread or any(frame.act in _SOME_ACTS for frame in paper.frames):
        return Subject.debt
    if paper.loan_numbers or paper.programs or _OF_A_DEBT.search(spoken):
        return Subject.debt
    return Subject.something_else


def _is_sale(text: str) -> bool:
    as_titled = _SALE_TITLE.search(text[:_HEAD]) is not None
    sides = all(pattern.search(text) for pattern in _TWO_SIDES)
    sold = (as_titled and sides) or _RESCUE.search(text[:_HEAD]) is not None
    return sold and not _LENDER_WRITES.search(text)


def _frees(paper: PaperClauses) -> bool:
    """Whether the lender's side releases somebody of something, or promises to."""
    return any(_is_given(frame) for frame in paper.frames)


def _is_given(frame: Frame) -> bool:
    return (
        frame.act is Act.frees
        and frame.polarity
        and frame.modality in (Modality.done, Modality.promised)
        and frame.who not in (Party.borrower, Party.guarantor)
        and frame.what in (Matter.debt, Matter.deficiency, Matter.second_debt, Matter.guaranty)
    )


_MORTGAGE_ONLY: Final = re.compile(
    r"\b(?:signed|signs|executed|joined in|joins in|is (?:a )?part(?:y"
    r"|ies) to) (?:only the mortgage"
    r"|the mortgage only)\b|\b(?:did not|does not|never|has not|is not|was not|without having)"
    r" (?:sign(?:ed|ing)?|execute[ds]?|a (?:maker|signer|party)(?: of| to)?|obligated on|liable on"
    r"|personally (?:obligated|liable)(?: on| for)?) ?(?:the |said |that )?(?:promissory )?(?:note"
    r"|debt|loan)\b"
    r"|\b(?:sole(?:ly)?|only|just) (?:purpose )?(?:to|for the purpose of|of) (?:waiv"
    r"|releas)\w+ (?:\w+"
    r" ){0,3}?homestead\b",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"(?:[\s,()]|\b[a-z][\w'-]*){0,40}")
"""What may stand between a name and what is said of it: no other name, no end of a sentence."""


def people_of_the_mortgage_only(people: Sequence[PersonInPaper], text: str) -> frozenset[str]:
    """Return whom the paper says to have signed the mortgage and not the note, as asked about."""
    words = " ".join(text.split())
    before = [
        words[max(0, found.start() - _NEAR) : found.start()]
        for found in _MORTGAGE_ONLY.finditer(words)
    ]
    return frozenset(
        person.asked.name
        for person in people
        if person.is_certain and any(_ends_with_name(person, one) for one in before)
    )


_NEAR: Final = 120


def _ends_with_name(person: PersonInPaper, before: str) -> bool:
    """Whether what is said next is said of this person."""
    for name in person.printed:
        printed = " ".join(name.split()).casefold()
        place = before.casefold().rfind(printed)
        if printed and place >= 0 and _BETWEEN.fullmatch(before, place + len(printed)):
            return True
    return False

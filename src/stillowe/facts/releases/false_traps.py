"""What looks like a trap in one sentence and is none: the ordinary dealings of fair papers.

A lender's collector is no buyer's assignee, a bank called "Trust" is no land trust, an earnest
money clause says nothing of a deed. Each guard reads the sentence of one clause.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from stillowe.facts.releases.kinds import BORROWER_SIDE, LENDER_SIDE, Clause
from stillowe.facts.releases.promises import is_new_promise
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import Act, ClauseKind, Party
from stillowe.values.vocabulary import PaperKind

K = ClauseKind
_TO_A_COLLECTOR: Final = re.compile(
    r"\b(?:collect(?:ors?|ions?(?: agenc\w+| firm| office)?)|agenc(?:y|ies)|attorneys?|counsel"
    r"|law firm|servicers?|sub-?servicers?|debt buyers?)\b",
    re.IGNORECASE,
)
_A_DEBT: Final = re.compile(
    r"\b(?:accounts?|balance|debt|loan|note|indebtedness|servicing|judgment|deficiency)\b",
    re.IGNORECASE,
)
_A_CONTRACT: Final = re.compile(
    r"\b(?:contract|offer|purchase|buyer|purchaser|option|deal|title)\b", re.IGNORECASE
)
_BANK_OF_THAT_NAME: Final = re.compile(
    r"\b(?:(?:[A-Z][\w&'.-]*|and|&|of) ){0,5}(?:TRUST|Trust)(?:,? (?:Company|COMPANY|Co\b\.?"
    r"|N\.? ?A\b\.?|Bank|BANK|National|Savings|F\.?S\.?B\b\.?|Corp\w*|Mortgage|Inc\b\.?|LLC"
    r"|L\.?P\b\.?|as lender))|\b(?:Bank|BANK|Savings|SAVINGS)(?: (?:and|&|AND)) (?:Trust|TRUST)\b"
    r"|\b[Dd]eeds? of [Tt]rust\b"
)
_A_TRUST: Final = re.compile(r"\b(?:trusts?|trustees?)\b", re.IGNORECASE)
_NO_TRUST: Final = re.compile(
    r"\b(?:not|no|nor|never|neither)\b[^.;]{0,60}\btrust\b", re.IGNORECASE
)
_OF_A_DEED: Final = re.compile(
    r"\b(?:deeds?|quit-?claim|convey\w*|grantee|keys|surrender)\b", re.IGNORECASE
)
_EARNEST: Final = re.compile(
    r"\b(?:earnest|good[- ]faith (?:money|deposit)|down payment|security deposit|initial deposit"
    r"|deposit of|counter-?offer)\b",
    re.IGNORECASE,
)
_HELP_TO_MOVE: Final = re.compile(
    r"\b(?:relocation|moving|transition|incentive|cash[- ]for[- ]keys|moving[- ]out)\b"
    r"[^.;]{0,40}?\b(?:money|assistance|payment|help|incentive|allowance|funds|check|sum|cash"
    r"|grant|expenses?|costs?)\b|\brelocation\b",
    re.IGNORECASE,
)
_AS_USUAL: Final = re.compile(
    r"\bas (?:paid(?: in full)?|current|modified)\b|\bunder a (?:\w+ )?(?:agreement|accommodation"
    r"|plan)\b",
    re.IGNORECASE,
)
_LOOKS_SETTLED: Final = re.compile(
    r"\b(?:settl\w+|less than|charged? off|zero|cancel\w*|forgiv\w+|1099|written off|satisf\w+"
    r"|short(?:fall| sale)|deficiency|no balance|closed)\b",
    re.IGNORECASE,
)
_THE_DEBT: Final = re.compile(
    r"\b(?:debt|note|loan|liabilit\w+|lien|mortgage|balance|deficiency|indebtedness|obligations?"
    r"|release|owe)\b",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(
    r"\b(?:(?:do|does|did|shall|will|is|are|has|have)(?: not|n't)|not an?|no|without|never)\b"
    r"[^.;]{0,70}?\b(?:acknowledg\w+|admi(?:t|ts|ssion)\w*|confirm\w*|concede\w*|ratif\w+|reviv\w+)\b",
    re.IGNORECASE,
)
_OF_A_TITLE: Final = re.compile(
    r"\b(?:title (?:insurance|commitment|compan\w+|polic\w+|examin\w+)|owner'?s? policy"
    r"|ALTA|survey)\b",
    re.IGNORECASE,
)
_PAID_FROM_THE_PRICE: Final = re.compile(
    r"\b(?:paid|payment|payoff|satisfied|discharged|removed|released|cleared)\b[^.;]{0,60}?"
    r"\b(?:from|out of|with|by) (?:\w+ ){0,4}?(?:proceeds|price|amount payable|funds|closing)\b",
    re.IGNORECASE,
)


def is_false(clause: Clause, paper: PaperClauses) -> bool:
    """Whether the trap of ``clause`` is none, by the words of its own sentence."""
    guard = _GUARDS.get(clause.kind)
    return guard is not None and guard(clause, paper)


def _collects(clause: Clause, _: PaperClauses) -> bool:
    words = clause.quote
    if clause.who not in LENDER_SIDE | {Party.unknown} or _A_CONTRACT.search(words):
        return False
    return bool(_TO_A_COLLECTOR.search(words) and _A_DEBT.search(words))


def _is_a_bank(clause: Clause, paper: PaperClauses) -> bool:
    words = clause.quote
    if _NO_TRUST.search(words):
        return True
    for name, part in paper.roles:
        if part is Party.lender and _A_TRUST.search(name):
            printed = re.escape(name).replace(r"\ ", r"[\s.,]+")
            words = re.sub(printed, "", words, flags=re.IGNORECASE)
    words = _BANK_OF_THAT_NAME.sub("", words)
    return words != clause.quote and not _A_TRUST.search(words)


def is_of_no_deed(clause: Clause, paper: PaperClauses) -> bool:
    """Whether words on acceptance are about earnest money or an offer, and not about a deed."""
    about = _near_acceptance(clause.quote)
    return _EARNEST.search(about) is not None or (
        paper.kind is not PaperKind.deed_in_lieu
        and "offer" in about.lower()
        and not _OF_A_DEED.search(about)
    )


def reports_as_usual(clause: Clause) -> bool:
    """Whether a loan that is paid or goes on is reported so: nothing looks forgiven by it."""
    words = clause.quote
    return _AS_USUAL.search(words) is not None and not _LOOKS_SETTLED.search(words)


def _near_acceptance(words: str) -> str:
    """Return the part of a sentence, between semicolons, that speaks of accepting."""
    parts = [one for one in words.split(";") if re.search(r"accept", one, re.IGNORECASE)]
    return parts[0] if parts else words


def _frees_a_borrower(clause: Clause, paper: PaperClauses) -> bool:
    """Whether those set free are borrowers by name: no release of a lender."""
    named = {name.casefold() for name in clause.frame.named}
    borrowers = {name.casefold() for name, part in paper.roles if part in BORROWER_SIDE}
    return bool(named) and named <= borrowers and clause.whom in BORROWER_SIDE


def _of_moving_money(clause: Clause, _: PaperClauses) -> bool:
    words = clause.quote
    return _HELP_TO_MOVE.search(words) is not None and not _THE_DEBT.search(words)


def _admits_nothing(clause: Clause, _: PaperClauses) -> bool:
    return _DENIED.search(clause.quote) is not None or _OF_A_TITLE.search(clause.quote) is not None


def _is_paid_off(clause: Clause, paper: PaperClauses) -> bool:
    """Whether a lien is paid in full at a sale or payoff: the debt goes with it."""
    if paper.kind is PaperKind.payoff_statement:
        return True
    by_nobody = clause.who is Party.unknown and not clause.frame.who_words
    return (
        by_nobody
        and paper.kind is PaperKind.unrecognized
        and _PAID_FROM_THE_PRICE.search(clause.quote) is not None
    )


def _promises_nothing_new(clause: Clause, paper: PaperClauses) -> bool:
    return clause.frame.act is Act.promises_to_pay and not is_new_promise(clause.frame, paper)


_GUARDS: Final[dict[ClauseKind, Callable[[Clause, PaperClauses], bool]]] = {
    K.assignment_clause: _collects,
    K.transfer_into_trust: _is_a_bank,
    K.deed_not_accepted: is_of_no_deed,
    K.borrower_releases_lender: _frees_a_borrower,
    K.reinstated_if_payment_avoided: _of_moving_money,
    K.acknowledges_debt: _admits_nothing,
    K.restarts_limitation: _admits_nothing,
    K.lien_release_only: _is_paid_off,
    K.new_note: _promises_nothing_new,
}

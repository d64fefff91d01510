"""What a release leaves out: exceptions that name a debt, schedules, another note that stays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.facts.releases.kinds import BORROWER_SIDE, DEBTS, Clause
from stillowe.facts.releases.marking import releases_in
from stillowe.facts.releases.outcome import DebtVerdict
from stillowe.papers.frames.matters import matters_in
from stillowe.values.clauses import Act, ClauseKind, DebtKind, Matter, Verdict

K = ClauseKind
_FREED: Final = frozenset({Verdict.released, Verdict.released_if})
_IN_A_SCHEDULE: Final = re.compile(
    r"\b(?:listed|set (?:forth|out)|described|shown|named|scheduled|itemi[sz]ed|identified)\b"
    r"[^.;]{0,30}?\b(?:schedule|exhibit|appendix|annex|rider|attachment|addendum)\b",
    re.IGNORECASE,
)
_LEFT_OUT: Final = re.compile(
    r"\b(?:not (?:\w+ ){0,2}?(?:released|affected|covered|included|reached|discharged|touched"
    r"|impaired|part of)|exclud\w+|except\w*|retain\w*|carved|survives?|unaffected|reserved"
    r"|remains? (?:due|owing|payable|outstanding|in (?:full )?force))\b",
    re.IGNORECASE,
)
_ANOTHER_DEBT: Final = re.compile(
    r"\b(?:second|junior|other|another|separate|subordinate|unsecured|consumer|business|car|auto"
    r"|home[- ]equity|heloc|credit line|line of credit|equity line|credit card|promissory)\b"
    r"[^.;]{0,30}?\b(?:note|loan|line|debt|account|mortgage|obligation|card)\b|\bheloc\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"(?<![$\d,.-])\b\d{4,}\b(?![,.]\d)")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_OF_OTHERS: Final = frozenset(
    {Matter.insurer_claim, Matter.usda_reimbursement, Matter.guaranty, Matter.lien}
)


def carve_outs(clauses: tuple[Clause, ...], debts: tuple[DebtVerdict, ...]) -> Iterator[Clause]:
    """Yield what takes a debt out of a release: an exception, or words about another debt."""
    for clause in clauses:
        frame = clause.frame
        outward = frame.act is Act.frees and frame.polarity and frame.who not in BORROWER_SIDE
        if outward and any(_names_a_debt(words) for words in frame.exceptions):
            yield clause
    for person in dict.fromkeys(one.person for one in debts):
        own = [one for one in debts if one.person == person]
        if any(one.verdict in _FREED for one in own):
            for kept in own:
                if kept.verdict is Verdict.reserved and kept.debt is not DebtKind.guaranty:
                    yield from kept.clauses
    yield from _all_claims_but_the_debt(clauses)
    yield from _other_debts_kept(clauses)


def _other_debts_kept(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    """Yield words that keep a debt other than the one released, in a schedule or elsewhere."""
    releases = tuple(releases_in(clauses))
    if not releases:
        return
    released = " ".join(one.quote for one in releases)
    for clause in clauses:
        frame = clause.frame
        keeps = frame.act is Act.keeps_debt and frame.polarity
        refuses = frame.act is Act.frees and not frame.polarity and clause.kind is K.reserved
        if not (keeps or refuses) or frame.what in _OF_OTHERS:
            continue
        if _LEFT_OUT.search(clause.quote) and _is_another(clause.quote, released):
            yield clause


def _is_another(kept: str, released: str) -> bool:
    """Whether words name a debt, by rank or number, that the words of the release do not."""
    named = _ANOTHER_DEBT.search(kept)
    if named is not None and named.group().split()[0].casefold() not in released.casefold():
        return True
    numbers = {one for one in _NUMBER.findall(kept) if not _YEAR.fullmatch(one)}
    of_release = {one for one in _NUMBER.findall(released) if not _YEAR.fullmatch(one)}
    return bool(numbers and of_release) and not numbers & of_release


def _all_claims_but_the_debt(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    freed_of_claims = any(
        one.frame.act is Act.frees
        and one.frame.polarity
        and one.frame.who not in BORROWER_SIDE
        and one.frame.what is Matter.claims
        for one in clauses
    )
    if freed_of_claims:
        for clause in clauses:
            if clause.frame.act is Act.keeps_debt and clause.kind is K.reserved:
                yield clause


def _names_a_debt(words: str) -> bool:
    if _IN_A_SCHEDULE.search(words):
        return True
    return any(mention.matter in DEBTS for mention in matters_in(words))

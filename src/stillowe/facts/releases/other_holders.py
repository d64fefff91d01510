"""One holder releases, another keeps its claim: an owner, an insurer, a second lender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.facts.releases.kinds import Clause
from stillowe.facts.releases.marking import marked, releases_in
from stillowe.facts.releases.outcome import Trap
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import Act, ClauseKind, Matter, Party
from stillowe.values.vocabulary import PaperKind

K = ClauseKind
_OTHERS: Final = frozenset({Party.insurer, Party.program})
_OTHERS_CLAIMS: Final = frozenset(
    {Matter.insurer_claim, Matter.usda_reimbursement, Matter.second_debt}
)
_OWNER: Final = re.compile(
    r"\b(?:(?:owners?|holders?|purchasers?|beneficial owner) of (?:the|your|this|that|said|its"
    r"|our) (?:\w+ ){0,2}?(?:loan|note|debt|mortgage|obligation)"
    r"|(?:loan|note|mortgage|debt) (?:owners?|holders?|investors?)|note ?holders?|investors?"
    r"|fannie mae|freddie mac|ginnie mae|fnma|fhlmc|federal (?:national|home loan) mortgage"
    r" (?:association|corporation)|securiti[sz]ation trust|(?:its|our) (?:principal|client))\b",
    re.IGNORECASE,
)
_SECOND_LENDER: Final = re.compile(
    r"\b(?:second|junior|subordinate|other|home[- ]equity) (?:mortgage |lien ?|equity )*"
    r"(?:holders?|lenders?|creditors?|lienholders?|mortgagees?)\b|\bjunior lienholders?\b",
    re.IGNORECASE,
)
_AS_AGENT: Final = re.compile(
    r",? ?\b(?:as )?(?:\w+ )?(?:servicers?|agents?|sub-?servicers?)\b[^.;,]{0,20}"
    r"\b(?:for|of)\b[^.;,]*",
    re.IGNORECASE,
)
"""A servicer for the owner releases; whether the owner does is another matter."""

_FIRST_PERSON: Final = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
_PAYS_LOSSES: Final = frozenset({"mortgage_insurance", "va"})
_SHORT: Final = frozenset({PaperKind.short_sale_approval, PaperKind.deed_in_lieu})
_SHORTFALL: Final = frozenset({Matter.deficiency, Matter.deficiency_judgment})


def traps_of_holders(paper: PaperClauses, clauses: tuple[Clause, ...]) -> Iterator[Trap]:
    """Yield the trap of a release by one holder while another keeps its own claim."""
    releases = tuple(releases_in(clauses))
    if not releases:
        return
    kept = [one for one in clauses if _keeps(one) and _is_of_another(one, releases, paper)]
    yield from marked(K.other_holder_not_bound, kept)
    if not kept and _leaves_a_loss(paper, clauses) and not _holder_deals(clauses):
        yield Trap(K.other_holder_not_bound)


def _keeps(clause: Clause) -> bool:
    frame = clause.frame
    keeps = frame.act is Act.keeps_debt and frame.polarity
    return keeps or (frame.act is Act.frees and not frame.polarity)


def _is_of_another(clause: Clause, releases: tuple[Clause, ...], paper: PaperClauses) -> bool:
    """Whether it keeps the claim of somebody who does not release."""
    frame = clause.frame
    if frame.what is Matter.partial_claim:
        return False
    if frame.what is Matter.second_debt and paper.of_second_lien:
        return False
    if frame.who in _OTHERS or frame.what in _OTHERS_CLAIMS:
        return True
    released_by = _AS_AGENT.sub("", " ".join(one.quote for one in releases))
    for pattern in (_OWNER, _SECOND_LENDER):
        if pattern.search(clause.quote) and not pattern.search(released_by):
            return True
    return _names_another_lender(clause.quote, released_by, paper)


def _names_another_lender(kept: str, released_by: str, paper: PaperClauses) -> bool:
    """Whether words keep something for a bank of the paper that is not the one that releases."""
    lenders = [name for name, part in paper.roles if part is Party.lender]
    keeping = [name for name in lenders if name.casefold() in kept.casefold()]
    releasing = [name for name in lenders if name.casefold() in released_by.casefold()]
    if not releasing and _FIRST_PERSON.search(released_by):
        # The writer of a letter stands on its letterhead, before every other name.
        releasing = lenders[:1]
    if not keeping or not releasing:
        return False
    first_words = {name.casefold().split()[0] for name in releasing}
    return all(name.casefold().split()[0] not in first_words for name in keeping)


def _leaves_a_loss(paper: PaperClauses, clauses: tuple[Clause, ...]) -> bool:
    """Whether an insurer or guarantor of the lender will pay a loss it may ask back."""
    short = paper.kind in _SHORT or any(one.frame.what in _SHORTFALL for one in clauses)
    return short and bool(_PAYS_LOSSES & paper.programs)


def _holder_deals(clauses: tuple[Clause, ...]) -> bool:
    """Whether the paper says what becomes of the insurer's or program's claim."""
    return any(
        one.frame.act is Act.promises_to_pay
        or (one.frame.act is Act.frees and one.frame.who in _OTHERS and one.frame.polarity)
        or one.frame.what is Matter.insurer_claim
        for one in clauses
    )

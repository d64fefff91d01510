"""A verb in the active: its subject gives up, its object is what or whom."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.freeing_parts import (
    BORROWERS,
    DEBTS,
    LENDERS,
    first_party,
    given_up,
    object_of,
    subject_of,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import (
    HOLDS_NOW,
    STRICT_FROM,
    Parts,
    claim_against,
    names_in,
)
from stillowe.papers.frames.families.freeing_verbs import Predicate
from stillowe.papers.frames.matters import MatterMention, matters_in
from stillowe.papers.frames.parties import PartyMention
from stillowe.values.clauses import Matter, Party

_FROM: Final = re.compile(
    r"\b(?:of and from|from and of|from|of|on|under|upon|as to)\b", re.IGNORECASE
)


_LENDS: Final = re.compile(
    r"\b(?:trust|authority|fund|holder|undersigned|payee|obligee|department|administration"
    r"|secretary"
    r"|vendor|county|city|state|part(?:y|ies) of the (?:first|second) part)\b(?:(?! from | of "
    r"(?:the )?"
    r"(?:first|second) part and)[^.;])*$",
    re.IGNORECASE,
)
"""Those who may hold a note without being called a lender."""
_LIABILITY: Final = re.compile(r"liabilit|obligation", re.IGNORECASE)
_IN_SETTLEMENT: Final = re.compile(
    r"\b(?:full|final|complete|total) (?:and (?:final|complete) )?(?:settlement|satisfaction"
    r"|payment|compromise"
    r"|discharge)(?: and (?:satisfaction|discharge|release))? (?:thereof\b|of (?:all |the |any "
    r"|every )*(?:sums?|amounts?|debts?|indebtedness|loan|note"
    r"|obligations?|balance)\b)",
    re.IGNORECASE,
)
"""The debt is settled by what came before: "in full settlement of the Loan, Bank releases him"."""


_SAME: Final = re.compile(r"\s*(?:the same|it)\b(?= and\b|[,.;]|$)", re.IGNORECASE)
_FROM_IT: Final = re.compile(
    r"[^,.;]{0,60}?\bfrom (?:it|the same|them)\b(?! (?:all )?(?:aris|relat))", re.IGNORECASE
)


def _meant_before(before: str, object_words: str, whom: PartyMention | None) -> Matter:
    """Return the debt that "the same", "from it" or a settlement before a release is about."""
    after = object_words[whom.end if whom else 0 :]
    if _IN_SETTLEMENT.search(before) and not after.strip(" .,;"):
        return Matter.debt
    if _SAME.match(object_words) or (whom is not None and _FROM_IT.match(after)):
        debts = [one.matter for one in matters_in(before) if one.matter in DEBTS]
        return debts[-1] if debts else Matter.unknown
    return Matter.unknown


_LIABILITY_ABOUT: Final = re.compile(
    r"\b(?:aris\w+|relat\w+|connect\w+|based|caused|by reason|concerning|for|environmental|under "
    r"the"
    r" (?:lease|contract))\b",
    re.IGNORECASE,
)


def _freed_of_the_debt(
    whom: Party, mention: MatterMention | None, object_words: str, scene: Scene
) -> bool:
    """Whether "from all further liability" is liability for a debt the sentence names."""
    return (
        whom in BORROWERS
        and mention is not None
        and bool(_LIABILITY.match(mention.words))
        and not _LIABILITY_ABOUT.search(object_words)
        and any(one.matter in DEBTS for one in matters_in(scene.text))
    )


def _claim_meant(
    who: Party, whom: Party, mention: MatterMention | None, object_words: str, scene: Scene
) -> Matter:
    """Return what claims are about: an insurer's own claim, or liability for a debt."""
    if who is Party.insurer and whom in BORROWERS:
        return Matter.insurer_claim
    of_the_debt = _freed_of_the_debt(whom, mention, object_words, scene)
    return Matter.debt if of_the_debt else Matter.claims


_OTHER_THING: Final = re.compile(
    r"\s+(?:(?:the|a|an|its|their|his|her|your|our|this|that|any|all|said|such|right|to|receive"
    r"|require|of|[\w]+'s|filing|court)\s+){1,6}(?:property|premises|home|house|land|real estate"
    r"|lots?"
    r"|unit|parcel|collateral|vehicle|fees?|costs?|appraisals?|inspections?|hearing|bond|jury"
    r"|notice"
    r"|insurance|escrow|funds?|deposit|presentment|protest|prepayment)\b",
    re.IGNORECASE,
)
"""Something that is no debt, first in the object of a verb."""


def active_parts(predicate: Predicate, scene: Scene) -> Parts | None:
    """Return who gives up what, from a verb in the active."""
    text = scene.text
    subject = subject_of(text, predicate.start, scene.setting)
    object_words = object_of(text, predicate.end)
    if _OTHER_THING.match(object_words):
        return None
    whom, matter_words = _whom_and_rest(object_words, scene)
    mention, lien = given_up(matter_words)
    if mention is None and whom is not None:
        mention, lien = given_up(object_words[whom.end :])
    what = mention.matter if mention else Matter.unknown
    who = _acting(subject)
    against = claim_against(object_words, scene)
    if against is not None:
        whom = against
        if against.party in LENDERS and who not in {Party.both, Party.court}:
            who = Party.borrower if who not in BORROWERS else who
            what = Matter.claims
    whom_party = whom.party if whom else Party.unknown
    if whom_party in LENDERS and against is None and who not in LENDERS | {Party.both}:
        who = who if who in BORROWERS else Party.borrower
    if mention is None and what in {Matter.unknown, Matter.claims} and against is None:
        what = _meant_before(text[: predicate.start], object_words, whom)
        if what is Matter.unknown and whom_party in BORROWERS:
            return None
    if what is Matter.claims:
        what = _claim_meant(who, whom_party, mention, object_words, scene)
    who = _signs_as_holder(who, subject, what, whom_party)
    who = _lends(who, what, text[max(0, predicate.start - 90) : predicate.start])
    sure = who not in {Party.unknown, *BORROWERS, Party.other, Party.buyer}
    return Parts(
        who,
        subject.words if subject else "",
        whom_party,
        whom.words if whom else "",
        what,
        mention.words if mention else "",
        lien,
        names_in(object_words[: whom.end + 90 if whom else 90].partition(" from ")[0]),
        sure,
    )


_UNDERSIGNED: Final = re.compile(r"undersigned$", re.IGNORECASE)
"""Whoever signs and releases another from a debt is the one it is owed to."""


def _acting(subject: PartyMention | None) -> Party:
    """Return whose act it is; whoever takes a deed in lieu is the lender's side."""
    if subject is None:
        return Party.unknown
    holds = subject.party is Party.buyer and HOLDS_NOW.match(subject.words) is not None
    return Party.lender if holds else subject.party


def _signs_as_holder(who: Party, subject: PartyMention | None, what: Matter, whom: Party) -> Party:
    """Return the lender where the undersigned frees somebody else from a debt."""
    signs = subject is not None and _UNDERSIGNED.search(subject.words) is not None
    of_a_debt = what in DEBTS and whom not in LENDERS
    return Party.lender if who in BORROWERS and signs and of_a_debt else who


_ESTATE: Final = re.compile(r"\bestate of\b[^.;]{0,80}\b(?:by|through)\b", re.IGNORECASE)
"""The estate of somebody who lent acts by an executor or administrator."""


def _lends(who: Party, what: Matter, before: str) -> Party:
    """Return the lender where an association gives up assessments, or the words before lend."""
    association = who is Party.other and (
        what is Matter.assessments or _ESTATE.search(before) is not None
    )
    lends = who is Party.unknown and _LENDS.search(before) is not None
    return Party.lender if association or lends else who


def _whom_and_rest(words: str, scene: Scene) -> tuple[PartyMention | None, str]:
    """Return whom an object names first, and the words of the matter that follow."""
    party = first_party(words[:110], scene.setting)
    if party is None:
        return None, words
    link = STRICT_FROM.search(words)
    head = words[: party.start]
    if matters_in(head) or (link is not None and link.start() < party.start):
        return None, words
    after = _FROM.search(words, party.end)
    if after is None:
        return party, words[party.end :]
    strict = STRICT_FROM.search(words, party.end)
    return party, words[(strict or after).end() :]

"""A verb in the passive: its subject is what is given up, or the person freed."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.freeing_parts import (
    BORROWERS,
    DEBTS,
    EACH_OF,
    LENDERS,
    clause_start,
    first_party,
    given_up,
    is_possessive,
    object_of,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import (
    STRICT_FROM,
    Parts,
    agent_in,
    claim_against,
    names_in,
)
from stillowe.papers.frames.families.freeing_verbs import Predicate
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Matter, Party

_BACK_TO: Final = re.compile(
    r"\b(?:which|who|whom|it|same|thereof|therefrom|therefor|them|so)\b", re.IGNORECASE
)


def passive_parts(predicate: Predicate, scene: Scene) -> Parts | None:
    """Return who gives up what, from a verb in the passive."""
    text = scene.text
    start = clause_start(text, predicate.start)
    own = _INTRODUCED.sub("", _HAVING.sub("", text[start : predicate.start]))
    if _BEING.search(text[predicate.start : predicate.verb_start]) and ", " in own:
        # "accepts it in full satisfaction, the balance being hereby forgiven"
        own = own.rpartition(", ")[2]
    object_words = object_of(text, predicate.end)
    by = agent_in(object_words, scene)
    against = claim_against(own, scene)
    if against is not None and against.party in LENDERS:
        return Parts(Party.borrower, "", against.party, against.words, Matter.claims, own.strip())
    mention, lien = given_up(own)
    person = _subject_person(own, scene)
    if person is None and mention is None and start > 5:
        # "the mortgagor and all other persons liable are relieved"
        wider = text[clause_start(text, start - 5) : predicate.start]
        person = _subject_person(wider, scene) if text[:start].rstrip().endswith("and") else None
    if mention is not None and (person is None or _heads(own, matters_in(own)[0].start, person)):
        whom = first_party(own[mention.end :], scene.setting)
        if whom is not None and whom.party in LENDERS:
            # "the debt owed by Ann Roe to the Bank is forgiven"
            whom = None
        return Parts(
            by.party if by else Party.unknown,
            by.words if by else "",
            whom.party if whom else Party.unknown,
            whom.words if whom else "",
            mention.matter,
            mention.words,
            lien,
        )
    if person is not None:
        return _person_freed(person, object_words, by, scene, own)
    if own.strip() and not _BACK_TO.search(own):
        return _named_freed(own, object_words, by)
    return _referring(predicate, scene, by)


_BEING: Final = re.compile(r"\bbeing\b", re.IGNORECASE)
_INTRODUCED: Final = re.compile(
    r"^\W*(?:subject to|upon|on|after|in|for|at|with|by|pursuant|under|effective|as|from"
    r"|following) [^,]*,"
    r"(?=.{3})",
    re.IGNORECASE,
)
_HAVING: Final = re.compile(r"^[^,]{0,90}\bhaving\b[^,]*,(?=.{3})", re.IGNORECASE)


def _heads(own: str, matter_start: int, person: PartyMention) -> bool:
    """Whether the matter, not the person, is the subject: "claim against Ann is waived"."""
    if matter_start < person.start:
        return True
    # "your obligation", "Transferor's liability", "Defendants' counterclaim"
    return (
        bool(re.search(r"(?:'s?|\u2019s?)$", person.words))
        or person.words.lower()
        in {
            "your",
            "our",
            "yours",
            "my",
        }
        or bool(re.match(r"['\u2019]", own[person.end :]))
    )


def _subject_person(own: str, scene: Scene) -> PartyMention | None:
    found = parties_in(own, scene.setting)
    for one in reversed(found):
        if is_possessive(one, own):
            continue
        if EACH_OF.search(own[: one.start]):
            return one
        if not re.search(
            r"\b(?:to|from|against|by|for|with|upon|of)\s+(?:the |any |said )?$",
            own[: one.start],
            re.IGNORECASE,
        ):
            return one
    return None


_FREED_FROM: Final = re.compile(
    r"[^,.;]{0,60}?\b(?:from|of|(?:on|under|upon|as to)(?= (?:the|his|her|its|their|this|that|said"
    r"|such)"
    r" (?:\w+ )?(?:note|loan|guarant|bond|debt|mortgage)))\b",
    re.IGNORECASE,
)


_THEREON: Final = re.compile(
    r"\b(?:liabilit(?:y|ies)|obligations?|responsibilit(?:y|ies))\b[^.;,]{0,30}?\b(?:thereon"
    r"|thereunder|therefor"
    r"|thereof|for (?:it|them|the same)|(?:up)?on (?:it|them|the same)|under (?:it|them"
    r"|the same))\b",
    re.IGNORECASE,
)
"""Liability for a thing named before: "the Note is paid, and Obligor is freed of it"."""


def _person_freed(
    person: PartyMention,
    object_words: str,
    by: PartyMention | None,
    scene: Scene,
    own: str,
) -> Parts | None:
    link = STRICT_FROM.search(object_words) or _FREED_FROM.match(object_words)
    mention, lien = given_up(object_words[link.end() :]) if link else (None, False)
    if person.party in LENDERS:
        return Parts(Party.borrower, "", person.party, person.words, Matter.claims, "")
    what = mention.matter if mention else Matter.unknown
    if what is Matter.claims and mention is not None and _THEREON.search(object_words):
        debts = [one for one in matters_in(scene.text) if one.matter in DEBTS]
        what = debts[0].matter if debts else what
    sure = True
    if mention is None:
        if link and not _BACK_TO.search(object_words[:40]) and object_words[link.end() :].strip():
            return None
        if person.party is Party.guarantor:
            what = Matter.guaranty
        elif any(one.matter in DEBTS for one in matters_in(scene.text)):
            what, sure = Matter.debt, bool(_BACK_TO.search(object_words[:40]))
        elif scene.conditions and person.party in BORROWERS and not link:
            what, sure = Matter.debt, False
        else:
            return None
    if lien and what not in DEBTS:
        return None
    return Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        person.party,
        person.words,
        what,
        mention.words if mention else "",
        named=names_in(own),
        sure=sure and person.party in BORROWERS,
    )


def _named_freed(own: str, object_words: str, by: PartyMention | None) -> Parts | None:
    """Read "Ann Roe is released from the note": a name no setting knows, freed from a debt."""
    link = STRICT_FROM.search(object_words) or _FREED_FROM.match(object_words)
    mention, _ = given_up(object_words[link.end() :]) if link else (None, False)
    if mention is None or mention.matter not in DEBTS:
        return None
    names = names_in(own)
    return Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        whom_words=names[0] if names else "",
        what=mention.matter,
        what_words=mention.words,
        named=names,
        sure=bool(names),
    )


def _referring(predicate: Predicate, scene: Scene, by: PartyMention | None) -> Parts | None:
    """Read "all of which is hereby extinguished": what it refers back to stands before."""
    before = scene.text[: predicate.start]
    against = claim_against(before, scene)
    if against is not None and against.party in LENDERS:
        return Parts(Party.borrower, "", against.party, against.words, Matter.claims, "")
    mention, lien = given_up(before)
    if mention is None:
        return None
    close = (
        scene.text[clause_start(scene.text, predicate.start) - 7 : predicate.start].strip().lower()
    )
    alone = {one.matter for one in matters_in(before)} == {mention.matter}
    if not (alone and close.endswith("which")) and mention.matter in DEBTS:
        return None
    return Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        what=mention.matter,
        what_words=mention.words,
        lien=lien,
        sure=alone and close.endswith("which"),
    )

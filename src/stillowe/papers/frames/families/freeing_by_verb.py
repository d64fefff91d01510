"""From a verb of giving up to frames: subject, object, direction, the lien beside the debt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_parts import (
    BORROWERS,
    DEBTS,
    LENDERS,
    clause_start,
    first_party,
    given_up,
    is_possessive,
    object_of,
    subject_of,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_verbs import Predicate, Voice
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Act, ConditionKind, Matter, Modality, Party

_FROM: Final = re.compile(
    r"\b(?:of and from|from and of|from|of|on|under|upon|as to)\b", re.IGNORECASE
)
_STRICT_FROM: Final = re.compile(
    r"\b(?:of and from|from and of|from|of all|of any|of every|of (?:his|her|its|their))\b",
    re.IGNORECASE,
)
_NO_SUBJECT: Final = re.compile(
    r"\s*(?:nothing|neither|none|nobody|no|nor|not (?:any|all|one|a (?:single|cent)))\b",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:until|unless|before|except upon|prior to|save upon|till)\b", re.IGNORECASE
)
_AGAINST_LENDER: Final = re.compile(
    r"\b(?:claims?|liabilit\w+|actions?|damages|demands?|refunds?|causes?|suits?|proceeding"
    r"|complaints?"
    r"|accounting|counterclaims?|right|theor\w+)\b[^.;]{0,120}?\b(?:against|by|owing by|of)\s+",
    re.IGNORECASE,
)
_BACK_TO: Final = re.compile(
    r"\b(?:which|who|whom|it|same|thereof|therefrom|therefor|them|so)\b", re.IGNORECASE
)
_AFTER_BY: Final = re.compile(r"\s*(?:,? (?:and|hereby))?\s*\bby\s+", re.IGNORECASE)
_TERMINATES: Final = re.compile(
    r"^(?:terminat|end|void|drop|settle|paid|clear|retire|remov|lift|tak)", re.IGNORECASE
)

HOLDS_NOW: Final = re.compile(r"grantee|transferee of the (?:note|loan)|assignee", re.IGNORECASE)
"""Whoever takes a deed in lieu, or the loan, and gives the debt up is the lender's side."""

Sound = tuple[bool, tuple[Found, ...]]
"""Whether the words are understood well enough to explain their own negatives, and the frames."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """Who gives up what in whose favour, and how well each is known."""

    who: Party = Party.unknown
    who_words: str = ""
    whom: Party = Party.unknown
    whom_words: str = ""
    what: Matter = Matter.unknown
    what_words: str = ""
    lien: bool = False
    sure: bool = True


def found_by_verb(predicate: Predicate, scene: Scene) -> Sound:
    """Return the frames of one verb."""
    parts = (
        _passive(predicate, scene)
        if predicate.voice is Voice.passive
        else _active(predicate, scene)
    )
    if parts is None:
        return False, ()
    if _within_condition(predicate, scene) or _NOTHING_ELSE.search(
        scene.text[max(0, predicate.start - 60) : predicate.start]
    ):
        return False, ()
    if _VAGUE.fullmatch(parts.what_words) and any(_MONEY_PAID.search(one) for one in scene.before):
        return False, ()
    polarity, modality, conditions = _sureness(predicate, scene)
    base = Found(
        Act.frees,
        who=parts.who,
        whom=parts.whom,
        what=parts.what,
        polarity=polarity,
        modality=modality,
        conditions=conditions,
        who_words=parts.who_words,
        whom_words=parts.whom_words,
        what_words=parts.what_words,
        confidence=1.0 if parts.sure else 0.7,
    )
    founds = tuple(_frames(base, parts, predicate, scene.text[predicate.end :]))
    return bool(founds) and polarity, founds


_VAGUE: Final = re.compile(r"(?:the )?(?:rest|remainder|balance|difference)", re.IGNORECASE)
_MONEY_PAID: Final = re.compile(
    r"\b(?:draws?|insurance|escrow|deposit|proceeds of)\b", re.IGNORECASE
)
_OPENS_CONDITION: Final = re.compile(
    r"\b(?:if|when|once|after|until|unless|provided(?: that)?|although|whether)\s*$", re.IGNORECASE
)
_NOTHING_ELSE: Final = re.compile(r"\b(?:nothing else|no other)\b", re.IGNORECASE)


def _within_condition(predicate: Predicate, scene: Scene) -> bool:
    """Whether the verb only tells what a release waits for ("until the mortgage is paid off")."""
    start = clause_start(scene.text, predicate.start)
    opened = _OPENS_CONDITION.search(scene.text[:start])
    return bool(opened) and "," not in scene.text[start : predicate.start]


_REFUNDS: Final = re.compile(
    r"^[^.;]{0,40}\bclaims? (?:to|for|in|upon) (?:the |any |such )?(?:escrow|refund|insurance"
    r"|proceeds|surplus"
    r"|payment|money|funds)",
    re.IGNORECASE,
)


def _frames(base: Found, parts: _Parts, predicate: Predicate, scene_words: str) -> list[Found]:
    if parts.lien and parts.what not in DEBTS:
        if parts.whom in LENDERS or parts.who in BORROWERS:
            return []
        return [replace(base, act=Act.frees_lien, what=Matter.lien, confidence=1.0)]
    if parts.who in BORROWERS:
        if parts.whom in LENDERS or (
            parts.what is Matter.claims and not _REFUNDS.search(scene_words)
        ):
            return [replace(base, what=parts.what if parts.what in DEBTS else Matter.claims)]
        return []
    if parts.what not in DEBTS:
        if parts.what is Matter.claims and parts.whom in BORROWERS | {Party.both}:
            return [base]
        if parts.who is Party.both:
            return [base]
        return []
    if _TERMINATES.match(predicate.words) and parts.what is not Matter.guaranty:
        if not re.match(r"(?:settled|paid|retired)", predicate.words, re.IGNORECASE):
            return []
    return [base]


def _sureness(predicate: Predicate, scene: Scene) -> tuple[bool, Modality, tuple[Condition, ...]]:
    start = clause_start(scene.text, predicate.start)
    denied = predicate.negative or bool(_NO_SUBJECT.match(scene.text[start : predicate.start]))
    if not denied and _NO_SUBJECT.match(scene.text) and start < 140:
        denied = "which" not in scene.text[: predicate.start]
    conditions: tuple[Condition, ...] = ()
    if denied and _UNTIL.search(scene.text, predicate.end):
        return True, Modality.promised, ()
    if predicate.offered:
        conditions = (Condition(ConditionKind.acceptance, predicate.words),)
    return not denied, predicate.modality, conditions


def _active(predicate: Predicate, scene: Scene) -> _Parts | None:
    text = scene.text
    subject = subject_of(text, predicate.start, scene.setting)
    object_words = object_of(text, predicate.end)
    whom, matter_words = _whom_and_rest(object_words, scene)
    mention, lien = given_up(matter_words)
    if mention is None and whom is not None:
        mention, lien = given_up(object_words[whom.end :])
    what = mention.matter if mention else Matter.unknown
    who = subject.party if subject else Party.unknown
    if subject is not None and who is Party.buyer and HOLDS_NOW.match(subject.words):
        who = Party.lender
    against = _against(object_words, scene)
    if against is not None:
        whom = against
        if against.party in LENDERS and who not in {Party.both, Party.court}:
            who = Party.borrower if who not in BORROWERS else who
            what = Matter.claims
    whom_party = whom.party if whom else Party.unknown
    if whom_party in LENDERS and against is None and who not in LENDERS | {Party.both}:
        who = who if who in BORROWERS else Party.borrower
    if whom_party in BORROWERS and what in {Matter.unknown, Matter.claims} and mention is None:
        return None
    if lien and whom_party in BORROWERS:
        what, lien = _joined_debt(matter_words, what)
    sure = who not in {Party.unknown, *BORROWERS, Party.other, Party.buyer}
    return _Parts(
        who,
        subject.words if subject else "",
        whom_party,
        whom.words if whom else "",
        what,
        mention.words if mention else "",
        lien,
        sure,
    )


def _joined_debt(words: str, what: Matter) -> tuple[Matter, bool]:
    """A person released from a mortgage and a note is released from the note."""
    if what in DEBTS:
        return what, True
    return what, True


def _whom_and_rest(words: str, scene: Scene) -> tuple[PartyMention | None, str]:
    """Return whom an object names first, and the words of the matter that follow."""
    party = first_party(words[:110], scene.setting)
    if party is None:
        return None, words
    link = _STRICT_FROM.search(words)
    head = words[: party.start]
    if matters_in(head) or (link is not None and link.start() < party.start):
        return None, words
    after = _FROM.search(words, party.end)
    if after is None:
        return party, words[party.end :]
    strict = _STRICT_FROM.search(words, party.end)
    return party, words[(strict or after).end() :]


def _against(words: str, scene: Scene) -> PartyMention | None:
    match = _AGAINST_LENDER.search(words)
    if match is None:
        return None
    party = first_party(words[match.end() : match.end() + 40], scene.setting)
    if party is None or party.start > 16:
        return None
    if "against" not in match.group() and party.party not in LENDERS:
        return None
    if "against" not in match.group() and not re.search(
        r"(?:owing|liabilit\w+|refund|accounting)\b", match.group(), re.IGNORECASE
    ):
        return None
    return party


def _passive(predicate: Predicate, scene: Scene) -> _Parts | None:
    text = scene.text
    start = clause_start(text, predicate.start)
    own = _INTRODUCED.sub("", _HAVING.sub("", text[start : predicate.start]))
    object_words = object_of(text, predicate.end)
    by = _agent(object_words, scene)
    against = _against(own, scene)
    if against is not None and against.party in LENDERS:
        return _Parts(Party.borrower, "", against.party, against.words, Matter.claims, own.strip())
    mention, lien = given_up(own)
    person = _subject_person(own, scene)
    if person is None and mention is None and start > 5:
        # "the mortgagor and all other persons liable are relieved"
        wider = text[clause_start(text, start - 5) : predicate.start]
        person = _subject_person(wider, scene) if text[:start].rstrip().endswith("and") else None
    if mention is not None and (person is None or _heads(own, matters_in(own)[0].start, person)):
        whom = _person_after(own, mention.end, scene)
        return _Parts(
            by.party if by else Party.unknown,
            by.words if by else "",
            whom.party if whom else Party.unknown,
            whom.words if whom else "",
            mention.matter,
            mention.words,
            lien,
        )
    if person is not None:
        return _person_freed(person, object_words, by, scene, predicate)
    if own.strip() and not _BACK_TO.search(own):
        return _named_freed(own, object_words, by)
    return _referring(predicate, scene, by)


_INTRODUCED: Final = re.compile(
    r"^\W*(?:subject to|upon|on|after|in|for|at|with|by|pursuant|under|effective|as|from"
    r"|following) [^,]*,"
    r"(?=.{3})",
    re.IGNORECASE,
)
_HAVING: Final = re.compile(r"^[^,]{0,90}\bhaving\b[^,]*,(?=.{3})", re.IGNORECASE)


def _heads(own: str, matter_start: int, person: PartyMention) -> bool:
    """Whether the matter, not the person, is the subject: "claim against the Borrower is waived"."""
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
        if not re.search(
            r"\b(?:to|from|against|by|for|with|upon|of)\s+(?:the |any |said )?$",
            own[: one.start],
            re.IGNORECASE,
        ):
            return one
    return None


def _person_after(own: str, place: int, scene: Scene) -> PartyMention | None:
    return first_party(own[place:], scene.setting)


def _agent(words: str, scene: Scene) -> PartyMention | None:
    match = re.search(r"\bby (?=(?:the |its |our )?)", words)
    if match is None:
        return None
    party = first_party(words[match.end() : match.end() + 40], scene.setting)
    return party if party is not None and party.start < 6 else None


_FREED_FROM: Final = re.compile(
    r"[^,.;]{0,60}?\b(?:from|of|(?:on|under|upon|as to)(?= (?:the|his|her|its|their|this|that|said"
    r"|such)"
    r" (?:\w+ )?(?:note|loan|guarant|bond|debt|mortgage)))\b",
    re.IGNORECASE,
)


def _person_freed(
    person: PartyMention,
    object_words: str,
    by: PartyMention | None,
    scene: Scene,
    predicate: Predicate,
) -> _Parts | None:
    link = _STRICT_FROM.search(object_words) or _FREED_FROM.match(object_words)
    mention, lien = given_up(object_words[link.end() :]) if link else (None, False)
    if person.party in LENDERS:
        return _Parts(Party.borrower, "", person.party, person.words, Matter.claims, "")
    what = mention.matter if mention else Matter.unknown
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
    return _Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        person.party,
        person.words,
        what,
        mention.words if mention else "",
        sure=sure and person.party in BORROWERS,
    )


_NAME: Final = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]*)+")


def _named_freed(own: str, object_words: str, by: PartyMention | None) -> _Parts | None:
    """Read "Ann Roe is released from the note": a name no setting knows, freed from a debt."""
    link = _STRICT_FROM.search(object_words) or _FREED_FROM.match(object_words)
    mention, _ = given_up(object_words[link.end() :]) if link else (None, False)
    if mention is None or mention.matter not in DEBTS:
        return None
    name = _NAME.search(own)
    return _Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        whom_words=name.group() if name else "",
        what=mention.matter,
        what_words=mention.words,
        sure=name is not None,
    )


def _referring(predicate: Predicate, scene: Scene, by: PartyMention | None) -> _Parts | None:
    """Read "all of which is hereby extinguished": what it refers back to stands before."""
    before = scene.text[: predicate.start]
    against = _against(before, scene)
    if against is not None and against.party in LENDERS:
        return _Parts(Party.borrower, "", against.party, against.words, Matter.claims, "")
    mention, lien = given_up(before)
    if mention is None:
        return None
    close = (
        scene.text[clause_start(scene.text, predicate.start) - 7 : predicate.start].strip().lower()
    )
    alone = {one.matter for one in matters_in(before)} == {mention.matter}
    if not (alone and close.endswith("which")) and mention.matter in DEBTS:
        return None
    return _Parts(
        by.party if by else Party.unknown,
        by.words if by else "",
        what=mention.matter,
        what_words=mention.words,
        lien=lien,
        sure=alone and close.endswith("which"),
    )

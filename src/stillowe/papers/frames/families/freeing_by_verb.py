"""From a verb of giving up to frames: subject, object, direction, the lien beside the debt."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_active import active_parts
from stillowe.papers.frames.families.freeing_innocents import NO_COLLECTING
from stillowe.papers.frames.families.freeing_parts import BORROWERS, DEBTS, LENDERS, clause_start
from stillowe.papers.frames.families.freeing_passive import passive_parts
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import Parts
from stillowe.papers.frames.families.freeing_verbs import Predicate, Voice
from stillowe.papers.frames.frame import Condition
from stillowe.values.clauses import Act, ConditionKind, Matter, Modality, Party

_NO_SUBJECT: Final = re.compile(
    r"\s*(?:nothing|neither|none|nobody|no|nor|not (?:any|all|one|a (?:single|cent)))\b",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(
    r"\b(?:until|unless|before|except upon|prior to|save upon|till)\b", re.IGNORECASE
)


Sound = tuple[bool, tuple[Found, ...]]
"""Whether the words are understood well enough to explain their own negatives, and the frames."""


def found_by_verb(predicate: Predicate, scene: Scene) -> Sound:
    """Return the frames of one verb."""
    parts = (
        passive_parts(predicate, scene)
        if predicate.voice is Voice.passive
        else active_parts(predicate, scene)
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
        named=parts.named,
        confidence=1.0 if parts.sure and not _only_in_books(predicate, scene) else 0.7,
    )
    founds = tuple(_frames(base, parts, predicate, scene.text[predicate.end :]))
    if parts.lien and _SUM_OF.search(scene.text[: predicate.start]):
        # "$9,000 of your mortgage was forgiven" speaks of money, not of a lien.
        founds = tuple(one for one in founds if one.act is not Act.frees_lien)
    return bool(founds) and polarity, founds


_SUM_OF: Final = re.compile(
    r"\$[\d,. ]+ ?of (?:the|your|his|her|their|a)\b[^.;,]{0,40}$", re.IGNORECASE
)
_BOOKS: Final = re.compile(
    r"(?:writ\w+|wrote) off|settled$|dropped$|removed$|cleared$", re.IGNORECASE
)
"""What a creditor does in its books; the debt may live on."""
_GIVEN_UP_TOO: Final = re.compile(
    r"\b(?:forg[ai]v|cancel|releas|waiv|discharg|extinguish|giv\w+ up|owe)", re.IGNORECASE
)


def _only_in_books(predicate: Predicate, scene: Scene) -> bool:
    return bool(_BOOKS.match(predicate.words)) and not _GIVEN_UP_TOO.search(scene.text)


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


_PERSONAL: Final = re.compile(r"liabilit|obligation|responsib|dut(?:y|ies)|personal", re.IGNORECASE)
_TERMINATES: Final = re.compile(
    r"^(?:terminat|end|void|drop|settle|paid|clear|retire|remov|lift|tak)", re.IGNORECASE
)
_PAID_OFF: Final = re.compile(r"(?:settled|paid|retired)", re.IGNORECASE)


def _frames(base: Found, parts: Parts, predicate: Predicate, after: str) -> list[Found]:
    """Return the frames of a verb whose parts are known; none where it gives up something else."""
    if parts.lien and parts.what not in DEBTS:
        if parts.whom in LENDERS or parts.who in BORROWERS:
            return []
        return [replace(base, act=Act.frees_lien, what=Matter.lien, confidence=1.0)]
    if parts.who in BORROWERS:
        claims = parts.what is Matter.claims and not _REFUNDS.search(after)
        what = parts.what if parts.what in DEBTS else Matter.claims
        return [replace(base, what=what)] if claims or parts.whom in LENDERS else []
    if parts.what not in DEBTS:
        personal = parts.what is Matter.claims and parts.whom in BORROWERS | {Party.both}
        return [base] if personal or parts.who is Party.both else []
    verb_of_things = _TERMINATES.match(predicate.words) and not _PAID_OFF.match(predicate.words)
    of_a_person = parts.what is Matter.guaranty or bool(_PERSONAL.match(parts.what_words))
    return [] if verb_of_things and not of_a_person else [base]


def _sureness(predicate: Predicate, scene: Scene) -> tuple[bool, Modality, tuple[Condition, ...]]:
    start = clause_start(scene.text, predicate.start)
    denied = predicate.negative or bool(_NO_SUBJECT.match(scene.text[start : predicate.start]))
    if (
        not denied
        and _NO_SUBJECT.match(scene.text)
        and start < 140
        and not NO_COLLECTING.match(scene.text)
    ):
        denied = "which" not in scene.text[: predicate.start]
    conditions: tuple[Condition, ...] = ()
    if denied and _UNTIL.search(scene.text, predicate.end):
        return True, Modality.promised, ()
    if predicate.offered:
        conditions = (Condition(ConditionKind.acceptance, predicate.words),)
    return not denied, predicate.modality, conditions

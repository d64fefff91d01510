"""Releases named as things: a satisfaction that works, a release that is none, mutual releases."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_idioms import IdiomMention
from stillowe.papers.frames.families.freeing_parts import (
    DEBTS,
    clause_start,
    given_up,
    object_of,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import NEGATED, names_in, persons_in
from stillowe.papers.frames.matters import matters_in
from stillowe.values.clauses import Act, Matter, Modality, Party


def noun_found(mention: IdiomMention, scene: Scene) -> Found | None:
    """Return a release or satisfaction that works, or is to be handed over."""
    after = object_of(scene.text, mention.end)
    head, _ = given_up(after)
    persons = persons_in(after, scene) or persons_in(scene.text[: mention.end], scene)
    if head is None or head.matter not in DEBTS | {Matter.lien}:
        if not persons or re.search(
            r"\b(?:claims?|damage|property|unit|parcel)\b", after[:60], re.IGNORECASE
        ):
            return None
        if (
            not any(one.matter in DEBTS for one in matters_in(scene.text))
            and persons[0].party is not Party.guarantor
        ):
            return None
    before = scene.text[clause_start(scene.text, mention.start) : mention.end]
    denied = bool(NEGATED.search(before))
    what = head.matter if head is not None else Matter.debt
    if head is None and persons and persons[0].party is Party.guarantor:
        what = Matter.guaranty
    waits = bool(re.search(r"\b(?:until|before|unless)\b", scene.text, re.IGNORECASE))
    return Found(
        Act.frees_lien if what is Matter.lien else Act.frees,
        Party.unknown,
        persons[0].party if persons else Party.unknown,
        what,
        polarity=not denied or waits,
        modality=Modality.promised
        if denied
        or (
            not _WORKS.search(before)
            and re.search(
                r"\b(?:deliver|execute|file|issue|will|shall|give)\b", before, re.IGNORECASE
            )
        )
        else Modality.done,
        confidence=1.0 if persons or names_in(f"{mention.words} {after[:90]}") else 0.7,
    )


_WORKS: Final = re.compile(
    r"\b(?:shall|will) (?:operate|constitute|serve|act|stand|be taken|be deemed)\b"
    r"|\bdoes (?:hereby )?give\b",
    re.IGNORECASE,
)
"""What a paper shall operate as, it is from now on."""


def no_release_found(mention: IdiomMention, scene: Scene) -> Found | None:
    """Return that something is no release of a debt."""
    after = object_of(scene.text, mention.end)
    found = [one for one in matters_in(f"{after[:140]}") if one.matter in DEBTS]
    found += [one for one in matters_in(mention.words) if one.matter in DEBTS]
    if not found:
        return None
    if re.search(r"\b(?:borrower|guarantor|you)\b", mention.words[:12], re.IGNORECASE):
        return None
    return Found(Act.frees, Party.unknown, Party.unknown, found[0].matter, polarity=False)


def mutual_found(mention: IdiomMention, scene: Scene) -> Found | None:
    """Return releases given by each side to the other."""
    denied = bool(NEGATED.search(scene.text[: mention.start]))
    return Found(Act.frees, Party.both, Party.both, Matter.claims, polarity=not denied)

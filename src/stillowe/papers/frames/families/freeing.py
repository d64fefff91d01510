"""Releases, waivers, forgiveness, satisfaction, promises not to pursue; releases of a lien.

Verbs (``freeing_verbs``) and idioms (``freeing_idioms``) of giving up are found first; then whose
act it is, whom it reaches and what is given up (``freeing_parts``); last what keeps it from being
certain (``freeing_doubts``, ``conditions``). A frame that is certain needs every word explained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_by_idiom import found_by_idiom
from stillowe.papers.frames.families.freeing_by_verb import found_by_verb
from stillowe.papers.frames.families.freeing_idioms import idioms_in
from stillowe.papers.frames.families.freeing_parts import BORROWERS, DEBTS
from stillowe.papers.frames.families.freeing_plainly import plainly_freed_in
from stillowe.papers.frames.families.freeing_scene import scene_of
from stillowe.papers.frames.families.freeing_the_lender import lender_freed_in
from stillowe.papers.frames.families.freeing_verbs import FREEING_STEMS, Predicate, predicates_in
from stillowe.papers.frames.families.lien_freeing import liens_freed_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Modality

_NO_SENTENCE: Final = re.compile(r"^[A-Z0-9 ,.'&/()-]{0,90}(?<!\.)$")
"""A heading in capitals says what a paper is called, not what it does."""


def freeing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield every giving up of a debt, a lien or a claim in the sentence."""
    if not FREEING_STEMS.stand_in(sentence.text) or _NO_SENTENCE.match(sentence.text):
        return
    scene = scene_of(sentence, setting)
    verbs = [one for one in predicates_in(scene.text) if one.end > scene.lead_length]
    idioms = [one for one in idioms_in(scene.text) if one.end > scene.lead_length]
    drafts = [(one.start, one.end, *pair) for one in verbs for pair in [found_by_verb(one, scene)]]
    drafts += [
        (one.start, one.end, *pair) for one in idioms for pair in [found_by_idiom(one, scene)]
    ]
    drafts += [(start, end, True, (found,)) for start, end, found in plainly_freed_in(scene)]
    explained = tuple((start, end) for start, end, sound, founds in drafts if sound and founds)
    if any(one.negative for one in verbs) and any(
        founds and sound for _, _, sound, founds in drafts
    ):
        explained = (*explained, *_waiting(verbs, drafts))
    found_here = [
        scene.finished(found, explained)
        for _, _, _, founds in sorted(drafts, key=lambda one: one[0])
        for found in founds
    ]
    found_here = _beside_promises(found_here, scene.text)
    if not any(one.who in BORROWERS for one in found_here):
        found_here.extend(scene.finished(found, ()) for found in lender_freed_in(scene))
    found_here.extend(scene.finished(found, ()) for found in liens_freed_in(scene))
    yield from _told_apart(found_here)


_DONE_TOO: Final = re.compile(
    r"\bagree[sd]? to (?:\w+ ){1,9}?,? ?and,? (?:hereby|by (?:this|these)\b[^,.;]{0,24}"
    r"|does(?: hereby)?|do(?: hereby)?),? "
    r"(?:does |do |hereby )?(?:releases?|waives?|forgives?|cancels?|discharges?)\b",
    re.IGNORECASE,
)
_HEREBY: Final = re.compile(
    r"\b(?:hereby|by these presents|does|do) (?:\w+ly |forever |also )*(?:releases?d?|waives?d?"
    r"|forgives?|forgiven"
    r"|cancels?|cancell?ed|discharges?d?|acquits?|remises?|extinguish\w*|relieved?s?)\b",
    re.IGNORECASE,
)


def _beside_promises(founds: list[Found], words: str) -> list[Found]:
    """Return the frames of one sentence; what stands beside a promise waits for the same thing.

    Unless it is done in so many words: then "shall not be liable" tells how things are from now on.
    """
    promised = [one for one in founds if one.modality is Modality.promised and one.polarity]
    if not promised:
        return founds
    done = [one for one in founds if _is_done(one)]
    if done and _DONE_TOO.search(words):
        return [one for one in founds if one not in promised]
    if (
        done
        and _HEREBY.search(words)
        and all(_IS_A_STATE.search(one.what_words) for one in promised)
    ):
        return [replace(one, modality=Modality.done) if one in promised else one for one in founds]
    return [
        replace(one, confidence=min(one.confidence, 0.8)) if one in done else one for one in founds
    ]


_IS_A_STATE: Final = re.compile(
    r"\b(?:no|not|nothing|never)\b|^(?:liab|deficien|debt|loan|note|oblig)", re.IGNORECASE
)


def _is_done(one: Found) -> bool:
    return one.act is Act.frees and one.modality is Modality.done and not one.conditions


def _waiting(
    verbs: list[Predicate], drafts: list[tuple[int, int, bool, tuple[Found, ...]]]
) -> Iterator[tuple[int, int]]:
    """Yield the negatives of "shall not be released until": they say when, not that it is not."""
    sound = {(start, end) for start, end, is_sound, founds in drafts if is_sound and founds}
    for verb in verbs:
        if verb.negative and (verb.start, verb.end) in sound:
            yield max(0, verb.start - 60), verb.end


def _told_apart(founds: list[Found]) -> Iterator[Found]:
    """Yield each frame once; a lien freed along with its debt, or in doubt, says nothing."""
    debt = any(one.act is Act.frees and one.polarity and one.what in DEBTS for one in founds)
    lien = False
    for one in dict.fromkeys(founds):
        if one.act is Act.frees_lien and one.polarity:
            if debt or lien or one.confidence < 1.0:
                continue
            lien = True
        yield one

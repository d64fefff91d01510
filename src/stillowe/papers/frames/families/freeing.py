"""Releases, waivers, forgiveness, satisfaction, promises not to pursue; releases of a lien.

Verbs (``freeing_verbs``) and idioms (``freeing_idioms``) of giving up are found first; then whose
act it is, whom it reaches and what is given up (``freeing_parts``); last what keeps it from being
certain (``freeing_doubts``, ``conditions``). A frame that is certain needs every word explained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_by_idiom import found_by_idiom
from stillowe.papers.frames.families.freeing_by_verb import found_by_verb
from stillowe.papers.frames.families.freeing_idioms import idioms_in
from stillowe.papers.frames.families.freeing_scene import scene_of
from stillowe.papers.frames.families.freeing_verbs import FREEING_STEMS, predicates_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting

_NO_SENTENCE: Final = re.compile(r"^[A-Z0-9 ,.'&/()-]{0,90}$")
"""A heading in capitals says what a paper is called, not what it does."""


def freeing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield every giving up of a debt, a lien or a claim in the sentence."""
    if not FREEING_STEMS.search(sentence.text) or _NO_SENTENCE.match(sentence.text):
        return
    scene = scene_of(sentence, setting)
    verbs = [one for one in predicates_in(scene.text) if one.end > scene.lead_length]
    idioms = [one for one in idioms_in(scene.text) if one.end > scene.lead_length]
    if not verbs and not idioms:
        return
    drafts = [(one.start, one.end, *pair) for one in verbs for pair in [found_by_verb(one, scene)]]
    drafts += [
        (one.start, one.end, *pair) for one in idioms for pair in [found_by_idiom(one, scene)]
    ]
    explained = tuple((start, end) for start, end, sound, founds in drafts if sound and founds)
    for _, _, _, founds in sorted(drafts, key=lambda one: one[0]):
        for found in founds:
            yield scene.finished(found, explained)

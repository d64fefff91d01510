"""New promises to pay: notes signed for what is left, notes restated, old loans swapped for new.

The mere mention of the note already signed is none, nor is a note whose sum is zero or blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.promising_papers import KINDS_OF_NOTE, PAPERS
from stillowe.papers.frames.families.promising_words import (
    NEW_NOTE,
    NOT_GIVEN,
    NOT_OURS,
    NOT_OURS_NOR_OLD,
    OLD_PROMISE,
    PARTS,
    SHORT,
    SIGN,
    promise,
)
from stillowe.papers.frames.families.wording import Family, is_of_nothing, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved

_NOTES: Final = Family(
    ("note", "iou", "promise to pay", "payment agreement", "loan agreement"),
    (
        promise(rf"\b{SIGN}\b[^.;]{{0,80}}?\b{NEW_NOTE}", NOT_OURS),
        promise(
            rf"\b{NEW_NOTE}[^.;]{{0,90}}?\b(?:(?:shall|will|must|is to|are to|has to|to|should) be"
            r"|is hereby|being) (?:\w+ )?(?:signed|executed|delivered|given|tendered|required)",
            NOT_OURS,
        ),
        promise(
            rf"\b(?:require|ask|demand|accept|take|receive|obtain)(?:s|ed)?\b[^.;]{{0,60}}?\b"
            rf"{NEW_NOTE}",
            NOT_OURS_NOR_OLD,
        ),
        promise(
            rf"\b(?:in (?:exchange|return|consideration) (?:for|of)|upon|against"
            rf"|conditioned (?:up)?on"
            rf"|delivery of|execution of|signature of)\b[^.;]{{0,50}}?\b{NEW_NOTE}",
            NOT_OURS_NOR_OLD,
            r"\$|installment|unsecured",
        ),
        promise(
            r"\b(?:this|the|amended|replacement|new)\b[^.;]{0,60}\b(?:note"
            r"|instrument)\b[^.;]{0,140}?"
            r"\b(?:amends? and restates?|restates?|in (?:substitution|replacement|renewal|exchange)"
            r"(?: and (?:extension|replacement|renewal|modification|substitution))* (?:for|of)"
            r"|supersedes?|replaces?|renews?)\b[^.;]{0,140}?\bnotes?\b",
            NOT_GIVEN,
            denied_by_not=False,
        ),
    ),
)
_PROMISES: Final = Family(
    ("promise", "repay", "undertake", "covenants to pay", "agrees to pay", "agree to pay"),
    (
        promise(
            r"\bpromises?,?(?: (?:and|or) \w+)? to (?:re)?pay\b[^.;]{0,80}?(?:\bthe order of\b"
            r"|\bprincipal\b|\bsum of\b|\$|\bdollars\b)",
            OLD_PROMISE,
        ),
        promise(
            rf"\bpromises?\b[^.;]{{0,90}}?\bto (?:re)?pay\b[^.;]{{0,90}}?(?:\b{SHORT}\b"
            rf"|\b{PARTS}\b)",
            OLD_PROMISE,
        ),
        promise(
            r"\b(?:agrees?|undertakes?|covenants?|shall|will|must|'ll|have|has|required)(?: to)?"
            rf" (?:re)?pay\b[^.;]{{0,90}}?\b{SHORT}\b[^.;]{{0,120}}?\b{PARTS}",
            OLD_PROMISE,
        ),
    ),
)
_SWAPS: Final = Family(
    (
        "what is left",
        "become",
        "swap",
        "exchang",
        "replac",
        "substitut",
        "trad",
        "convert",
        "roll",
        "transform",
        "payable",
        "paid",
        "termed",
        "evidenced",
    ),
    (
        promise(
            r"\b(?:swap|exchang|replac|substitut|trad|convert|roll|transform"
            r"|re-?writ)\w*\b[^.;]{0,60}?"
            r"\b(?:old|existing|original|matured|remaining|shortfall|deficiency|balance"
            r"|unpaid|debt)\b"
            r"[^.;]{0,50}?\b(?:for|with|into|to|by)\b[^.;]{0,40}?\b(?:new|fresh|unsecured"
            r"|replacement"
            r"|personal|separate|installment)\b[^.;]{0,30}?\b(?:loan|note|one|obligation|debt)\b",
        ),
        promise(
            rf"\b{SHORT}\b[^.;]{{0,70}}?\b(?:shall|will|is to|must)(?: then)? be(?:come)? (?:re)?"
            rf"(?:paid|payable|evidenced|amortized|carried|termed out)\b[^.;]{{0,100}}?"
            rf"\b(?:{PARTS}|unsecured|new (?:note|loan))",
        ),
    ),
)
_OWN_NOTES: Final = Family(
    ("promissory note", "replac", "take the place", "takes the place", "become", "turned into"),
    (
        promise(rf"\b{SIGN}\b[^.;]{{0,90}}?\b(?:his|her|its|their|my|our) promissory notes?\b"),
        promise(
            r"\b(?:new|fresh|unsecured|personal)\b[^.;]{0,30}?\b(?:loan|note"
            r"|obligation)\b[^.;]{0,60}?"
            r"\b(?:replaces?|takes? the place of|stands? (?:in place of|for))\b",
        ),
        promise(
            rf"\b{SHORT}\b[^.;]{{0,60}}?\b(?:becomes?|be (?:turned|rolled|converted|made)"
            r" (?:in)?to)\b[^.;]{0,30}?\b(?:loan|note)\b",
        ),
    ),
)
_WHO_SIGNS: Final = sieved(
    r"\b(?:if|whoever|each|every|any|person|people|one|anyone|everyone)\b[^.;]{0,40}\bsign(?:s|ed"
    r"|ing)? (?:this|the) note\b"
)
"""A note that says who is bound by it promises nothing anew in those words."""
_FAMILIES: Final = (_NOTES, _PROMISES, _SWAPS, _OWN_NOTES, PAPERS, KINDS_OF_NOTE)
AHEAD: Final = 4
"""How many sentences on the sum of a note is looked for ("Note amount: $0.00")."""
_NOTE_SUM: Final = re.compile(r"\bnote (?:amount|sum)\b|\bamount of (?:the |your )?note\b")


NEED: Final = need_of_families(*_FAMILIES)


def promises_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a new promise to pay; one frame however many ways the sentence says it."""
    if _WHO_SIGNS.search(words):
        return
    for family in _FAMILIES:
        for found in family.found_in(sentence, words, setting):
            if not _is_of_nothing(sentence, words, setting):
                yield found
            return


def _is_of_nothing(sentence: Sentence, words: str, setting: Setting) -> bool:
    """Whether the note's sum, here or in the next sentences, is zero or left blank."""
    if is_of_nothing(words):
        return True
    following = setting.sentences[sentence.index + 1 : sentence.index + 1 + AHEAD]
    return any(
        _NOTE_SUM.search(one.text.lower()) and is_of_nothing(one.text.lower()) for one in following
    )

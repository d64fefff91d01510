"""Reservations, continuing liability, no waiver, no novation: what keeps a debt alive.

A sentence may keep a debt in six ways (``keeping_ways``). Each match then passes its guards: the
right must be the lender's side's, its object a debt, and the sentence must not itself deny it,
ask it, report it or take it back. A sentence that keeps the debt only if a release falls away is
read by ``undoing`` instead. A debt kept only until or unless something happens carries that as a
condition: it is the other side of a conditional release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.keeping_denials import DENIALS
from stillowe.papers.frames.families.keeping_guards import NOT_LENDERS, OWERS, holds
from stillowe.papers.frames.families.keeping_plainly import PLAINLY
from stillowe.papers.frames.families.keeping_way import Way
from stillowe.papers.frames.families.keeping_ways import WAYS
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.families.undoing import undoing_in
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Shelf, sieved
from stillowe.values.clauses import Act, ConditionKind, Matter, Party

_ALL_WAYS: Final = Shelf((way, way.need) for way in (*WAYS, *DENIALS, *PLAINLY))
_TOUCHED: Final = Stems(
    *("debt", "loan", "note", "bond", "balanc", "deficien", "short", "guarant", "oblig", "liab"),
    *("respons", "owe", "owing", "unpaid", "lend", "bank", "credit", "plaintiff", "mortgag"),
    *("borrow", "maker", "account", "residue", "remain", "gap", "claim", "remed", "accord"),
    *("satisf", "proceeds", "sue", "waiv", "novat", "releas", "differen", "recover", "collect"),
    *("charg", "settl", "the rest", "loss", "forgiv", "money", "amount", "paid", "pay", "right"),
    *("promis", "signer", "judgment", "signed", "let ", "not you", "merge"),
)
"""Parts of words of which every sentence that keeps a debt has one: a look cheaper than a gate."""

_MOST_TRIED: Final = 24
"""No sentence written for a reader says one thing more often; a hostile one would be slow."""

_DEBTS: Final = (
    Matter.guaranty,
    Matter.second_debt,
    Matter.partial_claim,
    Matter.insurer_claim,
    Matter.usda_reimbursement,
    Matter.assessments,
    Matter.deficiency_judgment,
    Matter.deficiency,
    Matter.debt,
)
_REPORTED: Final = sieved(
    r"\b(?:letters?|notices?|statements?|we|agent|office|staff)\b[^.;,]{0,40}\b(?:said|stated"
    r"|told|wrote|advised"
    r"|indicated|reported)\b",
    re.IGNORECASE,
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:mistaken?|in error|was wrong|an error|take (?:it|that) back|taken back|withdrawn?"
    r"|disregard|incorrect"
    r"|retract\w*|correct(?:ion|s)? (?:of|to) (?:our|that))\b",
    re.IGNORECASE,
)
_GUARANTOR: Final = re.compile(r"\bguarant(?:or|y|ee)|\bsuret(?:y|ies)\b", re.IGNORECASE)
_FLIPPED: Final = re.compile(
    r"\b(?:until|unless|pending|if|should|in the event|where|before|so long as|in"
    r" case)\b[^.;]{0,160}",
    re.IGNORECASE,
)
_FAILS: Final = re.compile(
    r"\b(?:until|unless|pending|before|not|n't|fail\w*|default\w*|miss\w*|late|breach\w*|laps\w+"
    r"|expir\w+|cancel\w*"
    r"|fall(?:s)? through|other than)\b",
    re.IGNORECASE,
)


def keeping_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield the debts, liabilities and rights a sentence keeps, and releases it undoes."""
    undone = tuple(undoing_in(sentence, setting))
    yield from undone
    if undone or not _TOUCHED.stand_in(sentence.text) or _is_no_statement(sentence, setting):
        return
    seen: set[tuple[Party, Matter, tuple[str, ...]]] = set()
    folded = sentence.text.lower()
    for way in _ALL_WAYS.fitting(sentence.text):
        if not way.gate.search(folded):
            continue
        for match in islice(way.pattern.finditer(sentence.text), _MOST_TRIED):
            if not holds(way, match, sentence, setting):
                continue
            found = _found(way, match, sentence, setting)
            key = (found.whom, found.what, found.named)
            if key not in seen:
                seen.add(key)
                yield found


def _is_no_statement(sentence: Sentence, setting: Setting) -> bool:
    """Whether the sentence asks, or repeats words that the same paper takes back."""
    if sentence.text.endswith("?"):
        return True
    if not _REPORTED.search(sentence.text):
        return False
    following = setting.sentences[sentence.index + 1 : sentence.index + 3]
    return any(_TAKEN_BACK.search(each.text) for each in (sentence, *following))


def _found(way: Way, match: re.Match[str], sentence: Sentence, setting: Setting) -> Found:
    """Return the frame: who keeps, who is kept, what, and until when."""
    words = sentence.text
    mentions = parties_in(words, setting)
    near = [one for one in mentions if match.start() <= one.start < match.end()]
    earlier = [one for one in mentions if one.start < match.start()]
    owers = [one for one in (*near, *reversed(earlier)) if one.party in OWERS]
    keepers = [one for one in (*reversed(earlier), *near) if one.party not in NOT_LENDERS]
    named = {
        one.words: one
        for one in (*earlier, *near)
        if one.party in OWERS and one.words.lower() in setting.names
    }
    return Found(
        Act.keeps_debt,
        who=keepers[0].party if keepers else Party.lender,
        whom=owers[0].party if owers else Party.unknown,
        what=_what(match.group(), words),
        modality=way.modality,
        conditions=_flips(words),
        named=tuple(named),
        whom_words=owers[0].words if owers else "",
        what_words=match.group().strip(),
    )


def _what(near: str, words: str) -> Matter:
    """Return the debt meant, the most particular one first; rights where none is named."""
    for place in (near, words):
        there = {one.matter for one in matters_in(place)}
        for matter in _DEBTS:
            if matter in there:
                return matter
    owner = _GUARANTOR.search(near)
    return Matter.guaranty if owner else Matter.rights


def _flips(words: str) -> tuple[Condition, ...]:
    """Return what would have to fail, or is still awaited, for the debt to be kept."""
    return tuple(
        Condition(ConditionKind.other, match.group().strip())
        for match in _FLIPPED.finditer(words)
        if _FAILS.search(match.group())
    )

"""People bound in person: each for the whole, and each before a court that can reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_LENDING: Final = frozenset({Party.other})
_NOT_PERSONS: Final = re.compile(
    r"\bseveral(?:ly)?,? (?:and|but) not joint|\bnot joint(?:ly)? (?:and|or) several"
    r"|\b(?:lenders?|banks?)'?"
    r" (?:\w+ )?obligations? (?:are|is) several\b|\btenants? by\b|\bjoint tenan"
)


def _bound(hit: str, *also: str) -> Wording:
    return Wording(
        Act.binds_persons,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        _NOT_PERSONS,
        who=Party.borrower,
        what=Matter.debt,
        not_by=_LENDING,
    )


_JOINT: Final = Family(
    (
        "several",
        "each of us",
        "any of us",
        "any one of",
        "each one of",
        "of the whole",
        "for the whole",
        "of you",
        "both of",
        "entire",
        "full amount",
        "for all",
    ),
    (
        _bound(
            r"\bjoint(?:ly)?(?:,| and(?:/or)?|, and) several(?:ly)?\b",
            r"\bliab|\bobligat|\bundertak|\bpromise|\bresponsib|\bagree|\bindebted|\bcovenant"
            r"|\bbound\b|\bowe",
        ),
        _bound(
            r"\b(?:each|every) (?:of (?:us|you|the undersigned)|person|one|signer|borrower"
            r"|guarantor|maker|obligor)\b[^.;]{0,50}\b(?:fully|personally|individually"
            r"|wholly)\b"
            r"[^.;]{0,30}\b(?:obligated|liable|responsible|bound)\b"
        ),
        _bound(
            r"\b(?:against|from|by)\b[^.;]{0,50}\b(?:all|both) of (?:us|you"
            r"|them)\b[^.;]{0,40}\b(?:any|either|one)\b"
            r"[^.;]{0,30}\b(?:alone|separately|only)\b"
        ),
        _bound(
            r"\bagainst\b[^.;]{0,40}?\b(?:any one|either|one or more|any or all"
            r"|each) of (?:us|you)\b"
        ),
        _bound(
            r"\b(?:recover\w*|collect\w*|enforc\w*|demand\w*|payment"
            r"|look\w*)\b[^.;]{0,60}\b(?:whole|entire|full|all)\b"
            r"[^.;]{0,60}\b(?:any one|either|one) of (?:us|you|them)\b"
        ),
        _bound(
            r"\beach\b[^.;]{0,40}\b(?:liable|responsible|bound"
            r"|answerable)\b[^.;]{0,20}\bfor the (?:whole|entire|full)\b"
        ),
    ),
)
_JURISDICTION: Final = Family(
    ("jurisdiction",),
    (
        _bound(
            r"\b(?:submit|consent|subject|yield|attorn)(?:s|ing"
            r"|ted)?\b[^.;]{0,90}\bjurisdiction\b[^.;]{0,60}",
            r"\bpersonal|\bin personam|\bperson\b|\bcourts?\b",
        ),
        _bound(
            r"\bwaiv\w+\b[^.;]{0,60}\b(?:objection|defense)\b[^.;]{0,40}\b(?:personal"
            r"|in personam) jurisdiction\b"
        ),
        _bound(
            r"\bagrees?\b[^.;]{0,60}\bcourts?\b[^.;]{0,60}\b(?:has|have"
            r"|shall have) (?:personal|in personam)"
            r" jurisdiction\b"
        ),
    ),
)


def persons_bound_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield who is bound in person by the sentence."""
    for family in (_JOINT, _JURISDICTION):
        for found in family.found_in(sentence, words, setting):
            yield found
            return

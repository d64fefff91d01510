"""From an idiom of giving up to a frame: promises not to pursue, nothing owed, duties ended."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_by_noun import (
    mutual_found,
    no_release_found,
    noun_found,
)
from stillowe.papers.frames.families.freeing_by_verb import Sound
from stillowe.papers.frames.families.freeing_idioms import Idiom, IdiomMention
from stillowe.papers.frames.families.freeing_parts import (
    BORROWERS,
    DEBTS,
    LENDERS,
    clause_start,
    first_party,
    given_up,
    object_of,
    subject_of,
)
from stillowe.papers.frames.families.freeing_scene import Scene
from stillowe.papers.frames.families.freeing_sides import (
    HOLDS_NOW,
    NEGATED,
    THE_NAMED,
    WHO_SHALL,
    against_another,
    names_in,
    persons_in,
)
from stillowe.papers.frames.matters import MatterMention, matter_of, matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.values.clauses import Act, Matter, Modality, Party

_HELD: Final = re.compile(
    r"\b(?:held|asked|required|sued|pursued|called|looked|proceeded|reported)$", re.IGNORECASE
)
_ONLY_HERE: Final = re.compile(
    r"\bin (?:this|the (?:pending|present|instant|above|foreclosure))\s?(?:\w+ ){0,2}?(?:case"
    r"|action|suit"
    r"|proceeding|cause|foreclosure|complaint|motion)\b|\bherein prays\b|\bnot among the relief\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\b(?:plaintiff|movant|complainant|petitioner|prayer|this motion)\b", re.IGNORECASE
)
_WOULD: Final = re.compile(r"\bwould\b", re.IGNORECASE)
_AHEAD: Final = re.compile(
    r"\b(?:will|shall|agrees? to|going to|deliver|execute|file|issue)\b", re.IGNORECASE
)
_NOW_LESS: Final = re.compile(
    r"\b(?:further|more|longer|remaining|additional|continuing|anything|nothing|residual|any)\b",
    re.IGNORECASE,
)
_LEFT: Final = frozenset({Matter.deficiency, Matter.deficiency_judgment})


def found_by_idiom(mention: IdiomMention, scene: Scene) -> Sound:
    """Return the frames of one idiom."""
    reader = _READERS[mention.idiom]
    found = reader(mention, scene)
    if found is None:
        return False, ()
    found = replace(
        found,
        what_words=found.what_words or mention.words[:80],
        named=_names(mention, scene),
    )
    if mention.idiom in _PLAIN_WORDS and _NEGATIVE.search(mention.words):
        return False, (found,)
    return found.polarity, (found,)


_PLAIN_WORDS: Final = frozenset({Idiom.noun, Idiom.accepted})
"""Idioms that need no negative: one among their words is not theirs."""

_NEGATIVE: Final = re.compile(r"\b(?:not|no|never|nor|neither)\b|n't\b", re.IGNORECASE)


def _names(mention: IdiomMention, scene: Scene) -> tuple[str, ...]:
    """Return the people named in an idiom, before it in its clause, or in what follows."""
    before = scene.text[clause_start(scene.text, mention.start) : mention.start]
    return names_in(f"{before} {mention.words} {object_of(scene.text, mention.end)[:120]}")


def _matter_near(
    mention: IdiomMention, scene: Scene, *, inside: bool = True
) -> tuple[MatterMention | None, bool]:
    """Return the matter an idiom speaks of: after it, in it, or else before it."""
    for words in (
        object_of(scene.text, mention.end),
        mention.words if inside else "",
        scene.text[clause_start(scene.text, mention.start) : mention.start],
    ):
        found = [one for one in matters_in(words) if one.matter in DEBTS]
        if found:
            head, lien = given_up(words)
            return (head if head is not None and head.matter in DEBTS else found[0]), lien
    if _PRONOUN.match(scene.text[mention.end :]):
        earlier = [one for one in matters_in(scene.text[: mention.start]) if one.matter in DEBTS]
        if earlier:
            return earlier[-1], False
    return None, False


_PRONOUN: Final = re.compile(r" (?:\w+ ){0,3}?(?:it|them|that|any of it|the same)\b", re.IGNORECASE)


def _not_pursued(mention: IdiomMention, scene: Scene) -> Found | None:
    if _says_less(mention, scene):
        return None
    subject = subject_of(scene.text, mention.start, scene.setting) or first_party(
        mention.words, scene.setting
    )
    after = object_of(scene.text, mention.end)
    passive = bool(_PARTICIPLE.search(mention.words))
    who, whom = _direction(mention, scene, subject, after, passive=passive)
    if who in BORROWERS or (who is Party.unknown and _BARE_NOT_TO.search(mention.words)):
        return _lender_not_sued(who if who in BORROWERS else Party.borrower, after, scene)
    matter, _ = _matter_near(mention, scene)
    reached = persons_in(f"{mention.words} {after}", scene)
    if who is Party.buyer and subject is not None and HOLDS_NOW.match(subject.words):
        who = Party.lender
    if (matter is None and not reached) or Party.other in {who, whom} or who is Party.buyer:
        return None
    if against_another(after, scene):
        return None
    if matter is None and (_PRONOUN.match(after) or matter_of(after) is Matter.lien):
        return None
    asks = _ASKS.search(scene.text) and not passive and not _AHEAD.search(mention.words)
    what = matter.matter if matter else Matter.debt
    sure = matter is not None or any(
        one.matter in DEBTS for words in (scene.text, *scene.before) for one in matters_in(words)
    )
    return Found(
        Act.frees,
        who,
        whom,
        Matter.this_case_only if asks or _ONLY_HERE.search(scene.text) else what,
        modality=Modality.possible if _WOULD.search(mention.words) else Modality.done,
        who_words=subject.words if subject else "",
        whom_words=reached[0].words if reached else "",
        what_words=matter.words if matter else "",
        confidence=1.0 if sure else 0.7,
    )


_PARTICIPLE: Final = re.compile(r"(?:ed|sought|brought|taken|had|held|made)$", re.IGNORECASE)


def _says_less(mention: IdiomMention, scene: Scene) -> bool:
    """Whether "not to sue" has nobody who promises it, or a court only enters no judgment."""
    if _BARE_NOT_TO.match(mention.words):
        return mention.start > 8 and not scene.lead_length
    # A court that enters no judgment here leaves the debt as it was.
    around = " ".join((*scene.before, scene.text, *scene.after))
    of_this_case = mention.words.endswith("entered") or (
        "judg" in mention.words.lower() and _IN_REM.search(around) is not None
    )
    return of_this_case and not _GIVEN_UP_NEAR.search(around)


_IN_REM: Final = re.compile(
    r"\bin rem\b|\bjurisdiction\b|\b(?:personal|no) service\b|\bserved\b|\bpublication\b"
    r"|\bthe court\b",
    re.IGNORECASE,
)


def _lender_not_sued(who: Party, after: str, scene: Scene) -> Found | None:
    """Return the borrower's promise to leave the lender alone; none where no lender is meant."""
    words = scene.text if _ABOUT_LOAN.search(after) else after
    lender = next((one for one in parties_in(words, scene.setting) if one.party in LENDERS), None)
    if lender is None:
        return None
    return Found(Act.frees, who, lender.party, Matter.claims, whom_words=lender.words)


_GIVEN_UP_NEAR: Final = re.compile(
    r"\bwaive[sd]?\b|\bwaiving\b|1603\s?\(b\)|15-140[12]|\bsatisfied\b|\bgiven? up\b", re.IGNORECASE
)
_ABOUT_LOAN: Final = re.compile(
    r"\b(?:handling|servicing|origination|making|administration|review|enforcement|conduct)\b",
    re.IGNORECASE,
)
_BARE_NOT_TO: Final = re.compile(r"^not to\b", re.IGNORECASE)


def _direction(
    mention: IdiomMention,
    scene: Scene,
    subject: PartyMention | None,
    after: str,
    *,
    passive: bool,
) -> tuple[Party, Party]:
    """Return who will not pursue, and who is not pursued."""
    inside = persons_in(mention.words, scene)
    target = persons_in(after, scene)
    if passive:
        held = bool(_HELD.search(mention.words))
        people = parties_in(mention.words, scene.setting) or (
            (subject,) if subject is not None else ()
        )
        if held and people:
            return Party.unknown, people[0].party
        return Party.unknown, (target or inside)[0].party if target or inside else Party.unknown
    who = subject.party if subject is not None else Party.unknown
    if who in BORROWERS and (target or inside):
        # "the borrower, whom Lender will not pursue": the nearest lender acts.
        lenders = [
            one
            for one in parties_in(scene.text[: mention.end], scene.setting)
            if one.party in LENDERS
        ]
        if lenders:
            who = lenders[-1].party
    whom = (inside or target)[0].party if inside or target else Party.unknown
    return who, whom


def _nothing_owed(mention: IdiomMention, scene: Scene) -> Found | None:
    subject = subject_of(scene.text, mention.start, scene.setting)
    after = object_of(scene.text, mention.end)
    own = scene.text[clause_start(scene.text, mention.start) : mention.start]
    if WHO_SHALL.search(scene.text[: mention.start]):
        nearest = parties_in(scene.text[: mention.start], scene.setting)
        subject = nearest[-1] if nearest else None
    if subject is not None and subject.words not in own and THE_NAMED.search(own):
        subject = None
    if subject is not None and subject.party in LENDERS:
        return _lender_owes_or_asks(mention, scene, subject, after)
    other = subject is not None and subject.party not in BORROWERS
    if other or _A_CHARGE.match(after) or _ASKS_NOTHING.match(mention.words):
        return None
    matter, _ = _matter_near(mention, scene)
    so = bool(_SO.search(scene.text))
    if matter is None and so:
        matter = next((one for one in matters_in(scene.text) if one.matter in DEBTS), None)
    left = matter is not None and matter.matter in _LEFT
    if (matter is None and not _OWES.search(mention.words)) or not (
        left or so or scene.conditions or _NOW_LESS.search(mention.words)
    ):
        return None
    reached = persons_in(scene.text[: mention.start], scene)
    if not reached:
        reached = persons_in(after, scene)
    person = subject or (reached[-1] if reached else None)
    return Found(
        Act.frees,
        Party.unknown,
        person.party if person else Party.unknown,
        matter.matter if matter else Matter.debt,
        modality=_future(mention.words),
        whom_words=person.words if person else "",
        confidence=1.0 if person and (matter or _debt_about(scene)) else 0.7,
    )


def _debt_about(scene: Scene) -> bool:
    around = (scene.text, *scene.before, *scene.after[:1])
    return any(one.matter in DEBTS for words in around for one in matters_in(words))


_OWES: Final = re.compile(r"ow(?:e|ing)|due", re.IGNORECASE)
_A_CHARGE: Final = re.compile(
    r"\s+to (?!(?:re)?pay|us\b|the\b|it\b|you\b|bank|lender|any)|[^.;]{0,30}\b(?:appraisal"
    r"|inspection|insurance|charge|fee|cost|repair|commission|tax)",
    re.IGNORECASE,
)
_ASKS_NOTHING: Final = re.compile(r"asks?\b", re.IGNORECASE)
_A_CLAIM: Final = re.compile(r"\bclaims?\b", re.IGNORECASE)


def _lender_owes_or_asks(
    mention: IdiomMention, scene: Scene, subject: PartyMention, after: str
) -> Found | None:
    """Return a lender's "asks nothing more" or "has no further claim", or that it owes nothing."""
    owing = persons_in(after[:60], scene)
    if owing and _OWES.search(mention.words) and not _A_CLAIM.search(mention.words):
        return Found(Act.frees, subject.party, owing[0].party, Matter.debt)
    if _ASKS_NOTHING.match(mention.words):
        return Found(Act.frees, subject.party, Party.unknown, Matter.claims)
    if not _A_CLAIM.search(mention.words):
        return Found(
            Act.frees, Party.borrower, subject.party, Matter.claims, whom_words=subject.words
        )
    reached = persons_in(after, scene)
    matter, _ = _matter_near(mention, scene)
    what = matter.matter if matter else Matter.claims
    return Found(Act.frees, subject.party, reached[0].party, what) if reached else None


_SO: Final = re.compile(r"\bso (?:you|they|the)\b", re.IGNORECASE)


def _future(words: str) -> Modality:
    return Modality.promised if re.search(r"\b(?:will|shall)\b", words) else Modality.done


_STRANGER: Final = re.compile(r"\b(?:neighbors?|friends?|brother|sister|cousin)\b", re.IGNORECASE)
_AT_ONCE: Final = re.compile(r"\b(?:hereby|is|are|has|have)\b", re.IGNORECASE)


def _ended(mention: IdiomMention, scene: Scene) -> Found | None:
    after = object_of(scene.text, mention.end)
    found = [one for one in matters_in(f"{mention.words} {after}") if one.matter in DEBTS]
    persons = persons_in(scene.text[: mention.end], scene)
    if _STRANGER.search(mention.words):
        return None
    if not found or re.search(
        r"\b(?:lender|bank|servicer)'?s?'? (?:obligation|commitment)",
        scene.text[max(0, mention.start - 20) : mention.end],
        re.IGNORECASE,
    ):
        return None
    denied = bool(
        NEGATED.search(scene.text[: mention.start]) or re.search(r"\bnot\b", mention.words)
    )
    return Found(
        Act.frees,
        Party.unknown,
        persons[-1].party if persons else Party.unknown,
        found[0].matter,
        polarity=not denied,
        modality=Modality.promised
        if (_AHEAD.search(mention.words) and not _AT_ONCE.search(mention.words))
        or re.search(
            r"\bbe$|\bwill be\b|\bcan\b",
            scene.text[max(0, mention.start - 12) : mention.start].strip(),
        )
        else Modality.done,
        confidence=1.0 if persons or found[0].matter is Matter.guaranty else 0.7,
    )


_COMPLAINTS: Final = re.compile(
    r"\b(?:complaints?|claims?|grievances?|counterclaims?)\b[^.;]{0,90}\bagainst (?:the"
    r" )?(?:lender|bank|agency"
    r"|us|servicer|holder|creditor|mortgagee)",
    re.IGNORECASE,
)


_DEEMS: Final = re.compile(r"(?:treat|consider|regard|deem|mark)s?\b", re.IGNORECASE)
"""What a borrower or an agent thinks of the debt frees nobody."""


def _accepted(mention: IdiomMention, scene: Scene) -> Found | None:
    after = object_of(scene.text, mention.end)
    head, _ = given_up(after)
    if head is None:
        head = next((one for one in matters_in(mention.words) if one.matter in DEBTS), None)
    if _COMPLAINTS.search(after):
        return Found(Act.frees, Party.borrower, Party.lender, Matter.claims)
    if head is None:
        return None
    subject = subject_of(scene.text, mention.start, scene.setting)
    if (
        _DEEMS.match(mention.words)
        and subject is not None
        and subject.party not in LENDERS
        and scene.text[: mention.start].rstrip().endswith(subject.words)
    ):
        return None
    before = scene.text[clause_start(scene.text, mention.start) : mention.end]
    denied = bool(
        re.search(r"\b(?:not|never|nor|neither|no)\b|n[\u2019']t\b", before, re.IGNORECASE)
    )
    ahead = bool(_AHEAD.search(before))
    act = Act.frees if head.matter in DEBTS else Act.frees_lien
    if act is Act.frees_lien and head.matter is not Matter.lien:
        return None
    return Found(
        act,
        subject.party if subject is not None and subject.party in LENDERS else Party.unknown,
        Party.unknown,
        head.matter,
        polarity=not denied,
        modality=Modality.promised if ahead else Modality.done,
    )


_READERS: Final = {
    Idiom.mutual: mutual_found,
    Idiom.not_pursued: _not_pursued,
    Idiom.nothing_owed: _nothing_owed,
    Idiom.ended: _ended,
    Idiom.accepted: _accepted,
    Idiom.noun: noun_found,
    Idiom.no_release: no_release_found,
}

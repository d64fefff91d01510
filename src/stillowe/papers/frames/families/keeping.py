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
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.keeping_ways import WAYS, Sort, Way
from stillowe.papers.frames.families.keeping_words import HARM, LEFT, OWED, PERSON
from stillowe.papers.frames.families.undoing import undoing_in
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, ConditionKind, Matter, Party

_WORTH_READING: Final = re.compile(
    r"debt|loan|\bnote|\bbond|balance|deficien|shortfall|shortage|guarant|obligat|obligor|liab|respons|owe|owing|owed"
    r"|unpaid|lender|\bbank|holder|creditor|plaintiff|mortgage|borrower|maker|account|residue|remainder|\bgap\b"
    r"|difference|recover|collect|charge|still|remain|settle",
    re.IGNORECASE,
)
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
_OWERS: Final = frozenset({Party.borrower, Party.guarantor})
_NOT_LENDERS: Final = frozenset({Party.borrower, Party.guarantor, Party.buyer, Party.other})

_DENIED: Final = re.compile(
    r"\b(?:no|neither|nor|none|nothing|nobody|no one|nowhere|in no event|under no circumstances|never)\b[^,;:.]*$"
    r"|(?:\bnot|n't)(?: \w+){0,2} $|\bno longer (?:\w+ )?$",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"\b(?:whether|if we|asked if|ask if)\b[^,;:.]*$", re.IGNORECASE)
_REPORTED: Final = re.compile(
    r"\b(?:letters?|notices?|statements?|we|agent|office|staff)\b[^.;,]{0,40}\b(?:said|stated|told|wrote|advised"
    r"|indicated|reported)\b",
    re.IGNORECASE,
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:mistaken?|in error|was wrong|an error|take (?:it|that) back|taken back|withdrawn?|disregard|incorrect"
    r"|retract\w*|correct(?:ion|s)? (?:of|to) (?:our|that))\b",
    re.IGNORECASE,
)
_RELATIVE_OWING: Final = re.compile(
    r"\b(?:what|whatever|amounts?|sums?|balance|debt|money|anything|everything|all|part|portion|rest|that|which)"
    r"(?: (?:that|which))?(?: (?!and\b|but\b)\w+){0,3} $",
    re.IGNORECASE,
)
_OTHER_PURPOSE: Final = re.compile(
    r"^(?: or \w+)? (?:to|of|in) (?:\w+ly )?(?:(?:sell|assign|transfer|participate|inspect|enter|amend|modify|change"
    r"|correct|withdraw|cancel|rescind|revoke|terminate|refuse|reject|decline|review|request|require|approve|consent"
    r"|receive|assignment|inspection|entry|possession|redemption|rescission|set|adjust|substitute|appoint|extend"
    r"|negotiate|counter|verify|audit|contact|monitor|show|occup\w+|remain|use|cure|reinstate|redeem|repurchase|buy"
    r"|purchase|title|(?:first|last) refusal|approval|market|choose|select|postpone|reschedule|return|accept|ask for"
    r" (?:more|further|additional))\b)",
    re.IGNORECASE,
)
_MONEY_PURPOSE: Final = re.compile(
    rf"\b(?:{OWED}|{LEFT}|collect|recover|pursue|sue|judgment|enforce|repay\w*|suit|liab\w+|against"
    r"|loan documents|obligors?)\b",
    re.IGNORECASE,
)
_ALL_RIGHTS: Final = re.compile(
    r"\b(?:all|any|every|each|its|their|our|whatever|full|such|other|the)\b", re.IGNORECASE
)
_TARGET: Final = re.compile(
    rf"\b(?:{LEFT}|{OWED}|against (?:you|him|her|them|the |{PERSON}|[A-Z])|to (?:re)?pay|money judgment|you\b"
    r"|collection|liabilit\w+)\b"
)
_OF_THE_BORROWER: Final = re.compile(
    r"\b(?:your|my|his|her|their own|(?:borrower|seller|buyer|purchaser|tenant|landlord|mortgagor|owner|homeowner"
    r"|guarantor|grantor|maker|obligor|defendant|customer|employee|debtor)s?'s?)(?: \w+){0,2} $",
    re.IGNORECASE,
)
_FREEING_VERB: Final = re.compile(
    r"\b(?:waive|release|discharge|relieve|exonerate|excuse|absolve|acquit|free|cancel|extinguish)\b",
    re.IGNORECASE,
)
_FREEING_LENDER: Final = re.compile(
    r"^ (?:of|by|in favor of) (?:the |said |any )?(?:lenders?|banks?|servicers?|holders?|us\b|plaintiff|borrower'?s?"
    r"|mortgagor'?s?|seller'?s?|your|defendant'?s? (?:right|claim|defen))|^ of (?:\w+ ){0,2}(?:defenses?|seller)",
    re.IGNORECASE,
)
_ABOUT_MONEY: Final = re.compile(
    rf"\b(?:{OWED}|{LEFT}|lenders?|banks?|holders?|creditors?|mortgagee|plaintiff|investor|servicer|obligors?"
    r"|guarantors?|borrowers?|makers?|remed(?:y|ies)|we|our|us|indebted|conveyance|recourse|liens?)\b",
    re.IGNORECASE,
)
_RESIDUAL: Final = re.compile(
    r"\bnothing else\b|\bno other (?:term|provision|part|event)|\b(?:all|any|every|the|each)(?: of the)?(?: other"
    r"| remaining)? (?:terms|provisions|conditions|covenants|paragraphs|sections)\b",
    re.IGNORECASE,
)
_RELEASE_HOLDS: Final = re.compile(
    r"\b(?:releas\w+|discharg\w+|waiv\w+|forgiv\w+|covenant not|satisfaction)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
_OTHERS_CLAIM: Final = re.compile(
    r"\b(?:claims?|rights?|actions?) (?:\w+ ){0,3}?against (?:the |any )?(?:title|insurance|contractor|broker|agent"
    r"|third|closing|escrow|prior|hazard|appraiser)|\bother (?:loans?|accounts?|debts?|terms?|provisions?)\b"
    r"|\bkeep alive\b|\bloan terms\b|\bterms? of (?:your|the) (?:loan|mortgage)",
    re.IGNORECASE,
)
_SOFT_HARM: Final = re.compile(
    r"\b(?:affect|change|alter|modify|limit|restrict|reduce|end)\b", re.IGNORECASE
)
_FLIPPED: Final = re.compile(
    r"\b(?:until|unless|pending|if|should|in the event|where|before|so long as|in case)\b[^.;]{0,160}",
    re.IGNORECASE,
)
_FAILS: Final = re.compile(
    r"\b(?:until|unless|pending|before|not|n't|fail\w*|default\w*|miss\w*|late|breach\w*|laps\w+|expir\w+|cancel\w*"
    r"|fall(?:s)? through|other than)\b",
    re.IGNORECASE,
)


def keeping_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield the debts, liabilities and rights a sentence keeps, and releases it undoes."""
    undone = tuple(undoing_in(sentence, setting))
    yield from undone
    if undone or not _WORTH_READING.search(sentence.text) or _is_no_statement(sentence, setting):
        return
    seen: set[tuple[Party, Matter, tuple[str, ...]]] = set()
    for way in WAYS:
        for match in way.pattern.finditer(sentence.text):
            if not _holds(way, match, sentence, setting):
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


def _holds(way: Way, match: re.Match[str], sentence: Sentence, setting: Setting) -> bool:
    """Whether what ``way`` found is what it looks like."""
    words = sentence.text
    before = words[: match.start()]
    if _ASKED.search(before) or _OTHERS_CLAIM.search(match.group()):
        return False
    if way.sort is Sort.denial:
        return _denies(match, before, words)
    if _DENIED.search(before):
        return False
    if way.sort is Sort.right:
        return _keeps_right(match, before, sentence, setting)
    if way.sort is Sort.liability:
        return _keeps_liable(match, before, sentence, setting)
    if way.sort is Sort.survival:
        return not _RESIDUAL.search(
            words[max(0, match.start() - 60) : match.end()]
        ) and not _denied_inside(match)
    if way.sort is Sort.pursuit:
        return _goes_after(match, before, sentence, setting)
    return bool(_TARGET.search(match.group()) or _MONEY_PURPOSE.search(match.group()))


def _denied_inside(match: re.Match[str]) -> bool:
    """Whether the words between subject and verb turn it round ("the debt shall no longer")."""
    between = match.groupdict().get("tail") or ""
    return bool(
        re.search(
            r"\b(?:no longer|not|never|neither|is (?:hereby )?(?:released|waived|forgiven))\b",
            between,
        )
    )


def _subject(before: str, sentence: Sentence, setting: Setting) -> Party:
    """Return the party named last before a verb, or the one that opens the list."""
    for words in (before, sentence.lead):
        found = [one for one in parties_in(words, setting) if not _is_object(words, one.start)]
        if found:
            return found[-1].party
    return Party.unknown


def _is_object(words: str, start: int) -> bool:
    """Whether a party is named there only as the object of a preposition or as an owner."""
    return bool(
        re.search(
            r"\b(?:to|by|from|against|of|for|with|upon|on|owed) (?:the |said |its )?$",
            words[:start],
        )
    )


def _keeps_right(match: re.Match[str], before: str, sentence: Sentence, setting: Setting) -> bool:
    groups = match.groupdict()
    tail = groups.get("tail") or ""
    if _OF_THE_BORROWER.search(
        sentence.text[: match.start("right")] if groups.get("right") else before
    ):
        return False
    if _subject(before, sentence, setting) in _NOT_LENDERS:
        return False
    if groups.get("right") and _OTHER_PURPOSE.search(tail):
        return False
    if re.match(r" (?:to|of) ", tail) or not groups.get("right"):
        return bool(_MONEY_PURPOSE.search(tail))
    return bool(_MONEY_PURPOSE.search(match.group()) or _ALL_RIGHTS.search(match.group()))


def _keeps_liable(match: re.Match[str], before: str, sentence: Sentence, setting: Setting) -> bool:
    if _RELATIVE_OWING.search(before) and "ow" in match.group():
        return False
    if _denied_inside(match) or re.search(
        r"\bjointly and severally\b|\bbroker|\brent\b", match.group()
    ):
        return False
    subject = _subject(before, sentence, setting)
    if subject in (Party.lender, Party.program, Party.insurer, Party.court, Party.buyer):
        return False
    owing = bool(re.search(rf"\b(?:{OWED}|{LEFT}|to (?:the )?\w+)\b", match.group(), re.IGNORECASE))
    return owing or subject in _OWERS


def _goes_after(match: re.Match[str], before: str, sentence: Sentence, setting: Setting) -> bool:
    if not _TARGET.search(match.group()):
        return False
    if match.groupdict().get("debt") is not None:
        return not _denied_inside(match)
    return _subject(before, sentence, setting) not in _NOT_LENDERS


def _denies(match: re.Match[str], before: str, words: str) -> bool:
    groups = match.groupdict()
    if not _ABOUT_MONEY.search(words) or re.search(
        r"\bnothing else\b|\bno other\b", words, re.IGNORECASE
    ):
        return False
    if _RELATED_TO_RELEASE.search(before + match.group()):
        return False
    if groups.get("freedom"):
        return not _FREEING_LENDER.search(groups.get("more") or "")
    target = groups.get("object")
    if target is None:
        return True
    owner = words[: match.start("object")]
    lowered = target.lower()
    if lowered.startswith(("right", "claim", "remed")):
        return not _OF_THE_BORROWER.search(owner)
    harm = re.search(rf"\b{HARM}\b", match.group(), re.IGNORECASE)
    if lowered in ("loan", "account", "note", "notes", "contract") and harm:
        return not _SOFT_HARM.fullmatch(harm.group())
    if re.fullmatch(PERSON, lowered) and match.start("more") < match.start("object"):
        return bool(harm and _FREEING_VERB.search(harm.group()))
    return not _RELEASE_HOLDS.search(owner)


_RELATED_TO_RELEASE: Final = re.compile(
    r"\b(?:this|the|such|said|foregoing) (?:\w+ )?(?:release|discharge|waiver|forgiveness|covenant not to sue)"
    r" (?:shall|will|is|does|may) not be\b|\bextend to claims\b|\bany rights or claims that\b",
    re.IGNORECASE,
)


def _found(way: Way, match: re.Match[str], sentence: Sentence, setting: Setting) -> Found:
    """Return the frame: who keeps, who is kept, what, and until when."""
    words = sentence.text
    mentions = parties_in(words, setting)
    near = [one for one in mentions if match.start() <= one.start < match.end()]
    earlier = [one for one in mentions if one.start < match.start()]
    owers = [one for one in (*near, *reversed(earlier)) if one.party in _OWERS]
    keepers = [one for one in (*reversed(earlier), *near) if one.party not in _NOT_LENDERS]
    named = {
        one.words: one
        for one in (*earlier, *near)
        if one.party in _OWERS and one.words.lower() in setting.names
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
    return Matter.rights


def _flips(words: str) -> tuple[Condition, ...]:
    """Return what would have to fail, or is still awaited, for the debt to be kept."""
    return tuple(
        Condition(ConditionKind.other, match.group().strip())
        for match in _FLIPPED.finditer(words)
        if _FAILS.search(match.group())
    )

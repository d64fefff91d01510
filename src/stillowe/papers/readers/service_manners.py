"""Words for how somebody was served: in hand, at home, by publication, by posting, or not.

735 ILCS 5/2-203, 2-206. A failed attempt is never read as service, nor is a mailing alone.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from stillowe.papers.reader import wording
from stillowe.papers.readers.clauses import without_inner_stops

Manner = Literal["personal", "abode", "publication", "posting", "not_served"]

PERSONAL: Final = wording(
    r"\bpersonal(?:ly)? serv(?:ed|ice)\b|\bserved\b[^;]{0,120}?\b(?:personally|in person|in hand)\b"
    r"|\bpersonal(?:ly)? delivered\b|\b(?:individual|personal|in[- ]hand|corporate|direct)"
    r" service\b"
    r"|\b(?:by )?(?:personally )?(?:handing|delivering|giving|tendering|leaving) [^.;]{0,90}?\b"
    r"(?:to|with) (?:the |said )*(?:within[- ]named |named |above[- ]named )?(?:defendant|him|her"
    r"|them|individual|respondent)\b|\b(?:handed|delivered|gave|tendered|left)\b[^.;]{0,90}?"
    r"\b(?:personally|in person|in hand|defendant herself|defendant himself)\b"
    r"|\bby (?:personally )?(?:handing|delivering|giving)\b|\bto (?:the )?defendant"
    r" (?:personally|in"
    r" person)\b|\bregistered agent\b|\bofficer or agent\b|\bwas served in (?:person|hand)\b"
    r"|(?:\[\s?[xX]\s?\]|\(\s?[xX]\s?\)|[\u2612\u2611])\s*(?:in[- ])?(?:personal|person|hand)\b"
    r"|\bhanded (?:a copy of |copies of )?(?:the )?(?:summons|complaint|papers|process)\b"
    r"(?: and (?:the )?(?:\w+ )?\w+)? to (?=(?-i:[A-Z\[]))(?![^;]*\b(?:wife|husband|spouse|son"
    r"|daughter|mother|father|brother|sister|roommate|tenant|member|household|for)\b)"
    r"|\bhanded (?:to )?(?:him|her|them|it)\b|\b(?:was|were) handed\b|\breading the same to"
    r" (?:him|her|them)\b"
    r"|\b(?:gave|handed) (?:it|his|hers|theirs|them|the papers|the summons|a copy)\b[^.;]{0,60}?"
    r"\b(?:president|officer|agent|manager|secretary|treasurer|member)\b"
)
_ONLY_MAILED: Final = wording(r"\b(?:mail(?:ed|ing)|sen(?:t|ding)|postage|envelope)\b")
_LEFT_OR_GIVEN: Final = wording(
    r"\b(?:leav(?:e|es|ing)|left|deliver\w*|hand(?:ed|ing)|gave|giving|serv(?:ed|ice|ing)"
    r"|substitut\w*)\b"
)
ABODE: Final = wording(
    r"\b(?:usual |last )?place of (?:abode|residence)\b|\babode\b|\bsubstitut(?:e|ed) service\b"
    r"|\bby substitution\b|\bsub-?served\b|\bmember of (?:the |his |her |said |their )?(?:\w+'s )?"
    r"(?:family|household)\b|\b(?:family|household) member\b|\bperson (?:residing|living"
    r"|resident)\b"
    r"|\bdwelling (?:house|place)\b|\bco-?resident\b|\bhousehold of (?:the |said )?defendant\b"
)
PUBLICATION: Final = wording(
    r"\b(?:by|through|via) publication\b|\bpublication (?:service|notice)\b"
    r"|\b(?:was|were|been) published\b|\bservice (?:was )?(?:had |made |obtained )?by publishing\b"
    r"|(?:\[\s?[xX]\s?\]|\(\s?[xX]\s?\)|[\u2612\u2611])\s*publication\b"
    r"|\bpublished (?:once|in|on)\b|\bcertificate of publication\b"
)
_POSTING: Final = wording(r"\bby posting\b|\bposted\b|\bposting and mailing\b")
_FAILED: Final = wording(
    r"\bnot (?:been |yet |personally )*(?:served|found|located)\b|\b(?:unable|failed|impossible) to"
    r" (?:\w+ )?(?:locate|serve|effect|effectuate|make|find|obtain|complete|contact|reach)\b"
    r"|\b(?:could|can|cannot|did|was|has|have|were)\s*not (?:be |been )?(?:\w+ )?(?:found|served"
    r"|located|serve|effected|effect|made|completed|find|locate|successful|obtained|live|reside)\b"
    r"|\b(?:no|neither|none|not one|nor) (?:\w+ ){0,4}?(?:was|were|has been|have been|is|are)"
    r" (?:ever )?"
    r"(?:\w+ )?served\b|\bwithout (?:\w+ ){0,3}?service\b"
    r"|\bno (?:personal |such |abode |valid )?service\b|\bnon-?serv(?:ed|ice)\b|\bunserved\b"
    r"|\bunsuccessful\b|\battempt(?:s|ed)?\b|\bwithout (?:making |effecting )?service\b"
    r"|\b(?:returned|return) (?:\w+ )?not\b|\bno (?:answer|contact|response)\b|\bnot served\b"
    r"|\bpremises (?:is|are|was|appear\w*) (?:\w+ )?vacant\b|\bmoved (?:away|out)\b"
    r"|\bservice (?:was|is|be) (?:hereby )?quashed\b|\bnever (?:\w+ ){0,3}served\b|\bnot able to\b"
    r"|\bnot successful\b|\bno longer (?:resides?|lives?)\b|\bdeclined to accept\b"
)
_ABOUT_THE_SALE: Final = wording(
    r"\bnotices? of (?:the |judicial |foreclosure )?sale\b|\bsale was\b"
)
_WILL_BE: Final = wording(
    r"\bif the court\b|\bshould (?:the court )?hold\b|\bdoes not (?:rely|contend)\b"
    r"|\b(?:shall|must|may|will|to) be (?:personally )?served\b(?!(?: up(?:on)?| on)?\s*[:#])"
    r"|\byou are\b|\bmotion for\b"
    r"|\bauthoriz\w+ to serve\b|\bnot a party\b[^.;]*$|\bleave to\b"
)
_WHERE_THEY_LIVE: Final = wording(
    r"\b(?:last[- ]known|present|current) (?:usual )?(?:place of )?(?:residence|abode|dwelling"
    r"|household)\b|\b(?:place of )?(?:residence|abode) (?:is|was|being|cannot|of (?:the )?"
    r"(?:said )?defendants? (?:is|was|cannot))\b"
)
"""What an affidavit for publication says of a person's home: nobody left a copy there."""

ACCEPTED: Final = wording(
    r"\b(?:accept(?:ed|s|ing)?|acceptance of|acknowledg\w+|waived|waiver of)"
    r" (?:\w+ ){0,3}?service\b"
    r"|\bservice\b[^.;]{0,40}?\baccepted by\b[^.;]{0,40}?\b(?:counsel|attorney)\b"
)
"""Service taken by oneself or through a lawyer: not shown to be service in hand."""

_EITHER_WAY: Final = wording(r"\bor (?:by )?publication\b|\bpublication or\b")


def manner_of(words: str) -> Manner | None:
    """Return how ``words`` say somebody was served, or ``None`` where they do not.

    A failed attempt is ``not_served`` even where the words name the manner attempted. Words that
    speak of publication and of service in hand at once say nothing for sure.
    """
    plain = re.sub(
        r"(?i)\b(?:personal|in personam)\s+(?:jurisdiction|liability|judgment)",
        " ",
        without_inner_stops(words),
    )
    if _WILL_BE.search(plain) or _EITHER_WAY.search(plain) or not_left(plain):
        return None
    plain = _WHERE_THEY_LIVE.sub(" ", plain)
    failed = _FAILED.search(plain) is not None
    in_hand = ABODE.search(plain) is not None or PERSONAL.search(plain) is not None
    if PUBLICATION.search(plain) and not _ABOUT_THE_SALE.search(plain):
        return None if in_hand and not failed else "publication"
    if failed:
        return "not_served"
    if _POSTING.search(plain):
        return "posting"
    if ABODE.search(plain):
        return "abode"
    return "personal" if PERSONAL.search(plain) else None


def accepted(words: str) -> bool:
    """Whether ``words`` say that service was accepted, and not that it failed."""
    plain = without_inner_stops(words)
    return ACCEPTED.search(plain) is not None and not (
        _FAILED.search(plain) or _WILL_BE.search(plain)
    )


def not_left(words: str) -> bool:
    """Whether ``words`` tell of mailing alone."""
    return _ONLY_MAILED.search(words) is not None and _LEFT_OR_GIVEN.search(words) is None


def only_mailed(words: str) -> bool:
    """Whether ``words`` end in telling that something was mailed, not that it was left."""
    mailed = list(_ONLY_MAILED.finditer(words))
    given = list(_LEFT_OR_GIVEN.finditer(words))
    return bool(mailed) and (not given or given[-1].start() < mailed[-1].start())

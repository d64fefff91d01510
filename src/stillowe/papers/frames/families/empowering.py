"""Powers to sign in the seller's name, and homes put into somebody's trust."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_GRANT: Final = (
    r"(?:appoint|nam|constitut|designat|grant|giv|sign|execut|deliver|provid|nominat|mak"
    r"|authori[sz]|empower)(?:e|es|s|ing|ed|ting)?"
)
_POWER: Final = (
    r"(?:powers?[- ]of[- ]attorney|attorneys?[- ]in[- ]fact|durable (?:\w+ )?powers?"
    r"|lawful attorney|true and lawful|poa)"
)
_SIGN_FOR: Final = (
    r"(?:sign|execute|deed|convey|act|deal|endorse)(?:s|ing)?\b[^.;]{0,80}\b(?:(?:in"
    r"|with) (?:the )?(?:seller|owner|homeowner|your|grantor|my|our|borrower)(?:'?s)?'?"
    r" (?:own )?(?:names?|place|stead)|(?:your|seller's|owner's|my) (?:name|signature)"
    r"|for (?:you|seller|me|the owner)|on (?:seller|your|owner|my)(?:'s)? behalf)"
)
_OTHER_POWER: Final = re.compile(
    r"\bconfess|\bcognovit|\bappear for\b|\benter judgment"
    r"|\bas (?:servicer and )?attorney[- ]in[- ]fact (?:for|of)\b"
    r"|\bno powers?[- ]of[- ]attorney"
    r"|\bpowers?[- ]of[- ]attorney (?:may|must|will|shall|is|are) (?:not |be )?(?:accepted"
    r"|recorded|used|allowed|permitted|approved)|\bif (?:a|any) power"
    r"|\bhealth care\b|\bby (?:his|her|its|their) attorney[- ]in[- ]fact\b"
    r"|\bnotary\b[^.;]{0,40}\backnowledg"
)


def _power(hit: str, *also: str) -> Wording:
    return Wording(
        Act.grants_power,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        _OTHER_POWER,
        who=Party.borrower,
        what=Matter.rights,
        not_by=frozenset({Party.court, Party.buyer, Party.insurer, Party.other}),
    )


_POWERS: Final = Family(
    (
        "attorney",
        "power",
        "poa",
        "in seller",
        "in your name",
        "'s name",
        "authority",
        "your name",
        "name and stead",
        "behalf",
        "sign for",
        "signature",
    ),
    (
        _power(rf"\b{_GRANT}\b[^.;]{{0,120}}?\b{_POWER}\b"),
        _power(
            rf"\b{_POWER}\b[^.;]{{0,80}}?\b(?:shall|will|must|is|to) (?:be )?(?:signed"
            rf"|executed|granted|given|delivered|irrevocable|coupled)"
        ),
        _power(
            rf"\b(?:appoint|nam|constitut|designat|authori[sz]|empower|giv|grant|let|allow"
            rf"|permit)\w*\b[^.;]{{0,120}}?\b{_SIGN_FOR}",
            r"\b(?:buyer|purchaser|investor|us|we|our|president|manager|company|power"
            r"|attorney|agent|authority|consultant|irrevocabl\w*)\b",
        ),
        _power(
            rf"\b(?:buyer|purchaser|investor|we|company)\b[^.;]{{0,40}}\b(?:may|can"
            rf"|shall have (?:the )?(?:power|authority) to|is authorized to)\b"
            rf"[^.;]{{0,30}}\b{_SIGN_FOR}",
        ),
        _power(
            r"\bpower coupled with an interest\b|\b(?:irrevocable|durable|limited|special"
            r"|general) power\b[^.;]{0,60}\b(?:sign|deed|convey|deal|act)\b"
        ),
    ),
)
_INTO: Final = (
    r"(?:deed|convey|transfer|quit[ -]?claim|put|place|move|vest|assign|grant|title|pass|sign|go)"
)
_ORDINARY_TRUST: Final = re.compile(
    r"\bif (?:the )?(?:seller|owner|grantor)s? (?:is|are) (?:a |an )?(?:land )?trust"
    r"|\b(?:if|when|where|in case|should|whether)\b[^.;]{0,40}\btitle\b[^.;]{0,40}\btrust"
    r"|\bheld in trust\b|\bin trust by\b|\btrust (?:account|deed)\b"
    r"|\bdeeds? of trust\b|\bescrow(?:ee)?\b|\bearnest money\b|\btrustee'?s deed\b"
    r"|\bexonerat|\bexculpat|\bmortgage trust\b|\bloan trust\b|\bestate plan(?:ning)? (?:of"
    r"|by) (?:the )?borrower"
    r"|\bbank (?:&|and) trust\b|\btrust company\b|\btrust that owns\b|\bsecuriti[sz]"
    r"|\bliving trust\b|\b(?:your|seller's|his|her|their) own (?:\w+ )?trust\b"
    r"|\bnotwithstanding that title\b|\brevocable\b(?<!irrevocable)|\bfamily trust\b"
)


def _trust(hit: str, *also: str, unless: re.Pattern[str] | None = _ORDINARY_TRUST) -> Wording:
    return Wording(
        Act.conveys_into_trust,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=Matter.rights,
        not_by=frozenset({Party.lender, Party.court, Party.insurer}),
    )


_TRUSTS: Final = Family(
    ("trust", "beneficial interest"),
    (
        _trust(
            rf"\b{_INTO}(?:s|ed|es|ing|ting|ance)?\b[^.;]{{0,80}}?\b(?:to|into|in|with"
            rf"|unto)\b[^.;]{{0,60}}?\b(?:land )?trust(?: no\b|ee\b|\b)"
            r"(?! (?:account|deed|compan))",
            r"\bdeed|\bconvey|\btitle|\bhome\b|\bhouse\b|\bproperty\b|\bpremises\b"
            r"|\breal estate\b|\bland trust\b|\bplace\b",
        ),
        _trust(
            r"\b(?:beneficial|whole|entire|beneficiary'?s)"
            r" interest\b[^.;]{0,60}?\btrust\b[^.;]{0,60}?\b(?:pass|assign|transfer"
            r"|convey|go)\w*"
            r"|\b(?:assign|transfer|sell|convey|pass)\w*\b[^.;]{0,60}?\b(?:beneficial"
            r"|whole|entire) interest\b"
        ),
        _trust(
            r"\bland trust\b",
            r"\b(?:seller|you|owner|homeowner|grantor)s?\b[^.;]{0,80}\b(?:sign|deed|convey"
            r"|transfer|put|place|create|form|set up|establish|agree)\w*\b",
        ),
    ),
)


_WRITER: Final = re.compile(r"\bwe may\b|\blets? us\b|\b(?:you|seller|owner)\b")
"""A lender that appoints somebody gives its own power; an investor who writes "we" takes one."""


NEED: Final = need_of_families(_POWERS, _TRUSTS)


def powers_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a power given to sign, and a home put into a trust."""
    for found in _POWERS.found_in(sentence, words, setting):
        if found.who is not Party.lender or _WRITER.search(words):
            yield found
    yield from _TRUSTS.found_in(sentence, words, setting)

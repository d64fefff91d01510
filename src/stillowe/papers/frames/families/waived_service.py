"""Service of process given up in advance: by mail, by an agent, on a door, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Sieved
from stillowe.values.clauses import Act, Matter, Party


def _any_case(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def _sieved(words: str) -> Sieved:
    return Sieved(_any_case(words))


_PAPER: Final = (
    r"(?:(?<!application )(?<!approval )(?<!review )(?<!foreclosure )(?<!sale )(?<!closing"
    r" )(?<!this )"
    r"(?<!our )(?<!modification )process(?!ing|ed|es| of|or| server)|summons(?:es)?|writs?"
    r"|citations?|complaint(?! form| about)|pleadings?"
    r"|subpoenas?|(?:court|suit|legal|lawsuit|foreclosure|eviction|collection) papers?"
    r"|papers? (?:in|of|for) (?:any |the |a )?(?:suit|lawsuit|case|action|foreclosure)"
    r"|notice of (?:any |the |a )?(?:lawsuits?|suit|action|case|foreclosure suit)|suit|lawsuits?)"
)
_SERVICE: Final = (
    rf"(?:service (?:of|on|upon|by) (?:\w+ ){{0,3}}?(?:{_PAPER}|mail|publication|hand)"
    r"|(?:personal|formal|hand|actual|proper|further|substituted) (?:\w+ )?(?:service|delivery)"
    r"|(?:issuance|issue)(?: and service)?"
    r"|(?:objections?|defects?) (?:\w+ ){0,2}(?:to|in) (?:\w+ )?service"
    r"|be(?:ing)? (?:\w+ )?(?:served|handed)|(?:to be|he be|she be|they be|was not|were not) served"
    r"|serve (?:me|us|you|him|her|them|the \w+))"
)
_OFFICER: Final = (
    r"(?:sheriffs?|deput(?:y|ies)|constables?|marshals?|bailiffs?|(?:process )?servers?)"
)
_MANNER: Final = (
    r"(?:(?:certified|registered|regular|first[- ]class|united states|u ?s ?|overnight|ordinary"
    r"|electronic|express) (?:\w+ )?(?:mail|post)|mail(?:ed|ing)?|e-?mail(?:ed|ing)?|courier"
    r"|post(?:ed|ing)?|nail(?:ed|ing)?|tap(?:ed|ing)|tack(?:ed|ing)?|pin(?:ned|ning)|affix\w*"
    r"|front door|door|gate|publication|publish\w*|newspaper|fax(?:ed)?|facsimile"
    r"|text(?:ed|ing| message)?|deposit(?:ed|ing)|secretary of state|leaving"
    r"|left|slid|slipp\w+|delivered to counsel|overnight delivery|anyone|any (?:adult|person)"
    r"|(?:its|his|her|their|borrower's|the) (?:counsel|attorney|lawyer))"
)
_ENOUGH: Final = (
    r"(?:suffic\w+|enough|as (?:good|effectual|valid|binding|effective)|as (?:if|though)"
    r"|(?:same|the) (?:force|effect)|deemed|treated|regarded|held to|complete"
    r"|(?:may|can|shall|will|to) be (?:\w+ )?(?:made|served|effected|given|accomplished|had|left"
    r"|nailed|posted|mailed|valid|good|binding|effective|sent|slipped|\w+ed)|consents? to|proper"
    r"|effective|effectual|good (?:and|service)|constitut\w+|counts?|considered|valid|is all"
    r"|all the (?:\w+ )?(?:notice|service)|satisf(?:y|ies)|binds?|into court|perfect(?:ed)?)"
)
_GIVE_UP: Final = (
    r"(?:waiv(?:e|es|ed|ing)|giv(?:e|es|en|ing) up|dispens(?:e|es|ed|ing) with|relinquish\w*"
    r"|for(?:e)?go(?:es|ing)?|renounc\w+|excus\w+|surrender\w*|abandon\w*|forfeit\w*"
    r"|spar(?:e|es|ing)|do(?:es)? without)"
)
_PARTS: Final = tuple(
    _sieved(rf"\b{words}\b")
    for words in (
        rf"(?:{_PAPER}|{_SERVICE}|personal service|served|sue[sd]? (?:you|me|us|him|her|them))",
        _MANNER,
        _ENOUGH,
    )
)
"""A court paper, a lesser way than a hand, and that it is enough: in any order."""

_WAYS: Final = tuple(
    _sieved(words)
    for words in (
        (
            rf"\b{_GIVE_UP}\b[^.;]{{0,120}}?\b(?:{_SERVICE}|{_OFFICER}|summons|process\b(?! of)"
            r"|service(?=$|[.;,]| and\b| or\b)|serving (?:me|us|you|him|her|them)"
            r"|serv\w+ in person)\b"
        ),
        (
            r"\b(?:service|process|summons|citation|formal delivery|hand delivery)\b[^.;]{0,60}?\b"
            r"(?:is|are|being|be) (?:\w+ ){0,2}(?:waived|dispensed with|excused|given up)\b"
        ),
        (
            rf"\b(?:no|neither|without)\b (?:\w+ ){{0,2}}?(?:{_PAPER}|{_OFFICER}|service)\b"
            r"[^.;]{0,40}?\b(?:needs?|issue|required|necessary|ha(?:s|ve) to)\b"
        ),
        (
            r"\b(?:need not|not (?:need|have|required|necessary)|n't (?:need|have)|nobody|no one"
            r"|without (?:having|being|any need))\b[^.;]{0,60}?\b(?:serve[ds]?|service|summons"
            r"|process"
            r"|(?:hand(?:ed)?|deliver(?:ed)?)\b[^.;]{0,40}?\b(?:you|them|papers|in person"
            r"|personally))\b"
        ),
        (
            r"\b(?:sued|judgment|appear\w*|proceed|suit)\b[^.;]{0,60}?\bwithout (?:\w+ ){0,3}?"
            r"(?:service|summons|process|citation)\b"
        ),
        (
            r"\b(?:appoint|designat|nam(?:e|es|ed|ing)\b|constitut|authori[sz]|empower|direct"
            r"|makes?\b)\w*\b[^.;]{0,140}?\b(?:(?:summons|process(?! serv)|citation|writ|papers"
            r"|service|complaint)\b[^.;]{0,30}?\b(?:left|served|delivered|handed|made|accept\w*"
            r"|receiv\w*|given|had)|(?:receive|accept|take|served with|receipt of)\b[^.;]{0,40}?\b"
            r"(?:summons|process|service|(?:court|suit|legal|such) papers|complaint|suit|writs?"
            r"|citations?)"
            r"|(?:agent|attorney) for (?:service|process|receipt of process))\b"
        ),
        (
            r"\b(?:agent for (?:service of )?process|registered agent)\b[^.;]{0,120}?\b"
            r"(?:irrevocabl\w+|appoint\w*|designat\w+)\b"
        ),
        (
            r"\b(?:treated|deemed|considered|regarded|taken|held)(?: as| to be| to have| having"
            r"| been)*"
            r" (?:\w+ )?(?:served|been served)\b"
        ),
        (
            r"\b(?:accept|acknowledg)\w* (?:\w+ ){0,3}?(?:service|receipt of (?:the |any |a )?"
            r"(?:summons|process|complaint))\b[^.;]{0,60}?\b(?:any|later|future|hereafter|may)\b"
        ),
        (
            r"\b(?:not|never|no)\b[^.;]{0,40}?\b(?:object|contest|challeng|disput|question|complain"
            r"|rais|quash|den(?:y|ies))\w*\b[^.;]{0,60}?\b(?:(?:manner of |lack of "
            r"|want of )service"
            r"|service of|summons|served|process|citation|handed)\b"
        ),
        (
            r"\b(?:consents?|agrees?|submits?|stipulates?"
            r"|accepts?)(?: to)? (?:\w+ ){0,2}?service of"
            r" (?:\w+ ){0,2}(?:process|summons|papers)\b[^.;]{0,80}?\b(?:counsel|attorney|agent)\b"
        ),
        (
            r"\b(?:not|never|no)\b[^.;]{0,60}?\b(?:not|never) (?:\w+ )?(?:personally |properly "
            r"|duly )?"
            r"served\b"
        ),
        (
            r"\b(?:enters?|entering|consents? to (?:the )?entry of)\b (?:\w+ ){0,3}?appearance\b"
            r"[^.;]{0,60}?\b(?:(?:without|waiv\w+)\b[^.;]{0,40}?\b(?:process|service|summons)"
            r"|by signing)\b"
        ),
    )
)
_PREFILTER: Final = _sieved(
    r"process|summons|serv(?:e|ed|ice|er)\b|papers?\b|complaint|\bwrits?\b|citation|lawsuit|\bsuit"
    r"|\bsue|pleading|appearance|nobody has to hand|sheriff|deputy|constable|subpoena"
)
_AGREED: Final = _sieved(
    r"\b(?:agree\w*|waiv\w+|consents?|accepts?|appoint\w*|designat\w+|names?|will be treated"
    r"|irrevocabl\w+|giv\w+ up|dispens\w+|shall|may be|hereby|authoriz\w+|constitutes? and"
    r" appoints?|stipulat\w+"
    r"|by all parties|heard to say|counts?|enough|suffic\w+|need not|no (?:\w+ ){1,4}need"
    r"|treated|considered|deemed|by signing|spares?|excus\w+|binds?"
    r"|will not|shall not|without|surrender\w*|effectual|all the notice|authoris\w+)\b"
)
_DONE_IN_COURT: Final = _sieved(
    r"\b(?:was|were|having been|has been|(?<!to )have been|i) (?:(?!not\b)\w+ ){0,2}(?:served"
    r"|mailed|published"
    r"|posted)\b|\bcertif(?:y|ies) that\b|\baffiant\b|\bcustomer service\b|\bdebt service\b"
    r"|\bspecial process server|\blicensed|\bservice (?:charge|fee|provider|area|member|animal)"
    r"|\bexamined? the process\b|\bin the process\b|\bforeclosure process\b"
    r"|\bprocess of\b"
)
_NO_OBJECTION: Final = _any_case(
    r"\bwaiv\w+ (?:all |any |every )?(?:objections?|defects?) (?:to|in) (?:\w+ )?service\b"
    r"|\b(?:treated|deemed|considered|regarded) as having been served\b|\bnot claim\b"
)
_DENIED: Final = _any_case(
    r"\b(?:does|do|did|shall|will) not (?:\w+ )?$|\b(?:nothing|no)\b[^.;,]{0,50}$"
)
_NEAR: Final = 400
"""Characters within which a paper, its way and "enough" speak of each other."""

_LENDERS: Final = frozenset({Party.lender, Party.insurer, Party.program, Party.court})


def waived_service_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield service of process that is given up, or agreed to be less than in person."""
    words = sentence.text
    if not _PREFILTER.search(words) or not _AGREED.search(words):
        return
    if _DONE_IN_COURT.search(words) and not _NO_OBJECTION.search(words):
        return
    for found in _waivers_in(words):
        if _DENIED.search(words[: found.start()]):
            continue
        before = parties_in(words[: found.end()], setting) or parties_in(sentence.lead, setting)
        who = next((one for one in before if one.party is not Party.court), None)
        if who is not None and who.party in _LENDERS and not _agrees(parties_in(words, setting)):
            continue
        yield Found(
            Act.waives_service,
            who=next((one.party for one in before if one.party not in _LENDERS), Party.borrower),
            what=Matter.rights,
            who_words=who.words if who else "",
            what_words=found.group().strip(),
        )
        return


def _waivers_in(words: str) -> Iterator[re.Match[str]]:
    """Yield the words that give service up, and a lesser way that shall be enough."""
    for way in _WAYS:
        match = way.search(words)
        if match is not None:
            yield match
    paper, manner, enough = (part.search(words) for part in _PARTS)
    if (
        paper
        and manner
        and enough
        and max(paper.end(), manner.end(), enough.end())
        - min(paper.start(), manner.start(), enough.start())
        < _NEAR
    ):
        yield paper


def _agrees(mentions: tuple[object, ...]) -> bool:
    """Whether somebody besides the lender's side is named who may have agreed."""
    return any(getattr(one, "party", None) not in _LENDERS for one in mentions)

"""Service of process given up in advance: by mail, by an agent, on a door, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party


def _any_case(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_PROCESS: Final = (
    r"(?:service of (?:any |all |such |legal |the )?(?:process|summons|complaint|papers|suit|writs?"
    r"|citation)|personal service|process|summons(?:es)?|court papers|suit papers|legal papers"
    r"|complaint(?! form)|pleadings?|citation|lawsuit papers|foreclosure papers|served)"
)
_MANNER: Final = (
    r"(?:(?:certified|registered|regular|first[- ]class|united states|u ?s ?|overnight|ordinary"
    r"|electronic|express) (?:\w+ )?mail|mail(?:ed|ing)?|e-?mail(?:ed|ing)?|courier|post(?:ed|ing)?"
    r"|nail(?:ed|ing)?|tap(?:ed|ing)|affix\w*|front door|door|publication|publish\w*|newspaper"
    r"|fax(?:ed)?|facsimile|text message|deposit(?:ed|ing)|secretary of state|leaving (?:it|them|a"
    r" copy)|left (?:at|with)|delivered to (?:counsel|the attorney)|overnight delivery)"
)
_ENOUGH: Final = (
    r"(?:suffic\w+|enough|as (?:good|effectual|valid|binding|effective)|as (?:if|though)"
    r"|same (?:force|effect)|deemed|treated|complete|shall be (?:made|effective|valid|good|binding)"
    r"|(?:may|can|shall|will|to) be (?:made|served|effected|given|accomplished|had)|effective"
    r"|good (?:and|service)|constitut\w+|counts?|considered|valid|is all that|satisf(?:y|ies))"
)
_WAYS: Final = tuple(
    _any_case(words)
    for words in (
        (
            r"\b(?:consents?|agrees?|submits?|stipulates?|accepts?)(?: to)?(?P<gap> (?:\w+"
            r" ){0,2})service of"
            rf" (?:\w+ ){{0,2}}(?:process|summons|papers)\b[^.;]{{0,80}}?\b(?:{_MANNER}|counsel"
            r"|attorney|agent)\b"
        ),
        (
            r"\b(?:appoint|designat|nam)(?:s|es|ed|e|ing)\b(?P<gap>[^.;]{0,80}?)\bto (?:take"
            r" delivery of|be handed|be"
            r" served with|receive)\b[^.;]{0,40}?\b(?:papers|process|summons|suit)\b"
        ),
        (
            r"\b(?:waiv(?:e|es|ed|ing)|giv(?:e|es|en|ing) up|dispens(?:e|es|ed|ing) with"
            r"|relinquish\w*"
            r"|for(?:e)?go(?:es|ing)?|renounc\w+|excus\w+)\b(?P<gap>[^.;]{0,120}?)\b(?:(?:personal"
            r"|hand|actual|formal|further"
            r"|issuance and|the|any) (?:\w+ ){0,3}?(?:service|delivery of (?:any )?(?:summons"
            r"|process)"
            r"|process)|service of (?:\w+ )?(?:process|summons)|(?:issuance|service)(?: and"
            r" service)?"
            r" of (?:\w+ )?(?:summons|process)|be(?:ing)? (?:personally )?(?:served|handed)"
            r"|process be"
            r" (?:\w+ )?(?:delivered|served)|(?:objections?|defects?) (?:\w+ ){0,2}(?:to|in) (?:\w+"
            r" )?service"
            r"|summons|process be)\b"
        ),
        (
            r"\b(?:service|process|summons)\b(?P<gap>[^.;]{0,60}?)\b(?:is|are|being) (?:\w+"
            r" ){0,2}(?:waived"
            r"|dispensed with|excused)\b"
        ),
        rf"\b{_PROCESS}\b(?P<gap>[^.;]{{0,200}}?)\b{_MANNER}\b[^.;]{{0,200}}?\b{_ENOUGH}\b",
        rf"\b{_PROCESS}\b(?P<gap>[^.;]{{0,120}}?)\b{_ENOUGH}\b[^.;]{{0,160}}?\b{_MANNER}\b",
        rf"\b{_MANNER}\b(?P<gap>[^.;]{{0,140}}?)\b{_PROCESS}\b[^.;]{{0,160}}?\b{_ENOUGH}\b",
        (
            rf"\b{_MANNER}\b(?P<gap>[^.;]{{0,140}}?)\b{_ENOUGH}\b[^.;]{{0,160}}?\b(?:served|handed"
            r"|service)\b"
        ),
        (
            r"\b(?:appoint\w*|designat\w+|nam(?:e|es|ed|ing)|constitut\w+|authoriz\w+|empower\w*)\b"
            r"(?P<gap>[^.;]{0,120}?)\b(?:to|for|receive|accept|of)\b[^.;]{0,60}?\b(?:(?:accept"
            r"|receive|acknowledge"
            r"|service of|for service)\b[^.;]{0,40}?\b(?:process|summons|service|papers)"
            r"|(?:agent|attorney) for (?:service|process|receipt of process))\b"
        ),
        (
            r"\b(?P<gap>)(?:agent for (?:service of )?process|registered"
            r" agent)\b[^.;]{0,120}?\b(?:irrevocabl\w+"
            r"|appoint\w*|designat\w+)\b"
        ),
        (
            r"\bagree[sd]?\b(?P<gap>[^.;]{0,100}?)\b(?:to be )?(?:treated|deemed|considered"
            r"|regarded) as (?:\w+ )?served\b"
        ),
        (
            r"\b(?P<gap>)(?:nobody|no one|need not|without having to|not (?:need|have|required)"
            r" to)\b[^.;]{0,60}?\b"
            r"(?:hand(?:ed)?|serve[ds]?|deliver(?:ed)?)\b[^.;]{0,40}?\b(?:to you|you|them|papers"
            r"|summons|in person|personally)\b"
        ),
        (
            r"\b(?:not|never|no)\b(?P<gap>[^.;]{0,60}?)\b(?:not|never) (?:\w+ )?(?:personally"
            r"|properly|duly) served\b"
        ),
        (
            r"\b(?:enters?|entering|consents? to (?:the )?entry of) (?:\w+"
            r" ){0,3}?(?:appearance)\b(?P<gap>[^.;]{0,60}?)\b"
            r"(?:without|waiv\w+)\b[^.;]{0,40}?\b(?:process|service|summons)\b"
        ),
    )
)
_PREFILTER: Final = _any_case(
    r"process|summons|serv(?:e|ed|ice)\b|court papers|suit papers|legal papers|complaint"
    r"|nobody has to hand"
)
_AGREED: Final = _any_case(
    r"\b(?:agree\w*|waiv\w+|consents?|accepts?|appoint\w*|designat\w+|names?|will be treated"
    r"|irrevocabl\w+|giv\w+ up|dispens\w+|shall|may be|hereby|authoriz\w+|constitutes? and"
    r" appoints?|stipulat\w+"
    r"|by all parties|heard to say)\b"
)
_DONE_IN_COURT: Final = _any_case(
    r"\b(?:was|were|having been|has been|(?<!to )have been|i) (?:(?!not\b)\w+ ){0,2}(?:served"
    r"|mailed|published"
    r"|posted)\b|\bcertif(?:y|ies) that\b|\baffiant\b|\bcustomer service\b|\bdebt service\b"
    r"|\bsheriff\b"
    r"|\bservice charge|\bexamined? the process\b|\bin the process\b|\bforeclosure process\b"
    r"|\bprocess of\b"
)
_NO_OBJECTION: Final = _any_case(
    r"\bwaiv\w+ (?:all |any |every )?(?:objections?|defects?) (?:to|in) (?:\w+ )?service\b"
)
_DENIED: Final = _any_case(
    r"\b(?:does|do|did|shall|will) not (?:\w+ )?$|\b(?:nothing|no)\b[^.;,]{0,50}$"
)
_LENDERS: Final = frozenset({Party.lender, Party.insurer, Party.program, Party.court})


def waived_service_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield service of process that is given up, or agreed to be less than in person."""
    words = sentence.text
    if not _PREFILTER.search(words) or not _AGREED.search(words):
        return
    if _DONE_IN_COURT.search(words) and not _NO_OBJECTION.search(words):
        return
    for way in _WAYS:
        match = way.search(words)
        if match is None or _DENIED.search(words[: match.start()]):
            continue
        before = parties_in(words[: match.end()], setting) or parties_in(sentence.lead, setting)
        who = next((one for one in before if one.party is not Party.court), None)
        if who is not None and who.party in _LENDERS and not _agrees(before):
            continue
        yield Found(
            Act.waives_service,
            who=next((one.party for one in before if one.party not in _LENDERS), Party.borrower),
            what=Matter.rights,
            who_words=who.words if who else "",
            what_words=match.group().strip(),
        )
        return


def _agrees(mentions: tuple[object, ...]) -> bool:
    """Whether somebody besides the lender's side is named who may have agreed."""
    return any(getattr(one, "party", None) not in _LENDERS for one in mentions)

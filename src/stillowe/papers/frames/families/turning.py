"""What the borrower's side gives up: defences, redemption, refunds, jury, service of process.

Releases and covenants not to sue that run to the lender are read by ``freeing``; here are rights.
A right that both sides of a loan give up is given up by the borrower too. What buyer and seller,
or landlord and tenant, give up between them is no matter of a loan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.families.waived_service import waived_service_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Sieved
from stillowe.values.clauses import Act, Matter, Modality, Party


def _any_case(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_DEFENCES: Final = (
    r"(?:(?:affirmative |any |all |other )*(?:defen[sc]es?|counterclaims?|cross-claims?)|set-?offs?"
    r"|(?:her|his|their|the|its) answers?|objections? to (?:the )?(?:entry|judgment|sale"
    r"|confirmation|foreclosure)|right to (?:contest|defend|object|appeal|a hearing|dispute"
    r"|challenge|raise|plead|mediation|notice)|appeals?)"
)
_PROPERTY: Final = (
    r"(?:redemption|redeem|reinstatement|reinstate|homestead|apprais(?:al|ement)s?|valuation"
    r"|exemptions?|stay (?:of execution|laws?)|extension laws?|moratori\w+|marshall?ing"
    r"|equitable mortgage|equity of redemption|cure (?:period|rights?)|right to cure"
    r"|right to possession|surplus(?: proceeds| funds)?|upset price)"
)
_COURT: Final = (
    r"(?:(?:trial by )?jury(?: trial)?|presentment|protest|dishonou?r|notice of (?:default|intent"
    r"|acceleration|sale|foreclosure|acceptance|motion|protest|dishonor)|notices? (?:and"
    r" demands?|required|to which)|demand for payment|diligence|suretyship|statutes? of"
    r" limitations?|limitations? period|one[- ]action|anti-?deficiency|request for mediation"
    r"|mediation)"
)
_STATUTES: Final = (
    r"(?:(?:statutory|consumer|legal) (?:rights?|protections?|remedies)|rescue fraud|right (?:of"
    r"|to)"
    r" (?:rescission|rescind|cancel)|protections? of|rights? under (?:the )?(?:\w+ ){0,6}(?:act"
    r"|law|code|statute)|benefits? of (?:any |all )?(?:\w+ ){0,4}laws?)"
)
_MONEY: Final = (
    r"(?:(?:escrow|insurance|premium|tax|overpa\w+|prepaid)(?: \w+){0,2} (?:funds?|refunds?"
    r"|rebates?|proceeds|money|balances?|items?|accounts?)|refunds?|rebates?"
    r"|money in your escrow|escrow (?:funds?|money|balance)|(?:every|all|any"
    r"|each) (?:\w+ )?(?:payments?"
    r"|deposits?|sums?|money) (?:\w+ )?(?:made|paid)|rent credits?|option (?:fee|money)"
    r"|equity(?! of)"
    r"|excess proceeds|overages?|surplus(?: money)?)"
)
_THING: Final = rf"(?:{_DEFENCES}|{_PROPERTY}|{_COURT}|{_STATUTES}|{_MONEY})"
_GIVE_UP: Final = (
    r"(?:waiv(?:e|es|ed|ing)|relinquish(?:es|ed|ing)?|for(?:e)?go(?:es|ing|ne)?|giv(?:e|es|en|ing)"
    r" up|gave up|surrender(?:s|ed|ing)?|abandon(?:s|ed|ing)?|forfeit(?:s|ed|ing)?"
    r"|renounc(?:e|es|ed|ing)|disclaim(?:s|ed|ing)?|withdraw(?:s|n|ing)?|withdrew|los(?:e|es"
    r"|ing)|lost|cuts? short|shorten(?:s|ing)?|(?:sign|bargain|trade|contract)(?:s|ed"
    r"|ing)? away|leav(?:e|es|ing)|do(?:es)? without|release(?:s|d)?"
    r" (?:and (?:waives?|relinquish\w*) )?(?:all |any )?rights?|dispens(?:e|es|ing) with)"
)
_NOT_RAISE: Final = (
    r"(?:contest|assert|fight|raise|plead|interpose|set up|object|oppose|resist|challenge|defend"
    r"|dispute"
    r"|claim|appeal|seek|invoke|rely (?:up)?on|avail \w+|enjoin|attack|question|deny|interfere"
    r"|exercise"
    r"|ask for|demand|apply for|take advantage of|file|make|offer|enter|insist (?:up)?on|hinder"
    r"|delay"
    r"|use|move to)"
)
_ITS_OWN: Final = (
    r"(?:foreclos\w+|judgment|sale|confirmation|defen[sc]es?|complaint|eviction|possession|claim"
    r"|petition|amount|debt|redemption|validity|enforce\w+|motion|suit|action|standing|opposition"
    r"|irregularit\w+|statutes?|sections?|code|act\b|benefits?|exemptions?|homestead|protections?"
    r"|equity|fair (?:market )?value|apprais\w+|injunctions?|answers?|objections?|stays?|laws?"
    r"|rules?"
    r"|refunds?|mediation|reinstate\w*|counterclaims?|set-?offs?|notice)"
)
_HIS: Final = r"(?:lender|bank|company|buyer|investor|us|servicer|holder|purchaser|mortgagee)"
_WAYS: Final = tuple(
    Sieved(_any_case(words))
    for words in (
        rf"\b(?P<verb>{_GIVE_UP})\b(?P<between>[^.;]{{0,200}}?)\b{_THING}\b",
        (
            rf"\b{_THING}\b(?P<between>[^.;]{{0,160}}?)\b(?:is|are|being|be|hereby) (?:\w+"
            r" ){0,3}?"
            r"(?P<verb>waived|relinquished|given up|surrendered|forfeited|withdrawn|released"
            r"|foregone"
            r"|dispensed with)\b"
        ),
        (
            rf"\b(?P<verb>(?:agrees?|promises?|covenants?|undertakes?|stipulates?) (?:\w+ ){{0,3}}?"
            rf"(?:not to|to not|never to|that (?:\w+ ){{1,3}}(?:shall|will) not)|(?:shall|will) not"
            r"(?: at any time)?|not to|to make no|make no|no right to|is not to|are not to"
            r"|may not|never) (?P<between>(?:\w+"
            r" ){0,2}?)"
            rf"(?:{_NOT_RAISE}|objections?)\b[^.;]{{0,80}}?\b{_ITS_OWN}\b"
        ),
        (
            rf"\b(?P<verb>(?:will|shall|do|does|may) not|won't|not) (?:get|receive|be (?:given|paid"
            rf"|entitled to)|have|claim)(?P<between>[^.;]{{0,40}}?)\b(?:{_MONEY}|any surplus)\b"
        ),
        (
            r"\b(?P<verb>(?:let|allow|permit)s? (?:us|the \w+|lender|bank|servicer) (?:to )?keep)\b"
            r"(?P<between>)"
        ),
        (
            rf"\b(?P<verb>(?:will|shall|agrees? to|must|is to"
            rf"|are to) (?:\w+ ){{0,2}}?{_NOT_RAISE} no)"
            rf"\b(?P<between>(?: \w+){{0,3}}? )(?:{_ITS_OWN}|{_THING})\b"
        ),
        (
            r"\b(?P<verb>(?:ha(?:s|ve)|having|retains?|with|get|be entitled to) (?:no|neither)"
            r"|(?:shall|will|does|do|may) not (?:have|enjoy|get|be entitled to|be given"
            r"|be allowed))\b(?P<between>[^.;]{0,60}?)"
            rf"\b(?:{_THING}|protections?|benefits? of|hearing|money left|anything left"
            rf"|what is left)\b"
        ),
        (
            rf"\b(?:{_THING}|defen[sc]es?)\b(?P<between>[^.;]{{0,40}}?)\b(?P<verb>(?:(?:shall"
            rf"|will|may"
            r"|can) (?:not|never)|cannot) be (?:\w+ )?(?:claimed|raised|asserted|set up|invoked"
            r"|allowed|pleaded|asked for|demanded|exercised))\b"
        ),
        (
            rf"\b(?P<verb>no) (?P<between>(?:\w+ ){{0,2}}?)(?:{_THING}"
            rf"|defen[sc]es?)\b[^.;]{{0,40}}? (?:shall"
            r"|may|will|can) be (?:\w+ )?(?:claimed|raised|asserted|set up|invoked|allowed|pleaded"
            r"|asked for|demanded|exercised|made|had|due|given|paid)\b"
        ),
        (
            rf"\b(?:{_THING}|defen[sc]es?"
            rf"|right to [^.;]{{0,40}}?)\b(?P<between>[^.;]{{0,40}}?)\b(?P<verb>"
            r"(?:is|are|be|shall be|stands?) (?:\w+ )?(?:at an end|cut (?:short|to|down)"
            r"|reduced to|limited to|shortened|signed away"
            r"|given away)|(?:does|do|shall|will) not apply)\b"
        ),
        (
            r"\b(?P<verb>(?:consents?|agrees?|stipulates?|submits?|joins?"
            r"|assents?)\b[^.;]{0,40}? (?:to|in|that)"
            r")\b(?P<between>[^.;]{0,80}?)\b(?:without (?:\w+ ){0,3}?(?:hearing|sale|notice"
            r"|trial|defen[sc]e"
            r"|apprais\w+|redemption|contest|jury|objection)|shorten\w+|not before a jury"
            r"|(?:lift\w*|relief from|terminat\w+|vacat\w+|modif\w+)(?: of)? (?:the "
            r"|any )?(?:automatic )?stay)\b"
        ),
        (
            r"\b(?P<verb>no|not|never)\b(?P<between>[^.;]{0,60}?)\b(?:be|constitute|give rise to"
            r"|amount to"
            r"|afford|furnish)(?: \w+)? (?:an? |any )?(?:defen[sc]e|excuse|counterclaim)\b"
        ),
        (
            r"\b(?P<verb>assigns?|transfers?|signs? over|turns? over|conveys?|gives?)\b"
            r"(?P<between>[^.;]{0,80}?)\b(?:surplus|overages?|excess (?:sale )?proceeds"
            r"|escrow refunds?)\b"
        ),
        (
            rf"\b(?:{_MONEY}|earnest money"
            rf"|deposits?)\b(?P<between>[^.;]{{0,60}}?)\b(?P<verb>(?:stays?|remains?|goes|go"
            rf"|belongs?|(?:is|are|be) (?:kept|retained|forfeited))) (?:\w+ )?(?:with|by|to"
            rf"|of) (?:the )?{_HIS}\b"
        ),
        (
            r"\b(?P<verb>(?:nothing|no (?:money|part|sum|amount))\b[^.;]{0,40}?\b(?:will"
            r"|shall) be (?:given"
            r" back|returned|refunded|repaid)) to (?:the )?(?P<between>)(?:you|homeowners?|sellers?"
            r"|borrowers?|owners?)\b"
        ),
        (
            r"\b(?P<verb>(?:barred|estopped|precluded|prohibited)"
            r" from)(?P<between>[^.;]{0,60}?)\b"
            rf"(?:{_DEFENCES}|(?:contest|question|challeng|disput|attack|object)\w*)\b"
        ),
        (
            rf"\b{_MONEY}\b(?P<between>[^.;]{{0,100}}?)\b(?:shall|will|may|is to|are) (?:\w+"
            r" ){0,2}?"
            r"(?P<verb>be (?:kept|retained) by|belong to|become the property of|go to) (?:us|the )?"
            r" ?(?:lender|bank|servicer|investor|us|holder|mortgagee)\b"
        ),
    )
)
_GIVING: Final = Stems(
    *("waiv", "relinquish", "forego", "forgo", "giv", "gave up", "surrender", "abandon", "forfeit"),
    *("renounc", "disclaim", "withdr", "dispens", "agree", " not", "n't", "no ", "keep", "barred"),
    *(
        "estopped",
        "precluded",
        "prohibited",
        "kept",
        "retained",
        "belong",
        "releas",
        "never",
        "los",
    ),
    *(
        "cut short",
        "cuts short",
        "shorten",
        "away",
        "leav",
        "consent",
        "stipulat",
        "submit",
        "join",
    ),
    *(
        "assign",
        "transfer",
        "sign",
        "turn",
        "convey",
        "stay",
        "remain",
        "goes",
        "at an end",
        "cut ",
    ),
    *(
        "reduced to",
        "limited to",
        "cannot",
        "nothing",
        "do without",
        "does without",
        "assent",
        "let",
    ),
    *("allow", "permit", "promis", "covenant", "undertak"),
)
"""Parts of words of which every giving up has one."""

_OF_RIGHTS: Final = Stems(
    *("defen", "claim", "set-off", "setoff", "answer", "objection", "right", "appeal", "rede"),
    *(
        "reinstat",
        "homestead",
        "apprais",
        "valuation",
        "exempt",
        "stay",
        "extension law",
        "morator",
    ),
    *("marshal", "equit", "cure", "surplus", "upset", "jury", "presentment", "protest", "honor"),
    *("honour", "notice", "demand", "diligence", "surety", "statut", "limitation", "one-action"),
    *("one action", "deficiency", "mediation", "rescue", "rescission", "protection", "benefit"),
    *("escrow", "insurance", "premium", "tax", "overpa", "prepaid", "refund", "rebate", "payment"),
    *("deposit", "sums", "money", "rent credit", "option", "proceeds", "overage", "excess"),
    *("hearing", "foreclos", "judgment", "sale", "confirmation", "complaint", "eviction", "law"),
    *("possession", "petition", "amount", "debt", "validity", "enforce", "motion", "suit", "keep"),
    *("action", "standing", "opposition", "irregular", "section", "code", " act", "value"),
    *(
        "injunction",
        "rule",
        "excuse",
        "contest",
        "question",
        "challeng",
        "disput",
        "attack",
        "left",
    ),
    *("earnest", "back", "paid", "object"),
)
"""Parts of words of which every right given up has one."""

_DENIED: Final = _any_case(
    r"\b(?:no|not|never|nothing|neither|nor|without|cannot)\b[^,;:.]{0,40}$|n't (?:\w+ ){0,2}$"
)
_IS_DENIAL: Final = _any_case(r"\b(?:not|no|never|cannot|neither|nothing)\b|n't")
_NO_GIVING: Final = _any_case(
    r"\b(?:fees?|charge|late charge|contingenc|inspection|possession of|deed|keys|policy"
    r"|showings?|access|entry"
    r"|event of default|covenant default)\b"
)
_MUTUAL: Final = frozenset({Party.both})
_BORROWER_SIDE: Final = frozenset({Party.borrower, Party.guarantor})
_OUTSIDERS: Final = frozenset({Party.buyer, Party.other})
_OF_A_LOAN: Final = _any_case(
    r"\b(?:loans?|lenders?|banks?|notes?|mortgages?|foreclos\w+|guarant\w+|debt|indebtedness"
    r"|redemption|holder)\b"
)
_ONLY_BORROWERS: Final = _any_case(
    r"\b(?:redemption|affirmative defen[sc]es?|homestead|reinstatement|presentment|protest"
    r"|suretyship|marshall?ing|apprais\w+ laws?|valuation|escrow refund|her answer|his answer"
    r"|their answer|refund of escrow|insurance premiums|reinstate the (?:mortgage|loan)|request"
    r" for mediation|entry of (?:the )?judgment|given back to (?:the )?(?:homeowner|seller"
    r"|owner)s?|surplus(?: money| funds| proceeds)? (?:goes|go|belongs?))\b"
)
_DONE_TO: Final = ("ed", "en", "wn", "up")
_OBJECT: Final = re.compile(
    r"\b(?:to|by|from|against|of|for|with|upon|on|at|under) (?:the |said |its |such |any )?$"
)


def turning_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what the borrower's side gives up in the sentence, and service it waives."""
    yield from waived_service_in(sentence, setting)
    if sentence.text.endswith("?") or not _GIVING.stand_in(sentence.text):
        return
    if not _OF_RIGHTS.stand_in(sentence.text):
        return
    for way in _WAYS:
        for match in way.finditer(sentence.text):
            giver = _giver(match, sentence, setting)
            if giver is not None and not _is_other(match, sentence.text):
                yield Found(
                    Act.gives_up_rights,
                    who=giver.party,
                    whom=Party.lender,
                    what=Matter.rights,
                    modality=Modality.done,
                    named=(giver.words,) if giver.words.lower() in setting.names else (),
                    who_words=giver.words,
                    what_words=match.group().strip(),
                )
                return


def _is_other(match: re.Match[str], words: str) -> bool:
    """Whether the words deny it, or speak of a fee or contingency given up."""
    verb = match["verb"].lower()
    if not _IS_DENIAL.search(verb) and _DENIED.search(words[: match.start("verb")]):
        return True
    return bool(_NO_GIVING.search(match["between"]))


def _giver(match: re.Match[str], sentence: Sentence, setting: Setting) -> PartyMention | None:
    """Return who gives up; ``None`` where it is the lender, an outsider or nobody known."""
    words = sentence.text
    own = PartyMention(Party.borrower, "", 0, 0)
    agent = re.match(r"[^.;,]{0,20}?\bby (?:[^.;]{0,40})", words[match.end() :])
    if agent and (_IS_DENIAL.search(match["verb"]) or match["verb"].endswith(_DONE_TO)):
        found = [one for one in parties_in(agent.group(), setting) if one.party in _BORROWER_SIDE]
        if found:
            return found[0]
    before = [
        one
        for one in parties_in(words, setting)
        if one.end <= match.start("verb") and not _OBJECT.search(words[: one.start])
    ] or list(parties_in(sentence.lead, setting))
    owners = [one for one in before if one.party in _BORROWER_SIDE]
    parts = {one.party for one in before}
    if parts & _MUTUAL or parts & _OUTSIDERS:
        ours = _OF_A_LOAN.search(words) and not (parts & {Party.buyer})
        return (owners[-1] if owners else own) if ours and (owners or parts & _MUTUAL) else None
    if owners:
        last = before[-1].party
        joined = re.search(r"\b(?:and|or|each|both)\b", words[owners[-1].end : match.start("verb")])
        return owners[-1] if last in _BORROWER_SIDE or joined else None
    if not before and _ONLY_BORROWERS.search(words):
        return own
    return None

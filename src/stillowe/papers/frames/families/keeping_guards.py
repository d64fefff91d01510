"""What tells a sentence that keeps a debt from one that only looks like it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from stillowe.papers.frames.families.keeping_ended import denies_no_release
from stillowe.papers.frames.families.keeping_way import Sort, Way
from stillowe.papers.frames.families.keeping_words import HARM, LEFT, OWED, PERSON
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Party

OWERS: Final = frozenset({Party.borrower, Party.guarantor})
NOT_LENDERS: Final = frozenset({Party.borrower, Party.guarantor, Party.buyer, Party.other})
_NEVER_OWE: Final = frozenset(
    {Party.lender, Party.program, Party.insurer, Party.court, Party.buyer}
)


def _any_case(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_DENIED: Final = _any_case(
    r"\b(?:no|neither|nor|none|nothing|nobody|no one|in no event|under no circumstances|never)\b"
    r"[^,;:.]*$|(?:\bnot|n't)(?: \w+){0,2} $|\bno longer (?:\w+ )?$"
)
_DENIED_BETWEEN: Final = _any_case(
    r"\b(?:no longer|not(?! (?:so )?(?:paid|satisfied|covered|recovered|realized))|no|nothing"
    r"|none|never"
    r"|neither|nor|is (?:hereby )?(?:released|waived|forgiven))\b"
)
_SUPPOSED: Final = _any_case(r"\b(?:if|when|where|unless|while|as long as|so long as)\b[^,;:]*$")
_ASKED: Final = _any_case(r"\b(?:whether|if we|asked if|ask if)\b[^,;:.]*$")
_RELATIVE_OWING: Final = _any_case(
    r"\b(?:what|whatever|amounts?|sums?|balance|debt|money|anything|everything|all|part|portion"
    r"|rest|that|which)(?: (?:that|which))?(?: (?!and\b|but\b)\w+){0,3} $"
)
_OTHER_PURPOSE: Final = _any_case(
    r"^[^.;]{0,60}? (?:to|of|in) (?:\w+ly )?(?:sell|assign|transfer|participate|inspect|enter"
    r"|amend|modify|change|correct|withdraw|cancel|rescind|revoke|terminate|refuse|reject|decline"
    r"|review|request|require (?:more|further|additional|proof|documents)|approve|consent|receive"
    r"|assignment|inspection|entry|possession|redemption|rescission|set|adjust|substitute|appoint"
    r"|extend|negotiate|counter|verify|audit|contact|monitor|show|occup\w+|remain|use|cure"
    r"|reinstate|redeem|repurchase|buy|purchase|title|refusal|first refusal|last refusal|approval"
    r"|market|choose|select|postpone|reschedule|return|accept|ask for (?:more|further)|withhold"
    r"|obtain (?:an? )?(?:appraisal|credit|new))\b"
)
_ALSO_COLLECTS: Final = _any_case(r"\b(?:collect|recover|pursue|sue|seek|demand|deficiency)\b")
_MONEY: Final = _any_case(
    rf"\b(?:{OWED}|{LEFT}|collect|recover|pursue|sue|judgment|enforce|repay\w*|suit|liab\w+"
    r"|against|loan documents|obligors?)\b"
)
_ALL_RIGHTS: Final = _any_case(
    r"\b(?:all|any|every|each|its|their|our|whatever|full|such|other|the)\b"
)
_TARGET: Final = re.compile(
    rf"\b(?i:{LEFT}|{OWED}|against (?:you|him|her|them|the |{PERSON})|(?:re)?pa(?:y|ying|id"
    r"|yment)|in suit"
    r"|money judgment|you|sue[sd]?|our money|collect(?=[.,;]?$)|collection|liabilit\w+"
    r"|judgment)\b|\bagainst [A-Z]"
)
_OF_THE_BORROWER: Final = _any_case(
    r"\b(?:your|my|his|her|their own|(?:borrower|seller|buyer|purchaser|tenant|landlord|mortgagor"
    r"|owner|homeowner|guarantor|grantor|maker|obligor|defendant|customer|employee|debtor)s?'s?)"
    r"(?: \w+){0,2} $"
)
_FREEING_VERB: Final = _any_case(
    r"(?:waiv|releas|discharg|reliev|exonerat|excus|absolv|acquit|fre|cancel|extinguish)\w*"
)
_SOFT_HARM: Final = _any_case(
    r"(?:affect|change|alter|modify|limit|restrict|reduce|end)(?:s|es|ing)?"
)
_FREES_LENDER: Final = _any_case(
    r"^ (?:of|by|in favor of) (?:the |said |any )?(?:lenders?|banks?|servicers?|holders?|us\b"
    r"|plaintiff|borrower'?s?|mortgagor'?s?|seller'?s?|your (?:right|claim|defen)"
    r"|defendant'?s? (?:right|claim|defen))|^ of (?:\w+ ){0,2}(?:defenses?|seller)"
)
_ABOUT_MONEY: Final = _any_case(
    rf"\b(?:{OWED}|{LEFT}|lenders?|banks?|holders?|creditors?|mortgagee|plaintiff|investor"
    r"|servicer|obligors?|guarantors?|borrowers?|makers?|remed(?:y|ies)|we|our|us|indebted"
    r"|conveyance|recourse|liens?|novation|accord|credit union|proceeds|mortgag\w+|va|hud"
    r"|government|agency|secretary|usda|insurer|mi company|promises?|co-?signers?|signed|liable"
    r"|liabilit(?:y|ies)|bound|dut(?:y|ies) to (?:re)?pay|off the hook|let \w+ out|you owe|sue"
    r"|assumption|deed|short sale|frees?|forbear\w*|forgiv\w*)\b|\$"
)
_RESIDUAL: Final = _any_case(
    r"\brest of (?:the|this|your|our) (?:\w+ )?(?:agreement|contract|letter|lease|terms|paragraph"
    r"|paper|document|year|month|day|form)|\bnothing else\b|\bno other (?:term|provision|part"
    r"|event)|\b(?:(?:all|any|every|each)"
    r"(?: of the)?(?: other| remaining)?|the (?:other|remaining)) (?:terms|provisions|conditions"
    r"|covenants|paragraphs"
    r"|sections)\b"
)
_NOTHING_ELSE: Final = _any_case(r"\bnothing else\b|\bno other\b")
_RELEASE_HOLDS: Final = _any_case(
    r"\b(?:releas\w+|discharg\w+|waiv\w+|forgiv\w+|covenant not|satisfaction)\b[^.;,]{0,60}$"
)
_ABOUT_A_RELEASE: Final = _any_case(
    r"\b(?:this|the|such|said|foregoing) (?:\w+ )?(?:release|discharge|waiver|forgiveness"
    r"|covenant not to sue) (?:shall|will|is|does|may) not be\b|\bextend to claims\b|\bnot"
    r" (?:every|all)\b"
    r"|\bany rights or claims that\b"
)
_OTHERS_CLAIM: Final = _any_case(
    r"\b(?:rights?|claims?|remedies) (?:\w+ ){0,3}?under (?:the|this) (?:purchase|sales?|listing)\b"
    r"|\bunrelated\b|\bis not an? (?:obligor|borrower|maker)\b|\b(?:claims?|rights?"
    r"|actions?)"
    r" (?:\w+ ){0,3}?against (?:the |any )?(?:title|insurance"
    r"|contractor|broker|agent|third|closing|escrow|prior|hazard|appraiser)"
    r"|\bother (?:loans?|accounts?|debts?|terms?|provisions?)\b|\bkeep alive\b|\bspeak for\b"
    r"|\bwhat \w+ (?:may|might|will) decide\b|\bloan terms\b"
    r"|\bterms? (?:\w+ ){0,2}of (?:your|the) (?:loan|mortgage)"
)
_NEW_CLAUSE: Final = _any_case(
    r"\b(?:and agrees?|so long as|but|except|provided|unless|until|if)\b"
)
_OTHER_LIABILITY: Final = _any_case(r"\bjointly and severally\b|\bbroker|\brent\b")
_ALLEGED: Final = _any_case(r"\b(?:claimed|alleged|asserted|believed|said) (?:to )?$")
"""A complaint's list of "persons claimed to be liable" asks; nobody is liable by it."""

_AS_OBJECT: Final = re.compile(
    r"\b(?:to|by|from|against|of|for|with|upon|on|owed) (?:the |said |its )?$"
)
_OWING: Final = _any_case(rf"\b(?:{OWED}|{LEFT}|to (?:the )?\w+)\b")

_LOOK_BACK: Final = 400
"""A subject stands no further before its verb; without a limit a hostile sentence is slow."""

_DENYING: Final = frozenset({Sort.denial, Sort.plain_denial})

Match: TypeAlias = "re.Match[str]"


def holds(way: Way, match: Match, sentence: Sentence, setting: Setting) -> bool:
    """Return whether what ``way`` found in the sentence keeps a debt, as it seems to."""
    before = sentence.text[max(0, match.start() - _LOOK_BACK) : match.start()]
    asked = way.sort is not Sort.open_question and _ASKED.search(before)
    if asked or _OTHERS_CLAIM.search(match.group()):
        return False
    if way.sort not in _DENYING and (_DENIED.search(before) or _READ_OTHERWISE.search(before)):
        return False
    if way.sort in _DENYING and denies_no_release(match.group()):
        return False
    return _GUARDS[way.sort](match, before, sentence, setting)


def _denied_between(match: Match) -> bool:
    """Whether words between subject and verb turn it round ("the debt shall no longer remain")."""
    if match.groupdict().get("tail") is None or match.end("tail") == match.end():
        return False
    return bool(_DENIED_BETWEEN.search(match["tail"]))


def _new_subject(match: Match) -> bool:
    """Whether the verb belongs to a person named after the debt ("the debt, Maker shall")."""
    return bool(_NEW_SUBJECT.search(match.groupdict().get("tail") or ""))


def _subject(before: str, sentence: Sentence, setting: Setting) -> Party:
    """Return the party named last before a verb, or the one that opens the list."""
    for words in (before, sentence.lead):
        for one in reversed(parties_in(words, setting)):
            if not _AS_OBJECT.search(words[: one.start]) and "ssociation" not in one.words:
                return one.party
    return Party.unknown


def _right(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether a right kept is the lender's side's, and of use to collect a debt."""
    tail = match["tail"]
    says_right = match.groupdict().get("right") is not None
    owner = sentence.text[: match.start("right")] if says_right else before
    if _NO_RIGHT.search(match.group()):
        return False
    if _OF_THE_BORROWER.search(owner) or _subject(before, sentence, setting) in NOT_LENDERS:
        return False
    if says_right and _OTHER_PURPOSE.search(tail) and not _ALSO_COLLECTS.search(tail):
        return False
    if not says_right or re.match(r" (?:to|of) ", tail):
        return bool(_MONEY.search(tail))
    return bool(_MONEY.search(match.group()) or _ALL_RIGHTS.search(match.group()))


def _liability(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether somebody on the borrower's side stays liable, or owes."""
    if _RELATIVE_OWING.search(before) and "ow" in match.group():
        return False
    if _denied_between(match) or _new_subject(match) or _OTHER_LIABILITY.search(match.group()):
        return False
    if _ALLEGED.search(before):
        return False
    if _OWES_NOTHING.search(match.groupdict().get("tail") or ""):
        return False
    subject = _subject(before, sentence, setting)
    return subject in OWERS or (subject not in _NEVER_OWE and bool(_OWING.search(match.group())))


def _survival(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether a debt, and not the rest of a contract, stays due."""
    del setting
    if _SUPPOSED.search(before) or _denied_between(match) or _new_subject(match):
        return False
    return not _RESIDUAL.search(sentence.text[max(0, match.start() - 60) : match.end()])


def _pursuit(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether the lender's side may go after money."""
    near = sentence.text[max(0, match.start() - 60) : match.end()]
    if _ASKS_PAPERS.search(match.group()):
        return False
    if not _TARGET.search(near) or _denied_between(match):
        return False
    if match.groupdict().get("debt") is not None:
        return True
    return _subject(before, sentence, setting) not in NOT_LENDERS


def _denial(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether a release of the borrower's side is denied, and not one of the lender's."""
    del setting
    words, groups = sentence.text, match.groupdict()
    unrelated = (
        not _ABOUT_MONEY.search(words)
        or _NOTHING_ELSE.search(words)
        or _SUPPOSED.search(before)
        or _ABOUT_A_RELEASE.search(before + match.group())
        or _NEW_CLAUSE.search(groups.get("tail") or "")
        or _NO_DENIAL.match(match.group())
        or _FREES_ALL.search(words)
    )
    if unrelated:
        return False
    if groups.get("freedom"):
        return not _FREES_LENDER.search(groups.get("more") or "")
    return groups.get("object") is None or _harms(match, words)


def _harms(match: Match, words: str) -> bool:
    """Whether what is said not to be touched is a debt, a debtor or the lender's right."""
    thing = match["object"].lower()
    owner = words[: match.start("object")]
    harm = _HARM.search(match.group())
    if harm and _UNDENIED.search(match.group()[: harm.end()]):
        return False
    if thing.startswith(("right", "claim", "remed")):
        return not _OF_THE_BORROWER.search(owner)
    if thing in ("loan", "account", "note", "notes", "contract") and harm:
        return not _SOFT_HARM.fullmatch(harm.group())
    if match.start("object") > match.start("more"):
        freeing = harm and _FREEING_VERB.fullmatch(harm.group())
        return not _PERSON.fullmatch(thing) or bool(freeing)
    return not _RELEASE_HOLDS.search(owner)


def _open_question(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether what is not decided is the debt."""
    del setting
    if _GENERAL.search(sentence.text):
        return False
    return bool(_LEFT_OPEN.search(before[-80:] + match.group()))


_ANOTHER_MONEY: Final = _any_case(
    r"\b(?:tax(?:es)?|utilit\w+|commissions?|repairs?|price|surplus|refund\w*|relocation"
    r"|closing costs?"
    r"|premiums?|fees?|rents?|escrow|earnest|deposits?|prorat\w*|pro-rat\w*|inspection|insurance"
    r" (?:polic|cover)\w*|possession|warrant(?:y|ies)|appliances?|documents?|water|sewer|survey"
    r"|title (?:insurance|commitment|search)|association dues|broker|appraisal|credit (?:report"
    r"|bureau))\b"
)
_OF_A_FREEING: Final = _any_case(
    r"\b(?:releas|discharg|waiv|forgiv|settl|covenant|this|here|accord|bankruptc|deed|lien|assum"
    r"|short sale|transfer|convey|foreclos|clos|report|charg|free|hook|writ|let|accept)\w*"
)
_READ_OTHERWISE: Final = _any_case(
    r"\b(?:not|n't|never)\b (?:\w+ ){0,2}?(?:read|take|taken|think|understand|interpret|believe"
    r"|assume|suppose|mean|say|treat)\b[^.;,]{0,80}$"
)
_ASKS_PAPERS: Final = _any_case(
    r"\b(?:look|ask|require|call (?:up)?on|demand|request|seek|claim"
    r"|expect)\w*\b[^.;]{0,30}?\b(?:more"
    r" \w+|further|additional|documents?|information|proof|signatures?|copies|copy|signed|access"
    r"|records"
    r"|statements|exemption|deduction|refund)\b"
)
_FREED_OF: Final = _any_case(
    r"\b(?:relieved?|released?|freed?|discharged?|absolved|forgiven|waive[sd]?|excused)\b (?:\w+"
    r" ){0,3}?(?:of|from)?\b[^.;,]{0,60}$|\b(?:given up|gives? up|renounce[sd]?|surrender(?:s"
    r"|ed)?|no longer (?:\w+ )?(?:seek|collect|pursue))\b[^.;]{0,80}$"
)
_FREES_ALL: Final = _any_case(
    r"\b(?:covenants?|agrees?|promises?)\b[^.;]{0,40}?\b(?:never|not)\b[^.;]{0,60}?\b(?:collect"
    r"|sue|enforce|pursue|seek)\b|\b(?:will|shall) (?:not|never) (?:\w+ ){0,2}?(?:collect|sue"
    r"|enforce|pursue|seek)\b"
)
_OF_THE_LENDER: Final = _any_case(r"\b(?:our|its|(?:lender|bank|holder|buyer)'s?)(?: \w+)? $")
_HEAD_DENIED: Final = _any_case(r"\b(?:not|never|no longer|neither|nothing|no)\b|n't\b")


def _plain(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether plain words are about the loan, and not about the rest of a contract."""
    if _ANOTHER_MONEY.search(match.group()) or not _ABOUT_MONEY.search(sentence.text):
        return False
    if _ALLEGED.search(sentence.text[: match.start()]) or "claimed to be" in match.group():
        return False
    if _SUPPOSED.search(before) or _FREED_OF.search(before) or _denied_between(match):
        return False
    thing = (match.groupdict().get("debt") or "").lower()
    if not thing and _HEAD_DENIED.search(sentence.text[match.start() : match.start("tail")]):
        return False
    if thing.startswith(("right", "claim", "remed", "promise", "covenant")):
        owner = sentence.text[max(0, match.start() - _LOOK_BACK) : match.start("debt")]
        promised = thing.startswith(("promise", "covenant"))
        if (_OF_THE_LENDER if promised else _OF_THE_BORROWER).search(owner):
            return False
    del setting
    return not _RESIDUAL.search(sentence.text[max(0, match.start() - 60) : match.end()])


def _plain_denial(match: Match, before: str, sentence: Sentence, setting: Setting) -> bool:
    """Whether what is denied is that somebody is free of the debt."""
    del setting
    words = sentence.text
    if _ANOTHER_MONEY.search(match.group()) or not _ABOUT_MONEY.search(words):
        return False
    if (
        _SUPPOSED.search(before)
        or _NO_DENIAL.match(match.group())
        or "nothing else" in words.lower()
    ):
        return False
    if _ABOUT_A_RELEASE.search(before + match.group()) or _FREES_ALL.search(words):
        return False
    return bool(_OF_A_FREEING.search(words) or _OWING.search(match.group()))


_NO_DENIAL: Final = _any_case(
    r"no \d|no difference|not otherwise|no (?:later|longer)\b|never,? [^.;]{0,60}?\b(?:seek|collect"
    r"|sue|enforce|pursue)\b|\w+ (?:\w+ )?(?:advised|told|informed|been told|asked)\b"
)
_NO_RIGHT: Final = _any_case(
    r"^\w+ (?:\w+ ){0,2}?(?:no|neither)\b|\b(?:is|are|be|was|were) (?:not|hereby waived)\b"
    r"|\bnot (?:\w+ )?(?:reserved|preserved|retained|saved|kept)\b"
)
_GENERAL: Final = _any_case(
    r"\ba given (?:debt|loan)|\b(?:generally|in general|most (?:states|lenders|creditors|debts)"
    r"|any lender|some lenders|tax advis\w+|accountant)\b"
)
_LEFT_OPEN: Final = _any_case(
    rf"\b(?:{LEFT}|balance|deficiency|collect\w*|pursue\w*|demand\w*|sue[sd]?|repay\w*|forgiv\w+"
    rf"|the rest|loss(?:es)?"
    r"|waiv\w+|debt|owed?)\b"
)
_OWES_NOTHING: Final = _any_case(r"^ (?:you |us |lender )?(?:nothing|no |not |neither )")
_UNDENIED: Final = _any_case(
    rf"^(?:not|never|cannot)\b.*?(?:\band {HARM}$|(?:waive|release|discharge|cancel)s$)"
)
_NEW_SUBJECT: Final = _any_case(rf", (?:the |each |such )?{PERSON} ?$")
_HARM: Final = _any_case(rf"\b{HARM}\b")
_PERSON: Final = _any_case(PERSON)
_GUARDS: Final[Mapping[Sort, Callable[[Match, str, Sentence, Setting], bool]]] = {
    Sort.right: _right,
    Sort.plain: _plain,
    Sort.plain_denial: _plain_denial,
    Sort.liability: _liability,
    Sort.survival: _survival,
    Sort.pursuit: _pursuit,
    Sort.denial: _denial,
    Sort.open_question: _open_question,
}

"""Releases that fall away, and debts that come back: payments undone, statements untrue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, ConditionKind, Matter, Party

_PAYMENT: Final = sieved(
    r"\b(?:payments?|payoffs?|proceeds|sums?|che(?:ck|que)s?|wires?|ach|debits?|funds|amounts?"
    r"|items?|money|moneys|monies|transfers?|instal?lments?|remittances?|drafts?|deposits?"
    r"|settlement|part|portion|piece|contribution|credits?|receipts?|avoidance|dollars?"
    r"|(?:what|whatever|anything|all) (?:\w+ ){0,4}(?:paid|received|collected|got))\b|\$\d",
    re.IGNORECASE,
)
_GIVES_BACK: Final = (
    r"(?:(?:send|sends|sent|give|gives|given|gave|hand|hands|handed|pay|pays|paid|take|takes|taken"
    r"|turn|turned|claw|clawed|charge|charged|call|called|get|gets|force[sd]?|order(?:ed)?|bring"
    r"|brought|want(?:s|ed)?|demand(?:s|ed)?|pull(?:s|ed)?)\b(?: [\w']+){0,6}? (?:back|over)"
    r"|(?:give|gives|given|yield|deliver|part with|cough)\b(?: \w+){0,4}? up|taken? (?:away )?from"
    r"|returns?|returned|returning|refund(?:s|ed|ing)?|restor(?:e|es|ed|ing)|(?:be|is|are|been)"
    r" (?:\w+ )?(?:repaid|recovered)|later (?:repaid|recovered)|repay(?:s|ing)? (?:to|such|any"
    r"|that)"
    r"|(?:lender|bank|we|holder|creditor|it|us)\b[^.;,]{0,30} repay|turn(?:s|ed|ing)? over"
    r"|surrender(?:s|ed|ing)?|disgorg\w+|relinquish\w*)"
)
"""What is done with money that comes to be taken from the lender again."""

_UNDONE: Final = sieved(
    r"\b(?:rescinded|set aside|unwound|undone|avoid(?:ed|able|ance)|void(?:ed|able)|invalidated"
    r"|preferences?|preferential|fraudulent (?:transfers?|conveyances?)|claw-?backs?"
    r"|dishonou?r(?:ed|s)?|recalled?|charge-?backs?|revers(?:e|es|ed|al|als)|bounc(?:e|es|ed)"
    r"|rejected|uncollect\w+|stop(?:s|ped)?|nsf|insufficient funds|unpaid by"
    r"|worthless|(?:is|proves?|turns? out|found)(?: to be)? (?:no good|bad|forged|counterfeit)"
    r"|(?:payment|money|wire|check|draft)s? (?:fails?|goes|does)|(?:not|n't|fails? to"
    r"|never) (?:\w+ )?(?:clear|stick|honou?red|hold|hold up|go through|good"
    rf"|stand|be final|collected|final)|only so long as|{_GIVES_BACK})\b",
    re.IGNORECASE,
)
_TAKEN_AGAIN: Final = Stems(
    *("back", "over", " up", "taken", "return", "refund", "restor", "repa", "surrender", "disgorg"),
    *("relinquish", "rescind", "set aside", "unwound", "undone", "avoid", "void", "invalid"),
    *("prefer", "fraudulent", "honour", "honor", "recall", "revers", "bounc", "reject", "collect"),
    *("stop", "nsf", "insufficient", "unpaid by", "worthless", "no good", "bad", "forged"),
    *("counterfeit", "fail", "not ", "n't", "never", "only so long", "goes", "does"),
)
"""Parts of words without which no payment is undone."""

_ALIVE: Final = (
    r"(?:good|alive|due|owing|liable|effective|in (?:full )?force|live|valid|binding|bound|owe\w*"
    r"|secure[sd]?|payable|outstanding|unpaid|responsible|stands?|attach\w*|enforceable|charge[sd]?"
    r"|answerable|a lien|on the (?:hook|loan|account|books))"
)
_REVIVED: Final = sieved(
    r"\b(?:reinstat\w+|reviv\w+|re-?attach\w*|resurrect\w*|renewed|re-?establish\w*"
    r"|re-?open\w*|re-?charged?|reinstituted|resum\w+|undischarged|unreleased|revest\w*"
    r"|(?:is|are|be|stand) (?:automatically )?(?:restored|cancelled|rescinded|undone|increased"
    r"|off)|restored to|never (?:having|ended|(?:been )?(?:made|paid|tendered|received|signed"
    r"|given|released|discharged))|as (?:if|though)"
    rf"|{_ALIVE}\b[^.;,]{{0,40}} (?:anew|again|once more|afresh)|again (?:be |become )?{_ALIVE}"
    r"|com(?:e|es|ing) (?:back|to life)|go(?:es)? back"
    r"|back (?:to (?:life|where|what)|on(?:to)? |in (?:place|force|effect)|where|into)"
    r"|(?:put|puts|add|adds|added|bring|brings|charge|set|sets)\b[^.;]{0,60}? back"
    r"|continue to be effective|continu\w+ (?:to be )?in (?:full )?(?:force|effect)|stands? as"
    r" before|same as before|as (?:it|they) (?:was|were|stood) (?:before|the day|prior)|void"
    r"|(?:treated|regarded|deemed|considered|counted|taken) (?:as|to be|to remain)? ?(?:never"
    r"|not|un\w+)|spring\w* (?:back|up)|ris(?:es?|ing) again|wakes?|alive"
    r"|remain liable|shall be liable|liable for|owes? (?:us |the \w+ )?(?:it|that|the|this|so much)"
    r"|null|lapses?|second time|twice|reverts?|returns?(?= (?:if|when|to life|with|should|upon)\b)"
    r"|(?:debt|loan|lien|balance|liability) returns|increas(?:e|es|ed)|added (?:to|on)"
    r"|(?:is|are|be|stands?) (?:\w+ )?(?:revoked|withdrawn|recalled|re-recorded|void)|re-record\w*"
    r"|un-?releas\w+|(?:no|without|lose[s]?|loses its) (?:force|effect)|no (?:\w+ )?final|gone"
    r"|fails?"
    r"|goes away|conditional (?:up)?on|on condition|not to have been|so does|ceases?|cease to be"
    r"|falls? (?:away|to the ground)|(?:is|are) (?:lost|gone)"
    r"|un-?does|(?:stays?|remains?) (?:released|discharged|satisfied|paid|cancelled)"
    r"|neither (?:does"
    r"|do|is)|(?:does|do|shall|will) not (?:cover|extend to|reach|apply to|discharge|release))\b",
    re.IGNORECASE,
)
_BOUND_AGAIN: Final = sieved(
    r"\b(?:debts?|obligat\w+|guarant\w+|loans?|notes?|liens?|mortgages?|ow(?:e|es|ed|ing)"
    r"|agreement|releas\w+|account|terminat\w+|settle\w*|payoff|undertakings?"
    r"|liab\w+|provisions?|security|indebtedness|balance|discharge[sd]?|satisfaction|section"
    r"|deficiency|obligors?|principal|suret(?:y|ies)|due from|deemed not to have been)\b",
    re.IGNORECASE,
)
_BY_PRONOUN: Final = sieved(r"\b(?:it|they|them)\b", re.IGNORECASE)
_RELEASE: Final = (
    r"(?:releases?|waivers?|discharges?|approvals?|forgiveness|forbearance|accommodation"
    r"|promises?|covenant not to sue"
    r"|settlement|satisfaction|concessions?|relief|cancellation|write-?off)"
)
_PAPER: Final = (
    r"(?:agreement|letter|consent|offer|authori[sz]ation|arrangement|commitment|decision|terms"
    r"|deal)"
)
_FALLS: Final = sieved(
    r"\b(?:void(?:ed|able)?|null|nullified|reversed|of no (?:further |legal )?(?:force|effect)"
    r"|without"
    r" (?:force|effect)|rescind(?:ed)?|revok(?:e|ed|es)|withdraw[ns]?"
    r"|cancel(?:led|ed|s)?|terminate[ds]?|(?:treated?|stands?) as (?:if|though)|as (?:if|though)"
    r" (?:it|this|they) (?:had|were|was)|never (?:been |having been )?(?:given|made"
    r"|granted)|fall(?:s)? away|lapses?|unwound|set aside|ineffective|cease[sd]?|no longer"
    r" (?:appl\w+|bind\w*|stands?|good)"
    r"|undo(?:es|ne)?|forfeit\w*|lost|loses?|not apply|ends?|invalid|come(?:s)? undone|take"
    r" (?:it |this |the \w+ )?back|reinstat\w+)\b",
    re.IGNORECASE,
)
_KEPT: Final = sieved(
    r"\b(?:(?:keeps?|retains?|reserves?|has|have) (?:\w+ ){0,3}rights?|(?:may|can|will|shall"
    r"|free to|entitled to) (?:\w+ ){0,2}(?:pursue|collect|recover|seek|sue"
    r"|enforce|demand|hold|go after|require)|restored to (?:its|their) (?:former )?(?:rights"
    r"|position)|liable|whole (?:debt|balance|deficiency)|"
    r"owes? (?:the|it all)|due (?:at once|immediately|in full))\b",
    re.IGNORECASE,
)
_UNTRUE: Final = sieved(
    r"\b(?:mis-?stat\w+|mis-?represent\w+|false\w*|untru\w+|inaccura\w+|fraud(?!ulent"
    r" (?:transfer|conveyance))\w*|mislead\w*|misled|incomplete|incorrect|conceal\w*|undisclosed"
    r"|not disclosed|fail\w* to disclose|omi(?:t|tted|ssion)\w*|not (?:been )?(?:true|truthful"
    r"|accurate|complete|correct)|wrong|hid|hidden|lied?|dishonest\w*|bad faith|material(?:ly)?"
    r" (?:error|differ\w+)"
    r"|proves? (?:to be|to have been) (?:un|in)\w+|side agreement|secret)\b",
    re.IGNORECASE,
)
_RELATED: Final = sieved(
    r"\b(?:arms?'?s?[- ]length|related (?:by|to|part(?:y|ies))|(?:is|are|were|was) related"
    r"|relatives?|cousins?|brothers?|sisters?|nephews?|nieces?|in-laws?|kin|insiders?|family"
    r"|marriage|affiliat\w+|kick-?backs?|"
    r"(?:took|take[sn]?|receiv\w+|accept\w*|given|paid|pays?|promise[ds]?) (?:\w+ ){0,5}(?:money"
    r"|payment|consideration|funds|anything of value)"
    r"|outside (?:of )?(?:the )?(?:closing|escrow|settlement)|straw (?:buyer|purchaser|man)"
    r"|flip\w*|resold|resells?|re-?sale within|strawman|"
    r"(?:remain|stay|live|move back|rent)\w* (?:\w+ ){0,3}(?:in|into) (?:the )?(?:home|house"
    r"|property|premises))\b",
    re.IGNORECASE,
)
_MISSED: Final = sieved(
    r"\b(?:defaults?|missed|misses|fails? to (?:pay|make|perform|deliver|comply)|failure to"
    r" (?:pay|make|perform|comply)|late payment|breach(?:es)?|does not (?:pay|make|perform)"
    r"|(?:payment|money|sum|instal?lment|contribution)s? (?:is|are|was"
    r"|were) not (?:\w+ )?(?:received|made|paid))\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = sieved(
    r"\b(?:if|should|in the event|upon|where|when|once|were|in case|any|provided|unless"
    r"|discover\w*|later|learns?|finds?|found|proves?)\b",
    re.IGNORECASE,
)
_RELEASE_FALLS: Final = sieved(
    r"\b(?:releases?|waivers?|forgiv\w+|discharges?|accommodation|concessions?"
    r"|write-?off)\b",
    re.IGNORECASE,
)
_PAPER_FALLS: Final = sieved(rf"\b(?:{_RELEASE}|{_PAPER})\b", re.IGNORECASE)
_THEN: Final = sieved(
    r"^(?:in (?:that|such|either|any such) (?:event|case)|if (?:so|that happens|this happens)"
    r"|should that|then)\b",
    re.IGNORECASE,
)
_NO_BOND: Final = sieved(
    r"\b(?:earnest|security deposit|escrow funds|returned? (?:check|item) (?:fee|charge)|ecoa"
    r"|equal credit|contract price|rent)\b",
    re.IGNORECASE,
)
_IS_NOT: Final = re.compile(
    r"\b(?:is|shall|does|will) not\b(?! (?:\w+ )?(?:pay|paid|made"
    r"|received))"
)
_BEFORE_IT: Final = sieved(r"\b(?:cancel|withdraw|revoke) [^.;]{0,40}\bbefore closing\b")
_NEVER: Final = sieved(
    r"\b(?:no|neither|nor|not|never|nothing)\b[^.;]{0,40}?\b(?:reinstat|reviv|restor|void|undo"
    r"|rescind|set aside|cancel)",
    re.IGNORECASE,
)


def undoing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield a debt that comes back, and a release that falls away."""
    words = sentence.text
    if _NEVER.search(words) and not re.search(r"\bas (?:if|though)\b", words):
        return
    before = setting.before(sentence)
    earlier = f" {before.text}" if before is not None and _BY_PRONOUN.search(words) else ""
    if _comes_back(words, earlier):
        yield _found(Act.reinstates, ConditionKind.payment_stands, sentence, setting)
    else:
        kind = _falls_away(words) or _goes_on(sentence, setting)
        if kind is not None:
            yield _found(Act.undoes_release, kind, sentence, setting)


def _comes_back(words: str, earlier: str) -> bool:
    """Whether a payment that is undone brings a debt, lien or guaranty back."""
    if not _TAKEN_AGAIN.stand_in(words) or not _BOUND_AGAIN.search(words):
        return False
    if not _UNDONE.search(words) or not _REVIVED.search(words) or _NO_BOND.search(words):
        return False
    return bool(_PAYMENT.search(words + earlier))


def _falls_away(words: str) -> ConditionKind | None:
    """Return what undoes a release in these words; ``None`` where nothing does."""
    if _BEFORE_IT.search(words):
        return None
    untrue, related, missed = (each.search(words) for each in (_UNTRUE, _RELATED, _MISSED))
    if not (untrue or related or missed) or not _SUPPOSED.search(words) or _NO_BOND.search(words):
        return None
    falls = _FALLS.search(words)
    if untrue or related:
        lost = (falls or _KEPT.search(words)) and _PAPER_FALLS.search(words)
        kind = ConditionKind.truthfulness if untrue else ConditionKind.arms_length
        return kind if lost else None
    undone = falls and _RELEASE_FALLS.search(words) and not _IS_NOT.search(words)
    return ConditionKind.payment if undone else None


def _goes_on(sentence: Sentence, setting: Setting) -> ConditionKind | None:
    """Return what undoes a release where the sentence before says it ("In that event ...")."""
    if not _THEN.search(sentence.text) or sentence.index == 0:
        return None
    if not (_KEPT.search(sentence.text) or _FALLS.search(sentence.text)):
        return None
    before = setting.sentences[sentence.index - 1 : sentence.index]
    if not before or not (_UNTRUE.search(before[0].text) or _RELATED.search(before[0].text)):
        return None
    return (
        ConditionKind.truthfulness if _UNTRUE.search(before[0].text) else ConditionKind.arms_length
    )


def _found(act: Act, kind: ConditionKind, sentence: Sentence, setting: Setting) -> Found:
    words = sentence.text
    matters = [one.matter for one in matters_in(words)]
    debts = (Matter.guaranty, Matter.second_debt, Matter.deficiency, Matter.debt, Matter.lien)
    mentions = parties_in(words, setting)
    owers = [one for one in mentions if one.party in (Party.borrower, Party.guarantor)]
    return Found(
        act,
        who=Party.lender,
        whom=owers[0].party if owers else Party.unknown,
        what=next((matter for matter in debts if matter in matters), Matter.debt),
        conditions=(Condition(kind, words, undoes=True),),
        named=tuple(
            dict.fromkeys(one.words for one in owers if one.words.lower() in setting.names)
        ),
        what_words=words,
    )

"""Releases that fall away, and debts that come back: payments undone, statements untrue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.parties import parties_in
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, ConditionKind, Matter, Party

_PAYMENT: Final = re.compile(
    r"\b(?:payments?|proceeds|sums?|che(?:ck|que)s?|wires?|ach|funds|amounts?|items?|money"
    r"|moneys|monies"
    r"|transfers?|instal?lments?|remittances?|drafts?|deposits?|settlement|part|portion|piece"
    r"|contribution)\b",
    re.IGNORECASE,
)
_UNDONE: Final = re.compile(
    r"\b(?:rescinded|restored or|otherwise be restored|be (?:\w+ )?(?:restored|returned|refunded"
    r"|repaid|recovered|undone|unwound"
    r"|reversed|avoided|voided|surrendered)|(?:is|are|was) (?:\w+ ){0,3}(?:returned|refunded"
    r"|avoided|reversed|voided"
    r"|recovered|unwound|undone|rejected)|set aside|disgorg\w+|claw\w*[ -]?backs?|clawed"
    r"|(?:surrender|return|give back|hand back|pay back|turn over|restore|disgorge|repay"
    r"|refund)\b(?=[^.;]{0,80}?\b(?:to|as"
    r"|such|any|the|that|for|it|settlement|payment|sums?|amounts?|money)\b)|preferences?"
    r"|preferential|fraudulent"
    r" (?:transfers?"
    r"|conveyances?)|dishonou?red|recalled|voidable|later (?:recovered|returned|refunded"
    r"|reversed)|charged back|chargeback|revers(?:e|es|ed|al)|bounces?"
    r"|bounced|taken back"
    r"|uncollect\w+|stop(?:ped)? payment|insufficient funds|nsf|unpaid by (?:the|your) bank"
    r"|invalidated|avoid(?:ed|able|ance)"
    r"|does not clear|fails? to clear)\b",
    re.IGNORECASE,
)
_REVIVED: Final = re.compile(
    r"\b(?:reinstat\w+|reviv\w+|(?:is|are|be) restored|never having|never ended|re-?attach\w*"
    r"|restored to|be restored|stand restored|as (?:if"
    r"|though)|owes?\b[^.;,]{0,40}\b(?:anew"
    r"|again|once more)|owed again|owing again|due again|anew|com(?:e|es|ing) back|goes? back"
    r"|back to (?:life|where)"
    r"|continue to be effective|continu\w+ (?:to be )?in (?:full )?(?:force|effect)|stands? as"
    r" before|same as before"
    r"|void|treated as unpaid|(?:is|be|are) (?:cancelled|rescinded|undone|increased)"
    r"|resurrect\w*|renewed|spring\w* (?:back|up)|rises? again|again (?:be |become )?(?:due"
    r"|owing|liable|payable"
    r"|effective|secured?)|never (?:been )?(?:made|paid|tendered|received)|remain liable|shall"
    r" be liable|liable for"
    r"|re-?establish\w*|undischarged|put back|re-?charged?|added back|null|lapses?|cease to be"
    r" released)\b",
    re.IGNORECASE,
)
_BOUND_AGAIN: Final = re.compile(
    r"\b(?:debts?|obligat\w+|guarant\w+|loans?|notes?|liens?|mortgages?|ow(?:e|es|ed|ing)"
    r"|agreement|release|account"
    r"|liab\w+|provisions?|security|indebtedness|balance|discharge|satisfaction|section"
    r"|deficiency|obligors?)\b",
    re.IGNORECASE,
)
_RELEASE: Final = (
    r"(?:releases?|waivers?|discharges?|approvals?|forgiveness|forbearance|accommodation"
    r"|promises?|covenant not to sue"
    r"|settlement|satisfaction|concessions?|relief|cancellation|write-?off)"
)
_PAPER: Final = (
    r"(?:agreement|letter|consent|offer|authori[sz]ation|arrangement|commitment|decision|terms"
    r"|deal)"
)
_FALLS: Final = re.compile(
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
_KEPT: Final = re.compile(
    r"\b(?:(?:keeps?|retains?|reserves?|has|have) (?:\w+ ){0,3}rights?|(?:may|can|will|shall"
    r"|free to|entitled to) (?:\w+ ){0,2}(?:pursue|collect|recover|seek|sue"
    r"|enforce|demand|hold|go after|require)|restored to (?:its|their) (?:former )?(?:rights"
    r"|position)|liable|whole (?:debt|balance|deficiency)|"
    r"owes? (?:the|it all)|due (?:at once|immediately|in full))\b",
    re.IGNORECASE,
)
_UNTRUE: Final = re.compile(
    r"\b(?:mis-?stat\w+|mis-?represent\w+|false\w*|untru\w+|inaccura\w+|fraud(?!ulent"
    r" (?:transfer|conveyance))\w*|mislead\w*|misled|incomplete|incorrect|conceal\w*|undisclosed"
    r"|not disclosed|fail\w* to disclose|omi(?:t|tted|ssion)\w*|not (?:been )?(?:true|truthful"
    r"|accurate|complete|correct)|wrong|hid|hidden|lied?|dishonest\w*|bad faith|material(?:ly)?"
    r" (?:error|differ\w+)"
    r"|proves? (?:to be|to have been) (?:un|in)\w+|side agreement|secret)\b",
    re.IGNORECASE,
)
_RELATED: Final = re.compile(
    r"\b(?:arms?'?s?[- ]length|related (?:by|to|part(?:y|ies))|(?:is|are|were|was) related"
    r"|relatives?|family|marriage|affiliat\w+|kick-?backs?|"
    r"(?:took|take[sn]?|receiv\w+|accept\w*|given|paid|pays?|promise[ds]?) (?:\w+ ){0,5}(?:money"
    r"|payment|consideration|funds|anything of value)"
    r"|outside (?:of )?(?:the )?(?:closing|escrow|settlement)|straw (?:buyer|purchaser|man)"
    r"|flip\w*|resold|resells?|re-?sale within|strawman|"
    r"(?:remain|stay|live|move back|rent)\w* (?:\w+ ){0,3}(?:in|into) (?:the )?(?:home|house"
    r"|property|premises))\b",
    re.IGNORECASE,
)
_MISSED: Final = re.compile(
    r"\b(?:defaults?|missed|misses|fails? to (?:pay|make|perform|deliver|comply)|failure to"
    r" (?:pay|make|perform|comply)|late payment|breach(?:es)?|does not (?:pay|make|perform))\b",
    re.IGNORECASE,
)
_SUPPOSED: Final = re.compile(
    r"\b(?:if|should|in the event|upon|where|when|once|were|in case|any|provided|unless"
    r"|discover\w*|later|learns?|finds?|found|proves?)\b",
    re.IGNORECASE,
)
_RELEASE_FALLS: Final = re.compile(
    r"\b(?:releases?|waivers?|forgiv\w+|discharges?|accommodation|concessions?"
    r"|write-?off)\b",
    re.IGNORECASE,
)
_PAPER_FALLS: Final = re.compile(rf"\b(?:{_RELEASE}|{_PAPER})\b", re.IGNORECASE)
_THEN: Final = re.compile(
    r"^(?:in (?:that|such|either|any such) (?:event|case)|if (?:so|that happens|this happens)"
    r"|should that|then)\b",
    re.IGNORECASE,
)
_NO_BOND: Final = re.compile(
    r"\b(?:earnest|security deposit|escrow funds|returned? (?:check|item) (?:fee|charge)|ecoa"
    r"|equal credit|contract price|rent)\b",
    re.IGNORECASE,
)
_IS_NOT: Final = re.compile(r"\b(?:is|shall|does|will) not\b(?! (?:pay|paid|made))")
_BEFORE_IT: Final = re.compile(r"\b(?:cancel|withdraw|revoke) [^.;]{0,40}\bbefore closing\b")
_NEVER: Final = re.compile(
    r"\b(?:no|neither|nor|not|never|nothing)\b[^.;]{0,40}?\b(?:reinstat|reviv|restor|void|undo"
    r"|rescind|set aside|cancel)",
    re.IGNORECASE,
)


def undoing_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield a debt that comes back, and a release that falls away."""
    words = sentence.text
    if _NEVER.search(words) and not re.search(r"\bas (?:if|though)\b", words):
        return
    if _comes_back(words):
        yield _found(Act.reinstates, ConditionKind.payment_stands, sentence, setting)
    else:
        kind = _falls_away(words) or _goes_on(sentence, setting)
        if kind is not None:
            yield _found(Act.undoes_release, kind, sentence, setting)


def _comes_back(words: str) -> bool:
    """Whether a payment that is undone brings a debt, lien or guaranty back."""
    if not _REVIVED.search(words) or not _UNDONE.search(words) or _NO_BOND.search(words):
        return False
    return bool(_PAYMENT.search(words) and _BOUND_AGAIN.search(words))


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

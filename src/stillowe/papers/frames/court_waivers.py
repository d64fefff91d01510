"""What a judgment or order recites that the plaintiff gave up: the shortfall, or the debt.

"Plaintiff has in open court waived any right to a personal deficiency against ...", "Plaintiff is
barred from any deficiency judgment or other claim for the indebtedness" (735 ILCS 5/15-1402(c),
15-1504(f)). Only the words of a court bind so: a complaint that offers it gives nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.conditions import conditions_in, exceptions_in
from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.readers.names import is_company, names_in
from stillowe.values.clauses import Act, Matter, Party
from stillowe.values.vocabulary import PaperKind

_DECIDING: Final = frozenset(
    {
        PaperKind.judgment_of_foreclosure,
        PaperKind.consent_judgment,
        PaperKind.order_approving_sale,
    }
)
_SHORTFALL: Final = (
    r"(?:(?:any|a|all|the|every|and|or|such|personal|further|monetary|money|right|rights|claims?|its"
    r"|to|for|of|entry|judge?ment) ){0,9}?(?:personal )?(?:judge?ments? )?(?:(?:for|of) )?"
    r"(?:any |a |the )?(?:personal )?deficienc(?:y|ies)(?: judge?ments?| decrees?)?"
)
_HOLDER: Final = (
    r"\b(?P<who>(?:the )?(?:plaintiff|mortgagee|lender|bank|note ?holder|movant|petitioner))s?"
)
_ASIDE: Final = r"(?:,? (?!not\b)[^.;]{2,90}?,?)?"
_GIVEN_UP: Final = re.compile(
    rf"{_HOLDER}(?:, [^.;]{{2,60}},)? (?:"
    rf"(?:ha(?:s|ve|ving)|did|does|hereby|do){_ASIDE} (?:waived?s?|relinquish(?:ed|es)?|given up"
    r"|abandon(?:ed|s)?|surrender(?:ed|s)?|renounced?s?|forgone|disclaim(?:ed|s)?)"
    r"|(?:waives?|waived|relinquish(?:es|ed)|abandons?|renounces?|disclaims?|surrenders?|forgoes)"
    r"|(?:is|are|shall be|stands?|will be) (?:hereby )?(?:forever |permanently )?(?:barred"
    r"|precluded|enjoined|prohibited|foreclosed|estopped) (?:from|as to)"
    r"(?: (?:seeking|obtaining|entering|taking|having|pursuing|claiming|asserting|recovering)"
    r"(?: or \w+ing)?)?"
    rf") (?P<what>{_SHORTFALL})\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_GATE: Final = re.compile(r"\bdeficienc", re.IGNORECASE)
_NOT_DONE: Final = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|propos\w+|may|might|would|could|should|consider\w*|asks?|asked|moves?"
    r"|requests?|denied|denies|refus\w+|declin\w+|does not|did not|has not|is not|unless|until"
    r"|reserv\w+|revoked|withdr\w+|without waiv\w+|without prejudice|set aside|vacated|erroneous\w*"
    r"|alleg\w+|contends?|claims? that|says that)\b"
    r"|\bin (?:this|the present) (?:case|cause|action|proceeding|matter|foreclosure)\b"
    r"|\bat this time\b|\b(?:in excess|exceed\w*|more than|greater than|above|beyond|over \$"
    r"|portion|part of|half|except)\b",
    re.IGNORECASE,
)
_TOLD_OF: Final = re.compile(
    r"\b(?:no|not|never|nor|neither|nothing|without|whether|argu\w+|claim\w*|contend\w*|motions?"
    r"|assert\w*|believ\w*|says|said that|had)\b",
    re.IGNORECASE,
)
"""Before the giving up: somebody tells of it, or it is denied."""

_THE_DEBT_TOO: Final = re.compile(
    r"^,?(?: (?:judge?ments?))?,? (?:and|or|and/or|nor) (?:from )?(?:any |all |every )?"
    r"(?:other |further )(?:personal )?(?:claims?|recover(?:y|ies)|liabilit(?:y|ies)"
    r"|judge?ments?|actions?|relief|suits?)\b[^.;]{0,40}? (?:for|on|under|upon|of) (?:the |said"
    r" |this |that |his |her |their |any )?(?:mortgage |underlying |same |unpaid )?(?:indebtedness"
    r"|notes?|debts?|loans?|obligations?|balance)\b",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(r"\b(?:against|as to|from|of) (?P<whom>.*)$", re.IGNORECASE)
_GUARANTORS_ONLY: Final = re.compile(r"^\s*(?:the )?guarantors?\b(?!,? and\b)", re.IGNORECASE)


_THAT: Final = re.compile(r"\bthat\s*$", re.IGNORECASE)
_COURT_SAYS: Final = re.compile(
    r"\b(?:court (?:\w+ )?(?:finds?|found|orders?|notes?)|ordered|adjudged|decreed"
    r"|find(?:s|ing)?)\b",
    re.IGNORECASE,
)


def court_waivers_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield what a court's paper recites as given up by the plaintiff, for good and to whom."""
    words = sentence.text
    if setting.kind not in _DECIDING or not _GATE.search(words):
        return
    found = _GIVEN_UP.search(words)
    if found is None or _NOT_DONE.search(words) or _is_told_of(words[: found.start()]):
        return
    debt_too = _THE_DEBT_TOO.match(found["rest"])
    against = _AGAINST.search(found["rest"])
    whom = "" if against is None else against["whom"]
    named = tuple(one.name for one in names_in(whom) if not is_company(one.name))
    yield Found(
        Act.frees,
        who=Party.lender,
        whom=Party.guarantor if _GUARANTORS_ONLY.match(whom) else Party.borrower,
        what=Matter.deficiency_judgment if debt_too is None else Matter.debt,
        conditions=conditions_in(words),
        exceptions=exceptions_in(words),
        named=named,
        who_words=found["who"],
        whom_words=whom,
        what_words=found["what"],
    )


def _is_told_of(before: str) -> bool:
    """Whether the words before a giving up say that it is only claimed, doubted or denied."""
    if _TOLD_OF.search(before):
        return True
    return _THAT.search(before) is not None and _COURT_SAYS.search(before) is None

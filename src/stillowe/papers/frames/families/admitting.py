"""Admissions: the balance is owed and right, there is no defence, the old paper stands ratified.

Words that would start a time limit afresh are an admission too; ``what_words`` shows them, and
``what`` is then ``rights``: what comes back is the right to sue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_ADMIT: Final = (
    r"(?:acknowledg\w*|admit(?:s|ting|ted)?|agrees?|(?:has|have|hereby|is|are|being) agreed"
    r"|confirms?"
    r"|stipulates?|certif(?:y|ies)|avers?"
    r"|concedes?|represents?|recogni[sz]es?|affirms?|declares?|warrants?|accepts?|attests?"
    r"|understands?"
    r"|verif(?:y|ies)|state under oath|statement of)"
)
_OWED: Final = (
    r"(?:\b(?:is|are|was|were|be|remains?|stands?|being)(?: \w+){0,4}? (?:owed|owing|due|indebted"
    r"|outstanding|unpaid)\b(?! (?:date|until|on the|under this))|\b(?:due|correct|right|just"
    r"|valid) and"
    r" (?:owed|owing|payable)\b|\bowes?\b|\b(?:is|are) (?:true,? )?(?:and )?(?:correct\w*"
    r"|right|accurate"
    r"|valid|just)\b|\bvalid\b[^.;]{0,30}\b(?:obligation|enforceable)"
    r"|\bin full force\b)"
)
_DEBT: Final = (
    r"(?:\$ ?\d|\bbalance\b|\bdebts?\b|\bloans?\b|\bnotes?\b|\bindebtedness\b|\bsum\b|\bamount\b"
    r"|\bprincipal\b|\bobligations?\b|\bguarant(?:y|ies)\b|\baccount\b|\bdeficiency\b"
    r"|\bshortfall\b)"
)
_NO_DEFENSE: Final = (
    r"(?:\b(?:no|any|without|nor|free of|free from|not subject to)\b[^.;]{0,40}?\b(?:defen[cs]es?"
    r"|set-?offs?|offsets?|counterclaims?|recoupments?|abatements?)\b)"
)
_MECHANICS: Final = re.compile(
    r"\b(?:payments?|paid|pay)\b[^.;]{0,60}\bwithout\b[^.;]{0,30}\b(?:set-?off|deduction"
    r"|defense|counterclaim)"
    r"|\bpresumption\b|\baccounting\b[^.;]{0,40}\bprovide"
)
_NOT_DEBTOR: Final = re.compile(
    r"\b(?:landlord|buyer|purchaser|tenant)s? (?:hereby )?(?:acknowledg|admit|agree|confirm)"
    r"|\bcourt finds\b|\bwithin 30 days\b|\bnot (?:owed|owing|due|indebted)\b"
    r"|\bno (?:longer )?(?:owing|due)\b"
    r"|\bnothing (?:is |more )?(?:owed|owing|due)\b|\bowes? (?:nothing|no)\b"
    r"|\backnowledg\w* (?:receipt|and waive)|\b(?:fully|in full) paid\b|\bpaid in full\b"
    r"|\b(?:lender|bank|servicer) (?:may|shall|will) (?:call|declare|accelerate)"
    r"|\b(?:lender|bank|servicer|mortgagee|investor)s? (?:\w+ )?owes?\b|\bow(?:ed"
    r"|ing) by (?:the )?(?:lender|bank"
    r"|servicer|mortgagee|investor)|\bposition is\b|\bclaims? that\b|\balleg(?:e|es|ing)\b"
    r"|\bdispute this\b"
)
_LIMIT: Final = (
    r"(?:time limits?|(?:statutes?|periods?) of limitations?|limitations? periods?|limitations?"
    r"|time to sue|right to sue|clock|deadline (?:to|for) su\w+)"
)
_AGAIN: Final = (
    r"(?:re-?start\w*|reviv\w*|begin\w*\b[^.;]{0,30}\b(?:again|anew|afresh|over|today)"
    r"|start\w*\b[^.;]{0,20}\b"
    r"(?:over|again|anew|afresh)|renew\w*|re-?set\w*|toll(?:s|ed|ing)?|extend\w*|run(?:s"
    r"|ning)? (?:again|anew"
    r"|afresh|from)|recommenc\w*)"
)
_NOT_THE_DEBTOR: Final = frozenset(
    {Party.lender, Party.court, Party.buyer, Party.other, Party.program}
)


def _admission(
    hit: str,
    *also: str,
    unless: re.Pattern[str] | None = _NOT_DEBTOR,
    what: Matter = Matter.debt,
    denied_by_not: bool = True,
    not_by: frozenset[Party] = _NOT_THE_DEBTOR,
) -> Wording:
    return Wording(
        Act.acknowledges,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=what,
        denied_by_not=denied_by_not,
        not_by=not_by,
    )


_LIMITATION: Final = Family(
    (
        "clock",
        "right to sue",
        "reviv",
        "back to life",
        "collectible",
        "enforceable",
        "limit",
        "deadline",
        "time to sue",
        "payment",
        "recogni",
    ),
    (
        _admission(
            r"\b(?:debt|account|claim|balance)\b[^.;]{0,40}?(?:\breviv\w+|\bback to life\b"
            r"|\b(?:collectible"
            r"|collectable|enforceable|legal)\b[^.;]{0,30}?\b(?:again|anew)\b)",
            r"\bpay|\bpromise|\bsend|\bwrit|\bsign",
            what=Matter.rights,
            not_by=frozenset(),
            unless=re.compile(r"\bpreference\b|\bset aside\b|\bavoided\b"),
        ),
        _admission(
            rf"\b{_LIMIT}\b[^.;]{{0,90}}?\b{_AGAIN}|\b{_AGAIN}\b[^.;]{{0,60}}?\b{_LIMIT}",
            what=Matter.rights,
            not_by=frozenset(),
            unless=re.compile(
                r"\bwill not restart|\bdoes not (?:restart|revive|extend|renew)|\btime limit"
                r" (?:to|for) (?:close|appeal|respond|answer)"
            ),
        ),
        _admission(
            r"\bpayments?\b[^.;]{0,60}\b(?:shows?|tells?|proves?|means?|treat\w*|constitut\w*"
            r"|is)\b[^.;]{0,40}"
            r"\b(?:you recogni[sz]e|you accept|acknowledg\w+|admission|new promise)\b",
            what=Matter.rights,
            not_by=frozenset(),
        ),
        _admission(
            r"\b(?:sign|return|writ(?:e|ing)|stat(?:e|ing)"
            r"|tell(?:ing)? us)\b[^.;]{0,90}?\byou (?:intend|mean"
            r"|promise|plan|agree) to (?:re)?pay\b[^.;]{0,60}",
            what=Matter.rights,
            not_by=frozenset(),
        ),
    ),
)
_VALIDITY: Final = Family(
    (
        "owing",
        "affirm",
        "acknowledg",
        "admit",
        "recogni",
        "confirm",
        "no defense",
        "no defence",
        "i owe",
        "i am indebted",
        "there are no",
        "there is no",
        "exists no",
        "exist no",
        "validity",
        "existence of",
        "correctness",
        "accuracy of",
        "stipulat",
        "agree to",
        "admit",
    ),
    (
        _admission(
            rf"\b{_ADMIT}\b[^.;]{{0,40}}?\b(?:validity|existence|correctness"
            rf"|accuracy)\b[^.;]{{0,20}}?"
            rf"{_DEBT}"
        ),
        _admission(
            rf"\b{_ADMIT} (?:to )?(?:owing|being indebted|(?:its |his |her |their )?indebtedness)\b"
        ),
        _admission(
            r"\b(?:acknowledg\w*|affirms?|admits?|recogni[sz]es?|reaffirms?|confirms?) (?:the"
            r"|this|his|her"
            r"|its|their|such|said|my|our|that)(?: \w+){0,2}? (?:debt|obligations?|indebtedness"
            r"|liability|amount due|default)\b",
            unless=re.compile(
                _NOT_DEBTOR.pattern + r"|\bfree of\b|\bcancel|\bextinguish|\bdischarg"
            ),
        ),
        _admission(r"\bi (?:do |still )?owe\b|\bi am indebted\b"),
        _admission(r"\badmits? the (?:allegations?|claims?)\b", r"\bamount\b|\bdebt\b|\bdue\b"),
        _admission(
            r"\bno (?:valid )?(?:defen[cs]es?|set-?offs?|offsets?|counterclaims?) (?:exists?"
            r"|is claimed"
            r"|whatever)\b",
            denied_by_not=False,
        ),
        _admission(
            r"\b(?:stipulat|agree|admit)\w* to (?:an?|the)(?: \w+){0,4}? (?:balance|debt|amount"
            r"|deficiency|indebtedness) (?:of|in|stated|shown)\b"
        ),
        _admission(
            r"\bthere (?:are|is|exists?) no\b[^.;]{0,40}?\b(?:defen[cs]es?|set-?offs?|offsets?"
            r"|counterclaims?)\b",
            r"\bindebted|\bnote\b|\bloan\b|\bdebt\b|\bpayment\b|\bobligation",
            denied_by_not=False,
        ),
    ),
)
_ADMISSIONS: Final = Family(
    (
        "acknowledg",
        "admit",
        "agree",
        "confirm",
        "stipulat",
        "certif",
        "aver",
        "conced",
        "represent",
        "recogni",
        "affirm",
        "declar",
        "warrant",
        "ratif",
        "accept",
        "attest",
        "no defense",
        "contest",
        "dispute",
        "setoff",
        "set-off",
        "offset",
        "counterclaim",
        "indebted",
        "justly",
    ),
    (
        _admission(
            r"\b(?:hereby )?(?:ratif(?:y|ies|ied)|reaffirm(?:s|ed)?|re-affirms?|reacknowledg\w*)\b"
            r"(?! (?:all |the |each |its |their |such |of )*(?:\w+ and )?(?:covenants?"
            r"|representations?"
            r"|warrant(?:y|ies)))",
            rf"{_DEBT}|\bloan documents?\b|\bagreements?\b|\bmortgage\b",
        ),
        _admission(
            rf"\b{_ADMIT}\b(?=[^.;]{{0,260}}?{_OWED})",
            _DEBT,
            unless=re.compile(
                _NOT_DEBTOR.pattern
                + r"|\b(?:shall|will|may|agrees? to) (?:become|be) (?:immediately )?due\b"
                r"|\bshall be (?:immediately )?(?:due|valid)|\brepresent(?:s|ations)? and warrant"
                r"|\bmay call\b|\bin force\b[^.;]{0,30}\bexcept|\bpayoff\b|\bquot"
            ),
        ),
        _admission(
            rf"\b(?:{_ADMIT}|has|have|knows? of|know of|asserts?|stands?|owe[sd]?"
            rf"|owing)\b[^.;]{{0,90}}?"
            rf"{_NO_DEFENSE}",
            unless=re.compile(
                _NOT_DEBTOR.pattern
                + "|"
                + _MECHANICS.pattern
                + r"|\bobligations? (?:of \w+ )?(?:hereunder )?(?:shall|is"
                r"|are) (?:be )?(?:absolute|not)"
                r"|\b(?:shall|will) not (?:be )?(?:subject|affect|impair)"
            ),
            denied_by_not=False,
        ),
        _admission(
            r"\b(?:do|does|did|will|shall)(?: not|n't) (?:\w+ )?(?:contest|dispute|den(?:y"
            r"|ies)|question|challenge"
            r"|object to)\b[^.;]{0,60}?\b(?:debt|amount|balance|existence|sum|indebtedness"
            r"|note|account)\b",
            denied_by_not=False,
            unless=re.compile(
                r"\bif you (?:do|did)(?: not|n't)|\bunless you|\bfailure to|\bwithin \d+ days"
            ),
        ),
        _admission(
            r"\bno (?:reason|ground|basis|excuse|claim|right"
            r"|objection)\b[^.;]{0,60}?\b(?:not to pay|to resist|to"
            r" withhold|against (?:lender|bank|payment)|for not paying)\b",
            denied_by_not=False,
        ),
        _admission(
            r"\b(?:knows?|aware) of nothing\b[^.;]{0,60}\b(?:resist|excuse|defen|reduce|avoid)\w*",
            denied_by_not=False,
        ),
        _admission(
            r"\b(?:am|is|are|be) (?:justly |truly |now )?indebted (?:to|in|for)\b"
            r"|\bjustly (?:due|owed|owing)\b",
            unless=re.compile(
                _NOT_DEBTOR.pattern + r"|\bwhereas\b|\bcomplaint\b|\bplaintiff alleges\b"
            ),
        ),
        _admission(
            r"\b(?:valid|binding|legal)(?:,? (?:and|valid|binding|legal"
            r"|enforceable))* obligations?\b",
            rf"\b{_ADMIT}\b",
            unless=re.compile(
                _NOT_DEBTOR.pattern
                + r"|\brepresents? and warrant|\bduly (?:authorized|executed)|\bwhen executed\b"
            ),
        ),
    ),
)


def admissions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence admits; one that restarts a time limit beside another admission."""
    yield from _LIMITATION.found_in(sentence, words, setting)
    for family in (_ADMISSIONS, _VALIDITY):
        for found in family.found_in(sentence, words, setting):
            yield found
            return

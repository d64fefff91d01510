"""Admissions: the balance is owed and right, there is no defence, the old paper stands ratified.

Words that would start a time limit afresh are an admission too; ``what_words`` shows them, and
``what`` is then ``rights``: what comes back is the right to sue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.admitting_words import (
    ADMIT,
    AGAIN,
    DEBT,
    LIMIT,
    MECHANICS,
    NO_DEFENSE,
    NOT_DEBTOR,
    OWED,
    admission,
)
from stillowe.papers.frames.families.conceding import CONCEDED
from stillowe.papers.frames.families.wording import Family, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Matter

_RATIFIED_DEBT: Final = (
    r"\b(?:notes?|debts?|loans?|indebtedness|balance|obligations?|guarant(?:y|ies)|liabilit(?:y"
    r"|ies)"
    r"|loan documents?|mortgages?|deed of trust|deficiency)\b"
)
"""What must be ratified: an amendment that keeps "the Credit Agreement" in force admits no debt."""


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
        admission(
            r"\b(?:debt|account|claim|balance)\b[^.;]{0,40}?(?:\breviv\w+|\bback to life\b"
            r"|\b(?:collectible"
            r"|collectable|enforceable|legal)\b[^.;]{0,30}?\b(?:again|anew)\b)",
            r"\bpay|\bpromise|\bsend|\bwrit|\bsign",
            what=Matter.rights,
            not_by=frozenset(),
            unless=re.compile(r"\bpreference\b|\bset aside\b|\bavoided\b"),
        ),
        admission(
            rf"\b{LIMIT}\b[^.;]{{0,90}}?\b{AGAIN}|\b{AGAIN}\b[^.;]{{0,60}}?\b{LIMIT}",
            what=Matter.rights,
            not_by=frozenset(),
            unless=re.compile(
                r"\bwill not restart|\bdoes not (?:restart|revive|extend|renew)|\btime limit"
                r" (?:to|for) (?:close|appeal|respond|answer)"
            ),
        ),
        admission(
            r"\bpayments?\b[^.;]{0,60}\b(?:shows?|tells?|proves?|means?|treat\w*|constitut\w*"
            r"|is)\b[^.;]{0,40}"
            r"\b(?:you recogni[sz]e|you accept|acknowledg\w+|admission|new promise)\b",
            what=Matter.rights,
            not_by=frozenset(),
        ),
        admission(
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
        admission(
            rf"\b{ADMIT}\b[^.;]{{0,40}}?\b(?:validity|existence|correctness"
            rf"|accuracy)\b[^.;]{{0,20}}?"
            rf"{DEBT}"
        ),
        admission(
            rf"\b{ADMIT} (?:to )?(?:owing|being indebted|(?:its |his |her |their )?indebtedness)\b"
        ),
        admission(
            r"\b(?:acknowledg\w*|affirms?|admits?|recogni[sz]es?|reaffirms?|confirms?) (?:the"
            r"|this|his|her"
            r"|its|their|such|said|my|our|that)(?: \w+){0,2}? (?:debt|obligations?|indebtedness"
            r"|liability|amount due|default)\b",
            unless=re.compile(
                NOT_DEBTOR.pattern + r"|\bfree of\b|\bcancel|\bextinguish|\bdischarg"
            ),
        ),
        admission(r"\bi (?:do |still )?owe\b|\bi am indebted\b"),
        admission(r"\badmits? the (?:allegations?|claims?)\b", r"\bamount\b|\bdebt\b|\bdue\b"),
        admission(
            r"\bno (?:valid )?(?:defen[cs]es?|set-?offs?|offsets?|counterclaims?) (?:exists?"
            r"|is claimed"
            r"|whatever)\b",
            denied_by_not=False,
        ),
        admission(
            r"\b(?:stipulat|agree|admit)\w* to (?:an?|the)(?: \w+){0,4}? (?:balance|debt|amount"
            r"|deficiency|indebtedness) (?:of|in|stated|shown)\b"
        ),
        admission(
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
        admission(
            r"\b(?:hereby )?(?:ratif(?:y|ies|ied)|reaffirm(?:s|ed)?|re-affirms?|reacknowledg\w*)\b"
            r"(?! (?:all |the |each |its |their |such |of )*(?:\w+ and )?(?:covenants?"
            r"|representations?"
            r"|warrant(?:y|ies)))",
            _RATIFIED_DEBT,
        ),
        admission(
            rf"\b{ADMIT}\b(?=[^.;]{{0,260}}?{OWED})",
            DEBT,
            unless=re.compile(
                NOT_DEBTOR.pattern
                + r"|\b(?:shall|will|may|agrees? to) (?:become|be) (?:immediately )?due\b"
                r"|\bshall be (?:immediately )?(?:due|valid)|\brepresent(?:s|ations)? and warrant"
                r"|\bmay call\b|\bin force\b[^.;]{0,30}\bexcept|\bpayoff\b|\bquot"
            ),
        ),
        admission(
            rf"\b(?:{ADMIT}|has|have|knows? of|know of|asserts?|stands?|owe[sd]?"
            rf"|owing)\b[^.;]{{0,90}}?"
            rf"{NO_DEFENSE}",
            unless=re.compile(
                NOT_DEBTOR.pattern
                + "|"
                + MECHANICS.pattern
                + r"|\bobligations? (?:of \w+ )?(?:hereunder )?(?:shall|is"
                r"|are) (?:be )?(?:absolute|not)"
                r"|\b(?:shall|will) not (?:be )?(?:subject|affect|impair)"
            ),
            denied_by_not=False,
        ),
        admission(
            r"\b(?:do|does|did|will|shall)(?: not|n't) (?:\w+ )?(?:contest|dispute|den(?:y"
            r"|ies)|question|challenge"
            r"|object to)\b[^.;]{0,60}?\b(?:debt|amount|balance|existence|sum|indebtedness"
            r"|note|account)\b",
            denied_by_not=False,
            unless=re.compile(
                r"\bif you (?:do|did)(?: not|n't)|\bunless you|\bfailure to|\bwithin \d+ days"
            ),
        ),
        admission(
            r"\bno (?:reason|ground|basis|excuse|claim|right"
            r"|objection)\b[^.;]{0,60}?\b(?:not to pay|to resist|to"
            r" withhold|against (?:lender|bank|payment)|for not paying)\b",
            denied_by_not=False,
        ),
        admission(
            r"\b(?:knows?|aware) of nothing\b[^.;]{0,60}\b(?:resist|excuse|defen|reduce|avoid)\w*",
            denied_by_not=False,
        ),
        admission(
            r"\b(?:am|is|are|be) (?:justly |truly |now )?indebted (?:to|in|for)\b"
            r"|\bjustly (?:due|owed|owing)\b",
            unless=re.compile(
                NOT_DEBTOR.pattern + r"|\bwhereas\b|\bcomplaint\b|\bplaintiff alleges\b"
            ),
        ),
        admission(
            r"\b(?:valid|binding|legal)(?:,? (?:and|valid|binding|legal"
            r"|enforceable))* obligations?\b",
            rf"\b{ADMIT}\b",
            unless=re.compile(
                NOT_DEBTOR.pattern
                + r"|\brepresents? and warrant|\bduly (?:authorized|executed)|\bwhen executed\b"
            ),
        ),
    ),
)


NEED: Final = need_of_families(_LIMITATION, _ADMISSIONS, _VALIDITY, CONCEDED)


def admissions_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield what the sentence admits; one that restarts a time limit beside another admission."""
    yield from _LIMITATION.found_in(sentence, words, setting)
    for family in (_ADMISSIONS, _VALIDITY, CONCEDED):
        for found in family.found_in(sentence, words, setting):
            yield found
            return

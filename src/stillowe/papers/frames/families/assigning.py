"""Assignments: the buyer may hand the contract on; the lender may sell the debt.

A clause that forbids assignment, or that only binds successors and assigns, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, need_of_families
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_MAY: Final = (
    r"(?:may(?! concern)|can|could|might|(?:is|are|be) (?:at liberty|permitted|allowed)|(?:is "
    r"|are |be "
    r"|shall be )?free|(?:is|are) entitled"
    r"|(?:has|have|with|retains?|reserves?) (?:\w+ ){0,3}?(?:right|power|privilege|option|liberty)"
    r"|(?:do not|don't|need not|does not|doesn't|without having) (?:have to "
    r"|need to )?ask\w*|shall have the right)"
)
_ASSIGN: Final = (
    r"(?:assign|transfer|sell|sells|selling|sold|convey|syndicat|negotiat|participat"
    r"|grant participation|hand(?: \w+){0,3} "
    r"(?:over|to|off)|pass(?: \w+){0,4}? (?:on|along|to)|turn(?: \w+){0,3} over|dispose of"
    r"|pledge|substitut|flip|novat)"
)
_OBJECT: Final = (
    r"(?:contracts?|agreements?|rights?|interests?|loans?|notes?|mortgages?|accounts?"
    r"|obligations?|debts?|guarant(?:y|ies)"
    r"|position|papers?|all or any (?:part|portion)|offer|deal|option|indebtedness|it\b"
    r"|this\b|benefit|obligation|purchase)"
)
_FORBIDDEN: Final = re.compile(
    r"\b(?:may|can|shall|will|must|could)(?: not|not|n't)\b[^.;]{0,60}\b(?:assign|transfer"
    r"|delegate|be assigned)\w*"
    r"|\bneither (?:party|side|buyer|seller)\b|\bno (?:party|assignment|buyer)\b"
    r"|\bnot (?:be )?(?:assignable|transferable)\b"
    r"|\bnon-?(?:assignable|transferable)\b|\bpersonal to\b"
)
_WITH_CONSENT: Final = re.compile(
    r"\b(?:with|upon|on|only (?:with|upon)|after|subject to|obtain\w*|unless"
    r"|if)\b[^.;]{0,40}\b(?:seller|owner|your|other|our"
    r"|such|written|prior|landlord|homeowner|grantor)(?:'s?)?\b[^.;]{0,30}\b(?:consents?"
    r"|approval|approves?|permission|agrees?"
    r"|agreement)\b"
)
_WITHOUT_CONSENT: Final = re.compile(
    r"\b(?:without|no need (?:of|for)|not require\w*|no)\b[^.;]{0,60}\b(?:consent|permission"
    r"|asking|approval|notice|ask)\b"
)
_DEBTORS: Final = frozenset({Party.borrower, Party.guarantor, Party.other, Party.both})
_CONTEXT: Final = re.compile(
    r"\b(?:transfer|sale|sell|assign)\w* (?:of )?(?:the |your )?(?:loan )?servicing\b"
    r"|\bassignment of rents\b|\bcase manager\b|\bassigned counsel\b|\bservice of process\b"
    r"|\bpersonnel\b|\binsurance\b"
    r"|\b(?:sell|transfer|convey) (?:the |your |his |her |its )?(?:home|house|property"
    r"|premises|real estate|unit)\b"
    r"|\bcollateral\b[^.;]{0,40}\bsell|\bsell[^.;]{0,20}\bcollateral\b"
    r"|\bupon default\b|\bsubletting\b|\bsublet\b|\bsale of (?:the|your) (?:home|property)\b"
)


def _assignment(
    hit: str,
    *also: str,
    unless: re.Pattern[str] | None = None,
    denied_by_not: bool = True,
    not_by: frozenset[Party] = _DEBTORS,
) -> Wording:
    return Wording(
        Act.assigns,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        denied_by_not=denied_by_not,
        not_by=not_by,
        what=Matter.rights,
    )


_LENDERS: Final = (
    r"\b(?:lender|bank|servicer|holder|noteholder|creditor|payee|mortgagee|investor|we|agent)\b"
)
_ASSIGNING: Final = Family(
    (
        "assign",
        "transfer",
        "sell",
        "sold",
        "convey",
        "hand ",
        "pass",
        "participat",
        "syndicat",
        "nominee",
        "flip",
        "negotiat",
        "nominat",
        "substitut",
        "designat",
        "another",
        " place",
        "turn ",
        "dispos",
        "novat",
    ),
    (
        _assignment(
            r"(?<!successors )(?<!successors, )(?<!heirs )(?:\band|&) ?/ ?or (?:its |his |her "
            r"|their )?(?:assigns?|assignees?|nominees?)\b"
            r"|(?<!successors )\bor (?:its |his |her |their )?(?:assignee"
            r"|nominee)s?\b(?= (?:may|shall|is|as buyer|\(|$))"
            r"|\b(?:llc|inc|corp\w*|buyer|purchaser|homes|properties|company"
            r"|trust)\.?,? (?:and|or) (?:its |his )?assigns?\b(?!,? (?:of|to))",
            unless=re.compile(
                r"\bits successors and|\bsuccessors and/or|\bcovenants?\b[^.;]{0,40}\bbind\b"
                r"|\bbind(?:s|ing)?\b[^.;]{0,30}\binure"
                r"|\bloss payee\b|\bisaoa\b|\bheirs\b|\binsur"
            ),
            denied_by_not=False,
            not_by=frozenset({Party.other}),
        ),
        _assignment(
            r"\b(?:buyer|purchaser|optionee)s?\b[^.;]{0,60}?\bor (?:his|her|its"
            r"|their) (?:assigns?|nominees?)\b",
            unless=re.compile(r"\bsuccessors\b|\bheirs\b|\bbind"),
            not_by=frozenset(),
        ),
        _assignment(
            r"\bnothing\b[^.;]{0,40}?\b(?:prevents?|prohibits?|limits?|restricts?|forbids?"
            r"|stops?)\b"
            r"[^.;]{0,40}?\bfrom (?:freely )?(?:assigning|selling|transferring|passing)\b",
            denied_by_not=False,
            unless=_CONTEXT,
        ),
        _assignment(
            r"\bassignments?\b[^.;]{0,60}?\b(?:by|from) (?:the )?(?:buyer|purchaser|investor"
            r"|lender|bank)\b"
            r"[^.;]{0,50}?\b(?:not (?:need|require)|without|needs? no|requires? no"
            r"|is (?:permitted|allowed))\b",
            denied_by_not=False,
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:another|new|different|other) (?:investor|buyer|purchaser|person|party"
            r"|company)\b[^.;]{0,30}?"
            r"\btakes? (?:its|his|our|their|buyer's) place\b"
            r"|\b(?:buyer|purchaser) ?/ ?(?:assignee|assigns|nominee)s?\b",
            not_by=frozenset(),
        ),
        _assignment(
            rf"\b{_MAY}\b[^.;]{{0,40}}?\b(?:substitut|nominat|designat|appoint|nam)(?:e|es|ing)\b"
            r"[^.;]{0,30}?\b(?:another|nominee|third|other|new|different"
            r"|someone)\b[^.;]{0,60}?\b(?:place"
            r"|stead|party|title|buyer|purchaser|close)\b",
            unless=_CONTEXT,
        ),
        _assignment(
            r"\b(?:consents?|agrees?|has no objection) (?:in advance |now )?to (?:any |the "
            r"|an |such )?"
            r"(?:assignment|transfer)s?\b",
            r"\bby (?:the )?(?:buyer|purchaser|investor|lender|optionee)\b|\bthis (?:contract"
            r"|agreement)\b",
            not_by=frozenset({Party.lender, Party.other}),
        ),
        _assignment(
            rf"\b{_MAY}\b[^.;]{{0,60}}?\b(?:pass|hand|turn|give|sign)(?:ing)?\b[^.;]{{0,30}}?"
            rf"\b{_OBJECT}[^.;]{{0,20}}?\b(?:along|on|over|off) to\b",
            unless=_CONTEXT,
        ),
        _assignment(
            rf"\b{_MAY}\b[^.;]{{0,120}}?\b{_ASSIGN}(?:e|es|s|ing|ed|ting|red"
            rf"|ring)?\b[^.;]{{0,120}}?\b{_OBJECT}",
            unless=_CONTEXT,
        ),
        _assignment(
            rf"\b{_OBJECT}\b[^.;]{{0,60}}?\b(?:may|can|could|shall)(?: at any time| freely"
            rf"| also)? be (?:freely )?(?:assigned|transferred|sold|conveyed"
            r"|handed|passed)\b",
            unless=re.compile(_CONTEXT.pattern + r"|\bparcel\b|\bit may be sold\b"),
            not_by=frozenset({Party.other}),
        ),
        _assignment(
            r"\b(?:freely|fully|readily)? ?(?:transferable|assignable)\b",
            rf"\b{_OBJECT}",
            unless=re.compile(
                _CONTEXT.pattern
                + r"|\blease\b|\bnot\b[^.;]{0,20}\b(?:transferable|assignable)|\bif assignable\b"
            ),
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:benefit|advantage) of this (?:guaranty|agreement"
            r"|note)\b[^.;]{0,60}\b(?:pass|follow|go)\b",
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:close|closing|deal|look only|settle) (?:only )?(?:with|to) (?:the |any "
            r"|such )?(?:assignee|nominee|end buyer|new buyer)\b",
            not_by=frozenset(),
        ),
    ),
)
_TAKERS: Final = (
    r"(?:buyers?|purchasers?|investors?|optionees?|grantees?|transferees?|company|we|us|our"
    r"|vendees?|llc"
    r"|assignors?|wholesalers?|homes)"
)
_SOMEBODY: Final = (
    r"(?:another|someone|somebody|anyone|anybody|whoever|whomever|nominees?|designees?|assign(?:s"
    r"|ees?)"
    r"|(?:a |any |some )?(?:third|other|new|different|substitute|end|outside)(?: \w+)?"
    r" (?:part(?:y|ies)|persons?|buyers?|investors?|entit(?:y|ies)|compan(?:y|ies)|purchasers?"
    r"|people|owners?)"
    r"|(?:a |any )?(?:land trust|trust|limited liability company|llc|affiliates?|partner|entity"
    r"|entities)"
    r"|other (?:people|hands|buyers|investors))"
)
_NO_HANDING_ON: Final = re.compile(
    _CONTEXT.pattern
    + r"|\bsuccessor trustee|\btrustee\b[^.;]{0,40}\bsubstitut|\bheirs\b|\binsur\w+\b"
    r"|\blease\b|\bservicing\b|\bsubstitute trustee|\bescrow agent\b|\btitle company\b|\battorney\b"
    r"|\btax(?:es)?\b|\bbeneficiar"
)
_HANDING_ON: Final = Family(
    (
        "assign",
        "designee",
        "designat",
        "substitut",
        "nomin",
        "place",
        "different",
        "picks",
        "our contract",
        "choose",
        "name",
        "another",
        "someone",
        "somebody",
        "anyone",
        "whoever",
        "third",
        "different",
        "ends up",
        "end buyer",
        "other person",
        "other part",
        "hand ",
        "pass ",
        "transfer",
        "in place of",
        "in our place",
        "in its place",
    ),
    (
        _assignment(
            rf"\b{_TAKERS}\b[^.;]{{0,40}}?\b(?:intend|plan|expect|mean|elect|propos|will|shall"
            rf"|going|wish|hop"
            rf"|choos|want|decid|reserv|is|are|may|can|could|might|has|have"
            rf"|free)\w*\b[^.;]{{0,60}}?"
            rf"\b(?:to |be )?{_ASSIGN}(?:e|es|s|ing|ed|ting|red|ring)?\b[^.;]{{0,60}}?"
            r"\b(?:contracts?|agreements?|deal|papers?|offer|rights?|interests?|position|option"
            r"|purchase|spot)\b",
            unless=_NO_HANDING_ON,
        ),
        _assignment(
            rf"\b{_TAKERS}\b[^.;]{{0,60}}?\b(?:designat|substitut|nominat|name(?!d)|nam(?=ing)"
            rf"|appoint|select"
            rf"|choos|bring|put|find|plug|swap)"
            rf"(?:e|es|s|ed|ing)?\b[^.;]{{0,40}}?\b{_SOMEBODY}\b",
            r"\b(?:grantee|buyer|purchaser|title|deed|place|stead|close|closing|take|receive"
            r"|instead|own)\b",
            unless=_NO_HANDING_ON,
        ),
        _assignment(
            r"\b(?:different|another|other|new) (?:compan(?:y|ies)|buyers?|persons?|investors?"
            r"|names?|people|part(?:y|ies))\b"
            r"[^.;]{0,30}?\b(?:clos\w+|buy\w*|on the (?:deed|contract)|takes? title|owns?"
            r"|purchas\w+)\b",
            r"\b(?:surprised|may|might|could|sometimes|often|can|free)\b",
            r"\b(?:we|our|us|contract|deal|agreement|partner)s?\b",
            unless=re.compile(_NO_HANDING_ON.pattern + r"|\bapproval|\bnew letter\b|\boffers?\b"),
            denied_by_not=False,
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:hand|pass|sell|give|assign|flip|turn)(?:s|ing)? (?:on |over |off )?(?:our|its"
            r"|their|the|this|your) "
            r"(?:\w+ )?(?:contract|deal|agreement|position|paper)s? (?:on |over |off |along )?to\b",
            unless=_NO_HANDING_ON,
        ),
        _assignment(
            r"\b(?:assigns|assignees?|nominees?|designees?)\b[^.;]{0,20}?\b(?:may|can|shall"
            r"|will) (?:close|take title|take the"
            r" deed|purchase|buy)\b",
            unless=_CONTEXT,
            not_by=frozenset(),
        ),
        _assignment(
            r"\btak(?:e|es|ing) (?:over )?(?:its|his|our|their|my|buyer's|the buyer's"
            r"|purchaser's) (?:place|spot|position)"
            r"\b|\b(?:step|stand|put)\w*\b[^.;]{0,12}?\b(?:in|into) (?:our|its|the buyer's"
            r"|buyer's|their) (?:place|shoes)",
            not_by=frozenset(),
            unless=_NO_HANDING_ON,
        ),
        _assignment(
            r"\bor (?:its|his|her|their|our|the buyer's|any) (?:\w+ )?(?:designees?|nominees?"
            r"|assignees?)\b|\b(?:buyer"
            r"|purchaser|investor|optionee|vendee)'s (?:assign(?:s|ees?)|nominee|designee)\b",
            r"\b(?:buyer|purchaser|investor|optionee|vendee|title|deed|we|homes|llc)\b",
            unless=re.compile(
                _NO_HANDING_ON.pattern + r"|\bsuccessors\b|\bbind|\b(?:lender|bank) or its"
            ),
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:somebody|someone|anyone|(?:a|any) (?:person|company|buyer|partner|investor)"
            r"|whoever|whomever|another (?:buyer"
            r"|company|investor)) (?:that |who |whom )?(?:we|buyer|the buyer|purchaser|it"
            r"|investor) (?:\w+ )?(?:choos|pick"
            r"|nam|select|designat|bring|find|assign|decid)\w*\b",
            not_by=frozenset(),
        ),
        _assignment(
            r"\bor (?:to )?(?:such|any|some) other (?:person|party|entity|buyer|one|company"
            r"|taker)s?\b[^.;]{0,30}?"
            r"\b(?:as|that|who|whom)?\b[^.;]{0,20}?\b(?:nam|designat|direct|choos|select|nominat"
            r"|appoint|elect"
            r"|pick)\w*\b",
            r"\b(?:buyer|purchaser|investor|title|deed|optionee|grantee)\b",
            unless=_NO_HANDING_ON,
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:buyer|purchaser|optionee|investor|grantee|homes|llc|properties)s?,? (?:and|or"
            r"|and/or|&)"
            r" (?:\w+ )?(?:nominees?|designees?|assign(?:s|ees?))\b",
            unless=re.compile(_NO_HANDING_ON.pattern + r"|\bsuccessors\b|\bbind"),
            denied_by_not=False,
            not_by=frozenset(),
        ),
        _assignment(
            r"\b(?:person|company|party|one|buyer|name|investor"
            r"|who(?:ever)?)\b[^.;]{0,50}?\b(?:buy|buys|buying|close"
            r"|closes|own|owns|take title|takes title|purchas\w+|on the deed"
            r"|shows up)\b[^.;]{0,50}?\b(?:not be|may"
            r" (?:well )?be|be) (?:the |us\b|a |an |some)?(?:same|us\b|person|company|one|someone"
            r"|other|different"
            r"|stranger|who)",
            r"\b(?:sign|contract|agree|not be|deal|paper|different|other)\w*\b",
            unless=_NO_HANDING_ON,
            denied_by_not=False,
            not_by=frozenset(),
        ),
        _assignment(
            rf"\b(?:hand|pass|transfer|turn|sell|give|assign|flip|sign|shop|trade)(?:s|es"
            rf"|ing)?\b[^.;]{{0,12}}?"
            r"\b(?:this|our|its|the|their|your)?\b ?(?:\w+ )?(?:deal|contract|agreement|papers?"
            r"|spot|position|purchase"
            rf" agreement|rights)\b[^.;]{{0,20}}?\b(?:on |over |off |along )?to {_SOMEBODY}\b",
            unless=_NO_HANDING_ON,
        ),
    ),
)
_SECOND: Final = re.compile(
    rf"{_LENDERS}[^.;]{{0,140}}?\bassign|\bwithout\b[^.;]{{0,60}}\b(?:seller|owner|borrower"
    rf"|optionor|grantor|homeowner|your)"
)


NEED: Final = need_of_families(_ASSIGNING, _HANDING_ON)


def assignments_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a right to pass the contract or debt on; one that needs consent is none."""
    found_here = tuple(_ASSIGNING.found_in(sentence, words, setting))
    for found in found_here or _HANDING_ON.found_in(sentence, words, setting):
        held = _WITH_CONSENT.search(words) and not _WITHOUT_CONSENT.search(words)
        if held and found.who is not Party.lender and not _SECOND.search(words):
            continue
        if (
            found.who is Party.unknown
            and _FORBIDDEN.search(words)
            and not _WITHOUT_CONSENT.search(words)
        ):
            continue
        yield found

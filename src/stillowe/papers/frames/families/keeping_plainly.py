"""Debts kept in plain words: who bears the rest, whom the lender turns to, what a credit leaves.

These ways are wide: any name of what is left, any word for bearing it. What is not about the loan
(taxes, repairs, the price) is kept out by a guard of their sort.
"""

from __future__ import annotations

from typing import Final

from stillowe.papers.frames.families.keeping_way import Sort, Way, way
from stillowe.papers.frames.families.keeping_words import LEFT, LIABLE, OWED, OWER, REST
from stillowe.values.clauses import Modality

_UNCHANGED: Final = (
    r"(?:(?:just |exactly |precisely |fully |quite )?(?:as|what|where) (?:before|ever|(?:it|they|he"
    r"|she|you) (?:was|were|stood|stand|stands|is|are|always|ever)\b)|un(?:changed|touched"
    r"|diminished|lessened|abated|reduced|altered|affected|impaired)|intact"
    r"|(?:in no (?:way|wise|manner|respect|sense)|not|nowise|never|no whit|by no means)"
    r" (?:\w+ ){0,2}?(?:lessened|reduced|diminished|touched|changed|affected|lowered|shrunk"
    r"|weakened|impaired|disturbed))"
)
_THING: Final = (
    rf"(?:rights?|claims?|remed(?:y|ies)|liabilit(?:y|ies)|promises?|undertakings?|covenants?"
    rf"|dut(?:y|ies)|{OWED})"
)
_BEARS: Final = (
    r"(?:(?:re)?pay|make (?:up|good)|bear|cover|answer for|be good for|meet|absorb|stand good for"
    r"|satisfy|make whole)"
)
_MUST: Final = (
    r"(?:must|shall|will|would|ha(?:s|ve) to|is to|are to|needs? to|agrees? to|undertakes? to"
    r"|promises? to|can be made to|is bound to|are bound to)"
)
_GONE: Final = (
    r"(?:off the hook|owes? nothing|free(?:d)?|clear(?:ed)?|forgiven|gone|disappear\w*|vanish\w*"
    r"|goes away|go away|settle[sd]?|paid|released?|over|at an end|end(?:s|ed)?|wiped|let off|let"
    r" go|closed|discharged|satisfied|no longer ow\w+|quit|square|dropped|done|not liable|erased"
    r"|cancel\w+|waived|written off)"
)
_DECIDES: Final = r"(?:decid\w+|determin\w+|choos\w+|chosen|elect|make up (?:its|our|their) minds?)"
_ABOUT_REST: Final = rf"(?:deficiency|personal judgment|{LEFT}|{REST})"

PLAINLY: Final[tuple[Way, ...]] = (
    # -- whose the rest is
    way(
        Sort.plain,
        rf"\b(?P<debt>{REST}|{OWED})\b(?P<tail>[^.;]{{0,100}}?)\b(?:is|are|be|remains?|stays?"
        r"|becomes?|continues?|falls?)\b (?:(?!not\b|no\b|never\b)\w+ ){0,3}?(?:yours|theirs|hers"
        r"|his|(?:your|his|her|their) own|(?:(?:the|an?) (?:\w+ )?(?:obligation|debt"
        r"|responsibility|burden|duty|liability) of|for the account of|chargeable (?:to|against)"
        rf"|borne by|on|upon|to be paid by|payable by|owed by|owing (?:from|by)|collectib?le from)"
        rf" (?:the |each |any |all )?{OWER})\b",
        gate=r"yours|theirs|hers|his\b|own\b|of\b|account|charge|borne|\bo[nw]|paid|payable|coll",
    ),
    way(
        Sort.plain,
        rf"\b{OWER}\b(?:, [^.;,]{{0,60}},)? (?:\w+ ){{0,2}}?(?:{_MUST} )?(?:\w+ly |then |also )?"
        rf"{_BEARS}s?\b(?P<tail>[^.;]{{0,60}}?\b{REST}\b[^.;]{{0,60}})",
        gate=r"pay|make|bear|cover|answer|good|meet|absorb|satisf",
    ),
    way(
        Sort.plain,
        rf"\b(?P<debt>{REST})\b(?P<tail>[^.;]{{0,80}}?), (?:\w+ ){{0,2}}?{OWER} (?:\w+ )?{_MUST}"
        rf" (?:\w+ )?{_BEARS}\b",
        gate=r"pay|make|bear|cover|answer|good|meet|absorb|satisf",
    ),
    way(
        Sort.plain,
        rf"\b{OWER}\b(?:, [^.;,]{{0,60}},)? (?:\w+ ){{0,2}}?(?:answers?|(?:is|are|be|remains?)"
        r" (?:(?!not\b|no\b|never\b)\w+ ){0,2}?(?:answerable|liable|responsible|accountable"
        r"|chargeable|bound|good))"
        rf"\b(?P<tail>[^.;]{{0,40}}?\b(?:for|to|with|on) (?:the |any |all |that |this |its )?"
        rf"(?:\w+ )?(?:{REST}|{OWED}|mortgage|it)\b[^.;]{{0,60}})",
        gate=r"answer|liable|responsib|accountable|chargeable|bound|good",
    ),
    way(
        Sort.plain,
        r"\b(?:is|are|be|stands?|leav\w+(?: \w+){1,4}?) (?:\w+ ){0,2}?(?:just as|exactly as|as"
        rf" (?:fully|much|firmly|truly)|no less|every bit as|quite as|still) (?:\w+ )?{LIABLE}\b"
        r"(?P<tail>[^.;]{0,60})",
        gate=r"\bas |no less|still",
    ),
    way(
        Sort.plain,
        r"\b(?:is|are|remains?|continues?|stays?|binds?)\b (?:\w+ ){0,3}?(?:secondarily"
        r"|primarily|contingently|wholly|equally) (?:liable|bound|responsible)"
        r"\b(?P<tail>[^.;]{0,60})",
        gate=r"secondar|primar|conting|wholly|equally",
    ),
    way(
        Sort.plain,
        r"\b(?:remains?|continues?|stays?|still is|is still)\b (?:\w+ )?(?:as |as an? |as the "
        r"|an? |the"
        r" )?(?:guarantor|maker|co-?maker|borrower|co-?borrower|obligor|debtor|surety"
        r"|co-?signer)\b(?!'s)(?P<tail>[^.;]{0,60})",
        gate=r"remain|contin|stay|still",
    ),
    # -- as it was
    way(
        Sort.plain,
        rf"\b(?P<debt>{_THING})\b(?P<tail>[^.;]{{0,120}}?)\b(?:is|are|be|was|were|continues?"
        rf"|remains?|stands?|goes? on|stays?)\b (?:(?!not\b|no\b)\w+ ){{0,3}}?{_UNCHANGED}",
        gate=r"before|ever|stood|stand|was|were|\bun|intact|no |not|nowise",
    ),
    way(
        Sort.plain,
        rf"\bleav(?:es?|ing)\b (?P<tail>(?:\w+ ){{0,3}}?)(?P<debt>{_THING}|{OWER})\b (?:\w+"
        rf" ){{0,2}}?(?:{_UNCHANGED}|unpaid|standing|in place|owing|alone|alive|open|binding"
        rf"|enforceable|in (?:full )?(?:force|vigou?r|effect|strength))",
        gate=r"leav",
    ),
    way(
        Sort.plain,
        r"\b(?P<debt>notes?|promise|debt|loan|balance|bond|rest|guarant(?:y|ee|ies))\b"
        r"(?P<tail>[^.;]{0,40}?)\b(?:stays?|remains?|continues?|is still|(?:is"
        r"|will be) kept)\b (?:\w+"
        r" ){0,2}?(?:with (?:us|the bank|lender|holder|creditor)|unsecured|on (?:our|the|its)"
        r" books|in force|in (?:your|his|her|their|seller's|the seller's) name)\b",
        gate=r"with |unsecured|books|force|name",
    ),
    way(
        Sort.pursuit,
        r"\b(?:keep|retain|hold on to|hang on to)(?:s|ing)? (?:the|your|its|our) (?:original"
        r" |promissory |mortgage )?(?:note|debt|bond)\b(?! of (?:our|your|the"
        r"|any))(?P<tail>.{0,40})",
        gate=r"keep|retain|h[oa]\w+ on",
    ),
    way(
        Sort.right,
        rf"\b(?:has|have|retains?|holds?|keeps?|with) (?:an? |its |the "
        rf"|full )?(?:\w+ )?(?P<right>claim"
        rf"|(?:right|cause) of action|recourse)\b(?P<tail> (?:for|to|against|upon"
        rf"|on) [^.;]{{0,40}}?"
        rf"\b(?:{REST}|{OWER}|{OWED})\b[^.;]{{0,40}})",
        gate=r"claim|action|recourse",
    ),
    way(
        Sort.pursuit,
        r"\b(?:still|yet|remains?|continues? to be|is"
        r"|are) (?:\w+ )?entitled to (?P<tail>(?:(?:our|its"
        rf"|the|all) (?:\w+ ){{0,3}}?money|be (?:re)?paid|payment of|{REST})\b[^.;]{{0,40}})",
        gate=r"entitled",
    ),
    way(
        Sort.right,
        r"\b(?P<right>rights?|remedies|claims?|recourse) (?P<tail>(?:\w+ ){0,2}?reserved (?:as to"
        rf"|against) (?:the |all |each )?{OWER})\b",
        gate=r"reserved (?:as|ag)",
    ),
    way(
        Sort.right,
        r"\b(?:subject to|without loss of|in addition to|preserving|saving|excepting) (?:all "
        r"|the |its"
        r" |our )?(?:\w+'?s?'? ){0,2}?(?P<right>rights?|claims?|remed(?:y"
        r"|ies))\b(?P<tail>[^.;]{0,80})",
        gate=r"subject to|loss of|in addition|preserving|saving|excepting",
    ),
    way(
        Sort.pursuit,
        rf"\b(?:will|shall|must) (?:\w+ )?hold (?:the )?{OWER} (?:\w+ )?(?P<tail>(?:to|liable"
        r"|responsible|accountable|for)\b[^.;]{0,60})",
        gate=r"hold",
    ),
    way(
        Sort.plain,
        r"\bcollections?(?: \w+)?\b(?P<tail>[^.;]{0,30}?)\b(?:can|may|will|shall|could"
        r"|might) (?:\w+"
        r" )?(?:continue|resume|go on|go forward|proceed|begin|follow|start|be (?:taken up"
        r"|resumed|continued))\b",
        gate=r"collection",
    ),
    way(
        Sort.plain,
        rf"\b(?P<debt>{OWED})\b(?P<tail>[^.;]{{0,60}}?)\b(?:must|ha(?:s|ve) to|is|are|shall"
        rf"|will) (?:\w+"
        r" to )?(?:still|nevertheless|nonetheless|also|even so|all the same) (?:to |have to )?be"
        r" (?:re)?paid\b",
        gate=r"paid",
    ),
    # -- whom the lender turns to
    way(
        Sort.pursuit,
        r"\b(?<!longer )(?<!longer, )(?:look|turn|come|resort|have recourse|has recourse)(?:s"
        r"|ing)? (?:back |over )?(?:to|against|after|on) (?:the |any |either |each |its |your )?"
        rf"(?:\w+[ -]){{0,2}}?{OWER}\b(?P<tail>[^.;]{{0,30}}?\b(?:for|to)\b[^.;]{{0,80}})",
        gate=r"look|turn|come|coming|resort|recourse",
    ),
    way(
        Sort.plain,
        r"\b(?:contact|write to|call|bill|invoice|approach|dun)(?:s|ing)? (?:you|him|her|them"
        rf"|the \w+|{OWER}) (?:about|for|regarding|concerning) (?P<tail>(?:\w+ ){{0,3}}?(?:loss\w*"
        rf"|claim|repay\w*|{REST}))\b",
        Modality.possible,
        gate=r"contact|write|call|bill|invoice|approach|dun",
    ),
    way(
        Sort.plain,
        r"\b(?:money|loss(?:es)?|claim|difference|payment|amount|it)\b[^.;,]{0,40}? (?:back"
        rf"|recouped|recovered|collected|made good) (?:from|out of|by) (?P<tail>(?:the )?{OWER})\b",
        gate=r"back|recoup|recover|collect|made good",
    ),
    way(
        Sort.plain,
        rf"\b(?P<tail>{OWED}|{REST}|\w+)\b[^.;]{{0,60}}?\b(?:moved|sold|sent|send|transfer\w*"
        r"|assigned|placed|place|referred|refer|turned over|passed|handed|goes|gone)\b[^.;]{0,40}?"
        r"\b(?:to|with|into|for) (?:\w+ ){0,4}?(?:recover(?:y|ies)|collections?(?! of)"
        r"|collectors?|debt buyers?|charge-?offs?|treasury)\b",
        gate=r"recover|collect|debt buyer|charge-?off|treasury",
    ),
    # -- what a credit or part payment leaves
    way(
        Sort.plain,
        r"\b(?:reduc|lower|credit|take|took|cut|lessen|shrink|appl(?:y|ie))\w*\b"
        r"(?P<tail>[^.;]{0,60}?\b(?:debt|balance|loan|ow(?:e|ed|es)|notes?|account|indebtedness)\b)"
        r"[^.]{0,80}?\b(?:no (?:more|further)|nothing (?:more|further|beyond|else)"
        r"|(?:not|never) (?:more|further|beyond)|and (?:that|only that))\b",
        gate=r"more|further|nothing|only that|beyond",
    ),
    way(
        Sort.plain,
        rf"\b(?P<debt>{OWED})\b(?P<tail>[^.;]{{0,40}}?)\b(?:is|are|be|been) (?:\w+ )?(?:reduced"
        r"|lowered|credited|cut|lessened)\b[^.;]{0,80}?\b(?:no (?:more|further)|nothing (?:more"
        r"|further|beyond|else)|only (?:by|with|to)|and (?:that|only that))\b",
        gate=r"more|further|nothing|only|that",
    ),
    way(
        Sort.plain,
        r"\b(?:accept|tak|took|receiv|treat|regard|appl|credit|is|are"
        r"|be)\w*\b[^.;]{0,50}?\b(?:as|in"
        r"|on)\b (?P<tail>(?:an? )?(?:part(?:ial)? (?:payment|satisfaction)|account(?= only| and"
        r"|$|[.,;])))",
        gate=r"part|account",
    ),
    way(
        Sort.plain,
        r"\bjudgment\b(?P<tail>[^.;]{0,60}?)\b(?:remains? (?:\w+ )?(?:unsatisfied|unpaid|of record"
        r"|enforceable|in (?:full )?force)|may be (?:renewed|revived|executed))\b",
        gate=r"judgment",
    ),
    # -- what it does not mean, and whom it does not help
    way(
        Sort.plain_denial,
        r"\b(?:not|n't|never|mistake|wrong|error)\b[^.;]{0,60}?\b(?:mean|think|believ|assum"
        r"|suppos|imply|implies|say|suggest|conclu|infer|underst)\w*\b[^.;]{0,40}?\b(?:you|it"
        rf"|{OWER}|{OWED}|sale|rest)\b(?P<more>[^.;]{{0,60}}?\b{_GONE}\b)",
        gate=r"not|n't|never|mistake|wrong|error",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:changes? nothing|makes? no difference|nothing changes|no change|does not change"
        r"|doesn't change) (?:about|in|to|as to|for|with)?(?P<more>[^.;]{0,40}?\b(?:ow(?:e|ed|es)"
        rf"|liab\w+|{OWER}|debt|obligation|responsib\w+)\b)",
        gate=r"chang|difference",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:no|not|nothing|none|nor|never|n't)\b[^.;]{0,60}?\b(?:benefit\w*|rely|relies|reach\w*"
        r"|runs? to|extends? to|inures?|protects?|helps?|take[ns]? (?:advantage|comfort))\b"
        r"(?P<more>[^.;]{0,60})",
        gate=r"benefit|rel[yi]|reach|run|extend|inure|protect|help|take",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:no|nor|neither) (?:\w+ ){0,2}?(?:guarantors?|co-?signers?|co-?makers?"
        r"|other (?:person"
        r"|maker|signer|party|obligor)s?)\b(?P<more>[^.;]{0,60}?\b(?:benefit|rely|released"
        r"|discharged|freed|relieved)\b)",
        gate=r"benefit|rely|release|discharge|freed|relieved",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:not|never|nobody|no one|none|n't)\b[^.;,]{0,50}?\b(?:drop|let|forget|writ(?:e|ing)"
        r"|forgiv\w+|waiv\w+|giv(?:e|ing) up|wip\w+|cancel\w*|strik\w+|eras\w+)\b(?P<more>"
        rf"[^.;,]{{0,60}}?(?:\b(?:{REST}|{OWED})\b|\$\d))",
        gate=r"not|never|nobody|no one|none|n't",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:not|n't|never|no)\b[^.;]{0,40}?\b(?:in|as|be|by way of) (?:full |complete )?"
        r"(?:payment|satisfaction|settlement|discharge)\b(?P<more>[^.;]{0,30})",
        gate=r"not|n't|never|no ",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:house|property|home|lien|mortgage|premises|real estate|title|land|collateral)\b"
        r"[^.;]{0,50}?(?:,|;| and| but)? not (?:from |of |to )?(?:the |your |its )?(?P<more>you\b"
        r"|people|persons?\b|promise|debt|notes?|loan|borrowers?|makers?|signers?|obligation"
        r"|balance|personal liab)",
        gate=r" not ",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:does|do|did|will|would|shall|ha[sd]|have)(?:n't| not| never)\b[^.;,]{0,30}?"
        r" (?:take|remove|get|let|letting|bring|strike)"
        rf" (?P<more>(?:you|him|her|them|your names?|the (?:\w+ )?{OWER}|{OWER}|anyone|anybody)"
        r" (?:off|out|from|go)\b[^.;]{0,30})",
        gate=r"take|remove|get|let|bring|strike",
    ),
    way(
        Sort.plain_denial,
        rf"\b(?:{REST}|{OWED}|dut(?:y|ies)|promise|\$[\d,]+)\b[^.;,]{{0,60}}?\b(?:is|was|are|were"
        r"|has|have|been|will|be|does|do|did)(?: not|n't|n't been| never)\b (?:\w+ ){0,2}?"
        r"(?P<more>forgiven|waived|written off|dropped|wiped|cancell?ed|released|erased|discharged"
        r"|touched|settled)\b",
        gate=r"not|n't|never",
    ),
    way(
        Sort.plain_denial,
        r"\b(?:surrender|giv|yield|waiv|releas|for(?:e)?go|forgiv|relinquish|abandon|cancel|concede"
        r"|part)\w*(?: up| with)? (?:no|none|nothing)\b(?P<more>(?: \w+){0,4}? (?:claims?"
        r"|rights?|debts?"
        r"|balance|loan|note|remed(?:y|ies)|dollars?|owed?|deficiency)\b)",
        gate=r" no|nothing",
    ),
    # -- not decided, or somebody's to decide
    way(
        Sort.open_question,
        rf"\b(?:will|may|shall|must|can|could|might|free to|entitled to|yet to|later"
        rf"|whose)\b (?:\w+"
        rf" ){{0,4}}?{_DECIDES}\b(?P<more>[^.;]{{0,140}})",
        Modality.undecided,
        gate=r"decid|determin|choos|chosen|elect|mind",
    ),
    way(
        Sort.open_question,
        r"\b(?:no|not|n't)\b [^.;,]{0,30}?\b(?:decision|decided|settled|determined|resolved|made up"
        r"|ruled|reached)\b(?P<more>[^.;]{0,120})",
        Modality.undecided,
        gate=r"decision|decided|settled|determined|resolved|made up|ruled|reached",
    ),
    way(
        Sort.open_question,
        rf"\b{_ABOUT_REST}\b(?P<more>[^.;]{{0,80}}?)\b(?:put over|continued generally"
        r"|defer(?:red)?|postponed|held over|another day|decide|taken? up|for (?:the|that|its)"
        r" (?:\w+ )?to (?:decide|say)|up to (?:the|that|your|us))\b",
        Modality.undecided,
        gate=r"put over|contin|defer|postpon|held over|another day|decide|ta[ke]|say|up to",
    ),
)

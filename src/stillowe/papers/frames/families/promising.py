"""New promises to pay: notes signed for what is left, notes restated, old loans swapped for new.

The mere mention of the note already signed is none, nor is a note whose sum is zero or blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.wording import Family, Wording, is_of_nothing
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter, Party

_NEWISH: Final = (
    r"(?:unsecured|new|second|additional|replacement|substitute|substituted|separate|fresh"
    r"|renewal|deficiency|interest-free|non-?interest|subordinate|junior|forgivable|shortfall"
    r"|personal|soft second|demand|installment)"
)
_SIGN: Final = (
    r"(?:sign|execute|deliver|give|make|tender|provide|return|issue|furnish|enter into)(?:s|ing)?"
)
_NOTE: Final = (
    r"(?:notes?|loan agreement|iou|promise to pay|payment agreement)\b(?! (?:rate|holder"
    r"|affidavit|with the|about|saying))"
)
_NEW_NOTE: Final = (
    rf"(?:(?:(?<!the )(?<!that )(?<!said )(?<!existing ){_NEWISH},?(?: [\w-]+,?){{0,4}}?|(?:a"
    rf"|an|this|one|another|some)(?: [\w$,%'-]+){{0,4}}?)"
    rf" {_NOTE})"
)
_SHORT: Final = (
    r"(?:deficienc\w+|shortfall|shortage|difference|remaining balance|unpaid balance|loss(?:es)?"
    r"|remainder|unpaid (?:part|portion|sum)|what(?: is|'s| remains) (?:left|unpaid)|balance)"
)
_PARTS: Final = (
    r"(?:installments?|instalments?|monthly|a month|per month|each month|every month"
    r"|equal (?:\w+ )?(?:parts|payments)|over (?:a (?:term|period) of )?[\w-]+ (?:months|years))"
)
_EXISTING: Final = re.compile(
    r"\bthat certain\b|\bwhereas\b|\boriginally\b|\b(?:holder|owner|holds|owns) (?:of )?(?:a"
    r"|the|this"
    r"|said|your) (?:\w+ )?(?:promissory )?note\b|\bnotes? (?:was|were|had been|has been)\b"
    r"|\b(?:signed|executed|made|gave|given|borrowed)\b[^.;]{0,60}\bnote\b[^.;]{0,40}\bdated\b"
)
_NOT_OURS_NOR_OLD: Final = re.compile(
    _EXISTING.pattern + r"|\bfrom (?:the )?(?:buyer|purchaser)\b|\b(?:buyer|purchaser)'s lender\b"
)
_OLD_PROMISE: Final = re.compile(
    r"\btime limit|\blimitations?\b|\brestart|\bover again\b|\breviv|\bagain promise"
    r"|\b(?:existing|old|original|home equity) note\b"
)
_NOT_OURS: Final = re.compile(
    r"\bbuyer'?s?\b[^.;]{0,40}\b(?:lender|loan|financ|commitment)|\brent\b|\blease\b|\btenant\b"
    r"|\bnote to (?:the |your )?file\b"
)


_NOT_GIVEN: Final = re.compile(
    r"\bnot (?:given|made|delivered|a) [^.;]{0,20}(?:substitut|renew|replac)"
)


def _promise(
    hit: str, unless: re.Pattern[str] | None = None, *also: str, denied_by_not: bool = True
) -> Wording:
    return Wording(
        Act.promises_to_pay,
        re.compile(hit),
        tuple(re.compile(one) for one in also),
        unless,
        who=Party.borrower,
        what=Matter.debt,
        not_by=frozenset({Party.buyer}),
        denied_by_not=denied_by_not,
    )


_NOTES: Final = Family(
    ("note", "iou", "promise to pay", "payment agreement", "loan agreement"),
    (
        _promise(rf"\b{_SIGN}\b[^.;]{{0,80}}?\b{_NEW_NOTE}", _NOT_OURS),
        _promise(
            rf"\b{_NEW_NOTE}[^.;]{{0,90}}?\b(?:(?:shall|will|must|is to|are to|has to|to|should) be"
            r"|is hereby|being) (?:\w+ )?(?:signed|executed|delivered|given|tendered|required)",
            _NOT_OURS,
        ),
        _promise(
            rf"\b(?:require|ask|demand|accept|take|receive|obtain)(?:s|ed)?\b[^.;]{{0,60}}?\b"
            rf"{_NEW_NOTE}",
            _NOT_OURS_NOR_OLD,
        ),
        _promise(
            rf"\b(?:in (?:exchange|return|consideration) (?:for|of)|upon|against"
            rf"|conditioned (?:up)?on"
            rf"|delivery of|execution of|signature of)\b[^.;]{{0,50}}?\b{_NEW_NOTE}",
            _NOT_OURS_NOR_OLD,
            r"\$|installment|unsecured",
        ),
        _promise(
            r"\b(?:this|the|amended|replacement|new)\b[^.;]{0,60}\b(?:note"
            r"|instrument)\b[^.;]{0,140}?"
            r"\b(?:amends? and restates?|restates?|in (?:substitution|replacement|renewal|exchange)"
            r"(?: and (?:extension|replacement|renewal|modification|substitution))* (?:for|of)"
            r"|supersedes?|replaces?|renews?)\b[^.;]{0,140}?\bnotes?\b",
            _NOT_GIVEN,
            denied_by_not=False,
        ),
    ),
)
_PROMISES: Final = Family(
    ("promise", "repay", "undertake", "covenants to pay", "agrees to pay", "agree to pay"),
    (
        _promise(
            r"\bpromises?,?(?: (?:and|or) \w+)? to (?:re)?pay\b[^.;]{0,80}?(?:\bthe order of\b"
            r"|\bprincipal\b|\bsum of\b|\$|\bdollars\b)",
            _OLD_PROMISE,
        ),
        _promise(
            rf"\bpromises?\b[^.;]{{0,90}}?\bto (?:re)?pay\b[^.;]{{0,90}}?(?:\b{_SHORT}\b"
            rf"|\b{_PARTS}\b)",
            _OLD_PROMISE,
        ),
        _promise(
            r"\b(?:agrees?|undertakes?|covenants?|shall|will|must|'ll|have|has|required)(?: to)?"
            rf" (?:re)?pay\b[^.;]{{0,90}}?\b{_SHORT}\b[^.;]{{0,120}}?\b{_PARTS}",
            _OLD_PROMISE,
        ),
    ),
)
_SWAPS: Final = Family(
    (
        "what is left",
        "become",
        "swap",
        "exchang",
        "replac",
        "substitut",
        "trad",
        "convert",
        "roll",
        "transform",
        "payable",
        "paid",
        "termed",
        "evidenced",
    ),
    (
        _promise(
            r"\b(?:swap|exchang|replac|substitut|trad|convert|roll|transform"
            r"|re-?writ)\w*\b[^.;]{0,60}?"
            r"\b(?:old|existing|original|matured|remaining|shortfall|deficiency|balance"
            r"|unpaid|debt)\b"
            r"[^.;]{0,50}?\b(?:for|with|into|to|by)\b[^.;]{0,40}?\b(?:new|fresh|unsecured"
            r"|replacement"
            r"|personal|separate|installment)\b[^.;]{0,30}?\b(?:loan|note|one|obligation|debt)\b",
        ),
        _promise(
            rf"\b{_SHORT}\b[^.;]{{0,70}}?\b(?:shall|will|is to|must)(?: then)? be(?:come)? (?:re)?"
            rf"(?:paid|payable|evidenced|amortized|carried|termed out)\b[^.;]{{0,100}}?"
            rf"\b(?:{_PARTS}|unsecured|new (?:note|loan))",
        ),
    ),
)
_OWN_NOTES: Final = Family(
    ("promissory note", "replac", "take the place", "takes the place", "become", "turned into"),
    (
        _promise(rf"\b{_SIGN}\b[^.;]{{0,90}}?\b(?:his|her|its|their|my|our) promissory notes?\b"),
        _promise(
            r"\b(?:new|fresh|unsecured|personal)\b[^.;]{0,30}?\b(?:loan|note"
            r"|obligation)\b[^.;]{0,60}?"
            r"\b(?:replaces?|takes? the place of|stands? (?:in place of|for))\b",
        ),
        _promise(
            rf"\b{_SHORT}\b[^.;]{{0,60}}?\b(?:becomes?|be (?:turned|rolled|converted|made)"
            r" (?:in)?to)\b[^.;]{0,30}?\b(?:loan|note)\b",
        ),
    ),
)
_PAPER: Final = (
    r"(?:notes?|i o u|iou|bond|instruments?|obligations?|signature loans?"
    r"|(?:re)?payment (?:agreements?"
    r"|contracts?|plan agreements?|notes?)|(?:installment|instalment) (?:agreements?|contracts?"
    r"|loans?"
    r"|notes?)|(?:term|personal|signature|new|fresh|unsecured|separate|interest-free|zero-interest"
    r"|small|side|consumer) (?:\w+ )?(?:loans?|papers?|debts?|credit lines?|contracts?"
    r"|promises?|(?:agreement|contract|promise)s? to (?:re)?pay)|loan papers?"
    r"|(?:agreement|contract|promise)s? to (?:re)?pay)"
)
_UNPAID: Final = (
    r"(?:deficienc\w+|shortfall|shortage|difference|remain(?:der|ing|s)|residu\w+|unpaid|short sum"
    r"|rest\b|balance|loss|left (?:over|owing|unpaid|after)|is left\b|still (?:owing|owed|unpaid)"
    r"|not (?:covered|paid)|does not (?:cover|pay)|fall(?:s|ing)? short|gap\b|uncollected|forgiven"
    r"|past[- ]due interest|old (?:loan|note|debt))"
)
_MONEY: Final = r"(?:\$ ?\d|\bdollars\b|\b(?:hundred|thousand|grand)\b)"
_OF_A_SALE: Final = re.compile(
    _NOT_OURS.pattern
    + "|"
    + _EXISTING.pattern
    + r"|\b(?:buyer|purchaser)s? (?:shall|will|must|agrees|may|is)\b|\bearnest\b|\bmodif(?:y|ied"
    r"|ication)\b|\bescrow (?:shortage|balance|deficienc)|\bassessments?\b|\btax(?:es)?\b"
    r"|\bwithout (?:a |any |signing )|\bno (?:new )?(?:note|promissory)"
)
_SHAPES: Final = Family(
    (
        "note",
        "i o u",
        "iou",
        "bond",
        "instrument",
        "obligation",
        "loan",
        "repayment",
        "payment agreement",
        "contract",
        "fresh paper",
        "to repay",
        "to pay",
        "shall pay",
        "will pay",
        "must pay",
        "bound unto",
        "a month",
    ),
    (
        # Somebody signs a paper for what is left, or for a sum paid in parts.
        _promise(
            rf"\b{_SIGN}\b[^.;]{{0,70}}?\b{_PAPER}\b",
            _OF_A_SALE,
            rf"\b{_UNPAID}|\b{_PARTS}|\bpayable\b|\brepa(?:y|id)",
            rf"{_MONEY}|\b{_UNPAID}|\bpayable\b",
        ),
        _promise(
            rf"\b{_PAPER}\b[^.;]{{0,90}}?\b(?:shall|will|must|is to|are to|has to|to|should"
            rf"|needs to)"
            r" (?:first )?be (?:\w+ )?(?:signed|executed|delivered|given|made|entered into)\b",
            _OF_A_SALE,
            rf"{_MONEY}|\b{_UNPAID}|\b{_PARTS}",
        ),
        # What is left becomes, or is carried as, a loan of another kind.
        _promise(
            rf"\b{_UNPAID}[^.;]{{0,80}}?\b(?:set up|put|plac|carr|convert|book|mov|turn|roll"
            rf"|becom|made"
            rf"|treat|re-?writ|transfer|spread|refinanc|renew|re-?papered|shift|chang|recast)\w*\b"
            rf"[^.;]{{0,30}}?\b(?:as|on|onto|on to|to|into|in|over|by)\b[^.;]{{0,30}}?\b{_PAPER}\b",
            _OF_A_SALE,
        ),
        _promise(
            r"\b(?:paid off|replaced|refinanced|retired|satisfied|taken out|covered|funded) (?:by"
            r"|with"
            r"|through|out of|from) (?:a |an |the |your )?(?:new|fresh|personal|unsecured|separate"
            r"|second|another|different)\b[^.;]{0,20}?\b(?:loan|note|obligation)\b",
            _OF_A_SALE,
            r"\b(?:loan|note|mortgage|debt|balance|deficiency|shortfall"
            r"|amount)\b[^.;]{0,60}\b(?:paid"
            r"|replaced|refinanced|retired|satisfied|taken|covered|funded)\b",
        ),
        # The old forms: a bond; an order of payment; this paper in the place of that one.
        _promise(r"\b(?:held and )?firmly bound (?:un)?to\b|\bbound unto\b"),
        _promise(
            rf"\b(?:agrees?|promises?|undertakes?|covenants?|engages?|binds?"
            rf"|pledges?)\b[^.;]{{0,40}}?"
            rf"\bpay\b[^.;]{{0,30}}?\border of\b[^.;]{{0,90}}?(?:{_MONEY}|\bsum\b|\bprincipal\b)",
            _OLD_PROMISE,
        ),
        _promise(
            r"\b(?:this|the (?:new|within|enclosed|attached|present))\b[^.;]{0,30}?\b(?:note"
            r"|instrument"
            r"|obligation|paper|agreement|bond)\b[^.;]{0,80}?\b(?:takes? the place"
            r"|stands? in (?:the )?"
            r"(?:place|stead)|in (?:lieu|place|stead)|supersedes?|replaces?|restates?|substitutes?"
            r"|renews?)\b[^.;]{0,60}?\b(?:notes?|instrument|bond)\b",
            _NOT_GIVEN,
            denied_by_not=False,
        ),
        # A debtor pays, or promises to pay, what is left in parts, whatever paper says it.
        _promise(
            r"\b(?:agrees?|promises?|undertakes?|covenants?|engages?|pledges?|shall|will|must|'ll"
            r"|has|have"
            rf"|had|required|commits?|intend"
            rf"|going)\b[^.;]{{0,60}}?\b(?:re)?pay\b[^.;]{{0,160}}?\b{_PARTS}",
            re.compile(_OF_A_SALE.pattern + "|" + _OLD_PROMISE.pattern + r"|\bmay\b|\btrial\b"),
            rf"\b(?:{_UNPAID})|\bcompromise\b|\bwithout interest\b",
            r"\bpay\b",
        ),
        _promise(
            rf"\b(?:re)?(?:paid|payable|repayment|repaid)\b[^.;]{{0,60}}?\b{_PARTS}",
            re.compile(_OF_A_SALE.pattern + "|" + _OLD_PROMISE.pattern + r"|\bmay\b|\btrial\b"),
            rf"\b(?:{_PAPER}|promis\w+|agree\w*)\b",
            r"\b(?:deficienc\w+|shortfall|shortage|remainder|unsecured|difference|rest)\b",
        ),
    ),
)
_FAMILIES: Final = (_NOTES, _PROMISES, _SWAPS, _OWN_NOTES, _SHAPES)
AHEAD: Final = 4
"""How many sentences on the sum of a note is looked for ("Note amount: $0.00")."""
_NOTE_SUM: Final = re.compile(r"\bnote (?:amount|sum)\b|\bamount of (?:the |your )?note\b")


def promises_in(sentence: Sentence, words: str, setting: Setting) -> Iterator[Found]:
    """Yield a new promise to pay; one frame however many ways the sentence says it."""
    for family in _FAMILIES:
        for found in family.found_in(sentence, words, setting):
            if not _is_of_nothing(sentence, words, setting):
                yield found
            return


def _is_of_nothing(sentence: Sentence, words: str, setting: Setting) -> bool:
    """Whether the note's sum, here or in the next sentences, is zero or left blank."""
    if is_of_nothing(words):
        return True
    following = setting.sentences[sentence.index + 1 : sentence.index + 1 + AHEAD]
    return any(
        _NOTE_SUM.search(one.text.lower()) and is_of_nothing(one.text.lower()) for one in following
    )

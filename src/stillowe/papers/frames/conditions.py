"""What a release waits for and what it leaves out: conditions and exceptions in a sentence.

Every word that can make a release wait counts as a condition unless it plainly does not: "upon
the Note" waits for nothing, and "when your sale closed last month" is past. A condition that is
not understood keeps its words and the kind ``other``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from stillowe.errors import ValueRefusal
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.sieve import meets, need_of, sieved
from stillowe.values.clauses import ConditionKind
from stillowe.values.days import parse_day
from stillowe.values.money import parse_cents

_AGAINST: Final = (
    r"(?: (?:a|the|said|such|any|this|that|certain|his|her|its|their|your|whatever|each|every|all"
    r"|or))*"
    r" (?:(?:promissory|mortgage|original|unpaid|remaining) )*(?:notes?|bonds?|guarant(?:y|ies"
    r"|ees?)"
    r"|loans?|indebtedness|debts?|obligations?|accounts?|recitals|foregoing|him|her|them|it|us"
    r"|you|maker|borrowers?"
    r"|obligors?|guarantors?|mortgagors?|demand|any (?:part|portion))\b"
)
_NOT_UPON: Final = (
    rf"{_AGAINST}|(?: (?:the|this|these|its|said|bank's|lender's))* (?:sign(?:ing|ature)|execution)"
    r" (?:of|hereof)(?: (?:this|these|the)\b)?|(?: the)? (?:date|day) (?:first|set|above|stated)"
    r"|,? (?:the|said) notes?\b|(?: a)? consideration of\b|(?: the)? (?:premises|property"
    r"|real estate|land|advice|records|books|whole|terms)\b"
)
_CONDITION: Final = re.compile(
    r"^(?:\W*\w{0,4}[.)] )?(?:on|at|with|following|against|in return for|in exchange for)"
    r" (?!behalf|this\b|these\b|the (?:date|day|\d)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |our\b|your\b|its (?:part|own)"
    r"|respect|regard|account"
    r"|\d|(?:and )?by\b|the (?:request|advice|instance|consent)|information|knowledge)[^.;]{3,200}"
    r"|\b(?:(?:but )?(?:if|unless|until|till|whenever|wherever|whereupon|assuming|lest|pending"
    r"|conditioned|conditional(?:ly)?|contingent|conditions? (?:precedent|subsequent|of|to|that"
    r"|for)"
    r"|subject(?: always| further| only)? to|on condition|on the condition|in the event|in case"
    r"|so long as|as long as|to the extent|at such time|as soon as|the moment|no sooner|not before"
    r"|not later than|no later than|not until|depend(?:s|ing|ent)|provided(?! (?:in|for|by|herein"
    r"|under|above|below|to|with|you|us|a copy))|providing|supposing|failing which|otherwise than"
    r"|against (?:payment|receipt|delivery|satisfaction)|in escrow|when both|only (?:when|after"
    r"|upon"
    r"|then|once|on)|(?:on|by|after|following|with|at) (?:the |your |our |its |his |her |their "
    r"|said"
    r" |such |final |actual |full |timely |indefeasible |prompt |complete )*(?:receipt|payment(?!"
    r" of"
    r" the premium)|closing|recording|recordation|delivery|completion|consummation|funding"
    r"|settlement (?:date|statement)|maturity|confirmation|approval|clearance|clearing|surrender"
    r"|vacating|receiving|paying|signing (?:and|the|of the)|performance|compliance|disbursement"
    r"|expiration|lapse)|(?<!as )(?<!for )payment in full (?:of|will|shall)"
    r"|as of (?:the )?(?:closing|effective|settlement|funding|recording|payoff|sale)"
    r"|(?:from|with) effect (?:from|on)|effective (?:upon|on|when|as soon|only|after|once"
    r"|following)"
    r"|(?:becomes?|become|shall be|will be) effective|takes? effect(?! (?:immediately|today|now|at"
    r" once|(?:on|upon|with|at) (?:the |its |our )?(?:signing|execution|date of this)))|first to"
    r" occur"
    r"|(?:concurrent|simultaneous|contemporaneous)\w* with|the (?:later|earlier) of"
    r"|(?:the|that|any) (?:day|date|time|moment|hour) (?:that |when |on which |upon which |of"
    r" (?:the"
    r" )?(?:closing|funding|recording) )?(?:the|that|we|you|it|our|your|borrowers?|sellers?"
    r"|lenders?)"
    r"|(?<!not )(?<!n't )(?<!may )(?<!might )(?<!right it )(?<!rights it )(?<!right we )ha(?:s"
    r"|ve) to (?!do\b)|needs? to\b|must\b|(?:is|are|be) required\b"
    r"|at (?:the )?closing"
    r"|in (?:exchange|return|consideration) (?:for|of) (?!the sum (?:so )?paid)(?=(?:your |the |a "
    r"|an |his |her |their |its "
    r"|seller's |borrower's |this |such )?(?:pay|\$|prompt|sum|wire|timely|cash|net|promissory|note"
    r"|contribution))|for (?:a |the )?(?:sum|price|payment) of \$(?=[\d,. ]+[^,.;]{0,30}\b(?:we"
    r"|lender|bank|holder) will)"
    r"|(?<![\w,;] )for \$|by paying"
    r"|will (?:also )?sign|to be (?:paid|recorded|signed|delivered)\b"
    r"|(?:does(?: not|n't)|will not|won't|do(?: not|n't)|shall not) (?:take (?:hold|effect)|become "
    r"\w+|kick"
    r" in|count|bind|work)[^.;]{0,30} (?:until|unless|before)"
    r"|(?:an?|any|every|each) (?:mortgagor|borrower|seller|homeowner|owner|member|customer|obligor"
    r"|veteran"
    r"|guarantor|grantor|applicant|person) (?:who|that) (?:completes?|pays?|sells?|closes?|signs?"
    r"|vacates?"
    r"|delivers?|makes?|returns?|complies|meets?|performs?|has (?:paid|made|completed))"
    r"|the day (?:the|your|our|that|it)"
    r"|in trust pending|on the (?:understanding|footing|basis|assumption|representation|strength"
    r"|faith)"
    r"|in reliance (?:up)?on|relying (?:up)?on|having first"
    r"|(?:effective|beginning|commencing|from and after)(?: (?:as of|on|from|upon))?(?= (?:jan|feb"
    r"|mar"
    r"|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]* \d))\b"
    r"|once(?! (?:due|owed|owing|secured|again|and for all|the property of))\b"
    r"|(?:when|where|(?<!come )(?<!comes )(?<!coming )(?<!going )(?<!follow )(?<!go )(?<!goes "
    r")(?<!going )after|following)(?! (?:the "
    r"|said |such )?(?:sale|crediting|application"
    r"|applying)\w*(?: of)?(?: the)? (?:net )?(?:sale )?proceeds (?:have|had|of|received|paid))\b"
    rf"|upon(?!{_NOT_UPON})\b"
    r"|should (?:the|any|a|an|you|we|it|either|borrowers?|sellers?|guarantors?|lenders?|this|that"
    r"|such|both|grantors?|mortgagors?)\b|before (?:you|we|the|any|our|that|such|it)\b"
    r"|(?:if|until|unless|upon|once|when|provided|after)(?:the|you|your|we|receipt|payment|closing"
    r"|all|our|that|such)\b)[^.;]{0,200}",
    re.IGNORECASE,
)
_CONDITION_NEEDS: Final = need_of(_CONDITION)
_PAST: Final = re.compile(
    r"^(?:when|after|upon|once|at|following)\b[^,.;]{0,70}?\b(?:closed|was (?:paid|received"
    r"|recorded"
    r"|accepted|completed|closed|filed|delivered|approved|made)|were (?:paid|received|recorded"
    r"|accepted|completed|delivered|approved|met)|took place|occurred)\b(?![^,.;]{0,40}\bwould)"
    r"|^(?:after|upon|following) (?:crediting|applying|application|credit (?:for|of)|deduct\w+)"
    r"|^in (?:exchange|return|consideration) (?:for|of) [^,.;]{0,60}?\b(?:made this day|already"
    r"|heretofore"
    r"|recorded|(?:has|have|having) been|so (?:paid|made|delivered))\b"
    r"|^with (?:the|your|his|her|their|that|said) [^,.;]{2,50}? (?:now|having been|already|duly)"
    r" (?:been )?(?:recorded|received|closed|paid|delivered|completed|accepted|conveyed|sold"
    r"|confirmed)\b"
    r"|^(?:after|upon|following) (?:due|full|careful|further) (?:consideration|notice|review)"
    r"|^(?:when|where)(?:soever| and how| due\b| as\b)|^where(?:as|fore|in|of|by)"
    r"|^(?:the|that|any) (?:date|day) (?:first|above|hereof|stated|shown)"
    r"|^the moment of (?:the )?(?:bank|lender|holder|creditor)'s signature"
    r"|^when(?:so)?ever (?:arising|due|made|incurred)"
    r"|^effective (?:upon|on|as of) the (?:date|day) (?:first|above|hereof|stated|shown)"
    r"|^after (?:the moment|the time) of (?:the )?(?:bank|lender|holder|creditor)'s signature"
    r"|^when (?:and as )?due\b|^if any\b|^if there (?:be|is|are) any\b"
    r"|^conditions? of (?:our|the) (?:letter|approval)[^,.;]{0,40}\b(?:are|were|have been) (?:met"
    r"|satisfied|fulfilled)|^(?:if|even if) (?:it|the|that) (?:fell|falls) due"
    r"|^(?:before|prior to|on or before|after|as of) (?:the )?(?:date|day|execution|signing|making"
    r"|moment)(?: hereof| of (?:this|these))|^before (?:today|now)\b|^after as\b|^(?:after|before)$"
    r"|^(?:when|after|following|where|the (?:day|date)) (?:the|your|our|his|her|its|that|said|a)\b"
    r"(?:(?!\b(?:is|are|be|been|being|has|have|shall|will|gets?|must|to)\b)(?:[^,.;]"
    r"|,(?=\d))){2,70}?"
    r"\b(?:funded|posted|cleared|retired|settled|sold|ended|recorded|credited|arrived|came in"
    r"|went through|matured)\b(?![^,.;]{0,40}\b(?:would|is|are|by|in full))"
    r"|^(?:after|following) (?:the )?(?:trustee's|sheriff's|judicial|public|execution"
    r"|auction) sale\b"
    r"|^(?:with|at|on|upon|following|after) the closing (?:of (?:the"
    r"|your) (?:\w+ )?sale )?on [a-z]+ \d{1,2},"
    r" (?:19\d\d|200\d|201\d|202[0-4])\b"
    r"|^(?:after|upon|following) (?:a |our |full |due |careful )*(?:review"
    r"|consideration) of (?:your|the|his|her|their)\b"
    r"|^after (?:today(?:'s date)?|the sale|the short sale|the date|this date|that date|judgment"
    r"|such sale"
    r"|the foreclosure|foreclosure)(?=[\s,.;]|$)|^(?:at|after) closing costs",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    r",? (?:then|therefore)\b|, (?=(?:the|we|neither|no|you|your|any|our|lenders?|bank|holder"
    r"|servicer|each|both|obligors?|borrowers?|guarantors?|mortgagors?|makers?|it|they|creditor"
    r"|grantee|seller|said)\b[^,]{0,80}\b(?:will|shall|is|are|agrees?|releases?|waives?|may)\b)",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(r"\$ ?[\d,]{1,14}(?:[. ]\d\d(?!\d))?")
_DATE: Final = re.compile(
    r"\b(?:on or before|by|no later than|not later than|before|through|until|on)\s+(?:[\w:"
    r" .]{0,24}?"
    r" on )?(?P<day>(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},?"
    r" \d{4}"
    r"|\d{1,2}/\d{1,2}/\d{2,4})",
    re.IGNORECASE,
)
_KINDS: Final = tuple(
    (kind, sieved(rf"\b(?:{words})", re.IGNORECASE))
    for kind, words in (
        (
            ConditionKind.new_note,
            (
                r"(?:sign|execut|deliver|giv)\w*[^,.;]{0,50}\b(?:promissory|unsecured|new|second)"
                r" note"
                r"|(?:promissory|unsecured|new) note (?:for|of|in the)|note for \$"
            ),
        ),
        (
            ConditionKind.contribution,
            (
                r"contribut|out of (?:your |his |her |their )?(?:own )?pocket|(?:your|own|personal)"
                r" (?:own )?(?:funds|resources|cash|savings)|cash (?:payment )?from (?:the )?(?:you"
                r"|seller|borrower|homeowner)"
            ),
        ),
        (
            ConditionKind.payment_stands,
            (
                r"set aside|avoided|preference|clawed|disgorg|dishonou?r|charged back|rescinded"
                r"|return(?:ed)? unpaid|indefeasibl|ninety-one days|91 days"
            ),
        ),
        (
            ConditionKind.truthfulness,
            (
                r"misrepresent|misstat|fals|fraud|untru|mislead|bad faith|inaccura|true and"
                r"|accurate"
                r"|conceal|prove to have been"
            ),
        ),
        (
            ConditionKind.arms_length,
            (
                r"arm'?s[ -]length|related (?:by|to)|relative|kick-?back|outside (?:of )?(?:the"
                r" )?closing"
                r"|nobody but"
            ),
        ),
        (
            ConditionKind.vacating,
            r"vacat|possession|left the (?:premises|home)|broom|move out|moved out|keys|occup",
        ),
        (
            ConditionKind.approval,
            (
                r"approv|consents? (?:of|by|from)|sign-off|certif(?:y|ied|ies) (?:by|in writing)"
                r"|insure"
            ),
        ),
        (
            ConditionKind.payment,
            (
                r"recei(?:pt|v)|pa(?:id|y)|wire|funds|proceeds|clear|instal|sum of|\$|money|remit"
                r"|arrive"
            ),
        ),
        (ConditionKind.recording, r"record|register of deeds|county"),
        (ConditionKind.closing, r"clos(?:e|ing)|consummat|settlement|complet|sale\b|escrow"),
        (ConditionKind.lender_signature, r"sign\w* by (?:an? |our |the )*(?:officer|lender|bank)"),
        (ConditionKind.borrower_signature, r"sign|execut|return this"),
        (ConditionKind.acceptance, r"accept"),
        (ConditionKind.by_date, r"on or before|no later than|not later than|by [A-Z]|\d{4}"),
    )
)
_UNDOING: Final = frozenset({ConditionKind.truthfulness, ConditionKind.payment_stands})

_EXCEPTION: Final = sieved(
    r"\b(?:except(?:ing)?(?! as (?:modified|amended|herein|otherwise (?:stated|defined)))|other"
    r" than"
    r"|exclud(?:ing|es?)|exclusive of|save(?: only| always| and except)?(?=,? (?:for|as|only|that"
    r"|and|the|\(|in|with|to))|but not (?:including|as to|from|for)|does not (?:include|extend"
    r"|apply)|shall not (?:include|extend|apply)|apart from|aside from|besides|with the exception"
    r"|not including|only as to|shall not touch|does not touch|excepting"
    r"|except(?=the|as|for))\b[^.;]{0,200}",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def conditions_in(words: str) -> tuple[Condition, ...]:
    """Return what ``words`` make a release wait for, or what would undo it, in reading order."""
    if not meets(words, _CONDITION_NEEDS):
        return ()
    found: list[Condition] = []
    place = 0
    while match := _CONDITION.search(words, place):
        phrase = _phrase(match.group())
        if _PAST.search(phrase) or _was_then(words, match.start(), phrase):
            # Only its first word is done with: "after the sale, provided that" still waits.
            place = match.start() + 4
            continue
        place = match.start() + max(len(phrase), 4)
        found.append(condition_of(phrase))
    return tuple(found)


_DONE_BEFORE: Final = re.compile(
    r"\b(?:was|were|has been|have been|having been|we|bank|lender|holder)"
    r" (?:(?!shall|will|must|to|may|can|agrees?)[\w-]+ ){0,5}?(?:forgiven|waived|released"
    r"|cancell?ed|discharged|satisfied|forgave"
    r"|written off"
    r"|closed|paid|received|accepted|given up|extinguished|settled|credited|applied|made|executed)"
    r"(?:[^,.;]{0,40})$",
    re.IGNORECASE,
)
_AT_THE_CLOSING: Final = re.compile(
    r"^(?:at|on|after|following) (?:the |your )?(?:closing|sale)\b", re.IGNORECASE
)


_MET: Final = re.compile(
    r"\b(?:satisfied|met|fulfilled|complied with|performed|completed)(?: with)?(?: (?:all|each"
    r"|every|of|the))* $",
    re.IGNORECASE,
)


def _was_then(words: str, place: int, phrase: str) -> bool:
    """Whether a closing only tells when it was done: "was forgiven at closing on June 3"."""
    before = words[max(0, place - 110) : place]
    if _AT_THE_CLOSING.match(phrase):
        return _DONE_BEFORE.search(before) is not None
    return phrase.lower().startswith(("condition", "terms")) and _MET.search(before) is not None


def _phrase(words: str) -> str:
    """Return a condition's own words, without the main clause that follows it."""
    cut = _CUT.search(words, 3)
    return " ".join((words[: cut.start()] if cut else words).split()).rstrip(" ,")


def condition_of(phrase: str) -> Condition:
    """Return one condition from its words: kind, due date, amount, and whether it undoes."""
    kind = next((kind for kind, words in _KINDS if words.search(phrase)), ConditionKind.other)
    return Condition(
        kind,
        phrase,
        due_date=_due_date(phrase),
        amount_cents=_amount(phrase),
        undoes=kind in _UNDOING,
    )


def _amount(phrase: str) -> int | None:
    match = _AMOUNT.search(phrase)
    if match is None:
        return None
    # Inner stops have become spaces: "$97,310 06" is $97,310.06.
    figure = re.sub(r"[ .](\d\d)$", r".\1", match.group().replace("$ ", "$").rstrip(","))
    try:
        return parse_cents(figure)
    except ValueRefusal:
        return None


def _due_date(phrase: str) -> int | None:
    match = _DATE.search(phrase)
    if match is None:
        return None
    try:
        return parse_day(match["day"])
    except ValueRefusal:
        return None


@lru_cache(maxsize=256)
def exceptions_in(words: str) -> tuple[str, ...]:
    """Return the words that take something out of what ``words`` say."""
    return tuple(" ".join(match.group().split()) for match in _EXCEPTION.finditer(words))

"""Turns of speech of which a certain release may be made, innocent as a whole."""

from __future__ import annotations

from typing import Final

ITEM: Final = (
    r"(?:(?:any|all|the|other|further|accrued|unpaid|default|deferred|past-due|future|regular"
    r"|remaining|outstanding|related|capitalized|protective|corporate|reasonable|actual|such|every"
    r"|both) )*(?:principal(?: balance)?|interest|late (?:charges?|fees?|payments?)|fees?|costs?"
    r"|expenses?|charges?|penalt(?:y|ies)|advances?|escrow (?:advances?|shortages?|balances?"
    r"|deficits?|amounts?)|(?:corporate|protective) advances?|disbursements?"
    r"|(?:attorneys?'?|attorney's|legal|court|collection|foreclosure|recording|inspection)"
    r" (?:fees?|costs?|expenses?|charges?)|costs? of (?:suit|collection|foreclosure)"
    r"|(?:real estate |property )?taxes|(?:hazard )?insurance(?: premiums?)?|arrears|arrearages?"
    r"|deficienc(?:y|ies)|shortfalls?|damages|(?:other )?(?:sums?|amounts?)|prepayment (?:fees?"
    r"|charges?|penalt(?:y|ies))|payments?|monthly payments?|installments?|premiums?)"
)
_LISTED: Final = (
    rf"(?:,? ?(?:including(?:,? (?:but not limited to|without limitation),?)?|together with"
    rf"|as well as|for|of|plus) )(?:{ITEM})(?:(?:,? (?:and|or) |, ?)(?:{ITEM})"
    rf"(?! (?:on|for|of)\b)){{1,12}}"
)
"""What a debt is made of, told in a row; one of them alone may be less than the debt."""

_MANNERS: Final = (
    r"(?:known|unknown|suspected|unsuspected|foreseen|unforeseen|matured|unmatured|liquidated"
    r"|unliquidated|contingent|absolute|fixed|direct|indirect|joint|several|primary|secondary"
    r"|past|present|future|now (?:existing|due|owing)|hereafter (?:arising|due|accruing)|existing"
    r"|accrued|disclosed|undisclosed|asserted|unasserted|legal|equitable|at law|in equity|in law"
    r"|in contract|in tort|as maker|as borrower|as guarantor|individually)"
)

PHRASES: Final[tuple[str, ...]] = (
    (
        r"upon the terms|(?:recited|set forth|stated) above|whatever (?:remained|remains"
        r"|was left)(?: unpaid| owing| due)?"
    ),
    (
        r"upon (?:the )?(?:signing|execution|consideration) (?:of|hereof)|insurance proceeds"
        r"|in (?:our|its|their) favor"
    ),
    r"we (?:now )?consider (?:the|your|this) (?:loan|account|debt|matter|note)",
    r"sue (?:the )?(?:borrower|maker|obligor|mortgagor|grantor)s? upon|withdrawn with prejudice",
    r"(?:note|debt|obligation|guaranty) (?:is|are|shall be) (?:now |hereby )?(?:null and )?void",
    (
        r"need not (?:ever )?(?:pay|repay)|what it (?:had )?agreed to (?:take|accept)"
        r"|without further act"
    ),
    (
        r"(?:after|upon|on|following) (?:a |our |full |due |careful )*(?:review"
        r"|consideration) of (?:your|the|his|her|their) (?:hardship"
        r"|file|request|account|application|circumstances)"
    ),
    (
        r"(?:your|his|her|their|the) (?:compromise |settlement )?offer (?:was"
        r"|has been) (?:duly )?accepted"
    ),
    r"(?:referenced|mentioned|identified|captioned|noted|referred to|numbered|loan) above",
    (
        r"look (?:solely|only) to (?:the |its )?(?:property|premises|collateral|real estate"
        r"|mortgaged property)"
    ),
    (
        r"you (?:can|may) (?:now )?(?:consider|treat|regard) (?:this|the|your)|another cent|(?:my"
        r"|his"
        r"|her) (?:wife|husband) or me"
    ),
    (
        r"(?:satisfied|met|fulfilled|complied with) (?:all |each )?(?:of )?(?:the |our "
        r"|its )?(?:terms and )?conditions of (?:the|our|its)(?: approval)?"
    ),
    r"(?:to|owed) me on|(?:of|and) behind you|another (?:cent|dime|penny|dollar)",
    (
        r"in (?:exchange|return|consideration) (?:for|of) (?:the|this|said|that) (?:deed|conveyance"
        r"|transfer|surrender"
        r"|sale|premises|property)|(?:in|at) favor of|in its favor|(?:by|from) me"
        r"|at the top of this \w+"
    ),
    r"this letter is your (?:evidence|proof|receipt)[^.;]{0,40}|(?:it )?has done so",
    (
        r"(?:anyone|any (?:person|party|one|entity)|whoever|all (?:persons|those)|those|every(?:one"
        r"| person)) "
        r"(?:who |that )?(?:may )?(?:later |hereafter |thereafter |ever |then )*(?:holds?|owns?"
        r"|acquires?|claim(?:s|ing)?"
        r" (?:by,? )?(?:through|under))|in (?:open court|its written motion)|coming (?:on"
        r"|up)? ?(?:for|to be) (?:hearing|heard)"
    ),
    r"attorneys?-in-fact|(?:current|present) (?:legal )?owner|well as|the same|took place|between",
    (
        r"(?:binding|liabilit(?:y|ies)|obligations?|rights?|claims?|due|owing|owed|liable|sums?"
        r"|actions?"
        r"|recourse) (?:up)?on (?!receipt|payment|closing|recording|delivery|\w+ing\b)"
    ),
    (
        r"(?:described|set forth|set out|listed|signing|signature|signed|written|named|shown|stated"
        r"|referenced|executed) (?:below|hereunder)|upon the (?:recitals|foregoing)"
    ),
    r"as far as (?:we|i|the bank|[\w ]{3,40}) (?:is|are|am) concerned|to all intents and purposes",
    (
        r"(?:the )?(?:difference|gap|shortfall|shortage) between (?:what"
        r"|the)[^.;$]{3,90}? and (?:what|the"
        r"|its) [^.;,$]{3,60}?(?:sold for|brought|paid|fetched|yielded|value of the \w+|price"
        r"|proceeds"
        r"|balance of the \w+|owed|amount due|debt)"
    ),
    (
        r"sole recourse having been (?:exercised|exhausted)|as part of (?:the|this"
        r"|our) (?:consideration"
        r"|agreement|settlement|transaction|closing)|(?:understood and )?agreed by"
    ),
    (
        r"look\w* (?:solely|only) to the (?:property|premises|collateral|deed) (?:it|which it"
        r"|that it)"
        r" (?:\w+ ){0,3}?(?:received|taken|accepted|acquired)"
    ),
    r"(?:both )?(?:you|him|her|borrower) and (?:your|his|her|borrower's) (?:wife|husband|spouse)",
    r"(?:borrower|mortgagor|maker)'s spouse, who (?:signed|executed|joined)",
    r"(?:the |any |all )?(?:unpaid|remaining|uncollected) (?:part|portion) of",
    r"on (?:your|his|her|their) part|(?:attorneys?'?|attorney's) fees",
    r"(?:first |last )?(?:above|herein) (?:written|stated|named|described|mentioned)",
    r"(?:written|stamped|shown|stated|named|described|set out) (?:above|herein|hereunder)",
    r"above[- ](?:named|described|referenced|captioned|numbered|styled|loan|account|note)",
    r"(?:at|on) the top of this letter|at the head of this letter",
    (
        r"by these presents|of and from|by reason (?:of|thereof)|on account of|in respect of"
        r"|with respect to"
    ),
    r"nothing else in the loan documents (?:is|shall be) (?:waived|changed|waived or changed)",
    r"(?:it|neither it) nor (?:its|any) (?:successors|assigns|holder claiming through it)",
    (
        r"(?:does|do|will|shall) not (?:have to )?(?:owe|pay) (?:us )?(?:anything"
        r"|any) (?:more|further)"
    ),
    r"in full (?:satisfaction|settlement)(?: and discharge)?|full and final|in its entirety",
    r"at any time|in any (?:court|manner|way)|of (?:every|any|whatever) (?:kind|sort|nature)",
    r"in law or (?:in )?equity|at law or (?:in )?equity|with prejudice",
    r"payment in full (?:has been|was|having been) received",
    r"the date (?:of|hereof)|as of the date|this date|date of this (?:letter|release|instrument)",
    r"\d+(?:st|nd|rd|th)? day of|(?:conveyance|deed) of the premises",
    r"735 ilcs 5 ?/ ?15-14\d\d|section 15-14\d\d|ilcs",
    r"right of redemption|and all others? (?:persons )?liable",
    (
        r"(?:up)?on (?:the|said|such|this|that|his|her|its|their|same)(?: said)? (?:note"
        r"|guaranty|debt|loan"
        r"|indebtedness|obligation|bond|same|account)\b|upon the books"
    ),
    (
        r"whether (?:arising |accrued |falling due |due )?(?:before or after|now or hereafter)"
        r"(?: (?:the date hereof|today|today's date|this date))?"
    ),
    r"come after|go after|in the place and stead of|no longer|once and for all|for good",
    (
        r"for principal, interest,? (?:fees,? |costs,? |advances,? )*(?:or|and) (?:deficiency"
        r"|otherwise)"
    ),
    r"title vests|vest(?:s|ing|ed) (?:absolute )?title|for itself|neither itself|itself, its",
    r"(?:the|said|such|all|these) lenders|the court|credit line|line of credit|good cause",
    r"good and valuable|savings (?:bank|and loan)|national association|trust company",
    r"(?:has come to|is at|comes to) an end",
    r"last (?:month|week|night|monday|tuesday|wednesday|friday)",
    r"less than the (?:outstanding |full |total )?(?:principal|balance|debt|amount)(?: owed| due)?",
    r"conditions of our letter of [^,.;]{3,25} (?:are|have been) met|(?:of|for|from) the same",
    r"the difference|(?:which )?fell due|title company's|even though what came in was [^,.;]{3,30}",
    (
        r"(?:made|arising|accrued|due) before (?:today|this date|the date hereof)"
        r"(?: as well as after)?"
    ),
    r"first (?:mortgage|note|loan|lien)|each and every|each of them|before me",
    (
        r"first (?:written|set forth|set out|stated|named|mentioned) (?:above|herein)"
        r"|part(?:y|ies) of the (?:first|second) part"
    ),
    _LISTED,
    r"(?:due|owing)(?: and owing)?(?: or| and)? (?:to (?:grow|become|fall|accrue)|hereafter) due",
    r"(?:my|our) client'?s? (?:hereby )?(?:claims?|releases|waives|has|forgives)",
    r"having (?:offered|consented|agreed|stipulated|elected)|so (?:that )?(?:you|they|he|she|the)",
    (
        r"what (?:you|they|he|she|the \w+) (?:owed?|owes)|everything (?:you|they|he"
        r"|she) (?:still )?owe[sd]?"
    ),
    (
        r"whether (?:by|in|under|on|upon|through|for)[^.;$]{3,70}?,? or (?:otherwise"
        r"|in any other \w+"
        r"|by any"
        r" other \w+|howsoever|not)"
    ),
    r"(?:the )?(?:original |face )*(?:principal )?(?:amount|sum) of",
    (
        rf"(?:whether|be it) (?:for |by way of |of |as )?(?:{ITEM}|{_MANNERS})(?:,? (?:or"
        rf"|and) (?:{ITEM}|{_MANNERS}))*"
    ),
    rf"(?:{_MANNERS})(?:(?:,| or| and|, or|, and) (?:{_MANNERS}))+",
    (
        r"(?:which|that|as) (?:may|might|could|can|would)(?: now| hereafter| ever| have)*"
        r"(?: or (?:may|might|could|hereafter|ever))*(?: now| hereafter| have)* "
        r"(?:have |has |be |remain |become |arise|arisen|exist|accrue)*(?:due|owing|owed|unpaid"
        r"|outstanding|payable|had|have)?"
    ),
    (
        r"(?:when|after|once|following|since) (?:the |your |our |his |her |its |their |that |said"
        r" |this )?(?:\w+'s )?(?:[\w-]+ ){1,4}?(?:closed|cleared|posted|funded|(?:was|were) (?:sold"
        r"|recorded|completed|closed|paid|received|delivered|confirmed))(?: on| last| in)?\b"
    ),
    (
        r"to the (?:fullest |full |maximum |greatest )?extent (?:permitted"
        r"|allowed) by (?:applicable )?law"
    ),
    (
        r"without (?:limitation|limiting|reservation|recourse|exception|further (?:recourse|action"
        r"|payment))"
    ),
    r"(?:including|but|and)? ?(?:not limited to|without limitation)",
    (
        r"inures? to the benefit of|(?:has|have|of|be of) no further (?:force|effect)(?: (?:or"
        r"|and) effect)?"
    ),
    r"in full (?:accord|compromise)(?: and satisfaction)?|for good and valuable consideration",
    (
        r"(?:this|the present) letter (?:is|serves as|constitutes) (?:our |a |written |formal )*"
        r"(?:confirmation|notice|release)|please (?:be advised|accept this letter as|note|know"
        r"|let this)"
    ),
    (
        r"to whom(?:ever)? it may concern|know all (?:men|persons)|let it be known|now comes?"
        r"|comes? now"
    ),
    r"(?:now|presently|currently) (?:or hereafter|or in the future)|now and forever",
    r"(?:not |nor )?(?:now|today) (?:nor|or) (?:ever|later|hereafter|at any (?:later )?time)",
    (
        r"(?:in|under) (?:contract|tort|statute|law|equity)(?:,? (?:or |in |by )*(?:contract|tort"
        r"|statute"
        r"|law|equity|otherwise))*"
    ),
    r"by operation of law|for any reason(?: whatsoever)?|from the beginning of (?:time|the world)",
    r"in (?:my|our|your|his|her|their|its) (?:capacity|capacities) as|on behalf of|by and through",
    r"treated? as (?:paid|settled|satisfied|closed)|at zero|to zero|zero balance|paid in full",
)
"""Turns of speech that are innocent as a whole though a word of them alone would not be."""

"""What the kinds of paper call themselves, and the phrases only they contain.

``TITLES`` are tried at the beginning of a heading line of the first pages; ``PHRASES`` anywhere.
The wordings follow the Mortgage Foreclosure Law (735 ILCS 5/15), Supreme Court rules and forms
and the usage of clerks, sheriffs, lenders and trustees; none is one sender's form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from stillowe.papers.reader import wording
from stillowe.values.vocabulary import PaperKind

_K = PaperKind
_MANY = (
    r"(?:(?:first|second|third|agreed|final|amended|corrected|verified|supplemental|alias|pluries"
    r"|default|summary|plaintiff'?s|defendants?'?s?'?|residential|mortgage|judicial|foreclosure"
    r"|notice|in rem|in personam|personal|and|,) )*"
)
_SALE = r"(?:judicial |foreclosure |sheriff'?s |public |mortgage |real estate )*sale"

TITLES: Final[tuple[tuple[PaperKind, re.Pattern[str]], ...]] = tuple(
    (kind, wording(expression))
    for kind, expression in (
        (_K.consent_judgment, _MANY + r"consent (?:judgment|decree|order|foreclosure)"),
        (
            _K.consent_judgment,
            _MANY + r"(?:judgment|decree|order)[^.;]{0,60}?(?:by|upon|on) (?:\w+ )?consent\b",
        ),
        (
            _K.order_approving_sale,
            _MANY
            + r"(?:order|judgment|decree)[^.;]{0,60}?\b(?:approv|confirm|ratif)\w*"
            + r"[^.;]{0,60}?\bsale",
        ),
        (
            _K.order_approving_sale,
            _MANY + r"order (?:of|for) (?:confirmation|approval|possession and deficiency)",
        ),
        (
            _K.order_approving_sale,
            _MANY + r"(?:order|judgment) (?:for|of|as to) (?:\w+ )?deficiency",
        ),
        (_K.order_approving_sale, _MANY + r"deficiency (?:judgment|order|decree)"),
        (
            _K.judgment_of_foreclosure,
            _MANY
            + r"(?:order|judgment|decree)[^.;]{0,50}?\b(?:of|for|in|to|and|by)"
            + r" (?:mortgage )?foreclos(?:ure|e)",
        ),
        (_K.judgment_of_foreclosure, _MANY + r"foreclosure (?:judgment|decree)"),
        (_K.judgment_of_foreclosure, r"(?:order|judgment|decree) (?:foreclosing|of sale)"),
        (
            _K.satisfaction,
            (
                r"(?:release|satisfaction)[ /,()and]*(?:satisfaction|release)?\)?"
                r" of (?:\w+ ){0,3}?(?:judgment|decree)"
            ),
        ),
        (_K.satisfaction, r"judgment (?:satisfied|satisfaction)|satisfaction[- ]piece"),
        (
            _K.satisfaction,
            r"(?:notice|stipulation)[^.;]{0,30}\bsatisfaction(?: of judgment|,? and release)",
        ),
        (_K.bankruptcy_discharge, r"order[^.;]{0,20} (?:granting|denying) (?:a )?discharge"),
        (_K.short_sale_approval, r"[^.;]{0,40}\bpre-?foreclosure sale(?: approval| review)?"),
        (_K.deed_in_lieu, r"mortgage release \(?deed"),
        (_K.satisfaction, r"(?:acknowledgment|receipt|certificate)[^.;]{0,20} of satisfaction"),
        (_K.report_of_sale, _MANY + r"(?:\w+'s )?report(?: of| on| and)+ (?:the )?" + _SALE),
        (
            _K.report_of_sale,
            (
                r"(?:selling officer|sheriff|judge|commissioner|referee)'?s"
                r" (?:\w+ )?report"
            ),
        ),
        (
            _K.report_of_sale,
            (
                r"(?:foreclosure |judicial )?sale report|report and (?:account|statement)"
                r" of sale"
            ),
        ),
        (_K.notice_of_sale, _MANY + r"(?:public )?notice of (?:\w+ ){0,3}?" + _SALE),
        (
            _K.notice_of_sale,
            (
                r"(?:published )?(?:judicial |sheriff'?s |foreclosure )+sale"
                r" (?:notice|advertisement)|legal notice of sale"
            ),
        ),
        (_K.rule_105_notice, r"(?:notice[^.;]{0,60}?)?\b(?:supreme court )?rule 105\b"),
        (_K.rule_105_notice, r"notice of (?:new|additional|new or additional|different) relief"),
        (_K.lis_pendens, r"(?:notice of )?(?:foreclosure )?\(?lis pendens"),
        (_K.lis_pendens, r"notice of (?:pending )?(?:mortgage )?foreclosure(?: action)?(?! sale)"),
        (
            _K.return_of_service,
            (
                r"(?:sheriff'?s |private |server'?s )?(?:affidavit|return|proof|certificate)"
                r"[^.;]{0,40}?(?:service|process server|publication|mailing and publication)"
            ),
        ),
        (
            _K.return_of_service,
            r"(?:special )?process server'?s? (?:\w+ )?(?:affidavit|return|report)",
        ),
        (_K.return_of_service, r"sheriff'?s (?:\w+ )?(?:return|affidavit)|non-?service"),
        (_K.return_of_service, r"(?:notice|service) by publication|publication notice"),
        (_K.summons, _MANY + r"summons(?! and complaint served)"),
        (_K.complaint, _MANY + r"(?:counter-?|cross-?|third[- ]party )?complaint\b"),
        (_K.complaint, _MANY + r"(?:counter-?|cross-?|third[- ]party )claim\b"),
        (_K.complaint, r"counterclaim|petition (?:to|for) foreclos"),
        (
            _K.appearance,
            r"(?:(?:entry|notice) of |limited |special |general |additional )*appearance",
        ),
        (
            _K.appearance,
            r"(?:defendants?'?s?'? |verified |amended )*(?:answer|response) (?:to|and|of)\b",
        ),
        (_K.appearance, r"(?:verified |amended )*answer\s*$"),
        (
            _K.appearance,
            (
                r"(?!plaintiff)(?:defendants?'?s?'? |emergency |[a-z.]+'s )*motion to"
                r" (?:stay|quash|dismiss|vacate|set aside|extend|postpone|reconsider)"
            ),
        ),
        (_K.bankruptcy_discharge, r"(?:order of )?discharge of (?:joint )?debtors?"),
        (_K.bankruptcy_discharge, r"order (?:of discharge|discharging|granting discharge)"),
        (_K.bankruptcy_docket, r"reaffirmation (?:agreement|documents|cover sheet)"),
        (_K.bankruptcy_docket, r"(?:bankruptcy )?(?:docket (?:report|sheet)|petition #)"),
        (_K.bankruptcy_docket, r"notice of (?:chapter \d+ )?bankruptcy (?:case|filing)"),
        (
            _K.payoff_statement,
            (
                r"(?:mortgage |loan |demand )*pay-?\s?off"
                r" (?:statement|letter|quote|demand|figures?|information|request)"
            ),
        ),
        (
            _K.payoff_statement,
            (
                r"statement of (?:the )?(?:amounts?|balance)[^.;]{0,20}"
                r" (?:due|to pay off|owed)"
            ),
        ),
        (
            _K.short_sale_approval,
            (
                r"(?:conditional |final )?(?:short[- ](?:sale|payoff|pay-off))"
                r"[^.;]{0,40}?(?:approv|accept|letter|agreement|terms)"
            ),
        ),
        (_K.short_sale_approval, r"(?:approval|acceptance)[^.;]{0,30}?short[- ](?:sale|pay-?off)"),
        (_K.short_sale_approval, r"short[- ]sale (?:\w+ )?(?:decision|notice|determination)"),
        (
            _K.short_sale_approval,
            r"(?:consent|approval)[^.;]{0,60}\b(?:conveyance|sale|payoff)[^.;]{0,20} for less than",
        ),
        (_K.deed_in_lieu, r"(?:\w+ ){0,3}?deed[- ]in[- ]lieu"),
        (_K.deed_in_lieu, r"(?:\w+[- ]){0,3}?deed\b[^.;]{0,60}\bin lieu of (?:the )?foreclos"),
        (_K.deed_in_lieu, r"(?:voluntary )?(?:conveyance|surrender) in lieu of (?:the )?foreclos"),
        (_K.deed_in_lieu, r"estoppel (?:affidavit|and solvency|certificate)"),
        (
            _K.guaranty,
            (
                r"(?:(?:amended|restated|unconditional|continuing|personal|individual|absolute|limited|payment"
                r"|commercial|unlimited|and|,) )*guarant(?:y|ee)\b"
            ),
        ),
        (
            _K.note,
            (
                r"(?:(?:fixed|adjustable|variable|balloon|interest[- ]only|rate|promissory|mortgage"
                r"|secured|instal?lment|term|demand|real estate|principal|judgment|collateral"
                r"|rate rider to|allonge to|amended|restated|and"
                r"|consumer|first|second|commercial|revolving) )*note\b(?! of)"
            ),
        ),
        (
            _K.note,
            (
                r"home equity (?:line of credit|credit line) (?:agreement|note)"
                r"|(?:retail )?loan agreement and note"
            ),
        ),
        (
            _K.mortgage,
            (
                r"(?:(?:first|second|junior|senior|open-?end|residential|real estate|purchase"
                r"|money|future advance|amended|restated|and) )*mortgage\b"
                r"(?! (?:trust|pass-through|fund|group|lend|capital|solutions|center|assets|company"
                r"|corporation|llc|services|electronic|note|foreclosure"
                r"|statement|loan|servic|bank|inc|account))"
            ),
        ),
        (_K.mortgage, r"(?:trust deed|deed of trust|security instrument)\b"),
    )
)
"""In order: where two match at one place, the earlier is the more particular."""

OTHER_TITLES: Final = wording(
    r"(?:plaintiff'?s |emergency |agreed |verified |amended |notice of (?:filing|hearing|and) )*"
    r"(?:motion(?! to (?:stay|quash|dismiss|vacate|set|extend|postpone"
    r"|reconsider))|memorandum (?:of law|in support)"
    r"|affidavit (?:of amounts|of loss|in support|of mailing)"
    r"|how to|instructions (?:for|on|to)|sample|getting started"
    r"|notice of (?:motion|filing|hearing|default|intent|acceleration|surplus)"
    r"|certificate of (?:sale|redemption)|judicial sale deed|sheriff'?s deed"
    r"|judicial deed|quit[- ]?claim deed(?![^;]{0,90}in lieu)"
    r"|warranty deed(?![^;]{0,90}in lieu)|assignment of|memorandum of judgment"
    r"|(?:release|satisfaction|partial release) of (?:mortgage|lien|lis pendens)"
    r"|loan modification|forbearance|repayment plan|subordination|settlement agreement"
    r"|military affidavit|certificate of service|grace period notice|order (?:of default(?! and)"
    r"|appointing|granting leave|continuing|vacating|denying|of dismissal|dismissing))"
)
"""Papers of a foreclosure that have no reader: they must not pass for the kinds that do."""

PROPOSED: Final = wording(r"\W*(?:proposed|draft|form of|unsigned)\b[^\n]{0,20}(?:order|judgment)")

PHRASES: Final[Mapping[PaperKind, tuple[re.Pattern[str], ...]]] = {
    kind: tuple(wording(expression) for expression in expressions)
    for kind, expressions in {
        _K.note: (
            r"\b(?:I|we|borrowers?|maker|undersigned)\b[^.]{0,60}promises? to pay",
            r"for value received",
            r"note holder",
        ),
        _K.mortgage: (
            r"mortgages?,? (?:warrants?,? )?(?:grants?|and convey|convey)",
            r"this security instrument|mortgagor (?:does )?hereby mortgage",
            r"secures? to lender|covenants? that (?:borrower|mortgagor) is lawfully seised",
            r"mortgages? and warrants? (?:to|unto)|mortgagors?,? [^.;]{0,200}mortgage and warrant",
            r"(?:to secure|securing) (?:the )?payment of (?:a|one|the|that|his|her|their|our|my)\b",
            r"t h i s i n d e n t u r e w i t n e s s e t h|this indenture witnesseth",
        ),
        _K.guaranty: (
            r"guarant(?:ees|ies|ee|y)\b[^.]{0,80}(?:payment|performance)",
            r"\bguarantors?\b[^.]{0,80}(?:absolutely|unconditionally|irrevocably)",
            (
                r"\bif (?:they|he|she|it|either|the borrowers?|our \w+|my \w+)\b[^.]{0,60}"
                r"(?:do(?:es)?(?: not|n't)|fails? to) pay[^.]{0,60}\b(?:we|I) (?:will|shall"
                r"|promise|agree)"
            ),
            (
                r"(?:do(?:es)? not|don't|need not|without)\b[^.]{0,20}"
                r"\b(?:sue|suing|go(?:ing)? after|proceed\w*)\b[^.]{0,40}\bfirst\b"
            ),
            (
                r"\b(?:answerable|stand good|make good|good for it|back(?:ing)? (?:the|their|his"
                r"|her) (?:loan"
                r"|note))\b|\bnot? (?:let|lets|release) (?:us|me) (?:off|from)"
            ),
            r"\b(?:on|upon) (?:their|his|her|its) (?:names?|credit|signatures?) alone\b",
        ),
        _K.summons: (
            r"you (?:are|have been) (?:hereby )?(?:summoned|sued)",
            r"(?:must|required to) file (?:an? |your )?(?:answer|appearance)",
            r"judgment (?:by default )?may be (?:taken|entered) against you",
        ),
        _K.complaint: (
            r"plaintiff[^.]{0,200}(?:complains|alleges|states) (?:as follows|and|of|that)",
            r"(?:wherefore|prayer for relief)[^.]{0,80}(?:plaintiff|prays|requests|demands)",
            r"names? of (?:the )?defendants? claimed to be personally liable",
            r"(?:now comes|comes now)[^.]{0,80}plaintiff",
        ),
        _K.lis_pendens: (
            r"(?:suit|action|cause)[^.]{0,80}(?:was|is|has been) (?:filed|commenced|now pending)",
            r"15-1503|2-1901",
        ),
        _K.return_of_service: (
            r"I (?:have )?(?:duly )?(?:served|attempted|certify that I served)",
            r"usual place of abode|leaving (?:a )?(?:true )?cop(?:y|ies)",
            r"(?:not found|unable to (?:serve|locate)|non-?service|due diligence)",
            r"published (?:in|once|for) ",
            r"(?:type|manner) of (?:process|service)",
        ),
        _K.appearance: (
            r"(?:enters?|hereby enter|files?) (?:his|her|their|its|my|our|the|an) appearance",
            r"(?:admits?|den(?:y|ies))[^.]{0,60}allegations?",
        ),
        _K.rule_105_notice: (r"\brule 105\b", r"(?:new or additional|additional) relief"),
        _K.judgment_of_foreclosure: (
            r"(?:period of )?redemption[^.]{0,80}(?:expires?|ends?|shall)",
            r"(?:sold|sale)[^.]{0,60}(?:public auction|highest bidder)[^.]{0,200}",
            r"judgment (?:of|for) foreclosure (?:and sale )?is (?:hereby )?entered",
            r"there is due[^.]{0,60}plaintiff",
        ),
        _K.consent_judgment: (
            r"15-1402|consent foreclosure",
            r"title to the (?:mortgaged )?(?:real estate|property|premises)[^.]{0,60}vest",
        ),
        _K.notice_of_sale: (
            r"(?:will|shall) (?:on |be sold|sell|offer)[^.]{0,200}(?:auction|highest bidder)",
            r"notice is hereby given[^.]{0,200}(?:judgment|decree) (?:of|for) foreclosure",
            r"as is\b[^.]{0,60}condition",
        ),
        _K.report_of_sale: (
            r"(?:undersigned|I)\b[^.]{0,120}(?:report|sold|offered)[^.]{0,120}(?:sale|sold|bid)",
            r"(?:amount (?:of )?bid|successful bid|purchase price|sale price|proceeds of sale)",
            r"(?:total (?:amount )?due|deficiency|surplus)[^.]{0,60}\$",
        ),
        _K.order_approving_sale: (
            (
                r"(?:report of sale|sale)[^.]{0,120}(?:is|are|be|hereby)[^.]{0,40}"
                r"(?:approved|confirmed|ratified)"
            ),
            r"order(?:ed)? (?:of|for) possession|entitled to possession",
            r"just(?:ice was| cause)[^.]{0,40}done|15-1508",
        ),
        _K.satisfaction: (
            r"(?:judgment|decree)[^.]{0,100}(?:satisfied|paid in full|released)",
            r"(?:acknowledges?|certif(?:y|ies))[^.]{0,100}(?:satisfaction|payment)",
        ),
        _K.bankruptcy_discharge: (
            r"discharge under (?:11 u\.?s\.?c\.?|section)|granted a discharge|is discharged",
            r"bankruptcy court",
            r"\b(?:727|1328|1141)\b",
        ),
        _K.bankruptcy_docket: (
            r"reaffirm",
            r"bankruptcy (?:petition|case)|bankruptcy court",
            r"date (?:filed|terminated|discharged)",
        ),
        _K.payoff_statement: (
            r"\bpay(?:ing)?[- ]?off\b|\bpaid off\b",
            r"\bper diem\b|\$[\d.,]+ (?:per|each|a|for each) (?:additional )?day\b",
            (
                r"\b(?:total|amount|sum|balance)[^.]{0,60}\b(?:to|for) (?:pay|satisfy|retire)\w*"
                r"[^.]{0,40}\b(?:in full|off|loan|account|lien)"
            ),
            r"\b(?:good|valid|effective) (?:through|thru|until|to)\b[^.]{0,40}\d{4}",
            (
                r"\b(?:stands?|appears?|remains?) (?:up)?on the books\b|\bgoes up \$"
                r"|\bwhat it (?:would|will) take to pay\b|\bpay off your\b"
            ),
            (
                r"\b(?:for )?(?:each|every) day (?:thereafter|after)\b|\bwill (?:execute|issue)"
                r" its release\b"
                r"|\bupon receipt (?:whereof|of which|of said sum)\b"
            ),
            r"\bprincipal remaining unpaid\b|\bmaking in all\b|\bthat is everything\b",
        ),
        _K.short_sale_approval: (
            r"short[- ](?:sale|pay-?off)",
            r"(?:approv|accept|agree)\w*[^.]{0,80}(?:short|less than|net proceeds)",
            r"net proceeds[^.]{0,60}(?:no less|not less|minimum|at least)?",
            (
                r"\bless than (?:the )?(?:amount |total |full |sum )*(?:owed|due|debt|balance"
                r"|what (?:you|is)"
                r"|we have coming|you owe|is owed)\b"
            ),
            (
                r"\b(?:said yes to|approved?|accepts?|will take|agreed? to|consents?"
                r" to)\b[^.]{0,40}"
                r"\b(?:the|this|that|your|an) (?:said )?(?:offer|sale|contract|conveyance)\b"
            ),
            (
                r"\b(?:release|satisfy|satisfaction of) (?:the|its|our) (?:mortgage"
                r"|lien)\b[^.]{0,60}"
                r"\b(?:when|upon|once|after|on)\b|\bminimum net\b"
            ),
        ),
        _K.deed_in_lieu: (
            (
                r"(?:deed |conveyance )?(?:in lieu of|instead of|to avoid|rather"
                r" than)[^.]{0,30}\bforeclos"
            ),
            (
                r"\b(?:accepts?|accepted|have|received|tendered|delivered?|took|takes?) (?:\w+"
                r" ){0,3}"
                r"(?:deed|conveyance) (?:to|for|of|on|from|thereof)\b|\baccept the (?:said"
                r" )?conveyance\b"
            ),
            (
                r"\b(?:not )?(?:be )?relieved? (?:of|from) (?:\w+ )?(?:personal )?liability\b"
                r"|\byour note is (?:settled|paid|cancel\w+)\b"
            ),
            r"grantors?[^.]{0,120}(?:convey|quit ?claim|warrant)",
            r"15-1401",
            r"\bdeed[- ]in[- ]lieu\b",
        ),
    }.items()
}

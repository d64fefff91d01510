"""The words from which sentences that keep a debt are put together; fragments of patterns."""

from __future__ import annotations

from typing import Final

GAP: Final = r"[^.;]{0,120}?"
"""What may stand between two words of one sentence."""

SHORT: Final = r"[^.;,]{0,50}?"

OWED: Final = (
    r"(?:balances?|debts?|indebtedness|notes?|bonds?|loans?|accounts?|obligations?|deficienc(?:y"
    r"|ies)"
    r"|shortfalls?|shortages?|gap|difference|residue|residual|remainder|rest of|unpaid"
    r"|guarant(?:y|ies|ees?)"
    r"|partial claim|second mortgage|line of credit|sums?|amounts?|money|moneys|principal"
    r"|(?:what|whatever|anything|all that|everything) (?:\w+ ){0,4}(?:left|owe[sd]?|owing|unpaid"
    r"|due|remains?))"
)
"""A debt, by any of its names."""

LEFT: Final = (
    r"(?:deficienc(?:y|ies)|shortfalls?|shortages?|gap between|the gap|difference between|the"
    r" difference"
    r"|residue|remainder|rest of|unpaid|remaining|left over|balance (?:due|owing|owed|left)"
    r"|insufficien\w+"
    r"|(?:what|whatever|anything|any amount|any sum|sums?|amounts?) (?:\w+ ){0,4}(?:left|owed"
    r"|owing|unpaid|due"
    r"|remains?|remaining))"
)
"""What a sale or a payment leaves unpaid."""

PERSON: Final = (
    r"(?:borrowers?|mortgagors?|makers?|obligors?|debtors?|guarantors?|suret(?:y|ies)"
    r"|transferors?|sellers?"
    r"|grantors?|pledgors?|homeowners?|defendants?|undersigned|customers?|company|members?"
    r"|veteran|signers?"
    r"|co-?signers?|tenants?|lessees?|trustors?|owners?|you)"
)
"""Somebody who may owe."""

OWER: Final = (
    r"(?:borrowers?|co-?borrowers?|mortgagors?|makers?|co-?makers?|obligors?|debtors?|guarantors?"
    r"|suret(?:y|ies)|sellers?|grantors?|homeowners?|home owners?|owners?|residents?|family"
    r"|families|households?|couple|wife|husband|spouses?|widow|heirs|estate|undersigned|customers?"
    r"|veteran|signers?|co-?signers?|accountholders?|defendants?|trustors?|pledgors?"
    r"|members? of the household|you|others?|both of you|either of you|each of you)"
)
"""Somebody who signed the loan, or his people; no tenant and no buyer."""

REST: Final = (
    r"(?:(?:the|any|all|that|such|whatever|an?) (?:\w+ )?(?:rest|excess|loss(?:es)?|gap|remainder"
    r"|residue|shortage|shortfall|deficiency|difference|unpaid (?:part|balance|amount|sum"
    r"|portion))|(?:what|whatever|anything|all that|(?:the|any|that) (?:part|amount|sum|portion"
    r"|money|debt|balance)) [^.;,]{0,60}?(?:(?:not|n't|never|fails? to|failed to) (?:\w+"
    r" ){0,2}?(?:pa(?:y|id)|cover\w*|satisf\w+|bring\w*|realiz\w+|recover\w*|fetch\w*|met|meet"
    r"|yield\w*|collected)|(?:is|are|be|remain\w*|was) (?:\w+ )?(?:left|owed|owing|unpaid|short"
    r"|due|outstanding)|remains|leaves? (?:owing|unpaid|due|over|open)|is left)\b"
    r"|deficienc(?:y|ies)|shortfalls?)"
)
"""What is left of the debt after a sale or payment, in the words of a plain letter."""

LENDER: Final = (
    r"(?:lenders?|banks?|servicers?|holders?|owners? of the (?:note|loan)|investors?|mortgagees?"
    r"|plaintiff"
    r"|credit union|creditors?|payee|agents?|insurers?|secretary|government|agency|hud|fha|va"
    r"|usda|department"
    r"|grantee|beneficiary|fund|trust|we|collector|assignee|noteholder|association)"
)
"""Somebody to whom it may be owed."""

LIABLE: Final = (
    r"(?:liable|responsible|obligated|obliged|bound|indebted|answerable|accountable|chargeable"
    r"|holden"
    r"|beholden|exposed|committed|on the (?:hook|note|loan)|an? (?:\w+ ){0,2}(?:obligor|debtor"
    r"|principal)"
    r"|the (?:maker|borrower|obligor|debtor)|subject to (?:personal )?(?:liability|collection"
    r"|suit))"
)

REMAIN: Final = (
    r"(?:remain(?:s|ed|ing)?|continu(?:e|es|ed|ing)(?: to be)?|stay(?:s|ed|ing)?"
    r"|(?:is|are|be|am|were|was) still|still (?:is|are|be|am)|(?:will|shall|would|may|could)"
    r" still be"
    r"|(?:is|are|be) (?:nevertheless|nonetheless)|shall go on being)"
)

ADVERB: Final = (
    r"(?:(?:\w+ly|still|also|nevertheless|nonetheless|thereafter|hereafter|afterwards?|always"
    r"|later|then|thereby"
    r"|hereby|at all times|at any time|in any event|in full|now|once more|again|elect to|choose"
    r" to|decide to) )"
    r"{0,3}"
)

CAN: Final = (
    r"(?:may|can|could|might|shall be able to|will be able to|(?:(?:is|are|be|remains?|stays?)"
    r" )(?:still )?"
    r"(?:free|able|entitled|permitted|allowed|at liberty|authori[sz]ed) to"
    r"|(?:has|have|had|having) (?:the|a|an|every|full|its) (?:\w+ ){0,2}(?:rights?|option|power"
    r"|ability|privilege) "
    r"to|(?:intends?|plans?|expects?|means?|proposes?) to|at liberty to)"
)

GO_AFTER: Final = (
    r"(?:pursu(?:e|ing)|collect|recover|recoup|exact|call (?:up)?on|sue|seek|demand|enforce"
    r"|proceed|look to|go after|come"
    r" after|claim"
    r"|(?:ask|require|expect|call upon|call on|compel|make) (?:you|him|her|them|(?:the )?\w+)"
    r" (?:to (?:re)?pay|for|to"
    r" make good)|hold (?:you|him|her|them|(?:the )?\w+) (?:\w+ ){0,2}(?:liable|responsible"
    r"|accountable|to)"
    r"|(?:obtain|take|get|have|enter|recover|procure) (?:an? |any |the |such )?(?:\w+"
    r" ){0,2}judgment"
    r"|(?:file|bring|maintain|commence|start|institute|prosecute) (?:an? |any |the )?(?:\w+"
    r" ){0,3}(?:suit|lawsuit"
    r"|action|claim|proceedings?|case)|(?:take up|resume|start|begin|continue|undertake) (?:with"
    r" )?(?:\w+ )?collect"
    r"\w+|(?:try|attempt|seek|take steps) to (?:collect|recover|get|obtain)|bill (?:you|the)"
    r"|move for"
    r"|apply for|petition for|garnish|get back|chase|put (?:it|the \w+) in suit|(?:establish|set"
    r" up) (?:an? |the )?(?:\w+ )?debt|(?:contact|write to|call|approach) (?:you|him|her|them"
    r"|the \w+) (?:about|for|regarding) (?:re)?pay\w*|have recourse|require (?:re)?payment|insist"
    r" on (?:re)?payment)"
)
"""What a lender does who wants the rest of his money."""

HARM: Final = (
    r"(?:(?:affect|impair|diminish|reduce|limit|prejudice|lessen|abate|abridge|alter|change|modify"
    r"|restrict|waive|release|discharge|relieve|exonerate|excuse|cancel|extinguish|terminate|end"
    r"|satisfy|forgive|settle|absolve|acquit|nullify|eliminate|wipe out|erase|free|compromise"
    r"|cut off|bar|preclude|revoke|prevent|give up|surrender|relinquish|abandon)(?:e?s|d)?"
    r"|satisfies|waiving|releasing|discharging|forgiving|cancell?ing|giving up|settling|reducing"
    r"|relieving|wiping out)"
)
HARMED: Final = (
    r"(?:affected|impaired|diminished|reduced|limited|prejudiced|lessened|abated|abridged"
    r"|altered|restricted|waived"
    r"|released|discharged|relieved|exonerated|excused|cancelled|canceled|extinguished"
    r"|terminated|ended|satisfied"
    r"|forgiven|settled|absolved|acquitted|nullified|eliminated|erased|freed|written off|paid"
    r" off|compromised"
    r"|given up|surrendered|relinquished|abandoned|let go|let off|removed from the (?:loan|note))"
)

FREEDOM: Final = (
    r"(?:waivers?|releases?(?! (?:price|deed|date))|discharges?(?! date)|novations?"
    r"|satisfaction(?! piece)|accord(?: and satisfaction)?"
    r"|settlements?(?! (?:statement|agent|date|charge|sum|amount|payment))|forgiveness"
    r"|cancellation|compromise(?! (?:claim|offer|sale))|election|extinguishment|abandonment"
    r"|merger|payment in full|full"
    r" payment"
    r"|exoneration|relinquishment|grant)"
)
"""A release, said as a thing."""

NOT: Final = (
    r"(?:not|never|cannot|can't|\w+n't|in no (?:way|wise|event|manner)|nowise|neither|nor"
    r"|nothing|no|none)"
)

"""New promises in any paper: repayment agreements, bonds, what is left carried as another loan."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.families.promising_words import (
    EXISTING,
    NOT_GIVEN,
    NOT_OURS,
    OLD_PROMISE,
    PARTS,
    SIGN,
    promise,
)
from stillowe.papers.frames.families.wording import Family

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
    r"|left-?over|carr(?:y|ied|ying) forward|post-\w+ balance|past[- ]due interest|old (?:loan"
    r"|note|debt))"
)
_MONEY: Final = r"(?:\$ ?\d|\bdollars\b|\b(?:hundred|thousand|grand)\b)"
_OF_A_SALE: Final = re.compile(
    NOT_OURS.pattern
    + "|"
    + EXISTING.pattern
    + r"|\b(?:buyer|purchaser)s? (?:shall|will|must|agrees|may|is)\b|\bearnest\b|\bmodif(?:y|ied"
    r"|ication)\b|\bescrow (?:shortage|balance|deficienc)|\bassessments?\b|\btax(?:es)?\b"
    r"|\bwithout (?:a |any |signing )|\bno (?:new )?(?:note|promissory)"
)
PAPERS: Final = Family(
    (
        "payments",
        "finance",
        "satisfy",
        "carry",
        "lend",
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
        promise(
            rf"\b{SIGN}\b[^.;]{{0,70}}?\b{_PAPER}\b",
            _OF_A_SALE,
            rf"\b{_UNPAID}|\b{PARTS}|\bpayable\b|\brepa(?:y|id)",
            rf"{_MONEY}|\b{_UNPAID}|\bpayable\b",
        ),
        promise(
            rf"\b{_PAPER}\b[^.;]{{0,90}}?\b(?:shall|will|must|is to|are to|has to|to|should"
            rf"|needs to)"
            r" (?:first )?be (?:\w+ )?(?:signed|executed|delivered|given|made|entered into)\b",
            _OF_A_SALE,
            rf"{_MONEY}|\b{_UNPAID}|\b{PARTS}",
        ),
        # What is left becomes, or is carried as, a loan of another kind.
        promise(
            rf"\b{_UNPAID}[^.;]{{0,80}}?\b(?:set up|put|plac|carr|convert|book|mov|turn|roll"
            rf"|becom|made"
            rf"|treat|re-?writ|transfer|spread|refinanc|renew|re-?papered|shift|chang|recast)\w*\b"
            rf"[^.;]{{0,30}}?\b(?:as|on|onto|on to|to|into|in|over|by)\b[^.;]{{0,30}}?\b{_PAPER}\b",
            _OF_A_SALE,
        ),
        promise(
            r"\b(?:paid off|replaced|refinanced|retired|satisfied|taken out|covered|funded) (?:by"
            r"|with"
            r"|through|out of|from) (?:a |an |the |your )?(?:new|fresh|personal|unsecured|separate"
            r"|second|another|different)\b[^.;]{0,20}?\b(?:loan|note|obligation)\b",
            _OF_A_SALE,
            r"\b(?:loan|note|mortgage|debt|balance|deficiency|shortfall"
            r"|amount)\b[^.;]{0,60}\b(?:paid"
            r"|replaced|refinanced|retired|satisfied|taken|covered|funded)\b",
        ),
        promise(
            r"\b(?:bank|lender|we|credit union|servicer|investor|holder|company"
            r"|mortgagee)\b[^.;]{0,20}?\b(?:will|shall"
            r"|can|agrees? to|would)\b[^.;]{0,12}?\b(?:finance|lend|carry|re-?lend|loan|term out"
            r"|stretch|spread)\b"
            rf"[^.;]{{0,30}}?\b(?:{_UNPAID})",
            _OF_A_SALE,
        ),
        promise(
            r"\b(?:promissory notes?|notes?|loan agreements?|iou"
            r"|bond)\b[^.;]{0,30}?\bfrom (?:the )?(?:you|each|both|sellers?"
            r"|borrowers?|homeowners?|mortgagors?|grantors?|him|her|them|guarantors?)\b",
            _OF_A_SALE,
            r"\b(?:require[sd]?|need(?:s|ed)?|want(?:s|ed)?|complet\w+|condition\w*|must|shall"
            r"|will|for \$|in the"
            r" (?:amount|sum)|ask\w*|tak\w+|accept\w*|receiv\w+|receipt)\b",
        ),
        promise(
            r"\b(?:loan agreements?|promissory notes?|notes?|promises?)\b[^.;]{0,20}?\b(?:must"
            r"|shall|will|should|has to|needs"
            r" to|is to|are to) be (?:\w+ )?(?:signed|executed|notarized|delivered)\b",
            _OF_A_SALE,
        ),
        promise(
            r"\b(?:binds? (?:himself|herself|itself|themselves|myself|ourselves)|agrees?"
            r"|promises?|undertakes?|covenants?"
            r"|shall|will|must)\b[^.;]{0,30}?\b(?:satisfy|retire|clear|make good|pay off|pay down"
            r"|discharge|make payments"
            rf"|sign for|pay back)\b[^.;]{{0,60}}?(?:\b{_UNPAID}"
            rf"|\bleft-?over\b)[^.;]{{0,80}}?(?:\b{PARTS}|\bpayments\b)",
            _OF_A_SALE,
        ),
        promise(
            r"\b(?:replaces?|takes? the place of|supersedes?|instead of|in place of"
            r"|in lieu of)\b[^.;]{0,20}?\b(?:one|note"
            r"|paper|loan|obligation|bond) (?:that )?(?:you|i|we|he|she|they|maker"
            r"|borrower)\b[^.;]{0,20}?\b(?:signed|gave"
            r"|made|executed)\b",
            OLD_PROMISE,
        ),
        # The old forms forms: a bond; an order of payment; this paper in the place of that one.
        promise(r"\b(?:held and )?firmly bound (?:un)?to\b|\bbound unto\b"),
        promise(
            rf"\b(?:agrees?|promises?|undertakes?|covenants?|engages?|binds?"
            rf"|pledges?)\b[^.;]{{0,40}}?"
            rf"\bpay\b[^.;]{{0,30}}?\border of\b[^.;]{{0,90}}?(?:{_MONEY}|\bsum\b|\bprincipal\b)",
            OLD_PROMISE,
        ),
        promise(
            r"\b(?:this|the (?:new|within|enclosed|attached|present))\b[^.;]{0,30}?\b(?:note"
            r"|instrument"
            r"|obligation|paper|agreement|bond)\b[^.;]{0,80}?\b(?:takes? the place"
            r"|stands? in (?:the )?"
            r"(?:place|stead)|in (?:lieu|place|stead)|supersedes?|replaces?|restates?|substitutes?"
            r"|renews?)\b[^.;]{0,60}?\b(?:notes?|instrument|bond)\b",
            NOT_GIVEN,
            denied_by_not=False,
        ),
        # A debtor pays, or promises to pay, what is left in parts, whatever paper says it.
        promise(
            r"\b(?:agrees?|promises?|undertakes?|covenants?|engages?|pledges?|shall|will|must|'ll"
            r"|has|have"
            rf"|had|required|commits?|intend"
            rf"|going)\b[^.;]{{0,60}}?\b(?:re)?pay\b[^.;]{{0,160}}?\b{PARTS}",
            re.compile(_OF_A_SALE.pattern + "|" + OLD_PROMISE.pattern + r"|\bmay\b|\btrial\b"),
            rf"\b(?:{_UNPAID})|\bcompromise\b|\bwithout interest\b",
            r"\bpay\b",
        ),
        promise(
            rf"\b(?:re)?(?:paid|payable|repayment|repaid)\b[^.;]{{0,60}}?\b{PARTS}",
            re.compile(_OF_A_SALE.pattern + "|" + OLD_PROMISE.pattern + r"|\bmay\b|\btrial\b"),
            rf"\b(?:{_PAPER}|promis\w+|agree\w*)\b",
            r"\b(?:deficienc\w+|shortfall|shortage|remainder|unsecured|difference|rest)\b",
        ),
    ),
)
_ANOTHER: Final = (
    r"(?:new|fresh|separate|unsecured|personal|own|replacement|substitute|another|different|further"
    r"|additional|second|private|stand-?alone|consumer) (?:\w+ )?(?:contracts?|notes?|loans?"
    r"|accounts?"
    r"|obligations?|papers?|agreements?|debts?|promises?|bonds?|instruments?|undertakings?|plans?)"
)
KINDS_OF_NOTE: Final = Family(
    (
        "note",
        "bond",
        "account",
        "contract",
        "agreement",
        "paper",
        "debt",
        "promise",
        "instrument",
        "loan",
        "obligation",
        "second",
        "payments",
        "owe us",
        "repaid",
        "pay back",
        "pay us back",
    ),
    (
        # What is left, and another paper for it.
        promise(
            rf"\b{_ANOTHER}\b",
            re.compile(
                _OF_A_SALE.pattern
                + r"|\b(?:remains?|stays?|continues?|surviv\w+|releas\w+|discharg\w+|cancel\w*"
                r"|forgiv\w+|settle\w*"
                r"|collect\w*|escrow|credit report\w*|checking|deposit|saving\w*|bank) "
                r"|\bsubject to the terms\b|\b(?:no|not|without|n't|never"
                r"|nor)\b[^.;]{0,30}\b(?:requir|sign|need|ask"
                r"|new|further|another|additional|unsecured|promissory)"
            ),
            rf"\b(?:{_UNPAID}|post-sale|what(?:ever)? (?:the|you|i|we|is)|anything)",
            r"\b(?:repa(?:y|id)\w*|paid|pay|sign\w*|execut\w+|mov\w+|becom\w+|convert\w*"
            r"|evidenc\w+|under|bill\w*|mak\w+"
            r"|made|giv\w+|set up|put|roll\w*|turn\w*)\b",
            denied_by_not=False,
        ),
        promise(
            rf"\b{SIGN}\b[^.;]{{0,12}}?\b(?:a|an|one|his|her|its|their|your) {_ANOTHER}\b",
            re.compile(
                _OF_A_SALE.pattern + r"|\b(?:lease|rental|accounts?|disclosure|listing|purchase)\b"
            ),
            rf"{_MONEY}|\b(?:{_UNPAID})|\b(?:debt|indebtedness|note|obligation|loan)\b",
        ),
        promise(
            r"\b(?:giv|sign|execut|deliver|mak|post)\w*\b[^.;]{0,40}?\b(?:their|his|her|its|my"
            r"|our|your|a) bonds?\b"
            r"[^.;]{0,30}?\b(?:sum|penal|amount|payment)\b|\bsubstitut\w*\b[^.;]{0,20}?\b(?:his"
            r"|her|its|their) (?:own )?"
            r"(?:note|obligation|promise)\b",
            re.compile(_OF_A_SALE.pattern + r"|\bsurety\b|\bappeal\b|\bperformance bond"),
        ),
        promise(
            r"\b(?:papers?|letters?|writing|statements?|forms?) (?:saying|stating|promising"
            r"|that says?|in which) (?:that )?"
            r"(?:i|we|you|he|she|they) (?:owe|will pay|agree to pay|promise)\b"
        ),
        # A note of a new kind is spoken of at all.
        promise(
            r"\b(?:unsecured|fresh|replacement|substitute|renewal|demand|deficiency"
            r"|soft[- ]second|signature"
            r"|interest-free|zero-interest|personal)\b[^.;]{0,25}?\b(?:notes?|loan|obligations?"
            r"|second)\b",
            re.compile(
                _OF_A_SALE.pattern
                + r"|\bcredit bid\b|\bpersonal (?:\w+ )?obligations? (?:for|on|under) the\b"
                r"|\b(?:unsecured"
                r"|personal) creditor|\bremains?\b|\bstays?\b|\bcontinue|\bsurviv"
                r"|\brelease[sd]?\b|\bdischarg"
                r"|\bcancel|\bstill owe|\bin full\b|\b(?:your|his|her|their) personal obligation"
            ),
            r"\b(?:sign|execut|deliver|give|giv|make|mak|want|need|requir|ask|take|tak|accept"
            r"|provid|shall be"
            r"|will be|must|instead|in exchange|in return|become|convert|agree|on a|on an"
            r"|attached|enclosed"
            r"|live on as|carried as|as a)\w*\b",
        ),
        promise(
            r"\b(?:evidenced|represented|secured|covered|memorialized"
            r"|backed) by\b[^.;]{0,30}?\b(?:promissory"
            r" |new |unsecured |separate |demand )+(?:note|obligation|loan|iou)\b",
            _OF_A_SALE,
            r"\b(?:shall|will|must|agree\w*|to be)\b",
        ),
        promise(
            rf"\b(?:you'll|you will|you shall|will|shall|must) (?:then )?(?:owe|pay back"
            rf"|pay us back|repay)\b"
            rf"[^.;]{{0,40}}?{_MONEY}[^.;]{{0,60}}?\b(?:new|sign|under a|on a|over|arrangement"
            rf"|plan)\b",
            _OF_A_SALE,
        ),
        promise(
            rf"\b(?:i|we|undersigned|defendants?|borrowers?|sellers?|mortgagors?|you|homeowners?"
            rf"|obligors?|owners?)\b"
            rf"[^.;]{{0,40}}?\b(?:shall|will|must|agrees? to"
            rf"|promises? to)\b[^.;]{{0,20}}?\bpay\b[^.;]{{0,60}}?{_MONEY}"
            rf"[^.;]{{0,60}}?\b{PARTS}",
            re.compile(_OF_A_SALE.pattern + r"|\brent\b|\bplan payments\b|\bassociation's monthly"),
            r"\b(?:foreclos\w+|short\w*|deficien\w+|sale|balance|settle\w*|compromise|cover\w*"
            r"|remain\w*|owe[sd]?|debt"
            r"|lien|unpaid|rest)\b",
        ),
        promise(
            rf"\b(?:re)?paid by (?:the )?(?:defendants?|borrowers?|sellers?|mortgagors?|you"
            rf"|homeowners?|obligors?)"
            rf"\b[^.;]{{0,40}}?\b{PARTS}",
            _OF_A_SALE,
            rf"{_MONEY}|\b{_UNPAID}",
        ),
        promise(
            rf"\b(?:promises?|agreements?|contracts?"
            rf"|undertaking)\b[^.;]{{0,12}}?\bto (?:re)?pay (?:us |it |them |him "
            rf"|lender |the bank )?(?:back )?[^.;]{{0,30}}?{_MONEY}",
            re.compile(_OF_A_SALE.pattern + "|" + OLD_PROMISE.pattern),
            r"\b(?:sign|execut|requir|deliver|giv|enter|return|notariz)\w*\b",
        ),
        promise(
            r"\b(?:as|into|onto)\b (?:a |an )(?:\w+ )?(?:consumer|personal|unsecured|signature"
            r"|term|new|fresh|separate"
            r"|installment|side|private)\b[^.;]{0,20}?\b(?:loan|note|obligation|debt|contract"
            r"|account)\b",
            _OF_A_SALE,
            rf"\b(?:{_UNPAID})",
        ),
    ),
)

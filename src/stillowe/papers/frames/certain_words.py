"""The words of which a certain release may be made. Everything else leaves it in doubt.

A list of words of doubt always leaks: language has endless ways to take something back. So the
question is turned round. Where a sentence that frees somebody holds one word that is in none of
these fields, is no name and no figure, the release is not read as certain.
"""

from __future__ import annotations

from typing import Final

_PLACED: Final = """
a abandon abandoned abandons absolute absolutely absolve absolved absolves accept acceptance
accepted accepting accepts accord accordingly account accountable accounts accrued
acknowledged acknowledges acquit acquits acquitted action actions administrators advances
affiliates after against agency agent's agents agree agrees alive all already amount amounts
an and and/or answerable any anyone anyone's anything applied applying are arise arisen
arising as assert asserted assessments assigned assigns association at attempt balance
balances bank bank's bar barred barring be become been behalf being books borrower
borrower's borrowers borrowers' both bound bring brought burden by cancel canceled cancelled
cancels cause causes cent certifies certify charge charged charges check claim claims
clear cleared client's closed closed-out closing co-borrower co-borrowers co-maker co-signer
collect collected collecting collects comaker come commercial company company's completed
completely compromise confirm confirming confirms consequence consideration continuing
conveyance corporation cosigner costs covenant covenants cover covered covers credit
crediting creditor customer date dated dates day day's debt debtor debtors debts deed deed's
default defendant defendants deficiencies deficiency delivered demand demanded demands
department development did discharge discharged discharged-and-released discharges dismissed
do document documents does don't dont doth due duly duties duty each effective either either's
else elsewhere enclosed ending enforce enforced entered entire entirely entry equity escrow
estate ever every everyone evidenced evidencing excused executed executors existing exonerate
exonerated exonerates expressly extinguish extinguished extinguishes fees file finally
for foreclosure forever forgave forgive forgiven forgives forthwith free freed frees from full
fully funds further future gave give given gives go government grantee grantor grantors
grantors' guarantee guaranties guarantor guarantor's guarantors guarantors' guaranty had has
have having he heirs her hereafter hereby hereof hereto heretofore hereunder herewith hers him
his hold holder holder's holders holds home homeowner homeowners housing howsoever hud
immediately in inc including indebted indebtedness individually installment instalment instant
instrument instruments insurer insurer's interest interest's into investor investor's
investors irrevocably is it item its jointly judgment judgments junior kind known late
lawfully left lender lender's let lets letter liabilities liability liable lien liens llc loan
loans longer longer-liable look looks loss made maintained maker maker's makers makers' marked
may member members merged might moment money more morning mortgage mortgagee mortgagor
mortgagor's mortgagors mortgagors' mr mrs ms na named nature neither net never no nobody none
nor not note note-owner noteholder noteholder's notes nothing nothing-further now null number
obligated obligation obligations obligations' obligor obligor's obligors obtain of off
office on or original original-borrower other others our ours outstanding owe owed owes owing
owned owner paid part partial parties party party's past pay payable payee payment payor
permanently person person's personal personally persons placed plaintiff plaintiff's plead
pleaded portion posted prejudice premises present presented presently presents principal
principal's proceeds promissory property purpose pursue pursued pursues pursuing quit
quitclaim quitclaimed quitclaims receipt received record recorded recording recover recovered
refer release release-and-discharge released releases releasing relieve relieved relieves
relinquish relinquished relinquishes remain remainder remaining remains remise remised remises
renounce renounced renounces repayment reported representatives required residue responsible
rest result returned right rights rural said sale satisfaction satisfied satisfied-in-full
satisfies satisfy second secretary secured securing security seek seeks sell seller sellers
sellers' service servicer servicer's settled settlement severally shall she short shortfall
signature signed signer signers signing sold sought spouse stamped stand standing stands
stipulated stipulation stood subrogation successors such sue sued sufficiency
sufficient suffix suing sum sums surrender surrendered surrenders tendered terminate
terminated terminates terms that the their them there thereafter thereby therefor therefrom
thereof thereof's thereon thereto thereunder thereunto thereupon these they this those to
today today's transferee transferee's transferees transferor try unconditional
unconditionally under undersigned undertaking undertakings union unknown unpaid unto up urban
us usda va vacated valuable value vested vesting vests veteran waive waived waives
warranty was we were whatever whatsoever whenever whereof which who whole wholly whom whose
will wire wired with without witness would writing written yesterday you your yours
"""

WORDS: Final[frozenset[str]] = frozenset(_PLACED.split())

PHRASES: Final[tuple[str, ...]] = (
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
)
"""Turns of speech that are innocent as a whole though a word of them alone would not be."""

PAST: Final = (
    r"\b(?:was|were|has|have|had|having|forgave|waived|received|closed|posted|recorded|dated|gave"
    r"|paid|accepted|sold)\b"
)
"""A date beside one of these has happened."""

ANOTHERS_DUTY: Final = (
    r"\b(?:bank|lender|servicer|holder|plaintiff|grantee|creditor|investor)(?:'s|s')"
    r" (?:own )?(?:obligations?|liabilit|debts?|dut(?:y|ies))"
    r"|\b(?:owed|due) (?:to \w+ )?by (?:the |said )?(?:bank|lender|servicer|holder|plaintiff)"
    r"|\b(?:to|of) me\b"
    r"|\b(?:owed|owing|due) to (?:the |said )?(?:homeowner|borrower|mortgagor|seller|you)\b"
)
"""What the lender owes, not the borrower."""

LESS_THAN_ALL: Final = (
    r"\bas (?:to|against)\b(?! (?:the |said )?(?:you|him|her|them|each|all|any|parties|borrower"
    r"|mortgagor|maker|obligor|guarantor|grantor|mr|mrs|ms))"
    r"|\b(?:below|under|up to|over|above|beyond) \$|\bnothing (?:\w+ )?(?:today|now"
    r"|this month|yet)\b"
    r"|\bnothing further is due at\b|^\W*in it\b|\b(?:street|avenue|road|lane|drive) property\b"
    r"|\byour (?:19|20)\d\d\b|\breleas\w+ (?:the )?heirs\b"
)
"""Words that make a release one of a part, of another loan, or of today only."""

THREATS: Final = (
    r"\b(?:but|however|unless|until|except|provided|if|not|n't|never|nor|only|solely|subject to"
    r"|void|laps\w+|expir\w+|recall\w*|revok\w+|rescind\w*|withdraw\w*|withdrew|undo"
    r"|undid|took back"
    r"|take back|turned down|vote|committee|board|approv\w+|decision|decid\w+|outstanding"
    r"|pending|later"
    r"|sign|send|must|require\w*|return|cash|note for|contribut\w+|effective|condition\w*"
    r"|when|once|upon"
    r"|keeps?|reserv\w+|retain\w*|remain\w*|liable|mistake|error|draft|sample|cancel\w*|instead"
    r"|for (?:homeowners|borrowers) (?:who|on|with)|in a standard|disregard|cross out"
    r"|strike|pay|bring"
    r"|await\w*|last word|change its mind|was then|tak\w+ [^.;]{0,30}back"
    r"|took [^.;]{0,30}back|answer to"
    r"|wording|aside|vacat\w+|overturn\w*|arrange\w* (?:for )?payment|wants?"
    r"|loans (?:under|over)|good for|first|price|deal|confirm this)\b|\$"
)
ABOUT_IT: Final = (
    r"\b(?:releas\w+|waiv\w+|forgiv\w+|discharg\w+|deficienc\w+|balance|note|debt|loan"
    r"|owe[sd]?|owing"
    r"|liab\w+|collect\w*|claims?|judgment|this (?:letter|approval|agreement|promise|offer)"
    r"|(?:it|that|this|we|you|bank|lender|hud|insurer|investor) (?:\w+ )?(?:must|may|can"
    r"|will|is|are|has|lapses?|expires?))\b"
)
"""A sentence with a threat and a word about the release must itself be fully understood."""

NOT_A_PERSON: Final = (
    r"^\W*(?:this|the|our|such)? ?(?:letter|notice|statement|form|filing|complaint"
    r"|suit) (?:does|do|is|shall)"
    r" (?:not|no)\b"
)
"""A letter that "does not demand" frees nobody: nobody acts."""

SAYS_MORE: Final = (
    r"\$|\b(?:bank|lender|hud|insurer|investor|waiver|release|it|you|your|we|our|this)\b"
)
"""In a passage of a few sentences, each of these must be understood."""

HARMLESS: Final = (
    r"\bcredit (?:bureaus?|reporting|report)|consumer reporting|1099|internal revenue|irs\b|\btax"
    r"|nothing else in the loan documents|no other (?:signer|person|party)'?s|recorder"
    r"|releas\w+ (?:of )?"
    r"(?:the |our |its )?(?:lien|mortgage)|questions?|\bcall\b|sincerely|very truly|regards"
    r"|keep (?:this|the) letter|will be handled separately|need not sign"
    r"|do not have to sign|nothing to sign"
)

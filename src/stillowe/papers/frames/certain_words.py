"""The words of which a certain release may be made. Everything else leaves it in doubt.

A list of words of doubt always leaks: language has endless ways to take something back. So the
question is turned round. Where a sentence that frees somebody holds one word that is in none of
these fields, is no name and no figure, the release is not read as certain.
"""

from __future__ import annotations

from typing import Final

_PLACED: Final = """
a abandon abandoned abandons absolute absolutely absolve absolved absolves accept acceptance
accepted accepting accepts accord accordingly account accountable accounts accrued acknowledged
acknowledges acquit acquits acquitted action actions administrators advances affiliates after
against agency agent's agents agree agrees alive all already amount amounts an and and/or
answerable any anyone anyone's anything applied applying are arise arisen arising as assert
asserted assessments assigned assigns association at attempt balance balances bank bank's bar
barred barring be become been behalf being books borrower borrower's borrowers borrowers' both
bound bring brought burden by cancel canceled cancelled cancels cause causes cent certifies
certify charge charged charges check claim claims clear cleared client's closed closed-out
closing co-borrower co-borrowers co-maker co-signer collect collected collecting collects
comaker come commercial company company's completed completely compromise confirm confirming
confirms consequence consideration continuing conveyance corporation cosigner costs covenant
covenants cover covered covers credit crediting creditor customer date dated dates day day's
debt debtor debtors debts deed deed's default defendant defendants deficiencies deficiency
delivered demand demanded demands department development did discharge discharged
discharged-and-released discharges dismissed do document documents does don't dont doth due duly
duties duty each effective either either's else elsewhere enclosed ending enforce enforced
entered entire entirely entry equity escrow estate ever every everyone evidenced evidencing
excused executed executors existing exonerate exonerated exonerates expressly extinguish
extinguished extinguishes fees file finally for foreclosure forever forgave forgive forgiven
forgives forthwith free freed frees from full fully funds further future gave give given gives
go government grantee grantor grantors grantors' guarantee guaranties guarantor guarantor's
guarantors guarantors' guaranty had has have having he heirs her hereafter hereby hereof hereto
heretofore hereunder herewith hers him his hold holder holder's holders holds home homeowner
homeowners housing howsoever hud immediately in inc including indebted indebtedness individually
installment instalment instant instrument instruments insurer insurer's interest interest's into
investor investor's investors irrevocably is it item its jointly judgment judgments junior kind
known late lawfully left lender lender's let lets letter liabilities liability liable lien liens
llc loan loans longer longer-liable look looks loss made maintained maker maker's makers makers'
marked may member members merged might moment money more morning mortgage mortgagee mortgagor
mortgagor's mortgagors mortgagors' mr mrs ms na named nature neither net never no nobody none
nor not note note-owner noteholder noteholder's notes nothing nothing-further now null number
obligated obligation obligations obligations' obligor obligor's obligors obtain of off office on
or original original-borrower other others our ours outstanding owe owed owes owing owned owner
paid part partial parties party party's past pay payable payee payment payor permanently person
person's personal personally persons placed plaintiff plaintiff's plead pleaded portion posted
prejudice premises present presented presently presents principal principal's proceeds
promissory property purpose pursue pursued pursues pursuing quit quitclaim quitclaimed
quitclaims receipt received record recorded recording recover recovered refer release
release-and-discharge released releases releasing relieve relieved relieves relinquish
relinquished relinquishes remain remainder remaining remains remise remised remises renounce
renounced renounces repayment reported representatives required residue responsible rest result
returned right rights rural said sale satisfaction satisfied satisfied-in-full satisfies satisfy
second secretary secured securing security seek seeks sell seller sellers service servicer
servicer's settled settlement severally shall she short shortfall signature signed signer
signers signing sold sought spouse stamped stand standing stands stipulated stipulation stood
subrogation successors such sue sued sufficiency sufficient suffix suing sum sums surrender
surrendered surrenders tendered terminate terminated terminates terms that the their them there
thereafter thereby therefor therefrom thereof thereof's thereon thereto thereunder thereunto
thereupon these they this those to today today's transferee transferee's transferees transferor
try unconditional unconditionally under undersigned undertaking undertakings union unknown
unpaid unto up urban us usda va vacated valuable value vested vesting vests veteran waive waived
waives warranty was we were whatever whatsoever whenever whereof which who whole wholly whom
whose will wire wired with without witness would writing written yesterday you your yours
"""

_TELLING: Final = """
acknowledgement acknowledgment affirm affirms announce attests certification certified
certifying confirmation declares evidences glad happy hereinabove inform informs memorializes
notice notification notifies pleased pleasure serves states thank thanks
"""
"""Telling, in the first person or of a paper: "this letter confirms"."""

_MANNER: Final = """
altogether cleanly clearly equally explicitly freely generally herein hereinafter likewise
moreover mutually outright respectively simply specifically therewith together too totally
unequivocally unqualifiedly unreservedly utterly voluntarily willingly
"""
"""How a  is done: fully, at once, without more."""

_SCOPE: Final = """
accruing additional aforesaid anywhere arises bank-owned character connected connection
contingent contract description direct disclosed doing equitable fixed foregoing foreseen
inchoate indirect items kinds legal liquidated manner matured operation otherwise reason
regarding related relates relating remedies remedy several statutory suspected tort type types
undisclosed unforeseen unliquidated unmatured unsuspected way ways
"""
"""How wide it reaches: every kind, known or not, from whatever source."""

_MONEY: Final = """
advance arrearage arrearages dime dollar dollars expense expenses figure hundred penalties
penalty penny thousand total totaling totalling totals uncollected underlying unrecovered
unsatisfied zero
"""
"""Sums and what they are made of."""

_CLOSING: Final = """
approved checks confirmed consummated conveyed deed-in-lieu disbursed distributed finalized
foreclosed funded house lieu netted parcel payoff purchase purchased real realized resale
residence sales sheriff's title titled transaction transfer transferred turned yielded
"""
"""A sale or deed that has taken place."""

_PEOPLE: Final = """
above-named affiliate assignee assignees attorneys-in-fact beneficiary branch co-debtor
co-mortgagor co-obligor consumer corporate creditors directors employees executor former
individuals manager mitigation nominee obligee officers parents predecessor predecessors
representative servicers servicing shareholders subsidiaries subsidiary team trust trustee
trusts vice
"""
"""Whoever gives or gets it, and those who stand with them."""

_ENDING: Final = """
abates acquittal cease ceased ceases concluded effect ended ends extinct extinction
extinguishing final forbear forbears force forego foregoes foregone forgiveness forgiving forgo
forgoes forgone gone merger quits quittance relief resolved retire retired retires square
surrendering terminating termination waiver waiving wipe wiped wipes
"""
"""A debt at its end, as verb, noun and state."""

_PURSUIT: Final = """
asserting attempting chase claiming collection collections collector collectors commence
commencing efforts enforcement enforcing filing institute instituting judicial lawsuits levy
maintaining proceed proceeding proceedings prosecute prosecuting recourse recovering recovery
referral
"""
"""What is no longer done to collect it."""

_AFTERWARDS: Final = """
address binding copy counterparts enclose enclosing fact files hand originals page paragraph
recital records returning seal sealed section separate set sheet subscribed true witnessed
"""
"""What the paper is, and what becomes of it."""

_COURT: Final = """
adjudged appear appearing bailiff circuit claimant claimant's claimants clerk court courts
decree directed directs docket enter foreclosing hereunto judge movant order ordered orders
petitioner rendered respondent sheriff stipulate stipulates territory
"""
"""A court, its officers and its papers."""

_NUMBERS: Final = """
eight eighteen eighty eleven fifteen fifty five forty four fourteen million nine nineteen ninety
seven seventeen seventy six sixteen sixty ten thirteen thirty three twelve twenty two
"""
"""Numbers in words."""

_RECITALS: Final = """
accompanied according acquired adequate aforementioned agreed agreement alike arranged
arrangement attached authorized because belonging certain certificate circumstances city clean
client commonly complete completion compliance consented contained conveying cooperation correct
counsel county customary delivering delivery described designated elect elected electing elects
endorsed endorsement escrowed exact exactly executing face finding furnished grant granted
grants identified involved joined joining knowledge lawful legally lump maintain make makes
making marking marks mine monies negotiated noted numbered occurred offered participation
peaceable possession power presence proper recordation recorder's reference referenced reflect
reflected reflecting reflects remit remitted remitting repay repaying repayments repays
requested residential respective resulting returns show showing shown shows situate situated so
state stead supported tell telling tender tendering tenders therefore town transferring treat
treated treats undertake undertakes undertook village volition voluntary
"""
"""What was done before, and how a paper tells of it."""

_FURTHER: Final = """
absolving accommodate accommodation accomplish account's acknowledge acknowledging acquires
acquitting act acting acts actual actually addressed adequately adjudge adjudicates adjust
adjusted adjustment adjusts administratrix adverse advice affirmative affirming afterward
aggregate am amicable ample ancillary announces annul anybody application applies apply
appreciate appreciated archive article assent assign assignee's assignor assignors assist
associated attestation attorney auction auctioned author away bear bearer bears below-named
beneficial bid-in bidding billing bills binds body bona bond bonds borne bother bothered brings
broadest burn burned burns bygone canceling cancellation cancelling capacity capital caption
cast charged-down charged-off chief clearing clears clients clients' close closes closing's
closure cloud co-signers' code collective combined comfort commencement common communication
competent comply compromise-payment compromised compromises compromising computed concern
concerned conclude concluding conclusive conclusively conduct conducted considered consolidated
constitute constitutes content contractual conveys correspondence corresponding courtesy
covering creditor's credits cumulative customer's dear debt-free debtor's debtors' deceased
decedent decedent's decides declare decreed decrees deduct deducting deducts deem deems
defendant's defendants' definitely delivers destroy destroyed determined diligent dismiss
dismissal dismisses dismissing dispatch disposed disposes disposition divers divest divested
docketed dropped drops dual dunning earned effectual effort electronic electronically eliminate
eliminated eliminates enclosures endorsing engage engages enjoy entering enters entity erase
erased estopped estops eternal everlasting evermore everything evidence excuse excuses excusing
executive exercise exercised exhaust exhausted exhibit exhibits existence exit express extends
favor fellow fide fiduciary file's finality finalize finalizes finance financial financier
financing finds finish finished folio forget forgotten formal formally forth forward found
fulfilled fulfillment full-and-final fullest furnish furnishing genuine gift gladly govern
governed grantee's grantor's grateful gross grounds group grow grows hardship hardships harmless
head heading held helpful hence henceforth history holding homeowner's honor honored hook i
immediate immune improvement incidental inclusive indemnify inherent institution instruct
instructed instructs intents interested invoice invoices issue joinder joins judgment-debtor
jurisdiction just kindly kindness land lasting lawsuit lawyer's lays leave leaves ledger
letter's letterhead lie lies lifting line loan's long losses lost lots mail mailing majority
matters meeting memo mention mentioned merchant mercy met monetary mortgagee's mortgagees
mortgaging mutual my name natural netting no. non-exclusive notarized notary notation note's
noticed notices numbers obligate obligates obligors' obtained obtains occasion occur officer
operate operates operating origination out owner's owners ownership owns pardon pardoned pardons
part-payment parted partnership patience payer paying peace people perfect performance performed
permit perpetual perpetually perpetuity plain plaintiffs' plat platform please pledged pool
portfolio possess possesses posting preclude precluded precludes prejudiced presenting president
presiding press pressed prevailing procedure processed processing prompt promptly proof
property's provable pull pulled purge purged purges purging pursuant pursuit put quiet quieted
reach reached reaches receive receiver receives recent recipient recite recited recites
reconcile reconciled reconveyed regards registry reimburse reimbursement reimburses reimbursing
relation relationship relay relevant remarks remembered remits remittance removal remove removed
removes report reporting reports require requires rescue resides resort respectfully
responsibility retail ripped rips rolled rule ruling run runs satisfactory say schedule
schedules scratch scratched search secretary-treasurer seller-financed seller-financier sending
sends series serve setting settle short-pay shortage shred shredded signatory signs simple
sincerely slate solemnly spare spared spares speak specific specified squared stamp statute stop
stopped stops style styled subparagraph subscriber subscribers subsequent substance suits
supervisor surface sweep swept sworn system take taken takes taking tear tears text thankful
thence throw thrown tidy took tore torn trace track tract transferor's transferors truly
trustee's trustor trustor's trustors trustors' turn turns unaware unbind unbound unburdened
undersigned's undivided unencumbered unequivocal unfettered uniform universal unrestricted
utmost vacates various vendee vendees vendor vendors verified verifies verify virtue visit
volume warrantor welcome went widow widower wind winding within witnesseth works worry wound
write-off writeoff ye yielding yields zeroed zeros
"""
"""Other words of such papers that neither narrow nor wait."""

_FIELDS: Final = (
    _PLACED,
    _TELLING,
    _MANNER,
    _SCOPE,
    _MONEY,
    _CLOSING,
    _PEOPLE,
    _ENDING,
    _PURSUIT,
    _AFTERWARDS,
    _COURT,
    _NUMBERS,
    _RECITALS,
    _FURTHER,
)
WORDS: Final[frozenset[str]] = frozenset(word for field in _FIELDS for word in field.split())

PAST: Final = (
    r"\b(?:was|were|has|have|had|having|took|made|executed|given|entered|rendered|forgave|waived"
    r"|received|closed|posted|recorded|dated|gave"
    r"|paid|accepted|sold)\b"
)
"""A date beside one of these has happened."""

ANOTHERS_DUTY: Final = (
    r"\b(?:bank|lender|servicer|holder|plaintiff|grantee|creditor|investor|mortgagee|beneficiary"
    r"|noteholder)(?:'s|s')"
    r" (?:own )?(?:obligations?|liabilit|indebtedness|debts?|dut(?:y|ies))"
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
    r"|\bends? (?:in )?[\dx*]|\bcosts (?:on|of|for) (?:the )?(?:deficiency|note|loan|debt)\b"
    r"|\b(?:by|through|via|by way of|by means of) (?:an?y? )?(?:lawsuits?|suits?|legal action"
    r"|litigation|telephone|phone|mail|garnishment|levy|judgment)\b(?! or (?:otherwise|by|in)|,)"
    r"|^(?:(?!\b(?:principal|balance|debt|indebtedness|liabilit\w+|deficiency|note and)\b).)*"
    r"\b(?:interest|costs?|fees?|charges?|penalties|advances|arrear\w*|premiums?) (?:on|of|for"
    r"|under)"
    r" (?:the|your|this|said|his|her|their)\b"
    r"|\bon paper\b|\bin (?:the|a|this|our|its) (?:file|files|fact|paper)\b"
    r"|\bagainst (?:a|any|the) (?:waiver|release)\b|\b(?:waiver|release) (?:has|have) been cancel"
    r"|\bon (?:its|the|his|her|their) way\b"
    r"|\b(?:may|might|could|would|can) (?:hereby |also |then |later |be |have |been "
    r"|\w+ly )*(?:releas|waiv"
    r"|forgiv|discharg|cancel|satisf|extinguish|reliev|acquit)"
    r"|\bnot (?:\w+ly |been |yet |hereby )*(?:released|forgiven|waived|cancell?ed|satisfied"
    r"|discharged)\b"
    r"|\b(?:has|have) a (?:further|remaining|continuing) "
    r"|\b(?:shall|does|do|will) not (?:apply|extend|include|reach|cover|bind|take effect)\b"
    r"|\bin (?:this|our) (?:letter|notice|statement|complaint|suit|case|action|email)\b"
)
"""Words that make a release one of a part, of another loan, or of today only."""

THREATS: Final = (
    r"\b(?:but|however|unless|until|except|provided|if|not|n't|never|nor|only|solely|subject to"
    r"|void|laps\w+|expir\w+|recall\w*|revok\w+|rescind\w*|withdraw\w*|withdrew|undo"
    r"|undid|took back"
    r"|take back|turned down|vote|committee|board|approv\w+|decision|decid\w+"
    r"|pending"
    r"|sign|send|must|require\w*|return|cash|note for|contribut\w+|effective|condition\w*"
    r"|upon"
    r"|continu\w*|keeps?|reserv\w+|retain\w*|remain\w*|mistake|error|draft|sample|cancel\w*|instead"
    r"|for (?:homeowners|borrowers) (?:who|on|with)|in a standard|disregard|cross out"
    r"|strike|pay|bring"
    r"|await\w*|last word|change its mind|was then|tak\w+ [^.;]{0,30}back"
    r"|took [^.;]{0,30}back|answer to|saved?|surviv\w*|unaffected|excepted|preserv\w*"
    r"|wording|aside|vacat\w+|overturn\w*|arrange\w* (?:for )?payment|wants?"
    r"|loans (?:under|over)|good for|price|deal|confirm this)\b"
)
STEPS_OF_A_CASE: Final = (
    r"\b(?:redemption|redeem\w*|sheriff|judicial sale|public auction|auction"
    r"|notice of (?:the )?sale|highest bidder"
    r"|certificate of sale|report of sale|reinstate\w*|served|summons|appearance|objection"
    r"|hearing|jurisdiction"
    r"|possession|evict\w*|keys|broom|utilities|title (?:commitment|insurance|polic\w+)"
    r"|warranty deed|recorder|taxes"
    r"|hazard|insurance|inspection|closing agent|commission|real estate agent|brokers?)\b"
)
"""Steps of a case or a sale. A sentence of them that names neither debt nor release is about"
" them."""

WEAK_THREATS: Final = r"\b(?:first|later|once|when|liable|outstanding)\b|\$"
"""Words of time and money: they stand against a release only where they speak of it."""

ABOUT_IT: Final = (
    r"\b(?:(?:approv|confirm|agree|ratif|sign|accept)\w* (?:\w+ )?(?:this|that|it)|releas\w+"
    r"|waiv\w+|forgiv\w+|discharg\w+|deficienc\w+|balance|note|debt|loan"
    r"|owe[sd]?|owing"
    r"|liab\w+|collect\w*|claims?|judgment|this (?:letter|approval|agreement|promise|offer"
    r"|paragraph|section|clause|provision|instrument)"
    r"|(?:it|that|this|we|you|bank|lender|hud|insurer|investor) (?:\w+ )?(?:must|may|can"
    r"|will|is|are|has|lapses?|expires?))\b"
)
"""A sentence with a threat and a word about the release must itself be fully understood."""

ABOUT_THE_RELEASE: Final = (
    r"\b(?:releas\w+|waiv\w+|forgiv\w+|discharg\w+|deficienc\w+|balance|debt|owe[sd]?|owing"
    r"|collect\w*|shortfall|difference|liab\w+|this (?:letter|approval|agreement|promise|offer"
    r"|paragraph|section|clause|provision|instrument))\b"
)
"""The release itself, or what it frees from."""

NOT_A_PERSON: Final = (
    r"^\W*(?:this|the|our|such)? ?(?:letter|notice|statement|form|filing|complaint"
    r"|suit) (?:does|do|is|shall)"
    r" (?:not|no)\b"
)
"""A letter that "does not demand" frees nobody: nobody acts."""

HARMLESS: Final = (
    r"\bcredit (?:bureaus?|reporting|report)|consumer reporting|1099|internal revenue|irs\b|\btax"
    r"|nothing else in the loan documents|no other (?:signer|person|party)'?s|recorder"
    r"|releas\w+ (?:of )?"
    r"(?:the |our |its )?(?:lien|mortgage)|questions?|\bcall\b|sincerely|very truly|regards"
    r"|\b(?:has|have) not (?:been )?(?:sold|assigned|pledged|transferred|endorsed|negotiated)\b"
    r"|\bwas (?:personally )?served\b|\bgiven notice\b|\b(?:has|have|did) not (?:objected?"
    r"|appear\w*)\b"
    r"|\bno (?:one|other|person|party)\b[^.;]{0,20} has agreed\b[^.;]{0,60}\b(?:liable|bound"
    r"|obligated)\b"
    r"|keep (?:this|the) letter|will be handled separately|need not sign"
    r"|do not have to sign|nothing to sign"
)

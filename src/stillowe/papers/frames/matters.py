"""What is meant: the debt, the deficiency, the lien, claims, rights or something else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.lexicon import Lexicon, lowered
from stillowe.values.clauses import Matter


@dataclass(frozen=True, slots=True)
class MatterMention:
    """A matter named in words: where it begins and ends there."""

    matter: Matter
    words: str
    start: int
    end: int


_JUNIOR = r"(?:second|2nd|junior|subordinate|piggyback|purchase-money second|subordinated)"
_LEFT = r"(?:unpaid|remaining|outstanding|residual|leftover|left-over|uncollected|deferred)"
_AT_HOME = r"(?:the|this|that|these|said|such|your|my|our|his|her|their|its|any|all|each|whole)"

_WORDS: Final[tuple[tuple[Matter | None, str], ...]] = (
    # -- words that look like a debt and are none
    (
        None,
        (
            r"please (?:take )?note|note that|notes that|(?:take|took|of) note\b|footnotes?|noted"
            r"|escrow (?:account|balance|deficienc(?:y|ies)|shortages?)|balance sheets?"
            r"|zero balance"
            r"|balance of (?:the )?(?:purchase|contract|sale|lease|term|month|year|deposit)\w*"
            r"|(?:bank|checking|savings|trust|operating|deposit|credit card) accounts?(?! ending)"
            r"|on account of|final accounts?|accounts? (?:stated|rendered)|account of"
            r"|loan (?:numbers?|nos?|officers?|applications?|estimates?"
            r"|servic\w+|modifications?|committees?|level)|account (?:numbers?|nos?|executives?)"
            r"|note (?:numbers?|nos?)|insurance claims?|proofs? of claim|claim (?:numbers?|forms?)"
            r"|title (?:claims?|commitments?|notes?)|mechanics'? liens? claims?"
            r"|(?:deficienc(?:y|ies)|defects?) in (?:the )?(?:title|construction|repair|work"
            r"|notice)"
            r"|(?:surety|appeal|cost|title|performance|indemnity|fidelity|supersedeas|municipal"
            r"|injunction|savings) bonds?|student loans?|car loans?|car notes?|bridge to"
            r"|released claims|mortgage (?:insurance"
            r"|insurers?|compan(?:y|ies)|lenders?|servicers?|brokers?|holders?|owners?|electronic)"
            r"|lien ?holders?|note ?holders?|note owners?|claim(?:s|ed)? (?:that|to have)"
        ),
    ),
    # -- matters with a name of their own
    (
        Matter.this_case_only,
        (
            r"(?:judgment|deficienc(?:y|ies)|relief|recovery|pursuit) (?:\w+ ){0,6}?in"
            r" (?:the (?:pending|present|above|captioned|instant|foreclosure)"
            r"|this (?:pending |foreclosure )?(?:case|action|suit|proceeding|cause|foreclosure))"
            r"(?: \w+)?"
        ),
    ),
    (
        Matter.partial_claim,
        (
            r"partial[- ]claims?(?: (?:notes?|mortgages?|loans?|debts?|advances?))?"
            r"|(?:subordinate|second|junior) (?:note|mortgage)s? (?:\w+ ){0,4}?(?:to"
            r"|of) the secretary"
        ),
    ),
    (
        Matter.usda_reimbursement,
        (
            r"(?:loss claim|guarantee payment|loss payment|reimbursement)s? (?:\w+ ){0,5}?"
            r"(?:usda|rural|agency|government|guarantee fund)"
            r"|(?:usda|rural development|agency|federal) (?:loss claims?|reimbursements?|claims?)"
            r"|federal debts?"
        ),
    ),
    (
        Matter.insurer_claim,
        (
            r"(?:mortgage |private mortgage )?insur(?:er|ance company|ance)'?s? (?:\w+ ){0,2}?"
            r"(?:claims?(?! of)|rights? (?:of|to) (?:subrogation|reimbursement|collect|recover)"
            r"|subrogation|reimbursement)|(?:right|claim)s? (?:of|to|by|in) (?:subrogation"
            r"|indemnity)"
            r"|subrogat\w+(?: rights?| claims?)?|(?:va|guaranty|hud)(?:'s)? (?:claim payment|loss|"
            r"claims?)\b|amounts? paid (?:\w+ ){0,4}?(?:mortgage insur\w+|guaranty claim)"
        ),
    ),
    (
        Matter.assessments,
        (
            r"(?:(?:unpaid|association|common|condominium|homeowners?|special|regular|past-due|hoa)"
            r" )+(?:assessments?|dues|fees)|assessments?|association (?:balance|lien|account"
            r"|debts?)"
        ),
    ),
    (
        Matter.second_debt,
        (
            rf"(?:{_JUNIOR}(?: (?:lien|mortgage|trust|deed of trust))?|silent second|home[- ]equity"
            r"(?: line(?: of credit)?| credit(?: line)?| revolving)?|equity|credit) (?:(?:line"
            r"|plan)s?"
            r" )?(?:agreement )?(?:notes?|loans?|debts?|indebtedness|balances?|accounts?"
            r"|lines?(?: of credit)?|agreements?|obligations?)"
            r"|helocs?(?: (?:notes?|loans?|debts?|balances?|accounts?))?|home[- ]equity lines?"
            r"(?: of credit)?|lines? of credit|silent seconds?|credit lines?|equity lines?"
        ),
    ),
    (
        Matter.guaranty,
        r"guarant(?:y|ies|ees?)(?! (?:compan|insur|corp|loan|by|that|you))|suretyship",
    ),
    # -- the deficiency
    (
        Matter.deficiency_judgment,
        (
            r"deficien(?:cy|t) (?:judg[e]?ments?|decrees?)"
            r"|(?:personal|money|in personam) (?:judg[e]?ments?|decrees?)(?! of foreclosure)"
            r"(?: (?:\w+ ){0,2}?for (?:a |any |the |such )?(?:deficienc(?:y|ies)|shortfall"
            r"|shortage))?"
            r"|judg[e]?ments? (?:\w+ ){0,3}?for (?:a |any |the |such )?(?:\w+ )?"
            r"(?:deficienc(?:y|ies)|shortfall|shortage)"
        ),
    ),
    (
        Matter.deficiency,
        (
            r"deficienc(?:y|ies)(?: (?:balances?|amounts?|claims?|rights?|liabilit\w+"
            r"|obligations?|debts?|notes?))?|short-?falls?|shortages?"
            r"|(?:difference|gap) (?:\w+ ){0,3}?(?:between|after|left|that)"
            r"|(?:amounts?|sums?|balance|part|portion) (?:\w+ ){0,5}?(?:not (?:covered|paid"
            r"|satisfied|"
            r"reached)|unpaid|left (?:unpaid|over|owing)|remaining) (?:by|after|from|upon"
            r"|following)"
            r" (?:the )?(?:short |foreclosure |sheriff's |judicial )?(?:sales?|closing|proceeds)"
            r"|the difference|the gap|the shortfall"
        ),
    ),
    # -- the lien
    (
        Matter.lien,
        (
            r"(?:mortgage|judgment|security|deed of trust|trust deed|tax|junior|senior|first|second"
            r"|subordinate|collateral|blanket) (?:mortgage )?(?:liens?|interests?|instruments?"
            r"|mortgages?(?! (?:notes?|loans?|debts?|balances?|accounts?|indebtedness"
            r"|obligations?)))"
            r"|liens?|encumbrances?|(?:deeds? of trust|trust deeds?|mortgages?)(?! (?:notes?|loans?"
            r"|debts?|balances?|accounts?|indebtedness|obligations?|payments?|arrears))"
            r"|security agreements?|collateral(?! (?:source|estoppel))|(?:ucc|ucc-\d"
            r"|financing statements?)|lis pendens|pledges?|reconveyances?"
        ),
    ),
    # -- the debt
    (
        Matter.debt,
        (
            r"notes?|(?:mortgage|first|home|real estate|term|construction|business|commercial"
            r"|purchase"
            rf"|reverse|fha|va|usda|federal|secured|{_LEFT}) (?:mortgage )?(?:loans?|debts?"
            rf"|balances?"
            r"|indebtedness|accounts?|obligations?)"
            r"|loans?(?: (?:documents?|debts?|balances?|obligations?|indebtedness|agreements?"
            r"|papers))?"
            r"|indebtedness|debts?|owings|bonds?(?! (?:premium|holder|counsel|issue|amount))"
            r"|personal (?:liabilit(?:y|ies)"
            r"|obligations?"
            r"|responsibility|covenants?|undertakings?|recourse)|(?:liabilit(?:y|ies)"
            r"|responsibility"
            r"|bound|answerable|accountability) (?:\w+ ){0,4}?(?:for|on|under|upon|to repay"
            r"|of repay\w+"
            r"|to pay|in respect of|arising (?:from|out of|under)) "
            rf"(?:{_AT_HOME} )*(?:\w+ ){{0,2}}?(?:notes?|loans?|debts?|indebtedness|mortgage"
            rf"|balance"
            r"|obligations?|same|rest|account|facility|sums?|amounts?)"
            r"|(?:obligations?|duty|duties|promises?|undertakings?|covenants?) (?:\w+ ){0,2}?"
            r"(?:to|of) (?:re)?pay(?:ing|ment)?"
            r"|obligations? (?:\w+ ){0,2}?(?:under|on|upon|evidenced by|arising (?:under|from))"
            r" (?:the |this |that |said |such |your |their |his |her )*(?:\w+ )?(?:notes?|loans?"
            r"|mortgages?|credit|facility|financing)"
            r"|obligations?(?! (?:\w+ ){0,2}?(?:to|under|of|arising|pursuant|herein|hereunder) )"
            rf"|{_LEFT} (?:principal )?(?:balances?|sums?|amounts?|portions?"
            r"|principal|remainder|parts?|monies|money)"
            rf"|{_LEFT} \$[\d,]+"
            r"|(?:amounts?|sums?|monies|moneys|money|all that is) (?:\w+ ){0,3}?"
            r"(?:due|owed|owing|unpaid|outstanding|remaining)"
            r"(?: (?:and|or) (?:due|owed|owing|unpaid|outstanding|payable))?"
            r"|what(?:ever)? (?:is|was|remains|may be|you|they|i|we|he|she"
            r"|then) (?:\w+ ){0,3}?(?:left"
            r"|owed?|unpaid|owing|due|remains?)"
            r"|(?:balances?|rest|remainder|remnant|residue|residuum|remaining part|surplus over)"
            r"(?: (?:of|on|owed on|due on|under) (?:\w+ ){1,3}?(?:loan|note|debt|mortgage|account"
            r"|indebtedness|money|obligation|claim))?"
            r"|accounts?|charge-?offs?|arrear(?:s|ages?)|principal(?: balances?"
            r"| sums?)?(?! (?:place"
            r"|residence|office|and (?:agent|surety)))|(?:repayment|non-?payment)"
            r"|credit facilit(?:y|ies)|facilit(?:y|ies)(?= (?:agreement|indebtedness))"
            r"|judgment debts?|money judg[e]?ments?"
        ),
    ),
    (
        Matter.defaults,
        (
            r"late (?:charges?|fees?|payments?)|(?:events? of )?defaults?|covenants?(?! not to)"
            r"|breach(?:es)?"
            r"|obligations? (?:\w+ ){0,2}?(?:to|of|under|pursuant|arising|herein|hereunder)"
        ),
    ),
    (
        Matter.claims,
        (
            r"claims?|causes? of action|liabilit(?:y|ies)|demands?|actions?|suits?|damages|losses"
            r"|controvers(?:y|ies)|judg[e]?ments?"
        ),
    ),
    (Matter.rights, r"rights?|remed(?:y|ies)|defen[sc]es?|recourse|privileges?|powers?"),
)
_MATTERS: Final = Lexicon(_WORDS)


@lru_cache(maxsize=512)
def matters_in(words: str) -> tuple[MatterMention, ...]:
    """Return every matter named in ``words``, in reading order, none inside another."""
    return tuple(
        MatterMention(matter, words[start:end], start, end)
        for matter, start, end in _MATTERS.mentions(lowered(words))
    )


def matter_of(words: str) -> Matter:
    """Return the first matter named in ``words``; ``unknown`` where none is."""
    found = matters_in(words)
    return found[0].matter if found else Matter.unknown

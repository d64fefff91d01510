"""Limits of recourse in other words, by parts: what may be reached, who is spared, what ends it.

"The exposure ends with loss of the premises", "the lender takes the loss", "undertakes no
obligation of his own": each part is looked for alone, where no set phrase was found.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Party

_LAND: Final = (
    r"(?:propert(?:y|ies)|premises|land|real estate|home|house|collateral|security|parcel|lot"
    r"|condominium|unit|farm"
    r"|estate|membership (?:units|interests?)|pledged \w+|res|foreclosure|what(?:ever)? the"
    r" (?:house|home|property) (?:brings|sells for))"
)
_ONLY: Final = (
    r"(?:only|solely|exclusively|sole|alone|confined|limited|restricted|nothing (?:else|more|but)"
    r"|no(?:t| other)? (?:other|further|otherwise)|and (?:from )?(?:no|none) other|begins and ends"
    r"|ends? with|not exceed|in excess|beyond|content with)"
)
_REACH: Final = re.compile(
    r"\b(?:recover\w*|payment|repayment|remed(?:y|ies)|recourse|looks?|satisf\w+|collect\w*|enforce"
    r"\w*|exposure|liabilit(?:y|ies)|obligations?|answer\w*|rights?|source|exposed|judgment|loss"
    r"|take|can"
    r"|debt)\b",
    re.IGNORECASE,
)
_LAND_ALONE: Final = sieved(
    rf"\b{_ONLY}\b[^.;]{{0,80}}?\b{_LAND}\b|\b{_LAND}\b[^.;]{{0,60}}?\b{_ONLY}\b"
    rf"|\bcharge the {_LAND}\b",
    re.IGNORECASE,
)
_NO_PERSON: Final = sieved(
    r"\b(?:no|not|n't|never|neither|nor|none|nobody)\b[^.;]{0,110}?\b(?:personally|individually|out"
    r" of (?:\w+ )?pocket|own pocket|other (?:assets|property|belongings|money|things)|own (?:funds"
    r"|assets|money)|bind (?:him|her|them)sel(?:f|ves)|money judgment|billed|pay the (?:rest"
    r"|difference|shortfall)|against the (?:person|couple|family|borrowers?|makers?|debtors?)"
    r"|(?:anything|owns?) else|else (?:the )?\w+ owns?|no claim (?:up)?on (?:me|you|him|her|us"
    r"|them)|(?:not|n't) sue (?:the )?\w+|off limits|your other|other things|take"
    r" any judgment|liable for"
    r" (?:re)?payment)\b"
    r"|\b(?:savings|wages|pay|other assets) (?:\w+ ){0,3}off limits\b|\bnever take\b"
    r"|\bother (?:assets|belongings|property)\b[^.;]{0,40}\b(?:beyond|out of|free|safe)\b"
    r"|\b(?:lender|bank|holder|insurer|fha)\b[^.;]{0,30}\b(?:takes|bears|absorbs|eats|stands) the"
    r" loss\b",
    re.IGNORECASE,
)
_DEBT: Final = sieved(
    r"\b(?:loan|note|mortgage\w*|debt|indebtedness|obligations?|deed of trust|lien|lender|holder"
    r"|payee|bank|creditor|hereof|hereon|hereunder|collateral|default|makers?|reverse|guarant\w+"
    r"|principal)\b",
    re.IGNORECASE,
)
_NO_LIMIT: Final = sieved(
    r"\b(?:releas\w+|reliev\w+|forgiv\w+|forgave|cancel\w*|satisfied in full|short sale"
    r"|deed in lieu|bankruptcy|purchase price|rent|tenants?|lessees?|landlords?|warrant\w*|lien"
    r" (?:only|alone)|deficiency (?:remains|is|will)|reserv\w+|remain\w* liable|full recourse"
    r"|generally|usually|depends?|some states|in addition|waiv\w+ (?:any|all|his|her|their) "
    r"|further|"
    r"insurance|insured|repairs?|accelerat\w+|late charge)\b",
    re.IGNORECASE,
)
_FORGIVING: Final = re.compile(r"\breverse\b|\bnon-?recourse\b|\bhecm\b", re.IGNORECASE)
_INSIDERS: Final = (
    r"(?:directors?|officers?|shareholders?|stockholders?|members?|managers?|partners?|employees?"
    r"|incorporators?|trustees?|receivers?|executors?|executri(?:x|ces)|administrat\w+"
    r"|conservators?"
    r"|fiduciar(?:y|ies)|holders? of certificates|certificate-?holders?|beneficiar(?:y|ies)"
    r"|attorney[- ]in[- ]fact|nominees?|officials|agents?|custodians?|commissioners?|owners"
    r"|guardians?"
    r"|principals of|affiliates?|investors?|endorsers?|assignors?|transferors?)"
)
_INSIDER_SPARED: Final = sieved(
    rf"\b(?:no|neither|nor|none of)\b[^.;]{{0,90}}?\b{_INSIDERS}\b[^.;]{{0,110}}?\b(?:liable"
    rf"|answer\w*"
    r"|bound|charged|responsib\w+|obligat\w+|called (?:up)?on|sued|looked to|liability)\b"
    rf"|\b{_INSIDERS}\b[^.;]{{0,120}}?\b(?:not|no|never"
    rf"|without)\b[^.;]{{0,60}}?\b(?:personal(?:ly)?"
    r"|individual(?:ly)?|(?:of|on) (?:his|her|its|their) own)\b"
    rf"|\b(?:as|in) (?:his |her |its |an? )?(?:{_INSIDERS}|official|representative|fiduciary)"
    rf" (?:only"
    r"|capacity|alone|and not)\b[^.;]{0,120}?\b(?:not|no|never|without)\b"
    r"|\bno (?:claim|action|suit|liability) shall (?:lie|be (?:brought|made)|attach)\b[^.;]{0,40}?"
    rf"\b(?:against|to)\b[^.;]{{0,40}}?\b{_INSIDERS}\b|\bin that capacity\b[^.;]{{0,60}}?\bonly\b"
    r"|\b(?:its|the) (?:owners?|members?|principals?|managers?)\b[^.;]{0,30}\bnot (?:be )?bound\b"
    rf"|\b(?:not|never) (?:to )?(?:its|the|any|their)? ?{_INSIDERS}\b[^.;]{{0,30}}\bfor\b",
    re.IGNORECASE,
)
_OWER: Final = re.compile(
    r"\b(?:neither|nor|no) (?:the )?(?:borrowers?|makers?|mortgagors?|obligors?)\b", re.IGNORECASE
)
_SELLER_OF_THE_DEBT: Final = sieved(
    r"\b(?:allonge|pay\b[^.;]{0,60}?\bwithout recourse)\b"
    r"|\b(?:originator|assign(?:or|s|ment)|transfer(?:or|s|ee)|endors\w+|sell(?:er|s)|sale"
    r"|purchaser"
    r"|conveys?|negotiat\w+|bought|buys|acquires?d?|successor)\b[^.;]{0,120}?\b(?:loans?|notes?"
    r"|mortgage|deed of trust|debt"
    r"|instrument|account)\b[^.;]{0,160}?\b(?:no (?:claim|right|recourse|comeback|come-?back"
    r"|redress)|not (?:be )?(?:answerable"
    r"|liable|bound)|non-?recourse|without (?:any )?(?:recourse|warranty|liability)|bears? all"
    r" risk|all risk)\b",
    re.IGNORECASE,
)
_FUNDS_ONLY: Final = sieved(
    r"\b(?:association|trust|company|llc|fund|district|escrow agent|issuer)\b[^.;]{0,120}?\b(?:bind"
    r" only|only (?:its|the) (?:funds|assets|insurance)|(?:confined|limited) to the (?:funds"
    r"|assets)"
    r"|only (?:out of|from|to)[^.;]{0,30}?(?:assets|funds|insurance))\b"
    r"|\b(?:payable|paid|satisfied|met|collected) (?:out of|from) (?:the|its) (?:\w+ )?(?:fund"
    r"|assets"
    r"|trust|treasury|insurance) (?:alone|only)\b"
    r"|\bonly (?:out of|from|to)\b[^.;]{0,30}?\b(?:assets|funds) of (?:the|said)\b",
    re.IGNORECASE,
)
_SHIELD: Final = (
    r"(?:protection|immunity|limit(?:ation|s)?|exculpat\w+|exoneration|promise|non-?recourse"
    r"|shield|personal liability|no personal|not (?:be )?(?:personally )?liable|no liability"
    r"|come after (?:you|him|her|them)|pursue (?:you|borrower|the borrower)|relieved of the debt"
    r"|excused from the note|full payment|beyond the collateral|only to the (?:house|property|home"
    r"|collateral)|release of personal|shield|no-personal-liability|won't owe|owe more|personal"
    r" liability is excluded"
    r"|clause|paragraph|section)"
)
_ENDS: Final = (
    r"(?:end(?:s|ed)?|loses?|lost|drops? (?:out|away)|falls? away|ceases?|void|lapses?|vanish\w*"
    r"|terminat\w+|no (?:force|effect)|(?:does|do|shall|will) not (?:extend|apply|count|cover"
    r"|impair"
    r"|protect|reach|relieve|limit|shield|benefit|help|avail|hold)|excepts?|excepted|excepting"
    r"|except(?: for| if| that"
    r"| where| when)?|save|unless|but not|yet|other than|despite|notwithstanding|forfeit\w*"
    r"|surviving|nothing (?:in"
    r"|herein))"
)
_UNSHIELDED: Final = sieved(
    rf"\b{_SHIELD}\b[^;]{{0,140}}?\b{_ENDS}\b|\b{_ENDS}\b[^;]{{0,140}}?\b{_SHIELD}\b"
    r"|\bexceptions? to (?:non-?recourse|exculpation|the limit\w*)\b|\bcarve-?outs?\b"
    r"|\b(?:nonetheless|nevertheless|notwithstanding)\b[^.;]{0,40}\b(?:liable|answer\w*"
    r"|responsible)"
    r"|\bnotwithstanding the (?:non-?recourse|exculpat\w+|limit\w*)\b"
    r"|\bown assets\b[^.;]{0,30}\bopen\b",
    re.IGNORECASE,
)
_WRONGS: Final = re.compile(
    r"\b(?:fraud\w*|misrepresent\w+|lie[sd]?|lying|false\w*|wast(?:e|ed|ing)|arson|theft|st(?:ole"
    r"|ealing|olen)|strip(?:s|ped|ping)?|remov(?:e|es|ed|ing)|misappl\w+|misappropriat\w+|misus\w+"
    r"|conver(?:sion|ted|ts)|divert\w*|pocket(?:ed|s|ing)?|rents?|security deposits?|escrow"
    r" deposits?"
    r"|insurance (?:money|check|proceeds)|maintain insurance|condemnation|environment\w*|tanks?"
    r"|hazardous|cleanup|unpaid (?:real estate )?taxes|second lien|further lien|encumber\w*|hid"
    r"|hidden|liens|transfer(?:s|red)?|sells?|conveys?|without (?:\w+ )?consent|petition"
    r"|bankruptcy|bad faith|gross negligence|wil?lful\w*|intentional\w*|on purpose|deliberate\w*"
    r"|criminal|damage[ds]?|contractors?|mechanics'? (?:claims|liens)|collu\w+|violation"
    r"|indemnit(?:y|ies)|vandal\w*|acts enumerated|bad acts?|misconduct|wrong\w*|contests?)\b",
    re.IGNORECASE,
)
_NOT_A_LIMIT: Final = sieved(
    r"\b(?:rent|lease|tenants?|lessees?|purchase price|insurer|policy|this release|releas(?:es|ed"
    r"|ors?|ees?)(?! of personal)|short sale|approval|sellers?|buyers?|forbearance|homestead)\b",
    re.IGNORECASE,
)


def brings_back_by_parts(words: str) -> bool:
    """Whether a shield from personal liability ends, or is cut back, for something done wrong."""
    if _NOT_A_LIMIT.search(words):
        return False
    shield = _UNSHIELDED.search(words)
    headed = shield is not None and shield.group().lower().startswith("exception")
    return headed or (shield is not None and _WRONGS.search(words) is not None)


def is_for_another(words: str) -> bool:
    """Whether it is a sale of the debt, or funds of somebody else, that the limit is about."""
    return bool(_SELLER_OF_THE_DEBT.search(words) or _FUNDS_ONLY.search(words))


def protects_by_parts(words: str) -> Party | None:
    """Return whom a limit protects, read from its parts; ``None`` where there is none."""
    if is_for_another(words):
        return Party.other
    insider = _INSIDER_SPARED.search(words)
    if insider is not None:
        return Party.borrower if _OWER.search(insider.group()) else Party.other
    if not _DEBT.search(words) or (_NO_LIMIT.search(words) and not _FORGIVING.search(words)):
        return None
    land = _LAND_ALONE.search(words) is not None and _REACH.search(words) is not None
    spared = _NO_PERSON.search(words) is not None
    if land and (spared or _BOUND.search(words)):
        return Party.borrower
    if _UP_TO_THE_HOME.search(words) or (spared and _UNDER_A_LOAN.search(words)):
        return Party.borrower
    return Party.borrower if spared and _FORGIVING.search(words) else None


_UP_TO_THE_HOME: Final = re.compile(
    r"\b(?:liability|exposure|owes?|obligation|recover)\b[^.;]{0,60}?\b(?:not|never|n't|no|cannot)"
    r"(?: ever)? (?:exceed|be more than|more than|owe more than|go beyond)\b[^.;]{0,40}?\b(?:value"
    rf" of [^.;]{{0,20}})?{_LAND}\b"
    rf"|\b(?:not|never|n't) owe more than\b[^.;]{{0,40}}?\b{_LAND}\b",
    re.IGNORECASE,
)
_UNDER_A_LOAN: Final = re.compile(
    rf"\b(?:lender|holder|bank|mortgagee|payee|creditor)\b[^.;]{{0,60}}?\b(?:may (?:sell|take"
    rf"|foreclose)|content with|take back|sells?)\b[^.;]{{0,40}}?\b{_LAND}\b",
    re.IGNORECASE,
)


_BOUND: Final = re.compile(
    r"\b(?:(?:makers?|mortgagors?|borrowers?|obligors?|grantors?|guarantors?)(?:'s?)?|holders?"
    r"|lenders?|payees?|mortgagees?|bank|note|this (?:loan|obligation|debt)|undersigned|creditor)\b"
    r"(?!'s (?:lien|title|policy|mortgage))",
    re.IGNORECASE,
)

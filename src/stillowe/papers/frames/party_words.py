"""The plain words for the parts people and companies play, and the names lenders have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.lexicon import Lexicon
from stillowe.values.clauses import Party

_ADDED = r"(?:\(s\)|'s|s')?"
_WHOSE: Final = r"(?:the|this|that|said|such|your|my|our|its|any)"
_OWED: Final = r"(?:notes?|loans?|mortgages?|debts?|indebtedness|accounts?|judgments?|obligations?)"

_LIKE_ANOTHER: Final = (
    r"(?:home ?owners?'?|condominium|property owners?'?|unit owners?'?|community)"
    r" (?:and \w+ )?associations?|associations?|hoa"
    r"|(?:title|abstract|moving|utility|management|hazard|flood|fire|casualty|life|health)"
    r" (?:insurance )?(?:compan(?:y|ies)|insurers?|carriers?)"
    r"|(?:closing|escrow|settlement|real estate|listing|selling|buyer's|seller's|insurance"
    r"|registered|process|transfer|managing|tax|leasing|rental) (?:and \w+ )?agents?"
    r"|your (?:own )?(?:bank|attorney|lawyer|accountant|agent)|brokers?|realtors?|lawyers?"
    r"|escrowees?|escrow holders?"
    r"|credit (?:reporting )?(?:agenc(?:y|ies)|bureaus?)|stakeholders?|policy ?holders?"
    r"|(?:share|stock|unit|equity|card) ?holders?|landlords?|lessors?|tenants?|lessees?"
    r"|sub-?tenants?|occupants?|trustees?|co-trustees?|executors?|administrators?(?! of)"
    r"|officers?|directors?|employees?|employers?|managers?|partners|limited partners?"
    r"|general partners?|attorneys?|counsel|law firms?|sheriffs?|receivers?"
    r"|secretary of state|assistant secretary|corporate secretary|third part(?:y|ies)"
    r"|contractors?|subcontractors?|consultants?|appraisers?|heirs?|licensees?|franchisees?"
    r"|beneficiar(?:y|ies)|assignors?|authorized signator(?:y|ies)|notary(?: public)?"
    r"|(?:unsecured|general|trade|competing) creditors?|tax collectors?"
)
_LIKE_A_LENDER: Final = (
    r"(?:note|loan|account|debt|mortgage)[ -]?(?:owners?|holders?|purchasers?|buyers?|assignees?"
    r"|transferees?|servicers?|investors?)"
    r"|(?:owners?|holders?|assignees?|purchasers?|transferees?|servicers?) (?:and \w+ )?(?:of|on)"
    rf" {_WHOSE} (?:\w+ )?{_OWED}"
    r"|(?:administrative|collateral|facility|documentation|servicing|funding|issuing|lead)"
    r" agents?|(?:collection agenc(?:y|ies)|debt collectors?|collectors?)"
    r"|judgment (?:creditors?|holders?)|lien[ -]?holders?|secured (?:part(?:y|ies)|creditors?)"
    r"|co-lenders?|sub-?servicers?|(?:lender|bank|holder|servicer|agent|noteholder)"
    r" (?:part(?:y|ies)|groups?|releasors?|releasees?|affiliates|indemnitees?)"
    r"|undersigned,? (?:as |being )?(?:the )?(?:legal |present |lawful |judgment |note |true "
    r"|sole )?"
    r"(?:owners?(?: and holders?)?|holders?|creditors?|lenders?|mortgagees?|payees?|obligees?"
    r"|beneficiar(?:y|ies)|banks?|servicers?)"
    r"|fdic|federal deposit insurance corporation|ncua|resolution trust corporation|rtc"
    r"|lenders?|banks?|servicers?|holders?|noteholders?"
    r"|mortgagees?|plaintiffs?|movants?|credit unions?|savings (?:and|&) loans?"
    r"|creditors?|payees?|obligees?|investors?|(?:mortgage|finance|loan) compan(?:y|ies)|thrifts?"
    r"|agents?|foreclosing part(?:y|ies)|fannie mae|freddie mac|fnma|fhlmc|mers"
    r"|mortgage electronic registration systems?"
)
_LIKE_A_GUARANTOR: Final = (
    r"(?:co-?)?guarantors?(?: part(?:y|ies))?|suret(?:y|ies)(?! bonds?)|indemnitors?"
    r"|accommodation (?:part(?:y|ies)|makers?)"
)
_LIKE_A_BORROWER: Final = (
    r"(?:credit|loan|borrower|obligor) (?:part(?:y|ies)|releasors?|releasees?|affiliates)"
    r"|(?:co-?)?(?:borrowers?|mortgagors?|makers?|obligors?|debtors?|signers?|owners?)"
    r"|home ?owners?|sellers?|grantors?|trustors?|pledgors?|customers?|transferors?"
    r"|vendors?|defendants?|veterans?|payors?|undersigned|accountholders?"
)
_LIKE_AN_INSURER: Final = (
    r"(?:mortgage|loan|pmi|mi|guarant(?:y|ee)) (?:guarant(?:y|ee) )?(?:insurers?|insurance"
    r" (?:compan(?:y|ies)|carriers?|providers?|corporation)|carriers?)"
    r"|(?:pmi|mi|guarant(?:y|ee)) compan(?:y|ies)|insurers?|pmi|mgic|radian|essent|genworth"
)
_LIKE_A_PROGRAM: Final = (
    r"department of (?:veterans affairs|housing|agriculture|hud)(?: and urban development)?"
    r"|veterans (?:affairs|administration)|hud|fha|usda|rhs|fmha"
    r"|secretary(?: of (?:housing and urban development|veterans affairs|agriculture))?"
    r"|federal housing (?:commissioner|administration)|commissioner"
    r"|rural (?:development|housing service)|united states(?: of america)?|government"
)
_LIKE_A_BUYER: Final = r"buyers?|purchasers?|transferees?|assignees?|bidders?|grantees?"
_LIKE_BOTH: Final = (
    r"each (?:of the )?part(?:y|ies)(?: hereto)?|both parties|the parties|either party"
    r"|all parties|parties hereto|each other|one another|the other party|both sides"
)
_LIKE_A_COURT: Final = (
    r"(?:the |this )(?:honorable )?(?:circuit |bankruptcy |district )?(?:court|judge)"
    r"|it is (?:hereby |further |therefore |also )*(?:ordered|adjudged|decreed)"
)
PLAIN_PARTIES: Final = Lexicon(
    (
        (Party.other, _LIKE_ANOTHER),
        (Party.insurer, _LIKE_AN_INSURER),
        (Party.lender, _LIKE_A_LENDER),
        (Party.guarantor, _LIKE_A_GUARANTOR),
        (Party.borrower, _LIKE_A_BORROWER),
        (Party.program, _LIKE_A_PROGRAM),
        (Party.buyer, _LIKE_A_BUYER),
        (Party.both, _LIKE_BOTH),
        (Party.court, _LIKE_A_COURT),
    ),
    _ADDED,
)
_ENDINGS: Final = (
    *("Bank and Trust", "Bank & Trust", "Bank", "Bancorp", "Banking", "Credit Union", "Savings"),
    *("Mortgage Company", "Mortgage Corporation", "Mortgage Corp", "Mortgage Co"),
    *("Mortgage Servicing", "Mortgage Services", "Mortgage Trust", "Mortgage Loans"),
    *("Servicing", "Lending", "Home Loans", "Home Loan", "Loan Services", "Loan Trust"),
    *("Federal", "Capital", "Lenders"),
    *("Thrift", "Funding", "Finance", "Financial", "Trust Company"),
)
_LENDING: Final = ("Mortgage", "Loan", "Loans", "Lending", "Funding", "Credit", "Note", "Bank")
_FORMS: Final = (
    r"(?:LLC|L L C|L ?L ?P|L ?P|Inc|INC|Corp(?:oration)?|CORP|Company|Co|N ?A|FSB|Trust)"
)


def _either_case(words: tuple[str, ...]) -> str:
    return "|".join((*words, *(word.upper() for word in words)))


_COMPANY: Final = re.compile(
    r"\b(?:[A-Z][\w&'-]*,? (?:of |and |& )?){1,5}?"
    rf"(?:(?:{_either_case(_ENDINGS)}|Mortgage(?! [A-Z]))\b(?: [A-Z][\w'-]* (?={_FORMS}\b))?"
    rf"|(?:{_either_case(_LENDING)})(?: [A-Z][\w&'-]*){{1,3}}(?=,? {_FORMS}\b))"
    rf"(?:,? {_FORMS}\b)*"
)
"""The name of a lender no setting knows; "Mortgage" alone ends no name (see ``_NOT_A_COMPANY``)."""

_NOT_A_COMPANY: Final = re.compile(
    r"^(?:The|This|That|Said|Such|Any|Each|No|Our|Your|A|An|First|Second|Junior|Senior|Of|In|And)"
    r" (?:\w+ )?(?:Mortgage|Finance|Financial|Savings|Funding|Servicing|Lending|Home Loans?)$"
    r"|(?:Release|Satisfaction|Assignment|Modification|Note|Discharge|Cancellation) (?:of |and |& )"
    r"|^(?:Private |Primary )?Mortgage|Insurance|Guarant|Title"
)


def lender_names_in(words: str) -> Iterator[re.Match[str]]:
    """Yield the names of banks, servicers and the like in ``words``."""
    for match in _COMPANY.finditer(words):
        if not _NOT_A_COMPANY.search(match.group()):
            yield match

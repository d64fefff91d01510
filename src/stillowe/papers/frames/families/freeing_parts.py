"""The parts of a giving up: whose act it is, whom it reaches, and what is given up.

A debt that only describes the lien ("the mortgage securing the Note") is not what is released;
claims "under the Note" are the debt, claims "arising from the origination of the Loan" are not.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.frames.matters import MatterMention, matters_in
from stillowe.papers.frames.parties import PartyMention, parties_in
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Matter, Party

DEBTS: Final = frozenset(
    {
        Matter.debt,
        Matter.deficiency,
        Matter.deficiency_judgment,
        Matter.guaranty,
        Matter.second_debt,
        Matter.insurer_claim,
        Matter.partial_claim,
        Matter.usda_reimbursement,
        Matter.assessments,
    }
)
BORROWERS: Final = frozenset({Party.borrower, Party.guarantor})
LENDERS: Final = frozenset({Party.lender, Party.insurer, Party.program})

_BOUNDARY: Final = re.compile(
    r"[;:]|,\s+(?:and|but|or|nor|yet|so|which|who|whom|whose|that|all of which|neither|whereupon)\b"
    r"|\b(?:and that|that|which|who|but|whether|because|although|while|if|when|once|after|until"
    r"|unless|provided)\b|\band (?=(?:that|any|the|it|we|you|neither|no|your|our|all|is|are|shall"
    r"|will|hereby|each|his|her|their|every)\b)",
    re.IGNORECASE,
)
_PREPOSED: Final = re.compile(
    r"\b(?:to|from|against|for|upon|on|by|with|between|behalf of|its|his|their|including|of"
    r"|entering"
    r"|having|than|as|at)\s+(?:(?:the|any|said|a|an|all|such|each of|of)\s+)*$",
    re.IGNORECASE,
)
_OBJECT_END: Final = re.compile(
    r"[.;]|, (?:and|but) (?:the|that|this|his|her|its|your|our)\b[^,.;]{0,60}\b(?:is|are|shall"
    r"|will|remains?|stays?)\b|, (?:and|but|nor|or) (?:shall|will|neither|nor|it|we|that|agrees?"
    r"|further|not|hereby|any"
    r" provision|covenants?|acknowledges?|represents?|borrower(?!'s (?:spouse|wife|husband|heirs"
    r"|estate))|lender|the parties)\b"
    r"|\b(?:provided(?: that|,)|if and when|unless|until|so that|in order that|in order to|whether"
    r" or not|it being|notwithstanding|to the end that)\b",
    re.IGNORECASE,
)
_MODIFIER: Final = re.compile(
    r"\b(?:secur(?:ing|es?|ed(?! (?:debts?|notes?|loans?|mortgage (?:debt|note|loan)|indebtedness"
    r"|obligations?|promissory)))|given|dated|record(?:ed|ing)|evidenc\w+|which|that(?! certain\b)"
    r"|described(?! (?:debts?|notes?|loans?|mortgage (?:debt|note|loan)|indebtedness|obligations?"
    r"|promissory))|made"
    r"|executed|encumbering|covering|held by|between)\b",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"\b(?:aris\w+|relat\w+|in connection|connected|based|caused|by reason|growing|concerning"
    r"|touching|regarding|about|resulting|over the)\b",
    re.IGNORECASE,
)
_MORTGAGE_DEBT: Final = re.compile(
    r"\bmortgage(?= (?:debt|loan|note|indebtedness|obligation|balance|account|deficiency)s?\b)"
    r"|\b(?<=pay the )mortgage\b|\b(?<=pay your )mortgage\b|\b(?<=on this )mortgage\b"
    r"|\b(?<=on your )mortgage\b|\b(?<=on the )mortgage\b",
    re.IGNORECASE,
)
NOT_A_DEBT: Final = re.compile(
    r"^[^,.;]{0,45}?\b(?:funds?|draws?|draft|information|records?|substances?|retain\w+|escrow"
    r"|earnest|deposits?|(?:surety|appeal|cost|title|performance|indemnity) bonds?|receivers?"
    r"|dut(?:y|ies) (?:as|of|to (?!pay|repay))|late "
    r"(?:fees?|charges?)"
    r"|events? of default"
    r"|defaults?|covenants?|insurance|premiums?|polic(?:y|ies)|holdback|fees?|penalt(?:y|ies)"
    r"|requirements?|appraisals?|inspection|contingenc\w+|employ\w+|severance|jury|notice"
    r"|presentment"
    r"|protest|redemption|homestead|service of|venue|subpoena|counterclaims?|appearance|interest"
    r" rate"
    r"|hearing|order|listing|contract|lease|rent|tax(?:es)?|charge(?! ?-?off)s?|privilege"
    r"|objections?"
    r"|lis pendens|sale\b|approval|offer|trustee|attorney|counsel|press|possession|property taxes"
    r"|tradeline|report|zero balance)\b",
    re.IGNORECASE,
)
_JOINED: Final = re.compile(
    r"^[\s,]*(?:(?:and|or|and/or|&|as well as|together with|along with)\s+)?(?:(?:the|said|its"
    r"|that|such"
    r"|also|all|any|of|from|on|under)\s+)*$",
    re.IGNORECASE,
)
_LOAN_WORDS: Final = re.compile(
    r"\b(?:(?:loan|account|note) (?:no |number |#|ending(?: in)? )[\w-]{2,20}|(?:first|second"
    r"|junior"
    r"|senior) (?:mortgage|lien|note|loan)|home equity line|(?:note|guaranty|loan) (?:dated|of)"
    r" [A-Z]\w+ \d{1,2},? \d{4})",
    re.IGNORECASE,
)


def clause_start(words: str, place: int) -> int:
    """Return where the clause that ends at ``place`` begins."""
    last = 0
    for match in _BOUNDARY.finditer(words, 0, place):
        last = match.end()
    if _OPENS_CONDITION.search(words[max(0, last - 24) : last]):
        # "If we receive $9,000, the rest of your loan will be forgiven": the main clause.
        for match in _MAIN_CLAUSE.finditer(words, last, place):
            last = match.end()
    return last


_OPENS_CONDITION: Final = re.compile(
    r"\b(?:if|when|once|after|until|unless|provided(?: that)?|although|because|while)\s*$",
    re.IGNORECASE,
)
_MAIN_CLAUSE: Final = re.compile(
    r", (?=(?:the|your|our|any|all|each|every|said|his|her|its|their|we|you|it|they|no|neither)\b"
    r"|[A-Z])"
)


def object_of(words: str, place: int) -> str:
    """Return what follows a verb that ends at ``place``, as far as its object can reach."""
    end = _OBJECT_END.search(words, place)
    return words[place : min(end.start() if end else len(words), place + 320)]


def subject_of(words: str, place: int, setting: Setting) -> PartyMention | None:
    """Return whoever acts in a verb that begins at ``place``: its own clause's subject first.

    A verb joined to another ("releases X and waives Y") has the subject of the first.
    """
    start = clause_start(words, place)
    own = _acting(words[start:place], setting)
    if own is not None:
        return own
    return _acting(words[:start], setting) if start else None


def _acting(words: str, setting: Setting) -> PartyMention | None:
    """Return the first party that no preposition, "having" or possessive takes out of it."""
    named = parties_in(words, setting)
    if named and not words[named[-1].end :].strip():
        nearest = named[-1]
        if not _PREPOSED.search(words[max(0, nearest.start - 40) : nearest.start]) and not (
            _AND_BEFORE.search(words[: nearest.start])
        ):
            return nearest
    shut = 0
    for one in named:
        before = words[max(0, one.start - 40) : one.start]
        distributed = EACH_OF.search(before)
        joined = shut and _AND_ONLY.fullmatch(words[shut : one.start])
        if (_PREPOSED.search(before) or joined) and not distributed:
            shut = one.end
            continue
        if is_possessive(one, words) or _ABSOLUTE.match(words[one.end :]):
            continue
        return one
    return None


def is_possessive(one: PartyMention, words: str) -> bool:
    """Whether a party only owns what follows ("our mortgage", "Borrower's liability")."""
    return one.words.lower() in _OWN_WORDS or bool(_OWNS.match(words[one.end - 2 : one.end + 2]))


_AND_ONLY: Final = re.compile(r"\s*(?:,|and|or|&)(?: the| its)?\s+", re.IGNORECASE)
_AND_BEFORE: Final = re.compile(r"\b(?:and|or)(?: the| its)?\s+$", re.IGNORECASE)
_OWN_WORDS: Final = frozenset({"your", "our", "my", "ours", "yours"})
_OWNS: Final = re.compile(r".?['\u2019]s? |s['\u2019] |['\u2019]s", re.IGNORECASE)
_ABSOLUTE: Final = re.compile(r"[^,.;]{0,30}\b(?:having|being)\b", re.IGNORECASE)
EACH_OF: Final = re.compile(
    r"\b(?:each|all|either|both|any|none|neither|every one)(?: one)? of (?:the |its |our )?$",
    re.IGNORECASE,
)


def first_party(words: str, setting: Setting) -> PartyMention | None:
    """Return the first party reached by ``words``; one that only owns something is none."""
    for one in parties_in(words, setting):
        if not is_possessive(one, words) and not _LATER_SELVES.match(one.words):
            return one
    return None


_LATER_SELVES: Final = re.compile(
    r"(?:heirs?|executors?|administrators?|personal rep|successors?|assigns)", re.IGNORECASE
)


def given_up(words: str) -> tuple[MatterMention | None, bool]:
    """Return the matter that heads ``words`` and whether a lien is given up (also, or alone)."""
    plain = _MORTGAGE_DEBT.sub(lambda match: " " * len(match.group()), words)
    cut = _MODIFIER.search(plain)
    about = _ABOUT.search(plain)
    last = cut.start() if cut else len(plain)
    mentions_all = matters_in(plain)
    mentions = [one for one in mentions_all if one.start < last]
    if not mentions:
        return None, False
    first = mentions[0]
    owed = _owed_outright(words, first, mentions_all)
    if owed is not None:
        return owed, False
    other = NOT_A_DEBT.search(plain)
    if other and other.end() <= first.end:
        return None, False
    if first.matter is Matter.lien:
        return _with_lien(plain, mentions)
    if first.matter in {Matter.claims, Matter.rights} or (
        first.matter is Matter.defaults and first.words.lower().startswith("obligation")
    ):
        reach = about.start() if about else last
        debts = [one for one in mentions if one.matter in DEBTS and one.start < reach]
        return (debts[0] if debts else first), False
    lien = any(
        one.matter is Matter.lien and _JOINED.fullmatch(plain[first.end : one.start])
        for one in mentions[1:2]
    )
    return first, lien


def _owed_outright(
    words: str, first: MatterMention, mentions: tuple[MatterMention, ...]
) -> MatterMention | None:
    """Return the debt where a judgment for money, or all that a borrower owes, is given up."""
    if first.matter is Matter.claims and _JUDGMENT_FOR_MONEY.search(words):
        return MatterMention(Matter.debt, first.words, first.start, first.end)
    if _OBLIGATIONS_OF_HIS.match(words):
        return next((one for one in mentions if one.matter in DEBTS), None)
    return None


_OBLIGATIONS_OF_HIS: Final = re.compile(
    r"\W*(?:all|any and all|any|each|every|the"
    r"|every one of)? ?(?:of )?(?:the )?(?:\w+ )?(?:obligations?|liabilit(?:y|ies)"
    r"|duties|indebtedness) of (?:the |said |each )?(?:borrowers?|mortgagors?|makers?|obligors?"
    r"|grantors?|sellers?"
    r"|guarantors?|debtors?|trustors?)\b[^.;]{0,60}\b(?:in connection with|under|upon|on"
    r"|arising (?:from|under|out of)"
    r"|relating to|with respect to) (?:the |this |said |such )?(?:\w+ )?(?:loan|note|debt"
    r"|guaranty|bond|indebtedness)\b",
    re.IGNORECASE,
)
"""What the borrower owes to the bank in connection with the loan is the loan."""

_JUDGMENT_FOR_MONEY: Final = re.compile(
    r"^[^.;]{0,20}\bjudg[e]?ment\b[^.;]{0,60}\bjudgment debtor\b"
    r"|^[^.;]{0,40}\b(?<!foreclosure )judg[e]?ment\b(?! of foreclosure)[^.;]{0,120}\b(?:against"
    r"|debtor)\b"
    r"[^.;$]{0,120}\$ ?\d"
    r"|^[^.;]{0,40}\$[\d,. ]+ judg[e]?ment\b[^.;]{0,90}\bagainst\b"
    r"|^[^.;]{0,30}\b(?:money|deficiency|personal) judg[e]?ment\b",
    re.IGNORECASE,
)
"""A judgment against somebody for a sum is a debt."""


def _with_lien(words: str, mentions: list[MatterMention]) -> tuple[MatterMention, bool]:
    """Return the debt joined to a lien ("the mortgage and the note"), or the lien alone."""
    before = mentions[0]
    for one in mentions[1:]:
        if not _JOINED.fullmatch(words[before.end : one.start]):
            break
        if one.matter in DEBTS:
            return one, True
        if one.matter is Matter.claims:
            # "its lien as well as its claim against the sellers for the balance"
            debts = [two for two in mentions if two.matter in DEBTS and two.start > one.start]
            return (debts[0], True) if debts else (mentions[0], True)
        before = one
    return mentions[0], True


def loan_words_in(words: str) -> str:
    """Return how ``words`` name a loan, or ``""``."""
    match = _LOAN_WORDS.search(words)
    return match.group() if match else ""

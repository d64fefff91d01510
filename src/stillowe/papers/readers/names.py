"""Names as they are printed: people, companies and bracketed placeholders.

In a caption everything is in capitals and in running text a name is a run of capitalised words,
so what is *not* a name decides: ``NOT_NAMES`` is the vocabulary of the law's own capitalised
words. A name is handed on as printed; linking it to a person is the business of ``facts``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

NOT_NAMES: Final = frozenset(
    [
        "a",
        "about",
        "above",
        "action",
        "additional",
        "adjudged",
        "after",
        "against",
        "agent",
        "all",
        "also",
        "amended",
        "amount",
        "an",
        "and",
        "any",
        "answer",
        "appearance",
        "approving",
        "are",
        "as",
        "association",
        "at",
        "attached",
        "attorney",
        "attorneys",
        "balance",
        "be",
        "been",
        "before",
        "being",
        "bid",
        "borrower",
        "borrowers",
        "both",
        "but",
        "by",
        "case",
        "caption",
        "certificate",
        "chancery",
        "chapter",
        "circuit",
        "claimant",
        "claimants",
        "co-borrower",
        "co-maker",
        "code",
        "common",
        "complaint",
        "confirming",
        "consent",
        "corporation",
        "costs",
        "count",
        "counter-plaintiff",
        "counts",
        "county",
        "court",
        "courts",
        "date",
        "dated",
        "day",
        "debt",
        "debtor",
        "debtors",
        "decree",
        "decreed",
        "deed",
        "default",
        "defendant",
        "defendants",
        "deficiency",
        "department",
        "did",
        "discharge",
        "distribution",
        "district",
        "division",
        "do",
        "does",
        "due",
        "each",
        "either",
        "entered",
        "enters",
        "entry",
        "exhibit",
        "finds",
        "following",
        "for",
        "foreclosure",
        "from",
        "further",
        "given",
        "grantor",
        "grantors",
        "guarantor",
        "guarantors",
        "guaranty",
        "had",
        "has",
        "have",
        "he",
        "her",
        "hereby",
        "herein",
        "him",
        "his",
        "holder",
        "if",
        "illinois",
        "in",
        "including",
        "indebtedness",
        "individually",
        "interest",
        "into",
        "is",
        "it",
        "its",
        "joint",
        "jointly",
        "judge",
        "judgment",
        "judicial",
        "lender",
        "liable",
        "lien",
        "loan",
        "located",
        "made",
        "maker",
        "makers",
        "mortgage",
        "mortgaged",
        "mortgagee",
        "mortgagor",
        "mortgagors",
        "motion",
        "name",
        "names",
        "no",
        "non-record",
        "none",
        "not",
        "note",
        "notice",
        "now",
        "number",
        "obligor",
        "obligors",
        "of",
        "officer",
        "on",
        "one",
        "only",
        "or",
        "order",
        "ordered",
        "other",
        "others",
        "owner",
        "owners",
        "page",
        "paragraph",
        "parcel",
        "parties",
        "party",
        "paid",
        "pay",
        "payment",
        "person",
        "personal",
        "personally",
        "persons",
        "plaintiff",
        "plaintiffs",
        "possession",
        "prayer",
        "premises",
        "principal",
        "pro",
        "proceeds",
        "promissory",
        "property",
        "publication",
        "purchaser",
        "real",
        "record",
        "recorder",
        "report",
        "residence",
        "respondent",
        "respondents",
        "return",
        "sale",
        "said",
        "satisfaction",
        "savings",
        "seal",
        "section",
        "security",
        "seeks",
        "seller",
        "server",
        "service",
        "served",
        "several",
        "severally",
        "shall",
        "she",
        "sheriff",
        "sheriff's",
        "signed",
        "sold",
        "special",
        "spouse",
        "state",
        "states",
        "substitute",
        "such",
        "sum",
        "summons",
        "surplus",
        "tenant",
        "tenants",
        "that",
        "the",
        "their",
        "them",
        "there",
        "therefore",
        "they",
        "this",
        "those",
        "through",
        "to",
        "total",
        "trustee",
        "under",
        "undersigned",
        "united",
        "unknown",
        "until",
        "unto",
        "upon",
        "v",
        "vs",
        "was",
        "wherefore",
        "were",
        "which",
        "who",
        "whose",
        "will",
        "with",
        "within",
        "without",
        "witness",
        "per",
        "rem",
        "personam",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "illinois",
        "chicago",
        "street",
        "avenue",
        "road",
        "drive",
        "lane",
        "court",
        "place",
        "boulevard",
        "p.m",
        "a.m",
        "dear",
        "re",
        "lienholder",
        "lienholders",
        "execution",
        "thereon",
        "herein",
        "thereof",
        "age",
        "male",
        "female",
        "sex",
        "race",
        "relation",
        "relationship",
        "abode",
        "usual",
        "copy",
        "copies",
        "leaving",
        "left",
        "hand",
        "handed",
        "filed",
        "clerk",
        "page",
        "notary",
        "public",
        "affiant",
        "affidavit",
        "process",
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "sincerely",
        "attn",
        "lot",
        "block",
        "township",
        "range",
        "prays",
        "demands",
        "requests",
        "asks",
        "requested",
        "seeking",
        "sought",
        "wife",
        "husband",
        "hereinafter",
        "recover",
        "recovers",
        "allege",
        "alleges",
        "follows",
        "first",
        "second",
        "third",
        "i",
        "ii",
        "iii",
        "iv",
        "vi",
        "vii",
        "viii",
        "ix",
        "et",
        "al",
        "seq",
        "settlement",
        "agreement",
        "document",
        "documents",
        "closing",
        "title",
        "company's",
        "trustees",
        "heirs",
        "legatees",
        "devisees",
        "representative",
        "estate",
        "deceased",
        "residential",
        "commercial",
        "mers",
        "electronic",
        "registration",
        "systems",
        "bankruptcy",
        "petition",
        "filing",
        "order's",
        "discharged",
        "bankr",
        "ch",
        "no.",
        "nos.",
        "ilcs",
        "rule",
        "act",
        "imfl",
        "law",
        "limited",
        "liability",
        "provided",
        "agrees",
        "agree",
        "grants",
        "paying",
        "accepts",
        "accept",
        "plaintiff's",
        "defendant's",
        "borrower's",
        "lender's",
        "mortgagor's",
        "section's",
    ]
)
"""Words that are never a name on their own, whatever their capitals (lower case here)."""

_COMPANY: Final = re.compile(
    r"\b(?:l\.?\s?l\.?\s?c|inc|corp|corporation|co|company|ltd|l\.?p|llp|n\.?\s?a|f\.?s\.?b"
    r"|bank|credit union|trust company|association|partnership|fund|holdings|properties|mortgage"
    r"|enterprises|servicing|lending|systems|group|services|financial|capital|savings|loans?)\b\.?",
    re.IGNORECASE,
)
_NOT_AN_OWER: Final = re.compile(
    r"\bunknown\b|\bnon-?record\b|\btenants?\b|\boccupants?\b|\bcity of\b|\bcounty of\b"
    r"|\bvillage of\b|\bunited states\b|\bstate of\b|\bpeople of\b|\bsecretary of\b"
    r"|\bdepartment of\b|\bcondominium\b|\bhomeowners?\b|\bowners? association\b"
    r"|\belectronic registration\b|\bMERS\b|\btownhome\b|\bcommunity association\b"
    r"|\bbank\b|\bcredit union\b|\bn\.?\s?a\b\.?|\bmortgage (?:trust|company|corp\w*|servicing)\b"
    r"|\bfunding\b|\brecovery associates\b|\bservicing\b|\bhousing development authority\b"
    r"|\bheirs and legatees\b",
    re.IGNORECASE,
)

PLACEHOLDER: Final = r"\[[A-Z][A-Z0-9 .'\-]*\]"
_WORD: Final = (
    r"(?:[A-Z][a-z]+(?:[A-Z][a-z]+)?(?:['-][A-Z]?[a-z]+)*|[A-Z]['][A-Z][a-zA-Z]+"
    r"|[A-Z]{2,}(?:['-][A-Z]+)*|[A-Z]\.?)"
)
_PARTICLE: Final = r"(?:de|la|las|los|del|della|di|da|dos|van|von|der|den|el|al|bin|y|ter|le|St\.)"
_SUFFIX: Final = r"(?:,?\s+(?:Jr|Sr|JR|SR)\b\.?|,?\s+(?:II|III|IV)\b)"
_RUN: Final = re.compile(
    rf"{PLACEHOLDER}|{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{1,5}}{_SUFFIX}?"
)
_PIECE: Final = re.compile(r"\S+")
_SUFFIX_WORD: Final = re.compile(r"^(?:jr|sr|ii|iii|iv)\.?,?$", re.IGNORECASE)
_PARTICLE_WORD: Final = re.compile(rf"^{_PARTICLE}$")
_PLACE_ENDING: Final = re.compile(
    r"^(?:street|avenue|ave|road|drive|lane|boulevard|blvd|st|county|bulletin|herald|tribune|times"
    r"|news|court|division|circuit|recorder)\.?,?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it is printed: offsets into the text looked at, and the name."""

    start: int
    end: int
    name: str


def tidy(name: str) -> str:
    """Return ``name`` with white space collapsed and stray punctuation taken off its ends."""
    collapsed = " ".join(name.split())
    return re.sub(r"^[\s,;:()*.\-]+|[\s,;:(*\-]+$", "", collapsed)


def folded(name: str) -> str:
    """Return ``name`` in a form to compare: lower case, letters, digits and brackets only."""
    return " ".join(re.sub(r"[^a-z0-9\[\]\s]", " ", name.casefold()).split())


def is_company(name: str) -> bool:
    """Whether ``name`` is that of a company rather than a person."""
    return not name.startswith("[") and _COMPANY.search(name) is not None


def may_owe(name: str) -> bool:
    """Whether ``name`` can be a person or company that owes: not an unknown owner, not a bank."""
    return bool(name) and _NOT_AN_OWER.search(name) is None


def names_in(text: str) -> list[Mention]:
    """Return the names of people and placeholders in ``text``, in reading order.

    A run of capitalised words is cut at every word of the law's vocabulary; what is left is a
    name when it has two words or more.
    """
    found: list[Mention] = []
    for run in _RUN.finditer(text):
        if run.group().startswith("["):
            found.append(Mention(run.start(), run.end(), tidy(run.group())))
            continue
        found.extend(_cut(run.group(), run.start()))
    return found


def _cut(run: str, offset: int) -> list[Mention]:
    """Cut a run of capitalised words at the words that are never names."""
    pieces = list(_PIECE.finditer(run))
    mentions: list[Mention] = []
    current: list[re.Match[str]] = []
    for piece in [*pieces, None]:
        word = "" if piece is None else piece.group().strip(".,").casefold()
        initial = piece is not None and re.fullmatch(r"[A-Z]\.?", piece.group()) is not None
        stops = piece is None or (
            word in NOT_NAMES
            and not (initial and current)
            and not (current and _SUFFIX_WORD.match(piece.group()))
        )
        if not stops and piece is not None:
            current.append(piece)
            continue
        mention = _mention(current, offset)
        if mention is not None:
            mentions.append(mention)
        current = []
    return mentions


def _mention(pieces: list[re.Match[str]], offset: int) -> Mention | None:
    """Return the name made of ``pieces``, or ``None`` where they are no name."""
    while pieces and _PARTICLE_WORD.match(pieces[-1].group()):
        pieces = pieces[:-1]
    long_words = [p for p in pieces if len(p.group().strip(".,")) > 1]
    if len(pieces) < 2 or len(long_words) < 2 or _PLACE_ENDING.match(pieces[-1].group()):
        return None
    name = tidy(" ".join(piece.group() for piece in pieces))
    return Mention(offset + pieces[0].start(), offset + pieces[-1].end(), name)

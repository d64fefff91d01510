"""Names as they are printed: people, companies and bracketed placeholders.

In a caption everything is in capitals and in running text a name is a run of capitalised words,
so what is *not* a name decides: ``NOT_NAMES`` is the vocabulary of the law's own capitalised
words. A name is handed on as printed; linking it to a person is the business of ``facts``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_LAW_WORDS: Final = """
a a.m abode about above accept accepts act action additional adjudged advised affiant affidavit
after against age agent agree agreement agrees al all allege alleges also amended amount an and
answer any appearance approving april are as asks association at attached attn attorney
attorneys auction august avenue balance bankr bankruptcy be been before being bid block borrower
borrower's borrowers both boulevard but by caption case cents certificate ch chancery chapter
chicago circuit claimant claimants clerk closing commissioner complainant constable co-borrower
co-maker code commercial common
company's complaint confirming consent copies copy corporation costs count counter-plaintiff
counts county court courts daily date dated day dear debt debtor debtors deceased december
decree decreed deed default deputy defendant defendant's defendants deficiency demands department
devisees did discharge discharged distribution district division do document documents does
dollars dr drive due each eight eighteen eighty either electronic eleven entered enters entry
estate et execution exhibit february female fifteen fifty filed filing finds first five
following follows for foreclosure forty four fourteen friday from fully further given grantor
grantors grants guarantor guarantors guaranty had hand handed has have he heirs her hereby
herein hereinafter him his holder hundred husband i if ii iii ilcs illinois imfl in including
indebtedness individually interest into is it its iv ix january joint jointly judge judgment
judicial july june lane law leaving left legatees lender lender's liability liable lien
lienholder lienholders limited loan located lot made maker makers male march may mers million
miss monday mortgage mortgaged mortgagee mortgagor mortgagor's mortgagors motion mr mrs ms name
names newspaper nine nineteen ninety no no. non-record none nos. not notary note notice november
now number obligor obligors october of officer on one only or order order's ordered other others
owner owners p.m page paid paragraph parcel parties party pay paying payment per person personal
personally personam persons petition place plaintiff plaintiff's plaintiffs possession prayer
prays premises principal pro proceeds process promissory property provided public publication
purchaser race range re real record recorder recover recovers registration relation relationship
rem report representative requested requests residence residential respondent respondents return
road rule said sale satisfaction saturday savings seal second section section's security seeking
seeks seller selling september seq served server service settlement seven seventeen seventy
several severally sex shall she sheriff sheriff's signed sincerely six sixteen sixty sold sought
special spouse state states street substitute such sum summons sunday surplus systems ten tenant
tenants that the their them there therefore thereof thereon they third thirteen thirty this
those thousand three through thursday title to total township trustee trustees tuesday twelve
twenty two under undersigned united unknown until unto upon usual v vi vii viii vs was wednesday
were wherefore which who whose wife will with within without witness
signing below aforesaid testimony whereof presents hands seals truly yours sincerely respectfully
term entirety witnesseth indenture homestead payoff quote
"""
NOT_NAMES: Final = frozenset(_LAW_WORDS.split())
"""Words that are never a name on their own, whatever their capitals (lower case here)."""

_GIVEN_NAMES: Final = frozenset(("april", "may", "june", "august"))
"""Months that people are named after: before another word of a name they begin one."""

_NUMBER_WORDS: Final = frozenset(
    ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
)
_COMPANY: Final = re.compile(
    r"\b(?:l\.?\s?l\.?\s?c|inc|corp|corporation|co|company|ltd|l\.?p|llp|n\.?\s?a|f\.?s\.?b"
    r"|bank|credit union|trust company|association|partnership|fund|holdings|properties|mortgage"
    r"|enterprises|servicing|lending|systems|group|services|financial|capital|savings|loans?)\b\.?",
    re.IGNORECASE,
)
_NOT_AN_OWER: Final = re.compile(
    r"\bunknown\b|\bspouse,? (?:if any,? )?of\b|\bnon[-\s]?record\b|\btenants?\b|\boccupants?\b"
    r"|\bcity of\b|\bcounty of\b"
    r"|\bvillage of\b|\bunited states\b|\bstate of\b|\bpeople of\b|\bsecretary of\b"
    r"|\bdepartment of\b|\bcondominium\b|\bhomeowners?\b|\bassociation\b"
    r"|\belectronic registration\b|\bMERS\b|\btownho(?:me|use)s?\b"
    r"|\bbank\b|\bcredit union\b|\bn\.?\s?a\b\.?|\bmortgage (?:trust|company|corp\w*|servicing)\b"
    r"|\bfunding\b|\brecovery associates\b|\bservicing\b|\bhousing development authority\b"
    r"|\bheirs and legatees\b|\bloan (?:association|society|company)\b|\bhousing and urban\b"
    r"|\b(?:building|savings|homestead) (?:and|&) loan\b|\bspecial representative\b",
    re.IGNORECASE,
)

PLACEHOLDER: Final = r"\[[A-Z][A-Z0-9 .'\-]{2,}\]"
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
    r"^(?:church|school|courthouse|hospital|library|ledger|gazette|journal|street|avenue|ave"
    r"|road|drive|lane|boulevard|blvd|st|county|bulletin|herald|tribune|times"
    r"|news|court|division|circuit|recorder)\.?,?$",
    re.IGNORECASE,
)

_HOUSE_NUMBER: Final = re.compile(r"\d{2,}\s+$")
_STREET_FOLLOWS: Final = re.compile(
    r"\s+(?:street|avenue|road|drive|lane|boulevard)\b", re.IGNORECASE
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
        found.extend(
            mention
            for mention in _cut(run.group(), run.start())
            if not _is_an_address(text, mention)
        )
    return found


def _is_an_address(text: str, mention: Mention) -> bool:
    """Whether it stands between a house number and a street: "5120 West Oakdale Avenue"."""
    number = _HOUSE_NUMBER.search(text, max(0, mention.start - 12), mention.start)
    return number is not None and _STREET_FOLLOWS.match(text, mention.end) is not None


def _cut(run: str, offset: int) -> list[Mention]:
    """Cut a run of capitalised words at the words that are never names."""
    pieces = list(_PIECE.finditer(run))
    mentions: list[Mention] = []
    current: list[re.Match[str]] = []
    for index, piece in enumerate([*pieces, None]):
        word = "" if piece is None else piece.group().strip(".,").casefold()
        following = pieces[index + 1].group() if index + 1 < len(pieces) else ""
        initial = piece is not None and re.fullmatch(r"[A-Z]\.?", piece.group()) is not None
        stops = piece is None or (
            (word in NOT_NAMES or word.split("-")[0] in _NUMBER_WORDS)
            and not (initial and current)
            and not (word in _GIVEN_NAMES and not current and _is_name_word(following))
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


def _is_name_word(piece: str) -> bool:
    return len(piece) > 0 and piece.strip(".,").casefold() not in NOT_NAMES


def _mention(pieces: list[re.Match[str]], offset: int) -> Mention | None:
    """Return the name made of ``pieces``, or ``None`` where they are no name."""
    while pieces and _PARTICLE_WORD.match(pieces[-1].group()):
        pieces = pieces[:-1]
    long_words = [p for p in pieces if len(p.group().strip(".,")) > 1]
    if len(pieces) < 2 or len(long_words) < 2 or _PLACE_ENDING.match(pieces[-1].group()):
        return None
    name = tidy(" ".join(piece.group() for piece in pieces))
    return Mention(offset + pieces[0].start(), offset + pieces[-1].end(), name)

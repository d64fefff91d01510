"""What the words of one paper mean: its defined terms, its people, who "we" and "you" are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from stillowe.papers.frames.holders import TITLES, short_forms
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.sieve import sieved
from stillowe.papers.frames.speakers import speakers_in
from stillowe.papers.frames.terms import Named, named_in
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Party
from stillowe.values.vocabulary import PaperKind


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """The paper a sentence stands in.

    ``terms`` maps a defined term, folded to lower case ("releasor", "the parties"), to the part
    it plays; ``names`` maps a printed name, folded, to its part. ``we`` and ``you`` are the parts
    of writer and reader of a letter, ``me`` of one who writes "I". ``people`` are the names as
    printed. ``known`` finds terms and names in words.
    """

    kind: PaperKind = PaperKind.unrecognized
    terms: Mapping[str, Party] = field(default_factory=dict)
    names: Mapping[str, Party] = field(default_factory=dict)
    we: Party = Party.lender
    you: Party = Party.borrower
    me: Party = Party.borrower
    sentences: tuple[Sentence, ...] = ()
    people: tuple[tuple[str, Party], ...] = ()
    known: re.Pattern[str] | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", _finder({*self.terms, *self.names}))

    def part(self, words: str) -> Party:
        """Return the part of a defined term or name; ``unknown`` where it is neither."""
        folded = " ".join(words.lower().removesuffix("'s").split())
        for form in (folded, folded.removesuffix("s")):
            for parts in (self.terms, self.names):
                if form in parts:
                    return parts[form]
        return Party.unknown

    def before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence before another, if there is one."""
        at = sentence.index - 1
        return self.sentences[at] if 0 <= at < len(self.sentences) else None

    def after(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence after another, if there is one."""
        at = sentence.index + 1
        return self.sentences[at] if at < len(self.sentences) else None


_TITLED: Final = re.compile(rf"(?:{'|'.join(TITLES)}) (?P<surname>\S+)")


def _finder(names: set[str]) -> re.Pattern[str] | None:
    """Return a pattern of all ``names``, the longest first, or ``None`` where there are none."""
    titled = {match["surname"] for match in map(_TITLED.fullmatch, names) if match is not None}
    plain = {name for name in names if name and not _TITLED.fullmatch(name)}
    choices = [_spaced(name) for name in sorted(plain, key=lambda name: (-len(name), name))]
    if titled:
        surnames = "|".join(re.escape(name) for name in sorted(titled))
        choices.append(rf"(?:{'|'.join(TITLES)})\s+(?:{surnames})s?")
    if not choices:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)(?:'s)?", re.IGNORECASE)


def _spaced(name: str) -> str:
    return rf"{re.escape(name)}s?".replace(r"\ ", r"\s+")


_LOANS_SOLD: Final = sieved(
    r"\bsellers?\b[^.;]{0,80}?\b(?:sells?|sold|assigns?|transfers?)\b[^.;]{0,60}?\b(?:loans"
    r"|mortgage loans?|receivables|notes|accounts|portfolio)\b|\bloan sale agreement\b"
    r"|\b(?:loans?|notes?|accounts?|receivables)\b[^.;]{0,60}?\bwithout recourse\b[^.;]{0,40}"
    r"\bseller\b",
    re.IGNORECASE,
)
_INVESTOR_BUYS: Final = sieved(
    r"\binvestors?\b[^.;]{0,60}?\b(?:buys?|purchas\w+|takes? title|resell\w*|acquir\w+|lease\w*"
    r" back|rents?|will own|(?:will|may) market|flip\w*|assign its (?:interest|contract))\b"
    r"|\b(?:deed|convey|transfer|sell|ownership)\b[^.;]{0,60}?\bto (?:the |an? )?investor\b",
    re.IGNORECASE,
)
_SERVICED: Final = re.compile(
    r"\bservic(?:er|ing|es the loan)|\bloss mitigation|\bshort sale approv", re.IGNORECASE
)
_IN_LIEU: Final = re.compile(r"\bdeed in lieu\b|\bin lieu of foreclosure\b", re.IGNORECASE)
_GRANTEE_LENDS: Final = re.compile(
    r"\bgrantee\b[^.;]{0,120}?\b(?:deficiency|indebtedness|note|mortgage debt)\b"
    r"|\b(?:deficiency|indebtedness|the note)\b[^.;]{0,120}?\bgrantee\b",
    re.IGNORECASE,
)
_LEASED_BACK: Final = re.compile(
    r"\b(?:lease|tenant|repurchase|buy back"
    r"|subject to)\b",
    re.IGNORECASE,
)
_CREDIT_PAPER: Final = re.compile(
    r"\b(?:Bank|Lenders?|Administrative Agent|Agent|Holders?|Secured Party)\b"
)
_NOTE_PURCHASE: Final = sieved(r"\bnote purchase agreement\b|\bsenior notes\b", re.IGNORECASE)
_MEMBERS: Final = sieved(r"\bcredit union\b", re.IGNORECASE)
_DEED_OF_TRUST: Final = sieved(r"\btrustors?\b|\bdeed of trust\b|\btrustee's sale\b", re.IGNORECASE)


def setting_of(text: PaperText, sentences: tuple[Sentence, ...]) -> Setting:
    """Return the setting of a paper."""
    flat = " ".join(sentence.text for sentence in sentences)
    named = named_in(text)
    terms = {**named.terms, **_terms_by_context(flat)}
    speakers = speakers_in(flat)
    return Setting(
        kind=text.kind,
        terms=terms,
        names=_forms(named),
        we=speakers.we,
        you=speakers.you,
        me=speakers.me,
        sentences=sentences,
        people=tuple(named.people.items()),
    )


def _forms(named: Named) -> dict[str, Party]:
    forms: dict[str, Party] = {}
    for name, party in named.people.items():
        for form in short_forms(name):
            if form in forms and forms[form] is not party:
                forms[form] = Party.unknown
            forms.setdefault(form, party)
    return forms


def _terms_by_context(flat: str) -> dict[str, Party]:
    """Return words that mean different people in different papers, as this one uses them."""
    terms: dict[str, Party] = {}
    if _LOANS_SOLD.search(flat):
        terms["seller"] = Party.other
    if _INVESTOR_BUYS.search(flat) and not _SERVICED.search(flat):
        terms["investor"] = Party.buyer
    if "rantee" in flat and (
        _IN_LIEU.search(flat) or (_GRANTEE_LENDS.search(flat) and not _LEASED_BACK.search(flat))
    ):
        terms["grantee"] = Party.lender
    if "the Company" in flat and _CREDIT_PAPER.search(flat):
        terms["the company"] = Party.borrower
    if "urchaser" in flat and _NOTE_PURCHASE.search(flat):
        terms["purchaser"] = Party.lender
    if _MEMBERS.search(flat):
        terms["member"] = Party.borrower
    if "eneficiary" in flat and _DEED_OF_TRUST.search(flat):
        terms["beneficiary"] = Party.lender
    return terms

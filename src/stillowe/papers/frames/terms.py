"""Defined terms and named people of a paper, with the part each plays.

'Jane Doe ("Obligor")', '"Releasee" means First Bank', "Guarantor: John Roe", "Dear Ms. Doe".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from stillowe.papers.frames.holders import insurers_in
from stillowe.papers.frames.lexicon import lowered
from stillowe.papers.frames.matters import matters_in
from stillowe.papers.frames.party_words import PLAIN_PARTIES, lender_names_in
from stillowe.papers.frames.sieve import sieved
from stillowe.papers.reader import PaperText
from stillowe.papers.readers.caption import defendants, plaintiff
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.names import is_company, may_owe, names_in
from stillowe.values.clauses import Party

_IN_BRACKETS: Final = re.compile(r"\((?=[^()]{0,160}\")(?P<inside>[^()]{2,160})\)")
_QUOTED: Final = re.compile(r"\"(?P<term>[^\"()]{1,40}?),?\"")
_UNQUOTED: Final = re.compile(
    r"\((?:the|hereinafter|herein|hereafter|collectively|jointly|each|together)\b[^()\"]{0,40}?"
    r"\b(?P<term>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)\)"
)
_CALLED: Final = sieved(
    r"\b(?:hereinafter|hereafter|herein|together|collectively|jointly|each)\b,? (?:(?:and|also"
    r"|jointly"
    r"|individually|sometimes|collectively|severally) )*(?:called|referred to as|known as"
    r"|designated(?: as)?)(?: the| an?)? \"?(?P<term>[A-Z][A-Za-z]+)\b"
)
_MEANS: Final = re.compile(
    r"(?:\"(?P<quoted>[A-Za-z][A-Za-z ]{0,30})\"|\b(?P<plain>Releas(?:or|ee)s?|Obligors?|Owners?"
    r"|Compan(?:y|ies)))(?:,? as used (?:here|above|below|in this \w+),?)?"
    r" (?:means?|shall mean|refers? to|includes?|is|are)(?= ) (?P<what>[^.;\"]{3,160})"
)
_THINGS: Final = re.compile(
    r"^(?:this )?(?:\w+ )?(?:agreement|letter|property|premises|residence|home|house|contract|sale"
    r"|closing|unit|parcel|date|amount|price|payment|instrument|documents?|plan|deed|policy|act"
    r"|code|project|building|fee|period|transaction|approval|program|guaranty|exhibit|action|case"
    r"|option|offer|addendum|statement|term|release|settlement|escrow|rent|sum|funds?|proceeds"
    r"|deposit|balance|shortage|trust agreement)s?$",
    re.IGNORECASE,
)
_BY_NAME_ONLY: Final = frozenset(
    {
        "company",
        "owner",
        "owners",
        "releasor",
        "releasors",
        "releasee",
        "releasees",
        "party",
        "signer",
    }
)
_LABELS: Final = (
    r"(?:co-?)?(?:borrower|mortgagor|obligor|maker|home ?owner|seller|guarantor|customer|grantor"
    r"|debtor|owner|transferor|applicant|purchaser|buyer|lender|bank|creditor|servicer|holder"
    r"|mortgagee|noteholder|note holder|payee|(?:mortgage |pmi |mi )?insurer|(?:pmi|mi) company"
    r"|mortgage insurance company)"
)
_LABEL: Final = re.compile(
    rf"(?:^|\s{{2,}})(?:re ?:\s*)?(?P<label>{_LABELS}s?(?:\(s\))?(?: names?| of record)?)\s*:\s+"
    r"(?P<value>[^:]{3,110})",
    re.IGNORECASE,
)
_LAST_WORD: Final = re.compile(r"\s+\S+\s*$")
_AFTER_NAME: Final = re.compile(
    r", (?:as |the |an? )?(?P<label>(?:[Cc]o-?)?(?:[Bb]orrower|[Gg]uarantor|[Mm]ortgagor|[Ss]eller"
    r"|[Mm]aker|[Gg]rantor|[Oo]bligor|[Hh]ome ?owner|[Dd]ebtor))s?\b"
)
_NAME_AT_END: Final = re.compile(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}$")
_BEFORE_NAME: Final = sieved(
    r"\b(?P<label>(?:[Cc]o-?)?(?:[Bb]orrower|[Gg]uarantor|[Mm]ortgagor|[Ss]eller|[Mm]aker"
    r"|[Oo]bligor"
    r"|Defendant|[Hh]omeowner|[Gg]rantor|[Dd]ebtor|DEBTOR|[Mm]ember))s?,? (?=[A-Z][a-z]+ )"
)
_WHO_SIGNED: Final = sieved(
    r"\b(?P<how>guaranteed|guarantor|signed|made|maker|borrower|co-?borrower)"
    r" (?:of |on )?(?:the |that )?(?:[Nn]ote|[Ll]oan|[Mm]ortgage|[Gg]uaranty|[Dd]ebt)\b"
)
_NAME_BEFORE: Final = re.compile(
    r"(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4})(?:,? who| has| had| is| remains)?(?: the)? $"
)
_ADDRESSEE: Final = re.compile(
    r"(?:^|\n)[ ]*(?:To (?:our member )?|Mr\.? |Ms\.? "
    r"|Mrs\.? )?(?P<name>[A-Z][\w'.-]*(?: [A-Z][\w'.-]*"
    r"){1,3})[ ]*\n(?:[ ]*[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,3}[ ]*\n)?[ ]*\d{1,6} [A-Z]"
)
_DEAR: Final = sieved(r"^[ ]*Dear\s+(?P<whom>[^:,\n]{2,90})", re.MULTILINE)
_SIGNED_BY: Final = sieved(
    r"\b(?P<what>[Nn]ote|[Mm]ortgage|[Ll]oan|[Gg]uarant[ye]+|[Ii]nstrument)\b[^.;]{0,70}?"
    r"\b(?:signed|made|executed|given) by "
)
_FREED: Final = sieved(
    r"\b(?:unto|(?i:releases?|discharges?|relieves?|acquits?|forgives?)(?: and (?i:discharges?))?)"
    r" (?=[A-Z])"
)
_SWORN: Final = re.compile(
    r"(?P<names>[^.;]{5,90}?), (?:each )?(?:being )?(?:first )?duly sworn\b"
    r"(?=[^.;]{0,160}\b(?:grantors?|mortgagors?|borrowers?|sellers?|owners?)\b)"
)
_INSURER: Final = re.compile(
    r"\b[Mm]ortgage (?:[Gg]uaranty )?[Ii]nsurance(?: Co\w*)?|\b[Gg]uaranty [Ii]nsurance"
)
_LETTERHEAD_LINES: Final = 3
_NO_PERSON: Final = re.compile(
    r"\b(?:package|fee|fund|affairs|sgt|counsel|agreement|documents?|assistance|program|certificate"
    r"|part(?:y|ies)|obligations?|exhibit|schedule|response|office|department|recorder|act|code"
    r"|street|county|title|closing|disclosure|summary|application|corporation|purchase|warranty"
    r"|credit|bank|lender|solutions|tin|loss|mitigation|home|account|number)\b",
    re.IGNORECASE,
)
_VERSUS: Final = re.compile(r"(?<=[\s,)])(?:vs?\.?|-vs?-|V\.|VS\.?)(?=[\s)])")
_PLAINTIFF: Final = re.compile(r"\b(?:plaintiff|petitioner|claimant)", re.IGNORECASE)
_HEAD: Final = 3000
_LETTER_HEAD: Final = 900
_SIGNERS: Final = frozenset({Party.borrower, Party.guarantor})
_LONGEST_BEFORE: Final = 170


@dataclass(slots=True)
class Named:
    """Terms and people gathered: keys of ``terms`` are folded, names stand as printed."""

    terms: dict[str, Party] = field(default_factory=dict)
    people: dict[str, Party] = field(default_factory=dict)
    open_terms: dict[str, str] = field(default_factory=dict)
    """Terms defined for somebody whose part is not told there, and the words before them."""

    def say(self, names: tuple[str, ...], party: Party) -> None:
        """Note the part of people, unless another was said before."""
        for name in names:
            if name and not (party in _SIGNERS and _NO_PERSON.search(name)):
                self.people.setdefault(name, party)


def named_in(text: PaperText) -> Named:
    """Return the defined terms and the people of a paper."""
    named = Named()
    flat = " ".join(without_inner_stops(text.text).split())
    _take_defined(flat, named)
    _take_meanings(flat, named)
    lines = without_inner_stops(text.text)
    for line in lines.split("\n"):
        for match in _LABEL.finditer(line) if ":" in line else ():
            value = re.split(r" {3,}|\(", match["value"])[0]
            if line[match.end() : match.end() + 1] == ":" and value == match["value"]:
                # Another label follows on the line, and its word is no part of the name.
                value = _LAST_WORD.sub("", value)
            _take_label(match["label"], value, named)
    for match in _AFTER_NAME.finditer(lines):
        name = _NAME_AT_END.search(lines[max(0, match.start() - 60) : match.start()])
        if name is not None:
            _take_label(match["label"], name.group(), named)
    if _VERSUS.search(text.text, 0, _HEAD) and _PLAINTIFF.search(text.text, 0, _HEAD):
        _take_caption(text, named)
    _take_addressees(lines, named)
    if _DEAR.search(lines):
        _take_letterhead(lines, named)
    _take_from_running_text(flat, named)
    for term, before in named.open_terms.items():
        party = _part_by_deeds(term, flat)
        if party is not Party.unknown:
            named.terms.setdefault(term.lower(), party)
            named.say(_names_before(before, party), party)
    return named


def _take_caption(text: PaperText, named: Named) -> None:
    """Take the parties of a court case; companies among the defendants may be anybody."""
    named.say((plaintiff(text).strip(" )(,;:"),), Party.lender)
    named.say(
        tuple(
            party.name
            for party in defendants(text)
            if may_owe(party.name) and not is_company(party.name)
        ),
        Party.borrower,
    )


def _take_from_running_text(flat: str, named: Named) -> None:
    for match in _BEFORE_NAME.finditer(flat):
        party = part_of(match["label"])
        party = Party.borrower if party is Party.unknown else party
        named.say(_names_at(flat, match.end()), party)
    for match in _SIGNED_BY.finditer(flat):
        guaranty = match["what"].lower().startswith("guarant")
        part = Party.guarantor if guaranty else Party.borrower
        named.say(_names_at(flat, match.end()), part)
    for match in _SWORN.finditer(flat) if "duly sworn" in flat else ():
        named.say(tuple(mention.name for mention in names_in(match["names"])), Party.borrower)
        named.terms.setdefault("affiant", Party.borrower)
    for match in _WHO_SIGNED.finditer(flat):
        guaranty = match["how"].startswith("guarant")
        name = _NAME_BEFORE.search(flat[max(0, match.start() - 80) : match.start()])
        signers = names_in(name["name"]) if name is not None else []
        party = Party.guarantor if guaranty else Party.borrower
        named.say(tuple(mention.name for mention in signers), party)
    for match in _FREED.finditer(flat):
        names = _names_at(flat, match.end())
        named.say(tuple(n for n in names if n.lower() not in named.terms), Party.borrower)


def _names_at(flat: str, start: int) -> tuple[str, ...]:
    """Return the people whose names, joined by commas or "and", begin at ``start``."""
    names: list[str] = []
    end = 0
    for mention in names_in(flat[start : start + 120]):
        gap = flat[start + end : start + mention.start]
        if is_company(mention.name) or not re.fullmatch(r"(?:,? ?and |, | )?", gap):
            break
        end = mention.end
        names.append(mention.name)
    return tuple(names)


def _part_by_deeds(term: str, flat: str) -> Party:
    """Return the part of a defined term by what it does with the home."""
    name = re.escape(term)
    if re.search(rf"\b{name} (?:\w+ ){{0,2}}?(?:sells?|rents?|convey|deeds?|leases? back)\b", flat):
        return Party.borrower
    if re.search(rf"\b(?:releas\w+|discharg\w+|forgiv\w+|(?:entered )?against) {name}\b", flat):
        return Party.borrower
    bought = rf"\b(?:sells?|convey\w*|deed\w*|transfer\w*) [^.;]{{0,60}}?\bto {name}\b"
    buys = rf"\b{name} (?:\w+ ){{0,2}}?(?:buys?|purchases?)\b"
    return Party.buyer if re.search(f"{bought}|{buys}", flat) else Party.unknown


def part_of(words: str) -> Party:
    """Return the part of the first plain word for one in ``words``; ``unknown`` if none."""
    return next((party for party, _, _ in PLAIN_PARTIES.mentions(lowered(words))), Party.unknown)


def _take_defined(flat: str, named: Named) -> None:
    for match in _IN_BRACKETS.finditer(flat):
        before = _antecedent(flat, match.start())
        for quoted in _QUOTED.finditer(match["inside"]):
            _define(quoted["term"], before, named)
    for pattern in (_UNQUOTED, _CALLED):
        for match in pattern.finditer(flat):
            _define(match["term"], _antecedent(flat, match.start()), named)


def _antecedent(flat: str, end: int) -> str:
    """Return the words a definition at ``end`` may stand for."""
    before = flat[max(0, end - _LONGEST_BEFORE) : end].rstrip(" ,")
    return re.split(r"[.;)\"]", before)[-1]


def _define(term: str, before: str, named: Named) -> None:
    key = term.lower().strip()
    if _THINGS.match(key):
        return
    own = Party.unknown if key in _BY_NAME_ONLY else _whole_part(key)
    if own is Party.both:
        return
    if own is Party.unknown and matters_in(term):
        return
    party = own if own is not Party.unknown else _part_before(before, named)
    if party is Party.unknown:
        named.open_terms.setdefault(term.strip(), before)
    if party is not Party.unknown:
        named.terms.setdefault(key, party)
        named.say(_names_before(before, party), party)
        if own is Party.unknown and party in _HOLDERS:
            # Known by its defined name alone, a holder is still somebody of the paper.
            named.say((term.strip(),), party)


_HOLDERS: Final = frozenset({Party.lender, Party.insurer, Party.program})


def _whole_part(key: str) -> Party:
    """Return the part ``key`` names when all of it is a word for one."""
    found = list(PLAIN_PARTIES.mentions(key))
    return found[0][0] if found and found[-1][2] == len(key) else Party.unknown


def _part_before(before: str, named: Named) -> Party:
    """Return the part of whoever is named last in ``before``."""
    ends: list[tuple[int, Party]] = [
        (before.rfind(name) + len(name), party)
        for name, party in named.people.items()
        if name in before
    ]
    ends += [(match.end(), Party.lender) for match in lender_names_in(before)]
    ends += [(match.end() + 1, Party.insurer) for match in _INSURER.finditer(before)]
    ends += [
        (end, party)
        for party, start, end in PLAIN_PARTIES.mentions(lowered(before))
        if not before[start:end].endswith(("'s", "s'")) and party not in {Party.both, Party.other}
    ]
    return max(ends, default=(0, Party.unknown))[1]


def _names_before(before: str, party: Party) -> tuple[str, ...]:
    if party is Party.insurer:
        return tuple(insurers_in(before))[-1:]
    if party is Party.lender:
        found = [match.group() for match in lender_names_in(before)]
        return tuple(found[-1:])
    after = re.split(r"\b(?:between|among|from|by|to|of|with)\b", before)[-1]
    return tuple(mention.name for mention in names_in(after))[-4:]


def _take_letterhead(text: str, named: Named) -> None:
    """Take the lender on whose letterhead a letter stands."""
    lines = [line.strip() for line in text[:_LETTER_HEAD].split("\n") if line.strip()]
    for line in lines[:_LETTERHEAD_LINES]:
        match = next(lender_names_in(line), None)
        if match is not None and not match.start():
            if any(match.group().casefold() == known.casefold() for known in named.people):
                return
            named.say((match.group().strip(" ,"),), Party.lender)
            return


def _take_meanings(flat: str, named: Named) -> None:
    for match in _MEANS.finditer(flat):
        term = match["quoted"] or match["plain"]
        if not _THINGS.match(term) and not matters_in(term):
            party = _part_before(match["what"], named)
            if party is not Party.unknown and _whole_part(term.lower()) is Party.unknown:
                named.terms.setdefault(term.lower(), party)
    _oppose(named)


def _oppose(named: Named) -> None:
    """Where one side of a release is a lender, the other is the borrower's side."""
    lender_side = {Party.lender, Party.insurer, Party.program}
    freed = {term for term, party in named.terms.items() if party in lender_side}
    if any(term.startswith(("released ", "releasee")) for term in freed):
        named.terms.setdefault("releasor", Party.borrower)
        named.terms.setdefault("releasing party", Party.borrower)
    for one, other in (("releasor", "releasee"), ("releasee", "releasor")):
        forms = [form for form in (one, f"{one}s") if named.terms.get(form) in lender_side]
        if forms and not {other, f"{other}s"} & named.terms.keys():
            named.terms[other] = Party.borrower


def _take_label(label: str, value: str, named: Named) -> None:
    party = part_of(label)
    names = tuple(mention.name for mention in names_in(value))
    if party is Party.insurer:
        names = tuple(insurers_in(without_inner_stops(value)))
    elif party is Party.lender or not names:
        names = tuple(match.group() for match in lender_names_in(value)) or names
    if party is not Party.unknown:
        named.say(names, party)


def _take_addressees(text: str, named: Named) -> None:
    """Take those a letter is written to, where its salutation calls them by name."""
    dear = _DEAR.search(text)
    if dear is None or not any(party in _SIGNERS for party in named.people.values()):
        for match in _ADDRESSEE.finditer(text[:_LETTER_HEAD]):
            if not is_company(match["name"]) and may_owe(match["name"]):
                named.say(tuple(one.name for one in names_in(match["name"])), Party.borrower)
    if dear is None:
        return
    whom = dear["whom"]
    party = part_of(whom)
    if party not in {Party.unknown, Party.borrower, Party.guarantor}:
        return
    party = Party.borrower if party is Party.unknown else party
    named.say(tuple(mention.name for mention in names_in(whom)), party)
    surnames = {word.strip(".,").casefold() for word in whom.split()} - {"and", "mr", "mrs", "ms"}
    for line in re.split(r"\n| {3,}", text[max(0, dear.start() - 700) : dear.start()]):
        for mention in names_in(line):
            if mention.name.split()[-1].casefold() in surnames:
                named.say((mention.name,), party)

"""The head of a court paper: court, county, case number, file stamp, and the parties to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from stillowe.papers.reader import PaperText, Passage, wording
from stillowe.papers.readers.caption_columns import left_column
from stillowe.papers.readers.names import PLACEHOLDER, folded, is_company, may_owe, names_in, tidy

_VERSUS: Final = re.compile(
    r"(?<=[\s,)])(?:v\.|vs\.?|v|-vs?\.?-|V\.|VS\.?|versus)(?=[\s)])", re.MULTILINE
)
_END_OF_PARTIES: Final = wording(
    r"\bdefendants?(?:\(s\))?(?:/counter\w*(?:-?plaintiffs?)?)?\b|\brespondents?\b"
    r"|\b(?:amended )?(?:complaint|judgment|order|summons|notice|affidavit|report|motion"
    r"|consent judgment|satisfaction|answer|appearance|entry of)\b(?= (?:of|for|to|approving"
    r"|confirming|in))"
)
_TITLE_LINE: Final = re.compile(
    r"\n[ ]*(?i:amended |agreed |default |final )*(?:ORDER|JUDGMENT|COMPLAINT|SUMMONS|NOTICE"
    r"|AFFIDAVIT"
    r"|REPORT|MOTION|ANSWER|APPEARANCE|RETURN|CONSENT|DECREE|CERTIFICATE|SHERIFF|SATISFACTION"
    r"|ENTRY|BILL|STIPULATION|PETITION|PROOF|O R D E R|GENERAL APPEARANCE|DEFICIENCY)\b"
    r"[A-Z ,.'-]*(?=\n|$)"
)
_SIDE_MATTER: Final = re.compile(
    r"\(?\b(?:Case|Gen(?:eral)?|Civil|Court|File|Our File|Calendar|Cal|Cause)\.?\s*"
    r"(?:No|Number|#|Action)?\.?\s*[:#]?\s*(?:No\.?)?\s*\d[\w\s-]*?(?=\s{2,}|\n|$|[)])"
    r"|\b(?i:nos?)\.?\s*:?\s*(?:19|20)?\d{2}[\s-]*[A-Z]{1,2}[\s-]*\d{1,7}\b"
    r"|\b(?:19|20)?\d{2}[\s-]*(?:CH|FC|L|LA|LM|AR|SC|MR)[\s-]*\d{1,7}\b"
    r"|\bSecretary\s+of\s+[^;]*|\bSECRETARY\s+OF\s+[^;]*"
    r"|\b(?:Calendar|Cal\.?|Courtroom|Judge|Hon\.?|Honorable|Property(?: Address)?|Address|Hearing"
    r"|Atty\.? No\.?|Firm (?:No|ID)\.?|Residential|Commercial)\b[^\n]*"
)
_ROLE: Final = re.compile(
    r",?\s*\b(?:an?\s+)?(?:unmarried|single|married|individuals?|husband\s+and\s+wife|(?:his"
    r"|her)\s+(?:wife"
    r"|husband)|(?:a |an )?(?:Illinois|Delaware)[\w\s]*(?:company|corporation|partnership|trust)"
    r"|individually(?: and as [\w\s]+)?|as (?:trustee|co-?trustee|guarantor|mortgagor|borrower"
    r"|independent|special|personal)[\w\s,]*|et\.?\s*(?:al|ux|vir)\.?|deceased)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_ALIAS: Final = re.compile(
    r"\b(?:a\s?[/.]?\s?k\s?[/.]?\s?a|f\s?/?\s?k\s?/?\s?a|n\s?/?\s?k\s?/?\s?a"
    r"|d\s?/?\s?b\s?/?\s?a|also known as|formerly(?: known as)?|now known as)\b\.?\s.*$",
    re.IGNORECASE | re.DOTALL,
)
_SEPARATOR: Final = re.compile(
    r";\s*(?:and\s+)?|,\s+(?!(?:Jr|Sr|JR|SR|II|III|IV|LLC|L\.L\.C|LLP|LP|INC|Inc|N\.A|NA|Ltd"
    r"|LTD|Corp|CORP|F\.S\.B|P\.C|L\.P)\b)(?:and\s+|AND\s+)?|\s+(?:and|AND|&)\s+"
)
_NO_PARTY: Final = re.compile(
    r"^(?:plaintiffs?|defendants?|intervenors?|counter\w*|third[- ]party.*|on behalf of.*"
    r"|and|et al\.?|others?|its? successors.*|successors.*|assigns.*|the .*|heirs.*|legatees.*"
    r"|if any.*|generally.*|all .*|any .*|each .*|in (?:the )?(?:circuit|united).*"
    r"|.*\bcourt\b.*|.*\bcounty"
    r"|circuit clerk|.*\bfiled\b.*|(?:his|her) (?:wife|husband)|wife|husband)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Party:
    """One defendant of the caption, where the name stands, and what else that person is called."""

    name: str
    start: int
    end: int
    aliases: tuple[str, ...] = ()


def defendants(text: PaperText) -> list[Party]:
    """Return the defendants of the caption who can owe, as printed, in order.

    Unknown owners, tenants, associations, governments and banks are left out: they are parties
    for what they may claim in the property, not for what they owe.
    """
    head = text.text[:_HEAD]
    versus = _VERSUS.search(head)
    if versus is None:
        return []
    after = _parties_side(text, versus.start())[versus.end() :]
    return _split(after[: _closing(after)], versus.end())


def plaintiff(text: PaperText) -> str:
    """Return the words of the caption that name the plaintiff, or ``""``."""
    head = text.text[:_HEAD]
    versus = _VERSUS.search(head)
    if versus is None:
        return ""
    before = _parties_side(text, versus.start())[: versus.start()]
    lines = [line for line in before.split("\n") if line.strip() and not _COURT_LINE.search(line)]
    return " ".join(" ".join(lines[-4:]).split())


def caption_place(text: PaperText) -> tuple[int, int]:
    """Return where the caption with its right column stands; the whole head where there is none."""
    head = text.text[:_HEAD]
    versus = _VERSUS.search(head)
    if versus is None:
        return 0, min(len(head), 2500)
    return _zone(head, versus.start())


_HEAD: Final = 6000
_COURT_LINE: Final = re.compile(
    r"(?i)\bcourt\b|\bcounty (?:of|department|,)|\bdepartment\b|\bdivision\b|\bfiled\b|\bcircuit\b"
    r"|^\s*(?:state of|county)\b|\bchancery\s*$|\b(?:a\.m|p\.m|am|pm)\b|\batty\b"
)


def _zone(head: str, versus: int) -> tuple[int, int]:
    """Return the lines of the caption: from the court's name to the title of the paper."""
    start = head.rfind("\n", 0, max(0, versus - 900)) + 1
    title = _TITLE_LINE.search(head, versus)
    end = min(versus + 1800, len(head)) if title is None else title.start()
    return start, end


def _parties_side(text: PaperText, versus: int) -> str:
    """Return the head of the paper with the right column of its caption made white space."""
    head = text.text[:_HEAD]
    start, end = _zone(head, versus)
    return head[:start] + left_column(text, start, end) + head[end:]


def caption_end(text: PaperText) -> int:
    """Return the offset below the caption: after the defendants and the word for them."""
    head = text.text[:_HEAD]
    versus = _VERSUS.search(head)
    if versus is None:
        return 0
    after = _parties_side(text, versus.start())[versus.end() :]
    end = versus.end() + _closing(after)
    word = re.match(r"(?i)\s*defendants?\b(?:\(s\))?[.,)\s]*", text.text[end : end + 40])
    return end if word is None else end + word.end()


def _closing(after: str) -> int:
    """Return the offset at which the list of defendants ends."""
    empty_line = re.search(r"\n[ ]*\n[ ]*(?=[^\n]*\S)", after.lstrip("\n "))
    lead = len(after) - len(after.lstrip("\n "))
    stops = [len(after)]
    for match in _END_OF_PARTIES.finditer(after):
        if after[: match.start()].strip(" \n,;:)("):
            stops.append(match.start())
            break
    if empty_line is not None and len(stops) == 1:
        stops.append(lead + empty_line.start())
    for pattern in (_TITLE_LINE, _RUNNING_TEXT, _NEXT_LABEL):
        found = pattern.search(after, lead)
        if found is not None:
            stops.append(found.start())
    return min(stops)


_RUNNING_TEXT: Final = re.compile(r"\n[ ]*\n\s*(?:[^\n]*?\b[a-z']+\b){5}")
_NEXT_LABEL: Final = re.compile(r"\n[ ]*[A-Z][A-Za-z .#/']{2,25}:(?=\s)(?<!efendant:)(?<!FENDANT:)")


def _split(block: str, offset: int) -> list[Party]:
    """Cut a list of defendants into its parties; offsets are kept."""
    clean = _SIDE_MATTER.sub(lambda match: " " * len(match.group()), block)
    clean = re.sub(r"[)|:]", " ", clean) if clean.count(")") > 2 else clean
    parties: list[Party] = []
    begin = 0
    for separator in [*_SEPARATOR.finditer(clean), None]:
        until = len(clean) if separator is None else separator.start()
        if separator is None or not _FOR_THE_DEAD.match(clean, separator.end()):
            parties.extend(_party(clean[begin:until], offset + begin))
        begin = until if separator is None else separator.end()
    return _with_shared_surnames(parties)


def _party(piece: str, offset: int) -> list[Party]:
    """Return the party named in one piece of the caption, if it names one who can owe."""
    if not may_owe(piece):
        return []
    label = _LABEL.match(piece)
    if label is not None:
        return _party(piece[label.end() :], offset + label.end())
    bare = _ROLE.sub("", _ALIAS.sub("", piece))
    name = tidy(bare)
    if not name or _NO_PARTY.match(name) or len(name) > 70 or not re.match(r"[A-Z\[]", name):
        return []
    start = offset + piece.index(name.split()[0])
    last_word = name.split()[-1]
    return [
        Party(
            name,
            start,
            start + bare[bare.index(name.split()[0]) :].rindex(last_word) + len(last_word),
            _aliases(piece),
        )
    ]


_FOR_THE_DEAD: Final = re.compile(r"(?i)\s*as\s+(?:the\s+)?special\s+representative\b")


_LABEL: Final = re.compile(r"(?i)\s*(?:defendants?|respondents?)(?:\(s\))?(?:\s*name)?\s*:\s*")


def _aliases(piece: str) -> tuple[str, ...]:
    """Return the other names a party is sued under ("a/k/a", "n/k/a")."""
    also = re.split(_ALIAS_MARK, piece)[1:]
    names = (tidy(_ROLE.sub("", words)) for words in also)
    return tuple(name for name in names if len(name.split()) > 1 and may_owe(name))


_ALIAS_MARK: Final = re.compile(
    r"\b(?:a\s?[/.]?\s?k\s?[/.]?\s?a|f\s?/?\s?k\s?/?\s?a|n\s?/?\s?k\s?/?\s?a"
    r"|d\s?/?\s?b\s?/?\s?a|also known as|formerly(?: known as)?|now known as)\b\.?",
    re.IGNORECASE,
)


def _with_shared_surnames(parties: list[Party]) -> list[Party]:
    """Give "JOHN and MARY DOE" both the surname, and drop what is still no full name."""
    whole: list[Party] = []
    for index, party in enumerate(parties):
        name = party.name
        one_word = " " not in name and not name.startswith("[") and not is_company(name)
        if one_word and index + 1 < len(parties) and " " in parties[index + 1].name:
            name = f"{name} {_surname(parties[index + 1].name)}"
        elif one_word:
            continue
        if folded(name) not in {folded(seen.name) for seen in whole}:
            whole.append(Party(name, party.start, party.end, party.aliases))
    return whole


_NAMED: Final = re.compile(
    rf"(?P<name>{PLACEHOLDER}|[A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*){{1,4}})\s*(?:,[^()\"]{{0,60}})?"
    r"\(\s*(?:the\s+|each,?\s+a\s+|collectively,?\s+(?:the\s+)?)?\"(?P<term>[A-Za-z -]+)\"\s*\)"
)


_WITH_PARTICLES: Final = re.compile(
    r"\s(?P<surname>(?:(?:de|la|las|los|del|della|di|da|dos|van|von|der|den|el|al|le|st\.?)\s)*"
    r"[^\s,]+(?:,?\s(?:jr|sr|ii|iii)\.?)?)$",
    re.IGNORECASE,
)


def _surname(name: str) -> str:
    match = _WITH_PARTICLES.search(name)
    return name.rsplit(maxsplit=1)[-1] if match is None else match["surname"]


_PERSON_TERM: Final = re.compile(
    r"^(?:co )?(?:borrowers?|mortgagors?|owners?|guarantors?|grantors?|obligors?|makers?|sellers?"
    r"|homeowners?|customers?|assignors?|debtors?|indemnitors?)$"
)


def defined_terms(text: PaperText) -> dict[str, list[str]]:
    """Return who is meant by "Borrower", "Owner" and other terms a paper defines."""
    terms: dict[str, list[str]] = {}
    for match in _NAMED.finditer(text.text):
        term = folded(match.group("term"))
        if not _PERSON_TERM.search(term):
            continue
        before = Passage(0, 0, text.text[max(0, match.start() - 80) : match.end("name")])
        cut = max(before.text.rfind(". "), before.text.rfind(" between "), before.text.rfind('")'))
        names = [m.name for m in names_in(before.text[cut + 1 :])] or [tidy(match.group("name"))]
        people = [name for name in names if may_owe(name)]
        if people:
            terms.setdefault(term, []).extend(p for p in people if p not in terms.get(term, []))
    return terms

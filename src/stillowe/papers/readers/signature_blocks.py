"""Who signed an instrument: the block below its terms, line by line.

"/s/ Jane Doe" and "(signed)" are sure. A typed name above its rule, or beside a seal, stands for
a signature where the block bears no such mark; below a blank rule it is in doubt, and beside the
marked signatures of others it is none. Whoever signs "by" or as an officer binds the company
named above, not himself. Witnesses, notaries and endorsers sign nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.names import Mention, folded, is_company, may_owe, names_in, tidy
from stillowe.papers.readers.people import Roster

_OTHER_HANDS: Final = wording(
    r"\bpay to the order of\b|\bwithout recourse\b|\ballonge\b|\backnowledge?ments?\b"
    r"|\backnowledged"
    r" before\b|\bnotary public\b|\bstate of illinois\b(?=[\s,:)]*(?:\)|ss\b|(?:\w+ )?county))"
    r"|\bsubscribed and sworn\b|\bsigned before"
    r" me\b|\bsworn to\b|\bloan originat\w+|\bprepared by\b|\breturn to\b|\bfor bank use\b"
    r"|\b(?:in )?(?:the )?presence of\b|\bidentified no\b|\bwitness(?:es|ed by)?(?: to [a-z]+)? ?:"
)
_MARK: Final = re.compile(r"/s/|\(\s*(?i:signed)\s*\)|(?<!\w)s/(?=\s?[A-Z])")
_SEAL: Final = re.compile(
    r"[(\[]\s*(?i:seal|l\.?\s?s\.?)\s*[)\]]|\(\s*(?i:his|her)(?i:\s+x)?\s+(?i:mark)\s*\)"
)
_CAPACITY: Final = re.compile(
    r"[-,(]?\s*\b(?i:(?:co-?)?borrower|(?:co-?)?maker|guarantor|mortgagor|grantor|co-?signer"
    r"|individually|personally|his wife|her husband|husband|wife)\b\s*\)?"
)
_OFFICE: Final = re.compile(
    r"\b(?i:its|(?:authorized|managing|vice|assistant|asst|senior)\.?\s+\w+|president|manager"
    r"|member|secretary|treasurer|officer|trustee|agent|signatory|attorney|cashier|v\.?\s?p\.?"
    r"|partner|negotiator|notary|clerk)(?:\b|(?<=\.))"
)
_BY: Final = re.compile(r"(?i)(?:^|\s)by\s*:?\s*_*\s*$|^\s*by\s*:?\s+(?=[A-Z/_])")
_ATTEST: Final = re.compile(r"(?i)^\s*(?:attest|witness|approved|prepared|accepted)\b")
_OTHER_CAPACITY: Final = re.compile(
    r"(?i)^\W*(?:consent of|consent and|homestead|waiver of|non-?(?:borrow|oblig)|title ?holder"
    r"|spouse|mortgagors? only|endorse\w*|\[?reverse\]?|approved|lender"
    r"|acknowledged)\b[^:\n]{0,50}:?\s*$"
)
_CAPACITY_HEAD: Final = re.compile(
    r"(?i)^\W*(?:co-?)?(?:borrowers?|makers?|guarantors?|mortgagors?|grantors?|accommodation"
    r"(?: (?:maker|party))?|obligors?)(?:\(s\))?\s*:?\s*$"
)
_RULE: Final = re.compile(r"_{6,}|-{8,}")
_LEAD: Final = re.compile(r"^[\s_.:]*(?:[xX]\s*_*\s+(?=[A-Z/]))?")


IN_DOUBT: Final = 0.5
"""Confidence of a hand that may have signed for a company only, or not at all."""


_MOST_LINES: Final = 250
_LONGEST_LINE: Final = 400
"""A block of signatures is not longer and its lines are not wider; a hostile paper may be."""


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str
    before: str
    after: str
    for_a_bank: bool
    """Whether a lender or trustee, who owes nothing, is named just above."""


def signers(draft: Draft, start: int, roster: Roster | None = None) -> list[tuple[Mention, float]]:
    """Return who signed below ``start``, and how surely the paper shows it."""
    known = Roster() if roster is None else roster
    marked: dict[str, tuple[Mention, float]] = {}
    printed: dict[str, tuple[Mention, float]] = {}
    block = _block(draft, start)
    for line in block:
        if _ATTEST.match(line.text):
            continue
        if _MARK.search(line.text):
            _enter_marked(marked, line, known)
        else:
            _enter_printed(printed, line, known)
    found = marked or printed
    for name, (mention, confidence) in printed.items() if marked else ():
        found.setdefault(name, (mention, min(confidence, IN_DOUBT)))
    for mention in _companies(block, known):
        found.setdefault(_key(mention.name), (mention, 1.0))
    return list(found.values())


def _block(draft: Draft, start: int) -> list[_Line]:
    others = draft.text.find(_OTHER_HANDS, start)
    end = len(draft.text.text) if others is None else others.start()
    found = [_cut_short(line) for line in islice(draft.text.lines(start, end), _MOST_LINES)]
    lines = list(_of_the_bound(found))
    return [
        _Line(
            line.start,
            line.text,
            lines[index - 1].text if index else "",
            lines[index + 1].text if index + 1 < len(lines) else "",
            any(
                is_company(n.text) and not may_owe(n.text)
                for n in lines[max(0, index - 3) : index + 1]
            ),
        )
        for index, line in enumerate(lines)
    ]


def _cut_short(line: Passage) -> Passage:
    end = min(line.end, line.start + _LONGEST_LINE)
    return Passage(line.start, end, line.text[: end - line.start])


def _of_the_bound(lines: list[Passage]) -> Iterator[Passage]:
    """Yield the lines that do not stand under another capacity: consent, homestead, endorsement."""
    excused = False
    for line in lines:
        if _OTHER_CAPACITY.match(line.text):
            excused = True
        elif _CAPACITY_HEAD.match(line.text):
            excused = False
        if not excused:
            yield line


def _enter_marked(found: dict[str, tuple[Mention, float]], line: _Line, known: Roster) -> None:
    """Add the names that follow the marks of signature on one line."""
    marks = list(_MARK.finditer(line.text))
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(line.text)
        piece = line.text[mark.end() : end]
        name_part = re.split(r"_{3,}|\s[xX]\s|\s[xX]$|\(|\bBy\b", piece)[0]
        name = _first_name(name_part, known)
        if name is None:
            continue
        by = _BY.search(line.text[: mark.start()]) is not None
        rest = piece[piece.find(name.split()[-1]) + len(name.split()[-1]) :]
        office = _OFFICE.search(rest) or (len(marks) == 1 and _office_below(line, name))
        if (by or office) and line.for_a_bank:
            continue
        place = line.start + mark.start()
        mention = Mention(place, line.start + end, name)
        found.setdefault(_key(name), (mention, IN_DOUBT if by or office else 1.0))


def _office_below(line: _Line, name: str) -> bool:
    """Whether the line below repeats the name with an office, or is an office alone."""
    below = line.after
    if _MARK.search(below):
        return False
    if _key(name) in _key(below) or not names_in(below):
        return _OFFICE.search(below) is not None
    return False


def _enter_printed(found: dict[str, tuple[Mention, float]], line: _Line, known: Roster) -> None:
    """Add the names typed on a line of their own, with how surely each stands for a signature."""
    if _BY.search(line.text) or _OFFICE.search(line.text) or _MARK.search(line.before):
        return
    if _OFFICE.match(line.after.strip()) or _BY.search(line.before):
        return
    sealed = _SEAL.search(line.text) is not None or _CAPACITY.search(line.text) is not None
    bare = _SEAL.sub(" ", line.text)
    names = _names_alone(_CAPACITY.sub(" ", bare), known)
    ruled_below = _is_rule(line.after)
    for name in names:
        if not (sealed or ruled_below or known.known(name) or _is_rule(line.before)):
            continue
        blank = (_is_rule(line.before) and not ruled_below) or _RULE.search(bare) is not None
        at = line.start + max(0, line.text.find(name.split()[0]))
        mention = Mention(at, line.start + len(line.text.rstrip()), name)
        found.setdefault(_key(name), (mention, 0.8 if blank else 1.0))


def _is_rule(line: str) -> bool:
    return _RULE.search(line) is not None and not names_in(line)


def _names_alone(words: str, known: Roster) -> list[str]:
    """Return the names a line consists of, or none where it says anything else."""
    rest = _LEAD.sub("", _RULE.sub(" ", words)).strip(" ,.-_*")
    rest = re.split(r"(?i)\s*,?\s+(?:a/?k/?a|f/?k/?a)\b", rest)[0]
    listed = known.known_in(rest)
    if len(listed) > 1:
        return [name for name in listed if not is_company(name)]
    mentions = names_in(rest)
    if len(mentions) == 1 and folded(mentions[0].name) == folded(rest):
        name = known.known(mentions[0].name) or mentions[0].name
        return [name] if may_owe(name) and not is_company(name) else []
    listed = [name for name in listed if not is_company(name)]
    return listed if listed and folded(listed[0]) == folded(rest) else []


def _first_name(words: str, known: Roster) -> str | None:
    at = known.places_in(words)
    if at:
        return min(at, key=lambda name: at[name])
    mentions = names_in(_one_case(words))
    return mentions[0].name if mentions and may_owe(mentions[0].name) else None


def _one_case(words: str) -> str:
    """Return the first of two names that stand side by side, one in capitals and one not."""
    pieces = words.split()
    for index in range(2, len(pieces)):
        shouted, before = pieces[index], pieces[index - 1]
        if len(shouted) > 2 and shouted.isupper() and before != before.upper():
            return " ".join(pieces[:index])
    return words


def _companies(block: list[_Line], known: Roster) -> list[Mention]:
    """Return the companies of the roster for which somebody signs in the block."""
    found: list[Mention] = []
    for index, line in enumerate(block):
        name = tidy(_MARK.split(line.text)[0])
        company = known.known(name) or (name if is_company(name) and may_owe(name) else None)
        if company is None or not is_company(company) or len(name) > 60:
            continue
        following = block[index + 1 : index + 4]
        excused = any("not personally" in near.text.lower() for near in (line, *following[:1]))
        if not excused and any(_signs_by(near.text) for near in following):
            found.append(Mention(line.start, line.start + len(line.text), company))
    return found


def _signs_by(words: str) -> bool:
    return re.match(r"(?i)\s*by\b", words) is not None and not re.search(r"_{6,}\s*$", words)


def _key(name: str) -> str:
    words = [w for w in folded(name).split() if w not in ("jr", "sr", "ii", "iii", "iv")]
    return f"{words[0]} {words[-1]}" if words else ""


def end_of_terms(draft: Draft, words: re.Pattern[str], start: int = 0) -> int:
    """Return where the signature block begins: at the last of ``words``, or in the last third."""
    places = [match.start() for match in draft.text.find_all(words, start)]
    last_third = len(draft.text.text) * 2 // 3
    return max(0, min(places, default=last_third) - 80)


def passage(mention: Mention) -> Passage:
    """Return the place of a signature as a passage."""
    return Passage(mention.start, mention.end, mention.name)

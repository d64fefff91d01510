"""Whether a claim a reader made is the claim that was expected.

Values must be equal. Names of people are compared by first and last word; county, case number
and address without punctuation or capitals. An address may stop early (no town, no ZIP code); a
case number may write its year with two figures or four, and leave out leading zeros.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from bench.reading.expectations import Expected, Wording
from stillowe.papers import Claim, Paper, Value, reader_declarations

_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ENTITIES: Final = frozenset({"inc", "llc", "co", "corp", "ltd", "lp", "na"})
_LEAST_ADDRESS_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one wording showed."""

    wording: Wording
    kind_read: str
    """The kind the reader guessed, or the code of the refusal."""
    found: tuple[Expected, ...]
    in_doubt: tuple[Expected, ...]
    """Read with the right value, but only with a confidence below 1."""
    missing: tuple[Expected, ...]
    not_looked_for: tuple[Expected, ...]
    """Those of ``missing`` that no reader of this kind declares that it reads."""
    wrong: tuple[Claim, ...]
    """An expected fact of an expected person, with a value that is not true."""
    wrong_in_doubt: tuple[Claim, ...]
    dangerous: tuple[Claim, ...]
    dangerous_in_doubt: tuple[Claim, ...]
    unexpected: tuple[Claim, ...]
    """Claims on facts the author of the wording did not list at all: to be looked at."""

    @property
    def kind_is_right(self) -> bool:
        """Whether the kind of paper was recognized."""
        return self.kind_read == self.wording.kind.value


def compare(wording: Wording, paper: Paper) -> Outcome:
    """Set what a paper's readers claimed beside what its author expected."""
    sure, doubtful = _sure(paper.claims), _doubtful(paper.claims)
    found = tuple(e for e in wording.claims if _any_matches(e, sure))
    in_doubt = tuple(e for e in wording.claims if e not in found and _any_matches(e, doubtful))
    true = (*wording.claims, *wording.also_true)
    dangerous = _those(paper.claims, wording.never, matches)
    untrue = [
        c for c in paper.claims if c not in dangerous and not any(matches(e, c) for e in true)
    ]
    wrong = _those(untrue, true, same_subject)
    missing = tuple(e for e in wording.claims if e not in found and e not in in_doubt)
    return Outcome(
        wording=wording,
        kind_read=paper.kind.value,
        found=found,
        in_doubt=in_doubt,
        missing=missing,
        not_looked_for=_not_looked_for(wording, missing),
        wrong=_sure(wrong),
        wrong_in_doubt=_doubtful(wrong),
        dangerous=_sure(dangerous),
        dangerous_in_doubt=_doubtful(dangerous),
        unexpected=tuple(claim for claim in untrue if claim not in wrong),
    )


def unread(wording: Wording, code: str) -> Outcome:
    """Return the outcome of a wording that was refused: everything is missing."""
    return Outcome(
        wording=wording,
        kind_read=f"refused: {code}",
        found=(),
        in_doubt=(),
        missing=wording.claims,
        not_looked_for=_not_looked_for(wording, wording.claims),
        wrong=(),
        wrong_in_doubt=(),
        dangerous=(),
        dangerous_in_doubt=(),
        unexpected=(),
    )


def matches(expected: Expected, claim: Claim) -> bool:
    """Whether the claim is on the expected subject, with the expected value and standing."""
    return (
        same_subject(expected, claim)
        and same_value(expected.name, expected.value, claim.value)
        and (claim.ruling or not expected.ruling)
    )


def same_subject(expected: Expected, claim: Claim) -> bool:
    """Whether both speak of the same fact of the same person (and loan, where one is named)."""
    return (
        expected.name == claim.name
        and same_person(expected.person, claim.about.person)
        and (not expected.loan or _bare(expected.loan) == _bare(claim.about.loan))
    )


def same_person(one: str, other: str) -> bool:
    """Whether two printed names have the same first and last word."""
    return _first_and_last(one) == _first_and_last(other)


def same_value(name: str, one: Value, other: Value) -> bool:
    """Whether two values are equal; texts are compared without punctuation and capitals."""
    if not isinstance(one, str) or not isinstance(other, str):
        return type(one) is type(other) and one == other
    if name == "county":
        return _bare(one).removesuffix("county") == _bare(other).removesuffix("county")
    if name == "case_number":
        return _case_number(one) == _case_number(other)
    if name == "property_address":
        return _same_address(one, other)
    return _bare(one) == _bare(other)


def _not_looked_for(wording: Wording, missing: Iterable[Expected]) -> tuple[Expected, ...]:
    declared = reader_declarations().get(wording.kind, frozenset())
    return tuple(expected for expected in missing if expected.name not in declared)


def _sure(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.confidence >= 1)


def _doubtful(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.confidence < 1)


def _any_matches(expected: Expected, claims: Iterable[Claim]) -> bool:
    return any(matches(expected, claim) for claim in claims)


def _those(
    claims: Iterable[Claim],
    listed: Iterable[Expected],
    agree: Callable[[Expected, Claim], bool],
) -> tuple[Claim, ...]:
    entries = tuple(listed)
    return tuple(claim for claim in claims if any(agree(entry, claim) for entry in entries))


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9&']+", text.casefold().replace(".", ""))


def _first_and_last(name: str) -> tuple[str, str]:
    name = re.split(r"\ba/?k/?a\b", name, flags=re.IGNORECASE)[0]
    before, comma, after = name.partition(",")
    if comma and _words(after) and _words(after)[0] not in _SUFFIXES | _ENTITIES:
        name = f"{after} {before}"
    words = [word for word in _words(name) if word not in _SUFFIXES]
    return (words[0], words[-1]) if words else ("", "")


def _case_number(text: str) -> str:
    without_zeros = re.sub(r"(?<=[a-z])0+", "", _bare(text))
    return re.sub(r"^(?:19|20)(?=\d\d[a-z])", "", without_zeros)


def _same_address(one: str, other: str) -> bool:
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return len(shorter) >= _LEAST_ADDRESS_WORDS and longer[: len(shorter)] == shorter

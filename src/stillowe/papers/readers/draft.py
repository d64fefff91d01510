"""A reading under way: claims and findings gathered with the words each rests on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stillowe.papers.claims import CASE, About, Claim, PaperSource, Value, Wording
from stillowe.papers.reader import PaperText, Reading
from stillowe.papers.readers.clauses import holds, without_inner_stops
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, Speaker

FORECLOSED = "foreclosed"
"""The loan that is being foreclosed, in ``About.loan``."""

Place = tuple[int, int]
"""Start and end offset in ``PaperText.text``."""


def person(name: str) -> About:
    """About the person whose name is printed so."""
    return About(Axis.person, person=name)


def person_debt(name: str, loan: str = FORECLOSED) -> About:
    """About the person whose name is printed so and one loan."""
    return About(Axis.person_debt, person=name, loan=loan)


def loan(which: str = FORECLOSED) -> About:
    """About one loan."""
    return About(Axis.loan, loan=which)


@dataclass(slots=True)
class Draft:
    """Gathers the claims of one paper. ``dated`` is the day the paper bears, once known."""

    text: PaperText
    reader: str
    speaker: Speaker
    dated: int | None = None
    claims: dict[tuple[str, About, Value], Claim] = field(default_factory=dict)
    wordings: list[Wording] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def say(  # noqa: PLR0913 - a claim has this many parts, all but three by name
        self,
        name: str,
        value: Value,
        place: Place,
        *,
        about: About = CASE,
        confidence: float = 1.0,
        ruling: bool = False,
        speaker: Speaker | None = None,
    ) -> None:
        """Add a claim; said twice in one paper, the reading with more confidence is kept."""
        source = PaperSource(self.text.span(*place), self.text.kind, self.dated)
        claim = Claim(
            name=str(name),
            about=about,
            value=value,
            source=source,
            speaker=self.speaker if speaker is None else speaker,
            reader=self.reader,
            ruling=ruling,
            confidence=confidence,
        )
        key = (str(name), about, value)
        before = self.claims.get(key)
        if before is None or before.confidence < confidence:
            self.claims[key] = claim

    def repeat(self, claim: Claim, name: str, value: Value, *, ruling: bool) -> None:
        """Add another claim that rests on the same words about the same member as ``claim``."""
        other = replace(claim, name=str(name), value=value, ruling=ruling)
        self.claims.setdefault((str(name), claim.about, value), other)

    def again(self, claim: Claim, *, about: About) -> None:
        """Add ``claim`` about another member, unless it is said there already."""
        key = (claim.name, about, claim.value)
        self.claims.setdefault(key, replace(claim, about=about))

    def note(
        self,
        code: str,
        severity: Severity,
        place: Place,
        arguments: Mapping[str, str | int | bool] | None = None,
    ) -> None:
        """Add a finding that rests on the words at ``place``."""
        self.findings.append(Finding(code, severity, arguments or {}, (self.text.span(*place),)))

    def holds(self, *pieces: str) -> bool:
        """Whether one of ``pieces``, in lower case, stands in the paper: a look before a search."""
        return holds(self.text.text, *pieces)

    def find(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Return the first match of words that may cross initials, decimals and short forms."""
        return pattern.search(without_inner_stops(self.text.text))

    def said(self, name: str, about: About | None = None) -> list[Claim]:
        """Return the claims so far on one fact, about anybody or about ``about``."""
        return [
            claim
            for claim in self.claims.values()
            if claim.name == name and about in (None, claim.about)
        ]

    def reading(self) -> Reading:
        """Return what was gathered, every claim bearing the paper's day."""
        return Reading(
            tuple(self.claims.values()), tuple(self.wordings), tuple(self.findings), self.dated
        )

"""Which loan a paper speaks of: the foreclosed loan is member 0, the others follow.

A paper that says which loan ("foreclosed", "second", a loan number) is taken at its word. A
paper that does not is matched by loan number, date and amount. Where that does not settle it,
the claim stays unlinked and widens every loan it may mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from stillowe.facts.people import Link
from stillowe.papers.claims import Claim, PaperSource
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName, PaperKind

FORECLOSED: Final = "foreclosed"
RANKS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
"""Words by which papers call a lien's priority."""

_CALLED: Final = re.compile(
    r"(?:the )?(foreclosed|first|second|third|fourth|fifth)(?: (?:loan|mortgage|lien|note))?"
)

_FORECLOSING: Final = frozenset(
    {
        PaperKind.complaint,
        PaperKind.summons,
        PaperKind.lis_pendens,
        PaperKind.return_of_service,
        PaperKind.appearance,
        PaperKind.rule_105_notice,
        PaperKind.judgment_of_foreclosure,
        PaperKind.consent_judgment,
        PaperKind.notice_of_sale,
        PaperKind.report_of_sale,
        PaperKind.order_approving_sale,
        PaperKind.satisfaction,
        PaperKind.bankruptcy_discharge,
        PaperKind.bankruptcy_docket,
    }
)
"""Papers of the foreclosure itself: where they name no loan they mean the foreclosed one.

A discharge reaches every debt; the facts about it are the person's, and the debts it names
are taken to be the foreclosed one unless it says another.
"""

_SHORTEST_NUMBER: Final = 4
_LONGEST_CLOSING_DAYS: Final = 60
"""A note and the mortgage that secures it are signed, and recorded, within weeks."""


@dataclass(frozen=True, slots=True)
class Loans:
    """The loans of the case: labels in order of index, and what each mention means.

    A mention is (hash of the paper or ``""`` for an answer, ``About.loan`` as printed).
    """

    labels: tuple[str, ...]
    links: Mapping[tuple[str, str], Link]
    priorities: Mapping[int, int]
    """Loan index to the rank its own name says (``second`` is 2)."""
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class _Identity:
    """What is known of one mentioned loan that tells it from others."""

    mentions: set[tuple[str, str]] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    dates: set[int] = field(default_factory=set)
    principals: set[int] = field(default_factory=set)
    ranks: set[int] = field(default_factory=set)

    def learn(self, claim: Claim) -> None:
        """Take up the day, the amount or the rank a claim states."""
        if not isinstance(claim.value, int):
            return
        if claim.name == FactName.loan_date:
            self.dates.add(claim.value)
        elif claim.name == FactName.original_principal_cents:
            self.principals.add(claim.value)
        elif claim.name == FactName.lien_priority:
            self.ranks.add(claim.value)

    def agrees(self, other: _Identity) -> bool:
        """Whether a number is shared, or else a date or an amount, and nothing differs."""
        if self.numbers and other.numbers:
            return _numbers_meet(self.numbers, other.numbers)
        shared = bool(self.dates & other.dates) or bool(self.principals & other.principals)
        return shared and not self.differs(other)

    def differs(self, other: _Identity) -> bool:
        """Whether numbers, amounts or days both state cannot be one loan's."""
        if self.numbers and other.numbers:
            return not _numbers_meet(self.numbers, other.numbers)
        if self.principals and other.principals and not self.principals & other.principals:
            return True
        gaps = [abs(one - two) for one in self.dates for two in other.dates]
        return bool(gaps) and min(gaps) > _LONGEST_CLOSING_DAYS

    def may_rank(self, first: _Identity) -> bool:
        """Whether nothing said of its priority keeps it from being the first lien."""
        own = self.ranks or {1}
        return 1 in own and bool(own & (first.ranks or own))

    def absorb(self, other: _Identity) -> None:
        """Take over what ``other`` knows: it is the same loan."""
        self.mentions |= other.mentions
        self.numbers |= other.numbers
        self.dates |= other.dates
        self.principals |= other.principals
        self.ranks |= other.ranks


def loan_called(printed: str) -> str:
    """Return how a loan is called, so that ``Second mortgage`` and ``second`` are the same."""
    plain = " ".join(printed.split())
    rank = _CALLED.fullmatch(plain.casefold())
    return rank.group(1) if rank else plain


def link_loans(claims: Iterable[Claim], declared: Sequence[str] = ()) -> Loans:
    """Link every mention of a loan. Order of claims does not matter.

    ``declared`` are loans the user lists ("second", a number), in order of priority.
    """
    every = tuple(claims)
    gathered, kinds = _gathered(every)
    foreclosed = _Identity({("", FORECLOSED)})
    listed = [loan_called(name) for name in declared]
    named: dict[str, _Identity] = {name: _Identity({("", name)}) for name in listed}
    named.pop(FORECLOSED, None)
    unnamed: list[tuple[tuple[str, str], _Identity]] = []
    for mention in sorted(gathered):
        identity = gathered[mention]
        if _means_foreclosed(mention, kinds):
            foreclosed.absorb(identity)
        elif mention[1]:
            named.setdefault(mention[1], _Identity()).absorb(identity)
        else:
            unnamed.append((mention, identity))
    others = _told_apart(named, foreclosed)
    links = _links_of(foreclosed, others)
    findings = []
    for mention, identity in unnamed:
        link = _best(identity, [foreclosed, *(one for _, one in others)])
        if link is None:
            others.append((_label(identity), identity))
            link = Link((len(others),))
        links[mention] = link
        if not link.certain:
            where = _words_of(mention, every)
            findings.append(Finding("loan.unlinked", Severity.warning, {}, where))
    labels = (FORECLOSED, *(label for label, _ in others))
    ranks = {index: RANKS[label] for index, label in enumerate(labels) if label in RANKS}
    return Loans(labels, links, ranks, tuple(findings))


def _words_of(mention: tuple[str, str], claims: Iterable[Claim]) -> tuple[Span, ...]:
    """Return the first words in which a paper speaks of the loan it does not name."""
    spans = (
        claim.source.span
        for claim in claims
        if isinstance(claim.source, PaperSource)
        and claim.about.axis in (Axis.loan, Axis.person_debt)
        and (claim.source.span.sha256, loan_called(claim.about.loan)) == mention
    )
    return tuple(sorted(spans)[:1])


def _gathered(
    claims: Iterable[Claim],
) -> tuple[dict[tuple[str, str], _Identity], dict[str, PaperKind]]:
    identities: dict[tuple[str, str], _Identity] = {}
    kinds: dict[str, PaperKind] = {}
    numbers: dict[str, set[str]] = {}
    for claim in claims:
        paper = claim.source.span.sha256 if isinstance(claim.source, PaperSource) else ""
        if isinstance(claim.source, PaperSource):
            kinds[paper] = claim.source.kind
        if claim.name == FactName.foreclosed_loan_number:
            numbers.setdefault(paper, set()).add(_digits(str(claim.value)))
        if claim.about.axis not in (Axis.loan, Axis.person_debt):
            continue
        mention = (paper, loan_called(claim.about.loan))
        identity = identities.setdefault(mention, _Identity({mention}))
        identity.learn(claim)
    for (paper, name), identity in identities.items():
        digits = _digits(name)
        if len(digits) >= _SHORTEST_NUMBER:
            identity.numbers.add(digits)
        elif name in ("", FORECLOSED):
            identity.numbers |= {n for n in numbers.get(paper, ()) if len(n) >= _SHORTEST_NUMBER}
    return identities, kinds


def _means_foreclosed(mention: tuple[str, str], kinds: Mapping[str, PaperKind]) -> bool:
    """Whether a mention says the foreclosed loan, or says nothing in a paper of its case."""
    paper, name = mention
    if name == FORECLOSED:
        return True
    return not name and (paper == "" or kinds.get(paper) in _FORECLOSING)


def _told_apart(
    named: Mapping[str, _Identity], foreclosed: _Identity
) -> list[tuple[str, _Identity]]:
    """Return the other loans in order of priority, those that turn out one loan merged.

    The "first mortgage" is the foreclosed loan unless a number, date, amount or rank says
    otherwise.
    """
    others: list[tuple[str, _Identity]] = []
    for name in sorted(named, key=lambda text: (RANKS.get(text, len(RANKS) + 1), text)):
        identity = named[name]
        first = (
            name == "first" and not foreclosed.differs(identity) and foreclosed.may_rank(identity)
        )
        if first or (name not in RANKS and foreclosed.agrees(identity)):
            foreclosed.absorb(identity)
            continue
        twin = next((one for _, one in others if one.agrees(identity)), None)
        if twin is None:
            others.append((name, identity))
        else:
            twin.absorb(identity)
    return others


def _links_of(
    foreclosed: _Identity, others: Sequence[tuple[str, _Identity]]
) -> dict[tuple[str, str], Link]:
    links = {mention: Link((0,)) for mention in foreclosed.mentions}
    for index, (_, identity) in enumerate(others, start=1):
        links.update({mention: Link((index,)) for mention in identity.mentions})
    return links


def _best(identity: _Identity, loans: Sequence[_Identity]) -> Link | None:
    """Return the loan that agrees; else all that do not differ; ``None`` where all differ."""
    agreeing = tuple(index for index, loan in enumerate(loans) if loan.agrees(identity))
    if len(agreeing) == 1:
        return Link(agreeing)
    possible = agreeing or tuple(
        index for index, loan in enumerate(loans) if not loan.differs(identity)
    )
    if not possible:
        return None
    return Link(possible) if len(loans) == 1 else Link((), possible)


def _label(identity: _Identity) -> str:
    return min(identity.numbers, default="other")


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _numbers_meet(some: set[str], others: set[str]) -> bool:
    """Whether two loan numbers are one: equal, or one is the last digits of the other."""
    return any(same_number(one, two) for one in some for two in others)


def same_number(one: str, two: str) -> bool:
    """Whether two loan numbers, digits only, may be one: equal, or one is the end of the other."""
    short, long = sorted((one.lstrip("0"), two.lstrip("0")), key=len)
    return long.endswith(short)

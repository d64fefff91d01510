"""The report's input with its look-ups: whose name, which paper, which rule, what support."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.sheet import Fact, Member
from stillowe.law.rules import Citation
from stillowe.papers.claims import Answer, Claim, PaperSource
from stillowe.report.document import (
    Assumed,
    NotEstablished,
    OwnCheck,
    Quote,
    RuleCited,
    Said,
    Statement,
    Support,
)
from stillowe.report.inputs import PaperSummary, ReportInput
from stillowe.values import Axis, Need, PaperKind, Span, Standing, Unit
from stillowe.worlds.results import CellKey, TraceNode

PRESUMED: Final = "presumed"
KNOWN: Final = frozenset(
    {Standing.ruled, Standing.admitted, Standing.documented, Standing.stated, Standing.estimated}
)


class Record:
    """Look-ups over one ``ReportInput``. Nothing is computed here, only found."""

    def __init__(self, inputs: ReportInput) -> None:
        self.inputs = inputs
        self.papers = {paper.sha256: paper for paper in inputs.papers}

    def definition(self, name: str) -> FactDefinition | None:
        """Find a fact's entry in the catalog; ``None`` for a conclusion."""
        return self.inputs.catalog.facts.get(name)

    def is_needed_for_the_debt(self, name: str) -> bool:
        """Tell whether a fact is asked for to know who owes, and how much."""
        definition = self.definition(name)
        return definition is None or definition.needed_for is Need.debt

    def axis_of(self, name: str) -> Axis:
        """Tell what a fact or a conclusion is about; the case where nothing says."""
        definition = self.definition(name)
        if definition is not None:
            return definition.axis
        rules = self.inputs.rulebook.rules.get(name) if self.inputs.rulebook else None
        return rules[0].per if rules else Axis.case

    def unit_of(self, name: str) -> Unit | None:
        """Tell how a fact's or a conclusion's value is encoded."""
        definition = self.definition(name)
        if definition is not None:
            return definition.unit
        rules = self.inputs.rulebook.rules.get(name) if self.inputs.rulebook else None
        return rules[0].unit if rules else None

    def readings(self, conclusion: str) -> tuple[str, ...]:
        """List the readings of a conclusion in order of writing; empty where law is settled."""
        rules = self.inputs.rulebook.rules.get(conclusion, ()) if self.inputs.rulebook else ()
        return tuple(dict.fromkeys(rule.reading for rule in rules if rule.reading is not None))

    def member(self, axis: Axis, index: int) -> Member | None:
        """Find a member of an axis."""
        members = self.inputs.sheet.members.get(axis, ())
        return members[index] if 0 <= index < len(members) else None

    def names(self, axis: Axis, index: int) -> dict[str, str | int | bool]:
        """Give the names a sentence about this member may use.

        ``person`` and ``loan`` are labels. ``about`` is a person's name in brackets with a
        leading space, ``loan_about`` the label of a loan other than the foreclosed one; both
        are empty where nothing needs saying.
        """
        found = self.member(axis, index)
        person = loan = about = loan_about = ""
        if found is not None and axis is Axis.person:
            person, about = found.label, f" ({found.label})"
        elif found is not None and axis is Axis.loan:
            loan, loan_about = found.label, found.label if index else ""
        elif found is not None and axis is Axis.person_debt:
            person = self.label(Axis.person, found.person)
            loan = self.label(Axis.loan, found.loan)
            about, loan_about = f" ({person})", loan if found.loan else ""
        return {"person": person, "loan": loan, "about": about, "loan_about": loan_about}

    def label(self, axis: Axis, index: int | None) -> str:
        """Give a member's name for people, empty where there is none."""
        found = None if index is None else self.member(axis, index)
        return found.label if found is not None else ""

    def kind_of(self, span: Span) -> PaperKind:
        """Tell which kind of paper a span stands on."""
        paper = self.papers.get(span.sha256)
        return paper.kind if paper else PaperKind.unrecognized

    def quote(self, span: Span, kind: PaperKind | None = None) -> Quote:
        """Make a quote of a span, with its paper's name."""
        paper = self.papers.get(span.sha256)
        name = paper.name if paper else span.sha256[:12]
        known = paper.kind if paper else PaperKind.unrecognized
        return Quote(span, name, kind or known, rendition=bool(paper and paper.rendition))

    def kind_quote(self, paper: PaperSummary) -> tuple[Quote, ...]:
        """Quote the words a paper's kind rests on."""
        return tuple(self.quote(span) for span in paper.kind_evidence)

    def claim_support(self, claims: Iterable[Claim]) -> tuple[Support, ...]:
        """Say what claims rest on: quotes first, then what people said, then assumptions."""
        found: dict[Support, None] = {}
        for claim in claims:
            source = claim.source
            if isinstance(source, PaperSource):
                found.setdefault(self.quote(source.span, source.kind))
            elif isinstance(source, Answer):
                found.setdefault(Said(source.who, source.on))
            else:
                found.setdefault(Assumed(source.reason, claim.name))
        return ordered(found)

    def fact_support(self, fact: Fact | None, name: str) -> tuple[Support, ...]:
        """Say what a fact rests on: never empty."""
        if fact is None:
            return (NotEstablished(name),)
        if fact.presumed:
            return (Assumed(PRESUMED, name), *self.claim_support(fact.claims))
        supports = self.claim_support(fact.claims)
        if fact.standing is Standing.not_yet:
            return (NotEstablished(name, not_yet=True), *supports)
        if fact.standing is Standing.unknown:
            return (NotEstablished(name), *supports)
        # What is known and nobody states follows from the case itself, as the as-of day does.
        return supports or (OwnCheck(name),)

    def cell_support(self, key: CellKey) -> tuple[Support, ...]:
        """Say what a fact or a rule of the case rests on."""
        name = key[0]
        if self.definition(name) is not None:
            return self.fact_support(self.inputs.sheet.facts.get(key), name)
        return self.rule_support(name) or (NotEstablished(name),)

    def rule_support(self, name: str) -> tuple[Support, ...]:
        """Cite every text of a conclusion, or every value of a parameter."""
        book = self.inputs.rulebook
        if book is None:
            return ()
        cited = [(rule.citation, rule.topic) for rule in book.rules.get(name, ())]
        parameter = book.parameters.get(name)
        if parameter is not None:
            cited += [(value.citation, parameter.topic) for value in parameter.values]
        return tuple(rule_cited(name, citation, topic) for citation, topic in dict(cited).items())

    def node_citation(self, node: TraceNode) -> tuple[Support, ...]:
        """Cite the rule a traced conclusion used, with all that is known of the source."""
        for support in self.rule_support(node.name):
            if isinstance(support, RuleCited) and support.citation == node.citation:
                return (support,)
        if not node.citation:
            return ()
        graded = (node.basis, node.confidence)
        return (RuleCited(node.name, node.citation, *graded, doubt=node.doubt, topic=node.topic),)

    def node_support(self, node: TraceNode) -> tuple[Support, ...]:
        """Say what a traced value rests on, down its strongest reason. Never empty."""
        found: dict[Support, None] = {}
        for inner in strongest_chain(node):
            for support in (*self.leaf_support(inner), *self.node_citation(inner)):
                found.setdefault(support)
        return ordered(found) or (NotEstablished(node.name),)

    def leaf_support(self, node: TraceNode) -> tuple[Support, ...]:
        """Say what a fact or a ruling of a trace rests on; empty for a conclusion."""
        if node.kind == "ruling":
            return self.claim_support(node.claims)
        if node.kind != "fact":
            return ()
        if node.assumed and node.standing is not Standing.not_yet:
            return (Assumed(PRESUMED, node.name), *self.claim_support(node.claims))
        if node.standing in {Standing.unknown, Standing.not_yet}:
            return (NotEstablished(node.name, not_yet=node.standing is Standing.not_yet),)
        return self.claim_support(node.claims) or (OwnCheck(node.name),)


def rule_cited(name: str, citation: Citation, topic: str) -> RuleCited:
    """Make the support of a citation."""
    return RuleCited(
        name,
        citation.text,
        citation.basis,
        citation.confidence,
        citation.checked_on,
        citation.url,
        citation.doubt,
        topic,
    )


RANKS: Final = (Quote, Said, Assumed, RuleCited, NotEstablished)


def ordered(supports: Iterable[Support]) -> tuple[Support, ...]:
    """Sort supports: the paper's words, a person's, assumptions, rules, what is missing."""
    listed = list(supports)
    first = [support for rank in RANKS for support in listed if isinstance(support, rank)]
    return tuple(first + [support for support in listed if not isinstance(support, RANKS)])


def strongest_inputs(node: TraceNode) -> tuple[TraceNode, ...]:
    """The inputs of a traced value's strongest reason; all of them where none is named."""
    if not node.reasons:
        return node.inputs
    return reason_inputs(node, node.reasons[0])


def reason_inputs(node: TraceNode, reason: tuple[CellKey, ...]) -> tuple[TraceNode, ...]:
    """The input nodes one reason names, in its order."""
    by_key = {(inner.name, inner.member): inner for inner in node.inputs}
    return tuple(by_key[key] for key in reason if key in by_key)


def strongest_chain(node: TraceNode) -> Iterator[TraceNode]:
    """A traced value and everything its strongest reason rests on, from the top down."""
    yield node
    for inner in strongest_inputs(node):
        yield from strongest_chain(inner)


def leaves(node: TraceNode) -> tuple[TraceNode, ...]:
    """The facts and rulings the strongest reason comes down to, each once."""
    found = {
        (inner.name, inner.member): inner
        for inner in strongest_chain(node)
        if inner.kind in {"fact", "ruling"}
    }
    return tuple(found.values())


def is_said(statement: Statement) -> bool:
    """Whether a statement rests on a paper or a person, not only on a rule or an assumption."""
    return any(isinstance(support, (Quote, Said)) for support in statement.support)

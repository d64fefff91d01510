"""Each person by name: the three answers, gate by gate, and what would settle it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Final

from stillowe.facts.definitions import LARGEST_KNOWN_CENTS
from stillowe.report.document import (
    AnswerPart,
    Argument,
    DebtPart,
    EndPart,
    GatePart,
    NotEstablished,
    PersonPart,
    ProgramScope,
    Statement,
    Support,
)
from stillowe.report.findings import finding_statement
from stillowe.report.inputs import End
from stillowe.report.phrases import reasons_said, said_fact, said_node, without_repeats, world_said
from stillowe.report.record import Record, leaves, ordered
from stillowe.values import Axis, FactName, Stage, Standing, Unit
from stillowe.worlds.results import PersonAnswer, Range, TraceNode

MOST_REASONS: Final = 6
"""Leaf statements shown beside a settled figure; the trace holds all of them."""


GROWING: Final = frozenset(
    {FactName.later_additions_cents.value, FactName.interest_since_stated_cents.value}
)
"""What is added to a debt from day to day; all else without a limit is a figure not known."""
TAKEN_FROM_THE_PRICE: Final = frozenset(
    {
        FactName.sale_expenses_cents.value,
        FactName.holding_expenses_cents.value,
        FactName.senior_liens_paid_cents.value,
    }
)
"""They leave less of the price, never more of the debt than there is."""
STRUCTURAL: Final = frozenset({FactName.being_foreclosed.value, FactName.as_of_date.value})
"""How the case is set out, which is no reason where anything else is."""
ENDS_THE_DEBT: Final = {
    FactName.consent_foreclosure_entered.value: "why.ended.consent",
    FactName.deficiency_judgment_satisfied.value: "why.ended.satisfied",
}
"""What ended the debt, or the judgment for it, and the sentence that says so."""
IN_THIS_CASE: Final = frozenset({"entered", "possible_here"})


def people(record: Record) -> tuple[PersonPart, ...]:
    """Answer for every person of the case, in the order of the case."""
    parts = []
    for member in record.inputs.sheet.members.get(Axis.person, ()):
        own = [answer for answer in record.inputs.answers if answer.person == member.index]
        if own:
            debts = sorted(own, key=lambda answer: answer.loan)
            parts.append(PersonPart(member.label, tuple(_debt(record, one) for one in debts)))
    return tuple(parts)


def nobody_covered(record: Record) -> bool:
    """Whether people are named and the law built here covers none of them."""
    answers = record.inputs.answers
    return bool(answers) and not any(answer.covered for answer in answers)


def _debt(record: Record, answer: PersonAnswer) -> DebtPart:
    person = record.label(Axis.person, answer.person)
    gates = tuple(gate(record, one, answer) for one in answer.gates)
    asked = (
        ("entered", answer.entered),
        ("possible_here", answer.possible_here),
        ("separate_suit", answer.separate_suit),
        ("exposure", answer.exposure),
    )
    return DebtPart(
        loan=record.label(Axis.loan, answer.loan),
        foreclosed=answer.loan == 0,
        covered=answer.covered,
        not_covered=tuple(not_covered(code, person) for code in answer.not_covered),
        answers=tuple(
            _ended(
                record,
                answer,
                _told_of(
                    answer.loan, answer_part(record, question, found, {"person": person}, gates)
                ),
            )
            for question, found in asked
            if found is not None
        ),
        gates=gates,
        settled_by=_settled_by(record, answer, person),
        findings=tuple(finding_statement(record, finding) for finding in answer.findings),
    )


def not_covered(code: str, person: str) -> Statement:
    """Say that a person's case is outside the tracks built here."""
    arguments: dict[str, Argument] = {"code": code, "person": person}
    code = code if code.startswith("not_covered.") else f"not_covered.{code}"
    return Statement(code, arguments, (ProgramScope(code),))


def shown_ends(found: Range) -> tuple[int, int | None]:
    """The ends to print: the bounded side, which can only be too wide; ``None`` is open."""
    unlimited = found.open_ended or found.bounded_high >= LARGEST_KNOWN_CENTS
    return found.bounded_low, None if unlimited else found.bounded_high


def answer_part(
    record: Record,
    question: str,
    found: Range,
    names: dict[str, Argument],
    gates: tuple[GatePart, ...] = (),
) -> AnswerPart:
    """One answer: its figure, why, and the world behind each end.

    ``names`` are the arguments its sentences may use (``person``).
    """
    low, high = shown_ends(found)
    # Only growth is open: the figure is a floor, known as well as its low end is.
    floor = high is None and low > 0 and shown_known(found) == low
    support = _support(record, found)
    because = [_why(record, question, found, names, support)]
    if high == 0:
        because += [one.statement for one in gates if _explains(question, one)]
    if high is None:
        because.insert(1, or_more(record, found, support))
    if low == high and question != "exposure":
        because += _leaf_statements(record, found)
    if not found.exact:
        because.append(_reached(found, support))
    return AnswerPart(
        question=question,
        amount=dataclasses.replace(
            amount(low, high, support, known=shown_known(found)),
            standing=None if floor else weakest(_traces(record, found)),
        ),
        low_cents=low,
        high_cents=high,
        known_high_cents=shown_known(found),
        because=without_repeats(because),
        ends=() if floor or low == high else _ends(record, found, support),
    )


def _told_of(loan: int, part: AnswerPart) -> AnswerPart:
    """Say of a loan that is not in foreclosure that this case is about another one."""
    if loan == 0 or part.high_cents != 0 or part.question not in IN_THIS_CASE:
        return part
    first = part.because[0]
    told = Statement(f"why.{part.question}.other_loan", first.arguments, first.support)
    return dataclasses.replace(part, because=(told,))


def _ended(record: Record, answer: PersonAnswer, part: AnswerPart) -> AnswerPart:
    """Say that a consent judgment or a satisfaction ended it, where all comes to $0 for one."""
    exposure = answer.exposure
    if answer.loan != 0 or exposure is None or shown_ends(exposure)[1] != 0:
        return part
    for name, code in ENDS_THE_DEBT.items():
        axis = record.axis_of(name)
        key = (name, 0 if axis is Axis.case else answer.member)
        fact = record.inputs.sheet.facts.get(key)
        if fact is None or fact.values != (1,) or not fact.claims:
            continue
        names: dict[str, Argument] = {"person": record.label(Axis.person, answer.person)}
        told = Statement(code, names, record.cell_support(key))
        return dataclasses.replace(part, because=(told, *part.because[1:]))
    return part if part.question == "entered" else _sold_for_all(record, answer, part)


def _sold_for_all(record: Record, answer: PersonAnswer, part: AnswerPart) -> AnswerPart:
    """Say that the sale left no shortfall, where that is why nothing is left."""
    sold = record.inputs.sheet.facts.get((FactName.sale_held, 0))
    left = next((one for one in answer.gates if one.conclusion == "shortfall_proven"), None)
    if sold is None or sold.values != (1,) or left is None or not left.settled or left.low:
        return part
    names: dict[str, Argument] = {"person": record.label(Axis.person, answer.person)}
    told = Statement("why.ended.no_shortfall", names, _support(record, left))
    return dataclasses.replace(part, because=(told, *part.because[1:]))


def weakest(traces: Iterable[TraceNode]) -> Standing | None:
    """The weakest standing of some traced values; ``None`` where there is none."""
    order = list(Standing)
    return max((trace.standing for trace in traces), key=order.index, default=None)


def shown_known(found: Range) -> int | None:
    """The highest figure known where no upper limit is; ``None`` where there is a limit."""
    if shown_ends(found)[1] is not None or found.known_high >= LARGEST_KNOWN_CENTS:
        return None
    return found.known_high


def amount(
    low: int, high: int | None, support: tuple[Support, ...], *, known: int | None = None
) -> Statement:
    """Say a range of money; ``high`` is ``None`` where no upper limit is known.

    ``known`` is then the highest figure the papers make: "$0.00 to that, or more".
    """
    if high is None and known is not None and known > low:
        ends: dict[str, Argument] = {"low_cents": low, "known_high_cents": known}
        return Statement("amount.or_more", ends, support)
    if high is None and known is not None and low > 0:
        return Statement("amount.floor", {"low_cents": low}, support)
    if high is None:
        return Statement("amount.at_least", {"low_cents": low}, support)
    if low == high:
        return Statement("amount.exact", {"low_cents": low}, support)
    return Statement("amount.between", {"low_cents": low, "high_cents": high}, support)


def or_more(record: Record, found: Range, support: tuple[Support, ...]) -> Statement:
    """Say why no upper limit is known: interest and costs are added, or a figure is missing."""
    missing = [
        name
        for (name, _), value in sorted(found.high_witness.choices.items())
        if record.unit_of(name) is Unit.cents and value >= LARGEST_KNOWN_CENTS
        if name not in TAKEN_FROM_THE_PRICE
    ]
    if missing and GROWING.issuperset(missing):
        sold = min(record.inputs.sheet.stages) >= Stage.sold_unconfirmed
        return Statement(f"why.or_more.growth{'_after_sale' if sold else ''}", {}, support)
    if not missing:
        return Statement("why.or_more.any", {}, support)
    return Statement("why.or_more.missing", {"facts": ", ".join(dict.fromkeys(missing))}, support)


def _explains(question: str, part: GatePart) -> bool:
    """Whether a gate says why this answer is $0: a separate suit knows only its first gate."""
    if part.state not in {"closed", "not_yet"}:
        return False
    return question != "separate_suit" or part.name == "owes_the_debt"


def _traces(record: Record, found: Range) -> tuple[TraceNode, ...]:
    ends: tuple[End, End] = ("low", "high")
    keys = [(found.conclusion, found.member, end) for end in ends]
    return tuple(record.inputs.traces[key] for key in keys if key in record.inputs.traces)


def _support(record: Record, found: Range) -> tuple[Support, ...]:
    supports = [one for trace in _traces(record, found) for one in record.node_support(trace)]
    supports = supports or [*record.rule_support(found.conclusion)]
    return ordered(dict.fromkeys(supports)) or (NotEstablished(found.conclusion),)


def _why(
    record: Record,
    question: str,
    found: Range,
    names: dict[str, Argument],
    support: tuple[Support, ...],
) -> Statement:
    low, high = shown_ends(found)
    traces = _traces(record, found)
    ruled = any(leaf.kind == "ruling" for trace in traces for leaf in leaves(trace))
    case = "range" if low != high else "zero" if high == 0 else "some"
    if ruled and question == "entered" and high != 0:
        case = "ruled"
    return Statement(f"why.{question}.{case}", names, support)


def _leaf_statements(record: Record, found: Range) -> list[Statement]:
    traces = _traces(record, found)
    if not traces:
        return []
    every = leaves(traces[0])
    telling = [leaf for leaf in every if leaf.name not in STRUCTURAL]
    return [said_node(record, leaf) for leaf in telling or every][:MOST_REASONS]


def _reached(found: Range, support: tuple[Support, ...]) -> Statement:
    if found.high >= LARGEST_KNOWN_CENTS:
        return Statement("bounds.reached_open", {"low_cents": found.low}, support)
    ends: dict[str, Argument] = {"low_cents": found.low, "high_cents": found.high}
    return Statement("bounds.reached", ends, support)


def _ends(record: Record, found: Range, support: tuple[Support, ...]) -> tuple[EndPart, EndPart]:
    low, high = shown_ends(found)
    traces = record.inputs.traces
    low_trace = traces.get((found.conclusion, found.member, "low"))
    high_trace = traces.get((found.conclusion, found.member, "high"))
    low_said = Statement("end.low", {"low_cents": low}, support)
    low_end = EndPart(low_said, world_said(record, found.low_witness, low_trace))
    known = shown_known(found)
    if known is not None and known > low:
        told = Statement("end.or_more", {"known_high_cents": known}, support)
        behind = found.known_high_witness or found.high_witness
        said_here = world_said(record, behind, None)
        return low_end, EndPart(told, (*said_here, or_more(record, found, support)))
    high_said = (
        Statement("end.unlimited", {}, support)
        if high is None
        else Statement("end.high", {"high_cents": high}, support)
    )
    return low_end, EndPart(high_said, world_said(record, found.high_witness, high_trace))


def gate(record: Record, found: Range, answer: PersonAnswer) -> GatePart:
    """Say how a gate stands for a person, with all independent reasons, strongest first."""
    traces = _traces(record, found)
    state = gate_state(found, traces)
    names = record.names(Axis.person_debt, answer.member)
    arguments: dict[str, Argument] = {"conclusion": found.conclusion, **names}
    support = _support(record, found)
    statement = Statement(f"gate.{found.conclusion}.{state}", arguments, support, weakest(traces))
    told = traces[:1] if state != "not_known" else traces
    reasons = [reason for trace in told for reason in reasons_said(record, trace)]
    if state == "not_known":
        reasons = [world_said(record, found.low_witness, traces[0] if traces else None)]
        reasons += [world_said(record, found.high_witness, traces[-1] if traces else None)]
    return GatePart(found.conclusion, state, statement, tuple(one for one in reasons if one))


def gate_state(found: Range, traces: tuple[TraceNode, ...]) -> str:
    """Tell how a gate stands.

    A gate that rests on what does not exist yet is ``not_yet``, even where it reads as false
    today. Otherwise it is ``open`` or ``closed`` where all worlds agree, else ``not_known``.
    """
    resting = (node for trace in traces for node in (trace, *leaves(trace)))
    if any(node.standing is Standing.not_yet for node in resting):
        return "not_yet"
    if found.settled:
        return "open" if found.low else "closed"
    return "not_known"


def _settled_by(
    record: Record, answer: PersonAnswer, person: str
) -> tuple[tuple[Statement, ...], ...]:
    sets = []
    for one in answer.deciding:
        if not one.facts:
            continue  # settled as it stands: the answer itself says so
        facts = [said_fact(record, key, value) for key, value in sorted(one.facts.items())]
        support = tuple(dict.fromkeys(item for fact in facts for item in fact.support))
        names: dict[str, Argument] = {"person": person}
        outcome = Statement(f"settles.outcome_{'yes' if one.outcome else 'no'}", names, support)
        sets.append((*facts, outcome))
    return tuple(sets)

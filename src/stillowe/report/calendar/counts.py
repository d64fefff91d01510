"""A count as statements: from which day, how long, which day that gives, by which authority."""

from __future__ import annotations

from stillowe.law.rules import Parameter
from stillowe.report.calendar.document import CountPart, StepPart
from stillowe.report.calendar.inputs import CountedStep, ShownCount
from stillowe.report.document import Argument, NotEstablished, RuleCited, Statement, Support
from stillowe.report.record import Record, leaves, ordered

ONE_COUNT = 1


def count_part(record: Record, count: ShownCount) -> CountPart:
    """Say every step of a count, which step is taken, and where the rule moved the day."""
    steps = tuple(_step(record, step) for step in count.steps)
    support = tuple(dict.fromkeys(item for step in steps for item in step.plus.support))
    takes = moved = None
    if len(steps) > ONE_COUNT:
        takes = Statement(f"calendar.takes.{count.takes}", {}, support)
    if steps and count.plain_day != count.rule_day:
        code = "calendar.moved" if count.moved else "calendar.set_otherwise"
        moved = Statement(code, {"rule_date": count.rule_day}, support)
    return CountPart(steps, takes, moved)


def _step(record: Record, step: CountedStep) -> StepPart:
    about = dict(record.names(record.axis_of(step.after), step.member))
    begun = _start_support(record, step)
    names: dict[str, Argument] = {"name": step.after, **about}
    if step.from_day is None:
        starts = Statement("calendar.from.not_known", names, begun)
    else:
        code = "calendar.from.supposed" if step.supposed else "calendar.from.known"
        starts = Statement(code, {**names, "from_date": step.from_day}, begun)
    direction = "before" if step.backwards else "plus"
    length: dict[str, Argument] = {f"{step.by}_count": step.length}
    plus = Statement(f"calendar.{direction}.{step.by}", length, _authority(record, step))
    ends = None
    if step.to_day is not None:
        ends = Statement("calendar.gives", {"to_date": step.to_day}, plus.support)
    return StepPart(starts, plus, ends)


def _start_support(record: Record, step: CountedStep) -> tuple[Support, ...]:
    """Say what the first day rests on: the words on a page before any rule."""
    if step.trace is not None:
        found = [one for leaf in leaves(step.trace) for one in record.leaf_support(leaf)]
        return ordered(dict.fromkeys((*found, *record.node_support(step.trace))))
    return record.cell_support((step.after, step.member))


def _authority(record: Record, step: CountedStep) -> tuple[Support, ...]:
    """Cite the text that sets the length: where a parameter changed, the value that counts."""
    book = record.inputs.rulebook
    parameter: Parameter | None = book.parameters.get(step.span) if book is not None else None
    support = record.rule_support(step.span)
    if parameter is not None:
        texts = {v.citation.text for v in parameter.values if v.value == step.length}
        kept = [one for one in support if isinstance(one, RuleCited) and one.citation in texts]
        support = tuple(kept) or support
    return support or (NotEstablished(step.span),)

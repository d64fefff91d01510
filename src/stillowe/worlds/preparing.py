"""Prepare a question: find what the answer can turn on, and fold away what it cannot.

One pass bounds the whole plan with everything open. A conclusion that comes out fixed hides
all it reads: those facts are not live, no world is made of them, and its column is a constant
from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stillowe.worlds.bounded import Bounds, Ends, bound
from stillowe.worlds.evaluate import IN_FORCE
from stillowe.worlds.names import Names, no_law_name
from stillowe.worlds.plan import Plan, RuleStep, Source, Step, frees_of, step_reads
from stillowe.worlds.question import Folded, Question
from stillowe.worlds.relations import Bond, support
from stillowe.worlds.results import CellKey
from stillowe.worlds.unknowns import Cells, fillers


def prepare_question(
    names: Names, plan: Plan, cells: Cells, bonds: Sequence[Bond], on: int
) -> Question:
    """Prepare the first asked cell of a plan.

    ``cells`` are the plan's leaves and every fact of the case.
    """
    nothing = Folded(plan.steps, plan.frees, {}, tuple(plan.leaves))
    draft = Question(names, plan, cells, on, (), {}, (), nothing)
    root = bound(plan.steps, _widest_leaves(draft), on=on)
    live, aside, filters = support(cells, _live(draft, root), bonds)
    variables = tuple(variable for cell, variable in cells.open.items() if cell in live)
    gaps = frozenset(name for name, gap in root.gaps.items() if gap.any())
    return Question(names, plan, cells, on, variables, aside, filters, _fold(draft, root), gaps)


def _widest_leaves(draft: Question) -> dict[str, Ends]:
    """Give every leaf its whole interval, and its fillers too where it may not exist.

    So a conclusion that reads a figure of an event that did not happen stays open, and the
    worlds that show it are evaluated.
    """
    leaves: dict[str, Ends] = {}
    for name, members in draft.plan.leaves.items():
        ends = [draft.open_ends((name, member), {}) for member in members]
        low = np.array([[low for low, _ in ends]], dtype=draft.kind(name))
        high = np.array([[high for _, high in ends]], dtype=draft.kind(name))
        leaves[name] = Ends(low, low) if np.array_equal(low, high) else Ends(low, high)
    widened = {}
    for name, sources in draft.plan.guards.items():
        surely = np.logical_and.reduce(
            [
                source_low if source.positions is None else source_low[:, source.positions]
                for source in sources
                for source_low in (leaves[source.name].low,)
            ]
        )
        if surely.all():
            continue
        first, second = fillers(draft.names.catalog.facts[name])
        low, high = leaves[name].low, leaves[name].high
        widened[name] = Ends(
            np.where(surely, low, np.minimum(low, first).astype(low.dtype)),
            np.where(surely, high, np.maximum(high, second).astype(high.dtype)),
        )
    return {**leaves, **widened}


def _live(draft: Question, root: Bounds) -> set[CellKey]:
    """Find the open cells the answer can turn on, and the truths by which they exist."""
    found: set[CellKey] = set()
    seen: set[CellKey] = set()
    waiting = list(draft.plan.asked)
    while waiting:
        cell = waiting.pop()
        if cell in seen:
            continue
        seen.add(cell)
        if cell in draft.cells.open:
            found.add(cell)
        elif not draft.is_fact(cell) and draft.fixed_in(root, cell):
            continue
        idle = no_law_name(cell[0]) if cell[0] not in root.gaps else None
        waiting += [read for read in draft.plan.reads[cell] if read[0] != idle]
    return found


def _fold(draft: Question, root: Bounds) -> Folded:
    """Keep the steps that can vary and that the asked cell still needs."""
    fixed = {
        step.name
        for step in draft.plan.steps
        if root.ends[step.name].fixed().all() and step.name not in root.gaps
    }
    needed = {draft.asked[0]}
    kept: list[Step] = []
    for step in reversed(draft.plan.steps):
        if step.name not in needed or step.name in fixed:
            continue
        kept.append(step)
        needed |= set(step_reads(step))
        needed |= {source.name for source in _parameters(step)}
    kept.reverse()
    computed = {step.name for step in kept}
    guards = {
        source.name
        for name in needed
        if name in draft.plan.guards
        for source in draft.plan.guards[name]
    }
    leaves = tuple(name for name in draft.plan.leaves if name in needed | guards)
    constants = {
        name: root.ends[name].low
        for name in root.ends
        if name in fixed | _flags(fixed) and name not in computed and name not in leaves
    }
    return Folded(tuple(kept), frees_of(kept, {draft.asked[0]}), constants, leaves)


def _parameters(step: Step) -> tuple[Source, ...]:
    if not isinstance(step, RuleStep):
        return ()
    return tuple(source for text in step.texts for source in text.gapped)


def _flags(fixed: set[str]) -> set[str]:
    """Name the columns that say where a parameter is in force."""
    return {IN_FORCE + name for name in fixed}

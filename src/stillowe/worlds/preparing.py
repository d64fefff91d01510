"""Prepare a question: find what the answer can turn on, and fold away what it cannot.

One pass bounds the whole plan with everything open. A conclusion that comes out fixed hides
all it reads: those facts are not live, no world is made of them, and its column is a constant
from then on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from stillowe.worlds.bounded import Bounds, Ends
from stillowe.worlds.evaluate import IN_FORCE, take
from stillowe.worlds.kept import Kept
from stillowe.worlds.names import Names, no_law_name
from stillowe.worlds.plan import Plan, RuleStep, Source, Step, frees_of, step_reads
from stillowe.worlds.question import Folded, Question
from stillowe.worlds.relations import Bond, support
from stillowe.worlds.results import CellKey
from stillowe.worlds.unknowns import Cells, fillers


def prepare_question(  # noqa: PLR0913, PLR0917  # the case, what is asked, and what is kept
    names: Names, plan: Plan, cells: Cells, bonds: Sequence[Bond], on: int, kept: Kept
) -> Question:
    """Prepare the first asked cell of a plan.

    ``cells`` are the plan's leaves and every fact of the case; ``kept`` is filled.
    """
    nothing = Folded(plan.steps, plan.frees, {}, tuple(plan.leaves))
    draft = Question(names, plan, cells, on, (), {}, (), nothing, kept=kept)
    root = kept.bound(plan.steps, _widest_leaves(draft), on=on)
    live, aside, filters = support(cells, _live(draft, root), bonds)
    variables = tuple(variable for cell, variable in cells.open.items() if cell in live)
    gaps = frozenset(name for name, gap in root.gaps.items() if gap.any())
    folded = _fold(draft, root)
    return Question(names, plan, cells, on, variables, aside, filters, folded, gaps, kept)


def _widest_leaves(draft: Question) -> dict[str, Ends]:
    """Give every leaf its whole interval, and its fillers too where it may not exist.

    So a conclusion that reads a figure of an event that did not happen stays open, and the
    worlds that show it are evaluated.
    """
    leaves = {name: draft.leaf_ends(name, {}) for name in draft.plan.leaves}
    widened = {}
    for name, sources in draft.plan.guards.items():
        made_from = (sources, leaves[name], *(leaves[source.name] for source in sources))
        widened[name] = draft.kept.once(name, made_from, partial(_widened, draft, name, leaves))
    return {**leaves, **widened}


def _widened(draft: Question, name: str, leaves: Mapping[str, Ends]) -> Ends:
    """Give a fact its fillers too, where it may not exist."""
    surely = np.logical_and.reduce(
        [take(leaves[source.name].low, source) for source in draft.plan.guards[name]]
    )
    if surely.all():
        return leaves[name]
    first, second = fillers(draft.names.catalog.facts[name])
    low, high = leaves[name].low, leaves[name].high
    return Ends(
        np.where(surely, low, np.minimum(low, first).astype(low.dtype)),
        np.where(surely, high, np.maximum(high, second).astype(high.dtype)),
    )


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
    gone = (fixed | _flags(fixed)) - computed - set(leaves)
    constants = {name: ends.low for name, ends in root.ends.items() if name in gone}
    return Folded(tuple(kept), frees_of(kept, {draft.asked[0]}), constants, leaves)


def _parameters(step: Step) -> tuple[Source, ...]:
    if not isinstance(step, RuleStep):
        return ()
    return tuple(source for text in step.texts for source in text.gapped)


def _flags(fixed: set[str]) -> set[str]:
    """Name the columns that say where a parameter is in force."""
    return {IN_FORCE + name for name in fixed}

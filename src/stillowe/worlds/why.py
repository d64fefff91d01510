"""Why: a trace at three depths. Codes and nodes only; the words are the report's."""

from __future__ import annotations

from dataclasses import dataclass

from stillowe.worlds.results import CellKey, TraceNode


@dataclass(frozen=True, slots=True)
class WhyLine:
    """One line of an explanation: how deep it stands, and the node it shows."""

    depth: int
    node: TraceNode


def sentence(node: TraceNode) -> tuple[WhyLine, ...]:
    """Give the conclusion and the facts (or rulings) its strongest reason comes down to."""
    leaves: dict[CellKey, TraceNode] = {}
    _leaves_of(node, leaves)
    return (WhyLine(0, node), *(WhyLine(1, leaf) for leaf in leaves.values() if leaf is not node))


def worksheet(node: TraceNode) -> tuple[WhyLine, ...]:
    """Give the chain of the strongest reason, step by step, each node once."""
    lines: list[WhyLine] = []
    _walk(node, 0, lines, set(), strongest_only=True)
    return tuple(lines)


def full(node: TraceNode) -> tuple[WhyLine, ...]:
    """Give every node of every independent reason, each once, where it is first met."""
    lines: list[WhyLine] = []
    _walk(node, 0, lines, set(), strongest_only=False)
    return tuple(lines)


def strongest_inputs(node: TraceNode) -> tuple[TraceNode, ...]:
    """List the nodes of the strongest reason, in its order."""
    if not node.reasons:
        return ()
    by_cell = {(each.name, each.member): each for each in node.inputs}
    return tuple(by_cell[cell] for cell in node.reasons[0])


def _leaves_of(node: TraceNode, found: dict[CellKey, TraceNode]) -> None:
    if not node.inputs:
        found.setdefault((node.name, node.member), node)
    for each in strongest_inputs(node):
        _leaves_of(each, found)


def _walk(
    node: TraceNode, depth: int, lines: list[WhyLine], seen: set[CellKey], *, strongest_only: bool
) -> None:
    cell = (node.name, node.member)
    if cell in seen:
        return
    seen.add(cell)
    lines.append(WhyLine(depth, node))
    for each in strongest_inputs(node) if strongest_only else node.inputs:
        _walk(each, depth + 1, lines, seen, strongest_only=strongest_only)

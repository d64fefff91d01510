"""A trace as canonical JSON (``trace.v1``): the same trace is the same bytes everywhere.

Nodes are listed once each, by id; an id is the name and the member. Nothing in it depends on a
clock, a path, a locale or the order in which papers were given. The schema is published as
``trace.v1.schema.json`` beside this module.
"""

from __future__ import annotations

import json
from typing import Any, Final

from stillowe.papers.claims import Answer, Claim, PaperSource
from stillowe.worlds.results import CellKey, TraceNode

VERSION: Final = "trace.v1"


def trace_to_json(node: TraceNode) -> dict[str, Any]:
    """Turn a trace into plain values, nodes in order of id."""
    found: dict[str, dict[str, Any]] = {}
    _collect(node, found)
    return {
        "schema": VERSION,
        "root": node_id((node.name, node.member)),
        "nodes": [found[each] for each in sorted(found)],
    }


def trace_text(node: TraceNode) -> str:
    """Write a trace as canonical JSON text: sorted keys, no spare space, one line end."""
    text = json.dumps(
        trace_to_json(node), sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return text + "\n"


def node_id(cell: CellKey) -> str:
    """Name a node: stable for a name and a member."""
    return f"{cell[0]}#{cell[1]}"


def _collect(node: TraceNode, found: dict[str, dict[str, Any]]) -> None:
    key = node_id((node.name, node.member))
    if key in found:
        return
    found[key] = {
        "id": key,
        "name": node.name,
        "member": node.member,
        "label": node.label,
        "kind": node.kind,
        "unit": node.unit,
        "value": node.value,
        "standing": str(node.standing),
        "assumed": node.assumed,
        "citation": node.citation,
        "basis": node.basis,
        "confidence": node.confidence,
        "doubt": node.doubt,
        "topic": node.topic,
        "own_answer": node.own_answer,
        "reasons": [[node_id(cell) for cell in reason] for reason in node.reasons],
        "claims": sorted((_claim(claim) for claim in node.claims), key=_in_order),
    }
    for each in node.inputs:
        _collect(each, found)


def _in_order(claim: dict[str, Any]) -> str:
    return json.dumps(claim, sort_keys=True)


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "value": claim.value,
        "speaker": str(claim.speaker),
        "reader": claim.reader,
        "ruling": claim.ruling,
        "confidence": claim.confidence,
        "source": _source(claim),
    }


def _source(claim: Claim) -> dict[str, Any]:
    source = claim.source
    if isinstance(source, PaperSource):
        return {
            "kind": "paper",
            "paper": str(source.kind),
            "dated": source.dated,
            "sha256": source.span.sha256,
            "page": source.span.page,
            "quote": source.span.quote,
            "boxes": [[box.left, box.top, box.right, box.bottom] for box in source.span.boxes],
        }
    if isinstance(source, Answer):
        return {"kind": "answer", "who": source.who, "on": source.on}
    return {"kind": "assumption", "reason": source.reason}

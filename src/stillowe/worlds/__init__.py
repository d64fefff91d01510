"""Worlds: every case this one could still turn out to be, and what they have in common.

In: a fact sheet, a catalog, a rulebook, a day. Out: ranges with a witness at each end, what
settles them, the next best paper, and traces down to the quotes. Start reading at
``evaluator``, then ``plan`` (what is computed), ``evaluate`` (worlds), ``bounded`` (boxes of
worlds) and ``refine`` (where the two meet).
"""

from __future__ import annotations

from stillowe.worlds.evaluator import Evaluator
from stillowe.worlds.next_paper import merge
from stillowe.worlds.trace_json import trace_text, trace_to_json
from stillowe.worlds.why import WhyLine, full, sentence, worksheet

__all__ = [
    "Evaluator",
    "WhyLine",
    "full",
    "merge",
    "sentence",
    "trace_text",
    "trace_to_json",
    "worksheet",
]

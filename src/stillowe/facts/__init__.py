"""Facts: from claims (this paper says so) to a fact sheet (what is known, and how well).

In: papers with their claims, and typed answers. Out: a ``FactSheet`` in which every fact of
the catalog stands with its standing, its values or interval, and every claim about it; nothing
a paper said is ever dropped. Start reading at ``catalog``, then ``establish``.
"""

from __future__ import annotations

from stillowe.facts.answers import accepted_forms, definition_of, parse_answer
from stillowe.facts.catalog import CATALOG
from stillowe.facts.establish import Declared, establish
from stillowe.facts.refusals import UnknownFactName, WrongKindOfValue

__all__ = [
    "CATALOG",
    "Declared",
    "UnknownFactName",
    "WrongKindOfValue",
    "accepted_forms",
    "definition_of",
    "establish",
    "parse_answer",
]

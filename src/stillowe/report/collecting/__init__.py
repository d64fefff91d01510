"""What a creditor could really take from each person of a case, told plainly.

In: a ``CollectInput``. Out: a document, and the same as text or JSON. Start reading at
``building``, then ``judgment``.
"""

from stillowe.report.collecting.building import asked_of, build_collecting
from stillowe.report.collecting.document import (
    AskedPart,
    CollectDocument,
    PersonReach,
    ReachPart,
)
from stillowe.report.collecting.inputs import CollectInput, PersonMeans
from stillowe.report.collecting.json import collect_schema, collecting_to_json
from stillowe.report.collecting.terminal import collecting_to_terminal

__all__ = [
    "AskedPart",
    "CollectDocument",
    "CollectInput",
    "PersonMeans",
    "PersonReach",
    "ReachPart",
    "asked_of",
    "build_collecting",
    "collect_schema",
    "collecting_to_json",
    "collecting_to_terminal",
]

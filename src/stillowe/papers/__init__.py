"""Papers: bytes -> pages, words and boxes -> kind -> claims and clause frames.

In: files as offered, by name and bytes. Out: ``Paper`` or a ``PaperRefusal``, one for each file.
Bytes are touched only in a limited child process. Start reading at ``reading``.
"""

from stillowe.papers.claims import (
    CASE,
    About,
    Answer,
    Assumption,
    Claim,
    PaperSource,
    Source,
    Value,
    Wording,
)
from stillowe.papers.declarations import reader_declarations, reading_version
from stillowe.papers.isolation import Protection
from stillowe.papers.limits import STANDARD_LIMITS, Limits
from stillowe.papers.paper import Page, Paper, Word
from stillowe.papers.process import (
    Offered,
    PagesWanted,
    active_protection,
    children_waiting,
    images_of_papers,
    page_images,
    read_papers,
)
from stillowe.papers.stored import paper_from_json, paper_to_json

__all__ = [
    "CASE",
    "STANDARD_LIMITS",
    "About",
    "Answer",
    "Assumption",
    "Claim",
    "Limits",
    "Offered",
    "Page",
    "PagesWanted",
    "Paper",
    "PaperSource",
    "Protection",
    "Source",
    "Value",
    "Word",
    "Wording",
    "active_protection",
    "children_waiting",
    "images_of_papers",
    "page_images",
    "paper_from_json",
    "paper_to_json",
    "read_papers",
    "reader_declarations",
    "reading_version",
]

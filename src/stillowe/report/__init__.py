"""Report: results become a document of statements, then words for a terminal, a page or JSON.

In: ``ReportInput``, filled by the workbench. Out: ``Document``, and text, HTML or JSON of it.
Start reading at ``document``; every sentence is in ``language/en.toml``.
"""

from stillowe.report.building import build_document
from stillowe.report.document import Document, Statement, cited_pages, cited_quotes
from stillowe.report.html import to_html
from stillowe.report.inputs import (
    LedgerLine,
    LedgerView,
    PaperSummary,
    RefusedPaper,
    ReportInput,
)
from stillowe.report.json import report_schema, to_json
from stillowe.report.language import Language, load_language
from stillowe.report.refusals import UnsupportedStatement
from stillowe.report.terminal import to_terminal
from stillowe.report.why import range_told, why

__all__ = [
    "Document",
    "Language",
    "LedgerLine",
    "LedgerView",
    "PaperSummary",
    "RefusedPaper",
    "ReportInput",
    "Statement",
    "UnsupportedStatement",
    "build_document",
    "cited_pages",
    "cited_quotes",
    "load_language",
    "range_told",
    "report_schema",
    "to_html",
    "to_json",
    "to_terminal",
    "why",
]

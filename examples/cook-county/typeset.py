"""Typeset the papers of the bundled case: ``python examples/cook-county/typeset.py``.

The output is the same bytes every time, so a changed file means a changed paper.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import typst
from blocks import Sheet
from court_papers import COURT_PAPERS
from letters import LETTERS
from loan_papers import LOAN_PAPERS

HERE = Path(__file__).parent
SHEETS = (*LOAN_PAPERS, *COURT_PAPERS, *LETTERS)


def typeset(sheet: Sheet) -> bytes:
    """Return the PDF of one paper."""
    data = {
        "title": sheet.title,
        "font": sheet.font,
        "numbered": sheet.numbered,
        "blocks": sheet.blocks,
    }
    pdf: bytes = typst.compile(
        HERE / "paper.typ",
        sys_inputs={"paper": json.dumps(data)},
        ignore_system_fonts=True,
        timestamp=datetime(2024, 11, 1, tzinfo=UTC),
    )
    return pdf


def main() -> None:
    """Write every paper into ``papers/``."""
    for sheet in SHEETS:
        (HERE / "papers" / sheet.file).write_bytes(typeset(sheet))


if __name__ == "__main__":
    main()

"""Typeset the sheets of one bundled case: the same bytes every time."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import typst
from blocks import Sheet

TEMPLATE = Path(__file__).with_name("paper.typ")


def typeset(sheet: Sheet, made: datetime) -> bytes:
    """Return the PDF of one paper, stamped as made at one moment."""
    data = {
        "title": sheet.title,
        "font": sheet.font,
        "numbered": sheet.numbered,
        "blocks": sheet.blocks,
    }
    pdf: bytes = typst.compile(
        TEMPLATE,
        sys_inputs={"paper": json.dumps(data)},
        ignore_system_fonts=True,
        timestamp=made,
    )
    return pdf


def write_papers(folder: Path, sheets: Iterable[Sheet], year: int, month: int, day: int) -> None:
    """Write every paper into ``folder``; the day is the one each PDF says it was made on."""
    folder.mkdir(exist_ok=True)
    for sheet in sheets:
        content = typeset(sheet, datetime(year, month, day, tzinfo=UTC))
        (folder / sheet.file).write_bytes(content)


def dollars(cents: int) -> str:
    """Return an amount as the papers print it."""
    return f"${cents // 100:,}.{cents % 100:02d}"

"""Read a few lines of a paper with the reader of its kind, and lay out what it claims."""

from __future__ import annotations

from dataclasses import replace
from textwrap import wrap

from stillowe.papers.limits import Limits
from stillowe.papers.reader import PaperText, Reading
from stillowe.papers.readers import READERS
from stillowe.papers.rendition import rendition_pages, typeset
from stillowe.values.vocabulary import PaperKind

IN_DOUBT = "in doubt"
Said = dict[tuple[str, str], object]


def read(kind: PaperKind, text: str, *, complete: bool = True) -> Reading:
    pages = rendition_pages(typeset(text.split("\n"), "paper.txt", Limits()))
    paper = PaperText("0" * 64, pages, complete=complete)
    return READERS[kind].read(replace(paper, kind=kind))


def said(reading: Reading, *names: str) -> Said:
    """Return the claims on ``names`` by fact and member; a claim in doubt is marked so.

    A fact said both ways is given as the set of what is said.
    """
    found: Said = {}
    for claim in reading.claims:
        if not any(claim.name.startswith(name) for name in names):
            continue
        key = (claim.name, claim.about.person or claim.about.loan)
        value: object = claim.value if claim.confidence == 1.0 else (IN_DOUBT, claim.value)
        found[key] = {found[key], value} if key in found else value
    return found


def wrapped(text: str, width: int) -> str:
    """Break the longer lines of ``text``, as another printer would."""
    return "\n".join("\n".join(wrap(line, width)) for line in text.split("\n"))


def codes(reading: Reading) -> set[str]:
    return {finding.code for finding in reading.findings}

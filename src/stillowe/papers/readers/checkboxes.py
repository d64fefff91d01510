"""Form papers with boxes to tick: what stands behind an empty box was not said.

Only a box that is ticked counts. Where no box of a paper is ticked, or ticks cannot be told from
empty boxes, nothing is blanked and the reading is in doubt.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText

_TICKED: Final = re.compile(
    r"\[\s?[xX\u2713\u2714\u2612\u2611*]\s?\]|\(\s?[xX\u2713\u2714]\s?\)(?=\s)"
    r"|[\u2612\u2611\u2714\u2713]"
    r"|_+[xX]_+|\u25a0|\u25cf(?=\s)"
)
_EMPTY: Final = re.compile(r"\[\s{0,3}\]|\(\s{1,3}\)|\[_+\]|[\u2610\u25a1\u25cb]|\(_{1,3}\)")
_EMPTY_RULE: Final = re.compile(r"(?<![\w_])_{2,6}(?=[ ]+[A-Za-z0-9(])")
_OPTION_END: Final = re.compile(
    r"\n[ ]*\n|\n(?=[ ]*(?:\(?\d{1,2}[.)]|[A-Z]\.)\s)|\bIT IS\b|\n(?=[ ]*[A-Z][A-Z ]{6,}:?[ ]*\n)"
    r"|\n\f\n|\n(?=[ ]*(?:ENTER|DATED|Dated|Judge|JUDGE|Signed|SHERIFF)\b)"
    r"|\n(?=[ ]*[A-Za-z][A-Za-z' /]{2,30}:)"
    r"|[ ](?=(?:date|dated|on)\b[ :]*\d)"
)


def without_unchecked(text: PaperText) -> tuple[PaperText, bool]:
    """Return ``text`` with the options behind empty boxes blanked, and whether it is in doubt.

    Offsets stay true. It is in doubt where there are boxes and none is ticked.
    """
    ticked = list(_TICKED.finditer(text.text))
    empty = list(_EMPTY.finditer(text.text))
    if any("_" in match.group() for match in ticked):
        empty.extend(_EMPTY_RULE.finditer(text.text))
    if not empty:
        return text, False
    if not ticked:
        return text, True
    starts = sorted(match.start() for match in [*ticked, *empty])
    blanked = text.text
    for match in empty:
        until = next((at for at in starts if at > match.start()), len(text.text))
        end = _OPTION_END.search(text.text, match.end(), until)
        stop = until if end is None else end.start()
        blanked = blanked[: match.start()] + _blank(blanked[match.start() : stop]) + blanked[stop:]
    return with_text(text, blanked), False


def _blank(words: str) -> str:
    return re.sub(r"[^\s]", " ", words)


def with_text(text: PaperText, words: str) -> PaperText:
    """Return ``text`` reading ``words`` instead, character for character in the same places."""
    pages: list[Page] = list(text.pages)
    other = replace(text, pages=tuple(pages))
    object.__setattr__(other, "text", words)
    return other

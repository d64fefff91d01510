"""Tables drawn with strokes and rules: a stroke between a label and its value reads as a colon.

Every character is replaced by one character, so that offsets stay true.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import PaperText
from stillowe.papers.readers.checkboxes import with_text

_FRAME: Final = re.compile(r"(?m)^[ ]*\||\|[ ]*$|^[ ]*[+][-=+ ]{6,}$|^[ ]*[-=+ ]{12,}$")
_STROKE: Final = re.compile(r"[ ]\|(?=[ ])|[ ]\.{5,}(?=[ ])")
_FEWEST_ROWS: Final = 3


def without_rules(text: PaperText) -> PaperText:
    """Return ``text`` with the frames of its tables blanked and its columns parted by colons.

    A paper with fewer than three such rows has no table; its strokes are left as they are.
    """
    if len(_STROKE.findall(text.text)) < _FEWEST_ROWS:
        return text
    bare = _FRAME.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text.text)
    parted = _STROKE.sub(lambda match: ":".ljust(len(match.group())), bare)
    return with_text(text, parted)

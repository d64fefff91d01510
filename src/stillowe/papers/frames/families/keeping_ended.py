"""Denials that end with their own clause, and so deny no release that stands beside them."""

from __future__ import annotations

import re
from typing import Final

_WITHOUT_LIMIT: Final = re.compile(r"without limit\w*", re.IGNORECASE)
_NOTHING_MORE_AND_FREED: Final = re.compile(
    r"(?:not|never)\b (?:[\w$,.'-]+ ){0,9}?(?:liable|responsible|obligated|bound"
    r"|answerable)\b[^.;]{0,60}?,? and"
    r" (?:the )?(?:\w+ ){1,3}?(?:hereby )?(?:releases|discharges|cancels|forgives|waives)\b"
    r"|(?:no|neither|nor|not|never)\b (?:[\w$,.'-]+ ){0,22}?(?:recourse|deficiency|judgment"
    r"|claims?|action"
    r"|sought|collected|pursued|entered|owing|due|sue|collect|pursue|seek|liability|obligation)\b"
    r"[^.;]{0,70}?,? and (?:has |have |hereby |does |do )*(?:hereby )?(?:released?|releases"
    r"|discharged?|discharges|cancell?ed"
    r"|cancels|forgiven|forgives|waived?|waives)\b"
    r"|(?:no|neither|nor|not|never)\b (?:[\w$,.'-]+ ){0,22}?(?:recourse|deficiency|judgment"
    r"|claims?|action"
    r"|sought|collected|pursued|entered|owing|due|sue|collect|pursue|seek|liability|obligation)\b"
    r"[^.;]{0,70}?(?:,|;|,? and) (?:that )?(?:the |said |all |his |her |its |their "
    r"|your )?(?:[\w'-]+ ){1,6}?"
    r"(?:is|are|has been|have been|stands?|remain|was|were) (?:hereby |also |forever |fully |now "
    r"|therefore |finally |deemed )*(?:released|discharged|cancell?ed|forgiven|waived|satisfied"
    r"|extinguished"
    r"|relieved|terminated)\b",
    re.IGNORECASE,
)
"""The denial ends with its own clause: "no deficiency is sought, and the note is cancelled"."""


def denies_no_release(words: str) -> bool:
    """Whether a denial is over before the release begins, or only says "without limiting"."""
    return bool(_WITHOUT_LIMIT.match(words) or _NOTHING_MORE_AND_FREED.match(words))

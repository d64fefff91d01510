"""Small words between a subject and its verb: what they say of time, doubt and denial."""

from __future__ import annotations

from typing import Final


def _words(*lines: str) -> frozenset[str]:
    """Return every word of the lines."""
    return frozenset(word for line in lines for word in line.split())


BE: Final = _words(
    "'re 's am are be been being considered considers declared deemed held is regarded",
    "remains stand standing stands stood treated was were",
)
"""Forms of "to be" and their like: the verb that follows is passive."""

NEGATIVE: Final = _words(
    "aren't can't cannot couldn't didn't doesn't don't hadn't hasn't haven't isn't n't",
    "neither never no nor not nowise shan't shouldn't wasn't weren't without won't wouldn't",
)
"""The verb is denied."""

POSSIBLE: Final = _words(
    "can could may might would",
)
"""It may happen."""

AHEAD: Final = _words(
    "'ll agree agreed agrees commits consented consents covenants ll must obligated ought",
    "promise promises required shall should to undertakes we'll will",
)
"""It is promised or due."""

OFFERED: Final = _words(
    "able asked consider considering elect elects expect expects hope hopes intend intends",
    "offer offered offers option plan plans prepared propose proposed proposes ready request",
    "requested willing wishes",
)
"""It is offered, asked or hoped for."""

REFUSED: Final = _words(
    "decline declined declines fail failed fails refuse refused refuses unable unwilling",
)
"""It is refused."""

PASSED_OVER: Final = _words(
    "absolutely all already also and automatically been both by completely day did do does",
    "doth each effectively entirely ever expressly finally forever forthwith fully further",
    "generally had has have having hereby himself immediately in irrevocably itself knowingly",
    "no now only or presently presents so themself themselves then thereafter thereby",
    "therefor thereupon these this unconditionally upon voluntarily way wholly wise",
)
"""Words that change nothing."""

READ_AS: Final = _words(
    "act acts and be chosen considered construed deemed determined elected held intended"
    " interpreted operate operates",
    "or read serve serves taken understood",
)
"""Words that stand before "to" and keep a denial alive ("shall not be read to waive")."""

BETWEEN: Final = _words(
    "accordingly any as at even event ever far here herein hereinbefore just longer manner of",
    "quite since still therefore thus whatever whatsoever wise yet",
)
"""Further words that may stand between a denial and its verb."""

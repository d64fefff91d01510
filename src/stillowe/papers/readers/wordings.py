"""The law's words for a personal claim, a claim on the land, and for asking, giving and denying.

Shared by the readers of complaints, judgments and orders, so that one word means one thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames.sieve import need_of, standing_in
from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import turns, without_inner_stops

PERSONAL: Final = wording(
    r"\bin[ -]personam\b|\bpersonal(?:ly)? (?:money |in personam )?(?:deficiency )?judgments?\b"
    r"|\bpersonal (?:deficienc(?:y|ies)|liability|money judgment|recovery)\b"
    r"|\bmoney judgments?\b|\bdeficiency judgments? (?:personally )?against (?!the (?:real|propert"
    r"|premises|subject|mortgaged))"
    r"|\brecovers? (?:personally|from|of)\b|\bpersonally (?:of|from|against)\b"
    r"|\bjudgments?\b[^.;]{0,160}?\bpersonally\b"
    r"|\bno recovery\b|\bhave and recover\b|\bdecree over\b"
    r"|\bpersonally liable\b|\bjudgments? (?:for (?:a |any |the )?deficiency )?personally\b"
)
IN_REM: Final = wording(
    r"\bin[ -]rem\b|\bquasi in rem\b"
    r"|\bagainst the (?:subject |mortgaged |said )?(?:property|real estate|premises|land) only\b"
)
DEFICIENCY: Final = wording(
    r"\bdeficienc(?:y|ies)\b|\bshortfall\b|\bshortage\b|\bdeficit\b"
    r"|\b(?:for|of) the (?:residue|remainder|rest)\b(?! of the (?:premises|property|estate|term))"
    r"|\bsum (?:so )?remaining unpaid\b|\bresidue (?:remaining|unpaid|due)\b"
    r"|\bbalance (?:remaining |then |still )*(?:due|owing|unpaid)\b"
)
_JURISDICTION: Final = wording(
    r"(?:in personam|in rem|personal|subject matter)(?:,? (?:and|or|and/or) (?:in personam|in rem"
    r"|personal|subject matter))* jurisdiction"
    r"|jurisdiction (?:\w+ )?(?:in personam|in rem)(?: and (?:in personam|in rem))?"
    r"|personal(?:ly)? (?:service|served|property|representatives?|guarant\w+|effects|delivered)"
    r"|personal judgment of foreclosure"
)
JUDGMENT_AGAINST: Final = wording(
    r"\bjudgment\b(?! of foreclosure| for possession|ally)[^.;]{0,160}?\bagainst\b"
)
ASKS: Final = wording(
    r"\b(?:seeks?|sought|seeking|asks?|asked|asking|requests?|requested|requesting|prays?|prayed"
    r"|praying|demands?|demanded|moves?|moved|claims?|claimed|petitions)\b"
)
_TEN_WORDS: Final = r"(?:[\w'/-]+[ ,]+){0,8}?"
_PERSONAL_WORDS: Final = (
    r"(?:personal(?:ly)?|in[ -]personam|deficienc(?:y|ies)|money judgment|personal liability)"
)
_GONE: Final = (
    r"(?:denied|waived|barred|stricken|disallowed|withdrawn|refused|released|vacated"
    r"|abandoned|relinquished|satisfied|extinguished|precluded|prohibited|unavailable)"
)
NEGATED: Final = wording(
    r"\b(?:no|not|nor|neither|never|none|without)\b(?! prejudice| waiv\w+| further| just)(?!"
    r" limit\w*)"
    rf"(?: any| a| an)? {_TEN_WORDS}{_PERSONAL_WORDS}\b"
    rf"|\b{_PERSONAL_WORDS}\b[^.;]{{0,140}}?\b(?:is|are|be|been|was|were|shall|will|does|do|did|has"
    rf"|have|may|should)(?: be)?(?: hereby)? (?:not|never)\b(?! prejudice)"
    rf"|\b{_PERSONAL_WORDS}\b[^.;]{{0,140}}?\b{_GONE}\b(?! prejudice)"
    rf"|\b(?:waives?|waived|waiving|waiver of|abandons?|relinquish\w*|withdraws?|releases?|foregoes"
    rf"|forgoes|disclaims?|denies|denied|declines?|refuses|strikes|bars)\b[^.;]{{0,120}}?"
    rf"\b{_PERSONAL_WORDS}\b"
    rf"|\bbarred from [^.;]{{0,80}}?{_PERSONAL_WORDS}\b"
    r"|\bno recovery\b"
    r"|\b(?:not|never) (?:be |alleged to be |claimed to be |to be )?(?:personally |otherwise )?"
    r"(?:liable|obligated|responsible)\b"
)
NOT_WAIVED: Final = wording(
    r"\b(?:not|never|nor|without|nothing)\b[^.;]{0,60}?\b(?:waiv\w+|releas\w+|relinquish\w+"
    r"|abandon\w*|bar(?:red|s)?|prejudice to|limit\w*)\b"
)
_NOT_IN_REM: Final = wording(r"\bnot (?:\w+ ){0,3}(?:an? )?in[ -]rem\b")


_NEEDS: Final = tuple(need_of(pattern) for pattern in (PERSONAL, IN_REM, DEFICIENCY))
"""What a sentence must hold at least; most hold nothing of it, and are searched no further."""


def is_personal(words: str) -> bool:
    """Whether ``words`` speak of a judgment or liability of a person."""
    return PERSONAL.search(without_jurisdiction(words)) is not None


def is_in_rem(words: str) -> bool:
    """Whether ``words`` speak of a judgment on the land, and do not deny it is only that."""
    plain = without_jurisdiction(words)
    return IN_REM.search(plain) is not None and _NOT_IN_REM.search(plain) is None


def speaks_of_deficiency(words: str) -> bool:
    """Whether ``words`` speak of a deficiency or of a personal or in rem judgment."""
    standing = standing_in(words)
    if not any(need.met_by(standing) for need in _NEEDS):
        return False
    plain = without_jurisdiction(words)
    return any(pattern.search(plain) for pattern in (PERSONAL, IN_REM, DEFICIENCY))


def is_negated(words: str) -> bool:
    """Whether the personal claim in ``words`` is denied, waived or not made."""
    plain = _CARVE_OUT.sub(" ", before_exception(without_jurisdiction(words)))
    plain = UNPAID.sub(" ", _LIMITS.sub(" ", plain))
    return NEGATED.search(plain) is not None and NOT_WAIVED.search(plain) is None


_LIMITS: Final = wording(
    r"\b(?:and|but) no (?:more|greater|further sum)\b|\b(?:and )?not in addition to\b"
    r"|\bnot (?:to )?exceed\w*\b"
)
"""Words that cap a judgment and do not deny it."""

UNPAID: Final = wording(
    r"\b(?:if|should|where|when|in case|in the event(?: that)?|to the extent(?: that)?)\b"
    r"[^.;]{0,60}?\b(?:sale|proceeds|property|premises|real estate|bid|price|sum|amount|money)\b"
    r"[^.,;]{0,40}?\b(?:(?:do(?:es)?|did|shall|will|is|are|be|prove)(?: be| prove)? )?not(?: be)?"
    r" (?:fully |in full |wholly )?(?:pay|cover|satisfy|bring|realize|yield|discharge|suffice"
    r"|sufficient|enough|adequate|equal)\b"
)
"""When a deficiency arises ("should the sale pay less than is due"): nothing is denied by it."""

_CARVE_OUT: Final = wording(
    r"(?:\b(?:and|or|but) )?(?:\b(?:who|that|which) )?(?:\b(?:has|have|is|are|was|were) )?\bnot"
    r" (?:been "
    r"|otherwise |yet |previously |personally )*(?:discharged|protected|released|subject to)[^.;]*"
    r"|\bunless\b[^.;]*?\bdischarg\w+[^.;,]*|\bto the extent\b[^.;]*?\bdischarg\w+[^.;]*"
)
_EXCEPTION: Final = wording(
    r",? \b(?:except(?:ing)?|other than|excluding|but not(?= (?:as|against|with|for))|and not(?="
    r" (?:as"
    r"|against|with))|with the exception of|save (?:for|and))\b"
)


def before_exception(words: str) -> str:
    """Return ``words`` up to an exception, where what stands before it is already whole."""
    exception = _EXCEPTION.search(words)
    if exception is None or not speaks_of_deficiency(words[: exception.start()]):
        return words
    return words[: exception.start()]


def without_jurisdiction(words: str) -> str:
    """Return ``words`` with "personal jurisdiction", inner stops and the like blanked."""
    plain = without_inner_stops(words)
    return _JURISDICTION.sub(lambda match: " " * len(match.group()), plain)


_BOTH_JOINED: Final = wording(r",? (?:and|or|;|but)(?: also)? ")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence; ``words`` are its own, made plain, with the topic it inherits.

    "but will seek same against Jane Doe" inherits that a personal deficiency is spoken of.
    """

    start: int
    end: int
    text: str
    words: str


def parts(sentence: Passage) -> list[Part]:
    """Cut a sentence where its meaning turns, keeping with each part what only completes it.

    A part with no word of deficiency, personal or in rem ("but not against Jane Doe") stays
    with the part before it, unless it turns with a verb of its own. A part that speaks both of
    the land and of the person is cut at the conjunction between the two.
    """
    joined: list[tuple[Passage, bool]] = []
    for part in turns(sentence):
        topical = speaks_of_deficiency(part.text)
        turns_again = _TURNS_WITH_A_VERB.match(part.text) is not None
        if joined and turns_again and not topical and speaks_of_deficiency(joined[-1][0].text):
            joined.append((part, True))
        elif joined and not topical:
            last, inherits = joined[-1]
            joined[-1] = (Passage(last.start, part.end, last.text + part.text), inherits)
        else:
            joined.append((part, False))
    return [
        Part(piece.start, piece.end, piece.text, _with_topic(piece.text, inherits=inherits))
        for part, inherits in joined
        for piece in _cut_between_the_two(part)
    ]


_TURNS_WITH_A_VERB: Final = wording(
    r"[,\s]*(?:\b(?:but|however|while|whereas|although)\b(?! (?:not|never) (?:as|against|for)\b)"
    r"|\band (?:no|none|nor|neither)\b|\b(?:no|nor|none)\b)[^.;]*?"
    r"\b(?:will|shall|does|do|did|is|are|was|were|seeks?|requests?|sought|enters?|grants?)\b"
)
_NO: Final = wording(r"\b(?:no|not|none|nor|never|neither)\b")


def _with_topic(text: str, *, inherits: bool) -> str:
    """Return the plain words, with the topic put where they leave it out."""
    plain = without_jurisdiction(text)
    if not inherits:
        return plain
    no = _NO.search(plain)
    at = len(plain) if no is None else no.end()
    return f"{plain[:at]} personal deficiency judgment {plain[at:]}"


def _cut_between_the_two(part: Passage) -> list[Passage]:
    plain = without_jurisdiction(part.text)
    person, land = PERSONAL.search(plain), IN_REM.search(plain)
    if person is None or land is None:
        return [part]
    first, second = sorted((person, land), key=lambda match: match.start())
    joints = list(_BOTH_JOINED.finditer(plain, first.end(), second.start()))
    if not joints:
        return [part]
    cut = joints[-1].start()
    return [
        Passage(part.start, part.start + cut, part.text[:cut]),
        Passage(part.start + cut, part.end, part.text[cut:]),
    ]

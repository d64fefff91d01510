"""What an order does about the deficiency: enters it against a person, in rem, denies, reserves.

Read clause by clause and person by person. The dangerous slips are taking *in personam* for *in
rem*, and taking what was asked for what was given; a clause that fits neither stays in doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from stillowe.papers.reader import PaperText, Passage, wording
from stillowe.papers.readers.clauses import HEDGED, RESERVED, sentences
from stillowe.papers.readers.doubting import (
    NOT_RESERVED,
    awaits_an_event,
    denies_outright,
    is_of_one_kind,
)
from stillowe.papers.readers.figures import Amount, amounts
from stillowe.papers.readers.people import People, Roster
from stillowe.papers.readers.waiving import OFFERED
from stillowe.papers.readers.wordings import (
    ASKS,
    DEFICIENCY,
    JUDGMENT_AGAINST,
    Part,
    is_in_rem,
    is_negated,
    is_personal,
    parts,
    speaks_of_deficiency,
    without_jurisdiction,
)

Doing = Literal["personal", "in_rem", "denied", "reserved"]

_GIVES: Final = wording(
    r"(?<!was\s)(?<!were\s)(?<!previously\s)(?<!heretofore\s)"
    r"\b(?:entered|granted|awarded|rendered|allowed|assessed|imposed|given|taken)\b"
    r"|\benters?\b|\bawards?\b|\bgrants?\b|\brenders?\b|\bshall have\b|\brecovers?\b|\bhas?"
    r" judgment"
    r"|\bjudgment (?:in personam |in rem |for (?:the |a )?deficiency )?(?:is )?(?:hereby )?"
    r"(?:for|in favor of|against)\b"
    r"|\bthere (?:is|shall be) (?:hereby )?(?:an? )?(?:personal|in personam|in rem|deficiency"
    r" judgment|money)\b"
    r"|\b(?:deficiency|judgment)\b[^.;]{0,40}: |\bshall (?:stand|constitute|operate|attach)\b"
    r"|\b(?:is|are|be|being) (?:an? )?(?:strictly |solely |only )*in[ -]rem\b"
    r"|\b(?:shall|must|(?:ordered|directed|adjudged) to) pay\b|\bis indebted to\b"
    r"|\bshall be (?:personally )?liable\b|\bis (?:adjudged |found )(?:to be )?(?:personally"
    r" )?liable"
)
_ENTITLED: Final = wording(r"\b(?:is|be|are|shall be) entitled to\b|\bwould be entitled\b")
_WAIVES: Final = wording(
    r"\b(?:waives?|waived|waiving|abandons?|withdraws?|withdrawn|relinquish\w*|releases?)\b"
)
_PAST: Final = wording(r"\b(?:was|were|had been|previously|heretofore)\b")
_THAT_FIGURE: Final = wording(
    r"\b(?:said|such|that|this|the (?:above|foregoing|aforesaid|full|same)|the|any) (?:\w+ )?"
    r"(?:deficiency|amount|sum|shortfall)\b|\bas (?:set forth|stated|shown)\b|\btherefor\b"
)
_NO_SHORTFALL: Final = wording(
    r"\b(?:no|without(?: a| any)?) deficiency (?:exists|remains|results?|resulted|is due|was"
    r"|arose)\b"
    r"|\bthere (?:is|was|exists|being) no deficiency\b(?! judgment)|\bno deficiency and\b"
)
_IN_THE_SUM: Final = wording(
    r"\b(?:sum|amount|total)(?: certain)? (?:of)?[^$]{0,20}$|\bfor[^$]{0,12}$"
    r"|\btotall?ing[^$]{0,12}$"
    r"|:\s*$|\bof[^$]{0,6}$"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing an order does about the deficiency.

    ``amount`` is the sum stated with it. ``sure`` is false for a hedged, doubtful or merely
    entitled wording. ``waived`` marks a denial that is the lender's own waiver.
    """

    doing: Doing
    people: People
    place: tuple[int, int]
    amount: Amount | None = None
    sure: bool = True
    waived: bool = False
    refers_back: bool = False


@dataclass(slots=True)
class Entries:
    """All an order does about the deficiency, and where a clause could not be read."""

    entries: list[Entry] = field(default_factory=list)
    unread: list[tuple[int, int]] = field(default_factory=list)


def entries(text: PaperText, roster: Roster, start: int = 0, end: int | None = None) -> Entries:
    """Return what the paper does about the deficiency between two offsets."""
    found = Entries()
    for sentence in sentences(text, start, end):
        words = without_jurisdiction(sentence.text)
        if _TAKES_NOTHING.search(words) and not is_personal(words):
            _take_nothing(sentence, roster, found)
            continue
        if not speaks_of_deficiency(words) and not money_against(words, roster):
            continue
        if _only_recites(words) or _NO_SHORTFALL.search(words):
            continue
        before = len(found.entries)
        _read_sentence(text, sentence, roster, found)
        if len(found.entries) == before and not _only_states(words):
            found.unread.append((sentence.start, sentence.end))
    return found


_TAKES_NOTHING: Final = wording(
    r"\b(?:takes?|have|recovers?) nothing (?:further )?(?:from|of|against|as (?:to|against))\b"
)


def _take_nothing(sentence: Passage, roster: Roster, found: Entries) -> None:
    """Read "the bank takes nothing of Jane Doe": a judgment for her, where she is named."""
    people = roster.in_words(sentence.text)
    named = tuple(dict.fromkeys((*people.named, *people.excepted)))
    place = (sentence.start, sentence.end)
    if named:
        sure = HEDGED.search(sentence.text) is None
        found.entries.append(Entry("denied", People(named), place, sure=sure))
    else:
        found.unread.append(place)


def _read_sentence(text: PaperText, sentence: Passage, roster: Roster, found: Entries) -> None:
    everyone = roster.in_words(sentence.text)
    earlier = found.entries[-1].people if found.entries else None
    for part in parts(sentence):
        doing = _doing(part.words, roster, sentence.text)
        if doing is None:
            continue
        people = roster.in_words(part.text)
        if not people.named and not people.group and not _AGAINST_LAND.search(part.text):
            people = everyone
        if not people.named and earlier is not None and _SAID_JUDGMENT.search(sentence.text):
            people = earlier
        found.entries.append(
            Entry(
                doing,
                people,
                (sentence.start, sentence.end),
                _amount(text, part, sentence),
                _is_sure(doing, part.text, roster),
                doing == "denied" and _WAIVES.search(part.text) is not None,
                _THAT_FIGURE.search(part.text) is not None,
            )
        )


def _is_sure(doing: Doing, words: str, roster: Roster) -> bool:
    """Whether ``words`` do it outright: without a condition, an offer or both ways at once."""
    if doing == "reserved":
        return True
    if HEDGED.search(_GO_HENCE.sub(" ", words)) or (
        _SAYS_YES.search(words) and _SAYS_NO.search(words)
    ):
        return False
    if awaits_an_event(words) or (doing == "in_rem" and not is_of_one_kind(words, roster)):
        return False
    if doing == "denied":
        return OFFERED.search(words) is None and denies_outright(words)
    return _ENTITLED.search(words) is None or _SAYS_YES.search(words) is not None


_GO_HENCE: Final = wording(r"\bmay go hence\b")
"""How an old decree dismisses a defendant: it is no condition."""

_SAYS_YES: Final = wording(r"\b(?:granted|entered|awarded|enters|grants|awards|allowed)\b")
_SAYS_NO: Final = wording(r"\b(?:denied|denies|disallowed|refused)\b")
_AGAINST_LAND: Final = wording(
    r"\bin[ -]rem\b[^.;]{0,30}?\b(?:against|as to|upon|on) (?:the|said) (?:subject |mortgaged )?"
    r"(?:property|real estate|premises|land)\b"
)
_SAID_JUDGMENT: Final = wording(
    r"\b(?:said|such|this|the (?:foregoing|above)) (?:deficiency |personal )?judgment\b"
)


def _doing(words: str, roster: Roster, sentence: str) -> Doing | None:
    """Return what one part of a sentence does, or ``None`` where it does nothing."""
    plain = without_jurisdiction(words)
    if not speaks_of_deficiency(plain) and not money_against(plain, roster):
        return None
    plain = NOT_RESERVED.sub(" ", _FEES_RESERVED.sub(" ", plain))
    if RESERVED.search(plain) and not is_in_rem(plain):
        return "reserved"
    if is_negated(plain) and not _is_personal_entry_despite(plain):
        return "denied"
    gives = _GIVES.search(plain) or _ENTITLED.search(plain)
    if gives is None and (is_personal(plain) or is_in_rem(plain)):
        gives = _GIVES.search(sentence)
    return None if gives is None else _given(plain)


_FEES_RESERVED: Final = wording(
    r"\b(?:fees|costs|sanctions)\b[^.;]{0,40}?\b(?:reserved|continued)\b"
)
"""What is kept for later here is not the deficiency."""


def _given(words: str) -> Doing | None:
    """Return what kind of judgment ``words`` give."""
    if is_in_rem(words) and not is_personal(words):
        return "in_rem"
    return "personal" if is_personal(words) or _judgment_for_deficiency(words) else None


def _judgment_for_deficiency(words: str) -> bool:
    """Whether ``words`` give a judgment for the deficiency, with no word of its kind."""
    if _PAYS.search(words):
        return True
    judgment = _SOME_JUDGMENT.search(words)
    return judgment is not None and (
        DEFICIENCY.search(words) is not None or JUDGMENT_AGAINST.search(words) is not None
    )


_SOME_JUDGMENT: Final = wording(r"\bjudgment\b(?! of foreclosure| for possession)")


def _is_personal_entry_despite(words: str) -> bool:
    """Whether a negative word in ``words`` is only about people excepted from a judgment given."""
    exception = wording(r"\b(?:except|other than|excluding|but not(?: as to| against)?)\b").search(
        words
    )
    if exception is None:
        return False
    head = words[: exception.start()]
    return _GIVES.search(head) is not None and is_personal(head) and not is_negated(head)


def money_against(words: str, roster: Roster) -> bool:
    """Whether ``words`` give or ask a judgment or payment of money against somebody."""
    if JUDGMENT_AGAINST.search(words) is None and _PAYS.search(words) is None:
        return False
    if "$" not in words and _MONEY.search(words) is None:
        return False
    people = roster.in_words(words)
    return bool(people.named) or people.group != ""


_PAYS: Final = wording(
    r"\b(?:shall|must|is (?:hereby )?(?:ordered|directed|adjudged) to|are (?:hereby )?(?:ordered"
    r"|directed|adjudged) to|be adjudged to) pay\b(?! (?:the )?(?:sum|amount|purchase|selling))"
    r"|\bis indebted to\b"
)
_MONEY: Final = wording(r"\b(?:sum|amount|dollars)\b")


def _only_recites(words: str) -> bool:
    """Whether the sentence only tells what was asked, or what was done before.

    "As demanded, judgment is entered" does something; "asked that judgment be entered" does not.
    """
    gives = _GIVES.search(words)
    asks = ASKS.search(words)
    if asks is None or _RULES_ON.search(words):
        return gives is None and _PAST.search(words) is not None and not is_negated(words)
    if gives is None:
        return True
    done = _PERFORMS.search(words) is not None or is_negated(words)
    return asks.start() < gives.start() and not done


_RULES_ON: Final = wording(
    r"\b(?:denied|denies|granted|grants|waived|waives|withdrawn|allowed|reserved)\b"
)
_PERFORMS: Final = wording(
    r"\bhereby\b|\b(?:is|are) (?:entered|granted|awarded|rendered|given|against)\b"
    r"|\bshall (?:be entered|have|recover|enter|pay)\b|\bthe court enters\b"
)


def _only_states(words: str) -> bool:
    """Whether the sentence only states that there is a deficiency, or is a heading."""
    if _GIVES.search(words) or _ENTITLED.search(words) or HEDGED.search(words):
        return False
    if is_in_rem(words):
        return len(words.split()) < 25 and words.upper() == words
    return not is_personal(words) or (len(words.split()) < 25 and words.upper() == words)


def _amount(text: PaperText, part: Part, sentence: Passage) -> Amount | None:
    """Return the sum entered: the one after "in the sum of", else the only one stated."""
    inside = amounts(text, part.start, part.end) or amounts(text, sentence.start, sentence.end)
    for amount in inside:
        if _IN_THE_SUM.search(amount.before.rstrip() + " ") or amount.words_cents is not None:
            return amount
    return inside[0] if len({amount.cents for amount in inside}) == 1 else None

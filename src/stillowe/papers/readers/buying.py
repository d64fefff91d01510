"""Who bought at the sale, whether it was held online, and the motion to confirm it.

735 ILCS 5/15-1604 gives a further right to redeem only where the lender bought; a nominee of
the lender is the lender there. A buyer that is some other company may be its nominee: that it
is a stranger is then only claimed in doubt.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import days
from stillowe.papers.readers.names import folded, is_company, names_in
from stillowe.papers.readers.people import Roster
from stillowe.values.number_words import number_from_words
from stillowe.values.vocabulary import FactName

BUYING_FACTS: Final = frozenset({FactName.sale_buyer_is_lender, FactName.confirmation_motion_filed})
"""What ``say_buyer`` and ``say_motion_to_confirm`` can establish."""

ONLINE_FACTS: Final = frozenset({FactName.sale_held_online, FactName.online_bidding_days})
"""What ``say_online`` can establish."""

_BEFORE_BUYER: Final = wording(
    r"\b(?:bid|offer)\b[^.;$]{0,60}?\b(?:made|submitted|entered|placed|received) (?:by|from|of)\b"
    r"|\b(?:sold|struck off|struck down|conveyed)\b(?:[^.;$]{0,80}?\bsold)? to\b"
    r"|\b(?:purchased|bought|bid in|bid off) (?:at (?:the )?(?:sale|auction) )?by\b"
    r"|\b(?:successful |highest |winning |best |and )*(?:bidder|purchaser|buyer|grantee)"
    r"(?: at (?:the )?sale)?\s*(?::|(?:was|being|is|to wit)\b)"
    r"|\bcertificate of sale (?:was |is |be )?(?:issued|delivered|given) to\b"
)
_THE_BIDDER: Final = wording(
    r"[\s,:]*(?:the |said )?(?:(?:highest|best|successful|winning|responsible|and|last),?"
    r" )*bidders?\b"
    r"(?: for cash)?(?P<named>[,:]+\s*(?:being |to[- ]wit[,:]? |namely[,:]? )?)?"
)
_AFTER_BUYER: Final = wording(
    r"\b(?:was|were|being|became|as) (?:declared |found )?(?:the )?"
    r"(?:successful|highest|best|winning)(?: (?:and|,) (?:best|highest|last))*(?: responsible)?"
    r" (?:bidders?|purchasers?|buyers?)\b"
    r"|,? (?:bid|offered)(?: in)? (?:the (?:sum|amount) of |the (?:highest|best)[^.;$]{0,30})?\$"
)
_BESIDE: Final = wording(
    r"[\s,(]*(?:(?:the |said )?plaintiff|an? (?:[\w-]+ ){0,3}[\w-]+|as (?:[\w-]+ ){0,3}[\w-]+"
    r"|strangers? to"
    r" (?:the|this) \w+)?[\s,)]*(?:who|which)?\s*"
)
_UNDONE: Final = wording(
    r"\b(?:reject\w*|withdr\w*|default\w*|fail\w*|outbid|second|next|re-?sold|re-?sale"
    r"|forfeit\w*|assign\w*"
    r"|vacated|set aside|refused|not accepted)\b"
)
"""A bid that was not taken, or was passed on: who bought in the end is in doubt."""

_PLAINTIFF: Final = wording(
    r"(?:to the |the |said |to )?(?:plaintiff|mortgagee|(?:foreclosing |judgment )?(?:lender"
    r"|creditor))\b"
    r"(?! or\b| and/or\b|'s (?!nominee|assignee|designee))"
)
_NOMINEE: Final = wording(
    r"\b(?:plaintiff|mortgagee|lender)'s (?:nominee|assignee|designee)\b"
    r"|\b(?:nominee|assignee|designee|agent|successor|on behalf|for the benefit|assigned)\b"
)
_OF_THE_LENDER: Final = wording(
    r"\b(?:plaintiff|mortgagee|lender)'s (?:nominee|assignee|designee)\b"
    r"|\b(?:nominee|assignee|designee) (?:of|for) (?:the |said )?(?:plaintiff|mortgagee|lender)\b"
)
_STRANGER: Final = wording(
    r"\bthird[- ]part(?:y|ies) (?:bidders?|purchasers?|buyers?)\b|\bstrangers? to (?:the|this)"
    r" (?:suit|case"
    r"|cause|action|proceeding)\b|\b(?:a|to a) third[- ]party\b"
)
_NOT_DONE: Final = wording(
    r"\b(?:if|unless|whether|should|(?<!of\s)may(?!,? \d)|might|would|will be|shall be|no|not"
    r"|never|any|or its|or"
    r" a|in"
    r" the event|to be sold)\b(?! (?:other|higher|better|further|one else|more) )"
)
_PASSED_ON: Final = wording(
    r"\bassignment of (?:the |its |said )?(?:bid|certificate)\b|\b(?:bid|certificate of"
    r" sale)\b[^.;]{0,40}?"
    r"\b(?:was|were|been|is) (?:\w+ )?assigned\b"
)
_A_NAME: Final = re.compile(
    r"(?:[A-Z0-9][\w.&'/-]*|\[[A-Z ]+\])"
    r"(?:,?\s+(?:(?:of|and|the|for|&|de|la|van)\s+)?(?:[A-Z0-9&][\w.&'/-]*|\[[A-Z ]+\])){0,9}"
)
_ASIDE_WORDS: Final = re.compile(
    r"(?i)[\s:,]*(?:(?:the|said|to|a|plaintiff|mortgagee|defendant)[\s,]+)*"
)
_DOUBT: Final = 0.5
_WINDOW: Final = 140


def say_buyer(draft: Draft, roster: Roster, *, ruling: bool = False) -> None:
    """Claim whether the lender bought; buyers told in two ways are in doubt."""
    if not draft.holds("bid", "sold", "struck", "purchaser", "buyer", "bought"):
        return
    passed_on = draft.find(_PASSED_ON) is not None
    found: list[tuple[bool, float, Passage]] = []
    for sentence in sentences(draft.text):
        bought = _bought_by_lender(sentence, roster)
        if bought is not None:
            undone = passed_on or _UNDONE.search(sentence.text) is not None
            found.append((bought[0], min(bought[1], _DOUBT) if undone else bought[1], sentence))
    both = {lender for lender, sure, _ in found if sure == 1.0} == {True, False}
    for lender, sure, sentence in found:
        draft.say(
            FactName.sale_buyer_is_lender,
            lender,
            (sentence.start, sentence.end),
            ruling=ruling,
            confidence=_DOUBT if both else sure,
        )


def _bought_by_lender(sentence: Passage, roster: Roster) -> tuple[bool, float] | None:
    """Return whether the sentence says that the lender bought, and how surely."""
    plain = without_inner_stops(sentence.text)
    buyer = _buyer(plain)
    if buyer is None:
        return None
    begin, words = buyer
    if _NOT_DONE.search(plain[max(0, begin - _WINDOW) : begin] + words):
        return None
    of_the_lender = _OF_THE_LENDER.search(words) or _PLAINTIFF.match(words.strip(" ,:"))
    stranger = _STRANGER.search(plain)
    if of_the_lender or stranger:
        return bool(of_the_lender), _DOUBT if of_the_lender and stranger else 1.0
    name = _A_NAME.match(words, _end(_ASIDE_WORDS, words))
    return None if name is None else _by_name(name, words, roster)


def _by_name(name: re.Match[str], words: str, roster: Roster) -> tuple[bool, float] | None:
    """Return whether a buyer told by name is the lender, and how surely."""
    if _is_the_plaintiff(name.group(), roster):
        return True, 1.0
    if is_company(name.group()) or _NOMINEE.search(words):
        return False, _DOUBT
    person = names_in(name.group())
    certain = bool(person) and bool(roster.plaintiff) and not is_company(words)
    return (False, 1.0 if certain else _DOUBT) if person else None


def _buyer(plain: str) -> tuple[int, str] | None:
    """Return where the words about the buyer begin, and those words."""
    for match in _BEFORE_BUYER.finditer(plain):
        at = match.end()
        bidder = _THE_BIDDER.match(plain, at)
        if bidder is not None and bidder["named"] is None:
            continue
        at = at if bidder is None else bidder.end()
        words = plain[at : at + _WINDOW]
        return at, re.split(r"[;$]|\bfor the\b|\bin the (?:sum|amount)\b|\bthe highest\b", words)[0]
    after = _AFTER_BUYER.search(plain)
    if after is None:
        return None
    begin = max(0, after.start() - _WINDOW)
    names = list(_A_NAME.finditer(plain, begin, after.start()))
    plaintiff = list(_PLAINTIFF.finditer(plain, begin, after.start()))
    beside = [
        match.start()
        for match in (*names[-1:], *plaintiff[-1:])
        if _BESIDE.fullmatch(plain, match.end(), after.start())
    ]
    return (min(beside), plain[min(beside) : after.start()]) if beside else None


def _end(pattern: re.Pattern[str], words: str) -> int:
    match = pattern.match(words)
    return 0 if match is None else match.end()


_AFTER_NAME: Final = re.compile(
    r"\b(?:plaintiffs?|as trustee|not in its|successor|by merger|f k a|fka|a corporation)\b.*"
)


def _is_the_plaintiff(name: str, roster: Roster) -> bool:
    """Whether ``name`` is the plaintiff's, whole or with more words after it."""
    own = _AFTER_NAME.sub("", roster.plaintiff).strip()
    theirs = _AFTER_NAME.sub("", folded(name)).strip()
    shortest = min(len(own.split()), len(theirs.split()))
    if shortest < _FEWEST_WORDS:
        return False
    return own == theirs or f"{own} ".startswith(f"{theirs} ") or f"{theirs} ".startswith(f"{own} ")


_FEWEST_WORDS: Final = 2
_ONLINE: Final = wording(
    r"\b(?:sale|auction|sold|bidding|offered|conducted|held)\b[^.;]{0,120}?\b(?:on-?line|over"
    r" the internet"
    r"|via (?:the )?internet|by internet|internet (?:auction|sale|bidding)|electronic(?:ally)?"
    r" (?:auction|sale|bidding|conducted|held)|electronically|web-?site|https?|www)\b"
    r"|\b(?:on-?line|internet|electronic) (?:judicial |public |foreclosure )?(?:sale|auction"
    r"|bidding)\b"
)
_SOLD: Final = wording(
    r"\b(?:was|were|did|has been|had been|I|conducted|held|sold|opened?|closed|remained)\b"
)
_INFORMATION: Final = wording(
    r"\b(?:information|visit|posted|published|publish|advertis\w+|listed|see|call|available at"
    r"|notice of"
    r"|recorded|wired?|e-?fil\w+|e-?mail\w*|funds?|payment|paid)\b"
)
_NOT_ONLINE: Final = wording(
    r"\b(?:not|no)\b[^.;]{0,40}?\b(?:on-?line|internet|electronic\w*)\b|\bin person (?:only|and"
    r" not)\b"
)
_BIDDING_DAYS: Final = wording(
    r"\bbidding\b[^.;]{0,80}?\bopen(?:ed)?\b[^.;]{0,40}?\bfor (?:a period of"
    r" )?(?P<number>\d{1,2}|one"
    r"|two|three|four|five|six|seven|eight|nine|ten)(?: \(\d{1,2}\))? (?:full |calendar "
    r"|consecutive )*days?\b"
)


def say_online(draft: Draft) -> None:
    """Claim that the sale was held online or was not, and how long the bidding was open."""
    if not draft.holds("online", "on-line", "internet", "electronic", "website", "web site"):
        return
    for sentence in sentences(draft.text):
        words = without_inner_stops(sentence.text)
        online = _ONLINE.search(words)
        if online is None or _SOLD.search(words) is None:
            continue
        place = (sentence.start, sentence.end)
        if _NOT_ONLINE.search(words):
            draft.say(FactName.sale_held_online, False, place)
            continue
        hedged = _NOT_DONE.search(words[: online.end()])
        if hedged is not None:
            continue
        unsure = _INFORMATION.search(words)
        draft.say(FactName.sale_held_online, True, place, confidence=_DOUBT if unsure else 1.0)
        _say_bidding_days(draft, sentence, words)


def _say_bidding_days(draft: Draft, sentence: Passage, words: str) -> None:
    match = _BIDDING_DAYS.search(words)
    if match is None:
        return
    number = match["number"].lower()
    count = int(number) if number.isdigit() else number_from_words([number])
    if count is not None:
        place = (sentence.start, sentence.end)
        draft.say(FactName.online_bidding_days, count, place)


_MOTION: Final = wording(
    r"\bmotion\b[^.;]{0,60}?\b(?:confirm\w*|approv\w+)\b[^.;]{0,40}?\b(?:sale|report)\b"
    r"|\b(?:sale|report)\b[^.;]{0,60}?\b(?:on|by|upon) (?:the )?(?:plaintiff'?s?'? )?motion\b"
    r"|\bplaintiff(?:'s)?,?[^.;]{0,60}?\b(?:moves|has moved|moved|presents its motion)\b"
    r"[^.;]{0,60}?\b(?:confirm\w*|approv\w+)\b[^.;]{0,60}?\b(?:sale|report)\b"
)
_NO_MOTION: Final = wording(
    r"\b(?:no|not|never|without|(?<!of\s)may(?!,? \d)|will|shall|if|until|unless|must|intends?)\b"
    r"(?:(?!\bpresent)[^.;]){0,60}?\bmo(?:tion|ves?|ved)\b"
    r"|\bmotion\b[^.;]{0,60}?\b(?:to be filed|will be|shall be|withdrawn|stricken|not)\b"
)
_HEARING: Final = re.compile(
    r"(?i)\b(?:on|heard|hearing|date|presented|presentment)\b[\s:,]*(?:(?:mon|tues|wednes|thurs"
    r"|fri)day,?"
    r"\s*)?(?:the\s+)?$"
)
_NOTICE_OF_MOTION: Final = wording(r"\bnotice of (?:motion|hearing)\b|\bplease take notice\b")
_APPEARS: Final = wording(r"\b(?:appear before|present(?:ed)?|be heard|heard before|hearing)\b")


def say_motion_to_confirm(draft: Draft, *, ruling: bool = False) -> None:
    """Claim that the sale's confirmation was moved for, and the hearing a notice of motion sets."""
    if not draft.holds("motion", "moves", "moved"):
        return
    notice = draft.text.find(_NOTICE_OF_MOTION)
    for sentence in sentences(draft.text):
        words = without_inner_stops(sentence.text)
        if _MOTION.search(words) is None or _NO_MOTION.search(words) is not None:
            continue
        place = (sentence.start, sentence.end)
        draft.say(FactName.confirmation_motion_filed, True, place, ruling=ruling)
        if notice is not None and notice.start() <= sentence.end and _APPEARS.search(words):
            _say_hearing(draft, sentence)


def _say_hearing(draft: Draft, sentence: Passage) -> None:
    """Claim the first day a notice of motion names as that of the hearing."""
    for day in days(draft.text, sentence.start, sentence.end):
        if _HEARING.search(draft.text.text[max(0, day.start - 40) : day.start]):
            draft.say(FactName.confirmation_hearing_date, day.day, (day.start, day.end))
        return

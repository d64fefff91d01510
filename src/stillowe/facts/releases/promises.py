"""Which promises to pay are new ones, and whom they bind.

A promise denied, a promise that an ordinary change of terms repeats, and an old line that merely
stays as it was add nothing. A new promise binds those who make it, not everybody a paper names.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from stillowe.facts.releases.outcome import PersonInPaper
from stillowe.facts.releases.people import names_only_others
from stillowe.papers.frames import Frame, PaperClauses
from stillowe.values.clauses import Act, Matter, Modality, Party

_DENIED_BEFORE: Final = re.compile(
    r"\b(?:not|no|never|nor|neither|nothing|without|n't)\b(?! (?:later|less|more|only))"
    r"(?:(?!\b(?:but|until|unless|except)\b)[^.;]){0,160}$",
    re.IGNORECASE,
)
_DENIED_IN: Final = re.compile(
    r"\b(?:no|not a|not any|never a|without (?:a|any)) (?:new |further |fresh |separate |other )?"
    r"(?:note|promise|promissory|substitute|obligation|debt)\b",
    re.IGNORECASE,
)
_A_MESSAGE: Final = re.compile(
    r"\b(?:by|in|with) (?:a |an )?(?:written|signed|short|dated|handwritten) note\b", re.IGNORECASE
)
_BOOKKEEPING: Final = re.compile(
    r"^(?:furnish|report|return|mark|cancel|hold|keep|show|carry|surrender)\w*\b", re.IGNORECASE
)
_NEW: Final = re.compile(
    r"\b(?:new|fresh|replacement|substitut\w+|separate|unsecured|second note|another"
    r"|in (?:place|lieu|exchange) of|takes? the place|replaces?|deficienc\w+|shortfall|short sale"
    r"|after the sale|(?:sign|execut|deliver|giv)(?:s|es|e|ing|ed)? (?:\w+ ){0,4}?"
    r"(?:a|an|his|her|their|your|this) (?:[\w$,.-]+ ){0,4}?(?:note|bond|agreement))\b",
    re.IGNORECASE,
)
_OF_A_MODIFICATION: Final = re.compile(
    r"\b(?:(?:new|modified|unpaid|capitali[sz]ed|interest-bearing) principal balance"
    r"|principal and interest|monthly payments? (?:of|in|will)|as (?:so )?(?:modified|amended"
    r"|changed)|payments? (?:of )?\$[\d,.]+ (?:a|per|each|every) month|maturity date"
    r"|modified (?:loan|note|payment|terms|rate))\b",
    re.IGNORECASE,
)
_MODIFIES: Final = re.compile(
    r"\bmodif(?:y|ies|ied|ication)\b|\bamends? and supplements?\b|\bcapitali[sz]", re.IGNORECASE
)
_STAYS: Final = re.compile(
    r"\b(?:remains?|continues?|stays?|go(?:es)? on|as before|unchanged|in (?:full )?force|kept"
    r"|not (?:part|affected|changed|touched|released|covered))\b",
    re.IGNORECASE,
)
_OLD: Final = re.compile(
    r"\b(?:existing|old|original|present|same|home[- ]equity|equity line|line of credit|heloc"
    r"|already (?:signed|owed|made))\b",
    re.IGNORECASE,
)
_ALL_OF_THEM: Final = re.compile(
    r"\b(?:each|both|joint\w*|severally|every|all of|borrowers|makers|sellers|obligors|they"
    r"|(?:his|her) (?:wife|husband|spouse))\b",
    re.IGNORECASE,
)
_JUNIOR: Final = re.compile(
    r"\b(?:home[- ]equity|heloc|line of credit|equity line"
    r"|(?:second|junior) (?:mortgage|note|loan|lien))\b",
    re.IGNORECASE,
)
_REPLACES: Final = re.compile(
    r"\b(?:substitut\w+|replac\w+|in (?:place|lieu|exchange|substitution)|takes? the place"
    r"|renew\w+|restat\w+)\b[^.;]{0,80}?\b(?:second|junior|home[- ]equity|line of credit|old|prior"
    r"|existing|original|first|said|that)\b[^.;]{0,30}?\b(?:note|loan|mortgage|line)\b",
    re.IGNORECASE,
)
_LEFT_OVER: Final = re.compile(r"\b(?:deficien|shortfall|shortage)", re.IGNORECASE)
_NEVER_BOUND: Final = frozenset(
    {Party.buyer, Party.lender, Party.insurer, Party.program, Party.court}
)


def is_new_promise(frame: Frame, paper: PaperClauses) -> bool:
    """Whether ``frame`` makes somebody owe what they did not owe before."""
    if not frame.polarity or frame.modality in (Modality.general, Modality.undecided):
        return False
    return not (_is_denied(frame) or _is_no_promise(frame) or keeps_an_old_one(frame, paper))


def keeps_an_old_one(frame: Frame, paper: PaperClauses) -> bool:
    """Whether the promise is the one already made, kept or with its terms changed."""
    words = frame.quote
    if _NEW.search(words) or frame.what is Matter.guaranty:
        return False
    if _OLD.search(words) and _STAYS.search(words):
        return True
    changed = any(_MODIFIES.search(one.quote) for one in paper.frames)
    return (
        _OF_A_MODIFICATION.search(words) is not None
        and not _frees_somebody(paper)
        and (changed or _MODIFIES.search(words) is not None or "rincipal" in words)
    )


def binds(frame: Frame, person: PersonInPaper, paper: PaperClauses) -> bool:
    """Whether a new promise is this person's, so far as its words and the paper's parts tell."""
    if person.is_certain and person.part in _NEVER_BOUND:
        return False
    if not person.is_certain or _ALL_OF_THEM.search(frame.quote):
        return True
    if names_only_others(frame, person, paper):
        return False
    return not _calls_another_by_first_name(frame, person, paper)


def with_its_loan(frame: Frame) -> Frame:
    """Return ``frame`` with the junior loan its sentence names, where it names one."""
    named = _JUNIOR.search(frame.quote)
    return frame if named is None else replace(frame, loan_words=named.group())


def replaces_a_note(frame: Frame) -> bool:
    """Whether the new paper stands in the place of a note, rather than for what a sale left."""
    return _REPLACES.search(frame.quote) is not None and not _LEFT_OVER.search(frame.quote)


def _is_denied(frame: Frame) -> bool:
    words, hit = frame.quote, frame.what_words
    if _DENIED_IN.search(hit):
        return True
    at = words.find(hit[:40]) if hit else -1
    return at > 0 and _DENIED_BEFORE.search(words[:at]) is not None


def _is_no_promise(frame: Frame) -> bool:
    """Whether "note" is a message, or the lender's side only deals with a paper it holds."""
    if _A_MESSAGE.search(frame.quote) and "$" not in frame.quote:
        return True
    return frame.who is Party.lender and _BOOKKEEPING.search(frame.what_words) is not None


def _frees_somebody(paper: PaperClauses) -> bool:
    return any(
        one.act is Act.frees and one.polarity and one.confidence >= _SOME and one.what in _OWED
        for one in paper.frames
    )


_SOME: Final = 0.5
_OWED: Final = frozenset(
    {Matter.debt, Matter.deficiency, Matter.deficiency_judgment, Matter.second_debt}
)


def _calls_another_by_first_name(frame: Frame, person: PersonInPaper, paper: PaperClauses) -> bool:
    words = frozenset(re.findall(r"[\w'-]+", frame.quote.casefold()))
    own = {name.casefold().split()[0] for name in (person.asked.name, *person.printed) if name}
    others = {
        name.casefold().split()[0]
        for name, part in paper.roles
        if part in (Party.borrower, Party.guarantor) and len(name.split()) > 1
    } - own
    return bool(others & words) and not own & words

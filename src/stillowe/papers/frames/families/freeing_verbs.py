"""Verbs that give something up: where they stand, active or passive, denied or not, how sure.

A chain ("remise, release and forever discharge") is one predicate. The words before it are
walked back for auxiliaries; what stands before them is its subject, what follows its object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import Final

from stillowe.papers.frames.families.freeing_tokens import (
    AHEAD,
    BE,
    BETWEEN,
    NEGATIVE,
    OFFERED,
    PASSED_OVER,
    POSSIBLE,
    READ_AS,
    REFUSED,
)
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Modality

FREEING_STEMS: Final = Stems(
    *("releas", "discharg", "acquit", "exonerat", "reliev", "absolv", "exculpat", "remis", "remit"),
    *("forgiv", "forgav", "forgo", "forego", "waiv", "wave ", "waving", "cancel", "extinguish"),
    *("satisf", "relinquish", " up ", "surrender", "abandon", "renounc", "wipe", " off", "eras"),
    *("terminat", " let ", "lets ", "letting", "free", "quit", "excus", "treat", "drop", "retire"),
    *("reconvey", "remov", "lift", "clear", "takes ", "take ", "taking", "settle", " end", "void"),
    *(
        "annul",
        "longer",
        "nothing",
        "not ",
        "n't",
        "n\u2019t",
        "never",
        " no ",
        "nor ",
        "owe",
        "ceas",
    ),
    *("out from", "compromise", "full and", "full sat", "in place of", "and stead", "dismiss"),
    *("square", "the hook", "gone", "finished", " over", "torn up", "stripped", "mark", "stamp"),
    *(
        "harmless",
        "declare",
        "dont ",
        "neither",
        "nobody",
        "none",
        "no one",
        "paid",
        "dead",
        "even",
    ),
    *(
        "purge",
        "vacat",
        "declin",
        "sign off",
        "withdraw",
        "let off",
        "no\n",
        "acknowledg",
        "barred",
    ),
)
"""One cheap look: a sentence without any of these gives up nothing."""

_PERSON_VERBS: Final = (
    r"releas(?:e|es|ed|ing)|discharg(?:e|es|ed|ing)|acquit(?:s|ted|ting)?|exonerat(?:e|es|ed|ing)"
    r"|reliev(?:e|es|ed|ing)|absolv(?:e|es|ed|ing)|exculpat(?:e|es|ed|ing)|remis(?:e|es|ed|ing)"
    r"|excus(?:e|es|ed|ing)|freed|frees|free(?= (?:the|you|your|both|each|borrower|guarantor|him"
    r"|her|them|mortgagor|seller)\b)|quit-?claim(?:s|ed)?|quitted|dismiss(?:es|ed)"
)
_MATTER_VERBS: Final = (
    r"forgiv(?:e|es|en|ing)|forgave|waiv(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|extinguish(?:es|ed"
    r"|ing)?|satisf(?:y|ies|ied|ying)|relinquish(?:es|ed|ing)?|giv(?:e|es|en|ing) up|gave up"
    r"|surrender(?:s|ed|ing)?|abandon(?:s|ed|ing)?|fore?go(?:es|ne|ing)?|forewent|forwent"
    r"|renounc(?:e|es|ed|ing)|remit(?:s|ted)?|wip(?:e|es|ed)(?: (?:out|away|clean))?"
    r"|writ(?:e|es|ten|ing) off|wrote off|eras(?:e|es|ed)|terminat(?:e|es|ed|ing)|annul(?:s|led)?"
    r"|lets? go(?: of)?|drop(?:s|ped)?|retired?|reconvey(?:s|ed)?|remov(?:e|es|ed|ing)"
    r"|lift(?:s|ed)?|clear(?:s|ed)?|tak(?:e|es|ing|en)(?= (?:our|its|the|their) (?:\w+"
    r" ){0,2}?(?:lien"
    r"|mortgage|deed of trust)\b(?:[^,.;]{0,40}\b)?off\b)|let out|paid(?= (?:in full|by compromise"
    r"|and"
    r"|off|,))|fully paid|settled(?! for)|compromised(?= and)|voided|ended"
)
_VERB: Final = rf"(?:{_PERSON_VERBS}|{_MATTER_VERBS})"
_ADVERB: Final = (
    r"(?:(?:hereby|forever|fully|finally|completely|absolutely|unconditionally|irrevocably"
    r"|forthwith"
    r"|also|then|thereby|entirely|wholly|do|does|doth|voluntarily|knowingly|expressly|generally|by"
    r" these presents|in full|of record|hereafter) )*"
)
_CHAIN: Final = sieved(
    rf"(?<![\w-])(?:{_VERB})\b"
    rf"(?:(?:,? (?:and(?:/or)?|or) |, |/){_ADVERB}(?:{_VERB}|convey|assign)\b)*",
    re.IGNORECASE,
)
_PARTICIPLE: Final = re.compile(r"(?:ed|en|ne|id|go|off|up|out|in|away|clean)$", re.IGNORECASE)
_GERUND: Final = re.compile(r"ing(?: up| off)?$", re.IGNORECASE)

_TIED: Final = BE | NEGATIVE | POSSIBLE | AHEAD | OFFERED | REFUSED | PASSED_OVER


class Voice(StrEnum):
    """How a verb stands to its subject."""

    active = auto()
    passive = auto()
    noun = auto()


@dataclass(frozen=True, slots=True)
class Predicate:
    """One verb, or chain of verbs, of giving up."""

    words: str
    start: int
    """Where it begins, its auxiliaries included."""
    verb_start: int
    end: int
    voice: Voice
    negative: bool
    modality: Modality
    offered: bool = False
    tied: bool = False
    """Whether it has auxiliaries of its own."""


def predicates_in(words: str) -> Iterator[Predicate]:
    """Yield every verb of giving up in ``words``, in reading order."""
    previous: Predicate | None = None
    for match in _CHAIN.finditer(words):
        found = _predicate(words, match)
        if found is None:
            continue
        if previous is not None and _goes_on(words[previous.end : found.verb_start]):
            # "does not extinguish the debt or release the lien": one negative for both.
            found = replace(
                found,
                negative=found.negative or previous.negative,
                modality=previous.modality
                if found.modality is Modality.done and not found.tied
                else found.modality,
            )
        previous = found
        yield found


def _predicate(words: str, match: re.Match[str]) -> Predicate | None:
    chain = match.group()
    if _adjective_or_noun(words, match):
        return None
    tokens, start = _auxiliaries(words, match.start())
    last = chain.split(" and ")[-1].strip()
    passive = bool(tokens & BE) and bool(_PARTICIPLE.search(last) or _PARTICIPLE.search(chain))
    if _HAVE_DONE.search(words[: match.start()]):
        passive = False
    unbound = "to?" in tokens or ("having" in tokens and bool(tokens & OFFERED))
    if unbound or (_GERUND.search(last) and not passive):
        return None
    participle = bool(_ENDS_PAST.search(chain))
    if participle and not passive and _bare_participle(words, start, tokens):
        return None
    if not participle and not tokens and _without_subject(words, match):
        return None
    return Predicate(
        chain,
        start,
        match.start(),
        match.end(),
        Voice.passive if passive else Voice.active,
        bool(tokens & (NEGATIVE | REFUSED))
        or bool(_IN_NO_WAY.search(words, max(0, match.start() - 160), match.start())),
        _modality(tokens),
        bool(tokens & OFFERED),
        bool(tokens - {"and", "or", "also"}),
    )


_IN_NO_WAY: Final = re.compile(
    r"\b(?:in no (?:way|event|case|manner|wise|sense)|under no circumstances?|at no time|by no "
    r"means)\b[^.;]*$",
    re.IGNORECASE,
)
_HAVE_DONE: Final = re.compile(
    r"\bto have (?:(?:fully|thereby|forever|also|irrevocably|forthwith) )*$", re.IGNORECASE
)
"""Of \"shall be deemed to have released\": whoever is deemed releases."""
_ENDS_PAST: Final = re.compile(r"(?:ed|en|wrote off|forgave|gave up|satisfied)$", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"(?:\b(?:or|nor)|,)\s*$", re.IGNORECASE)
_NEW_CLAUSE: Final = re.compile(r";|\b(?:but|that|which|who|shall|will|is|are)\b", re.IGNORECASE)


def _goes_on(between: str) -> bool:
    return bool(_GOES_ON.search(between)) and not _NEW_CLAUSE.search(between)


_NOUN_BEFORE: Final = re.compile(
    r"\b(?:the|a|an|this|that|any|such|said|our|its|your|their|his|her|my|of|partial|full|no|each"
    r"|written|recorded|recordable|general|mutual|lien|mortgage|final|signed|enclosed|in|every"
    r"|executed|complete|chapter \d+|bankruptcy|short|for|from|against|on|with|nor a|by|per"
    r"|'s)\s+$",
    re.IGNORECASE,
)
_DETERMINED: Final = re.compile(
    r"\b(?:the|a|an|this|that|any|such|said|our|its|your|their|his|her|my|every|each|of)\s+$",
    re.IGNORECASE,
)
_BASE: Final = re.compile(
    r"release|discharge|surrender|cancel|quit|abandon|drop|lift|clear|releases|discharges|free"
    r"|acquit|exonerate|relieve|excuse|waive|forgive|satisfy|extinguish|terminate|remise|forego"
    r"|forgo|relinquish|retire|remove|settle",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"satisfied|released|cancelled|canceled|discharged|waived|settled|retired|forgiven|terminated",
    re.IGNORECASE,
)
_PLURAL_BEFORE: Final = re.compile(
    r"(?:\b\w*s|\b(?:we|you|they|i|and|or|undersigned|each|also|do|parties|both|thereby|hereto)"
    r"|[):]|\b(?:them|themselves|him|her|it|heirs|assigns|successors|administrators|thereof),)\s*$"
    r"|(?-i:\b(?:and|nor|or) (?:the |its )?[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,3}\s*$)",
    re.IGNORECASE,
)


_LABELLED: Final = re.compile(r"(?:[).:]|\u2014)\s*$")
_SPOKEN: Final = re.compile(r"[a-z]\s+$|[A-Z]{2}\s+$")


def _adjective_or_noun(words: str, match: re.Match[str]) -> bool:
    """Whether "release", "discharge", "waiver" stands as a noun, or "released" before a noun."""
    before = words[max(0, match.start() - 24) : match.start()]
    chain = match.group()
    titled = chain[:1].isupper() and not words.isupper() and bool(before.strip())
    if titled and not _LABELLED.search(before) and words[:40] != words[:40].upper():
        # "Article II - Releases" is a heading; "Borrower hereby RELEASES Lender" is none.
        return not (chain.isupper() and _SPOKEN.search(before))
    first = re.split(r"[ ,]", chain)[0]
    if _BASE.fullmatch(first):
        return bool(_NOUN_BEFORE.search(before)) or words[match.end() :].startswith(" title")
    return bool(_PAST.fullmatch(chain)) and bool(_DETERMINED.search(before))


def _without_subject(words: str, match: re.Match[str]) -> bool:
    """Whether a bare verb ("release") follows nothing that could do it."""
    first = re.split(r"[ ,]", match.group())[0]
    if not _BASE.fullmatch(first) or first.lower() in {"releases", "discharges"}:
        return False
    before = words[: match.start()]
    return bool(before.strip()) and not _PLURAL_BEFORE.search(before[-60:])


def _bare_participle(words: str, start: int, tokens: frozenset[str]) -> bool:
    """Whether a participle has neither "has" nor a subject: "the Indebtedness released hereby"."""
    if tokens & {"has", "have", "had", "having", "hereby"}:
        return False
    before = words[max(0, start - 40) : start].lower().rstrip()
    # "we forgave", "the Bank released": a simple past needs somebody just before it.
    return not _SOMEBODY.search(before)


_SOMEBODY: Final = re.compile(
    r"\b(?:we|bank|lender|holder|creditor|servicer|investor|union|agency|court|plaintiff"
    r"|it|they|hud|va|i|mortgagee|who|which|secretary)$"
)


def _auxiliaries(words: str, place: int) -> tuple[frozenset[str], int]:
    """Return the auxiliaries just before ``place`` and where they begin.

    ``to?`` among them: an infinitive that nobody is said to do ("insufficient to satisfy").
    """
    tokens: set[str] = set()
    start = place
    found = list(_TOKEN.finditer(words, max(0, place - 130), place))
    for number in range(len(found) - 1, -1, -1):
        token = found[number].group().lower().strip(",")
        if token == _TO:
            governing = found[number - 1].group().lower().strip(",") if number else ""
            aside = _ASIDE.search(words[: found[number].end()])
            if aside:
                tokens.update({"offers", "will"})
                start = aside.start()
                break
            if governing in AHEAD | OFFERED | REFUSED | NEGATIVE | READ_AS:
                start = found[number].start()
                continue
            if number and governing != "order":
                tokens.add("to?")
            tokens.add("will")
            break
        if not (
            token in _TIED or token in READ_AS or token in BETWEEN or token.endswith(("n't", "ly"))
        ):
            break
        tokens.add("n't" if token.endswith("n't") else token)
        start = found[number].start()
    return frozenset(tokens), start


_ASIDE: Final = re.compile(
    r"\b(?:offers?|agrees?|consents?|proposes?|undertakes?|promises?),[^,;.]{0,90}, to$",
    re.IGNORECASE,
)
_TO: Final = "to"
_TOKEN: Final = re.compile(r"[\w'-]+,?")


_FROM_NOW_ON: Final = frozenset({"stand", "stands", "deemed"})
"""Of "shall stand discharged", "shall be deemed satisfied": so it is from now on."""


def _modality(tokens: frozenset[str]) -> Modality:
    if tokens & POSSIBLE:
        return Modality.possible
    if tokens & _FROM_NOW_ON and not tokens & OFFERED:
        return Modality.done
    if tokens & (AHEAD | OFFERED):
        return Modality.promised
    return Modality.done

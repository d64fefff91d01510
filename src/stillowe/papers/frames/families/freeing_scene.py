"""A sentence in its surroundings, as the readers of giving up see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from stillowe.papers.frames.conditions import condition_of, conditions_in, exceptions_in
from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.freeing_doubts import (
    denials_in,
    is_contradicted,
    limits_in,
)
from stillowe.papers.frames.families.freeing_parts import loan_words_in
from stillowe.papers.frames.frame import Condition
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Modality, Party

_FOLLOWS: Final = re.compile(
    r"\s*(?:provided|except|subject to|but|however|unless|save|and provided|if|conditioned|only"
    r"|excluding|other than|so long|reserving|on condition|upon|until)\b",
    re.IGNORECASE,
)
_ABOUT_IT: Final = re.compile(
    r"^\W*(?:\w{1,3}[).] ?)?\W*(?:provided|conditions?|conditional|contingent|subject to|only"
    r"|unless"
    r"|except|on condition|as long as|so long as|if (?!you (?:have|need|would|want|wish|are unsure)"
    r"|any"
    r" question|we can|there are (?:any )?question))"
    r"|\b(?:this|the|such|said|our|any|that|each|foregoing|aforesaid|its?) (?:\w+ )?(?:paragraph"
    r"|section"
    r"|clause|provision|term|releases?"
    r"|waivers?"
    r"|discharges?|forgiveness|forbearance|covenant|satisfaction|cancellation|promise|settlement"
    r"|approval|agreement|letter|foregoing|acceptance|relief|offer)\b|\b\w+'s releases?\b"
    r"|\bforegoing\b|\buntil (?:then|both|that|it)\b"
    r"|\bif (?:either|it|any of|neither|both|that|this|not)\b|\bnot before\b|\bprovided\b"
    r"|^notwithstanding"
    r"|\bhaving one without\b|\beffective\b",
    re.IGNORECASE,
)
_TURNED: Final = re.compile(
    r"\b(?:does not|doesn't|shall not|will not|excludes?|other than|except|save|exclud\w+|limited"
    r"|void|null|provided|conditions?|conditional\w*|pending|unless|not include|not extend|not "
    r"apply|set aside|rescind|subject to|conditioned"
    r"|contingent|effective (?:upon|when|on|only|once|after|if)|takes? effect (?:upon|when|on|only"
    r"|once"
    r"|after|if)|becomes? (?:effective|final)|until|if\b|in the event|expires?|lapses?|only)\b",
    re.IGNORECASE,
)
_PERSON_LEFT_OUT: Final = re.compile(
    r"^(?:save|except(?:ing)?|other than|but not)(?: only| always)?(?:,)? (?:for|as to|as|with"
    r" respect to) "
    r"(?P<who>(?:the )?(?:co-?)?(?:guarantor|borrower|obligor|maker|signer"
    r"|mortgagor)s? ?(?:[A-Z][\w.'-]+ ?){0,4})",
    re.IGNORECASE,
)
_WAITS: Final = re.compile(
    r"\W*(?:\w{1,3}[).] )?(?:if|upon|on (?:receipt|payment|closing)|once|when|after"
    r"|as soon as|provided"
    r"|should|unless|subject to|in return for|in exchange for|at closing)\b",
    re.IGNORECASE,
)
_FREES_TOO: Final = re.compile(
    r"\b(?:settle|forgiv|forgav|releas|cancel|waiv|satisf|discharg|paid|clos|torn|eras|relie"
    r"|extinguish"
    r"|free|gives? up|let)",
    re.IGNORECASE,
)
_STILL_OPEN: Final = sieved(
    r"\b(?:closing|sale|settlement|transaction|escrow)\b[^.;]{0,60}\b(?:must|shall|has to|is to"
    r"|needs to|will"
    r" have to) (?:\w+ ){0,3}?(?:close|occur|take place|be (?:held|completed|closed))\b"
    r"|\bmust (?:close|be closed|receive|be received|be wired|be delivered|net|reach)\b"
    r"|\b(?:this|our|the) (?:approval|offer|authorization|consent|commitment"
    r"|letter)\b[^.;]{0,60}\b(?:expires?|lapses?"
    r"|is void|will be void|ends\b|valid (?:through|until|for)|good (?:through|until|for)"
    r"|conditioned|contingent|subject"
    r" to|terminates|null and void)\b[^.;]{0,60}"
    r"|\b(?:terms|conditions) (?:and conditions )?(?:that follow|set out below|listed below"
    r"|below)\b"
    r"|\bunder the following (?:terms|conditions)\b|\bconditions under which\b|\bsubject to the"
    r" following\b"
    r"|\bapproved on (?:the )?(?:\w+ )?(?:terms|conditions)\b|\bconditions of (?:this|our|the)"
    r" approval\b(?! (?:are|have been|were))"
    r"|\bnet (?:proceeds|to \w+)\b[^.;]{0,40}\b(?:not be less|no less|at least|not less)\b",
    re.IGNORECASE,
)
_MET_ALREADY: Final = re.compile(
    r"\b(?:satisfied|met|fulfilled|complied with)(?: with)?(?: (?:all|each|every|of|the))* $",
    re.IGNORECASE,
)
_EXCERPT: Final = 5
_ANOTHER_STAYS: Final = re.compile(
    r"(?P<who>(?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+) (?:remains?|stays?|continues?|is still"
    r"|shall remain)\b"
)
_PERSON_ASIDE: Final = re.compile(
    r"\b(?:save|except(?:ing)?|other than|but not)(?: only| always)?,? (?:for|as to|as|with"
    r" respect to) (?:the )?"
    r"(?:co-?)?(?:guarantor|borrower|obligor|maker|signer|mortgagor)s? ?[^,.;]{0,60}(?:, whose"
    r" [^,.;]{0,80},)?"
    r"|\bexcept for paragraph \d+, which deals only with [^,.;]{0,90}",
    re.IGNORECASE,
)
_PARAGRAPH_LEFT_OUT: Final = re.compile(
    r"^except for paragraph \d+, which deals only with\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Scene:
    """One sentence with what opens its list, what continues it, and what stands around it."""

    text: str
    """The words that open its list, then its own."""
    lead_length: int
    setting: Setting
    before: tuple[str, ...]
    following: tuple[str, ...]
    """The sentences just after."""

    @cached_property
    def tail(self) -> str:
        """Return the words after it that only go on with it."""
        tail = ""
        for words in self.following:
            goes_on = self.text.endswith(";") or words[:1].islower()
            if not (goes_on and _FOLLOWS.match(words)):
                break
            tail = f"{tail} {words}"
        return tail

    @cached_property
    def after(self) -> tuple[str, ...]:
        """Return the sentences that follow closely, the tail as one."""
        if not self.tail:
            return self.following
        left = list(self.following)
        while left and _FOLLOWS.match(left[0]) and f" {left[0]}" in self.tail:
            left.pop(0)
        return (self.tail, *left)

    @cached_property
    def linked(self) -> tuple[str, ...]:
        """Return the sentences after it that speak of the giving up and turn it."""
        near = self.after[1:3] if self.tail else self.after[:2]
        return tuple(one for one in near if _ABOUT_IT.search(one) and _TURNED.search(one))

    @property
    def _opening(self) -> tuple[str, ...]:
        """A sentence just before that frees on a condition: what follows waits with it."""
        last = self.before[-1:]
        return tuple(one for one in last if _WAITS.match(one) and _FREES_TOO.search(one))

    @property
    def _of_the_same_people(self) -> tuple[str, ...]:
        """Return the sentences after it but those of somebody else by name, who stays bound.

        In an excerpt, where nobody is asked about by name, they count as well.
        """
        if len(self.setting.sentences) <= _EXCERPT:
            return self.after
        return tuple(
            one
            for one in self.after
            if (other := _ANOTHER_STAYS.match(one)) is None or other["who"] in self.text
        )

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Return what it waits for."""
        return (
            *conditions_in(f"{self.text}{self.tail}"),
            *(condition for words in self.linked for condition in conditions_in(words)),
            *(condition for words in self._opening for condition in conditions_in(words)),
        )

    @cached_property
    def _parted(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return _left_out(exceptions_in(f"{self.text}{self.tail}"))

    @cached_property
    def exceptions(self) -> tuple[str, ...]:
        """Return what it leaves out, people not among it."""
        return self._parted[1] + tuple(one for words in self.linked for one in exceptions_in(words))

    @property
    def excepted(self) -> tuple[str, ...]:
        """Return the people left out of it."""
        return self._parted[0]

    @cached_property
    def understood(self) -> tuple[tuple[int, int], ...]:
        """Return where conditions and people left out stand: their negatives are accounted for."""
        return tuple(_places(self.text))

    def finished(self, found: Found, explained: tuple[tuple[int, int], ...]) -> Found:
        """Return the frame with conditions, exceptions and doubts of its surroundings."""
        found = replace(
            found,
            conditions=(*found.conditions, *self.conditions),
            exceptions=self.exceptions,
            excepted=(*found.excepted, *self.excepted),
            loan_words=found.loan_words or loan_words_in(self.text),
        )
        if not found.polarity or found.who in {Party.borrower, Party.guarantor}:
            return found
        explained = (*explained, *self.understood)
        if found.act is Act.frees_lien or found.who is Party.both:
            return found
        if denials_in(self.text, explained):
            # Whether it is done at all is in doubt: a condition must not lift it.
            return replace(
                found, confidence=0.6, modality=Modality.general, conditions=(), exceptions=()
            )
        if limits_in(self.text, explained) or is_contradicted(
            self.before, self._of_the_same_people
        ):
            return replace(found, confidence=min(found.confidence, 0.8))
        if found.modality is Modality.done and not found.conditions:
            return replace(found, conditions=self._of_the_paper())
        return found

    def _of_the_paper(self) -> tuple[Condition, ...]:
        """What the paper as a whole waits for: a sale still to close, a sum still to come."""
        for one in self.setting.sentences:
            match = _STILL_OPEN.search(one.text)
            if match and not _MET_ALREADY.search(one.text[: match.start()]):
                return (condition_of(match.group()),)
        return ()


def scene_of(sentence: Sentence, setting: Setting) -> Scene:
    """Return the scene of a sentence."""
    around = setting.sentences
    place = sentence.index
    before = tuple(one.text for one in around[max(0, place - 2) : place])
    after = tuple(one.text for one in around[place + 1 : place + 4])
    lead = sentence.lead
    if not lead and before and before[-1].rstrip().endswith(":") and len(before[-1]) < 600:
        lead = before[-1]
    text = (f"{lead} {sentence.text}" if lead else sentence.text).replace("\u2019", "'")
    return Scene(text, len(lead) + 1 if lead else 0, setting, before, after)


def _places(text: str) -> Iterator[tuple[int, int]]:
    for condition in conditions_in(text):
        start = text.find(condition.words)
        if start >= 0:
            opening = condition.words.partition(",")[0] if start < 4 else condition.words
            yield start, start + len(opening)
    for match in _PERSON_ASIDE.finditer(text):
        yield match.span()


def _left_out(exceptions: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Divide exceptions into people left out and what is left out of the release itself."""
    people: list[str] = []
    kept: list[str] = []
    for words in exceptions:
        person = _PERSON_LEFT_OUT.match(words)
        if person:
            people.append(person["who"].strip())
        elif not _PARAGRAPH_LEFT_OUT.match(words):
            kept.append(words)
    return tuple(people), tuple(kept)

"""Whether a court paper asks for a personal judgment for what the sale leaves unpaid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.court_people import parts_of, people_named
from stillowe.papers.frames.families.praying_widely import asks_by_parts, taken_back
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import sieved
from stillowe.values.clauses import Act, Matter, Party

_OBJECT_STEMS: Final = Stems(
    "deficien",
    "short",
    "judgment",
    "decree",
    "personal",
    "recovery",
    "in rem",
    "liable",
    "difference",
    "remainder",
    "residue",
    "unpaid",
    "individually",
    "pray",
    "proceeds",
    "balance",
    "money",
    "left",
    "the rest",
    "pay ",
    "collect",
    "foreclosure only",
    "the debt",
    "nothing from",
)
_ASK_STEMS: Final = Stems(
    "pray",
    "ask",
    "seek",
    "sought",
    "request",
    "demand",
    "mov",
    "petition",
    "appl",
    "urge",
    "claim",
    "alleg",
    "relief",
    "in rem",
    "homestead",
    "stri",
    "struck",
    "withdr",
    " have ",
    "recover",
    "judgment",
    "decree",
    "sue",
    "pursu",
    "waiv",
    "brought",
    "action",
    "renounc",
    "forgo",
    "forego",
    "abandon",
    "drop",
)
_SHORT: Final = (
    r"(?:deficienc(?:y|ies)|short(?:fall|age)|residue|remainder|difference|(?:unpaid|remaining"
    r"|resulting|recover(?:s|ed|ing)? the)"
    r" balance|balance (?:still |then |left )?(?:remaining|due|unpaid)|whatever [^.;]{0,40}(?:not"
    r" cover"
    r"|unpaid|short|not satisf\w+)|(?:sums?|amounts?|part|portion|debt)[^.;]{0,24}(?:left|remaining"
    r"|still|uncollected|unsatisfied|unpaid))"
)
_MONEY: Final = (
    r"(?:(?:personal|money|monetary|in personam|deficiency)(?: deficiency| money| monetary)?"
    r" (?:judgments?|decrees?|relief|recover(?:y|ies)|awards?|orders?|deficiency|liability)"
    r"|money recovery|judgments? (?:over|in personam|for (?:money|(?:a|any|the) (?:deficiency"
    r"|balance)))"
    r"|judgments? [^.;]{0,40}\bpersonally\b|relief against [^.;]{0,40}\b(?:individually|personally)"
    r"|personally liable|recovery against)"
)
_OBJECT: Final = re.compile(rf"\b(?:{_MONEY}|{_SHORT})\b", re.IGNORECASE)
_ASK_VERB: Final = (
    r"(?:pray(?:s|ed|ing)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?"
    r"|demand(?:s|ed|ing)?|mov(?:es?|ed|ing)|petition(?:s|ed|ing)?|appl(?:y|ies|ied)|urges?)"
)
_ASK: Final = re.compile(rf"\b{_ASK_VERB}\b", re.IGNORECASE)
_NO_ASK: Final = re.compile(
    r"\b(?:may|might|could|can|will|would|shall|should|must|if|whether|to|entitled|free|right"
    r"|decide[sd]?"
    r"|you|you have|borrowers?|homeowners?|customers?|court|judge)"
    r"(?: (?:also|then|later|hereafter|ever|not|still|please))?$",
    re.IGNORECASE,
)
_BY_DEFENDANT: Final = re.compile(
    r"\b(?:defendants?|respondents?|mortgagors?|guarantors?)(?: [A-Z]\w+){0,3} (?:has |have "
    r"|hereby |respectfully )?$"
)
_NEGATED: Final = re.compile(
    r"\b(?:not|n't|never|neither|nor|no longer|without)\b(?: (?:at (?:this|the present) time|now"
    r"|by this"
    r" (?:motion|action|complaint|suit)|herein|hereby|in this (?:action|case|suit|cause"
    r"|proceeding)))?"
    r"(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
_NO_OBJECT: Final = re.compile(
    r"\b(?:no|nor|neither|nothing|without|not(?! only)|none)\b"
    r"(?: (?:any|a|an|such|further|other|for|of|at))*[^.;,]{0,34}$",
    re.IGNORECASE,
)
_BUT_NOT: Final = re.compile(
    r"\b(?:not (?:among|part of|included in|within)|not(?: (?:being|now|hereby|here))?"
    r" (?:sought|asked|prayed|requested|demanded|claimed|pressed|pursued)|(?:is|are|be|been|being)"
    r" (?:hereby )?(?:stricken|withdrawn|dropped|deleted|omitted))\b",
    re.IGNORECASE,
)
_NO_SUCH: Final = re.compile(
    rf"\b(?:no|nor (?:any|a)|neither)\b(?: \w+){{0,3}}? (?:{_MONEY}|{_SHORT}"
    rf"|relief)\b[^.;]{{0,60}}?\b(?:is|are|being|was"
    r"|were)(?: (?:hereby|herein|being|now|here|therefore))? (?:sought|asked|prayed|requested"
    r"|demanded|claimed|of any kind prayed)\b"
    rf"|\b(?:personal|money|monetary) (?:relief|judgment) of any kind (?:is )?(?:prayed|sought)\b",
    re.IGNORECASE,
)
_DROPS: Final = sieved(
    r"\b(?:waiv(?:es?|ed|ing)|withdr(?:aws?|ew|awn|awing)|abandon(?:s|ed|ing)?|str(?:ikes?|uck"
    r"|icken)"
    r"|disclaim(?:s|ed|ing)?|for(?:e)?go(?:es|ing)?|drop(?:s|ped|ping)?|omit(?:s|ted)?|deletes?d?"
    r"|renounce[sd]?)\b"
    r"[^.;]{0,50}?\b(?:prayers?|requests?|demands?|paragraphs?|counts?|line"
    r"|(?:personal|money|monetary) relief)\b"
    r"|\b(?:prayers?|requests?|demands?|paragraph|count|line)\b[^.;]{0,90}?\b(?:is|are|was|being)"
    r" (?:hereby )?(?:stricken|withdrawn|waived|abandoned|dropped|deleted)\b",
    re.IGNORECASE,
)
_MAKES_NONE: Final = re.compile(
    r"\b(?:makes?|states?|has|have|presents?|asserts?|advances?)\b no "
    r"(?:(?:personal|money|further|such) )?(?:demand|claim|request|prayer)\b",
    re.IGNORECASE,
)
_BUT_NONE: Final = re.compile(r"^[,\s]*(?:but|and) (?:not|no|without)\b", re.IGNORECASE)
_ONLY_LAND: Final = sieved(
    rf"\b{_ASK_VERB}\b[^.;]{{0,60}}?\b(?:in rem\b[^.;]{{0,40}}\b(?:only|solely|alone)|(?:only"
    rf"|solely"
    r"|exclusively|strictly|purely)\b[^.;]{0,24}\bin rem|foreclosure (?:alone|only)|nothing"
    r" (?:more|else|further))\b"
    rf"|\b{_ASK_VERB}\b[^.;]{{0,20}}?\b(?:an? )?in rem (?:judgment|relief|order|deficiency"
    rf"|decree)\b"
    r"|\b(?:action|suit|complaint|proceeding|foreclosure)\b[^.;]{0,30}\b(?:is"
    r"|sought is)"
    r" (?:brought |strictly |solely |purely |only |one )*in rem\b",
    re.IGNORECASE,
)
_JOINED_ONLY: Final = re.compile(
    r"\b(?:sign(?:ed|s)|execut(?:ed|es)|join(?:ed|s|ing)|named|made a"
    r" party)\b[^.;]{0,60}?\b(?:solely|only"
    r"|merely|purely|for the (?:sole|only) purpose)\b[^.;]{0,40}?\b(?:homestead|owner|title"
    r"|marital|dower"
    r"|interest|possession|convey|lien)"
    r"|\bnot (?:alleged|claimed|asserted|charged|sued)(?: to be)?[^.;]{0,20}\b(?:liable|upon the"
    r" note"
    r"|on the note)\b",
    re.IGNORECASE,
)
_SIGNED_NO_NOTE: Final = re.compile(
    r"\bhomestead\b|\bnot (?:\w+ )?(?:alleged|claimed)|\bno party to the note\b|\bequity of"
    r" redemption\b"
    r"|\bnot sign\w* the note\b",
    re.IGNORECASE,
)
_LIST: Final = re.compile(
    r"\b(?:names?|identity|list)(?:\(s\))? of (?:the |each |any )?(?:defendants?|persons?|part(?:y"
    r"|ies)|obligors?|those)"
    r"[^.:]{0,60}?(?:(?:claimed|alleged|asserted|believed|sought)(?: to be)?(?: held)? personally"
    r" liable"
    r"|against whom [^.:]{0,40}?(?:deficiency|personal judgment)[^.:]{0,20}?(?:sought|claimed"
    r"|asked|requested))"
    r"[^.:]{0,40}?(?::| (?:is|are)\b)(?P<value>.{0,200})"
    r"|\b(?:defendants?|persons?|part(?:y|ies)|obligors?)\b[^.:]{0,20} (?:(?:claimed|alleged)(?: to"
    r" be)? personally liable|(?:against|from) whom [^.:]{0,40}(?:deficiency|personal judgment"
    r"|money judgment)[^.:]{0,20}(?:sought|claimed|asked|requested))"
    r"[^.:]{0,40}?:(?P<value2>.{0,200})",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"^[\s:_.\-\[\]()xX]*(?:none|no one|nobody|not applicable|n/?\s?a\b|no (?:party|person"
    r"|defendant)|not sought"
    r"|no (?:personal )?deficiency)",
    re.IGNORECASE,
)
_CLAIMANT: Final = re.compile(
    r"\b(?:counter-?|cross-?)?(?:plaintiffs?|complainants?|movants?|petitioners?|claimants?)\b"
    r"|\bwherefore\b"
    r"|\bunited states\b|\b(?:complaint|prayer|motion|petition|action|suit|pleading|amendment"
    r"|count|cause"
    r"|relief)\b",
    re.IGNORECASE,
)
_IT: Final = re.compile(r"\b(?:prays?|defendants?|court)\b", re.IGNORECASE)
_SUBJUNCTIVE: Final = re.compile(
    r"\bthat\b[^.;]{0,200}?\b(?:plaintiff|complainant|petitioner|movant|it|the united states|the"
    r" bank|lender)"
    r" (?:may )?(?:have|recover|be (?:granted|awarded|given))\b"
    r"|\bthat\b[^.;]{0,160}?\b(?:judgment|decree)\b[^.;]{0,30}?\b(?:be|enter) (?:entered|rendered"
    r"|taken|granted|against)",
    re.IGNORECASE,
)
_NOUN_ITEM: Final = re.compile(
    r"^\W*(?:\(?\w{1,4}[.)] ?)?(?:and )?(?:(?:for|that there be|the|entry of|an award of|award of"
    r"|granting)? ?"
    r"(?:a|an|such|any)? ?)(?:in the alternative,? )?(?:[a-z]+ ){0,2}?(?:personal|money|deficiency"
    r"|in personam)\b",
    re.IGNORECASE,
)
_FINITE: Final = re.compile(
    r"\b(?:is|was|were|are|has|have|shall|will|may|does|entered|denied|reserves?|waives?|agrees?)\b"
)
_PRAYING: Final = re.compile(
    r"\bwherefore\b|\bprayer for relief\b|\bprays?\b|\brelief requested\b|\bplaintiff (?:asks"
    r"|requests|seeks)\b",
    re.IGNORECASE,
)


def praying_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield whether the sentence asks a court for a personal deficiency, or says it does not.

    "If sought" and "should the proceeds fall short" still ask: every such judgment waits for
    the sale. What a lender *may* ask some day is no asking; that right is read as kept.
    """
    words = sentence.whole
    if not (_OBJECT_STEMS.stand_in(words) and _ASK_STEMS.stand_in(words)):
        return
    listed = _LIST.search(words)
    if listed is not None:
        yield from _from_list(listed["value"] or listed["value2"] or "", setting)
        return
    answers = dict.fromkeys(_answers(words, sentence, setting))
    if not answers:
        before = setting.sentences[max(0, sentence.index - 1) : sentence.index]
        scene = f"{before[0].text if before else ''} {words}"
        told = (asks_by_parts(scene, words, part) for part in parts_of(words))
        answers = dict.fromkeys(answer for answer in told if answer is not None)
    for polarity in (True,) if taken_back(words) and answers else answers:
        yield _asking(polarity=polarity, words=words, setting=setting)


def _asking(*, polarity: bool, words: str, setting: Setting) -> Found:
    return Found(
        Act.asks_deficiency,
        Party.lender,
        Party.borrower,
        Matter.deficiency_judgment,
        polarity,
        named=people_named(words, setting),
    )


def _from_list(value: str, setting: Setting) -> Iterator[Found]:
    """Read the list of those claimed to be personally liable; a blank one says nothing."""
    if _NOBODY.search(value):
        yield _asking(polarity=False, words="", setting=setting)
    elif re.search(r"\w{2}", value):
        yield _asking(polarity=True, words=value, setting=setting)


def _answers(words: str, sentence: Sentence, setting: Setting) -> Iterator[bool]:
    for part in parts_of(words):
        yield from _part_answers(part, words)
    if _JOINED_ONLY.search(words) and _SIGNED_NO_NOTE.search(words):
        yield False
    if _is_item(sentence) and _OBJECT.search(words) and _CLAIM_ITEM.search(words):
        in_prayer = sentence.lead or any(
            _PRAYING.search(before.text)
            for before in setting.sentences[max(0, sentence.index - 12) : sentence.index]
        )
        if in_prayer:
            asked = _OBJECT.search(words)
            yield asked is None or not _NO_OBJECT.search(words[: asked.start()][-60:])


_CLAIM_ITEM: Final = re.compile(r"\bjudgments?\b|\bdecree\b|\baward\b", re.IGNORECASE)


def _is_item(sentence: Sentence) -> bool:
    return bool(_NOUN_ITEM.search(sentence.text)) and not _FINITE.search(sentence.text)


def _part_answers(part: str, whole: str) -> Iterator[bool]:
    found = tuple(_OBJECT.finditer(part))
    if _ONLY_LAND.search(part) and (_CLAIMANT.search(whole) or "in rem" in part.lower()):
        yield False
        return
    if _NO_SUCH.search(part):
        yield False
        return
    if _DROPS.search(part) and (found or "prayer" in part.lower()) and _CLAIMANT.search(whole):
        yield False
        return
    if found and (
        (_MAKES_NONE.search(part) and _CLAIMANT.search(whole))
        or (_BUT_NONE.match(part) and _ASK.search(whole))
    ):
        yield False
        return
    if _SUBJUNCTIVE.search(part) and found and not _ORDERED.search(whole):
        yield not _NO_OBJECT.search(part[: found[0].start()][-60:])
        return
    for one in found:
        answer = _answer(part, one, whole)
        if answer is not None:
            yield answer
            return


_ORDERED: Final = re.compile(
    r"\b(?:ordered|decreed|court finds|the court|agrees?|represents|provided|may)\b", re.IGNORECASE
)


def _answer(part: str, one: re.Match[str], whole: str) -> bool | None:
    """Return whether ``one`` is asked for, by the nearest word of asking; ``None``: neither."""
    if not _claims(whole, one.group()):
        return None
    before = part[max(0, one.start() - _REACH) : one.start()]
    after = part[one.end() : one.end() + _REACH]
    asks = [match for match in _ASK.finditer(before) if not _is_open(before, match)]
    if asks:
        last = asks[-1]
        between = before[last.end() :]
        if len(between) > 220:
            return None
        negative = (
            _NEGATED.search(before[: last.start()])
            or _NO_OBJECT.search(between[-60:])
            or re.match(r"(?: that)? no\b", between)
        )
        if not negative and re.search(r"\b(?:but|and) not\b", between):
            negative = re.search(r"\bnot\b", between)
        return not negative and not _BUT_NOT.search(after)
    return _passive_answer(before, after, before + after)


def _passive_answer(before: str, after: str, part: str) -> bool | None:
    """Return whether what stands before "is sought" is asked for; ``None`` where nothing is."""
    if _BUT_NOT.search(after):
        return False
    if re.search(
        r"\b(?:is|are|be|was) (?:(?:hereby|also|further|herein) )?(?:sought|asked|prayed|requested"
        r"|demanded)\b",
        after,
    ):
        if re.search(r"\b(?:if|unless|once|may)\b", part):
            return None
        return not _NO_OBJECT.search(before)
    return None


_REACH: Final = 320
"""A word of asking stands no further from what is asked; a hostile sentence stays quick to read."""


@lru_cache(maxsize=8)
def _suitor(whole: str) -> bool:
    return bool(_CLAIMANT.search(whole) or re.search(r"\bdefendants?\b", whole, re.IGNORECASE))


def _claims(whole: str, thing: str) -> bool:
    """Whether a suitor speaks; a shortfall asked for in a letter is a demand, not a prayer."""
    if _suitor(whole):
        return True
    judged = re.search(r"judgment|decree|personal", thing, re.IGNORECASE)
    return judged is not None and _IT.search(whole) is not None


def _is_open(before: str, ask: re.Match[str]) -> bool:
    """Whether the asking only may happen, or is not the lender's."""
    lead = before[: ask.start()].rstrip()
    noun = re.match(r"(?:request|demand|petition|mov)", ask.group(), re.IGNORECASE)
    if noun and re.search(
        r"\b(?:the|a|any|its|such|plaintiff's|that|upon|on|his|her|no)$", lead, re.IGNORECASE
    ):
        return True
    return bool(_NO_ASK.search(lead) or _BY_DEFENDANT.search(f"{lead} ".lower()))

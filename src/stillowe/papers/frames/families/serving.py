"""How somebody was served with process: in person, at home through another, by publication."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.families.court_people import people_named
from stillowe.papers.frames.families.serving_widely import service_by_parts
from stillowe.papers.frames.families.stems import Stems
from stillowe.papers.frames.sentence import Sentence
from stillowe.papers.frames.setting import Setting
from stillowe.papers.frames.sieve import Sieved, sieved
from stillowe.values.clauses import Act, Party

_OF_PROCESS: Final = Stems(
    "serv",
    "svc",
    "summons",
    "writ",
    "process",
    "complaint",
    "papers",
    "documents",
    "original notice",
    "notice",
    "advertis",
    "publi",
    "citation",
    "petition",
    "envelope",
    "packet",
    "legal ad",
    "delivered to:",
    "warning order",
    "insertion",
    "print",
    "brought in",
    "paper",
    "at his feet",
    "at her feet",
    "cop",
    "received by",
    "left with",
    "substitut",
    "newspaper",
    "in-law",
    "not found",
    "abode",
)
_NOT_OF_PROCESS: Final = re.compile(r"servic(?:er|ing|es)|debt service")
_PAPER_STEMS: Final = Stems(
    "publi",
    "advertis",
    "newspaper",
    "constructive",
    "post",
    "print",
    "insert",
    "legal notice",
    "ran ",
    "run ",
)
_HOME_STEMS: Final = Stems(
    "abode",
    "substitut",
    "sub-served",
    "subserved",
    "secretary of state",
    "household service",
    "wife",
    "husband",
    "spouse",
    "partner",
    "son",
    "daughter",
    "brother",
    "sister",
    "mother",
    "father",
    "parent",
    "grand",
    "aunt",
    "uncle",
    "cousin",
    "niece",
    "nephew",
    "in-law",
    "mate",
    "friend",
    "fianc",
    "co-",
    "resident",
    "tenant",
    "occupant",
    "house",
    "nanny",
    "member",
    "adult",
    "relative",
    "residing",
    "man",
    "male",
)
_HAND_STEMS: Final = Stems(
    "personal",
    "person",
    "hand",
    "feet",
    "gave",
    "giv",
    "deliver",
    "left",
    "leaving",
    "put",
    "plac",
    "tender",
    "served",
    "individually",
)
_FAIL_STEMS: Final = Stems("not ", "unable", "no service", "non", "quash", "never")
_GIVES: Final = (
    r"(?:left|leaving|gave|giving|given|hand(?:ed|ing)|deliver(?:ed|ing|y)|received|accepted"
    r"|taken|plac(?:ed|ing)|put|tender(?:ed|ing)|entrust(?:ed|ing)|served|service|serving)"
)
_PAPERS: Final = (
    r"(?:summons(?:es)?|writs?|process|complaints?|papers|documents|cop(?:y|ies)|pleadings?"
    r"|original notice|the same|same|set|sets|each|service|svc|it|them)"
)
_KIN: Final = (
    r"(?:wife|husband|spouse|partner|son|daughter|brother|sister|mother|father|parent|grand\w+|aunt"
    r"|uncle|cousin|niece|nephew|(?:mother|father|brother|sister|son|daughter)-in-law|room-?mate"
    r"|boyfriend|girlfriend|fianc\w+|co-?(?:resident|tenant|occupant)|housemate|housekeeper|nanny"
    r"|(?:family|household) member|member of (?:the|his|her|their|said) (?:family|household)"
    r"|person of (?:the|his|her|their|said) (?:family|household)|adult (?:resident|occupant|member)"
    r"|(?:resident|occupant) of (?:the|said) (?:household|home|premises|dwelling)|relative"
    r"|person residing (?:there|therein)|(?:wo)?man\b[^.;]{0,50}\bliv(?:es|ed|ing)"
    r"|(?:fe)?male\b[^.;]{0,50}\blives)"
)
_HOME: Final = re.compile(
    r"\babode\b|\bdwelling\b|\bapartment\b|\bhouse\b|\bresid(?:es?|ed|ing|ence|ent)\b"
    r"|\bhouseholds?\b|\b(?:the|their|his"
    r"|her)"
    r" (?:\w+ )?home\b|\bhome they share\b|\bli(?:ves|ved|ving) (?:there|with|at|in)\b"
    r"|\bco-?resid\w+|\bperson of the family\b|\bfamily member\b|\bcontents\b|\bmail\w*\b",
    re.IGNORECASE,
)
_ABODE: Final = sieved(
    r"\bsubstitut(?:e|ed)\b[^.;]{0,12}\b(?:service|svc|process)\b|^\W*substitut(?:e|ed|ion)\b ?:"
    r"|\bsub-?served\b|\b(?:abode|substitute[d]?|household) service\b"
    rf"|\b{_GIVES}\b[^.;]{{0,120}}?\b(?:usual place of abode|place of abode|at (?:his|her|their"
    rf"|the)"
    r" (?:\w+ )?(?:abode|dwelling)(?: house)?)\b"
    r"|\b(?:through|upon|on|via) the (?:illinois )?secretary of state\b",
    re.IGNORECASE,
)
_TO_KIN: Final = sieved(
    rf"\b{_GIVES}\b(?:(?!\bpersonally\b|\bin person\b)[^.;]){{0,70}}?\b(?:to|with|w/|by|upon|on) ?"
    rf"(?:(?!\bpersonally\b|\bin person\b)[^.;]){{0,60}}?\b{_KIN}\b"
    rf"|\b{_KIN}\b[^.;]{{0,60}}?\b(?:accepted|received|took|signed"
    rf" for)\b[^.;]{{0,30}}?\b{_PAPERS}\b"
    rf"|\bgave (?:his|her|their|the) [^.;]{{0,60}}?\b{_KIN}\b",
    re.IGNORECASE,
)
_PERSON: Final = (
    r"(?:(?:the |said |within(?:[- ]named)? |above(?:[- ]named)? ){0,3}(?:defendants?|borrowers?"
    r"|mortgagors?|respondents?|guarantors?|obligors?|makers?)\b(?!'s)(?: (?:himself|herself"
    r"|themselves))?"
    r"|him\b(?! (?:in|by) mail)|her\b(?= (?:personally|in|at|on)|[,.]|$)|them\b(?= (?:personally"
    r"|each)))"
)
_COURT_PAPERS: Final = r"(?:summons(?:es)?|complaint|process|writ|court papers|papers|subpoena)"
_NAMED: Final = (
    r"(?-i:(?!Clerk|Sheriff|Attorney|Counsel|Plaintiff|Lender|Bank|Court|The )"
    r"(?:Mr|Ms|Mrs|Dr|[A-Z][a-z]+|[A-Z]{3,})\b)"
)
_IN_PERSON: Final = re.compile(
    r"\b(?:personally|individually) (?:been )?(?:served|handed|delivered)\b"
    r"|\bserv(?:ed|ice)\b[^.;]{0,60}\b(?:personally|in person|in hand|by hand|individually)\b"
    r"|\b(?:personal|in-hand|hand) (?:service|svc|delivery)\b"
    r"|^\W*personal(?: service)? ?:"
    rf"|\b{_GIVES}\b[^.;]{{0,80}}?\b(?:to|with|upon|on) {_PERSON}"
    rf"|\b{_GIVES}\b[^.;]{{0,80}}?\b(?:personally|in person|into (?:his|her|their) hands?)\b"
    r"|\b(?:in|into) (?:his|her|their|the defendant's) (?:own )?hands?\b|\bat (?:his|her|their)"
    r" feet\b"
    r"|\bwas (?:\w+ )?handed (?:the |a |with )?(?:summons|writ|process|papers|cop\w+)\b"
    r"|\bdelivery to the defendant\b"
    rf"|\b(?:gave|handed|served|delivered|giving"
    rf"|handing)\b[^.;]{{0,30}}?\b{_COURT_PAPERS}\b[^.;]{{0,30}}?\b(?:directly )?to {_NAMED}"
    rf"|\b(?:gave|handed|giving|handing) {_NAMED}[^.;]{{0,30}}?\b(?:the|a|his|her)"
    rf" {_COURT_PAPERS}\b",
    re.IGNORECASE,
)
_BY_PAPER: Final = re.compile(
    r"\bby (?:\w+ )?(?:publication|advertisement|publishing)\b|\bconstructive(?:ly)?"
    r" serv\w+"
    r"|\b(?:published|printed|inserted|advertised|appeared|run|ran)\b[^.;]{0,60}\b(?:newspaper"
    r"|bulletin"
    r"|herald|journal|chronicle|gazette|times|tribune|news|paper|press|register|sun|star|ledger"
    r"|(?:once|one time) (?:a|each|per|in each|every)(?: of)?(?: \w+){0,2} weeks?|successive weeks"
    r"|consecutive weeks)\b"
    r"|\bnotice (?:\w+ ){0,3}(?:in|through) (?:a |the )?(?:\w+ ){0,2}newspapers?\b"
    r"|\bnotice (?:was|has been|having been) (?:duly )?(?:published|printed|advertised)\b"
    r"|\bnewspapers? (?:\w+ )?(?:published|ran|printed|carried)\b|\blegal notices column\b"
    r"|\badvertisements? (?:in|for)\b|\bnotified by advertisement\b"
    r"|\bcertificate of publication\b|\bpublication (?:notice|service)\b"
    r"|\bpublication of (?:the )?(?:notice|summons)\b",
    re.IGNORECASE,
)
_ABOUT_A_SALE: Final = re.compile(
    r"\bnotices? of (?:the )?(?:judicial |foreclosure |public |sheriff's )?sale\b|\bsale (?:notice"
    r"|was)"
    r"|\b(?:sold|auction|bid)\b|\btrustee's sale\b|\bnotices? (?:under|to) this\b",
    re.IGNORECASE,
)
_NOT_DONE: Final = re.compile(
    r"\b(?:not|never|nor|without|neither|n't|no|cannot|unable|fail(?:ed|s)?)\b[^.;,]{0,30}$"
    r"|\b(?:may|must|might|should|shall|will|can|could|would|to be|if|unless|until)\b[^.;,]{0,40}$"
    r"|\b(?:obligors|those|persons|parties|(?<!both )defendants) $"
    r"|\bto$|\bto (?:make|be|effect|attempt|waive)\b[^.;]{0,24}$"
    r"|\b(?:waives?|waiving|waiver of|motions? (?:for|to)|leave (?:for|to)|objection that|contends"
    r" that"
    r"|claims? that|order (?:for|allowing)|consents? to|agrees? (?:that|to)|require[sd]?"
    r"|receipt of)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_COURT: Final = re.compile(
    r"\b(?:serv(?:ed?|ice|ing|er)|svc|summons(?:es)?|writ|process|defendants?|respondents?"
    r"|complaint"
    r"|affiant|deputy|sheriff|papers|notice|unknown (?:owners?|spouse|heirs)|documents|"
    r"original notice|borrowers?|mortgagors?|heirs|brought in|whereabouts)\b",
    re.IGNORECASE,
)
_SUIT: Final = re.compile(
    r"\b(?:serv(?:ed?|ice|ing|er)|svc|summons(?:es)?|writ|process|defendants?|respondents?|complaint"
    r"|affiant|deputy|sheriff|papers|unknown (?:owners?|spouse|heirs)|original notice|court)\b",
    re.IGNORECASE,
)
"""Words of a suit: papers handed to a borrower are not yet process."""

_FAILS: Final = re.compile(
    r"\bnot (?:been )?(?:served|found)\b|\bunable to (?:make|obtain|effect|perfect|serve|locate)\b"
    r"|\bcould not (?:\w+ ){0,4}be (?:found|served|located)\b|\bno service (?:was|has|had)\b"
    r"|\bnon-?service\b|\bservice (?:is |was )?quashed\b|\b(?:was|were|been) never (?:been"
    r" )?served\b",
    re.IGNORECASE,
)


_AGREED: Final = sieved(
    r"\bwaiv\w+ (?!(?:\w+ ){0,2}objections?)(?:\w+ ){0,4}(?:service|process|summons)\b"
    r"|\b(?:consents?|agrees?"
    r"|submits?)\b[^.;]{0,60}?\bservice\b"
    r"|\b(?:service|process)\b[^.;]{0,60}?\bmay be (?:made|served|effected|had)\b|\bgives? up"
    r" being served\b|\bsummons may be\b|\bsame effect"
    r" as\b",
    re.IGNORECASE,
)
"""How service may be made some day, as a contract has it: nobody was served."""


def serving_in(sentence: Sentence, setting: Setting) -> Iterator[Found]:
    """Yield how the sentence says that somebody was, or was not, served.

    A copy left with another at home beats the words "to the defendant" in the same sentence:
    taking service through a brother for service in hand would find jurisdiction too easily.
    """
    words = sentence.text
    if not _OF_PROCESS.stand_in(words):
        return
    folded = _NOT_OF_PROCESS.sub("", words.lower())
    if not _OF_PROCESS.stand_in_part(folded) or _AGREED.search(words):
        return
    before = setting.sentences[max(0, sentence.index - 1) : sentence.index]
    told = service_by_parts(words, before[0].text if before else "")
    act = _act(words, folded) or told
    if act is Act.serves_personally and told is Act.serves_at_abode:
        act = told
    if act is not None:
        yield Found(act, Party.lender, Party.borrower, named=people_named(words, setting))


def _act(words: str, folded: str) -> Act | None:
    """Return how the sentence says somebody was served; ``None`` where it speaks of no service."""
    if _PAPER_STEMS.stand_in_part(folded) and _by_paper(words):
        return Act.serves_by_publication
    if _HOME_STEMS.stand_in_part(folded) and _at_home(words):
        return Act.serves_at_abode
    if _HAND_STEMS.stand_in_part(folded) and _done(_IN_PERSON, words) and _SUIT.search(words):
        return Act.serves_personally
    if _FAIL_STEMS.stand_in_part(folded) and _FAILS.search(words):
        return Act.fails_to_serve
    return None


def _by_paper(words: str) -> bool:
    in_court = _done(_BY_PAPER, words) and _COURT.search(words) is not None
    return in_court and _ABOUT_A_SALE.search(words) is None


def _at_home(words: str) -> bool:
    if _done(_ABODE, words):
        return True
    return _done(_TO_KIN, words) and _HOME.search(words) is not None


def _done(pattern: re.Pattern[str] | Sieved, words: str) -> bool:
    """Whether the pattern occurs where nothing before it denies it or leaves it open."""
    return any(
        not _NOT_DONE.search(words[max(0, match.start() - 70) : match.start()])
        for match in pattern.finditer(words)
    )

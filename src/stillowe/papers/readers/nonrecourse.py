"""Words of a note or mortgage that the lender can look to the home only, or not to a trustee.

Only words about the whole debt and about who owes it count. An exception ("except for fraud"), a
limit, a condition or a promise elsewhere in the paper to answer in person leaves them in doubt. A
land trustee who signs "not personally but as trustee" is freed by words of exculpation, and
nobody but the trustee is: never those who hold the beneficial interest.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import Passage, wording
from stillowe.papers.readers.clauses import sentences, without_inner_stops
from stillowe.papers.readers.draft import Draft, loan, person_debt
from stillowe.papers.readers.names import folded, is_company, tidy
from stillowe.papers.readers.people import Roster
from stillowe.values.vocabulary import FactName

RECOURSE_FACTS: Final = frozenset({FactName.debt_is_nonrecourse, FactName.exculpated_by_its_words})
"""What ``say_recourse`` can establish."""

_STEMS: Final = (
    "recourse",
    "personal liab",
    "personally",
    "look only",
    "look solely",
    "looks only",
    "looks solely",
    "solely to",
    "only through",
    "deficiency",
    "money judgment",
    "personal judgment",
)
_OWER: Final = (
    r"(?:(?:the |each |any |no |neither )?(?:borrowers?|makers?|mortgagors?|undersigned|obligors?"
    r"|debtors?|grantors?)|\bI|\bwe|\byou)"
)
_PROPERTY: Final = (
    r"(?:(?:the |such |said |its |this )?(?:mortgaged |pledged |real |secured )*(?:propert(?:y|ies)"
    r"|premises|real estate|land|home|house|collateral|security)\b(?! instrument))"
)
_WHOLE: Final = wording(
    rf"\b{_OWER}\b[^.;]{{0,50}}?\b(?:no|not|neither|never|nor"
    rf"|without)\b[^.;]{{0,30}}?\bpersonal(?:ly)?"
    r" liab(?:le|ility)\b[^.;]{0,40}?\b(?:for|to pay|under|on|upon)\b[^.;]{0,60}?\b(?:payment"
    r"|repay\w*"
    r"|debt|loan|note|indebtedness|sums?|secured|principal)\b"
    rf"|\b(?:lender|holder|bank|mortgagee"
    rf"|payee)\b[^.;]{{0,50}}?\benforce\w*\b[^.;]{{0,40}}?\b(?:only"
    rf"|solely|exclusively) (?:through|by|against|out of)\b[^.;]{{0,40}}?(?:\b{_PROPERTY}"
    rf"|\bforeclos\w+)"
    r"|\b(?:note|loan|debt|obligation|indebtedness)\b[^.;]{0,40}?\b(?:is|are|shall be|being) (?:\w+"
    r" ){0,3}?(?:non-?recourse|without recourse to (?:the )?(?:borrower|maker|mortgagor"
    r"|undersigned))\b"
    r"|\b(?:lender|holder|bank|mortgagee|payee)\b[^.;]{0,60}?\blooks?\b(?: (?:solely|only"
    r"|exclusively)"
    rf")? to {_PROPERTY}(?=[^.;]{{0,80}}?\b(?:payment|satisf\w+|repay\w*|recovery|alone|only"
    rf"|debt)\b)"
    rf"|\b(?:recourse|remedy)\b[^.;]{{0,80}}?\b(?:limited|confined|restricted)\b[^.;]{{0,30}}?\bto"
    rf" {_PROPERTY}"
    r"|\b(?:no|not|never)\b[^.;]{0,60}?\b(?:deficiency|personal|money)"
    r" judgment\b[^.;]{0,30}?\bagainst"
    rf" {_OWER}\b"
)
_THE_DEBT: Final = (
    r"(?:the |this |said )?(?:debt|loan|note|indebtedness|principal|obligation|sums?)(?: (?:hereof"
    r"|hereby|hereunder|secured|evidenced|due|owed|by|under|on|this|the|security instrument"
    r"|mortgage"
    r"|note|loan))*"
)
_SURE_OWER: Final = (
    r"(?:the |this )?(?:borrowers?|makers?|mortgagors?|undersigned|obligors?|debtors?)"
)
_SURE: Final = wording(
    rf"(?:{_SURE_OWER}|I|we) (?:shall|will|do|does|has|have)(?: have| has)? (?:no|not have any)"
    rf" personal"
    rf" liability for (?:the )?(?:payment|repayment) of {_THE_DEBT}"
    rf"|(?:{_SURE_OWER}|I|we) (?:shall|will) not be personally liable for (?:the )?(?:payment"
    rf"|repayment)"
    rf" of {_THE_DEBT}"
    rf"|(?:the )?(?:lender|holder|bank|mortgagee) (?:hereof )?(?:may|shall|can|will) (?:only"
    rf" )?enforce"
    rf" {_THE_DEBT} (?:only|solely|exclusively) (?:through|by) (?:the )?(?:foreclosure (?:and"
    rf"|or) )?sale of"
    rf" {_PROPERTY}"
    rf"|(?:this|the) (?:note|loan|debt|obligation|indebtedness) (?:is|shall be) (?:an? )?(?:fully"
    rf" |wholly )?non-?recourse(?: note| loan| obligation)?(?: (?:to|as to|against) {_SURE_OWER})?"
    rf"|(?:the )?(?:lender|holder|bank|mortgagee) (?:hereof )?(?:shall|will|agrees to) look"
    rf" (?:solely|only"
    rf"|exclusively) to {_PROPERTY} for (?:the )?(?:payment|repayment|satisfaction) of {_THE_DEBT}"
    rf"|(?:the )?recourse of (?:the )?(?:lender|holder|bank|mortgagee)(?: hereof| hereunder)?"
    rf" (?:is|shall be)"
    rf" limited (?:solely |only )?to {_PROPERTY}"
    rf"|no (?:deficiency|personal) (?:judgment|decree) (?:shall|will) (?:ever )?be (?:had"
    rf"|sought|taken"
    rf"|entered|obtained) against {_SURE_OWER}(?: (?:on|under|upon|for) {_THE_DEBT})?"
)
"""Sentences that free whoever owes the whole debt, to the last word; any more is read in doubt."""

_NUMBER_BEFORE: Final = re.compile(r"^(?:[\s(\[]*(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})[.)\]]+\s*)+")
_JOINED: Final = re.compile(r";\s*(?:and\s+)?|,\s+and\s+")
_ONLY_LOOKS: Final = wording(r"\b(?:only|solely|exclusively|alone)\b")
_NOT_SO: Final = wording(
    r"\b(?:need|required|obligated|agrees?|bound|have|has) (?:not|never)\b[^.;]{0,30}?\blook\b"
    r"|\b(?:not|never)"
    r" (?:be )?(?:required|obligated|bound|limited|agree|have) to\b"
    r"|\bnot (?:waive|agree)\b"
    r"|\b(?:not|never|no longer|nothing)\b[^.;]{0,50}?\b(?:non-?recourse|without recourse|limit\w*"
    r" (?:the )?(?:lender's )?recourse)\b|\bnon-?recourse\b[^.;]{0,30}?\b(?:status|does not"
    r"|shall not"
    r"|is not|void|lost|cease\w*)\b"
)
_ANOTHER: Final = wording(
    r"\bco-?sign\w*\b|\bdoes not (?:sign|execute)\b|\btrustees?\b|\bpartners?\b|\bmembers?\b"
    r"|\bofficers?\b|\bdirectors?\b|\bshareholders?\b|\bmanagers?\b|\bbeneficiar\w+\b|\bagents?\b"
    r"|\bemployees?\b|\bservicer\b|\bspouse\b|\bwife\b|\bhusband\b|\bguarantors?\b|\bheirs?\b"
    r"|\bassumes?\b|\bpay to the order of\b|\bendors\w+\b|\bindors\w+\b"
)
"""Somebody else than who borrowed is freed, or the note is only passed on without recourse."""

_ELSEWHERE: Final = wording(
    r"\bfull(?:y)?[- ]recourse\b|\brecourse (?:events?|liabilit\w+|obligations?)\b|\bcarve-?outs?\b"
    r"|\b(?:shall|will|becomes?|remains?|is|are)(?: be)?(?: \w+)? (?:personally|individually|fully)"
    r" (?:and personally )?(?:liable|obligated|bound)\b|\bpersonally (?:liable|obligated|bound)"
    r" (?:for|to)"
    rf"|{_OWER} (?:shall|will) be (?:\w+ )?liable (?:for|to)\b"
    r"|\b(?:fraud\w*|waste|misappl\w+|misappropriat\w+"
    r"|misrepresentation)\b[^.;]{0,200}?\b(?:liab\w+"
    r"|recourse|loss(?:es)?)\b|\b(?:liab\w+|recourse|loss(?:es)?)\b[^.;]{0,200}?\b(?:fraud\w*|waste"
    r"|misappl\w+|misappropriat\w+|misrepresentation)\b"
)
_DENIED: Final = wording(r"\b(?:no|not|neither|never|nor|without)\b")
_DOUBT: Final = 0.5


def say_recourse(draft: Draft, which: str, roster: Roster) -> None:
    """Claim that the whole debt is nonrecourse, and that a trustee is exculpated."""
    if not draft.holds(*_STEMS):
        return
    every = [(one, without_inner_stops(one.text)) for one in sentences(draft.text)]
    limits = [(one, plain) for one, plain in every if _limits(plain)]
    again = any(_answers_in_person(plain) for _, plain in every)
    for sentence, plain in limits:
        unsure = again or not _is_whole(plain) or not draft.text.complete
        draft.say(
            FactName.debt_is_nonrecourse,
            True,
            (sentence.start, sentence.end),
            about=loan(which),
            confidence=_DOUBT if unsure else 1.0,
        )
    _say_exculpated(draft, which, roster, every)


def _is_whole(plain: str) -> bool:
    """Whether the sentence frees who owes the whole debt and says nothing else."""
    bare = _NUMBER_BEFORE.sub("", plain).strip(" .\n")
    return all(_SURE.fullmatch(part.strip()) for part in _JOINED.split(bare))


def _limits(plain: str) -> bool:
    """Whether a sentence says of the whole debt that only the property answers for it."""
    found = _WHOLE.search(plain)
    if found is None or _NOT_SO.search(plain) or _ANOTHER.search(plain):
        return False
    looks = re.search(r"(?i)\blooks?\b", found.group())
    return looks is None or _ONLY_LOOKS.search(plain) is not None


def _answers_in_person(plain: str) -> bool:
    """Whether a sentence makes somebody answer in person after all."""
    match = _ELSEWHERE.search(plain)
    return match is not None and _DENIED.search(plain[: match.start()][-40:]) is None


_AS_TRUSTEE: Final = re.compile(
    r"(?P<name>[A-Z][\w.&'-]*(?:\s+(?:(?:and|of"
    r"|&)\s+)?[A-Z][\w.&'-]*){0,9}(?:,?\s+N\.?\s?A\.?)?)\s*,"
    r"[^.;]{0,160}?\b(?i:not\s+(?:personally|individually|in\s+its\s+(?:own"
    r"|individual)\s+\w+),?\s+but"
    r"\s+(?:solely\s+|only\s+)?as\s+(?:\w+\s+)?trustee)\b"
)
_EXCULPATES: Final = wording(
    r"\b(?:no|not|nor|neither|without)\b[^.;]{0,60}?\bpersonal(?:ly)? (?:liab\w+"
    r"|responsib\w+)\b[^.;]{0,160}?"
    r"\b(?:against|of|upon|by|on|shall)\b[^.;]{0,40}?\btrustee\b"
    r"|\btrustee\b[^.;]{0,80}?\b(?:not|no|never)\b[^.;]{0,40}?\bpersonal(?:ly)? liab\w+\b"
    r"|\bpayable (?:only|solely) (?:out of|from)\b[^.;]{0,120}?\btrustee\b"
)
_BUT_FOR: Final = wording(r"\b(?:except\w*|unless|provided that|notwithstanding|other than)\b")
_A_TRUSTEE: Final = wording(r"\btrust\b|\bbank\b|\btitle\b|\bcompany\b")


def _say_exculpated(
    draft: Draft, which: str, roster: Roster, every: list[tuple[Passage, str]]
) -> None:
    """Claim that the trustee named is exculpated; words of capacity alone leave it in doubt."""
    named: dict[str, tuple[int, int]] = {}
    for sentence, plain in every:
        for match in _AS_TRUSTEE.finditer(plain):
            name = _as_printed(draft, roster, tidy(match["name"]))
            if name is not None:
                start = sentence.start + match.start()
                named.setdefault(name, (start, sentence.start + match.end()))
    if len(named) != 1:
        return
    ((name, place),) = named.items()
    words = next((s for s, plain in every if _EXCULPATES.search(plain)), None)
    freed = words is not None and _BUT_FOR.search(words.text) is None
    sure = freed and draft.text.complete
    draft.say(
        FactName.exculpated_by_its_words,
        True,
        place if words is None else (words.start, words.end),
        about=person_debt(name, which),
        confidence=1.0 if sure else _DOUBT,
    )


def _as_printed(draft: Draft, roster: Roster, name: str) -> str | None:
    """Return a trustee's name as the other claims of the paper print it, if they speak of it."""
    if not is_company(name) and _A_TRUSTEE.search(name) is None:
        return None
    known = roster.known(name)
    if known is not None:
        return known
    spoken_of = {claim.about.person for claim in draft.claims.values() if claim.about.person}
    return next((one for one in sorted(spoken_of) if folded(one) == folded(name)), None)

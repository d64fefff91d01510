"""What Illinois law asks about a court paper, a deed in lieu and nonrecourse words.

Questions for a lawyer, with the words they rest on. A closed gate is not a dead debt: not asked
for, served by a newspaper notice and in rem end nothing but the judgment in this case.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from stillowe.facts.releases.kinds import Clause
from stillowe.facts.sheet import FactSheet
from stillowe.law.illinois import authorities as law
from stillowe.law.illinois import signing_authorities as signing
from stillowe.law.illinois.signing_authorities import cited
from stillowe.law.rules import Citation
from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.judgment_terms import JudgmentTerm, JudgmentTerms
from stillowe.papers.paper import Paper
from stillowe.values.clauses import Act, Party
from stillowe.values.findings import Finding, Severity
from stillowe.values.spans import Span
from stillowe.values.vocabulary import Axis, FactName, PaperKind

T = JudgmentTerm
_JUDGMENTS: Final = frozenset({PaperKind.judgment_of_foreclosure, PaperKind.consent_judgment})
_ASKS: Final = frozenset({PaperKind.complaint})
_CONSENT_NEEDS: Final = (
    (T.vests_title, "vesting"),
    (T.waives_for_all, "waiver_for_all"),
    (T.satisfies_debt, "satisfaction"),
)
"""What 735 ILCS 5/15-1402 makes of a consent foreclosure, each with its code in ``language``."""


@dataclass(frozen=True, slots=True)
class CourtPaper:
    """One paper as the law asks about it; ``sheet`` is the case it belongs to, if one is named."""

    paper: Paper
    terms: JudgmentTerms
    clauses: tuple[Clause, ...]
    sheet: FactSheet | None = None

    def claims(self, *names: FactName, value: bool | None = None) -> tuple[Claim, ...]:
        """Return the paper's claims on facts of these names (and of this value)."""
        return tuple(
            claim
            for claim in self.paper.claims
            if claim.name in names and (value is None or claim.value is value)
        )

    def says(self, name: FactName, person: str = "") -> bool:
        """Whether the paper says for certain that this holds."""
        return any(
            claim.confidence >= 1 and claim.about.person == person
            for claim in self.claims(name, value=True)
        )

    def people(self) -> tuple[str, ...]:
        """Return the people the paper's claims are about, as printed, in reading order."""
        axes = (Axis.person, Axis.person_debt)
        return tuple(
            dict.fromkeys(
                claim.about.person
                for claim in self.paper.claims
                if claim.about.axis in axes and claim.about.person
            )
        )

    def known(self, name: FactName, person: str) -> int | None:
        """The one value the paper or its case has for a fact about a person."""
        if self.says(name, person):
            return 1
        if self.sheet is None:
            return None
        for member in self.sheet.members[Axis.person]:
            fact = self.sheet.facts.get((name.value, member.index))
            if member.label == person and fact is not None and len(fact.values) == 1:
                return fact.values[0]
        return None

    def does(self, *acts: Act, whom: frozenset[Party] = frozenset()) -> tuple[Span, ...]:
        """Return the words of the clauses that do one of the acts, to one of the parties."""
        return tuple(
            span
            for clause in self.clauses
            if clause.frame.act in acts
            and clause.frame.polarity
            and (not whom or clause.frame.whom in whom)
            for span in clause.frame.spans
        )


def court_questions(court: CourtPaper) -> tuple[Finding, ...]:
    """List what is asked about a court paper, a deed in lieu or nonrecourse words, in order."""
    return (
        *_request(court),
        *_orders(court),
        *_service(court),
        *_judgment(court),
        *_deed(court),
        *_recourse(court),
    )


# -- was a deficiency asked for, and entered ---------------------------------------------------


def _request(court: CourtPaper) -> Iterator[Finding]:
    """Ask against whom the complaint wants the shortfall; who appeared and who did not differs."""
    if court.paper.kind not in _ASKS:
        return
    generally = court.claims(FactName.deficiency_asked_generally, value=True)
    if generally:
        yield _law("check.court.asked_generally", Severity.warning, law.REQUEST, _of(generally))
    for person in court.people():
        own = [
            claim
            for claim in court.claims(FactName.deficiency_asked_against)
            if claim.about.person == person
        ]
        if any(claim.value is True and claim.confidence >= 1 for claim in own):
            words = _of(own)
            code = "check.court.asked_against"
            yield _law(code, Severity.danger, law.REQUEST, words, person=person)
        elif any(claim.confidence < 1 for claim in own):
            words = _of(own)
            code = "check.court.asking_not_clear"
            yield _law(code, Severity.warning, law.REQUEST, words, person=person)
        elif not generally:
            yield _not_asked(court, person, _of(own))


def _not_asked(court: CourtPaper, person: str, words: Sequence[Span]) -> Finding:
    """Say what not being asked against means: it splits on having appeared."""
    appeared = court.known(FactName.appeared, person)
    notice = court.known(FactName.rule_105_notice_served, person)
    if notice == 1:
        code = "check.court.rule_105_notice"
        return _law(code, Severity.danger, law.VOID_WITHOUT_NOTICE, words, person=person)
    if appeared == 1:
        code = "check.court.not_asked_but_appeared"
        return _law(code, Severity.warning, law.REQUEST, words, person=person)
    code = "check.court.not_asked"
    return _law(code, Severity.warning, law.VOID_WITHOUT_NOTICE, words, person=person)


def _orders(court: CourtPaper) -> Iterator[Finding]:
    """Say of each person whether the order is in personam or in rem, and what it leaves open."""
    told = (
        (FactName.order_enters_personal_judgment, "check.court.in_personam", Severity.danger),
        (FactName.order_enters_in_rem_only, "check.court.in_rem_only", Severity.warning),
        (FactName.order_denies_deficiency, "check.court.denied_here_only", Severity.warning),
    )
    for name, code, severity in told:
        for claim in court.claims(name, value=True):
            person = claim.about.person
            yield _law(code, severity, law.ORDER_DECIDES, _of([claim]), person=person)
    reserved = court.claims(FactName.order_reserves_deficiency, value=True)
    if reserved:
        yield _law("check.court.left_open", Severity.danger, law.RESERVED, _of(reserved))


def _service(court: CourtPaper) -> Iterator[Finding]:
    """Say how each person was served: at home counts, a newspaper notice alone does not."""
    for person in court.people():
        reached = [
            claim
            for claim in court.claims(
                FactName.served_personally,
                FactName.served_at_abode,
                FactName.appeared,
                value=True,
            )
            if claim.about.person == person and claim.confidence >= 1
        ]
        published = [
            claim
            for claim in court.claims(FactName.served_by_publication, value=True)
            if claim.about.person == person
        ]
        if reached:
            code = "check.court.reached"
            yield _law(code, Severity.note, law.SERVICE, _of(reached), person=person)
        elif published:
            words = _of(published)
            yield _law(
                "check.court.published_only", Severity.danger, law.SERVICE, words, person=person
            )


# -- what a judgment gives up ------------------------------------------------------------------


def _judgment(court: CourtPaper) -> Iterator[Finding]:
    """Ask whether a judgment waives a deficiency, and whether an agreed one is what it says."""
    if court.paper.kind not in _JUDGMENTS and not (
        court.terms.says(T.agreed) and court.does(*_OF_A_COURT)
    ):
        return
    terms = court.terms
    waived = any(
        claim.confidence >= 1
        for claim in court.claims(FactName.deficiency_waived_in_judgment, value=True)
    )
    if terms.says(T.shortened_for_value):
        words = terms.words(T.shortened_for_value, T.waives_for_all)
        both = waived or terms.says(T.waives_for_all)
        code = "check.court.shortened_with_waiver" if both else "check.court.shortened_no_waiver"
        severity = Severity.note if both else Severity.warning
        yield _law(code, severity, law.WAIVER, words)
    elif terms.says(T.abandoned):
        words = terms.words(T.abandoned)
        code = "check.court.abandoned_waives_nothing"
        yield _law(code, Severity.warning, signing.ABANDONED, words)
    if terms.says(T.agreed) or court.paper.kind is PaperKind.consent_judgment:
        yield _consent(terms)


def _consent(terms: JudgmentTerms) -> Finding:
    """Say what an agreed judgment lacks to be a consent foreclosure."""
    missing = [code for term, code in _CONSENT_NEEDS if not terms.says(term)]
    words = terms.words(T.agreed, *(term for term, _ in _CONSENT_NEEDS))
    if missing or terms.says(T.orders_sale):
        if terms.says(T.orders_sale):
            missing.append("no_sale")
        named = ", ".join(missing)
        code = "check.court.agreed_not_consent"
        return _law(code, Severity.danger, law.WAIVER, words, missing=named)
    return _law("check.court.consent_foreclosure", Severity.note, law.WAIVER, words)


_OF_A_COURT: Final = (
    Act.enters_in_rem,
    Act.enters_in_personam,
    Act.serves_personally,
    Act.serves_at_abode,
    Act.asks_deficiency,
)

# -- a deed in lieu, and nonrecourse words -----------------------------------------------------


def _deed(court: CourtPaper) -> Iterator[Finding]:
    """Ask whether a deed in lieu is accepted, and who agreed at the same time to stay liable."""
    accepts, reserves = court.does(Act.accepts_deed), court.does(Act.reserves_acceptance)
    stays = court.claims(FactName.agreed_not_to_be_released, value=True)
    if court.paper.kind is not PaperKind.deed_in_lieu and not (accepts or reserves or stays):
        return
    signed = court.paper.clauses.execution.lender_signed
    if reserves:
        yield _law("check.deed.not_accepted", Severity.danger, law.DEED_IN_LIEU, reserves)
    elif accepts and signed:
        yield _law("check.deed.accepted", Severity.note, law.DEED_IN_LIEU, accepts)
    else:
        yield _law("check.deed.acceptance_not_shown", Severity.danger, law.DEED_IN_LIEU, accepts)
    for claim in stays:
        person, words = claim.about.person, _of([claim])
        code = "check.deed.agreed_to_stay"
        yield _law(code, Severity.danger, law.DEED_IN_LIEU, words, person=person)
    kept = court.does(Act.keeps_debt, whom=frozenset({Party.guarantor}))
    if kept and not stays:
        yield _law("check.deed.guarantor_kept", Severity.danger, law.DEED_IN_LIEU, kept)
    yield _law("check.deed.same_time_only", Severity.warning, law.DEED_IN_LIEU, ())


def _recourse(court: CourtPaper) -> Iterator[Finding]:
    """Say what nonrecourse words do, and whom they do not protect."""
    limits = court.does(Act.limits_recourse)
    brings = court.does(Act.brings_recourse_back)
    citation = signing.NONRECOURSE
    if court.terms.says(T.reverse_mortgage):
        words = (*court.terms.words(T.reverse_mortgage), *limits)
        yield _law("check.recourse.reverse_mortgage", Severity.warning, citation, words)
    elif limits and court.terms.says(T.land_trust):
        words = (*limits, *court.terms.words(T.land_trust))
        yield _law("check.recourse.land_trust", Severity.danger, citation, words)
    elif limits:
        yield _law("check.recourse.words", Severity.warning, citation, limits)
    if brings:
        yield _law("check.recourse.comes_back", Severity.danger, citation, brings)


def _of(claims: Sequence[Claim]) -> tuple[Span, ...]:
    return tuple(claim.source.span for claim in claims if isinstance(claim.source, PaperSource))


def _law(
    code: str, severity: Severity, citation: Citation, where: Sequence[Span], **told: str
) -> Finding:
    """Make a finding that names its authority, with what was not verified said so."""
    arguments: dict[str, str | int | bool] = {"authority": cited(citation), **told}
    return Finding(code, severity, arguments, tuple(dict.fromkeys(where)))

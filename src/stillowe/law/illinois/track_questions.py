"""What the law asks on the less common tracks: who is freed, who died, which court, what kind.

Plain findings for a person and a lawyer; none of them is a lower number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.facts import CATALOG
from stillowe.facts.sheet import FactSheet, Member
from stillowe.law.illinois import authorities as law
from stillowe.law.illinois import later_suit_authorities as later
from stillowe.law.illinois.findings import Settled, known_value, words_behind
from stillowe.law.illinois.routing import REVERSE
from stillowe.law.illinois.signing_authorities import cited
from stillowe.law.illinois.tracks import COMPANY
from stillowe.law.rules import Citation
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, FactName, Stage

ESTATE: Final = CATALOG.facts[FactName.person_kind].choices.index("estate")


@dataclass(frozen=True, slots=True)
class Asked:
    """One person and one debt of the case, as the findings ask about them.

    ``settled`` gives the lowest and highest value of a conclusion for a member.
    """

    sheet: FactSheet
    settled: Settled
    pair: Member

    @property
    def person(self) -> int:
        """The person's place on its axis."""
        return self.pair.person or 0

    @property
    def loan(self) -> int:
        """The loan's place on its axis; 0 is the foreclosed one."""
        return self.pair.loan or 0

    def holds(self, name: FactName) -> bool:
        """Whether a fact certainly holds, on whatever axis it is."""
        return self.value(name) == 1

    def value(self, name: FactName) -> int | None:
        """Give the one value of a fact of this person, debt, loan or case."""
        places = {
            Axis.case: 0,
            Axis.person: self.person,
            Axis.loan: self.loan,
            Axis.person_debt: self.pair.index,
        }
        return known_value(self.sheet, name, places[CATALOG.facts[name].axis])

    def may(self, conclusion: str, member: int | None = None) -> bool:
        """Whether a truth holds in some world."""
        return self.settled(conclusion, self.pair.index if member is None else member)[1] == 1

    def finding(
        self, code: str, severity: Severity, citation: Citation, *facts: FactName, **told: int
    ) -> Finding:
        """Make a finding about this person and debt that names its authority."""
        loan = self.sheet.members[Axis.loan][self.loan].label
        arguments: dict[str, str | int | bool] = {
            "person": self.sheet.members[Axis.person][self.person].label,
            "loan_about": loan if self.loan else "",
            "authority": cited(citation),
            **told,
        }
        cells = ((fact, self._place(fact)) for fact in facts)
        return Finding(code, severity, arguments, words_behind(self.sheet, *cells))

    def _place(self, name: FactName) -> int:
        axis = CATALOG.facts[name].axis
        own = {Axis.person: self.person, Axis.loan: self.loan, Axis.person_debt: self.pair.index}
        return own.get(axis, 0)


def asked_of(sheet: FactSheet, settled: Settled) -> tuple[Asked, ...]:
    """List every person with every debt, in order."""
    return tuple(Asked(sheet, settled, pair) for pair in sheet.members[Axis.person_debt])


def findings(sheet: FactSheet, settled: Settled, *, on: int) -> tuple[Finding, ...]:
    """List what is asked of the case and of every person and debt; ``on`` is not needed."""
    del on
    found = [*_of_the_case(sheet)]
    for asked in asked_of(sheet, settled):
        found += [*_freed(asked), *_kind(asked)]
        if asked.loan == 0:
            found += _dead(asked)
    return tuple(found)


def _of_the_case(sheet: FactSheet) -> Iterator[Finding]:
    dismissed = known_value(sheet, FactName.foreclosure_dismissed, 0) == 1
    filed = known_value(sheet, FactName.complaint_filed, 0) == 1
    confirmed = max(sheet.stages) >= Stage.confirmed
    if dismissed and not confirmed:
        yield _told("track.dismissed_still_owner", Severity.warning, later.STILL_OWNER)
    elif filed and not confirmed:
        yield _told("track.unfinished_still_owner", Severity.note, later.STILL_OWNER)
    if known_value(sheet, FactName.in_federal_court, 0) == 1 and not confirmed:
        yield _told("track.federal_court", Severity.warning, later.FEDERAL_COURT)
    if known_value(sheet, FactName.owner_occupied, 0) == 0:
        yield _told("track.investment_property", Severity.note, later.NOT_A_HOME)
    if known_value(sheet, FactName.loan_program, 0) == REVERSE:
        read = known_value(sheet, FactName.debt_is_nonrecourse, 0) == 1
        code = "track.reverse_words_read" if read else "track.reverse_words_unread"
        yield _told(code, Severity.note if read else Severity.warning, later.NONRECOURSE)


def _told(code: str, severity: Severity, citation: Citation) -> Finding:
    return Finding(code, severity, {"authority": cited(citation)})


def _freed(asked: Asked) -> Iterator[Finding]:
    """Say whom nonrecourse and exculpation words free, and whom a decree does not."""
    if asked.holds(FactName.debt_is_nonrecourse) and asked.may("bound_to_the_debt"):
        name = FactName.debt_is_nonrecourse
        code = "track.nonrecourse_exceptions"
        if asked.value(FactName.guaranteed_debt) != 0:
            code = "track.nonrecourse_guarantor"
        yield asked.finding(code, Severity.warning, later.NONRECOURSE, name)
        if asked.holds(FactName.order_enters_personal_judgment) and asked.loan == 0:
            code = "question.order_despite_nonrecourse"
            yield asked.finding(code, Severity.warning, later.NONRECOURSE, name)
    if asked.holds(FactName.exculpated_by_its_words):
        freed = asked.settled("freed_as_land_trustee", asked.pair.index) == (1, 1)
        code = "track.land_trustee_only" if freed else "track.land_trust_words_not_for_you"
        severity = Severity.note if freed else Severity.warning
        name = FactName.exculpated_by_its_words
        yield asked.finding(code, severity, later.LAND_TRUSTEE, name)
    if asked.holds(FactName.debt_given_to_other_in_divorce) and asked.may("owes_the_debt"):
        yield asked.finding("track.divorce_binds_spouses", Severity.warning, later.DIVORCE)


def _kind(asked: Asked) -> Iterator[Finding]:
    """Say what it means to have signed the mortgage alone, to be a company or to guarantee."""
    signed = asked.holds(FactName.signed_mortgage)
    if signed and not asked.may("bound_to_the_debt"):
        name = FactName.signed_mortgage
        yield asked.finding("track.signed_mortgage_only", Severity.note, law.OBLIGORS, name)
    company = asked.value(FactName.person_kind) == COMPANY
    guarantor = asked.holds(FactName.guaranteed_debt)
    if (company and asked.may("bound_to_the_debt")) or guarantor:
        name = FactName.guaranteed_debt
        yield asked.finding("track.company_or_guarantor", Severity.note, later.OTHER_PROMISES, name)


def _dead(asked: Asked) -> Iterator[Finding]:
    """Say until when the estate of a person who died can be asked, and who must speak up."""
    estate = asked.value(FactName.person_kind) == ESTATE
    if not (asked.holds(FactName.deceased) or estate):
        return
    code, severity = "track.estate_day_unknown", Severity.warning
    if asked.value(FactName.death_date) is None:
        yield asked.finding(code, severity, later.ESTATE_CLAIMS, FactName.deceased)
        return
    last = asked.settled("estate_claims_end_date", asked.person)[1]
    code, name = "track.estate_claims_end", FactName.death_date
    yield asked.finding(code, severity, later.ESTATE_CLAIMS, name, last_date=last)

"""A confession of judgment: words by which somebody may take a judgment without a hearing.

In a paper of a consumer transaction given after September 24, 1979 the power is void; in a
business paper it can stand and be used before any notice. The same day stands in
``rescue_fraud.yaml``, where a paper is asked about before it is signed.
"""

from __future__ import annotations

from typing import Final

from stillowe.facts.sheet import FactSheet
from stillowe.law.declare import rule
from stillowe.law.illinois.findings import Settled
from stillowe.law.illinois.signing_authorities import CONFESSION, cited
from stillowe.values.columns import Days, Truth
from stillowe.values.findings import Finding, Severity
from stillowe.values.vocabulary import Axis, Unit

WORDING: Final = "confession_wording"
"""The code under which ``establish`` quotes a power to confess judgment."""


@rule(
    citation=CONFESSION,
    unit=Unit.truth,
    per=Axis.loan,
    directions={"loan_date": "rises", "confession_void_from": "falls"},
)
def confession_of_judgment_void(
    loan_for_household_purpose: Truth, loan_date: Days, confession_void_from: Days
) -> Truth:
    """Would a power to confess judgment in this loan's papers be void?

    Reading: given *after* the day of the Act. A judgment taken under a void power is a matter
    for a lawyer; no figure is lowered for it.
    """
    return loan_for_household_purpose & (loan_date > confession_void_from)


def findings(
    sheet: FactSheet,
    settled: Settled,
    *,
    on: int,  # noqa: ARG001  # every topic is asked alike
) -> tuple[Finding, ...]:
    """Ask about a power to confess judgment that a paper of the case gives; ``on`` is not read."""
    where = tuple(span for code, span in sheet.quotes if code == WORDING)
    loans = sheet.members[Axis.loan]
    if not where or not loans:
        return ()
    ends = [settled("confession_of_judgment_void", loan.index) for loan in loans]
    arguments: dict[str, str | int | bool] = {"authority": cited(CONFESSION)}
    if all(low == 1 for low, _ in ends):
        return (Finding("confession.seems_void", Severity.danger, arguments, where),)
    if all(high == 0 for _, high in ends):
        return (Finding("confession.may_stand", Severity.danger, arguments, where),)
    return (Finding("confession.purpose_not_known", Severity.danger, arguments, where),)

"""Events of the foreclosure that papers date before the foreclosed loan was made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from stillowe.facts.definitions import Catalog
from stillowe.facts.linking import Linked, impossible
from stillowe.papers.claims import Claim
from stillowe.values.findings import Finding
from stillowe.values.vocabulary import FactName

_AFTER_THE_LOAN: Final = frozenset(
    {
        FactName.complaint_date,
        FactName.judgment_date,
        FactName.sale_scheduled_date,
        FactName.sale_date,
        FactName.confirmation_date,
        FactName.dismissal_date,
        FactName.service_date,
        FactName.appearance_date,
    }
)


def before_the_loan(linked: Iterable[Linked], catalog: Catalog) -> dict[Claim, Finding]:
    """Return the claims that date an event before the loan, each with its finding.

    Where claims on the loan's date differ, the earliest is the test; where none is certain
    there is no test. A relation cannot say this: it would bind the other loans as well.
    """
    known = tuple(linked)
    made = [
        one.value
        for one in known
        if one.name == FactName.loan_date and one.member == 0 and not one.doubtful
    ]
    if not made:
        return {}
    return {
        one.claim: impossible(one.claim, catalog.facts[one.name], "before_the_loan")
        for one in known
        if one.name in _AFTER_THE_LOAN and one.value < min(made)
    }

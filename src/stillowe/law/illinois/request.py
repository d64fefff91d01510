"""Gate G3: was a deficiency asked against this person? (735 ILCS 5/15-1504, 15-1508(e)).

Body, form paragraph or prayer: any of them is a request, and the statutory form is not needed
(Allen). A prayer that names nobody is counted against everyone who owes. Whoever defaulted and
was not asked against is protected unless a Rule 105 notice was served (Parrish; Palatine).
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import REQUEST
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(citation=REQUEST, unit=Unit.truth, per=Axis.person_debt)
def deficiency_requested(
    being_foreclosed: Truth,
    deficiency_asked_against: Truth,
    deficiency_asked_generally: Truth,
    rule_105_notice_served: Truth,
    form_paragraph_needed: Truth,
) -> Truth:
    """G3: does the complaint, or a Rule 105 notice, ask a deficiency against this person?

    Reading: "if sought" counts as asked where the person is named (Cobo; Atchley). What is
    asked here is about the foreclosed loan only.
    """
    by_prayer = deficiency_asked_generally & ~form_paragraph_needed
    asked = deficiency_asked_against | by_prayer | rule_105_notice_served
    return being_foreclosed & asked

"""Gate G2: personal service or an appearance (735 ILCS 5/15-1508(e)).

Publication or posting alone never opens this gate. It opens later with any appearance, even
one filed only to stop the sale (Richards): an act that hurts.
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import SERVICE
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(citation=SERVICE, unit=Unit.truth, per=Axis.person_debt)
def reached_by_service_or_appearance(
    served_personally: Truth,
    served_at_abode: Truth,
    appeared: Truth,
    abode_service_is_personal_service: Truth,
) -> Truth:
    """G2: was this person served in hand or at home, or did this person appear?

    Abode service counts (Metrobank v. Cannatello): "I was never handed the papers" is no
    defense by itself.
    """
    served = served_personally | (served_at_abode & abode_service_is_personal_service)
    return served | appeared

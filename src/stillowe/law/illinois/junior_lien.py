"""What may the lender of another lien still ask: in this case, and after it?

A count on the note or a guaranty, and a junior's counterclaim for its money, are claims of their
own: they pass by gates G3 to G6, but not by service (G2). After a confirmed sale the junior's lien
is gone. Whether its note may still be sued is unsettled where it was a party and asked for
nothing: Kelley says no, no opinion found says yes, and both are shown.
"""

from __future__ import annotations

from stillowe.law.declare import rule
from stillowe.law.illinois.authorities import SEPARATE_COUNT
from stillowe.law.illinois.later_suit_authorities import JUNIOR_BARRED, JUNIOR_SURVIVES
from stillowe.values.columns import Truth
from stillowe.values.vocabulary import Axis, Unit


@rule(citation=SEPARATE_COUNT, unit=Unit.truth, per=Axis.loan)
def money_claim_pending(
    being_foreclosed: Truth,
    complaint_filed: Truth,
    foreclosure_dismissed: Truth,
    separate_count_on_note: Truth,
    money_claim_filed_in_foreclosure: Truth,
) -> Truth:
    """Is a claim for the money on this loan pending in the case: a count, or a counterclaim?"""
    own_count = being_foreclosed & separate_count_on_note
    counterclaim = ~being_foreclosed & money_claim_filed_in_foreclosure
    return complaint_filed & ~foreclosure_dismissed & (own_count | counterclaim)


@rule(
    citation=JUNIOR_BARRED,
    unit=Unit.truth,
    per=Axis.loan,
    reading="a junior lender that was a party and asked for nothing is barred",
)
def junior_note_barred(
    junior_lien: Truth,
    order_in_force: Truth,
    joined_in_foreclosure: Truth,
    money_claim_filed_in_foreclosure: Truth,
) -> Truth:
    """Did this junior lose its note, being a party to a confirmed sale and asking for nothing?"""
    silent_party = joined_in_foreclosure & ~money_claim_filed_in_foreclosure
    return junior_lien & order_in_force & silent_party


@rule(
    citation=JUNIOR_SURVIVES,
    unit=Unit.truth,
    per=Axis.loan,
    reading="the note of a junior lender outlives its lien",
    conclusion="junior_note_barred",
)
def junior_note_survives(junior_lien: Truth) -> Truth:
    """Did this junior lose its note? If notes outlive their liens, none did."""
    return junior_lien & ~junior_lien

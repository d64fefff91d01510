"""The catalog, third part: each person, and each person with each debt."""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import FactDefinition
from stillowe.facts.entries import a_choice, a_date, a_truth
from stillowe.values.vocabulary import Axis, FactName, Stage
from stillowe.values.vocabulary import PaperKind as Kind

_SERVICE: Final = (
    Kind.order_approving_sale,
    Kind.consent_judgment,
    Kind.judgment_of_foreclosure,
    Kind.return_of_service,
)
_APPEARANCE: Final = (
    Kind.order_approving_sale,
    Kind.consent_judgment,
    Kind.judgment_of_foreclosure,
    Kind.appearance,
)
_BANKRUPTCY: Final = (
    Kind.bankruptcy_discharge,
    Kind.bankruptcy_docket,
)
_ORDER: Final = (Kind.order_approving_sale,)

# Presumed: a living individual, not discharged, no stipulation. Each keeps the person liable
# (a deceased mortgagor cannot be asked for a deficiency, 15-1501(h); a discharge and a
# stipulation end it).
# Open: service, appearance, what was asked, a Rule 105 notice, what the order says. For none
# of these is one answer always the safe one, and a paper or the person can tell.
PERSON_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_choice(
        FactName.person_kind,
        Axis.person,
        (Kind.complaint, Kind.guaranty),
        choices=("person", "company", "trust", "estate"),
        presumed="person",
    ),
    a_truth(
        FactName.deceased,
        Axis.person,
        (Kind.complaint,),
        presumed=False,
    ),
    a_truth(FactName.served_personally, Axis.person, _SERVICE, from_stage=Stage.sued),
    a_truth(FactName.served_at_abode, Axis.person, _SERVICE, from_stage=Stage.sued),
    a_truth(FactName.served_by_publication, Axis.person, _SERVICE, from_stage=Stage.sued),
    a_date(
        FactName.service_date,
        Axis.person,
        _SERVICE,
        from_stage=Stage.sued,
        exists_when="complaint_filed",
    ),
    a_truth(FactName.appeared, Axis.person, _APPEARANCE, from_stage=Stage.sued),
    a_date(
        FactName.appearance_date,
        Axis.person,
        (Kind.appearance,),
        from_stage=Stage.sued,
        exists_when="appeared",
    ),
    a_truth(
        FactName.deficiency_asked_against,
        Axis.person,
        (Kind.complaint, Kind.order_approving_sale, Kind.judgment_of_foreclosure),
        from_stage=Stage.sued,
    ),
    a_truth(
        FactName.rule_105_notice_served,
        Axis.person,
        (Kind.rule_105_notice,),
        from_stage=Stage.sued,
    ),
    a_truth(
        FactName.deficiency_waived_by_stipulation,
        Axis.person,
        (Kind.consent_judgment, Kind.judgment_of_foreclosure),
        from_stage=Stage.sued,
        presumed=False,
    ),
    *(
        a_truth(name, Axis.person, _ORDER, from_stage=Stage.confirmed, today_only=True)
        for name in (
            FactName.order_enters_personal_judgment,
            FactName.order_enters_in_rem_only,
            FactName.order_denies_deficiency,
        )
    ),
    a_truth(
        FactName.discharge_entered,
        Axis.person,
        (*_BANKRUPTCY, Kind.complaint),
        presumed=False,
    ),
    a_date(
        FactName.discharge_date,
        Axis.person,
        _BANKRUPTCY,
        exists_when="discharge_entered",
    ),
    a_choice(
        FactName.discharge_chapter,
        Axis.person,
        _BANKRUPTCY,
        choices=("7", "11", "12", "13"),
        exists_when="discharge_entered",
    ),
    a_date(
        FactName.petition_date,
        Axis.person,
        _BANKRUPTCY,
        exists_when="discharge_entered",
    ),
)

_FOUND_BY_THE_COURT: Final = (
    Kind.order_approving_sale,
    Kind.consent_judgment,
    Kind.judgment_of_foreclosure,
)
_SIGNED_NOTE: Final = (Kind.note, Kind.mortgage, *_FOUND_BY_THE_COURT, Kind.complaint)
_SIGNED_MORTGAGE: Final = (Kind.mortgage, *_FOUND_BY_THE_COURT, Kind.complaint)
_GUARANTEED: Final = (Kind.guaranty, Kind.mortgage, *_FOUND_BY_THE_COURT, Kind.complaint)
_ASSUMED: Final = (Kind.mortgage, *_FOUND_BY_THE_COURT, Kind.complaint)
_AFTER_DISCHARGE: Final = (Kind.bankruptcy_docket,)
_RELEASED: Final = (Kind.satisfaction, Kind.short_sale_approval, Kind.deed_in_lieu)
_PROMISED: Final = (Kind.short_sale_approval, Kind.deed_in_lieu)

# Signing, guaranteeing and assuming are open: presuming "did not" could hide a debt. Only
# where the complaint, which must name who is claimed to owe, is among the papers and names
# obligors but not this person as guarantor does ``establish`` presume "did not guarantee".
# Reaffirmed, cured in a plan (11 USC 1328(a)(1)) and agreed not to be released are open where
# they can exist: each may keep the person liable. Satisfied, released and promised a release are
# presumed not to have happened: only words that release this person for certain say otherwise.
PERSON_DEBT_FACTS: Final[tuple[FactDefinition, ...]] = (
    a_truth(FactName.signed_note, Axis.person_debt, _SIGNED_NOTE),
    a_truth(FactName.signed_mortgage, Axis.person_debt, _SIGNED_MORTGAGE),
    a_truth(FactName.guaranteed_debt, Axis.person_debt, _GUARANTEED),
    a_truth(FactName.assumed_debt, Axis.person_debt, _ASSUMED),
    # Open: a guaranty is often signed with the note, an assumption years later.
    a_date(FactName.guaranty_or_assumption_date, Axis.person_debt, (Kind.guaranty,)),
    a_truth(
        FactName.debt_reaffirmed,
        Axis.person_debt,
        _AFTER_DISCHARGE,
        exists_when="discharge_entered",
    ),
    a_truth(
        FactName.debt_cured_in_plan,
        Axis.person_debt,
        _AFTER_DISCHARGE,
        exists_when="discharge_entered",
    ),
    a_truth(
        FactName.debt_provided_for_in_plan,
        Axis.person_debt,
        _AFTER_DISCHARGE,
        exists_when="discharge_entered",
    ),
    a_truth(
        FactName.agreed_not_to_be_released,
        Axis.person_debt,
        (Kind.deed_in_lieu,),
        exists_when="deed_in_lieu_accepted",
    ),
    a_truth(
        FactName.deficiency_judgment_satisfied,
        Axis.person_debt,
        (Kind.satisfaction,),
        from_stage=Stage.confirmed,
        presumed=False,
        today_only=True,
    ),
    a_truth(
        FactName.debt_released,
        Axis.person_debt,
        _RELEASED,
        presumed=False,
    ),
    # Open: only a release on or after the order ends what the order entered.
    a_date(FactName.release_date, Axis.person_debt, _RELEASED, exists_when="debt_released"),
    a_truth(
        FactName.release_promised,
        Axis.person_debt,
        _PROMISED,
        presumed=False,
    ),
    a_date(
        FactName.release_promised_date,
        Axis.person_debt,
        _PROMISED,
        exists_when="release_promised",
    ),
    # Open: no letter shows whether what it asks for was done.
    a_truth(
        FactName.release_conditions_met,
        Axis.person_debt,
        (Kind.satisfaction,),
        exists_when="release_promised",
    ),
)

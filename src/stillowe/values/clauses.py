"""The names of clauses: what a sentence does, to whom, about what, and what a paper leaves.

``ClauseKind`` is the published label of a clause. ``Act``, ``Party``, ``Matter`` and
``Modality`` are what a frame is made of; a table in ``facts.releases`` turns frames into kinds.
"""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final


class ClauseKind(StrEnum):
    """What a clause does to the person who signs or receives it; values are published."""

    released = "released"
    conditional_release = "conditional_release"
    reserved = "reserved"
    silent = "silent"
    in_rem_only = "in_rem_only"
    in_personam = "in_personam"
    requests_deficiency = "requests_deficiency"
    no_deficiency_requested = "no_deficiency_requested"
    service_personal = "service_personal"
    service_substitute = "service_substitute"
    service_publication = "service_publication"
    amount_deficiency = "amount:deficiency"
    amount_judgment = "amount:judgment"
    amount_claimed = "amount:claimed"
    amount_balance = "amount:balance"
    amount_surplus = "amount:surplus"
    amount_cancelled_debt = "amount:cancelled_debt"
    borrower_releases_lender = "trap:borrower_releases_lender"
    lien_release_only = "trap:lien_release_only"
    acknowledges_debt = "trap:acknowledges_debt"
    confession_of_judgment = "trap:confession_of_judgment"
    new_note = "trap:new_note"
    cash_condition = "trap:cash_condition"
    assignment_clause = "trap:assignment_clause"
    sale_leaseback = "trap:sale_leaseback"
    waives_personal_service = "trap:waives_personal_service"
    borrower_waives_rights = "trap:borrower_waives_rights"
    reinstated_if_payment_avoided = "trap:reinstated_if_payment_avoided"
    recourse_limit_protects_other_party = "trap:recourse_limit_protects_other_party"
    recourse_carveout = "trap:recourse_carveout"
    # Traps beyond the labels of single clauses; those of a whole paper may have no words to quote.
    restarts_limitation = "trap:restarts_limitation"
    hidden_resale = "trap:hidden_resale"
    subject_to_purchase = "trap:subject_to_purchase"
    power_of_attorney = "trap:power_of_attorney"
    transfer_into_trust = "trap:transfer_into_trust"
    release_undone_by_misstatement = "trap:release_undone_by_misstatement"
    release_carveout = "trap:release_carveout"
    reporting_only = "trap:reporting_only"
    fee_before_performance = "trap:fee_before_performance"
    pressure_to_sign = "trap:pressure_to_sign"
    expired = "trap:expired"
    unsigned = "trap:unsigned"
    undated = "trap:undated"
    blank_fields = "trap:blank_fields"
    superseded = "trap:superseded"
    deed_not_accepted = "trap:deed_not_accepted"
    guarantor_not_released = "trap:guarantor_not_released"
    other_holder_not_bound = "trap:other_holder_not_bound"
    name_mismatch = "trap:name_mismatch"
    loan_number_mismatch = "trap:loan_number_mismatch"

    @property
    def is_trap(self) -> bool:
        """Whether it is one of the traps."""
        return self.value.startswith("trap:")


class Act(StrEnum):
    """What a sentence does. The negative of an act is the same act with ``polarity`` false."""

    frees = auto()
    """Releases, waives the right to collect, forgives, cancels, satisfies, will not pursue."""
    frees_lien = auto()
    """Releases or satisfies the lien, mortgage or collateral."""
    keeps_debt = auto()
    """Reserves the right to the balance; somebody stays liable; the lender may pursue it."""
    reinstates = auto()
    """A debt or lien comes back if a payment is undone."""
    undoes_release = auto()
    """A release or approval falls away on an event (misstatement, not at arm's length)."""
    gives_up_rights = auto()
    """Defences, redemption, refunds, jury, notice given up."""
    waives_service = auto()
    acknowledges = auto()
    """Confirms that a balance is owed, ratifies it, or has no defence."""
    confesses_judgment = auto()
    promises_to_pay = auto()
    """A new note or promise, or one that restates an old debt."""
    contributes = auto()
    """Money brought in as the price of relief."""
    assigns = auto()
    leases_back = auto()
    takes_subject_to = auto()
    """A buyer takes title and leaves the loan with the seller."""
    resells = auto()
    """A buyer may resell, or keeps a spread, without telling."""
    grants_power = auto()
    conveys_into_trust = auto()
    charges_first = auto()
    """A fee is due before what was promised is done."""
    presses = auto()
    """Sign today; do not show this to a lawyer or the lender."""
    limits_recourse = auto()
    """Only the property answers for the debt; nobody is personally liable."""
    brings_recourse_back = auto()
    """Exceptions from a limit of recourse."""
    binds_persons = auto()
    """Jointly and severally liable; submits to personal jurisdiction."""
    asks_deficiency = auto()
    enters_in_rem = auto()
    enters_in_personam = auto()
    serves_personally = auto()
    serves_at_abode = auto()
    serves_by_publication = auto()
    fails_to_serve = auto()
    states_amount = auto()
    reports = auto()
    """Credit or tax reporting: no right is changed by it."""
    accepts_deed = auto()
    reserves_acceptance = auto()
    """Tender, delivery or recording of a deed is not acceptance, or acceptance is still open."""


class Party(StrEnum):
    """Who acts, or whom an act reaches, by part played."""

    borrower = auto()
    """Borrower, co-borrower, maker, mortgagor, obligor, homeowner, seller, defendant, "you"."""
    guarantor = auto()
    lender = auto()
    """Lender, bank, servicer, investor, noteholder, plaintiff; "we" in a lender's letter."""
    insurer = auto()
    """A mortgage insurer."""
    program = auto()
    """HUD, FHA, VA, USDA or another government program."""
    buyer = auto()
    """A buyer or investor who takes the home (or may)."""
    other = auto()
    """Landlord, trustee, officers, association, a third person."""
    court = auto()
    both = auto()
    """Each party and the other."""
    unknown = auto()


class Matter(StrEnum):
    """What an act is about."""

    debt = auto()
    """The note, loan, indebtedness, unpaid balance, or personal liability for it."""
    deficiency = auto()
    """What the sale leaves unpaid."""
    deficiency_judgment = auto()
    """Only the right to a judgment for it."""
    guaranty = auto()
    second_debt = auto()
    """A second note, home-equity line or other junior debt."""
    insurer_claim = auto()
    partial_claim = auto()
    usda_reimbursement = auto()
    assessments = auto()
    lien = auto()
    claims = auto()
    """Claims and liabilities of every kind, no debt named."""
    defaults = auto()
    """Defaults, covenants, a late charge: not the debt."""
    rights = auto()
    """Rights, remedies, defences in general."""
    this_case_only = auto()
    """A judgment or pursuit in the pending case, not the debt."""
    unknown = auto()


class Modality(StrEnum):
    """How sure the act is of happening."""

    done = auto()
    """Is, does, hereby, has."""
    promised = auto()
    """Will, shall, agrees to."""
    possible = auto()
    """May, can, might, is free to."""
    undecided = auto()
    """Has not decided, will consider, you asked whether."""
    general = auto()
    """Tells what such papers or laws usually do; does nothing itself."""


class ConditionKind(StrEnum):
    """What a release waits for, or what would undo it."""

    payment = auto()
    contribution = auto()
    new_note = auto()
    closing = auto()
    recording = auto()
    by_date = auto()
    truthfulness = auto()
    arms_length = auto()
    vacating = auto()
    acceptance = auto()
    approval = auto()
    """A further approval: investor, insurer, court, second lender."""
    payment_stands = auto()
    """No payment is undone or returned later."""
    lender_signature = auto()
    borrower_signature = auto()
    not_expired = auto()
    blanks_filled = auto()
    not_understood = auto()
    """A sentence that may stand against a release and was not understood."""
    other = auto()


class DebtKind(StrEnum):
    """The debts a person may still owe when the house is gone; each needs its own release."""

    first_note = auto()
    second_note = auto()
    guaranty = auto()
    deficiency = auto()
    insurer_claim = auto()
    partial_claim = auto()
    usda_reimbursement = auto()
    assessments = auto()


class Verdict(StrEnum):
    """What one paper, read as a whole, leaves of one debt of one person."""

    released = auto()
    released_if = auto()
    reserved = auto()
    silent = auto()
    """Still owed."""
    adds = auto()
    """Adds an obligation."""


SAFEST_FIRST: Final = (
    Verdict.adds,
    Verdict.reserved,
    Verdict.silent,
    Verdict.released_if,
    Verdict.released,
)
"""From the verdict that promises least to the one that promises most."""

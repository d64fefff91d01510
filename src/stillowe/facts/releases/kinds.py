"""From frames to the published kind of a clause, by a table a lawyer can read.

The first row that fits a frame gives its kind. A row that would say *released* asks for
everything: the lender's side acts, on a debt, now, for certain, without condition or exception.
Whatever is in doubt falls to a kind that promises less.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from stillowe.papers.frames import Condition, Frame, PaperClauses
from stillowe.values.clauses import Act, ClauseKind, ConditionKind, Matter, Modality, Party
from stillowe.values.spans import Box

LENDER_SIDE: Final = frozenset({Party.lender, Party.insurer, Party.program, Party.court})
"""Those whose release frees a borrower."""

BORROWER_SIDE: Final = frozenset({Party.borrower, Party.guarantor})
DEBTS: Final = frozenset(
    {
        Matter.debt,
        Matter.deficiency,
        Matter.deficiency_judgment,
        Matter.guaranty,
        Matter.second_debt,
        Matter.insurer_claim,
        Matter.partial_claim,
        Matter.usda_reimbursement,
        Matter.assessments,
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; an empty set or ``None`` asks nothing."""

    act: Act
    kind: ClauseKind
    who: frozenset[Party] = frozenset()
    whom: frozenset[Party] = frozenset()
    what: frozenset[Matter] = frozenset()
    polarity: bool | None = None
    modality: frozenset[Modality] = frozenset()
    condition: frozenset[ConditionKind] | None = None
    """Kinds of which one must be there; the empty set asks for no condition at all."""
    excepted: bool | None = None
    sure: bool | None = None

    def fits(self, frame: Frame) -> bool:
        """Whether ``frame`` is what this row speaks of."""
        kinds = {condition.kind for condition in frame.conditions}
        return (
            frame.act is self.act
            and (not self.who or frame.who in self.who)
            and (not self.whom or frame.whom in self.whom)
            and (not self.what or frame.what in self.what)
            and (self.polarity is None or frame.polarity is self.polarity)
            and (not self.modality or frame.modality in self.modality)
            and (
                self.condition is None
                or (bool(kinds & self.condition) if self.condition else not kinds)
            )
            and (self.excepted is None or bool(frame.exceptions) is self.excepted)
            and (self.sure is None or (frame.confidence >= 1.0) is self.sure)
        )


_NOW: Final = frozenset({Modality.done})
_AHEAD: Final = frozenset({Modality.done, Modality.promised})
_OPEN: Final = frozenset({Modality.possible, Modality.undecided})
_ANY: Final = frozenset(ConditionKind)
_CASH: Final = frozenset({ConditionKind.contribution})
_NOTE: Final = frozenset({ConditionKind.new_note})
_FREER: Final = LENDER_SIDE | {Party.unknown}
_FREED: Final = BORROWER_SIDE | {Party.unknown}
_ONLY_HERE: Final = frozenset({Matter.this_case_only})
_MUTUAL: Final = frozenset({Party.both})
K = ClauseKind

TABLE: Final[tuple[Row, ...]] = (
    # -- the release runs the other way
    Row(Act.frees, K.borrower_releases_lender, who=BORROWER_SIDE, polarity=True),
    Row(Act.frees, K.silent, who=BORROWER_SIDE, polarity=False),
    Row(Act.frees, K.borrower_releases_lender, who=_MUTUAL, excepted=True),
    # -- the lender's side says that it does not release, or has not decided
    Row(Act.frees, K.reserved, what=DEBTS | {Matter.rights, Matter.claims}, polarity=False),
    Row(Act.frees, K.silent, polarity=False),
    Row(Act.frees, K.silent, modality=frozenset({Modality.general})),
    Row(Act.frees, K.reserved, what=DEBTS, modality=_OPEN),
    Row(Act.frees, K.reserved, what=_ONLY_HERE),
    # -- the lender's side releases, at a price or on a condition
    Row(Act.frees, K.new_note, who=_FREER, what=DEBTS, condition=_NOTE),
    Row(Act.frees, K.cash_condition, who=_FREER, what=DEBTS, condition=_CASH),
    Row(Act.frees, K.conditional_release, who=_FREER, what=DEBTS, condition=_ANY),
    Row(Act.frees, K.conditional_release, who=_FREER, what=DEBTS, excepted=True),
    Row(Act.frees, K.conditional_release, who=_FREER, what=DEBTS, modality=_AHEAD - _NOW),
    Row(Act.frees, K.silent, sure=False),
    # -- the lender's side releases, now
    Row(
        Act.frees,
        K.released,
        who=_FREER,
        whom=_FREED,
        what=DEBTS,
        polarity=True,
        modality=_NOW,
        condition=frozenset(),
        excepted=False,
        sure=True,
    ),
    Row(Act.frees, K.silent),
    # -- the lien alone
    Row(Act.frees_lien, K.reserved, polarity=False),
    Row(Act.frees_lien, K.lien_release_only),
    # -- the debt is kept, or comes back
    Row(Act.keeps_debt, K.reserved, polarity=True),
    Row(Act.keeps_debt, K.silent),
    Row(Act.reinstates, K.reinstated_if_payment_avoided),
    Row(Act.undoes_release, K.conditional_release),
    # -- what the borrower gives up, promises or admits
    Row(Act.gives_up_rights, K.borrower_waives_rights, who=BORROWER_SIDE, polarity=True),
    Row(Act.gives_up_rights, K.silent),
    Row(Act.waives_service, K.waives_personal_service, polarity=True),
    Row(Act.waives_service, K.silent),
    Row(Act.acknowledges, K.acknowledges_debt, polarity=True),
    Row(Act.acknowledges, K.silent),
    Row(Act.confesses_judgment, K.confession_of_judgment, polarity=True),
    Row(Act.confesses_judgment, K.silent),
    Row(Act.promises_to_pay, K.new_note, polarity=True),
    Row(Act.promises_to_pay, K.silent),
    Row(Act.contributes, K.cash_condition, polarity=True),
    Row(Act.contributes, K.silent),
    # -- dealings with the home or the contract
    Row(Act.assigns, K.assignment_clause, polarity=True),
    Row(Act.assigns, K.silent),
    Row(Act.leases_back, K.sale_leaseback),
    Row(Act.takes_subject_to, K.subject_to_purchase),
    Row(Act.resells, K.hidden_resale),
    Row(Act.grants_power, K.power_of_attorney),
    Row(Act.conveys_into_trust, K.transfer_into_trust),
    Row(Act.charges_first, K.fee_before_performance),
    Row(Act.presses, K.pressure_to_sign),
    Row(Act.reports, K.silent),
    Row(Act.accepts_deed, K.silent),
    Row(Act.reserves_acceptance, K.silent),
    # -- limits of recourse
    Row(Act.brings_recourse_back, K.recourse_carveout),
    Row(Act.limits_recourse, K.in_rem_only, whom=BORROWER_SIDE, polarity=True),
    Row(Act.limits_recourse, K.recourse_limit_protects_other_party, polarity=True),
    Row(Act.limits_recourse, K.silent),
    # -- court papers
    Row(Act.binds_persons, K.in_personam),
    Row(Act.asks_deficiency, K.requests_deficiency, polarity=True),
    Row(Act.asks_deficiency, K.no_deficiency_requested, polarity=False),
    Row(Act.enters_in_personam, K.in_personam, polarity=True),
    Row(Act.enters_in_personam, K.in_rem_only, polarity=False),
    Row(Act.enters_in_rem, K.in_rem_only),
    Row(Act.serves_personally, K.service_personal, polarity=True),
    Row(Act.serves_at_abode, K.service_substitute, polarity=True),
    Row(Act.serves_by_publication, K.service_publication, polarity=True),
    Row(Act.serves_personally, K.silent),
    Row(Act.serves_at_abode, K.silent),
    Row(Act.serves_by_publication, K.silent),
    Row(Act.fails_to_serve, K.silent),
)
"""What a frame is called. Read from above: the first row that fits decides."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One frame with its published kind."""

    kind: ClauseKind
    frame: Frame

    @property
    def quote(self) -> str:
        """The words of the sentence, over all the pages they run across."""
        return self.frame.quote

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages the words stand on, counted from 1."""
        return tuple(dict.fromkeys(span.page for span in self.frame.spans))

    @property
    def boxes(self) -> tuple[tuple[int, Box], ...]:
        """Page and place of the words; empty where the paper is plain text."""
        return tuple((span.page, box) for span in self.frame.spans for box in span.boxes)

    @property
    def who(self) -> Party:
        """Who acts, by part."""
        return self.frame.who

    @property
    def whom(self) -> Party:
        """Whom it reaches, by part."""
        return self.frame.whom

    @property
    def what(self) -> Matter:
        """What it is about."""
        return self.frame.what

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What it waits for, or what would undo it."""
        return self.frame.conditions


def kind_of(frame: Frame) -> ClauseKind:
    """Return the published kind of one frame."""
    if frame.act is Act.states_amount:
        return ClauseKind(f"amount:{frame.amount_of}")
    return next(row.kind for row in TABLE if row.fits(frame))


def clauses_of(paper: PaperClauses) -> tuple[Clause, ...]:
    """Return the clauses of a paper in reading order, each with its kind."""
    return tuple(Clause(kind_of(frame), frame) for frame in paper.frames)


_DENYING: Final = frozenset({"not", "nor", "no", "neither", "nothing", "never", "none"})

WEIGHTIEST_FIRST: Final = (
    K.confession_of_judgment,
    K.waives_personal_service,
    K.recourse_carveout,
    K.in_rem_only,
    K.recourse_limit_protects_other_party,
    K.requests_deficiency,
    K.reinstated_if_payment_avoided,
    K.new_note,
    K.cash_condition,
    K.sale_leaseback,
    K.borrower_releases_lender,
    K.lien_release_only,
    K.acknowledges_debt,
    K.conditional_release,
    K.in_personam,
    K.reserved,
    K.no_deficiency_requested,
    K.service_publication,
    K.service_substitute,
    K.service_personal,
    K.assignment_clause,
    K.subject_to_purchase,
    K.borrower_waives_rights,
    K.released,
    K.amount_surplus,
    K.amount_deficiency,
    K.amount_cancelled_debt,
    K.amount_judgment,
    K.amount_claimed,
    K.amount_balance,
)
"""Where one passage does several things, the one it is called by comes first."""


_BESIDE_A_RELEASE: Final = frozenset(
    {
        K.in_rem_only,
        K.no_deficiency_requested,
        K.in_personam,
        K.acknowledges_debt,
        K.lien_release_only,
        K.borrower_waives_rights,
    }
)
"""Said beside a release of the debt, these only tell how it came about."""


def kind_of_passage(clauses: Iterable[Clause]) -> ClauseKind:
    """Return the one kind a short passage is called by; nothing found is *silent*."""
    found = tuple(clauses)
    kinds = {clause.kind for clause in found}
    if ClauseKind.released in kinds:
        kinds -= _BESIDE_A_RELEASE
    if any(_claims_the_debt(clause) for clause in found):
        kinds.discard(ClauseKind.lien_release_only)
    return next((kind for kind in WEIGHTIEST_FIRST if kind in kinds), ClauseKind.silent)


def _claims_the_debt(clause: Clause) -> bool:
    """Whether it keeps the debt outright, and does not merely say how far a lien's release goes.

    "This releases the lien and does not discharge the note" is a release of the lien; "we release
    the lien and keep the right to collect" is a reservation.
    """
    words = clause.frame.what_words.lower().split()
    return clause.frame.act is Act.keeps_debt and _DENYING.isdisjoint(words)

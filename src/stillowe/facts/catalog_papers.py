"""The catalog, fourth part: each kind of paper, who holds it, how hard it is to get."""

from __future__ import annotations

from typing import Final

from stillowe.facts.definitions import PaperDefinition
from stillowe.values.vocabulary import FactName, Stage
from stillowe.values.vocabulary import PaperKind as Kind

PAPERS: Final[tuple[PaperDefinition, ...]] = (
    PaperDefinition(Kind.note, "lender", 3, Stage.not_sued),
    PaperDefinition(Kind.mortgage, "recorder_of_deeds", 2, Stage.not_sued),
    PaperDefinition(Kind.guaranty, "lender", 3, Stage.not_sued),
    PaperDefinition(Kind.summons, "at_home", 1, Stage.sued),
    PaperDefinition(Kind.complaint, "circuit_clerk", 2, Stage.sued),
    PaperDefinition(Kind.lis_pendens, "recorder_of_deeds", 2, Stage.sued),
    PaperDefinition(Kind.return_of_service, "circuit_clerk", 2, Stage.sued),
    PaperDefinition(Kind.appearance, "circuit_clerk", 2, Stage.sued),
    PaperDefinition(Kind.rule_105_notice, "circuit_clerk", 2, Stage.sued),
    PaperDefinition(
        Kind.judgment_of_foreclosure,
        "circuit_clerk",
        2,
        Stage.judgment,
        instead_of=(Kind.consent_judgment,),
        one_for_the_case=True,
    ),
    PaperDefinition(
        Kind.consent_judgment,
        "circuit_clerk",
        2,
        Stage.judgment,
        instead_of=(Kind.judgment_of_foreclosure, Kind.report_of_sale, Kind.order_approving_sale),
        one_for_the_case=True,
        not_after=(FactName.sale_held, FactName.sale_confirmed),
    ),
    PaperDefinition(Kind.notice_of_sale, "at_home", 1, Stage.judgment),
    PaperDefinition(
        Kind.report_of_sale, "circuit_clerk", 2, Stage.sold_unconfirmed, one_for_the_case=True
    ),
    PaperDefinition(
        Kind.order_approving_sale, "circuit_clerk", 2, Stage.confirmed, one_for_the_case=True
    ),
    PaperDefinition(Kind.satisfaction, "circuit_clerk", 3, Stage.confirmed),
    PaperDefinition(Kind.bankruptcy_discharge, "bankruptcy_clerk", 2, Stage.not_sued),
    PaperDefinition(Kind.bankruptcy_docket, "bankruptcy_clerk", 3, Stage.not_sued),
    PaperDefinition(Kind.payoff_statement, "servicer", 3, Stage.not_sued),
    PaperDefinition(Kind.short_sale_approval, "servicer", 3, Stage.not_sued),
    PaperDefinition(
        Kind.deed_in_lieu, "recorder_of_deeds", 2, Stage.not_sued, one_for_the_case=True
    ),
)
"""Every kind but ``unrecognized``, which nobody can ask for."""

"""The facts of Elsewhere."""

from __future__ import annotations

from typing import Any

import numpy as np

from stillowe.facts.definitions import (
    OPEN_END_CENTS,
    Catalog,
    FactDefinition,
    PaperDefinition,
    Relation,
)
from stillowe.values.vocabulary import Axis, PaperKind, Stage, Unit

FIRST, LAST = 7_000, 21_000
"""1989 to 2027: the days Elsewhere reckons with."""


def _fact(
    name: str, axis: Axis, unit: Unit, papers: tuple[PaperKind, ...], **more: Any
) -> FactDefinition:
    return FactDefinition(name, axis, unit, f"question.{name}", papers, **more)


def _truth(name: str, axis: Axis, papers: tuple[PaperKind, ...], **more: Any) -> FactDefinition:
    return _fact(name, axis, Unit.truth, papers, **more)


def _cents(
    name: str, axis: Axis, papers: tuple[PaperKind, ...], high: int = OPEN_END_CENTS, **more: Any
) -> FactDefinition:
    return _fact(name, axis, Unit.cents, papers, low=0, high=high, **more)


def _date(name: str, axis: Axis, papers: tuple[PaperKind, ...], **more: Any) -> FactDefinition:
    return _fact(name, axis, Unit.date, papers, low=FIRST, high=LAST, **more)


REPORT, ORDER, NOTE, COMPLAINT, RETURN = (
    PaperKind.report_of_sale,
    PaperKind.order_approving_sale,
    PaperKind.note,
    PaperKind.complaint,
    PaperKind.return_of_service,
)

FACTS = (
    _fact(
        "vessel",
        Axis.case,
        Unit.choice,
        (COMPLAINT,),
        choices=("house", "mill", "barge"),
        presumed="house",
    ),
    _date("filing_date", Axis.case, (COMPLAINT,)),
    _truth("sale_held", Axis.case, (REPORT, ORDER), from_stage=Stage.sold_unconfirmed),
    _date(
        "sale_date",
        Axis.case,
        (REPORT,),
        from_stage=Stage.sold_unconfirmed,
        exists_when="sale_held",
    ),
    _cents(
        "hammer_price_cents",
        Axis.case,
        (REPORT,),
        from_stage=Stage.sold_unconfirmed,
        exists_when="sale_held",
    ),
    _truth("order_made", Axis.case, (ORDER,), from_stage=Stage.confirmed, today_only=True),
    _cents("property_value_cents", Axis.case, (COMPLAINT,)),
    _cents("redemption_cents", Axis.case, (COMPLAINT,)),
    _truth("guild_house", Axis.person, (NOTE,), presumed=False),
    _truth("served", Axis.person, (RETURN,)),
    _truth("appeared", Axis.person, (ORDER,)),
    _cents("balance_cents", Axis.loan, (NOTE, COMPLAINT)),
    _fact("lien_priority", Axis.loan, Unit.quantity, (NOTE,), low=1, high=9),
    _truth("signed", Axis.person_debt, (NOTE,)),
    _truth("pledged", Axis.person_debt, (NOTE,)),
    _truth("released", Axis.person_debt, (PaperKind.satisfaction,), presumed=False),
)

RELATIONS = (
    Relation(
        "order_needs_sale",
        lambda order_made, sale_held: ~order_made | sale_held,
        ("order_made", "sale_held"),
        Axis.case,
        "truth",
    ),
    Relation(
        "filed_before_sale",
        np.less_equal,
        ("filing_date", "sale_date"),
        Axis.case,
        "order",
        exists=("sale_held",),
    ),
)

PAPERS = {
    REPORT: PaperDefinition(REPORT, "court", 2, Stage.sold_unconfirmed),
    ORDER: PaperDefinition(ORDER, "court", 2, Stage.confirmed),
    NOTE: PaperDefinition(NOTE, "you", 1, Stage.not_sued),
    COMPLAINT: PaperDefinition(COMPLAINT, "court", 2, Stage.sued),
    RETURN: PaperDefinition(RETURN, "court", 3, Stage.sued),
    PaperKind.satisfaction: PaperDefinition(PaperKind.satisfaction, "lender", 4, Stage.not_sued),
}

CATALOG = Catalog({fact.name: fact for fact in FACTS}, RELATIONS, PAPERS)

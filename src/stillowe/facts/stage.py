"""How far the case has come: the latest event the papers or answers show.

Later events are presumed not to have happened (standing *assumed*, printed "as of your latest
paper, assuming nothing later"). One exception: a sale announced for a day now past, which may
have been held. Where nothing at all shows an event, every stage is possible.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stillowe.facts.relations import EVENTS
from stillowe.facts.weighing import Key, Weighed
from stillowe.values.vocabulary import FactName, Stage


@dataclass(frozen=True, slots=True)
class StageOfCase:
    """The stages the case may be at, earliest first.

    ``shown`` is false where no paper or answer shows any event. ``may_have_happened`` are the
    events left open beyond the latest one that is certain.
    """

    stages: tuple[Stage, ...]
    shown: bool
    may_have_happened: frozenset[str]


def stage_of(weighed: Mapping[Key, Weighed], today: int) -> StageOfCase:
    """Derive the stage from the events of the case."""
    certain = Stage.not_sued
    shown = False
    open_events: dict[str, Stage] = {}
    for event, stage in EVENTS:
        known = weighed.get((event, 0))
        if known is None:
            continue
        if known.values == (1,):
            certain, shown = max(certain, stage), True
        elif known.values == (0,):
            shown = shown or event == FactName.complaint_filed
        elif known.values or known.doubted:
            open_events[event] = stage
    if _sale_day_is_past(weighed, today) and (FactName.sale_held, 0) not in weighed:
        open_events[FactName.sale_held] = Stage.sold_unconfirmed
    if not shown:
        return StageOfCase(tuple(Stage), False, frozenset(event for event, _ in EVENTS))
    beyond = {event: stage for event, stage in open_events.items() if stage > certain}
    stages = tuple(sorted({certain, *beyond.values()}))
    return StageOfCase(stages, True, frozenset(beyond))


def _sale_day_is_past(weighed: Mapping[Key, Weighed], today: int) -> bool:
    announced = weighed.get((FactName.sale_scheduled_date, 0))
    return announced is not None and any(day < today for day in announced.values)

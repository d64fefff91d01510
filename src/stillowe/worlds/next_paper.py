"""The next best paper: what each paper that is not in the case could say, and what it leaves.

Every admissible outcome of all the facts a paper can establish is one box of worlds; the range
after it is the bounded one. Papers are ranked by what they narrow for sure, by how many of
their outcomes settle a status, by the most they could narrow, and by the effort to get them.
No probability is used, and no count of worlds is read as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Final

import numpy as np
from numpy.typing import NDArray

from stillowe.facts.definitions import PaperDefinition
from stillowe.facts.sheet import Fact, FactSheet
from stillowe.papers.claims import PaperSource
from stillowe.values.vocabulary import Axis, FactName, PaperKind, Stage, Standing
from stillowe.worlds.deciders import BATCH, boxes_held
from stillowe.worlds.names import Names
from stillowe.worlds.question import Question
from stillowe.worlds.refine import with_open_ends
from stillowe.worlds.results import CellKey, DecidingSet, NextPaper, PaperOutcome, Range
from stillowe.worlds.unknowns import Variable

MOST_OUTCOMES: Final = 4_096
"""A paper that could say more is judged by fewer of its facts: its worth is then understated."""
MOST_EXAMPLES: Final = 4
PIECES: Final = 4
"""Into how many pieces an interval is cut: a paper names one value, which lies in one piece."""

_Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Learned:
    """What a paper could establish: variables, by place, and the outcomes of each."""

    places: tuple[int, ...]
    outcomes: tuple[tuple[_Pair, ...], ...]
    """For each variable, the (low place, high place) of each outcome."""


def rank_papers(
    question: Question, sheet: FactSheet, found: Range, deciding: Sequence[DecidingSet]
) -> tuple[NextPaper, ...]:
    """Rank the papers that could exist at this stage, are not in the case, and could help.

    ``found`` is the range of the asked cell as it stands, ``deciding`` what settles its
    status. A paper that changes nothing alone, but supplies a fact of a set that settles the
    status, comes after those that do.
    """
    papers = question.names.catalog.papers.values()
    stage = max(sheet.stages)
    ranked = [
        worth
        for paper in papers
        if paper.from_stage <= stage and _may_exist(sheet, paper)
        if (worth := _worth(question, sheet, paper, found, deciding)) is not None
    ]
    return tuple(sorted(ranked, key=rank))


def _may_exist(sheet: FactSheet, paper: PaperDefinition) -> bool:
    """Whether what the case holds leaves room for such a paper, and for another of its kind."""
    if set(paper.instead_of) & set(sheet.papers):
        return False
    if any(_certain(sheet, name) for name in paper.not_after):
        return False
    if paper.from_stage > Stage.sued and _home_was_deeded(sheet):
        return False
    if not paper.one_for_the_case or paper.kind not in sheet.papers:
        return True
    # A proposed order says nothing, and after an order that was vacated there may be another.
    told = any(_told_by(fact, paper.kind) for fact in sheet.facts.values())
    return not told or _certain(sheet, FactName.order_vacated)


def _certain(sheet: FactSheet, name: str) -> bool:
    """Whether a truth of the case, or of the foreclosed loan, holds in every world."""
    fact = sheet.facts.get((name, 0))
    return fact is not None and fact.values == (1,)


def _home_was_deeded(sheet: FactSheet) -> bool:
    """Whether the lender took a deed and nothing shows a lawsuit: a court then sold nothing."""
    sued = _certain(sheet, FactName.complaint_filed)
    return _certain(sheet, FactName.deed_in_lieu_accepted) and not sued


def rank(paper: NextPaper) -> tuple[int, int, int, int, int, str]:
    """Order papers, best first."""
    return (
        -paper.guaranteed_narrowing,
        -paper.settling_outcomes,
        -paper.largest_narrowing,
        -paper.deciding,
        paper.effort,
        paper.kind.value,
    )


def merge(papers: Iterable[tuple[NextPaper, ...]]) -> tuple[NextPaper, ...]:
    """Merge the rankings of several people: each kind once, at its best worth."""
    best: dict[str, NextPaper] = {}
    for ranking in papers:
        for paper in ranking:
            held = best.get(paper.kind)
            if held is None or rank(paper) < rank(held):
                best[paper.kind] = paper
    return tuple(sorted(best.values(), key=rank))


def _worth(
    question: Question,
    sheet: FactSheet,
    paper: PaperDefinition,
    found: Range,
    deciding: Sequence[DecidingSet],
) -> NextPaper | None:
    learned = _learned(question, sheet, paper)
    if not learned.places:
        return None
    every = list(product(*learned.outcomes))
    low, high, feasible = _after(question, learned, every)
    low, high = np.maximum(low, found.bounded_low), np.minimum(high, found.bounded_high)
    kept = np.flatnonzero(feasible & (low <= high))
    if not len(kept):
        return None
    full = found.bounded_high - found.bounded_low
    narrowed = full - (high - low)[kept]
    settles = ((low > 0) | (high == 0))[kept] if not found.settled else np.zeros(len(kept), bool)
    already = found.bounded_low > 0 or found.bounded_high == 0
    settling = 0 if already else int(settles.sum())
    establishes = tuple(question.variables[place].cell for place in learned.places)
    supplied = sum(not each.facts.keys().isdisjoint(establishes) for each in deciding)
    if int(narrowed.max()) == 0 and settling == 0 and supplied == 0:
        return None
    return NextPaper(
        kind=paper.kind,
        holder=paper.holder,
        effort=paper.effort,
        guaranteed_narrowing=int(narrowed.min()),
        largest_narrowing=int(narrowed.max()),
        settling_outcomes=settling,
        outcomes=len(kept),
        establishes=establishes,
        examples=_examples(question, learned, every, low, high, kept),
        conclusion=found.conclusion,
        deciding=supplied,
    )


def _learned(question: Question, sheet: FactSheet, paper: PaperDefinition) -> _Learned:
    """Find the open facts a paper can establish; those still to come are no paper's yet."""
    places: list[int] = []
    outcomes: list[tuple[_Pair, ...]] = []
    for place, variable in enumerate(question.variables):
        definition = question.names.catalog.facts.get(variable.cell[0])
        if definition is None or paper.kind not in definition.established_by:
            continue
        fact = sheet.facts.get(variable.cell)
        if fact is not None and fact.standing is Standing.not_yet:
            continue
        if has_spoken(question, sheet, paper, variable.cell):
            continue
        pieces = _pieces(variable)
        if prod(len(each) for each in outcomes) * len(pieces) > MOST_OUTCOMES:
            continue
        places.append(place)
        outcomes.append(pieces)
    return _Learned(tuple(places), tuple(outcomes))


def has_spoken(question: Question, sheet: FactSheet, paper: PaperDefinition, cell: CellKey) -> bool:
    """Whether a paper of this kind is in the case for whom the fact is about.

    A return of service for one person is none for another; of the case itself there is one.
    """
    if paper.kind not in sheet.papers:
        return False
    names = question.names
    if names.axis(cell[0]) is Axis.case:
        return True
    told = (other for other, fact in sheet.facts.items() if _told_by(fact, paper.kind))
    return any(_share(names, cell, other) for other in told)


def _share(names: Names, cell: CellKey, other: CellKey) -> bool:
    """Whether two cells are about one person, or about one loan and no person."""
    (person, loan), (other_person, other_loan) = _about(names, cell), _about(names, other)
    if person is not None or other_person is not None:
        return person == other_person
    return loan is not None and loan == other_loan


def _about(names: Names, cell: CellKey) -> tuple[int | None, int | None]:
    axis = names.axis(cell[0])
    if axis is Axis.case:
        return (None, None)
    member = names.members[axis][cell[1]]
    if axis is Axis.person_debt:
        return (member.person, member.loan)
    return (member.index, None) if axis is Axis.person else (None, member.index)


def _told_by(fact: Fact, kind: PaperKind) -> bool:
    return any(
        isinstance(claim.source, PaperSource) and claim.source.kind is kind for claim in fact.claims
    )


def _pieces(variable: Variable) -> tuple[_Pair, ...]:
    """List a variable's outcomes: its values, or for an interval single values spread over it.

    Both ends, the middle and each side of a cut stand for what an amount could turn out to be.
    """
    if variable.listed():
        return tuple((place, place) for place in range(len(variable.values)))
    step = max(1, (variable.high - variable.low) // PIECES)
    spread = {*range(variable.low, variable.high + 1, step), *variable.candidates()}
    if len(spread) > 2 * PIECES:
        ordered = sorted(spread)
        spread = {*ordered[:: len(ordered) // PIECES], ordered[-1]}
    return tuple((value, value) for value in sorted(spread))


def _after(
    question: Question, learned: _Learned, every: list[tuple[_Pair, ...]]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    lows, highs, possible = [], [], []
    unit = question.names.unit(question.asked[0])
    for start in range(0, len(every), BATCH):
        held = [
            tuple((place, pair[0]) for place, pair in zip(learned.places, outcome, strict=True))
            for outcome in every[start : start + BATCH]
        ]
        low, high, feasible = question.bound(*boxes_held(question, held))
        lows.append(with_open_ends(low, unit))
        highs.append(with_open_ends(high, unit))
        possible.append(feasible)
    return np.concatenate(lows), np.concatenate(highs), np.concatenate(possible)


def _examples(  # noqa: PLR0913, PLR0917  # one outcome needs all its parts
    question: Question,
    learned: _Learned,
    every: list[tuple[_Pair, ...]],
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    kept: NDArray[np.intp],
) -> tuple[PaperOutcome, ...]:
    """Show the outcomes that narrow most and least, and the lowest and highest they lead to."""
    widths = (high - low)[kept]
    picked = [
        int(kept[int(np.argmin(widths))]),
        int(kept[int(np.argmin(high[kept]))]),
        int(kept[int(np.argmax(low[kept]))]),
        int(kept[int(np.argmax(widths))]),
    ]
    return tuple(
        PaperOutcome(
            facts=_facts(question, learned, every[row]),
            low=int(low[row]),
            high=int(high[row]),
            settles=bool(low[row] > 0 or high[row] == 0),
        )
        for row in list(dict.fromkeys(picked))[:MOST_EXAMPLES]
    )


def _facts(
    question: Question, learned: _Learned, outcome: tuple[_Pair, ...]
) -> Mapping[CellKey, int]:
    found = {}
    for place, pair in zip(learned.places, outcome, strict=True):
        variable = question.variables[place]
        found[variable.cell] = variable.values[pair[0]] if variable.listed() else pair[0]
    return found

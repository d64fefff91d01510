"""From ranges to statements: what could be taken from each person, and what is out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from stillowe.report.collecting.document import (
    AskedPart,
    CollectDocument,
    PersonReach,
    ReachPart,
)
from stillowe.report.collecting.inputs import CollectInput, PersonMeans
from stillowe.report.collecting.judgment import judgment_said, today_said
from stillowe.report.document import (
    Argument,
    LawPart,
    NotEstablished,
    ProgramScope,
    RuleCited,
    Statement,
    Support,
    statements_of,
)
from stillowe.report.people import amount, not_covered, shown_ends
from stillowe.report.phrases import question
from stillowe.report.record import Record
from stillowe.report.sources import UNVERIFIED
from stillowe.values import Axis, FactName, Need
from stillowe.worlds.results import Range

PAY: Final = (
    ("pay_each", "wages_reachable_cents", "wages_kept_cents"),
    ("pay_week", "wages_reachable_each_week_cents", ""),
    ("pay_year", "wages_reachable_each_year_cents", ""),
    ("pay_life", "wages_in_seven_years_cents", ""),
)
"""Rows of the pay: code, what can be taken, what is left."""
OWNED: Final = (
    ("bank", "bank_reachable_most_cents", "bank_kept_cents", FactName.bank_balance_cents),
    ("home", "home_reachable_cents", "home_kept_cents", FactName.owns_home),
    ("car", "vehicle_reachable_cents", "vehicle_kept_cents", FactName.vehicle_value_cents),
    ("tools", "tools_reachable_cents", "tools_kept_cents", FactName.tools_value_cents),
    (
        "goods",
        "household_goods_reachable_cents",
        "household_goods_kept_cents",
        FactName.household_goods_cents,
    ),
    ("other", "other_property_cents", "", FactName.other_property_cents),
    ("land", "other_land_reachable_cents", "", FactName.other_real_estate_equity_cents),
)
"""Rows of what is owned: code, what can be taken, what is safe, the fact that tells of it."""
RETIREMENT: Final = "retirement_kept_cents"
TOTAL: Final = ("property_reachable_least_cents", "property_reachable_most_cents")
"""All that is owned, at least and at most; never more than a judgment that stands."""
WITHOUT_JUDGMENT: Final = ("owned_reachable_least_cents", "owned_reachable_most_cents")
"""The same where no sum of a judgment is known."""
OWN_TOPICS: Final = frozenset(
    {"collection", "judgment_interest", "judgment_life", "wage_deduction", "wages"}
)
FIRST: Final = ("creditor_can_collect_today", "judgment_stands")
"""What is asked before anything else: whether anything can be taken today."""
OF_THE_JUDGMENT: Final = (
    "judgment_balance_cents",
    "judgment_balance_least_cents",
    "judgment_dormant",
    "judgment_interest_each_year_cents",
    "judgment_is_a_lien_on_land",
    "judgment_life_latest_date",
    "judgment_revival_latest_date",
    "revival_time_is_general",
    "revival_time_not_known",
)
"""What is asked of a judgment that is known to have been entered."""


def asked_of(told: frozenset[str], *, judgment: bool) -> tuple[str, ...]:
    """List what this report needs the range of, for one person.

    ``told`` names the facts of the person's means that somebody stated; ``judgment`` says that
    the sum of a judgment is known.
    """
    rows = [row for row in OWNED if _is_told(told, row[0], row[3])]
    asked = [*FIRST, "exemption_day_date", *(OF_THE_JUDGMENT if judgment else ())]
    asked += [name for row in rows for name in row[1:3] if name]
    if FactName.retirement_savings_cents in told:
        asked.append(RETIREMENT)
    if any(row[0] == "home" for row in rows):
        asked.append("home_safe_by_entirety")
    if _pay_is_told(told):
        asked += [name for row in PAY for name in row[1:] if name]
        asked += ["wages_toward_the_judgment_cents"] if judgment else []
        if len(rows) == len(OWNED):
            asked += [*WITHOUT_JUDGMENT, *(TOTAL if judgment else ())]
    return tuple(dict.fromkeys(asked))


def build_collecting(inputs: CollectInput) -> CollectDocument:
    """Say what could be taken from each person as statements, each with what it rests on.

    Raises ``UnsupportedStatement`` rather than say anything without a source.
    """
    record = Record(inputs.case)
    book = inputs.case.rulebook
    people = tuple(_person(record, means) for means in inputs.people)
    covered = [means for means in inputs.people if not means.not_covered]
    return CollectDocument(
        case_name=inputs.case.case_name,
        on=inputs.case.on,
        program_version=inputs.case.program_version,
        law=None if book is None else LawPart(book.jurisdiction, book.version, book.digest),
        nobody=() if people else (Statement("collect.nobody", {}, (NotEstablished("people"),)),),
        people=people,
        choices=tuple(_choices(record, covered)) if covered else (),
        safe=tuple(_safe(record)) if covered else (),
        cautions=tuple(_cautions(record)),
        unverified=tuple(_unverified(people)),
    )


def _person(record: Record, means: PersonMeans) -> PersonReach:
    name = record.label(Axis.person, means.person)
    person: dict[str, Argument] = {"person": name}
    if means.not_covered:
        scope = (ProgramScope("law"),)
        routes = tuple(not_covered(code, name) for code in means.not_covered)
        today = Statement("collect_today.not_covered", person, scope)
        return PersonReach(name, "not_covered", today, routes, (), (), (), None, (), ())
    pay = tuple(_pay(record, means)) if _pay_is_told(means.told) else ()
    owned = tuple(_owned(record, means))
    complete = bool(pay) and len(owned) == len(OWNED)
    state, today = today_said(record, means, (*pay, *owned), complete=complete)
    return PersonReach(
        name=name,
        state=state,
        today=today,
        not_covered=(),
        judgment=tuple(judgment_said(record, means)),
        pay=pay,
        property=(*owned, *_retirement(record, means)),
        total=_total(record, means) if complete else None,
        not_told=_not_told(means),
        asked=tuple(_asked(record, means)),
    )


def _total(record: Record, means: PersonMeans) -> ReachPart:
    """Say what can be taken of all that is owned; capped only by a judgment that stands."""
    stands = means.ranges["judgment_stands"].bounded_low == 1 and TOTAL[0] in means.ranges
    return _row(record, means, "total", TOTAL if stands else WITHOUT_JUDGMENT, "")


def _pay_is_told(told: frozenset[str]) -> bool:
    return bool(told & {FactName.has_wages, FactName.gross_pay_cents})


def _is_told(told: frozenset[str], code: str, fact: str) -> bool:
    return fact in told or (code == "home" and FactName.home_value_cents in told)


def _pay(record: Record, means: PersonMeans) -> Iterator[ReachPart]:
    """Say the rows of the pay; with a judgment the last one ends with it."""
    none = _ends(means, "wages_reachable_cents") == (0, 0)
    for code, reach, kept in PAY[:1] if none else PAY:
        if code == "pay_week" and _ends(means, reach) == _ends(means, "wages_reachable_cents"):
            continue
        if code == "pay_life" and means.ranges["judgment_stands"].bounded_low == 1:
            rest = "wages_toward_the_judgment_cents"
            if rest in means.ranges:
                yield _row(record, means, "pay_rest", (rest, rest), "")
                continue
        yield _row(record, means, code, (reach, reach), kept)


def _retirement(record: Record, means: PersonMeans) -> Iterator[ReachPart]:
    """Say that all retirement savings told are out of reach."""
    if FactName.retirement_savings_cents in means.told:
        low, high = _ends(means, RETIREMENT)
        kept = _said(record, means, means.ranges[RETIREMENT], low, high)
        nothing = Statement("amount.exact", {"low_cents": 0}, record.rule_support(RETIREMENT))
        yield ReachPart("retirement", nothing, 0, 0, kept, low, high, ())


def _ends(means: PersonMeans, name: str) -> tuple[int, int | None]:
    return shown_ends(means.ranges[name])


def _owned(record: Record, means: PersonMeans) -> Iterator[ReachPart]:
    """Say the rows of what is owned that were told."""
    person: dict[str, Argument] = {"person": record.label(Axis.person, means.person)}
    for code, reach, kept, fact in OWNED:
        if not _is_told(means.told, code, fact):
            continue
        notes: tuple[Statement, ...] = ()
        if code == "home" and means.ranges["home_safe_by_entirety"].bounded_low == 1:
            support = record.rule_support("home_safe_by_entirety")
            notes = (Statement("collect_note.entirety", person, support),)
        elif code in {"home", "land"} and _ends(means, reach) != (0, 0):
            support = record.rule_support("judgment_is_a_lien_on_land")
            notes = (Statement("collect_note.only_by_lien", person, support),)
        yield _row(record, means, code, (reach, reach), kept, notes=notes)


def _row(  # noqa: PLR0913  # the parts of one row
    record: Record,
    means: PersonMeans,
    code: str,
    reach: tuple[str, str],
    kept: str,
    *,
    notes: tuple[Statement, ...] = (),
) -> ReachPart:
    """Say one row; ``reach`` names what gives the low end and what gives the high end."""
    least, most = (means.ranges[name] for name in reach)
    low, high = shown_ends(least)[0], shown_ends(most)[1]
    kept_said, kept_low, kept_high = None, None, None
    if kept:
        kept_low, kept_high = shown_ends(means.ranges[kept])
        kept_said = _said(record, means, means.ranges[kept], kept_low, kept_high)
    said = _said(record, means, most, low, high)
    return ReachPart(code, said, low, high, kept_said, kept_low, kept_high, notes)


def _said(
    record: Record, means: PersonMeans, found: Range, low: int, high: int | None
) -> Statement:
    """Say an amount, resting on what its trace rests on; a missing limit is said in short."""
    support = support_of(record, means, found.conclusion)
    if high is None and low == 0:
        return Statement("collect.no_limit", {}, support)
    if high is None:
        return Statement("amount.floor", {"low_cents": low}, support)
    return amount(low, high, support)


def support_of(record: Record, means: PersonMeans, name: str) -> tuple[Support, ...]:
    """Say what a range rests on: its facts and its rules. Never empty."""
    trace = means.traces.get(name)
    found = record.node_support(trace) if trace is not None else ()
    return found or record.rule_support(name) or (NotEstablished(name),)


def _not_told(means: PersonMeans) -> tuple[Statement, ...]:
    """Name what nobody stated yet: it widens the answer and never counts as nothing."""
    missing = [] if _pay_is_told(means.told) else ["pay"]
    missing += [code for code, _, _, fact in OWNED if not _is_told(means.told, code, fact)]
    if not missing:
        return ()
    things: dict[str, Argument] = {"things": ", ".join(missing)}
    return (Statement("collect.not_told", things, (NotEstablished("means"),)),)


def _asked(record: Record, means: PersonMeans) -> Iterator[AskedPart]:
    """Ask what nobody stated; not of wages or a home that are known not to be there."""
    facts = record.inputs.sheet.facts
    for name, fact in record.inputs.catalog.facts.items():
        if fact.needed_for is not Need.collection or name in means.told:
            continue
        guard = facts.get((fact.exists_when, means.person)) if fact.exists_when else None
        if guard is None or guard.values != (0,):
            yield AskedPart(name, question(record, (name, means.person)))


def _parameter(record: Record, name: str) -> tuple[int, tuple[Support, ...]]:
    """Give the value of a parameter on the as-of day, and what it rests on."""
    book, on = record.inputs.rulebook, record.inputs.on
    if book is None or name not in book.parameters:
        return 0, (NotEstablished(name),)
    begun = [one for one in book.parameters[name].values if (one.in_force_from or on) <= on]
    newest = max(begun, key=lambda one: one.in_force_from or 0)
    return newest.value, record.rule_support(name)


def _choices(record: Record, covered: list[PersonMeans]) -> Iterator[Statement]:
    cents, support = _parameter(record, "any_property_exemption_cents")
    yield Statement("collect_choice.any_property", {"amount_cents": cents}, support)
    yield Statement("collect_choice.claim", {}, record.rule_support("vehicle_kept_cents"))
    day = covered[0].ranges["exemption_day_date"]
    named = any(one.told & {row[3] for row in OWNED} for one in covered)
    if named and day.bounded_low != day.bounded_high:
        support = record.rule_support("exemption_day_date")
        yield Statement("collect_choice.older_amounts", {}, support)


def _safe(record: Record) -> Iterator[Statement]:
    yield Statement("collect_safe.retirement", {}, record.rule_support("retirement_kept_cents"))
    months, support = _parameter(record, "federal_benefits_look_back_months")
    yield Statement("collect_safe.benefits", {"months": months}, support)
    cents, support = _parameter(record, "injury_award_exemption_cents")
    yield Statement("collect_safe.injury", {"amount_cents": cents}, support)


def _cautions(record: Record) -> Iterator[Statement]:
    scope = (ProgramScope("law"),)
    yield Statement("collect_caution.notes", {}, scope)
    rules = record.rule_support("wages_reachable_cents") or scope
    yield Statement("collect_caution.other_rules", {}, rules)


def _unverified(people: tuple[PersonReach, ...]) -> Iterator[Statement]:
    """Cite every rule of what can be taken whose text was not seen, each once.

    Those of the debt itself stand in the report of the case.
    """
    found: dict[str, RuleCited] = {}
    for statement in statements_of(people):
        for support in statement.support:
            if isinstance(support, RuleCited) and _is_unverified(support):
                found.setdefault(support.citation, support)
    for citation, support in found.items():
        yield Statement("collect.unverified", {"citation": citation}, (support,))


def _is_unverified(support: RuleCited) -> bool:
    return support.basis in UNVERIFIED and support.topic.partition(".")[2] in OWN_TOPICS

"""Each person by name: the one plain answer, then every debt with its conditions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from stillowe.facts.releases import (
    Clause,
    DebtVerdict,
    MetCondition,
    Naming,
    PersonInPaper,
    Subject,
    Why,
)
from stillowe.report.check.document import CheckedPersonPart, ConditionPart, DebtVerdictPart
from stillowe.report.check.inputs import CaseChange, CheckedPaper
from stillowe.report.check.supporting import clause_support, quotes
from stillowe.report.document import Argument, NotEstablished, Statement
from stillowe.report.people import shown_ends
from stillowe.values.clauses import SAFEST_FIRST, DebtKind, Matter, Party, Verdict

_OF_PROGRAM: Final = {
    "mortgage_insurance": DebtKind.insurer_claim,
    "fha": DebtKind.partial_claim,
    "va": DebtKind.partial_claim,
    "usda": DebtKind.usda_reimbursement,
}
"""Which debt of its own a program leaves, beside the note."""


def own_debts(paper: CheckedPaper, person: PersonInPaper) -> tuple[DebtKind, ...]:
    """Name the debts a person's one plain answer is about: the note of this paper, first."""
    if person.part is Party.guarantor:
        return (DebtKind.guaranty,)
    if paper.of_second_lien:
        return (DebtKind.second_note,)
    return (DebtKind.first_note, DebtKind.deficiency)


def shown_debts(paper: CheckedPaper) -> tuple[DebtKind, ...]:
    """Name the debts worth a line: those the paper speaks of, and those of its own loan."""
    own = {debt for person in paper.verdict.people for debt in own_debts(paper, person)}
    spoken = {one.debt for one in paper.verdict.debts if one.verdict is not Verdict.silent}
    if _is_about_nothing_owed(paper):
        return ()
    if not _has_a_guaranty(paper):
        spoken.discard(DebtKind.guaranty)
    of_program = {debt for name, debt in _OF_PROGRAM.items() if name in paper.programs}
    return tuple(debt for debt in DebtKind if debt in own | spoken | of_program)


def _has_a_guaranty(paper: CheckedPaper) -> bool:
    """Whether there is a guarantor or a guaranty, and not only words that free any there may be."""
    named = any(part is Party.guarantor for _, part in paper.roles)
    kept = (Verdict.adds, Verdict.reserved)
    return named or any(
        clause.frame.what is Matter.guaranty
        or (one.verdict in kept and _GUARANTY.search(clause.frame.quote))
        for one in paper.verdict.debts
        if one.debt is DebtKind.guaranty
        for clause in one.clauses
    )


_GUARANTY: Final = re.compile(r"\bguarant(?:y|ies|ees?|ors?)\b", re.IGNORECASE)


def _is_about_nothing_owed(paper: CheckedPaper) -> bool:
    """Whether the paper has no word of a debt: a lease, an inspection, an estimate."""
    return paper.subject is Subject.something_else and all(
        one.verdict is Verdict.silent for one in paper.verdict.debts
    )


def checked_person(
    paper: CheckedPaper, person: PersonInPaper, change: CaseChange | None = None
) -> CheckedPersonPart:
    """Say what the paper leaves of each debt of one person, and where the case says otherwise."""
    verdicts = tuple(paper.verdict.of(person.asked))
    first = deciding(verdicts, own_debts(paper, person))
    nothing_owed = _owes_nothing(paper, person, change)
    return CheckedPersonPart(
        name=person.asked.name,
        naming=person.naming.value,
        headline=_headline(paper, first, nothing_owed),
        because=_because(paper, first),
        naming_said=_naming(paper, person),
        debts=tuple(_debt(paper, one) for one in verdicts),
        case_said=nothing_owed,
    )


def _owes_nothing(
    paper: CheckedPaper, person: PersonInPaper, change: CaseChange | None
) -> Statement | None:
    """Say that the case shows nothing owed, so that "still owe" does not frighten for nothing."""
    for one in () if change is None else change.people:
        of_this_loan = one.foreclosed is not paper.of_second_lien
        if one.person != person.asked.name or not of_this_loan or one.before is None:
            continue
        if shown_ends(one.before)[1] == 0:
            support = (NotEstablished(one.before.conclusion),)
            return Statement("check_change.owes_nothing", {"person": one.person}, support)
    return None


def deciding(verdicts: tuple[DebtVerdict, ...], own: tuple[DebtKind, ...]) -> DebtVerdict:
    """Return the verdict a person must hear first: what is added, else the least of their own."""
    added = [one for one in verdicts if one.verdict is Verdict.adds]
    candidates = added or [one for one in verdicts if one.debt in own] or list(verdicts)
    return min(
        candidates,
        key=lambda one: (SAFEST_FIRST.index(one.verdict), list(DebtKind).index(one.debt)),
    )


def _names(one: DebtVerdict) -> dict[str, Argument]:
    return {"person": one.person.name, "debt": one.debt.value}


def _headline(paper: CheckedPaper, one: DebtVerdict, nothing_owed: Statement | None) -> Statement:
    code = f"check_headline.{one.verdict.value}"
    names = _names(one)
    support = clause_support(paper, _ticked_first(one.clauses))
    if one.verdict is Verdict.silent:
        code = _headline_of_silence(paper, one)
    if nothing_owed is not None and one.verdict in _OWED_BY_ITS_WORDS:
        # What the case shows is said at once, so that "still owe" does not frighten for nothing.
        code = f"check_headline.{_OWED_BY_ITS_WORDS[one.verdict]}"
        support = (*support, *nothing_owed.support)
    if one.verdict is Verdict.adds and one.amount_cents is not None:
        code = "check_headline.adds_amount"
        names["amount_cents"] = one.amount_cents
    return Statement(code, names, support)


_OWED_BY_ITS_WORDS: Final = {
    Verdict.silent: "case_owes_nothing",
    Verdict.reserved: "case_owes_nothing_kept",
}


def _headline_of_silence(paper: CheckedPaper, one: DebtVerdict) -> str:
    """Return the code of the answer for somebody whom the paper does not release."""
    if _is_about_nothing_owed(paper):
        return "check_headline.not_about_debt"
    if one.person.name in paper.mortgage_only and one.debt is not DebtKind.guaranty:
        return "check_headline.mortgage_only"
    if paper.subject is Subject.sale:
        return "check_headline.sale"
    # Where words seem to release, the answer itself must not say that there are none.
    says_nothing = one.why is Why.says_nothing
    return "check_headline.silent" if says_nothing else "check_headline.not_released"


_NOT_TICKED: Final = re.compile(r"^\W*(?:\[[ _]*\]|\([ _]*\)|[\u2610\u25a1\u25fb])")


def _ticked_first(clauses: Iterable[Clause]) -> list[Clause]:
    """Put choices whose box is empty last: they are not what the paper says."""
    return sorted(clauses, key=lambda one: _NOT_TICKED.search(one.frame.quote) is not None)


def _because(paper: CheckedPaper, one: DebtVerdict) -> Statement:
    code = f"check_why.{one.why.value}"
    return Statement(code, _names(one), clause_support(paper, one.clauses))


def _naming(paper: CheckedPaper, person: PersonInPaper) -> Statement | None:
    """Say that the paper does not surely speak of this person, and whom it names."""
    if person.is_certain:
        return None
    named = [name for name, part in paper.roles if part in (Party.borrower, Party.guarantor)]
    printed = list(person.printed) or named
    naming = person.naming
    if naming is Naming.not_named and not printed:
        naming = Naming.names_nobody
    told: dict[str, Argument] = {
        "person": person.asked.name,
        "printed": "; ".join(dict.fromkeys(printed)),
    }
    return Statement(f"check_naming.{naming.value}", told, clause_support(paper, ()))


def _debt(paper: CheckedPaper, one: DebtVerdict) -> DebtVerdictPart:
    support = clause_support(paper, one.clauses)
    return DebtVerdictPart(
        debt=one.debt,
        verdict=one.verdict,
        why_code=one.why.value,
        amount_cents=one.amount_cents,
        statement=Statement(f"check_verdict.{one.verdict.value}", _names(one), support),
        why=_because(paper, one),
        conditions=tuple(_condition(paper, each) for each in one.conditions),
    )


def _condition(paper: CheckedPaper, one: MetCondition) -> ConditionPart:
    condition = one.condition
    due = condition.due_date if one.due_date is None else one.due_date
    support = quotes(paper, condition.spans) or clause_support(
        paper, () if one.clause is None else (one.clause,)
    )
    kind = condition.kind.value
    code = f"check_undoes.{kind}" if condition.undoes else f"check_condition.{kind}"
    told = Statement(code, {}, support)
    by_when = None if due is None else Statement("check.due", {"due_date": due}, support)
    return ConditionPart(
        kind=condition.kind,
        met=one.met,
        due_date=due,
        amount_cents=condition.amount_cents,
        undoes=condition.undoes,
        words=as_printed(condition.words, "" if one.clause is None else one.clause.frame.quote),
        statement=told,
        due=by_when,
    )


def as_printed(words: str, quote: str) -> str:
    """Return ``words`` as they stand in ``quote``: a reading drops the stop in "$20,000.00"."""
    pattern = r"[.\s]+".join(re.escape(word) for word in words.split())
    found = re.search(pattern, quote) if pattern else None
    return words if found is None else found.group()


def conditions_of(
    people: Iterable[CheckedPersonPart],
) -> tuple[tuple[ConditionPart, tuple[str, ...]], ...]:
    """Return every condition once, in order of the debts, with the people it binds."""
    found: list[tuple[ConditionPart, list[str]]] = []
    for person in people:
        for condition in (one for debt in person.debts for one in debt.conditions):
            names = next((names for known, names in found if _is_same(known, condition)), None)
            if names is None:
                found.append((condition, [person.name]))
            elif person.name not in names:
                names.append(person.name)
    return tuple((condition, tuple(names)) for condition, names in found)


def _is_same(one: ConditionPart, other: ConditionPart) -> bool:
    """Whether two conditions are told in the same words, whichever clauses they belong to."""
    return one == replace(other, statement=one.statement, due=one.due)

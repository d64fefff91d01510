"""What is missing from a paper: the smallest change to it that would turn each verdict.

A proposal says where, and which sentence; the words are in the language files of ``report``. It
is a question for the other side and for a lawyer, never advice to sign the changed paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from stillowe.facts.releases.debts import COURT_PAPERS
from stillowe.facts.releases.kinds import BORROWER_SIDE, Clause
from stillowe.facts.releases.outcome import (
    AskedPerson,
    DebtVerdict,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Proposal,
    ProposalAction,
    ProposalCode,
    Why,
)
from stillowe.facts.releases.releasors import insurer_of, listed, name_in_draft, releasor_in
from stillowe.facts.releases.subject import Subject, subject_of
from stillowe.papers.frames import PaperClauses
from stillowe.values.clauses import Act, ConditionKind, DebtKind, Party, Verdict
from stillowe.values.vocabulary import PaperKind

C = ProposalCode
_OWN_CODE: Final = {
    DebtKind.first_note: C.release_of_note,
    DebtKind.second_note: C.release_of_second_note,
    DebtKind.guaranty: C.release_of_guarantor,
    DebtKind.deficiency: C.court_waives_deficiency,
    DebtKind.insurer_claim: C.release_of_insurer_claim,
    DebtKind.partial_claim: C.release_of_partial_claim,
    DebtKind.usda_reimbursement: C.release_of_usda_reimbursement,
    DebtKind.assessments: C.release_of_assessments,
}
_QUESTIONS: Final = {
    DebtKind.first_note: "note",
    DebtKind.second_note: "second_note",
    DebtKind.guaranty: "guaranty",
    DebtKind.deficiency: "court",
    DebtKind.insurer_claim: "insurer",
    DebtKind.partial_claim: "program",
    DebtKind.usda_reimbursement: "program",
    DebtKind.assessments: "assessments",
}
_WEAKER: Final = {
    DebtKind.first_note: ("release_on_payment", "no_pursuit", "deficiency_waived"),
    DebtKind.second_note: ("release_on_payment", "no_pursuit"),
    DebtKind.guaranty: ("guarantor_not_pursued",),
    DebtKind.deficiency: ("deficiency_in_rem_only",),
}
_HELD_BY_OTHERS: Final = (
    DebtKind.insurer_claim,
    DebtKind.partial_claim,
    DebtKind.usda_reimbursement,
    DebtKind.assessments,
)
_BEFORE_THE_END: Final = re.compile(
    r"^[ \t]*(?:sincerely|very truly yours|yours (?:very )?truly|truly yours|respectfully|regards"
    r"|cordially|in witness whereof|signed\b|dated?[: ]|entered\b|enter:|/s/|by:|lender:"
    r"|borrowers?:|seller:|buyer:|accepted\b|agreed\b|approved:|judge\b|so ordered)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class _Group:
    """People to whom a paper does the same about the same debts, so that one sentence serves."""

    people: tuple[PersonInPaper, ...]
    debts: tuple[DebtKind, ...]
    verdicts: tuple[DebtVerdict, ...]

    @property
    def asked(self) -> tuple[AskedPerson, ...]:
        return tuple(person.asked for person in self.people)

    @property
    def worst(self) -> Verdict:
        return min((one.verdict for one in self.verdicts), key=_ORDER.index)

    @property
    def deciding(self) -> tuple[Clause, ...]:
        """The clauses behind the worst verdict, in reading order; all that keep or add a debt."""
        worst = {self.worst} | ({Verdict.reserved} if self.worst is Verdict.adds else set())
        found = (c for one in self.verdicts if one.verdict in worst for c in one.clauses)
        return tuple(sorted(dict.fromkeys(found), key=lambda clause: clause.frame.start))


_ORDER: Final = (
    Verdict.adds,
    Verdict.reserved,
    Verdict.silent,
    Verdict.released_if,
    Verdict.released,
)


def proposals_of(paper: PaperClauses, verdict: PaperVerdict, text: str) -> tuple[Proposal, ...]:
    """Return what to ask for, the notes first; ``text`` is that of the paper's ``PaperText``.

    Nothing is asked of a paper that is no agreement with the lender about the end of a debt, nor
    for somebody whom the paper does not know.
    """
    if subject_of(paper, text) is not Subject.debt:
        return ()
    found: list[Proposal] = []
    for group in _groups(paper, verdict, text):
        found.extend(_for_group(group, paper, verdict, text))
    found.extend(_for_the_state(verdict, text))
    return tuple(dict.fromkeys(found))


def applied(text: str, proposal: Proposal, wording: str) -> str:
    """Return the paper's text with the change made; ``wording`` are the words asked for."""
    if proposal.action is ProposalAction.fill_in:
        return text
    changes = [(start, end, "") for start, end in proposal.also_struck]
    put = "" if proposal.action is ProposalAction.take_out else f"\n\n{wording}\n\n"
    changes.append((proposal.start, proposal.end, put))
    for start, end, words in sorted(changes, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _groups(paper: PaperClauses, verdict: PaperVerdict, text: str) -> Iterator[_Group]:
    note = DebtKind.second_note if paper.of_second_lien else DebtKind.first_note
    # A letter may enclose an order; only where a plaintiff is named can one waive anything.
    in_court = paper.kind in COURT_PAPERS and _PLAINTIFF.search(text) is not None
    main = (DebtKind.deficiency,) if in_court else (note, DebtKind.deficiency)
    people = [one for one in verdict.people if _is_known(one)]
    makers = [one for one in people if one.part is not Party.guarantor]
    guarantors = [one for one in people if one.part is Party.guarantor]
    yield from _alike(makers, main, verdict)
    if note is DebtKind.first_note:
        second = (DebtKind.second_note,)
        yield from (group for group in _alike(makers, second, verdict) if group.worst in _SPOKEN_OF)
    yield from _alike(guarantors, (DebtKind.guaranty,), verdict)
    for debt in _HELD_BY_OTHERS:
        for group in _alike(people, (debt,), verdict):
            if group.worst in _SPOKEN_OF or _of_a_program(debt, paper):
                yield group


_PLAINTIFF: Final = re.compile(r"\bplaintiffs?\b", re.IGNORECASE)
_STRANGERS: Final = (Naming.not_named, Naming.ambiguous)


def _is_known(person: PersonInPaper) -> bool:
    """Whether the paper speaks of this person, as one who may owe: never a buyer or a stranger."""
    if person.naming in _STRANGERS:
        return False
    if person.naming is Naming.nearly and person.part not in BORROWER_SIDE:
        return False
    return person.part not in _NEVER_OWING


_NEVER_OWING: Final = frozenset({Party.buyer, Party.lender, Party.insurer, Party.program})

_SPOKEN_OF: Final = frozenset({Verdict.adds, Verdict.reserved, Verdict.released_if})


def _of_a_program(debt: DebtKind, paper: PaperClauses) -> bool:
    """Whether the paper speaks of a holder whose claim it may leave open."""
    asked = {
        DebtKind.insurer_claim: {"mortgage_insurance", "va"},
        DebtKind.usda_reimbursement: {"usda"},
    }
    return paper.kind not in COURT_PAPERS and bool(asked.get(debt, set()) & paper.programs)


def _alike(
    people: Iterable[PersonInPaper], debts: tuple[DebtKind, ...], verdict: PaperVerdict
) -> Iterator[_Group]:
    sorted_out: dict[tuple[tuple[Verdict, Why], ...], list[PersonInPaper]] = {}
    for person in people:
        told = tuple(verdict.verdict(person.asked, debt) for debt in debts)
        sorted_out.setdefault(tuple((one.verdict, one.why) for one in told), []).append(person)
    for together in sorted_out.values():
        verdicts = tuple(verdict.verdict(one.asked, debt) for one in together for debt in debts)
        yield _Group(tuple(together), debts, verdicts)


def _for_group(
    group: _Group, paper: PaperClauses, verdict: PaperVerdict, text: str
) -> Iterator[Proposal]:
    worst = group.worst
    if worst is Verdict.adds:
        yield _instead(group, C.new_promise_out, paper, "new_promise", text)
    elif worst is Verdict.reserved:
        excepted = any(one.why is Why.this_person_excepted for one in group.verdicts)
        code = C.name_this_person if excepted else C.reservation_out
        yield _instead(group, code, paper, _QUESTIONS[group.debts[0]], text)
    elif worst is Verdict.silent:
        yield _put_in(group, paper, verdict, text)
    elif worst is Verdict.released_if and paper.kind is not PaperKind.payoff_statement:
        # Whoever states a payoff waits for it, and that is no flaw of the paper.
        yield from _for_conditions(group, paper, text)


def _instead(
    group: _Group, code: ProposalCode, paper: PaperClauses, question: str, text: str
) -> Proposal:
    """Return a release in place of the words that stand against it."""
    own = [(one.frame.start, one.frame.end) for one in group.deciding]
    places = _apart(_whole(place, text) for place in (*own, *_exceptions_elsewhere(group, text)))
    start, end = next(one for one in places if one[0] <= own[0][0] < one[1])
    others = [one for one in places if one != (start, end)]
    return Proposal(
        group.asked,
        group.debts,
        code if group.debts[0] is DebtKind.first_note else _OWN_CODE[group.debts[0]],
        ProposalAction.put_instead,
        start,
        end,
        _arguments(group, paper, text),
        _WEAKER.get(group.debts[0], ()),
        question,
        group.deciding[0],
        tuple(others),
    )


def _whole(place: tuple[int, int], text: str) -> tuple[int, int]:
    """Return a place with the rest of the list that it opens: "if any of these occurs: (a) ..."."""
    start, end = place
    if text[start:end].rstrip().endswith((";", ":")):
        rest = _END_OF_PARAGRAPH.search(text, end)
        return start, len(text) if rest is None else rest.start()
    return place


_END_OF_PARAGRAPH: Final = re.compile(
    r"[ \t]*\n[ \t]*(?:\n|\f)|[ \t]*\n(?=[ \t]*\d{1,2}[.)] [A-Z])"
)


def _exceptions_elsewhere(group: _Group, text: str) -> Iterator[tuple[int, int]]:
    """Yield where sentences of their own take something out of the clauses to be replaced."""
    for clause in group.deciding:
        for words in clause.frame.exceptions:
            found = re.search(r"\s+".join(map(re.escape, words.split())), text)
            if found is not None:
                yield found.span()


def _put_in(group: _Group, paper: PaperClauses, verdict: PaperVerdict, text: str) -> Proposal:
    place, clause = _place(paper, verdict, text)
    unnamed = any(one.why is Why.person_not_named for one in group.verdicts)
    first = group.debts[0] is DebtKind.first_note
    code = C.name_this_person if unnamed and first else _OWN_CODE[group.debts[0]]
    return Proposal(
        group.asked,
        group.debts,
        code,
        ProposalAction.put_in,
        place,
        place,
        _arguments(group, paper, text),
        _WEAKER.get(group.debts[0], ()),
        _QUESTIONS[group.debts[0]],
        clause,
    )


def _for_conditions(group: _Group, paper: PaperClauses, text: str) -> Iterator[Proposal]:
    """Yield the ways to a release that nothing can undo, or that waits for nothing."""
    undoing = tuple(
        dict.fromkeys(
            met.clause
            for one in group.verdicts
            for met in one.conditions
            if met.condition.undoes and met.clause is not None and met.clause not in one.clauses
        )
    )
    if undoing:
        places = _apart(_whole((one.frame.start, one.frame.end), text) for one in undoing)
        (start, end), *others = places
        yield Proposal(
            group.asked,
            group.debts,
            C.exception_out,
            ProposalAction.take_out,
            start,
            end,
            _arguments(group, paper, text),
            ("exception_narrowed",),
            "conditions",
            undoing[0],
            tuple(others),
        )
    of_release = all(
        met.clause in group.deciding
        for one in group.verdicts
        for met in one.conditions
        if met.met is not True
    )
    if of_release and group.deciding:
        yield _instead(group, C.make_it_unconditional, paper, "conditions", text)


_STATE: Final = (
    (ConditionKind.lender_signature, C.lender_signs, "signature"),
    (ConditionKind.blanks_filled, C.blanks_filled, "blanks"),
    (ConditionKind.not_expired, C.new_expiry_date, "expiry"),
)


def _for_the_state(verdict: PaperVerdict, text: str) -> Iterator[Proposal]:
    """Yield what the state of the paper asks for before its release is one."""
    for kind, code, question in _STATE:
        waiting = tuple(
            one
            for one in verdict.debts
            if any(met.condition.kind is kind and met.met is False for met in one.conditions)
        )
        if waiting:
            yield Proposal(
                tuple(dict.fromkeys(one.person for one in waiting)),
                tuple(dict.fromkeys(one.debt for one in waiting)),
                code,
                ProposalAction.fill_in,
                len(text),
                len(text),
                question_code=question,
            )


def _apart(places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places in reading order, those that overlap as one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(set(places)):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def _place(paper: PaperClauses, verdict: PaperVerdict, text: str) -> tuple[int, Clause | None]:
    """Return where a release belongs: after what the lender gives, else before the signatures."""
    given = [
        one
        for one in verdict.clauses
        if one.frame.act in (Act.frees, Act.frees_lien)
        and one.frame.polarity
        and one.frame.confidence >= 1.0
        and one.frame.who not in BORROWER_SIDE
    ]
    if given and paper.kind is not PaperKind.complaint:
        last = max(given, key=lambda one: one.frame.end)
        return last.frame.end, last
    ends = [found.start() for found in _BEFORE_THE_END.finditer(text, len(text) // 3)]
    return (ends[0] if ends else len(text)), None


def _arguments(group: _Group, paper: PaperClauses, text: str) -> tuple[tuple[str, str], ...]:
    names = [name_in_draft(person) for person in group.people]
    if any(one.why is Why.this_person_excepted for one in group.verdicts):
        # The sentence is written anew, so those whom it frees already are named again.
        named = (name for clause in group.deciding for name in clause.frame.named)
        names = list(dict.fromkeys((*named, *names)))
    return (
        ("lender", releasor_in(paper, group.people, text)),
        ("loan", _loan_of(group, paper)),
        ("note", "note" if _is_of_the_paper(group, paper) else "second mortgage note"),
        ("insurer", insurer_of(paper)),
        ("people", listed(names)),
    )


def _is_of_the_paper(group: _Group, paper: PaperClauses) -> bool:
    """Whether the debts are those of the paper's own loan, and not of another one it names."""
    return paper.of_second_lien or DebtKind.second_note not in group.debts


def _loan_of(group: _Group, paper: PaperClauses) -> str:
    """Return the loan by its number, where there is one number and it can only be that loan's."""
    if len(paper.loan_numbers) != 1 or not _is_of_the_paper(group, paper):
        return "the loan"
    return f"loan {paper.loan_numbers[0]}"

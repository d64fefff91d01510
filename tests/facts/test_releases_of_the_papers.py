"""What papers release becomes a fact of the case only where nothing about it is in doubt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from facts_builders import TODAY, a_paper, an_answer, debt, loan, on, the_fact

from stillowe.facts import Declared, establish, releasing
from stillowe.facts.releases.claims import claims_of
from stillowe.facts.releases.kinds import Clause
from stillowe.facts.releases.outcome import (
    AskedPerson,
    DebtVerdict,
    MetCondition,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Why,
)
from stillowe.facts.sheet import FactSheet
from stillowe.papers.claims import Claim, PaperSource
from stillowe.papers.frames import Condition, Execution, Frame, PaperClauses
from stillowe.papers.paper import Paper
from stillowe.values import PaperKind, Span
from stillowe.values.clauses import (
    Act,
    ClauseKind,
    ConditionKind,
    DebtKind,
    Matter,
    Party,
    Verdict,
)

ANA, GUS = "Ana R. Ruiz", "Gus Moran"
WRITTEN = on(2025, 3, 1)
WORDS = Span("0" * 64, 1, (), "We let Ana R. Ruiz off the note for good.")
FRAME = Frame(Act.frees, Party.lender, Party.borrower, Matter.debt, 0, 9, (WORDS,))
CLAUSE = Clause(ClauseKind.released, FRAME)
SIGNED = PaperClauses((FRAME,), Execution(lender_signed=True, dated=WRITTEN))
WAITS = MetCondition(Condition(ConditionKind.closing, "once the sale has closed"), None)
FAILED = MetCondition(Condition(ConditionKind.not_expired, ""), False)


def letter(
    clauses: PaperClauses = SIGNED,
    kind: PaperKind = PaperKind.short_sale_approval,
    version: str = "",
    dated: int | None = WRITTEN,
) -> Paper:
    return replace(a_paper(kind, dated=dated, version=version, number=""), clauses=clauses)


def verdict_on(
    *,
    people: tuple[PersonInPaper, ...] | None = None,
    conditions: tuple[MetCondition, ...] = (),
    why: Why = Why.released_by_name,
    **verdicts: Verdict,
) -> PaperVerdict:
    """What a paper leaves: each debt named is as given, of every person; all others are silent."""
    told = people or (PersonInPaper(AskedPerson(ANA), Naming.by_name, (ANA,)),)
    debts = tuple(
        DebtVerdict(
            one.asked,
            kind,
            verdicts.get(kind.value, Verdict.silent),
            why if kind.value in verdicts else Why.says_nothing,
            conditions if kind.value in verdicts else (),
            (CLAUSE,) if kind.value in verdicts else (),
        )
        for one in told
        for kind in DebtKind
    )
    return PaperVerdict(told, debts, (CLAUSE,))


RELEASED = verdict_on(first_note=Verdict.released, deficiency=Verdict.released)
IF = verdict_on(conditions=(WAITS,), first_note=Verdict.released_if, deficiency=Verdict.released_if)


def told(claims: tuple[Claim, ...]) -> list[tuple[str, object, str, float]]:
    return [(one.name, one.value, one.about.loan, one.confidence) for one in claims]


def test_a_signed_release_is_a_release_of_its_day_with_its_own_words() -> None:
    claims = claims_of(RELEASED, letter())

    assert told(claims) == [("debt_released", True, "", 1.0), ("release_date", WRITTEN, "", 1.0)]
    assert [one.source for one in claims] == [
        PaperSource(WORDS, PaperKind.short_sale_approval, WRITTEN)
    ] * 2


def test_a_release_on_conditions_is_a_promise_of_one() -> None:
    assert told(claims_of(IF, letter())) == [
        ("release_promised", True, "", 1.0),
        ("release_promised_date", WRITTEN, "", 1.0),
    ]


@pytest.mark.parametrize("verdict", [Verdict.reserved, Verdict.silent, Verdict.adds])
def test_what_a_paper_keeps_or_leaves_unsaid_is_no_claim(verdict: Verdict) -> None:
    assert claims_of(verdict_on(first_note=verdict), letter()) == ()


RELEASES_THE_NOTE = verdict_on(first_note=Verdict.released)


@pytest.mark.parametrize(
    "verdict",
    [
        pytest.param(
            verdict_on(first_note=Verdict.released, deficiency=Verdict.reserved),
            id="the deficiency is kept",
        ),
        pytest.param(
            verdict_on(first_note=Verdict.released, deficiency=Verdict.adds),
            id="a new note takes its place",
        ),
        pytest.param(
            verdict_on(first_note=Verdict.released, insurer_claim=Verdict.adds),
            id="a new debt to the insurer",
        ),
    ],
)
def test_a_release_that_keeps_something_of_the_loan_is_no_claim(verdict: PaperVerdict) -> None:
    assert claims_of(RELEASES_THE_NOTE, letter()) != ()
    assert claims_of(verdict, letter()) == ()


def test_a_release_of_the_deficiency_alone_is_no_release_of_the_debt() -> None:
    assert claims_of(verdict_on(deficiency=Verdict.released), letter()) == ()


def test_an_expired_letter_promises_nothing() -> None:
    lapsed = verdict_on(conditions=(WAITS, FAILED), first_note=Verdict.released_if)

    assert claims_of(lapsed, letter()) == ()


@pytest.mark.parametrize(
    "kind", [PaperKind.note, PaperKind.mortgage, PaperKind.payoff_statement, PaperKind.complaint]
)
def test_papers_that_say_only_that_what_is_paid_is_paid_release_nobody(kind: PaperKind) -> None:
    assert claims_of(RELEASED, letter(kind=kind)) == ()


def test_a_draft_releases_nobody() -> None:
    draft = replace(SIGNED, execution=Execution(lender_signed=True, draft=True))

    assert claims_of(RELEASED, letter(draft)) == ()


def test_a_release_whose_signature_cannot_be_seen_is_in_doubt() -> None:
    unseen = replace(SIGNED, execution=Execution(lender_signed=None, dated=WRITTEN))

    assert {one.confidence for one in claims_of(RELEASED, letter(unseen))} == {0.5}


def test_a_buyers_offer_that_no_lender_signed_promises_nothing() -> None:
    roles = (("Larkspur Equity LLC", Party.buyer),)
    offer = replace(SIGNED, execution=Execution(dated=WRITTEN), roles=roles)

    assert claims_of(IF, letter(offer)) == ()
    assert claims_of(IF, letter(replace(SIGNED, roles=roles))) != ()


def test_a_paper_the_lender_left_unsigned_promises_nothing() -> None:
    unsigned = replace(SIGNED, execution=Execution(lender_signed=False, dated=WRITTEN))

    assert claims_of(IF, letter(unsigned)) == ()


def test_a_guarantor_needs_a_release_of_the_guaranty() -> None:
    assert claims_of(RELEASED, letter(), guarantors=(ANA,)) == ()
    both = verdict_on(guaranty=Verdict.released)
    assert [one.name for one in claims_of(both, letter(), guarantors=(ANA,))] == [
        "debt_released",
        "release_date",
    ]


def test_a_maker_who_is_also_guarantor_needs_both() -> None:
    only = verdict_on(guaranty=Verdict.released)
    both = verdict_on(guaranty=Verdict.released, first_note=Verdict.released_if)

    assert claims_of(only, letter(), guarantors=(ANA,), makers=(ANA,)) == ()
    assert [one.name for one in claims_of(both, letter(), guarantors=(ANA,), makers=(ANA,))] == [
        "release_promised",
        "release_promised_date",
    ]


@pytest.mark.parametrize(
    "naming", [Naming.names_nobody, Naming.ambiguous, Naming.nearly, Naming.not_named]
)
def test_somebody_the_paper_does_not_surely_name_gets_no_claim(naming: Naming) -> None:
    people = (PersonInPaper(AskedPerson(ANA), naming),)

    assert claims_of(verdict_on(people=people, first_note=Verdict.released), letter()) == ()


def test_all_who_are_liable_are_reached_where_the_paper_surely_names_one_of_them() -> None:
    people = (
        PersonInPaper(AskedPerson(ANA), Naming.by_name, (ANA,)),
        PersonInPaper(AskedPerson(GUS), Naming.not_named),
    )
    everybody = verdict_on(people=people, why=Why.all_persons_liable, first_note=Verdict.released)

    released = [one.about.person for one in claims_of(everybody, letter())]
    assert released == [ANA, ANA, GUS, GUS]


def test_a_letter_of_the_second_lender_speaks_of_its_own_loan() -> None:
    second = replace(SIGNED, of_second_lien=True)
    verdict = verdict_on(second_note=Verdict.released, deficiency=Verdict.reserved)

    assert claims_of(verdict, letter(second)) == ()
    alone = verdict_on(second_note=Verdict.released)
    assert told(claims_of(alone, letter(second)))[0] == ("debt_released", True, "", 1.0)


# -- in a case ---------------------------------------------------------------------------------

Told = Callable[[dict[str, PaperVerdict]], None]


@pytest.fixture
def papers_say(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Let papers leave what a test says, by the day their execution bears, for whoever is asked."""

    def say(verdicts: dict[str, PaperVerdict]) -> None:
        def verdicts_of(
            paper: PaperClauses, asked: tuple[AskedPerson, ...], _today: int
        ) -> PaperVerdict:
            found = verdicts[paper.execution.expiry_words]
            people = tuple(
                PersonInPaper(one, Naming.by_name, (one.name,))
                if one.name == ANA
                else PersonInPaper(one, Naming.not_named)
                for one in asked
            )
            debts = tuple(
                replace(each, person=one)
                if one.name == ANA
                else DebtVerdict(one, each.debt, Verdict.silent, Why.person_not_named)
                for one in asked
                for each in found.debts
            )
            return replace(found, people=people, debts=debts)

        monkeypatch.setattr(releasing, "verdicts_of", verdicts_of)

    return say


def dated_letter(
    name: str,
    day: int | None,
    *,
    loan_numbers: tuple[str, ...] = (),
    replaces: tuple[Span, ...] = (),
) -> Paper:
    execution = Execution(
        lender_signed=True, dated=day, expiry_words=name, says_superseded=replaces
    )
    clauses = replace(SIGNED, execution=execution, loan_numbers=loan_numbers)
    return letter(clauses, version=name, dated=day)


def sheet_of(
    *papers: Paper, people: tuple[str, ...] = (ANA,), loans: tuple[str, ...] = ()
) -> FactSheet:
    answers = (an_answer("signed_note", "yes", debt(ANA)),)
    return establish(papers, answers, today=TODAY, declared=Declared(people, loans))


def values(sheet: FactSheet, name: str) -> tuple[int, ...]:
    return the_fact(sheet, name).values


def test_a_release_is_a_documented_fact_of_the_case(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    sheet = sheet_of(dated_letter("one", WRITTEN))

    assert values(sheet, "debt_released") == (1,)
    assert values(sheet, "release_date") == (WRITTEN,)
    assert the_fact(sheet, "debt_released").standing == "documented"


def test_a_promised_release_leaves_open_whether_its_conditions_were_met(papers_say: Told) -> None:
    papers_say({"one": IF})
    sheet = sheet_of(dated_letter("one", WRITTEN))

    assert values(sheet, "debt_released") == (0,)
    assert values(sheet, "release_promised") == (1,)
    assert values(sheet, "release_conditions_met") == (0, 1)


def test_a_release_that_another_paper_does_not_share_is_in_doubt(papers_say: Told) -> None:
    papers_say({"one": RELEASED, "two": verdict_on(first_note=Verdict.reserved)})
    later = sheet_of(dated_letter("one", WRITTEN), dated_letter("two", WRITTEN + 9))
    earlier = sheet_of(dated_letter("one", WRITTEN), dated_letter("two", WRITTEN - 9))

    assert values(later, "debt_released") == (0, 1)
    assert values(earlier, "debt_released") == (1,)


def test_a_letter_that_a_later_one_replaces_promises_nothing(papers_say: Told) -> None:
    papers_say({"one": IF, "two": verdict_on(deficiency=Verdict.silent)})
    replacing = dated_letter("two", WRITTEN + 9, replaces=(WORDS,))

    assert values(sheet_of(dated_letter("one", WRITTEN), replacing), "release_promised") == (0,)


def test_a_letter_of_tomorrow_releases_nobody(papers_say: Told) -> None:
    papers_say({"one": RELEASED})

    assert values(sheet_of(dated_letter("one", TODAY + 1)), "debt_released") == (0,)


def test_a_letter_about_another_loan_number_releases_nobody(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    ours = dated_letter("one", WRITTEN, loan_numbers=("ending 7731",))
    other = dated_letter("one", WRITTEN, loan_numbers=("90021",))
    said = a_paper(
        PaperKind.complaint,
        ("foreclosed_loan_number", "0048-7731"),
        ("loan_date", on(2015, 5, 1), loan()),
        number="",
    )

    assert values(sheet_of(ours, said), "debt_released") == (1,)
    assert values(sheet_of(other, said), "debt_released") == (0,)


def test_a_paper_of_no_known_kind_may_be_about_another_debt(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    ours = dated_letter("one", WRITTEN)
    unknown = replace(ours, kind=PaperKind.unrecognized)
    numbered = replace(unknown, clauses=replace(ours.clauses, loan_numbers=("4411 7731",)))
    known = a_paper(
        PaperKind.complaint,
        ("foreclosed_loan_number", "0048-4411-7731"),
        ("loan_date", on(2015, 5, 1), loan()),
        number="",
    )

    assert values(sheet_of(unknown), "debt_released") == (0, 1)
    assert values(sheet_of(numbered), "debt_released") == (0, 1)
    assert values(sheet_of(numbered, known), "debt_released") == (1,)


def test_a_letter_that_names_no_loan_is_in_doubt_where_there_are_two(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    sheet = sheet_of(dated_letter("one", WRITTEN), loans=("second",))

    assert values(sheet, "debt_released") == (0, 1)


def test_a_release_of_the_second_note_reaches_the_second_loan_alone(papers_say: Told) -> None:
    papers_say({"one": verdict_on(second_note=Verdict.released)})
    sheet = sheet_of(dated_letter("one", WRITTEN), loans=("second",))

    assert [sheet.facts["debt_released", pair].values for pair in (0, 1)] == [(0,), (1,)]


def test_a_name_that_two_people_of_the_case_bear_releases_neither(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    sheet = sheet_of(dated_letter("one", WRITTEN), people=(ANA, "Ana Ruiz"))

    assert {sheet.facts["debt_released", pair].values for pair in (0, 1)} == {(0,)}


def test_a_guarantor_of_the_case_is_not_freed_by_a_release_of_the_note(papers_say: Told) -> None:
    papers_say({"one": RELEASED})
    guaranty = an_answer("guaranteed_debt", "yes", debt(ANA))
    sheet = establish(
        (dated_letter("one", WRITTEN),), (guaranty,), today=TODAY, declared=Declared((ANA,))
    )

    assert values(sheet, "debt_released") == (0,)

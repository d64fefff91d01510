"""Stage, next paper, conflicts, dates, accounts, questions, clauses, papers."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from stillowe.facts.sheet import SetAside
from stillowe.papers.claims import CASE, About, Answer, Claim
from stillowe.report import Document, Language, ReportInput, build_document
from stillowe.report.document import Quote, Said, Statement
from stillowe.values import Axis, Finding, PaperKind, Severity, Span, Speaker, Stage

MakeInput = Callable[..., ReportInput]


def with_sheet(inputs: ReportInput, **changes: Any) -> ReportInput:
    return dataclasses.replace(inputs, sheet=dataclasses.replace(inputs.sheet, **changes))


def texts(language: Language, statements: tuple[Statement, ...]) -> str:
    return " ".join(language.says(one) for one in statements)


def six(document: Document, code: str) -> Any:
    return next(part for part in document.questions if part.code == code)


def test_a_stage_not_settled_lists_every_stage_it_may_be(
    make_input: MakeInput, english: Language
) -> None:
    inputs = with_sheet(make_input(), stages=(Stage.judgment, Stage.sold_unconfirmed))

    told = texts(english, build_document(inputs).stage)

    assert "judgment, sold, not confirmed" in told


def test_the_stage_says_as_of_which_paper_and_that_nothing_later_is_assumed(
    make_input: MakeInput, english: Language
) -> None:
    told = texts(english, build_document(make_input()).stage)

    assert "the report of sale dated November 4, 2026, assuming nothing later" in told


def test_a_set_sale_day_that_has_passed_does_not_say_that_it_was_held(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    held = inputs.sheet.facts[("sale_held", 0)]
    claims = tuple(
        dataclasses.replace(claim, name="sale_scheduled_date", value=20_000)
        for claim in held.claims
    )
    fact = dataclasses.replace(held, name="sale_scheduled_date", values=(20_000,), claims=claims)
    stages = (Stage.judgment, Stage.sold_unconfirmed)
    facts = {**inputs.sheet.facts, ("sale_scheduled_date", 0): fact}

    told = texts(english, build_document(with_sheet(inputs, stages=stages, facts=facts)).stage)

    assert "which has passed. Nothing here shows whether it was held." in told


def test_papers_that_differ_are_shown_side_by_side_with_their_words(
    make_input: MakeInput,
) -> None:
    (part,) = build_document(make_input()).conflicts

    assert len(part.sides) == 2
    assert {type(side.support[0]) for side in part.sides} == {Quote, Said}


def test_papers_that_agree_share_one_side_of_a_conflict(make_input: MakeInput) -> None:
    inputs = make_input()
    key = ("sale_date", 0)
    fact = inputs.sheet.facts[key]
    twice = dataclasses.replace(fact, claims=(*fact.claims, fact.claims[0]))

    (part,) = build_document(with_sheet(inputs, facts={**inputs.sheet.facts, key: twice})).conflicts

    assert len(part.sides) == 2


def test_a_clause_that_reads_two_ways_is_quoted_once_and_says_so(
    make_input: MakeInput, english: Language
) -> None:
    words = Span("c" * 64, 5, (), "no right is released or given up")
    both = (("release_wording", words), ("reservation_wording", words))

    (told,) = build_document(with_sheet(make_input(), quotes=both)).clauses

    assert told.code == "clause.mixed"
    assert "more than one way" in english.says(told)


def test_nobody_is_sent_to_court_without_a_lawyer(english: Language) -> None:
    """Taking part after service by publication can create the liability (Richards)."""
    told = english.text("six_answer.after_sale.sold_unconfirmed")

    assert "Ask a lawyer before you file anything or go to court" in told
    assert not [key for key, text in english.sentences.items() if "Go to the hearing" in text]


def test_every_date_found_leads_to_its_words_in_order_of_time(make_input: MakeInput) -> None:
    found = build_document(make_input()).dates

    assert [part.day for part in found] == sorted(part.day for part in found)
    assert [part.ahead for part in found] == [False, False]


def test_equal_ends_are_one_account_and_a_wrong_total_states_the_difference(
    make_input: MakeInput, english: Language
) -> None:
    (account,) = build_document(make_input()).accounts

    assert account.end == "only"
    assert sum(line.sign * line.cents for line in account.lines) == account.total_cents
    assert account.stated is not None
    assert "the difference is $1.00" in english.says(account.stated)


def test_accounts_whose_ends_differ_are_shown_apart(make_input: MakeInput) -> None:
    inputs = make_input()
    low, high = inputs.ledgers
    other = dataclasses.replace(high, total_cents=high.total_cents + 5)

    document = build_document(dataclasses.replace(inputs, ledgers=(low, other)))

    assert [part.end for part in document.accounts] == ["low", "high"]


def test_there_are_six_questions_and_each_has_an_answer(make_input: MakeInput) -> None:
    document = build_document(make_input())

    assert len(document.questions) == 6
    assert all(part.answers for part in document.questions)


def test_a_question_nothing_answers_is_marked_not_established(
    make_input: MakeInput, english: Language
) -> None:
    part = six(build_document(make_input()), "short_sale")

    assert not part.established
    assert texts(english, part.answers).startswith("Not established.")


def test_a_request_against_one_person_is_answered_with_its_quote(make_input: MakeInput) -> None:
    part = six(build_document(make_input()), "deficiency_requested")

    assert part.established
    assert part.answers[0].code == "six_answer.requested.yes"
    assert isinstance(part.answers[0].support[0], Quote)
    assert part.answers[1].code == "six_answer.requested.unknown"


def test_a_short_sale_letter_without_words_on_the_balance_is_no_release(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    letter = dataclasses.replace(
        inputs.papers[0], sha256="e" * 64, kind=PaperKind.short_sale_approval
    )

    part = six(
        build_document(dataclasses.replace(inputs, papers=(*inputs.papers, letter))), "short_sale"
    )

    assert "Silence is not a release" in texts(english, part.answers)


def test_release_words_are_quoted_to_be_read_and_settle_nothing(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    letter = dataclasses.replace(
        inputs.papers[0], sha256="e" * 64, kind=PaperKind.short_sale_approval
    )
    words = Span("e" * 64, 1, (), "Lender will release its lien")
    inputs = with_sheet(inputs, quotes=(("release_wording", words),))
    document = build_document(dataclasses.replace(inputs, papers=(*inputs.papers, letter)))

    told = texts(english, six(document, "short_sale").answers)

    assert "read this yourself. “Lender will release its lien”" in told
    assert "the balance is still owed" in told
    assert document.people == build_document(make_input()).people


def test_a_second_loan_is_named_and_is_a_debt_of_its_own(
    make_input: MakeInput, english: Language
) -> None:
    told = texts(english, six(build_document(make_input()), "second_lien").answers)

    assert "Its note is a debt of its own." in told


def test_no_second_loan_found_is_not_proof_of_none(
    make_input: MakeInput, english: Language
) -> None:
    inputs = make_input()
    members = {**inputs.sheet.members, Axis.loan: inputs.sheet.members[Axis.loan][:1]}

    told = texts(
        english, six(build_document(with_sheet(inputs, members=members)), "second_lien").answers
    )

    assert "That is not proof that there is none." in told


def test_the_county_is_named_where_a_paper_names_it(
    make_input: MakeInput, english: Language
) -> None:
    said = Claim("county", CASE, "Cook", Answer("Crystal", 20_000), Speaker.user, "answers/1")

    document = build_document(with_sheet(make_input(), texts={("county", 0): (said,)}))

    assert "in Cook County" in texts(english, six(document, "after_sale").answers)


def test_what_is_presumed_is_listed_as_assumed(make_input: MakeInput) -> None:
    codes = [one.code for one in build_document(make_input()).assumed]

    assert "said.discharge_entered.no" in codes


def test_a_claim_set_aside_is_listed_with_the_reason(
    make_input: MakeInput, english: Language
) -> None:
    claim = Claim(
        "sale_price_cents", About(Axis.case), 1, Answer("Crystal", 1), Speaker.user, "answers/1"
    )
    inputs = with_sheet(make_input(), set_aside=(SetAside(claim, "paper.other_case"),))

    told = texts(english, build_document(inputs).set_aside)

    assert told == "Sale price: not used, because the paper seems to be from another case."


def test_every_paper_and_every_refused_file_is_listed(
    make_input: MakeInput, english: Language
) -> None:
    document = build_document(make_input())

    assert "complaint.pdf" in texts(english, document.papers)
    assert "copy of note.pdf: the same file is in the case already." in texts(
        english, document.papers
    )
    assert texts(english, document.refused) == "scan.pdf: Page 1 is a picture. Type it."


def test_findings_come_worst_first_and_each_once(make_input: MakeInput) -> None:
    mild = Finding("stage.unknown", Severity.note)
    bad = Finding("paper.altered", Severity.danger, {"name": "a.pdf"})

    document = build_document(make_input(findings=(mild, bad, mild)))

    assert [part.code for part in document.findings] == ["paper.altered", "stage.unknown"]


def test_a_finding_without_a_sentence_is_told_with_all_it_holds(
    make_input: MakeInput, english: Language
) -> None:
    odd = Finding("odd.new_thing", Severity.warning, {"difference_cents": 123, "paper": "a.pdf"})

    (part,) = build_document(make_input(findings=(odd,))).findings

    assert english.says(part.statement) == (
        "odd.new thing: difference: $1.23; paper: a.pdf (a.pdf)"
    )


def test_a_finding_whose_arguments_do_not_fit_is_still_told(
    make_input: MakeInput, english: Language
) -> None:
    bare = Finding("money.total_differs", Severity.warning, {"difference_cents": 123})

    (part,) = build_document(make_input(findings=(bare,))).findings

    assert "$1.23" in english.says(part.statement)


def test_the_next_best_paper_says_who_holds_it_and_what_it_could_change(
    make_input: MakeInput, english: Language
) -> None:
    (part,) = build_document(make_input()).next_papers

    told = texts(english, (part.statement, part.holder, *part.worth))
    assert "The clerk of the circuit court has it." in told
    assert "by as much as $24,817.57" in told

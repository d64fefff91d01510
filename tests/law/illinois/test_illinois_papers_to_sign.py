"""What the law asks about a paper before it is signed: offers, court papers, deeds in lieu."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from illinois_builders import ALL_GATES_OPEN, case_of, day

from stillowe.facts.releases import Clause
from stillowe.law.illinois import (
    court_questions,
    paper_questions,
    rescue_fraud,
    rulebook,
    signing_authorities,
    wholesaling,
)
from stillowe.law.illinois.signing_authorities import cited
from stillowe.law.rules import Citation
from stillowe.papers.claims import CASE, About, Claim, PaperSource
from stillowe.papers.frames import Execution, Frame, PaperClauses
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.paper import Paper
from stillowe.report.language.sentences import load_language
from stillowe.values import Axis, Finding, PaperKind, Severity, Span, Speaker
from stillowe.values.clauses import Act, ClauseKind, Matter, Party

PAPERS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "papers_to_sign.yaml").read_text(encoding="utf-8")
)
WORDS = Span("0" * 64, 1, (), "the words of the clause")
ANN, BOB = "Ann Roe", "Bob Roe"


def clause(act: Act, whom: Party = Party.unknown, *, polarity: bool = True) -> Clause:
    frame = Frame(act, Party.unknown, whom, Matter.unknown, 0, 1, (WORDS,), polarity)
    return Clause(ClauseKind.silent, frame)


def paper_of(
    words: str = "",
    kind: PaperKind = PaperKind.unrecognized,
    claims: tuple[Claim, ...] = (),
    dated: int | None = None,
    *,
    signed: bool | None = None,
) -> Paper:
    text = paper_text(words)
    clauses = PaperClauses((), Execution(lender_signed=signed))
    return Paper(text.sha256, "a.txt", text.pages, True, kind, (), dated, claims, (), (), clauses)


def says(name: str, person: str = "", *, value: bool = True, confidence: float = 1.0) -> Claim:
    about = About(Axis.person, person) if person else CASE
    source = PaperSource(replace(WORDS, quote=f"{name} {person}"), PaperKind.complaint, None)
    return Claim(name, about, value, source, Speaker.court, "test/1", confidence=confidence)


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [one.code for one in found]


@pytest.mark.parametrize("entry", PAPERS, ids=lambda entry: entry["name"])
def test_a_paper_is_asked_what_the_law_asks(entry: dict[str, Any]) -> None:
    dated = day(str(entry["dated"])) if "dated" in entry else None
    clauses = tuple(clause(Act[name]) for name in entry.get("acts", ()))
    found = codes(paper_questions(paper_of(entry["paper"], dated=dated), clauses))

    assert entry["authority"]
    assert set(entry["asks"]) <= set(found)
    assert not set(entry.get("not_asked", ())) & set(found)
    if entry.get("only"):
        assert found == entry["asks"]


def test_the_price_is_told_with_the_least_the_act_seems_to_ask() -> None:
    entry = PAPERS[0]
    found = paper_questions(paper_of(entry["paper"]), ())
    price = next(one for one in found if one.code == "check.rescue.price_below")

    assert price.arguments["price_cents"] == 120_000_00
    assert price.arguments["value_cents"] == 200_000_00
    assert price.arguments["least_cents"] == 164_000_00
    assert [span.quote for span in price.where] == [
        "Seller sells the house to Buyer for $120,000.",
        "The house is worth $200,000.",
    ]
    assert str(price.arguments["authority"]).endswith("not verified")


LARGE = "Buyer and Seller agree. We stop the foreclosure of the building. Fee first."


@pytest.mark.parametrize(("units", "code"), [(6, "distressed"), (7, "too_large")])
def test_the_act_speaks_of_one_to_six_units(units: int, code: str) -> None:
    sheet = case_of({**ALL_GATES_OPEN, "dwelling_units": units})
    found = paper_questions(paper_of(LARGE), (clause(Act.charges_first),), sheet)

    assert f"check.rescue.property_{code}" in codes(found)


def test_a_case_in_court_makes_the_home_distressed_whatever_the_offer_says() -> None:
    words = "Buyer buys the house of Seller, with everything in it."
    assigns = (clause(Act.assigns),)

    alone = codes(paper_questions(paper_of(words), assigns))
    in_court = codes(paper_questions(paper_of(words), assigns, case_of(ALL_GATES_OPEN)))
    assert "check.rescue.property_not_known" in alone
    assert "check.rescue.property_distressed" in in_court


def test_what_a_clause_denies_is_not_asked_about() -> None:
    words = "Buyer buys the house of Seller, which is in foreclosure."
    denied = (clause(Act.assigns, polarity=False), clause(Act.charges_first, polarity=False))
    found = codes(paper_questions(paper_of(words), denied))

    assert "check.rescue.property_distressed" in found
    assert not {"check.ask.may_assign", "check.ask.fee_first", "check.wholesale.licence"} & set(
        found
    )


def test_a_note_restarts_nothing() -> None:
    promise = (clause(Act.promises_to_pay),)

    assert codes(paper_questions(paper_of("x", PaperKind.note), promise)) == []
    assert codes(paper_questions(paper_of("x"), promise)) == ["check.limitation.may_restart"]


# -- court papers ------------------------------------------------------------------------------


def of_complaint(*claims: Claim, sheet_facts: dict[str, Any] | None = None) -> list[str]:
    named = (says("served_personally", ANN, value=False), *claims)
    sheet = None if sheet_facts is None else case_of(sheet_facts)
    paper = paper_of("Complaint", PaperKind.complaint, named)
    return codes(paper_questions(paper, (), sheet))


@pytest.mark.parametrize(
    ("claims", "sheet_facts", "code"),
    [
        pytest.param((says("deficiency_asked_against", ANN),), None, "asked_against", id="by name"),
        pytest.param(
            (says("deficiency_asked_generally"),), None, "asked_generally", id="of nobody by name"
        ),
        pytest.param(
            (says("deficiency_asked_against", ANN, confidence=0.5),),
            None,
            "asking_not_clear",
            id="in unclear words",
        ),
        pytest.param((), None, "not_asked", id="not at all"),
        pytest.param((), {"appeared": True}, "not_asked_but_appeared", id="she appeared"),
        pytest.param((), {"appeared": False}, "not_asked", id="she defaulted"),
        pytest.param(
            (), {"rule_105_notice_served": True}, "rule_105_notice", id="a Rule 105 notice"
        ),
    ],
)
def test_whether_a_shortfall_is_requested_splits_on_who_was_in_court(
    claims: tuple[Claim, ...], sheet_facts: dict[str, Any] | None, code: str
) -> None:
    assert of_complaint(*claims, sheet_facts=sheet_facts) == [f"check.court.{code}"]


def test_an_order_is_told_person_by_person() -> None:
    claims = (
        says("order_enters_personal_judgment", ANN),
        says("order_enters_in_rem_only", BOB),
        says("served_personally", ANN),
        says("served_by_publication", BOB),
    )
    found = paper_questions(paper_of("Order", PaperKind.order_approving_sale, claims), ())

    assert [(one.code, one.arguments["person"]) for one in found] == [
        ("check.court.in_personam", ANN),
        ("check.court.published_only", BOB),
        ("check.court.in_rem_only", BOB),
        ("check.court.reached", ANN),
    ]


def test_a_newspaper_notice_beside_an_appearance_is_not_publication_only() -> None:
    claims = (says("served_by_publication", ANN), says("appeared", ANN))
    found = codes(paper_questions(paper_of("x", PaperKind.judgment_of_foreclosure, claims), ()))

    assert found == ["check.court.reached"]


VESTED = "Absolute title to the house is vested in the bank."
WAIVED = "The bank waives any deficiency against the mortgagors and all other persons liable."
SATISFIED = "The mortgage debt is satisfied."
SOLD = "The house shall be sold by the sheriff."


@pytest.mark.parametrize(
    ("words", "code", "missing"),
    [
        ((VESTED, WAIVED, SATISFIED), "consent_foreclosure", ""),
        ((WAIVED, SATISFIED), "agreed_not_consent", "vesting"),
        ((VESTED, SATISFIED), "agreed_not_consent", "waiver_for_all"),
        ((VESTED, WAIVED), "agreed_not_consent", "satisfaction"),
        ((VESTED, WAIVED, SATISFIED, SOLD), "agreed_not_consent", "no_sale"),
        ((SOLD,), "agreed_not_consent", "vesting, waiver_for_all, satisfaction, no_sale"),
    ],
)
def test_an_agreed_judgment_is_told_what_it_lacks(
    words: tuple[str, ...], code: str, missing: str
) -> None:
    text = " ".join(("AGREED JUDGMENT.", *words))
    found = paper_questions(paper_of(text, PaperKind.judgment_of_foreclosure), ())

    assert codes(found) == [f"check.court.{code}"]
    assert found[0].arguments.get("missing", "") == missing


@pytest.mark.parametrize(
    "denied",
    [
        "The debt is not satisfied.",
        "No title is vested in the bank.",
        "The bank has not waived a deficiency against any person.",
    ],
)
def test_a_denied_term_of_a_consent_foreclosure_is_missing(denied: str) -> None:
    text = f"AGREED JUDGMENT. {denied}"
    found = paper_questions(paper_of(text, PaperKind.consent_judgment), ())

    assert found[0].arguments["missing"] == "vesting, waiver_for_all, satisfaction"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (
            f"The house is worth less than 90 percent of what is due. {WAIVED}",
            "shortened_with_waiver",
        ),
        ("Redemption is shortened under 15-1603(b)(3).", "shortened_no_waiver"),
        ("The house is abandoned and redemption ends in 30 days.", "abandoned_waives_nothing"),
        ("The house is not abandoned.", ""),
    ],
)
def test_a_shortened_redemption_is_asked_for_its_waiver(words: str, code: str) -> None:
    found = codes(paper_questions(paper_of(words, PaperKind.judgment_of_foreclosure), ()))

    assert found == ([f"check.court.{code}"] if code else [])


# -- deeds in lieu and nonrecourse words -------------------------------------------------------


@pytest.mark.parametrize(
    ("acts", "signed", "code"),
    [
        ((Act.accepts_deed,), True, "accepted"),
        ((Act.accepts_deed,), None, "acceptance_not_shown"),
        ((Act.accepts_deed,), False, "acceptance_not_shown"),
        ((), True, "acceptance_not_shown"),
        ((Act.accepts_deed, Act.reserves_acceptance), True, "not_accepted"),
    ],
)
def test_only_a_signed_acceptance_of_a_deed_releases(
    acts: tuple[Act, ...], signed: bool | None, code: str
) -> None:
    paper = paper_of("Deed", PaperKind.deed_in_lieu, signed=signed)
    found = codes(paper_questions(paper, tuple(clause(act) for act in acts)))

    assert sorted(found) == [f"check.deed.{code}", "check.deed.same_time_only"]


def test_whoever_agrees_with_the_deed_to_stay_liable_is_named() -> None:
    claims = (says("agreed_not_to_be_released", BOB),)
    found = paper_questions(paper_of("Deed", PaperKind.deed_in_lieu, claims), ())

    assert ("check.deed.agreed_to_stay", BOB) in [
        (one.code, one.arguments.get("person")) for one in found
    ]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("This note is without recourse.", "words"),
        ("Signed not personally but solely as trustee under a land trust.", "land_trust"),
        ("This is a home equity conversion mortgage.", "reverse_mortgage"),
    ],
)
def test_nonrecourse_words_are_asked_whom_they_protect(words: str, code: str) -> None:
    found = codes(paper_questions(paper_of(words), (clause(Act.limits_recourse),)))

    assert found == [f"check.recourse.{code}"]


# -- authority ---------------------------------------------------------------------------------

AUTHORITIES = [
    (name, value)
    for name, value in vars(signing_authorities).items()
    if isinstance(value, Citation)
]


@pytest.mark.parametrize(("name", "citation"), AUTHORITIES)
def test_recall_is_never_above_medium_and_is_printed_as_not_verified(
    name: str, citation: Citation
) -> None:
    assert len(AUTHORITIES) > 10
    if citation.basis == "unverified":
        assert citation.confidence != "high", name
        assert citation.doubt, name
        assert cited(citation).endswith("not verified")
    elif citation.confidence == "high":
        assert cited(citation) == citation.text


def test_every_number_of_the_act_is_a_parameter_with_its_own_authority() -> None:
    numbers = {
        name: parameter.values[-1]
        for name, parameter in rulebook().parameters.items()
        if parameter.topic == "illinois.rescue_fraud"
    }

    assert {name: one.value for name, one in numbers.items()} == {
        "distressed_property_most_units": 6,
        "distressed_property_days_behind": 30,
        "conveyance_least_share_of_value": 820_000,
        "conveyance_most_to_buy_back": 1_250_000,
        "conveyance_business_days_to_cancel": 5,
        "confession_void_from": day("1979-09-24"),
    }
    assert numbers["conveyance_least_share_of_value"].citation.basis == "unverified"


def test_no_question_of_the_law_says_that_anybody_is_released() -> None:
    found = [
        one
        for entry in PAPERS
        for one in paper_questions(
            paper_of(entry["paper"]), tuple(clause(Act[name]) for name in entry.get("acts", ()))
        )
    ]

    assert found
    assert {one.severity for one in found} <= set(Severity)
    assert not [one.code for one in found if "released" in one.code]


def test_every_question_has_a_sentence_and_every_sentence_a_question() -> None:
    sources = "".join(
        Path(str(module.__file__)).read_text(encoding="utf-8")
        for module in (court_questions, rescue_fraud, wholesaling)
    )
    asked = set(re.findall(r'"(check\.\w+\.\w+)"', sources))
    told = {
        key.removeprefix("finding.")
        for key in load_language().sentences
        if key.startswith("finding.check.")
    }

    assert len(asked) > 60
    assert asked == told


def test_every_question_fills_its_own_sentence() -> None:
    language = load_language()
    papers = [
        (paper_of(entry["paper"]), tuple(clause(Act[name]) for name in entry.get("acts", ())))
        for entry in PAPERS
    ]
    for paper, clauses in papers:
        for one in paper_questions(paper, clauses):
            assert language.fits(f"finding.{one.code}", one.arguments), one.code

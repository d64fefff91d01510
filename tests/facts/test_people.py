"""Who is who: names as printed, linked only where nothing else could be meant."""

from __future__ import annotations

import pytest
from facts_builders import (
    Said,
    a_letter,
    a_paper,
    a_sheet,
    an_answer,
    codes,
    debt,
    labels,
    person,
    the_fact,
)

from stillowe.facts import Declared
from stillowe.facts.names import kind_by_name, parts_of
from stillowe.facts.people import Naming, People, link_people
from stillowe.values import PaperKind


def linked(*names: str, declared: tuple[str, ...] = ()) -> People:
    return link_people((Naming(name, frozenset({"a"}), obliges=True) for name in names), declared)


@pytest.mark.parametrize(
    "printed",
    [
        "CRYSTAL M. NOVAK",
        "Novak, Crystal M.",
        "Crystal Novak",
        "Ms. Crystal Novak, individually",
        "CRYSTAL NOVAK, et al.",
        "Crystal Novak, an unmarried woman",
        "Crystal  Nov\u00e1k",
        "Crystal Marie Novak a/k/a Crystal Brandt",
        "Crystal Novak, Defendant",
    ],
)
def test_one_person_however_the_name_is_printed(printed: str) -> None:
    people = linked("Crystal Marie Novak", printed)

    assert len(people.labels) == 1
    assert people.links[printed].certain == (0,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tomas Novak Jr.", "Tomas Novak, Sr."),
        ("Tomas A. Novak", "Tomas B. Novak"),
        ("Tomas Novak", "Crystal Novak"),
        ("Tomas Novak", "Tomas Brandt"),
        ("[BORROWER]", "[CO-BORROWER]"),
        ("Lakefront Homes LLC", "Lakeside Homes LLC"),
    ],
)
def test_names_that_differ_are_two_people(one: str, other: str) -> None:
    assert len(linked(one, other).labels) == 2


def test_an_alias_joins_two_names() -> None:
    people = linked("Crystal Brandt", "Crystal Novak f/k/a Crystal Brandt", "Crystal Novak")

    assert len(people.labels) == 1


def test_father_and_son_are_said_to_be_two_and_the_bare_name_stays_unlinked() -> None:
    people = linked("Tomas Novak Jr.", "Tomas Novak Sr.", "Tomas Novak")

    assert len(people.labels) == 2
    assert people.links["Tomas Novak"].certain == ()
    assert set(people.links["Tomas Novak"].may) == {0, 1}
    assert {finding.code for finding in people.findings} >= {
        "person.same_name",
        "person.unlinked",
    }


def test_an_initial_is_not_certain() -> None:
    people = linked("Crystal Novak", "C. Novak")

    assert people.links["C. Novak"].certain == ()
    assert people.links["C. Novak"].may == (0,)


def test_a_first_name_in_a_paper_is_not_certain_and_one_the_user_typed_is() -> None:
    in_a_paper = linked("Crystal Novak", "Crystal")
    typed = link_people([Naming("Crystal Novak"), Naming("Crystal", typed=True)])

    assert in_a_paper.links["Crystal"].certain == ()
    assert typed.links["Crystal"].certain == (0,)


def test_a_name_nobody_else_fits_is_a_person_of_its_own() -> None:
    assert linked("C. Novak").labels == ("C. Novak",)


def test_a_mention_not_linked_widens_both() -> None:
    father = a_letter(PaperKind.note, ("signed_note", True, debt("Tomas Novak Sr.")))
    son = a_letter(PaperKind.note, ("signed_note", True, debt("Tomas Novak Jr.")))
    either = a_letter(PaperKind.bankruptcy_discharge, discharged("Tomas Novak"))

    sheet = a_sheet(father, son, either)

    assert the_fact(sheet, "discharge_entered", 0).values == (0, 1)
    assert the_fact(sheet, "discharge_entered", 1).values == (0, 1)


def discharged(name: str) -> Said:
    return ("discharge_entered", True, person(name))


def test_a_slip_of_the_pen_widens_the_person_it_may_be_meant_for() -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt("Crystal Novak")))
    order = a_paper(
        PaperKind.order_approving_sale,
        ("order_enters_personal_judgment", True, person("Chrystal Novak")),
    )

    sheet = a_sheet(note, order)

    assert labels(sheet) == ["Chrystal Novak", "Crystal Novak"]
    assert the_fact(sheet, "order_enters_personal_judgment", 0).values == (1,)
    assert the_fact(sheet, "order_enters_personal_judgment", 1).values == (0, 1)
    assert "person.maybe_same" in codes(sheet)


def test_names_nearly_alike_in_one_paper_are_two_people() -> None:
    people = linked("Maria Novak", "Marie Novak")

    assert len(people.labels) == 2
    assert people.links["Maria Novak"].may == ()


@pytest.mark.parametrize(
    "printed",
    [
        "UNKNOWN OWNERS",
        "NON-RECORD CLAIMANTS",
        "Unknown Heirs and Legatees of Tomas Novak",
        "Prairie Star Bank, N.A.",
        "Mortgage Electronic Registration Systems, Inc.",
        "City of Chicago",
        "Oak Terrace Condominium Association",
        "Acme Roofing Inc.",
    ],
)
def test_lenders_lienholders_and_unknown_owners_are_not_persons_who_owe(printed: str) -> None:
    served = a_paper(
        PaperKind.return_of_service,
        ("served_personally", True, person(printed)),
        ("served_personally", True, person("Crystal Novak")),
    )

    sheet = a_sheet(served)

    assert labels(sheet) == ["Crystal Novak"]
    assert [one.reason for one in sheet.set_aside] == ["person.cannot_owe"]


def test_a_company_or_bank_that_signed_the_note_is_one_who_owes() -> None:
    sheet = a_sheet(
        a_letter(
            PaperKind.note,
            ("signed_note", True, debt("Lakefront Homes LLC")),
            ("signed_note", True, debt("Chicago Land Trust Bank, as Trustee")),
        )
    )

    kinds = [the_fact(sheet, "person_kind", index) for index in (0, 1)]
    assert labels(sheet) == ["Chicago Land Trust Bank, as Trustee", "Lakefront Homes LLC"]
    assert [kind.values for kind in kinds] == [(2,), (1,)]
    assert all(kind.presumed for kind in kinds)


def test_unknown_owners_are_nobody_even_if_a_complaint_asks_against_them() -> None:
    sheet = a_sheet(
        a_paper(PaperKind.complaint, ("deficiency_asked_against", True, person("Unknown Owners")))
    )

    assert labels(sheet) == []


def test_people_the_user_lists_come_first_in_that_order() -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt("ADAM NOVAK")))

    sheet = a_sheet(note, declared=Declared(people=("Tomas Novak", "Crystal Novak")))

    assert labels(sheet) == ["Tomas Novak", "Crystal Novak", "Adam Novak"]


def test_a_listed_first_name_joins_the_full_name() -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt("Crystal Novak")))

    sheet = a_sheet(note, declared=Declared(people=("Crystal",)))

    assert labels(sheet) == ["Crystal Novak"]


def test_two_people_of_one_name_are_kept_apart_and_every_mention_widens_both() -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt("Tomas Novak")))

    sheet = a_sheet(note, declared=Declared(people=("Tomas Novak", "Tomas Novak")))

    assert labels(sheet) == ["Tomas Novak", "Tomas Novak (2)"]
    assert the_fact(sheet, "signed_note", 0).values == (0, 1)
    assert the_fact(sheet, "signed_note", 1).values == (0, 1)
    assert "person.same_name" in codes(sheet)


def test_a_claim_that_names_nobody_is_in_doubt_for_everybody() -> None:
    sheet = a_sheet(
        a_letter(PaperKind.note, ("signed_note", True, debt("Crystal Novak"))),
        a_paper(PaperKind.return_of_service, ("served_personally", True, person(""))),
    )

    assert the_fact(sheet, "served_personally").values == (0, 1)
    assert the_fact(sheet, "served_personally").claims


def test_every_person_is_joined_with_every_loan() -> None:
    sheet = a_sheet(
        answers=(
            an_answer("signed_note", "yes", debt("Crystal Novak")),
            an_answer("signed_note", "no", debt("Tomas Novak", "second")),
        )
    )

    pairs = [(one.person, one.loan) for one in sheet.members["person_debt"]]
    assert pairs == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert the_fact(sheet, "signed_note", 0).values == (1,)
    assert the_fact(sheet, "signed_note", 3).values == (0,)


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Crystal Novak", "person"),
        ("Lakefront Homes, L.L.C.", "company"),
        ("The Novak Family Trust", "trust"),
        ("Estate of Tomas Novak", "estate"),
        ("[BORROWER]", "person"),
    ],
)
def test_a_name_tells_companies_trusts_and_estates(printed: str, kind: str) -> None:
    assert kind_by_name(printed) == kind


def test_a_name_is_taken_apart() -> None:
    (name,) = parts_of("Dr. Juan Carlos de la Cruz, Jr.")

    assert (name.given, name.middle, name.family, name.suffix) == (
        "JUAN",
        ("CARLOS",),
        "DE LA CRUZ",
        "JR",
    )


def test_a_word_that_is_only_noise_is_still_a_name() -> None:
    (name,) = parts_of("Borrower")

    assert name.family == "BORROWER"


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("CRYSTAL L. MORENO", "Crystal L. Moreno"),
        ("SEAN O'BRIEN-MCKAY, JR.", "Sean O'Brien-McKay, Jr."),
        ("HENRY WOLF III", "Henry Wolf III"),
        ("Crystal Moreno", "Crystal Moreno"),
    ],
)
def test_a_name_in_capitals_is_shown_as_one_writes_it(printed: str, label: str) -> None:
    note = a_letter(PaperKind.note, ("signed_note", True, debt(printed)))

    assert labels(a_sheet(note)) == [label]


def test_a_name_that_is_one_letter_off_may_be_a_known_person() -> None:
    sheet = a_sheet(
        answers=(an_answer("served_personally", "no", person("Anna Ruiz")),),
        declared=Declared(people=("Ana Ruiz",)),
    )

    assert "person.maybe_same" in codes(sheet)

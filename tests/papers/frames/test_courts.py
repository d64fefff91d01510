"""What courts are asked, what they enter, and how somebody was served, sentence by sentence."""

from __future__ import annotations

import pytest
from family_reading import found_by

from stillowe.papers.frames.families.courts import courts_in
from stillowe.values.clauses import Act


def acts(text: str) -> set[tuple[Act, bool]]:
    return {(found.act, found.polarity) for found in found_by(courts_in, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff requests a judgment for deficiency against Ana Weiss if the sale falls short.",
        "WHEREFORE, Plaintiff requests: a personal judgment for deficiency, if sought.",
        "The bank asks the court to hold Mr. Dorn personally liable for the rest.",
        "Plaintiff moves for entry of a deficiency judgment against Defendant Lina Park.",
        "(M) Persons claimed to be personally liable for a deficiency: Peter J. Novak.",
        "In the alternative, Plaintiff seeks an in personam deficiency judgment against Wells.",
        "A money judgment for the balance is sought against both defendants.",
        "Plaintiff does not ask for rents, but moves that the shortfall be made a money judgment.",
        "(c) that Plaintiff have judgment over against Anton Brill for what is left unpaid;",
    ],
)
def test_a_prayer_for_a_personal_deficiency_is_one_even_if_it_waits_for_the_sale(
    text: str,
) -> None:
    assert (Act.asks_deficiency, True) in acts(text)
    assert (Act.asks_deficiency, False) not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Plaintiff does not seek a deficiency judgment against any defendant.",
        "Plaintiff seeks in rem relief only.",
        "No personal judgment is sought against Rosa Lind, who was discharged in bankruptcy.",
        "Plaintiff withdraws its request for a deficiency judgment.",
        "The complaint prays for foreclosure and possession but not for a deficiency.",
        "Names of defendants claimed to be personally liable: N/A",
        (
            "Ivan Petrov is named solely because he holds title; he is not alleged to be liable on"
            " the note and signed only to waive homestead."
        ),
        "Plaintiff prays that the premises be sold, and prays nothing more.",
        "Paragraph (d) of the prayer, for a personal deficiency, is stricken.",
    ],
)
def test_a_prayer_left_out_or_taken_back_asks_nothing(text: str) -> None:
    assert (Act.asks_deficiency, False) in acts(text)
    assert (Act.asks_deficiency, True) not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The lender may seek a deficiency judgment against you after the sale.",
        "Plaintiff may hereafter move for a deficiency judgment.",
        "The bank has not decided whether it will ask for a deficiency judgment.",
        "You asked whether the deficiency is waived.",
        "A lawsuit has been filed against you and you must file an appearance.",
        "Defendant prays that no deficiency be entered.",
        "(M) Persons claimed to be personally liable for a deficiency:",
        "Holder will make no claim on you for any shortage.",
    ],
)
def test_what_may_be_asked_some_day_or_by_another_is_no_prayer(text: str) -> None:
    assert not {act for act, _ in acts(text)} & {Act.asks_deficiency}


@pytest.mark.parametrize(
    "text",
    [
        "A deficiency judgment in rem is entered in favor of Plaintiff for $20,110.00.",
        "The deficiency shall be a judgment against the property only and not against Mr. Dorn.",
        "This judgment is in rem and imposes no personal liability on the mortgagors.",
        "The judgment shall not be enforced against any asset other than the mortgaged premises.",
    ],
)
def test_a_judgment_against_the_land_is_in_rem(text: str) -> None:
    assert (Act.enters_in_rem, True) in acts(text)
    assert (Act.enters_in_personam, True) not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "No personal deficiency judgment shall be entered against Ana Weiss.",
        "The motion for a personal judgment is denied.",
        "The court declines to enter a personal deficiency against a defendant served by post.",
    ],
)
def test_a_personal_judgment_refused_is_a_personal_judgment_not_entered(text: str) -> None:
    assert (Act.enters_in_personam, False) in acts(text)
    assert (Act.enters_in_personam, True) not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "A personal judgment for the deficiency of $33,000.00 is entered against Carl Weiss.",
        "Plaintiff shall have and recover of Lina Park a deficiency judgment in personam.",
        "The court finds Peter Novak personally liable for the shortfall.",
        "Judgment for the deficiency is granted against both, jointly and severally.",
        "The court has jurisdiction over the person of the defendant.",
        "A deficiency decree is rendered against the maker, upon which execution may issue.",
    ],
)
def test_a_judgment_against_a_person_is_in_personam(text: str) -> None:
    assert (Act.enters_in_personam, True) in acts(text)
    assert (Act.enters_in_rem, True) not in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The court retains jurisdiction to enter a deficiency judgment if one is sought.",
        "The lender may obtain a judgment for any amount still owed.",
        "An in rem judgment means that only the property answers.",
        "Plaintiff's attorney shall prepare an order for deficiency judgment if one is needed.",
    ],
)
def test_a_judgment_that_may_come_or_is_explained_is_not_entered(text: str) -> None:
    assert not {act for act, _ in acts(text)} & {Act.enters_in_rem, Act.enters_in_personam}


def test_each_person_gets_what_the_order_says_of_that_person() -> None:
    found = found_by(
        courts_in,
        "A personal judgment is entered against Marta Bielak for $9,000.00. As to Casimir Bielak"
        " the deficiency is entered in rem only.",
    )
    assert [(one.act, one.named) for one in found] == [
        (Act.enters_in_personam, ("Marta Bielak",)),
        (Act.enters_in_rem, ("Casimir Bielak",)),
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("I personally served Ana Weiss with the summons on March 3.", Act.serves_personally),
        ("On June 4 I gave Mr. Park the summons.", Act.serves_personally),
        ("Handed the papers directly to Carl Weiss at his door.", Act.serves_personally),
        ("She refused the summons and I laid it at her feet.", Act.serves_personally),
        ("The summons was left with defendant's wife at the family home.", Act.serves_at_abode),
        (
            "I delivered the papers to a man who said he lives there with the defendant.",
            Act.serves_at_abode,
        ),
        (
            (
                "Defendant was served at her residence by leaving a copy with her adult son, and"
                " waives all objection to that service."
            ),
            Act.serves_at_abode,
        ),
        ("Defendant was served by publication only.", Act.serves_by_publication),
        (
            "Notice of this suit was published once a week for three weeks in the Star.",
            Act.serves_by_publication,
        ),
        ("The deputy was unable to serve the defendant.", Act.fails_to_serve),
    ],
)
def test_how_somebody_was_served_is_read(text: str, act: Act) -> None:
    assert acts(text) == {(act, True)}


@pytest.mark.parametrize(
    "text",
    [
        "Notice of the foreclosure sale was published in the Bulletin for three weeks.",
        "You may be served with a summons.",
        "Notices under this Agreement shall be delivered to the other party personally.",
        "Borrower waives personal service and agrees that process may be served by mail.",
        "Leave for service by publication is granted.",
        "Residents agree that a summons may be left at the home and give up being served in hand.",
    ],
)
def test_service_that_is_not_yet_made_or_not_of_process_is_none(text: str) -> None:
    assert acts(text) == set()


def test_process_left_with_another_is_never_read_as_service_in_hand() -> None:
    text = "The deputy gave the complaint for the defendant to her sister at their apartment."
    assert acts(text) == {(Act.serves_at_abode, True)}

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said, wrapped

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

CAPTION = """IN THE CIRCUIT COURT OF DUPAGE COUNTY, ILLINOIS
FOX VALLEY BANK, Plaintiff,
v.                                     Case No. 19 CH 882
DANIEL P. ORTIZ; MARIA ORTIZ; UNKNOWN OWNERS, Defendants.

"""
DANIEL, MARIA = "DANIEL P. ORTIZ", "MARIA ORTIZ"
MARCH_4 = 17_959


def served(text: str) -> Reading:
    return read(PaperKind.return_of_service, CAPTION + text)


def in_hand(name: str, day: int | None = MARCH_4) -> Said:
    return _service("served_personally", name, day)


def at_abode(name: str, day: int | None = MARCH_4) -> Said:
    return _service("served_at_abode", name, day)


def _service(fact: str, name: str, day: int | None) -> Said:
    when: Said = {} if day is None else {("service_date", name): day}
    return {(fact, name): True, **when}


def failed(name: str) -> Said:
    return {("served_personally", name): (IN_DOUBT, False)}


CASES: list[tuple[str, str, Said]] = [
    (
        "handed over by a process server",
        (
            "AFFIDAVIT OF SPECIAL PROCESS SERVER\n\nI, Gary Webb, state that on March 4, 2019 I "
            "served the Summons upon DANIEL P. ORTIZ by personally delivering a copy to him at "
            "12 Oak St."
        ),
        in_hand(DANIEL),
    ),
    (
        "left at home with a husband: the wife is served, not the husband",
        (
            "Defendant: MARIA ORTIZ\nDate: 3/4/2019   Time: 6:12 PM\nManner: Substitute service by "
            "leaving a copy at the usual place of abode with Daniel Ortiz, husband, a member of "
            "the household, age 41, and mailing a copy on 3/5/2019."
        ),
        at_abode(MARIA),
    ),
    (
        "only the ticked line of a sheriff's form counts",
        (
            "(X) PERSONAL SERVICE: By leaving a copy of the summons with each individual defendant "
            "personally.\n( ) SUBSTITUTE SERVICE: By leaving a copy at the defendant's usual "
            "place of abode.\n( ) NOT FOUND\nNAME OF DEFENDANT: DANIEL P. ORTIZ\nDATE OF "
            "SERVICE: 03/04/2019"
        ),
        in_hand(DANIEL),
    ),
    (
        "the ticked line says not served",
        (
            "[ ] PERSONAL SERVICE: By leaving a copy with each individual defendant personally.\n"
            "[ ] SUBSTITUTE SERVICE: By leaving a copy at the usual place of abode.\n[X] NOT "
            "SERVED. Reason: moved, left no forwarding address.\nDefendant: MARIA ORTIZ"
        ),
        failed(MARIA),
    ),
    (
        "attempts are no service though they name its manner",
        (
            "I attempted to serve MARIA ORTIZ on March 1 and 4, 2019. I was unable to personally "
            "serve the defendant."
        ),
        failed(MARIA),
    ),
    (
        "publication is not service in hand",
        (
            "AFFIDAVIT AS TO SERVICE BY PUBLICATION\n\nOn due inquiry Defendant MARIA ORTIZ "
            "cannot be found. Notice was published in the Daily Herald on April 2, 9, and 16, 2019."
        ),
        {("served_by_publication", MARIA): True, **failed(MARIA)},
    ),
    (
        "a failed attempt before a good one leaves the good one",
        (
            "Attempt 1: 3/1/2019 no answer.\nAttempt 2. On March 4, 2019 I personally served "
            "Daniel P. Ortiz at his residence."
        ),
        in_hand(DANIEL),
    ),
    (
        "a copy posted on the door is no service",
        "I posted the summons on the front door of 12 Oak St for MARIA ORTIZ on March 4, 2019.",
        {**failed(MARIA), ("served_at_abode", MARIA): (IN_DOUBT, False)},
    ),
    (
        "two people served in one line",
        "Served DANIEL P. ORTIZ and MARIA ORTIZ, each personally, on the 4th day of March, 2019.",
        in_hand(DANIEL) | in_hand(MARIA),
    ),
    (
        "one served, the other not",
        (
            "Served DANIEL P. ORTIZ, defendant, by delivering to him a copy of the summons this "
            "4th day of March, 2019. MARIA ORTIZ not served."
        ),
        in_hand(DANIEL) | failed(MARIA),
    ),
    (
        "a copy at the abode of one with a family member",
        (
            "I left a copy of the summons at the usual place of abode of Daniel P. Ortiz with a "
            "family member over 13 years of age, and mailed a copy to the same address on March "
            "4, 2019."
        ),
        at_abode(DANIEL),
    ),
    (
        "a form that names the one to be served above, and the one who took it below",
        (
            "Received to be served on MARIA ORTIZ, 12 OAK ST.\nI, Tom Hale, affirm that on the "
            "4th day of March, 2019, I: SUBSTITUTE served by delivering a true copy to: DANIEL "
            "ORTIZ as HUSBAND/CO-RESIDENT, at the within named person's usual place of abode, "
            "who is 13 years of age or older. A copy was mailed on March 5, 2019."
        ),
        at_abode(MARIA),
    ),
    (
        "a sheriff's list with ruled boxes",
        (
            "I SERVED THE DEFENDANT AS FOLLOWS:\n_X_ 1. PERSONAL SERVICE: BY LEAVING A COPY WITH "
            "THE DEFENDANT PERSONALLY.\n___ 2. SUBSTITUTE SERVICE: BY LEAVING A COPY AT THE "
            "USUAL PLACE OF ABODE.\n___ 3. NOT FOUND\nNAME: MARIA ORTIZ\nDATE SERVED: 03/04/2019"
        ),
        in_hand(MARIA),
    ),
    (
        "mailing a notice of motion is no service of summons",
        (
            "The undersigned certifies that he served the notice of motion by mailing a copy to "
            "Daniel P. Ortiz on May 1, 2019."
        ),
        {},
    ),
    (
        "never personally served",
        "Maria Ortiz has never been personally served. I was not able to serve her.",
        failed(MARIA),
    ),
    (
        "a motion for leave to serve by publication serves nobody",
        "Plaintiff asks for leave to serve MARIA ORTIZ by publication.",
        {},
    ),
]


@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_return_is_read_person_by_person(why: str, text: str, expected: Said) -> None:
    assert said(served(text), "served_", "service_date") == expected, why


@pytest.mark.parametrize("width", [41, 58, 75])
@pytest.mark.parametrize(("why", "text", "expected"), CASES, ids=[case[0] for case in CASES])
def test_where_the_lines_of_a_return_break_does_not_matter(
    why: str, text: str, expected: Said, width: int
) -> None:
    assert said(served(wrapped(text, width)), "served_", "service_date") == expected, why


@pytest.mark.parametrize(
    "text",
    [
        (
            "I served DANIEL P. ORTIZ on March 4, 2019 by leaving a copy at his usual place of "
            "abode with Sofia Ortiz, daughter, age 11, and mailed a copy."
        ),
        (
            "I served DANIEL P. ORTIZ on March 4, 2019 by leaving a copy at his usual place of "
            "abode with Sofia Ortiz, daughter, age 31."
        ),
    ],
    ids=["a child too young", "no copy mailed"],
)
def test_abode_service_that_lacks_something_is_in_doubt_and_said_so(text: str) -> None:
    reading = served(text)
    assert said(reading, "served_at_abode") == {("served_at_abode", DANIEL): (IN_DOUBT, True)}
    assert "service.abode_incomplete" in codes(reading)


def test_a_form_with_no_box_ticked_settles_nothing() -> None:
    reading = served(
        "[ ] PERSONAL SERVICE by handing a copy to the defendant.\n[ ] NOT SERVED.\n"
        "Defendant: MARIA ORTIZ"
    )
    values = said(reading, "served_").values()
    assert all(value in ((IN_DOUBT, False), (IN_DOUBT, True)) for value in values)


def test_the_server_is_never_the_one_served() -> None:
    reading = served("I, Gary Webb, served MARIA ORTIZ in person on March 4, 2019.")
    assert {claim.about.person for claim in reading.claims} <= {"", MARIA}


def test_a_sheriffs_letter_is_read_one_paragraph_for_each() -> None:
    letter = (
        "Lee County Sheriff\n\nNovember 9, 2023\n\n"
        "Re: Rock River Bank v. Ada Quill et al., 23 FC 41\n\n"
        "Ada Quill: I handed her the papers on October 30.\n\n"
        "Her husband Ford Quill: nobody came to the door. Not served.\n"
    )
    found = said(read(PaperKind.return_of_service, letter), "served_personally", "service_date")
    assert found == {
        ("served_personally", "Ada Quill"): True,
        ("service_date", "Ada Quill"): 19_660,
        ("served_personally", "Ford Quill"): (IN_DOUBT, False),
    }


def test_a_row_of_boxes_is_read_by_its_ticks() -> None:
    row = (
        "DANIEL P. ORTIZ [X] personal [ ] abode [ ] publication date 03/04/2019\n"
        "MARIA ORTIZ [ ] personal [ ] abode [X] publication\n"
    )
    finding = read(PaperKind.judgment_of_foreclosure, CAPTION + "JUDGMENT\n\n1. Served:\n" + row)
    assert said(finding, "served_personally", "served_by")[("served_personally", DANIEL)] is True
    assert said(finding, "served_by") == {("served_by_publication", MARIA): True}


def test_the_day_of_mailing_is_no_day_of_service() -> None:
    text = (
        "I left a copy at the usual place of abode of Daniel P. Ortiz with his wife, age 40.\n"
        "I mailed a copy to that abode on March 9, 2019.\n\nDate of service: March 4, 2019\n"
    )
    assert said(served(text), "service_date") == {("service_date", DANIEL): MARCH_4}


def test_what_a_court_might_hold_is_no_service() -> None:
    text = "If the Court should hold that a copy left at the abode of Daniel P. Ortiz was service."
    assert said(served(text), "served") == {}

from __future__ import annotations

import pytest
from reading_making import IN_DOUBT, Said, codes, read, said, wrapped

from stillowe.papers.reader import Reading
from stillowe.values.vocabulary import PaperKind

OPENING = """IN THE CIRCUIT COURT OF THE NINETEENTH JUDICIAL CIRCUIT
LAKE COUNTY, ILLINOIS

HARBOR POINT MORTGAGE SERVICES LLC,
Plaintiff,
vs.
OMAR HADDAD, LEILA HADDAD a/k/a LEILA B. HADDAD, NORTH SHORE CONDOMINIUM ASSOCIATION,
UNKNOWN OWNERS and NONRECORD CLAIMANTS,
Defendants.
Case No. 22 FC 00419

FILED 5/17/2022

COMPLAINT TO FORECLOSE MORTGAGE

1. Plaintiff files this Complaint to foreclose the mortgage described below.
(B) Date of mortgage: June 4, 2015.
(C) Name of mortgagors: Omar Haddad and Leila Haddad.
(H) Amount of original indebtedness, including subsequent advances: $312,000.00.
(I) Common address: 44 Birch Lane, Waukegan, Illinois 60085.
(J) Statement as to defaults: there remains an outstanding principal balance of $281,442.90, plus
interest, costs and fees, with interest accruing at $33.41 per day.
"""
OMAR, LEILA = "OMAR HADDAD", "LEILA HADDAD"
ASKED = ("deficiency_asked",)


def complaint(paragraph: str, prayer: str, *, complete: bool = True) -> Reading:
    text = f"{OPENING}{paragraph}\n\n{prayer}\n\nBy: one of its attorneys\n"
    return read(PaperKind.complaint, text, complete=complete)


def asked(generally: object, omar: object = None, leila: object = None) -> Said:
    return {
        key: value
        for key, value in {
            ("deficiency_asked_generally", ""): generally,
            ("deficiency_asked_against", OMAR): omar,
            ("deficiency_asked_against", LEILA): leila,
        }.items()
        if value is not None
    }


CASES: list[tuple[str, str, str, Said]] = [
    (
        "the list names one, the prayer says if sought: asked against that one",
        (
            "(M) Names of defendants claimed to be personally liable for deficiency, if any: Omar "
            "Haddad, only."
        ),
        (
            "WHEREFORE, Plaintiff requests:\n(i) A judgment of foreclosure and sale.\n(iii) A "
            "personal judgment for deficiency, if sought."
        ),
        asked((IN_DOUBT, True), True),
    ),
    (
        "a list that says none, and a prayer that asks for none",
        "(M) Name of defendants claimed to be personally liable for deficiency: None.",
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure and sale.",
        asked(False, False, False),
    ),
    (
        "a list that says none against a prayer that asks is in doubt",
        "(M) Name of defendants claimed to be personally liable for deficiency: None.",
        "WHEREFORE, Plaintiff prays for foreclosure and for a personal judgment for deficiency.",
        asked((IN_DOUBT, True)),
    ),
    (
        "unless discharged does not take the names off the list",
        (
            "(M) The names of defendants who are personally liable for the deficiency, unless "
            "discharged in bankruptcy, are: Omar Haddad and Leila Haddad."
        ),
        (
            "WHEREFORE, Plaintiff requests (a) foreclosure; (b) a personal judgment for deficiency "
            "against those defendants personally liable and not discharged in bankruptcy."
        ),
        asked(True, True, True),
    ),
    (
        "does not seek, against any",
        "(M) Plaintiff does not seek a personal deficiency judgment against any defendant.",
        "WHEREFORE Plaintiff prays for foreclosure and sale.",
        asked(False, False, False),
    ),
    (
        "a hedge for one person is about that person",
        (
            "(M) Persons claimed to be personally liable: Omar Haddad. No deficiency will be "
            "sought against Leila Haddad, who did not sign the note."
        ),
        (
            "WHEREFORE Plaintiff prays for a judgment of foreclosure, and for a deficiency "
            "judgment against Omar Haddad if the proceeds are insufficient."
        ),
        asked(False, True, False),
    ),
    (
        "no word of a deficiency anywhere in a whole complaint",
        "",
        (
            "WHEREFORE, Plaintiff prays for a judgment of foreclosure, for possession, and for "
            "other relief."
        ),
        asked(False, False, False),
    ),
    (
        "asked in the prayer only, against the mortgagors",
        "",
        (
            "WHEREFORE, Plaintiff prays for a judgment of foreclosure and, in the event the "
            "proceeds are insufficient, that a deficiency judgment be entered against the "
            "mortgagors."
        ),
        asked(True),
    ),
    (
        "reserving the right is no clear request",
        "(M) Plaintiff reserves the right to seek a personal deficiency judgment.",
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure.",
        asked((IN_DOUBT, True)),
    ),
    (
        "only in rem is no request",
        "(M) Plaintiff seeks only an in rem judgment in this cause.",
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure.",
        asked(False, False, False),
    ),
    (
        "a list left blank is never a clear no",
        (
            "(M) Names of defendants claimed to be personally liable for deficiency:\n(N) "
            "Capacity in which Plaintiff brings this action: holder."
        ),
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure and sale.",
        asked((IN_DOUBT, False), (IN_DOUBT, False), (IN_DOUBT, False)),
    ),
    (
        "the prayer against one, but not the other",
        "",
        (
            "WHEREFORE Plaintiff prays: 1. foreclosure; 2. a personal judgment for deficiency "
            "against Omar Haddad, but not against Leila Haddad."
        ),
        asked(False, True, False),
    ),
    (
        "a plain allegation of personal liability counts as the list",
        (
            "(M) Upon information and belief Omar Haddad is personally liable for any deficiency, "
            "except to the extent discharged under Chapter 7."
        ),
        (
            "WHEREFORE, Plaintiff requests a personal deficiency judgment, if applicable and "
            "sought, and only against parties who signed the note and are not discharged."
        ),
        asked((IN_DOUBT, True), True),
    ),
    (
        "may be personally liable is the list, and homestead is no debt",
        (
            "(m) The names of the Defendants who may be personally liable: OMAR HADDAD.\n(q) Leila "
            "Haddad is joined by reason of her homestead interest only."
        ),
        (
            "WHEREFORE, PLAINTIFF PRAYS FOR:\nI. A JUDGMENT OF FORECLOSURE;\nII. A PERSONAL "
            "JUDGMENT FOR A DEFICIENCY AGAINST OMAR HADDAD, IF SOUGHT;"
        ),
        asked(False, True, False),
    ),
    (
        "liable for the deficiency without the word personally",
        (
            "12. In the event the sale does not satisfy the debt, Omar Haddad is liable for the "
            "deficiency."
        ),
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure.",
        asked(False, True, False),
    ),
    (
        "not asked of one who was discharged, and of nobody else",
        (
            "9. Plaintiff does not request a personal judgment against Omar Haddad as his "
            "liability has been discharged in a Chapter 7 bankruptcy."
        ),
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure.",
        asked(False, False, False),
    ),
    (
        "not of one, but the same of the other",
        "",
        (
            "WHEREFORE Plaintiff prays for foreclosure. Plaintiff will not seek a personal "
            "deficiency against Leila Haddad but will seek same against Omar Haddad."
        ),
        asked(False, True, False),
    ),
    (
        "a money judgment prayed for beside foreclosure leaves a clear no in doubt",
        "",
        (
            "WHEREFORE, Plaintiff prays: judgment against Defendant Omar Haddad in the amount of "
            "$281,442.90, foreclosure of the mortgage, and sale."
        ),
        asked((IN_DOUBT, False), (IN_DOUBT, False), (IN_DOUBT, False)),
    ),
    (
        "the word shortfall will do",
        "",
        (
            "WHEREFORE, Plaintiff asks for a judgment of foreclosure and a money judgment "
            "against Omar Haddad for any shortfall."
        ),
        asked(False, True, False),
    ),
]


@pytest.mark.parametrize(
    ("why", "paragraph", "prayer", "expected"), CASES, ids=[case[0] for case in CASES]
)
def test_a_complaint_is_read_list_and_prayer(
    why: str, paragraph: str, prayer: str, expected: Said
) -> None:
    assert said(complaint(paragraph, prayer), *ASKED) == expected, why


@pytest.mark.parametrize("width", [41, 58, 75])
@pytest.mark.parametrize(
    ("why", "paragraph", "prayer", "expected"), CASES, ids=[case[0] for case in CASES]
)
def test_where_the_lines_of_a_complaint_break_does_not_matter(
    why: str, paragraph: str, prayer: str, expected: Said, width: int
) -> None:
    reading = complaint(wrapped(paragraph, width), wrapped(prayer, width))
    assert said(reading, *ASKED) == expected, why


def test_nothing_asked_is_never_claimed_from_a_complaint_with_a_page_unread() -> None:
    reading = complaint("", "WHEREFORE, Plaintiff prays for foreclosure.", complete=False)
    assert said(reading, *ASKED) == {}


def test_who_is_sued_on_the_note_is_never_surely_free_of_a_deficiency() -> None:
    """The count is a claim of its own, and its words may ask a deficiency too."""
    reading = complaint(
        "",
        "WHEREFORE, Plaintiff prays for a judgment of foreclosure.\n\nCOUNT II - BREACH OF "
        "PROMISSORY NOTE\n\n20. Omar Haddad executed the note.\nWHEREFORE, Plaintiff prays for "
        "judgment against Omar Haddad in the amount of $281,442.90.",
    )
    assert said(reading, "separate_count", *ASKED) == {
        ("separate_count_on_note", ""): True,
        **asked(False, (IN_DOUBT, False), False),
    }


def test_a_counterclaim_alone_says_nothing_of_what_the_plaintiff_asked() -> None:
    caption = OPENING.split("COMPLAINT TO FORECLOSE MORTGAGE", maxsplit=1)[0]
    reading = read(
        PaperKind.complaint,
        f"{caption}COUNTERCLAIM TO FORECLOSE SECOND MORTGAGE\n\nCounter-plaintiff requests "
        "foreclosure and a deficiency judgment against Omar Haddad.\n",
    )
    assert said(reading, "separate_count", *ASKED) == {("separate_count_on_note", ""): True}


def test_a_complaint_without_other_counts_says_so() -> None:
    reading = complaint("", "WHEREFORE, Plaintiff prays for foreclosure.")
    assert said(reading, "separate_count") == {("separate_count_on_note", ""): False}


def test_a_signature_for_homestead_is_the_mortgage_and_not_the_note() -> None:
    reading = complaint(
        "14. Leila Haddad joined in the mortgage solely for the purpose of waiving homestead. "
        "Defendant Omar Haddad executed the promissory note.",
        "WHEREFORE, Plaintiff prays for foreclosure.",
    )
    assert said(reading, "signed_") == {
        ("signed_mortgage", OMAR): True,
        ("signed_mortgage", LEILA): True,
        ("signed_note", OMAR): True,
        ("signed_note", LEILA): False,
    }


def test_the_loan_and_the_balance_are_claimed() -> None:
    reading = complaint("", "WHEREFORE, Plaintiff prays for foreclosure.")
    assert said(reading, "loan_", "original", "complaint_", "case_number", "county") == {
        ("loan_date", "foreclosed"): 16_590,
        ("original_principal_cents", "foreclosed"): 31_200_000,
        ("complaint_filed", ""): True,
        ("complaint_date", ""): 19_129,
        ("complaint_balance_cents", ""): 28_144_290,
        ("complaint_per_diem_cents", ""): 3_341,
        ("case_number", ""): "2022 FC 419",
        ("county", ""): "Lake",
    }


def test_words_of_deficiency_that_fit_nothing_are_named() -> None:
    reading = complaint(
        "(M) Names of defendants claimed to be personally liable for deficiency:\n(N) Capacity.",
        "WHEREFORE, Plaintiff prays for foreclosure.",
    )
    assert "complaint.deficiency_words_unread" in codes(reading)


def test_the_street_of_the_home_is_nobody_who_was_sued() -> None:
    paragraph = "The mortgage was signed by Omar Haddad for 4412 West Birchmont Avenue, Waukegan."
    reading = complaint(paragraph, "WHEREFORE, Plaintiff asks for a judgment of foreclosure.")
    assert {claim.about.person for claim in reading.claims} == {"", OMAR, LEILA}


def test_a_name_after_a_number_that_is_no_house_stays_a_name() -> None:
    paragraph = "The mortgage was signed in 2015 by Rosa Birchmont, and the note by Omar Haddad."
    reading = complaint(paragraph, "WHEREFORE, Plaintiff asks for a judgment of foreclosure.")
    assert "Rosa Birchmont" in {claim.about.person for claim in reading.claims}

"""Typeset the papers of Ana and Luis Ortega: ``python examples/sold-for-less/typeset.py``.

Every name and number is invented. Both signed the note, both were served, the complaint asks
for the deficiency from both. $350,000.00 was due at the sale; a stranger bought for $280,000.00.
The sale is not approved yet.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "typesetting"))

from blocks import (
    ROMAN,
    TYPEWRITER,
    Block,
    Sheet,
    amounts,
    caption,
    heading,
    item,
    signature,
    stamp,
    text,
    title,
)
from typesetting import dollars, write_papers

ADDRESS: Final = "417 West Birchwood Lane, Wheaton, Illinois 60187"
PRINCIPAL: Final = 318_000_00
JUDGMENT_LINES: Final = {
    "Unpaid principal": 291_406_18,
    "Interest to November 12, 2025": 18_912_44,
    "Late charges": 402_60,
    "Taxes and insurance advanced": 6_118_28,
    "Property inspections": 210_00,
    "Attorneys' fees": 3_950_00,
    "Costs of suit": 1_000_50,
}
JUDGMENT: Final = sum(JUDGMENT_LINES.values())
DAYS: Final = (date(2026, 10, 6) - date(2025, 11, 12)).days
INTEREST: Final = (JUDGMENT * 9 * DAYS * 2 + 36_500) // 73_000
LATER_LINES: Final = {
    "Hazard insurance paid after judgment": 657_70,
    "Publication of the notice of sale": 1_000_00,
    "Selling officer's fee": 300_00,
}
DUE: Final = JUDGMENT + INTEREST + sum(LATER_LINES.values())
PRICE: Final = 280_000_00

PARTIES: Final = (
    "FOX MEADOW BANK, N.A.,",
    "          Plaintiff,",
    "     v.",
    "LUIS R. ORTEGA, ANA M. ORTEGA,",
    "and UNKNOWN OWNERS AND NON-RECORD CLAIMANTS,",
    "          Defendants.",
)


def head(name: str) -> tuple[Block, ...]:
    """Return the caption and the title of a paper of the case."""
    court = (
        "IN THE CIRCUIT COURT OF THE EIGHTEENTH JUDICIAL CIRCUIT",
        "DUPAGE COUNTY, ILLINOIS",
    )
    return (caption(court, PARTIES, ("Case No. 2025 FC 000412",)), title(name))


NOTE: Final = Sheet(
    "01 note.pdf",
    "Note",
    (
        title("NOTE"),
        text("June 12, 2018                    Wheaton, Illinois"),
        text(f"Property address: {ADDRESS}"),
        heading("1. Borrower's promise to pay"),
        text(
            f"In return for a loan that I have received, I promise to pay {dollars(PRINCIPAL)} (the"
            " Principal), plus interest, to the order of the Lender. The Lender is FOX MEADOW BANK, N.A."
        ),
        heading("2. Interest"),
        text("I will pay interest on unpaid Principal at a yearly rate of 4.750%."),
        heading("3. Payments"),
        text(
            "I will pay $1,658.84 on the first day of each month beginning on August 1, 2018. If on"
            " July 1, 2048 I still owe amounts under this Note, I will pay them in full on that date,"
            " which is called the Maturity Date."
        ),
        heading("4. Obligations of persons under this note"),
        text(
            "If more than one person signs this Note, each person is fully and personally obligated to"
            " keep all of the promises made in it, including the promise to pay the full amount owed."
        ),
        signature(
            "/s/ Luis R. Ortega                    (Seal)",
            "LUIS R. ORTEGA, Borrower",
            "",
            "/s/ Ana M. Ortega                    (Seal)",
            "ANA M. ORTEGA, Borrower",
        ),
    ),
    ROMAN,
)

MORTGAGE: Final = Sheet(
    "02 mortgage.pdf",
    "Mortgage",
    (
        stamp("R2018-054417", "DuPage County Recorder", "June 19, 2018  9:05 AM"),
        title("MORTGAGE"),
        text(
            "This Mortgage is given on June 12, 2018. The mortgagors are LUIS R. ORTEGA and ANA M."
            ' ORTEGA, husband and wife, as tenants by the entirety ("Borrower"). It is given to FOX'
            ' MEADOW BANK, N.A. ("Lender"). Borrower owes Lender the principal sum of'
            f" {dollars(PRINCIPAL)}, shown by Borrower's note of the same date."
        ),
        text(
            "Borrower mortgages and conveys to Lender the property in DuPage County, Illinois, known as"
            f" {ADDRESS}, improved with a single-family home."
        ),
        item("6.", "Borrower shall occupy the Property as Borrower's principal residence."),
        item(
            "22.",
            "If Borrower does not cure a default after 30 days' notice, Lender may require immediate"
            " payment of all sums secured and may foreclose by judicial proceeding.",
        ),
        signature(
            "/s/ Luis R. Ortega",
            "LUIS R. ORTEGA - Borrower",
            "",
            "/s/ Ana M. Ortega",
            "ANA M. ORTEGA - Borrower",
        ),
    ),
    ROMAN,
)

COMPLAINT: Final = Sheet(
    "03 complaint.pdf",
    "Complaint to Foreclose Mortgage",
    (
        stamp("FILED", "March 18, 2025", "DuPage County", "Circuit Clerk"),
        *head("COMPLAINT TO FORECLOSE MORTGAGE"),
        text("Plaintiff FOX MEADOW BANK, N.A. complains of the Defendants and states:"),
        item("1.", "This is an action to foreclose the mortgage described below."),
        item("2.", "Copies of the mortgage and of the note are attached as Exhibits A and B."),
        item("3.", "Information concerning the mortgage:"),
        item("(A)", "Nature of the instrument: Mortgage."),
        item("(B)", "Date of the mortgage: June 12, 2018."),
        item("(C)", "Names of the mortgagors: Luis R. Ortega and Ana M. Ortega."),
        item("(D)", "Name of the mortgagee: Fox Meadow Bank, N.A."),
        item(
            "(E)",
            "Date and place of recording: June 19, 2018, DuPage County Recorder, Document R2018-054417.",
        ),
        item("(G)", f"Original indebtedness: {dollars(PRINCIPAL)}."),
        item("(I)", f"Common address: {ADDRESS}."),
        item(
            "(J)",
            "Statement as to defaults: the payment due on July 1, 2024 and every one after it is unpaid."
            " The unpaid principal balance is $291,406.18, with interest accruing at $37.92 per day from"
            " June 1, 2024.",
        ),
        item("(K)", "Present owners: Luis R. Ortega and Ana M. Ortega."),
        item(
            "(M)",
            "Names of defendants claimed to be personally liable for a deficiency: Luis R. Ortega and Ana"
            " M. Ortega.",
        ),
        item("(N)", "Plaintiff is the owner and legal holder of the note."),
        heading("REQUEST FOR RELIEF"),
        text("Plaintiff requests:"),
        item("(i)", "a judgment of foreclosure and sale;"),
        item(
            "(ii)",
            "a personal judgment for a deficiency against Luis R. Ortega and Ana M. Ortega, if the sale"
            " does not pay the amount found due; and",
        ),
        item("(iii)", "possession, attorneys' fees and costs."),
        signature("FOX MEADOW BANK, N.A.", "By: /s/ Helen Brodsky, its attorney"),
    ),
)


def returned(file: str, name: str, manner: str) -> Sheet:
    """Return the sworn return of service on one person."""
    return Sheet(
        file,
        "Affidavit of Service",
        (
            *head("AFFIDAVIT OF SERVICE"),
            text(f"Defendant to be served: {name}"),
            text(
                f"I, Dennis Mulroy, a licensed private detective over 18, state on oath: {manner}"
            ),
            signature("/s/ Dennis Mulroy", "Sworn to before me on April 7, 2025", "Notary Public"),
        ),
        TYPEWRITER,
    )


SERVED_ANA: Final = returned(
    "04 affidavit of service ana ortega.pdf",
    "ANA M. ORTEGA",
    "On April 2, 2025 at 7:10 PM I personally served the summons and complaint upon ANA M. ORTEGA by"
    f" handing her a copy of each at {ADDRESS}.",
)
SERVED_LUIS: Final = returned(
    "05 affidavit of service luis ortega.pdf",
    "LUIS R. ORTEGA",
    "On April 4, 2025 at 8:20 AM I personally served the summons and complaint upon LUIS R. ORTEGA by"
    f" handing him a copy of each at {ADDRESS}.",
)

JUDGMENT_PAPER: Final = Sheet(
    "06 judgment of foreclosure.pdf",
    "Judgment of Foreclosure and Sale",
    (
        *head("JUDGMENT OF FORECLOSURE AND SALE"),
        text(
            "This cause coming to be heard on the motion of Plaintiff, the Court being advised, THE COURT"
            " FINDS:"
        ),
        item(
            "1.",
            "Luis R. Ortega and Ana M. Ortega were personally served, have not answered, and are in"
            " default.",
        ),
        item("2.", "There is due to Plaintiff under the note and the mortgage:"),
        amounts(
            *((name, dollars(cents)) for name, cents in JUDGMENT_LINES.items()),
            ("TOTAL", dollars(JUDGMENT)),
        ),
        item(
            "3.",
            "The property is residential real estate. The period of redemption ends on February 12, 2026"
            " under 735 ILCS 5/15-1603(b)(1).",
        ),
        text("IT IS ORDERED:"),
        item(
            "A.",
            f"Judgment of foreclosure and sale is entered for {dollars(JUDGMENT)}, with interest at nine"
            " percent (9%) per annum from this date.",
        ),
        item("B.", "If not redeemed, the property shall be sold by the Sheriff of DuPage County."),
        item(
            "C.",
            "If the proceeds do not pay what is due, Plaintiff may have a judgment for the deficiency to the"
            " extent the complaint asks for it and the report of sale proves it.",
        ),
        signature("ENTERED: November 12, 2025", "Judge R. Castellano"),
    ),
)

NOTICE: Final = Sheet(
    "07 notice of sale.pdf",
    "Notice of Sale",
    (
        *head("NOTICE OF SALE"),
        text(
            "PUBLIC NOTICE IS HEREBY GIVEN that, pursuant to a Judgment of Foreclosure and Sale entered on"
            " November 12, 2025, the Sheriff of DuPage County will on October 6, 2026 at 10:00 AM, at 501"
            f" North County Farm Road, Wheaton, sell to the highest bidder the property known as {ADDRESS}."
        ),
        text(f"The judgment amount was {dollars(JUDGMENT)}."),
        text("Terms: ten percent down in certified funds; the balance within 24 hours."),
    ),
)

REPORT: Final = Sheet(
    "08 report of sale.pdf",
    "Report of Sale and Distribution",
    (
        *head("REPORT OF SALE AND DISTRIBUTION"),
        text(
            "The Sheriff of DuPage County reports that on October 6, 2026 the property was offered at public"
            f" auction and was sold to CEDAR ROW HOLDINGS LLC, the highest bidder, for {dollars(PRICE)},"
            " which has been paid in full."
        ),
        heading("DISTRIBUTION"),
        amounts(
            ("Judgment entered November 12, 2025", dollars(JUDGMENT)),
            (f"Interest from judgment to sale, {DAYS} days at 9%", dollars(INTEREST)),
            *((name, dollars(cents)) for name, cents in LATER_LINES.items()),
            ("Total amount due at sale", dollars(DUE)),
            ("Sale price", dollars(PRICE)),
            ("Deficiency", dollars(DUE - PRICE)),
        ),
        text("There is no surplus."),
        signature("SHERIFF OF DUPAGE COUNTY", "By: /s/ K. Haines, Deputy, October 9, 2026"),
    ),
)

SHEETS: Final = (
    NOTE,
    MORTGAGE,
    COMPLAINT,
    SERVED_ANA,
    SERVED_LUIS,
    JUDGMENT_PAPER,
    NOTICE,
    REPORT,
)

if __name__ == "__main__":
    write_papers(HERE / "papers", SHEETS, 2026, 11, 1)

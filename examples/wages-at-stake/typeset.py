"""Typeset the papers of Marcus Whitfield: ``python examples/wages-at-stake/typeset.py``.

Every name and number is invented. $200,000.00 was due at the sale, the lender bought for
$180,000.00, and the order that approved the sale entered a personal judgment of $20,000.00.
What is left is a judgment, and a job.
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

ADDRESS: Final = "1930 Galena Terrace, Aurora, Illinois 60506"
PRINCIPAL: Final = 204_000_00
JUDGMENT_LINES: Final = {
    "Principal": 171_622_90,
    "Interest through September 24, 2025": 12_404_85,
    "Advances for taxes and insurance": 5_127_25,
    "Attorneys' fees": 2_900_00,
    "Court costs": 945_00,
}
JUDGMENT: Final = sum(JUDGMENT_LINES.values())
DAYS: Final = (date(2026, 2, 3) - date(2025, 9, 24)).days
INTEREST: Final = (JUDGMENT * 9 * DAYS * 2 + 36_500) // 73_000
LATER_LINES: Final = {"Publication": 418_25, "Fee of the selling officer": 300_00}
DUE: Final = JUDGMENT + INTEREST + sum(LATER_LINES.values())
PRICE: Final = 180_000_00

PARTIES: Final = (
    "TRI-RIVER BANK,",
    "          Plaintiff,",
    "     v.",
    "MARCUS T. WHITFIELD, UNKNOWN OWNERS",
    "and NONRECORD CLAIMANTS,",
    "          Defendants.",
)


def head(name: str) -> tuple[Block, ...]:
    """Return the caption and the title of a paper of the case."""
    court = (
        "IN THE CIRCUIT COURT OF THE SIXTEENTH JUDICIAL CIRCUIT",
        "KANE COUNTY, ILLINOIS",
    )
    return (caption(court, PARTIES, ("Case No. 2024 FC 000733",)), title(name))


NOTE: Final = Sheet(
    "01 note.pdf",
    "Note",
    (
        title("NOTE"),
        text("March 9, 2017                    Aurora, Illinois"),
        text(f"Property address: {ADDRESS}"),
        heading("1. Borrower's promise to pay"),
        text(
            f"In return for a loan, I promise to pay {dollars(PRINCIPAL)}, called Principal, plus interest,"
            " to the order of the Lender. The Lender is TRI-RIVER BANK."
        ),
        heading("2. Interest"),
        text("I will pay interest at a yearly rate of 4.250%."),
        heading("3. Payments"),
        text(
            "I will pay $1,003.56 on the first day of each month. If on April 1, 2047 I still owe amounts"
            " under this Note, I will pay them in full on that date, the Maturity Date."
        ),
        signature(
            "/s/ Marcus T. Whitfield                    (Seal)", "MARCUS T. WHITFIELD, Borrower"
        ),
    ),
    ROMAN,
)

COMPLAINT: Final = Sheet(
    "02 complaint.pdf",
    "Complaint to Foreclose Mortgage",
    (
        stamp("FILED", "August 5, 2024", "Clerk of the Circuit Court", "Kane County, IL"),
        *head("COMPLAINT TO FORECLOSE MORTGAGE"),
        text("TRI-RIVER BANK, Plaintiff, for its complaint states:"),
        item("1.", "Plaintiff files this complaint to foreclose the mortgage described below."),
        item("2.", "Copies of the note and mortgage are attached."),
        item("3.", "Information concerning the mortgage:"),
        item("(B)", "Date of the mortgage: March 9, 2017."),
        item("(C)", "Name of the mortgagor: Marcus T. Whitfield."),
        item("(G)", f"Amount of the original indebtedness: {dollars(PRINCIPAL)}."),
        item("(I)", f"Common address: {ADDRESS}."),
        item(
            "(J)",
            "Statement as to defaults: the payment due December 1, 2023 and all payments since are unpaid."
            " The unpaid principal balance is $171,622.90, plus interest at $19.98 per day.",
        ),
        item(
            "(M)",
            "Names of defendants claimed to be personally liable for deficiency: Marcus T. Whitfield.",
        ),
        heading("REQUEST FOR RELIEF"),
        text("Plaintiff requests:"),
        item("(i)", "a judgment of foreclosure and sale;"),
        item("(ii)", "a personal judgment for a deficiency against Marcus T. Whitfield; and"),
        item("(iii)", "attorneys' fees and costs."),
        signature("TRI-RIVER BANK", "By: /s/ Gordon Pell, its attorney"),
    ),
)

SERVED: Final = Sheet(
    "03 affidavit of service.pdf",
    "Affidavit of Special Process Server",
    (
        *head("AFFIDAVIT OF SPECIAL PROCESS SERVER"),
        text("Person to be served: MARCUS T. WHITFIELD"),
        text(
            "Yolanda Reese, being sworn, states that on August 20, 2024 she served the summons and complaint"
            f" on MARCUS T. WHITFIELD by delivering a copy to him in person at {ADDRESS}."
        ),
        signature("/s/ Yolanda Reese", "Sworn to before me August 22, 2024"),
    ),
    TYPEWRITER,
)

JUDGMENT_PAPER: Final = Sheet(
    "04 judgment of foreclosure.pdf",
    "Judgment of Foreclosure and Sale",
    (
        *head("JUDGMENT OF FORECLOSURE AND SALE"),
        text("The Court, having heard Plaintiff's motion, FINDS:"),
        item("1.", "The defendants who have not answered are in default."),
        item("2.", "These sums are due to Plaintiff:"),
        amounts(
            *((name, dollars(cents)) for name, cents in JUDGMENT_LINES.items()),
            ("TOTAL", dollars(JUDGMENT)),
        ),
        text("IT IS ORDERED that:"),
        item(
            "A.",
            f"Judgment of foreclosure and sale is entered in the sum of {dollars(JUDGMENT)}, with interest"
            " at nine percent (9%) per annum;",
        ),
        item(
            "B.",
            "the real estate be sold by Prairie State Judicial Sales, Inc. after the period of redemption"
            " ends on December 24, 2025;",
        ),
        item("C.", "the Court retains jurisdiction to enforce this judgment."),
        signature("ENTERED: September 24, 2025", "Judge Lorraine Voss"),
    ),
)

REPORT: Final = Sheet(
    "05 report of sale.pdf",
    "Report of Sale and Distribution",
    (
        *head("REPORT OF SALE AND DISTRIBUTION"),
        text(
            "Prairie State Judicial Sales, Inc. reports that on February 3, 2026 it sold the real estate at"
            f" public auction to TRI-RIVER BANK, the highest bidder, for {dollars(PRICE)}."
        ),
        amounts(
            ("Amount of the judgment", dollars(JUDGMENT)),
            (f"Interest, {DAYS} days at 9%", dollars(INTEREST)),
            *((name, dollars(cents)) for name, cents in LATER_LINES.items()),
            ("Total amount due", dollars(DUE)),
            ("Less: amount bid", dollars(PRICE)),
            ("Deficiency", dollars(DUE - PRICE)),
        ),
        signature("PRAIRIE STATE JUDICIAL SALES, INC.", "By: /s/ N. Farrow, February 6, 2026"),
    ),
)

ORDER: Final = Sheet(
    "06 order approving sale.pdf",
    "Order Approving Report of Sale and Distribution",
    (
        *head("ORDER APPROVING REPORT OF SALE AND DISTRIBUTION"),
        text(
            "This matter coming before the Court on Plaintiff's motion to approve the report of the sale held"
            " on February 3, 2026, due notice having been given, IT IS ORDERED:"
        ),
        item("1.", "The report of sale and distribution is approved and the sale is confirmed."),
        item(
            "2.",
            "A personal deficiency judgment is entered in favor of TRI-RIVER BANK and against MARCUS T."
            f" WHITFIELD in the sum of {dollars(DUE - PRICE)}.",
        ),
        item("3.", "Plaintiff is granted possession of the real estate after thirty days."),
        signature("ENTERED: March 10, 2026", "Judge Lorraine Voss"),
    ),
)

SHEETS: Final = (NOTE, COMPLAINT, SERVED, JUDGMENT_PAPER, REPORT, ORDER)

if __name__ == "__main__":
    write_papers(HERE / "papers", SHEETS, 2026, 11, 1)

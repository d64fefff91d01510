"""Typeset the papers of Peter and Hannah Lindqvist: ``python examples/walking-away/typeset.py``.

Every name and number is invented. Peter alone signed the note; Hannah signed the mortgage, to
bring her share of the home into it. $600,000.00 is owed, and a broker says the home would bring
$450,000.00. They have moved out. The lender has just sued; nothing is decided.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "typesetting"))

from blocks import (
    ROMAN,
    SERIF,
    Block,
    Sheet,
    amounts,
    caption,
    heading,
    item,
    letterhead,
    signature,
    stamp,
    text,
    title,
)
from typesetting import dollars, write_papers

ADDRESS: Final = "88 Shoreline Court, Lake Bluff, Illinois 60044"
PRINCIPAL: Final = 612_000_00
PAYOFF_LINES: Final = {
    "Unpaid principal": 561_930_22,
    "Interest to October 31, 2026": 27_415_30,
    "Escrow advances": 9_804_48,
    "Late charges": 850_00,
}
PAYOFF: Final = sum(PAYOFF_LINES.values())
VALUE: Final = 450_000_00

PARTIES: Final = (
    "NORTH BLUFF SAVINGS BANK,",
    "          Plaintiff,",
    "     vs.",
    "PETER J. LINDQVIST; HANNAH S. LINDQVIST;",
    "UNKNOWN OWNERS AND NON-RECORD CLAIMANTS,",
    "          Defendants.",
)


def head(name: str) -> tuple[Block, ...]:
    """Return the caption and the title of a paper of the case."""
    court = (
        "IN THE CIRCUIT COURT OF THE NINETEENTH JUDICIAL CIRCUIT",
        "LAKE COUNTY, ILLINOIS",
    )
    return (caption(court, PARTIES, ("Case No. 2026 FC 00861",)), title(name))


NOTE: Final = Sheet(
    "01 note.pdf",
    "Note",
    (
        title("NOTE"),
        text("August 20, 2021                    Lake Bluff, Illinois"),
        text(f"Property address: {ADDRESS}"),
        heading("1. Borrower's promise to pay"),
        text(
            f"For a loan that I have received, I promise to pay {dollars(PRINCIPAL)} (called Principal),"
            " plus interest, to the order of the Lender. The Lender is NORTH BLUFF SAVINGS BANK."
        ),
        heading("2. Interest"),
        text("Interest is charged on unpaid Principal at a yearly rate of 3.375%."),
        heading("3. Payments"),
        text(
            "I will make a payment of $2,705.63 on the first day of every month, starting October 1,"
            " 2021. If on September 1, 2051 I still owe amounts under this Note, I will pay them in"
            " full on that date, the Maturity Date."
        ),
        heading("4. Default"),
        text(
            "If I am in default, the Note Holder may require me to pay immediately the full amount of"
            " Principal that has not been paid and all the interest that I owe on it."
        ),
        signature(
            "/s/ Peter J. Lindqvist                    (Seal)", "PETER J. LINDQVIST, Borrower"
        ),
    ),
    ROMAN,
)

MORTGAGE: Final = Sheet(
    "02 mortgage.pdf",
    "Mortgage",
    (
        stamp("Image# 063114820008", "Lake County Recorder", "Recorded 08/30/2021"),
        title("MORTGAGE"),
        text(
            "THIS MORTGAGE is given on August 20, 2021. The mortgagors are PETER J. LINDQVIST and HANNAH"
            ' S. LINDQVIST, husband and wife ("Borrower"). It is given to NORTH BLUFF SAVINGS BANK'
            f' ("Lender"). The note of the same date ("Note") is for {dollars(PRINCIPAL)}.'
        ),
        text(
            "Borrower mortgages, grants and conveys to Lender the property in Lake County, Illinois,"
            f" commonly known as {ADDRESS}, a single-family home."
        ),
        item(
            "13.",
            "Co-signers. Any Borrower who signs this Security Instrument but does not execute the Note is"
            " signing only to mortgage, grant and convey that person's interest in the Property, and is"
            " not personally obligated to pay the sums secured by this Security Instrument.",
        ),
        item(
            "22.", "On default and after 30 days' notice Lender may accelerate and may foreclose."
        ),
        signature(
            "/s/ Peter J. Lindqvist",
            "PETER J. LINDQVIST - Borrower",
            "",
            "/s/ Hannah S. Lindqvist",
            "HANNAH S. LINDQVIST - signing solely to mortgage her interest; not an obligor on the Note",
        ),
    ),
    ROMAN,
)

PAYOFF_PAPER: Final = Sheet(
    "03 payoff statement.pdf",
    "Payoff Statement",
    (
        letterhead("NORTH BLUFF SAVINGS BANK", "Loan Servicing, Waukegan, Illinois"),
        title("PAYOFF STATEMENT"),
        text("Date of this statement: October 12, 2026"),
        text(f"Borrower: Peter J. Lindqvist          Property: {ADDRESS}"),
        text("The amount below pays this loan in full if received on or before October 31, 2026."),
        amounts(
            *((name, dollars(cents)) for name, cents in PAYOFF_LINES.items()),
            ("TOTAL PAYOFF", dollars(PAYOFF)),
        ),
        text("Add $51.96 for each day after October 31, 2026."),
    ),
    SERIF,
)

BROKER: Final = Sheet(
    "04 broker opinion of value.pdf",
    "Broker's Opinion of Value",
    (
        letterhead("SANDPIPER REALTY GROUP", "Lake Forest, Illinois"),
        text("September 28, 2026"),
        title("OPINION OF VALUE"),
        text(f"Home: {ADDRESS}"),
        text(
            "Having seen the home from outside and looked at five sales nearby, we think it would bring"
            f" about {dollars(VALUE)} in the present market, if it is offered for ninety days."
        ),
        signature("Mia Torvald, managing broker"),
    ),
    SERIF,
)

COMPLAINT: Final = Sheet(
    "05 complaint.pdf",
    "Complaint to Foreclose Mortgage",
    (
        stamp("FILED", "10/19/2026 9:12 AM", "Clerk of the Circuit Court", "Lake County, Illinois"),
        *head("COMPLAINT TO FORECLOSE MORTGAGE"),
        text("Plaintiff, NORTH BLUFF SAVINGS BANK, complains of the Defendants as follows:"),
        item("1.", "Plaintiff files this complaint to foreclose the mortgage described below."),
        item("2.", "Attached are copies of the mortgage and of the note."),
        item("3.", "Information concerning the mortgage:"),
        item("(A)", "Nature of the instrument: Mortgage."),
        item("(B)", "Date of the mortgage: August 20, 2021."),
        item("(C)", "Names of the mortgagors: Peter J. Lindqvist and Hannah S. Lindqvist."),
        item("(D)", "Name of the mortgagee: North Bluff Savings Bank."),
        item("(E)", "Recorded August 30, 2021, Lake County Recorder, Image 063114820008."),
        item("(G)", f"Amount of the original indebtedness: {dollars(PRINCIPAL)}."),
        item("(I)", f"Common address: {ADDRESS}."),
        item(
            "(J)",
            "Statement as to defaults: the payment due June 1, 2025 and all later payments are unpaid. The"
            " unpaid principal balance is $561,930.22, with interest accruing at $51.96 per day, plus"
            " advances and costs.",
        ),
        item("(K)", "Present owners: Peter J. Lindqvist and Hannah S. Lindqvist."),
        item(
            "(M)",
            "Names of defendants claimed to be personally liable for deficiency: Peter J. Lindqvist.",
        ),
        item("(N)", "Capacity in which Plaintiff brings this suit: legal holder of the note."),
        heading("REQUEST FOR RELIEF"),
        text("Plaintiff requests:"),
        item("(i)", "a judgment of foreclosure and sale;"),
        item("(ii)", "an order granting possession;"),
        item(
            "(iii)", "a personal judgment for a deficiency against Peter J. Lindqvist, if sought;"
        ),
        item("(iv)", "attorneys' fees and costs."),
        signature("NORTH BLUFF SAVINGS BANK", "By: /s/ Simone Achebe, its attorney"),
    ),
)

SUMMONED: Final = Sheet(
    "06 sheriff's return of service.pdf",
    "Sheriff's Return of Service",
    (
        *head("SHERIFF'S RETURN OF SERVICE"),
        text("Defendant: PETER J. LINDQVIST"),
        text(
            "I certify that on October 30, 2026 I served the summons and the complaint on PETER J. LINDQVIST"
            " personally, by handing a copy to him at 1200 Sunset Road, Gurnee, Illinois."
        ),
        text("Defendant: HANNAH S. LINDQVIST"),
        text(
            "I certify that on October 30, 2026 I served the summons and the complaint on HANNAH S. LINDQVIST"
            " personally, by handing a copy to her at 1200 Sunset Road, Gurnee, Illinois."
        ),
        signature("Sheriff of Lake County", "By: /s/ D. Pruitt, Deputy"),
    ),
)

SHEETS: Final = (NOTE, MORTGAGE, PAYOFF_PAPER, BROKER, COMPLAINT, SUMMONED)

if __name__ == "__main__":
    write_papers(HERE / "papers", SHEETS, 2026, 11, 1)

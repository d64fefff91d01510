"""The papers signed at the two closings: notes and mortgages."""

from __future__ import annotations

from blocks import ROMAN, Sheet, heading, item, letterhead, signature, stamp, text, title
from story import FIRST_PRINCIPAL, SECOND_PRINCIPAL, dollars

ADDRESS = "2614 North Sawyer Avenue, Chicago, Illinois 60647"

FIRST_NOTE = Sheet(
    "01 note halsted street savings.pdf",
    "Note",
    (
        title("NOTE"),
        text(
            "May 20, 2016                    Chicago, Illinois                    Loan No. 7730041198"
        ),
        text(f"Property: {ADDRESS}"),
        heading("1. What I promise to pay"),
        text(
            f"For a loan that I have received, I promise to pay {dollars(FIRST_PRINCIPAL)} (this amount"
            " is the Principal), plus interest, to the order of the Lender. The Lender is HALSTED"
            " STREET SAVINGS BANK. I understand that the Lender may transfer this Note."
        ),
        heading("2. Interest"),
        text(
            "Interest will be charged on unpaid Principal until the full amount has been paid. I will"
            " pay interest at a yearly rate of 4.125%."
        ),
        heading("3. Payments"),
        text(
            "I will pay principal and interest by making a payment of $1,461.22 on the first day of"
            " each month, beginning July 1, 2016. If on June 1, 2046 I still owe anything under this"
            " Note, I will pay it in full on that date, the Maturity Date."
        ),
        heading("4. If I do not pay as required"),
        text(
            "If I do not pay the full amount of each monthly payment on the date it is due I will be"
            " in default. A late charge of 5.000% of the overdue payment is due after 15 days. The"
            " Note Holder may then require me to pay at once all Principal not yet paid and all the"
            " interest that I owe on it, and its costs of enforcing this Note, reasonable attorneys'"
            " fees included."
        ),
        heading("5. Who is bound"),
        text(
            "Each person who signs below is fully and personally obligated to keep every promise made"
            " here, including the promise to pay the whole sum."
        ),
        text("WITNESS THE HAND AND SEAL OF THE UNDERSIGNED."),
        signature("/s/ Blake A. Moreno                    (Seal)", "BLAKE A. MORENO, Borrower"),
    ),
    ROMAN,
)

FIRST_MORTGAGE = Sheet(
    "02 mortgage recorded 2016.pdf",
    "Mortgage",
    (
        stamp(
            "Doc# 1614755021",
            "Cook County Recorder of Deeds",
            "Date: 05/26/2016 10:42 AM",
            "Pg: 1 of 14",
        ),
        title("MORTGAGE"),
        text(
            'THIS MORTGAGE ("Security Instrument") is given on May 20, 2016. The mortgagors are BLAKE'
            ' A. MORENO and CRYSTAL L. MORENO, husband and wife ("Borrower"). It is given to HALSTED'
            ' STREET SAVINGS BANK ("Lender"), 1801 South Halsted Street, Chicago, Illinois. Borrower'
            f" owes Lender the principal sum of {dollars(FIRST_PRINCIPAL)}, shown by the note dated the"
            ' same day ("Note"), loan number 7730041198.'
        ),
        text(
            "Borrower does hereby mortgage, grant and convey to Lender the property in Cook County,"
            f" Illinois, commonly known as {ADDRESS}, a single-family home. P.I.N. 13-26-415-031-0000."
        ),
        heading("Covenants"),
        item(
            "9.",
            "Occupancy. Borrower shall occupy the Property as Borrower's principal residence within"
            " sixty days.",
        ),
        item(
            "13.",
            "Joint and Several Liability; Co-signers. Borrower's covenants shall be joint and several."
            " However, any Borrower who co-signs this Security Instrument but does not execute the"
            ' Note (a "co-signer"): (a) is co-signing only to mortgage, grant and convey the'
            " co-signer's interest in the Property; (b) is not personally obligated to pay the sums"
            " secured by this Security Instrument; and (c) agrees that Lender and any other Borrower"
            " may extend or change its terms without the co-signer's consent.",
        ),
        item(
            "22.",
            "Acceleration; Remedies. Lender shall give notice to Borrower prior to acceleration. The"
            " notice shall give not less than 30 days to cure. If the default is not cured Lender may"
            " foreclose this Security Instrument by judicial proceeding.",
        ),
        item(
            "24.",
            "Waiver of Homestead. Borrower waives all right of homestead exemption in the Property.",
        ),
        signature(
            "/s/ Blake A. Moreno",
            "BLAKE A. MORENO - Borrower",
            "",
            "/s/ Crystal L. Moreno",
            "CRYSTAL L. MORENO - signing solely to waive homestead and to mortgage her interest;",
            "not an obligor on the Note",
        ),
    ),
    ROMAN,
)

SECOND_NOTE = Sheet(
    "03 second note prairie junction.pdf",
    "Promissory Note",
    (
        letterhead("PRAIRIE JUNCTION CREDIT UNION", "Home Equity Department", "Elgin, Illinois"),
        title("PROMISSORY NOTE - SECOND MORTGAGE LOAN"),
        text("Date of note: September 14, 2018          Note number: 55-20817"),
        text(
            f"FOR VALUE RECEIVED the undersigned, BLAKE A. MORENO and CRYSTAL L. MORENO, jointly and"
            " severally, promise to pay to the order of PRAIRIE JUNCTION CREDIT UNION the sum of"
            f" Forty-Five Thousand and 00/100 Dollars ({dollars(SECOND_PRINCIPAL)}), together with"
            " interest on the unpaid balance at the rate of 7.25 percent per annum."
        ),
        text(
            "Payments of $410.79 are due on the 15th day of every month until October 15, 2033, when"
            " any balance is due. This note is secured by a second mortgage on the real estate at"
            f" {ADDRESS}, junior to the mortgage of Halsted Street Savings Bank."
        ),
        text(
            "On default the holder may declare the whole balance due. The makers waive presentment"
            " and demand, and shall pay costs of collection."
        ),
        signature(
            "/s/ Blake A. Moreno",
            "Blake A. Moreno, Maker",
            "",
            "/s/ Crystal L. Moreno",
            "Crystal L. Moreno, Maker",
        ),
    ),
)

SECOND_MORTGAGE = Sheet(
    "04 second mortgage recorded 2018.pdf",
    "Second Mortgage",
    (
        stamp("Document 1826319044", "Cook County Recorder of Deeds", "Recorded 09/20/2018"),
        title("SECOND MORTGAGE"),
        text(
            "This Mortgage is made September 14, 2018 between BLAKE A. MORENO and CRYSTAL L. MORENO,"
            " his wife (Mortgagors), and PRAIRIE JUNCTION CREDIT UNION (Mortgagee)."
        ),
        text(
            "To secure a Promissory Note of even date, number 55-20817, in the principal amount of"
            f" {dollars(SECOND_PRINCIPAL)}, the Mortgagors mortgage and warrant to the Mortgagee the"
            f" real estate at {ADDRESS}, in the County of Cook and State of Illinois. This Mortgage is"
            " subject and subordinate to a mortgage recorded as Document 1614755021."
        ),
        text(
            "The Mortgagors shall keep all covenants of the senior mortgage, and pay taxes when due."
        ),
        signature(
            "/s/ Blake A. Moreno",
            "Blake A. Moreno",
            "",
            "/s/ Crystal L. Moreno",
            "Crystal L. Moreno",
        ),
    ),
)

LOAN_PAPERS = (FIRST_NOTE, FIRST_MORTGAGE, SECOND_NOTE, SECOND_MORTGAGE)

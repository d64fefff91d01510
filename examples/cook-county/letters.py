"""Letters: a short-sale approval that was never used, and what each lender says is owed."""

from __future__ import annotations

from blocks import ROMAN, Sheet, amounts, letterhead, signature, text, title
from loan_papers import ADDRESS
from story import SECOND_PAYOFF, dollars

SHORT_SALE_APPROVAL = Sheet(
    "11 short sale approval letter.pdf",
    "Short Sale Approval",
    (
        letterhead(
            "HALSTED STREET SAVINGS BANK",
            "Home Preservation Unit",
            "P.O. Box 5120, Chicago, Illinois 60680",
        ),
        text("March 11, 2023"),
        text("Blake A. Moreno and Crystal L. Moreno"),
        text(f"RE: Loan No. 7730041198          Property: {ADDRESS}"),
        title("APPROVAL OF SHORT SALE"),
        text("Dear Mr. and Mrs. Moreno:"),
        text(
            "Halsted Street Savings Bank agrees to take $228,750.00, net of all costs, as a short payoff, and"
            " on receipt of that sum will issue a release of its mortgage lien. The sale price in the contract"
            " is $251,000.00. This approval ends at 5:00 PM on April 28, 2023."
        ),
        text(
            "The difference between the net proceeds and the full balance will be reported to the credit"
            " bureaus as settled, and a Form 1099-C may be sent. The Bank keeps every right and remedy under"
            " the note that is not given up in this letter."
        ),
        text("No more than $6,000.00 may be paid from closing to Prairie Junction Credit Union."),
        signature("Sincerely,", "/s/ Dana Whitcombe", "Short Sale Negotiator"),
    ),
)

FIRST_PAYOFF = Sheet(
    "12 payoff statement halsted.pdf",
    "Payoff Statement",
    (
        letterhead("HALSTED STREET SAVINGS BANK", "Payoff Department"),
        title("PAYOFF STATEMENT"),
        text("Date of this statement: January 9, 2023"),
        text(
            f"Loan No. 7730041198          Borrower: Blake A. Moreno          Property: {ADDRESS}"
        ),
        text("The figures below pay this loan in full if received on or before January 31, 2023."),
        amounts(
            ("Unpaid principal", "$268,914.37"),
            ("Interest through January 31, 2023", "$14,800.00"),
            ("Escrow advances", "$7,644.10"),
            ("Late charges", "$611.28"),
            ("Recording fee", "$60.00"),
            ("TOTAL PAYOFF", "$292,029.75"),
        ),
        text("Add $30.39 for each day after January 31, 2023."),
    ),
    ROMAN,
)

SECOND_PAYOFF_LETTER = Sheet(
    "13 payoff letter prairie junction.pdf",
    "Payoff Letter",
    (
        letterhead("PRAIRIE JUNCTION CREDIT UNION", "Loan Servicing", "Elgin, Illinois"),
        text("October 21, 2024"),
        text("Blake A. Moreno and Crystal L. Moreno"),
        text("Re: Second mortgage loan, note number 55-20817"),
        text(
            "As you asked, here is the amount needed to pay this loan in full as of October 31, 2024:"
        ),
        amounts(
            ("Principal", "$36,310.44"),
            ("Interest", "$2,118.75"),
            ("Late fees", "$175.00"),
            ("Total due", dollars(SECOND_PAYOFF)),
        ),
        text(
            "Interest of $7.21 a day is added after that date. No part of this balance has been forgiven."
        ),
        signature("Member Loan Services"),
    ),
)

LETTERS = (SHORT_SALE_APPROVAL, FIRST_PAYOFF, SECOND_PAYOFF_LETTER)

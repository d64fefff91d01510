"""Whole papers with their own words: signed releases, a letter, a settlement, a deed, a sale."""

from __future__ import annotations

from typing import Final

DEED_IN_LIEU: Final = """\
DEED IN LIEU OF FORECLOSURE AGREEMENT

This Agreement is made September 3, 2026, between Kettle Creek Bank ("Bank") and Joanna Whitlock
("Borrower").

1. Borrower signed a note to Bank dated May 2, 2016, loan number 5520-118, secured by a mortgage on
12 Heron Road, Ottawa, Illinois.

2. Borrower has today delivered a warranty deed of the property to Bank, and Bank accepts the deed.

3. Bank hereby releases Joanna Whitlock from all personal liability on the note.

4. Borrower has moved out and has handed over the keys.

KETTLE CREEK BANK

By: /s/ Theodora Finch
Theodora Finch, Vice President

/s/ Joanna Whitlock
Joanna Whitlock
"""

GUARANTOR_RELEASE: Final = """\
COPPERFIELD SAVINGS BANK
410 Harbor Street, Alton, Illinois

August 14, 2026

RE: Loan 88-20417
    Guarantor: Desmond Ashby

Dear Mr. Ashby:

Copperfield Savings Bank hereby releases Desmond Ashby from his guaranty of the loan and from all
personal liability for it.

Sincerely,

/s/ Ingrid Solheim-Park
Ingrid Solheim-Park
Senior Vice President, Copperfield Savings Bank
"""

APPROVAL: Final = """\
TALLGRASS HOME LENDING, LLC
Loss Mitigation

November 2, 2026

Borrower: Joanna Whitlock
Loan number: 5520-118
Property: 12 Heron Road, Ottawa, Illinois

Dear Joanna Whitlock:

Your short sale has been approved on the terms below.

1. The closing must take place on or before December 28, 2026.
2. We must receive at least $181,400.00 by wire within one day of closing.
3. Upon receipt of those funds Tallgrass Home Lending, LLC releases Joanna Whitlock from all
personal liability for the note, and waives any deficiency.

Sincerely,

/s/ Abel Thornquist
Abel Thornquist
Loss Mitigation Officer, Tallgrass Home Lending, LLC
"""

LIEN_ONLY: Final = """\
TALLGRASS HOME LENDING, LLC

November 2, 2026

Borrower: Joanna Whitlock
Loan number: 5520-118

Dear Joanna Whitlock:

Your short sale has been approved. The closing must take place on or before December 28, 2026.

Upon receipt of $181,400.00 we will release our mortgage on the property.

Sincerely,

/s/ Abel Thornquist
Abel Thornquist
Loss Mitigation Officer, Tallgrass Home Lending, LLC
"""

RESERVED: Final = """\
TALLGRASS HOME LENDING, LLC

November 2, 2026

Borrower: Joanna Whitlock
Loan number: 5520-118

Dear Joanna Whitlock:

Your short sale has been approved. The closing must take place on or before December 28, 2026.

Upon receipt of $181,400.00 we will release our mortgage on the property. You remain personally
liable for the unpaid balance of the note, and we reserve the right to collect it.

Sincerely,

/s/ Abel Thornquist
Abel Thornquist
Loss Mitigation Officer, Tallgrass Home Lending, LLC
"""

CLEAN_SALE: Final = """\
RESIDENTIAL REAL ESTATE CONTRACT

Seller: Joanna Whitlock
Buyer: Rufus and Olive Penhaligon
Property: 12 Heron Road, Ottawa, Illinois
Purchase price: $214,000.00. Earnest money: $4,000.00, held by Starved Rock Title Company.

1. Closing is to be held on January 15, 2027, or at another time agreed by the parties.
2. Buyer's obligation is subject to a written mortgage commitment by December 20, 2026.
3. Seller shall convey merchantable title by warranty deed with release of homestead rights.
4. General real estate taxes for 2026 shall be prorated at 105 percent of the last bill.
5. Buyer may have the home inspected within five business days after acceptance.
6. Seller shall deliver possession at closing and leave the property broom clean.
"""

EVERY_PAPER: Final = (
    DEED_IN_LIEU,
    GUARANTOR_RELEASE,
    APPROVAL,
    LIEN_ONLY,
    RESERVED,
    CLEAN_SALE,
)
NAMES: Final = ("Joanna Whitlock", "Desmond Ashby")

"""Papers of one invented case as plain text, worded for these tests alone."""

from __future__ import annotations

CAPTION = """IN THE CIRCUIT COURT OF LAKE COUNTY, ILLINOIS

Quiet Harbor Bank, Plaintiff,
vs.
Ada Example and Ben Example, Defendants.
Case No. 23 CH 00777
"""

ORDER = (
    CAPTION
    + """
ORDER APPROVING REPORT OF SALE AND DISTRIBUTION

The court, having heard the motion to confirm the sale held on May 6, 2024, ORDERS:

1. The report of sale is approved and the sale is confirmed.
2. A personal deficiency judgment is entered against Ada Example in the amount of $41,250.75.
3. An in rem deficiency judgment only is entered as to Ben Example.

ENTERED: June 3, 2024
"""
)

NOTICE = (
    CAPTION
    + """
NOTICE OF SALE

PUBLIC NOTICE IS HEREBY GIVEN that pursuant to a Judgment of Foreclosure entered on
January 9, 2024, the property will be sold at auction on May 6, 2024.
"""
)

OTHER_CASE = """IN THE CIRCUIT COURT OF WILL COUNTY, ILLINOIS

Some Other Bank, Plaintiff,
vs.
Cy Stranger, Defendant.
Case No. 19 CH 01234

NOTICE OF SALE

The property will be sold at auction on May 6, 2020.
"""

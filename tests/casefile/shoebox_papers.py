"""Papers of the casefile tests, in words of their own, and the day they are added."""

from __future__ import annotations

import datetime as dt

from stillowe.values import day_number

TODAY = day_number(dt.date(2026, 11, 24))

NOTICE = """IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS
COUNTY DEPARTMENT - CHANCERY DIVISION

Lakeside Lender LLC, Plaintiff,
v.
Ada Example and Ben Example, Defendants.
Case No. 2025 CH 01234

NOTICE OF SALE

The sale will be held on December 15, 2026.
"""

"""What the rules after the judgment rest on: interest, life, liens, wages, accounts, property.

Graded as in ``authorities``. Every ``doubt`` is printed wherever the rule matters.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.rules import Citation

CHECKED_ON: Final = "2026-11-22"
SEEN_LATER: Final = "2026-11-24"

# -- interest ---------------------------------------------------------------------------------

CONSUMER_JUDGMENT: Final = Citation(
    text="735 ILCS 5/2-1303(b); P.A. 101-168",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K2-1303",
    doubt=(
        "The text seen names no exception for mortgages, and no case was found that calls the "
        "shortfall of a home loan a consumer debt, or says that it is none: both readings are "
        "kept. A debt of a company, of a rental or business loan, of a guarantor, or owed "
        "together with a business is read as no consumer debt."
    ),
)

JUDGMENT_RATE: Final = Citation(
    text="735 ILCS 5/2-1303(a), (b)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K2-1303",
    doubt="Simple interest. The $25,000 are measured by the judgment as entered, not what is left.",
)

COUNTED_BY_MONTHS: Final = Citation(
    text="735 ILCS 5/2-1303(a); 815 ILCS 205/10",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_LATER,
    url="https://ilga.gov/legislation/ilcs/documents/081502050K10.htm",
    doubt=(
        "Counted by calendar months, a day as the 30th part of a month. A creditor who counts "
        "days over 365 asks a little more in a leap year."
    ),
)

PAYMENTS_FIRST_TO_INTEREST: Final = Citation(
    text="735 ILCS 5/2-1303(a): payments first to interest",
    basis="unverified",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "That a payment counts first against interest was not seen in a text. The days of the "
        "payments are not known here, so both ends are given: all paid today, all paid at once."
    ),
)

# -- life -------------------------------------------------------------------------------------

SEVEN_YEARS: Final = Citation(
    text="735 ILCS 5/12-108(a)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_LATER,
    doubt=(
        "A judgment older than seven years is dormant, not gone: it can be revived. Land seized "
        "in time may be sold within one more year. A court may allow the next business day."
    ),
)

REVIVAL: Final = Citation(
    text="735 ILCS 5/2-1602(a); 5/13-218",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_LATER,
    doubt=(
        "In the seventh year, in the seventh year after the last revival, or at any time within "
        "20 years if dormant. Revived for the sum first entered, with interest from the first "
        "day (2-1602(d))."
    ),
)

CONSUMER_REVIVAL: Final = Citation(
    text="735 ILCS 5/2-1602(a-5); P.A. 101-168; P.A. 104-120",
    basis="secondary",
    confidence="low",
    checked_on=SEEN_LATER,
    doubt=(
        "P.A. 104-120, in force from January 1, 2026, changes the time to revive consumer "
        "judgments of every age. The new times were not seen. For a petition filed from that day "
        "the answer is: not known, ask a lawyer."
    ),
)

# -- liens ------------------------------------------------------------------------------------

JUDGMENT_LIEN: Final = Citation(
    text="735 ILCS 5/12-101",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_LATER,
    url="http://statutes.laws.com/illinois/chapter735/2017/073500050HArt_XII",
    doubt=(
        "A lien arises only by recording in that county. One source counts its seven years from "
        "the recording, the text ties it to the life of the judgment: the later day is shown."
    ),
)

# -- wages ------------------------------------------------------------------------------------

WAGE_DEDUCTION: Final = Citation(
    text="735 ILCS 5/12-803 (P.A. 95-661); 820 ILCS 105/4",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://www.ilga.gov/legislation/ilcs/documents/073500050K12-803.htm",
    doubt=(
        "The state's minimum wage counts, not that of Chicago or Cook County. Pay after what the "
        "law itself takes out counts; a voluntary 401(k), health plan or union due does not lower "
        "it. For pay periods other than a week the federal multiples are used."
    ),
)

WAGE_ORDERS_IN_TURN: Final = Citation(
    text="735 ILCS 5/12-808; 740 ILCS 170/4",
    basis="unverified",
    confidence="medium",
    checked_on=SEEN_LATER,
    url="https://law.onecle.com/illinois/740ilcs170/4.html",
    doubt=(
        "That creditors are paid in the order in which they served papers, all together never "
        "more than one order takes, was seen for wage assignments only. An order goes on until "
        "the judgment is paid (12-808(b), text seen)."
    ),
)

# -- bank accounts ----------------------------------------------------------------------------

BANK_AUTOMATIC: Final = Citation(
    text="735 ILCS 5/12-1001.1; P.A. 104-120",
    basis="primary",
    confidence="high",
    checked_on=SEEN_LATER,
    url="https://www.ilga.gov/legislation/ilcs/fulltext?DocName=073500050K12-1001.1",
    doubt=(
        "For consumer debt judgments only. It is part of the $4,000 for any property, not on top "
        "of it, and the right ends on the return date of the papers."
    ),
)

BANK_BENEFITS: Final = Citation(
    text="31 CFR 212.3, 212.5, 212.6; 735 ILCS 5/12-1001(g)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://www.govinfo.gov/content/pkg/FR-2011-02-23/html/2011-3782.htm",
    doubt=(
        "The bank must leave alone what federal benefits paid straight into the account in the "
        "two months before it looks. Paper checks and transfers from another account are not "
        "covered. It does not hold against support orders or the United States."
    ),
)

# -- exemptions -------------------------------------------------------------------------------

EXEMPTION_DAY: Final = Citation(
    text="735 ILCS 5/12-901; 5/12-1001; P.A. 104-120",
    basis="secondary",
    confidence="low",
    checked_on=CHECKED_ON,
    url="https://www.lavellelaw.com/illinois-legislature-increases-key-debtor-exemptions-starting-on-january-1-2026",
    doubt=(
        "The amounts rose on January 1, 2026. Whether a judgment or debt older than that day "
        "keeps the old amounts was not found: both readings are kept."
    ),
)

HOMESTEAD: Final = Citation(
    text="735 ILCS 5/12-901, 12-904; P.A. 94-293; P.A. 104-120",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://www.ilga.gov/legislation/ilcs/fulltext?DocName=073500050K12-904",
    doubt=(
        "It does not hold against the mortgage itself. Of several owners each has at most the "
        "amount for one and the own share of the amount for all. Whether the sections on sale "
        "(12-906, 12-909 to 12-912) rose with it was not seen."
    ),
)

ENTIRETY: Final = Citation(
    text="735 ILCS 5/12-112; 765 ILCS 1005/1c",
    basis="primary",
    confidence="high",
    checked_on=SEEN_LATER,
    url="http://ilga.gov/legislation/ilcs/documents/073500050K12-112.htm",
    doubt=(
        "No help where both spouses owe the judgment, or where the home was put into that form "
        "with the sole intent to avoid debts. It ends with the marriage."
    ),
)

PERSONAL_PROPERTY: Final = Citation(
    text="735 ILCS 5/12-1001(a) to (d); P.A. 104-120",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_LATER,
    url="https://ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K12-1001.html",
    doubt=(
        "The list as enacted in 2025 was seen in summaries only. Most of these have to be claimed."
    ),
)

RETIREMENT: Final = Citation(
    text="735 ILCS 5/12-1006; 5/12-804; 5/12-704",
    basis="primary",
    confidence="high",
    checked_on=SEEN_LATER,
    url="https://ilga.gov/legislation/ilcs/documents/073500050K12-1006.htm",
    doubt="No limit in dollars. An inherited IRA is not named in the text.",
)

OTHER_LAND: Final = Citation(
    text="735 ILCS 5/12-101",
    basis="primary",
    confidence="high",
    checked_on=SEEN_LATER,
    url="http://statutes.laws.com/illinois/chapter735/2017/073500050HArt_XII",
    doubt=(
        "Only by a memorandum of judgment recorded in the county of that land; then the lien can "
        "be foreclosed like a mortgage, with six months to redeem."
    ),
)

WHAT_MAY_BE_TAKEN: Final = Citation(
    text="735 ILCS 5/12-108(a); 5/2-1402",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_LATER,
    url="https://law.onecle.com/illinois/735ilcs5/2-1402.html",
    doubt=(
        "An ordinary creditor needs a money judgment first. Federal agencies can take 15 % of pay "
        "without a court for debts to the United States (31 USC 3720D): that is not counted here."
    ),
)

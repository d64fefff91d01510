"""The papers of the foreclosure, in the order in which they were filed."""

from __future__ import annotations

from blocks import (
    SERIF,
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
from loan_papers import ADDRESS
from story import (
    DAYS_TO_SALE,
    INTEREST_TO_SALE,
    JUDGMENT_LINES,
    JUDGMENT_TOTAL,
    LATER_LINES,
    MISPRINTED_JUDGMENT,
    SALE_PRICE,
    STATED_SHORTFALL,
    STATED_TOTAL,
    dollars,
)

COURT = (
    "IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS",
    "COUNTY DEPARTMENT - CHANCERY DIVISION",
)
PARTIES = (
    "HALSTED STREET SAVINGS BANK,",
    "          Plaintiff,",
    "     vs.",
    "BLAKE A. MORENO; CRYSTAL L. MORENO;",
    "PRAIRIE JUNCTION CREDIT UNION;",
    "UNKNOWN OWNERS and NON-RECORD CLAIMANTS,",
    "          Defendants.",
)


def head(*names: str) -> tuple[Block, ...]:
    """Return the caption and the title of a paper of the case."""
    return (
        caption(COURT, PARTIES, ("Case No. 2022 CH 04417", "Calendar 58", ADDRESS.split(",")[0])),
        title(*names),
    )


COMPLAINT = Sheet(
    "05 complaint.pdf",
    "Complaint to Foreclose Mortgage",
    (
        stamp(
            "FILED",
            "5/16/2022 2:11 PM",
            "Clerk of the Circuit Court",
            "Cook County, IL",
            "2022CH04417",
        ),
        *head("COMPLAINT TO FORECLOSE MORTGAGE"),
        text(
            "NOW COMES the Plaintiff, HALSTED STREET SAVINGS BANK, and complaining of the Defendants"
            " states as follows:"
        ),
        item(
            "1.",
            "Plaintiff files this Complaint to foreclose the mortgage described below and joins the"
            " persons named in the caption as Defendants.",
        ),
        item(
            "2.",
            "Attached as Exhibit A is a copy of the mortgage, and as Exhibit B a copy of the note.",
        ),
        item("3.", "Information concerning the mortgage:"),
        item("(A)", "Nature of the instrument: Mortgage."),
        item("(B)", "Date of the mortgage: May 20, 2016."),
        item("(C)", "Name of the mortgagors: Blake A. Moreno and Crystal L. Moreno."),
        item("(D)", "Name of the mortgagee: Halsted Street Savings Bank."),
        item(
            "(E)",
            "Date and place of recording: May 26, 2016, Cook County Recorder, Document 1614755021.",
        ),
        item("(G)", "Amount of the original indebtedness: $301,500.00."),
        item("(I)", f"Common address of the mortgaged premises: {ADDRESS}."),
        item(
            "(J)",
            "Statement as to defaults: the mortgagors have not paid the instalment due November 1,"
            " 2021 or any since. The unpaid principal balance is $268,914.37, with interest accruing on"
            " it at $30.39 per day from October 1, 2021, plus advances and costs.",
        ),
        item("(K)", "Name of the present owners: Blake A. Moreno and Crystal L. Moreno."),
        item(
            "(L)",
            "Other persons whose interest is sought to be terminated: Prairie Junction Credit Union,"
            " by virtue of a mortgage recorded as Document 1826319044; unknown owners and non-record"
            " claimants.",
        ),
        item(
            "(M)",
            "Names of defendants claimed to be personally liable for deficiency, if any: BLAKE A."
            " MORENO, unless discharged in bankruptcy.",
        ),
        item(
            "(N)",
            "Capacity in which Plaintiff brings this suit: owner and legal holder of the note.",
        ),
        item("(O)", "Facts in support of a shorter redemption period: none alleged."),
        item("(P)", "Statement that the right of redemption has been waived: none."),
        item(
            "(Q)",
            "Facts in support of attorneys' fees: the note and the mortgage provide for them.",
        ),
        heading("REQUEST FOR RELIEF"),
        text("Plaintiff requests:"),
        item("(i)", "a judgment of foreclosure and sale;"),
        item("(ii)", "an order granting possession;"),
        item(
            "(iii)",
            "a personal judgment for a deficiency against the defendant named in paragraph 3(M), if"
            " the sale does not bring enough to pay the sum found due;",
        ),
        item("(iv)", "attorneys' fees, costs and expenses; and"),
        item("(v)", "such other relief as equity may require."),
        signature(
            "HALSTED STREET SAVINGS BANK",
            "By: /s/ R. Okafor, one of its attorneys",
            "Attorney No. 61284",
        ),
    ),
    SERIF,
)

LIS_PENDENS = Sheet(
    "06 lis pendens.pdf",
    "Notice of Foreclosure",
    (
        stamp("Doc# 2214022117", "Cook County Clerk, Recordings", "05/20/2022"),
        *head("LIS PENDENS / NOTICE OF FORECLOSURE"),
        text(
            "The undersigned certifies that the above action was filed on May 16, 2022 and is now pending."
        ),
        text(
            f"Title holders of record: Blake A. Moreno and Crystal L. Moreno. Common address: {ADDRESS}."
            " Mortgage recorded as Document 1614755021."
        ),
        signature("/s/ R. Okafor"),
    ),
)

SERVICE_ON_CRYSTAL = Sheet(
    "07 affidavit of service crystal moreno.pdf",
    "Affidavit of Special Process Server",
    (
        *head("AFFIDAVIT OF SPECIAL PROCESS SERVER"),
        text("Person to be served: CRYSTAL L. MORENO"),
        text(f"Place: {ADDRESS}"),
        text(
            "I, Tomas Brandt, being first duly sworn, state that I was appointed by the Court and am over"
            " the age of eighteen. On June 4, 2022 at 6:35 PM I served the Summons and Complaint upon the"
            " above-named defendant by delivering a copy of each to her in person."
        ),
        text(
            "Description: female, about 40, brown hair. She stated that she is not in the military service."
        ),
        signature(
            "/s/ Tomas Brandt", "License 115-002914", "Subscribed and sworn before me June 6, 2022"
        ),
    ),
    TYPEWRITER,
)

JUDGMENT = Sheet(
    "08 judgment of foreclosure and sale.pdf",
    "Judgment of Foreclosure and Sale",
    (
        *head("JUDGMENT OF FORECLOSURE AND SALE"),
        text(
            "THIS CAUSE coming to be heard on Plaintiff's motion, due notice having been given, THE COURT"
            " FINDS that it has jurisdiction of the subject matter, and further finds:"
        ),
        item("1.", "An order of default is entered against all Defendants who have not answered."),
        item("2.", "The following sums are due to Plaintiff under the note and mortgage:"),
        amounts(
            ("Principal balance", dollars(JUDGMENT_LINES["principal"])),
            (
                "Accrued interest, October 1, 2021 to February 7, 2024",
                dollars(JUDGMENT_LINES["interest"]),
            ),
            ("Late charges", dollars(JUDGMENT_LINES["late"])),
            ("Real estate taxes and insurance advanced", dollars(JUDGMENT_LINES["escrow"])),
            ("Property inspections", dollars(JUDGMENT_LINES["inspections"])),
            ("Attorneys' fees", dollars(JUDGMENT_LINES["fees"])),
            ("Costs of suit", dollars(JUDGMENT_LINES["costs"])),
            ("TOTAL", dollars(JUDGMENT_TOTAL)),
        ),
        item(
            "3.",
            "The real estate is residential, and the redemption period expires May 7, 2024, under"
            " 735 ILCS 5/15-1603(b)(1). No finding is made under 15-1603(b)(3).",
        ),
        text("IT IS THEREFORE ORDERED:"),
        item(
            "A.",
            f"Judgment of foreclosure is entered for {dollars(JUDGMENT_TOTAL)}, with interest from this"
            " date at nine percent (9%) per annum.",
        ),
        item(
            "B.",
            "Unless redeemed, the real estate shall be sold at public auction by Northern Judicial Sales"
            " Corporation, as selling officer.",
        ),
        item(
            "C.",
            "If the sale leaves a sum unpaid, Plaintiff may have a deficiency judgment to the extent"
            " sought in the complaint, allowed by law and proven by the report of sale.",
        ),
        item("D.", "The Court retains jurisdiction to enforce this judgment."),
        signature("ENTERED: February 7, 2024", "Judge Pauline Achterberg", "Judge's No. 2077"),
    ),
)

NOTICE_OF_SALE = Sheet(
    "09 notice of sale.pdf",
    "Notice of Sale",
    (
        *head("NOTICE OF SALE"),
        text(
            "PUBLIC NOTICE IS HEREBY GIVEN that, under a Judgment of Foreclosure and Sale entered in the"
            " above cause on February 7, 2024, an agent of Northern Judicial Sales Corporation will, at"
            " 10:30 AM on October 8, 2024, at One South Wacker Drive, Chicago, sell at public auction to the"
            f" highest bidder the real estate commonly known as {ADDRESS}. P.I.N. 13-26-415-031-0000."
        ),
        text(f"The judgment amount was {dollars(MISPRINTED_JUDGMENT)}."),
        text(
            "Sale terms: 25% down of the highest bid by certified funds at the close of the sale; the balance"
            " within twenty-four hours. The property is offered as is."
        ),
        text(
            "IF YOU ARE THE MORTGAGOR (HOMEOWNER), YOU HAVE THE RIGHT TO REMAIN IN POSSESSION FOR 30 DAYS AFTER"
            " ENTRY OF AN ORDER OF POSSESSION, IN ACCORDANCE WITH SECTION 15-1701(C)."
        ),
        signature("R. Okafor, attorney for Plaintiff"),
    ),
)

REPORT_OF_SALE = Sheet(
    "10 report of sale and distribution.pdf",
    "Report of Sale and Distribution",
    (
        *head("SELLING OFFICER'S REPORT OF SALE AND DISTRIBUTION"),
        text(
            "Northern Judicial Sales Corporation, selling officer, reports to the Court that, after notice was"
            " published as the judgment directs, it offered the real estate at public auction on October 8,"
            f" 2024. The highest and best bid was {dollars(SALE_PRICE)}, made by HALSTED STREET SAVINGS BANK,"
            " and the real estate was struck off and sold to that bidder, who paid by credit against the"
            " judgment."
        ),
        heading("STATEMENT OF ACCOUNT"),
        amounts(
            ("Amount of judgment, February 7, 2024", dollars(JUDGMENT_TOTAL)),
            (f"Interest on the judgment, {DAYS_TO_SALE} days at 9%", dollars(INTEREST_TO_SALE)),
            ("Real estate taxes paid after judgment", dollars(LATER_LINES["taxes"])),
            ("Hazard insurance paid after judgment", dollars(LATER_LINES["insurance"])),
            ("Publication of notice", dollars(LATER_LINES["publication"])),
            ("Selling officer's fee", dollars(LATER_LINES["officer"])),
            ("Total due Plaintiff at sale", dollars(STATED_TOTAL)),
            ("Less: amount bid", dollars(SALE_PRICE)),
            ("Deficiency", dollars(STATED_SHORTFALL)),
        ),
        text("No surplus arose from the sale."),
        signature("NORTHERN JUDICIAL SALES CORPORATION", "By: /s/ L. Ferrante, October 15, 2024"),
    ),
)

COURT_PAPERS = (
    COMPLAINT,
    LIS_PENDENS,
    SERVICE_ON_CRYSTAL,
    JUDGMENT,
    NOTICE_OF_SALE,
    REPORT_OF_SALE,
)

"""The Illinois authorities for the steps of a foreclosure and their last days.

Graded as in ``authorities``. What was not seen word for word says so, and every reading taken
is the one that shows no last day too late.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.rules import Citation

SEEN_ON: Final = "2026-11-24"

RESIDENTIAL: Final = Citation(
    text="735 ILCS 5/15-1219",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://codes.findlaw.com/il/chapter-735-civil-procedure/il-st-sect-735-5-15-1219/",
    doubt=(
        "A company is counted as never residential, though the section counts a corporation whose "
        "half owner lives there. Farms over 40 acres are not weighed."
    ),
)

PLEADING: Final = Citation(
    text="Ill. S. Ct. R. 101(d), 181(a); 5 ILCS 70/1.11",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://legalclarity.org/how-long-does-the-foreclosure-process-take-in-illinois",
    doubt=(
        "The summons itself controls. Who was served by a newspaper notice only finds the day in "
        "that notice. Moved only past days that are closed on the statutes' and the courts' lists."
    ),
)

QUASH: Final = Citation(
    text=(
        "735 ILCS 5/15-1505.6; 5 ILCS 70/1.11; Bertell v. Rockford Memorial Hosp., 393 Ill. App. "
        "3d 469 (2d Dist. 2009)"
    ),
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1505.6",
    doubt=(
        "Only in a residential foreclosure. The court may give more time for good cause. An "
        "earlier answer, or a motion that asks for anything but more time, loses the objection."
    ),
)

REINSTATEMENT: Final = Citation(
    text="735 ILCS 5/15-1602",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="http://ilga.gov/legislation/ilcs/documents/073500050K15-1602.htm",
    doubt=(
        "Not moved past a closed day: no mortgage case was found. A newspaper notice counts from "
        "its first day. Outside a residential foreclosure the mortgage may waive it (15-1601), "
        "and a loan that was due in full anyway cannot be reinstated."
    ),
)

REINSTATED_BEFORE: Final = Citation(
    text="735 ILCS 5/15-1602",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_ON,
    url="http://ilga.gov/legislation/ilcs/documents/073500050K15-1602.htm",
    doubt=(
        "Only where a court expressly found in writing that the right was used. On which day the "
        "five years must be over was not found: counted as the day the last owner was served."
    ),
)

REDEMPTION: Final = Citation(
    text="735 ILCS 5/15-1603(b)(1), (2); Wells Fargo v. McCluskey, 2013 IL 115469",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="http://law.justia.com/codes/illinois/2005/chapter56/62589.html",
    doubt=(
        "Not moved past a closed day: in McCluskey it ended on a Sunday. (Phoenix Bond v. Orr, 323 "
        "Ill. App. 3d 1044, moved one, in a tax case.) Whether a newspaper notice counts from its "
        "first or third week is disputed: the first is used. Outside a residential foreclosure the "
        "mortgage may waive redemption (15-1601)."
    ),
)

REDEMPTION_SHORTENED: Final = Citation(
    text="735 ILCS 5/15-1603(b)(3)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="http://law.justia.com/codes/illinois/2005/chapter56/62589.html",
    doubt=(
        "It needs a finding of a value below 90 % and a waiver of every personal deficiency. About "
        "60 days without the words of that waiver proves nothing."
    ),
)

REDEMPTION_ABANDONED: Final = Citation(
    text="735 ILCS 5/15-1603(b)(4), 15-1505.8, 15-1200.5, 15-1200.7",
    basis="secondary",
    confidence="medium",
    checked_on=SEEN_ON,
    url=(
        "https://www.weltman.com/publication-fast-tracking-foreclosures-for-abandoned-"
        "residential-properties-in-illinois"
    ),
    doubt="The text of (b)(4) was cut off. It carries no waiver: a deficiency can still come.",
)

REDEMPTION_STATED: Final = Citation(
    text="735 ILCS 5/15-1506(a), 15-1603(b)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="http://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1506",
    doubt="The day the judgment states controls; ours stands beside it and a difference is told.",
)

REDEMPTION_AMOUNT: Final = Citation(
    text="735 ILCS 5/15-1603(d), (e)",
    basis="unverified",
    confidence="medium",
    checked_on=SEEN_ON,
    doubt=(
        "The text was not seen. The judgment, interest at the note's own rate as if there were no "
        "default, and costs the lender certifies. Only the lender's own figure is good to pay."
    ),
)

WINDOW_INTEREST: Final = Citation(
    text=(
        "735 ILCS 5/2-1303; BAC Home Loans Servicing v. Popa, 2015 IL App (1st) 142053; U.S. Bank "
        "v. Owusu, 2018 IL App (1st) 171782-U (Rule 23)"
    ),
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url=(
        "https://law.justia.com/cases/illinois/court-of-appeals-first-appellate-district/2015/"
        "1-14-2053.html"
    ),
    doubt=(
        "Popa is of the First District; no opinion of another district was found. Whether 5 % "
        "applies to a small consumer debt in this window was not found."
    ),
)

SPECIAL_REDEMPTION: Final = Citation(
    text="735 ILCS 5/15-1604",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="http://www.ilga.gov/legislation/legisnet90/hbgroups/hb/900HB0209LV.html",
    doubt=(
        "Seen in a bill of 1997. Not moved past a closed day. What is left of the debt stays on "
        "the home as a lien; that sentence was seen in a secondary source only."
    ),
)

SALE_NOTICE: Final = Citation(
    text="735 ILCS 5/15-1507(c)",
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://www.realtytrac.com/news/foreclosure-trends/illinois-foreclosure-laws-summary/",
    doubt=(
        "The text was not seen since P.A. 103-930. An immaterial error does not undo a sale. The "
        "60 days of an adjournment rest on one source."
    ),
)

SALE_MAILING: Final = Citation(
    text="Ill. S. Ct. R. 113(f)",
    basis="secondary",
    confidence="low",
    checked_on=SEEN_ON,
    url="https://vanfleetlaw.com/238-new-illinois-supreme-court-rules-on-residential-foreclosures",
    doubt=(
        "The count was not seen in the rule: one source says 10 days, another 10 business days. "
        "For cases filed on or after May 1, 2013."
    ),
)

ONLINE_SALE: Final = Citation(
    text="735 ILCS 5/15-1507, 15-1507.2; P.A. 103-930",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/publicacts/103/103-0930.htm",
    doubt="Online sales from January 1, 2025; residential bidding open for up to three days.",
)

SALE_DAY: Final = Citation(
    text="735 ILCS 5/15-1507(c); 5/15-1603",
    basis="secondary",
    confidence="medium",
    checked_on=SEEN_ON,
    url="https://newlandattorneys.com/lake-county-lawyers/the-role-of-a-notice-of-sale-in-foreclosure/",
    doubt=(
        "That a sale waits for the end of redemption was not seen word for word. A sale may be put "
        "off again and again."
    ),
)

CONSENT_OPEN: Final = Citation(
    text="735 ILCS 5/15-1402(a)(1)-(2)",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1402",
    doubt=(
        "It needs the lender's offer and nobody's objection. Until which day a court still enters "
        "it was not found: shown as open until the sale."
    ),
)

DEED_IN_LIEU_OPEN: Final = Citation(
    text="735 ILCS 5/15-1401",
    basis="primary",
    confidence="medium",
    checked_on=SEEN_ON,
    url="http://ilga.gov/legislation/ilcs/documents/073500050K15-1401.htm",
    doubt=(
        "It needs a lender that accepts. The section names no last day: shown as open until the "
        "sale."
    ),
)

AFTER_THE_ORDER: Final = Citation(
    text="735 ILCS 5/2-1203(a), 2-1301(e); 5 ILCS 70/1.11",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://www.stormappellatelaw.com/2014/05/",
    doubt=(
        "Once the motion to confirm is filed, only the four grounds of 15-1508(b) count (Wells "
        "Fargo v. McCluskey, 2013 IL 115469)."
    ),
)

TO_APPEAL: Final = Citation(
    text="Ill. S. Ct. R. 303(a)(1); Stanila v. Joe, 2020 IL App (1st) 191890",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://legalclarity.org/illinois-supreme-court-rule-303-how-to-file-an-appeal",
    doubt=(
        "A motion of more than 30 days after the order, or one that only argues again what was "
        "decided, does not move it. The order of confirmation is the final one (McCluskey)."
    ),
)

PETITION: Final = Citation(
    text=(
        "735 ILCS 5/2-1401(a), (c), (f); 5/15-1509(c); BMO Harris v. LaRosa, 2017 IL App (1st) "
        "161159; American Advisors v. Cockrell, 2020 IL App (1st) 190623; Adler v. Bayview, 2020 "
        "IL App (2d) 191019; PNC Bank v. Kusmierz, 2022 IL 126606"
    ),
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://cetient.com/case/4647640/adler-v-bayview-loan-servicing-llc",
    doubt=(
        "The bar comes with the deed, which may be older than its recording. Time of disability, "
        "duress or hidden fraud is not counted. A void order has no last day, but waiting can "
        "lose it (Kusmierz). Not moved past a closed day."
    ),
)

POSSESSION: Final = Citation(
    text="735 ILCS 5/15-1701(c); 5/15-1508(b-5)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://witnessslips.ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K15-1701.html",
    doubt=(
        "15-1701(c) counts from the confirmation of the sale, 15-1508(b-5) from an order of "
        "possession: the earlier is shown. Not moved past a closed day."
    ),
)

SHORT_SALE_ANSWER: Final = Citation(
    text="735 ILCS 5/15-1401.1; P.A. 97-666 (from January 13, 2012)",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://law.onecle.com/illinois/735ilcs5/15-1401.1.html",
    doubt=(
        "Only in a residential foreclosure. The lender may refuse; nothing is stayed and nothing "
        "is waived. What P.A. 101-396 changed was seen in part."
    ),
)

ABANDONED_TRACK: Final = Citation(
    text="735 ILCS 5/15-1505.8, 15-1508(b-3), 15-1603(b)(4) (from June 1, 2013)",
    basis="secondary",
    confidence="medium",
    checked_on=SEEN_ON,
    url=(
        "https://www.weltman.com/publication-fast-tracking-foreclosures-for-abandoned-"
        "residential-properties-in-illinois"
    ),
    doubt=(
        "The text was seen through a note. The notice of the hearing states the day: the earliest "
        "it can be is shown. The motion is denied where an owner or occupant comes and objects."
    ),
)

CONFIRMATION_GROUNDS: Final = Citation(
    text="735 ILCS 5/15-1508(b), (b-5); Wells Fargo v. McCluskey, 2013 IL 115469",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/ftp/Public%20Acts/102/102-0086.htm",
)

PRICE_GAP: Final = Citation(
    text=(
        "JP Morgan Chase v. Fankhauser, 383 Ill. App. 3d 254 (2d Dist. 2008); Deutsche Bank v. "
        "Burtley, 371 Ill. App. 3d 1 (1st Dist. 2006); Sewickley, LLC v. Chicago Title, 2012 IL "
        "App (1st) 112977"
    ),
    basis="secondary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://print.casetext.com/case/jp-morgan-chase-bank-v-fankhauser",
    doubt="Price alone rarely defeats a sale; no number decides it.",
)

SURPLUS_ASKED: Final = Citation(
    text="735 ILCS 5/15-1512(d); Ill. S. Ct. R. 113(g); local practice of Cook County",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://www.lawserver.com/law/state/illinois/il-statutes/735_ilcs_5_15-1512",
    doubt="How long the money waits was not seen. The 30 days of Cook County rest on one source.",
)

FINALITY: Final = Citation(
    text=(
        "735 ILCS 5/15-1509(c); American Advisors v. Cockrell, 2020 IL App (1st) 190623; Adler v. "
        "Bayview, 2020 IL App (2d) 191019; PNC Bank v. Kusmierz, 2022 IL 126606"
    ),
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://cetient.com/case/4647640/adler-v-bayview-loan-servicing-llc",
    doubt="",
)

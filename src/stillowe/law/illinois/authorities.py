"""The Illinois authorities the rules rest on, each graded as it was checked.

``basis`` is *primary* (statute or opinion text seen in a stored copy), *secondary* (a summary
or note seen) or *unverified* (recalled, text not seen; printed as "not verified"). Every
``doubt`` is printed wherever the rule matters. Nothing was checked against a live page.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.rules import Citation

CHECKED_ON: Final = "2026-11-22"

# -- who owes ---------------------------------------------------------------------------------

OBLIGORS: Final = Citation(
    text="735 ILCS 5/15-1501(a), (b)(5); 5/15-1209",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://law.justia.com/codes/illinois/2005/chapter56/62579.html",
    doubt=(
        "Section 15-1209 was not seen. A divorce decree binds spouses, not lenders (PNC v. "
        "Pattermann 2016): it is not weighed."
    ),
)
"""A mortgagor is a property status; personal liability is shown by note, assumption, guaranty."""

DEED_IN_LIEU: Final = Citation(
    text=(
        "735 ILCS 5/15-1401; Olney Trust Bank v. Pitts (5th Dist. 1990); Northbrook Bank & Trust "
        "Co. v. O'Malley, 2017 IL App (1st) 160438-U (Rule 23)"
    ),
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://ilga.gov/legislation/ilcs/documents/073500050K15-1401.htm",
    doubt="Tender or recording of a deed is not acceptance; a paper signed with it may reserve.",
)

RELEASE: Final = Citation(
    text="Illinois law of contract: a release ends what its words release, on the terms it states",
    basis="unverified",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "No Illinois opinion on the words of a release was seen. A release waits for every "
        "condition it states; silence releases nothing."
    ),
)

# -- service ----------------------------------------------------------------------------------

SERVICE: Final = Citation(
    text=(
        "735 ILCS 5/15-1508(e); Metrobank v. Cannatello, 2012 IL App (1st) 110529; TCF Nat'l Bank "
        "v. Richards, 2016 IL App (1st) 152083"
    ),
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3148266/metrobank-v-cannatello",
    doubt=(
        "The enforcement sentence of 15-1508(e) was not seen word for word. An appearance waives "
        "the objection forward only (BAC v. Mitchell, 2014 IL 116311): when it was filed is not "
        "weighed here."
    ),
)

# -- the request ------------------------------------------------------------------------------

REQUEST: Final = Citation(
    text=(
        "735 ILCS 5/15-1504(a)(3)(M), (f); 5/15-1508(e); MB Financial Bank v. Allen (1st Dist. "
        "2015); Farmer City State Bank v. Champaign, 138 Ill. App. 3d 847 (4th Dist. 1985)"
    ),
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url=(
        "https://www.studicata.com/summaries/appellate-court-of-illinois/"
        "mb-fin-bank-n-a-v-allen-2015-kw8cs7"
    ),
    doubt=(
        "A general prayer is counted against everyone who owes: form never closes this gate. The "
        "text of 15-1504(a)(3)(M) and (f) was not seen; Allen's number 143060 is not verified."
    ),
)

VOID_WITHOUT_NOTICE: Final = Citation(
    text=(
        "Parrish v. Glen Ellyn Savings, 193 Ill. App. 3d 629 (2d Dist. 1990); Palatine Sav. v. "
        "Nat'l Bank of Sycamore, 80 Ill. App. 3d 437 (2d Dist. 1980); Ill. S. Ct. R. 105"
    ),
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cite.case.law/ill-app-3d/193/629/",
    doubt="Whether 15-1509(c) now blocks the attack once the deed is recorded was not found.",
)

# -- waiver -----------------------------------------------------------------------------------

WAIVER: Final = Citation(
    text="735 ILCS 5/15-1402(a)(1)-(2); 5/15-1603(b)(3); 5/15-1501(h)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1402",
    doubt=(
        "Section 15-1402(a)(3)-(4), (b) and (c) was not seen. Section 15-1501(h) rests on two "
        "secondary sources. A 30-day redemption for abandonment, 15-1603(b)(4), is no waiver."
    ),
)

DECEASED: Final = Citation(
    text="735 ILCS 5/15-1501(h); JP Morgan v. Bell, 2020 IL App (3d) 190128",
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://lexblog.com/2020/07/21/jp-morgan-v-bell-2020/",
    doubt=(
        "The bar speaks of a deceased mortgagor in the foreclosure; a claim against the estate "
        "(755 ILCS 5/18-12) is another matter."
    ),
)

WAIVER_ENDS_DEBT: Final = Citation(
    text="735 ILCS 5/15-1402(a); 5/15-1603(b)(3)",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1402",
    doubt=(
        "A consent judgment satisfies the debt. The (b)(3) waiver covers every personal deficiency "
        "right; no case was found on a later note suit. A stipulation ends only what it says."
    ),
)

# -- the amount -------------------------------------------------------------------------------

AMOUNT: Final = Citation(
    text="735 ILCS 5/15-1508(b)(1), (e); BMO Harris v. Wolverine Props., 2015 IL App (2d) 140921",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3007604/bmo-harris-bank-v-wolverine-properties-llc",
    doubt="A figure stated in the report of sale or the order controls; ours stands beside it.",
)

OMITTED_FEES: Final = Citation(
    text="735 ILCS 5/15-1508(b)(1), as amended by P.A. 102-86",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://ilga.gov/ftp/Public%20Acts/102/102-0086.htm",
    doubt="The effective date was not seen: an order of 2021 is read both ways.",
)

INTEREST: Final = Citation(
    text="735 ILCS 5/15-1603(d); the rate stated in the judgment or the report of sale",
    basis="unverified",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "Section 15-1603(d) was not seen. Simple interest on the judgment, actual days over 365, "
        "half a cent up: a check of the lender's figure, not a replacement."
    ),
)

PROCEEDS: Final = Citation(
    text="735 ILCS 5/15-1512(a)-(d)",
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://www.scribd.com/document/192178528/Foreclosure-Deficiencies",
    doubt="",
)

NO_OTHER_CREDIT: Final = Citation(
    text=(
        "735 ILCS 5/15-1508; Illini Fed. v. Doering, 162 Ill. App. 3d 768 (5th Dist. 1987); Old "
        "Second Nat'l Bank v. Jafry, 2016 IL App (2d) 150825"
    ),
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/4034094/old-second-national-bank-v-jafry",
    doubt=(
        "The sale price is the credit: no market value, no later resale. One justice dissented in "
        "Jafry. That no Illinois statute credits market value is not verified."
    ),
)

DEBT_NOW: Final = Citation(
    text="735 ILCS 5/15-1504(a)(3)(J); 5/15-1506",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K15-1504",
    doubt=(
        "The debt as the latest court or lender paper states it, and what has grown since: "
        "interest, costs and advances until the sale (in Atchley $48,325.73 became $60,462.19)."
    ),
)

GROWTH: Final = Citation(
    text=(
        "735 ILCS 5/15-1504(a)(3)(J); the rate or daily amount the judgment, the complaint or "
        "the lender states; U.S. Bank Trust v. Atchley, 2015 IL App (3d) 150144"
    ),
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3176655/us-bank-trust-v-atchley",
    doubt=(
        "Simple interest from the day of the paper, actual days over 365, half a cent up; of a "
        "rate and a daily amount the larger. A lender may count from an earlier day."
    ),
)

# -- the order --------------------------------------------------------------------------------

MANDATORY: Final = Citation(
    text="735 ILCS 5/15-1508(b)(2), (e); U.S. Bank Trust, N.A. v. Atchley, 2015 IL App (3d) 150144",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3176655/us-bank-trust-v-atchley",
    doubt="State courts must enter it; federal courts in diversity treat it as discretionary.",
)

ORDER_DECIDES: Final = Citation(
    text=(
        "735 ILCS 5/15-1508(b)(2), (e); St. Ange v. Chambliss, 71 Ill. App. 3d 658 (1st Dist. "
        "1979); BMO Harris v. LaRosa, 2017 IL App (1st) 161159"
    ),
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://cite.case.law/ill-app-3d/71/658/",
    doubt=(
        "The confirmation order decides, not an in rem paragraph in the judgment of foreclosure "
        "(St. Ange, before the 1987 act)."
    ),
)

RESERVED: Final = Citation(
    text=(
        "Armour & Co. v. Mid-America Protein, 37 Ill. App. 3d 75 (3d Dist. 1976); U.S. Bank Trust "
        "v. Atchley, 2015 IL App (3d) 150144"
    ),
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://print.casetext.com/case/armour-co-v-mid-america-protein-inc",
    doubt=(
        "Armour's reporter page is not verified. An order without a personal deficiency can still "
        "be appealed for 30 days (Ill. S. Ct. R. 303), as it was in Atchley."
    ),
)

APPEAL: Final = Citation(
    text="Ill. S. Ct. R. 303(a)(1); U.S. Bank Trust v. Atchley, 2015 IL App (3d) 150144",
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/3176655/us-bank-trust-v-atchley",
    doubt=(
        "Atchley reversed an order without a personal deficiency. The appeal is counted as "
        "possible only where the day of the order is known; an order of unknown day carries a "
        "warning."
    ),
)

LATER_EVENTS: Final = Citation(
    text="11 USC 524(a)(1); 735 ILCS 5/15-1508(e)",
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    doubt=(
        "A discharge older than the order does not lower what was entered: it is a question for a "
        "lawyer. A release older than the order does not end it either; one of an unknown day, or "
        "of the day of the order, may."
    ),
)

SEPARATE_COUNT: Final = Citation(
    text="735 ILCS 5/15-1501(b)(5); 5/15-1511",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="http://statutes.laws.com/illinois/chapter735/2017/073500050HArt_XV_Pt_15",
    doubt=(
        "A count on the note or a guaranty, or a junior's counterclaim, is a money claim of its "
        "own: it bypasses G3 to G6, and needs service or an appearance like any."
    ),
)

# -- another suit -----------------------------------------------------------------------------

NOTE_SUIT: Final = Citation(
    text=(
        "735 ILCS 5/15-1511; Skolnik v. Petella, 376 Ill. 500 (1941); LP XXVI, LLC v. Goldstein, "
        "349 Ill. App. 3d 237 (2d Dist. 2004)"
    ),
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://law.justia.com/cases/illinois/court-of-appeals-second-appellate-district/2004/2031334.html",
    doubt=(
        "A limitation period and the single refiling rule lower this only once the court is "
        "told in time. Goldstein's reporter page is not verified."
    ),
)

COLEMAN: Final = Citation(
    text="LSREF2 Nova Investments III v. Coleman, 2015 IL App (1st) 140184 (June 5, 2015)",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/2818814/lsref2-nova-investments-iii-llc-v-coleman",
    doubt=(
        "The opinion of December 19, 2014 under the same number held the opposite and was "
        "withdrawn. Leave to appeal and the other districts were not found: outside the First "
        "District both readings stand. A silent order is not counted as a bar."
    ),
)

SKOLNIK: Final = Citation(
    text="Skolnik v. Petella, 376 Ill. 500, 34 N.E.2d 825 (1941)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="http://casetext.com/case/skolnik-v-petella",
    doubt="Three justices dissented.",
)

JUDGMENT_INTEREST: Final = Citation(
    text="735 ILCS 5/2-1303(a), (b)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K2-1303",
    doubt="9 % a year; 5 % on a consumer debt judgment of $25,000 or less.",
)

ONE_SATISFACTION: Final = Citation(
    text=(
        "Skolnik v. Petella, 304 Ill. App. 331 (headnote: one satisfaction); PNC Bank v. Chicago "
        "Services of Illinois, LLC (N.D. Ill. 2014)"
    ),
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url=(
        "https://www.studicata.com/summaries/united-states-district-court-northern-district-of-"
        "illinois/pnc-bank-v-chi-servs-of-illinois-llc-2014-dzvvcy"
    ),
    doubt="One debt is counted once however many people owe it and however many suits ask for it.",
)

OTHER_LIENS: Final = Citation(
    text=(
        "735 ILCS 5/15-1512(c); World Savings v. AmerUs Bank, 317 Ill. App. 3d 772 (1st Dist. 2000)"
    ),
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://cite.case.law/ill-app-3d/317/772/",
    doubt=(
        "Whether 15-1509(c) bars the note of a junior that was a party is unsettled (BMO Harris v. "
        "Kelley, 2022 IL App (2d) 210476-U, Rule 23: barred): both readings stand."
    ),
)

SURPLUS_NOT_TURNED_OVER: Final = Citation(
    text="JP Morgan Chase Bank v. Bank of America, 2015 IL App (1st) 140428",
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="http://ecases.us/case/p3167078/jp-morgan-chase-bank-na-v-bank-of-america-na",
    doubt="A defaulted junior was denied the surplus; affirmed in part.",
)

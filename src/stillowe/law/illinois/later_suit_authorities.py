"""The authorities on who may be sued again, for how long, and on paper that frees a signer.

Graded as in ``authorities``; nothing was checked against a live page.
"""

from __future__ import annotations

from typing import Final

from stillowe.law.illinois.authorities import CHECKED_ON
from stillowe.law.rules import Citation

SEEN_ON: Final = "2026-11-24"

# -- paper that frees a signer ----------------------------------------------------------------

NONRECOURSE: Final = Citation(
    text="24 CFR 206.27 (reverse mortgages); the words of the note or of a nonrecourse rider",
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "Only the quoted words free a signer, and exceptions in them can bring liability back: "
        "they are not weighed. Whoever also gave a guaranty is not counted as freed."
    ),
)

LAND_TRUSTEE: Final = Citation(
    text="The exculpation of a land trustee, as the note or mortgage words it",
    basis="unverified",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "No Illinois opinion on the words was seen. They free the trustee alone, never a "
        "beneficiary or anybody else who signed the note."
    ),
)

STILL_OWNER: Final = Citation(
    text="735 ILCS 5/15-1509(b), (c); 765 ILCS 605/9(g)",
    basis="unverified",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "Title passes only with the deed of a confirmed sale. That the owner owes association "
        "dues until then was not seen in a text."
    ),
)

DIVORCE: Final = Citation(
    text="PNC v. Pattermann 2016",
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt="A decree divides debts between spouses; its number was not found.",
)

NOT_A_HOME: Final = Citation(
    text="735 ILCS 5/15-1219; 5/2-1303(b)",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://codes.findlaw.com/il/chapter-735-civil-procedure/il-st-sect-735-5-15-1219/",
    doubt="The home of somebody who owns at least half of a company can still be residential.",
)

OTHER_PROMISES: Final = Citation(
    text="735 ILCS 5/2-1303(b); LP XXVI, LLC v. Goldstein, 349 Ill. App. 3d 237 (2d Dist. 2004)",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="http://law.justia.com/cases/illinois/court-of-appeals-second-appellate-district/2004/2031334.html",
    doubt="Goldstein's reporter page is not verified.",
)

FEDERAL_COURT: Final = Citation(
    text="The Illinois-federal split on deficiency judgments, Ill. Bar J., Oct. 2023",
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="https://www.carlsondash.com/the-illinois-federal-foreclosure-split/",
    doubt=(
        "State courts must enter a deficiency (Atchley); federal courts treat it as a choice of "
        "the court. It is counted as possible until the order."
    ),
)

# -- a dead person's debt ---------------------------------------------------------------------

ESTATE_CLAIMS: Final = Citation(
    text=(
        "755 ILCS 5/18-12(b); Estate of Topal, 2022 IL App (4th) 210613; Area Bank v. Turner "
        "(Ill. App. 2013)"
    ),
    basis="secondary",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "The lien on the home goes on. The bar must be raised before the foreclosure judgment is "
        "final (Turner). An estate that gave notice may close its claims sooner: not counted."
    ),
)

# -- how long a suit may come -----------------------------------------------------------------

LIMITATION: Final = Citation(
    text="735 ILCS 5/13-206; 5/13-115",
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/ilcs/documents/073500050K13-206.htm",
    doubt=(
        "Ten years from the due date or from acceleration; a payment or a new promise in writing "
        "starts them again. The six years of UCC 3-118 left the Illinois text in 1997 (bill "
        "digest). Instalments that fell due earlier may end earlier: not counted."
    ),
)

CALL_TAKEN_BACK: Final = Citation(
    text="735 ILCS 5/13-206",
    basis="unverified",
    confidence="low",
    checked_on=CHECKED_ON,
    doubt=(
        "No Illinois authority was found on whether the dismissal of a suit takes back the call of "
        "the whole loan, so that its term counts again: it is read both ways."
    ),
)

LINE_OF_CREDIT: Final = Citation(
    text="BMO Bank v. Zbroszczyk, 2025 IL App (1st) 241333; 735 ILCS 5/13-205",
    basis="secondary",
    confidence="high",
    checked_on=CHECKED_ON,
    url=(
        "https://www.dallegal.com/post/illinois-appellate-court-affirms-dismissal-of-foreclosure-"
        "based-on-5-year-statute-of-limitations-for"
    ),
    doubt=(
        "First District. Whether other districts follow it, and whether SB 2951 (ten years for "
        "any debt secured by a mortgage) became law, was not found: both are shown everywhere."
    ),
)

REFILING: Final = Citation(
    text="735 ILCS 5/13-217; First Midwest Bank v. Cobo, 2018 IL 123038",
    basis="primary",
    confidence="high",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/4345651/first-midwest-bank-v-cobo",
    doubt=(
        "One refiling: a foreclosure that asked for the shortfall and a suit on the note are one "
        "cause of action. Only suits the lender dropped, or let go, are counted, and this case "
        "never counts itself. The bar must be raised in time. The text of 13-217 was not seen."
    ),
)

LIEN_LIFE: Final = Citation(
    text=("735 ILCS 5/13-116; Chicago Title Land Trust v. Watkin, 2025 IL App (1st) 241354"),
    basis="primary",
    confidence="high",
    checked_on=SEEN_ON,
    url="https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=073500050K13-116",
    doubt=(
        "Twenty years from the last due date; thirty from the mortgage where none is shown, which "
        "is not counted here. A recorded extension moves it. The end of the time to sue does not "
        "by itself end the lien (Watkin)."
    ),
)

# -- a junior lien ----------------------------------------------------------------------------

JUNIOR_BARRED: Final = Citation(
    text=(
        "735 ILCS 5/15-1509(c); BMO Harris v. Kelley, 2022 IL App (2d) 210476-U (Rule 23), "
        "applying Adler v. Bayview, 2020 IL App (2d) 191019"
    ),
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    url="http://print.casetext.com/case/bmo-harris-bank-v-kelley",
    doubt=(
        "A Rule 23 order is no precedent, and Adler was a borrower's claim. LaRosa points to the "
        "bar. It is counted only for a junior that was a party and asked for nothing."
    ),
)

JUNIOR_SURVIVES: Final = Citation(
    text="735 ILCS 5/15-1511; Turczak v. First American Bank, 2013 IL App (1st) 121964",
    basis="primary",
    confidence="medium",
    checked_on=CHECKED_ON,
    doubt=(
        "Turczak is often cited for the survival of the note, but the junior there held a note "
        "judgment already and no sale was confirmed: it does not decide the point."
    ),
)

COLEMAN_ELSEWHERE: Final = Citation(
    text=(
        "LSREF2 Nova Investments III v. Coleman, 2015 IL App (1st) 140184 (June 5, 2015), outside "
        "the First District; Skolnik v. Petella, 376 Ill. 500 (1941)"
    ),
    basis="primary",
    confidence="low",
    checked_on=CHECKED_ON,
    url="https://cetient.com/case/2818814/lsref2-nova-investments-iii-llc-v-coleman",
    doubt=(
        "No other district was found to have followed or refused Coleman. The opinion of December "
        "19, 2014 under the same number held the opposite and was withdrawn. Skolnik, of the "
        "Supreme Court, binds everywhere."
    ),
)

"""Releases in plain and unusual words, and ordinary sentences that only look like them."""

from __future__ import annotations

import pytest
from family_reading import kinds_by

from stillowe.facts.releases import clauses_of, kind_of_passage
from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.families.freeing import freeing_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import ClauseKind

RELEASES = (
    "You don't owe us one cent more on this loan.",
    "Neither of you owes the bank anything further on the note.",
    "We hold no claim against you for what the sale did not cover.",
    (
        "The $31,200 left after your sale closed is forgiven, and we have no claim against"
        " either of you for it."
    ),
    (
        "The board voted on Tuesday to let your home equity loan go for good, and you are off"
        " the hook as of today."
    ),
    "She and I are square as of today and she doesn't owe me a dime on the note.",
    (
        "From this day the Holder looks to the Assignee alone, and the Maker stands relieved"
        " of every promise in the Note."
    ),
    (
        "The sale having closed and the proceeds having posted on April 17, the mortgagee"
        " gives up its right to pursue you for the shortfall."
    ),
    (
        "The guaranty of Peter Lindqvist is at an end and the Bank gives up every claim it"
        " has or could have against him under it."
    ),
    (
        "The Credit Union has given up its right to collect the $18,440.12 that remained"
        " after the short sale, and that decision is final."
    ),
    "You are no longer personally liable on the mortgage note.",
    (
        "You no longer have any liability to us for the unpaid balance, and the account has"
        " been closed."
    ),
    (
        "Effective today the holder extinguishes the debt evidenced by the Note and all"
        " personal liability of the makers for it."
    ),
    (
        "Grantee, having taken the deed, hereby acquits and forever discharges Grantor from"
        " all personal liability upon the Note, whether for principal, interest or"
        " deficiency."
    ),
    (
        "The lender confirms that the payoff was received by wire today, that the loan is"
        " accordingly satisfied in full even though the payoff was less than the balance, and"
        " that neither borrower has any further liability for the shortfall."
    ),
    (
        "Mrs. Alvarado's liability under the Loan Agreement is hereby terminated and she"
        " shall have no liability thereunder, past, present or future."
    ),
    (
        "Bank renounces, by this signed writing, its right to enforce the Promissory Note"
        " against the Obligor."
    ),
    (
        "Holder covenants that it shall never, in any court or by way of setoff, seek to"
        " collect the Note from Maker, and this covenant is presently effective."
    ),
    "We have torn up your note. You owe us nothing.",
    "Consider the debt gone. We won't be coming after you for it, now or later.",
    (
        "This is to tell you that your loan is done. There is nothing left for you to pay,"
        " and we will never bill you for the difference."
    ),
    "The Authority hereby grants Mr. Ruiz a full release of his obligation under the second note.",
    (
        "In full accord and satisfaction of the indebtedness, the lender has received $14,000"
        " and releases the borrower from all further liability."
    ),
    (
        "By this instrument Mortgagee accepts the deed in complete satisfaction of the"
        " mortgage debt and waives any deficiency against Mortgagor."
    ),
    "The Department has relieved you of further liability on the loan guaranteed in 2009.",
    (
        "Your obligation to repay the note has been cancelled and you will not receive any"
        " more statements."
    ),
    (
        "Know all persons that the Holder has remised, released and quitclaimed unto the"
        " Maker the debt evidenced by said note."
    ),
    (
        "The Lender waives, as of this date, all right to a deficiency judgment against the"
        " Mortgagors."
    ),
    "Lender agrees that it has no further recourse to Borrower for any part of the Loan.",
    (
        "The mortgagee does hereby exonerate Dana Whitlock from the payment of the residue of"
        " said debt."
    ),
    (
        "Our records now show that the deficiency on your former home was waived on March 3,"
        " 2015, and we will not seek it from you."
    ),
    (
        "Now comes the judgment creditor and states that the deficiency judgment has been"
        " satisfied in full by compromise and that the judgment debtor is discharged."
    ),
    (
        "All liability of the Guarantor under the Guaranty ceased on October 4, 2018, when"
        " the facility was retired, and the Bank so confirms."
    ),
    (
        "Secured Party accepts the equipment in full satisfaction of the obligations under"
        " UCC 9-620, and Debtor owes no deficiency."
    ),
    (
        "The Association forgives the unpaid assessments charged to Unit 4B and releases its"
        " former owner, Carla Nunez, from them."
    ),
    (
        "We consider this matter closed and your debt to us paid in full, although we took"
        " less than you owed."
    ),
    (
        "The Trust discharges Mr. and Mrs. Bell from the 2006 note and will hold neither of"
        " them answerable for it hereafter."
    ),
)

CONDITIONAL = (
    (
        "If, and only if, we receive $42,000 in collected funds by June 30, the rest of your"
        " loan will be forgiven."
    ),
    (
        "Once you have made the last of the twelve payments we will mark your note PAID and"
        " you will owe us nothing more."
    ),
    (
        "We will let you off the guaranty, Bob, but it doesn't take hold until Sam's new bank"
        " pays us off."
    ),
    (
        "A seller who completes the sale in accordance with this approval will not be pursued"
        " for a deficiency."
    ),
    "When the county records the deed, the note is cancelled and you are free of it.",
    (
        "On receipt of $12,500 the Holder shall be deemed to have released the Maker from the"
        " unpaid remainder."
    ),
    "Should the short sale close by August 1, the investor waives any deficiency.",
    "In return for a $5,000 contribution at closing, the bank forgives the shortage.",
    "Lender will forgive one fifth of the loan for each year that the owner lives in the home.",
    "Our release of the guarantor takes effect when the purchaser's financing funds.",
)

LIENS = (
    "We agree to take $4,000 at your closing to take our second mortgage off the house.",
    (
        "The mortgage recorded as Document 2008-114 is cancelled and satisfied of record, and"
        " the clerk is directed to mark the margin."
    ),
    "The junior mortgage shall be stripped and void as a charge upon the residence.",
    "The enclosed satisfaction frees your house from our credit line mortgage.",
    (
        "The Bank does remise, release and quit-claim unto Ann Roe all right and title it"
        " acquired by a certain mortgage recorded in Book 12."
    ),
    (
        "In exchange for $3,000 we will discharge of record our mortgage so that the buyer"
        " may take clear title."
    ),
    "The Secured Party's interest in the equipment is terminated.",
    (
        "Upon sale of Lot 9 the Lender shall deliver such instruments as are needed to let"
        " the purchaser take it free of the Lender's encumbrance."
    ),
    "We hereby subordinate no more: our lien on 12 Oak is lifted.",
    "Beneficiary requests the trustee to reconvey the property covered by the deed of trust.",
    "The lien is removed from the title and a discharge will be recorded in the county.",
    "Holder releases the premises from the operation of the mortgage.",
    "A certificate of release will be issued for the lien on your home; it clears the title only.",
    "We will sign off our lien at closing for $2,500.",
    "Our deed of trust will no longer encumber the property.",
    "UCC-3 termination statements have been filed as to all collateral.",
)

OF_THE_LENDER = (
    (
        "In exchange for the lower rate we promise never to bring suit over how this loan was"
        " made or serviced."
    ),
    (
        "By cashing this check you agree that the servicer is not answerable to you for"
        " anything that happened before today."
    ),
    (
        "The undersigned abandons his claim that the bank misapplied his payments and will"
        " not raise it again."
    ),
    "Grantor lets all complaints about the Lender's conduct go forever.",
    "You hold nothing against us for anything done up to today.",
    "I will not sue Dale over the house, not now or ever.",
    (
        "Borrower, on behalf of itself and all claiming by or through it, remises and forever"
        " discharges the Lender Parties from every claim arising out of the Loan Documents."
    ),
    "Customer agrees to bring no action of any kind against the bank.",
    "Homeowner waives and gives up any claim of wrongful foreclosure against the servicer.",
    "Seller shall have no claim against Lender on account of the refused modification.",
    "You are dropping every complaint you have about the way we handled your mortgage.",
    (
        "Each obligor holds the bank harmless and covenants not to sue it for any act before"
        " the date of this letter."
    ),
    (
        "The farmer withdraws his lender liability counterclaim with prejudice and acquits"
        " the bank of it."
    ),
    "By signing, you let the mortgage company off for any mistakes it made.",
    "We, the owners, have no quarrel with the lender and ask nothing of it for the past.",
    "Any cause of action the borrower has against the lender is barred and forever waived.",
)

NEAR = (
    "You don't owe us anything for the appraisal.",
    "You do not owe us a penny more this month; the next payment is due in May.",
    "We hold no claim against the buyer for the unpaid balance of your note.",
    "The bank holds no claim against the title company on account of the note.",
    "Borrower has no further obligation to keep the property insured under the loan.",
    "Lender has no further obligation to advance funds under the note.",
    "Lender shall have no further liability to Borrower under the Loan Agreement.",
    "You are free of the mortgage lien, though the note stays with you.",
    "You are off the hook for the taxes on the house, and the loan is another matter.",
    "We considered letting your loan go but the investor said no.",
    "Nobody has said that you are off the hook on this loan.",
    "They think they are square with us on the note. They are wrong.",
    "You will be free of the debt in seven years.",
    "If you sign today you are free of the note.",
    "You may feel the debt is over; it is not.",
    "The loan is gone from our books because we sold it to another servicer.",
    "The balance is finished being calculated and stands at $40,000.",
    "Your trial plan is over and the loan is due.",
    "The forbearance has ended and your obligation to pay has resumed.",
    "The holder gave up its right to accelerate the note but kept its right to collect it.",
    "The bank has given up the right to collect late charges on the loan.",
    "The bank gave up trying to collect the note from you and sold it to Pine Recovery.",
    "We have given up our right to pursue a deficiency only in the pending foreclosure.",
    "The seller gave up his right to pursue the bank.",
    "We have decided not to seek a deficiency judgment at this time.",
    "The lender has elected not to pursue collection for ninety days.",
    "The lender decided not to pursue foreclosure and will sue on the note instead.",
    "Lender will never, except as provided in Section 4, seek to collect the Note from Maker.",
    "The bank acknowledges satisfaction of the mortgage lien; the note is unpaid.",
    "The bank acknowledges satisfaction of the note's first installment.",
    "Consider the loan closed to further advances.",
    "We consider your loan application gone stale.",
    "The lender treats the debt as settled in full for reporting purposes only.",
    (
        "The bank regards the matter as paid in full by the insurer, which now holds the"
        " claim against you."
    ),
    "Neither of you owes anything on the second loan, but the first remains.",
    "Neither you nor your wife has any further liability for the lot rent.",
    "She doesn't owe me a dime, he swore, but the note says otherwise.",
    "Harold claims he doesn't owe us anything on the note.",
    "Do you think you don't owe us anything on the loan?",
    "Your brother doesn't owe us anything on the note; you do.",
    "You don't have to pay back the relocation money.",
    "You do not have to repay the whole balance at once.",
    "You do not have to pay the rest of the loan until the house is sold.",
    "We don't owe you anything on the note.",
    "$61,000 left over is forgiven only in part.",
    "The $12,000 left unpaid was waived by the broker as his commission.",
    "The $9,000 shortfall was cancelled by mistake and has been restored to your account.",
    (
        "The debtor's personal liability has ended, the brochure explains, when a court"
        " grants a discharge."
    ),
    "The guarantor's obligation ended, the plaintiff's lawyer conceded for argument's sake.",
    "Wells Fargo let my neighbor off the hook for his loan.",
    "We let the co-signer off the loan; you are now the only one who owes it.",
    "The clerk lets the debt go unmentioned in the report.",
    "The maker stands relieved of the duty to insure, and of nothing else under the note.",
    "Holder looks to Assignee first and to Maker second.",
    "Holder shall be deemed to have released Maker only from the covenant to insure in the note.",
    "No borrower owes anything more than the note says.",
    "It is not that you don't owe us anything on the note.",
    "The bank says you no longer have any further obligation, but that letter was forged.",
    "The borrower released the lender, and the lender holds no claim for costs.",
    "Sale proceeds paid the note down; you are square through March.",
    "You are square with us on the escrow shortage, not on the note.",
    "The debt was over $90,000.",
    "The account is over limit and the loan was called.",
    "You are out from under the mortgage once the refinance funds.",
    "Since the loan ended up with Acme Servicing, the obligation has ended with us.",
    "The investor is to decide whether the shortfall is gone.",
    "The deficiency is gone from the credit report but may be collected.",
    "We release any right to pursue the equipment; the note remains owing.",
    "Lender surrenders the right to sue in this county and will sue in Cook.",
    (
        "The bank relinquishes its right to enforce the note against the estate of Mr. Roe,"
        " not against Mrs. Roe."
    ),
    "Upon the Bank's waiver of its right to collect, if given, the note is cancelled.",
    "The lawyer for the other side said we have no further liability on the note.",
    "The contractor releases the owner from all debts.",
    "My ex-husband releases me from the debt on the house.",
    "The landlord lets the tenant off the lease and the debt.",
    "The title company has no claim for the balance of the loan.",
    "The credit union has no claim for deficiency pending before this court.",
    "The bank has no claim on file for the debt in the probate case.",
    "As of today we have no claim for the unpaid balance, since we transferred the note to HUD.",
    (
        "Your remaining balance is $0 because the loan was transferred; you no longer have"
        " any obligation to us."
    ),
    (
        "You have no further obligation to us on this account. Please direct all future"
        " payments to Lakeview Servicing."
    ),
    (
        "You no longer owe us anything on this loan. It was sold on May 1 to Cascade Funding,"
        " which will write to you."
    ),
    "The loan account is closed. You owe us nothing on it; the new owner will bill you.",
    "We will not be coming after you for the debt. A collection agency will.",
)


@pytest.mark.parametrize("words", RELEASES)
def test_a_debt_given_up_in_plain_words_is_released(words: str) -> None:
    assert ClauseKind.released in kinds_by(freeing_in, words)


@pytest.mark.parametrize("words", CONDITIONAL)
def test_a_debt_given_up_later_is_never_released(words: str) -> None:
    kinds = kinds_by(freeing_in, words)
    assert ClauseKind.released not in kinds
    assert {ClauseKind.conditional_release, ClauseKind.cash_condition} & set(kinds)


@pytest.mark.parametrize("words", LIENS)
def test_a_lien_taken_off_in_plain_words_frees_nobody(words: str) -> None:
    kinds = kinds_by(freeing_in, words)
    assert ClauseKind.lien_release_only in kinds
    assert ClauseKind.released not in kinds


@pytest.mark.parametrize("words", OF_THE_LENDER)
def test_a_quarrel_let_go_frees_the_lender(words: str) -> None:
    kinds = kinds_by(freeing_in, words)
    assert ClauseKind.borrower_releases_lender in kinds
    assert ClauseKind.released not in kinds


@pytest.mark.parametrize("words", NEAR)
def test_what_is_close_to_a_release_in_plain_words_is_none(words: str) -> None:
    assert ClauseKind.released not in kinds_by(freeing_in, words)
    assert kind_of_passage(clauses_of(clauses_in(paper_text(words)))) is not ClauseKind.released


def test_a_negative_of_something_else_is_not_the_negative_of_an_idiom() -> None:
    kept = "Neither our acceptance of part nor our delay shall waive our right to collect."
    assert ClauseKind.released not in kinds_by(freeing_in, f"{kept} The note is owed.")


@pytest.mark.parametrize(
    "before",
    [
        "Upon receipt of $5,000 your account is settled.",
        "If the investor agrees, the note is cancelled.",
        "The agent told us this:",
        "It is not true that your note was cancelled.",
    ],
)
def test_a_sentence_before_it_can_make_a_release_wait_or_doubtful(before: str) -> None:
    words = "You owe us nothing further on the note."
    assert ClauseKind.released in kinds_by(freeing_in, words)
    assert ClauseKind.released not in kinds_by(freeing_in, f"{before} {words}")

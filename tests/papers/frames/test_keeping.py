"""A debt kept in many words, and what only sounds like it."""

from __future__ import annotations

import pytest
from frame_reading import acts_in, found_in

from stillowe.values.clauses import Act, Matter, Modality, Party

KEEPS = (
    "The servicer expressly disclaims any intention to forgive the balance.",
    "It is not our intention by this letter to release anyone from the note.",
    (
        "The lender's acceptance of less than the full balance shall be without prejudice to"
        " its claim for the residue."
    ),
    "Maker acknowledges that he will continue to be personally bound for the shortfall.",
    "The investor has reserved the right to a deficiency.",
    "All of Lender's rights against the Guarantors are reserved.",
    "Nothing herein impairs the right of the Bank to recover on the Guaranty.",
    "The loan remains due and payable in full.",
    "Creditor may resume collection at any time.",
    "A deficiency judgment may be entered against you.",
    "You may still be held responsible for the difference.",
    "We retain our right to sue you for any loss.",
    "The note and guaranty shall continue in full force and effect notwithstanding the sale.",
    "THE BORROWER IS NOT RELEASED FROM LIABILITY UNDER THE NOTE.",
    "Guarantor shall not be released or discharged by the acceptance of the deed.",
    "Acceptance of the deed will not cancel the debt.",
    "No novation is intended.",
    "The Court reserves the issue of a personal deficiency judgment.",
    "Plaintiff's right to seek a deficiency judgment is preserved.",
    "The Bank may, at its option, pursue the Guarantor for all sums unpaid.",
    "Because this loan was sold, the new creditor is entitled to collect the balance from you.",
    (
        "The Lender expressly retains the right to recover the amount by which the debt "
        "exceeds the net proceeds."
    ),
    (
        "Nothing in this consent relieves the Mortgagors of their duty to make good any loss "
        "on the sale."
    ),
    "You remain personally accountable for whatever the sale does not bring in.",
    (
        "Please be aware that the investor may elect to pursue you for the unpaid remainder "
        "of the loan after closing."
    ),
    "The approval of this short sale is not a promise to forgive any part of your loan.",
    "Our acceptance of reduced proceeds shall not be construed as an accord and satisfaction.",
    (
        "The Guarantor's obligations survive the release of the mortgage and the closing of "
        "the sale."
    ),
    "After the sale your loan will be sent to a collection agency for the amount still owed.",
    "No decision has been made as to whether a deficiency will be pursued.",
    "Lender is not waiving its claim against you for the shortage.",
    "Bank hereby preserves all rights and remedies available to it under the Note.",
    "The balance remaining after credit of the sale proceeds shall remain due and owing.",
    "You could be sued for the difference.",
    "The promissory note is not cancelled by this release and continues in full force.",
    "The undersigned shall continue to be indebted to the Credit Union for the residue.",
    ("This release of lien in no way affects the personal liability of the borrower for the debt."),
    "The release of mortgage shall not operate to discharge the indebtedness secured thereby.",
    "Creditor's rights against co-maker Louisa Brandt are fully reserved.",
    "The mortgage insurance company may seek reimbursement from you for the claim it pays.",
    "All parties understand that the second mortgage holder still expects to be paid in full.",
    "Plaintiff may seek leave to prove up the deficiency at a later date.",
    (
        "This order is without prejudice to Plaintiff's right to seek a deficiency against "
        "Defendant Moss."
    ),
    "Entry of this judgment does not bar Plaintiff from suing on the note.",
    "Although the lien will be gone, you will still owe us the money.",
    (
        "The forgiveness of the late charges does not extend to the principal, which you must"
        " still repay."
    ),
    "We have not released you from the note.",
    "The partial claim mortgage is still due and must be repaid to the Secretary.",
    "Discharge of the lien is not a discharge of the debt.",
    "The conveyance shall not merge with or extinguish the debt.",
    (
        "Neither this letter nor the closing of the sale constitutes a release of your "
        "obligation to repay."
    ),
    "USDA will attempt to collect the loss from you through Treasury offset.",
    "A creditor that reports a 1099-C has not thereby given up the right to collect.",
    (
        "Seller understands that Seller will continue to be responsible for the mortgage "
        "after closing."
    ),
    "The loan stays in your name and you are still on the hook for it.",
    "Lender agrees to forbear only; the debt is not reduced by a single dollar.",
    (
        "Whatever part of the judgment is not satisfied by the sale may be collected from the"
        " Guarantor by any lawful means."
    ),
    "The holder reserves unto itself the option of seeking a money judgment.",
    (
        "Such bid shall not be deemed to be payment of the whole debt, and Lender may bid "
        "less than the debt and sue for the rest."
    ),
    "In the event of a shortage, you will be asked to pay it.",
    "You will be responsible for paying the deficiency.",
    "The Bank does not by this instrument forgive, cancel or compromise the debt.",
    "We make no promise that the balance will be forgiven.",
    "Any portion of the loan not paid at closing will be your responsibility.",
    "Liability on the note is expressly not released.",
    "It is understood that the debt itself is not affected by the reconveyance.",
    "The Association keeps its claim against the former owner for unpaid assessments.",
    "Your bankruptcy aside, your co-signer still owes this debt.",
    "The credit union does not agree to accept the proceeds as payment in full.",
    "Your account has been charged off but the full balance is still collectible.",
    "The terms of the note otherwise remain enforceable against the makers.",
    "This is a release of the lien only; the borrower continues to owe the note.",
    "Mortgagee does not hereby surrender its action on the bond.",
    "The discharge of one guarantor leaves the others bound for the whole.",
    "The lender makes no commitment to waive the deficiency.",
    "Notwithstanding the conveyance, the Makers shall pay the residue on demand.",
    "The holder keeps the note and may put it in suit.",
    "Guarantor's liability is not lessened by the taking of the deed.",
    (
        "It is expressly agreed that the acceptance of this deed shall not extinguish the "
        "liability of the Guarantors."
    ),
    "The obligor is not let off by this consent.",
    "Whether the agency will demand the balance is a matter for the agency to decide later.",
    "VA will establish a debt against you for the amount it pays the holder.",
    "The veteran is still indebted to the United States for the guaranty claim.",
    "Your obligation to pay us does not end when the property is sold.",
    "This stipulation leaves open the matter of a deficiency.",
    "The issue of deficiency is reserved for further hearing.",
    "The new owner of your account may try to collect it.",
)

KEEPS_NOTHING = (
    "The bank's right to collect the balance is waived.",
    "All rights against the Guarantor are released.",
    "Lender's claim for the deficiency is not reserved.",
    "Lender retains no right to collect the deficiency.",
    "Lender keeps no claim against Borrower for the balance.",
    "The lender reserves no right against the Borrower.",
    "Borrower will not remain liable for the balance.",
    "There is nothing further owing by you.",
    "We have no right to pursue you for the unpaid balance.",
    "Lender waives, and agrees not to assert, any claim it may have to collect the balance.",
    "Lender is barred from seeking a deficiency.",
    "We will not collect, sell or refer the remaining balance.",
    "No one may sue you for the balance.",
    "The debt does not survive the conveyance.",
    "It is agreed that the note is satisfied and cannot be enforced against the Maker.",
    "We agree that the balance left after the sale will not be pursued.",
    "Lender releases any right it has or may have to recover the debt from Grantor.",
    "Nothing in this agreement shall limit Seller's right to cancel within five business days.",
    "Buyer shall remain responsible for the cost of inspections.",
    "Time is of the essence of this contract.",
    "Lender reserves the right to sell or assign the loan without notice.",
    "The servicer reserves the right to withdraw this approval at any time before closing.",
    "We reserve the right to request updated financial information.",
    "No waiver of any provision of this contract shall be effective unless in writing.",
    "All other terms and conditions of the contract remain in full force and effect.",
    "Tenant shall remain liable for damage beyond ordinary wear.",
    "Seller shall retain possession until closing.",
    "Either party may seek mediation before filing suit.",
    "Landlord may retain the deposit to the extent of unpaid rent.",
    "Buyer may pursue any remedy available at law or in equity if Seller defaults.",
    "You no longer owe anything on this loan.",
    "The lender may not seek a deficiency judgment against you.",
    "Neither the bank nor any holder may collect the balance from the borrower.",
    "You will not be responsible for the remaining balance.",
    "No deficiency remains due.",
    "Nothing remains owing on the note.",
    "Borrower shall have no further liability for the debt.",
    "If the balance remains unpaid after the due date, a late fee of $25 will be charged.",
    "The escrow agent may retain the earnest money until both parties agree.",
    "Your rights as a tenant are not affected by this notice.",
    "This change in servicer does not affect any term or condition of the mortgage documents.",
    "The buyer may obtain a mortgage loan for 80 percent of the price.",
    "Seller may continue to market the property until the loan is approved.",
    "Any unpaid taxes shall be prorated at closing.",
    "Interest on the unpaid balance continues to accrue at 5 percent.",
    "Borrower may prepay the note without penalty.",
    "Lender shall not be liable for any failure to give notice.",
    "The title company will hold the balance in escrow.",
    "You have the right to reinstate the loan by paying the past-due amount.",
    "The monthly payment may change if taxes increase.",
    "The lender will send you an annual statement of the account.",
    "The remaining balance of the purchase price shall be paid at closing.",
    "Seller represents that no other obligations remain outstanding on the property.",
    "A returned check will be subject to a $30 fee.",
    "You may reinstate the loan by paying all past due amounts.",
    (
        "If Buyer fails to obtain a mortgage, the earnest money shall be returned and this "
        "contract shall be void."
    ),
    "Any false statement in this application is a federal crime.",
    "The parties certify that this is an arm's length transaction.",
    "Lender releases the Borrower from all liability and shall not seek any deficiency.",
    "The Bank hereby waives its right to collect the remaining balance and any deficiency.",
    "Lender waives any right it may have to pursue Borrower for the shortfall.",
    "We give up every right to recover the unpaid balance from you.",
    "Borrower shall not be liable for any deficiency.",
    "You are released from the note and will owe nothing more.",
    "The Lender shall have no recourse against the Guarantor for the indebtedness.",
    "Holder agrees that it will never sue Maker for the balance.",
    "No part of the debt remains owing by the Borrower.",
    "The release in this paragraph shall not be affected by any later sale of the property.",
    "Upon closing the lender will forgive the amount you still owe on the loan.",
    "Any balance that remains due after the sale is forgiven.",
    "The lender cannot pursue you for the deficiency.",
    "Nothing in this letter allows the lender to collect the deficiency from you.",
    "In no event shall the Borrower remain liable for the debt.",
    "The investor has decided not to pursue the deficiency.",
    "You asked whether you would still owe the balance after the sale.",
    "Will I still owe the bank after the sale?",
    "Neither Lender nor any assignee may hereafter claim any sum from Grantor on the Note.",
    "Lender shall not be entitled to a deficiency judgment against Grantor.",
    "Borrower is not obligated to pay any deficiency.",
    "The bank relinquishes its right to sue for the rest of the loan.",
    "Seller may seek specific performance of this contract.",
    "The seller will pay off the existing loan balance from the proceeds at closing.",
    "Lender will refund any amount remaining in escrow to Borrower.",
    "Your mortgage insurance will be cancelled when the balance reaches 78 percent.",
    "Owner agrees to keep the property insured while the loan remains outstanding.",
    "The buyer may assume the loan if the lender approves.",
    "The servicer may change if the loan is sold.",
    "Your personal information may be shared with affiliates to service your account.",
    "The payoff amount is $120,400.22 and interest continues at $18.20 a day.",
    "Broker is entitled to recover its commission from Seller.",
    "Lender may enter the property to make inspections.",
    "The tenant shall be responsible for utilities.",
    "Buyer's obligations are contingent on obtaining a mortgage loan.",
    "The court finds that the balance due is $201,553.09.",
    "Plaintiff is awarded judgment of foreclosure in the amount of $201,553.09.",
    "The sheriff shall sell the property to the highest bidder.",
    "Lender hereby forgives the debt and reserves only its lien on the other parcel.",
)


@pytest.mark.parametrize("words", KEEPS)
def test_a_sentence_that_keeps_the_debt_is_read_so(words: str) -> None:
    assert Act.keeps_debt in acts_in(words)


@pytest.mark.parametrize("words", KEEPS_NOTHING)
def test_a_sentence_that_keeps_no_debt_does_nothing_of_the_kind(words: str) -> None:
    assert not acts_in(words)


@pytest.mark.parametrize("words", KEEPS)
def test_a_page_that_ends_within_the_sentence_changes_nothing(words: str) -> None:
    first, _, rest = words.partition(" ")
    assert Act.keeps_debt in acts_in(f"{first}\f{rest}")


@pytest.mark.parametrize(
    ("words", "whom", "what"),
    [
        ("The Guarantor remains bound by the Guaranty.", Party.guarantor, Matter.guaranty),
        ("Borrower shall remain liable for any deficiency.", Party.borrower, Matter.deficiency),
        ("You still owe the note.", Party.borrower, Matter.debt),
    ],
)
def test_who_stays_liable_for_what(words: str, whom: Party, what: Matter) -> None:
    (found,) = {(one.whom, one.what) for one in found_in(words)}
    assert found == (whom, what)


def test_a_debt_kept_only_until_something_happens_says_so() -> None:
    (found,) = found_in("You remain liable for the balance until the wire has arrived.")
    assert "until the wire has arrived" in found.conditions[0].words


def test_a_debt_kept_for_good_waits_for_nothing() -> None:
    assert all(not one.conditions for one in found_in("You remain liable for the balance."))


def test_a_statement_taken_back_in_the_next_sentence_keeps_nothing() -> None:
    told = "Our letter of May 2 stated that you remain liable for the balance."
    assert Act.keeps_debt in acts_in(told)
    assert Act.keeps_debt not in acts_in(f"{told} That was a mistake.")


def test_what_has_not_been_decided_is_undecided() -> None:
    words = "The investor has not yet decided whether it will collect the deficiency."
    assert Modality.undecided in {one.modality for one in found_in(words)}

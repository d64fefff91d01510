"""Traps in the voices of banks, courts, investors and relatives; ordinary words are none."""

from __future__ import annotations

from typing import Final

import pytest

from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import Act

SAID: Final[dict[Act, tuple[str, ...]]] = {
    Act.promises_to_pay: (
        "The seller is to sign a note of hand for $6,500 in favor of the credit union.",
        (
            "Obligor shall, concurrently with the delivery of the deed, make and deliver its "
            "demand "
            "note for the shortfall amount."
        ),
        (
            "The balance left after sale shall be converted to an unsecured term loan, for which "
            "Mortgagor shall be personally bound."
        ),
        "The residual debt will live on as a fresh personal obligation of the sellers.",
        "Please sign and return the Deficiency Promissory Note (Form DN-4) with your acceptance.",
        (
            "In exchange for our letting the sale go ahead, you agree to sign a separate agreement "
            "to repay $14,000 to us in monthly payments."
        ),
        (
            "We will forgive nothing, but we will put the remainder on a zero-interest personal "
            "loan in your name, to be repaid at $200 a month."
        ),
        (
            "A repayment agreement for $9,600 must be signed by each homeowner before the deed "
            "will "
            "be recorded."
        ),
        (
            "You will need to sign an IOU for the part of the loan the sale does not cover. "
            "Payments of $150 begin the month after closing."
        ),
        (
            "Seller shall deliver at closing an unsecured demand instrument in the principal "
            "amount "
            "of $24,000."
        ),
        (
            "The unpaid remainder shall be re-documented as a consumer loan with a term of "
            "seventy-two months."
        ),
        "The guarantor will substitute her own note for that of the company.",
        (
            "Mortgagor binds himself to satisfy the post-foreclosure balance in quarterly payments "
            "of $900 each."
        ),
        "Seller covenants to pay Lender the Shortfall in 84 consecutive monthly payments.",
        (
            "You are to enter into a deficiency repayment contract with Fenwick Servicing prior to "
            "the funding date."
        ),
        (
            "I will give my brother a paper saying I owe him the $7,000 that was left over, and "
            "pay "
            "it by harvest."
        ),
        (
            "This Note supersedes and takes the place of the note dated May 3, 2006, and Maker "
            "agrees to pay according to its terms."
        ),
        (
            "You'll owe us $15,000 going forward under a new payment arrangement that you sign at "
            "the closing."
        ),
    ),
    Act.contributes: (
        (
            "Consent of the junior lienor is given in consideration of a payment of $3,500 to be "
            "made by the mortgagors."
        ),
        (
            "This offer requires your payment of $3,300 by certified check, over and above the "
            "amount the buyer pays."
        ),
        "The bank's committee approved the short sale with a $5,000 borrower contribution.",
        (
            "Sellers to contribute $9,000 toward the shortfall; funds may come from retirement "
            "account or family gift."
        ),
        (
            "Mortgagor shall tender to Mortgagee, contemporaneously with the conveyance, the "
            "sum of "
            "$8,000 in good funds."
        ),
        (
            "Seller shall wire $14,300 of personal funds to the escrow agent on or before close of "
            "escrow."
        ),
        (
            "The mortgage insurer has asked that the borrowers pay $11,000 in cash toward its loss "
            "as a condition of consenting to the sale."
        ),
        "The investor requires a cash contribution from the borrower of $7,500, due at settlement.",
        "The seller's cash contribution required by the investor is $6,100.",
        "Defendant is to pay Plaintiff $5,000 within thirty days as a condition of the waiver.",
        (
            "In consideration of Lender's consent, the Obligors shall deposit Ten Thousand Dollars "
            "with the closing agent for disbursement to Lender."
        ),
        (
            "The second lienholder will accept the $6,000 from the first plus $4,000 from the "
            "seller at closing."
        ),
        "You have money in the bank. Pay us half of it, $6,000, and we will sign the satisfaction.",
        (
            "Provided that Defendant pays into court the sum of $15,000 on or before September 1, "
            "the Plaintiff shall forbear."
        ),
        (
            "Mortgagee's consent hereunder shall not be effective until Mortgagor has paid to "
            "Mortgagee $20,000 in immediately available funds."
        ),
        (
            "The lender's final requirement is that the seller liquidate the brokerage account and "
            "apply $18,000 against the shortage."
        ),
        "Your tax refund of $1,900 must be turned over to us as part of the deal.",
        "We can let this go for your $2,500 and the house.",
    ),
    Act.acknowledges: (
        (
            "Debtor hereby recognizes the debt described above and declares it to be a subsisting "
            "obligation."
        ),
        "This letter is my written acknowledgment of the debt.",
        (
            "Owner accepts the statement of account as final and binding and waives any right to "
            "challenge it."
        ),
        (
            "Borrower expressly acknowledges and agrees that the Debt is outstanding in the amount "
            "of $96,004."
        ),
        (
            "The undersigned confesses himself to be justly indebted unto the Bank in the sum of "
            "$12,000."
        ),
        (
            "The Borrower acknowledges the continuing validity of the debt and that the statute of "
            "limitations begins anew on the date of this letter."
        ),
        "By signing, you admit you are behind and that you owe the amount shown.",
        "Maker ratifies the Note and acknowledges that it is a binding obligation of Maker.",
        "Defendant concedes liability on the note in the amount stated in the complaint.",
        (
            "The parties stipulate that as of June 1 the indebtedness stands at $187,332.14, and "
            "Mortgagor waives any dispute about the figure."
        ),
        (
            "Grantor recognizes and affirms the secured indebtedness, which is due without "
            "deduction or offset."
        ),
        "Borrower stipulates to the validity, priority and amount of the indebtedness.",
        (
            "Customer certifies the accuracy of the unpaid balance shown above and agrees not to "
            "contest it later."
        ),
        "You accept that the amount we say you owe is right.",
        "Defendant admits each allegation of the complaint, including the amount due.",
        "There is no dispute that I borrowed this money and have not repaid it.",
        "We, the sellers, agree that the second mortgage balance of $38,000 is a valid debt.",
        (
            "Maker warrants that the loan is fully enforceable against Maker and that no offset "
            "exists."
        ),
    ),
    Act.confesses_judgment: (
        (
            "Guarantor appoints Lender's counsel as attorney-in-fact to consent to judgment on "
            "Guarantor's behalf."
        ),
        "I give up my day in court. If I am late the bank gets its judgment.",
        (
            "Upon an event of default the agreed judgment will be submitted to the Court for entry "
            "without further notice to Defendants."
        ),
        (
            "Defendants stipulate that judgment for the full deficiency shall enter upon "
            "plaintiff's affidavit of default."
        ),
        "You signed a court paper in blank; we keep it, and if you miss a payment we file it.",
        "Debtor gives the clerk power to enter judgment for the balance whenever the holder asks.",
        (
            "The lender may have a judgment put on the books against you the same day you miss a "
            "payment, without telling you."
        ),
        (
            "The stipulated judgment signed herewith will be lodged with the court if Borrower "
            "fails to pay."
        ),
        (
            "The undersigned authorizes any attorney at law to appear in any court of record and "
            "waive service and confess judgment."
        ),
        "A judgment note accompanies this agreement.",
        (
            "Debtor agrees that upon default Creditor may obtain judgment by filing the attached "
            "consent judgment, no hearing being required."
        ),
        "A consent judgment signed in advance will be held and filed only if you fail to pay.",
        (
            "Maker consents that judgment be entered forthwith, without trial, should any "
            "installment be past due."
        ),
        (
            "If a payment is missed, you allow our attorney to admit in court, in your name, that "
            "you owe the money."
        ),
        (
            "The Obligor does hereby constitute the prothonotary or any attorney his true and "
            "lawful attorney to enter judgment for the amount due with costs and attorney's "
            "commission of ten percent."
        ),
        (
            "Obligor authorizes Holder's attorney to enter an appearance for Obligor and confess "
            "judgment."
        ),
        "Each guarantor waives notice and a hearing and consents to immediate judgment.",
        (
            "Borrower's counsel has executed a stipulation for entry of judgment, which shall not "
            "be filed so long as payments are timely made."
        ),
    ),
    Act.binds_persons: (
        "The Court has personal jurisdiction over Defendant Ruben Alcott, who was served by hand.",
        "The defendant submits himself to the jurisdiction of this Court.",
        "The court enters judgment personally against the mortgagor for the deficiency of $22,190.",
        "We can ask either of you to pay the whole amount.",
        "The undersigned shall be jointly, severally and personally liable for the Deficiency.",
        "The liability of the makers hereunder is joint as well as several.",
        "Makers hereof are bound jointly and severally and in solido.",
        "Each of the undersigned shall be liable for the entire Indebtedness.",
        (
            "Obligors agree to appear and be sued in the courts of Lake County and waive any "
            "objection to jurisdiction over their persons."
        ),
        "Makers consent to jurisdiction and venue in the Circuit Court of Kane County.",
        (
            "Seller irrevocably attorns to the jurisdiction of the court and waives objection to "
            "venue."
        ),
        "Husband and wife are each individually and together obligated for the unpaid amount.",
        (
            "The lender may enforce its rights against each of us individually or against all "
            "of us "
            "together."
        ),
        "Judgment is entered personally against Defendant Alcott in the amount of $51,200.",
    ),
    Act.assigns: (
        (
            "Purchaser shall have the unrestricted right to assign its interest herein, and upon "
            "such assignment shall be relieved of liability."
        ),
        "Seller agrees that Buyer's rights hereunder may be assigned without notice.",
        "Optionee may freely transfer this option.",
        "Optionee shall be at liberty to assign the option to any party of its choosing.",
        "Lender reserves the right to sell or participate out all or part of the loan.",
        "Seller understands that Buyer intends to assign this contract for a fee before closing.",
        (
            "We may pass this agreement on to someone else at any time, and you agree to deal with "
            "them."
        ),
        "Buyer may assign this Agreement in its sole discretion.",
        "Seller consents in advance to any assignment of this contract by Buyer.",
        (
            "We work with partner investors and one of them may end up taking our place in this "
            "contract."
        ),
        (
            "You agree that the person who ends up buying your home may not be the person who "
            "signed this paper."
        ),
        "The bank is free to sell your loan to whomever it likes, even after the sale closes.",
        (
            "The creditor may transfer your account, including any remaining balance, to a debt "
            "purchaser."
        ),
        (
            "The rights of the buyer hereunder are assignable and the seller's consent shall "
            "not be "
            "needed."
        ),
        "Buyer shall have the absolute right to assign this contract.",
        "Purchaser: Bluefin Homes LLC and/or assigns.",
        (
            "Buyer reserves the right to transfer its interest in this contract to any third "
            "party, "
            "without the Seller's approval."
        ),
        "This contract and all rights under it can be passed to someone else by the buyer.",
    ),
    Act.leases_back: (
        (
            "Contemporaneously with the deed, the parties shall enter into a lease agreement with "
            "option under which the Homeowner is lessee."
        ),
        "In two years, when your credit is repaired, we deed the property back to you.",
        "Buyer leases to Seller, and Seller leases from Buyer, the premises.",
        "You can stay in the house and buy it back from us within two years for $210,000.",
        "An option to buy the house back is included.",
        "Upon sale, the sellers shall become tenants of the purchaser.",
        (
            "Grantee agrees to reconvey the property to Grantor upon receipt of $140,000 within "
            "one "
            "year."
        ),
        "You won't have to move: we'll lease the home to you after you sign the deed.",
        "The family does not have to leave: after the sale they rent from the new owner.",
        "Buyer agrees to sell the property back to Seller on a land contract.",
        "Seller may lease back the premises at $1,600 per month.",
        "The parties contemplate a sale and leaseback.",
        "We buy your house, you rent it from us, and when your credit is fixed you get it back.",
        "Once you sign over the deed you can remain as a month-to-month renter.",
        "You will sell us the house and then rent it back at $1,200 a month.",
        "My cousin takes title and I stay on and give her $700 monthly.",
        "The house goes back into your name after five years of on-time rent.",
        "The homeowner may redeem title from the investor by paying the buyback price.",
    ),
}
ORDINARY: Final = (
    "Buyer may not assign this contract without the prior written consent of Seller.",
    (
        "This agreement binds and benefits the parties and their respective heirs, successors "
        "and permitted assigns."
    ),
    "Tenant shall pay rent of $1,400 per month to Landlord on the first day of each month.",
    "Except as modified, the Credit Agreement is ratified and remains in full force and effect.",
    "Buyer shall deposit earnest money of $5,000 with the title company within three days.",
    "Seller shall deliver possession at closing, free of tenants.",
    "Buyer shall pay the balance of the purchase price in cash at closing.",
    "The borrower signed a promissory note dated May 1, 2006 in the original amount of $240,000.",
    "Seller shall credit Buyer $2,000 at closing toward repairs.",
    (
        "Borrower shall pay the modified principal balance in monthly payments of $1,211.09 "
        "beginning August 1."
    ),
    "The tenant may not sublet or assign the lease.",
    (
        "This agreement is governed by the law of Ohio, and any action shall be brought in "
        "Franklin County."
    ),
    "Buyer's obligation is contingent on obtaining a new loan of $180,000 at prevailing rates.",
    (
        "Seller acknowledges receipt of the lead paint pamphlet and confirms that the "
        "disclosures are correct."
    ),
    "The closing agent may collect the recording fee of $58 from the seller.",
    "Plaintiff served the defendant by leaving a copy with a person of suitable age.",
    "Lessee shall have an option to renew this lease for one further year at the same rent.",
    "Notice shall be given to the attorney for each party.",
    "The court will hold a hearing on the motion for entry of judgment on June 5.",
    "Buyer acknowledges that the property is sold as is.",
    "Seller may remain in possession for three days after closing without charge.",
    "The lease between Seller and the tenant in Unit 2 shall be assigned to Buyer at closing.",
    "Neither party may assign its rights under this contract.",
    (
        "Borrower understands that the interest rate will be 4.25% and the first payment is due "
        "September 1."
    ),
    "You agree to keep the property insured for the amount of the loan.",
    "Buyer will sign a promissory note and mortgage in favor of Buyer's lender at closing.",
    "Seller agrees to pay the broker a commission of 5% at closing.",
    (
        "If you fail to answer within 30 days a default judgment may be entered against you "
        "without further notice."
    ),
    (
        "The servicer may transfer the servicing of your loan; you will be told where to send "
        "payments."
    ),
    "Seller agrees that the furnace is in working order and that the disclosure form is accurate.",
    "Buyer shall pay $185,000 in cash at closing.",
    "Borrower shall pay when due the principal and interest on the note and any late charges.",
    "All other terms of the loan agreement are unchanged and remain in effect.",
    "The approved net to the bank is $162,400, to be wired at closing from the sale proceeds.",
    "Landlord and tenant agree that the tenant pays $900 a month for the first year.",
    (
        "Please send two months of bank statements and your last pay stubs before we review the "
        "request."
    ),
    "The plaintiff's attorney shall submit a proposed order within seven days.",
    "The seller must provide a certified copy of the trust to the title company before closing.",
    "Each party shall bear its own attorney's fees.",
    "The borrower occupies the property as a primary residence and has lived there since 2003.",
    "Purchaser agrees that if closing is delayed by Purchaser, Purchaser shall pay $75 per day.",
    "The homeowner shall pay the association's monthly assessments of $310.",
    "Several witnesses and both parties were present at the hearing.",
    "Buyer may terminate if the appraised value is less than the purchase price.",
    "A judgment of foreclosure was entered on March 3 and the sale is set for June 9.",
    "To reinstate, you must pay $14,220.18 in certified funds before the sale date.",
    "We received your check for $1,250 and applied it to the May payment.",
    (
        "The modified loan will be paid in 480 monthly payments of $988.14, and the unpaid "
        "interest is added to the principal balance."
    ),
    "You have the right to dispute this debt within 30 days of this notice.",
    "Seller will repair the porch step before closing at a cost not to exceed $1,000.",
    "The loan was assigned to Harbor Bank in 2019.",
    "Seller shall pay $1,200 toward the buyer's home warranty at closing.",
    "The buyer acknowledges that the balance of the price is due at closing.",
    "You must send proof of income and $35 for the appraisal review.",
    "Borrower acknowledges receipt of a copy of this agreement.",
    "The parties agree that the closing will be held at the office of the title company.",
    "Buyer agrees to rent the home to Seller's existing tenant on the same terms.",
    "Escrow agent may require certified funds from the buyer.",
    "The tenant must move out by June 30 and leave the premises clean.",
    "If Buyer defaults, Seller may keep the earnest money as liquidated damages.",
    "Please make your monthly payment of $1,150 by the first of each month.",
    "Your new monthly payment includes $240 for taxes and insurance.",
    "The borrower understands that this modification does not change the due date.",
    "The deed shall be recorded in Will County after closing.",
    "The parties may sign this agreement in counterparts.",
    "A hearing was held and both parties appeared by counsel.",
    "Seller represents that there are no judgments or liens other than the mortgage.",
    "Borrower and lender agree to extend the maturity date to May 1, 2040.",
    "The mortgage broker fee of $2,500 is paid by the lender.",
    "The owner may continue to occupy the property during the redemption period.",
    "Tenant may renew the lease if rent is current.",
    "The buyer's deposit of $3,000 will be returned if the inspection is not satisfactory.",
    "Each signer has read this page.",
    "The seller's attorney will prepare the deed.",
    "We look forward to working with you and ask that you call if anything changes.",
    "The court finds that notice was given to all parties.",
    "Borrower represents that the financial statement is accurate.",
    "This confirms the wire of $188,204.11 received on your payoff.",
    "The association claims $1,904.55 in unpaid assessments.",
    "Modified terms: principal balance $201,000; rate 3.5%; first payment October 1.",
    "Buyer shall apply for a loan of $160,000 within ten days.",
    "Borrower promises to keep the property in good repair.",
    "The tenant's security deposit of $900 is held by the landlord.",
    "Borrower agrees to pay the amounts due under the note as modified.",
    "Lender agrees to accept the modified payments.",
    "Seller shall give Buyer the keys at closing.",
    "Seller shall pay $350 for a termite inspection.",
    "Buyer may not sell the contract.",
    "The current occupant is a tenant who pays $800 a month.",
    "The escrow account has a shortage of $412 which will be collected over 12 months.",
    "If you have questions about your payment, call us.",
    "You have the right to a hearing before the judgment is entered.",
    "The Plaintiff's attorney appeared and the defendants did not.",
    "The seller agrees that the sale price is fair.",
    "The court has subject matter jurisdiction.",
    "The lease term is two years with one option to renew.",
    "Borrower must pay property taxes directly.",
    "The loan number is correct as stated.",
    "Cash to close from borrower: $2,118.40, payable by the buyer.",
    "Purchaser will take title as trustee of the Alden Family Trust.",
)


def _acts(words: str) -> set[Act]:
    return {frame.act for frame in clauses_in(paper_text(words)).frames}


@pytest.mark.parametrize(
    ("act", "words"), [(act, words) for act, several in SAID.items() for words in several]
)
def test_a_trap_is_found_in_whatever_voice_it_is_said(act: Act, words: str) -> None:
    assert act in _acts(words)


@pytest.mark.parametrize("words", ORDINARY)
def test_an_ordinary_sentence_of_a_sale_lease_or_modification_is_no_trap(words: str) -> None:
    assert not _acts(words) & set(SAID)


def test_a_loan_agreement_that_goes_on_is_admitted_only_with_its_debt() -> None:
    assert Act.acknowledges not in _acts("Except as amended the Credit Agreement is ratified.")
    assert Act.acknowledges in _acts("The Note and the debt it evidences are hereby ratified.")


def test_what_the_writer_says_the_reader_owes_does_not_make_the_writer_the_debtor() -> None:
    frames = clauses_in(paper_text("You accept that the amount we say you owe is right.")).frames
    assert [frame.who.value for frame in frames if frame.act is Act.acknowledges] == ["borrower"]

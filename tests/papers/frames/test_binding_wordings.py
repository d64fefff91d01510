"""New notes, contributions, admissions and confessions are read in every form."""

from __future__ import annotations

from typing import Final

import pytest

from stillowe.papers.frames.families.binding import binding_in
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Act, Matter

SAID: Final[dict[Act, tuple[str, ...]]] = {
    Act.promises_to_pay: (
        (
            "As part of the closing, Sellers shall execute in favor of Lender a promissory "
            "note in the principal amount of $22,000.00 bearing no interest."
        ),
        (
            "You must sign a non-interest-bearing note for ten thousand dollars before the "
            "deed will be recorded."
        ),
        (
            "An unsecured installment note for $14,500 is to be signed by both homeowners and"
            " returned with this letter."
        ),
        (
            "Upon surrender of the deed, Grantor will deliver to Bank her demand note for "
            "twenty percent of the deficiency."
        ),
        "The investor will require you to give a $7,500 promissory note at the table.",
        (
            "This Second Amended Note amends, restates and replaces the Note dated April 2, "
            "2011 and is not a novation."
        ),
        (
            "For value received, I promise to pay to the order of Westlake Savings the sum of"
            " $30,000 in 60 installments."
        ),
        (
            "The remaining balance shall be repaid in 48 equal monthly installments of "
            "$250.00, unsecured."
        ),
        (
            "Borrower agrees to repay the shortfall in full over a period of five years at "
            "$300 a month."
        ),
        (
            "We will convert the unpaid balance into a new unsecured loan with payments of "
            "$99 a month."
        ),
        (
            "In return for our release of the second mortgage you will sign a new promissory "
            "note for $9,000."
        ),
        "The shortfall will be evidenced by a new note, payable over ten years.",
        "Guarantor hereby executes and delivers a replacement note in the amount of $55,000.",
        (
            "Mortgage insurer's consent is conditioned upon receipt of a signed promissory "
            "note for $16,000."
        ),
        "Both of you will have to sign a note to the insurance company for $12,400 at closing.",
        (
            "The Grantors have agreed to sign, contemporaneously with the delivery of the "
            "deed, their promissory note in the sum of $18,750.00, payable to Grantee."
        ),
        "Lender requires that each Borrower execute a personal note for the amount of the loss.",
        (
            "As a condition of approval, you'll need to sign a 0% interest note for $6,300 "
            "payable to us over 60 months."
        ),
        (
            "The undersigned, jointly and severally, promise to pay Heartland Bank, or order,"
            " Twenty Thousand Dollars ($20,000.00) with interest."
        ),
        (
            "This note is given in renewal of, and not in satisfaction of, a certain note "
            "dated January 3, 2012."
        ),
        (
            "In lieu of cash, the Lender will accept a ten-year unsecured note from Seller "
            "for the difference."
        ),
        (
            "Seller understands that a new loan of $25,000, unsecured, will replace the part "
            "of the mortgage that is not paid at closing."
        ),
        "An IOU for $4,000 must be signed before we let go of the lien.",
        "What is left after the sale will become a new installment loan in your name.",
        "You'd sign a fresh note covering whatever the sale doesn't.",
        (
            "Lienholder will release its second mortgage provided Seller executes a $5,000.00"
            " unsecured promissory note payable over thirty-six months."
        ),
        (
            "The participant agrees to execute a promissory note in the sum of $8,400 in "
            "favor of the holder."
        ),
        "There is to be a note. Mrs. Ortiz gives the bank a note for one-third of the loss.",
        (
            "The Obligors, for value received, hereby promise to pay to Creditor the "
            "principal amount of Forty Thousand Dollars."
        ),
        "This Consolidated Note supersedes and replaces the notes described in Schedule A.",
        "You promise to pay the remaining $13,000 over four years.",
        "A promissory note evidencing the unpaid deficiency is to be delivered at closing.",
        "Seller must also give the lender an unsecured note, interest at 2%, for $11,000.",
        "Payment of the balance shall be secured by a new note to be executed by the Guarantor.",
        (
            "As part of this workout you will sign a replacement promissory note for the "
            "entire amount."
        ),
        "This note renews and extends the indebtedness evidenced by an earlier note.",
        "The signer undertakes to repay $6,000 of the shortage in monthly parts of $100.",
        "Investor approval requires that borrowers execute a deficiency note of $20,000.",
    ),
    Act.contributes: (
        "Seller must contribute $6,000 in cash at closing from personal savings.",
        "A borrower contribution in the amount of $4,250.00 is required.",
        (
            "You are required to bring a cashier's check for $3,000 to the closing, from your"
            " own funds and not out of the proceeds."
        ),
        "This approval requires a cash contribution by the homeowner of $2,500.",
        "The mortgage insurer asks that the sellers chip in $5,000 toward the loss.",
        "Required seller contribution: $8,000.00, certified funds.",
        "Homeowner to put up $1,800 of his own money toward the shortage.",
        "$5,500 is to be paid by the borrower at settlement in addition to the net proceeds.",
        "The lender's approval is contingent on your cash contribution of $10,000.",
        (
            "As a condition of the deed in lieu, Grantors shall wire $15,000 in certified "
            "funds to Lender."
        ),
        "The seller is to bring $3,200.00 to the table.",
        "We need $5,000 cash from you at closing.",
        (
            "Approval is conditioned upon Mr. Hale's payment of $7,500 from his savings "
            "toward the deficiency."
        ),
        "Cash contribution due from borrower at settlement: $2,250.00.",
        (
            "Mortgagor shall tender the sum of $12,000.00 in certified funds, over and above "
            "the sale proceeds, as consideration for the waiver."
        ),
        "Your out of pocket contribution will be $1,500.",
        (
            "The lender wants the sellers to pay $4,000 out of their own pocket before it "
            "will approve the sale."
        ),
        "Borrower's contribution: Ten Thousand Dollars by cashier's check.",
        "The short sale is approved if Ms. Reyes contributes six thousand dollars of her savings.",
        "You agreed to pay $2,000 of your own money at settlement.",
        "We'll take the deal, but only if the homeowner comes up with $3,500 more.",
        "An additional $4,000 must come from the sellers' own resources.",
        "MI company requires cash of $5,000 from borrower.",
        "You must contribute 20% of your cash reserves, or $9,200, at closing.",
        (
            "A payment of $3,000 by the borrower, in addition to sale proceeds, is needed for"
            " approval."
        ),
        "Seller to remit $1,000.00 contribution by wire.",
        "Bring a certified check for $2,000 to settlement; without it we won't release the lien.",
    ),
    Act.acknowledges: (
        (
            "Borrower acknowledges that the unpaid principal balance of $214,118.02 is due "
            "and owing without setoff or counterclaim."
        ),
        "I admit I owe the bank $41,022.77 under the note.",
        "The undersigned hereby reaffirms the debt described above.",
        (
            "Guarantor ratifies and confirms his guaranty and agrees that it is in full force"
            " and effect."
        ),
        (
            "Homeowners confirm that they have no defenses, offsets or claims against the "
            "enforcement of the note."
        ),
        "You acknowledge that you are indebted to us in the sum of $9,844.10.",
        (
            "Making any payment on this account may revive the debt and restart the statute "
            "of limitations."
        ),
        "Debtor stipulates that the amount shown is correct and that he owes it.",
        "Sellers agree the statement of the loan balance above is true and correct.",
        (
            "Borrower agrees that the limitations period begins to run anew from the date of "
            "this agreement."
        ),
        (
            "The Note and the Mortgage are hereby ratified and confirmed by the Borrower in "
            "all respects."
        ),
        (
            "Mortgagor represents that there exists no defense, counterclaim or right of "
            "setoff to payment of the Indebtedness."
        ),
        "You will not dispute the amount of the debt in any court.",
        "Obligor concedes that the deficiency of $61,000.00 is validly owing.",
        "Borrowers admit the default and admit that the sum of $188,200.31 remains due and unpaid.",
        "Borrower waives and has no defenses to payment of the Note.",
        "The undersigned hereby acknowledges the validity of the debt.",
        "Signing below means you agree you owe the full balance.",
        "I/we recognize the debt of $15,602.11 as my/our legal obligation.",
        "Borrower ratifies the Loan Documents and agrees that they remain valid and enforceable.",
        "If you send us anything, even a dollar, the clock on our right to sue you starts over.",
        "There are no offsets, credits or defenses to the indebtedness, and Borrower so certifies.",
        "Maker hereby reaffirms his obligation to pay the Note according to its terms.",
        "The parties stipulate to an outstanding balance of $77,300.00.",
        (
            "Guarantor represents that he has no claim, counterclaim, or defense of any kind "
            "against the Bank."
        ),
        "Maker acknowledges owing the Holder $19,433.80.",
        "Borrower hereby affirms the debt and renews the promise to pay it.",
        (
            "It is agreed that the amount outstanding on the Loan is $301,554.90 and that no "
            "defense exists to its collection."
        ),
        (
            "Obligor hereby confirms the obligations under the Note are valid, binding and "
            "enforceable."
        ),
        "By signing you confirm that the loan is in default and that you owe the amounts shown.",
        "The statute of limitations shall be extended by any payment you make.",
        "Defendant admits the allegations of the complaint as to the amount due.",
        "The balance above is correct and I owe it.",
        "Borrower covenants that it has no right of setoff against amounts owed under the Note.",
        "Guarantor acknowledges his liability under the Guaranty in the amount of $250,000.",
        "Debtor unconditionally admits the indebtedness.",
        "By paying even a small amount you could make an old debt collectible in court again.",
        "The undersigned ratify the mortgage and the note it secures.",
    ),
    Act.confesses_judgment: (
        (
            "If I default, I authorize any lawyer to appear for me in any court and enter "
            "judgment against me without notice."
        ),
        "Debtor hereby confesses judgment in favor of Creditor for $48,000.",
        "The Note contains a warrant of attorney.",
        "Borrower agrees that Lender may obtain judgment by confession upon default.",
        (
            "Maker nominates the clerk of any court or any attorney to accept service for it "
            "and to consent to the entry of judgment for all amounts owing."
        ),
        (
            "You agree that we may enter a judgment against you without first giving you "
            "notice or a hearing."
        ),
        (
            "A stipulated judgment signed by you will be held by our counsel and filed if you"
            " miss a payment."
        ),
        "This is a cognovit note.",
        (
            "Guarantor waives summons and empowers any attorney at law to confess a judgment "
            "for whatever is unpaid."
        ),
        (
            "Any attorney may enter my appearance and consent to judgment against me for the "
            "unpaid amount."
        ),
        "Upon default the holder hereof may cause judgment to be entered by confession.",
        (
            "I hereby agree that a judge may enter judgment against me if I miss a payment, "
            "and I give up the right to be told beforehand."
        ),
        "You are signing a judgment now that our lawyers can file later if you fall behind.",
        (
            "The undersigned does hereby make, constitute and appoint any attorney at law his"
            " true and lawful attorney to waive the issuance and service of process and "
            "confess judgment."
        ),
        "Debtor consents to entry of judgment without notice upon affidavit of default.",
        (
            "The maker waives process and consents that any attorney may confess judgment on "
            "this note."
        ),
        (
            "If you break this agreement we can get a judgment against you without going to a"
            " hearing or giving you notice."
        ),
        (
            "Lender is authorized to file the attached consent judgment with the court if any"
            " payment is missed."
        ),
        "Judgment may be confessed against Guarantor for all sums owing.",
        "Tenant and Guarantor authorize any attorney to enter judgment by confession.",
        (
            "Obligor agrees that the enclosed Stipulation for Judgment may be filed ex parte "
            "upon default."
        ),
        "I let your attorney go to court for me and agree to a judgment against me.",
        "POWER TO CONFESS JUDGMENT.",
    ),
    Act.binds_persons: (
        "Borrower and Guarantor are jointly and severally liable for all sums due.",
        "The obligations of the undersigned shall be joint and several.",
        "Each signer is individually liable for the entire amount.",
        "Guarantor irrevocably consents to the personal jurisdiction of the courts of Illinois.",
        "We may collect the whole amount from any one of you.",
        (
            "Borrower submits to the exclusive jurisdiction of the state courts located in "
            "DuPage County."
        ),
        "All makers are bound jointly and severally.",
        (
            "The Company irrevocably submits to the jurisdiction of any New York court "
            "sitting in Manhattan."
        ),
        "You and your co-borrower are each responsible for the full amount.",
        (
            "Each of us promises to pay the full amount owed, and you can enforce your rights"
            " against any one of us individually."
        ),
        "The liability of the makers is joint and several.",
        "Guarantor consents to in personam jurisdiction in Illinois.",
    ),
}
ORDINARY: Final = (
    (
        "Borrower signed a promissory note dated May 1, 2018 in the original principal "
        "amount of $295,000."
    ),
    "No promissory note is required of you.",
    "You will not be asked to sign a note or bring cash to closing.",
    "The note will be returned to you marked cancelled.",
    "Lender shall deliver the Note marked paid to Borrower.",
    "A late charge of $25 is due with your payment.",
    "Please note that payments received after 2 p.m. are posted the next day.",
    "Buyer shall bring certified funds to closing for the balance of the purchase price.",
    "Seller credits $4,000 toward Buyer's closing costs.",
    "Seller contributes $3,000 toward Buyer's closing costs.",
    "No seller contribution is required.",
    "Seller contribution: $0.00",
    "Guarantor waives any right of contribution from any other guarantor.",
    "All payments shall be made without setoff, deduction or counterclaim.",
    "We acknowledge receipt of your letter of May 5.",
    "Buyer acknowledges receipt of the lead paint disclosure.",
    "Seller represents that there are no unpaid taxes due on the property.",
    "Tenant acknowledges that the apartment is in good order.",
    "Seller represents and warrants that there are no leases.",
    "Borrower agrees to pay the taxes when due.",
    "Neither party admits liability.",
    "The bank agrees that nothing more is owed.",
    "The Court finds that $212,000 is due and owing to Plaintiff.",
    "Nothing in this agreement is a confession of judgment.",
    "Plaintiff moves for entry of an agreed order continuing the matter.",
    "Confession of judgment clauses are void in consumer transactions in Illinois.",
    "A default judgment may be entered if you do not appear.",
    "The parties are not jointly and severally liable.",
    "The obligations of the Lenders are several and not joint.",
    "Sellers hold title as joint tenants with right of survivorship.",
    "Buyer may not assign this contract without Seller's prior written consent.",
    "This contract is binding on the heirs, successors and assigns of the parties.",
    "This approval is not assignable to another buyer.",
    "Buyer may assign this contract only with the written consent of Seller.",
    "Tenant shall not assign this lease or sublet the premises.",
    "Your loan has been assigned a single point of contact.",
    "The servicing of your loan was transferred on August 1.",
    (
        "Bank, its successors and/or assigns, as their interests may appear, shall be "
        "named as mortgagee."
    ),
    "Seller may remain in possession for up to three days after closing without rent.",
    "Seller shall deliver possession at closing, free of tenants.",
    "Seller shall assign all leases and security deposits of tenants to Buyer.",
    "There is no agreement for the grantor to buy back the property or to rent it.",
    "Seller has no right to repurchase the property.",
    "The purchaser may not resell the property within 90 days of closing.",
    "Buyer intends to occupy the property as a primary residence.",
    "Seller shall convey title subject only to general taxes, covenants and easements of record.",
    "This contract is subject to Buyer obtaining a mortgage commitment of $200,000.",
    "Buyer's obligation is subject to the mortgage contingency in paragraph 7.",
    (
        "If title is held in a land trust, Seller shall deliver a trustee's deed and the "
        "beneficiary shall sign."
    ),
    "Earnest money shall be held in trust by the listing broker.",
    "The mortgage was assigned to Crestfall Mortgage Trust 2020-R1.",
    (
        "Closing documents signed under a power of attorney must be approved by the title"
        " company in advance."
    ),
    "The escrowee has the power to disburse the funds.",
    "Signed by Jane Doe as attorney in fact for Lakefront Mortgage Trust.",
    "The appraisal fee of $450 is due at closing.",
    "We do not charge any fee for this review.",
    "HUD-approved counselors are free; never pay an upfront fee to stop foreclosure.",
    "Earnest money is non-refundable after the inspection period.",
    "You may take this to a lawyer before you sign.",
    "Please consult an attorney or a HUD counselor before signing.",
    "This offer stays open through December 1, 2026.",
    "This offer expires at 5:00 p.m. on November 30, 2026.",
    "Attorney review: within five business days either attorney may disapprove.",
    "Do not contact the buyer's agent directly; call your own agent.",
    "The parties have today signed this deed.",
    "Borrowers finished a trial plan and the loan is current.",
    "The home inspection fee is $400, payable at the time of inspection.",
    "Buyer shall pay for a new survey.",
    "Rent is $1,065 a month, due on the first.",
    "Landlord may enter with one day's notice.",
    "The tenant's lease ends in May and Landlord may sell the building.",
    "Interest is payable at the note rate.",
    "Escrow agent shall deliver the deed to Buyer at closing.",
    (
        "Seller shall provide a payoff letter, and the existing mortgage shall be paid in"
        " full at closing."
    ),
    "The lender may charge a fee for a payoff statement.",
    "Neither broker is a lawyer, and neither gives legal advice.",
    "If you are represented by an attorney, please do not contact us; have your attorney call.",
    "Borrower has the right to reinstate the loan before the sale.",
    "Buyer may have the home inspected by a licensed inspector.",
    "Seller shall continue to pay rent on the storage unit until closing.",
    "The seller shall keep the property insured until closing and pay utilities.",
    "The contract price may be renegotiated after the inspection.",
    "You may cancel this contract by midnight of the third business day after signing.",
    "Seller must sign the enclosed arm's length affidavit.",
    "Return this form by today's date plus ten days.",
    "The agent must send us a signed copy of the listing agreement.",
    "The Bank will have the right to inspect the collateral and sell it upon default.",
    "Borrower shall not sell, transfer or convey the collateral without Lender's consent.",
    "In the event of a sale of the collateral, Lender may apply the proceeds to the Obligations.",
    "The Lender may sell the collateral at public or private sale.",
    "The servicer accepts payments by check or wire.",
    "The court may accept the report of sale.",
    "Time is of the essence.",
    "Seller shall sign and deliver a warranty deed and affidavit of title at closing.",
    "Purchaser waives attorney review.",
    "Mortgagor may remain in possession through the thirtieth day after confirmation.",
    "Each lender's commitment is several.",
    "The trustee under the deed of trust shall reconvey the property upon payment in full.",
    "The original note is lost and Lender will deliver a lost note affidavit.",
    "You promised to pay $1,151 a month under the note.",
    "Your note and mortgage remain in effect until closing.",
    "Buyer will sign a note and mortgage to its own lender at closing.",
    "Borrowers shall pay the loan as changed.",
    "The new principal balance is $211,480.77.",
    "Seller shall pay the broker's commission of $12,000 at closing.",
    "Please bring a government-issued photo ID to closing.",
    "Buyer will deposit an additional $5,000 earnest money after the inspection.",
    "You will receive $3,000 in relocation assistance at closing.",
    "The payoff amount of $97,895.88 is due by December 15.",
    "We confirm that we received your payment.",
    "This letter confirms that your loan is current.",
    "Seller certifies that he is not a foreign person.",
    "Seller warrants that the roof is free of leaks.",
    "The parties agree that time is of the essence and that taxes are due in two installments.",
    "Tenant agrees that rent is due on the first of the month.",
    "Nothing is owed on the account.",
    "Owner states that no claim of lien is known to be pending.",
    "We understand that you disagree with the amount due.",
    "The clerk shall enter the judgment on the docket.",
    "The attorneys for the parties may make changes to this contract.",
    "Attorney Smith will appear for Plaintiff on May 3 to present the motion for judgment.",
    "Buyer and Seller each submit the dispute to mediation.",
    "Buyer and its successors are bound by the covenants of record.",
    "Purchaser may not transfer this contract.",
    "The approval is for the buyer named only and a new buyer needs a new letter.",
    "If Seller is a trustee, Seller shall sign an assignment of beneficial interest.",
    "Seller may leave the washer and dryer.",
    "Seller may rent a dumpster before closing.",
    "Buyer will close in cash and live in the home.",
    "Landlord may sell the building, in which case the lease continues.",
    "Tenant has no option to purchase.",
    "The buyer will take possession at closing.",
    "The property is sold subject to confirmation by the court.",
    "Our lender will place a new mortgage on the property.",
    "Taxes shall be prorated and Buyer shall take title subject to 2026 taxes not yet due.",
    "The mortgage must be released at closing.",
    "Homeowner's association rules forbid resale within one year.",
    "Purchaser may inspect the property before closing.",
    "The market value of the home is $250,000.",
    "Seller gives Buyer the right to inspect.",
    "The corporate resolution names the officers with power to sign deeds.",
    "The deed must be signed by both spouses before a notary.",
    "Escrow money is held by Title Trust Company in its account.",
    "Old Second Bank as Trustee under Trust 1234 is the owner of record and signs as Seller.",
    "The inspection costs $450 and is paid when the inspector comes.",
    "A $57 recording fee will be added to your payoff.",
    "Rent for the first month and the security deposit are due today.",
    "Call your lender before you sign anything.",
    "Do not sign this form until your lawyer has read it.",
    "You do not have to answer today.",
    "Please have your agent contact us before November 30.",
    "The inspection took place today at 9 a.m.",
    "Wire instructions will not change; do not send money to anyone who emails you new ones.",
    "Neither spouse may sell the home without the other's consent.",
    (
        "Seller and Buyer agree to keep the purchase price confidential except for their "
        "attorneys and lenders."
    ),
    "We cannot advise you; speak with an attorney.",
    "The furnace was accepted as is.",
    "Lender will not accept partial payments.",
    "The offer was accepted on November 20.",
    "I authorize my lender to release loan information to my agent.",
    "Borrower authorizes Lender to order a credit report.",
    "Mortgagee shall be named as loss payee.",
    "Fees of counsel are paid by each side.",
    "Seller will give Buyer the keys and a note with the alarm code.",
    "Borrower shall continue to make payments under the existing promissory note.",
    "The promissory note was signed on June 14, 2017.",
    "We have cancelled the promissory note and enclose it.",
    "Buyer shall deposit the balance of the price by wire at closing.",
    "Seller will pay for the survey and the title policy.",
    "Lender contributed $3,000 toward moving costs.",
    "You may contribute to your retirement plan.",
    "Borrower acknowledges receiving a copy of this letter.",
    "The lender acknowledges that the debt has been paid in full.",
    "Buyer agrees that the property is sold as is.",
    "Seller confirms that all appliances are in working order.",
    "Seller agrees that rent due from tenants will be prorated.",
    "The limitations on use of the property are in the covenants.",
    "Judgment was entered for Plaintiff on May 1.",
    "The attorney may withdraw his appearance.",
    "Counsel may appear by video for the hearing on the motion for judgment.",
    "Each party is responsible for its own costs.",
    "Each buyer is responsible for reading the disclosure.",
    "The assignment of the mortgage was recorded on June 3.",
    "Seller may sell the furniture before closing.",
    "The buyer will hand over the check at closing.",
    "Buyer may sell its current home before closing.",
    "The seller's lease of the water softener will be transferred to Buyer.",
    "Tenants shall remain after closing under the existing lease.",
    "The home is for rent or for sale.",
    "Seller may remain until noon on the closing date.",
    "Title is subject to covenants and building lines.",
    "The loan will be paid off from the proceeds.",
    "The mortgage does not prohibit early payment.",
    "The broker may market the property for sale.",
    "Seller's agent shall list the property on the MLS.",
    "The buyer's profit is not our concern.",
    "The power company will read the meter.",
    "A power of attorney for the absent spouse may be used with the title company's approval.",
    "Her will leaves the house to a trust for her children.",
    "Seller's existing living trust holds title.",
    "The fee is deducted from the proceeds at closing.",
    "Buyer's application fee is non-refundable.",
    "The association charges a transfer fee of $200 in advance of closing.",
    "The bank is closed today.",
    "Contact your lender today.",
    "Speak with a lawyer before you decide.",
    "You are not required to use our attorney.",
    "The listing agent will not discuss other offers with buyers.",
    "The lender does not discuss a loan with anyone the borrower has not authorized.",
    "If you do not contact your lender, you may lose your home.",
    "Never pay anyone to talk to your lender for you.",
    "Buyer's lender requires a note and mortgage from Buyer.",
    "The lender will mark your note paid and return it.",
    "Seller's broker contributes its commission.",
    "Bring the signed documents to closing.",
    "We agree that you owe nothing.",
    "You agree to keep the home in good repair.",
    "Seller acknowledges that Buyer has relied on the disclosure.",
    "The seller has no right to the escrow balance.",
    "A certified copy of the judgment will be recorded.",
    (
        "Plaintiff's attorney may present the judgment to the court without further "
        "notice to parties in default."
    ),
    "The parties waive notice of the hearing.",
    "Either spouse may sign for the delivery.",
    "Buyer may not assign, sell or otherwise transfer this agreement.",
    "No assignment by Buyer is effective without Seller's written agreement.",
    "The lender sold your loan in 2019.",
    "Tenant's lease is attached and rents will be credited at closing.",
    "Seller will find a place to rent after closing.",
    "Grantee takes title free of the mortgage.",
    "The existing mortgage will be satisfied at closing.",
    "The house is sold subject to the rights of tenants.",
    "Buyer plans to live in the house and not to resell it.",
    "The trustee's deed will be recorded.",
    "Title is held by a land trust; its trustee will sign.",
    "Home inspection fees are paid by Buyer when ordered.",
    "You may pay the reinstatement amount today.",
    "You should talk to your lender and to a lawyer.",
    "We have until today to respond to the counteroffer.",
    "Nothing stops you from showing this to a lawyer.",
    "Seller may not contact the appraiser.",
    "Please sign and return by Friday.",
)


def _acts(words: str) -> set[Act]:
    text = PaperText("0" * 64, (Page(1, 612.0, 792.0, words, ()),))
    sentences = tuple(sentences_of(text))
    setting = setting_of(text, sentences)
    return {found.act for sentence in sentences for found in binding_in(sentence, setting)}


@pytest.mark.parametrize(
    ("act", "words"), [(act, words) for act, said in SAID.items() for words in said]
)
def test_the_act_is_read_however_it_is_said(act: Act, words: str) -> None:
    assert act in _acts(words)


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_words_do_nothing_of_the_kind(words: str) -> None:
    assert not _acts(words) - {Act.reports}


def test_a_note_with_a_sum_left_at_zero_is_no_new_note() -> None:
    words = (
        "In some files you must sign a promissory note before we accept the sale. "
        "Note amount: $0.00, to be credited against the balance."
    )
    assert Act.promises_to_pay not in _acts(words)
    assert Act.promises_to_pay in _acts(words.replace("$0.00", "$8,750.00"))


@pytest.mark.parametrize(
    ("plain", "denied", "act"),
    [
        (
            "Seller shall sign a new promissory note for $9,000.",
            "Seller shall not sign a new promissory note for $9,000.",
            Act.promises_to_pay,
        ),
        (
            "You must bring $4,000 of your own funds to closing.",
            "You need not bring $4,000 of your own funds to closing.",
            Act.contributes,
        ),
        (
            "Borrower confesses judgment for the balance.",
            "Borrower does not confess judgment for the balance.",
            Act.confesses_judgment,
        ),
        (
            "Borrower admits that the balance is due and owing.",
            "Borrower does not admit that the balance is due and owing.",
            Act.acknowledges,
        ),
    ],
)
def test_a_denial_takes_the_act_back(plain: str, denied: str, act: Act) -> None:
    assert act in _acts(plain)
    assert act not in _acts(denied)


def test_the_sum_of_a_new_note_is_told_in_cents() -> None:
    words = "You must sign an unsecured promissory note for $12,345.67 at closing."
    text = PaperText("0" * 64, (Page(1, 612.0, 792.0, words, ()),))
    sentences = tuple(sentences_of(text))
    found = next(iter(binding_in(sentences[0], setting_of(text, sentences))))
    assert found.amount_cents == 1_234_567


def test_words_that_restart_a_time_limit_are_about_rights() -> None:
    words = "Any payment may restart the time limit for a lawsuit."
    text = PaperText("0" * 64, (Page(1, 612.0, 792.0, words, ()),))
    sentences = tuple(sentences_of(text))
    found = [*binding_in(sentences[0], setting_of(text, sentences))]
    assert [(one.act, one.what) for one in found] == [(Act.acknowledges, Matter.rights)]

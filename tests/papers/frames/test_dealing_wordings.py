"""Assignments, leasebacks, powers, fees and pressure are read in every form."""

from __future__ import annotations

from typing import Final

import pytest

from stillowe.papers.frames.families.dealing import dealing_in
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import setting_of
from stillowe.papers.paper import Page
from stillowe.papers.reader import PaperText
from stillowe.values.clauses import Act

SAID: Final[dict[Act, tuple[str, ...]]] = {
    Act.assigns: (
        "Purchaser: Cornerstone Acquisitions LLC, or its assigns.",
        (
            "Purchaser reserves the right to assign all of its interest in this contract to a"
            " third party without Seller's approval."
        ),
        "This Agreement is freely assignable by Buyer.",
        (
            "The note and this guaranty may be sold or transferred by Lender at any time "
            "without notice to you."
        ),
        "Buyer's rights may be assigned to any person for a fee.",
        "Holder may transfer the note to anyone it likes.",
        "Buyer is entitled to pass this contract along to another investor.",
        "Buyer can assign or sell this contract prior to closing and Seller consents in advance.",
        "Seller agrees that Buyer has the unrestricted right to assign this Contract.",
        "We may sell your loan one or more times without telling you.",
        "Jane Home Buyers and/or assignee",
        "Buyer: Prairie State Holdings LLC &/or assigns",
        "The Purchaser may at any time substitute another in his place as party to this agreement.",
        "Seller consents to any assignment of this contract by Buyer.",
        "We can transfer this agreement to somebody else whenever we like.",
        "Buyer's interest under this agreement is assignable without notice.",
        "The Bank shall be at liberty to sell participations in the Loan.",
        (
            "The holder of the note has the right to sell it, together with the mortgage, "
            "without notice to Borrower."
        ),
        "Creditor may sell this account to a debt buyer.",
        "Buyer may nominate another party to take title in its stead.",
        "The contract can be assigned by Purchaser at will.",
        "Purchaser: R. Kowalski or his assigns",
        "Nothing prevents Buyer from assigning this agreement for profit.",
        "Buyer has the right to transfer or sell its position in this contract to anyone.",
        "Lender shall have the unrestricted right to assign the loan documents.",
        "Bank may from time to time grant participations in this loan.",
        "We reserve the right to sell your account to a third party.",
        "Buyer/Assignee may close in its own name.",
        "Buyer may transfer all of its rights under this agreement with no notice to Seller.",
        "The Lender may pledge or assign the Note.",
        "The assignment of this contract by Purchaser shall not require Seller's consent.",
        "Holdco Homes LLC and/or its nominee",
        "Investor can let another investor take its place.",
    ),
    Act.leases_back: (
        "Seller may remain in the home as a tenant after closing, paying rent of $1,200 a month.",
        (
            "Following the sale, Owner will lease the property from Buyer for two years with "
            "an option to purchase."
        ),
        "You will have an option to buy your home back within three years at a price of $240,000.",
        "Buyer shall lease the premises back to Seller for twelve months.",
        (
            "Buyer grants Seller the exclusive right to repurchase the property for $175,000 "
            "if all rent is current."
        ),
        "After closing you become our tenant and pay us $1,500 each month.",
        "The homeowner signs a deed and simultaneously signs a lease of the house at $900 a month.",
        "Investor will sell the house back to you on a contract for deed.",
        "You can stay in the house as a renter for $1,350 per month once the sale is done.",
        (
            "Grantor reserves the right to buy the property back at any time within two years"
            " by paying $90,000."
        ),
        (
            "Grantee agrees to reconvey the premises to Grantor upon payment of $130,000.00 "
            "on or before June 1."
        ),
        (
            "Simultaneously with closing, Buyer and Seller shall enter into a residential "
            "lease for one year at $1,800 monthly."
        ),
        "We'll rent your house to you and give you the first chance to buy it back.",
        "The Homeowner retains an option to purchase the home at the end of the lease term.",
        (
            "Seller shall be permitted to lease the premises for a period of one year after "
            "closing for $950 per month."
        ),
        (
            "Once the sale closes you would be a renter in the home, with the chance to buy "
            "it again later."
        ),
        "The former owners have a two-year option to repurchase.",
        "Investor agrees to resell the home to Homeowner at the end of 18 months for $199,000.",
        "The transferor may reacquire the dwelling by paying the agreed price within 12 months.",
        "Owner sells the home and leases it back for three years.",
        "Seller stays as tenant at will and pays $1,100 monthly.",
        "Your family keeps living in the house and pays us rent, and can buy it back in year two.",
        (
            "Grantor shall have the exclusive option of repurchase for one year after "
            "delivery of this deed."
        ),
        (
            "Upon closing the parties will sign the attached rental agreement under which "
            "Seller occupies the house at $1,600 per month."
        ),
    ),
    Act.takes_subject_to: (
        "Buyer shall take title subject to the existing first mortgage held by Union Home Loans.",
        "Purchaser acquires the property subject to the mortgage and does not assume it.",
        "The mortgage will remain in Seller's name until Buyer refinances.",
        "Buyer will take over your payments and the existing loan stays in place.",
        "We are not assuming your loan, and will not pay it off at closing.",
        (
            "Seller understands that the loan continues in the seller's name after the deed "
            "is recorded."
        ),
        "This is a subject-to purchase.",
        (
            "Title will be conveyed subject to the current mortgage, which the buyer will not"
            " be obligated to pay."
        ),
        "Your mortgage isn't paid off at closing; we just make the monthly payments for you.",
        (
            "Seller agrees that the underlying loan shall remain in Seller's name and on "
            "Seller's credit."
        ),
        "The property is being purchased subject to existing financing.",
        "Grantee takes subject to, but does not assume and agree to pay, the existing mortgage.",
        "The deed is subject to a mortgage that stays in your name.",
        "Purchaser takes the house with the loan still in place and does not become liable for it.",
        "You keep the mortgage in your name and we make the payments.",
        "Buyer accepts title subject to that certain first mortgage in favor of Chase.",
        "We'll buy your house and let your mortgage stay where it is.",
        (
            "Conveyance is made subject to the lien of the existing mortgage, payment of "
            "which Grantee doesn't assume."
        ),
        "Seller's loan will not be satisfied at closing.",
        (
            "Buyer will make Seller's mortgage payments after closing while the loan remains "
            "in Seller's name."
        ),
    ),
    Act.resells: (
        "Buyer intends to resell the property at a profit in a simultaneous closing.",
        "Seller acknowledges that Buyer may market the property to other investors before closing.",
        "Any assignment fee belongs to Buyer and will not be disclosed to Seller.",
        "Buyer may conduct a double closing.",
        "We may sell the house to another buyer at a higher price and keep the difference.",
        "Buyer may list the home on the MLS and show it to third parties.",
        "Buyer is a wholesaler and will make a profit by selling its interest to a third party.",
        (
            "Optionee may place a sign, advertise and solicit buyers for the property during "
            "the option period."
        ),
        "The closing will take place as a back-to-back transaction with an end purchaser.",
        "Buyer shall be entitled to retain any sum paid by its assignee above the contract price.",
        "Purchaser may enter into a contract to sell the house to someone else before it owns it.",
        "Buyer will resell the house right away and keep whatever it gets over what it pays you.",
        "Investor may advertise the house for sale prior to closing.",
        (
            "Buyer is a real estate investor who plans to sell this contract to another "
            "investor for a fee."
        ),
        "Seller understands that Buyer intends to wholesale the property.",
        "Buyer's end buyer may fund the transaction.",
    ),
    Act.grants_power: (
        "Seller agrees to sign a limited power of attorney in favor of Buyer.",
        (
            "Homeowner hereby appoints Swift Home Relief LLC as attorney-in-fact to sign all "
            "closing documents."
        ),
        "You authorize us to sign your name on any deed or payoff request.",
        "Owner grants Investor an irrevocable power of attorney coupled with an interest.",
        "A durable power of attorney must be signed at the time of this agreement.",
        "You give us your power of attorney so we can deal with the bank.",
        (
            "Seller irrevocably makes Buyer its agent and attorney in fact for the purpose of"
            " executing deeds."
        ),
        "Concurrently herewith Seller has executed a special power of attorney in Buyer's favor.",
        "We may sign your name to any paper needed to sell the house.",
        "I appoint the president of Keystone Rescue my attorney in fact.",
        "The homeowner signs over power of attorney to the company.",
        "Seller authorizes Buyer to execute any documents on Seller's behalf.",
        (
            "Seller shall execute a Power of Attorney allowing Purchaser to negotiate with "
            "the lender and sign on Seller's behalf."
        ),
        "Homeowner names Ms. Pratt as agent with full authority to sign deeds in Homeowner's name.",
    ),
    Act.conveys_into_trust: (
        "Seller shall convey the home to a land trust of which Buyer's nominee is trustee.",
        (
            "You will deed your house into a trust we set up, and then assign the beneficial "
            "interest to us."
        ),
        (
            "Title will be transferred to the Oak Street Land Trust and Seller's beneficial "
            "interest passes to Investor."
        ),
        "Homeowner quitclaims the property to Michael Dunn, as trustee of the 123 Elm Trust.",
        "Seller will sign a warranty deed in trust to Buyer's designated trustee.",
        "The house goes into a land trust and we become the beneficiary.",
        "Owner assigns 100% of the beneficial interest in the trust to Company.",
        (
            "Grantor quit claims all interest in the premises unto First Equity, as Trustee "
            "under Trust Agreement dated May 1."
        ),
        "You transfer title to a trust and name our company as beneficiary.",
        (
            "Seller deeds the property to ABC Land Trust Number 44 and Buyer holds the "
            "beneficial interest."
        ),
        "The beneficial interest in the land trust will be assigned to Buyer at signing.",
    ),
    Act.charges_first: (
        (
            "Homeowner shall pay a non-refundable fee of $1,500 today for foreclosure "
            "prevention services."
        ),
        "Our $995 fee for negotiating with your lender is due when you sign.",
        "Before any work begins, Client pays a retainer of $2,000 to stop the foreclosure.",
        "The consulting fee is earned upon signing whether or not a loan modification is obtained.",
        "An upfront charge of $750 is needed to get started on your short sale.",
        "You must pay $1,200 before we contact your lender.",
        (
            "A nonrefundable processing fee of $895 is payable at signing for our loan "
            "modification services."
        ),
        (
            "Client shall deposit $3,000 with Company prior to commencement of foreclosure "
            "defense work, no portion of which is refundable."
        ),
        "Our fee for stopping the sheriff's sale is $2,500, payable now.",
        (
            "Homeowner agrees to pay $1,000 down before Consultant starts negotiations with "
            "the mortgage company."
        ),
        (
            "The enrollment fee of $600 is due up front and is not refundable, even if the "
            "foreclosure isn't stopped."
        ),
        "Pay $499 now and we will get your sale date postponed.",
        "Client pays $1,995 up front for help getting a loan modification.",
        "The $500 service fee must be paid before we talk to your lender and won't be refunded.",
    ),
    Act.presses: (
        "This offer expires tonight at midnight.",
        "You agree not to contact your lender or an attorney about this agreement.",
        "You must sign today or the deal is off.",
        "Do not talk to your mortgage company; we will handle everything.",
        "Seller shall not speak with any lawyer, realtor or family member before signing.",
        "The price drops by $5,000 tomorrow.",
        "There is no need for a lawyer.",
        "Homeowner agrees to refer all calls from the lender to us.",
        "Please keep this arrangement confidential from your bank.",
        "The offer is good only for the next 24 hours, so sign right now.",
        "The homeowner promises not to show this agreement to an attorney.",
        "Sign before 6 p.m. tonight or lose your house.",
        "Stop answering your lender's calls and send their letters to us.",
        "If not accepted before our representative leaves, this offer is withdrawn.",
        "A lawyer will only slow things down.",
        "Seller agrees to keep the terms of this agreement secret from family, agents and lenders.",
        "You have one hour to accept.",
        "Don't discuss this with your attorney.",
        "You have until midnight tonight to sign.",
        "You should not contact the bank, and you should ignore anything it sends.",
        "If you wait until tomorrow the price will be lower.",
        "Seller agrees not to seek legal advice before closing.",
        "This price is only good if you sign today.",
        "Seller agrees to have no contact with its lender during the term of this agreement.",
        "If you talk to a lawyer the deal is off.",
        "You won't tell the bank about this sale.",
        "I must have your signature before I leave tonight.",
    ),
    Act.reserves_acceptance: (
        "Delivery of the deed does not constitute acceptance by Lender.",
        "We have received your deed but have not yet decided whether to accept it.",
        "The recording of the deed shall not be deemed acceptance of it by the Bank.",
        "Lender reserves the right to reject the deed.",
    ),
    Act.accepts_deed: (
        "Lender hereby accepts the deed in lieu of foreclosure.",
        "The deed has been accepted by the Bank.",
        "By its signature below, Mortgagee accepts the conveyance.",
    ),
    Act.reports: (
        "We will report the account to the credit bureaus as paid for less than owed.",
        "You may receive a 1099-C.",
        "The tradeline will show settled.",
        "A Form 1099-A will be filed with the IRS.",
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
    return {found.act for sentence in sentences for found in dealing_in(sentence, setting)}


@pytest.mark.parametrize(
    ("act", "words"), [(act, words) for act, said in SAID.items() for words in said]
)
def test_the_act_is_read_however_it_is_said(act: Act, words: str) -> None:
    assert act in _acts(words)


@pytest.mark.parametrize("words", ORDINARY)
def test_ordinary_words_do_nothing_of_the_kind(words: str) -> None:
    assert not _acts(words) - {Act.reports}


@pytest.mark.parametrize(
    ("plain", "denied", "act"),
    [
        (
            "Buyer may assign this contract without Seller's consent.",
            "Buyer may not assign this contract without Seller's consent.",
            Act.assigns,
        ),
        (
            "Seller may buy the home back within a year.",
            "Seller may not buy the home back within a year.",
            Act.leases_back,
        ),
        (
            "Buyer takes title subject to the existing mortgage.",
            "Buyer does not take title subject to the existing mortgage.",
            Act.takes_subject_to,
        ),
        (
            "Seller gives Buyer a power of attorney.",
            "Seller does not give Buyer a power of attorney.",
            Act.grants_power,
        ),
    ],
)
def test_a_denial_takes_the_act_back(plain: str, denied: str, act: Act) -> None:
    assert act in _acts(plain)
    assert act not in _acts(denied)


def test_who_may_assign_matters() -> None:
    assert Act.assigns in _acts("Lender may assign this Agreement to anyone.")
    assert Act.assigns not in _acts("Tenant may assign this Lease to a family member.")


def test_a_few_days_after_closing_are_no_leaseback() -> None:
    words = "Seller may stay in the house as a tenant after closing, paying $1,200 a month."
    assert Act.leases_back in _acts(words)
    assert Act.leases_back not in _acts(
        "Seller may stay in the house for three days after closing at no charge."
    )

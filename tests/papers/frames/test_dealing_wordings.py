"""Assignments, leasebacks, powers, fees and pressure are read in every form."""

from __future__ import annotations

from typing import Final

import pytest
from ordinary_words import ORDINARY

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

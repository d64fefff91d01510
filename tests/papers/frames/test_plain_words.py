"""Debts kept or coming back, service and rights given up: in plain words, and near misses."""

from __future__ import annotations

import time

import pytest
from frame_reading import acts_in, found_in

from stillowe.values.clauses import Act, Party

KEEPS = (
    "Residents agree that the part of the loan not paid at closing remains theirs to pay.",
    "The sale ends our lien, not the debt, which remains the obligation of Borrower.",
    "If you do not pay, the bank will look to the co-signer for payment.",
    "The amount not paid is yours to pay.",
    "After the auction the family must pay what is left.",
    "The MI company may contact you about its loss.",
    "It is Borrower who must bear any shortage.",
    "Any loss shall be borne by the mortgagors.",
    "Whatever the sheriff's sale does not satisfy, the mortgagors are to pay.",
    "The deficiency is chargeable to the undersigned.",
    "Holder may exact the whole debt from either maker.",
    "All of our rights against you personally continue unchanged.",
    "The guaranty is untouched by the conveyance.",
    "The bank is keeping your note, which is now unsecured.",
    "The unpaid part has been moved to our recovery department.",
    "The credit union takes the $5,000 as partial payment.",
    "This settlement does not run to the guarantors.",
    "Do not take this letter to mean that you owe nothing.",
    "Taking your name off title does not take your name off the loan.",
    "Nobody at the bank has agreed to let the balance go.",
    "Whether we will ask you for the rest has not been settled.",
    "The mortgage insurer is free to decide for itself whether it wants the loss back from you.",
    "The judgment remains unsatisfied as to $41,002.",
    "By accepting less, the holder surrenders no part of its claim on the note.",
    "The deed is accepted subject to the lender's right to a money judgment.",
    "The partial claim must still be paid.",
    "She stays on the note.",
)
KEEPS_NOTHING = (
    "The rest of the agreement continues unchanged.",
    "Your responsibility is over: you are not personally responsible for it.",
    "You are no longer liable on the loan.",
    "The rest of the price is yours at the closing.",
    "Any unpaid water bill must be paid by the seller at closing.",
    "The vacant lot remains Borrower's.",
    "We look to you for a signed copy of the listing.",
    "The lender may ask you for more documents.",
    "The broker has not told Seller whether any lender will forgive what is unpaid.",
    "Our rights under the purchase contract are reserved.",
    "Please do not read that notice to mean that a balance is still due.",
    "Holder covenants that it shall never, in any court, seek to collect the Note from Maker.",
    "Whether the roof will be replaced has not been settled.",
    "We have not yet decided whether to approve your sale.",
    "Any balance in the escrow account will be refunded to you.",
)
COMES_BACK = (
    "If the wire is recalled, we will reopen the loan.",
    "The lien springs back if the payment is clawed back.",
    "In case the cashier's check proves worthless, this satisfaction is treated as never signed.",
    "The obligations revive in the amount of any payment Lender turns over to a receiver.",
    "Lender may add back to the debt any payment it is made to return.",
    "The release ceases as to any amount that creditor disgorges.",
    "Reversal of the ACH debit makes the balance due again.",
    "Money we are forced to give up to your trustee becomes due from you a second time.",
    "In the event any payment is charged back, the account reverts to unpaid.",
    "We take your draft as settlement. If it is dishonored, we put the mortgage back in place.",
)
NEVER_COMES_BACK = (
    "If your payment is returned for insufficient funds, a $25 fee is due.",
    "Return the signed letter to us by Monday, or the offer lapses.",
    "If the check for the earnest money is returned by the bank, the contract is void.",
    "Overpayments will be refunded to the borrower within 30 days.",
    "A failure to note it shall not discharge Borrower from its duty to repay all sums borrowed.",
    "The payment may be reversed if you call within three days.",
)
WAIVES_SERVICE = (
    "Defendant agrees that he need not be served.",
    "The undersigned consents to be sued without service.",
    "No sheriff will need to serve me, and I agree to it.",
    "Debtor surrenders any right to be served in person.",
    "It shall be enough to send the complaint by e-mail.",
    "The guarantor agrees that any summons may be slipped under the door.",
    "Any court papers emailed to me are to be considered served.",
    "Maker designates the Secretary of State to receive suit papers.",
    "Seller agrees not to contest the manner of service.",
    "By signing, you are treated as having been served with the complaint.",
    "We agree the lender's lawyer may enter our appearance and that no summons shall issue.",
)
LEAVES_SERVICE = (
    "Please mail any complaints about our service to the address below.",
    "The servicer will process your application once we receive your papers by mail.",
    "The closing agent is authorized to receive the signed papers.",
    "A copy of the motion was mailed to all counsel of record.",
    "The approval process may be completed by mail, and that is enough.",
    "The lender waives the service fee.",
)
GIVES_UP = (
    "If the Bank refiles, Borrower will raise no defense.",
    "Grantor agrees not to invoke the fair value statute.",
    "You will have no right to redeem.",
    "Mortgagors cut short their redemption period to thirty days.",
    "I understand that I lose my right to reinstate.",
    "The owner consents to a shortened redemption.",
    "You forfeit every payment made under this agreement with the lender.",
    "Obligor is not to seek an injunction against the sale.",
    "Borrower stipulates to relief from the automatic stay.",
    "The undersigned will file no answer.",
    "The homeowner signs away any claim to the surplus.",
    "Maker's right to have the collateral appraised is at an end.",
    "No setoff or counterclaim may be raised by Guarantor.",
    "I agree not to fight the foreclosure.",
)
GIVES_UP_NOTHING = (
    "The buyer will have no right to possession before closing.",
    "The seller consents to the showing of the home without notice.",
    "If Buyer defaults, the earnest money goes to the seller.",
    "The earnest money stays with the title company until closing.",
    "Nothing in this letter takes away your right to redeem.",
    "You do not lose your right to reinstate.",
    "Borrower may file an answer within 30 days.",
    "The plaintiff will not seek a deficiency.",
    "The lender consents to the sale without a hearing.",
    "(shortened redemption under the statute)",
)


@pytest.mark.parametrize("words", KEEPS)
def test_a_debt_is_kept_in_plain_words(words: str) -> None:
    assert Act.keeps_debt in acts_in(words)


@pytest.mark.parametrize("words", KEEPS_NOTHING)
def test_plain_words_of_other_things_keep_no_debt(words: str) -> None:
    assert Act.keeps_debt not in acts_in(words)


@pytest.mark.parametrize("words", COMES_BACK)
def test_a_debt_comes_back_with_the_money(words: str) -> None:
    assert Act.reinstates in acts_in(words)


@pytest.mark.parametrize("words", NEVER_COMES_BACK)
def test_money_returned_elsewhere_brings_no_debt_back(words: str) -> None:
    assert Act.reinstates not in acts_in(words)


@pytest.mark.parametrize("words", WAIVES_SERVICE)
def test_service_is_given_up_in_any_order_of_words(words: str) -> None:
    assert Act.waives_service in acts_in(words)


@pytest.mark.parametrize("words", LEAVES_SERVICE)
def test_mail_papers_and_service_of_another_kind_waive_nothing(words: str) -> None:
    assert Act.waives_service not in acts_in(words)


@pytest.mark.parametrize("words", GIVES_UP)
def test_a_right_is_given_up_refused_or_never_raised(words: str) -> None:
    assert Act.gives_up_rights in acts_in(words)


@pytest.mark.parametrize("words", GIVES_UP_NOTHING)
def test_rights_that_others_give_up_or_nobody_does(words: str) -> None:
    assert Act.gives_up_rights not in acts_in(words)


def test_the_one_who_says_i_gives_up_his_own_right() -> None:
    (found,) = found_in("I agree not to fight the foreclosure.")
    assert found.who is Party.borrower


def test_a_hostile_sentence_is_read_in_a_few_seconds() -> None:
    sentence = "The bank " + "shall not release the debt you may still owe and " * 900 + "so on."
    begun = time.perf_counter()
    found_in(sentence)
    assert time.perf_counter() - begun < 10

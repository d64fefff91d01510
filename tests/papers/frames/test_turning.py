"""Rights, and service of process, that the borrower's side gives up."""

from __future__ import annotations

import pytest
from frame_reading import acts_in, found_in

from stillowe.values.clauses import Act, Party

GIVES_UP = (
    "By signing, you give up any right to have a jury decide a dispute about this loan.",
    "Homeowner surrenders the statutory right of redemption.",
    "The mortgagors will not contest the foreclosure and withdraw all affirmative defenses.",
    "Obligors hereby waive demand, presentment, protest and notice of dishonor.",
    "You agree not to raise any defense to the foreclosure.",
    "All rights of redemption and reinstatement are hereby waived by Grantors.",
    "Any refund of escrow or insurance premiums will be kept by the servicer.",
    "Guarantor waives all suretyship defenses.",
    "(b) waives the right to reinstate the mortgage;",
    (
        "Seller understands that Seller is giving up the protections of the Mortgage Rescue "
        "Fraud Act."
    ),
    "The defendants stipulate that they will not oppose the motion to confirm the sale.",
    "Borrower and Lender each waive trial by jury.",
    "Defendant abandons her counterclaim with prejudice.",
    "Sellers relinquish any claim to the escrow balance.",
    "Maker waives the benefit of all appraisement, valuation and exemption laws.",
)

WAIVES_SERVICE = (
    "Borrower consents to service of process by certified mail at the property address.",
    "Obligor irrevocably appoints the Secretary of State as agent for service of process.",
    "The signer agrees that a summons taped to the door is good service.",
    "Seller waives the need to be served in person with any eviction papers.",
    "Defendant accepts service by email through counsel and waives summons.",
    (
        "Process may be served on Maker by publication and shall have the same force as "
        "personal service."
    ),
    "You agree that you will be treated as served on the day we mail the complaint to you.",
    "Residents give up being served in hand.",
    "Each Borrower names Prairie Agents LLC to take delivery of court papers for it.",
    "Guarantor agrees to enter an appearance and waives the issuing of process.",
)

NOTHING = (
    "Buyer waives the inspection contingency.",
    "Lender waives notice of the sale.",
    "Seller shall convey title with release of homestead rights.",
    "Buyer and Seller waive trial by jury.",
    "Tenant waives the notice required by law.",
    "The lender has waived the late fee.",
    "You do not waive any of your rights by signing this form.",
    "Seller shall surrender possession at closing.",
    "You have the right to redeem the property until the end of the redemption period.",
    "You have a right to a jury trial.",
    "If Buyer defaults Seller may keep the earnest money.",
    "Any escrow refund will be mailed to you within 20 days.",
    "Seller agrees not to remove fixtures before closing.",
    "Landlord waives no right by accepting late rent.",
    "The right of redemption expires on June 3.",
    "Notices shall be sent by certified mail to the address above.",
    "I served the summons by leaving a copy with a member of the household.",
    "The loan application process may be completed by mail.",
    (
        "You may mail the complaint form to our office, and it will be treated as received "
        "when postmarked."
    ),
    "Within 30 days after service of this summons you must file an appearance.",
    "Nothing in this paragraph waives service of process.",
)


@pytest.mark.parametrize("words", GIVES_UP)
def test_a_right_is_given_up(words: str) -> None:
    assert Act.gives_up_rights in acts_in(words)


@pytest.mark.parametrize("words", WAIVES_SERVICE)
def test_service_in_person_is_given_up(words: str) -> None:
    assert Act.waives_service in acts_in(words)


@pytest.mark.parametrize("words", NOTHING)
def test_usual_clauses_give_up_nothing(words: str) -> None:
    assert not acts_in(words)


@pytest.mark.parametrize(
    ("giver", "party"), [("Borrower", Party.borrower), ("Guarantor", Party.guarantor)]
)
def test_who_gives_up_a_right(giver: str, party: Party) -> None:
    (found,) = found_in(f"{giver} waives the right of redemption.")
    assert found.who is party


def test_the_lender_giving_up_a_right_is_no_loss_of_the_borrower() -> None:
    assert not acts_in("Lender waives presentment and protest.")

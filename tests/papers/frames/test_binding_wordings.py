"""New notes, contributions, admissions and confessions are read in every form."""

from __future__ import annotations

from typing import Final

import pytest
from ordinary_words import ORDINARY

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

"""Releases that fall away, and debts that come back when a payment is undone."""

from __future__ import annotations

import pytest
from frame_reading import acts_in, found_in

from stillowe.values.clauses import Act, ConditionKind

COMES_BACK = (
    (
        "If the bank is compelled to give back any payment to a trustee, the debt shall be "
        "reinstated."
    ),
    (
        "In the event any part of the settlement payment is later avoided as a preference, "
        "Guarantor's liability shall be revived to that extent."
    ),
    "If your check bounces, this satisfaction is void and you owe the full amount again.",
    (
        "Should any sum received be recovered from Lender by a bankruptcy estate, the "
        "Guaranty is to be treated as never having ended."
    ),
    (
        "To the extent a payment is set aside, the obligation it was meant to satisfy comes "
        "back into being."
    ),
    "Our lien is restored if the wire is reversed.",
    (
        "If any installment must be returned to a bankruptcy trustee, you will owe that "
        "amount once more and our mortgage will secure it."
    ),
    (
        "The discharge of the Guarantor is cancelled to the extent that Lender must repay "
        "sums received from Borrower."
    ),
    (
        "Any payment later recovered as a voidable transfer shall be treated as unpaid, and "
        "the debt shall be increased accordingly."
    ),
)

FALLS_AWAY = (
    "This waiver of deficiency is rescinded if we find that the hardship letter was untrue.",
    "Any misrepresentation in your application makes this approval null and void.",
    "The release shall be of no effect if the buyer turns out to be a relative of the seller.",
    (
        "If the parties to the sale were not dealing at arm's length, the lender may treat "
        "the release as never given."
    ),
    (
        "Lender may revoke this forgiveness and collect the balance should it learn that "
        "Seller received undisclosed payments."
    ),
    (
        "If the information you gave us was false, we may pursue you for the balance "
        "notwithstanding our release."
    ),
    (
        "If it turns out that the sale was to a family member, our agreement not to pursue "
        "you no longer binds us."
    ),
    "This forgiveness will be reversed if you gave us incorrect information.",
    "Should Borrower default under the settlement, the release in paragraph 3 shall be void.",
    (
        "The lender may rescind its approval upon learning that any party received funds "
        "outside the settlement statement."
    ),
)


@pytest.mark.parametrize("words", COMES_BACK)
def test_a_debt_comes_back_when_a_payment_is_undone(words: str) -> None:
    assert acts_in(words) == {Act.reinstates}


@pytest.mark.parametrize("words", FALLS_AWAY)
def test_a_release_falls_away(words: str) -> None:
    assert acts_in(words) == {Act.undoes_release}


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("This waiver is void if your statement was false.", ConditionKind.truthfulness),
        ("This release is void if buyer and seller are related.", ConditionKind.arms_length),
        ("The release shall be void if Borrower misses a payment.", ConditionKind.payment),
    ],
)
def test_what_undoes_a_release_is_named(words: str, kind: ConditionKind) -> None:
    (found,) = found_in(words)
    assert [(one.kind, one.undoes) for one in found.conditions] == [(kind, True)]


def test_a_debt_kept_only_because_a_release_fell_away_is_no_reservation() -> None:
    words = (
        "If any figure you gave us proves untrue, our waiver is void and we may collect the"
        " unpaid balance from you."
    )
    assert Act.keeps_debt not in acts_in(words)


def test_the_sentence_after_the_event_is_read_with_it() -> None:
    words = (
        "We relied on your hardship letter and it may prove to be false. In that event we may"
        " collect the unpaid balance."
    )
    assert Act.undoes_release in acts_in(words)

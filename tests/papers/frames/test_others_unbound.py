"""Holders whom a paper, in so many words, does not bind."""

from __future__ import annotations

import pytest

from stillowe.papers.frames import clauses_in
from stillowe.papers.frames.plain import paper_text
from stillowe.values.clauses import Act, Matter

_LETTER = "RIDGE SERVICING LLC\n\nDear Ida Moss:\n\n"


def kept_by(sentence: str) -> set[Matter]:
    frames = clauses_in(paper_text(_LETTER + sentence + "\n")).frames
    return {one.what for one in frames if one.act is Act.keeps_debt}


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("This letter does not bind the owner of the loan.", Matter.debt),
        ("The investor is not a party to this letter.", Matter.debt),
        ("This letter speaks for the servicer only.", Matter.debt),
        ("The mortgage insurer has not joined in this release.", Matter.insurer_claim),
        ("You must settle with the holder of your second mortgage yourself.", Matter.second_debt),
    ],
)
def test_the_holder_named_keeps_its_claim(sentence: str, what: Matter) -> None:
    assert what in kept_by(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "This letter does not bind the bank until it is signed.",
        "This letter is given by us only when the sale closes.",
        "The title company is not a party to this letter.",
        "You must deal with the moving company yourself.",
    ],
)
def test_nobody_else_does(sentence: str) -> None:
    assert kept_by(sentence) == set()

"""Files broken at random: each is read or refused, and the parent never notices."""

from __future__ import annotations

import random

import pytest
from pdf_making import a_locked_pdf, a_paragraph, a_pdf, a_scan, a_word_file, lines_down

from stillowe.papers import Offered, Paper, paper_to_json, read_papers
from stillowe.papers.refusals import UnreadPaper

WHOLE = (
    a_pdf(lines_down("ORDER APPROVING SALE", "Judgment of $51,210.40 against Ann Roe.")),
    a_pdf(lines_down("one"), lines_down("two"), page_entries="/MediaBox [0 0 612 792] /Rotate 90"),
    a_locked_pdf(),
    a_scan("FILED"),
    a_word_file(a_paragraph("Lender waives the deficiency.") * 20),
    b"Dear Ann,\r\nyour payoff is $1,350.00\f" * 20,
)


def broken(whole: bytes, chance: random.Random) -> bytes:
    """Return ``whole`` cut, with bytes changed, doubled or swapped."""
    content = bytearray(whole)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(content))
        content[at] = chance.randrange(256)
    match chance.randrange(4):
        case 0:
            del content[chance.randrange(len(content)) :]
        case 1:
            start = chance.randrange(len(content))
            content[start:start] = content[start // 2 : start]
        case 2:
            start = chance.randrange(len(content))
            content[start : start + 40] = b"9" * 40
        case _:
            pass
    return bytes(content)


def check(seed: int, count: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance that can be repeated, no secret
    offered = [
        Offered(f"{seed}-{number}", broken(chance.choice(WHOLE), chance)) for number in range(count)
    ]

    results = read_papers(offered, today=20_000)

    assert len(results) == count
    for file, result in zip(offered, results, strict=True):
        assert isinstance(result, Paper | UnreadPaper), file.name
        if isinstance(result, Paper):
            assert result.pages
            assert paper_to_json(result)


def test_files_broken_at_random_are_read_or_refused() -> None:
    check(seed=1, count=120)


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(2, 42))
def test_many_files_broken_at_random_are_read_or_refused(seed: int) -> None:
    check(seed, count=500)

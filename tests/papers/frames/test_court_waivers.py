"""What a judgment recites that the plaintiff gave up, and what only sounds like it."""

from __future__ import annotations

import pytest

from stillowe.papers.frames.court_waivers import court_waivers_in
from stillowe.papers.frames.draft import Found
from stillowe.papers.frames.plain import paper_text
from stillowe.papers.frames.sentence import sentences_of
from stillowe.papers.frames.setting import Setting
from stillowe.values.clauses import Act, Matter
from stillowe.values.vocabulary import PaperKind


def found_in(words: str, kind: PaperKind = PaperKind.judgment_of_foreclosure) -> list[Found]:
    setting = Setting(kind=kind)
    sentences = sentences_of(paper_text(words))
    return [one for sentence in sentences for one in court_waivers_in(sentence, setting)]


GIVEN_UP = [
    "Plaintiff waives any right to a personal deficiency judgment against Maud Ellery.",
    "Plaintiff has on the record waived all rights to a personal deficiency against Maud Ellery.",
    "The plaintiff, by its counsel in open court, has waived any personal deficiency judgment.",
    "The Bank is barred from any deficiency judgment against Maud Ellery.",
    "Plaintiff is forever precluded from seeking a deficiency judgment against the mortgagors.",
    "Plaintiff shall be barred from obtaining a deficiency against any person liable.",
    "Plaintiff has relinquished its right to a personal judgment for any deficiency.",
]


@pytest.mark.parametrize("words", GIVEN_UP)
def test_a_judgment_that_recites_a_waiver_frees_of_the_deficiency(words: str) -> None:
    (one,) = found_in(words)
    assert one.act is Act.frees
    assert one.what is Matter.deficiency_judgment
    assert one.polarity
    assert not one.conditions


def test_other_claims_for_the_debt_are_given_up_where_they_are_named() -> None:
    (one,) = found_in(
        "Plaintiff is barred from any deficiency judgment or other claim for the indebtedness "
        "against Maud Ellery and Piers Hallam."
    )
    assert one.what is Matter.debt
    assert one.named == ("Maud Ellery", "Piers Hallam")


@pytest.mark.parametrize(
    "words",
    [
        "Plaintiff has offered to waive any personal deficiency judgment against Maud Ellery.",
        "Plaintiff has not waived any right to a deficiency judgment.",
        "Defendant argues that plaintiff has waived any deficiency judgment.",
        "Nobody has shown that plaintiff waived a personal deficiency judgment.",
        "Plaintiff waives any personal deficiency judgment in this case.",
        "Plaintiff is barred from a deficiency judgment in excess of $40,000.00.",
        "Plaintiff is barred from any deficiency judgment until the sale is confirmed.",
        "Plaintiff waives a deficiency judgment against Maud Ellery but reserves it otherwise.",
        "Plaintiff waives any right to possession before the sale.",
    ],
)
def test_what_is_offered_denied_limited_or_kept_frees_nobody(words: str) -> None:
    assert found_in(words) == []


@pytest.mark.parametrize(
    "kind", [PaperKind.complaint, PaperKind.summons, PaperKind.short_sale_approval]
)
def test_only_the_words_of_a_court_that_decides_count(kind: PaperKind) -> None:
    assert all(found_in(words, kind) == [] for words in GIVEN_UP)

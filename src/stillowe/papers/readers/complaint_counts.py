"""The counts of a complaint, counterclaim and all: which foreclose, which ask money on a note."""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import PaperText, Passage, wording

_HEADING: Final = re.compile(
    r"(?:^|(?<=\n))[ ]*(?:(?:COUNT|Count)[ ]+(?:[IVX]+|\d+|ONE|TWO|THREE|FOUR|One|Two|Three|Four)\b"
    r"|(?:COUNTER-?\s?CLAIM|CROSS-?\s?CLAIM|COUNTER-?\s?COMPLAINT|THIRD[- ]PARTY COMPLAINT)\b)"
    r"[^\n]*"
)
_ANOTHER_CLAIM: Final = wording(
    r"\bbreach of (?:the )?(?:\w+ ){0,4}?(?:promissory |personal |commercial |continuing )?(?:note"
    r"|guarant\w+|contract|agreement)\b|\b(?:suit|action|judgment|claim|recovery|liability)"
    r" (?:on|upon"
    r"|under) (?:the |a |his |her |their )?(?:\w+ ){0,3}?(?:note|guarant\w+)\b|\bguarant(?:y|ee"
    r"|ies)\b"
    r"|\bpromissory note\b|\bmoney (?:judgment|damages)\b|\bcounter-?\s*(?:claim|complaint)\b"
    r"|\bcross-?\s*claim\b|\bunjust enrichment\b|\baccount stated\b|\bcollection\b|\bon (?:the"
    r" )?note\b"
)
_FORECLOSES: Final = wording(r"\bforeclos\w+")


def counts_of(text: PaperText) -> list[Passage]:
    """Return the counts in order; what stands before the first heading belongs to the first."""
    headings = [match.start() for match in text.find_all(_HEADING)]
    first = text.text[headings[0] :].lstrip()[:40] if headings else ""
    opens = re.match(r"COUNT\s+(?:I|1|ONE)\b", first, re.IGNORECASE) is not None
    starts = [0, *(headings[1:] if opens else headings)]
    ends = [*starts[1:], len(text.text)]
    return [
        Passage(start, end, text.text[start:end]) for start, end in zip(starts, ends, strict=True)
    ]


def is_foreclosure(count: Passage) -> bool:
    """Whether a count forecloses the mortgage, judged by its heading.

    The first part of a paper, without a heading of its own, is the foreclosure.
    """
    if count.start == 0:
        return True
    heading = " ".join(count.text.strip().split("\n")[:4])[:300]
    first_words = re.split(r"\s\d{1,2}\.\s", heading)[0]
    if re.match(r"(?i)\s*(?:counter|cross|third)", first_words):
        return False
    if _ANOTHER_CLAIM.search(first_words):
        return False
    return _FORECLOSES.search(first_words) is not None or "foreclos" in count.text.lower()

"""A paper checked before it is signed: each paper by itself, and the case before and after.

The paper is read in the same limited child as papers of a case. Nothing is kept: neither the
paper nor an answer goes into the case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from stillowe.casefile import Case
from stillowe.casefile.refusals import NobodyAskedAbout
from stillowe.errors import PaperRefusal
from stillowe.facts.names import certainly_same, parts_of
from stillowe.facts.releases import (
    AskedPerson,
    Clause,
    DebtVerdict,
    as_replaced,
    people_of_the_mortgage_only,
    proposals_of,
    replacements_in,
    subject_of,
    verdicts_of,
)
from stillowe.facts.sheet import FactSheet
from stillowe.law import questions_for
from stillowe.papers import Limits, Offered, PagesWanted, Paper, images_of_papers, read_papers
from stillowe.papers.limits import STANDARD_LIMITS
from stillowe.papers.reader import PaperText
from stillowe.report.check import (
    CheckDocument,
    CheckedPaper,
    CheckInput,
    ReplacedBy,
    build_check,
)
from stillowe.report.inputs import PageKey, RefusedPaper
from stillowe.values import Span
from stillowe.values.clauses import DebtKind, Party
from stillowe.workbench.analysis import STATE, program_version, summary_of
from stillowe.workbench.signing import CaseBefore, case_before, change_by

_BORROWER_SIDE = (Party.borrower, Party.guarantor)


@dataclass(frozen=True, slots=True)
class Check:
    """What checking found. ``material`` is what every form of the report is made of."""

    material: CheckInput
    papers: tuple[Paper, ...]
    pages: PagesOfOffered

    @property
    def people(self) -> tuple[str, ...]:
        """Whom the check is for."""
        return self.material.asked

    @property
    def debts(self) -> tuple[DebtVerdict, ...]:
        """What the papers leave of each debt of each person, paper by paper."""
        return tuple(one for paper in self.material.papers for one in paper.verdict.debts)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Every clause found, in reading order."""
        return tuple(one for paper in self.material.papers for one in paper.verdict.clauses)

    def verdict(self, person: str, debt: DebtKind | str, *, paper: int = 0) -> DebtVerdict:
        """Return what one paper leaves of one debt; raises KeyError for one not asked about."""
        for one in self.material.papers[paper].verdict.debts:
            if one.person.name == person and one.debt == debt:
                return one
        raise KeyError(person, debt)

    def document(self, also_refused: Sequence[RefusedPaper] = ()) -> CheckDocument:
        """Return the check as statements; ``also_refused`` are files that were never opened."""
        refused = (*also_refused, *self.material.refused)
        return build_check(replace(self.material, refused=refused))


def check_papers(
    offered: Sequence[Offered],
    *,
    people: Sequence[str] = (),
    case: Case | None = None,
    on: int,
    limits: Limits = STANDARD_LIMITS,
) -> Check:
    """Check each paper as of ``on`` (a day number), for ``people`` as they are called.

    With a ``case``, ``people`` must be names of its persons in full, and what they could owe is
    worked out before and after signing. A paper that cannot be read is in
    ``material.refused``. Raises ``NobodyAskedAbout``, or the ``CaseRefusal`` that says why the case
    cannot be read.
    """
    read: list[Paper] = []
    refused: list[RefusedPaper] = []
    for file, found in zip(offered, read_papers(offered, limits=limits, today=on), strict=True):
        if isinstance(found, PaperRefusal):
            refused.append(_refused(file.name, found))
        else:
            read.append(found)
    before = None if case is None else case_before(case, on=on)
    asked = _asked(people, read, before)
    numbers = () if before is None else before.loan_numbers
    sheet = None if before is None else before.sheet
    checked = _with_replacements(
        read, tuple(_checked(paper, asked, numbers, sheet, on) for paper in read)
    )
    change = None
    if before is not None and read:
        change = change_by(before, read, checked, asked=asked, on=on)
    material = CheckInput(
        on=on,
        program_version=program_version(),
        asked=tuple(person.name for person in asked),
        papers=checked,
        refused=tuple(refused),
        change=change,
    )
    return Check(material, tuple(read), PagesOfOffered.of(offered, read, limits))


def people_named(papers: Iterable[Paper]) -> tuple[str, ...]:
    """Name everybody the papers call a borrower or a guarantor, each once."""
    kept: list[str] = []
    for paper in papers:
        for name, part in paper.clauses.roles:
            if part in _BORROWER_SIDE and not any(_same(name, other) for other in kept):
                kept.append(name)
    return tuple(kept)


def _same(one: str, other: str) -> bool:
    return any(
        certainly_same(first, second) for first in parts_of(one) for second in parts_of(other)
    )


def _asked(
    people: Sequence[str], read: Sequence[Paper], before: CaseBefore | None
) -> tuple[AskedPerson, ...]:
    """Name whom to ask about: as asked, else those of the case, else those of the papers."""
    names = tuple(dict.fromkeys(people))
    if before is not None:
        spellings = before.spellings
        chosen = names or before.people
        return tuple(AskedPerson(name, spellings.get(name, ())) for name in chosen)
    found = names or people_named(read)
    if read and not found:
        raise NobodyAskedAbout
    return tuple(AskedPerson(name) for name in found)


def _checked(
    paper: Paper,
    asked: tuple[AskedPerson, ...],
    numbers: tuple[str, ...],
    sheet: FactSheet | None,
    on: int,
) -> CheckedPaper:
    verdict = verdicts_of(paper.clauses, asked, on, numbers)
    text = _text_of(paper)
    return CheckedPaper(
        summary=summary_of(paper),
        execution=paper.clauses.execution,
        verdict=verdict,
        proposals=proposals_of(paper.clauses, verdict, text.text),
        roles=paper.clauses.roles,
        of_second_lien=paper.clauses.of_second_lien,
        programs=paper.clauses.programs,
        questions=questions_for(STATE, paper, verdict.clauses, sheet),
        subject=subject_of(paper.clauses, text.text),
        mortgage_only=people_of_the_mortgage_only(verdict.people, text.text),
    )


def _text_of(paper: Paper) -> PaperText:
    return PaperText(paper.sha256, paper.pages, kind=paper.kind, rendition=paper.rendition)


def _with_replacements(
    read: Sequence[Paper], checked: tuple[CheckedPaper, ...]
) -> tuple[CheckedPaper, ...]:
    """Say of each paper which other one may have replaced it, and take its certainty away."""
    found = list(checked)
    for one in replacements_in([(paper.clauses, _text_of(paper)) for paper in read]):
        earlier = found[one.replaced]
        by = ReplacedBy(checked[one.by].summary, one.span)
        found[one.replaced] = replace(
            earlier,
            verdict=as_replaced(earlier.verdict),
            replaced_by=(*earlier.replaced_by, by),
        )
    return tuple(found)


def _refused(name: str, refusal: PaperRefusal) -> RefusedPaper:
    return RefusedPaper(
        name, refusal.code, refusal.what, refusal.where, refusal.why, refusal.remedy
    )


@dataclass(slots=True)
class PagesOfOffered:
    """Page pictures of the papers checked, drawn when first asked for."""

    contents: Mapping[str, Offered]
    limits: Limits
    drawn: dict[PageKey, bytes | None] = field(default_factory=dict)

    @classmethod
    def of(
        cls, offered: Sequence[Offered], read: Sequence[Paper], limits: Limits
    ) -> PagesOfOffered:
        """Keep the bytes of papers that could be read, by their fingerprint."""
        by_name = {file.name: file for file in offered}
        return cls({paper.sha256: by_name[paper.name] for paper in read}, limits)

    def prepare(self, pages: Iterable[PageKey]) -> None:
        """Draw (sha256, page) pairs that are not drawn yet, in one go."""
        wanted: dict[str, list[int]] = {}
        for sha256, page in dict.fromkeys(pages):
            if (sha256, page) not in self.drawn and sha256 in self.contents:
                wanted.setdefault(sha256, []).append(page)
        asked = [
            PagesWanted(self.contents[key].name, self.contents[key].content, tuple(pages))
            for key, pages in wanted.items()
        ]
        for key, images in zip(wanted, images_of_papers(asked, limits=self.limits), strict=True):
            found = {} if isinstance(images, PaperRefusal) else images
            self.drawn.update({(key, page): found.get(page) for page in wanted[key]})

    def __call__(self, span: Span) -> bytes | None:
        """Give the page of ``span``, or ``None`` where there is no picture of it."""
        page = (span.sha256, span.page)
        self.prepare([page])
        return self.drawn.get(page)

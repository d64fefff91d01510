"""A case on disk: opening it, and the few things that can be asked of it or done to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from stillowe.casefile.adding import NEVER_AHEAD, WRITER_WAIT_SECONDS, Adder, AddReport
from stillowe.casefile.answers import CaseAnswers, claim_for, said_in
from stillowe.casefile.case_edit import new_case_text, put_answer
from stillowe.casefile.case_toml import (
    CASE_FILE,
    CaseText,
    TypedAnswer,
    parse_case,
    read_case_file,
)
from stillowe.casefile.durable import only_writer, write_whole
from stillowe.casefile.layers import DERIVED_NAME, Layers
from stillowe.casefile.offered import AddLimits
from stillowe.casefile.originals import Original, find_stored, read_originals
from stillowe.casefile.refusals import CaseAlreadyExists, CaseNotWritable
from stillowe.casefile.register import Entry, read_register
from stillowe.errors import PaperRefusal
from stillowe.papers import (
    STANDARD_LIMITS,
    Claim,
    Limits,
    Offered,
    PagesWanted,
    Paper,
    images_of_papers,
    read_papers,
)
from stillowe.report.inputs import PageKey, RefusedPaper
from stillowe.values import Finding, Severity

LOG_NAME: Final = "log.csv"
_LOG_HEADING: Final = "date,with_whom,what_was_said,proof\n"
PAGE_DPI: Final = 110


@dataclass(frozen=True, slots=True)
class CasePapers:
    """What the case holds: papers read, files refused, names met twice, and findings."""

    papers: tuple[Paper, ...]
    refused: tuple[RefusedPaper, ...]
    duplicates: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A case folder. Nothing is kept in memory: the files are the case."""

    folder: Path
    limits: Limits = STANDARD_LIMITS

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        on: int,
        property_facts: Sequence[tuple[str, str]] = (),
        people: Sequence[str] = (),
    ) -> Case:
        """Make a new case in a new or empty folder, opened ``on`` (a day number).

        ``property_facts`` are (fact, text as typed). Raises ``CaseAlreadyExists`` or
        ``CaseNotWritable``.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            taken = any(folder.iterdir())
        except (FileExistsError, NotADirectoryError) as problem:
            raise CaseAlreadyExists(str(folder)) from problem
        except OSError as problem:
            raise CaseNotWritable(str(folder), problem.strerror or str(problem)) from problem
        if taken:
            raise CaseAlreadyExists(str(folder))
        text = new_case_text(
            folder.resolve().name, on=on, property_facts=property_facts, people=people
        )
        with only_writer(folder, seconds=WRITER_WAIT_SECONDS):
            if (folder / CASE_FILE).exists():
                raise CaseAlreadyExists(str(folder))
            write_whole(folder / LOG_NAME, _LOG_HEADING.encode("utf-8"))
            write_whole(folder / CASE_FILE, text.encode("utf-8"))
        return cls(folder)

    @classmethod
    def open(cls, folder: Path) -> Case:
        """Open the case in ``folder``.

        Raises ``NotACase``, ``CaseNotReadable`` or ``CaseFileBroken``.
        """
        parse_case(read_case_file(folder))
        return cls(folder)

    def text(self) -> CaseText:
        """Give ``case.toml`` as read; raises as ``open`` does."""
        return parse_case(read_case_file(self.folder))

    def answers(self) -> CaseAnswers:
        """Give what the user said as claims, with findings on what was not understood."""
        return said_in(self.text())

    def put_answer(self, answer: TypedAnswer) -> Claim | None:
        """Write one answer into ``case.toml`` and give it as understood.

        ``None`` means "not known", which takes an earlier answer back. An answer that cannot be
        understood is refused and nothing is written.
        """
        claim = claim_for(answer)
        with only_writer(self.folder, seconds=WRITER_WAIT_SECONDS):
            changed = put_answer(read_case_file(self.folder), answer)
            parse_case(changed)
            write_whole(self.folder / CASE_FILE, changed.encode("utf-8"))
        return claim

    def write_output(self, name: str, content: bytes) -> Path:
        """Put a result (a page, a trace) into the case folder; raises ``CaseNotWritable``."""
        with only_writer(self.folder, seconds=WRITER_WAIT_SECONDS):
            write_whole(self.folder / name, content)
        return self.folder / name

    def add(self, paths: Sequence[Path], *, on: int) -> AddReport:
        """Take files and folders into the case; see ``Adder.add``."""
        return Adder(self.folder, self._layers(), on, self.limits).add(paths)

    def papers(self) -> CasePapers:
        """Give every paper as read; readings that are missing, old or damaged are made anew."""
        register = read_register(self.folder)
        originals = read_originals(self.folder, register, limits=self._add_limits())
        layers = self._layers()
        findings = list(originals.findings)
        papers: dict[str, Paper] = {}
        unread: list[Original] = []
        for original in originals.sound:
            paper, state = layers.load(original.sha256)
            if paper is None:
                unread.append(original)
            else:
                papers[original.sha256] = paper
            if state == "damaged":
                findings.append(_rebuilt(original))
        refused = self._read_anew(unread, layers, papers)
        return CasePapers(
            papers=tuple(papers[key] for key in sorted(papers)),
            refused=(*_still_refused(register), *refused),
            duplicates=tuple(
                entry.offered_as for entry in register if entry.outcome == "duplicate"
            ),
            findings=tuple(findings),
        )

    def page_pictures(self, wanted: Iterable[PageKey]) -> dict[PageKey, bytes]:
        """Give pictures (PNG) of (sha256, page) pairs; what is drawn once is kept.

        Pages of a missing, altered or unreadable original have no picture.
        """
        layers = self._layers()
        pictures: dict[PageKey, bytes] = {}
        missing: dict[str, list[int]] = {}
        for sha256, page in sorted(set(wanted)):
            kept = layers.load_page(sha256, page, dpi=PAGE_DPI)
            if kept is None:
                missing.setdefault(sha256, []).append(page)
            else:
                pictures[sha256, page] = kept
        for sha256, drawn in self._draw(missing):
            for page, png in drawn.items():
                layers.save_page(sha256, page, png, dpi=PAGE_DPI)
                pictures[sha256, page] = png
        return pictures

    def _draw(
        self, missing: Mapping[str, Sequence[int]]
    ) -> Iterator[tuple[str, Mapping[int, bytes]]]:
        found = {}
        for sha256, pages in missing.items():
            stored = find_stored(self.folder, sha256, limits=self._add_limits())
            if stored is not None:
                found[sha256] = PagesWanted(stored.place.name, stored.content, tuple(pages))
        drawn = images_of_papers(list(found.values()), dpi=PAGE_DPI, limits=self.limits)
        for sha256, pictures in zip(found, drawn, strict=True):
            if not isinstance(pictures, PaperRefusal):
                yield sha256, pictures

    def _read_anew(
        self, unread: Sequence[Original], layers: Layers, papers: dict[str, Paper]
    ) -> list[RefusedPaper]:
        """Read originals that have no usable layer into ``papers``; give those refused."""
        offered = [Offered(original.name, original.content) for original in unread]
        refused = []
        readings = read_papers(offered, limits=self.limits, today=NEVER_AHEAD)
        for original, reading in zip(unread, readings, strict=True):
            if isinstance(reading, PaperRefusal):
                refused.append(_refused(original.name, reading))
            else:
                papers[original.sha256] = reading
                layers.save(reading)
        return refused

    def _layers(self) -> Layers:
        return Layers(self.folder / DERIVED_NAME, readers_version())

    def _add_limits(self) -> AddLimits:
        return AddLimits(file_bytes=self.limits.bytes_per_paper)


@cache
def readers_version() -> str:
    """Name the readers now in use by the fingerprint of their own code.

    A layer made by any other code is made again, so no reading outlives a correction.
    """
    digest = hashlib.sha256()
    for room in ("stillowe.values", "stillowe.papers"):
        for place, content in _sources(resources.files(room), room):
            digest.update(place.encode("utf-8") + b"\0" + content)
    return digest.hexdigest()


def _sources(folder: Traversable, named: str) -> Iterator[tuple[str, bytes]]:
    """Yield every source file below ``folder``, in order of name.

    They are read, not imported: the readers' patterns take a while to compile, and a run without
    new papers needs none of them.
    """
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        place = f"{named}/{entry.name}"
        if entry.is_dir():
            yield from _sources(entry, place)
        elif entry.name.endswith(".py"):
            yield place, entry.read_bytes()


def _rebuilt(original: Original) -> Finding:
    return Finding("paper.layer_rebuilt", Severity.note, {"name": original.name})


def _refused(name: str, refusal: PaperRefusal) -> RefusedPaper:
    return RefusedPaper(
        name, refusal.code, refusal.what, refusal.where, refusal.why, refusal.remedy
    )


def _still_refused(register: Sequence[Entry]) -> tuple[RefusedPaper, ...]:
    """Give refusals that stand: a file taken later, by name or content, is refused no more."""
    taken = [entry for entry in register if entry.outcome != "refused"]
    names = {entry.offered_as for entry in taken}
    contents = {entry.sha256 for entry in taken}
    standing = {
        (entry.offered_as, entry.code): entry
        for entry in register
        if entry.outcome == "refused"
        and entry.offered_as not in names
        and entry.sha256 not in contents
    }
    return tuple(
        RefusedPaper(
            entry.offered_as, entry.code, entry.what, entry.offered_as, entry.why, entry.remedy
        )
        for entry in standing.values()
    )

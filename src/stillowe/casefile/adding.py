"""Taking papers into a case: every file offered ends as imported, duplicate or refused.

Files are read and understood before the case is held for writing, so two commands can add at
once. An original is stored before anything is said of it: a process killed at any moment
leaves whole files, and the next command finds what the list does not mention yet.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from stillowe.casefile.durable import only_writer
from stillowe.casefile.layers import Layers
from stillowe.casefile.offered import AddLimits, OfferedPath, list_offered, read_offered
from stillowe.casefile.originals import find_stored, keep_original, read_originals
from stillowe.casefile.refusals import NothingOffered, OfferedFileRefusal, OwnOutput
from stillowe.casefile.register import Entry, Outcome, add_to_register, read_register
from stillowe.errors import PaperRefusal, Refusal
from stillowe.papers import Limits, Offered, Paper, read_papers
from stillowe.values import PaperKind, iso_day

_FILES_AT_ONCE: Final = 32
_BYTES_AT_ONCE: Final = 64 * 1024 * 1024
TITLE: Final = b"Will I still owe? "
"""With these words every answer of this program begins."""
WRITER_WAIT_SECONDS: Final = 30.0
NEVER_AHEAD: Final = 83_000
"""A day no paper is dated after (in 2197): a reading that is kept must not depend on its day.

Dates that lie ahead of the as-of day are noticed when the facts are established.
"""


@dataclass(frozen=True, slots=True)
class AddedFile:
    """What became of one offered file. ``refusal`` says why, where it was refused."""

    name: str
    outcome: Outcome
    sha256: str
    stored_as: str
    kind: PaperKind | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class AddReport:
    """Every file offered, once, in the order in which it was met."""

    files: tuple[AddedFile, ...]

    def count(self, outcome: Outcome) -> int:
        """Count the files that ended as ``outcome``."""
        return sum(file.outcome == outcome for file in self.files)


@dataclass(frozen=True, slots=True)
class _Content:
    offered: OfferedPath
    content: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class Adder:
    """Adds to one case folder. ``on`` is the day number written into the list of papers."""

    folder: Path
    layers: Layers
    on: int
    limits: Limits

    @property
    def _add_limits(self) -> AddLimits:
        return AddLimits(file_bytes=self.limits.bytes_per_paper)

    def add(self, paths: Sequence[Path]) -> AddReport:
        """Take every file among ``paths`` and in folders among them.

        Raises ``NothingOffered``, ``CaseBusy``, ``CaseNotWritable`` or ``RegisterBroken``; what
        was taken before stays taken.
        """
        if not paths:
            raise NothingOffered
        originals = read_originals(self.folder, read_register(self.folder), limits=self._add_limits)
        known = {original.sha256: original.place.name for original in originals.sound}
        files: list[AddedFile] = []
        for batch in self._batches(paths):
            files.extend(self._take(batch, known))
        return AddReport(tuple(files))

    def _batches(self, paths: Sequence[Path]) -> Iterator[list[_Content | AddedFile]]:
        batch: list[_Content | AddedFile] = []
        size = 0
        for offered in list_offered(paths, case_folder=self.folder, limits=self._add_limits):
            read = self._read(offered)
            batch.append(read)
            size += len(read.content) if isinstance(read, _Content) else 0
            if len(batch) >= _FILES_AT_ONCE or size >= _BYTES_AT_ONCE:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _read(self, offered: OfferedPath) -> _Content | AddedFile:
        content = offered.refusal or read_offered(offered, limits=self._add_limits)
        if isinstance(content, OfferedFileRefusal):
            return AddedFile(offered.name, "refused", "", "", refusal=content)
        if _is_own_output(content):
            return AddedFile(offered.name, "refused", "", "", refusal=OwnOutput(offered.name))
        return _Content(offered, content, hashlib.sha256(content).hexdigest())

    def _take(
        self, batch: Sequence[_Content | AddedFile], known: dict[str, str]
    ) -> Iterator[AddedFile]:
        fresh = {
            file.sha256: file
            for file in batch
            if isinstance(file, _Content) and file.sha256 not in known
        }
        offered = [Offered(file.offered.name, file.content) for file in fresh.values()]
        readings = read_papers(offered, limits=self.limits, today=NEVER_AHEAD)
        understood = dict(zip(fresh, readings, strict=True))
        with only_writer(self.folder, seconds=WRITER_WAIT_SECONDS):
            done = [
                self._settle(file, understood.get(file.sha256), known)
                if isinstance(file, _Content)
                else file
                for file in batch
            ]
            sizes = [len(file.content) if isinstance(file, _Content) else 0 for file in batch]
            add_to_register(self.folder, map(self._entry, done, sizes))
        yield from done

    def _settle(
        self, file: _Content, reading: Paper | PaperRefusal | None, known: dict[str, str]
    ) -> AddedFile:
        name, sha256 = file.offered.name, file.sha256
        if isinstance(reading, PaperRefusal):
            return AddedFile(name, "refused", sha256, "", refusal=reading)
        stored = known.get(sha256)
        if stored is None:
            other = find_stored(self.folder, sha256, limits=self._add_limits)
            stored = other.place.name if other else None
        kind = reading.kind if reading else None
        if stored is not None:
            known[sha256] = stored
            return AddedFile(name, "duplicate", sha256, stored, kind)
        stored = keep_original(self.folder, file.content, offered_as=name, sha256=sha256)
        known[sha256] = stored
        if reading:
            self.layers.save(reading)
        return AddedFile(name, "imported", sha256, stored, kind)

    def _entry(self, file: AddedFile, size: int) -> Entry:
        refusal = file.refusal
        told = (refusal.code, refusal.what, refusal.why, refusal.remedy) if refusal else ()
        return Entry(
            iso_day(self.on), file.name, file.outcome, file.stored_as, file.sha256, size, *told
        )


def _is_own_output(content: bytes) -> bool:
    """Whether this program wrote it: the terminal answer, the page, or its JSON."""
    start, whole = content[:2_000], content[:2_000] + content[-2_000:]
    return (
        start.startswith(TITLE)
        or b"<title>" + TITLE in start
        or re.search(rb'"schema": ?"(?:report|traces?)\.v1"', whole) is not None
    )

"""``papers/``: the originals, as they came, each checked against its fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from stillowe.casefile.durable import LEFT_OVER, write_whole
from stillowe.casefile.names import plain_name, short_hash, stored_name
from stillowe.casefile.offered import AddLimits, OfferedPath, read_offered
from stillowe.casefile.refusals import OfferedFileRefusal
from stillowe.casefile.register import Entry
from stillowe.values import Finding, Severity

PAPERS_NAME: Final = "papers"


@dataclass(frozen=True, slots=True)
class Original:
    """One original whose bytes are those that were offered. ``name`` is as offered."""

    place: Path
    sha256: str
    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Originals:
    """The sound originals, and findings on those altered, missing or not readable."""

    sound: tuple[Original, ...]
    findings: tuple[Finding, ...]


def read_originals(folder: Path, register: tuple[Entry, ...], *, limits: AddLimits) -> Originals:
    """Read every original of the case and check its fingerprint.

    An altered or missing one is set aside with a finding of its own: what it said is then not
    known, which can only widen a range. A file put into ``papers/`` by hand is taken as a paper.
    """
    registered = {entry.stored_as: entry for entry in register if entry.outcome == "imported"}
    sound: dict[str, Original] = {}
    findings: list[Finding] = []
    found = set()
    for place in _files(folder / PAPERS_NAME):
        found.add(place.name)
        read = _read(place, registered, limits=limits)
        if isinstance(read, Finding):
            findings.append(read)
        else:
            sound.setdefault(read.sha256, read)
    findings.extend(
        _finding("paper.original_missing", entry.offered_as, name)
        for name, entry in registered.items()
        if name not in found and entry.sha256 not in sound
    )
    return Originals(tuple(sound.values()), tuple(findings))


def find_stored(folder: Path, sha256: str, *, limits: AddLimits) -> Original | None:
    """Give the original that holds these very bytes, under whatever name, or ``None``."""
    for place in _files(folder / PAPERS_NAME):
        digits = short_hash(place.name)
        if digits is not None and not sha256.startswith(digits):
            continue
        content = read_offered(OfferedPath(place, place.name), limits=limits)
        if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha256:
            return Original(place, sha256, place.name, content)
    return None


def keep_original(folder: Path, original: bytes, *, offered_as: str, sha256: str) -> str:
    """Store the bytes as they came and give the name they are kept under.

    No file that is there already is ever written over. Call it only while holding the case.
    """
    papers = folder / PAPERS_NAME
    for digits in (8, 16, 64):
        name = stored_name(offered_as, sha256, digits=digits)
        if not (papers / name).exists():
            break
    write_whole(papers / name, original)
    return name


def _read(place: Path, registered: Mapping[str, Entry], *, limits: AddLimits) -> Original | Finding:
    entry = registered.get(place.name)
    name = entry.offered_as if entry else plain_name(place.name)
    content = read_offered(OfferedPath(place, name), limits=limits)
    if isinstance(content, OfferedFileRefusal):
        return _finding("paper.original_not_readable", name, place.name, content.code)
    sha256 = hashlib.sha256(content).hexdigest()
    expected = entry.sha256 if entry else short_hash(place.name)
    if expected is not None and not sha256.startswith(expected):
        return _finding("paper.altered", name, place.name)
    return Original(place, sha256, name, content)


def _files(folder: Path) -> Iterator[Path]:
    """Yield what stands in ``papers/`` in order of name; links and left-overs are no originals."""
    if not folder.is_dir():
        return
    for place in sorted(folder.iterdir()):
        if not place.is_symlink() and place.is_file() and not place.name.endswith(LEFT_OVER):
            yield place


def _finding(code: str, name: str, stored_as: str, reason: str = "") -> Finding:
    arguments = {"name": name, "stored_as": stored_as}
    if reason:
        arguments["reason"] = reason
    return Finding(code, Severity.danger, arguments)

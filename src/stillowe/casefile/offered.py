"""What was offered on the command line: files, folders with their files, and what is neither.

Nothing here changes, moves or removes what it looks at. Every path offered comes out once,
either as a file to read or with the reason why it cannot be read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stillowe.casefile.case_toml import CASE_FILE
from stillowe.casefile.names import plain_name
from stillowe.casefile.refusals import (
    AnotherCase,
    FileNotPermitted,
    FileNotReadable,
    FileTooLarge,
    FileVanished,
    FolderNotAPaper,
    FolderTooDeep,
    NotAFile,
    OfferedFileRefusal,
    PartOfTheCase,
    SymbolicLinkInFolder,
    TooManyFiles,
)
from stillowe.papers import Offered


@dataclass(frozen=True, slots=True)
class AddLimits:
    """How much is taken at once: bytes of one file, files of one command, folders deep."""

    file_bytes: int = 100_000_000
    files: int = 5_000
    depth: int = 12


@dataclass(frozen=True, slots=True)
class OfferedPath:
    """One thing to deal with; ``refusal`` says why it cannot even be read."""

    path: Path
    name: str
    refusal: OfferedFileRefusal | None = None


def list_offered(
    paths: Sequence[Path], *, case_folder: Path, limits: AddLimits
) -> Iterator[OfferedPath]:
    """Yield every file among ``paths`` and inside folders among them, in order of name.

    A link named outright is followed; a link found inside a folder is not.
    """
    walk = _Walk(case_folder.resolve(), limits)
    count = 0
    for path in paths:
        for offered in walk.step(path, depth=0):
            count += 1
            if count > limits.files:
                name = plain_name(path.name)
                yield OfferedPath(path, name, TooManyFiles(name, limits.files))
                return
            yield offered


@dataclass(frozen=True, slots=True)
class _Walk:
    case_folder: Path
    limits: AddLimits

    def step(self, path: Path, *, depth: int) -> Iterator[OfferedPath]:
        name = plain_name(path.name or str(path))
        try:
            mode = (path.lstat() if depth else path.stat()).st_mode
            inside_case = self._is_inside_case(path) if depth == 0 or stat.S_ISDIR(mode) else False
        except (OSError, ValueError) as problem:
            yield OfferedPath(path, name, refusal_for(name, problem))
            return
        if inside_case:
            yield OfferedPath(path, name, PartOfTheCase(name))
        elif stat.S_ISLNK(mode):
            yield OfferedPath(path, name, SymbolicLinkInFolder(name))
        elif stat.S_ISDIR(mode):
            yield from self._folder(path, name, depth)
        elif stat.S_ISREG(mode):
            yield OfferedPath(path, name)
        else:
            yield OfferedPath(path, name, NotAFile(name))

    def _folder(self, path: Path, name: str, depth: int) -> Iterator[OfferedPath]:
        if depth >= self.limits.depth:
            yield OfferedPath(path, name, FolderTooDeep(name, self.limits.depth))
            return
        try:
            with os.scandir(path) as found:
                inside = sorted(entry.name for entry in found)
        except OSError as problem:
            yield OfferedPath(path, name, refusal_for(name, problem))
            return
        if CASE_FILE in inside:
            yield OfferedPath(path, name, AnotherCase(name))
            return
        for entry in inside:
            yield from self.step(path / entry, depth=depth + 1)

    def _is_inside_case(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self.case_folder)


def read_offered(offered: OfferedPath, *, limits: AddLimits) -> bytes | OfferedFileRefusal:
    """Read one file whole, or say why not. Pipes and devices never make it wait."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(offered.path, flags)
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                return NotAFile(offered.name)
            content = file.read(limits.file_bytes + 1)
    except (OSError, ValueError) as problem:
        return refusal_for(offered.name, problem)
    if len(content) > limits.file_bytes:
        size = max(about.st_size, len(content))
        return FileTooLarge(offered.name, size, limits.file_bytes)
    return content


def one_paper(path: Path, *, limits: AddLimits) -> Offered:
    """Read one paper that is named outright; nothing of it is kept.

    Raises the ``OfferedFileRefusal`` that says why it cannot be read.
    """
    name = plain_name(path.name or str(path))
    if path.is_dir():
        raise FolderNotAPaper(name)
    content = read_offered(OfferedPath(path, name), limits=limits)
    if isinstance(content, OfferedFileRefusal):
        raise content
    return Offered(name, content)


def refusal_for(name: str, problem: OSError | ValueError) -> OfferedFileRefusal:
    """Turn what the operating system said into a refusal a person can act on."""
    if isinstance(problem, FileNotFoundError):
        return FileVanished(name)
    if isinstance(problem, PermissionError):
        return FileNotPermitted(name)
    told = problem.strerror if isinstance(problem, OSError) else None
    return FileNotReadable(name, told or str(problem))

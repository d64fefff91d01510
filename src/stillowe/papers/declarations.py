"""What the readers can establish, and which version of reading made a stored layer."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from stillowe.papers.reader import Reader
from stillowe.values.vocabulary import PaperKind

READING = "reading/4"
"""Version of everything before the readers: pages, kinds, clause frames. Raise it with them."""


def reader_declarations() -> Mapping[PaperKind, frozenset[str]]:
    """Return the facts and ruled conclusions that a paper of each kind can establish."""
    return {kind: reader.establishes for kind, reader in _readers().items()}


def reading_version() -> str:
    """Return a digest of all reader names and versions; a stored layer with another is stale."""
    names = sorted(reader.name for reader in _readers().values())
    return sha256("\n".join([READING, *names]).encode("ascii")).hexdigest()[:16]


def _readers() -> Mapping[PaperKind, Reader]:
    # Their patterns take a while to compile, and a run without new papers needs none of them.
    from stillowe.papers.readers import READERS  # noqa: PLC0415 - see above

    return READERS

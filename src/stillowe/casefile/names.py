"""Names of stored originals: ``<slug>--<hash8>.<ending>``, safe on every file system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePath
from typing import Final

_LONGEST_SLUG: Final = 60
_LONGEST_ENDING: Final = 8
_STORED = re.compile(r"--([0-9a-f]{8,64})(?:\.[a-z0-9]{1,8})?$")


def stored_name(offered: str, sha256: str, *, digits: int = 8) -> str:
    """Name under which an original is kept: its own name made plain, and its fingerprint.

    The fingerprint keeps two different files of one name apart; more ``digits`` of it are used
    where the first eight are taken by another file.
    """
    path = PurePath(plain_name(offered))
    slug = _plain(path.stem)[:_LONGEST_SLUG].strip("-") or "paper"
    ending = _plain(path.suffix)[:_LONGEST_ENDING]
    return f"{slug}--{sha256[:digits]}" + (f".{ending}" if ending else "")


def short_hash(stored: str) -> str | None:
    """Give the hash digits in a stored name, or ``None`` where it has none."""
    found = _STORED.search(stored)
    return found.group(1) if found else None


def plain_name(offered: str) -> str:
    """Give a file name as it may be shown and listed: no control marks, not an open end."""
    readable = offered.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    shown = "".join(
        " " if unicodedata.category(mark).startswith(("C", "Z")) else mark for mark in readable
    )
    return re.sub(" +", " ", shown).strip()[:255] or "paper"


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")

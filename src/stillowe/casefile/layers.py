"""``.stillowe/``: what was derived from the originals. Safe to delete; it is made again.

A layer is one paper as read, named by the fingerprint of its original and marked with the
version of the readers that made it. The first line of the file is the fingerprint of the
rest, so a damaged layer is noticed instead of believed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from stillowe.casefile.durable import write_whole
from stillowe.casefile.refusals import CaseNotWritable
from stillowe.papers import Paper, paper_from_json, paper_to_json

DERIVED_NAME: Final = ".stillowe"
LayerState = Literal["fresh", "stale", "absent", "damaged"]


@dataclass(frozen=True, slots=True)
class Layers:
    """The derived layers of one case. ``version`` names the readers now in use."""

    folder: Path
    version: str

    def load(self, sha256: str) -> tuple[Paper | None, LayerState]:
        """Give the paper as it was read before, and whether that reading may still be used."""
        try:
            stored = self._paper_place(sha256).read_bytes()
        except FileNotFoundError:
            return None, "absent"
        except OSError:
            return None, "damaged"
        mark, _, content = stored.partition(b"\n")
        if mark.decode("ascii", "replace") != hashlib.sha256(content).hexdigest():
            return None, "damaged"
        layer = json.loads(content)
        if layer["version"] != self.version:
            return None, "stale"
        return paper_from_json(layer["paper"]), "fresh"

    def save(self, paper: Paper) -> bool:
        """Keep a reading; ``False`` where the folder takes none (nothing is lost by that)."""
        layer = {"version": self.version, "paper": paper_to_json(paper)}
        content = json.dumps(layer, ensure_ascii=False, sort_keys=True).encode("utf-8")
        mark = hashlib.sha256(content).hexdigest().encode("ascii")
        return self._keep(self._paper_place(paper.sha256), mark + b"\n" + content)

    def load_page(self, sha256: str, page: int, *, dpi: int) -> bytes | None:
        """Give the kept picture of a page (PNG), or ``None`` where there is no whole one."""
        try:
            png = self._page_place(sha256, page, dpi).read_bytes()
        except OSError:
            return None
        return png if _is_whole_png(png) else None

    def save_page(self, sha256: str, page: int, png: bytes, *, dpi: int) -> bool:
        """Keep the picture of a page; ``False`` where the folder takes none."""
        return self._keep(self._page_place(sha256, page, dpi), png)

    def _keep(self, place: Path, content: bytes) -> bool:
        try:
            write_whole(place, content)
        except CaseNotWritable:
            return False
        return True

    def _paper_place(self, sha256: str) -> Path:
        return self.folder / "papers" / f"{sha256}.json"

    def _page_place(self, sha256: str, page: int, dpi: int) -> Path:
        return self.folder / "pages" / f"{sha256}-{page}-{dpi}.png"


def _is_whole_png(picture: bytes) -> bool:
    return picture.startswith(b"\x89PNG") and b"IEND" in picture[-12:]

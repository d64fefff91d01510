"""Typeset the papers of the bundled case: ``python examples/cook-county/typeset.py``.

The output is the same bytes every time, so a changed file means a changed paper.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "typesetting"))

from court_papers import COURT_PAPERS  # noqa: E402  # the blocks are in the folder beside
from letters import LETTERS  # noqa: E402
from loan_papers import LOAN_PAPERS  # noqa: E402
from typesetting import write_papers  # noqa: E402

if __name__ == "__main__":
    write_papers(HERE / "papers", (*LOAN_PAPERS, *COURT_PAPERS, *LETTERS), 2024, 11, 1)

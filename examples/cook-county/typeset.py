"""Typeset the papers of the bundled case: ``python examples/cook-county/typeset.py``.

The output is the same bytes every time, so a changed file means a changed paper.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "typesetting"))

from court_papers import COURT_PAPERS
from letters import LETTERS
from loan_papers import LOAN_PAPERS
from typesetting import write_papers

if __name__ == "__main__":
    write_papers(HERE / "papers", (*LOAN_PAPERS, *COURT_PAPERS, *LETTERS), 2024, 11, 1)

"""Casefile: one case on disk, in plain text and untouched originals.

In: a folder, files and folders of papers, typed answers. Out: papers as read, claims from
answers, what was refused and why, page pictures. Start reading at ``case``, then ``adding``.
"""

from stillowe.casefile.adding import AddedFile, AddReport
from stillowe.casefile.answers import CaseAnswers
from stillowe.casefile.case import Case, CasePapers, readers_version
from stillowe.casefile.case_toml import CaseText, TypedAnswer
from stillowe.casefile.durable import write_whole
from stillowe.casefile.offered import AddLimits, one_paper

__all__ = [
    "AddLimits",
    "AddReport",
    "AddedFile",
    "Case",
    "CaseAnswers",
    "CasePapers",
    "CaseText",
    "TypedAnswer",
    "one_paper",
    "readers_version",
    "write_whole",
]

"""Releases: what one paper, read as a whole, leaves of each debt of each person.

In: the frames of a paper and who is asked about. Out: clauses with their published kind, and a
verdict for each person and debt. Only ``law`` combines papers. Start reading at ``kinds``.
"""

from stillowe.facts.releases.kinds import Clause, clauses_of, kind_of_passage

__all__ = ["Clause", "clauses_of", "kind_of_passage"]

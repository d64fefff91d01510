"""Releases: what one paper, read as a whole, leaves of each debt of each person.

In: the frames of a paper and who is asked about. Out: clauses with their published kind, a
verdict for each person and debt, the traps, and what to ask for. Only ``law`` combines what
papers release; ``together`` looks whether one replaces another.
Start reading at ``kinds``, then ``outcome`` and ``verdicts``.
"""

from stillowe.facts.releases.kinds import Clause, clauses_of, kind_of, kind_of_passage
from stillowe.facts.releases.outcome import (
    AskedPerson,
    DebtVerdict,
    MetCondition,
    Naming,
    PaperVerdict,
    PersonInPaper,
    Proposal,
    ProposalAction,
    ProposalCode,
    Trap,
    Why,
)
from stillowe.facts.releases.proposals import applied, proposals_of
from stillowe.facts.releases.subject import (
    Subject,
    people_of_the_mortgage_only,
    subject_of,
)
from stillowe.facts.releases.together import as_replaced, replacements_in
from stillowe.facts.releases.verdicts import verdicts_of

__all__ = [
    "AskedPerson",
    "Clause",
    "DebtVerdict",
    "MetCondition",
    "Naming",
    "PaperVerdict",
    "PersonInPaper",
    "Proposal",
    "ProposalAction",
    "ProposalCode",
    "Subject",
    "Trap",
    "Why",
    "applied",
    "as_replaced",
    "clauses_of",
    "kind_of",
    "kind_of_passage",
    "people_of_the_mortgage_only",
    "proposals_of",
    "replacements_in",
    "subject_of",
    "verdicts_of",
]

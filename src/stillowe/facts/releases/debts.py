"""Which debts a clause is about: a release of one is never a release of another."""

from __future__ import annotations

import re
from typing import Final

from stillowe.facts.releases.promises import replaces_a_note
from stillowe.papers.frames import Frame, PaperClauses
from stillowe.papers.frames.matters import matters_in
from stillowe.values.clauses import Act, DebtKind, Matter, Party
from stillowe.values.vocabulary import PaperKind

COURT_PAPERS: Final = frozenset(
    {
        PaperKind.complaint,
        PaperKind.judgment_of_foreclosure,
        PaperKind.consent_judgment,
        PaperKind.order_approving_sale,
        PaperKind.report_of_sale,
        PaperKind.summons,
    }
)
_ONE_DEBT: Final = {
    Matter.guaranty: DebtKind.guaranty,
    Matter.second_debt: DebtKind.second_note,
    Matter.insurer_claim: DebtKind.insurer_claim,
    Matter.partial_claim: DebtKind.partial_claim,
    Matter.usda_reimbursement: DebtKind.usda_reimbursement,
    Matter.assessments: DebtKind.assessments,
    Matter.deficiency_judgment: DebtKind.deficiency,
}
_SECOND: Final = re.compile(
    r"\b(?:second|junior|subordinate|2nd|home[- ]?equity|heloc|line of credit|equity line)\b",
    re.IGNORECASE,
)
_INSURER: Final = re.compile(
    r"\b(?:insurers?|(?:mortgage|MI) (?:insurance )?compan\w+|guaranty fund)\b", re.IGNORECASE
)
_HELD_BY_PROGRAM: Final = {
    "fha": frozenset({DebtKind.partial_claim, DebtKind.insurer_claim}),
    "va": frozenset({DebtKind.insurer_claim}),
    "usda": frozenset({DebtKind.usda_reimbursement}),
    "mortgage_insurance": frozenset({DebtKind.insurer_claim}),
}
_HELD_BY_OTHERS: Final = frozenset(
    {DebtKind.insurer_claim, DebtKind.partial_claim, DebtKind.usda_reimbursement}
)


def main_note(frame: Frame, paper: PaperClauses) -> DebtKind:
    """Return the note a clause means by "the note": that of the paper, unless it says which."""
    words = f"{frame.loan_words} {frame.what_words}"
    if paper.of_second_lien or frame.what is Matter.second_debt or _SECOND.search(words):
        return DebtKind.second_note
    return DebtKind.first_note


def debts_released(frame: Frame, paper: PaperClauses) -> frozenset[DebtKind]:
    """Return the debts a release in ``frame`` can reach; as few as its words allow."""
    if frame.who is Party.insurer and not _lender_too(frame):
        return frozenset({DebtKind.insurer_claim})
    if frame.who is Party.program and not _lender_too(frame):
        return _named_here(frame) & _HELD_BY_OTHERS or _of_program(paper)
    reached = _named_here(frame) - _HELD_BY_OTHERS
    if frame.what is Matter.deficiency_judgment and _names_the_note_too(frame):
        reached |= {main_note(frame, paper)}
    own_second = frame.what is Matter.second_debt and paper.of_second_lien
    if frame.what in (Matter.debt, Matter.deficiency) or own_second:
        note = main_note(frame, paper)
        reached |= {note}
        # What the sale of the home leaves unpaid is first of all the first loan's; the holder
        # of a second one reaches it only where its words name a deficiency.
        names_it = Matter.deficiency in {mention.matter for mention in matters_in(frame.quote)}
        if note is DebtKind.first_note or names_it:
            reached |= {DebtKind.deficiency}
    if frame.what in _ONE_DEBT and _ONE_DEBT[frame.what] in _HELD_BY_OTHERS:
        # A lender cannot give up what another holds, unless the words bind that holder too.
        return reached | (_named_here(frame) if _binds_other_holder(frame) else frozenset())
    return reached


_NOTE_TOO: Final = re.compile(
    r"\b(?:and|,|or) (?:also )?from (?:all (?:personal )?liability (?:on|under|for) )?"
    r"(?:the|that|said|his|her|their|your|its) (?:\w+ ){0,2}?(?:note|loan|debt|indebtedness)\b"
    r"|\bany other (?:personal )?(?:recovery|liability|judgment|claim)\b[^.;]{0,60}"
    r"\b(?:on|under|for) (?:the|that|said|this) (?:\w+ ){0,2}?(?:note|loan|debt|indebtedness)\b",
    re.IGNORECASE,
)
_BUT: Final = re.compile(r"\b(?:but|except|although|however|other than)\b|\bnot\b", re.IGNORECASE)


def _names_the_note_too(frame: Frame) -> bool:
    """Whether a release of a judgment goes on to the note itself, with nothing taken out."""
    found = _NOTE_TOO.search(frame.quote)
    return found is not None and not frame.exceptions and not _BUT.search(frame.quote)


def debts_kept(frame: Frame, paper: PaperClauses) -> frozenset[DebtKind]:
    """Return the debts a reservation in ``frame`` can reach; as many as its words allow."""
    if frame.what is Matter.lien or frame.what is Matter.defaults:
        return frozenset()
    if frame.what in _ONE_DEBT and frame.what is not Matter.deficiency_judgment:
        return _named_here(frame)
    if frame.who is Party.insurer:
        return frozenset({DebtKind.insurer_claim})
    if frame.who is Party.program:
        return _of_program(paper)
    kept = {main_note(frame, paper), DebtKind.deficiency}
    if _releases_a_second(paper) and not _WHICH_LOAN.search(frame.loan_words):
        # "The balance" may be that of either loan where the paper speaks of both.
        kept |= {DebtKind.second_note}
    if frame.what is Matter.deficiency_judgment and paper.kind in COURT_PAPERS:
        kept = {DebtKind.deficiency}
    if frame.whom is Party.guarantor or frame.act is Act.binds_persons:
        kept |= {DebtKind.guaranty}
    return frozenset(kept)


_WHICH_LOAN: Final = re.compile(r"\b(?:first|senior|1st|primary)\b|\d{4}", re.IGNORECASE)


def _releases_a_second(paper: PaperClauses) -> bool:
    return any(
        frame.act is Act.frees
        and frame.polarity
        and main_note(frame, paper) is DebtKind.second_note
        for frame in paper.frames
    )


def debts_added(frame: Frame, paper: PaperClauses) -> frozenset[DebtKind]:
    """Return the debt under which a new promise is listed."""
    to = {frame.who, frame.whom} | _named_parties(frame, paper)
    if Party.insurer in to or _INSURER.search(_words(frame)):
        return frozenset({DebtKind.insurer_claim})
    if Party.program in to:
        return _of_program(paper)
    if frame.what is Matter.guaranty or paper.kind is PaperKind.guaranty:
        return frozenset({DebtKind.guaranty})
    if frame.what is Matter.assessments:
        return frozenset({DebtKind.assessments})
    if replaces_a_note(frame):
        second = paper.of_second_lien or _SECOND.search(frame.quote) is not None
        return frozenset({DebtKind.second_note if second else DebtKind.first_note})
    return frozenset({DebtKind.deficiency})


def for_a_guarantor(debts: frozenset[DebtKind]) -> frozenset[DebtKind]:
    """Return ``debts`` for a guarantor: whoever is freed of the note is freed of its guaranty."""
    if debts & {DebtKind.first_note, DebtKind.second_note}:
        return debts | {DebtKind.guaranty}
    return debts


def _named_parties(frame: Frame, paper: PaperClauses) -> set[Party]:
    """Return the parts of the holders named in the sentence; none where it names a lender too."""
    words = frame.quote.casefold()
    found = {part for name, part in paper.roles if name.casefold() in words}
    return set() if Party.lender in found else found & {Party.insurer, Party.program}


def _named_here(frame: Frame) -> frozenset[DebtKind]:
    debt = _ONE_DEBT.get(frame.what)
    return frozenset() if debt is None else frozenset({debt})


def _of_program(paper: PaperClauses) -> frozenset[DebtKind]:
    held: frozenset[DebtKind] = frozenset()
    for program in sorted(paper.programs):
        held |= _HELD_BY_PROGRAM.get(program, frozenset())
    return held or frozenset({DebtKind.insurer_claim})


_LENDER_WORDS: Final = re.compile(
    r"\b(?:lenders?|banks?|servicers?|investors?|holders?|note ?holders?|we|us|mortgagees?"
    r"|plaintiff|credit union|neither)\b",
    re.IGNORECASE,
)


def _lender_too(frame: Frame) -> bool:
    return _LENDER_WORDS.search(frame.who_words) is not None


def _binds_other_holder(frame: Frame) -> bool:
    return _INSURER.search(frame.who_words) is not None


def _words(frame: Frame) -> str:
    return f"{frame.who_words} {frame.whom_words}"

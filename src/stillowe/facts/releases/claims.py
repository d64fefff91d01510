"""From the verdicts of one paper to claims for the fact sheet: a release, or one on conditions.

Only *released* and *released if* become claims. What a paper reserves, adds or is silent about
gives none: silence is never a "not released", and a reservation proves no release undone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from stillowe.facts.releases.outcome import DebtVerdict, PaperVerdict, PersonInPaper, Why
from stillowe.papers.claims import About, Claim, PaperSource
from stillowe.papers.paper import Paper
from stillowe.values.clauses import SAFEST_FIRST, DebtKind, Party, Verdict
from stillowe.values.vocabulary import Axis, FactName, PaperKind, Speaker

READER: Final = "releases/1"
"""What reads the claims made here."""

SPEAKS_OF_RELEASES: Final = frozenset(
    {
        PaperKind.short_sale_approval,
        PaperKind.deed_in_lieu,
        PaperKind.satisfaction,
        PaperKind.unrecognized,
    }
)
"""Kinds of paper whose words of release are taken up.

Court papers have facts of their own for what they waive. A note, a mortgage or a payoff letter
says only that a debt that is paid is paid.
"""

SECOND: Final = "second"
"""How a claim calls the second loan."""

_REFUSES: Final = frozenset({Verdict.reserved, Verdict.adds})
_EVERYBODY: Final = frozenset({Why.all_persons_liable})


def claims_of(
    verdicts: PaperVerdict,
    paper: Paper,
    guarantors: Collection[str] = (),
    makers: Collection[str] = (),
) -> tuple[Claim, ...]:
    """Return what a paper says for certain of releases, for each person and loan.

    The claims call people as the verdicts do, and the loan ``""`` for the paper's own or
    ``second``. ``guarantors`` and ``makers`` are people whom other papers call so: whoever is
    both is only released where the paper releases note and guaranty.
    """
    if not _is_of_the_lender(paper):
        return ()
    known = any(person.is_certain for person in verdicts.people)
    claims: list[Claim] = []
    for person in verdicts.people:
        name = person.asked.name
        guarantor = name in guarantors or person.part is Party.guarantor
        maker = name in makers or person.part is Party.borrower or not guarantor
        for loan, note in _loans_of(paper):
            # A guaranty is of the paper's own loan; beside it the second note must be named.
            needed = [note] if maker or loan else []
            if guarantor:
                needed.append(DebtKind.guaranty)
            found = [verdicts.verdict(name, debt) for debt in needed]
            if _reaches(person, found, known=known) and not _kept(verdicts, person, loan):
                claims.extend(_claims(found, paper, About(Axis.person_debt, name, loan)))
    return tuple(claims)


def _is_of_the_lender(paper: Paper) -> bool:
    """Whether a paper can release: a buyer's offer that no lender signed promises nothing."""
    clauses = paper.clauses
    signed = clauses.execution.lender_signed
    of_a_buyer = any(part is Party.buyer for _, part in clauses.roles)
    unsigned = signed is False or (of_a_buyer and signed is not True)
    return paper.kind in SPEAKS_OF_RELEASES and not clauses.execution.draft and not unsigned


def _loans_of(paper: Paper) -> Iterator[tuple[str, DebtKind]]:
    """Yield each loan a paper can speak of, as claims call it, with the debt of its note."""
    if paper.clauses.of_second_lien:
        yield "", DebtKind.second_note
    else:
        yield "", DebtKind.first_note
        yield SECOND, DebtKind.second_note


def _reaches(person: PersonInPaper, found: list[DebtVerdict], *, known: bool) -> bool:
    """Whether the words surely reach this person: by name, or as one of all who are liable."""
    if person.is_certain:
        return True
    return known and all(one.why in _EVERYBODY for one in found)


def _kept(verdicts: PaperVerdict, person: PersonInPaper, loan: str) -> bool:
    """Whether the paper keeps what is left of this loan, or trades it for a new promise."""
    own = {one.debt: one.verdict for one in verdicts.of(person.asked)}
    return Verdict.adds in own.values() or (not loan and own[DebtKind.deficiency] in _REFUSES)


def _claims(found: list[DebtVerdict], paper: Paper, about: About) -> Iterator[Claim]:
    """Yield the claims of the verdict that promises least; every debt of the person must have one.

    A condition that has failed (the letter has expired, nobody signed it) leaves nothing to claim.
    """
    least = min((one.verdict for one in found), key=SAFEST_FIRST.index)
    failed = any(condition.met is False for one in found for condition in one.conditions)
    if failed or any(not one.clauses for one in found):
        return
    names = {
        Verdict.released: (FactName.debt_released, FactName.release_date),
        Verdict.released_if: (FactName.release_promised, FactName.release_promised_date),
    }
    if least not in names:
        return
    released, day = names[least]
    deciding = next(one for one in found if one.verdict is least)
    frame = deciding.clauses[0].frame
    dated = paper.dated if paper.dated is not None else paper.clauses.execution.dated
    source = PaperSource(frame.span, paper.kind, dated)
    signed = paper.clauses.execution.lender_signed is True
    sure = signed and all(each.frame.confidence >= 1.0 for one in found for each in one.clauses)
    confidence = 1.0 if sure else 0.5
    yield Claim(released, about, True, source, Speaker.lender, READER, confidence=confidence)
    if dated is not None:
        yield Claim(day, about, dated, source, Speaker.lender, READER, confidence=confidence)

"""What to ask for, in words: the change to this paper, weaker wordings, the lawyer's question."""

from __future__ import annotations

from stillowe.facts.releases import Proposal
from stillowe.report.check.document import ProposalPart
from stillowe.report.check.inputs import CheckedPaper
from stillowe.report.check.supporting import clause_support
from stillowe.report.document import Argument, Statement
from stillowe.report.language import Language


def proposal_part(paper: CheckedPaper, one: Proposal) -> ProposalPart:
    """Say one proposal: what to do to the paper, the words to ask for, what to fall back on."""
    support = clause_support(paper, () if one.clause is None else (one.clause,))
    names = asked_arguments(one)
    about: dict[str, Argument] = {
        "people": ", ".join(person.name for person in one.people),
        "debts": ", ".join(debt.value for debt in one.debts),
        "quote": "" if one.clause is None else one.clause.frame.quote,
    }
    place = "" if one.clause is None else "_here"
    return ProposalPart(
        proposal=one,
        action=Statement(f"check_action.{one.action.value}{place}", about, support),
        wording=Statement(f"ask.{one.code.value}", names, support),
        fallbacks=tuple(Statement(f"ask.{code}", names, support) for code in one.fallback_codes),
        question=Statement(f"ask_question.{one.question_code}", {**about, **names}, support),
    )


def asked_arguments(one: Proposal) -> dict[str, Argument]:
    """Give what fills the wordings of a proposal: people, lender, loan, debt, property."""
    return dict(one.arguments)


def wording_of(one: Proposal, language: Language, code: str = "") -> str:
    """Return the words a proposal asks for, to be put into the paper; ``code`` a weaker one."""
    return language.text(f"ask.{code or one.code.value}", asked_arguments(one))

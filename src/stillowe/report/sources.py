"""What a support is called where it is named in passing: a page, a person, a citation."""

from __future__ import annotations

from typing import Final

from stillowe.report.document import (
    Argument,
    Assumed,
    NotEstablished,
    OwnCheck,
    PaperHeld,
    Quote,
    RuleCited,
    Said,
    Statement,
    Support,
)
from stillowe.report.language import Language

LONGEST_NAME: Final = 16
"""Characters of a paper's name on a narrow line; the HTML report shows all."""
UNVERIFIED: Final = frozenset({"unverified", "K"})


def source_name(support: Support, language: Language) -> str:
    """Name a support in a few words of the language: of a rule, its first authority."""
    if isinstance(support, Quote):
        return language.text(
            "source.paper", {"paper": support.paper, "page_count": support.span.page}
        )
    if isinstance(support, RuleCited):
        code = "source.rule_unverified" if support.basis in UNVERIFIED else "source.rule"
        first, _, _ = support.citation.partition(";")
        return language.text(code, {"citation": first})
    if isinstance(support, Said):
        return language.text("source.said", {"who": support.who, "said_on": support.on})
    if isinstance(support, PaperHeld):
        return support.name
    return language.text(_plain_name(support))


def _plain_name(support: Support) -> str:
    if isinstance(support, NotEstablished):
        return "source.not_yet" if support.not_yet else "source.not_established"
    if isinstance(support, Assumed):
        return "source.assumed"
    return "source.check" if isinstance(support, OwnCheck) else "source.scope"


def first_source(statement: Statement, language: Language, *, missing: bool = False) -> str:
    """Name the best source of a statement in brackets after a space.

    A page or a person comes first, then a rule. With ``missing``, what is only assumed or not
    established says so. A file held is not named: the sentence names it.
    """
    last: tuple[type, ...] = (Assumed, NotEstablished) if missing else ()
    for wanted in ((Quote, Said), (RuleCited,), last):
        for support in statement.support:
            if isinstance(support, wanted):
                return f" [{source_name(support, language)}]"
    return ""


def brief_proof(statement: Statement, language: Language) -> str:
    """Name what proves a statement as ``proof`` does, a paper by the start of its name."""
    for support in statement.support:
        if isinstance(support, Quote):
            name = support.paper.rpartition(".")[0] or support.paper
            if len(name) > LONGEST_NAME:
                name = f"{name[:LONGEST_NAME].rstrip()}…"
            page: dict[str, Argument] = {"paper": name, "page_count": support.span.page}
            return f" [{language.text('source.brief', page)}]"
    return proof(statement, language)


def proof(statement: Statement, language: Language) -> str:
    """Name the page or the person that proves a statement; else say only how a rule stands.

    For a narrow line: a rule is named only where it is not verified, and then only as such.
    """
    for support in statement.support:
        if isinstance(support, (Quote, Said)):
            return f" [{source_name(support, language)}]"
    graded = [one.basis for one in statement.support if isinstance(one, RuleCited)]
    doubtful = any(basis in UNVERIFIED for basis in graded)
    return f" [{language.text('source.unverified')}]" if doubtful else ""

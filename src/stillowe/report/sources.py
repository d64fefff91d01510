"""What a support is called where it is named in passing: a page, a person, a citation."""

from __future__ import annotations

from typing import Final

from stillowe.report.document import (
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

UNVERIFIED: Final = frozenset({"unverified", "K"})


def source_name(support: Support, language: Language) -> str:
    """Name a support in a few words of the language."""
    if isinstance(support, Quote):
        return language.text(
            "source.paper", {"paper": support.paper, "page_count": support.span.page}
        )
    if isinstance(support, RuleCited):
        code = "source.rule_unverified" if support.basis in UNVERIFIED else "source.rule"
        return language.text(code, {"citation": support.citation})
    if isinstance(support, Said):
        return language.text("source.said", {"who": support.who, "said_on": support.on})
    if isinstance(support, PaperHeld):
        return support.name
    if isinstance(support, NotEstablished):
        return language.text("source.not_yet" if support.not_yet else "source.not_established")
    if isinstance(support, Assumed):
        return language.text("source.assumed")
    return language.text("source.check" if isinstance(support, OwnCheck) else "source.scope")


def first_source(statement: Statement, language: Language) -> str:
    """Name the best source of a statement in brackets after a space.

    A page or a person comes first, then a rule; what is only assumed, missing or our own says
    so. A file held is not named: the sentence names it.
    """
    for wanted in ((Quote, Said), (RuleCited,), (Assumed, NotEstablished)):
        for support in statement.support:
            if isinstance(support, wanted):
                return f" [{source_name(support, language)}]"
    return ""

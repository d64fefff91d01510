"""Reader of the notice of sale: when and for how much the property is offered (15-1507(c))."""

from __future__ import annotations

from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import Role, day_after
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.opening import COURT_FACTS, say_opening, written_day
from stillowe.papers.readers.publishing import PUBLICATION_FACTS, say_publication
from stillowe.papers.readers.totals import say_amount, sort_amounts
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

_ROLES: Final = {
    "judgment": Role(
        wording(
            r"\b(?:judgment (?:amount|was|entered|is|of foreclosure)|amount of (?:the )?judgment"
            r"|judgment)\b|\b(?:found|is|was|remains) (?:\w+ ){0,3}?due\b[^$.;]*|\bdecree\b"
        ),
        wording(
            r"(?:and|with|plus) (?:\w+ )?interest (?:is|are) (?:owed|due)\b|is (?:owed|due) on\b"
        ),
    ),
    "other": Role(
        wording(
            r"\b(?:minimum bid|opening bid|reserve|deposit|fee|taxes|charge|not to exceed"
            r"|calculated"
            r"|for each \$)\b"
        ),
        wording(r"(?:for each|or fraction|per)\b"),
    ),
}
_JUDGMENT_DAY: Final = wording(
    r"\b(?:judgment|decree)\b[^.;$]{0,100}?\b(?:entered|dated|made|rendered|given)\b"
    r"(?: \w+){0,12}?(?: on(?: the)?)?\b"
    r"|\border of (?:the |said )?circuit court\b[^$]{0,160}?\b(?:given|made|entered|dated)\b"
    r"(?: on(?: the)?)?"
    r"|\bentered (?:\w+ ){0,8}?on\b"
)
_SALE_DAY: Final = wording(
    r"\b(?:will|shall)\b(?:\b[ap]\.\s?m\.|[^.;$]){0,200}?"
    r"(?:(?<!entered\s)(?<!dated\s)(?<!made\s)\bon\b|\bsell\b"
    r"|\b[ap][.\s]{0,2}m\b[.\s]*,?(?=\s*[a-z]{3,9}\.?\s+\d))"
    r"|\b(?:sale|auction) (?:will|shall|is to) (?:take place|occur)\b"
    r"|\bdate of (?:the )?sale\b|\bsale date\b"
    r"|\bsale (?:will be|is|to be|shall be) (?:held )?(?:on|set for|scheduled for)\b"
    r"|\b(?:scheduled|set|rescheduled|continued|adjourned) (?:for|to)\b|\bauction(?: date)?\b"
)
_CLOSES: Final = wording(r"\b(?:sale|auction|bidding) (?:closes|ends|closing)\b[: ]*(?:on )?")
_NUMBER_OF_DAY: Final = wording(r"\bat (?:the hour of )?\d{1,2}:\d{2}\b")


def _fill(draft: Draft) -> None:
    day = written_day(draft.text)
    say_opening(draft)
    draft.text, _ = without_unchecked(draft.text)
    sale = day_after(draft.text, _CLOSES, within=30) or day_after(draft.text, _SALE_DAY, within=160)
    judgment = day_after(draft.text, _JUDGMENT_DAY, within=60)
    others = {None if sale is None else sale.day, None if judgment is None else judgment.day}
    draft.dated = None if day is None or day.day in others else day.day
    if sale is not None:
        draft.say(FactName.sale_scheduled_date, sale.day, (sale.start, sale.end))
    if judgment is not None and judgment != sale:
        draft.say(FactName.judgment_date, judgment.day, (judgment.start, judgment.end))
        draft.say(FactName.judgment_entered, True, (judgment.start, judgment.end))
    say_publication(draft)
    by_role = sort_amounts(draft, _ROLES)
    figures = by_role.get("judgment", [])
    say_amount(draft, FactName.judgment_total_cents, figures)
    if figures and not draft.said(FactName.judgment_entered):
        draft.say(FactName.judgment_entered, True, (figures[0].start, figures[0].end))


READER: Final = KindReader(
    kind=PaperKind.notice_of_sale,
    name="notice_of_sale/2",
    speaker=Speaker.officer,
    establishes=COURT_FACTS
    | PUBLICATION_FACTS
    | frozenset(
        {
            FactName.sale_scheduled_date,
            FactName.judgment_date,
            FactName.judgment_entered,
            FactName.judgment_total_cents,
        }
    ),
    fill=_fill,
)

"""The figures of a sale, as the report of sale and the order confirming it state them.

735 ILCS 5/15-1508, 15-1512: amount due, price, expenses of sale, deficiency or surplus.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import PaperText, wording
from stillowe.papers.readers.clauses import without_inner_stops
from stillowe.papers.readers.draft import Draft
from stillowe.papers.readers.figures import PER_DIEM, Amount, Day, Role, day_after, days, rate_after
from stillowe.papers.readers.totals import (
    Sorted,
    check_total,
    lines_of,
    quoted,
    say_amount,
    sort_amounts,
)
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName

SALE_FIGURE_FACTS: Final = frozenset(
    {
        FactName.sale_date,
        FactName.sale_price_cents,
        FactName.sale_expenses_cents,
        FactName.holding_expenses_cents,
        FactName.senior_liens_paid_cents,
        FactName.interest_to_sale_cents,
        FactName.costs_after_judgment_cents,
        FactName.judgment_total_cents,
        FactName.judgment_interest_rate,
        FactName.judgment_per_diem_cents,
        FactName.payments_after_judgment_cents,
        FactName.report_states_amount_due,
        FactName.reported_amount_due_cents,
        FactName.report_states_deficiency,
        FactName.reported_deficiency_cents,
    }
)
"""What ``say_sale_figures`` can establish."""

_ROLES: Final = {
    "per_diem": PER_DIEM,
    "deficiency": Role(
        wording(
            r"\bdeficien(?:cy|t)\b|\bshortfall\b|\bshortage\b|\bdeficit\b|\bleaving\b"
            r"|\bjudgment in (?:personam|rem)\b|\bpersonal judgment\b"
            r"|\bremain(?:s|ed|ing)? (?:\w+ )?(?:due and unpaid|unpaid|unsatisfied)\b"
            r"|\b(?:is|was|be|comes?|falls?|fell) (?:still )?short\b|\bresidue\b|\bstill owed\b"
        ),
        wording(
            r"(?:deficiency|shortfall)\b|(?:as|being|representing)?\s*(?:the|a) (?:\w+ )?"
            r"(?:deficiency|shortfall)\b|remain(?:s|ing) (?:due|unpaid|owing)"
        ),
    ),
    "surplus": Role(wording(r"\bsurplus\b|\boverage\b|\bexcess proceeds\b"), wording(r"surplus\b")),
    "price": Role(
        wording(
            r"\b(?:sale|bid|purchase|sales|winning bid) price\b|\b(?:highest|successful|winning"
            r"|best"
            r"|credit|final|accepted|opening)(?:,? (?:and )?\w+)? bid(?:der)?\b|\bbid (?:of|in|for"
            r"|amount|was)\b|\bamount (?:of )?(?:the )?bid\b|\bsold\b|\bstruck off\b"
            r"|\b(?:gross|sale|total) (?:sale )?proceeds\b|\bproceeds of (?:the )?sale\b"
            r"|\bbidding\b|\bbid therefor\b[^$.;]*|\bbid the sum of\b"
            r"|\bbrought\b(?! (?:suit|this|by|an?))"
            r"|\bwas purchased\b|\breceived from (?:the )?(?:sale|purchaser|bidder)\b|\bits bid\b"
            r"|\bsale for\b|\bsale amount\b|\bbid\b\s*:?$"
        ),
        wording(r"(?:was|being) the (?:highest|successful|winning|only)\b"),
    ),
    "expenses": Role(
        wording(
            r"\b(?:expenses?|costs?) of (?:the )?sale\b|\b(?:selling officer|sale officer"
            r"|sheriff|marshal|commissioner|judge"
            r"|judicial sales?|auction|auctioneer|sales? (?:corporation|company)|sale)'?s?'?"
            r"(?: \w+)?'?s? (?:fees?|commission|charges?|costs?|expenses?)\b|\bcommission\b"
            r"|\b(?:fees?|charges?) of (?:the |a )?(?:selling officer|sale officer|sheriff|marshal"
            r"|commissioner|auctioneer)\b"
            r"|\bpublication (?:costs?|fees?|of (?:the )?(?:notice|sale))|\bsale expenses\b"
            r"|\badvertis\w+\b|\b(?:publishing|publication)\b|\bnotice of sale\b"
        ),
        wording(
            r"(?:for|as|in) (?:the )?(?:expenses?|costs?) of (?:the )?sale\b"
            r"|(?:for|as) (?:the )?(?:selling officer|sheriff|publication)\b"
        ),
    ),
    "omitted": Role(
        wording(r"\bomitted (?:fees|costs)\b"),
        wording(
            r"in (?:\w+ ){0,3}(?:fees|costs)[^.;]{0,80}?\b(?:before the judgment|not included)\b"
        ),
    ),
    "junior": Role(
        wording(r"\b(?:second|junior|subordinate) (?:mortgages?|liens?)\b[^$]*"),
    ),
    "holding": Role(
        wording(
            r"\b(?:board(?:ed|ing)?(?: up)?|winteriz\w+)\b[^$.;]*|\b15-1512\(b\)|\bholding\b"
            r"|\bpreservation\b|\bmaintaining\b|\bsecuring (?:the )?"
            r"(?:property|possession)\b|\breceiver\b"
        )
    ),
    "senior": Role(
        wording(r"\b(?:senior|prior|superior) (?:\w+ )?(?:liens?|mortgages?|encumbr)\b")
    ),
    "payment": Role(
        wording(
            r"\b(?:payments?|credits?) (?:received |made )?(?:after|since) (?:the )?judgment\b"
            r"|\bless (?:payments?|credits?)\b|\bpayments? received\b"
        )
    ),
    "distribution": Role(
        wording(
            r"\b(?:paid|distributed|disbursed|remitted|payable|applied|turned over) to\b"
            r"|\bnet proceeds\b|\bbalance of (?:the )?proceeds\b"
            r"|\bnet (?:sale )?proceeds\b|\bdown payment\b|\bdeposit\b"
        )
    ),
    "due": Role(
        wording(
            r"\b(?:total|amount|sum|balance|sums|amounts|indebtedness|debt|aggregate)"
            r"(?: (?:amount|sum|indebtedness|judgment|then|now|was|is|\w+ly|found|was then))*"
            r" (?:due|owed|owing|outstanding)\b|\bdue (?:and (?:owing|unpaid) )?(?:to )?(?:the )?"
            r"plaintiff\b|\btotal (?:indebtedness|debt|due|owed|amount|judgment debt|claim)\b"
            r"|\bjudgment (?:amount )?(?:with|plus|and|including) (?:\w+ )*?(?:interest|costs)\b"
            r"|\b(?:amount|sum) required to (?:satisfy|redeem)\b|\bgrand total\b|\btotal\s*:?$"
            r"|\bamount due\b|\bwas (?:then )?owed\b|\bsubtotal due\b|\btotal of\b"
        ),
        wording(r"(?:was|is|were)?\s*(?:then |now )?(?:due|owing|owed)\b"),
    ),
    "interest": Role(
        wording(r"\binterest\b"),
        wording(r"(?:in|of|for|as) (?:\w+ ){0,3}interest\b"),
    ),
    "costs": Role(
        wording(
            r"\b(?:costs?|advances?|fees|expenses|disbursements|taxes|insurance|inspections?)\b"
        ),
        wording(r"(?:in|of|for|as) (?:\w+[ -]){0,3}(?:costs|advances|fees|taxes|insurance)\b"),
    ),
    "judgment": Role(
        wording(
            r"\b(?:amount of (?:the |said )?judgment|judgment (?:amount|balance|of foreclosure"
            r"|total"
            r"|entered|debt|was)|original judgment)\b"
            r"|\b(?:judgment|decree)\b[^$;]{0,220}?\bfound (?:to be )?due\b[^$.;]*"
            r"|\bamount of (?:the |said )?decree\b"
            r"|(?<!of\s)(?<!to\s)(?<!to\sthe\s)(?<!after\s)(?<!after\sthe\s)(?<!from\s)"
            r"(?<!from\sthe\s)(?<!since\s)(?<!since\sthe\s)(?<!post-)(?<!post\s)\bjudgment\b"
        ),
        wording(r"(?:judgment|the judgment)\b"),
    ),
    "appraisal": Role(wording(r"\bapprais\w+\b|\bmarket value\b|\bresale\b|\bresold\b")),
}
_IN_AN_ORDER: Final = {
    **_ROLES,
    "judgment": Role(
        wording(
            r"\b(?:amount of (?:the |said )?judgment of foreclosure|judgment of foreclosure"
            r"|(?<!deficiency\s)judgment (?:amount|balance|total)|original judgment"
            r"|foreclosure judgment)\b"
        )
    ),
}
_SALE_DAY: Final = wording(
    r"\bsale (?:was |being )?(?:duly )?(?:held|conducted|occurred|took place|made)\b"
    r"|\bdate of (?:the )?sale\b(?! in)|\bsale date\b|\bsold (?:the |said |at )[^.;$]{0,80}?\bon\b"
    r"|\bat (?:the |a )?(?:public |judicial |foreclosure )?(?:sale|auction|vendue)(?: held)?"
    r"(?: \w+){0,4} on\b|\bsale (?:\w+ ){0,3}on\b|\boffered (?:\w+ ){0,12}on\b|\bpublic (?:auction"
    r"|sale)[^.;$]{0,60}?\bon\b|\bthat on\b|\bdid,? on\b|\bsold on\b|\bclos(?:ing"
    r"|ed)\b[^\n.;]{0,24}\bon\b"
)
_JUDGMENT_RATE: Final = wording(r"\binterest\b")
_NO_DEFICIENCY: Final = wording(
    r"\b(?:no|without(?: a| any)?) deficiency\b(?! (?:judgment|is (?:sought|requested)))"
    r"|\bdeficiency(?: \w+)?[: ]*(?:of )?(?:none|zero|n/a)\b"
)


def say_sale_figures(draft: Draft, *, ruling: bool = True) -> None:
    """Claim the figures of the sale and check the paper's own arithmetic.

    A court's "judgment is entered for $..." in an order is not the judgment of foreclosure, so
    there the figure must be called that.
    """
    by_role = sort_amounts(draft, _IN_AN_ORDER if ruling else _ROLES)
    sale = day_after(draft.text, _SALE_DAY) or _day_of_offering(draft.text)
    sale = sale or _day_of_that_sale(draft.text)
    if sale is not None:
        draft.say(FactName.sale_date, sale.day, (sale.start, sale.end), ruling=ruling)
    say_amount(draft, FactName.sale_price_cents, by_role.get("price", []), ruling=ruling)
    say_amount(draft, FactName.reported_amount_due_cents, by_role.get("due", []), ruling=ruling)
    for amount in by_role.get("due", [])[:1]:
        draft.say(FactName.report_states_amount_due, True, quoted(draft, amount), ruling=ruling)
    _say_deficiency(draft, by_role, ruling=ruling)
    _say_additions(draft, by_role, ruling=ruling)
    say_amount(draft, FactName.judgment_total_cents, by_role.get("judgment", []), ruling=ruling)
    say_amount(draft, FactName.judgment_per_diem_cents, by_role.get("per_diem", []), ruling=ruling)
    rate = rate_after(draft.text, _JUDGMENT_RATE)
    if rate is not None:
        draft.say(FactName.judgment_interest_rate, rate[0], rate[1:], ruling=ruling)
    _check(draft, by_role)


_OFFERS: Final = wording(
    r"\b(?:offer(?:ed)?|expose[d]?|sell|sold|struck off)\b(?! by| to the| to it)"
)
_ON: Final = wording(r"\bon (?:\w+,? )?(?:the )?$")
_STOP: Final = re.compile(r";|\.\s+[A-Z]|\n[ ]*\n")


def _day_of_offering(text: PaperText) -> Day | None:
    """Return the day of "on August 22, 2023, ... the undersigned offered the premises"."""
    plain = without_inner_stops(text.text)
    for verb in _OFFERS.finditer(plain):
        begin = max(0, verb.start() - 300)
        stops = [stop.end() for stop in _STOP.finditer(plain, begin, verb.start())]
        begin = stops[-1] - 1 if stops else begin
        before = [
            day
            for day in days(text, begin, verb.start())
            if _ON.search(plain[max(begin, day.start - 24) : day.start])
        ]
        if before:
            return before[-1]
    return None


_THAT_SALE: Final = wording(r",? (?:\w+ ){0,2}sale\b")


def _day_of_that_sale(text: PaperText) -> Day | None:
    """Return the day of "the April 3, 2025 sale"."""
    for day in days(text):
        if _THAT_SALE.match(text.text, day.end):
            return day
    return None


_RECITED: Final = wording(
    r"\b(?:judgment|decree) (?:of foreclosure|for foreclosure|heretofore|previously|of this"
    r" court)\b"
    r"|\bthis court's (?:judgment|decree)\b|\b(?:pursuant to|under|in obedience to) (?:the "
    r"|a |said )"
    r"(?:\w+ )?(?:judgment|decree)\b|\bthe judgment was for\b"
)


def say_judgment_recited(draft: Draft) -> None:
    """Claim that a judgment of foreclosure was entered, where a later paper recites it."""
    recited = draft.find(_RECITED)
    if recited is not None:
        draft.say(FactName.judgment_entered, True, recited.span())
        return
    for fact in (FactName.judgment_date, FactName.judgment_total_cents):
        for claim in draft.said(fact)[:1]:
            if claim.confidence == 1.0:
                draft.repeat(claim, FactName.judgment_entered, True, ruling=False)
                return


def _say_deficiency(draft: Draft, by_role: Sorted, *, ruling: bool) -> None:
    found = by_role.get("deficiency", [])
    say_amount(draft, FactName.reported_deficiency_cents, found, ruling=ruling)
    for amount in found[:1]:
        draft.say(FactName.report_states_deficiency, True, quoted(draft, amount), ruling=ruling)
    none = draft.find(_NO_DEFICIENCY)
    surplus = by_role.get("surplus", [])
    if not found and none is not None:
        draft.say(FactName.report_states_deficiency, False, none.span(), ruling=ruling)
    elif not found and surplus:
        place = quoted(draft, surplus[0])
        draft.say(FactName.report_states_deficiency, False, place, ruling=ruling)


def _say_additions(draft: Draft, by_role: Sorted, *, ruling: bool) -> None:
    """Claim interest, costs and expenses; lines of one sort are added up."""
    facts = {
        "interest": FactName.interest_to_sale_cents,
        "costs": FactName.costs_after_judgment_cents,
        "expenses": FactName.sale_expenses_cents,
        "holding": FactName.holding_expenses_cents,
        "senior": FactName.senior_liens_paid_cents,
        "payment": FactName.payments_after_judgment_cents,
    }
    sums_up = _sums_up(by_role)
    within = sums_up or (_nearest(by_role) if by_role.get("due") else ())
    for role, fact in facts.items():
        lines = by_role.get(role, [])
        if role == "costs" and within == _WITH_EXPENSES:
            lines = [*lines, *by_role.get("expenses", [])]
        elif role == "expenses" and within == _WITH_EXPENSES:
            _say_no_expenses(draft, by_role, ruling=ruling)
            continue
        _say_lines(draft, fact, lines, ruling=ruling, confidence=1.0 if sums_up else 0.9)


def _say_lines(
    draft: Draft, fact: FactName, lines: list[Amount], *, ruling: bool, confidence: float
) -> None:
    """Claim one line, a stated total of lines, or their sum (sure where it makes the total)."""
    distinct = {line.cents: line for line in lines}
    totals = [line for line in lines if "total" in line.before.lower()]
    if len(distinct) <= 1 or len(totals) == 1:
        say_amount(draft, fact, totals or lines, ruling=ruling)
        return
    places = sorted((line.start, line.end) for line in lines)
    added = sum(line.cents for line in distinct.values())
    draft.say(fact, added, (places[0][0], places[-1][1]), ruling=ruling, confidence=confidence)


def _say_no_expenses(draft: Draft, by_role: Sorted, *, ruling: bool) -> None:
    """Claim that no expense comes off the price, where it is in the amount due already.

    Only where the paper's own deficiency shows it: due less price, to the cent.
    """
    shortfall = _shortfall(by_role)
    for stated in by_role.get("deficiency", []):
        if stated.cents == shortfall:
            place = quoted(draft, stated)
            draft.say(FactName.sale_expenses_cents, 0, place, ruling=ruling)
            return


_WITHOUT_EXPENSES = ("judgment", "interest", "costs")
_WITH_EXPENSES = ("judgment", "interest", "costs", "expenses")


def _sums_up(by_role: Sorted) -> tuple[str, ...]:
    """Return which roles of lines make the amount due, or ``()`` where none do."""
    totals = by_role.get("due", [])
    for roles in (_WITHOUT_EXPENSES, _WITH_EXPENSES):
        if totals and sum(a.cents for a in _lines(by_role, roles)) == totals[0].cents:
            return roles
    return ()


def _nearest(by_role: Sorted) -> tuple[str, ...]:
    """Return the roles whose lines come nearest the amount due: a wrong total is off by little."""
    due = by_role["due"][0].cents
    return min(
        (_WITHOUT_EXPENSES, _WITH_EXPENSES),
        key=lambda roles: abs(sum(a.cents for a in _lines(by_role, roles)) - due),
    )


def _lines(by_role: Sorted, roles: tuple[str, ...]) -> list[Amount]:
    lines = [amount for role in roles for amount in by_role.get(role, [])]
    return lines_of(sorted(lines, key=lambda amount: amount.start), by_role["due"][0])


def _shortfall(by_role: Sorted) -> int | None:
    """Return the one amount due less the one price, or ``None`` where either is not one."""
    due = {amount.cents for amount in by_role.get("due", [])}
    price = {amount.cents for amount in by_role.get("price", [])}
    return max(0, due.pop() - price.pop()) if len(due) == len(price) == 1 else None


def _check(draft: Draft, by_role: Sorted) -> None:
    """Check the amount due against its lines, and the deficiency against due less proceeds."""
    totals = by_role.get("due", [])
    if len({total.cents for total in totals}) == 1 and not _sums_up(by_role):
        leading = _lines(by_role, _nearest(by_role))
        if any(line in by_role.get("judgment", []) for line in leading):
            check_total(draft, "amount_due", leading, totals[0])
    stated = by_role.get("deficiency", [])
    shortfall = _shortfall(by_role)
    if shortfall is None or len({amount.cents for amount in stated}) != 1:
        return
    expenses = sum({a.cents: a.cents for a in by_role.get("expenses", [])}.values())
    if stated[0].cents not in (shortfall, shortfall + expenses):
        _note_shortfall(draft, stated[0], shortfall)


def _note_shortfall(draft: Draft, stated: Amount, computed: int) -> None:
    draft.note(
        "money.total_differs",
        Severity.warning,
        quoted(draft, stated),
        {
            "total": "deficiency",
            "stated_cents": stated.cents,
            "computed_cents": computed,
            "difference_cents": stated.cents - computed,
        },
    )

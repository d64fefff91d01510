"""Reader of the judgment of foreclosure and sale.

735 ILCS 5/15-1506. Fixes the amount; a waiver under 15-1603(b)(3) is decisive, "in rem" wording
here is not (St. Ange): it is noted and never claimed.
"""

from __future__ import annotations

import re
from typing import Final

from stillowe.papers.reader import wording
from stillowe.papers.readers.asking import Asking, recited
from stillowe.papers.readers.checkboxes import without_unchecked
from stillowe.papers.readers.clauses import sentences
from stillowe.papers.readers.draft import Draft, Place, person
from stillowe.papers.readers.figures import PER_DIEM, Amount, Role, amounts, rate_after, role_of
from stillowe.papers.readers.kind_reader import KindReader
from stillowe.papers.readers.occupancy import OCCUPANCY_FACTS, say_occupancy
from stillowe.papers.readers.opening import COURT_FACTS, entered_day, say_opening
from stillowe.papers.readers.people import Roster
from stillowe.papers.readers.redeeming import REDEMPTION_FACTS, say_redemption
from stillowe.papers.readers.service_words import SERVICE_FACTS, say_service
from stillowe.papers.readers.signing import SIGNING_FACTS, say_who_signed
from stillowe.papers.readers.totals import check_total, lines_of, say_amount
from stillowe.papers.readers.waiving import say_no_waiver, say_waivers
from stillowe.papers.readers.wordings import is_in_rem, speaks_of_deficiency
from stillowe.values.findings import Severity
from stillowe.values.vocabulary import FactName, PaperKind, Speaker

ROLES: Final = {
    "per_diem": PER_DIEM,
    "credit": Role(
        wording(r"\b(?:less|credit|unapplied|suspense|escrow (?:credit|refund))\b"),
    ),
    "total": Role(
        wording(
            r"\bindebtedness\s*:?\s*$|\bowes?,? which (?:was|is)\b"
            r"|\bthere (?:is|was|are|were)(?: \w+){0,2} due\b[^$;]{0,90}\b(?:sum|amount)\b"
            r"|\b(?:in )?the whole\b|\bwhole (?:sum|amount)\b|\b(?:grand )?totals?\b"
            r"|\btotall?ing\b|\bin all\b|\baggregate\b"
            r"|\bfor a (?:grand )?total\b|\bjudgment (?:is |be )?(?:hereby )?(?:entered )?(?:\w+"
            r" ){0,8}"
            r"?in the (?:sum|amount)\b|\bsum total\b|\bjudgment amount\b|\bamount of (?:the )?"
            r"judgment\b|\btotal (?:amount |sum )?(?:due|owed|judgment|indebtedness)\b"
            r"|\b(?:there is|there are|is|are|sum|sums|amount|amounts)(?: \w+){0,2} due(?: and"
            r" owing)?"
            r"(?: to (?:the )?plaintiff)?(?: (?:the|a))?(?: \w+){0,8}? (?:sum|amount|total)\b"
            r"|\btotal due\b|\bamount (?:found )?due\b|\bredemption amount\b|\bentered\b[^$]{0,60}"
            r"\bfor\b\s*$|\bjudgment in favor\b|\bowes?\b[^$]{0,30}sum\b"
        ),
        wording(r"(?:is|are|was)?\s*(?:in )?(?:total|all)\b|is due\b|due and owing\b"),
    ),
    "principal": Role(
        wording(r"\bprincipal\b|\bunpaid balance\b"),
        wording(r"(?:in|of|for|as) (?:the )?(?:unpaid )?principal\b"),
    ),
    "interest": Role(
        wording(r"\binterest\b"), wording(r"(?:in|of|for|as) (?:\w+ ){0,2}interest\b")
    ),
    "line": Role(
        wording(
            r"\b(?:late (?:charges?|fees?)|advances?|escrow|taxes|insurance|attorneys?'?s? fees?"
            r"|fees?|costs?|filing|publication|service|inspections?|preservation|title|appraisal"
            r"|broker|charges?|premiums?|expenses?|disbursements?|m\.?i\.?p|pmi|bpo|recording"
            r"|deferred|maintenance|miscellaneous|other)\b"
        ),
        wording(
            r"(?:in|of|for|as) (?:\w+[ -]){0,3}?(?:late charges?|advances?|escrow|taxes|insurance"
            r"|attorneys?'?s? fees?|fees|costs|inspections?|preservation|title|charges)\b"
        ),
    ),
}
_RATE: Final = wording(
    r"\b(?:interest|rate)\b[^.;$]{0,60}?"
    r"(?=\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|\bstatutory"
    r" (?:rate|interest|judgment)\b"
)
_JUDGMENT: Final = wording(
    r"\bjudgment (?:of|for|to) foreclos\w+\b|\bjudgment of foreclosure\b|\bdecree of foreclosure\b"
    r"|\bjudgment is (?:hereby )?entered\b"
)
_PLAIN_TITLE: Final = re.compile(
    r"(?m)^\W*(?:JUDGMENT|DECREE|J U D G M E N T|D E C R E E|Judgment|Decree)\b[^\n]{0,40}$"
)
_EXECUTED_NOTE: Final = wording(
    r"\b(?:executed|signed|made|delivered)\b[^.;]{0,60}?\b(?:promissory )?note\b"
)
_PERSONAL_LIABILITY_FOUND: Final = wording(
    r"\b(?:is|are) (?:found (?:to be )?|adjudged )?personally liable\b"
)


def _fill(draft: Draft) -> None:
    day = entered_day(draft.text)
    draft.dated = None if day is None else day.day
    draft.text, _ = without_unchecked(draft.text)
    roster = Roster.of(draft.text)
    say_opening(draft)
    title = draft.find(_JUDGMENT) or draft.find(_PLAIN_TITLE)
    if title is not None:
        draft.say(FactName.judgment_entered, True, title.span(), ruling=True)
        if day is not None:
            draft.say(FactName.judgment_date, day.day, (day.start, day.end), ruling=True)
    say_judgment_figures(draft)
    say_service(draft, roster)
    say_who_signed(draft, roster)
    say_occupancy(draft)
    say_redemption(draft)
    say_waivers(draft, roster)
    if title is not None and day is not None:
        say_no_waiver(draft)
        _say_no_consent(draft, title.span())
    _say_recitals(draft, roster)
    _note_in_rem(draft)


_CONSENT: Final = wording(r"\bconsent\w*\b|\b15-1402\b|\bin lieu\b")
_NO_CONSENT: Final = wording(
    r"\b(?:not|no|nor|never|without)\b[^.;]{0,60}?(?:\bconsent (?:foreclosure|judgment|decree)\b"
    r"|\b15-1402\b)"
)


def _say_no_consent(draft: Draft, title: Place) -> None:
    """Claim that this is no consent foreclosure: it says so, or has no word of one."""
    denial = draft.find(_NO_CONSENT)
    spoken = [s for s in sentences(draft.text) if _CONSENT.search(s.text)]
    if denial is not None and all(_NO_CONSENT.search(s.text) for s in spoken):
        draft.say(FactName.consent_foreclosure_entered, False, denial.span(), ruling=True)
    elif not spoken and draft.text.complete:
        draft.say(FactName.consent_foreclosure_entered, False, title, ruling=True)


def say_judgment_figures(draft: Draft) -> None:
    """Claim total, rate and per diem, and check the lines against the total."""
    found = [(amount, role_of(amount, ROLES)) for amount in amounts(draft.text)]
    totals = [amount for amount, role in found if role == "total"]
    lines = [
        amount.negative() if role == "credit" else amount
        for amount, role in found
        if role in ("principal", "interest", "line", "credit")
    ]
    totals = _grand(totals, lines)
    say_amount(draft, FactName.judgment_total_cents, totals, ruling=True)
    for total in totals[:1]:
        check_total(draft, "judgment", lines_of(lines, total), total)
    say_amount(
        draft,
        FactName.judgment_per_diem_cents,
        [amount for amount, role in found if role == "per_diem"],
        ruling=True,
    )
    rate = rate_after(draft.text, _RATE)
    if rate is not None:
        draft.say(FactName.judgment_interest_rate, rate[0], rate[1:], ruling=True)


def _grand(totals: list[Amount], lines: list[Amount]) -> list[Amount]:
    """Leave out subtotals: smaller totals followed by further lines and a larger total."""
    if not totals:
        return totals
    largest = max(total.cents for total in totals)
    kept: list[Amount] = []
    for total in totals:
        later_lines = any(line.start > total.end for line in lines)
        if total.cents < largest and later_lines and not kept:
            continue
        kept.append(total)
    return kept or totals


def _say_recitals(draft: Draft, roster: Roster) -> None:
    """Claim what the court finds was asked for, and against whom."""
    for sentence in sentences(draft.text):
        for asking in recited(sentence, roster):
            _say_asked(draft, roster, asking)


def _say_asked(draft: Draft, roster: Roster, asking: Asking) -> None:
    asked = asking.answered == "asked"
    confidence = 1.0 if asking.sure else 0.5
    named = asking.people.named
    if not named and asking.people.group != "liable":
        draft.say(
            FactName.deficiency_asked_generally,
            asked,
            asking.place,
            ruling=True,
            confidence=confidence,
        )
        if not asked and asking.people.group in ("", "everybody"):
            named = tuple(roster.names)
    for name in named:
        draft.say(
            FactName.deficiency_asked_against,
            asked,
            asking.place,
            about=person(name),
            ruling=True,
            confidence=confidence,
        )


def _note_in_rem(draft: Draft) -> None:
    """Note "in rem" wording: the judgment is not the order that settles it."""
    for sentence in sentences(draft.text):
        if is_in_rem(sentence.text) and speaks_of_deficiency(sentence.text):
            draft.note(
                "judgment.in_rem_not_decisive", Severity.note, (sentence.start, sentence.end)
            )
            return


READER: Final = KindReader(
    kind=PaperKind.judgment_of_foreclosure,
    name="judgment_of_foreclosure/2",
    speaker=Speaker.court,
    establishes=COURT_FACTS
    | SERVICE_FACTS
    | SIGNING_FACTS
    | OCCUPANCY_FACTS
    | REDEMPTION_FACTS
    | frozenset(
        {
            FactName.consent_foreclosure_entered,
            FactName.judgment_entered,
            FactName.judgment_date,
            FactName.judgment_total_cents,
            FactName.judgment_interest_rate,
            FactName.judgment_per_diem_cents,
            FactName.deficiency_waived_in_judgment,
            FactName.deficiency_waived_by_stipulation,
            FactName.deficiency_asked_generally,
            FactName.deficiency_asked_against,
        }
    ),
    fill=_fill,
)

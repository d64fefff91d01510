"""Illinois, once more, by hand: one person, one foreclosed loan, every fact known.

Written from the statutes and opinions as questions a lawyer asks in order, without the rules or
the engine, so that a slip in one of the two shows. Plain Python: no numpy, no columns.
``reads`` says, for each point of unsettled law, which of its readings is taken.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

SOLD, JUDGMENT, SUED = 3, 2, 1
EPOCH = date(1970, 1, 1)
FIRST_DISTRICT = 0


def debt_ends_by_law(facts: Mapping[str, Any]) -> bool:
    """Ask whether bankruptcy, a deed in lieu or a release ended this person's debt."""
    if released(facts):
        return True
    accepted = facts["deed_in_lieu_offered"] and facts["deed_in_lieu_accepted"]
    in_time = facts["deed_in_lieu_date"] >= latest_promise(facts)
    if accepted and in_time and not facts["agreed_not_to_be_released"]:
        return True
    return discharged(facts)


def released(facts: Mapping[str, Any]) -> bool:
    """Ask whether the lender released this person, and not before the last promise."""
    return any(day >= latest_promise(facts) for day in releases(facts))


def releases(facts: Mapping[str, Any]) -> list[int]:
    """Find the day of every paper that releases: at once, or on conditions all of which are met."""
    days = [facts["release_date"]] if facts["debt_released"] else []
    if facts["release_promised"] and facts["release_conditions_met"]:
        days.append(facts["release_promised_date"])
    return days


def latest_promise(facts: Mapping[str, Any]) -> int:
    """Find the day of the last promise: the note, a guaranty or an assumption."""
    days = [facts["loan_date"]] if facts["signed_note"] else []
    if facts["guaranteed_debt"] or facts["assumed_debt"] or not days:
        days.append(facts["guaranty_or_assumption_date"])
    return int(max(days))


def discharged(facts: Mapping[str, Any]) -> bool:
    """Ask 11 USC 524: an older debt, not reaffirmed, not cured and maintained in a plan."""
    if not facts["discharge_entered"] or facts["debt_reaffirmed"]:
        return False
    if facts["discharge_chapter"] != "7" and facts["debt_cured_in_plan"]:
        return False
    if facts["discharge_chapter"] == "13" and not facts["debt_provided_for_in_plan"]:
        return False
    if facts["person_kind"] == "company" and not company_freed(facts):
        return False
    born = facts["loan_date"]
    if not facts["signed_note"]:
        born = facts["guaranty_or_assumption_date"]
    if facts["reads"]["debt_older_than_petition"] == 1:
        born = latest_promise(facts)
    return bool(born < facts["petition_date"])


def company_freed(facts: Mapping[str, Any]) -> bool:
    """Ask whether a company gets a discharge: never in chapter 7, else as one reads the law."""
    return facts["discharge_chapter"] != "7" and facts["reads"]["discharge_can_reach"] == 0


def freed_by_its_words(facts: Mapping[str, Any]) -> bool:
    """Ask whether the paper itself sends the lender to the home, or frees a land trustee."""
    if facts["exculpated_by_its_words"] and facts["person_kind"] in {"trust", "company"}:
        return True
    return bool(facts["debt_is_nonrecourse"] and not facts["guaranteed_debt"])


def owes(facts: Mapping[str, Any]) -> bool:
    """Ask G1."""
    if freed_by_its_words(facts):
        return False
    for promise in ("signed_note", "guaranteed_debt", "assumed_debt"):
        if facts[promise]:
            return not debt_ends_by_law(facts)
    return False


def in_court(facts: Mapping[str, Any]) -> bool:
    """Ask G2."""
    return any(facts[way] for way in ("served_personally", "served_at_abode", "appeared"))


def asked(facts: Mapping[str, Any]) -> bool:
    """Ask G3."""
    ways = ("deficiency_asked_against", "deficiency_asked_generally", "rule_105_notice_served")
    return any(facts[way] for way in ways)


def debt_waived(facts: Mapping[str, Any]) -> bool:
    """Ask whether 15-1402 or 15-1603(b)(3) ended the debt itself."""
    if facts["foreclosure_dismissed"] and facts["reads"]["debt_ended_by_waiver"] == 1:
        return False
    return bool(facts["consent_foreclosure_entered"] or facts["deficiency_waived_in_judgment"])


def waived_here(facts: Mapping[str, Any]) -> bool:
    """Ask G4, the other way round."""
    if debt_waived(facts) or facts["deficiency_waived_by_stipulation"]:
        return True
    return bool(facts["deceased"] and facts["signed_mortgage"])


def amount_due(facts: Mapping[str, Any]) -> int:
    """Add up what was due at the sale, unless the report states it."""
    if facts["report_states_amount_due"]:
        return int(facts["reported_amount_due_cents"])
    due = facts["judgment_total_cents"] - facts["payments_after_judgment_cents"]
    due += facts["interest_to_sale_cents"] + facts["costs_after_judgment_cents"]
    if facts["omitted_fees_may_be_added"]:
        due += facts["omitted_fees_allowed_cents"]
    return max(due, 0)


def left_of_the_debt(facts: Mapping[str, Any]) -> int:
    """Say what is left: after a sale the shortfall, else the debt as the stage states it."""
    if undone(facts):
        return max(debt_today(facts), amount_due(facts), shortfall(facts))
    if facts["sale_held"]:
        return shortfall(facts)
    return debt_today(facts)


def undone(facts: Mapping[str, Any]) -> bool:
    """Ask whether the sale fell with its case or, as one reads it, with its order."""
    if not facts["sale_held"] or facts["stage"] < SOLD or order_stands(facts):
        return False
    with_its_order = facts["order_vacated"] and facts["reads"]["sale_undone"] == 1
    return bool(facts["foreclosure_dismissed"] or with_its_order)


def debt_today(facts: Mapping[str, Any]) -> int:
    """Add to the debt as stated the interest and the costs since."""
    if facts["sale_held"] and facts["stage"] >= SOLD and not undone(facts):
        return debt_as_stated(facts)
    grown = max(debt_as_stated(facts) + interest_since(facts), own_total(facts))
    return grown + int(facts["later_additions_cents"])


def own_total(facts: Mapping[str, Any]) -> int:
    """Take what the lender's letter says with its daily amount, beside a complaint alone."""
    judged = facts["judgment_entered"] and facts["stage"] >= JUDGMENT
    sued = facts["complaint_filed"] and facts["stage"] >= SUED
    if judged or not sued or not facts["per_diem_is_stated"]:
        return 0
    days = max(facts["as_of_date"] - facts["unpaid_balance_date"], 0)
    return int(facts["unpaid_balance_cents"] + facts["per_diem_cents"] * days)


def interest_since(facts: Mapping[str, Any]) -> int:
    """Count the days since the paper that last stated the debt, at what that paper says."""
    judged = facts["judgment_entered"] and facts["stage"] >= JUDGMENT
    sued = facts["complaint_filed"] and facts["stage"] >= SUED
    what = ("judgment_", "judgment_date") if judged else ("", "unpaid_balance_date")
    if sued and not judged:
        what = ("complaint_", "complaint_date")
    days = max(facts["as_of_date"] - facts[what[1]], 0)
    ways = []
    if facts[what[0] + "per_diem_is_stated"]:
        ways.append(facts[what[0] + "per_diem_cents"] * days)
    if judged and facts["judgment_rate_is_stated"]:
        whole = facts["judgment_total_cents"] * facts["judgment_interest_rate"] * days
        ways.append(int(Fraction(whole, 365_000_000) + Fraction(1, 2)))
    if judged and ways and facts["reads"]["growth_since_judgment_cents"] == 1:
        at_nine = facts["judgment_total_cents"] * 90_000 * days
        ways.append(int(Fraction(at_nine, 365_000_000) + Fraction(1, 2)))
    return int(max(ways, default=facts["interest_since_stated_cents"]))


def debt_as_stated(facts: Mapping[str, Any]) -> int:
    """Take the judgment, else the complaint, else the lender's balance."""
    if facts["judgment_entered"] and facts["stage"] >= JUDGMENT:
        return max(facts["judgment_total_cents"] - facts["payments_after_judgment_cents"], 0)
    if facts["complaint_filed"] and facts["stage"] >= SUED:
        return int(facts["complaint_balance_cents"])
    return int(facts["unpaid_balance_cents"])


def shortfall(facts: Mapping[str, Any]) -> int:
    """Take the reported deficiency, else work it out; none without a sale."""
    if not facts["sale_held"]:
        return 0
    if facts["stage"] < SOLD:
        return max(debt_today(facts) - proceeds(facts), 0)
    if facts["report_states_deficiency"]:
        stated = int(facts["reported_deficiency_cents"])
        totals = facts["due_and_price_are_stated"] and facts["report_states_amount_due"]
        if totals and facts["reads"]["shortfall_cents"] == 1:
            gap = facts["reported_amount_due_cents"] - facts["sale_price_cents"]
            return int(max(stated, gap))
        return stated
    return max(amount_due(facts) - proceeds(facts), 0)


def proceeds(facts: Mapping[str, Any]) -> int:
    """Take the price less what 15-1512 pays first."""
    paid = ("sale_expenses_cents", "holding_expenses_cents", "senior_liens_paid_cents")
    return max(int(facts["sale_price_cents"]) - sum(facts[each] for each in paid), 0)


def order_stands(facts: Mapping[str, Any]) -> bool:
    """Ask whether an order confirming the sale is in force."""
    return bool(facts["sale_confirmed"] and not facts["order_vacated"])


def entered_today(facts: Mapping[str, Any]) -> bool:
    """Ask G6."""
    return order_stands(facts) and bool(facts["order_enters_personal_judgment"])


def outstanding(facts: Mapping[str, Any]) -> int:
    """Say what stands today of what was entered."""
    if not entered_today(facts):
        return 0
    if facts["deficiency_judgment_satisfied"]:
        return 0
    day = facts["confirmation_date"]
    soonest = max(latest_promise(facts), day + facts["reads"]["released_after_the_order"])
    if any(release >= soonest for release in releases(facts)):
        return 0
    late = facts["reads"]["discharged_after_the_order"]
    if discharged(facts) and facts["discharge_date"] >= day + late:
        return 0
    return shortfall(facts)


def still_possible(facts: Mapping[str, Any]) -> int:
    """Say what this case can still bring."""
    if facts["foreclosure_dismissed"] or entered_today(facts):
        return 0
    if facts["limitation_raised"] and this_case_came_wrongly(facts):
        return 0
    most = 0
    may_enter = not order_stands(facts) or facts["order_reserves_deficiency"] or on_appeal(facts)
    if facts["in_federal_court"] and facts["reads"]["federal_court_refuses"] == 1:
        may_enter = False
    if may_enter and owes(facts) and in_court(facts) and asked(facts) and not waived_here(facts):
        most = left_of_the_debt(facts) if undone(facts) else shortfall(facts)
    counted = facts["complaint_filed"] and facts["separate_count_on_note"]
    counted = counted and not debt_waived(facts)
    if counted and owes(facts) and in_court(facts):
        most = max(most, left_of_the_debt(facts))
    return most


def on_appeal(facts: Mapping[str, Any]) -> bool:
    """Ask whether the order may yet be reversed: it is challenged, or thirty days are not over.

    They run from the order or the ruling on a motion against it, past a closed court; the day of
    the order must be known.
    """
    if not facts["sale_confirmed"] or facts["reads"]["order_may_be_reversed"] != 1:
        return False
    ruled = facts["post_judgment_motion_ruled"]
    if facts["notice_of_appeal_filed"] or (facts["post_judgment_motion_filed"] and not ruled):
        return True
    last = facts["day_30_or_when_the_court_opens"]
    if facts["post_judgment_motion_filed"]:
        last = max(last, facts["day_30_after_the_ruling"])
    return bool(facts["confirmation_date_is_stated"] and facts["as_of_date"] <= last)


def barred(facts: Mapping[str, Any]) -> bool:
    """Ask Coleman (June 2015) and Skolnik: is a later suit on the note precluded?"""
    if facts["guaranteed_debt"] or not order_stands(facts) or entered_today(facts):
        return False
    if facts["order_reserves_deficiency"] or not facts["deficiency_asked_against"]:
        return False
    power = facts["served_personally"] or facts["served_at_abode"]
    if facts["service_date"] > facts["confirmation_date"] or not facts["complaint_filed"]:
        power = False
    if facts["appeared"] and facts["appearance_date"] <= facts["confirmation_date"]:
        power = True
    if not power:
        return False
    if facts["order_enters_judgment_against_another"]:
        return True
    if facts["appellate_district"] != FIRST_DISTRICT and facts["reads"]["note_suit_barred"] == 1:
        return False
    return bool(facts["order_enters_in_rem_only"] or facts["order_denies_deficiency"])


def separate_suit(facts: Mapping[str, Any]) -> int:
    """Say what a suit on the note or guaranty can bring."""
    if not owes(facts) or debt_waived(facts) or barred(facts):
        return 0
    if facts["limitation_raised"] and another_suit_comes_wrongly(facts):
        return 0
    paid = facts["order_enters_personal_judgment"] and facts["deficiency_judgment_satisfied"]
    if entered_today(facts) or paid:
        return 0
    left = left_of_the_debt(facts)
    if facts["sale_held"] and facts["stage"] >= SOLD and not undone(facts) and left:
        left += int(facts["interest_since_stated_cents"])
    return left


# -- too late, or once too often --------------------------------------------------------------


def years_after(day: int, years: int) -> int:
    """Find the same day some years later; February 28 stands in for a missing 29."""
    start = EPOCH + timedelta(days=day)
    if (start.month, start.day) == (2, 29):
        later = date(start.year + years, 3, 1) - timedelta(days=1)
    else:
        later = start.replace(year=start.year + years)
    return (later - EPOCH).days


def last_day_to_sue(facts: Mapping[str, Any]) -> int | None:
    """Count the years from the day the whole loan fell due, if anybody states one."""
    starts = []
    dropped = facts["foreclosure_dismissed"] or facts["earlier_suits_dismissed"]
    taken_back = dropped and facts["reads"]["call_counts"] == 1
    if facts["loan_accelerated"] and facts["acceleration_date_is_stated"] and not taken_back:
        starts.append(facts["acceleration_date"])
    if facts["maturity_date_is_stated"]:
        starts.append(facts["maturity_date"])
    if not starts:
        return None
    start = min(starts)
    if facts["paid_or_promised_in_writing"]:
        start = max(start, facts["paid_or_promised_date"])
    line = facts["loan_is_revolving"] and facts["reads"]["limitation_ends_date"] == 0
    return years_after(start, 5 if line else 10)


def once_too_often(facts: Mapping[str, Any]) -> bool:
    """Ask Cobo: two suits on the note were dropped before."""
    return facts["earlier_suits_dismissed"] > 1 and not facts["guaranteed_debt"]


def estate_closed(facts: Mapping[str, Any], day: int) -> bool:
    """Ask whether a day is more than two years after the death, with no claim made."""
    if not facts["deceased"] or facts["claim_filed_in_estate"]:
        return False
    return day > years_after(facts["death_date"], 2)


def this_case_came_wrongly(facts: Mapping[str, Any]) -> bool:
    """Ask whether this foreclosure was too late or one too many."""
    if once_too_often(facts):
        return True
    if not facts["complaint_filed"]:
        return False
    last = last_day_to_sue(facts)
    if facts["guaranteed_debt"] or facts["assumed_debt"]:
        last = None
    late = last is not None and facts["complaint_date"] > last
    return late or estate_closed(facts, facts["complaint_date"])


def another_suit_comes_wrongly(facts: Mapping[str, Any]) -> bool:
    """Ask whether another suit, filed already or today, is too late or one too many."""
    day = facts["as_of_date"]
    if facts["money_suit_filed"]:
        day = min(day, facts["money_suit_date"])
    if once_too_often(facts) or estate_closed(facts, day):
        return True
    last = last_day_to_sue(facts)
    if last is None or day <= last or facts["guaranteed_debt"] or facts["assumed_debt"]:
        return False
    if facts["foreclosure_dismissed"]:
        return bool(day > years_after(facts["dismissal_date"], 1))
    return True

"""Which period a figure carries (data model, Period)."""

from pipeline.extract import stretch
from pipeline.extract.binding.aim import aims_at_years, is_aim
from pipeline.extract.binding.bases import against_base, last_month
from pipeline.extract.binding.carried import STANDING, carried_period, is_stock
from pipeline.extract.binding.dated import UNTIL_NOW
from pipeline.extract.binding.features import NEWS
from pipeline.extract.binding.flow import is_present
from pipeline.extract.binding.held_against import base_of_level, uncompared
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.ranking import goes_on_as_rank
from pipeline.extract.binding.summed import from_january, is_summed
from pipeline.extract.binding.timing import behind, chosen, completed, finer
from pipeline.extract.binding.told_time import came_from, in_all, is_of_month, is_of_plan, is_past
from pipeline.extract.binding.yearly import is_yearly
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS
from pipeline.periods import month_end, months, whole_year

PLAN_WITHIN = 8  # tokens from a percentage to the words for the year of its plan


def date(passage: Passage, draft: Draft) -> None:
    """Decide the period, and the measure of a change as far as it hangs on the period that it is measured from."""
    _date(passage, draft)
    if is_summed(passage, draft):
        draft.span = from_january(draft.span)


def _date(passage: Passage, draft: Draft) -> None:
    stock = is_stock(passage, draft)
    usable = passage.times(stock=stock)
    found = chosen(passage.view, draft.quantity, usable)
    found = finer(passage.view, found) if found else None
    if found is not None and stock and draft.measure in STANDING and is_past(passage, draft, found):
        return
    before = passage.before(draft.quantity)
    is_later = found is not None and before is not None and came_from(passage, draft, before, found)
    found = None if is_later else found
    if found is not None and is_of_plan(passage, draft, found):
        found = carried_period(passage, draft) or found
    draft.span = base_of_level(passage, draft, before)
    if draft.span is not None:
        return
    if found is None and draft.is_level and is_yearly(passage.view, draft.quantity):
        return
    if found is None and before is not None and draft.is_level and before.moment not in passage.view.times:
        found = _in_clause(passage, draft, usable)
    if found is None and before is not None and before.span is not None and not is_later:
        before = uncompared(passage, before)
        draft.span, draft.is_dated = before.span, before.is_dated
        against_base(passage, draft)
        return
    if found is None and (
        is_present(passage, draft.quantity) or _stands(passage, draft) if stock else _is_now(passage, draft)
    ):
        if draft.measure in STANDING:
            return
    elif found is None:
        found = _behind(passage, draft, usable)
    draft.is_dated, draft.moment = found is not None, found
    counted = None if stock or found is None or found.first < draft.quantity.first else in_all(passage, found)
    if found is None and goes_on_as_rank(passage, draft) and passage.discourse.last is not None:
        draft.span = passage.discourse.last.span
        return
    found = found or carried_period(passage, draft)
    if found is not None:
        meant = found if is_aim(passage.view, draft.quantity) else completed(passage.view, found)
        draft.span = passage.setting.span(meant, stock=stock)
    elif passage.is_part and not stock and before is None and passage.discourse.last is not None:
        draft.span = passage.discourse.last.span  # in 2022 and 2023 trade hit $3bn. Of this, exports made up
    is_last = counted or (found not in passage.view.times and is_of_month(passage, draft))
    if is_last and draft.span is not None and draft.is_level:
        draft.span, draft.is_dated, draft.moment = last_month(draft.span), False, None
    against_base(passage, draft)


def _in_clause(passage: Passage, draft: Draft, usable: list[Expression]) -> Expression | None:
    """Return the time behind a figure in its clause: `second, with 9 million USD's worth of goods shipped in 2020`."""
    found, view = behind(draft.quantity, usable), passage.view
    if found is None or view.following(draft.quantity.last) < found.first:
        return None
    return None if view.count(STOPS, draft.quantity.last, found.first) else found


def date_consecutive(passage: Passage, draft: Draft) -> None:
    """Give a rank held for consecutive months these months: `3 tháng liên tiếp đứng đầu` in a text on nine months."""
    if draft.measure != "rank" or draft.span is None:
        return
    near = stretch.starting(passage.view.times, *passage.view.before(draft.quantity))
    held = [one for one in near if one.kind == "duration" and one.until]
    if not held:
        return
    end, count = draft.span.end, held[-1].until or 0
    if end == month_end(end.year, end.month) and count <= end.month:
        draft.span = months(end.month - count + 1, end.month, end.year)


def date_plan(passage: Passage, draft: Draft) -> None:
    """Give a plan ratio the year of its plan, where the text names it: `109.11% of the plan set for the year`."""
    start, end = passage.view.behind(draft.quantity)
    names_year = passage.view.starting("plan_year", start, min(end, start + PLAN_WITHIN))
    if draft.measure == "plan_ratio" and draft.span is not None and names_year:
        draft.base_span = whole_year(draft.span)


def _is_now(passage: Passage, draft: Draft) -> bool:
    """Tell whether the sentence speaks of now itself: what came until now came in a period all the same.

    What is new or was added was so in a period, whatever there is now.
    """
    if draft.features & NEWS:
        return False
    said = passage.view.of("present")
    return (
        any(hit.value != UNTIL_NOW for hit in said)
        if said
        else is_present(passage, draft.quantity) and passage.discourse.is_now
    )


def _stands(passage: Passage, draft: Draft) -> bool:
    return draft.concept == "projects" and passage.stands_now


def _behind(passage: Passage, draft: Draft, usable: list[Expression]) -> Expression | None:
    """Return the expression somewhere behind the figure; beyond another figure only where nothing was said before."""
    found = behind(draft.quantity, usable)
    if found is None:
        return None
    found = finer(passage.view, found)
    crossed = next(stretch.back_from(passage.view.quantities, found.first), None)
    is_further = crossed is not None and crossed.first >= passage.view.beyond(draft.quantity)[0]
    is_crossed = is_further and crossed is not None and not _in_one_breath(passage, draft, crossed)
    is_aside = passage.view.is_bracketed(found.first) and not passage.view.in_brackets(draft.quantity)
    if found.to_date and found.kind == "year" and not is_aside:
        return found  # over 30 million visitors, including 7 million foreigners, by 2025
    if is_crossed and (_is_ahead_of_discourse(passage, draft) or aims_at_years(passage.view, draft.quantity, found)):
        return found
    return (passage.discourse.expression if is_crossed or is_aside else None) or found


def _is_ahead_of_discourse(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure is aimed at after a year that is over was told of: `aims at 6 million, ..., this year`."""
    told, day = passage.discourse.expression, passage.setting.day
    if told is None or day is None or not is_aim(passage.view, draft.quantity):
        return False
    span = passage.setting.span(told)
    return span is not None and span.end.year < day.year


def _in_one_breath(passage: Passage, draft: Draft, following: Quantity) -> bool:
    """Tell whether no stop parts a figure from the next: `23.5% of the GDP and 36.7% of the revenue in 2024`."""
    return not passage.view.count(STOPS, draft.quantity.last, following.first)

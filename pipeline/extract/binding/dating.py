"""Which period a figure carries (data model, Period)."""

from pipeline.extract import stretch
from pipeline.extract.binding.aim import is_aim
from pipeline.extract.binding.bases import against_base
from pipeline.extract.binding.by_quarter import quarter_of_row
from pipeline.extract.binding.carried import STANDING, YEARLY, carried_period
from pipeline.extract.binding.changed_from import set_back
from pipeline.extract.binding.completed import completed
from pipeline.extract.binding.dated import UNTIL_NOW
from pipeline.extract.binding.features import NEWS
from pipeline.extract.binding.finer import finer
from pipeline.extract.binding.flow import is_in_clause, is_present
from pipeline.extract.binding.goes_on_in_time import goes_on_in_time, is_of_other_time
from pipeline.extract.binding.held_against import base_of_level, span_of_change, span_of_like_part, uncompared
from pipeline.extract.binding.held_time import is_origin
from pipeline.extract.binding.of_total import total_of
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.ranking import goes_on_as_rank
from pipeline.extract.binding.same_parts import of_same_parts
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.binding.summed import from_january, is_summed
from pipeline.extract.binding.time_behind import later
from pipeline.extract.binding.timing import behind, chosen
from pipeline.extract.binding.told_day import day_of_passing
from pipeline.extract.binding.told_time import (
    came_from,
    in_all,
    is_at_end_of_month,
    is_of_month,
    is_of_plan,
    is_past,
    month_alone,
    until_that_day,
    within_told,
)
from pipeline.extract.binding.yearly import is_yearly
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.view import STOPS
from pipeline.periods import Span, last_month, month_end, months, whole_year

CAPITAL = "capital"
PRODUCT = "grdp"
CAME = ("flow", "rate")  # kinds of indicators of what came in a time, or held in it
PLAN_WITHIN = 8  # tokens from a percentage to the words for the year of its plan


def date(passage: Passage, draft: Draft) -> None:
    """Decide the period, and the measure of a change as far as it hangs on the period that it is measured from."""
    _date(passage, draft)
    if is_summed(passage, draft):
        draft.span = from_january(draft.span)
    set_back(passage, draft)
    if passage.view.of("by_quarter") and (quarter := quarter_of_row(passage, draft)) is not None:
        draft.span = quarter


def _date(passage: Passage, draft: Draft) -> None:
    pair = passage.pair(draft.quantity)
    like = passage.said.answers.get(pair.like.first) if pair and pair.like else None
    if like is not None and like.span is not None:
        draft.span, draft.is_dated = like.span, like.is_dated
        return
    if pair and pair.moment and (span := passage.setting.span(pair.moment)) is not None:
        draft.span, draft.is_dated, draft.moment = span, True, pair.moment
        return
    stock = is_stock(passage, draft)
    usable = passage.times_of(draft.quantity, stock=stock)
    found = chosen(passage.view, draft.quantity, usable)
    found = finer(passage.view, found) if found else None
    found = within_told(passage, until_that_day(passage, found)) if found else None
    found = month_alone(passage, draft, found) if found else None
    if found is not None and stock and draft.measure in STANDING and is_past(passage, draft, found):
        return
    day = day_of_passing(passage, draft, found)
    if day is not None:
        draft.span, draft.is_dated = day, True
        return
    before = passage.before(draft.quantity)
    if before is not None and is_of_other_time(passage, before):
        before = None
    if found is None and before is not None and stock and _is_of_flow(passage, before):
        before = None  # the second largest by investment; 3 million people live in it
    is_later = found is not None and before is not None and came_from(passage, draft, before, found)
    found = None if is_later else found
    if found is not None and is_of_plan(passage, draft, found):
        found = carried_period(passage, draft) or found
    draft.span = base_of_level(passage, draft, before) or span_of_change(passage, draft, before)
    draft.span = draft.span or span_of_like_part(passage, draft, found, before)
    if draft.span is not None:
        return
    if found is None and draft.is_level and is_yearly(passage.view, draft.quantity, draft.indicator):
        return
    if found is None and before is not None and draft.is_level and not passage.view.names(before.moment):
        found = _in_clause(passage, draft, usable)
    is_other = before is not None and not (stock or before.is_dated) and is_stock(passage, before)
    is_other = is_other or (before is not None and draft.is_level and is_origin(passage.view, before))
    if found is None and before is not None and before.span is not None and not (is_later or is_other):
        before = uncompared(passage, before)
        draft.span, draft.is_dated = before.span, before.is_dated
        against_base(passage, draft)
        return
    found = found if stock else found or later(passage, draft, usable)
    if found is None and (
        is_present(passage, draft.quantity) or _stands(passage, draft) if stock else _is_now(passage, draft)
    ):
        if draft.measure in STANDING:
            return
    elif found is None and stock:
        found = later(passage, draft, usable)
    draft.is_dated, draft.moment = found is not None, found
    counted = None if stock or found is None or found.first < draft.quantity.first else in_all(passage, found)
    if found is None and goes_on_as_rank(passage, draft) and passage.discourse.last is not None:
        draft.span = passage.discourse.last.span
        return
    whole = total_of(passage, draft.quantity) if found is None and draft.concept == CAPITAL and draft.is_level else None
    if whole is not None and whole.span is not None and not stock:
        draft.span = whole.span
        return
    found = found or carried_period(passage, draft)
    if found is not None:
        meant = found if is_aim(passage.view, draft.quantity) else completed(passage.view, found)
        meant = of_same_parts(passage, meant)
        is_at_end = stock and not (meant.from_start and draft.measure not in STANDING)  # a change came in all the days
        is_at_end = is_at_end and not (draft.indicator in YEARLY and meant.kind == "year")
        draft.span = passage.setting.span(meant, stock=is_at_end)
    elif goes_on_in_time(passage, stock) and before is None and passage.discourse.last is not None:
        told = passage.discourse.last.span
        draft.span = (
            Span(told.end, told.end) if stock and told else told
        )  # in 2022 and 2023 trade hit $3bn. Of this, exports made up
    is_last = counted or (not passage.view.names(found) and is_of_month(passage, draft))
    is_last = is_last or (stock and found is not None and is_at_end_of_month(passage, draft))
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
    if draft.measure != "plan_ratio" or draft.span is None:
        return
    start, end = passage.view.behind(draft.quantity)
    if passage.view.starting("plan_year", start, min(end, start + PLAN_WITHIN)):
        draft.base_span = whole_year(draft.span)


def _is_now(passage: Passage, draft: Draft) -> bool:
    """Tell whether the sentence speaks of now itself: what came until now came in a period all the same.

    What is new or was added was so in a period, whatever there is now; so was the product of an economy. What came in
    a time is of now only where its own clause says so, and no comma parts it: `Now twice as large, Hue exported $5m`;
    a part of it may be that part of late: `Currently, phones contribute 86%`.
    """
    if draft.features & NEWS or draft.concept == PRODUCT:
        return False
    if _goes_on_scored(passage, draft):
        return False
    view, told = passage.view, passage.view.of("present")
    said = [hit for hit in told if is_in_clause(view, draft.quantity, hit)]
    if passage.setting.grammar.lists.indicators[draft.indicator or ""].kind in CAME and draft.measure != "share":
        said = [hit for hit in said if not view.count(",", hit.last, draft.quantity.first)]
        return any(hit.value != UNTIL_NOW for hit in said)
    if told and not said:
        return False  # $5 million; 16 countries now buy it
    return (
        any(hit.value != UNTIL_NOW for hit in said)
        if said
        else is_present(passage, draft.quantity) and passage.discourse.is_now
    )


def _goes_on_scored(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure goes on with an index that was told of a year: `PCI 2022 ... Hue is now 4th`."""
    last = passage.discourse.last
    if last is None or last.indicator != draft.indicator or last.span is None:
        return False
    return passage.setting.grammar.lists.indicators[draft.indicator or ""].kind == "score"


def _is_of_flow(passage: Passage, before: Draft) -> bool:
    """Tell whether the figure before is of what came in months told lines before, in a sentence without a time."""
    if before.is_dated or passage.view.times or is_stock(passage, before):
        return False
    return passage.view.sentence.line != passage.discourse.expression_line


def _stands(passage: Passage, draft: Draft) -> bool:
    """Tell whether projects are those that there are, and not those of the day that the paragraph told."""
    is_of_day = passage.discourse.stock_line == passage.view.sentence.line
    return draft.concept == "projects" and passage.stands_now and not is_of_day

"""Which period a figure carries (data model, Period)."""

from pipeline.extract import stretch
from pipeline.extract.binding.aim import is_aim
from pipeline.extract.binding.bases import against_base, base_of_level, last_month
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.setting import gives_period
from pipeline.extract.binding.timing import behind, chosen, completed, dates, finer
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS
from pipeline.periods import Span, month_end, months, whole_year

CAUSE_WITHIN = 10  # tokens from `due to` to the time of a reason
PLAN_WITHIN = 8  # tokens from a percentage to the words for the year of its plan
STATES = frozenset({"industrial_park_occupancy", "poverty_rate"})  # rates that hold at a day, as stocks do
UNTIL_NOW = "until_now"  # among the words of the present, those of what came until now
STANDING = frozenset({"level", "rank", "share"})  # what may hold now, without a date


def date(passage: Passage, draft: Draft) -> None:
    """Decide the period, and the measure of a change as far as it hangs on the period that it is measured from."""
    stock = _is_stock(passage, draft)
    usable = passage.times(stock=stock)
    found = chosen(passage.view, draft.quantity, usable)
    found = finer(passage.view, found) if found else None
    before = passage.before(draft.quantity)
    draft.span = base_of_level(passage, draft, before)
    if draft.span is not None:
        return
    if found is None and before is not None and before.span is not None:
        draft.span, draft.is_dated = before.span, before.is_dated
        against_base(passage, draft)
        return
    if found is None and (_is_present(passage) or _stands(passage, draft) if stock else _is_now(passage)):
        if draft.measure in STANDING:
            return
    elif found is None:
        found = _behind(passage, draft, usable)
    draft.is_dated, draft.moment = found is not None, found
    in_all = None if stock or found is None or found.first < draft.quantity.first else _in_all(passage, found)
    found = found or _from_discourse(passage, draft)
    if found is not None:
        meant = found if is_aim(passage.view, draft.quantity) else completed(passage.view, found)
        draft.span = passage.setting.span(meant, stock=stock)
    if in_all and draft.span is not None and draft.is_level:
        draft.span, draft.is_dated, draft.moment = last_month(draft.span), False, None
    against_base(passage, draft)


def _in_all(passage: Passage, found: Expression) -> bool:
    """Tell whether months are those that another figure behind counts in all: `5 tỷ đồng, lũy kế 5 tháng 21 tỷ đồng`.

    The first figure is then that of the last of them.
    """
    return found.kind == "months" and passage.view.scan.before(found.first, "accrued") is not None


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


def _is_stock(passage: Passage, draft: Draft) -> bool:
    return draft.indicator in STATES or passage.setting.grammar.lists.indicators[draft.indicator or ""].kind == "stock"


def _is_now(passage: Passage) -> bool:
    """Tell whether the sentence speaks of now itself: what came until now came in a period all the same."""
    said = passage.view.of("present")
    return any(hit.value != UNTIL_NOW for hit in said) if said else _is_present(passage) and passage.discourse.is_now


def _stands(passage: Passage, draft: Draft) -> bool:
    return draft.concept == "projects" and passage.stands_now


def _is_present(passage: Passage) -> bool:
    """Tell whether the sentence, or one before it in the line, speaks of the present without a date."""
    here = passage.discourse.present_line == passage.view.sentence.line
    return here or bool(passage.view.of("present"))


def _behind(passage: Passage, draft: Draft, usable: list[Expression]) -> Expression | None:
    """Return the expression somewhere behind the figure; beyond another figure only where nothing was said before."""
    found = behind(draft.quantity, usable)
    if found is None:
        return None
    crossed = next(stretch.from_on(passage.view.quantities, passage.view.beyond(draft.quantity)[0]), None)
    is_crossed = crossed is not None and crossed.last <= found.first and not _in_one_breath(passage, draft, crossed)
    is_aside = passage.view.is_bracketed(found.first) and not passage.view.in_brackets(draft.quantity)
    if found.to_date and found.kind == "year" and not is_aside:
        return found  # over 30 million visitors, including 7 million foreigners, by 2025
    return (passage.discourse.expression if is_crossed or is_aside else None) or found


def _in_one_breath(passage: Passage, draft: Draft, following: Quantity) -> bool:
    """Tell whether no stop parts a figure from the next: `23.5% of the GDP and 36.7% of the revenue in 2024`."""
    return not passage.view.count(STOPS, draft.quantity.last, following.first)


def _from_discourse(passage: Passage, draft: Draft) -> Expression | None:
    """Return the period that the sentences before, or the article, give to a figure without its own.

    A stock, or a rank among investors, takes none from farther than its line or the head of its list.
    """
    view, discourse = passage.view, passage.discourse
    if discourse.plan and view.is_listed:
        return discourse.plan
    standing = draft.measure in STANDING and (_is_stock(passage, draft) or draft.concept == "investor")
    in_reach = view.sentence.line == discourse.expression_line or passage.in_open_list or bool(view.of("same_time"))
    in_reach = in_reach or (view.is_listed and discourse.is_headed)
    if standing and not in_reach:
        return None
    is_loose_entry = view.is_listed and not passage.in_open_list
    in_force = discourse.outside if is_loose_entry else discourse.expression
    if in_force is discourse.expression and view.sentence.line != discourse.expression_line and not passage.is_part:
        in_force = discourse.main or in_force  # what was said of a month alone ends with its paragraph
    if in_force is not None and _is_day_of_another(passage, draft, in_force):
        return passage.setting.first_time
    return in_force or (None if standing else passage.setting.first_time)


def in_period(passage: Passage, quantity: Quantity, concept: str) -> bool:
    """Tell whether a stretch of time dates a figure of projects or capital, not a day until which it counts.

    What a stretch dates has come in that time: projects are new ones, capital is attracted.
    """
    found = _flow_time(passage, quantity)
    if found is None:
        is_now = _is_present(passage) or (concept == "projects" and passage.stands_now)
        found = None if is_now else passage.discourse.expression
        return found is not None and (concept == "capital" or _is_stretch(found))
    return not found.to_date or _has_start(found) or found.kind == "months"


def _is_stretch(found: Expression) -> bool:
    """Tell whether an expression is a stretch of time within a year, not a day until which all is counted."""
    return (not found.to_date or _has_start(found)) and found.kind != "year"


def _has_start(found: Expression) -> bool:
    """Tell whether an expression names the day from which it counts: `từ ngày 1/1-20/6`."""
    return found.from_start or found.from_day is not None


def is_until(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the sentence dates a figure by the day, month or year until which it counts: `as of May 5`."""
    found = _flow_time(passage, quantity)
    return found is not None and found.to_date and found.kind != "months" and not _has_start(found)


def _flow_time(passage: Passage, quantity: Quantity) -> Expression | None:
    usable = passage.times(stock=False)
    return chosen(passage.view, quantity, usable) or behind(quantity, usable)


def _is_cause(passage: Passage, one: Expression) -> bool:
    """Tell whether a period only dates the reason of something: `do mưa lũ tháng 11`."""
    view = passage.view
    led = view.within("cause", one.first - CAUSE_WITHIN, one.first)
    return bool(led) and not view.count(STOPS, led[-1].last, one.first)


def leaves_period(passage: Passage) -> Expression | None:
    """Return the expression that dates the figures of the sentences behind, too: the last that dated one here.

    Where none did, the last of the sentence; a bare year that still runs leaves the finer period of before.
    """
    view = passage.view
    moments = [one.moment for one in reversed(passage.figures) if one.moment and _is_left(passage, one.moment)]
    used = next((one for one in moments if not view.is_bracketed(one.first)), next(iter(moments), None))
    if used is not None and not used.anaphoric:
        if not _is_vaguer(passage, used):
            return used
        return _finer(passage) if used.kind == "year" else None
    if not passage.figures and any(hit.value == "forecast" for hit in view.of("status")):
        return None  # garment exports are expected to rise in 2017
    return next(
        (
            one for one in reversed(view.times)
            if not one.anaphoric and not _is_cause(passage, one) and _is_left(passage, one)
            and (not passage.figures or not view.is_bracketed(one.first))
        ),
        None,
    )  # fmt: skip


def _is_left(passage: Passage, one: Expression) -> bool:
    is_of_plan = one.kind == "months" and passage.view.scan.before(one.first, "plan") is not None
    return gives_period(one) and dates(passage.view, one, stock=False) and not is_of_plan  # vượt mục tiêu Quý III


def _is_vaguer(passage: Passage, one: Expression) -> bool:
    """Tell whether a year that is not over comes after months of it, or months after the day until which they count.

    `for 2014 so far`; `in the eight-month period` after `from January 1 to August 20`.
    """
    before, day = passage.discourse.expression, passage.setting.day
    if before is not None and before.kind == "day" and before.to_date and one.kind == "months" and _invests(passage):
        until, counted = passage.setting.span(before), passage.setting.span(one)
        return until is not None and counted is not None and _end_alike(until, counted)
    finer = _finer(passage) or before
    if one.kind != "year" or one.to_date or finer is None or finer.kind != "months" or day is None:
        return False
    year, part = passage.setting.span(one), passage.setting.span(finer)
    return year is not None and part is not None and year.start.year == part.start.year and year.end > day


def _is_day_of_another(passage: Passage, draft: Draft, day: Expression) -> bool:
    """Tell whether the day until which another indicator was counted only shortens the months the text reports on.

    `Budget revenue was X as of June 15. Consumer prices rose Y`, in a text on the first six months.
    """
    setting, last = passage.setting, passage.discourse.last
    if day.kind != "day" or not day.to_date or setting.first_time is None or setting.first_time.kind != "months":
        return False
    until, reported = setting.span(day), setting.span(setting.first_time)
    is_short = until is not None and reported is not None and _end_alike(until, reported)
    if last is None or not is_short or last.indicator == draft.indicator:
        return False
    known = setting.grammar.lists.indicators  # what is told of investment is counted until one day
    return {known[one.indicator or ""].topic for one in (last, draft)} != {"investment"}


def _invests(passage: Passage) -> bool:
    """Tell whether the sentence speaks of investment, all of which is counted until one day."""
    known = passage.setting.grammar.lists.indicators
    return any(known[one.indicator or ""].topic == "investment" for one in passage.figures)


def _end_alike(one: Span, other: Span) -> bool:
    """Tell whether two stretches start on one day and end in one month."""
    return one.start == other.start and (one.end.year, one.end.month) == (other.end.year, other.end.month)


def _finer(passage: Passage) -> Expression | None:
    """Return the last months that dated a figure of the sentence."""
    moments = (one.moment for one in reversed(passage.figures))
    return next((one for one in moments if one is not None and one.kind == "months"), None)

"""What the words around a time and a figure say of each other: whose it is, and of which month."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.dated import UNTIL_NOW
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import SPENT
from pipeline.extract.binding.timing import is_of_aside
from pipeline.extract.draft import Draft
from pipeline.extract.measures.against import base
from pipeline.extract.periods import Expression
from pipeline.extract.view import HARD
from pipeline.periods import month, previous

JUST_BEFORE = 9  # tokens from a day to the sentence that goes on with it: `It was counted on May 5. On that day`
PLAN_WITHIN = 6  # tokens between a year and the plan that is for it


def is_of_plan(passage: Passage, draft: Draft, found: Expression) -> bool:
    """Tell whether a year only says for when the plan is that a percentage was reached of: `this year's goal is met`.

    The percentage itself is of the months told before.
    """
    is_wanted = passage.view.scan.at(draft.quantity.last, "of_wanted") is not None
    if draft.measure != "plan_ratio" or found.kind != "year" or (found.first > draft.quantity.first) != is_wanted:
        return False
    if is_wanted:
        return True
    level = passage.before(draft.quantity)
    is_beside = level is not None and level.is_level and level.span == passage.setting.span(found)
    if level is not None and is_beside and (level.status == "target") == (draft.concept == SPENT):
        return False  # will be $13m for the whole year, 15% above the target; aims this year to spend 95% of its plan
    return bool(passage.view.within("plan_noun", found.first - PLAN_WITHIN, found.last + PLAN_WITHIN))


def until_that_day(passage: Passage, found: Expression) -> Expression:
    """Return the day told before for a year until it: `as of August 15 it had 9 projects. In 2024 up to that date`.

    `From the start of the year to that day` leads from January to any day told before.
    """
    if not passage.view.scan.at(found.last, "that_day"):
        return found
    day = next((one for one in stretch.back_from(passage.setting.times, found.first) if one.kind == "day"), None)
    if found.to_now and day is not None:
        return replace(day, to_date=True, from_start=True)
    left = passage.discourse.expression
    return left if found.kind == "year" and left is not None and left.kind == "day" and left.to_date else found


def within_told(passage: Passage, found: Expression) -> Expression:
    """Return a month or quarter of an aside with the year of the time told before, of which it is a part.

    `In nine months of 2022 it grew 11%, and in the third quarter alone 12%`.
    """
    told = passage.discourse.expression
    if found.year is not None or found.relative is not None or told is None or not is_of_aside(passage.view, found):
        return found
    whole = passage.setting.span(told)
    part = replace(found, year=whole.end.year) if whole is not None else found
    span = passage.setting.span(part)
    is_inside = whole is not None and span is not None and whole.start <= span.start and span.end <= whole.end
    return part if is_inside else found


def day_told(passage: Passage) -> Expression | None:
    """Return the day until which the text counted last, where a sentence points back to it: `By that day`.

    What there was on a day is counted until then.
    """
    if not passage.view.of("same_time"):
        return None
    last, of_stock = passage.discourse.last, passage.discourse.stock_day
    of_last = last.moment if last is not None else None
    earlier = stretch.back_from(passage.setting.times, passage.view.sentence.first)
    return next((one for one in earlier if one.kind == "day" and _may_be_meant(passage, one, of_last, of_stock)), None)


def _may_be_meant(passage: Passage, one: Expression, *dated: Expression | None) -> bool:
    """Tell whether `that day` may be one: something was counted until it, or right before it was named."""
    if one.to_date or any(one is day for day in dated):
        return True
    return not one.compared and passage.view.sentence.first - one.last <= JUST_BEFORE


def came_from(passage: Passage, draft: Draft, before: Draft, found: Expression) -> bool:
    """Tell whether a time only dates the figure before, from which this came: `from $4m in May last year to $3m`."""
    scan, first = passage.view.scan, draft.quantity.first
    if found.first < before.quantity.last or scan.before(before.quantity.first, "level_with") is None:
        return False
    led = scan.before(scan.back_over(first, "qualifiers"), "come_to")
    return led is not None and led.first == found.last


def is_of_month(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change right behind holds a figure against last month: `reached $5m, up 3% from last month`.

    The month may be named, where it is that before the last one of the time told: `hơn tháng 9 là 1,2%`.
    """
    view, change = passage.view, stretch.first_from(passage.view.quantities, draft.quantity.last)
    if change is None or change.kind != "percent" or view.count(HARD, draft.quantity.last, change.first):
        return False
    near = (*stretch.starting(view.times, *view.behind(change)), *stretch.starting(view.times, *view.before(change)))
    against = next((one for one in near if one.compared), None)
    if against is None and draft.moment is None:
        return bool(view.within("monthly", *view.behind(change)))  # in four months 9%. Exports: $5m, 3% up m/m
    if against is None or against.kind != "month":
        return False
    return base(view, change) == "pop" if against.relative == -1 else _is_before_last(passage, draft, against)


def is_at_end_of_month(passage: Passage, draft: Draft) -> bool:
    """Tell whether a stock is told for the end of the month, which is the last one of the time told before."""
    view, told = passage.view, draft.span
    led = view.of("end_of_month")
    return bool(led) and told is not None and led[-1].last <= draft.quantity.first and told.start != told.end


def _is_before_last(passage: Passage, draft: Draft, against: Expression) -> bool:
    """Tell whether a month named is that before the last one of the months of a figure."""
    named, told = passage.setting.span(against), draft.span
    if named is None or told is None:
        return False
    last = month(told.end.month, told.end.year)
    return told != last and named == previous(last)


def month_alone(passage: Passage, draft: Draft, found: Expression) -> Expression:
    """Return the month alone of a level until it that is held against the month before: `By May $5m, up 3% from April`.

    No sum since January is held against one month.
    """
    view = passage.view
    if found.kind != "month" or not found.to_date or found.month is None:
        return found
    if not draft.is_level:
        told = passage.figures[-1].moment if passage.figures else None
        return told if told is not None and told.first == found.first else found
    change = stretch.first_from(view.quantities, draft.quantity.last)
    if change is None or change.kind != "percent" or view.count(HARD, draft.quantity.last, change.first):
        return found
    against = next((one for one in stretch.starting(view.times, *view.behind(change)) if one.compared), None)
    is_before = against is not None and against.kind == "month" and against.month == found.month - 1
    is_before = is_before and against is not None and against.year in (None, found.year)
    return replace(found, to_date=False) if is_before else found


def is_past(passage: Passage, draft: Draft, found: Expression) -> bool:
    """Tell whether a sentence turns from a time to the present before a figure: `74 in 2016, and now 122`."""
    told = passage.view.within("present", found.last, draft.quantity.first)
    if told and passage.view.scan.any_before(told[0].first, "relative"):
        return False  # on May 5 the province, which now reaches to the sea, had 74
    return bool(told) and told[-1].value != UNTIL_NOW and not passage.view.within("present", 0, found.first)


def in_all(passage: Passage, found: Expression) -> bool:
    """Tell whether months are those that another figure behind counts in all: `5 tỷ đồng, lũy kế 5 tháng 21 tỷ đồng`.

    The first figure is then that of the last of them.
    """
    return found.kind == "months" and passage.view.scan.before(found.first, "accrued") is not None

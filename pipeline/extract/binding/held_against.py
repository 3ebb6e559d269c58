"""Figures that others are held against: their period, and what goes on behind them."""

from pipeline.extract import stretch
from pipeline.extract.binding.carried import carried_period
from pipeline.extract.binding.changed_from import told_against_year, turn_before
from pipeline.extract.binding.earlier_level import of_earlier
from pipeline.extract.binding.named_base import named_base
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.period_before_told import opens_clause, period_before_told
from pipeline.extract.denominators import is_base
from pipeline.extract.draft import Draft
from pipeline.extract.measures.held import OF_WHOLE
from pipeline.extract.measures.in_bracket import is_of_year_before
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import Span, whole_year, year_before

LEADS_WITHIN = 2  # tokens from `compared with` to the figure
LIKE = ("level", "change_yoy")  # measures of which a clause on the same months of another year tells
HELD = ("comparison", "base")  # lists: what leads to a figure that one is held against
TWO = 2  # figures, one of which may be held against the other
SAME_WITHIN = 3  # tokens from a level to `same period`, behind `in the`


def base_of_level(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of a figure that the one before is compared with: `..., compared with $9,240 in 2024`."""
    view = passage.view
    told = of_earlier(passage, draft, before) or period_before_told(passage, draft, before)
    if told is not None:
        return told
    if before is None or before.span is None:
        return None
    is_level = draft.is_level
    if not (is_level or _is_same_change(draft, before) or _is_same_part(draft, before)):
        return None
    if not is_level and is_of_year_before(view, draft.quantity, before.quantity):
        return year_before(before.span)
    first, last = view.before(draft.quantity)
    held = _period_of_bracket(view, draft.quantity)
    if held is not None and (held.kind != "year" or before.span == whole_year(before.span)):
        return passage.setting.span(held)
    if _stands_behind_base(view, draft.quantity) or is_base(view, draft.quantity):
        return year_before(before.span)
    if not (view.has(HELD) or view.has_compared):
        return None
    led = [
        hit for hit in view.clear("comparison", ("qualifiers",), first, last)
        if turn_before(view, last) - hit.last <= LEADS_WITHIN and not view.within("conj", hit.last, last)
    ]  # fmt: skip
    opening = view.opening(draft.quantity.first) if view.in_brackets(draft.quantity) else last
    opened = view.within("base", max(opening, first), last) if first <= opening + 1 else []
    opened = [hit for hit in opened if hit.value != "avg" and not view.count(";", hit.last, last)]  # the average: 50%
    earlier = [one for one in stretch.starting(view.times, opening, last) if one.compared and one.kind != "year"]
    if earlier:  # higher than in the same period (in the first half of 2020 it grew 4.34%)
        return passage.setting.span(earlier[-1])
    if not led and not opened:
        return None
    start, end = view.beyond(draft.quantity)
    same = [hit for hit in view.starting("base", start, end) if hit.value == "yoy"] or opened
    same = same or told_against_year(view, before)
    named = [one for one in stretch.starting(view.times, start, end) if one.is_period]
    if same or (named and named[0].compared):
        return year_before(before.span)
    span = passage.setting.span(named[0]) if named else None
    return year_before(before.span) if span == before.span else span  # $5m in 2011, against $4m the year before


def span_of_like_part(passage: Passage, draft: Draft, found: Expression | None, before: Draft | None) -> Span | None:
    """Return the months of a change against the same ones a year before, where a year only says of which plan one is.

    `In the first quarter it took in $5m, 30% of the sum planned for 2023 but 6% less than in that of 2022`.
    """
    if not passage.view.has_compared or not passage.figures or not (draft.measure or "").startswith("change"):
        return None
    told = passage.setting.span(found) if found is not None else before.span if before is not None else None
    if told is None or told != whole_year(told):
        return None
    base = named_base(passage, draft)
    if base is None or base == whole_year(base):
        return None
    spans = (one.span for one in reversed(passage.figures) if one.span is not None)
    return next((span for span in spans if year_before(span) == base), None)


def uncompared(passage: Passage, before: Draft) -> Draft:
    """Return the figure that one goes on with: not the one that it was held against, `up 3%, from 2%, and`."""
    told = passage.figures[-TWO:]
    if len(told) < TWO or told[-1] is not before or before.is_dated or told[0].span is None:
        return before
    return told[0] if before.span == year_before(told[0].span) else before


def span_of_change(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of a change behind what the sentence before is held against.

    `Exports were 2 million USD in May. That compares with 1 million USD in May 2022 and means growth of 100%`.
    """
    last = passage.discourse.last
    if draft.measure in LIKE and (earlier := _of_like_period(passage, draft, before)) is not None:
        return earlier
    if before is None or last is None or last.span is None or draft.measure != "change_yoy":
        return None
    since = (before.quantity.last, draft.quantity.first)
    if passage.view.within("against_then", *since) and before.span is not None and before.span.end < last.span.start:
        return last.span
    if not before.is_level or before.indicator != last.indicator or before.span != year_before(last.span):
        return None
    led = passage.view.within("comparison", passage.view.sentence.first, before.quantity.first)
    return last.span if led else None


def _of_like_period(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the same months of the year that a clause opens with: `Cùng kỳ năm 2012 chỉ tăng 5,7%`.

    Nothing but what leads from one clause to the next stands before them: `, trong khi cùng kỳ năm 2012 chỉ tăng`.
    """
    view = passage.view
    if not view.of("like_period"):
        return None
    first = view.before(draft.quantity)[0]
    for hit in view.within("like_period", first, draft.quantity.first):
        named = stretch.within(view.times, hit.first, hit.last + SAME_WITHIN)
        year = _year(passage, named[0]) if named else None
        if year is None or not opens_clause(view, hit.first):
            continue
        told = before.span if before is not None else None
        if told is None or told.end.year < year:
            carried = carried_period(passage, draft)
            told = passage.setting.span(carried) if carried is not None else None
        while told is not None and told.end.year > year:
            told = year_before(told)
        return told
    return None


def _year(passage: Passage, one: Expression) -> int | None:
    """Return the year of an expression, also of `last year`."""
    day = passage.setting.day
    return day.year + one.relative if one.year is None and one.relative is not None and day is not None else one.year


def _is_same_change(draft: Draft, before: Draft) -> bool:
    """Tell whether two changes are told alike: `up 37 on last year (47%)` tells one change twice, none of the base."""
    return draft.measure == before.measure and draft.quantity.kind == before.quantity.kind


def _is_same_part(draft: Draft, before: Draft) -> bool:
    """Tell whether two percentages are alike parts of a whole or a plan: `40% of the plan, against 45% a year ago`."""
    return draft.measure == before.measure and draft.measure in OF_WHOLE and draft.quantity.kind == "percent"


def _period_of_bracket(view: View, quantity: Quantity) -> Expression | None:
    """Return the period right before the bracket that a quantity alone is in: `above that of January (2%)`."""
    if not view.in_brackets(quantity) or view.opening(quantity.first) != quantity.first - 1:
        return None
    opening = quantity.first - 1
    before = stretch.last_before(view.times, opening)
    is_its = (
        before is not None and before.last == opening and before.compared and before.kind in ("month", "months", "year")
    )
    return before if is_its else None


def _stands_behind_base(view: View, quantity: Quantity) -> bool:
    """Tell whether a quantity alone in its bracket is the year's compared with: `twice last year's (5 tons)`.

    Words or a colon may lead to it as well: `cao hơn cùng kỳ năm 2023 là 6,27%`, `the same period last year: 5 tons`.
    """
    if not view.of("base"):
        return False
    equals = view.scan.before(quantity.first, "copula")
    opened = equals.first if equals else view.opening(quantity.first)
    is_label = view.scan.sign(quantity.first - 1) == ":"
    if is_label:
        opened = quantity.first - 1
    elif equals is None and (not view.in_brackets(quantity) or opened != quantity.first - 1):
        return False
    against = [hit for hit in view.within("base", *view.before(quantity)) if hit.value == "yoy"]
    named = stretch.starting(view.times, against[-1].first, opened) if against else []
    said = [
        one.last for one in named if not view.count(",;", against[-1].last, one.first)
    ]  # on last year, in May it was
    if is_label and against and not opens_clause(view, against[-1].first):
        return False  # twice as much as in the same period last year: 9 tons
    return bool(against) and opened in (against[-1].last, *said)

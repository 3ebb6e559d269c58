"""Years over which something changed on average.

They are told by its levels in the first and the last of them; or the text told them before, as those of a plan or a
term: what grows by so much a year grows so over several years, and a year that its sentence names is the last of them.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.timing import is_beyond_clause
from pipeline.extract.binding.to_come import AIMED
from pipeline.extract.draft import Draft
from pipeline.extract.view import View
from pipeline.periods import Span, whole_year

TWO = 2  # levels
BEHIND = 2  # tokens behind a change within which words say that it is one a year: `9 percent, annually`
BEFORE = 4  # tokens before it within which they do: `an average annual increase of`


def years_between(passage: Passage, draft: Draft) -> Span | None:
    """Return the years of a change that is one a year, on average: `from $4m in 2016 to $7m in 2020, or 9% a year`."""
    told = passage.figures[-TWO:]
    if not (draft.measure or "").startswith("change") or len(told) < TWO or draft.quantity.kind != "percent":
        return None
    first, last = told[0].span, told[1].span
    if first is None or last is None or any(not one.is_level or one.indicator != draft.indicator for one in told):
        return None
    is_apart = last.start.year - first.end.year > 1 and whole_year(first) == first and whole_year(last) == last
    return Span(first.start, last.end) if is_apart and _is_by_the_year(passage.view, draft) else None


def years_told(passage: Passage, draft: Draft) -> Span | None:
    """Return the years told before a change that is one a year: `for 2021-2025 ... Exports: 9% a year`."""
    view, quantity, setting = passage.view, draft.quantity, passage.setting
    if not view.of("a_year") or quantity.kind != "percent" or not _is_a_year(view, draft):
        return None
    behind = stretch.starting(view.times, *view.behind(quantity))  # 9% a year (2021-2025)
    own = [one for one in behind if not is_beyond_clause(view, quantity.last, one)]
    named = (
        one for one in (*own, *stretch.back_from(setting.times, quantity.first))
        if one.kind == "year" and one.until_year is not None and not (one.compared or one.is_vision)
    )  # fmt: skip
    told = next((span for one in named if (span := setting.span(one)) is not None), None)
    is_other = draft.is_dated and draft.span is not None and told is not None and draft.span.end != told.end
    if told is None or is_other:
        return None
    return told if draft.status not in AIMED or setting.day is None or told.end > setting.day else None


def _is_a_year(view: View, draft: Draft) -> bool:
    """Tell whether words right beside a change, or behind the range that it begins, say that it is one a year."""
    quantity, last = draft.quantity, draft.quantity.last
    if quantity.end_of_range == "low":
        last = next((one.last for one in stretch.from_on(view.quantities, last)), last)
    first = quantity.first
    if quantity.end_of_range == "high":
        first = next((one.first for one in stretch.back_from(view.quantities, first)), first)
    told = (*view.starting("a_year", last, last + BEHIND), *view.within("a_year", first - BEFORE, first))
    return any(not stretch.covering(view.of("base"), hit.first, hit.last + 1) for hit in told)  # than a year ago


def _is_by_the_year(view: View, draft: Draft) -> bool:
    """Tell whether words beside a change say that it is the mean of years."""
    if not (view.of("base") or view.of("yearly")):
        return False
    first, last = view.before(draft.quantity)[0], view.behind(draft.quantity)[1]
    return bool(view.within("yearly", first, last)) or any(
        hit.value == "avg" for hit in view.within("base", first, last)
    )

"""Changes that are held against one month: nothing but a month is."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures import against
from pipeline.extract.measures.relative import INDICES
from pipeline.periods import Span, last_month, month, previous, year_before


def of_one_month(draft: Draft, base: Span | None) -> tuple[str, Span] | None:
    """Return measure and month of a change without its own time that is held against one month.

    In a text on eleven months, one against October, or against November of last year, is that of November.
    """
    if base is None or draft.span is None or draft.is_dated:
        return None
    last = month(draft.span.end.month, draft.span.end.year)
    if draft.span in (last, base) or last.end != draft.span.end or base != month(base.end.month, base.end.year):
        return None
    if base == previous(last):
        return "change_pop", last
    return ("change_yoy", last) if base == year_before(last) else None


def between_months(passage: Passage, draft: Draft) -> Span | None:
    """Return the second of two months from one to the other of which something changed: `fell 2% from May to June`.

    No level is told of both; January and February are a year so far, but for prices.
    """
    told, view, span = draft.moment, passage.view, draft.span
    if told is None or span is None or told.kind != "months" or draft.quantity.kind != "percent":
        return None
    if not view.names(told) or not view.scan.before(told.first, "since"):
        return None
    last = last_month(span)
    before = previous(last)
    if before is None or span != Span(before.start, last.end):
        return None
    is_so_far = span.start.month == 1 and draft.concept not in INDICES
    if is_so_far or against.base(view, draft.quantity) or view.has_compared:
        return None
    return None if any(one.is_level and one.span == span for one in passage.figures) else last

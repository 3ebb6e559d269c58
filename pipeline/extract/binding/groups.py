"""Groups of the consumer price index, which go on with what was told of the index or of the group before."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.periods import Span, month

INDEX = "cpi"


def goes_on(passage: Passage, draft: Draft) -> bool:
    """Tell whether a group of the price index is told after the index, or after another group."""
    last = passage.discourse.last
    return draft.concept == INDEX and draft.item != TOTAL and last is not None and last.concept == INDEX


def month_of_index(passage: Passage, draft: Draft) -> Span | None:
    """Return the month that a group is held against the one before, as the index was; its sentence says nothing.

    `The CPI rose 0.3% on May and 2% on the year. Transport fell 1%`, also in a text on the first months of a year.
    """
    index = passage.discourse.last
    if index is None or not goes_on(passage, draft) or INDEX not in passage.discourse.on_period_before:
        return None
    if draft.span is None or passage.view.of("base"):
        return None
    if _is_month(draft.span):
        return draft.span
    is_carried = not draft.is_dated and not passage.view.times
    is_of_month = index.measure == "change_pop" or (index.span is not None and _is_month(index.span))
    return index.span if is_carried and is_of_month else None


def _is_month(span: Span) -> bool:
    return span == month(span.end.month, span.end.year)

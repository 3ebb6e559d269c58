"""Groups of the consumer price index, which go on with what was told of the index or of the group before."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.periods import month

INDEX = "cpi"


def goes_on(passage: Passage, draft: Draft) -> bool:
    """Tell whether a group of the price index is told after the index, or after another group."""
    last = passage.discourse.last
    return draft.concept == INDEX and draft.item != TOTAL and last is not None and last.concept == INDEX


def is_on_month_before(passage: Passage, draft: Draft) -> bool:
    """Tell whether a group of a month is held against the month before, as the index was; its sentence says nothing.

    `The CPI rose 0.3% on May and 2% on the year. Transport fell 1%`.
    """
    if draft.span is None or not goes_on(passage, draft) or INDEX not in passage.discourse.on_period_before:
        return False
    return draft.span == month(draft.span.end.month, draft.span.end.year) and not passage.view.of("base")

"""Stocks told to have changed since the start of the year: `loans have grown 5% so far this year`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures import against
from pipeline.periods import Span, whole_year

LONGEST_MONTH = 31  # days


def grown_since_new_year(passage: Passage, draft: Draft) -> Span | None:
    """Return the day to which a stock changed since the start of the year, which is what it is measured from.

    It is that of the level before, if there is one. No other words for a base stand beside the change.
    """
    span = draft.span
    if draft.measure != "change_yoy" or span is None or (span.start.month, span.start.day) != (1, 1):
        return None
    if (span.end - span.start).days < LONGEST_MONTH or span == whole_year(span):
        return None
    if passage.setting.grammar.lists.indicators[draft.indicator or ""].kind != "stock":
        return None
    if against.base(passage.view, draft.quantity) is not None:
        return None
    before = passage.before(draft.quantity)
    is_its = before is not None and before.is_level and before.indicator == draft.indicator
    return before.span if is_its and before is not None and before.span is not None else Span(span.end, span.end)

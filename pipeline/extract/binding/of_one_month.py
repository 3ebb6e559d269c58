"""Changes that are held against one month: nothing but a month is."""

from pipeline.extract.draft import Draft
from pipeline.periods import Span, month, previous, year_before


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

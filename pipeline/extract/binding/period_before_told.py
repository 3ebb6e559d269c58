"""Clauses on the time before the one told: `8% in 2023; the year before it grew 5%`, `còn cùng kỳ chỉ 1,1 tỷ USD`.

Such words point from the figure before, not from the day of the article: no clause is held against its own time.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View
from pipeline.periods import Span, previous, whole_year, year_before

OPENS = frozenset(",;:(")  # what a clause opens behind
LEADS_CLAUSE = ("inside", "definite", "conj", "contrast", "aside")  # lists of words between that and what it opens with
LAST = -1  # the year or month before, as expressions of time tell it


def opens_clause(view: View, index: int) -> bool:
    """Tell whether a token stands at the start of a sentence, clause or bracket, past what leads to one."""
    at, scan = index, view.scan
    while at > view.sentence.first and scan.sign(at - 1) not in OPENS:
        led = next((hit for words in LEADS_CLAUSE if (hit := scan.before(at, words)) is not None), None)
        if led is None:
            return False
        at = led.first
    return True


def period_before_told(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of a figure whose clause opens with the year, the month or the same months before the one told.

    The figure before is one of the same kind.
    """
    view = passage.view
    if before is None or before.span is None or before.indicator != draft.indicator:
        return None
    if before.quantity.kind != draft.quantity.kind or before.quantity.last < view.sentence.first:
        return None
    between = stretch.within(view.times, before.quantity.last, draft.quantity.first)
    moments = (one for one in reversed(between) if one.relative == LAST and not one.anaphoric)
    named = next((one for one in moments if _opens(view, one)), None)
    pointed = passage.setting.span(named) if named is not None and before.moment is not named else None
    if named is not None and pointed is not None and pointed.end >= before.span.end:
        if named.kind == "month":
            return previous(before.span)
        return year_before(before.span) if before.span == whole_year(before.span) else None
    if not _is_like_period(view, before, draft):
        return None
    year = next((one.year for one in reversed(between) if one.year), before.span.end.year - 1)
    told = before.span
    while told.end.year > year:
        told = year_before(told)
    return told


def _opens(view: View, one: Expression | Hit) -> bool:
    """Tell whether an expression opens a clause, and owns nothing: no `last year's figure by 9%`."""
    return not view.scan.any_at(one.last, "genitive") and opens_clause(view, one.first)


def _is_like_period(view: View, before: Draft, draft: Draft) -> bool:
    """Tell whether the clause of a like figure opens with the same months a year before, and tells nothing else."""
    told = view.within("like_period", before.quantity.last, draft.quantity.first)
    if not told or draft.measure != before.measure or not _opens(view, told[-1]):
        return False
    since = (told[-1].last, draft.quantity.first)
    return not (
        view.count(",", *since)
        or view.within("concept", *since)
        or view.within("direction", *since)
        or view.within("comparison", *since)
    )

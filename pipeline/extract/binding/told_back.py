"""Words that put a figure back from the one told, by a year or a month: `from $9m a year earlier`."""

from pipeline.extract import stretch
from pipeline.extract.binding.carried import carried_period
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View
from pipeline.periods import Span, previous, year_before

TWO = 2  # figures, one of which may be held against the other


def told_back(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of a figure right before `a year earlier` or `a month ago`, counted from the one told.

    A change needs one like it before, and a word that leads to what that is held against.
    """
    view, quantity = passage.view, draft.quantity
    told = _right_behind(view, quantity)
    if told is not None and not draft.is_level:
        told = told if is_like(view, draft, before) else None
    elif draft.is_level:
        told = told or _opening_clause(view, quantity)
    if told is None:
        return None
    before = _held(passage, before)
    if told.value == "yoy":
        return period_of_year_before(passage, draft, before)
    return previous(before.span) if before is not None and before.span is not None else None


def _right_behind(view: View, quantity: Quantity) -> Hit | None:
    """Return words that put a figure back right behind it, or behind the noun that it counts."""
    start, end = view.beyond(quantity)
    noun = view.scan.at(start, "concept")
    start = noun.last if noun is not None else start
    of = view.scan.at(start, "whole_of") or view.scan.at(start, "inside")
    told = view.scan.at(of.last if of else start, "earlier_by")
    return told if told is not None and told.first < end else None


def _opening_clause(view: View, quantity: Quantity) -> Hit | None:
    """Return words that put a level back at the start of its clause: `; a year earlier it had drawn 38`."""
    told = [
        hit for hit in view.within("earlier_by", *view.before(quantity))
        if hit.first == view.sentence.first or view.scan.sign(hit.first - 1) in STOPS
        or view.scan.any_before(hit.first, "conj", "contrast")
    ]  # fmt: skip
    if not told or view.within("direction", told[-1].last, quantity.first):
        return None
    return None if stretch.starting(view.times, told[-1].last, quantity.first) else told[-1]


def _held(passage: Passage, before: Draft | None) -> Draft | None:
    """Return the figure before, or the one that it is held against itself: `9%, from 8% in May and 7% a year ago`."""
    told = passage.figures[-TWO:]
    if before is None or len(told) < TWO or told[-1] is not before or told[0].indicator != before.indicator:
        return before
    is_against = passage.view.scan.any_before(
        opening_token(passage.view, before.quantity), "between", "comparison", "level_with"
    )
    return told[0] if is_against else before


def opening_token(view: View, quantity: Quantity) -> int:
    """Return the first token of a quantity with the word for how exact it is."""
    return view.scan.back_over(quantity.first, "qualifiers")


def is_like(view: View, draft: Draft, before: Draft | None) -> bool:
    """Tell whether a word leads to what the change before is held against: `from 9%`, `the 9%`, `5% in May and 9%`."""
    if before is None or before.measure != draft.measure:
        return False
    return view.scan.any_before(
        opening_token(view, draft.quantity), "between", "comparison", "definite", "conj", "level_with"
    )


def period_of_year_before(passage: Passage, draft: Draft, before: Draft | None) -> Span | None:
    """Return the period of the year before the one that the figures before are of."""
    carried = None if before is not None and before.span is not None else carried_period(passage, draft)
    told = passage.setting.span(carried) if carried is not None else (before.span if before is not None else None)
    return year_before(told) if told is not None else None

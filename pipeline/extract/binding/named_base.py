"""The period that the words around a change say it is measured from."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures import against
from pipeline.extract.measures.against import behind_bracket
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View
from pipeline.periods import Span

PAIR = 2  # amounts, of which the second is what the first is held against


def named_base(passage: Passage, draft: Draft) -> Span | None:
    """Return the period that the words around a change say it is measured from; `last year` is the usual base."""
    view, quantity = passage.view, draft.quantity
    if not view.has_compared:
        return None
    start, end = view.behind(against.joint(view, quantity) or quantity)
    first = (
        start
        if any(not against.leads_on(view, hit) for hit in view.within("base", start, end))
        else view.before(draft.quantity)[0]
    )
    later = behind_bracket(passage.view, draft.quantity)
    near = stretch.starting(passage.view.times, min(first, later[0]), max(end, later[1]))
    named = [
        one for one in near
        if (_is_base(one, first, end) or _is_base(one, *later))
        and not view.within("base", one.last, quantity.first)  # 29% over February and a year-on-year 13%
        and not _is_of_next(view, one)
        and not _is_of_earlier(view, one, quantity)
        and not view.count(";", one.last, quantity.first)
        and not stretch.covering(view.of("price"), one.first, one.last)  # at 2010 prices
    ]  # fmt: skip
    if not named or (named[-1].kind == "year" and not (named[-1].year or named[-1].to_date)):
        return None
    return passage.setting.span(named[-1])


def base_of_amount(passage: Passage, draft: Draft) -> Span | None:
    """Return the period of the amount right before a change, which the one before it is held against.

    `Exports were $3bn, against $2.9bn in September, or 3.4% up`: what is told of both is measured from the second.
    """
    if len(passage.figures) < PAIR or draft.span is None:
        return None
    told, held = passage.figures[-PAIR:]
    if not (told.is_level and held.is_level) or told.indicator != held.indicator or told.span != draft.span:
        return None
    view = passage.view
    led = view.scan.any_before(view.scan.back_over(held.quantity.first, "qualifiers"), "against", "comparison")
    is_apart = view.count(";", held.quantity.last, draft.quantity.first) > 0
    return held.span if led and held.span != told.span and not is_apart else None


def _is_of_next(view: View, one: Expression) -> bool:
    """Tell whether a time ends the base of a later change: `up 5% on May and 20% above the same period last year`."""
    covering = stretch.covering(view.of("base"), one.first, one.last)
    return covering is not None and against.leads_on(view, covering)


def _is_of_earlier(view: View, one: Expression, quantity: Quantity) -> bool:
    """Tell whether a time is what the change before is measured from: `0.9% up on May's, and GRDP | grew 4%`."""
    before = stretch.last_before(view.quantities, quantity.first)
    if before is None or before.kind != "percent" or not before.last <= one.first < quantity.first:
        return False
    is_beside = not view.count(STOPS, before.last, one.first) and not view.within("conj", before.last, one.first)
    joined = view.within("conj", one.last, quantity.first)
    return is_beside and any(
        view.within("concept", hit.last, quantity.first) or stretch.starting(view.times, hit.last, quantity.first)
        for hit in joined
    )


def _is_base(one: Expression, first: int, end: int) -> bool:
    return one.compared and one.is_period and first <= one.first < end

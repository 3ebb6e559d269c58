"""What a month adds up to with those before it in its year: `5 tỷ đồng trong tháng 4, lũy kế đạt 21 tỷ đồng`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.stock import is_stock
from pipeline.extract.draft import Draft
from pipeline.periods import Span, month, months

# measures of what stands behind a level, of the same time
OF_LEVEL = frozenset({"change_yoy", "ratio_yoy", "plan_ratio", "share"})


def is_summed(passage: Passage, draft: Draft) -> bool:
    """Tell whether words say that a flow of a month counts all months until then, and name no other time for it."""
    view, span = passage.view, draft.span
    if span is None or not draft.indicator or not view.of("accrued") or span != month(span.end.month, span.end.year):
        return False
    told = view.within("accrued", *view.since(draft.quantity))
    if not told and draft.measure in OF_LEVEL:
        return _is_of_sum_before(passage, draft)
    if not told or stretch.within(view.times, told[-1].last, draft.quantity.first):
        return False
    return not is_stock(passage, draft)


def _is_of_sum_before(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change or a part of a plan is told right behind what the months add up to, of which it is."""
    before = passage.before(draft.quantity)
    if before is None or before.span is None or draft.span is None or before.indicator != draft.indicator:
        return False
    if passage.view.count(";:.", before.quantity.last, draft.quantity.first):
        return False
    named = stretch.within(passage.view.times, before.quantity.last, draft.quantity.first)
    return not named and before.span == from_january(draft.span) != draft.span


def from_january(span: Span | None) -> Span | None:
    """Return the months from January to that in which a stretch ends."""
    return months(1, span.end.month, span.end.year) if span is not None else None

"""What a month adds up to with those before it in its year: `5 tỷ đồng trong tháng 4, lũy kế đạt 21 tỷ đồng`."""

from pipeline.extract import stretch
from pipeline.extract.binding.carried import is_stock
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.periods import Span, month, months


def is_summed(passage: Passage, draft: Draft) -> bool:
    """Tell whether words say that a flow of a month counts all months until then, and name no other time for it."""
    view, span = passage.view, draft.span
    if span is None or not draft.indicator or not view.of("accrued") or span != month(span.end.month, span.end.year):
        return False
    told = view.within("accrued", *view.since(draft.quantity))
    if not told or stretch.within(view.times, told[-1].last, draft.quantity.first):
        return False
    return not is_stock(passage, draft)


def from_january(span: Span | None) -> Span | None:
    """Return the months from January to that in which a stretch ends."""
    return months(1, span.end.month, span.end.year) if span is not None else None

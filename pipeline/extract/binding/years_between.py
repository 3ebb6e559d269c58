"""Years over which something changed on average, told by its levels in the first and the last of them."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.view import View
from pipeline.periods import Span, whole_year

TWO = 2  # levels


def years_between(passage: Passage, draft: Draft) -> Span | None:
    """Return the years of a change that is one a year, on average: `from $4m in 2016 to $7m in 2020, or 9% a year`."""
    told = passage.figures[-TWO:]
    if not (draft.measure or "").startswith("change") or len(told) < TWO or draft.quantity.kind != "percent":
        return None
    first, last = told[0].span, told[1].span
    if first is None or last is None or any(not one.is_level or one.indicator != draft.indicator for one in told):
        return None
    is_apart = last.start.year - first.end.year > 1 and whole_year(first) == first and whole_year(last) == last
    return Span(first.start, last.end) if is_apart and _is_by_the_year(passage.view, draft) else None


def _is_by_the_year(view: View, draft: Draft) -> bool:
    """Tell whether words beside a change say that it is the mean of years."""
    if not (view.of("base") or view.of("yearly")):
        return False
    first, last = view.before(draft.quantity)[0], view.behind(draft.quantity)[1]
    return bool(view.within("yearly", first, last)) or any(
        hit.value == "avg" for hit in view.within("base", first, last)
    )

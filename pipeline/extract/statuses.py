"""Status: actual, estimate, forecast or target, read sentence by sentence (data model, Status)."""

from datetime import date, timedelta

from pipeline.extract.calendar import Span
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SOON = timedelta(days=31)
OF_PLAN = 4  # tokens between a percentage and the plan that it is measured by
NEAR_BEHIND = 6  # tokens behind a figure within which a word of status still speaks of it


def said(view: View, quantity: Quantity, before: Draft | None) -> str | None:
    """Return the status that the words around a quantity say, else that of the figure before it in the sentence."""
    first, last = view.before(quantity)
    hits = [hit for hit in view.within("status", first, last) if not _is_of_plan(view, hit)]
    if hits:
        return str(hits[-1].value)
    start, end = view.behind(quantity)
    behind = [hit for hit in view.within("status", start, min(end, start + NEAR_BEHIND)) if not _is_of_plan(view, hit)]
    if behind:
        return str(behind[0].value)
    return before.status if before is not None else None


def _is_of_plan(view: View, hit: Hit) -> bool:
    """Tell whether a word of status belongs to a plan that a percentage is measured by: `93 percent of estimates`."""
    plans = [plan for plan in view.of("plan") if plan.first <= hit.first and hit.last <= plan.last]
    relative = [one for one in view.quantities if one.kind in ("percent", "ratio", "percentage_point")]
    return any(0 <= plan.first - one.last <= OF_PLAN for plan in plans for one in relative)


def settled(cue: str | None, span: Span | None, published: date | None, measure: str | None) -> str:
    """Return the status for a period: what is expected of a period that ends soon or has ended is an estimate."""
    if cue in (None, "actual"):
        return "actual"
    if cue == "target":
        return "actual" if measure == "plan_ratio" else "target"
    if span is None or published is None:
        return str(cue)
    return "forecast" if span.end > published + SOON else "estimate"

"""Parts of budget revenue that a single word names: `crude oil brought 6 trillion VND, domestic 24 trillion`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

BUDGET = "budget_revenue"
OIL, OF_OIL = "crude-oil", "crude-oil-revenue"
DOMESTIC, OF_HOME = "domestic", "domestic-revenue"
NEAR = 2  # tokens from `domestic` to its amount


def of_budget(passage: Passage, draft: Draft) -> str | None:
    """Return the part of budget revenue that the words right before an amount name, None where they name none."""
    view, quantity = passage.view, draft.quantity
    if draft.indicator != BUDGET or quantity.kind != "money":
        return None
    first = view.before(quantity)[0]
    named = stretch.last_before(passage.items, quantity.first)
    if named is not None and named.first >= first and named.identifier == OIL:
        return OF_OIL
    origin = stretch.last_before(view.of("origin"), quantity.first)
    is_home = origin is not None and origin.value == DOMESTIC and origin.first >= first
    return OF_HOME if is_home and origin is not None and quantity.first - origin.last <= NEAR else None

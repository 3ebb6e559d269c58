"""Money written as a fraction of its plan: `giải ngân 3.210/7.650 tỷ đồng vốn đầu tư công`."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.denominators import is_denominator
from pipeline.extract.draft import Draft

PLANNED = frozenset({"public_investment", "budget_revenue", "budget_expenditure"})  # what is told as so much of a plan


def plan_of(passage: Passage, draft: Draft) -> Draft | None:
    """Return the figure of whose plan a level is the denominator, None where it is none."""
    if draft.indicator not in PLANNED or not draft.is_level:
        return None
    before = passage.before(draft.quantity)
    if before is None or before.indicator != draft.indicator:
        return None
    return before if is_denominator(passage.view, draft.quantity) else None

"""Changes from one month to the next: `Between April and May prices rose by 0.2%` is of May, against April.

Months on end that a sum is told of are a stretch; a change between them is measured from the first to the second.
"""

from dataclasses import replace

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures.against import base
from pipeline.extract.periods import Expression

JANUARY = 1  # with February it makes up the first two months, which are told together


def to_next_month(passage: Passage, draft: Draft, found: Expression) -> Expression:
    """Return the second of two months that a change names as its ends, no base of it being told; else the time."""
    if found.kind != "months" or found.month is None or found.until != found.month + 1 or found.month == JANUARY:
        return found
    view = passage.view
    is_change = draft.measure == "change_yoy" and view.scan.any_before(found.first, "between")
    if not is_change or view.has_compared or base(view, draft.quantity) is not None:
        return found
    draft.measure = "change_pop"
    return replace(found, kind="month", month=found.until, until=None)

"""Readings of parts of a plan or of a growth, whichever the words beside a percentage name."""

from collections.abc import Iterator

from pipeline.extract.measures.cues import row_end, turns
from pipeline.extract.measures.growth_parts import part_of_growth
from pipeline.extract.measures.plans import part_of_plan
from pipeline.extract.measures.reading import Reading
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

# lists of which a sentence has a phrase that tells a percentage of a plan, or a part of a growth
TOLD_BY = ("plan", "plan_rate", "plan_noun", "planned", "fulfils", "of_wanted", "contribution", "contributes")
NEAR = 8  # tokens from a percentage to the plan or growth that it is part of


def part_of_plan_or_growth(view: View, quantity: Quantity) -> Iterator[Reading]:
    """`93 percent of the plan`, `0.5 percentage points of the growth`; a row shares the words behind its last one."""
    if quantity.kind == "percent" and not view.has(TOLD_BY):
        return
    start, end = view.behind(quantity if _is_turned(view, quantity) else row_end(view, quantity))
    joints = view.clear("conj", ("plan", "contribution"), start, end)
    near = start, min([end, start + NEAR, *(hit.first for hit in joints)])  # up 12% and exceeding the plan by 20%
    yield from part_of_plan(view, quantity, near)
    yield from part_of_growth(view, quantity, near)


def _is_turned(view: View, quantity: Quantity) -> bool:
    """Tell whether a word of direction leads to a percentage, which is no plan's: `up 16% and 65% of the target`."""
    turn = view.scan.before(view.scan.back_over(quantity.first, "of"), "direction")
    return turn is not None and turns(turn)

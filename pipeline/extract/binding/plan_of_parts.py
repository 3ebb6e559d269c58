"""How much of its plan each part reached, told as briefly as a share: arithmetic says that it is none.

`Revenue was 6,310 billion, 99% of the estimate. Of this, taxes came to 5,180 billion (98%)`: of the whole they are 82%.
"""

from collections.abc import Sequence
from decimal import Decimal

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures.shares import is_of_what_follows
from pipeline.extract.quantities import Quantity

PLANNED = "plan_ratio"
WHOLE = 100  # percent
MARGIN = 2  # steps of the last printed place by which a share may miss what the amounts tell


def told_of_plan(figures: Sequence[Draft]) -> frozenset[str]:
    """Return the concepts of which a sentence told how much of the plan was reached."""
    return frozenset(one.concept or "" for one in figures if one.measure == PLANNED)


def is_of_its_plan(passage: Passage, quantity: Quantity, concept: str) -> bool:
    """Tell whether a percentage right behind a part, which says not of what it is, can be but of the part's plan."""
    told = told_of_plan(passage.figures) | (passage.discourse.of_plan if passage.goes_on else frozenset())
    part = passage.figures[-1] if passage.figures else None
    if concept not in told or part is None or not part.is_level or part.concept != concept:
        return False
    view = passage.view
    if stretch.within(passage.partners, part.quantity.last, quantity.first):
        return False  # shrimp at $565 million went to the US (18%) and Japan (15%)
    if view.within("share", part.quantity.last, quantity.first) or is_of_what_follows(view, quantity):
        return False
    levels = [*passage.figures[:-1], *passage.discourse.levels]
    alike = [one for one in levels if one.is_level and one.concept == concept]
    wholes = [one for one in alike if one.quantity.unit == part.quantity.unit]
    if not wholes or not wholes[0].value or wholes[0].item == part.item:
        return False
    share = part.value / wholes[0].value * WHOLE
    return abs(share - quantity.value) > MARGIN * Decimal(10) ** quantity.step

"""The figure that passes its features on from another paragraph, or from under a heading."""

from dataclasses import replace

from pipeline.extract.binding.features import CAME, EVENTS, INVESTED, ORIGINS
from pipeline.extract.binding.features.kinds import THERE
from pipeline.extract.binding.flow import in_period
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

LEFT = frozenset({"withdrawn"})  # an event that ends with its sentence
PASSING = frozenset({"disbursed", "adjusted", "shares"})  # an event that ends with its paragraph
SEVERAL = 2  # parts of capital by event
IN_PERIOD, NAMED = frozenset({"in_period"}), frozenset({"named"})


def under_heading(passage: Passage, passing: Draft | None) -> Draft | None:
    """Return the figure that passes its features on, of the origin that a heading behind it names: `2. Domestic`."""
    discourse = passage.discourse
    if passing is None or discourse.origin_line <= discourse.figure_line:
        return passing
    return replace(passing, features=(passing.features - ORIGINS) | discourse.origin)


def from_paragraph(passage: Passage, quantity: Quantity, passing: Draft | None) -> Draft | None:
    """Return the figure that passes its features on; another paragraph speaks of all capital again."""
    discourse = passage.discourse
    if passing is None or passing is not discourse.last:
        return passing
    if _is_of_all_origins(passage):
        return replace(passing, features=passing.features - ORIGINS, indicator=None)
    if _is_new_flow(passage, quantity, passing):
        return replace(passing, features=passing.features | IN_PERIOD, indicator=None)
    goes_on = quantity.dimension in RELATIVE and quantity.kind != "rank"
    if passing.features & LEFT and not (goes_on or passage.is_part):
        return replace(passing, features=passing.features - LEFT)  # who leads in projects leads in none withdrawn
    if discourse.figure_line == passage.view.sentence.line or (goes_on and not _breaks_down(passage)):
        return passing
    if passing.features & NAMED and passage.turns_from_project:
        return replace(passing, features=CAME)  # the area is spoken of again, no more the project
    if not passing.features & PASSING:
        return passing
    return replace(passing, features=(passing.features - PASSING) | {"attracted"})


def _is_new_flow(passage: Passage, quantity: Quantity, passing: Draft) -> bool:
    """Tell whether another paragraph dates capital by months, not what there is: `9 billion in 11 months`."""
    is_stock = passing.concept in INVESTED and not passing.features & (EVENTS - THERE)
    is_new = passage.discourse.figure_line != passage.view.sentence.line
    named = any(one.kind in ("months", "month") for one in passage.times(stock=False))
    return is_stock and is_new and named and in_period(passage, quantity, "capital")


def _breaks_down(passage: Passage) -> bool:
    """Tell whether a paragraph behind several kinds of capital tells who or what had which part of all of it."""
    if len(passage.discourse.parts_told) < SEVERAL or passage.figures or passage.view.of("event"):
        return False
    return bool(passage.partners or passage.items)


def _is_of_all_origins(passage: Passage) -> bool:
    """Tell whether an area is the subject behind domestic and foreign capital of another: it had both."""
    both = len(passage.discourse.line_origins) > 1
    return both and passage.opens_with_area and not passage.view.of("origin")

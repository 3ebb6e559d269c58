"""What is said of an indicator: its level, a change, a ratio, a share, a plan ratio, a contribution, a rank.

Each cue near the quantity speaks for a reading with a weight that falls with its distance; the heaviest reading wins
(`reading` holds the weights). The measures are those of the data model.
"""

from collections.abc import Iterable
from operator import attrgetter

from pipeline.extract.draft import Draft
from pipeline.extract.measures.absolute import absolute
from pipeline.extract.measures.in_bracket import in_its_bracket, of_year_before
from pipeline.extract.measures.plans import part_of_aim_told
from pipeline.extract.measures.reading import Reading
from pipeline.extract.measures.relative import relative
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.view import View

__all__ = ["Reading", "reading_of"]

WEIGHT = attrgetter("weight")


def reading_of(view: View, quantity: Quantity, concept: str | None, last: Draft | None, alike: Draft | None) -> Reading:
    """Return what a quantity says of a concept; `last` is the figure before it, `alike` the last one of its kind."""
    if quantity.kind == "rank":
        return Reading("rank", 1.0)
    found: Iterable[Reading]
    if quantity.kind in RELATIVE:
        found = [
            *in_its_bracket(view, quantity, last),
            *of_year_before(view, quantity, alike),
            *part_of_aim_told(view, quantity, last),
            *relative(view, quantity, concept, alike),
        ]
    else:
        found = absolute(view, quantity, concept, last, alike)
    return max(found, key=WEIGHT)

"""What is said of an indicator: its level, a change, a ratio, a share, a plan ratio, a contribution, a rank.

Each cue near the quantity speaks for a reading with a weight that falls with its distance; the heaviest reading wins
(`reading` holds the weights). The measures are those of the data model.
"""

from collections.abc import Sequence

from pipeline.extract.draft import Draft
from pipeline.extract.measures.absolute import absolute
from pipeline.extract.measures.reading import Reading
from pipeline.extract.measures.relative import relative
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.view import View

__all__ = ["Reading", "reading_of"]


def reading_of(view: View, quantity: Quantity, concept: str | None, spoken: Sequence[Draft]) -> Reading:
    """Return what a quantity says of a concept; `spoken` are the figures of the sentence before it."""
    if quantity.kind == "rank":
        return Reading("rank", 1.0)
    if quantity.kind in RELATIVE:
        alike = next((one for one in reversed(spoken) if one.quantity.kind == quantity.kind), None)
        found = relative(view, quantity, concept, alike)
    else:
        found = absolute(view, quantity, concept, spoken[-1] if spoken else None)
    return max(found, key=lambda reading: reading.weight)

"""Which sentences speak of the areas that they name: those that tell a figure. All others only name them."""

from collections.abc import Iterable, Sequence

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.sentences import Sentence

LENGTH, RANK = "length", "rank"  # dimensions
SHORT = 9  # tokens of a first sentence that says what all is on: `Hue in nine months.`


def telling(cuts: Sequence[Sentence], figures: Iterable[Quantity]) -> list[Sentence]:
    """Return the sentences with a figure, in order, and a first one of few words, as a title."""
    found = [cut for cut in cuts[:1] if cut.last - cut.first <= SHORT]
    for figure in figures:
        if _tells(figure) and (not found or found[-1].last <= figure.first):
            cut = stretch.covering(cuts, figure.first, figure.first + 1)
            found += [cut] if cut is not None else []
    return found


def _tells(figure: Quantity) -> bool:
    """Tell whether something is measured: not `120 km from Hue`, `one province`."""
    return figure.dimension == RANK or not (figure.in_words or figure.dimension == LENGTH)

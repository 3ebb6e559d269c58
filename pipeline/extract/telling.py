"""Which sentences speak of the areas that they name: those that tell a figure. All others only name them."""

from collections.abc import Iterable, Sequence

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.sentences import Sentence

NO_FIGURES = frozenset(("rank", "length"))  # dimensions: `the largest city`, `120 km from Hanoi`
SHORT = 9  # tokens of a first sentence that says what all is on: `Hue in nine months.`


def telling(cuts: Sequence[Sentence], figures: Iterable[Quantity]) -> list[Sentence]:
    """Return the sentences with an amount, a share or a count, in order, and a first one of few words, as a title."""
    found = [cut for cut in cuts[:1] if cut.last - cut.first <= SHORT]
    for figure in figures:
        if not (figure.in_words or figure.dimension in NO_FIGURES) and (not found or found[-1].last <= figure.first):
            cut = stretch.covering(cuts, figure.first, figure.first + 1)
            found += [cut] if cut is not None else []
    return found

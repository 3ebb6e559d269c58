"""The country's percentage beside that of a province: `64.2% of the plan (national average: 50%)`.

It says of the country what the one before said of the province: the same indicator, the same measure.
"""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

LINK = 5  # tokens from the words for the country to its percentage: `: about`, `, where the figure was`
STOPS = ";()"
OTHERS = (
    "direction",
    "concept",
    "event",
    "place",
    "own_place",
    "conj",
    "status",
)  # words between them that tell of something else


def is_nation_mean(view: View, quantity: Quantity) -> bool:
    """Tell whether the country, perhaps with a word for the average, is all that leads from another to it."""
    if quantity.kind != "percent" or not view.of("nation_mean"):
        return False
    earlier = stretch.last_before(view.quantities, quantity.first)
    if earlier is None or earlier.kind != "percent":
        return False
    told = view.within("nation_mean", earlier.last, quantity.first)
    if not told or quantity.first - told[-1].last > LINK or view.count(STOPS, told[-1].last, quantity.first):
        return False
    return not any(view.within(words, told[-1].last, quantity.first) for words in OTHERS)

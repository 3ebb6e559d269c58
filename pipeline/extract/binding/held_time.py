"""Times of figures that others are held against: `grew 9%, against 7.1% in 2023, and reached 216 trillion VND`."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

LEADS_WITHIN = 2  # tokens from `compared with` to the figure
TIME_WITHIN = 3  # tokens from the figure to its time: `in the year`


def held_figure(view: View, found: Expression) -> Quantity | None:
    """Return the quantity that a time stands right behind if others are only held against it; the time is its alone."""
    if not view.of("comparison"):
        return None
    earlier = stretch.last_before(view.quantities, found.first)
    if earlier is None or found.first - view.beyond(earlier)[0] > TIME_WITHIN:
        return None
    if view.count(STOPS, view.beyond(earlier)[0], found.first) or earlier is view.quantities[0]:
        return None
    led = [
        hit for hit in view.clear("comparison", ("qualifiers",), *view.before(earlier))
        if earlier.first - hit.last <= LEADS_WITHIN
    ]  # fmt: skip
    return earlier if led else None

"""What only gives the reason of figures: goods in it are those of none, nor does anything go on with its figures.

`$3m, since a plant of $2m came`.
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named
from pipeline.extract.view import STOPS, View

REASON_WITHIN = 6  # tokens from `thanks to` to the goods of a reason


def is_of_closed_reason(view: View, one: Named) -> bool:
    """Tell whether goods stand in a reason without a figure that ends the sentence, or that `and` ends.

    `Prices rose 0.1% on the month, thanks to cheaper petrol, and 2% on the year`.
    """
    led = stretch.last_before(view.of("cause"), one.first)
    if led is None or one.first - led.last > REASON_WITHIN or view.count(STOPS, led.last, one.first):
        return False
    end = next((at for at in range(one.last, view.sentence.last) if view.scan.sign(at) in STOPS), view.sentence.last)
    if stretch.starting(view.quantities, led.last, end):
        return False
    if end >= view.sentence.last - 1:
        is_said = view.scan.before(led.first, "copula") is not None  # $5m is due to firms
        return led.first > view.sentence.first and not is_said  # $5m, because of dearer coffee
    return view.scan.sign(end) == "," and view.scan.at(end + 1, "conj") is not None


def outside_reason(view: View, spoken: Sequence[Draft]) -> Sequence[Draft]:
    """Return the figures before the words for a reason that follow some of them; else all.

    A reason that opens the sentence, or that a semicolon ends, has figures of the topic behind it.
    """
    if len(spoken) == 1 or not view.of("cause"):
        return spoken
    led = stretch.first_from(view.of("cause"), spoken[0].quantity.last)
    if led is None or view.count(";", led.last, spoken[-1].quantity.first):
        return spoken
    return [one for one in spoken if one.quantity.first < led.first]

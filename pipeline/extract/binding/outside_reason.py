"""Figures that only give the reason of those before: nothing goes on with them, `$3m, since a plant of $2m came`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.draft import Draft
from pipeline.extract.view import View


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

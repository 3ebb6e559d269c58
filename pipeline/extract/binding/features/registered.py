"""Capital that is registered, told behind what was disbursed: `64% of the registered capital was for industry`."""

from dataclasses import replace

from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

SPENT, CAME = frozenset({"disbursed"}), frozenset({"attracted"})


def as_registered(view: View, hit: Hit | None, before: Draft | None) -> Draft | None:
    """Return the figure that passes its features on, as one of capital that came where the words say registered."""
    if hit is None or before is None or not before.features & SPENT:
        return before
    if not view.within("registered", hit.first, hit.last):
        return before
    return replace(before, features=(before.features - SPENT) | CAME, indicator=None)

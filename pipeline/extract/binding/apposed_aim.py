"""Amounts of which an apposition says that they are aimed at: `on its way to 5 billion USD, its goal for the year`."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, View

STOPS = frozenset(HARD) | {","}


def is_apposed_aim(view: View, quantity: Quantity) -> bool:
    """Tell whether words behind the comma of an amount say only that it is aimed at, up to the end of their clause.

    With a figure of its own, `, its goal being 6 billion USD`, an aim is another.
    """
    if not view.of("apposed_aim") or quantity.kind == "percent":
        return False
    comma = view.beyond(quantity)[0]
    if view.scan.sign(comma) != ",":
        comma = quantity.last
    hit = view.scan.at(comma + 1, "apposed_aim") if view.scan.sign(comma) == "," else None
    if hit is None or view.scan.any_at(hit.last, "copula"):
        return False
    following = view.following(quantity.last)
    return following >= view.sentence.last or view.count(STOPS, hit.last, following) > 0

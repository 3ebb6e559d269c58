"""Rows of changes that one word of direction leads: `also up: tea 5 tonnes (2%)`, `bounced back: rice with 9%`."""

from pipeline.extract import stretch
from pipeline.extract.measures.cues import turns
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View


def led_list(view: View, quantity: Quantity) -> Hit | None:
    """Return the word of direction that leads a list whose brackets tell by how much: `also up: tea 5 tonnes (2%)`."""
    if quantity.kind != "percent" or not is_alone_in_bracket(view, quantity):
        return None
    colon = view.first_sign(":", quantity.first)
    told = [hit for hit in view.within("direction", view.sentence.first, colon) if turns(hit)] if colon else []
    is_free = bool(told) and view.following(view.sentence.first) >= (colon or 0)
    return told[-1] if is_free else None


def led_row(view: View, quantity: Quantity) -> Hit | None:
    """Return the word of direction before a row of goods with by how much: `Exports bounced back: rice with 9%`."""
    if quantity.kind != "percent" or view.scan.before(quantity.first, "attribute") is None:
        return None
    told = list(view.within("direction", view.sentence.first, view.following(view.sentence.first)))
    named = view.within("item", *view.before(quantity)) or view.within("partner", *view.before(quantity))
    return told[-1] if told and turns(told[-1]) and named else None


def is_alone_in_bracket(view: View, quantity: Quantity) -> bool:
    """Tell whether a bracket holds nothing but the quantity: `wood (89%) and rubber (12%) saw high growth`."""
    return view.scan.sign(quantity.first - 1) == "(" and view.scan.sign(quantity.last) == ")"


def surpassing(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is by how much something was surpassed: `exceeded March's result by 4.5 percent`."""
    by = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "part_by")
    if by is None:
        return False
    first = view.before(quantity)[0]
    amount = stretch.last_before(view.quantities, by.first) if first == by.first else None
    first = view.before(amount)[0] if amount is not None and amount.kind == "money" else first
    return bool(view.within("passes", first, by.first))  # exceeding last year's figure of 9 million USD by 20%

"""Levels from which something changed to the next one, of no time of their own: `fell from $5m to $4m`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import year_before

TURNED_WITHIN = 3  # tokens from the word of direction to `from`
MEASURES = ("level", "share")


def is_changed_from(view: View, quantity: Quantity) -> bool:
    """Tell whether a word of direction and `from` lead to a quantity, and `to` right behind it to the next."""
    joint = view.scan.at(quantity.last, "range")
    following = stretch.first_from(view.quantities, quantity.last)
    if joint is None or following is None or quantity.end_of_range:
        return False
    if (following.kind, following.unit) != (quantity.kind, quantity.unit):
        return False
    exact, behind = view.scan.before(quantity.first, "qualifiers"), view.scan.at(joint.last, "qualifiers")
    led = view.scan.before(exact.first if exact else quantity.first, "between")
    if led is None or (behind.last if behind else joint.last) != following.first:
        return False
    turned = view.within("direction", led.first - TURNED_WITHIN, led.first)
    return any(hit.value in ("up", "down") for hit in turned)


def set_back(passage: Passage, draft: Draft) -> None:
    """Give a flow from which something changed the period a year before that of what it came to."""
    span = draft.span
    if span is None or span.start == span.end or draft.measure not in MEASURES:
        return
    if is_changed_from(passage.view, draft.quantity) and not _is_dated_there(passage, draft):
        draft.span = year_before(span)


def _is_dated_there(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change on the month before is told right behind: `rose from $5m to $6m month on month`."""
    start = draft.quantity.last
    return any(hit.value != "yoy" for hit in passage.view.starting("base", start, passage.view.sentence.last))

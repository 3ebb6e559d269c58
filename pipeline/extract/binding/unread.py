"""Changes of a figure that no indicator of the vocabulary has: they are of none either."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

POINT = "point"  # unit
NOUN_WITHIN = 3  # tokens from a count to its noun


def unread_before(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the figure of no indicator that a change, a share or a ratio right behind it is said of.

    `312 firms added capital, up 33%`: nothing else is named between.
    """
    last = passage.drafts[-1] if passage.drafts else None
    if last is None or last.role != "unclassified" or not last.concept or quantity.dimension not in RELATIVE:
        return None
    if quantity.kind == "rank" or last.quantity.dimension in RELATIVE or is_of_counted_goods(passage, quantity):
        return None
    if quantity.kind == "percentage_point" and last.quantity.unit == POINT:
        return None  # of the 9.8 points, industry contributed 3.7
    between = passage.view.within("concept", last.quantity.last + NOUN_WITHIN, quantity.first)
    is_parted = between or passage.view.count(";", last.quantity.last, quantity.first)
    is_parted = is_parted or _is_explained(passage, last.quantity, quantity)
    return None if is_parted or passage.view.within("aspect", last.quantity.last, quantity.first) else last


def _is_explained(passage: Passage, last: Quantity, quantity: Quantity) -> bool:
    """Tell whether a colon leads from an amount to a sector that changed: `it cost 9 trillion: farming fell`."""
    colons = passage.view.signs_within(":", last.last, quantity.first)
    return bool(colons) and bool(stretch.within(passage.items, colons[-1], quantity.first))


def is_of_counted_goods(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a change is of so many pairs or pieces of goods sold: `xuất khẩu 5 triệu đôi giày (tăng 24%)`."""
    last = passage.drafts[-1] if passage.drafts else None
    if last is None or last.is_figure or quantity.dimension != "percent" or passage.discourse.trade is None:
        return False
    view = passage.view
    if view.scan.at(last.quantity.last, "goods_unit") is None or view.count(";", last.quantity.last, quantity.first):
        return False
    return bool(stretch.within(passage.items, *view.before(last.quantity)))

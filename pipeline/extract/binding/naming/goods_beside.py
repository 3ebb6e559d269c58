"""Goods named beside another quantity: one of which nothing is known, or tonnes that earned an amount."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.unread import is_of_counted_goods
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named
from pipeline.extract.nearest import nearest
from pipeline.extract.phrases import Hit

ITEM_WITHIN = 4  # tokens behind a quantity to the item that belongs to it
TONNES_WITHIN = 2  # tokens from `exporting` to its tonnes


def of_unread(passage: Passage, draft: Draft) -> Named | None:
    """Return the item of the quantity before, of which nothing is known: `roses, 15 million stems, worth 9 million`.

    So is that of a change of pairs or pieces: `giày dép 5 triệu đôi (tăng 24%)`.
    """
    last = passage.drafts[-1] if passage.drafts else None
    if last is None or last.role != "unclassified" or passage.view.count(";", last.quantity.last, draft.quantity.first):
        return None
    if draft.quantity.kind != "money" and not is_of_counted_goods(passage, draft.quantity):
        return None
    return nearest(passage.view, last.quantity, passage.items_of(draft.indicator), None, reach=0)


def of_tonnes_paid(passage: Passage, draft: Draft) -> Named | None:
    """Return the goods of the tonnes that an amount was paid for: `$70 million for 11,000 tonnes of cashew nuts`."""
    view, led = passage.view, passage.view.scan.at(draft.quantity.last, "for_tonnes")
    if led is None or draft.quantity.kind != "money" or not draft.is_level:
        return None
    tonnes = stretch.first_from(view.quantities, led.last)
    if tonnes is None or tonnes.kind != "quantity" or tonnes.first - led.last > TONNES_WITHIN:
        return None
    return nearest(view, tonnes, passage.items_of(draft.indicator), None, reach=ITEM_WITHIN)


def of_tonnes_behind(passage: Passage, draft: Draft, hit: Hit | None) -> Named | None:
    """Return the goods of which tonnes earned an amount: `$70m from exporting about 11,000 tonnes of cashew nuts`."""
    quantity, view = draft.quantity, passage.view
    if quantity.kind != "money" or hit is None or hit.first < quantity.last:
        return None
    tonnes = stretch.first_from(view.quantities, quantity.last)
    if tonnes is None or tonnes.kind != "quantity" or not 0 <= tonnes.first - hit.last <= TONNES_WITHIN:
        return None
    items = passage.items_of(draft.indicator)
    before = stretch.last_before(items, quantity.first) if not passage.figures else None
    return nearest(view, tonnes, items, hit, reach=ITEM_WITHIN) or before

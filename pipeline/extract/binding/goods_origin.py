"""Where goods of one entry come from, in a row: `tuna from the former Phu Yen $118 million, pepper $74 million`.

A place behind goods tells of these alone; what the next entry names is of the text's own place again.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

WITHIN = 6  # tokens from goods to the place that they come from
LEADING = ("partner_to", "inside", "of", "whole_of")  # words that lead to where something comes from
GOODS = "commodity"  # type of items


def was_origin(passage: Passage, before: Draft, draft: Draft) -> bool:
    """Tell whether a place only was where the goods of the entry before come from, and this one names others."""
    view, known = passage.view, passage.setting.grammar.lists.items
    if not passage.items or before.place == passage.setting.main_place:
        return False
    fresh = [one.identifier for one in stretch.within(passage.items, before.quantity.last, draft.quantity.first)]
    if not fresh or before.item in fresh or known[fresh[-1]].type != GOODS:
        return False
    last = before.quantity.first
    named = [hit for hit, identifier in passage.areas if identifier == before.place and hit.last <= last]
    if not named:
        return False
    earlier = stretch.last_before(view.quantities, before.quantity.first)
    start = earlier.last if earlier is not None else view.sentence.first
    goods = stretch.last_before(passage.items, named[-1].first)
    if goods is None or goods.first < start or named[-1].first - goods.last > WITHIN:
        return False
    is_led = any(view.scan.any_at(at, *LEADING) for at in range(goods.last, named[-1].first + 1))
    return known[goods.identifier].type == GOODS and is_led

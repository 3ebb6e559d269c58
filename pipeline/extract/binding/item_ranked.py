"""Ranks of goods and sectors among those of an area: `Shoes led with $9m`. No place competes there."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft


def is_of_item(passage: Passage, draft: Draft) -> bool:
    """Tell whether the subject of a rank is its item: named before it, no area and no noun of what is measured between.

    `An Giang's rice exports rank second` and `In rice Ca Mau led` are ranks of places.
    """
    view, first = passage.view, draft.quantity.first
    if draft.measure != "rank" or draft.item == TOTAL:
        return False
    named = [one for one in passage.items if one.identifier == draft.item and one.last <= first]
    if not named or view.within("concept", named[-1].last, first) or view.within("own_place", named[-1].last, first):
        return False
    return not stretch.within([hit for hit, _ in passage.areas], named[-1].last, first)

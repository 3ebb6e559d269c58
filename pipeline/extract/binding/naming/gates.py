"""Trade that goes through the gates of the border, as the words behind an amount or the figure before say."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import BORDER

GOODS_WITHIN = 3  # tokens from an amount to the words for its goods


def goes_through_gates(passage: Passage, draft: Draft) -> bool:
    """Tell whether goods worth an amount go through gates: `$9 million of goods were cleared at the border gates`.

    So do the exports or imports of a border trade that the sentence told just before.
    """
    view, last = passage.view, passage.figures[-1] if passage.figures else None
    if last is not None and last.item == BORDER and last.concept == "turnover" and draft.concept in WAYS:
        return not passage.opens_with_area and not stretch.starting(
            [hit for hit, _ in passage.areas], last.quantity.last, draft.quantity.first
        )
    start, end = view.behind(draft.quantity)
    if draft.quantity.kind != "money" or not view.starting("concept", start, start + GOODS_WITHIN):
        return False
    return any(one.identifier == BORDER for one in stretch.starting(passage.items, start, end))

"""The item that a part came from: `60% of the GRDP was contributed by services`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit

LED_WITHIN = 2  # tokens from the words of the whole to those that lead to where a part came from
ITEM_WITHIN = 1  # tokens from there to the item: an article


def of_source(passage: Passage, draft: Draft, hit: Hit | None) -> str | None:
    """Return the item that a share of the whole `hit` behind it came from; None where nothing says so."""
    if draft.measure != "share" or hit is None or hit.first < draft.quantity.last:
        return None
    led = passage.view.starting("came_from", hit.last, hit.last + LED_WITHIN + 1)
    if not led:
        return None
    items = passage.items_of(draft.indicator)
    named = stretch.starting(items, led[0].last, led[0].last + ITEM_WITHIN + 1)
    return named[0].identifier if named else None

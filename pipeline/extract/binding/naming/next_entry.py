"""What stands behind an aside on a share: a part of it, or the next entry of a row, and not its subject again."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft


def opens_next(passage: Passage, draft: Draft, told: Draft) -> bool:
    """Tell whether a figure behind a share is of an item named behind the comma that closes the aside.

    `shrimp, 22% of the total, of which whiteleg shrimp $5m`; `processing $9m, 54%, followed by real estate with $5m`.
    """
    view, between = passage.view, (told.quantity.last, draft.quantity.first)
    if view.within("of_which", *between):
        return True
    named = stretch.within(passage.items_of(draft.indicator), *between)
    return any(view.count(",", told.quantity.last, one.first) for one in named)

"""The partner by whom something was done: `$4 billion, 35% of the total, was registered by investors of Korea`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named


def agent_of(passage: Passage, draft: Draft) -> Named | None:
    """Return the first partner of a sentence, led to by `by`, for the amount that opens it and what is said of that."""
    view = passage.view
    first = passage.partners[0] if passage.partners else None
    if first is None or first.first < draft.quantity.last or view.scan.before(first.first, "agent") is None:
        return None
    others = stretch.within(view.quantities, view.sentence.first, first.first)[1:]
    return first if all(one.kind == "percent" or view.in_brackets(one) for one in others) else None

"""Parks that a sentence points back to: what they drew is what they have, as they were told of."""

from pipeline.extract.binding.passage import Passage

PARKS = frozenset({"parks", "occupancy"})  # concepts


def goes_on_with_parks(passage: Passage) -> bool:
    """Tell whether a sentence without a time opens with parks counted before: `These parks drew 90 projects`."""
    view, last = passage.view, passage.discourse.last
    if not view.of("these_parks") or last is None or last.concept not in PARKS or last.span is None:
        return False
    if view.times or view.of("base") or view.of("plan"):
        return False
    return view.scan.at(view.sentence.first, "these_parks") is not None

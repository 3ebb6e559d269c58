"""The whole that a sentence points back to, past the parts of it that the one before ended with."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft


def point_to_whole(passage: Passage) -> None:
    """Go on with the whole where words for the sum open a sentence behind one that told its parts last.

    `It licensed 9 million USD, including 5 million in new projects. That is 60% of the plan`: of all 9.
    """
    levels = passage.discourse.levels
    if not levels or not passage.is_same_sum or not passage.goes_on:
        return
    whole = levels[0]
    if not any((one.quantity.kind, one.quantity.unit) == _sort(whole) for one in levels[1:]):
        return
    parted = stretch.within(passage.view.scan.of("of_which"), whole.quantity.last, levels[1].quantity.first)
    if parted and passage.discourse.last in levels:
        passage.discourse.last = whole


def _sort(draft: Draft) -> tuple[str, str | None]:
    return draft.quantity.kind, draft.quantity.unit

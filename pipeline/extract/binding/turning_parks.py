"""Paragraphs that turn to parks: what they have is of all owners, whatever was told of one of them before."""

from pipeline.extract.binding.passage import Passage

BOTH = frozenset({"fdi", "domestic"})


def turns_to_parks(passage: Passage) -> bool:
    """Tell whether a paragraph opens with what parks have until a day, in a text on foreign and domestic capital.

    Parks that drew projects in the time told of drew those of the owner told of.
    """
    view = passage.view
    if passage.goes_on or view.of("origin") or not view.of("topic_item"):
        return False
    if not (view.of("present") or any(one.to_date for one in view.times)):
        return False
    start = view.sentence.first
    if not view.within("topic_item", start, view.following(start)):
        return False
    return {str(hit.value) for hit in view.scan.of("origin")} >= BOTH

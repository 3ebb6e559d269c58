"""The status that the frame of a figure gives it: the head of its sentence or list."""

from pipeline.extract.binding.passage import Passage

AIM = "target"


def is_among_aims(passage: Passage) -> bool:
    """Tell whether what is expected stands among aims, which the head of its sentence or list announces.

    `The province has set targets: growth is expected at 9%`.
    """
    view, discourse = passage.view, passage.discourse
    if view.is_entry and AIM in (discourse.plan_status, discourse.head_status):
        return True
    first = view.quantities[0].first if view.quantities else view.sentence.last
    colon = view.first_sign(":", first)
    if colon is None:
        return False
    told = view.within("status", view.sentence.first, colon)
    return any(hit.value == AIM for hit in told) or bool(view.within("aims", view.sentence.first, colon))

"""Rankings that go on from sentence to sentence."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.view import View


def goes_on_ranking(view: View) -> bool:
    """Tell whether a sentence without a time opens with a place behind the first: `B came second with a total of`."""
    if view.times or not view.quantities:
        return False
    first = view.quantities[0]
    return first.kind == "rank" and first.value > 1


def goes_on_as_rank(passage: Passage, draft: Draft) -> bool:
    """Tell whether a rank is that of the figure of the sentence before: `GRDP grew 7%. The rate ranks second`."""
    last = passage.discourse.last
    if draft.measure != "rank" or last is None or last.indicator != draft.indicator or last.span is None:
        return False
    return passage.goes_on and not passage.view.times and not passage.figures and last.place == draft.place

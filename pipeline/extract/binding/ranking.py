"""Rankings that go on from sentence to sentence."""

from pipeline.extract.view import View


def goes_on_ranking(view: View) -> bool:
    """Tell whether a sentence without a time opens with a place behind the first: `B came second with a total of`."""
    if view.times or not view.quantities:
        return False
    first = view.quantities[0]
    return first.kind == "rank" and first.value > 1

"""Figures that rest on an estimate, as their sentence says: `According to preliminary data, ...`."""

from pipeline.extract.view import View


def rests_on_estimate(view: View) -> bool:
    """Tell whether data that a sentence names are estimates: all its figures are."""
    if not view.of("data_noun"):
        return False
    return any(hit.value == "estimate" and view.scan.at(hit.last, "data_noun") for hit in view.of("status"))

"""Projects that nobody has invested in yet: investors are only called for."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

PROJECTS, CAPITAL = "projects", "capital"  # concepts
NOUN_WITHIN = 6  # tokens from a count to its noun


def is_wanted(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether projects are only offered: `is inviting investment in 10 projects`, `10 projects seeking investors`.

    So is the capital that they need.
    """
    view = passage.view
    if quantity.kind == "number" and candidate.concept == PROJECTS:
        return view.scan.before(quantity.first, "wanted") is not None or _call_behind(passage, quantity) is not None
    if quantity.kind != "money" or candidate.concept != CAPITAL or not view.of("wanted_behind"):
        return False
    counted = stretch.last_before(view.quantities, quantity.first)
    return counted is not None and counted.kind == "number" and _call_behind(passage, counted) is not None


def _call_behind(passage: Passage, quantity: Quantity) -> Hit | None:
    """Return the words that call for investors right behind the noun of a count."""
    view = passage.view
    if not view.of("wanted_behind"):
        return None
    nouns = view.starting("concept", quantity.last, quantity.last + NOUN_WITHIN)
    if not nouns or nouns[0].value != PROJECTS:
        return None
    return view.scan.at(nouns[0].last, "wanted_behind")

"""The capital that is a city: `The capital imported goods worth 33 billion USD`, in an article on Hanoi."""

from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.places import CAPITAL

WORD = "capital"  # the concept that money put in has


def is_city(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether `the capital` is the city: the article is on it, and the sentence speaks of no investment."""
    view = passage.view
    if hit.value != WORD or hit.last - hit.first > 1 or not view.scan.any_before(hit.first, "definite"):
        return False
    if passage.setting.main_place != CAPITAL or view.of("event"):
        return False
    return any(other.value not in INVESTED for other in view.of("concept"))

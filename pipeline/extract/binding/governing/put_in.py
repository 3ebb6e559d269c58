"""Money that somebody puts into an area, its parks or projects: `foreigners put 90 million USD into the province`."""

from pipeline.extract.binding.governing.candidate import DRAWN, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

WITHIN = 4  # tokens from `into` to the area or the parks: `into the northern province`
PLACES = frozenset({"place", "own_place"})
PARKS, PROJECTS = "parks", "projects"


def put_in(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money led into an area, parks or a count of projects is capital."""
    view = passage.view
    into = view.scan.at(view.beyond(quantity)[0], "into")
    if into is None:
        return []
    near = range(into.last, into.last + WITHIN)
    is_led = any(view.scan.any_at(at, *PLACES) or _is_invested_in(passage, at) for at in near)
    return [Candidate("capital", DRAWN, "put into an area")] if is_led else []


def _is_invested_in(passage: Passage, index: int) -> bool:
    """Tell whether words for parks or projects stand at a token, or what stands for projects."""
    concept = passage.view.scan.at(index, "concept")
    is_named = concept is not None and concept.value in (PARKS, PROJECTS)
    return is_named or passage.view.scan.at(index, "proform") is not None

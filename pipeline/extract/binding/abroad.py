"""People who go to work abroad, of whom there is no indicator: `32,000 found jobs, 600 of them abroad`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

JOBS = frozenset({"jobs", "workers", "people", "jobs_created"})  # concepts
WITHIN = 9  # tokens from a count to where they go


def work_abroad(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether words right behind a count say that they go abroad, before any other figure or stop."""
    view = passage.view
    told = stretch.first_from(view.of("works_abroad"), quantity.last)
    if told is None or told.first - quantity.last > WITHIN or view.count(STOPS, quantity.last, told.first):
        return False
    following = stretch.first_from(view.quantities, quantity.last)
    return following is None or following.first > told.first

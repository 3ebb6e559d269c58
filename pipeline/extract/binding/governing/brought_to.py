"""Totals to which something brings what was counted before: `That brings the total of ten months to 1,300`."""

from pipeline.extract.binding.governing.candidate import FRESH_HEADING, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SURER = 0.1  # than what a heading speaks of
TOTAL_WITHIN = 2  # tokens before a total in which words of bringing to it stand


def brought_to(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that a bare count to which a total is brought is of what was counted last."""
    counted = next(iter(passage.discourse.last_counts[-1:]), None)
    if counted is None or not counted.concept:
        return []
    view = passage.view
    whole = view.within("in_all", *view.before(quantity))
    if not any(view.within("grown_to", hit.first - TOTAL_WITHIN, hit.first) for hit in whole):
        return []
    return [Candidate(counted.concept, FRESH_HEADING + SURER, "the total of what was counted", draft=counted)]

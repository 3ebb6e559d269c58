"""The index told of before, which is now called no more than that: `In June alone the index was 2% above May`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

INDICES = ("iip", "cpi")  # concepts
PER_TOKEN = 0.1  # taken off for each token between the words and their figure


def the_index(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the index that the text told last, for a percentage behind `the index` with no other concept between."""
    view, told = passage.view, passage.discourse.index
    named = stretch.last_before(view.of("the_index"), quantity.first)
    if named is None or told is None or view.within("concept", named.first, quantity.first):
        return []
    return [Candidate(told, BEFORE - PER_TOKEN * (quantity.first - named.last), "the index told before", named)]

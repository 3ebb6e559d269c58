"""The index or the rate told of before, called no more than that: `In June alone the index was 2% above May`."""

from collections.abc import Mapping, Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

CALLED = {"the_index": ("iip", "cpi"), "the_rate": ("poverty", "occupancy", "bad_debt")}  # concepts by the list
PER_TOKEN = 0.1  # taken off for each token between the words and their figure


def rates_told(figures: Sequence[Draft]) -> Mapping[str, str]:
    """Return, by the list of words that point back to it, the last concept of an index or a rate told as such."""
    told = [str(one.concept) for one in figures if one.quantity.kind == "percent"]
    if not told:
        return {}
    last = {words: [one for one in told if one in concepts][-1:] for words, concepts in CALLED.items()}
    return {words: found[0] for words, found in last.items() if found}


def the_rate(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the one that the text told last, for a percentage behind such words with no other concept between."""
    view, found = passage.view, []
    for words, concept in passage.discourse.rates.items():
        named = stretch.last_before(view.of(words), quantity.first)
        if named is not None and not view.within("concept", named.first, quantity.first):
            weight = BEFORE - PER_TOKEN * (quantity.first - named.last)
            found.append(Candidate(concept, weight, "the one told before", named))
    return found

"""Shares of the countries that goods are sold to: `The US is the largest export market, making up 58%`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.governing.candidate import DRAWN, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

EXPORTS = "exports"


def outlet_share(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for the percentage of a partner behind words for who buys most, where nothing else was told."""
    view, last = passage.view, passage.discourse.last
    outlet = stretch.last_before(view.of("outlet"), quantity.first)
    if outlet is None or not stretch.within(passage.partners, view.sentence.first, quantity.first):
        return []
    if last is not None and last.concept not in TRADED and not passage.items_of(EXPORTS):
        return []  # South Korea is the largest market, making up 40 percent of the visitors told before
    return [Candidate(EXPORTS, DRAWN, "the share of who buys")]

"""Trade both ways, where words for the total follow exports and imports that were told."""

from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import COMMODITY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity


def total_trade(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return turnover for money behind `tổng kim ngạch`, of nothing named, in a text that has told both ways."""
    view = passage.view
    led = view.within("total_trade", *view.before(quantity))
    told = passage.discourse.told_trade | passage.said.of_concept.keys()
    if not led or view.within("concept", led[-1].first, quantity.first) or not told >= WAYS:
        return []
    return [Candidate("turnover", COMMODITY, "the total of both ways")]

"""Money that investors from somewhere put in: `Japanese firms have invested 2 billion USD in 30 projects`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import DRAWN, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

INVESTED_WITHIN = 3  # tokens from the verb to the amount


def invested(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money which a partner's investors put in is capital; what one named company spends is not."""
    view = passage.view
    if quantity.kind != "money" or not view.of("invests"):
        return []
    told = view.within("invests", *view.before(quantity))
    if not told or quantity.first - told[-1].last > INVESTED_WITHIN or passage.companies:
        return []
    investors = stretch.within(passage.partners, view.sentence.first, told[-1].first)
    return [Candidate("capital", DRAWN, "put in by investors")] if investors else []

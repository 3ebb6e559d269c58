"""Trade both ways, which words for a total or for trade as such name beside exports and imports."""

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


def whole_of_both(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return turnover for money behind bare `kim ngạch`, of nothing named, whose parts of both ways follow it."""
    view = passage.view
    led = view.within("bare_trade", *view.before(quantity))
    if not led or quantity.unit == "VND" or passage.last_of("exports") or passage.last_of("imports"):
        return []
    fits = passage.setting.grammar.concepts.fits
    if any(fits(str(hit.value), "currency") for hit in view.within("concept", view.sentence.first, quantity.first)):
        return []
    behind = {hit.value for hit in view.starting("concept", quantity.last, view.sentence.last)}
    return [Candidate("turnover", COMMODITY, "the whole of both ways")] if behind >= WAYS else []

"""Goods said behind their amounts to be the main ones of a trade: `Durian (9,000 tonnes) leads the exports`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import COMMODITY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

TRADE_WITHIN = 6  # tokens from the verb to the trade: `are among its main exports`


def heads_trade(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the trade that a verb behind the amounts of goods says they lead, where no other is named before it."""
    view = passage.view
    verb = stretch.first_from(view.of("heads_trade"), quantity.last)
    goods = stretch.last_before(passage.items, quantity.first)
    if verb is None or goods is None or view.count(";", quantity.last, verb.first):
        return []
    named = view.starting("concept", verb.last, verb.last + TRADE_WITHIN)
    if not named or named[0].value not in WAYS or view.within("concept", view.sentence.first, verb.first):
        return []
    return [Candidate(str(named[0].value), COMMODITY, "goods that lead a trade", named[0])]

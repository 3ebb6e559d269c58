"""What the goods told before cost, on average: `It shipped 90,000 tonnes of shrimp. Average prices were 9% lower`."""

from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

PRICE = "export_price"  # concept
SOLD = ("exports", PRICE)
COMMODITY = "commodity"  # type of items


def the_price(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that a change behind words for a price is that of the goods whose exports the figure before told."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept not in SOLD or not (passage.figures or passage.goes_on):
        return []
    known = passage.setting.grammar.lists.items
    if last.item not in known or known[last.item].type != COMMODITY:
        return []
    told = passage.view.within("the_price", *passage.view.before(quantity))
    return [Candidate(PRICE, BEHIND, "the price of the goods before", told[-1])] if told else []

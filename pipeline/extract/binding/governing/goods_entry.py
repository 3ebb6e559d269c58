"""Entries of goods in a text on trade: `Pepper: 6,100 tonnes, 23 million USD`, whatever stands between it and them."""

from pipeline.extract import stretch
from pipeline.extract.binding.contents import GOODS
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import COMMODITY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.quantities import Quantity

DOLLARS = "USD"


def goods_entry(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the trade that was told last for amounts of goods that label them, with dollars among them.

    So it is where nothing but the label is named, and they are no prices.
    """
    view, trade = passage.view, passage.discourse.trade
    if trade not in WAYS or quantity.dimension in RELATIVE or view.of("concept"):
        return []
    label = next(iter(passage.items), None)
    if label is None or label.first != view.sentence.first or view.scan.sign(label.last) != ":":
        return []
    known = passage.setting.grammar.lists.items
    has_dollars = any(one.unit == DOLLARS for one in stretch.from_on(view.quantities, label.last))
    is_of_goods = known[label.identifier].type == GOODS and has_dollars and quantity.unit in (DOLLARS, "tonne")
    return [Candidate(trade, COMMODITY, "an entry of goods")] if is_of_goods else []

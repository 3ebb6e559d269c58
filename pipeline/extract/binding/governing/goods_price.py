"""What a commodity costs, which is no trade in it: `Shrimp prices fell to 90,000 VND`, `giá tôm còn 90.000 đồng`."""

from pipeline.extract.binding.governing.candidate import PRICE, Candidate
from pipeline.extract.binding.governing.implied import ITEM_WITHIN
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import OTHER
from pipeline.extract.nearest import nearest
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS


def of_goods_price(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return no concept of any indicator where words for a price stand right at the goods nearest to an amount."""
    if quantity.dimension == "price":
        return []
    item = nearest(passage.view, quantity, passage.items, None, reach=ITEM_WITHIN)
    if item is None or passage.setting.grammar.lists.items[item.identifier].type != "commodity":
        return []
    scan = passage.view.scan
    told = scan.at(item.last, "price_noun") or scan.before(item.first, "price_noun")
    if told is None or passage.view.count(STOPS, item.last, quantity.first):
        return []
    return [Candidate(OTHER, PRICE, "the price of a commodity", told)]

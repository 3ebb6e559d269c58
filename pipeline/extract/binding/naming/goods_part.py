"""What shops took for goods, beside all that they took: `Retail sales: 81 trillion dong; goods only 65`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

SHOPS = frozenset({"retail_sales"})  # the concept
NEAR = 6  # tokens from the words to their amount


def of_goods(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the item that words right before an amount, or right behind it and `in`, name; None where none do."""
    view, quantity = passage.view, draft.quantity
    named = stretch.last_before(view.of("goods_part"), quantity.first)
    is_before = named is not None and named.first >= view.before(quantity)[0] and quantity.first - named.last <= NEAR
    if not is_before or named is None:
        inside = view.scan.at(quantity.last, "inside") or view.scan.at(quantity.last, "function")
        is_next = view.scan.at(quantity.last, "conj") is not None  # up 14 percent and travel 52
        named = view.scan.at(inside.last, "goods_part") if inside is not None and not is_next else None
    return None if named is None else str(named.value)

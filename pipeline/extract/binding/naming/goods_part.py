"""What shops took for goods, beside all that they took: `Retail sales: 81 trillion dong; goods only 65`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

SHOPS = frozenset({"retail_sales"})  # the concept
NEAR = 6  # tokens from the words to their amount


def _is_of_amount_before(view: View, named: Hit) -> bool:
    """Tell whether words name what the amount right before them is for: `24 trillion for travel, 103 for lodging`."""
    led = view.scan.before(named.first, "function") or view.scan.before(named.first, "inside")
    earlier = stretch.last_before(view.quantities, named.first)
    return led is not None and earlier is not None and earlier.last == led.first


def of_goods(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the item that words right before an amount, or right behind it and `in`, name; None where none do."""
    view, quantity = passage.view, draft.quantity
    named = stretch.last_before(view.of("goods_part"), quantity.first)
    is_before = named is not None and named.first >= view.before(quantity)[0] and quantity.first - named.last <= NEAR
    is_before = is_before and named is not None and not _is_of_amount_before(view, named)
    if not is_before or named is None:
        inside = view.scan.at(quantity.last, "inside") or view.scan.at(quantity.last, "function")
        is_next = view.scan.at(quantity.last, "conj") is not None  # up 14 percent and travel 52
        named = view.scan.at(inside.last, "goods_part") if inside is not None and not is_next else None
    return None if named is None else str(named.value)

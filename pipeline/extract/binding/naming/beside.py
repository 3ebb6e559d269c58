"""The item named beside a figure, and the items that stand for it: those of a row, of an aside, of goods unread."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import OF_PARKS
from pipeline.extract.binding.governing.aside import is_aside
from pipeline.extract.binding.naming.goods_beside import of_tonnes_behind, of_tonnes_paid, of_unread
from pipeline.extract.binding.naming.list_entry import ends_row, is_of_entry_before
from pipeline.extract.binding.naming.next_entry import opens_next
from pipeline.extract.binding.naming.parks import of_running_parks
from pipeline.extract.binding.naming.together_named import are_together
from pipeline.extract.binding.naming.whole_named import is_of_whole
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import PARKS, Named
from pipeline.extract.nearest import nearest
from pipeline.extract.phrases import Hit

ITEM_WITHIN = 4  # tokens behind a quantity to the item that belongs to it
ITSELF = {
    "tourism_revenue": ("tourism",), "tourist_arrivals": ("tourism",),
    "industrial_production_index": ("industry",), "industrial_output": ("industry",),
    "border_crossings": ("border-trade", "transport-equipment"), "public_investment": ("state-sector",),
    "budget_revenue": ("local-government",),
}  # fmt: skip
OWNERS = {"domestic": "domestic-sector", "fdi": "fdi-sector"}  # first words of indicators that say whose they are
VISITOR = "visitor"  # type of items
NOUN_WITHIN = 2  # tokens from a count to its noun


def beside(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the item beside a figure, that of the row or the aside which it ends, None where nothing names one."""
    if paid := of_tonnes_paid(passage, draft):
        return paid.identifier
    item = nearest(passage.view, draft.quantity, passage.items_of(draft.indicator), hit, reach=ITEM_WITHIN)
    if (
        item
        and sibling is not None
        and (is_of_whole(draft, hit, sibling, item) or ends_row(passage, draft, sibling, item))
    ):
        return sibling.item
    if item and (
        is_owner(draft, item) or _counted_before(passage, draft, item) or is_of_entry_before(passage, draft, item)
    ):
        item = None
    else:
        item = item or of_unread(passage, draft)
    item = item or of_tonnes_behind(passage, draft, hit)
    if item is not None and are_together(passage, draft, item):
        return TOTAL
    told = of_aside(passage, draft, hit)
    if told or item is None:
        return told
    return TOTAL if is_itself(draft, item) else of_running_parks(passage, draft, item) or item.identifier


def of_aside(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the item of a share in an aside, whose subject goes on: `mining, making up 9% of the output, rose 4%`."""
    told = passage.figures[-1] if passage.figures else None
    if hit is not None or told is None or told.item == TOTAL or not is_aside(passage.view, told, draft.quantity):
        return None
    if opens_next(passage, draft, told):
        return None
    known = passage.setting.grammar.lists.items
    fits = told.item in known and known[told.item].type in passage.setting.grammar.narrowing(draft.indicator)
    return told.item if fits else None


def is_itself(draft: Draft, item: Named) -> bool:
    """Tell whether an item only says again what the indicator is about: tourism revenue of the tourism sector."""
    is_parks = draft.concept in OF_PARKS and item.identifier == PARKS
    indicator = draft.indicator or ""
    return is_parks or item.identifier in ITSELF.get(indicator, ())


def is_owner(draft: Draft, item: Named) -> bool:
    """Tell whether an item says whose projects or capital they are, as the indicator does: no domestic are foreign."""
    return item.identifier in OWNERS.values() and (draft.indicator or "").partition("_")[0] in OWNERS


def _counted_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether visitors were counted just before they are named: `2 million foreigners, earning 9 trillion VND`."""
    if draft.quantity.kind != "money" or passage.setting.grammar.lists.items[item.identifier].type != VISITOR:
        return False
    counted = stretch.last_before(passage.view.quantities, item.first)
    return counted is not None and counted.kind == "number" and item.first - counted.last <= NOUN_WITHIN

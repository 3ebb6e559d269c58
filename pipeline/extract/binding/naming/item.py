"""The item of a figure: the words beside it, what its sentence or text is about, or that of the figure before."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.governing.aside import is_aside
from pipeline.extract.binding.governing.made import energy_of
from pipeline.extract.binding.governing.named_sector import sector_at
from pipeline.extract.binding.naming.budget_parts import of_budget, of_visitors
from pipeline.extract.binding.naming.goods import is_worth_of, of_goods, of_product
from pipeline.extract.binding.naming.goods_beside import of_tonnes_behind, of_unread
from pipeline.extract.binding.naming.list_entry import SECTOR, ends_row, is_of_entry_before, is_of_unknown_entry
from pipeline.extract.binding.naming.next_entry import opens_next
from pipeline.extract.binding.naming.owned_ones import of_owned_ones
from pipeline.extract.binding.naming.owner import owner_of
from pipeline.extract.binding.naming.scope import (
    OF_PARKS,
    PARKS,
    of_border,
    of_bracket,
    of_exclusion,
    of_list,
    of_opening,
    of_running_parks,
    scope_of,
    scope_of_whole,
    was_cause,
)
from pipeline.extract.binding.naming.source import of_source
from pipeline.extract.binding.naming.subject import (
    is_out_of,
    is_theirs,
    is_whole_in_bracket,
    is_whole_of,
    of_subject_before,
    said_of,
)
from pipeline.extract.binding.naming.topic import of_subject, topic_of
from pipeline.extract.binding.naming.whole_named import (
    goes_on_with_whole,
    is_of_whole,
    is_whole,
    is_whole_of_longer,
    sums_up,
)
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.subject_told import item_told
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named
from pipeline.extract.nearest import nearest
from pipeline.extract.phrases import Hit

ITEM_WITHIN = 4  # tokens behind a quantity to the item that belongs to it
ITSELF = {
    "tourism_revenue": ("tourism",), "industrial_production_index": ("industry",), "industrial_output": ("industry",),
    "border_crossings": ("border-trade", "transport-equipment"),
}  # fmt: skip
OWNERS = {"domestic": "domestic-sector", "fdi": "fdi-sector"}  # first words of indicators that say whose they are
OF_ENERGY = frozenset({"product_output", "export_volume", "import_volume"})  # what kilowatt hours tell
OWNER, VISITOR, SCOPE = "ownership", "visitor", "scope"  # types of items
DEALS = "deals"  # purchases of shares
POWER, ELECTRICITY = "kilowatt_hour", "electricity"  # nothing else is counted by the hour
VOLUMES = ("product_output", "export_volume", "import_volume")
NOUN_WITHIN = 2  # tokens from a count to its noun


def item_of(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the project, the item beside the figure, the topic of the text, or the item of the figure before."""
    if draft.item != TOTAL or is_out_of(passage, draft) or is_whole_in_bracket(passage, draft):
        return draft.item
    if draft.quantity.unit == POWER and draft.indicator in VOLUMES:
        return ELECTRICITY
    if sibling is None and is_theirs(passage) and (owner := of_subject_before(passage, draft)):
        return owner
    if draft.indicator in OF_ENERGY and (energy := energy_of(passage, draft.quantity)) is not None:
        return energy
    is_new = sibling is None or sibling is passage.discourse.last
    if is_new and not passage.items and draft.partner != TOTAL and partner_told(passage) == draft.partner:
        return passage.setting.goods or TOTAL  # Panama is the biggest market. It paid 384 million USD
    if is_new and (told_before := item_told(passage, draft.quantity, draft.indicator)) != TOTAL:
        return told_before
    trade = _of_trade(passage, draft)
    if trade is not None:
        return trade
    source = of_source(passage, draft, hit) or of_exclusion(passage, draft) or of_owned_ones(passage, draft)
    source = source or of_budget(passage, draft) or of_visitors(passage, draft)
    if source is not None:
        return source
    item = nearest(passage.view, draft.quantity, passage.items_of(draft.indicator), hit, reach=ITEM_WITHIN)
    if (
        item
        and sibling is not None
        and (is_of_whole(draft, hit, sibling, item) or ends_row(passage, draft, sibling, item))
    ):
        return sibling.item
    if item and (
        _is_owner(draft, item) or _counted_before(passage, draft, item) or is_of_entry_before(passage, draft, item)
    ):
        item = None
    else:
        item = item or of_unread(passage, draft)
    item = item or of_tonnes_behind(passage, draft, hit)
    told = _of_aside(passage, draft, hit)
    if told:
        return told
    if item:
        return TOTAL if _is_itself(draft, item) else of_running_parks(passage, draft, item) or item.identifier
    owner = said_of(passage, draft, passage.items_of(draft.indicator)) or owner_of(passage, draft, hit)
    if owner != TOTAL:
        return owner
    scope = of_bracket(passage, draft, sibling) or scope_of(passage, draft, sibling) or of_list(passage, draft)
    scope = scope or of_opening(passage, draft) or of_border(passage, draft)
    if scope:
        return scope
    if hit is not None and sibling is not None and goes_on_with_whole(passage, hit, sibling):
        return TOTAL
    if sibling is not None and not is_new and _is_scoped(passage, sibling, draft):
        return sibling.item
    topic = topic_of(passage, draft, hit)
    if topic == TOTAL and passage.is_of_whole and (sibling is None or sibling.item == TOTAL):
        topic = scope_of_whole(passage, draft)
    if topic == TOTAL:
        topic = of_product(passage, draft) or of_subject(passage, draft) or TOTAL
    is_ranked = sibling is not None and sibling.measure == "rank" and sibling.concept == draft.concept
    is_fresh = sibling is None or (
        hit is not None and hit.first >= sibling.quantity.last and not is_worth_of(sibling, draft)
    )
    if topic == TOTAL and is_fresh and not (is_ranked and sibling is not None and sibling.item != TOTAL):
        topic = of_goods(passage, draft, hit)
    if sibling is None:
        return topic if topic != TOTAL else _of_sector(passage, draft)
    if topic != TOTAL:
        return topic
    is_wider = is_whole(passage, draft, hit) or was_cause(passage, hit, sibling) or sums_up(passage, draft, sibling)
    if is_new and _is_of_all_firms(passage, draft, sibling):
        return topic
    if sibling.concept == draft.concept and (is_wider or is_whole_of_longer(passage, draft, sibling)):
        return topic
    return (
        TOTAL if is_whole_of(passage, draft, sibling) or is_of_unknown_entry(passage, draft, sibling) else sibling.item
    )


def _of_trade(passage: Passage, draft: Draft) -> str | None:
    """Return the sector that a word for trade names between the figure before and this one: `, trade $167 million`."""
    if draft.concept not in INVESTED or not passage.view.of("sector_trade"):
        return None
    named = passage.view.within("sector_trade", *passage.view.before(draft.quantity))
    return sector_at(passage, named[-1].first) if named else None


def _is_of_all_firms(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether a sentence turns from what some firms traded to a market: `FDI firms sold $2m. Japan took $1m`."""
    known = passage.setting.grammar.lists.items
    if sibling.item not in known or known[sibling.item].type != OWNER:
        return False
    opened = next(iter(passage.partners), None)
    is_market = opened is not None and opened.first == passage.view.sentence.first and sibling.partner == TOTAL
    return is_market and draft.partner != TOTAL and not passage.view.of("this_sector") and not passage.view.of("they")


def _is_scoped(passage: Passage, sibling: Draft, draft: Draft) -> bool:
    """Tell whether an amount is of what was counted in a scope just before: `outside parks 241 projects with $5m`."""
    known = passage.setting.grammar.lists.items
    is_of_count = sibling.quantity.kind == "number" and draft.quantity.kind == "money" and draft.concept in INVESTED
    return is_of_count and sibling.item in known and known[sibling.item].type == SCOPE


def _of_sector(passage: Passage, draft: Draft) -> str:
    """Return the sector that is the subject of a sentence on investment: `Manufacturing led, with capital of`."""
    if draft.concept not in INVESTED and draft.concept != DEALS:
        return TOTAL
    start, known = passage.view.sentence.first, passage.setting.grammar.lists.items
    named = stretch.within(passage.items_of(draft.indicator), start, draft.quantity.first)
    is_subject = bool(named) and named[0].first - start <= 1 and known[named[0].identifier].type == SECTOR
    return named[0].identifier if is_subject else TOTAL


def _is_itself(draft: Draft, item: Named) -> bool:
    """Tell whether an item only says again what the indicator is about: tourism revenue of the tourism sector."""
    is_parks = draft.concept in OF_PARKS and item.identifier == PARKS
    indicator = draft.indicator or ""
    return is_parks or item.identifier in ITSELF.get(indicator, ())


def _is_owner(draft: Draft, item: Named) -> bool:
    """Tell whether an item says whose projects or capital they are, as the indicator does: no domestic are foreign."""
    return item.identifier in OWNERS.values() and (draft.indicator or "").partition("_")[0] in OWNERS


def _of_aside(passage: Passage, draft: Draft, hit: Hit | None) -> str | None:
    """Return the item of a share in an aside, whose subject goes on: `mining, making up 9% of the output, rose 4%`."""
    told = passage.figures[-1] if passage.figures else None
    if hit is not None or told is None or told.item == TOTAL or not is_aside(passage.view, told, draft.quantity):
        return None
    if opens_next(passage, draft, told):
        return None
    known = passage.setting.grammar.lists.items
    fits = told.item in known and known[told.item].type in passage.setting.grammar.narrowing(draft.indicator)
    return told.item if fits else None


def _counted_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether visitors were counted just before they are named: `2 million foreigners, earning 9 trillion VND`."""
    if draft.quantity.kind != "money" or passage.setting.grammar.lists.items[item.identifier].type != VISITOR:
        return False
    counted = stretch.last_before(passage.view.quantities, item.first)
    return counted is not None and counted.kind == "number" and item.first - counted.last <= NOUN_WITHIN

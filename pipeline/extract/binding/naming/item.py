"""The item of a figure: the words beside it, what its sentence or text is about, or that of the figure before."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import INVESTED
from pipeline.extract.binding.governing.aside import is_aside
from pipeline.extract.binding.governing.named_sector import sector_at
from pipeline.extract.binding.naming.budget_parts import of_budget
from pipeline.extract.binding.naming.goods import has_unknown_head, is_worth_of, of_goods, of_product
from pipeline.extract.binding.naming.goods_beside import of_tonnes_behind, of_unread
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
    scope_of,
    scope_of_whole,
    was_cause,
)
from pipeline.extract.binding.naming.source import of_source
from pipeline.extract.binding.naming.subject import is_out_of, is_theirs, is_whole_of, of_subject_before, said_of
from pipeline.extract.binding.naming.topic import of_subject, topic_of
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
SECTOR, VISITOR, SCOPE = "sector", "visitor", "scope"  # types of items
DEALS = "deals"  # purchases of shares
SHARE_WITHIN = 4  # tokens from a share to the words of its whole
NOUN_WITHIN = 2  # tokens from a count to its noun


def item_of(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the project, the item beside the figure, the topic of the text, or the item of the figure before."""
    if draft.item != TOTAL or is_out_of(passage, draft):
        return draft.item
    if sibling is None and is_theirs(passage) and (owner := of_subject_before(passage, draft)):
        return owner
    is_new = sibling is None or sibling is passage.discourse.last
    if is_new and not passage.items and draft.partner != TOTAL and partner_told(passage) == draft.partner:
        return passage.setting.goods or TOTAL  # Panama is the biggest market. It paid 384 million USD
    if is_new and (told_before := item_told(passage, draft.quantity, draft.indicator)) != TOTAL:
        return told_before
    trade = _of_trade(passage, draft)
    if trade is not None:
        return trade
    source = of_source(passage, draft, hit) or of_exclusion(passage, draft) or of_owned_ones(passage, draft)
    source = source or of_budget(passage, draft)
    if source is not None:
        return source
    item = nearest(passage.view, draft.quantity, passage.items_of(draft.indicator), hit, reach=ITEM_WITHIN)
    if (
        item
        and sibling is not None
        and (_is_of_whole(draft, hit, sibling, item) or _ends_row(passage, draft, sibling, item))
    ):
        return sibling.item
    if item and (_counted_before(passage, draft, item) or _is_of_entry_before(passage, draft, item)):
        item = None
    else:
        item = item or of_unread(passage, draft)
    item = item or of_tonnes_behind(passage, draft, hit)
    told = _of_aside(passage, draft, hit)
    if told:
        return told
    if item:
        return TOTAL if _is_itself(draft, item) else item.identifier
    owner = said_of(passage, draft, passage.items_of(draft.indicator)) or owner_of(passage, draft, hit)
    if owner != TOTAL:
        return owner
    scope = of_bracket(passage, draft, sibling) or scope_of(passage, draft, sibling) or of_list(passage, draft)
    scope = scope or of_opening(passage, draft) or of_border(passage, draft)
    if scope:
        return scope
    if hit is not None and sibling is not None and _is_of_whole_told(passage, hit, sibling):
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
    if sibling.concept == draft.concept and (_is_whole(passage, draft, hit) or was_cause(passage, hit, sibling)):
        return topic
    return TOTAL if is_whole_of(passage, draft, sibling) or _is_unknown(passage, draft, sibling) else sibling.item


def _of_trade(passage: Passage, draft: Draft) -> str | None:
    """Return the sector that a word for trade names between the figure before and this one: `, trade $167 million`."""
    if draft.concept not in INVESTED or not passage.view.of("sector_trade"):
        return None
    named = passage.view.within("sector_trade", *passage.view.before(draft.quantity))
    return sector_at(passage, named[-1].first) if named else None


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
    owner = OWNERS.get(indicator.partition("_")[0])
    return is_parks or item.identifier in (*ITSELF.get(indicator, ()), owner)


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


def _is_of_whole(draft: Draft, hit: Hit | None, sibling: Draft, item: Named) -> bool:
    """Tell whether goods behind a share are those of its whole: `shrimp ..., making up 40% of seafood exports`."""
    is_share = draft.measure == "share" and hit is not None and item.last > hit.first >= draft.quantity.last
    return is_share and sibling.item != TOTAL and sibling.concept == draft.concept


def _is_of_whole_told(passage: Passage, hit: Hit, sibling: Draft) -> bool:
    """Tell whether an aside goes on with the whole of a share: `tea is 60% of exports, which came to 9 million USD`."""
    if sibling.measure != "share" or hit.first < sibling.quantity.last:
        return False
    return passage.view.scan.sign(hit.last) == "," and passage.view.scan.at(hit.last + 1, "relative") is not None


def _ends_row(passage: Passage, draft: Draft, sibling: Draft, item: Named) -> bool:
    """Tell whether a scope ends the row from which the count before took its own: `8 projects in parks, zones`."""
    known = passage.setting.grammar.lists.items
    if draft.concept == sibling.concept or sibling.item not in known or item.first < sibling.quantity.last:
        return False
    is_scope = known[item.identifier].type == known[sibling.item].type == "scope"
    return is_scope and passage.view.scan.sign(item.first - 1) == ","


def _counted_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether visitors were counted just before they are named: `2 million foreigners, earning 9 trillion VND`."""
    if draft.quantity.kind != "money" or passage.setting.grammar.lists.items[item.identifier].type != VISITOR:
        return False
    counted = stretch.last_before(passage.view.quantities, item.first)
    return counted is not None and counted.kind == "number" and item.first - counted.last <= NOUN_WITHIN


def _is_unknown(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether an entry of a list is headed by goods of no known name: they are not those of the entry before."""
    known = passage.setting.grammar.lists.items
    kind = known[sibling.item].type if sibling.item in known else ""
    others = bool(passage.view.within("others", *passage.view.before(draft.quantity)))
    if (
        kind == SECTOR
        and sibling is passage.discourse.last
        and draft.partner != sibling.partner
        and not passage.is_part
    ):
        return True  # manufacturing drew 9 million USD. Singapore led with 5 million USD
    if kind == SECTOR:
        return (
            others
            if draft.is_level
            else _heads_entry(passage, draft, sibling, ";") and (others or has_unknown_head(passage.view, draft))
        )
    if kind != "commodity":
        return False
    if draft.is_level and stretch.within(passage.items, *passage.view.since(draft.quantity)):
        return True  # beer output was 83 million litres, electricity production 9 billion kWh
    if not draft.is_level:
        marks = ",;" if passage.view.in_brackets(draft.quantity) else ";"
        return _heads_entry(passage, draft, sibling, marks) and (others or has_unknown_head(passage.view, draft))
    return others or has_unknown_head(passage.view, draft)


def _heads_entry(passage: Passage, draft: Draft, sibling: Draft, marks: str) -> bool:
    """Tell whether a change is that of an entry of its own, which one of the marks parts from the entry before."""
    return draft.measure == sibling.measure and passage.view.count(marks, *passage.view.before(draft.quantity)) > 0


def _is_of_entry_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether goods are those of the entry before one of no known name: `exported tea at $5m, raw silk $2m`."""
    return item.last <= passage.view.before(draft.quantity)[0] and has_unknown_head(passage.view, draft)


def _is_whole(passage: Passage, draft: Draft, hit: Hit | None) -> bool:
    """Tell whether the words of a level name the whole anew: `, tổng kim ngạch xuất khẩu đạt 684 triệu USD`."""
    if hit is None and draft.is_level and passage.view.of("total_trade"):
        return bool(passage.view.within("total_trade", *passage.view.before(draft.quantity)))
    if hit is None or not draft.is_level or hit.first < passage.view.before(draft.quantity)[0]:
        return False
    last = passage.before(draft.quantity)
    near = last is not None and last.measure == "share" and hit.first - last.quantity.last <= SHARE_WITHIN
    if near and not passage.view.scan.at(hit.last, "whole_of"):
        return False  # made up 44% of all exports, or 704 million USD
    told = passage.view.starting("in_all", hit.first - 2, hit.last)
    if near and passage.view.within("equivalent", hit.last, draft.quantity.first):
        return False  # chiếm 98% tổng xuất khẩu của tỉnh, tương đương với 2 tỷ USD
    if passage.view.within("there", hit.last, draft.quantity.first):
        return False  # raising total FDI there to 22 billion USD
    is_new = bool(told) and passage.view.scan.any_before(told[0].first, "indefinite", "attribute")
    return bool(told) and not is_new  # with a total value of

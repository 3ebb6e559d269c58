"""The item of a figure: the words beside it, what its sentence or text is about, or that of the figure before.

The rules are asked in their order, each only of its concepts and kinds of quantities, in sentences with its words; the
first that knows the item has it.
"""

from collections.abc import Callable

from pipeline.extract import stretch
from pipeline.extract.binding.contents import ITEMS
from pipeline.extract.binding.features import INVESTED, OF_TRADE
from pipeline.extract.binding.governing.made import energy_of
from pipeline.extract.binding.governing.named_sector import sector_at
from pipeline.extract.binding.naming.beside import beside
from pipeline.extract.binding.naming.budget_parts import of_budget, of_visitors
from pipeline.extract.binding.naming.doers import DONE, of_doers
from pipeline.extract.binding.naming.goods_part import SHOPS, of_goods
from pipeline.extract.binding.naming.labelled import of_label
from pipeline.extract.binding.naming.moved_whole import of_moved_whole, of_whole_lifted
from pipeline.extract.binding.naming.of_text import of_text
from pipeline.extract.binding.naming.other_way import of_other_way
from pipeline.extract.binding.naming.owned_ones import of_owned_ones
from pipeline.extract.binding.naming.owner import of_owner
from pipeline.extract.binding.naming.scope import (
    SCOPE,
    of_border,
    of_bracket,
    of_exclusion,
    of_list,
    of_opening,
    scope_of,
)
from pipeline.extract.binding.naming.source import of_source
from pipeline.extract.binding.naming.subject import is_out_of, is_theirs, of_subject_before, said_of
from pipeline.extract.binding.naming.tenants import EARNED, of_tenants
from pipeline.extract.binding.naming.tiers import SPENT, of_tier
from pipeline.extract.binding.naming.whole_named import goes_on_with_whole
from pipeline.extract.binding.partner_told import partner_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.subject_told import item_told
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.rules import Rule, Table, words

OF_ENERGY = frozenset({"product_output", "export_volume", "import_volume"})  # what kilowatt hours tell


def item_of(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str:
    """Return the project, the item beside the figure, the topic of the text, or the item of the figure before."""
    if draft.item != TOTAL:
        return draft.item
    for rule in RULES.open_to(passage.view, draft.quantity.kind, draft.concept):
        if (item := rule(passage, draft, hit, sibling)) is not None:
            return item
    return of_text(passage, draft, hit, sibling)


def _is_new(passage: Passage, sibling: Draft | None) -> bool:
    """Tell whether no figure of the sentence itself passes its item on."""
    return sibling is None or sibling is passage.discourse.last


def _of_whole(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return that an amount is the whole of which the one before is a part, unless it is said of what it is."""
    if not is_out_of(passage, draft) or stretch.within(passage.items, *passage.view.behind(draft.quantity)):
        return None
    return TOTAL


def _of_theirs(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the owners whose figures the sentence before told, for what `their` goes on with."""
    return of_subject_before(passage, draft) if sibling is None and is_theirs(passage) else None


def _of_them(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the owners whose figures the sentence before told, where `they` are the subject: `This year they made`."""
    view, start = passage.view, passage.view.sentence.first
    if not passage.goes_on or not view.within("they", start, min(draft.quantity.first, view.following(start))):
        return None
    return None if passage.items_of(draft.indicator) else of_subject_before(passage, draft)


def _of_energy(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the goods of which kilowatt hours are."""
    return energy_of(passage, draft.quantity) if draft.indicator in OF_ENERGY else None


def _of_market(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the goods of the text for a market spoken of before: `Panama is the biggest market. It paid $384m`."""
    if draft.partner == TOTAL or passage.items or not _is_new(passage, sibling):
        return None
    return (passage.setting.goods or TOTAL) if partner_told(passage) == draft.partner else None


def _of_buyer(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the only goods of the text for what a partner buys: `Germany bought $83 million`."""
    is_new = draft.partner != TOTAL and not passage.items and _is_new(passage, sibling)
    return passage.setting.good_bought if is_new else None


def _told_before(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return what the sentence before, without a figure, was on."""
    told = item_told(passage, draft) if _is_new(passage, sibling) else TOTAL
    return told if told != TOTAL else None


def _of_trade(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the sector that a word for trade names between the figure before and this one: `, trade $167 million`."""
    named = passage.view.within("sector_trade", *passage.view.before(draft.quantity))
    return sector_at(passage, named[-1].first) if named else None


def _said_of(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return whose an amount is that opens its sentence."""
    return said_of(passage, draft, passage.items_of(draft.indicator))


def _of_whole_again(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return that an aside goes on with the whole of a share."""
    is_whole = hit is not None and sibling is not None and goes_on_with_whole(passage, hit, sibling)
    return TOTAL if is_whole else None


def _of_that(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the item of the figure that a sentence points back to, for what part of a whole that is: `That is 9%`."""
    last = passage.discourse.last
    start = passage.view.sentence.first
    is_that = passage.is_same_sum or bool(passage.view.starting("they", start, start + 1))
    if draft.measure != "share" or passage.figures or not is_that or last is None or not passage.goes_on:
        return None
    known = passage.setting.grammar.lists.items
    return last.item if last.concept == draft.concept and last.item in known else None


def _of_counted(passage: Passage, draft: Draft, hit: Hit | None, sibling: Draft | None) -> str | None:
    """Return the scope of what was counted just before, for its amount: `outside parks 241 projects with $5m`."""
    known = passage.setting.grammar.lists.items
    if sibling is None or _is_new(passage, sibling) or sibling.quantity.kind != "number" or sibling.item not in known:
        return None
    return sibling.item if known[sibling.item].type == SCOPE else None


MONEY, COUNT, PHYSICAL = frozenset({"money"}), frozenset({"number"}), frozenset({"quantity"})
Naming = Callable[[Passage, Draft, Hit | None, Draft | None], str | None]

RULES = Table[Naming](
    Rule(_of_whole, words("out_of")),
    Rule(of_moved_whole, words("lifts", "genitive", "own_place"), concepts=OF_TRADE),
    Rule(of_whole_lifted, words("lifts")),
    Rule(_of_energy, kinds=PHYSICAL),
    Rule(_of_theirs, words("theirs")),
    Rule(_of_them, words("they")),
    Rule(_of_market),
    Rule(_of_buyer, words("buys"), concepts=OF_TRADE),
    Rule(_told_before),
    Rule(_of_that, words("same_sum", "they")),
    Rule(_of_trade, words("sector_trade"), concepts=INVESTED),
    Rule(of_source, words("came_from", "into")),
    Rule(of_exclusion, ITEMS),
    Rule(of_owned_ones, words("owned_ones")),
    Rule(of_budget, ITEMS | words("origin", "concept"), kinds=MONEY),
    Rule(of_visitors, words("origin"), kinds=COUNT),
    Rule(of_goods, words("goods_part"), concepts=SHOPS),
    Rule(of_tier, words("tiers"), kinds=MONEY, concepts=SPENT),
    Rule(beside),
    Rule(_said_of, words("said_of")),
    Rule(of_label),
    Rule(of_other_way, concepts=OF_TRADE),
    Rule(of_tenants, words("tenants", "they", "their"), concepts=frozenset(EARNED)),
    Rule(of_doers, words("these_projects", "concept", "pays_and_employs"), concepts=frozenset(DONE)),
    Rule(of_owner, words("origin")),
    Rule(of_bracket),
    Rule(scope_of, concepts=INVESTED),
    Rule(of_list),
    Rule(of_opening, ITEMS),
    Rule(of_border, concepts=OF_TRADE),
    Rule(_of_whole_again, words("relative")),
    Rule(_of_counted, kinds=MONEY, concepts=INVESTED),
)

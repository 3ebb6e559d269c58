"""Entries of a list: whether a figure is of the item of the entry before, or of one whose goods have no known name."""

from pipeline.extract import stretch
from pipeline.extract.binding.naming.goods import has_unknown_head
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named

SECTOR = "sector"  # type of items


def ends_row(passage: Passage, draft: Draft, sibling: Draft, item: Named) -> bool:
    """Tell whether a scope ends the row from which the count before took its own: `8 projects in parks, zones`."""
    known = passage.setting.grammar.lists.items
    if draft.concept == sibling.concept or sibling.item not in known or item.first < sibling.quantity.last:
        return False
    is_scope = known[item.identifier].type == known[sibling.item].type == "scope"
    return is_scope and passage.view.scan.sign(item.first - 1) == ","


def is_of_unknown_entry(passage: Passage, draft: Draft, sibling: Draft) -> bool:
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


def is_of_entry_before(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether goods are those of the entry before one of no known name: `exported tea at $5m, raw silk $2m`."""
    return item.last <= passage.view.before(draft.quantity)[0] and has_unknown_head(passage.view, draft)

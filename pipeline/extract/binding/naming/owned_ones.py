"""Firms of other owners than those before: `Domestic enterprises earned $9bn and foreign-invested ones $6bn`."""

from pipeline.extract.binding.naming.other_way import OWNER
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft


def of_owned_ones(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the firms that words without their noun name, where the figure before is of firms of some owner."""
    told = passage.view.within("owned_ones", *passage.view.since(draft.quantity))
    if not told or OWNER not in passage.setting.grammar.narrowing(draft.indicator):
        return None
    last, known = passage.figures[-1] if passage.figures else None, passage.setting.grammar.lists.items
    is_beside = last is not None and last.item in known and known[last.item].type == OWNER
    return str(told[-1].value) if is_beside else None

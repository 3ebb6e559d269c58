"""Firms of other owners than those before: `Domestic enterprises earned $9bn and foreign-invested ones $6bn`."""

from pipeline.extract.binding.naming.other_way import OWNER
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft


def of_owned_ones(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the firms that words without their noun name, where the figure before is of firms of some owner."""
    last, known = passage.figures[-1] if passage.figures else None, passage.setting.grammar.lists.items
    if last is None or last.item not in known or known[last.item].type != OWNER:
        return None
    told = passage.view.within("owned_ones", *passage.view.since(draft.quantity))
    fits = OWNER in passage.setting.grammar.narrowing(draft.indicator)
    return str(told[-1].value) if told and fits else None

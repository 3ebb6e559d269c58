"""Goods named in a row without figures of their own: an amount behind or before them is of all together.

`sold tea, steel and clothes for $137 million`; but `tea, steel ($5m) and clothes ($9m)`.
"""

from collections.abc import Sequence

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.named import Named
from pipeline.extract.view import View

JOINT = 4  # tokens between two names of a row, of which some may be of goods that no lexicon knows
GOODS = ("commodity", "sector")  # types of items that stand in such rows


def are_together(passage: Passage, draft: Draft, item: Named) -> bool:
    """Tell whether an item is only one of a row that stands for all that an amount is of."""
    known = passage.setting.grammar.lists.items
    if draft.quantity.kind != "money" or not draft.is_level or known[item.identifier].type not in GOODS:
        return False
    view, quantity = passage.view, draft.quantity
    if view.in_brackets(quantity) or view.scan.before(item.first, "alone") is not None:
        return False
    named = passage.items_of(draft.indicator)
    at = next((index for index, one in enumerate(named) if one.first == item.first), None)
    if at is None:
        return False
    others = {*_joined(view, named, at, -1), *_joined(view, named, at, 1)} - {item.identifier}
    return bool(others)


def _joined(view: View, named: Sequence[Named], at: int, step: int) -> list[str]:
    """Return the items joined to one of a row, on one side of it."""
    found: list[str] = []
    while 0 <= at + step < len(named):
        first, last = sorted((named[at], named[at + step]), key=lambda one: one.first)
        if not _are_joined(view, first.last, last.first):
            break
        at += step
        found.append(named[at].identifier)
    return found


def _are_joined(view: View, first: int, last: int) -> bool:
    """Tell whether nothing but a comma, `and` or unknown words stand between two names."""
    scan = view.scan
    if not 0 < last - first <= JOINT:
        return False
    joints = [at for at in range(first, last) if scan.sign(at) == "," or scan.at(at, "conj") is not None]
    return bool(joints) and all(
        at in joints or (scan.is_word(at) and not scan.starts_phrase(at)) for at in range(first, last)
    )

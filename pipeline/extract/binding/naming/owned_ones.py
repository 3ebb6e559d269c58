"""Firms of other owners than those before: `Domestic enterprises earned $9bn and foreign-invested ones $6bn`."""

from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.naming.other_way import OWNER
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

PARTS = frozenset(",;:")  # marks that part the entries of a row


def of_owned_ones(passage: Passage, draft: Draft, *_: object) -> str | None:
    """Return the firms that words without their noun name, where the figure before is of firms of some owner.

    So do words that label their amount in a row on exports or imports: `địa phương 5 tỷ USD; FDI 9 tỷ USD`.
    """
    told = passage.view.within("owned_ones", *passage.view.since(draft.quantity))
    if not told or OWNER not in passage.setting.grammar.narrowing(draft.indicator):
        return None
    last, known = passage.figures[-1] if passage.figures else None, passage.setting.grammar.lists.items
    is_beside = last is not None and last.item in known and known[last.item].type == OWNER
    return str(told[-1].value) if is_beside or is_label_of_owner(passage, told[-1], draft.quantity) else None


def is_label_of_owner(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether words for an owner alone label an amount, in a row of those who sold or bought what was told."""
    view = passage.view
    if (
        hit.last != quantity.first
        or view.scan.sign(hit.first - 1) not in PARTS
        or not view.scan.at(hit.first, "owned_ones")
    ):
        return False
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    return last is not None and last.concept in WAYS and last.quantity.unit == quantity.unit

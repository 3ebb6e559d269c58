"""Whether a balance of trade is negative."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit


def is_deficit(passage: Passage, draft: Draft, hit: Hit | None) -> bool:
    """Tell whether a trade balance is negative: `nhập siêu 2 tỷ USD` is -2 billion.

    So is what a gap tells behind a surplus: `a surplus of 5 billion with the EU; with China a gap of 9`, and what goes
    on with a deficit until a surplus is named: `nhập siêu 18 tỷ USD, chủ yếu với Trung Quốc (12 tỷ USD)`.
    """
    if draft.indicator != "trade_balance" or not draft.is_level:
        return False
    scan, view = passage.view.scan, passage.view
    told = view.within("deficit", *view.before(draft.quantity))
    if hit is None or (told and hit.last <= told[-1].first):
        return bool(told) or (hit is None and _goes_on_with_deficit(passage, draft))
    return scan.any_at(hit.first, "deficit") or scan.any_at(hit.last - 1, "deficit")


def _goes_on_with_deficit(passage: Passage, draft: Draft) -> bool:
    """Tell whether no balance was named since the deficit that the sentence told last."""
    last = passage.last_of(str(draft.concept))
    if last is None or not last.is_level or last.value >= 0:
        return False
    named = passage.view.within("concept", last.quantity.last, draft.quantity.first)
    return all(hit.value != draft.concept for hit in named)

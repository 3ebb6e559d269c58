"""Words that name a whole beside a figure: its item is none of the goods of the figure before."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.view import STOPS

BEHIND = 3  # tokens from a change to the words that say of what it is
SHARE_WITHIN = 7  # tokens from a share to the words of its whole


def is_of_whole(draft: Draft, hit: Hit | None, sibling: Draft, item: Named) -> bool:
    """Tell whether goods behind a share are those of its whole: `shrimp ..., making up 40% of seafood exports`."""
    is_share = draft.measure == "share" and hit is not None and item.last > hit.first >= draft.quantity.last
    return is_share and sibling.item != TOTAL and sibling.concept == draft.concept


def goes_on_with_whole(passage: Passage, hit: Hit, sibling: Draft) -> bool:
    """Tell whether an aside goes on with the whole of a share: `tea is 60% of exports, which came to 9 million USD`."""
    if sibling.measure != "share" or hit.first < sibling.quantity.last:
        return False
    return passage.view.scan.sign(hit.last) == "," and passage.view.scan.at(hit.last + 1, "relative") is not None


def is_whole(passage: Passage, draft: Draft, hit: Hit | None) -> bool:
    """Tell whether the words of a level name the whole anew: `, tổng kim ngạch xuất khẩu đạt 684 triệu USD`."""
    last = passage.before(draft.quantity)
    if hit is None and draft.is_level and passage.view.of("total_trade"):
        named = passage.view.within("total_trade", *passage.view.before(draft.quantity))
        whole_of = last.quantity.last if last is not None and last.measure == "share" else None
        return bool(named) and named[0].first != whole_of  # made up 44% of the total turnover, or 704 million USD
    if hit is None or not draft.is_level or hit.first < passage.view.before(draft.quantity)[0]:
        return False
    near = last is not None and last.measure == "share" and hit.first - last.quantity.last <= SHARE_WITHIN
    if near and not passage.view.scan.at(hit.last, "whole_of") and not _is_right_behind(passage, draft, hit):
        return False  # made up 44% of all exports, or 704 million USD
    if near and last is not None and _is_of_share(passage, draft, last, hit):
        return True
    told = passage.view.starting("in_all", hit.first - 2, hit.last)
    if near and passage.view.within("equivalent", hit.last, draft.quantity.first):
        return False  # chiếm 98% tổng xuất khẩu của tỉnh, tương đương với 2 tỷ USD
    if passage.view.within("there", hit.last, draft.quantity.first):
        return False  # raising total FDI there to 22 billion USD
    is_new = bool(told) and passage.view.scan.any_before(told[0].first, "indefinite", "attribute")
    return bool(told) and not is_new  # with a total value of


def _is_of_share(passage: Passage, draft: Draft, share: Draft, hit: Hit) -> bool:
    """Tell whether an amount is all that a share is part of: `43% of Hue's exports of $4m`, no goods of these."""
    view, first = passage.view, share.quantity.last
    if view.scan.at(first, "whole_of") is None or view.count(STOPS, first, draft.quantity.first):
        return False
    return hit.value == share.concept and not any(first <= one.first < draft.quantity.first for one in passage.items)


def _is_right_behind(passage: Passage, draft: Draft, hit: Hit) -> bool:
    """Tell whether an amount stands right behind the words of a whole: `chiếm 44% tổng kim ngạch 3 tỷ USD`."""
    return hit.last == passage.view.scan.back_over(draft.quantity.first, "qualifiers")


def sums_up(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether a sentence sums up what the one before told the parts of: `Tổng cộng tỉnh thu 18 tỷ đồng`.

    The whole is more than its last part, and nothing behind the words of a whole names a part again. Of one part
    alone it may be that of a longer time.
    """
    if sibling is not passage.discourse.last or not draft.is_level:
        return False
    told = passage.view.within("in_all", *passage.view.before(draft.quantity))
    parts = [one for one in passage.discourse.levels if one.concept == draft.concept]
    if not told or not parts or parts[-1].quantity.unit != draft.quantity.unit or draft.value <= parts[-1].value:
        return False
    if passage.view.times and len({one.item for one in parts}) == 1:
        return False
    return not any(told[0].last <= one.first < draft.quantity.first for one in passage.items)


def is_of_all_told(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change is said to be that of all, behind a sentence that told the whole and a part of it.

    `2.6 million visitors, 800,000 of them foreigners. Growth was 18% altogether and 29% for the foreigners`.
    """
    view, quantity = passage.view, draft.quantity
    if draft.is_level or not view.of("in_all"):
        return False
    start = view.sentence.first
    if any(start <= one.first < quantity.first for one in passage.items):
        return False
    told = view.within("in_all", start, quantity.first) or view.starting(
        "in_all", quantity.last, quantity.last + BEHIND
    )
    if any(view.scan.any_at(one.last, "bare_growth") for one in told):
        return True  # industry gave 2 points of it. Total growth was 7%
    wholes = (one for one in passage.discourse.levels if one.concept == draft.concept)
    return bool(told) and any(one.item == TOTAL for one in wholes)


def is_whole_of_longer(passage: Passage, draft: Draft, sibling: Draft) -> bool:
    """Tell whether an amount is of the whole of the sentence before again: `tháng 10 ... Lũy kế 10 tháng con số này`.

    Its parts were told behind it. The amount of a longer time is no less than that of a part of it.
    """
    told = passage.view.within("same_sum", *passage.view.before(draft.quantity))
    whole = next(iter(passage.discourse.levels), None) if told and draft.is_level else None
    if whole is None or sibling is not passage.discourse.last or whole.item != TOTAL:
        return False
    is_same = (whole.concept, whole.quantity.unit) == (draft.concept, draft.quantity.unit)
    is_other_time = bool(passage.view.times) and draft.span != whole.span
    return is_same and is_other_time and draft.value >= whole.value

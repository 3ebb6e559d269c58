"""The region that `the region` or `cả vùng` points back to: the one that the text named last."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.places import REGION, area

LED_WITHIN = 2  # tokens before the words at the start of a sentence: `By June the`
NO_FIGURE = frozenset({"rank"})  # kinds of quantities whose region is only the field


def region_told(passage: Passage, draft: Draft) -> str | None:
    """Return the region of a figure whose clause opens with words for it; none where an area is named behind them."""
    view, quantity = passage.view, draft.quantity
    if not view.of("own_region") or quantity.kind in NO_FIGURE:
        return None
    told = view.within("own_region", view.sentence.first, quantity.first)
    if not told or not _is_subject(passage, told[-1]):
        return None
    if any(told[-1].last <= hit.first < quantity.first for hit in (*view.of("nation"), *_areas(passage))):
        return None  # the region grew by 4.9%, below the country's 5.1%
    return _named_last(passage, told[-1])


def _areas(passage: Passage) -> list[Hit]:
    return [hit for hit, _ in passage.areas]


def _is_subject(passage: Passage, hit: Hit) -> bool:
    """Tell whether the words open their clause, and are no aside on the area before them: `Hue, the region's hub,`."""
    scan, start = passage.view.scan, passage.view.sentence.first
    first = hit.first - 1 if scan.any_before(hit.first, "inside", "partner_to") else hit.first
    if first - start <= LED_WITHIN or scan.sign(first - 1) == ";" or scan.any_before(first, "conj"):
        return True
    times = stretch.last_before(passage.view.times, first)
    is_fronted = scan.sign(first - 1) == "," and not scan.any_before(first - 1, "place", "own_place")
    return is_fronted or (times is not None and times.last in (first, first - 1))


def _named_last(passage: Passage, hit: Hit) -> str | None:
    setting = passage.setting
    named = (one for one in passage.view.scan.of("place") if one.first < hit.first)
    areas = [area(str(one.value), setting.day, setting.geographies) for one in named]
    found = [one for one in areas if setting.level(one) == REGION]
    return found[-1] if found else setting.main_place if setting.level(setting.main_place) == REGION else None

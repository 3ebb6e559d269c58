"""The status that words around a figure say: before it, behind it, or alone in a bracket."""

from pipeline.extract import stretch
from pipeline.extract.binding.apposed_aim import is_apposed_aim
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import is_of_plan, is_planned, is_said_of_plan, opens_with_plan
from pipeline.extract.binding.to_come import REACH
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import HARD, Stretch, View

PLANS = ("plan_noun", "plan_title")  # lists of words for a plan
TOLD_BY = ("status", "planned", "aims", *PLANS)  # lists of which a sentence has a phrase that says a status
NOUN = 3  # tokens of what a figure counts
NEAR_BEHIND = 9  # tokens behind a figure within which a word of status still speaks of it


def said(passage: Passage, quantity: Quantity, last: Draft | None) -> str | None:
    """Return the status that words around a quantity say: the last since the figure before, else the first behind."""
    view = passage.view
    if not view.has(TOLD_BY):
        return None
    if view.has(PLANS) and is_said_of_plan(view, quantity):
        return "target"
    first = max(last.quantity.last, quantity.first - REACH) if last is not None else view.before(quantity)[0]
    if last is not None and last.measure == "plan_ratio":  # bằng 90% chỉ tiêu phấn đấu (5 tỷ đồng), tăng 3%
        first = max(first, view.behind(last.quantity)[1])
    if last is None and passage.drafts and passage.drafts[-1].role in ("unclassified", "scope"):
        first = max(view.sentence.first, quantity.first - REACH)
    free = [
        hit for hit in view.within("status", first, quantity.first)
        if view.in_brackets(quantity) or not view.is_bracketed(hit.last - 1) or _is_all_of_bracket(view, hit)
    ]  # fmt: skip
    if free and last is not None:
        free = [hit for hit in free if not _is_of_noun_before(view, hit, last.quantity, quantity)]
    if free and view.of("relative"):
        free = [hit for hit in free if not _is_inserted(view, hit, quantity)]
    before = reversed(free[:-1] if _is_of_estimated(view, free) else free)
    start, end = view.behind(quantity)
    behind = [
        hit for hit in view.within("status", start, min(end, start + NEAR_BEHIND))
        if not _is_of_upper_end(view, quantity, hit)
        and not (hit.value == "target" and hit.last == end and view.scan.sign(end) != ",")  # the target of 6%
        and stretch.covering(view.of("edge"), hit.first, hit.last) is None  # above the estimated outturn of 2025
    ]  # fmt: skip
    behind = [*_bracketed(view, end), *_attributed(view, view.beyond(quantity)), *behind]
    told = next((str(hit.value) for hit in (*before, *behind) if not is_of_plan(view, hit, quantity)), None)
    if is_apposed_aim(view, quantity):
        return "target"
    return "target" if told is None and (is_planned(view, quantity) or opens_with_plan(view, quantity)) else told


def _is_of_noun_before(view: View, hit: Hit, before: Quantity, quantity: Quantity) -> bool:
    """Tell whether a plan is that of what the figure before counts: `Of 21 parks planned for Hue, 9 are full`."""
    if hit.value != "target" or hit.first - before.last > NOUN or not view.count(",", hit.last, quantity.first):
        return False
    return hit.first > before.last and not view.count(HARD, before.last, quantity.first)


def _bracketed(view: View, index: int) -> list[Hit]:
    """Return the word of status that is all that a bracket at a token holds: `5 million USD (estimated)`."""
    hit = view.scan.at(index + 1, "status") if view.scan.sign(index) == "(" else None
    return [hit] if hit is not None and view.scan.sign(hit.last) in (")", ";", ",") else []


def _attributed(view: View, behind: Stretch) -> list[Hit]:
    """Return the word of status that is all that stands between a comma and the next: `, by the office's estimate,`."""
    index = next((at for at in behind if view.scan.sign(at) == ","), None)
    hit = view.scan.at(index + 1, "status") if index is not None else None
    if hit is None or hit.value != "estimate":
        return []
    is_all = hit.last >= view.sentence.last or view.scan.sign(hit.last) in (",", ".", ";")
    return [hit] if is_all else []


def _is_of_upper_end(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a word of status is that of what a figure goes up to: `from 3 to an estimated 4`.

    What a percentage leads to is told in one phrase with it: `rose 3% to an estimated 4`.
    """
    if not view.scan.before(hit.first, "range") or view.scan.at(hit.first, "range"):
        return False
    return quantity.kind != "percent" or view.scan.at(view.following(hit.last) + 1, "percent") is not None


def _is_inserted(view: View, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a word of status stands in a clause between commas: `Hue, which aims to be a hub, exported $9m`."""
    led = next(reversed(view.within("relative", view.sentence.first, hit.first)), None)
    if led is None or view.scan.sign(led.first - 1) != "," or view.count(",", led.last, hit.first):
        return False
    return view.count(",", hit.last, quantity.first) > 0


def _is_all_of_bracket(view: View, hit: Hit) -> bool:
    """Tell whether a bracket holds nothing but a word of status: `Xuất khẩu tháng 7 (sơ bộ) đạt 5 triệu USD`."""
    return (view.scan.sign(hit.first - 1), view.scan.sign(hit.last)) == ("(", ")")


def _is_of_estimated(view: View, told: list[Hit]) -> bool:
    """Tell whether the last word only says what something estimated came to: `the estimated output value reached`.

    So it does behind what an estimate rests on: `according to preliminary data, exports reached`.
    """
    if [hit.value for hit in told[-2:]] != ["estimate", "actual"]:
        return False
    behind = told[-2].last
    return view.scan.any_at(behind, "concept", "data_noun") or view.scan.sign(behind) == ","

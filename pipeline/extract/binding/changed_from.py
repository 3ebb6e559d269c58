"""Levels from which something changed to the next one, of no time of their own: `fell from $5m to $4m`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View
from pipeline.periods import year_before

DATED_WITHIN = 4  # tokens from a level to its time: `at the end of`
TURNED_WITHIN = 3  # tokens from the word of direction to `from`
PARTING = STOPS - {","}
MEASURES = ("level", "share", "rank")


def is_changed_from(view: View, quantity: Quantity) -> bool:
    """Tell whether a word of direction and `from` lead to a quantity, and `to` right behind it to the next.

    Words for the year before may stand behind it, and how much it turned before `from`: `rose 3%, from $5m to $6m`.
    """
    if not view.of("between"):
        return False
    led = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "between")
    if led is None or quantity.end_of_range:
        return False
    following = stretch.first_from(view.quantities, quantity.last)
    if following is None or (following.kind, following.unit) != (quantity.kind, quantity.unit):
        return False
    end = _base_end(view, quantity)
    joint = view.scan.at(end, "range") or view.scan.at(end, "come_to")
    behind = view.scan.at(joint.last, "qualifiers") if joint else None
    if joint is None or (behind.last if behind else joint.last) != following.first:
        return False
    turned = view.within("direction", _turned(view, led.first) - TURNED_WITHIN, led.first)
    return any(hit.value in ("up", "down") for hit in turned)


def _is_all_it_was(view: View, quantity: Quantity) -> bool:
    """Tell whether a change leads to what a level just told was before: `$5m, down [2%] from $6m`."""
    if not view.of("between"):
        return False
    led = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "between")
    if led is None or view.scan.at(quantity.last, "range") is not None:
        return False
    turned = view.scan.before(led.first, "direction")
    change = stretch.last_before(view.quantities, turned.first if turned is not None else led.first)
    first = quantity.first
    if change is not None and change.kind == "percent" and change.last == (turned.first if turned else led.first):
        first = change.first
    elif turned is None:
        return False
    told = stretch.last_before(view.quantities, first)
    if told is None or (told.kind, told.unit) != (quantity.kind, quantity.unit) or told.end_of_range:
        return False
    turns = [hit.value for hit in view.within("direction", told.last, led.first)]
    return bool(turns) and turns[-1] in ("up", "down")


def _came_to(view: View, quantity: Quantity) -> bool:
    """Tell whether `from` leads to an amount behind the one that something came to: `rose to $6m in May from $5m`."""
    if not view.of("between") or not view.of("come_to"):
        return False
    led = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "between")
    told = stretch.last_before(view.quantities, led.first) if led is not None else None
    if led is None or told is None or (told.kind, told.unit) != (quantity.kind, quantity.unit) or told.end_of_range:
        return False
    if (
        view.scan.at(quantity.last, "range")
        or view.scan.before(view.scan.back_over(told.first, "qualifiers"), "come_to") is None
    ):
        return False
    end = view.beyond(told)[0]
    time = next(iter(stretch.starting(view.times, end, led.first)), None)
    end = time.last if time is not None and time.first - end <= TURNED_WITHIN else end
    return led.first - end <= 1 and view.count(PARTING, end, led.first) == 0


def _base_end(view: View, quantity: Quantity) -> int:
    """Return the token behind words for the same period that stand behind a level: `from $5m of a year ago to`.

    The noun of a place belongs to it: `from 31st place last year to second`.
    """
    noun = view.scan.at(quantity.last, "rank_places") if quantity.kind == "rank" else None
    end = noun.last if noun else quantity.last
    of = view.scan.at(end, "of") or view.scan.at(end, "whole_of")
    base = view.scan.at(of.last if of else end, "base")
    if base is not None and base.value == "yoy":
        return base.last
    dated = stretch.first_from(view.times, end)  # from 9.8% at the end of 2015 to 8.2%
    is_led = dated is not None and end < dated.first <= end + DATED_WITHIN and dated.last <= view.following(end)
    return dated.last if dated is not None and is_led and not view.count(STOPS, end, dated.first) else end


def _turned(view: View, first: int) -> int:
    """Return the first token of the percentage of change before a token, past a comma, else the token itself."""
    told = stretch.last_before(view.quantities, first)
    is_change = told is not None and told.kind == "percent" and told.last in (first, first - 1)
    return told.first if told is not None and is_change else first


def turn_before(view: View, index: int) -> int:
    """Return where a noun and `of` before a figure start, else its token: `with the | contraction of 3%`.

    The noun is one of change, or what the figure is of: `against a | deficit of 9 million USD a year earlier`.
    """
    of = view.scan.before(index, "of") or view.scan.before(index, "whole_of")
    noun = view.scan.before(of.first, "direction") or view.scan.before(of.first, "concept") if of else None
    return noun.first if noun is not None else index


def set_back(passage: Passage, draft: Draft) -> None:
    """Give a flow from which something changed the period a year before that of what it came to."""
    span = draft.span
    if span is None or span.start == span.end or draft.measure not in MEASURES:
        return
    is_from = is_changed_from(passage.view, draft.quantity) or _is_all_it_was(passage.view, draft.quantity)
    if not (is_from or _came_to(passage.view, draft.quantity)):
        return
    level = next((one for one in reversed(passage.figures) if one.is_level), None)
    if level is not None and level.span is not None and span.end < level.span.start:
        return  # $5m, down from $6m the year before: of that year already
    dated = stretch.first_from(passage.view.times, draft.quantity.last)
    if dated is not None and dated.last == _base_end(passage.view, draft.quantity):
        draft.span = passage.setting.span(dated) or span
    elif not (_is_dated_there(passage, draft) or passage.view.scan.at(draft.quantity.last, "earlier_by")):
        draft.span = year_before(span)


def _is_dated_there(passage: Passage, draft: Draft) -> bool:
    """Tell whether a change on the month before is told right behind: `rose from $5m to $6m month on month`."""
    start = draft.quantity.last
    told = passage.view.starting("base", start, passage.view.sentence.last)
    return any(hit.value in ("pop", "start") for hit in told)


def told_against_year(view: View, before: Draft) -> list[Hit]:
    """Return the words for the year before that stand before a level: `9 lần cùng kỳ: 5 triệu USD so với 4 triệu`."""
    told = view.within("base", *view.before(before.quantity)) if before.is_level else []
    return [hit for hit in told if hit.value == "yoy"]

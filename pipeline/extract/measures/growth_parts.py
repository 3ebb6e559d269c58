"""Readings of parts of a growth: `0.5 percentage points of the growth`, `adding 0.2 percentage points`."""

from collections.abc import Iterator

from pipeline.extract import stretch
from pipeline.extract.measures import reading as weights
from pipeline.extract.measures.cues import words
from pipeline.extract.measures.reading import Reading, fade
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import Stretch, View

LED_WITHIN = 2  # tokens from a growth to the points by which something moved it: `up by`
MOVES_WITHIN = 6  # tokens from the verb that moves a growth to the growth


def part_of_growth(view: View, quantity: Quantity, near: Stretch) -> Iterator[Reading]:
    """Yield what the words beside a quantity say of a growth that it is part of; `near` is where they stand behind."""
    start, end = near
    for hit in view.starting("contribution", start, end):
        sign = -1 if _is_loss(view, quantity) else 1
        yield Reading("contribution", fade(weights.CONTRIBUTION, hit.first - start), sign, words(view, hit))
    if quantity.kind == "percent" and _is_contributed(view, quantity, near):
        yield Reading("contribution", weights.CONTRIBUTION, cue="contributed to the growth")
    of_growth = view.scan.before(quantity.first, "contribution")  # đóng góp cho tăng trưởng chung 1 điểm phần trăm
    if of_growth and view.scan.before(of_growth.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue=words(view, of_growth))
    if quantity.kind == "percentage_point":
        yield from _points(view, quantity)


def _points(view: View, quantity: Quantity) -> Iterator[Reading]:
    """Yield what is said of percentage points alone."""
    told = view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "moves_growth")
    if told is not None:  # reducing the overall growth by 1 percentage point
        yield Reading("contribution", weights.CONTRIBUTION, -1 if told.value == "down" else 1, words(view, told))
    if (moved := _moved(view, quantity)) is not None:
        yield Reading("contribution", weights.CONTRIBUTION, moved, "what moved the growth")
    whole = view.within("contribution", *view.before(quantity))
    if whole and not view.within("direction", whole[-1].last, quantity.first):  # half of the increase, 4 points
        yield Reading("contribution", weights.CONTRIBUTION, cue=words(view, whole[-1]))
    if _is_told_of_growth(view, quantity):
        yield Reading("contribution", weights.CONTRIBUTION, cue="points of the change before")
    if view.scan.any_at(quantity.last, "came_from") and view.of("bare_growth"):
        yield Reading("contribution", weights.CONTRIBUTION, cue="where a growth came from")
    if view.scan.before(quantity.first, "contributes"):
        yield Reading("contribution", weights.CONTRIBUTION, cue="points contributed")
    if view.within("share", *view.before(quantity)):
        yield Reading("contribution", weights.POINTS, cue="points contributed")


def _moved(view: View, quantity: Quantity) -> int | None:
    """Return the sign of points by which something moved a growth: `industry lifted the province's growth by 2 points`.

    The growth is the object of the verb; nothing but `up by` or the like stands behind it.
    """
    if not (view.of("moves") and view.of("bare_growth")):
        return None
    first, last = view.before(quantity)
    growth = next(iter(reversed(view.within("bare_growth", first, last))), None)
    if growth is None or not (last - growth.last <= LED_WITHIN or view.scan.any_before(quantity.first, "part_by")):
        return None
    verb = next(iter(reversed(view.within("moves", max(first, growth.first - MOVES_WITHIN), growth.first))), None)
    if verb is None:
        return None
    turned = view.within("direction", growth.last, last)
    return -1 if (turned[-1].value if turned else verb.value) == "down" else 1


def _is_contributed(view: View, quantity: Quantity, near: Stretch) -> bool:
    """Tell whether a percentage behind a verb of contributing is part of a growth: `contributed 40% to growth`."""
    if not view.scan.before(quantity.first, "contributes"):
        return False
    return bool(view.of("contribution") or view.starting("bare_growth", *near))


def _is_told_of_growth(view: View, quantity: Quantity) -> bool:
    """Tell whether points are what a change brought to the whole: `services rose 5% (0.5 percentage points)`.

    Elsewhere the sentence says that it tells what contributed.
    """
    before = stretch.last_before(view.quantities, quantity.first)
    is_alone = view.scan.sign(quantity.first - 1) == "(" and view.scan.sign(quantity.last) == ")"
    if is_alone and before is not None and before.kind == "percent" and before.last == quantity.first - 1:
        return True
    led = view.within("contributes", view.sentence.first, quantity.first)
    first, last = view.before(quantity)
    return bool(led) and not view.within("direction", max(first, led[-1].last), last)


def _is_loss(view: View, quantity: Quantity) -> bool:
    """Tell whether points are what a growth lost: `causing a fall of 0.8 percentage points in the overall growth`."""
    told = view.within("direction", *view.before(quantity))
    return quantity.kind == "percentage_point" and bool(told) and told[-1].value == "down"

"""A row of all kinds of capital that comes: `newly registered capital, added capital and share purchases`."""

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

ROW = ("shares", "adjusted", "new")  # events of the row, the last one first
ATTRACTED = "attracted"  # the event of several kinds
TWO = 2  # events, of which one is several kinds
BETWEEN = 6  # tokens from one kind to the next


def end_of_kinds(view: View, first: int, last: int) -> Hit | None:
    """Return the last event of a row of all three kinds in a stretch: what follows it is of all of them.

    None where each has an amount of its own: `lần lượt đạt 5, 3 và 2 tỷ USD`.
    """
    told = view.within("event", first, last)
    if len(told) < TWO or view.of("respectively"):
        return None
    ends = [hit for hit in told if hit.value == ROW[0]]
    return next((end for end in ends if _closes(view, told, end, first) or _goes_on(view, told, end)), None)


def _goes_on(view: View, told: list[Hit], end: Hit) -> bool:
    """Tell whether share purchases go on a row of the other two in a bracket: `(cấp mới, điều chỉnh, mua cổ phần)`."""
    row = stretch.last_before(told, end.first)
    if row is None or row.value != ATTRACTED or not view.is_bracketed(end.first) or end.first - row.last > BETWEEN:
        return False
    return view.count(",", row.first, row.last) > 0 or bool(view.within("conj", row.first, row.last))


def _closes(view: View, told: list[Hit], end: Hit, first: int) -> bool:
    """Tell whether share purchases close a row that began with what is new and went on with what was added."""
    at = end
    for kind in ROW[1:]:
        before = [hit for hit in stretch.back_from(told, at.first) if hit.value == kind and hit.first >= first]
        if not before or at.first - before[0].last > BETWEEN or view.count(";:(", before[0].last, at.first):
            return False
        is_joined = view.is_bracketed(end.first) or view.clear("conj", ("event",), before[0].last, at.first)
        if at is end and not is_joined:
            return False  # in a bracket commas are enough
        at = before[0]
    return True

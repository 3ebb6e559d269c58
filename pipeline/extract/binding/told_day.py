"""The day on which something passed or came: `On May 2, 312 trucks cleared customs`, `Ngày 30/4 đón 9.000 lượt khách`.

The day of an event dates no other flow; vehicles at a gate and visitors are counted by the day as well.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import HARD, View
from pipeline.periods import Span

DAILY = frozenset({"vehicles", "tourists", "passengers"})  # concepts of what is counted by the day
WITHIN = 14  # tokens from the day to the count
TOLD_WITHIN = 4  # tokens before a day in which somebody tells something on that day


def day_of_passing(passage: Passage, draft: Draft, found: Expression | None) -> Span | None:
    """Return the day of a level of what passed, where no time that dates it stands nearer than the day.

    A sentence without a time goes on with the day of the one before. A day on which somebody tells it is none.
    """
    if draft.concept not in DAILY or not draft.is_level:
        return None
    day = _day_of(passage.view, draft.quantity)
    if day is not None:
        is_nearer = found is None or found.last <= day.first <= draft.quantity.first
        return passage.setting.span(day, stock=True) if is_nearer else None
    last = passage.discourse.last
    if found is not None or last is None or last.concept != draft.concept or passage.view.times:
        return None
    return last.span if _is_day(last.span) else None


def _day_of(view: View, quantity: Quantity) -> Expression | None:
    """Return the day of a clause, before a quantity or close behind it."""
    days = [one for one in view.times if one.kind == "day" and not (one.to_date or one.compared or one.since)]
    if not days:
        return None
    start, end = view.behind(quantity)
    found = stretch.last_before(days, quantity.first) or stretch.first_from(days, start)
    if found is None or found.first >= end or view.is_bracketed(found.first):
        return None
    first, last = sorted((found.first, quantity.first))
    if last - first > WITHIN or view.count(HARD, first, last) or _ends_dateline(view, found):
        return None
    said = view.within("says_that", found.first - TOLD_WITHIN, found.first)
    told = view.within("tells", found.first - TOLD_WITHIN, last)
    return (
        None if any(stretch.covering(said, hit.first, hit.last) is None for hit in told) else found
    )  # the office said that on May 5, 9 trucks


def _ends_dateline(view: View, day: Expression) -> bool:
    """Tell whether a dash stands behind a day, or behind the agency there: `Hue, July 5 (VNA) - Tourists made`."""
    at, scan = day.last, view.scan
    if scan.sign(at) == "(":
        at = next((one + 1 for one in range(at, at + TOLD_WITHIN) if scan.sign(one) == ")"), at)
    return scan.sign(at) in DASHES


def _is_day(span: Span | None) -> bool:
    return span is not None and span.start == span.end

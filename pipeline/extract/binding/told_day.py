"""The day on which something passed or came: `On May 2, 312 trucks cleared customs`, `Ngày 30/4 đón 9.000 lượt khách`.

The day of an event dates no other flow; vehicles at a gate and visitors are counted by the day as well.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.periods import Expression

DAILY = frozenset({"vehicles", "tourists", "passengers"})  # concepts of what is counted by the day
WITHIN = 14  # tokens from the day to the count


def day_of_passing(passage: Passage, draft: Draft) -> Expression | None:
    """Return the day that is told right before a level of what passed; one on which somebody tells it is none."""
    if draft.concept not in DAILY or not draft.is_level or passage.figures:
        return None
    view, first = passage.view, draft.quantity.first
    day = stretch.last_before(view.times, first)
    if day is None or day.kind != "day" or day.to_date or day.compared or day.since or first - day.last > WITHIN:
        return None
    if view.is_bracketed(day.first) or view.within("tells", day.last, first) or view.count(";", day.last, first):
        return None
    return day

"""Years that a heading below a plan looks back on: `Kết quả 2016-2020`. What stands under it is of them."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.plan_told import plan_in_force
from pipeline.extract.periods import Expression


def years_of_heading(passage: Passage) -> Expression | None:
    """Return the years of a line without a figure or a stop, where they end before those of the plan told above it."""
    view, plan = passage.view, plan_in_force(passage)
    if plan is None or len(view.times) != 1:
        return None
    years, scan, last = view.times[0], view.scan, view.sentence.last - 1
    if years.kind != "year" or years.until_year is None or years.compared or scan.sign(last) in (".", "!", "?"):
        return None
    if not scan.opens_line(view.sentence.first, " ") or not scan.ends_line(last):
        return None
    told, planned = passage.setting.span(years), passage.setting.span(plan)
    return years if told is not None and planned is not None and told.end < planned.start else None

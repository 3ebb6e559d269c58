"""Years that a line looks back on: `Kết quả 2016-2020`, `Congress reviewed 2016-2020`. What follows is of them."""

from dataclasses import replace

from pipeline.extract.beside_times import is_looked_back_on
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


def years_reviewed(passage: Passage) -> Expression | None:
    """Return the years that a sentence without a figure looks back on, where the last of them is not still to come."""
    view, setting = passage.view, passage.setting
    if not view.of("reviews") or setting.day is None:
        return None
    for one in view.times:
        is_span = one.kind == "year" and one.until_year is not None and not (one.compared or one.aside)
        if is_span and (one.until_year or 0) <= setting.day.year and is_looked_back_on(view.scan, one):
            return one
    return None


def last_of_years(passage: Passage) -> Expression | None:
    """Return the last of the years told before where a sentence speaks of it: `In the term's final year it grew 9%`."""
    told, named = passage.discourse.expression, passage.view.of("last_of_years")
    if told is None or told.until_year is None or not named:
        return None
    return replace(told, first=named[0].first, last=named[0].last, pieces=(), year=told.until_year, until_year=None)

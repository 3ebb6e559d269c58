"""The year after the one that the first figures of a text are held against: `51 tonnes more than in 2020`."""

from dataclasses import replace

from pipeline.extract.binding.passage import Passage
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

EARLY = 3  # months of a year in which a text may still be on the one before
SAME_WITHIN = 5  # tokens from `the same period` to its year


def after_base(passage: Passage) -> Expression | None:
    """Return the year after that of a comparison, for a sentence without another time; it must have begun.

    The same months of a year say nothing of the year.
    """
    day, times = passage.setting.day, passage.view.times
    if len(times) != 1 or not times[0].compared or times[0].kind != "year" or times[0].until_year is not None:
        return None
    year, first = times[0].year, times[0].first
    if year is None or (day is not None and year >= day.year):
        return None
    said = passage.view.starting("base", first - SAME_WITHIN, first)
    if any(hit.value == "yoy" and not _is_of_whole_year(passage.view, hit) for hit in said):
        return None
    return replace(times[0], year=year + 1, compared=False)


def year_over(passage: Passage, in_force: Expression) -> Expression | None:
    """Return the year after that of a comparison where the text was written early in the next: `fell 9% from 2017`.

    `VINH, January 2019 - New capital fell 9% from 2017 to $3m` is on 2018, and not on January.
    """
    after = after_base(passage) if passage.view.has_compared else None
    told = passage.setting.span(in_force) if after is not None and in_force.kind == "month" else None
    if after is None or told is None or told.end.month > EARLY or told.start.year - 1 != after.year:
        return None
    return after


def _is_of_whole_year(view: View, hit: Hit) -> bool:
    """Tell whether nothing stands between the word of comparison and that for the year: `so với năm`."""
    against, word = view.scan.at(hit.first, "against"), view.scan.before(hit.last, "year")
    return against is not None and word is not None and against.last == word.first

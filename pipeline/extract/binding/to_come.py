"""What is still to come, seen from an article's day."""

from datetime import date, timedelta

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.periods import Span, whole_year

SOON = timedelta(days=31)  # what is expected of a period that ends within a month is an estimate, no forecast
YEARS = 2  # from the first to the last of a plan's, at least
AIMED = ("target", "forecast")
REACH = 40  # tokens before a figure in which a word of status may speak of it
FOR_YEAR = ("level", "change_yoy")  # measures that are aimed at for a year


def is_of_rest(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure will be, in a text on months nearly over: it is that of the year that runs."""
    if not passage.view.of("will"):
        return False
    day, span = passage.setting.day, draft.span
    if day is None or span is None or draft.is_dated or draft.measure not in FOR_YEAR:
        return False
    is_over = span.end <= day + SOON and span.start.year == day.year and is_part_of_year(span)
    return is_over and passage.before(draft.quantity) is None and _says_will(passage, draft.quantity)


def _says_will(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words such as `will` stand before a quantity."""
    view = passage.view
    return bool(view.within("will", max(view.sentence.first, quantity.first - REACH), quantity.first))


def will_be(passage: Passage, quantity: Quantity, span: Span) -> bool:
    """Tell whether a figure is one of what will be in a period that still runs: `output will reach 90 tonnes`."""
    day = passage.setting.day
    if not passage.view.of("will") or day is None or span.end < day or passage.before(quantity) is not None:
        return False
    return _says_will(passage, quantity)


def is_to_come(span: Span, day: date | None) -> bool:
    """Tell whether a period starts after an article's day: nothing of it can be an outturn."""
    return day is not None and span.start > day


def unsaid(passage: Passage, *near: Draft | None) -> str:
    """Return the status of what is to come where no words say one: that of the aim near it.

    Else it is foreseen behind `will`, and aimed at where it stands bare: nobody states what is to come as a fact, but
    in plans (`The council settled the numbers for next year: growth of 9%`).
    """
    told = (one.status for one in near if one is not None and one.status in AIMED)
    return next(told, "forecast" if passage.view.of("will") else "target")


def runs_on(span: Span | None, day: date | None) -> bool:
    """Tell whether a stretch of years is far from over: what is told of it is what a plan sets."""
    return span is not None and day is not None and span.end.year - span.start.year >= YEARS and span.end > day + SOON


def is_mostly_to_come(span: Span | None, day: date | None) -> bool:
    """Tell whether less than half of a stretch of years is over: what is told of it is aimed at."""
    return runs_on(span, day) and span is not None and day is not None and day - span.start < span.end - day


def is_part_of_year(span: Span | None) -> bool:
    """Tell whether a period is of one year and not the rest of it."""
    return span is not None and span.start.year == span.end.year and not _is_rest_of_year(span)


def _is_rest_of_year(span: Span) -> bool:
    return span.start > whole_year(span).start and span.end == whole_year(span).end

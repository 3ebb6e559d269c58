"""The year that is over where a text names no time of what it tells: a meeting looks back on it, or the next begins."""

from collections.abc import Sequence
from datetime import date

from pipeline.extract.entered import is_entered
from pipeline.extract.periods import Expression
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

HEAD = 120  # tokens in which an article says of what meeting it tells
FROM, UNTIL = 11, 2  # the months in which such meetings are held
NAMED_WITHIN = 1  # tokens from words for a year that closed to its number


def closing_year(scan: Scan, day: date | None) -> Expression | None:
    """Return the year that a session at the end of the year is on, where the article names no time: `kỳ họp cuối năm`.

    One that meets early in a year looks back on the year before.
    """
    if day is None or UNTIL < day.month < FROM:
        return None
    told = next((hit for hit in scan.of("year_end_meeting") if hit.first < HEAD), None)
    return _year_over(told, day) if told is not None else None


def closed_year(scan: Scan, day: date | None, found: Expression | None) -> Expression | None:
    """Return the year that an article says is closed before it names a time: `Khép lại năm, Hue đón 6 triệu khách`."""
    if not scan.of("year_closed") or day is None or UNTIL < day.month < FROM:
        return None
    told = scan.of("year_closed")[0]
    is_first = told.first < HEAD and (found is None or told.last <= found.first)
    is_named = found is not None and found.first - told.last <= NAMED_WITHIN  # khép lại năm 2023
    return _year_over(told, day) if is_first and not is_named else None


def _year_over(told: Hit, day: date) -> Expression:
    """Return the year that is over, or nearly so, on a day at the end of it or early in the next."""
    year = day.year if day.month >= FROM else day.year - 1
    return Expression(told.first, told.last, "year", ((told.first, told.last),), year)


def year_before_entered(scan: Scan, times: Sequence[Expression], day: date | None) -> Expression | None:
    """Return the year before the one that a text says is entered: `Hue moves into 2018`."""
    if day is not None and UNTIL < day.month < FROM:
        return None
    told = next((one for one in times if one.aside and is_entered(scan, one)), None)
    if told is None or told.year is None:
        return None
    return Expression(told.first, told.last, "year", ((told.first, told.last),), told.year - 1)

"""Parts of a year that name none: they are of the year told before them, or go on with one that still runs."""

from collections.abc import Callable
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.scan import Scan
from pipeline.periods import Span, month_end

LISTED_WITHIN = 12  # tokens from one part of the year to the next that a list names
YEAR_WITHIN = 60  # tokens from a year to parts of it
SAID_WITHIN = 12  # tokens behind a part in which words tell that it is still to come
ENDS = frozenset(".!?")
AHEAD = ("forecast", "target")


def follows_running(
    times: list[Expression], found: Expression, day: date, spans: Callable[[Expression], Span | None]
) -> bool:
    """Tell whether a part of the year follows, in the same list, one that still runs: `quý III 8,7%, quý IV 9%`."""
    if found.kind not in PARTS or found.month is None or not _is_free(found):
        return False
    before = stretch.last_before(times, found.first)
    if before is None or before.kind not in PARTS or before.compared:
        return False
    if (before.until or before.month or 0) + 1 != found.month:
        return False
    running = spans(before) if found.first - before.last <= LISTED_WITHIN else None
    return running is not None and running.end.year == day.year and running.end > day


def year_told(scan: Scan, times: list[Expression], found: Expression, day: date) -> int | None:
    """Return the year told before a part without one, where the part cannot be that of the calendar.

    In January `Năm 2024 GRDP tăng 9%; quý I tăng 7%` is on the first quarter of 2024, and `Năm 2025 phấn đấu: 6 tháng
    8%, 9 tháng 9%` on months to come.
    """
    if found.kind not in PARTS or not _is_free(found) or found.month is None or found.compared or found.to_date:
        return None
    is_begun, is_told = (found.month, 1) <= (day.month, day.day), _is_half_over(found, day)
    if is_begun and is_told:
        return None
    year = _year_before(times, found)
    if year is None or year.year not in (day.year - 1, day.year):
        return None
    ends = sum(scan.sign(at) in ENDS for at in range(year.last, found.first))
    if year.year == day.year:
        return None if ends else year.year
    return year.year if is_begun and ends <= 1 and not is_ahead(scan, year.last, found.last) else None


def _is_free(found: Expression) -> bool:
    return found.year is None and found.relative is None and not found.anaphoric


def _is_half_over(found: Expression, day: date) -> bool:
    """Tell whether most of a part of the year in which an article appears is over, so that one can tell of it."""
    begins, ends = date(day.year, found.month or 1, 1), month_end(day.year, found.until or found.month or 1)
    return (day - begins) >= (ends - day)


def _year_before(times: list[Expression], found: Expression) -> Expression | None:
    """Return the year before a part, with nothing but other parts without a year between them."""
    for one in stretch.back_from(times, found.first):
        if found.first - one.last > YEAR_WITHIN:
            return None
        if one.compared or (one.kind in PARTS and _is_free(one)):
            continue
        is_bare = one.kind == "year" and not (one.until_year or one.since or one.to_date or one.anaphoric)
        return one if is_bare else None
    return None


def is_ahead(scan: Scan, first: int, last: int) -> bool:
    """Tell whether words from a year to right behind its part say that something is still to come."""
    said = stretch.within(scan.of("status"), first, last + SAID_WITHIN)
    return any(hit.value in AHEAD for hit in said) or bool(stretch.within(scan.of("will"), first, last + SAID_WITHIN))

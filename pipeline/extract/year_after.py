"""Undated articles that appear in the year after the one on which they report."""

from collections.abc import Sequence

from pipeline.extract.periods import PARTS, Expression
from pipeline.extract.scan import Scan

YEAR_END = 12  # December
BEFORE = "before"  # of words for the last year: the one before another
EARLY = 3  # months of a year in which articles still tell of the whole one before


def is_in_next(latest: int, told: Sequence[Expression], planned: Sequence[Expression]) -> bool:
    """Tell whether an article appears early in the year after the latest of which it tells.

    It tells that one as a whole, something planned for the next, and of first months without a year, or of last year.
    """
    is_whole = all(one.kind == "year" and not one.to_date for one in told if one.year == latest)
    months = [one.until or one.month or YEAR_END for one in told if one.kind in PARTS and not one.year]
    is_early = bool(months) and max(months) <= EARLY
    return (
        is_whole
        and (is_early or tells_of_last(told))
        and any(one.year == latest + 1 and one.kind == "year" for one in planned)
    )


def tells_of_last(told: Sequence[Expression]) -> bool:
    """Tell whether a text reports on last year as such, and does not only compare with it."""
    return any(one.relative == -1 and one.kind == "year" and not one.compared for one in told)


def is_of_year_told(scan: Scan, one: Expression) -> bool:
    """Tell whether a year is the one before another that the text tells, not before its own: `the year before`."""
    named = scan.at(one.first, "last_year") if one.relative == -1 else None
    return named is not None and named.value == BEFORE


def year_after_last(here: Sequence[Expression]) -> int | None:
    """Return the year after the last one, where a sentence says which that was: `GRDP rose last year, up on 2023`."""
    if not here or not any(one.relative == -1 and one.kind == "year" and not one.compared for one in here):
        return None
    bases = [one.year for one in here if one.compared and one.kind == "year" and one.year and not one.until_year]
    return max(bases) + 2 if bases else None

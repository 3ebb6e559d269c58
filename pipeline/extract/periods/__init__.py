"""Expressions of time, in both languages: months, quarters, halves, years, year-to-date, days, spans.

Each recogniser looks at one token and returns what stands there, or None; the first in `GRAMMAR` that finds something
has it. An expression without its year is resolved later against the article's date (`resolving`).
"""

from collections.abc import Callable

from pipeline.extract.periods.context import in_context
from pipeline.extract.periods.counted import months_counted
from pipeline.extract.periods.dates import clock, days, numeric_date
from pipeline.extract.periods.day_ranges import named_days
from pipeline.extract.periods.durations import duration, duration_range, ordinal_duration
from pipeline.extract.periods.elided import elided
from pipeline.extract.periods.expression import Expression, Kind
from pipeline.extract.periods.from_year_start import from_year_start
from pipeline.extract.periods.month_parts import part_of_month
from pipeline.extract.periods.month_start import from_month_start
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.months_until import months_until
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import COUNTED
from pipeline.extract.periods.possessive import possessive
from pipeline.extract.periods.quarters import half, months_lettered, quarter, same_quarter
from pipeline.extract.periods.years import relative, years
from pipeline.extract.scan import Scan

__all__ = ["Expression", "Kind", "expressions"]

# What says more comes first: `9/2025` before the bare year, `six months` before the length of time.
GRAMMAR: tuple[Callable[[Scan, int], Expression | None], ...] = (
    from_month_start,
    from_year_start,
    days,
    named_days,
    numeric_date,
    clock,
    part_of_month,
    possessive,
    month_name,
    month_number,
    quarter,
    half,
    months_lettered,
    duration_range,
    months_until,
    months_counted,
    years,
    relative,
    ordinal_duration,
    duration,
)

# Words that a number behind them names a time with: `tháng 9`, `quarter 3`.
NAMES = ("month", "month_name", "quarter", "year", "day", "half", "first", "last")

# What an expression may start with, but numerals.
STARTS = frozenset({
    "month_name", "month_start", "edge_month", "month_before", "this_month", "last_month", "the_month", "first", "last",
    "closing", "number",
    "quarter", "quarter_letter", "half_letter", "half_of_month", "first_half", "second_half", "ordinal",
    "ordinal_prefix", "counted_months", "so_far", "so_far_from",
    "this_year", "last_year", "next_year", "the_year", "whole_year", "entire", "quarter_name", "half_name",
    "the_quarter",
})  # fmt: skip


def expressions(scan: Scan) -> list[Expression]:
    """Return the expressions of time of a text in order, none overlapping."""
    found: list[Expression] = []
    last = 0
    for index in scan.starters(STARTS):
        match = _at(scan, index) if index >= last and not _counts(scan, index) else None
        match = match or (same_quarter(scan, index, found) if index >= last else None)
        match = in_context(scan, match) if match is not None else None
        if match is None and index >= last and found:
            match = elided(scan, index, found[-1])
        if match is not None:
            found.append(match)
            last = match.last
    return found


def _counts(scan: Scan, index: int) -> bool:
    """Tell whether a numeral counts what stands behind it, and no word for a time stands before it: `5 percent`."""
    counted = scan.is_number(index) and scan.any_at(index + 1, *COUNTED)
    return counted and not scan.any_before(index, *NAMES)


def _at(scan: Scan, index: int) -> Expression | None:
    for recognise in GRAMMAR:
        if match := recognise(scan, index):
            return match
    return None

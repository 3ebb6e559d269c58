"""Expressions of time, in both languages: months, quarters, halves, years, year-to-date, days, spans.

Each recogniser looks at one token and returns what stands there, or None; the first in `GRAMMAR` that finds something
has it. It is asked only at tokens that it can start with. An expression without its year is resolved later against the
article's date (`resolving`).
"""

from collections.abc import Callable
from functools import cache

from pipeline.extract.periods.context import in_context
from pipeline.extract.periods.counted import months_counted
from pipeline.extract.periods.dates import clock, days, numeric_date
from pipeline.extract.periods.day_ranges import named_days
from pipeline.extract.periods.durations import duration, duration_range, ordinal_duration
from pipeline.extract.periods.elided import elided
from pipeline.extract.periods.expression import MONTHS, PARTS, Expression, Kind
from pipeline.extract.periods.from_year_start import from_year_start
from pipeline.extract.periods.lettered import lettered
from pipeline.extract.periods.month_parts import part_of_month
from pipeline.extract.periods.month_start import from_month_start
from pipeline.extract.periods.months import month_name
from pipeline.extract.periods.months_until import months_until
from pipeline.extract.periods.numbered_months import month_number
from pipeline.extract.periods.parts import RELATIVE_YEARS, counts, digits
from pipeline.extract.periods.possessive import possessive
from pipeline.extract.periods.quarters import half, quarter
from pipeline.extract.periods.that_of import that_of
from pipeline.extract.periods.told_again import told_again
from pipeline.extract.periods.year_ending import year_ending
from pipeline.extract.periods.years import relative, years
from pipeline.extract.scan import Scan

__all__ = ["MONTHS", "PARTS", "Expression", "Kind", "expressions"]

SMALL, NUMERAL = "small numeral", "numeral"  # what a token may be besides a phrase: of at most two digits, or other
COUNTS = (SMALL, "number")  # small numbers in digits and in words

# Each with what it may start with. What says more comes first: `9/2025` before the bare year, `six months` before the
# length of time.
GRAMMAR: tuple[tuple[Callable[[Scan, int], Expression | None], frozenset[str]], ...] = (
    (from_month_start, frozenset({"month_start"})),
    (from_year_start, frozenset({"so_far_from"})),
    (year_ending, frozenset({"year_ending"})),
    (days, frozenset({SMALL, NUMERAL})),
    (named_days, frozenset({SMALL, "month_name"})),
    (numeric_date, frozenset({SMALL, NUMERAL})),
    (clock, frozenset({SMALL})),
    (part_of_month, frozenset({*COUNTS, "half_of_month", "month_name"})),
    (possessive, frozenset({NUMERAL, *RELATIVE_YEARS})),
    (month_name, frozenset({SMALL, "month_name"})),
    (month_number, frozenset({"edge_month", "month_before"})),
    (quarter, frozenset({"closing", "last", "ordinal", "quarter", "quarter_letter", "quarter_name"})),
    (half, frozenset({"first_half", "half_letter", "half_name", "second_half"})),
    (lettered, frozenset({SMALL})),
    (duration_range, frozenset(COUNTS)),
    (months_until, frozenset({*COUNTS, "first"})),
    (months_counted, frozenset({*COUNTS, "closing", "counted_months", "first", "last"})),
    (years, frozenset({NUMERAL})),
    (relative, frozenset({
        "entire", "last_month", "so_far", "so_far_from", "the_month", "this_month", "whole_year", "year_end",
        "year_eve", *RELATIVE_YEARS,
    })),
    (ordinal_duration, frozenset({SMALL, "ordinal", "ordinal_prefix"})),
    (duration, frozenset(COUNTS)),
)  # fmt: skip
TOLD_AGAIN = frozenset({"the_quarter", "the_span", "the_years"})
STARTS = TOLD_AGAIN.union(*(opens for _, opens in GRAMMAR))

# Words that a number behind them names a time with: `tháng 9`, `quarter 3`.
NAMES = ("month", "month_name", "quarter", "year", "day", "half", "first", "last")


def expressions(scan: Scan) -> list[Expression]:
    """Return the expressions of time of a text in order, none overlapping."""
    found: list[Expression] = []
    last = 0
    for index, opened in scan.starters(STARTS).items():
        match = _at(scan, index, opened) if index >= last and not _counts(scan, index) else None
        if index >= last and not opened.isdisjoint(TOLD_AGAIN) and (match is None or match.kind == "duration"):
            match = told_again(scan, index, found) or match
        match = that_of(scan, match, found[-1]) if match is not None and found else match
        match = in_context(scan, match) if match is not None else None
        if match is None and index >= last and found and "ordinal" in opened:
            match = elided(scan, index, found[-1])
        if match is not None:
            found.append(match)
            last = match.last
    return found


def _counts(scan: Scan, index: int) -> bool:
    """Tell whether a numeral counts what stands behind it, and no word for a time stands before it: `5 percent`."""
    return scan.is_number(index) and counts(scan, index) and not scan.any_before(index, *NAMES)


def _at(scan: Scan, index: int, phrases: set[str]) -> Expression | None:
    for read in _readers(_opened(scan, index, phrases)):
        if match := read(scan, index):
            return match
    return None


def _opened(scan: Scan, index: int, phrases: set[str]) -> frozenset[str]:
    """Return what an expression may start with that stands at a token, besides phrases."""
    if not scan.is_number(index):
        return frozenset(phrases)
    return frozenset(phrases | {NUMERAL if digits(scan, index) is None else SMALL})


@cache
def _readers(opened: frozenset[str]) -> tuple[Callable[[Scan, int], Expression | None], ...]:
    """Return what reads expressions that start so."""
    return tuple(read for read, opens in GRAMMAR if not opens.isdisjoint(opened))

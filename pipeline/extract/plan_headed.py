"""Undated texts that are headed as a plan for years: they appear before these begin."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.headlines import headline_end
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan


def year_of_plan(scan: Scan, times: Sequence[Expression]) -> int | None:
    """Return the year before the years of the plan that heads a text: 2020 for `Targets for 2021-2025`.

    None where the text tells of a year within: it looks back at the plan.
    """
    title = next(iter(scan.of("plan_title")), None)
    end = headline_end(scan) if title is not None else 0
    if title is None or title.first >= end:
        return None
    years = next((one for one in stretch.within(times, title.first, end) if one.year and one.until_year), None)
    if years is None or years.year is None or years.until_year is None:
        return None
    inside = range(years.year, years.until_year)
    is_told = any(one.year in inside and not one.until_year for one in times)
    return None if is_told else years.year - 1

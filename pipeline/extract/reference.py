"""When an article speaks: the days against which its relative times are resolved."""

from datetime import date
from itertools import pairwise

from pipeline.extract.periods import Expression
from pipeline.frozen import frozen
from pipeline.periods import month_end


@frozen
class Reference:
    """What relative times are resolved against: the first and last possible day of publication."""

    first: date | None
    last: date | None


def reference_of(found: list[Expression], published: Reference) -> tuple[Reference, bool]:
    """Return the reference and whether it is inferred: an undated article speaks of its latest year as its own.

    A year that others are compared with is the year before; years that end a span or a plan tell nothing. Where the
    article speaks of months of that year, it appeared within a month of the end of the last of them.
    """
    if published.last is not None:
        return published, False
    years = [year for before, one in pairwise([None, *found]) if one and (year := _own_year(one, before)) is not None]
    if not years:
        return published, False
    latest = max(years)
    ends = [one.until or one.month for one in found if not one.compared and one.year in (None, latest)]
    months = [end for end in ends if end]
    if not months:
        return Reference(date(latest, 1, 1), date(latest, 12, 31)), True
    last = month_end(latest, max(months))
    following = month_end(last.year + last.month // 12, last.month % 12 + 1)
    return Reference(last, following), True


def _own_year(one: Expression, before: Expression | None) -> int | None:
    """Return the year in which an article that says this seems to be written; next year is compared with its own."""
    if not one.year or one.until_year or (one.to_date and one.kind == "year"):
        return None
    is_ahead = before is not None and before.relative == 1
    return one.year + (1 if one.compared and not one.since and not is_ahead else 0)

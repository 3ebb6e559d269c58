"""Stretches from one day or month to another, which may lie in the year after it."""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression

YEAR = 12  # months


def led_on(first: Expression, until: Expression) -> Expression | None:
    """Return the days from one to another; None where they do not follow each other.

    Where the first names its year, the other may be of a later one: `from 1/10/2023 to 30/9/2024`.
    """
    if until.month is None or until.day is None:
        return None
    starts, ends = (first.month or until.month, first.day or 0), (until.month, until.day)
    since, known = first.year, until.year
    if since is not None and known is None and until.relative is None:
        known = since if starts < ends else since + 1
    if since is None or known in (None, since):
        since = None if known is not None or first.year is None else since
        if since is None and starts >= ends:
            return None
    elif known is not None and known < since:
        return None
    return replace(
        until, first=first.first, pieces=(*first.pieces, *until.pieces), year=known, from_day=first.day,
        from_month=starts[0], from_year=since, to_date=True,
    )  # fmt: skip


def months_back(until: Expression, count: int) -> Expression:
    """Return so many months until one that is named; some of them may be those of the year before.

    They begin behind the month in which they end where they are of two years.
    """
    last = until.month or YEAR
    first = (last - count) % YEAR + 1
    if until.kind == "day":
        return replace(until, from_day=1, from_month=first, to_date=True)
    return replace(until, kind="months", month=first, until=last)

"""What is left of a period: the months behind the year to date, the half before the third quarter.

Within one article, which knows its own vintage: 94 expected of the year less 77.39 in ten months leaves 16.61 for the
last two. Months that follow each other are first added up to the quarter that they fill.
"""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from pipeline.reconcile.derivations.derivation import Derivation
from pipeline.reconcile.figures import TOLD, Figure, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import total
from pipeline.reconcile.relations.cumulation import flows

ARTICLE = [*(name for name in TOLD if name not in ("when", "outturn")), "indicator_id"]
MONTHS = ("month_1", "month_2", "month_3")


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield quarters from their months, and what periods leave behind their first part, or before their last."""
    levels = flows(figures).filter(pl.col("geography_id").is_not_null(), ~pl.col("is_reference"))
    known = levels.filter(pl.col("outturn") == "outturn").select(*ARTICLE, "start", "stop", "row")
    quarters = _quarters(known)
    for months in figures.each(quarters, *MONTHS):
        yield _sum(list(months))
    wholes = levels.filter(pl.col("outturn") != "target").select(
        *ARTICLE, whole="row", whole_start="start", whole_stop="stop", of="outturn"
    )
    for whole, part in figures.each(_begun(wholes, known), "whole", "row"):
        yield from _left(whole, [part])
    for whole, *parts in figures.each(_ended(wholes, quarters), "whole", *MONTHS):
        yield from _left(whole, parts)


def _quarters(known: pl.DataFrame) -> pl.DataFrame:
    """Return the months of each quarter of which an article gives all three."""
    month = known.filter(pl.col("stop") == pl.col("start").dt.offset_by("1mo"))
    first = month.filter(pl.col("start").dt.month() % 3 == 1).rename({"row": MONTHS[0]})
    for name in MONTHS[1:]:
        after = month.rename({"start": "stop", "stop": "next", "row": name})
        first = first.join(after, on=[*ARTICLE, "stop"]).drop("stop").rename({"next": "stop"})
    return first


def _begun(wholes: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Return the periods with the longest part of their own beginning."""
    both = wholes.join(known, left_on=[*ARTICLE, "whole_start"], right_on=[*ARTICLE, "start"])
    both = both.filter(pl.col("stop") < pl.col("whole_stop")).sort("whole", "stop", "row")
    return both.unique("whole", keep="last", maintain_order=True)


def _ended(wholes: pl.DataFrame, quarters: pl.DataFrame) -> pl.DataFrame:
    """Return the known periods that end with a quarter of which the months are given."""
    both = wholes.filter(pl.col("of") == "outturn").join(
        quarters, left_on=[*ARTICLE, "whole_stop"], right_on=[*ARTICLE, "stop"]
    )
    return both.filter(pl.col("whole_start") < pl.col("start"))


def _sum(months: list[Figure]) -> Derivation:
    first, last = months[0], months[-1]
    assert first.start is not None
    assert last.stop is not None
    return Derivation(
        of=first,
        measure="level",
        start=first.start,
        stop=last.stop,
        unit_id=first.unit_id,
        value=_value(months),
        interval=total(month.interval for month in months),
        formula="sum of its months",
        operands=tuple(Operand("part", month) for month in months),
    )


def _left(whole: Figure, parts: list[Figure]) -> Iterator[Derivation]:
    """Yield the rest of a period, unless it may be none."""
    rest = whole.interval - total(part.interval for part in parts)
    begun = parts[0].start == whole.start
    start, stop = (parts[-1].stop, whole.stop) if begun else (whole.start, parts[0].start)
    if not rest.positive or start is None or stop is None:
        return
    yield Derivation(
        of=whole,
        measure="level",
        start=start,
        stop=stop,
        unit_id=whole.unit_id,
        value=whole.value - _value(parts),
        interval=rest,
        formula="whole period − its first part" if begun else "whole period − its last part",
        operands=(Operand("whole", whole), *(Operand("part", part) for part in parts)),
    )


def _value(figures: list[Figure]) -> Decimal:
    return sum((figure.value for figure in figures), Decimal(0))

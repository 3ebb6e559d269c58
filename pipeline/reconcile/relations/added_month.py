"""cumulation, of growth: the months between two totals of a year must themselves have grown believably.

Rule: from January–September and January–October, each with its growth, follows the growth of October; it lies within 40
points of what the two totals grew. February alone is not judged, because the Tết holiday moves between it and January.
Source: our own; monthly growth of provincial trade seldom leaves that band, and two vintages of a total leave it at
once (77.39 less 65.7 would be an October 79% above the one before).
Failure: across articles `vintage`; within one article `implausible`.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.bases import KEY, base, implied
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, IMPLAUSIBLE, INFO, VINTAGE, WARNING, Finding, Operand, one_article
from pipeline.reconcile.intervals import Interval, hull, percent_change
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.relations.cumulation import flows
from pipeline.reconcile.series import preferred
from pipeline.reconcile.words import Speller, digits, period, reckoned, subject

BAND = Interval.exactly(-40), Interval.exactly(40)
MOST_MONTHS = 3


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each total and the one before it, at most three months shorter."""
    levels = flows(figures).select(
        "row", "when", "start", "stop", "geography_id", "figure_id", "said_to", "low", "high"
    )
    grown = implied(figures).filter(pl.col("measure") == "change_yoy").select(*KEY[:1], *KEY[2:], "level", "change")
    totals = grown.join(levels, left_on="level", right_on="row").filter(pl.col("geography_id").is_not_null())
    totals = preferred(totals, [*KEY, "when"]).select(*KEY, "start", "stop", "level", "change")
    pairs = totals.join(totals, on=[*KEY, "start"], suffix="_before")
    months = (pl.col("stop").dt.year() - pl.col("stop_before").dt.year()) * 12 + (
        pl.col("stop").dt.month() - pl.col("stop_before").dt.month()
    )
    february = (pl.col("stop").dt.month() == 3) & (months == 1)
    longer = pairs.filter(months.is_between(1, MOST_MONTHS), ~february)
    order = ["level", "stop_before", "level_before"]
    longer = longer.sort(order, descending=[False, True, False]).unique("level", keep="first", maintain_order=True)
    for found in figures.each(longer, "level", "change", "level_before", "change_before"):
        yield from _finding(*found)


def _finding(level: Figure, change: Figure, before: Figure, before_change: Figure) -> Iterator[Finding]:
    base_now, base_before = base(level, change), base(before, before_change)
    if base_now is None or base_before is None or not (base_now - base_before).positive:
        return
    added, added_base = level.interval - before.interval, base_now - base_before
    actual = percent_change(added / added_base)
    usual = hull([change.interval, before_change.interval])
    expected = Interval((usual + BAND[0]).low, (usual + BAND[1]).high)
    alone = one_article([level, change, before, before_change])
    holds = expected.meets(actual)
    spell, added_days = Speller(level.unit_id, [level.value]), period(before.stop, level.stop)
    now, then = spell.number(level.value - before.value), spell.interval(added_base)
    outcome = "believable" if holds else "not believable" if alone else "so the two totals are of different vintages"
    yield Finding(
        relation="cumulation",
        statement=f"growth of {added_days} between two totals: {indicator(level)}, {subject(level)}",
        expected=expected,
        actual=actual,
        unit_id="percent",
        verdict=HOLDS if holds else IMPLAUSIBLE if alone else VINTAGE,
        severity=INFO if holds else WARNING,
        explanation=f"{spell.figure(level)} − {spell.figure(before)} = {spell.quantity(now)} in "
        f"{added_days}, against {then} a year before: {reckoned(actual)}% "
        f"growth, where the totals grew {digits(before_change.value)} and "
        f"{digits(change.value)}%: {outcome}.",
        operands=(
            Operand("level", level),
            Operand("change", change),
            Operand("level", before),
            Operand("change", before_change),
        ),
    )

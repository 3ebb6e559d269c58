"""implied_base: what two articles imply of the same earlier level agrees.

Rule: level and change in one article, and in another or in reference figures, imply earlier levels that meet:
77.39 / 1.3227 = 58.51 and, of Vietnam Customs, 76.44 / 1.306 = 58.53. Each implied level is held against the one that
was said last; articles that say the very same are held against it once.
Source: arithmetic; see `bases` for what is left out.
Failure: mostly `vintage`, because the earlier level was revised between the two; else the articles measure two things.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.bases import KEY, base, implied
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, VINTAGE, Finding, Operand, judge
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.words import Speller, change_words, period, source, subject


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every implied earlier level that another article implies too."""
    said = figures.frame.select("row", "said_to", "geography_id", "figure_id", level_value="value")
    bases = implied(figures).drop("geography_id").join(said, left_on="level", right_on="row")
    bases = bases.join(figures.frame.select("row", change_value="value"), left_on="change", right_on="row")
    bases = bases.filter(pl.col("base_when").is_not_null(), pl.col("geography_id").is_not_null())
    bases = bases.sort("said_to", "figure_id", "change", descending=[True, False, False], nulls_last=True)
    on = [*KEY, "base_when"]
    last = bases.unique(on, keep="first", maintain_order=True)
    last = last.select(*on, last_source="source_id", last_level="level", last_change="change")
    each = bases.unique([*on, "source_id"], keep="first", maintain_order=True)
    pairs = each.join(last, on=on).filter(pl.col("source_id") != pl.col("last_source"))
    pairs = pairs.unique([*on, "level_value", "change_value"], keep="first", maintain_order=True)
    for one, change, other, other_change in figures.each(pairs, "level", "change", "last_level", "last_change"):
        yield from _finding(one, change, other, other_change)


def _finding(one: Figure, change: Figure, other: Figure, other_change: Figure) -> Iterator[Finding]:
    actual, expected = base(one, change), base(other, other_change)
    if actual is None or expected is None:
        return
    operands = (
        Operand("level", one),
        Operand("change", change),
        Operand("level", other),
        Operand("change", other_change),
    )
    verdict, severity = judge(expected, actual, [one, change, other, other_change])
    spell = Speller(one.unit_id, [one.value, other.value])
    outcome = {HOLDS: "they agree", VINTAGE: "they differ, said at different times"}.get(verdict, "they do not agree")
    yield Finding(
        relation="implied_base",
        statement=f"{indicator(one)}: earlier level implied in two sources, {subject(one)}",
        expected=expected,
        actual=actual,
        unit_id=one.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{spell.figure(one)} {change_words(change)} in {source(one)} implies "
        f"{spell.quantity(spell.interval(actual))} before; {spell.figure(other)} ({period(other.start, other.stop)}) "
        f"{change_words(other_change)} in {source(other)} implies {spell.interval(expected)}: {outcome}.",
        operands=operands,
    )

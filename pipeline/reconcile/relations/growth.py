"""growth: a level, its change and the level before belong together.

Rule: the level less its change (in percent, times or an amount) meets the earlier level, or what another change of the
same level implies: 12.15 billion up 29.25% was 9.40; 12.15 less "an addition of 2.75" is 9.40 too. Two relative changes
that differ ("2.7 times", "down 6.9%") are of two things, a number and its capital, and no contradiction.
Source: arithmetic; changes at constant prices are left out (`bases`). Earlier levels of other articles are those that
are preferred today. A merged province and the one before are two places: nothing crosses the break of territory.
Failure: within an article one of the three is wrong. Across articles the earlier level was mostly revised.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.bases import KEY, base, implied
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, Finding, Operand, judge
from pipeline.reconcile.intervals import Interval
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.series import preferred
from pipeline.reconcile.words import Speller, change_words, period, subject

RELATIVE = {"percent", "times"}


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each level whose earlier level is stated, or implied by two changes."""
    bases = implied(figures).with_columns(against=pl.coalesce("base_when", "measure"))
    first = bases.group_by("level", "against").agg(first=pl.col("change").min())
    twice = bases.join(first, on=["level", "against"]).filter(pl.col("change") != pl.col("first"))
    for level, one, other in figures.each(twice, "level", "first", "change"):
        yield from _two_changes(level, one, other)
    for level, change, earlier in figures.each(_with_earlier(figures, bases), "level", "change", "earlier"):
        yield from _earlier(level, change, earlier)


def _with_earlier(figures: Figures, bases: pl.DataFrame) -> pl.DataFrame:
    """Return level and change with the earlier level of the same article, or else with the preferred one of others."""
    told = bases.drop("geography_id").join(figures.frame.select("row", "geography_id"), left_on="level", right_on="row")
    columns = [*KEY, "when"]
    own = figures.levels().select(*columns, "source_id", earlier="row")
    others = preferred(figures.frame.filter(pl.col("measure") == "level"), columns).select(*columns, earlier="row")
    here = told.join(own, left_on=[*KEY, "base_when", "source_id"], right_on=[*columns, "source_id"])
    rest = told.join(here.select("level", "change"), on=["level", "change"], how="anti")
    there = rest.join(others, left_on=[*KEY, "base_when"], right_on=columns)
    names = ("level", "change", "earlier")
    return pl.concat([here.select(names), there.select(names)])


def _two_changes(level: Figure, one: Figure, other: Figure) -> Iterator[Finding]:
    expected, actual = base(level, one), base(level, other)
    if expected is None or actual is None:
        return
    if {one.unit_id, other.unit_id} <= RELATIVE and not expected.meets(actual):
        return
    spell = Speller(level.unit_id, [level.value])
    yield _finding(
        level,
        (expected, actual),
        f"{spell.figure(level)} {change_words(one)} implies {spell.quantity(spell.interval(expected))} before; "
        f"{change_words(other)} implies {spell.interval(actual)}",
        (Operand("level", level), Operand("change", one), Operand("change", other)),
    )


def _earlier(level: Figure, change: Figure, earlier: Figure) -> Iterator[Finding]:
    expected = base(level, change)
    if expected is None:
        return
    spell = Speller(level.unit_id, [level.value, earlier.value])
    yield _finding(
        level,
        (expected, earlier.interval),
        f"{spell.figure(level)} {change_words(change)} implies {spell.quantity(spell.interval(expected))} in "
        f"{period(earlier.start, earlier.stop)}; {spell.figure(earlier)} is stated",
        (Operand("level", level), Operand("change", change), Operand("base", earlier)),
    )


def _finding(level: Figure, ends: tuple[Interval, Interval], words: str, operands: tuple[Operand, ...]) -> Finding:
    involved = [operand.figure for operand in operands if operand.figure is not None]
    verdict, severity = judge(*ends, involved)
    outcome = "they agree" if verdict == HOLDS else "they do not agree"
    return Finding(
        relation="growth",
        statement=f"{indicator(level)}: level and change = earlier level, {subject(level)}",
        expected=ends[0],
        actual=ends[1],
        unit_id=level.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{words}: {outcome}.",
        operands=operands,
    )

"""agreement: what is said of one key agrees, in one article, between two, and with reference figures.

Rule: the intervals of two figures with the same indicator, measure, place, partner, item, period, base, whole, unit and
outturn meet. Each figure is held against the preferred one of its series (`series.PREFERENCE`), and against every
reference figure of its key: linear, not all against all.
Source: the key of `series` in the data model; prices of another basis are another key.
Failure: `vintage` where they were said at different times: the later one restates. Else `fails`: a misprint, another
concept under the same name, or a rounding that the words do not tell.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, VINTAGE, Finding, Operand, judge
from pipeline.reconcile.series import KEY, PREFERENCE
from pipeline.reconcile.words import Speller, source, subject

ON = [*KEY, "price_basis"]
SAME_WORDS = ("source_id", "value", "value_to", "low", "high")


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each figure of a key held against the preferred one, and against each reference figure."""
    known = figures.frame.filter(pl.col("time_period").is_not_null(), pl.col("geography_id").is_not_null())
    told = known.filter(~pl.col("is_reference")).sort(*PREFERENCE.by, descending=PREFERENCE.descending, nulls_last=True)
    told = told.unique([*ON, *SAME_WORDS], keep="first", maintain_order=True)
    best = told.unique(ON, keep="first").select(*ON, best="row")
    pairs = told.join(best, on=ON, nulls_equal=True).filter(pl.col("row") != pl.col("best"))
    for other, preferred in figures.each(pairs, "row", "best"):
        yield _finding(other, preferred)
    given = known.filter(pl.col("is_reference")).select(*ON, reference="row")
    for told_figure, reference in figures.each(told.join(given, on=ON, nulls_equal=True), "row", "reference"):
        yield _finding(told_figure, reference)


def _finding(one: Figure, other: Figure) -> Finding:
    verdict, severity = judge(other.interval, one.interval, [one, other])
    spell = Speller(one.unit_id, [one.value, other.value])
    first = f"{spell.quantity(spell.figure(one))} in {source(one)}"
    second = f"{spell.quantity(spell.figure(other))} in {source(other)}"
    if verdict == HOLDS:
        outcome = "the same" if one.value == other.value else "within rounding"
    else:
        outcome = "said at different times" if verdict == VINTAGE else "they cannot both be right"
    return Finding(
        relation="agreement",
        statement=f"{one.indicator_id} {one.measure}, {subject(one)}: {one.authority or one.source_id} = "
        f"{other.authority or other.source_id}",
        expected=other.interval,
        actual=one.interval,
        unit_id=one.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{first}; {second}: {outcome}.",
        operands=(Operand("other", one), Operand("other", other)),
    )

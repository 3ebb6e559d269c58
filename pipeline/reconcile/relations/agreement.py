"""agreement: what is said of one key agrees between two articles, and with reference figures.

Rule: the intervals of two figures with the same indicator, measure, place, partner, item, period, base, whole, unit,
price basis and outturn meet. Each figure is held against the preferred one of its series (`series.PREFERENCE`), and
against every reference figure of its key: linear, not all against all. All that agree with it are one check; of those
that do not, each value that is said is one. An article that gives several values for one key speaks of several things
that the key does not tell apart (`series` says `conflict`): it agrees with whoever agrees with one of them.
Source: the key of `series` in the data model.
Failure: `vintage` where they were said at different times: the later one restates. Else `fails`: a misprint, another
concept under the same name, or a rounding that the words do not tell.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import FAILS, VINTAGE, Finding, Operand, judge
from pipeline.reconcile.intervals import hull
from pipeline.reconcile.naming import measured
from pipeline.reconcile.series import KEY, PREFERENCE, preferred
from pipeline.reconcile.words import Speller, source, subject

ON = KEY
SAME_WORDS = ("source_id", "value", "value_to", "low", "high")
NAMED, SLICE = 3, 20_000
OUTCOMES = {VINTAGE: "said at different times", FAILS: "they contradict each other"}


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for the figures of a key that agree with the preferred one, and for each value that does not."""
    known = figures.frame.filter(pl.col("time_period").is_not_null(), pl.col("geography_id").is_not_null())
    known = known.select(*ON, *SAME_WORDS, "row", "figure_id", "is_reference", "said_from", "said_to")
    told = known.filter(~pl.col("is_reference")).sort(*PREFERENCE.by, descending=PREFERENCE.descending, nulls_last=True)
    told = told.unique([*ON, *SAME_WORDS], keep="first", maintain_order=True)
    yield from _against(figures, told, preferred(told, ON))
    yield from _against(figures, told, known.filter("is_reference"))


def _against(figures: Figures, told: pl.DataFrame, bases: pl.DataFrame) -> Iterator[Finding]:
    """Yield what becomes of the figures of a key beside each base."""
    ends = ("row", "source_id", "low", "high", "said_from", "said_to")
    base = bases.select(*ON, *(pl.col(name).alias(f"base_{name}") for name in ends))
    elsewhere = pl.col("source_id") != pl.col("base_source_id")
    pairs = told.join(base, on=ON, nulls_equal=True).filter(elsewhere).with_columns(apart=~_overlap("low", "high"))
    pairs = pairs.filter(~pl.col("apart") | pl.col("apart").all().over("base_row", "source_id"))
    pairs = pairs.join(_agreeing(pairs, told), on=["base_row", "row"], how="anti")
    told_apart = [pl.when("apart").then(name).alias(f"apart_{name}") for name in ("value", "low", "high")]
    groups = pairs.with_columns(*told_apart, together=pl.col("apart") & _overlap("said_from", "said_to"))
    groups = groups.sort("base_row", "row")
    alike = ["base_row", "apart_value", "apart_low", "apart_high", "together"]
    grouped = groups.group_by(alike, maintain_order=True).agg("row")
    for part in grouped.iter_slices(SLICE):
        others = figures.at(part["row"].explode())
        for best, size in zip(figures.at(part["base_row"]), part["row"].list.len(), strict=True):
            yield _finding(best, [next(others) for _ in range(size)])


def _agreeing(pairs: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs apart whose figure agrees with another one that the base's article gives for the key."""
    other = told.select(*ON, base_source_id="source_id", base_low="low", base_high="high")
    apart = pairs.filter("apart").drop("base_low", "base_high")
    both = apart.join(other, on=[*ON, "base_source_id"], nulls_equal=True)
    return both.filter(_overlap("low", "high")).select("base_row", "row").unique()


def _overlap(start: str, end: str) -> pl.Expr:
    """Return whether the figure's interval and the base's have a value in common; a missing end is open."""
    first = (pl.col(start) <= pl.col(f"base_{end}")).fill_null(True)
    return first & (pl.col(f"base_{start}") <= pl.col(end)).fill_null(True)


def _finding(best: Figure, others: list[Figure]) -> Finding:
    verdict, severity = judge(best.interval, others[0].interval, [best, others[0]])
    spell = Speller(best.unit_id, [best.value, others[0].value])
    said = [f"{spell.quantity(spell.figure(figure))} in {source(figure)}" for figure in (best, *others[:NAMED])]
    if len(others) > NAMED:
        said.append(f"and {len(others) - NAMED} more")
    same = "the same" if all(other.value == best.value for other in others) else "within rounding"
    sides = [figure.authority or figure.source_id for figure in (best, *others[:NAMED])]
    return Finding(
        relation="agreement",
        statement=f"{measured(best)}, {subject(best)}: {' = '.join(sides)}",
        expected=best.interval,
        actual=hull(other.interval for other in others),
        unit_id=best.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{'; '.join(said)}: {OUTCOMES.get(verdict, same)}.",
        operands=(Operand("other", best), *(Operand("other", other) for other in others)),
    )

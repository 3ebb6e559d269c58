"""plan: the percent of a plan that is reached fits what is reached, and the plan is no absurd one.

Rule 1: a level by its plan ratio meets the target that is stated for the plan's period.
Rule 2: where the text names a plan of a longer period than the one reached ("the plan set for the year", in July), the
level cancels out of growth and ratio: 108.23 / 109.11 puts the plan at 99.2% of the same seven months of the year
before. A plan for a year that lies below seven months of the year before is none.
Source: arithmetic; plans of provinces are set on the year before (Resolutions of the People's Councils).
Failure: rule 1, a misprint or another plan; rule 2, the plan of the period reached is meant, or a digit is wrong.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.periods import parse
from pipeline.reconcile.bases import SHARED, ratio
from pipeline.reconcile.figures import TOLD, WORD, Figure, Figures
from pipeline.reconcile.finding import CRITICAL, FAILS, HOLDS, INFO, Finding, Operand, judge
from pipeline.reconcile.intervals import INFINITY, Interval
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.words import Speller, change_words, digits, reckoned, subject

HUNDRED = Interval.exactly(100)


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each plan ratio beside a target, and beside the growth of what was reached."""
    ratios = _ratios(figures)
    for level, reached, target in figures.each(_beside_target(figures, ratios), "level", "ratio", "target"):
        if reached.interval.positive:
            yield _level(level, reached, target)
    for change, reached in figures.each(_beside_growth(figures, ratios), "change", "ratio"):
        if ratio(change).positive and reached.interval.positive:
            yield _absurd(change, reached)


def _ratios(figures: Figures) -> pl.DataFrame:
    """Return the plan ratios with the days of the plan: as named, or else the period reached."""
    ratios = figures.stated.filter(pl.col("measure") == "plan_ratio", pl.col("start").is_not_null())
    named = {text: parse(text) for text in ratios["base_period"].drop_nulls().unique().sort()}
    ends = {
        "start": {text: days.start for text, days in named.items()},
        "stop": {text: days.stop for text, days in named.items()},
    }
    return ratios.with_columns(
        pl.coalesce(pl.col("base_period").replace_strict(days, default=None, return_dtype=pl.Date), end).alias(
            f"plan_{end}"
        )
        for end, days in ends.items()
    ).with_columns(plan_when=pl.format("{}/{}", "plan_start", "plan_stop").cast(WORD))


def _beside_target(figures: Figures, ratios: pl.DataFrame) -> pl.DataFrame:
    """Return level, ratio and the target of the plan's period, all of one article."""
    told = ratios.select(*SHARED, "plan_when", ratio="row")
    levels = figures.levels().select(*SHARED, "unit_id", level="row")
    on = [*(name for name in TOLD if name not in ("outturn", "when")), "indicator_id"]
    targets = figures.levels(pl.col("outturn") == "target").select(*on, plan_when="when", target="row")
    return told.join(levels, on=SHARED).join(targets, on=[*on, "plan_when"]).filter(pl.col("level") != pl.col("target"))


def _beside_growth(figures: Figures, ratios: pl.DataFrame) -> pl.DataFrame:
    """Return the ratios of a named plan of a longer period, with the growth of what was reached."""
    longer = ratios.filter(
        pl.col("base_period").is_not_null(),
        pl.col("plan_start") <= pl.col("start"),
        pl.col("plan_stop") > pl.col("stop"),
    ).select(*SHARED, ratio="row")
    changes = figures.stated.filter(pl.col("measure").is_in(["change_yoy", "ratio_yoy"]))
    changes = changes.filter(pl.col("unit_id").is_in(["percent", "times"])).select(*SHARED, change="row")
    return longer.join(changes, on=SHARED)


def _level(level: Figure, reached: Figure, target: Figure) -> Finding:
    factor = reached.interval if reached.unit_id == "times" else reached.interval / HUNDRED
    expected = level.interval / factor
    verdict, severity = judge(expected, target.interval, [level, reached, target])
    spell = Speller(level.unit_id, [level.value, target.value])
    unit = "" if reached.unit_id == "times" else "%"
    outcome = "as the target" if verdict == HOLDS else "but the target is"
    return Finding(
        relation="plan",
        statement=f"{indicator(level)} by percent of the plan = target, {subject(level)}",
        expected=expected,
        actual=target.interval,
        unit_id=level.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{spell.figure(level)} / {digits(reached.value)}{unit} = "
        f"{spell.quantity(spell.interval(expected))}, {outcome} {spell.figure(target)}.",
        operands=(Operand("level", level), Operand("rate", reached), Operand("whole", target)),
    )


def _absurd(change: Figure, reached: Figure) -> Finding:
    factor = reached.interval * HUNDRED if reached.unit_id == "times" else reached.interval
    actual = ratio(change) * HUNDRED / factor * HUNDRED
    expected = Interval(HUNDRED.low, INFINITY)
    holds = expected.meets(actual)
    now = change.value * (1 if change.unit_id == "percent" else 100) + (100 if change.measure == "change_yoy" else 0)
    outcome = "as a plan of a longer period must" if holds else "but a plan of a longer period lies above it"
    return Finding(
        relation="plan",
        statement=f"{indicator(reached)}: plan of a longer period against the year before, {subject(reached)}",
        expected=expected,
        actual=actual,
        unit_id="percent",
        verdict=HOLDS if holds else FAILS,
        severity=INFO if holds else CRITICAL,
        explanation=f"{digits(now)} / {digits(reached.value)} ({change_words(change)}, {digits(reached.value)}% of the "
        f"plan) puts the plan at {reckoned(actual)}% of the same period of the year before, "
        f"{outcome}.",
        operands=(Operand("rate", reached), Operand("other", change)),
    )

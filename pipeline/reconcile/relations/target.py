"""target: what is aimed at or expected fits the trend, and the outcome.

Rules: 1. a target or forecast for a year is between half and double of the year before, as the same article gives it;
2. a forecast for a year is no less than the year to date, and between two thirds and one and a half of its pace;
3. a forecast meets the outcome, once that is known.
Investment comes in lumps, and public money is spent late in the year: to it the rules 1 and 2 do not apply.
Figures three orders apart are not held against each other here: that is a question of their size (`magnitude`).
Source: our own; provinces plan on the year before, and no flow of a year shrinks by being counted further.
Failure: 1 and 2 `implausible`, a digit or a period is wrong; 3 `vintage`, the forecast was missed, which is no error.
"""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from pipeline.reconcile.figures import TOLD, Figure, Figures
from pipeline.reconcile.finding import HOLDS, IMPLAUSIBLE, INFO, VINTAGE, WARNING, Finding, Operand
from pipeline.reconcile.intervals import Interval, percent_change
from pipeline.reconcile.naming import indicator, measured
from pipeline.reconcile.relations.cumulation import flows
from pipeline.reconcile.series import KEY, preferred
from pipeline.reconcile.words import RECKONED, Speller, digits, period, source, subject

YEARLY, PACE = Interval(Decimal("0.5"), Decimal(2)), Interval(Decimal(2) / 3, Decimal("1.5"))
ARTICLE = [*(name for name in TOLD if name not in ("when", "outturn")), "indicator_id"]
IN_LUMPS = (
    "fdi_capital_attracted",
    "fdi_capital_new",
    "fdi_capital_adjusted",
    "fdi_share_purchases",
    "fdi_projects_new",
    "domestic_capital_attracted",
    "domestic_projects_new",
    "investment_attracted",
    "investment_projects_new",
    "public_investment",
)
THREE_ORDERS = Decimal(1000)
LEAST_DAYS = 90  # of the year to date: a pace of fewer says little


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each target and forecast beside the year before, the year to date and the outcome."""
    levels = flows(figures).filter(pl.col("low") > 0)
    ahead = levels.filter(pl.col("outturn") != "outturn", ~pl.col("indicator_id").is_in(IN_LUMPS))
    for later, before in figures.each(_year_before(ahead, levels), "row", "before"):
        if _comparable(later, before):
            yield _yearly(later, before)
    for whole, so_far in figures.each(_to_date(ahead, levels), "row", "so_far"):
        if _comparable(whole, so_far):
            yield _pace(whole, so_far)
    for forecast, outcome in figures.each(_outcome(figures), "row", "outcome"):
        yield _missed(forecast, outcome)


def _year_before(ahead: pl.DataFrame, levels: pl.DataFrame) -> pl.DataFrame:
    """Return targets and forecasts of whole years with the article's figure of the year before, known or forecast."""
    whole = pl.col("stop") == pl.col("start").dt.offset_by("1y")
    before = levels.filter(whole, pl.col("outturn") != "target").select(*ARTICLE, start=pl.col("stop"), before="row")
    return ahead.filter(whole).select(*ARTICLE, "start", "row").join(before, on=[*ARTICLE, "start"])


def _to_date(ahead: pl.DataFrame, levels: pl.DataFrame) -> pl.DataFrame:
    """Return forecasts with the longest part of their period that the article gives."""
    days = (pl.col("stop") - pl.col("start")).dt.total_days()
    known = levels.filter(pl.col("outturn") == "outturn", days >= LEAST_DAYS)
    known = known.select(*ARTICLE, "start", so_far="row", so_far_stop="stop")
    both = ahead.filter(pl.col("outturn") == "forecast").select(*ARTICLE, "start", "stop", "row")
    both = both.join(known, on=[*ARTICLE, "start"]).filter(pl.col("so_far_stop") < pl.col("stop"))
    return both.sort("row", "so_far_stop", "so_far").unique("row", keep="last", maintain_order=True)


def _outcome(figures: Figures) -> pl.DataFrame:
    """Return forecasts with the preferred outcome, of articles and of reference figures."""
    key = [name for name in KEY if name != "outturn"]
    known = figures.frame.filter(pl.col("time_period").is_not_null(), pl.col("geography_id").is_not_null())
    outcome = preferred(known.filter(pl.col("outturn") == "outturn"), key).select(*key, outcome="row")
    forecasts = known.filter(pl.col("outturn") == "forecast", ~pl.col("is_reference")).select(*key, "row", "value")
    return forecasts.unique([*key, "value"], keep="first", maintain_order=True).join(outcome, on=key, nulls_equal=True)


def _comparable(one: Figure, other: Figure) -> bool:
    return 1 / THREE_ORDERS < one.value / other.value < THREE_ORDERS


def _yearly(later: Figure, before: Figure) -> Finding:
    actual = later.interval / before.interval
    holds = actual.meets(YEARLY)
    spell = Speller(later.unit_id, [later.value, before.value])
    change = digits((later.value / before.value - 1) * 100, most=RECKONED)
    return Finding(
        relation="target",
        statement=f"{indicator(later)}: {later.outturn} against the year before, {subject(later)}",
        expected=percent_change(YEARLY),
        actual=percent_change(actual),
        unit_id="percent",
        verdict=HOLDS if holds else IMPLAUSIBLE,
        severity=INFO if holds else WARNING,
        explanation=f"{spell.figure(later)} on {spell.quantity(spell.figure(before))} in "
        f"{period(before.start, before.stop)} is {change}%: {'believable' if holds else 'not believable'}.",
        operands=(Operand("level", later), Operand("base", before)),
    )


def _pace(whole: Figure, so_far: Figure) -> Finding:
    factor = Decimal(_days(whole)) / Decimal(_days(so_far))
    pace = so_far.interval * Interval.exactly(factor) * PACE
    expected = Interval(max(pace.low, so_far.interval.low), pace.high)
    holds = expected.meets(whole.interval)
    spell = Speller(whole.unit_id, [whole.value])
    outcome = "believable" if holds else "not believable"
    return Finding(
        relation="target",
        statement=f"{indicator(whole)}: forecast against the year to date, {subject(whole)}",
        expected=expected,
        actual=whole.interval,
        unit_id=whole.unit_id,
        verdict=HOLDS if holds else IMPLAUSIBLE,
        severity=INFO if holds else WARNING,
        explanation=f"{spell.figure(so_far)} in {period(so_far.start, so_far.stop)} is a pace of "
        f"{spell.quantity(spell.reckoned(so_far.value * factor))}; the forecast is {spell.figure(whole)}: {outcome}.",
        operands=(Operand("whole", whole), Operand("part", so_far)),
    )


def _missed(forecast: Figure, outcome: Figure) -> Finding:
    holds = forecast.interval.meets(outcome.interval)
    spell = Speller(forecast.unit_id, [forecast.value, outcome.value])
    return Finding(
        relation="target",
        statement=f"{measured(forecast)}: forecast against outcome, {subject(outcome)}",
        expected=forecast.interval,
        actual=outcome.interval,
        unit_id=forecast.unit_id,
        verdict=HOLDS if holds else VINTAGE,
        severity=INFO,
        explanation=f"{spell.quantity(spell.figure(forecast))} was forecast in {source(forecast)}, "
        f"{spell.figure(outcome)} was the outcome in {source(outcome)}: {'met' if holds else 'not met'}.",
        operands=(Operand("level", outcome), Operand("other", forecast)),
    )


def _days(figure: Figure) -> int:
    return (figure.stop - figure.start).days if figure.start and figure.stop else 1

"""compound: mean growth over years is the compound of the growth of each year.

Rule: the n-th root of the product of the yearly growth factors, less one, meets the stated mean growth. Of each year
the growth is taken that was known when the mean was stated, the last before; and again the growth that was told last.
Years that were told only later make the verdict `vintage` if it does not hold.
Source: the compound annual growth rate; the yearly figures are those of articles and reference figures.
Failure: the mean was reckoned from other estimates, or means something else.
"""

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

import polars as pl

from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import CRITICAL, FAILS, HOLDS, INFO, VINTAGE, WARNING, Finding, Operand, one_article
from pipeline.reconcile.intervals import Interval, growth_factor, percent_change
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.words import Speller, digits, period, reckoned, subject

KEY = ["indicator_id", "geography_id", "partner_id", "item_id"]
MOST_YEARS = 10
ROOT, STEP = Context(prec=40), Decimal("1e-12")


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each mean growth whose years are all known."""
    means = figures.stated.filter(
        pl.col("measure") == "change_avg", pl.col("unit_id") == "percent", ~pl.col("is_reference")
    )
    whole = (pl.col("start").dt.ordinal_day() == 1) & (pl.col("stop").dt.ordinal_day() == 1)
    count = pl.col("stop").dt.year() - pl.col("start").dt.year()
    means = means.filter(whole, count.is_between(2, MOST_YEARS), pl.col("geography_id").is_not_null())
    years = means.select(
        *KEY,
        "outturn",
        "start",
        "said_to",
        mean="row",
        years=count,
        year=pl.int_ranges(pl.col("start").dt.year(), pl.col("stop").dt.year()),
    ).explode("year")
    then, today = _known(figures, years), _known(figures, years, today=True)
    revised = today.join(then, on=["mean", "year", "row"], how="anti").select("mean").unique()
    yield from _complete(figures, then)
    yield from _complete(figures, today.join(revised, on="mean", how="semi"))


def _complete(figures: Figures, chosen: pl.DataFrame) -> Iterator[Finding]:
    """Yield a finding for each mean growth of whose years all are chosen."""
    complete = chosen.filter(pl.len().over("mean") == pl.col("years")).sort("mean", "year")
    for (_, size), part in complete.group_by(["mean", "years"], maintain_order=True):
        wide = pl.DataFrame(
            {"mean": part["mean"][:1], **{f"year_{n}": part["row"][n : n + 1] for n in range(int(str(size)))}}
        )
        for mean, *yearly in figures.each(wide, *wide.columns):
            yield from _finding(mean, yearly)


def _known(figures: Figures, years: pl.DataFrame, *, today: bool = False) -> pl.DataFrame:
    """Return for each year of each mean the growth that was known then, else the first told later; or the last told."""
    yearly = figures.frame.filter(
        pl.col("measure") == "change_yoy",
        pl.col("unit_id") == "percent",
        pl.col("stop") == pl.col("start").dt.offset_by("1y"),
    ).select(*KEY, "outturn", "row", "said_from", "high", "low", year=pl.col("start").dt.year().cast(pl.Int64))
    both = years.with_columns(pl.col("year").cast(pl.Int64)).join(yearly, on=[*KEY, "outturn", "year"])
    told = (pl.col("said_from") <= pl.col("said_to")).fill_null(True)
    both = both.with_columns(before=pl.lit(True) if today else told)
    age = pl.when("before").then(-pl.col("said_from").cast(pl.Int32)).otherwise(pl.col("said_from").cast(pl.Int32))
    order = both.sort("mean", "year", ~pl.col("before"), age, pl.col("high") - pl.col("low"), "row", nulls_last=True)
    return order.unique(["mean", "year"], keep="first", maintain_order=True)


def _finding(mean: Figure, yearly: list[Figure]) -> Iterator[Finding]:
    product = Interval.exactly(1)
    for year in yearly:
        product *= growth_factor(year.interval)
    if not product.positive or product.high.is_infinite():
        return
    expected = percent_change(_root(product, len(yearly)))
    holds = expected.meets(mean.interval)
    alone = one_article([mean, *yearly])
    early = all(y.said_from is None or mean.said_to is None or y.said_from <= mean.said_to for y in yearly)
    verdict = HOLDS if holds else FAILS if early else VINTAGE
    spell = Speller("percent", [])
    values = ", ".join(f"{digits(y.value)}% in {period(y.start, y.stop)}" for y in yearly)
    outcome = "as stated" if holds else f"but stated is {spell.figure(mean)}%"
    yield Finding(
        relation="compound",
        statement=f"{indicator(mean)}: mean growth of the years, {subject(mean)}",
        expected=expected,
        actual=mean.interval,
        unit_id="percent",
        verdict=verdict,
        severity=INFO if holds else CRITICAL if alone else WARNING,
        explanation=f"{values} make {reckoned(expected)}% a year, {outcome}.",
        operands=(Operand("rate", mean), *(Operand("change", year) for year in yearly)),
    )


def _root(product: Interval, degree: int) -> Interval:
    """Return the root, rounded outward to twelve digits behind the mark."""
    power = ROOT.divide(Decimal(1), Decimal(degree))
    low, high = (ROOT.power(end, power) for end in (product.low, product.high))
    return Interval(low.quantize(STEP, ROUND_FLOOR, ROOT), high.quantize(STEP, ROUND_CEILING, ROOT))

"""The quality of each observation: what checks and reviews say of it. The figure itself is never altered.

A review `suspect` or `contradicted` makes a figure suspect, another one noted. A `critical` check makes its operands
suspect, a `warning` makes them noted. Two operands of a critical check are only noted, because a reader may trust them
more than the rest: one that another relation of the same article bears out (77.4 + 72.5 = 149.9 holds, so it is the
stated share of 19.7% that is in doubt), and one that is merely compared with (role `other`).

A figure that cannot be as its article puts it is noted without any other: a share beyond its whole, a fall by more than
all, a number of things below none, a report of days to come, a forecast of days gone. The suites of the package
(`pipeline/expectations/observations.json`) warn of the same.
"""

from collections.abc import Iterable

import polars as pl

from pipeline.reconcile.finding import CRITICAL, HOLDS, WARNING
from pipeline.reconcile.reviews import AGAINST

OK, NOTED, SUSPECT = "ok", "noted", "suspect"
# Relations in which three or more figures of an article bear each other out; agreement is often one figure said twice.
BEARING_OUT = ("sum", "difference", "growth", "cumulation", "share", "plan", "compound")


SHARE_RANGE, LEAST_CHANGE = (0, 100), -100
CHANGES = ("change_yoy", "change_pop", "change_base", "change_avg")
RATIOS, THINGS = ("ratio_yoy", "plan_ratio"), ("count", "tonne", "hectare")
SOON = pl.duration(days=31)  # a period that ends so soon is taken for over, as where status is read


AGAINST_IT, OF_IT, FOR_IT = "against", "of", "for"


def said(checks: pl.DataFrame, operands: pl.DataFrame) -> pl.DataFrame:
    """Return what checks say `of` observations, `against` and `for` them: `observation_id` and `said`, once each."""
    verdicts = checks.select("check_id", "relation", "scope", "verdict", "severity")
    known = operands.filter(pl.col("observation_id").is_not_null()).join(verdicts, on="check_id")
    critical, article = pl.col("severity") == CRITICAL, pl.col("scope") == "article"
    which = {
        FOR_IT: (pl.col("verdict") == HOLDS) & article & pl.col("relation").is_in(BEARING_OUT),
        AGAINST_IT: critical & (pl.col("role") != "other"),
        OF_IT: critical | (pl.col("severity") == WARNING),
    }
    found = [known.filter(condition).select("observation_id", said=pl.lit(words)) for words, condition in which.items()]
    return pl.concat(found).unique()


def marks(pieces: Iterable[pl.DataFrame], reviews: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Return the ids of the observations that what is `said` in all pieces, or a review, makes suspect, and noted."""
    told = list(pieces)
    against, spoken = (
        pl.concat([reviews.filter(False).select("observation_id"), *(_those(part, words) for part in told)]).unique()
        for words in (AGAINST_IT, OF_IT)
    )
    for part in told:
        against = against.join(_those(part, FOR_IT), on="observation_id", how="anti")
    bad = reviews.filter(pl.col("verdict").is_in(AGAINST))
    suspect, noted = (
        pl.concat([ids, more.select("observation_id")]).unique() for ids, more in ((against, bad), (spoken, reviews))
    )
    return suspect["observation_id"].sort(), noted["observation_id"].sort()


def _those(part: pl.DataFrame, words: str) -> pl.DataFrame:
    return part.filter(pl.col("said") == words).select("observation_id")


def judged(observations: pl.DataFrame, suspect: pl.Series, noted: pl.Series, articles: pl.DataFrame) -> pl.DataFrame:
    """Return the observations with their quality set."""
    return observations.with_columns(
        quality=pl.when(pl.col("observation_id").is_in(suspect.implode()))
        .then(pl.lit(SUSPECT))
        .when(pl.col("observation_id").is_in(noted.implode()) | _is(odd(observations, articles)))
        .then(pl.lit(NOTED))
        .otherwise("quality")
    )


def _is(ids: pl.DataFrame) -> pl.Expr:
    return pl.col("observation_id").is_in(ids["observation_id"].implode())


def odd(observations: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Return the ids of the observations that cannot be as their article puts them."""
    said = articles.select("source_id", said_from="published_from", said_to="published_to")
    told = observations.join(said, on="source_id", how="left")
    value, unit, measure = pl.col("value").cast(pl.Float64), pl.col("unit_id"), pl.col("measure")
    running = (pl.col("period_start") > pl.col("said_to")) | (pl.col("period_end") > pl.col("said_to") + SOON)
    beyond = pl.any_horizontal(
        (measure == "share") & ((unit != "percent") | ~value.is_between(*SHARE_RANGE)),
        measure.is_in(CHANGES) & (unit == "percent") & (value < LEAST_CHANGE),
        measure.is_in(RATIOS) & ~unit.is_in(["times", "percent"]),
        (measure == "contribution") & ~unit.is_in(["percentage_point", "percent"]),
        (measure == "level") & unit.is_in(THINGS) & (value < 0),
        (pl.col("status") == "actual") & running,
        (pl.col("status") == "forecast") & (pl.col("period_end") < pl.col("said_from")),
    )
    return told.filter(beyond).select("observation_id")

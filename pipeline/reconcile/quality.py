"""The quality of each observation: what checks and reviews say of it. The figure itself is never altered.

A review `suspect` or `contradicted` makes a figure suspect, another one noted. A `critical` check makes its operands
suspect, a `warning` makes them noted. Two operands of a critical check are only noted, because a reader may trust them
more than the rest: one that another relation of the same article bears out (77.4 + 72.5 = 149.9 holds, so it is the
stated share of 19.7% that is in doubt), and one that is merely compared with (role `other`).
"""

import polars as pl

from pipeline.reconcile.finding import CRITICAL, HOLDS, WARNING
from pipeline.reconcile.reviews import AGAINST

OK, NOTED, SUSPECT = "ok", "noted", "suspect"
# Relations in which three or more figures of an article bear each other out; agreement is often one figure said twice.
BEARING_OUT = ("sum", "difference", "growth", "cumulation", "share", "plan", "compound")


def judged(
    observations: pl.DataFrame, checks: pl.DataFrame, operands: pl.DataFrame, reviews: pl.DataFrame
) -> pl.DataFrame:
    """Return the observations with their quality set."""
    said = operands.filter(pl.col("observation_id").is_not_null()).join(checks, on="check_id")
    borne_out = said.filter(
        pl.col("verdict") == HOLDS, pl.col("scope") == "article", pl.col("relation").is_in(BEARING_OUT)
    ).select("observation_id")
    critical = said.filter(pl.col("severity") == CRITICAL)
    against = critical.filter(pl.col("role") != "other").join(borne_out, on="observation_id", how="anti")
    bad = reviews.filter(pl.col("verdict").is_in(AGAINST))
    suspect = pl.concat([against.select("observation_id"), bad.select("observation_id")]).unique()
    spoken = said.filter(pl.col("severity").is_in([CRITICAL, WARNING]))
    noted = pl.concat([spoken.select("observation_id"), reviews.select("observation_id")]).unique()
    return observations.with_columns(
        quality=pl.when(pl.col("observation_id").is_in(suspect["observation_id"].implode()))
        .then(pl.lit(SUSPECT))
        .when(pl.col("observation_id").is_in(noted["observation_id"].implode()))
        .then(pl.lit(NOTED))
        .otherwise("quality")
    )

"""Series: what all articles together say of one key, as the data model defines it.

The ends of a range count as one figure (`gather`). Agreement of the figures of a key:
`single`, one figure; `agree`, some value lies in all intervals; otherwise what the latest articles say decides:
`revised` where those who may have written at the latest time agree with each other, so that they restate what was said
before, `conflict` where even they disagree, or nobody's date is known.
"""

import hashlib
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

import polars as pl

from pipeline.io import decimal_text, ordered
from pipeline.reconcile.figures import SERIES_KEY, Figures

KEY = [*(name for name in SERIES_KEY if name != "time_period"), "when"]
SINGLE, AGREE, CONFLICT, REVISED = "single", "agree", "conflict", "revised"
HUNDREDTH, EXACT = Decimal("0.01"), Context(prec=40)


@dataclass(frozen=True)
class Order:
    """Columns to sort by, and which of them downwards."""

    by: list[str | pl.Expr]
    descending: list[bool]


# Latest vintage, then the narrowest interval, then the id. (Whether a period was stated or inferred is not told.)
PREFERENCE = Order(["said_to", pl.col("high") - pl.col("low"), "figure_id"], [True, False, False])
EARLIEST = Order(["said_to", pl.col("high") - pl.col("low"), "figure_id"], [False, False, False])


def preferred(figures: pl.DataFrame, key: list[str], order: Order = PREFERENCE) -> pl.DataFrame:
    """Return one figure a key: the one said last (or first), then the most exact, then the first by id."""
    told = figures.select(*key, "said_to", "high", "low", "figure_id").with_row_index("nth")
    told = told.sort(*order.by, descending=order.descending, nulls_last=True)
    return figures[told.unique(key, keep="first", maintain_order=True)["nth"]]


def series(figures: Figures) -> pl.DataFrame:
    """Return the table `series`: a row per key of the observations that tell their period."""
    told = figures.frame.filter(~pl.col("is_reference"), pl.col("time_period").is_not_null())
    grouped = _best(told)
    for part in (_meeting(told), _first(told)):
        grouped = grouped.join(part, on=KEY, nulls_equal=True)
    grouped = grouped.join(_latest(told, grouped), on=KEY, how="left", nulls_equal=True)
    return ordered(_columns(_agreement(grouped)), "series")


def _best(told: pl.DataFrame) -> pl.DataFrame:
    """Return the preferred figure of each key."""
    return preferred(told, KEY).select(
        *KEY, "time_period", "start", "stop", "value", "said_from", preferred_observation_id="figure_id"
    )


def _first(told: pl.DataFrame) -> pl.DataFrame:
    """Return the figure said first of each key."""
    return preferred(told, KEY, EARLIEST).select(*KEY, first_observation_id="figure_id", first_value="value")


def _meeting(told: pl.DataFrame) -> pl.DataFrame:
    """Return for each key the intersection and the hull of its intervals, and how many say it."""
    return told.group_by(KEY).agg(
        figures=pl.len(),
        observations=pl.len() + pl.col("upper_id").count(),
        sources=pl.col("source_id").n_unique(),
        highest_low=pl.col("low").max(),
        lowest_high=pl.col("high").min(),
        hull_low=pl.when(pl.col("low").null_count() == 0).then(pl.col("low").min()),
        hull_high=pl.when(pl.col("high").null_count() == 0).then(pl.col("high").max()),
    )


def _latest(told: pl.DataFrame, grouped: pl.DataFrame) -> pl.DataFrame:
    """Return whether those who may have written when the preferred figure was said agree with each other."""
    together = pl.col("said_to").is_null() | (pl.col("said_to") >= pl.col("last"))
    last = grouped.filter(pl.col("highest_low") > pl.col("lowest_high")).select(*KEY, last="said_from")
    late = told.join(last, on=KEY, nulls_equal=True).filter(together | pl.col("last").is_null())
    return late.group_by(KEY).agg(settled=(pl.col("low").max() <= pl.col("high").min()).fill_null(True))


def _agreement(grouped: pl.DataFrame) -> pl.DataFrame:
    apart = (pl.col("highest_low") > pl.col("lowest_high")).fill_null(False)
    return grouped.with_columns(
        agreement=pl.when(pl.col("figures") == 1)
        .then(pl.lit(SINGLE))
        .when(~apart)
        .then(pl.lit(AGREE))
        .when(pl.col("settled"))
        .then(pl.lit(REVISED))
        .otherwise(pl.lit(CONFLICT)),
        value_low=pl.when(apart).then("hull_low").otherwise("highest_low"),
        value_high=pl.when(apart).then("hull_high").otherwise("lowest_high"),
    )


def _columns(grouped: pl.DataFrame) -> pl.DataFrame:
    """Return the published columns: ids, last days, and numbers as text."""
    keys = grouped.select(pl.concat_str(pl.col(SERIES_KEY).fill_null(""), separator="\t"))
    ids = [hashlib.sha256(key.encode()).hexdigest()[:16] for key in keys.to_series().to_list()]
    return grouped.with_columns(
        pl.col(SERIES_KEY).cast(pl.String).replace("", None),
        *(number_text(name) for name in ("value", "value_low", "value_high")),
        series_id=pl.Series(ids, dtype=pl.String),
        revision=_revisions(grouped),
        period_start="start",
        period_end=pl.col("stop") - pl.duration(days=1),
        observations=pl.col("observations").cast(pl.Int64),
        sources=pl.col("sources").cast(pl.Int64),
    )


def number_text(name: str) -> pl.Expr:
    """Return an exact number of the working table as the canonical text of `io.decimal_text`."""
    text = pl.col(name).cast(pl.String).str.replace(r"\.?0+$", "")
    return pl.when(text == "-0").then(pl.lit("0")).otherwise(text).alias(name)


def _revisions(grouped: pl.DataFrame) -> pl.Series:
    """Return by how much the preferred value differs from the first, where it is not the same figure's."""
    moved = grouped["preferred_observation_id"] != grouped["first_observation_id"]
    pairs = grouped.filter(moved).select("value", "first_value").rows()
    revised = pl.Series([_revision(*pair) for pair in pairs], dtype=pl.String)
    return pl.Series([None] * grouped.height, dtype=pl.String).scatter(moved.arg_true(), revised)


def _revision(value: Decimal, first: Decimal) -> str | None:
    """Return by how many percent a value differs from the first, to hundredths."""
    if first == 0:
        return None
    return decimal_text((EXACT.divide(value - first, abs(first)) * 100).quantize(HUNDREDTH, ROUND_HALF_EVEN))

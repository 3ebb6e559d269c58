"""From the tables of the stages before to the working table of figures (`figures.Figures`)."""

import polars as pl
import polars.selectors as cs

from pipeline.model import OUTTURN
from pipeline.reconcile.figures import FIELDS, NUMBER, SERIES_KEY, WORD, Figures, marked
from pipeline.reconcile.references import as_observations

# A period of several months reaches into a month no day of which a calendar lacks: days are kept as [start, stop).
ONE_DAY = pl.duration(days=1)
SAME_RANGE = ("source_id", "sentence_start", *SERIES_KEY)
RANGE = ("range_low", "range_high")
PLACED = ("mention_id", "sentence_start", "start", "printed_scale")
CONVERSION = ("mention_id", "converts_mention_id", "value", "unit_id", "qualifier")
WHOLE = ("of_indicator_id", "of_geography_id", "of_item_id")
EXTRA = (*WHOLE, "base_period", "status", "sentence_start", "position", "printed_scale")


def gather(
    observations: pl.DataFrame, mentions: pl.DataFrame, articles: pl.DataFrame, references: pl.DataFrame
) -> Figures:
    """Return the figures of the observations, of whole articles, and of the reference figures.

    A number that does not fit is left out.
    """
    places = mentions.select(PLACED).rename({"start": "position"})
    dates = articles.select(
        "source_id",
        said_from="published_from",
        said_to="published_to",
        authority=pl.coalesce("publisher", "title", "source_id"),
    )
    told = (
        observations.hstack(_of(observations, places, "mention_id"))
        .hstack(_of(observations, dates, "source_id"))
        .with_columns(is_reference=pl.lit(False))
        .rename({"observation_id": "figure_id"})
        .drop("published_to", "mention_id", "quality")
    )
    given = as_observations(references, told.columns)
    figures = _join_ranges(_numbered(pl.concat([told, given])))
    return Figures(
        marked(in_order(_placed(figures))), mentions.filter(pl.col("role") == "conversion").select(CONVERSION)
    )


def in_order(figures: pl.DataFrame) -> pl.DataFrame:
    """Return the figures counted, in the order that decides between those that are alike in all else."""
    return figures.sort("is_reference", "figure_id").with_row_index("row")


def _of(observations: pl.DataFrame, table: pl.DataFrame, key: str) -> pl.DataFrame:
    """Return the other columns of a table, row by row for the observations."""
    return observations.select(key).join(table, on=key, how="left", maintain_order="left").drop(key)


def _numbered(told: pl.DataFrame) -> pl.DataFrame:
    """Return the rows whose numbers fit, as exact numbers, with the period as [start, stop) and the outturn."""
    numbers = ("value", "value_low", "value_high")
    cast = told.with_columns(pl.col(name).cast(NUMBER, strict=False).alias(f"#{name}") for name in numbers)
    fits = [pl.col(f"#{name}").cast(pl.String).str.replace(r"\.?0+$", "").eq_missing(_plain(name)) for name in numbers]
    return cast.filter(*fits).select(
        pl.exclude(*numbers, *(f"#{name}" for name in numbers), "period_start", "period_end"),
        start="period_start",
        stop=pl.col("period_end") + ONE_DAY,
        value="#value",
        value_to=pl.lit(None, NUMBER),
        low="#value_low",
        high="#value_high",
        upper_id=pl.lit(None, pl.String),
        outturn=pl.col("status").replace_strict(OUTTURN),
    )


def _plain(name: str) -> pl.Expr:
    """Return the text of a number without zeros behind the mark, to see whether the exact type kept all of it."""
    text = pl.col(name)
    return pl.when(text.str.contains(".", literal=True)).then(text.str.replace(r"\.?0+$", "")).otherwise(text)


def _join_ranges(figures: pl.DataFrame) -> pl.DataFrame:
    """Return the figures with the two ends of each range of one sentence joined into one figure."""
    in_a_range = pl.col("qualifier").is_in(RANGE)
    nth = pl.col("figure_id").cum_count().over(*SAME_RANGE, "qualifier", order_by="position")
    counted = figures.filter(in_a_range).with_columns(nth=nth)
    on = [*SAME_RANGE, "nth"]
    lows, highs = (counted.filter(pl.col("qualifier") == end) for end in RANGE)
    ends = highs.select(*on, id_="figure_id", value_="value", low_="low", high_="high")
    pairs = lows.join(ends, on=on, nulls_equal=True).with_columns(
        upper_id="id_",
        value_to="value_",
        low=pl.min_horizontal("low", "low_"),
        high=pl.max_horizontal("high", "high_"),
    )
    used = pl.concat([pairs["figure_id"], pairs["upper_id"]])
    single = figures.filter(~pl.col("figure_id").is_in(used.implode()))
    return pl.concat([single, pairs.select(single.columns)])


def _placed(figures: pl.DataFrame) -> pl.DataFrame:
    """Add `when` and `where` to join by, and order the columns; words that repeat become categories."""
    sentence = "?" + pl.col("sentence_start").cast(pl.String)
    placed = figures.with_columns(
        when=pl.coalesce(pl.format("{}/{}", "start", "stop"), sentence),
        where=pl.coalesce("geography_id", sentence),
        price_basis=pl.col("price_basis").fill_null(""),
    ).select(*(name for name in FIELDS if name != "row"), *EXTRA, "when", "where")
    return placed.with_columns((cs.string() - cs.by_name("figure_id", "upper_id")).cast(WORD))

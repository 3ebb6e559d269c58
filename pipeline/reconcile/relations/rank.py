"""rank: no two share a place, and whoever ranks before has no less.

Rule 1: in one field (the places of a country or region, the partners or the items of a place) for one indicator and
period, a rank is held by one. Ranks in the present tense, without a period, are held against each other when they were
said within a month. Provinces of before the merger and of after it are two fields.
Rule 2: of the levels that an article gives for a field, fewer than r lie above the one that ranks r-th.
Source: what a rank is; ties are not reported.
Failure: one of the articles is wrong, or they rank by different things (by number or by capital).
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import (
    CRITICAL,
    FAILS,
    HOLDS,
    INFO,
    VINTAGE,
    WARNING,
    Finding,
    Operand,
    one_article,
    same_time,
)
from pipeline.reconcile.intervals import INFINITY, Interval
from pipeline.reconcile.naming import indicator, named, place_name
from pipeline.reconcile.words import Speller, digits, period, source
from pipeline.vocabulary import code_lists

FIELD = ["indicator_id", "kind", "field", "within", "outturn", "term"]
PRESENT, MONTH = "present", pl.duration(days=31)
COUNTRY = "viet-nam"


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for two of one rank, and for each rank beside the levels of its field."""
    yield from shared(figures)
    yield from beside_levels(figures)


def shared(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for two of one rank: of one indicator and period."""
    for one, other in figures.each(_shared(_ranks(figures)), "row", "other"):
        yield _two(one, other)


def beside_levels(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each rank beside the levels of its field: of one article."""
    ranks = _ranks(figures)
    articles = figures.levels().join(ranks.select("source_id"), on="source_id", how="semi")
    for rank, level, above in _beside_levels(figures, ranks, competitors(articles)):
        yield _levels(rank, level, above)


def _ranks(figures: Figures) -> pl.DataFrame:
    return competitors(figures.stated.filter(pl.col("measure") == "rank", pl.col("unit_id") == "rank"))


def competitors(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the figures with who competes (`who`) in which field."""
    partner, item = pl.col("partner_id") != "_T", pl.col("item_id") != "_T"
    placed = pl.col("of_geography_id").is_not_null() | ((pl.col("measure") == "level") & ~partner & ~item)
    kind = pl.when(partner).then(pl.lit("partner")).when(item & ~placed).then(pl.lit("item")).otherwise(pl.lit("place"))
    merged = [name for name, place in code_lists().geographies.items() if place.valid_to is not None]
    new = [name for name, place in code_lists().geographies.items() if str(place.valid_from or "") >= "2025-07"]
    return (
        frame.with_columns(kind=kind)
        .with_columns(
            who=pl.when(pl.col("kind") == "partner")
            .then("partner_id")
            .when(pl.col("kind") == "item")
            .then("item_id")
            .otherwise("where"),
            field=pl.when(pl.col("kind") == "place")
            .then(pl.coalesce("of_geography_id", pl.lit(COUNTRY)))
            .otherwise("where"),
            within=pl.when(pl.col("kind") == "item").then(pl.lit("")).otherwise("item_id"),
            term=pl.when(pl.col("start").is_null()).then(pl.lit(PRESENT)).otherwise("when"),
            era=pl.when(pl.col("geography_id").is_in(merged))
            .then(-1)
            .when(pl.col("geography_id").is_in(new))
            .then(1)
            .otherwise(0),
        )
        .filter(pl.col("geography_id").is_not_null(), (pl.col("kind") != "place") | (pl.col("where") != COUNTRY))
    )


def _shared(ranks: pl.DataFrame) -> pl.DataFrame:
    """Return each rank with the one said just before it by whom another holds the same rank."""
    key = [*FIELD, "value"]
    named = ranks.filter((pl.col("kind") != "place") | pl.col("of_geography_id").is_not_null())
    ordered = named.sort(*key, "said_to", "who", "row", nulls_last=True)
    last = [
        pl.col(name).shift(1).over(key, order_by=["said_to", "who", "row"]).alias(new) for name, new in BEFORE.items()
    ]
    told = ordered.with_columns(last).filter(pl.col("other").is_not_null(), pl.col("who") != pl.col("other_who"))
    near = (pl.col("term") != PRESENT) | (pl.col("said_to") - pl.col("other_said") <= MONTH)
    return told.filter(near, pl.col("era") * pl.col("other_era") >= 0)


BEFORE = {"row": "other", "who": "other_who", "said_to": "other_said", "era": "other_era"}


def _beside_levels(
    figures: Figures, ranks: pl.DataFrame, levels: pl.DataFrame
) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Yield rank, level and the higher levels of the field, all of one article."""
    on = ["source_id", "indicator_id", "kind", "within", "outturn", "term"]
    own = ranks.filter(pl.col("field") == COUNTRY).select(*on, "who", "era", "value", rank="row")
    own = own.join(levels.select(*on, "who", "unit_id", "high", level="row"), on=[*on, "who"])
    others = levels.select(*on, "unit_id", other_who="who", other_era="era", other_low="low", other="row")
    both = own.join(others, on=[*on, "unit_id"]).filter(pl.col("who") != pl.col("other_who"))
    both = both.filter(pl.col("era") * pl.col("other_era") >= 0)
    above = both.with_columns(above=pl.col("other_low") > pl.col("high")).sort("rank", "level", "other")
    grouped = above.group_by("rank", "level", maintain_order=True).agg(pl.col("other").filter("above"))
    for rank, level, others_above in grouped.rows():
        involved = list(figures.at(pl.Series([rank, level, *others_above], dtype=pl.UInt32)))
        yield involved[0], involved[1], involved[2:]


def _two(one: Figure, other: Figure) -> Finding:
    alone = one_article([one, other])
    vintage = one.start is not None and not same_time([one, other])
    names = [f"{_who(figure)} in {source(figure)}" for figure in (one, other)]
    return Finding(
        relation="rank",
        statement=f"rank {digits(one.value)} by {indicator(one)}, {period(one.start, one.stop)}: held by one",
        expected=Interval(other.value + 1, INFINITY),
        actual=Interval.exactly(one.value),
        unit_id="rank",
        verdict=VINTAGE if vintage else FAILS,
        severity=CRITICAL if alone else WARNING,
        explanation=f"Rank {digits(one.value)} by {indicator(one)} is given to {names[0]} and to {names[1]}: "
        f"{'said at different times' if vintage else 'they cannot both hold it'}.",
        operands=(Operand("level", one), Operand("level", other)),
    )


def _levels(rank: Figure, level: Figure, above: list[Figure]) -> Finding:
    expected, actual = Interval(Interval.exactly(len(above) + 1).low, INFINITY), Interval.exactly(rank.value)
    holds = expected.meets(actual)
    spell = Speller(level.unit_id, [level.value, *(figure.value for figure in above)])
    higher = ", ".join(f"{_who(figure)} {spell.figure(figure)}" for figure in above) or "nobody named"
    return Finding(
        relation="rank",
        statement=f"rank of {_who(level)} by {indicator(level)}, {period(level.start, level.stop)}, against levels",
        expected=expected,
        actual=actual,
        unit_id="rank",
        verdict=HOLDS if holds else FAILS,
        severity=INFO if holds else CRITICAL,
        explanation=f"{_who(level)} has {spell.quantity(spell.figure(level))} and rank {digits(rank.value)}; "
        f"above it: {higher}{'' if holds else ', too many'}.",
        operands=(Operand("rate", rank), Operand("level", level), *(Operand("other", figure) for figure in above)),
    )


def _who(figure: Figure) -> str:
    """Return who competes: the partner, the item of a place, or the place."""
    if figure.partner_id != "_T":
        return named("partner_id", figure.partner_id)
    place = place_name(figure.geography_id)
    return place if figure.item_id == "_T" else f"{named('item_id', figure.item_id)} ({place})"

"""Figures for the tests of reconcile: a few words each, everything else as in the seeds."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import polars as pl

from pipeline import io
from pipeline.model import Observation, ReferenceFigure
from pipeline.periods import parse
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.gather import gather
from pipeline.reconcile.references import written_interval

UNITS = {"level": "USD", "rank": "rank", "ratio_yoy": "times"}
ARTICLES = {
    "source_id": pl.String,
    "publisher": pl.String,
    "title": pl.String,
    "published_from": pl.Date,
    "published_to": pl.Date,
    "text": pl.String,
}


def observation(
    source: str, indicator: str, value: str, period: str | None = "2025-01-01/P10M", **more: Any
) -> Observation:
    """Return an observation; `sentence` is the offset of its sentence, `said` the day of its article."""
    measure = more.get("measure", "level")
    unit = more.get("unit", UNITS.get(measure, "percent"))
    number, qualifier = Decimal(value), more.get("qualifier", "exact")
    low, high = more.get("interval") or written_interval(number, qualifier, unit)
    days = parse(period) if period else None
    start, end = (days.start, days.end) if days else (None, None)
    identifier = more.get("id") or "/".join(
        [
            str(part)
            for part in (
                indicator,
                measure,
                period,
                value,
                more.get("partner"),
                more.get("item"),
                qualifier,
                more.get("place"),
            )
        ]
    )
    return Observation(
        observation_id=f"{source}:{identifier}",
        indicator_id=indicator,
        measure=measure,
        geography_id=more.get("place", "bac-ninh"),
        partner_id=more.get("partner", "_T"),
        item_id=more.get("item", "_T"),
        time_period=period,
        period_start=start,
        period_end=end,
        base_period=more.get("base_period"),
        of_indicator_id=more.get("of_indicator"),
        of_geography_id=more.get("of_place"),
        of_item_id=more.get("of_item"),
        value=number,
        unit_id=unit,
        price_basis=more.get("price_basis"),
        value_low=low,
        value_high=high,
        qualifier=qualifier,
        status=more.get("status", "actual"),
        source_id=source,
        mention_id=f"{source}:{identifier}",
        published_to=date.fromisoformat(more.get("said", "2025-11-24")),
        quality="ok",
    )


def reference(identifier: str, indicator: str, value: str, period: str, published: str, **more: Any) -> ReferenceFigure:
    """Return a reference figure of Vietnam Customs."""
    measure = more.get("measure", "level")
    return ReferenceFigure(
        reference_id=identifier,
        indicator_id=indicator,
        measure=measure,
        geography_id=more.get("place", "bac-ninh"),
        partner_id=more.get("partner", "_T"),
        item_id=more.get("item", "_T"),
        time_period=period,
        of_geography_id=more.get("of_place"),
        value=Decimal(value),
        unit_id=more.get("unit", UNITS.get(measure, "percent")),
        qualifier=more.get("qualifier", "exact"),
        status=more.get("status", "actual"),
        authority=more.get("authority", "Vietnam Customs"),
        published=published,
        url=more.get("url"),
        note=None,
    )


def mentions(
    observations: Iterable[Observation], sentences: dict[str, int] | None = None, scale: int = 6
) -> pl.DataFrame:
    """Return the columns of the ledger that reconcile needs; all in one sentence unless told otherwise."""
    rows = [(o.mention_id, (sentences or {}).get(o.observation_id, 0), n, scale) for n, o in enumerate(observations)]
    names = ("sentence_start", "start", "printed_scale")
    schema = pl.Schema({"mention_id": pl.String(), **dict.fromkeys(names, pl.Int64())})
    return pl.DataFrame(rows, schema=schema, orient="row").unique("mention_id")


def articles(observations: Iterable[Observation]) -> pl.DataFrame:
    """Return an article for each source, published on its day."""
    dates = {o.source_id: o.published_to for o in observations}
    return pl.DataFrame(
        [(source, None, None, day, day, "") for source, day in dates.items()], schema=ARTICLES, orient="row"
    )


def figures(
    *observations: Observation,
    references: Sequence[ReferenceFigure] = (),
    sentences: dict[str, int] | None = None,
    restated: pl.DataFrame | None = None,
    scale: int = 6,
) -> Figures:
    """Return the working table of these observations and reference figures; `scale` is the printed one of all."""
    ledger = mentions(observations, sentences, scale)
    return gather(
        io.frame(observations, "observations"),
        pl.concat([ledger, conversion("", "", "1", "USD").clear() if restated is None else restated], how="diagonal"),
        articles(observations),
        io.frame(references, "reference_figures"),
    )


def conversion(converts: str, identifier: str, value: str, unit: str) -> pl.DataFrame:
    """Return the mention of a conversion."""
    row = (identifier, converts, "conversion", value, unit, "exact")
    names = ("mention_id", "converts_mention_id", "role", "value", "unit_id", "qualifier")
    return pl.DataFrame([row], schema=dict.fromkeys(names, pl.String), orient="row")

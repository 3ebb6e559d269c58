"""Reconcile a million made observations and print the time and the memory that it took.

    python -m benchmarks.reconcile [OBSERVATIONS]

Each made article reports a province's trade of one period: four levels that add up (but for one in fifty), growth,
a plan ratio, forecasts, a target and a rank, as articles of the press do. The goal is a million in a minute
on two cores, within 2 GB of all processes together.
"""

import os
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import polars as pl

from benchmarks.measuring import machine, measured
from pipeline import io, storage
from pipeline.model import Observation
from pipeline.periods import parse
from pipeline.reconcile.references import written_interval
from pipeline.vocabulary import code_lists

MILLION = Decimal(1_000_000)
LEVELS = (
    "exports",
    "imports",
    "trade_turnover",
    "trade_balance",
    "budget_revenue",
    "retail_sales",
    "fdi_capital_attracted",
)
PER_ARTICLE, PART = 20, 200  # figures of an article, articles of a part


STAGE = "import sys; from pathlib import Path; from pipeline import reconcile; reconcile.run(*map(Path, sys.argv[1:]))"
ROOT = Path(__file__).parent.parent


def main() -> None:
    """Make the data, run the stage and print what it took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder, count // PER_ARTICLE)
        tables = [str(folder / stage) for stage in ("ingest", "extract", "reconcile")]
        taken = measured([sys.executable, "-c", STAGE, *tables], ROOT, os.environ)
        metrics = storage.read_json(folder / "metrics" / "reconcile.json")
    print(f"{count} observations on {machine()}:")
    print(f"{taken.clock:.1f} s, {taken.cpu:.1f} s of processor time, peak {taken.peak / 1000:.2f} GB of all processes")
    for relation, verdicts in metrics["checks"].items():
        print(f"  {relation:13} {verdicts}")


def _write(folder: Path, articles: int) -> None:
    """Write the tables of the stages before, in parts as they do."""
    for name in ("reviews", "reference_figures"):
        io.write_parquet(io.frame([], name), folder / "ingest" / f"{name}.parquet")
    for part, numbers in enumerate(io.batched(range(articles), PART)):
        for name, table in _part(numbers).items():
            io.write_part(io.parquet_bytes(table), folder / "extract" / f"{name}.parquet", part)


def _part(numbers: list[int]) -> dict[str, pl.DataFrame]:
    provinces = [
        name for name, place in code_lists().geographies.items() if place.level in ("province", "municipality")
    ]
    observations: list[Observation] = []
    dates = []
    for number in numbers:
        province = provinces[number % len(provinces)]
        turn = number // len(provinces)
        year, month = 2010 + turn % 15, 1 + (turn // 15) % 12
        said = date(year, month, 28) + timedelta(days=5 + number % 40)
        source = f"{number:06}"
        dates.append((source, f"Paper {number % 40}", "", said, said, ""))
        observations += _article(source, province, year, month, said, number)
    return {
        "articles": pl.DataFrame(
            dates,
            schema=["source_id", "publisher", "title", "published_from", "published_to", "text"],
            orient="row",
        ),
        "observations": io.frame(observations, "observations"),
        "mentions": _mentions(observations),
    }


def _article(source: str, province: str, year: int, month: int, said: date, number: int) -> list[Observation]:
    period = f"{year}-01-01/P{month}M" if month != 12 else str(year)
    growth = Decimal(10)
    size = Decimal(2 + sum(map(ord, province)) % 40) * month * Decimal("1.1") ** (year - 2010)
    drift = Decimal(number % 7) / 100
    exports, imports = round(size * 10 + drift, 2), round(size * 8 + drift, 2)
    total = exports + imports + (number % 50 == 0) * 10 * size
    levels = (exports, imports, total, exports - imports, size * 3, size * 5, size / 4)
    made = [
        (name, "level", round(level, 2) * MILLION, "USD", period, "actual")
        for name, level in zip(LEVELS, levels, strict=True)
    ]
    made += [(name, "change_yoy", growth, "percent", period, "actual") for name in LEVELS[:3]]
    whole = round(exports * 12 / month, 1) * MILLION
    made += [
        ("budget_revenue", "plan_ratio", Decimal(month * 8), "percent", period, "actual"),
        ("retail_sales", "change_yoy", growth, "percent", period, "actual"),
        ("exports", "rank", Decimal(1 + number % 63), "rank", period, "actual"),
        ("exports", "level", whole, "USD", str(year), "forecast"),
        ("imports", "level", round(imports * 12 / month, 1) * MILLION, "USD", str(year), "forecast"),
        ("exports", "level", whole * Decimal("1.1"), "USD", str(year + 1), "target"),
        ("grdp", "change_yoy", growth, "percent", period, "actual"),
        ("industrial_production_index", "change_yoy", growth, "percent", period, "actual"),
        ("tourist_arrivals", "level", round(size) * Decimal(1000), "count", period, "actual"),
        ("fdi_projects", "level", Decimal(100 + number % 900), "count", period, "actual"),
    ]
    return [_observation(source, province, said, n, *figure) for n, figure in enumerate(made)]


def _observation(
    source: str,
    province: str,
    said: date,
    n: int,
    name: str,
    measure: str,
    value: Decimal,
    unit: str,
    period: str,
    status: str,
) -> Observation:
    low, high = written_interval(value, "exact", unit)
    days = parse(period)
    return Observation(
        observation_id=f"{source}:{n * 60}",
        indicator_id=name,
        measure=measure,
        geography_id=province,
        partner_id="_T",
        item_id="_T",
        time_period=period,
        period_start=days.start,
        period_end=days.end,
        base_period=None,
        of_indicator_id=None,
        of_geography_id="viet-nam" if measure == "rank" else None,
        of_item_id=None,
        value=value,
        unit_id=unit,
        price_basis=None,
        value_low=low,
        value_high=high,
        qualifier="exact",
        status=status,
        source_id=source,
        mention_id=f"{source}:{n * 60}",
        published_to=said,
        quality="ok",
    )


def _mentions(observations: list[Observation]) -> pl.DataFrame:
    """Return the columns of the ledger that the stage reads."""
    ids = [observation.mention_id for observation in observations]
    return pl.DataFrame({"mention_id": ids}).with_columns(
        source_id=pl.col("mention_id").str.split(":").list.first(),
        start=pl.col("mention_id").str.split(":").list.last().cast(pl.Int64),
        end=pl.lit(0, pl.Int64),
        sentence_start=pl.lit(0, pl.Int64),
        printed_scale=pl.lit(9, pl.Int64),
        role=pl.lit("observation"),
        converts_mention_id=pl.lit(None, pl.String),
        value=pl.lit("1"),
        unit_id=pl.lit("USD"),
        qualifier=pl.lit("exact"),
    )


if __name__ == "__main__":
    main()

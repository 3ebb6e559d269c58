"""Which articles and figures a row rests on, as far as the packages say."""

import polars as pl

from pipeline.model import OUTTURN, SERIES_KEY
from pipeline.release.packages import Package

# Columns that name a mention or an observation, whose id begins with that of its article (docs: data model, mentions).
EVIDENCE = ("observation_id", "mention_id", "preferred_observation_id", "first_observation_id", "converts_mention_id")
OFFSET = r":\d+(/\d+)?$"
PARTS = {"checks": "check_operands", "derived": "derived_operands"}


def articles(package: Package, name: str) -> pl.DataFrame:
    """Return the keys of a table's rows with each `article` that they rest on."""
    key = list(package.resources[name]["schema"]["primaryKey"])
    table = with_parts(package, name)
    named = [pl.col("source_id").alias("article")] if "source_id" in table.columns else []
    named += [pl.col(column).str.replace(OFFSET, "").alias("article") for column in EVIDENCE if column in table.columns]
    found = [table.select(*key, one) for one in named]
    if name == "series":
        found.append(_with_article(members(package, name), key))
    if name == "items":
        found.append(_projects(package))
    if whole := next((whole for whole, part in PARTS.items() if part == name and whole in package.resources), None):
        own = package.resources[whole]["schema"]["primaryKey"]
        found.append(table.select(key).join(articles(package, whole), on=own).select(*key, "article"))
    empty = pl.DataFrame(schema=dict.fromkeys([*key, "article"], pl.String))
    return pl.concat([empty, *found]).drop_nulls().unique()


def with_parts(package: Package, name: str) -> pl.DataFrame:
    """Return a table, each row once for each of its parts where it has some, with their columns."""
    part = PARTS.get(name)
    if part not in package.resources:
        return package.table(name)
    key = package.resources[name]["schema"]["primaryKey"]
    return package.table(name).join(package.table(part), on=key, how="left")


def members(package: Package, name: str) -> pl.DataFrame:
    """Return the key of each check or series with every `observation_id` in it."""
    key = list(package.resources[name]["schema"]["primaryKey"])
    if name != "series":
        table = with_parts(package, name)
        return table.select(*key, "observation_id").drop_nulls() if "observation_id" in table.columns else _no_one(key)
    series, observations = package.table("series"), package.table("observations")
    shared = [column for column in SERIES_KEY if column in series.columns and column in observations.columns]
    outturn = pl.col("status").replace_strict(OUTTURN, default=None).alias("outturn")
    if "outturn" not in series.columns or "status" not in observations.columns:
        return _no_one(key)
    pairs = observations.with_columns(outturn).join(series, on=[*shared, "outturn"], nulls_equal=True)
    return pairs.select(*key, "observation_id")


def _no_one(key: list[str]) -> pl.DataFrame:
    return pl.DataFrame(schema=dict.fromkeys([*key, "observation_id"], pl.String))


def _with_article(pairs: pl.DataFrame, key: list[str]) -> pl.DataFrame:
    return pairs.select(*key, pl.col("observation_id").str.replace(OFFSET, "").alias("article"))


def _projects(package: Package) -> pl.DataFrame:
    """Return the named projects with the articles whose figures are about them: the build adds such items."""
    items, observations = package.table("items"), package.table("observations")
    if not {"item_id", "source_id"} <= set(observations.columns) or "type" not in items.columns:
        return pl.DataFrame(schema={"item_id": pl.String, "article": pl.String})
    projects = items.filter(pl.col("type") == "project").select("item_id")
    return observations.join(projects, on="item_id", how="semi").select("item_id", pl.col("source_id").alias("article"))

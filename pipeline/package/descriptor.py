"""The descriptor `datapackage.json`: Data Package 2.0, each resource with its Table Schema, hash and size."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl
import yaml

from pipeline import schemas
from pipeline.params import Params

ABOUT = Path(__file__).with_name("about.yaml")


def build(folder: Path, tables: Mapping[str, pl.LazyFrame], params: Params) -> dict[str, Any]:
    """Return the descriptor of the package whose tables are in `folder`/data."""
    articles = tables["sources"].select("published_to", "publisher").collect()
    references = tables["reference_figures"].select("authority").collect()
    about: dict[str, Any] = yaml.safe_load(ABOUT.read_text(encoding="utf-8"))
    head = {name: about.pop(name) for name in ("$schema", "name", "title", "description")}
    return {
        **head,
        "homepage": params.site_url,
        "version": params.version,
        **_created(articles),
        **about,
        "sources": _origins(articles, references),
        "resources": [_resource(folder, name) for name in schemas.RESOURCES],
    }


def _created(articles: pl.DataFrame) -> dict[str, str]:
    """Return the day of the newest article, from the data and not from a clock; nothing where no article has a date."""
    newest = articles.get_column("published_to").drop_nulls().sort()
    return {"created": f"{newest[-1].isoformat()}T00:00:00Z"} if len(newest) else {}


def _origins(articles: pl.DataFrame, references: pl.DataFrame) -> list[dict[str, str]]:
    """Return where the data are from; the articles themselves are rows of the table `sources`: there can be many."""
    publishers = articles.get_column("publisher").drop_nulls().unique().sort()
    authorities = references.get_column("authority").unique().sort()
    return [
        {"title": "The articles, one row each", "path": "data/sources.csv"},
        *({"title": f"Articles of {name}"} for name in publishers),
        *({"title": f"Reference figures of {name}"} for name in authorities),
    ]


def _resource(folder: Path, name: str) -> dict[str, Any]:
    known = schemas.resource(name)
    path = f"data/{name}.csv"
    with (folder / path).open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "name": name,
        "type": "table",
        "path": path,
        "title": known["title"],
        "description": known["description"],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": (folder / path).stat().st_size,
        "hash": f"sha256:{digest}",
        "schema": {**known["schema"], "missingValues": [""]},
    }

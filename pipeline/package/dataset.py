"""The package as a schema.org `Dataset`: what catalogues and search engines ask of any data.

Names are given in both languages (JSON-LD language maps); each article stands as what the data is based on.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from pipeline.package import citation, coverage
from pipeline.package.coverage import Node, known


def build(about: Mapping[str, Any], tables: Mapping[str, pl.DataFrame]) -> Node:
    """Return the dataset that a descriptor and the tables of its package describe, without its files."""
    vietnamese = about["translations"]["vi"]
    people = {"@type": "Organization", "name": {"en": citation.author(about)}, "url": about["homepage"]}
    return known(
        {
            "@type": "Dataset",
            "identifier": about["name"],
            "name": {"en": about["title"], "vi": vietnamese["title"]},
            "description": {"en": about["description"], "vi": vietnamese["description"]},
            "url": about["homepage"],
            "version": about["version"],
            "datePublished": citation.day(about),
            "license": about["licenses"][0]["path"],
            "usageInfo": about["licenses"][0]["title"],
            "creator": people,
            "publisher": people,
            "citeAs": citation.bibtex(about),
            "creditText": citation.sentence(about),
            "inLanguage": ["en", "vi"],
            "isAccessibleForFree": True,
            "keywords": about["keywords"],
            "temporalCoverage": coverage.period(tables),
            "spatialCoverage": list(coverage.places(tables)),
            "variableMeasured": list(coverage.variables(tables)),
            "isBasedOn": list(articles(tables["sources"])),
        }
    )


def articles(sources: pl.DataFrame) -> Iterator[Node]:
    """Yield each article: its bytes' hash as an identifier, its day where that is known, and whatever else is known."""
    for row in sources.iter_rows(named=True):
        day = row["published_to"] if row["published_from"] == row["published_to"] else None
        publisher = row["publisher"] and {"@type": "Organization", "name": {row["language"]: row["publisher"]}}
        yield known(
            {
                "@type": "NewsArticle",
                "identifier": [row["source_id"], f"sha256:{row['sha256']}"],
                "name": row["title"] and {row["language"]: row["title"]},
                "inLanguage": row["language"],
                "publisher": publisher,
                "url": row["url"],
                "datePublished": day and day.isoformat(),
            }
        )

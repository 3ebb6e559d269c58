"""The package as a schema.org `Dataset`: what catalogues and search engines ask of any data.

Names are given in both languages (JSON-LD language maps); each article stands as what the data is based on, or each
publisher where there are more articles than a catalogue reads.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from pipeline.package import citation, coverage
from pipeline.package.coverage import Node, known

MOST_ARTICLES = 1000


def build(about: Mapping[str, Any], tables: Mapping[str, pl.LazyFrame]) -> Node:
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
            "isBasedOn": list(origins(tables["sources"].collect())),
        }
    )


def origins(sources: pl.DataFrame) -> Iterator[Node]:
    """Yield the articles; of more than `MOST_ARTICLES` one node for each publisher, with the number of its articles."""
    if sources.height <= MOST_ARTICLES:
        yield from articles(sources)
        return
    for publisher, count in sources.group_by("publisher").len().sort("publisher", nulls_last=True).iter_rows():
        agent = publisher and {"@type": "Organization", "name": {"en": publisher}}
        yield known({"@type": "Collection", "publisher": agent, "collectionSize": count})


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

"""Ingest: a folder of articles becomes one table, nothing normalised and nothing lost.

`seeds/*.txt` are read byte for byte; `sources.csv`, `reviews.csv` and `reference_figures.csv` beside them are optional.
"""

from pathlib import Path

from pipeline import io
from pipeline.ingest.articles import read_article, read_articles, read_catalogued
from pipeline.ingest.tables import read_reference_figures, read_reviews
from pipeline.model import ARTICLE_COLUMNS

__all__ = ["read_article", "read_articles", "read_catalogued", "run"]


def run(seeds: Path, out: Path) -> None:
    """Read the folder `seeds` and write articles, reviews and reference figures to the folder `out`.

    Raises `InputError` for a folder without articles and for any file that cannot be read as what it should be.
    """
    articles = read_articles(seeds)
    reviews = read_reviews(seeds / "reviews.csv", {article.source_id for article in articles})
    references = read_reference_figures(seeds / "reference_figures.csv")
    with io.swapped(out) as folder:
        io.write_parquet(io.typed_frame(articles, ARTICLE_COLUMNS), folder / "articles.parquet")
        io.write_parquet(io.frame(reviews, "reviews"), folder / "reviews.parquet")
        io.write_parquet(io.frame(references, "reference_figures"), folder / "reference_figures.parquet")
    languages = sorted({article.language for article in articles})
    metrics = {
        "articles": len(articles),
        "characters": sum(len(article.text) for article in articles),
        "languages": {code: sum(article.language == code for article in articles) for code in languages},
    }
    io.write_json(metrics, out.parent / "metrics" / "ingest.json")

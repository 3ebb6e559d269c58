"""Ingest: a folder of articles becomes one table, nothing normalised and nothing lost.

`*.txt` are read byte for byte; `sources.csv`, `reviews.csv` and `reference_figures.csv` beside them are optional.
"""

from collections import Counter
from pathlib import Path

from pipeline import io
from pipeline.ingest.articles import articles_of, read_article, read_articles, read_catalogued
from pipeline.ingest.folder import opened
from pipeline.ingest.tables import read_reference_figures, read_reviews
from pipeline.model import ARTICLE_COLUMNS

__all__ = ["opened", "read_article", "read_articles", "read_catalogued", "run"]

PART = 200  # articles that are held at a time, here and by the stages after


def run(seeds: Path | str, out: Path) -> None:
    """Read the articles of `seeds` (a folder, a zip, an address) and write them, reviews and references to `out`.

    Raises `InputError` for a folder without articles and for any file that cannot be read as what it should be.
    """
    folder = opened(seeds)
    reviews = read_reviews(folder.files.get("reviews.csv"), articles_of(folder).keys())
    references = read_reference_figures(folder.files.get("reference_figures.csv"))
    languages: Counter[str] = Counter()
    characters = 0
    with io.swapped(out) as aside:
        for number, articles in enumerate(io.batched(read_articles(folder), PART)):
            part = io.parquet_bytes(io.typed_frame(articles, ARTICLE_COLUMNS))
            io.write_part(part, aside / "articles.parquet", number)
            languages.update(article.language for article in articles)
            characters += sum(len(article.text) for article in articles)
        io.write_parquet(io.frame(reviews, "reviews"), aside / "reviews.parquet")
        io.write_parquet(io.frame(references, "reference_figures"), aside / "reference_figures.parquet")
    metrics = {"articles": languages.total(), "characters": characters, "languages": dict(sorted(languages.items()))}
    io.write_json(metrics, out.parent / "metrics" / "ingest.json")

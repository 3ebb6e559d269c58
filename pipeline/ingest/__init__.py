"""Ingest: a folder of articles becomes one table, nothing normalised and nothing lost.

`*.txt` are read byte for byte; `sources.csv`, `reviews.csv` and `reference_figures.csv` beside them are optional.
"""

from datetime import date
from pathlib import Path

from pipeline import io, params, storage
from pipeline.errors import InputError
from pipeline.ingest.articles import articles_of, read_article, read_articles, read_catalogued
from pipeline.ingest.folder import opened
from pipeline.ingest.notices import AHEAD, COLUMNS, LEFT_OUT, Notice
from pipeline.ingest.survey import Survey
from pipeline.ingest.tables import read_reference_figures, read_reviews
from pipeline.model import ARTICLE_COLUMNS

__all__ = ["opened", "read_article", "read_articles", "read_catalogued", "run"]

PART = 200  # articles that are held at a time, here and by the stages after


def run(seeds: Path | str, out: Path, on_bad_article: str = params.STOP, today: date = date.max) -> list[Notice]:
    """Read the articles of `seeds` (a folder, a zip, an address) and write them, reviews and references to `out`.

    Raises `InputError` for a folder without articles and for any file that cannot be read as what it should be; an
    article that cannot be read is left out where `on_bad_article` says so. Returns what is to be said of the articles,
    also of those dated after `today`, which changes nothing that is written.
    """
    survey = Survey()
    with storage.swapped(out) as aside:
        folder = opened(seeds)
        reviews = read_reviews(folder.files.get("reviews.csv"), articles_of(folder).keys())
        references = read_reference_figures(folder.files.get("reference_figures.csv"))
        leave_out = survey.leave_out if on_bad_article == params.QUARANTINE else None
        for number, articles in enumerate(io.batched(read_articles(folder, leave_out), PART)):
            part = io.parquet_bytes(io.typed_frame(articles, ARTICLE_COLUMNS))
            io.write_part(part, aside / "articles.parquet", number)
            for article in articles:
                survey.add(article, today)
        if not survey.languages:
            raise InputError(folder.address, "no article that can be read", "at least one", str(survey.notices[0]))
        lost = {Path(notice.file).stem for notice in survey.notices if notice.effect == LEFT_OUT}
        kept = [review for review in reviews if review.source_id not in lost]
        io.write_parquet(io.frame(kept, "reviews"), aside / "reviews.parquet")
        io.write_parquet(io.frame(references, "reference_figures"), aside / "reference_figures.parquet")
        found = survey.found()
        io.write_csv(io.typed_frame([one for one in found if one.kind != AHEAD], COLUMNS), aside / "notices.csv")
        storage.write_json(survey.metrics(len(lost)), out.parent / "metrics" / "ingest.json")
    return found

"""A person's reviews: which figure each speaks of.

A review whose figure is gone stops the build, so that notes stay true.
"""

import polars as pl

from pipeline.errors import InputError

FILE = "reviews.csv"
AGAINST = ("suspect", "contradicted")


def attach(
    reviews: pl.DataFrame, articles: pl.DataFrame, mentions: pl.DataFrame, observations: pl.DataFrame
) -> pl.DataFrame:
    """Return the reviews with the observation that each speaks of.

    The `nth` occurrence of the words `exact` in the article is taken; the figure is the observation whose mention lies
    there. Raises `InputError` where the article, the words or the figure is not there any more.
    """
    texts = articles.join(reviews.select("source_id").unique(), on="source_id", how="semi").select("source_id", "text")
    known = dict(texts.rows())
    found = [_observation(row, known, mentions, observations) for row in reviews.iter_rows(named=True)]
    return reviews.with_columns(observation_id=pl.Series(found, dtype=pl.String))


def _observation(
    review: dict[str, object], texts: dict[str, str], mentions: pl.DataFrame, observations: pl.DataFrame
) -> str:
    source_id, exact, nth = str(review["source_id"]), str(review["exact"]), int(str(review["nth"]))
    where = f"{FILE}, the review of {exact!r} ({nth}) in {source_id}"
    if source_id not in texts:
        raise InputError(where, "no such article", "one of the folder", "Correct source_id or remove the review.")
    start = _locate(texts[source_id], exact, nth)
    if start is None:
        times = texts[source_id].count(exact)
        raise InputError(where, f"the words {times} times", f"at least {nth}", "The text has changed: review it anew.")
    there = mentions.filter(
        pl.col("source_id") == source_id, pl.col("start") < start + len(exact), pl.col("end") > start
    ).select("mention_id")
    stated = observations.join(there, on="mention_id", how="semi").sort("observation_id")
    if stated.is_empty():
        raise InputError(
            where, "no figure at these words", "an observation", "Review what is read there, or remove it."
        )
    return str(stated["observation_id"][0])


def _locate(text: str, exact: str, nth: int) -> int | None:
    start = -1
    for _ in range(nth):
        start = text.find(exact, start + 1)
        if start < 0:
            return None
    return start

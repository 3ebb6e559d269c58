"""Extract: articles to mentions and observations, by rules that read language."""

from collections import Counter
from pathlib import Path

from pipeline import io
from pipeline.extract.article import Reading, read
from pipeline.model import ARTICLE_COLUMNS, Article
from pipeline.progress import shown

__all__ = ["Reading", "read", "run"]


def run(ingested: Path, out: Path) -> None:
    """Read the articles of `ingested` and write mentions, observations and the items that the articles add.

    The articles are written again with the dates that their texts let infer.
    """
    articles = list(io.rows(io.read_parquet(ingested / "articles.parquet"), Article))
    readings = [read(article) for article in shown(articles, "articles read")]
    mentions = [mention for reading in readings for mention in reading.mentions]
    stated = [observation for reading in readings for observation in reading.observations]
    items = {item.item_id: item for reading in readings for item in reading.items}
    with io.swapped(out) as folder:
        dated = (reading.dated for reading in readings)
        io.write_parquet(io.typed_frame(dated, ARTICLE_COLUMNS), folder / "articles.parquet")
        io.write_parquet(io.frame(mentions, "mentions"), folder / "mentions.parquet")
        io.write_parquet(io.frame(stated, "observations"), folder / "observations.parquet")
        io.write_parquet(io.frame(items.values(), "items"), folder / "items.parquet")
    roles = Counter(mention.role for mention in mentions)
    metrics = {
        "mentions": len(mentions),
        "observations": len(stated),
        "share_of_numerals": {role: round(roles[role] / max(len(mentions), 1), 4) for role in sorted(roles)},
    }
    io.write_json(metrics, out.parent / "metrics" / "extract.json")

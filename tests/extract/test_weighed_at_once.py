"""Quiet candidates are weighed only where no loud one fits: an article is read as if all had been weighed at once."""

import math
from pathlib import Path

import pytest

from pipeline.extract.article import read
from pipeline.extract.binding import governing
from pipeline.extract.binding.governing.candidate import LOUD, Candidate
from pipeline.ingest import opened
from pipeline.ingest.articles import read_articles
from pipeline.model import Article

TEXTS = sorted((Path(__file__).parents[1] / "articles").glob("*/texts"))
ARTICLES = [article for folder in TEXTS for article in read_articles(opened(folder))]
CARRIED = ("carried from the sentence before", "from the heading", "the next words", "trade in a commodity")


@pytest.mark.parametrize("article", ARTICLES, ids=[article.source_id for article in ARTICLES])
def test_it_is_read_as_if_all_were_weighed_at_once(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    by_steps = read(article)
    monkeypatch.setattr(governing, "LOUD", math.inf)
    at_once = read(article)
    assert by_steps.drafts == at_once.drafts
    assert by_steps.observations == at_once.observations


def test_what_is_carried_or_suggested_is_not_loud() -> None:
    rivals = [one for article in ARTICLES for draft in read(article, is_explained=True).drafts for one in draft.rivals]
    found = [one for one in rivals if isinstance(one, Candidate) and one.rule in CARRIED]
    assert found
    assert all(one.weight <= LOUD for one in found)

"""What the site tells of the extractor is no better than what it reads today."""

from pipeline.document import scores
from tests.extract.scores import FIELDS, measured


def test_what_was_read_at_first_is_told_beside_it_and_is_no_better() -> None:
    rows = scores.read(scores.FIRST)
    assert [tuple(row[column] for column in scores.COLUMNS) for row in rows] == [
        ("unseen", "52", "658", "98", "83", "77"),
        ("unseen_later", "24", "246", "98", "77", "73"),
        ("unseen_newest", "24", "248", "98", "73", "66"),
        ("unseen_retold", "50", "488", "97", "80", "78"),
        ("unseen_retold_later", "52", "658", "98", "91", "89"),
        ("unseen_varied", "50", "650", "98", "89", "87"),
        ("unseen_widest", "216", "3030", "98", "86", "78"),
        ("unseen_three", "72", "975", "98", "89", "85"),
        ("unseen_further", "72", "1136", "98", "90", "85"),
        ("unseen_english", "72", "1012", "98", "89", "81"),
        ("unseen_english_later", "96", "1390", "98", "88", "82"),
        ("unseen_reworded", "179", "2835", "97", "81", "73"),
        ("unseen_last", "72", "1001", "99", "92", "89"),
    ]
    assert all(int(first[field]) <= int(row[field]) for first in rows for row in scores.read() for field in FIELDS)


def test_the_scores_that_the_site_tells_are_reached() -> None:
    today = {row["group"]: row for row in measured()}
    told = {row["group"]: row for row in scores.read()}
    assert list(told) == list(today)
    for group, row in told.items():
        assert (row["articles"], row["figures"]) == (today[group]["articles"], today[group]["figures"])
        for field in FIELDS:
            assert int(row[field]) <= int(today[group][field]), f"{group}, {field}: run python -m tests.extract.scores"

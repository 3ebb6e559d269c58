"""What is counted and noticed while the articles go by, a few numbers of each."""

from collections import Counter
from datetime import date

from pipeline.ingest.alike import Sketches
from pipeline.ingest.language import is_foreign
from pipeline.ingest.notices import AHEAD, BadArticleError, Notice, left_out, ordered, warning
from pipeline.model import Article

UNDATED = "no date is stated. It is dated by what it speaks of, or stays undated: give `published` in sources.csv."
FOREIGN = "neither English nor Vietnamese, it seems. Little of it will be read."


class Survey:
    """The notices and counts of the articles that went by."""

    def __init__(self) -> None:
        """Start with none."""
        self.notices: list[Notice] = []
        self.languages: Counter[str] = Counter()
        self._characters = 0
        self._sketches = Sketches()

    def leave_out(self, file: str, error: BadArticleError) -> None:
        """Note an article that was left out."""
        self.notices.append(left_out(file, error))

    def add(self, article: Article, today: date) -> None:
        """Count an article and note what is odd about it."""
        self.languages[article.language] += 1
        self._characters += len(article.text)
        self._sketches.add(article.file, article.text)
        if article.published_from is None:
            self._warn(article, "undated", UNDATED)
        elif article.published_from > today:
            self._warn(article, AHEAD, f"dated {article.published_from}, after today. Check the date.")
        if is_foreign(article.text):
            self._warn(article, "language", FOREIGN)

    def _warn(self, article: Article, kind: str, message: str) -> None:
        self.notices.append(warning(article.file, kind, message))

    def found(self) -> list[Notice]:
        """Return the notices, now also of articles that are nearly the same."""
        alike = (
            warning(file, "alike", f"nearly the same as {other}. A reprint confirms nothing.", other)
            for file, other in self._sketches.alike()
        )
        return ordered([*self.notices, *alike])

    def metrics(self, lost: int) -> dict[str, object]:
        """Return the counts."""
        return {
            "articles": self.languages.total(),
            "left_out": lost,
            "characters": self._characters,
            "languages": dict(sorted(self.languages.items())),
        }

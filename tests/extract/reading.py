"""A sentence as an article, and what was read from given words of it."""

import hashlib
from datetime import date
from decimal import Decimal
from pathlib import Path

from pipeline import vocabulary
from pipeline.extract.article import Reading, read
from pipeline.model import Article, Mention, Observation

TODAY = "2025-11-24"


def article(text: str, language: str = "en", published: str | None = TODAY, name: str = "a") -> Article:
    """Return an article that was published on a day, within an interval `first/last`, or nobody knows when."""
    first, _, last = (published or "").partition("/")
    days = (date.fromisoformat(first), date.fromisoformat(last or first)) if published else (None, None)
    return Article(
        source_id=name,
        file=f"{name}.txt",
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        language=language,
        title=None,
        publisher=None,
        url=None,
        published_from=days[0],
        published_to=days[1],
        published_basis="catalogued" if published else "unknown",
        note=None,
        text=text,
    )


def reading(
    text: str, language: str = "en", published: str | None = TODAY, folder: Path = vocabulary.FOLDER
) -> Reading:
    return read(article(text, language, published), folder)


def locate(text: str, exact: str, nth: int = 1) -> tuple[int, int]:
    """Return where the nth occurrence of some words stands in a text."""
    at = -1
    for _ in range(nth):
        at = text.find(exact, at + 1)
        assert at >= 0, f"{exact!r} does not stand {nth} times in {text!r}"
    return at, at + len(exact)


def mention(found: Reading, exact: str, nth: int = 1) -> Mention:
    """Return the mention that is exactly these words."""
    span = locate(found.article.text, exact, nth)
    here = [one for one in found.mentions if (one.start, one.end) == span]
    shown = [(one.exact, one.role) for one in found.mentions]
    assert len(here) == 1, f"no mention is {exact!r} ({nth}); there are {shown}"
    return here[0]


def figures(found: Reading, exact: str, nth: int = 1) -> list[Observation]:
    """Return the observations that rest on these words."""
    rested = mention(found, exact, nth).mention_id
    return [one for one in found.observations if one.mention_id == rested]


def figure(found: Reading, exact: str, nth: int = 1) -> Observation:
    """Return the one observation that rests on these words."""
    here = figures(found, exact, nth)
    said = mention(found, exact, nth)
    assert len(here) == 1, f"{exact!r} carries {len(here)} figures; it is {said.role}: {said.reason}"
    return here[0]


def rank(found: Reading, words: str) -> Observation:
    """Return the one observation whose mention shares letters with these words: where a rank word ends is free."""
    start, end = locate(found.article.text, words)
    here = {one.mention_id for one in found.mentions if one.start < end and start < one.end}
    rested = [one for one in found.observations if one.mention_id in here]
    assert len(rested) == 1, f"{words!r} carries {len(rested)} figures"
    return rested[0]


def ranks_of(found: Reading) -> list[str]:
    """Return the words that are read as ranks."""
    return [one.exact for one in found.mentions if one.kind == "rank" and one.role == "observation"]


def number(text: str) -> Decimal:
    """Return a number as the tables write it: digits in groups of three by `_`, powers of ten as `e9`."""
    return Decimal(text.replace("_", ""))

"""What a text says in figures, whatever they are about: for `python -m pipeline quantities`."""

from collections.abc import Mapping
from decimal import Decimal

from pipeline.extract.article import Reading, read
from pipeline.extract.draft import Draft
from pipeline.extract.grammar import ENGLISH, VIETNAMESE, turns
from pipeline.extract.scan import scanned_again
from pipeline.extract.turns import turned
from pipeline.frozen import frozen
from pipeline.model import Article, Mention

WORDS = {1: "up", -1: "down"}


@frozen
class Figure:
    """A mention, and the way that it turns: `direction` is `up`, `down`, `flat` for a change, else empty.

    The other fields are those of the data model; `value` has the sign of the change. `value` and `unit_id` are None for
    numerals that are worth nothing: names, dates, periods.
    """

    start: int
    end: int
    exact: str
    kind: str
    value: Decimal | None
    unit_id: str | None
    printed_scale: int | None
    qualifier: str | None
    direction: str
    role: str


def figures(text: str, language: str) -> list[Figure]:
    """Return the mentions of a text in order, with the way in which each figure turns."""
    reading = read(_article(text, language))
    ways = _ways(reading)
    return [_figure(one, ways) for one in reading.mentions]


def _article(text: str, language: str) -> Article:
    """Return a text that nobody has dated or named as an article."""
    return Article("", "", "", language, None, None, None, None, None, "unknown", None, text)


def _ways(reading: Reading) -> Mapping[int, int]:
    """Return the way of each change by the place of its first character; the binding knows more than the words."""
    first: dict[int, Draft] = {}
    for draft in reading.drafts:
        first.setdefault(draft.quantity.first, draft)
    language = VIETNAMESE if reading.article.language == VIETNAMESE else ENGLISH
    scan = scanned_again(reading.scan, turns(language))
    found = turned(scan, reading.sentences, [draft.quantity for draft in first.values()], reading.times)
    for token, draft in first.items():
        if draft.is_figure and (draft.measure or "").startswith("change"):
            found.setdefault(token, -1 if draft.value < 0 else 1)
    return {reading.scan.tokens[token].start: way for token, way in found.items()}


def _figure(one: Mention, ways: Mapping[int, int]) -> Figure:
    way, value = ways.get(one.start, 0), one.value
    if value is not None and way < 0:
        value = -abs(value)
    direction = ("flat" if value == 0 else WORDS[way]) if way and value is not None else ""
    return Figure(
        one.start,
        one.end,
        one.exact,
        one.kind,
        value,
        one.unit_id,
        one.printed_scale,
        one.qualifier,
        direction,
        one.role,
    )

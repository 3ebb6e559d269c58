"""The time axis of a chart: its years, and lines and labels that name years or quarters by their middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from pipeline.document.languages import Language
from pipeline.document.tables import Figure

EPOCH = date(1970, 1, 1)
MILLISECONDS = 86_400_000
MOST_LABELS = 7


@dataclass(frozen=True)
class Years:
    """The years that a time axis shows, the last included; charts side by side share it."""

    first: int
    last: int

    @property
    def quarterly(self) -> bool:
        """Whether there is room to mark quarters."""
        return self.last - self.first < 2


def years(figures: Sequence[Figure]) -> Years:
    """Return the years that the figures touch."""
    return Years(
        min(figure.period_start.year for figure in figures if figure.period_start),
        max(figure.period_end.year for figure in figures if figure.period_end),
    )


def instant(day: date) -> int:
    """Return where a day begins, as Vega counts: milliseconds of universal time, so that no time zone moves it."""
    return (day - EPOCH).days * MILLISECONDS


def grid(years: Years, language: Language) -> dict[str, Any]:
    """Return the layer of lines at the start of each year or quarter; it carries the time axis."""
    lines, labels = _bands(years, language)
    texts = [f"+datum.value === {place} ? {text} : " for place, text in labels]
    axis = {
        "values": [place for place, _ in labels],
        "labelExpr": "".join(texts) + "''",
        "title": None,
        "grid": False,
        "ticks": False,
        "labelOverlap": False,
        "domain": False,
    }
    scale = {"type": "utc", "domain": [lines[0], lines[-1]], "nice": False}
    return {
        "data": {"values": [{"start": line} for line in lines]},
        "mark": {"type": "rule", "stroke": "var(--chart-grid)"},
        "encoding": {"y": None, "x": {"field": "start", "type": "temporal", "scale": scale, "axis": axis}},
    }


def _bands(years: Years, language: Language) -> tuple[list[int], list[tuple[int, str]]]:
    """Return where lines stand, and each label with its place, in the middle of what it names, as an expression."""
    if years.quarterly:
        starts = [date(year, month, 1) for year in range(years.first, years.last + 1) for month in (1, 4, 7, 10)]
        quarter = language.words["quarter"]
        names = [
            f"['{quarter.format(start.month // 3 + 1)}', '{start.year if start.month == 1 else ''}']"
            for start in starts
        ]
    else:
        step = -(-(years.last - years.first + 1) // MOST_LABELS)
        starts = [date(year, 1, 1) for year in range(years.first, years.last + 1)]
        names = [f"'{start.year}'" if (start.year - years.first) % step == 0 else "" for start in starts]
    edges = [instant(start) for start in (*starts, date(years.last + 1, 1, 1))]
    middles = [(one + other) // 2 for one, other in pairwise(edges)]
    return edges, [(middle, name) for middle, name in zip(middles, names, strict=True) if name]

"""A chart of figures of one place, partner, item and unit, as a Vega-Lite specification.

Each figure is a segment over the days that it covers, at its height: a year-to-date figure is as long as its months,
so that nobody takes it for a monthly one. The status shows by colour, dash and mark. The vertical axis holds zero.
Colours are variables of the site's stylesheet, so that one picture serves the light and the dark palette.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pipeline.document.tables import Figure

WIDTH, HEIGHT = 360, 190
EPOCH = date(1970, 1, 1)
DAY = timedelta(days=1)
MILLISECONDS = 86_400_000
MOST_LABELS = 7

# The marks are those of `statuses` in words.yaml.
SHAPES = {"actual": "circle", "estimate": "diamond", "forecast": "triangle-up", "target": "square"}
DASHES = {"actual": [1, 0], "estimate": [8, 3], "forecast": [4, 3], "target": [2, 2]}


@dataclass(frozen=True)
class Frame:
    """The years that a time axis shows, the last included; charts side by side share it."""

    first: int
    last: int

    @property
    def quarterly(self) -> bool:
        """Whether there is room to mark quarters."""
        return self.last - self.first < 2


def frame(figures: Sequence[Figure]) -> Frame:
    """Return the years that the figures touch."""
    return Frame(
        min(figure.period_start.year for figure in figures if figure.period_start),
        max(figure.period_end.year for figure in figures if figure.period_end),
    )


def specification(figures: Sequence[Figure], years: Frame, exponent: int) -> dict[str, Any]:
    """Return the chart of dated figures; the axis counts powers of ten to the `exponent`."""
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 2, "top": 8, "right": 8, "bottom": 2},
        "background": None,
        "data": {"values": [row for figure in _long_first(figures) for row in _rows(figure, exponent)]},
        "encoding": {"y": {"field": "value", "type": "quantitative", "scale": {"zero": True}, "axis": _VALUES}},
        "layer": [_grid(years), _SEGMENTS, _MARKS],
        "config": _CONFIG,
    }


def _long_first(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures so that short segments are drawn over long ones."""

    def days(figure: Figure) -> tuple[int, str]:
        assert figure.period_start is not None
        assert figure.period_end is not None
        return (figure.period_start - figure.period_end).days, figure.observation_id

    return sorted(figures, key=days)


def _rows(figure: Figure, exponent: int) -> list[dict[str, Any]]:
    if figure.period_start is None or figure.period_end is None:
        return []
    start, end = _instant(figure.period_start), _instant(figure.period_end + DAY)
    height = float(figure.value.scaleb(-exponent))
    return [{"start": start, "end": end, "middle": (start + end) // 2, "value": height, "status": figure.status}]


def _instant(day: date) -> int:
    return (day - EPOCH).days * MILLISECONDS


def _grid(years: Frame) -> dict[str, Any]:
    """Return the layer of lines at the start of each year or quarter; it carries the time axis."""
    lines, labels = _bands(years)
    texts = [f"+datum.value === {instant} ? {text} : " for instant, text in labels]
    axis = {
        "values": [instant for instant, _ in labels],
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


def _bands(years: Frame) -> tuple[list[int], list[tuple[int, str]]]:
    """Return where lines stand, and each label with its place, in the middle of what it names, as an expression."""
    if years.quarterly:
        starts = [date(year, month, 1) for year in range(years.first, years.last + 1) for month in (1, 4, 7, 10)]
        names = [
            f"['Q{start.month // 3 + 1}', '{start.year if start.month == 1 else ''}']" for start in starts
        ]
    else:
        step = -(-(years.last - years.first + 1) // MOST_LABELS)
        starts = [date(year, 1, 1) for year in range(years.first, years.last + 1)]
        names = [f"'{start.year}'" if (start.year - years.first) % step == 0 else "" for start in starts]
    edges = [_instant(start) for start in (*starts, date(years.last + 1, 1, 1))]
    middles = [(one + other) // 2 for one, other in zip(edges, edges[1:], strict=False)]
    return edges, [(middle, name) for middle, name in zip(middles, names, strict=True) if name]


_COLOURS = [f"var(--status-{status})" for status in SHAPES]
_X = {"field": "start", "type": "temporal"}


def _by_status(values: Sequence[object]) -> dict[str, Any]:
    return {
        "field": "status",
        "type": "nominal",
        "legend": None,
        "scale": {"domain": list(SHAPES), "range": list(values)},
    }


_SEGMENTS = {
    "mark": {"type": "rule", "strokeWidth": 2.5},
    "encoding": {
        "x": _X,
        "x2": {"field": "end"},
        "color": _by_status(_COLOURS),
        "strokeDash": _by_status(list(DASHES.values())),
    },
}
_MARKS = {
    "mark": {"type": "point", "filled": True, "opacity": 1, "size": 64},
    "encoding": {
        "x": {"field": "middle", "type": "temporal"},
        "color": _by_status(_COLOURS),
        "shape": _by_status(list(SHAPES.values())),
    },
}
_VALUES = {
    "title": None,
    "tickCount": 5,
    "ticks": False,
    "domain": False,
    "gridColor": {
        "condition": {"test": "datum.value === 0", "value": "var(--chart-zero)"},
        "value": "var(--chart-grid)",
    },
}
_CONFIG = {
    "aria": False,
    "font": "Inter",
    "view": {"stroke": None},
    "axis": {"labelColor": "currentColor", "labelFontSize": 12, "labelPadding": 6},
}

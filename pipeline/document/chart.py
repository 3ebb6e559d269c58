"""A chart of figures of one place, partner, item and unit, as a Vega-Lite specification.

Each figure is a segment over the days that it covers, at its height: a year-to-date figure is as long as its months,
so that nobody takes it for a monthly one. The status shows by colour, dash and mark. The vertical axis holds zero.
Colours are variables of the site's stylesheet, so that one picture serves the light and the dark palette.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from pipeline.document.languages import Language
from pipeline.document.tables import Figure
from pipeline.document.timeaxis import Years, grid, instant

WIDTH, HEIGHT = 360, 190
DAY = timedelta(days=1)

# The marks are those of `statuses` in words/signs.yaml.
SHAPES = {"actual": "circle", "estimate": "diamond", "forecast": "triangle-up", "target": "square"}
DASHES = {"actual": [1, 0], "estimate": [8, 3], "forecast": [4, 3], "target": [2, 2]}


def specification(figures: Sequence[Figure], years: Years, exponent: int, language: Language) -> dict[str, Any]:
    """Return the chart of dated figures; the axis counts powers of ten to the `exponent`."""
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 2, "top": 8, "right": 8, "bottom": 2},
        "background": None,
        "data": {"values": _rows(figures, exponent)},
        "encoding": {"y": {"field": "value", "type": "quantitative", "scale": {"zero": True}, "axis": _VALUES}},
        "layer": [grid(years, language), _SEGMENTS, _MARKS],
        "config": _CONFIG,
    }


def _rows(figures: Sequence[Figure], exponent: int) -> list[dict[str, Any]]:
    """Return a row for each dated figure, long segments first, so that short ones are drawn over them."""
    rows = []
    for figure in figures:
        if figure.period_start and figure.period_end:
            start, end = instant(figure.period_start), instant(figure.period_end + DAY)
            height = float(figure.value.scaleb(-exponent))
            middle = (start + end) // 2
            rows.append({"start": start, "end": end, "middle": middle, "value": height, "status": figure.status})
    return sorted(rows, key=lambda row: row["start"] - row["end"])


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

"""A chart of figures of one place, partner, item and unit, as a Vega-Lite specification.

Each figure is a segment over the days that it covers, at its height: a year-to-date figure is as long as its months,
and where it counts them up, a thin line rises to its end from zero at its start, so that nobody takes it for a monthly
one. A band tells what the printed figure can stand for, an arrow where that is open. The status shows by colour, dash
and mark. The vertical axis holds zero. Time before or after a place's territory is shaded, up to a line at the break.
Colours are variables of the site's stylesheet, so that one picture serves the light and the dark palette.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pipeline.document.languages import Language
from pipeline.document.tables import Figure
from pipeline.document.timeaxis import Years, grid, instant

WIDTH, HEIGHT = 360, 190
DAY = timedelta(days=1)

# The marks are those of `statuses` in words/signs.yaml.
SHAPES = {"actual": "circle", "estimate": "diamond", "forecast": "triangle-up", "target": "square"}
DASHES = {"actual": [1, 0], "estimate": [8, 3], "forecast": [4, 3], "target": [2, 2]}


Specification = dict[str, Any]


@dataclass(frozen=True)
class Territory:
    """The days on which a place's territory began and ended, as far as it did, and what is said at such a break."""

    began: date | None = None
    ended: date | None = None
    label: str = ""


def specification(
    figures: Sequence[Figure],
    years: Years,
    exponent: int,
    language: Language,
    counted: bool = False,
    territory: Territory | None = None,
    told: Sequence[str] = (),
) -> Specification:
    """Return the chart of dated figures; the axis counts powers of ten to the `exponent`.

    `counted` figures count up what came since their first day; `told` is what each says when one points at it.
    """
    layers = [_SEGMENTS, _MARKS, _arrows("high", "↑", -13), _arrows("low", "↓", 13)]
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 2, "top": 8, "right": 8, "bottom": 2},
        "background": None,
        "data": {"values": _rows(figures, exponent, told)},
        "encoding": {"y": {"field": "value", "type": "quantitative", "scale": {"zero": True}, "axis": _VALUES}},
        "layer": [
            *_breaks(territory or Territory(), years),
            grid(years, language),
            *([_RISES] if counted else []),
            _BANDS,
            *layers,
        ],
        "config": _CONFIG,
    }


def interactive(specification: Specification) -> Specification:
    """Return the same chart as wide as its place, its marks telling what they say, its time axis to zoom and move."""
    layers = [_told(layer) if layer in (_SEGMENTS, _MARKS) else _zoomed(layer) for layer in specification["layer"]]
    wide = {"width": "container", "autosize": {"type": "fit-x", "contains": "padding"}, "padding": PADDING}
    return specification | wide | {"layer": layers}


def _told(layer: Specification) -> Specification:
    return layer | {"encoding": layer["encoding"] | {"tooltip": {"field": "told", "type": "nominal"}}}


def _zoomed(layer: Specification) -> Specification:
    """Return the layer of the time axis as one that the reader can zoom and move; any other as it is."""
    x = layer["encoding"]["x"]
    if "scale" not in x:
        # Names stand above the plot, where marks that can be moved are cut off.
        return layer | {"mark": layer["mark"] | {"clip": layer["mark"]["type"] != "text"}}
    # Vega's interpreter of expressions, which the site's policy asks for, takes an instant in an expression only.
    scale = x["scale"] | {"domain": [{"expr": str(instant)} for instant in x["scale"]["domain"]]}
    zoom = {"name": "zoom", "select": {"type": "interval", "encodings": ["x"]}, "bind": "scales"}
    return layer | {"params": [zoom], "encoding": layer["encoding"] | {"x": x | {"scale": scale, "axis": _DATES}}}


def _rows(figures: Sequence[Figure], exponent: int, told: Sequence[str]) -> list[dict[str, Any]]:
    """Return a row for each dated figure, long segments first, so that short ones are drawn over them."""
    rows = []
    for number, figure in enumerate(figures):
        if figure.period_start and figure.period_end:
            start, end = instant(figure.period_start), instant(figure.period_end + DAY)
            row = {"start": start, "end": end, "middle": (start + end) // 2, "status": figure.status}
            row |= {
                name: float(value.scaleb(-exponent))
                for name, value in (("value", figure.value), ("low", figure.value_low), ("high", figure.value_high))
                if value is not None
            }
            rows.append(row | ({"told": told[number]} if told else {}))
    return sorted(rows, key=lambda row: row["start"] - row["end"])


def _breaks(territory: Territory, years: Years) -> list[Specification]:
    """Return the layers that shade the years outside a territory and name its break."""
    first, last = instant(date(years.first, 1, 1)), instant(date(years.last + 1, 1, 1))
    shades, lines = [], []
    if territory.began and first < instant(territory.began) < last:
        shades.append({"start": first, "end": instant(territory.began)})
        lines.append(instant(territory.began))
    if territory.ended and first < instant(territory.ended + DAY) < last:
        shades.append({"start": instant(territory.ended + DAY), "end": last})
        lines.append(instant(territory.ended + DAY))
    if not lines:
        return []
    left = lines[0] > (first + last) / 2
    label = {"type": "text", "fontSize": 11, "fill": "currentColor", "baseline": "bottom", "dx": -3 if left else 3}
    label |= {"align": "right" if left else "left"}
    return [
        _outside(shades, {"type": "rect", "fill": "var(--chart-outside)"}, {"x2": {"field": "end"}}),
        _outside([{"start": line} for line in lines], {"type": "rule", "stroke": "currentColor", "strokeDash": [3, 2]}),
        _outside([{"start": lines[0]}], label, {"y": {"value": -3}, "text": {"value": territory.label}}),
    ]


def _outside(
    rows: Sequence[dict[str, int]], mark: dict[str, Any], encoding: dict[str, Any] | None = None
) -> Specification:
    return {"data": {"values": rows}, "mark": mark, "encoding": {"y": None, "x": _X} | (encoding or {})}


# Of a live chart, in pixels; what names a break of territory stands above the plot.
PADDING = {"left": 8, "top": 20, "right": 8, "bottom": 8}
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
# What the printed figure can stand for.
_BANDS = {
    "transform": [{"filter": "isValid(datum.low) && isValid(datum.high)"}],
    "mark": {"type": "rect", "opacity": 0.2},
    "encoding": {
        "x": _X,
        "x2": {"field": "end"},
        "y": {"field": "low", "type": "quantitative"},
        "y2": {"field": "high"},
        "color": _by_status(_COLOURS),
    },
}
_RISES = {
    "transform": [{"calculate": "0", "as": "zero"}],
    "mark": {"type": "rule", "strokeWidth": 1, "opacity": 0.55},
    "encoding": {
        "x": _X,
        "x2": {"field": "end"},
        "y": {"field": "zero", "type": "quantitative"},
        "y2": {"field": "value"},
        "color": _by_status(_COLOURS),
    },
}


def _arrows(end: str, sign: str, away: int) -> Specification:
    """Return the layer of arrows at figures of which that end is open."""
    return {
        "transform": [{"filter": f"!isValid(datum.{end})"}],
        "mark": {"type": "text", "text": sign, "dy": away, "fontSize": 13},
        "encoding": {"x": {"field": "middle", "type": "temporal"}, "color": _by_status(_COLOURS)},
    }


# However far the reader zooms, and in every language.
_DATES = {
    "title": None,
    "grid": False,
    "ticks": False,
    "domain": False,
    "labelOverlap": True,
    "format": {"year": "%Y", "quarter": "%m/%Y", "month": "%m/%Y", "week": "%d/%m/%Y", "date": "%d/%m/%Y"},
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

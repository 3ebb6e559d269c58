"""The charts of a page: each of what is comparable, one place, partner, item, whole and unit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from pipeline.document import chart, picture, timeaxis
from pipeline.document.edition import Edition
from pipeline.document.figure_table import LEVEL
from pipeline.document.languages import Language, codes
from pipeline.document.rows import Row
from pipeline.document.tables import Figure, grouped
from pipeline.document.values import scale

# A rank is an order, no quantity: no height fits it.
NEVER_DRAWN = frozenset({"rank"})
MOST_PANELS = 6
MONTH = timedelta(days=31)
# More segments than these hide each other.
MOST_DRAWN = 80


@dataclass(frozen=True)
class Panel:
    """A chart of comparable figures; `live` is what its interactive form is made from."""

    anchor: str
    title: str
    unit: str
    picture: Markup
    live: Mapping[str, Any]
    rows: Sequence[Row]


@dataclass(frozen=True)
class Section:
    """The charts of one measure; `undrawn` figures are without a period, alone, or beyond the largest groups.

    Of `counted` ones, a longer period holds the months of a shorter one.
    """

    measure: str
    panels: Sequence[Panel]
    undrawn: int
    counted: bool

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses that the charts draw."""
        return frozenset(row.figure.status for panel in self.panels for row in panel.rows)


def sections(rows: Sequence[Row], edition: Edition) -> Iterator[Section]:
    """Yield the charts of each measure of an indicator; measures behind the first are drawn where two can be seen."""
    by_measure = grouped(rows, lambda row: row.figure.measure)
    measures = [measure for measure in codes("measures") if measure in by_measure]
    for measure in measures:
        drawn = groups(by_measure[measure], 1 if measure == measures[0] else 2, edition)
        if drawn:
            made = panels(drawn, f"chart-{measure}", edition)
            undrawn = len(by_measure[measure]) - sum(len(group) for group in drawn)
            yield Section(measure, made, undrawn, is_counted(drawn[0][0], edition))


def is_counted(row: Row, edition: Edition) -> bool:
    """Return whether a figure counts up what came in its period, so that a year-to-date figure holds its months."""
    return row.figure.measure == LEVEL and edition.tables.indicators[row.figure.indicator_id].kind == "flow"


def is_month(row: Row) -> bool:
    """Return whether a dated figure is about a month or less."""
    start, end = row.figure.period_start, row.figure.period_end
    return start is not None and end is not None and end - start < MONTH


def groups(rows: Sequence[Row], fewest: int, edition: Edition) -> list[list[Row]]:
    """Return the dated rows that are comparable with each other, the largest groups where there are too many.

    What came in single months is not beside what was counted up over longer periods.
    """
    found = grouped(
        (row for row in rows if row.figure.period_start and row.figure.measure not in NEVER_DRAWN),
        lambda row: (
            *(row.place, row.partner, row.item, row.basis, row.figure.unit_id),
            is_counted(row, edition) and is_month(row),
        ),
    )
    drawn = [group for group in found.values() if len(group) >= fewest]
    largest = {id(group) for group in sorted(drawn, key=len, reverse=True)[:MOST_PANELS]}
    return [_newest(group) for group in drawn if id(group) in largest]


def _newest(group: list[Row]) -> list[Row]:
    """Return the figures of the latest periods, as many as a chart can show."""
    ordered = sorted(group, key=lambda row: row.figure.period_end or date.min)
    return ordered[-MOST_DRAWN:] if len(group) > MOST_DRAWN else group


def panels(drawn: Sequence[Sequence[Row]], anchor: str, edition: Edition) -> list[Panel]:
    """Return a chart of each group, all over the same years; their anchors are numbered from 1."""
    years = timeaxis.years([row.figure for group in drawn for row in group])
    return [panel(f"{anchor}-{number}", group, years, edition) for number, group in enumerate(drawn, start=1)]


def panel(anchor: str, rows: Sequence[Row], years: timeaxis.Years, edition: Edition) -> Panel:
    """Return the chart of comparable rows over these years."""
    language, words = edition.language, edition.language.words
    figures = [row.figure for row in rows]
    unit = edition.tables.units[figures[0].unit_id]
    exponent = scale(max(abs(figure.value) for figure in figures), unit, language)
    first = rows[0]
    parts = [first.place, *(name for name in (first.partner, first.item) if name != words["everything"]), first.basis]
    counted, months = is_counted(first, edition), is_counted(first, edition) and is_month(first)
    parts += [language.plain("indicator.months")] if months else []
    named = unit.unit_id if unit.dimension == "currency" else language.name(unit)
    axis = words["axis_names"].get(unit.unit_id, named)
    told = [told_of(row, language) for row in rows]
    drawn = chart.specification(
        figures, years, exponent, language, counted and not months, _territory(figures[0], edition), told
    )
    return Panel(
        anchor=anchor,
        title=" · ".join(part for part in parts if part),
        unit=language.plain("scaled_axis", scale=words["scales"][exponent], counted=axis) if exponent else axis,
        picture=picture.svg(drawn, anchor, f"{anchor}-text", language),
        live={"specification": chart.interactive(drawn), "locale": picture.numbers(language)},
        rows=rows,
    )


def told_of(row: Row, language: Language) -> str:
    """Return a figure in one sentence: its period, its value, its status."""
    status = language.words["statuses"][row.figure.status]["name"]
    return language.plain("indicator.chart_row", period=row.period, value=row.value, status=status)


def live(panels: Iterable[Panel]) -> Mapping[str, Any]:
    """Return what the interactive charts of a page are made from, by the anchor of each."""
    return {panel.anchor: panel.live for panel in panels}


def _territory(figure: Figure, edition: Edition) -> chart.Territory:
    """Return when the territory of a figure's place began and ended."""
    if figure.geography_id is None:
        return chart.Territory()
    place, language = edition.tables.geographies[figure.geography_id], edition.language
    day = place.valid_from or (place.valid_to and place.valid_to + timedelta(days=1))
    label = language.plain("indicator.break_label", month=language.month(day)) if day else ""
    return chart.Territory(place.valid_from, place.valid_to, label)

"""The charts of a page: each of what is comparable, one place, partner, item, whole and unit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from pipeline.document import chart, picture, timeaxis
from pipeline.document.edition import Edition
from pipeline.document.languages import codes
from pipeline.document.rows import Row
from pipeline.document.tables import grouped
from pipeline.document.values import scale

# A rank is an order, no quantity: no height fits it.
NEVER_DRAWN = frozenset({"rank"})
MOST_PANELS = 6
# More segments than these hide each other.
MOST_DRAWN = 80


@dataclass(frozen=True)
class Panel:
    """A chart of comparable figures."""

    anchor: str
    title: str
    unit: str
    picture: Markup
    rows: Sequence[Row]


@dataclass(frozen=True)
class Section:
    """The charts of one measure; `undrawn` figures are without a period, alone, or beyond the largest groups."""

    measure: str
    panels: Sequence[Panel]
    undrawn: int

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses that the charts draw."""
        return frozenset(row.figure.status for panel in self.panels for row in panel.rows)


def sections(rows: Sequence[Row], edition: Edition) -> Iterator[Section]:
    """Yield the charts of each measure of an indicator; measures behind the first are drawn where two can be seen."""
    by_measure = grouped(rows, lambda row: row.figure.measure)
    measures = [measure for measure in codes("measures") if measure in by_measure]
    for measure in measures:
        drawn = groups(by_measure[measure], 1 if measure == measures[0] else 2)
        if drawn:
            made = panels(drawn, f"chart-{measure}", edition)
            yield Section(measure, made, len(by_measure[measure]) - sum(len(group) for group in drawn))


def groups(rows: Sequence[Row], fewest: int) -> list[list[Row]]:
    """Return the dated rows that are comparable with each other, the largest groups where there are too many."""
    found = grouped(
        (row for row in rows if row.figure.period_start and row.figure.measure not in NEVER_DRAWN),
        lambda row: (row.place, row.partner, row.item, row.basis, row.figure.unit_id),
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
    named = unit.unit_id if unit.dimension == "currency" else language.name(unit)
    counted = words["axis_names"].get(unit.unit_id, named)
    drawn = chart.specification(figures, years, exponent, language)
    return Panel(
        anchor=anchor,
        title=" · ".join(part for part in parts if part),
        unit=language.plain("scaled_axis", scale=words["scales"][exponent], counted=counted) if exponent else counted,
        picture=picture.svg(drawn, anchor, f"{anchor}-text", language),
        rows=rows,
    )

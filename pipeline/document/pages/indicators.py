"""The index of indicators and a page for each that has figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from pipeline.document import chart, picture, timeaxis
from pipeline.document.edition import Edition
from pipeline.document.languages import codes, order
from pipeline.document.pages import Page, derived
from pipeline.document.rows import ALL, Row
from pipeline.document.tables import grouped
from pipeline.document.values import scale

OUTTURNS = frozenset({"actual", "estimate"})
# A rank is an order, no quantity: no height fits it.
NEVER_DRAWN = frozenset({"rank"})
MOST_PANELS = 12


@dataclass(frozen=True)
class Panel:
    """A chart of what is comparable: one place, partner, item, whole and unit."""

    anchor: str
    title: str
    unit: str
    picture: Markup
    rows: Sequence[Row]


@dataclass(frozen=True)
class Section:
    """The figures of one measure."""

    measure: str
    rows: Sequence[Row]
    panels: Sequence[Panel]

    @property
    def undrawn(self) -> int:
        """How many figures are in the table only: without a period, alone, or beyond the largest groups."""
        return len(self.rows) - sum(len(panel.rows) for panel in self.panels)

    @property
    def columns(self) -> frozenset[str]:
        """The columns that would say the same in every row, left out of the table."""
        named = {
            "partner": any(row.figure.partner_id != ALL for row in self.rows),
            "item": any(row.figure.item_id != ALL for row in self.rows),
            "basis": any(row.basis for row in self.rows),
        }
        return frozenset(name for name, told in named.items() if told)


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the index, then the indicators' pages by name."""
    tables, language = edition.tables, edition.language
    by_indicator = grouped(map(edition.describer.row, tables.figures), lambda row: row.figure.indicator_id)
    named = sorted(tables.indicators.values(), key=lambda indicator: order(language.name(indicator)))
    summaries = [(known, by_indicator[known.indicator_id]) for known in named if known.indicator_id in by_indicator]
    by_topic = grouped(summaries, lambda summary: summary[0].topic)
    topics = {topic: by_topic[topic] for topic in codes("topics") if topic in by_topic}
    index_values = {"topics": topics, "latest": latest, "figures": len(tables.figures)}
    yield Page("indicators/index.md", "indicators.md", index_values)
    ours = derived.by_indicator(edition)
    for indicator, rows in summaries:
        yield Page(
            f"indicators/{indicator.indicator_id}.md",
            "indicator.md",
            {
                "indicator": indicator,
                "unit": tables.units[indicator.unit_id] if indicator.unit_id else None,
                "rows": rows,
                "latest": latest(rows),
                "sections": list(_sections(rows, edition)),
                "derived": ours.get(indicator.indicator_id, []),
                "findings": edition.index.of(row.figure.observation_id for row in rows),
            },
        )


def latest(rows: Sequence[Row]) -> Row:
    """Return the row that says where the indicator stands: a level, an outturn, newest, of all partners and items."""
    measures = codes("measures")

    def rank(row: Row) -> tuple[object, ...]:
        figure = row.figure
        return (
            -measures.index(figure.measure),
            figure.status in OUTTURNS,
            figure.period_end or date.min,
            figure.partner_id == ALL,
            figure.item_id == ALL,
            figure.published_to or date.min,
            figure.observation_id,
        )

    return max(rows, key=rank)


def _sections(rows: Sequence[Row], edition: Edition) -> Iterator[Section]:
    by_measure = grouped(sorted(rows, key=_reading_order), lambda row: row.figure.measure)
    measures = [measure for measure in codes("measures") if measure in by_measure]
    for measure in measures:
        found = by_measure[measure]
        fewest = 1 if measure == measures[0] else 2
        groups = [] if measure in NEVER_DRAWN else _groups(found, fewest)
        yield Section(measure, found, _panels(measure, groups, edition))


def _reading_order(row: Row) -> tuple[object, ...]:
    figure = row.figure
    all_first = (figure.partner_id != ALL, row.partner, figure.item_id != ALL, row.item)
    period = (figure.period_start or date.min, figure.period_end or date.min)
    return order(row.place), *all_first, *period, figure.published_to or date.min, figure.observation_id


def _groups(rows: Sequence[Row], fewest: int) -> list[list[Row]]:
    """Return the dated rows that are comparable with each other, the largest groups where there are too many."""
    groups = grouped(
        (row for row in rows if row.figure.period_start),
        lambda row: (row.place, row.partner, row.item, row.basis, row.figure.unit_id),
    )
    drawn = [group for group in groups.values() if len(group) >= fewest]
    largest = sorted(drawn, key=len, reverse=True)[:MOST_PANELS]
    return [group for group in drawn if group in largest]


def _panels(measure: str, groups: Sequence[Sequence[Row]], edition: Edition) -> list[Panel]:
    if not groups:
        return []
    years = timeaxis.years([row.figure for group in groups for row in group])
    return [_panel(f"chart-{measure}-{number}", group, years, edition) for number, group in enumerate(groups, start=1)]


def _panel(anchor: str, rows: Sequence[Row], years: timeaxis.Years, edition: Edition) -> Panel:
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

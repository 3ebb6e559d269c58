"""The index of indicators and a page for each that has figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from markupsafe import Markup

from pipeline.document import citation, sparkline, structured
from pipeline.document.edition import Edition
from pipeline.document.figure_table import figure_table, newest, reading_order
from pipeline.document.languages import codes, order
from pipeline.document.pages import Page, derived, panels
from pipeline.document.rows import ALL, Row
from pipeline.document.tables import grouped
from pipeline.model import Geography, Indicator

OUTTURNS = frozenset({"actual", "estimate"})


@dataclass(frozen=True)
class Summary:
    """An indicator with its figures, and the one that says where it stands."""

    indicator: Indicator
    rows: Sequence[Row]

    @cached_property
    def latest(self) -> Row:
        """The newest level of all partners and items."""
        return latest(self.rows)

    @cached_property
    def sources(self) -> int:
        """How many articles speak of it."""
        return len({row.figure.source_id for row in self.rows})


def summaries(edition: Edition) -> list[Summary]:
    """Return the indicators that have figures, by name."""
    by_indicator = grouped(map(edition.describer.row, edition.tables.figures), lambda row: row.figure.indicator_id)
    known = [Summary(edition.tables.indicators[name], rows) for name, rows in by_indicator.items()]
    return sorted(known, key=lambda summary: order(edition.language.name(summary.indicator)))


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the index, then the indicators' pages by name."""
    found = summaries(edition)
    by_topic = grouped(found, lambda summary: summary.indicator.topic)
    topics = [topic for topic in codes("topics") if topic in by_topic]
    ordered = [summary for topic in topics for summary in by_topic[topic]]
    figures = len(edition.tables.figures)
    trends = {summary.indicator.indicator_id: _trend(summary, edition) for summary in ordered}
    yield Page("indicators/index.md", "indicators.md", {"summaries": ordered, "trends": trends, "figures": figures})
    ours = derived.by_indicator(edition)
    for summary in found:
        yield _page(summary, ours.get(summary.indicator.indicator_id, []), edition)
        if edition.describer.in_parts(summary.indicator.indicator_id):
            yield from _parts(summary, edition)


def _trend(summary: Summary, edition: Edition) -> Markup:
    """Return a small picture of the outturns that the latest figure is comparable with; nothing where it is alone."""
    outturns = [row for row in summary.rows if row.figure.status in OUTTURNS]
    measured = [row for row in outturns if row.figure.measure == summary.latest.figure.measure]
    found = [group for group in panels.groups(measured, 2, edition) if summary.latest in group]
    if not found:
        return Markup()
    rows = sorted(found[0], key=lambda row: (row is summary.latest, row.figure.period_end, row.figure.observation_id))
    told = "; ".join(panels.told_of(row, edition.language) for row in rows)
    return sparkline.svg([row.figure for row in rows], told)


def _page(summary: Summary, ours: Sequence[derived.DerivedRow], edition: Edition) -> Page:
    indicator, rows = summary.indicator, summary.rows
    in_parts = edition.describer.in_parts(indicator.indicator_id)
    sections = list(panels.sections(sorted(rows, key=reading_order), edition))
    return Page(
        f"indicators/{indicator.indicator_id}.md",
        "indicator.md",
        {
            "summary": summary,
            "indicator": indicator,
            "unit": edition.tables.units[indicator.unit_id] if indicator.unit_id else None,
            "table": newest(rows) if in_parts else figure_table(rows, "place"),
            "parts": _by_place(rows) if in_parts else [],
            "sections": sections,
            "breaks": _breaks(rows, edition),
            "derived": derived.newest(ours),
            "derived_count": len(ours),
            "findings": edition.index.of(row.figure.observation_id for row in rows),
            "citation": citation.of_indicator(indicator, edition),
            "dataset": structured.of_indicator(indicator, rows, edition),
        },
        panels.live(panel for section in sections for panel in section.panels),
    )


def _parts(summary: Summary, edition: Edition) -> Iterator[Page]:
    """Yield a page for each place of an indicator whose own page cannot hold all its figures."""
    for rows in _by_place(summary.rows):
        table = figure_table(rows, "partner")
        values = {"indicator": summary.indicator, "place": rows[0].place, "table": table}
        yield Page(rows[0].page.rstrip("/") + ".md", "part.md", values)


def _by_place(rows: Sequence[Row]) -> list[list[Row]]:
    places = grouped(rows, lambda row: row.figure.geography_id)
    return sorted(places.values(), key=lambda found: order(found[0].place))


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


def _breaks(rows: Sequence[Row], edition: Edition) -> list[tuple[Geography, Geography]]:
    """Return the places that ended, each with the one that it became, where both have figures of the indicator."""
    known = edition.tables.geographies
    places = {row.figure.geography_id for row in rows if row.figure.geography_id}
    ended = [known[place] for place in sorted(places) if known[place].merged_into in places]
    return [(place, known[place.merged_into]) for place in ended if place.merged_into]

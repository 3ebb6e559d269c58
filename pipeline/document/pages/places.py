"""The index of places and a page for each that figures speak of: what is known of it, by topic."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.document import addresses, structured
from pipeline.document.edition import Edition
from pipeline.document.figure_table import FigureTable, newest
from pipeline.document.languages import codes, order
from pipeline.document.pages import Page
from pipeline.document.rows import Row
from pipeline.document.tables import grouped
from pipeline.model import Geography


@dataclass(frozen=True)
class Place:
    """A place with its figures."""

    geography: Geography
    name: str
    rows: Sequence[Row]

    @property
    def indicators(self) -> int:
        """How many indicators its figures are of."""
        return len({row.figure.indicator_id for row in self.rows})

    @property
    def sources(self) -> int:
        """How many articles speak of it."""
        return len({row.figure.source_id for row in self.rows})


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the index, then the places' pages by name."""
    by_place = grouped(map(edition.describer.row, edition.tables.figures), lambda row: row.figure.geography_id)
    known = edition.tables.geographies
    found = [Place(known[place], edition.describer.place(place), rows) for place, rows in by_place.items() if place]
    found.sort(key=lambda place: (codes("levels").index(place.geography.level), order(place.name)))
    yield Page("places/index.md", "places.md", {"places": found, "placeless": len(by_place.get(None, ()))})
    for place in found:
        yield _page(place, edition)


def _page(place: Place, edition: Edition) -> Page:
    known = edition.tables.geographies
    geography = place.geography
    merged = [other for other in known.values() if other.merged_into == geography.geography_id]
    within = [other for other in known.values() if other.parent_id == geography.geography_id]
    return Page(
        addresses.place_page(geography.geography_id).rstrip("/") + ".md",
        "place.md",
        {
            "place": place,
            "parent": known[geography.parent_id] if geography.parent_id else None,
            "became": known[geography.merged_into] if geography.merged_into else None,
            "merged": sorted(merged, key=lambda other: order(edition.language.name(other))),
            "within": sorted(within, key=lambda other: order(edition.language.name(other))),
            "topics": _by_topic(place.rows, edition),
            "dataset": structured.of_place(geography, place.name, place.rows, edition),
            "findings": edition.index.of(row.figure.observation_id for row in place.rows),
        },
    )


def _by_topic(rows: Sequence[Row], edition: Edition) -> dict[str, FigureTable]:
    indicators = edition.tables.indicators
    found = grouped(rows, lambda row: indicators[row.figure.indicator_id].topic)
    return {topic: newest(found[topic]) for topic in codes("topics") if topic in found}

"""Figures as a table row shows them: codes in words, values written out, addresses of row and evidence."""

from dataclasses import dataclass

from pipeline.document import addresses, places
from pipeline.document.tables import Figure, Tables
from pipeline.document.values import grouped, written
from pipeline.document.words import words
from pipeline.model import ReferenceFigure, Review, Source

ALL = "_T"


@dataclass(frozen=True)
class Row:
    """A figure in words. Addresses are from the site's root; `basis` is what a relative figure relates to."""

    figure: Figure
    anchor: str
    page: str
    evidence: str
    indicator: str
    place: str
    partner: str
    item: str
    period: str
    basis: str
    value: str
    exact: str
    source: str
    language: str
    source_page: str


class Describer:
    """Puts figures into words with the code lists of their package."""

    def __init__(self, tables: Tables) -> None:
        """Work out once what all rows share."""
        self._tables = tables
        self._places = places.names(tables.geographies)
        self._figures = {figure.observation_id: figure for figure in tables.figures}
        self._sources = {source.source_id: source for source in tables.sources}

    def row(self, figure: Figure) -> Row:
        """Return the figure in words."""
        value = written(figure.value, self._tables.units[figure.unit_id], figure.measure)
        exact = grouped(figure.value)
        source = self._sources[figure.source_id]
        return Row(
            figure=figure,
            anchor=addresses.figure_anchor(figure.observation_id, figure.source_id),
            page=addresses.indicator_page(figure.indicator_id),
            evidence=addresses.evidence(figure.source_id, figure.start),
            indicator=self._tables.indicators[figure.indicator_id].name_en,
            place=self.place(figure.geography_id),
            partner=words()["everything"] if figure.partner_id == ALL else figure.partner_en,
            item=words()["everything"] if figure.item_id == ALL else figure.item_en,
            period=figure.period_en or "",
            basis=self._basis(figure),
            value=value,
            exact="" if exact in value else exact,
            source=source_name(source),
            language=source.language,
            source_page=addresses.source_page(figure.source_id),
        )

    def suggested(self, review: Review) -> str:
        """Return the value that a review suggests, with the unit of the figure that it speaks of."""
        figure = self._figures.get(review.observation_id or "")
        if figure is None or review.suggested_value is None:
            return ""
        return written(review.suggested_value, self._tables.units[figure.unit_id], figure.measure)

    def stated(self, reference: ReferenceFigure) -> str:
        """Return the value that another publisher gives."""
        return written(reference.value, self._tables.units[reference.unit_id], reference.measure)

    def place(self, geography_id: str | None) -> str:
        """Return the name of a place, or that the text does not tell it."""
        return self._places[geography_id] if geography_id else str(words()["unknown_place"])

    def _basis(self, figure: Figure) -> str:
        """Return the whole of a share, the field of a rank, the base of a change; empty where there is none."""
        whole = [
            self._tables.indicators[figure.of_indicator_id].name_en if figure.of_indicator_id else "",
            self._tables.items[figure.of_item_id].name_en if figure.of_item_id not in (None, ALL) else "",
            self.place(figure.of_geography_id) if figure.of_geography_id else "",
        ]
        named = ", ".join(name for name in whole if name)
        form = words()["bases"]["rank" if figure.measure == "rank" else "whole"]
        parts = [form.format(named)] if named else []
        if figure.base_period:
            parts.append(words()["bases"]["period"].format(figure.base_period))
        return "; ".join(parts)


def source_name(source: Source) -> str:
    """Return how tables name an article: publisher and day, as far as they are known."""
    when = source.published_to.isoformat() if source.published_to else ""
    return ", ".join(part for part in (source.publisher or source.title or source.source_id, when) if part)

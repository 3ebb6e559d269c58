"""Figures as a table row shows them: codes in words, values written out, addresses of row and evidence."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pipeline.document import addresses, territories
from pipeline.document.languages import Language
from pipeline.document.tables import Figure, Tables
from pipeline.document.values import written
from pipeline.model import ReferenceFigure, Review, Source
from pipeline.period_words import words
from pipeline.periods import parse

ALL = "_T"
# More rows than these make a table slow to load and no easier to read.
MOST_ROWS = 500
# Of rows that are whole on another page, as many as one reads; on a phone each is a card.
MOST_REPEATED = 200


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in words. Addresses are from the edition's root; `basis` is what a relative figure relates to."""

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
    """Puts figures into words of one language with the code lists of their package."""

    def __init__(self, tables: Tables, language: Language) -> None:
        """Work out once what all rows share."""
        self._tables = tables
        self._language = language
        self._places = territories.names(tables.geographies, language)
        self._rows: dict[str, Row] = {}
        self._figures = {figure.observation_id: figure for figure in tables.figures}
        self._sources = {source.source_id: source for source in tables.sources}
        self._counts = Counter(figure.indicator_id for figure in tables.figures)

    def row_of(self, observation_id: str) -> Row:
        """Return a figure in words, by its id."""
        return self.row(self._figures[observation_id])

    def row(self, figure: Figure) -> Row:
        """Return the figure in words."""
        if figure.observation_id not in self._rows:
            self._rows[figure.observation_id] = self._described(figure)
        return self._rows[figure.observation_id]

    def _described(self, figure: Figure) -> Row:
        value = self.written(figure.value, figure.unit_id, figure.measure)
        exact = self._language.number(figure.value)
        source = self._sources[figure.source_id]
        return Row(
            figure=figure,
            anchor=addresses.figure_anchor(figure.observation_id, figure.source_id),
            page=self._page(figure),
            evidence=addresses.evidence(figure.source_id, figure.start),
            indicator=self._language.name(self._tables.indicators[figure.indicator_id]),
            place=self.place(figure.geography_id),
            partner=self.partner(figure.partner_id),
            item=self.item(figure.item_id),
            period=self._language.name(figure, "period"),
            basis=self._basis(figure),
            value=value,
            exact="" if exact in value else exact,
            source=source_name(source, self._language),
            language=source.language,
            source_page=addresses.source_page(figure.source_id),
        )

    def in_parts(self, indicator_id: str) -> bool:
        """Return whether an indicator has more figures than one page holds: each place then has a page of its own."""
        return self._counts[indicator_id] > MOST_ROWS

    def _page(self, figure: Figure) -> str:
        """Return the page that has the figure's row."""
        if self.in_parts(figure.indicator_id):
            return addresses.part_page(figure.indicator_id, figure.geography_id)
        return addresses.indicator_page(figure.indicator_id)

    def suggested(self, review: Review) -> str:
        """Return the value that a review suggests, with the unit of the figure that it speaks of."""
        figure = self._figures.get(review.observation_id or "")
        if figure is None or review.suggested_value is None:
            return ""
        return self.written(review.suggested_value, figure.unit_id, figure.measure)

    def stated(self, reference: ReferenceFigure) -> str:
        """Return the value that another publisher gives."""
        return self.written(reference.value, reference.unit_id, reference.measure)

    def place(self, geography_id: str | None) -> str:
        """Return the name of a place, or that the text does not tell it."""
        return self._places[geography_id] if geography_id else str(self._language.words["unknown_place"])

    def period(self, time_period: str, indicator_id: str | None = None) -> str:
        """Return a period in words, as figures have it: a month or day of a stock is "as of" it."""
        span = parse(time_period)
        stock = indicator_id is not None and self._tables.indicators[indicator_id].kind == "stock"
        return words(time_period, span.start, span.end, stock=stock, language=self._language.code)

    def partner(self, partner_id: str) -> str:
        """Return the name of a partner."""
        return self._named(self._tables.partners, partner_id)

    def item(self, item_id: str) -> str:
        """Return the name of an item."""
        return self._named(self._tables.items, item_id)

    def written(self, value: Decimal, unit_id: str, measure: str) -> str:
        """Return a value as a person writes it."""
        return written(value, self._tables.units[unit_id], measure, self._language)

    def _named(self, known: Mapping[str, object], code: str) -> str:
        return str(self._language.words["everything"]) if code == ALL else self._language.name(known[code])

    def _basis(self, figure: Figure) -> str:
        """Return the whole of a share, the field of a rank, the base of a change; empty where there is none."""
        name = self._language.name
        whole = [
            name(self._tables.indicators[figure.of_indicator_id]) if figure.of_indicator_id else "",
            name(self._tables.items[figure.of_item_id]) if figure.of_item_id not in (None, ALL) else "",
            self.place(figure.of_geography_id) if figure.of_geography_id else "",
        ]
        named = ", ".join(name for name in whole if name)
        bases = self._language.words["bases"]
        form = bases["rank" if figure.measure == "rank" else "whole"]
        parts = [form.format(named)] if named else []
        if figure.base_period:
            base = bases["plan" if figure.measure == "plan_ratio" else "period"]
            parts.append(base.format(self.period(figure.base_period)))
        return "; ".join(parts)


def source_name(source: Source, language: Language) -> str:
    """Return how tables name an article: publisher and day, as far as they are known."""
    when = language.day(source.published_to) if source.published_to else ""
    return ", ".join(part for part in (publisher(source, language) or source.title or source.source_id, when) if part)


def publisher(source: Source, language: Language) -> str:
    """Return who published an article; a name that is not translated stays as it is."""
    return language.translated(source.publisher or "") or source.publisher or ""

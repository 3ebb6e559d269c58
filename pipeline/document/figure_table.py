"""A table of figures: which columns tell its rows apart, and what stands beside each level."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pipeline.document.languages import codes, order
from pipeline.document.rows import ALL, MOST_REPEATED, Row
from pipeline.document.tables import Figure, grouped

LEVEL = "level"


@dataclass(frozen=True)
class FigureTable:
    """Rows in reading order; `beside` has, by the id of a level, the changes, ranks and shares of the same thing.

    `left_out` tells how many older rows there are.
    """

    rows: Sequence[Row]
    columns: Sequence[str]
    beside: dict[str, Sequence[Row]]
    left_out: int

    @property
    def hidden(self) -> list[str]:
        """The columns left out, as the heads of columns that one chooses by are marked."""
        return [f"={name}" for name in ("indicator", "place", "partner", "item", "source") if name not in self.columns]


def reading_order(row: Row) -> tuple[object, ...]:
    """Return what figures are read by: indicator, place, all partners and items first, newest, levels first."""
    figure = row.figure
    return (
        order(row.indicator),
        order(row.place),
        (figure.partner_id != ALL, order(row.partner), figure.item_id != ALL, order(row.item)),
        -(figure.period_end or date.min).toordinal(),
        -(figure.period_start or date.min).toordinal(),
        codes("measures").index(figure.measure),
        -(figure.published_to or date.min).toordinal(),
        figure.observation_id,
    )


def newest(rows: Sequence[Row]) -> FigureTable:
    """Return the table of as many of the newest rows as a page repeats."""
    ordered = sorted(rows, key=lambda row: row.figure.period_end or date.min, reverse=True)
    return replace(figure_table(ordered[:MOST_REPEATED], "indicator"), left_out=len(rows[MOST_REPEATED:]))


def figure_table(rows: Iterable[Row], *always: str, key: Callable[[Row], Any] = reading_order) -> FigureTable:
    """Return the table of these rows, ordered by `key`, with the columns `always` and those in which rows differ."""
    ordered = sorted(rows, key=key)
    told = {
        "indicator": len({row.figure.indicator_id for row in ordered}) > 1,
        "place": len({row.figure.geography_id for row in ordered}) > 1,
        "partner": any(row.figure.partner_id != ALL for row in ordered),
        "item": any(row.figure.item_id != ALL for row in ordered),
        "source": len({row.figure.source_id for row in ordered}) > 1,
    }
    columns = [name for name, differs in told.items() if differs or name in always]
    return FigureTable(ordered, columns, _beside(ordered), 0)


def _beside(rows: Sequence[Row]) -> dict[str, Sequence[Row]]:
    same = grouped((row for row in rows if row.figure.measure != LEVEL), lambda row: _about(row.figure))
    levels = (row.figure for row in rows if row.figure.measure == LEVEL)
    return {level.observation_id: same.get(_about(level), ()) for level in levels}


def _about(figure: Figure) -> tuple[object, ...]:
    """Return what a figure is about; without a period, only what its own article says belongs beside it."""
    source = "" if figure.period_end else figure.source_id
    return (
        figure.indicator_id,
        figure.geography_id,
        figure.partner_id,
        figure.item_id,
        figure.period_start,
        figure.period_end,
        source,
    )

"""What the pages are made of: the candidate package and the articles' texts, as rows of the model."""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from pipeline import io
from pipeline.model import (
    Check,
    CheckOperand,
    Derived,
    DerivedOperand,
    Geography,
    Indicator,
    Item,
    Listing,
    Partner,
    ReferenceFigure,
    Review,
    Source,
    Unit,
)

Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Figure:
    """The columns of `figures` that pages show."""

    observation_id: str
    indicator_id: str
    measure: str
    geography_id: str | None
    partner_id: str
    item_id: str
    time_period: str | None
    period_start: date | None
    period_end: date | None
    period_en: str | None
    period_vi: str | None
    base_period: str | None
    of_indicator_id: str | None
    of_geography_id: str | None
    of_item_id: str | None
    value: Decimal
    value_low: Decimal | None
    value_high: Decimal | None
    unit_id: str
    qualifier: str
    status: str
    price_basis: str | None
    quality: str
    agreement: str | None
    source_id: str
    published_to: date | None
    exact: str
    start: int

    @property
    def mention_id(self) -> str:
        """The id of the words that state it: the figure's own, without the number where they state several."""
        return self.observation_id.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Mention:
    """The columns of `mentions` that pages show."""

    mention_id: str
    source_id: str
    start: int
    end: int
    exact: str
    sentence_start: int
    sentence_end: int
    role: str
    reason: str | None


@dataclass(frozen=True)
class Tables:
    """The package by table, and the articles' texts by source."""

    descriptor: Mapping[str, Any]
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    sources: tuple[Source, ...]
    checks: tuple[Check, ...]
    check_operands: tuple[CheckOperand, ...]
    derived: tuple[Derived, ...]
    derived_operands: tuple[DerivedOperand, ...]
    listings: tuple[Listing, ...]
    reviews: tuple[Review, ...]
    reference_figures: tuple[ReferenceFigure, ...]
    indicators: Mapping[str, Indicator]
    geographies: Mapping[str, Geography]
    partners: Mapping[str, Partner]
    items: Mapping[str, Item]
    units: Mapping[str, Unit]
    texts: Mapping[str, str]


def read(package: Path, articles: Path) -> Tables:
    """Return the package of a folder with the texts of `articles.parquet`."""
    texts: dict[str, str] = {}

    def rows(resource: str, row_type: type[Row]) -> tuple[Row, ...]:
        return tuple(io.rows(io.read_csv(package / "data" / f"{resource}.csv", resource), row_type, texts))

    return Tables(
        descriptor=json.loads((package / "datapackage.json").read_text(encoding="utf-8")),
        figures=rows("figures", Figure),
        mentions=rows("mentions", Mention),
        sources=rows("sources", Source),
        checks=rows("checks", Check),
        check_operands=rows("check_operands", CheckOperand),
        derived=rows("derived", Derived),
        derived_operands=rows("derived_operands", DerivedOperand),
        listings=rows("listings", Listing),
        reviews=rows("reviews", Review),
        reference_figures=rows("reference_figures", ReferenceFigure),
        indicators={row.indicator_id: row for row in rows("indicators", Indicator)},
        geographies={row.geography_id: row for row in rows("geographies", Geography)},
        partners={row.partner_id: row for row in rows("partners", Partner)},
        items={row.item_id: row for row in rows("items", Item)},
        units={row.unit_id: row for row in rows("units", Unit)},
        texts=dict(io.read_parquet(articles).select("source_id", "text").iter_rows()),
    )


def grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> dict[Key, list[Row]]:
    """Return the rows by key, keys and rows in the order in which they come."""
    groups: dict[Key, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return groups

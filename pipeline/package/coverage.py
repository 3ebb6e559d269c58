"""What the figures cover: which quantities in which units, which places, which days. In schema.org's words."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import polars as pl

Node = dict[str, Any]

CURRENCY = "currency"


def variables(tables: Mapping[str, pl.LazyFrame]) -> Iterator[Node]:
    """Yield a `PropertyValue` for each indicator and unit in which a figure states it, in the order of their ids."""
    names = ["indicator_id", "unit_id", "indicator_en", "indicator_vi", "unit_en"]
    found = tables["figures"].select(names).unique().collect(engine="streaming").sort("indicator_id", "unit_id")
    definitions = dict(tables["indicators"].select("indicator_id", "definition").collect().iter_rows())
    units = tables["units"].select("unit_id", "dimension", "code").collect()
    codes = {unit: _code(unit, *rest) for unit, *rest in units.rows()}
    for indicator_id, unit_id, english, vietnamese, unit in found.iter_rows():
        yield known(
            {
                "@type": "PropertyValue",
                "propertyID": indicator_id,
                "name": {"en": english, "vi": vietnamese},
                "description": {"en": definitions[indicator_id]},
                "unitText": unit,
                "unitCode": codes[unit_id],
            }
        )


def places(tables: Mapping[str, pl.LazyFrame]) -> Iterator[Node]:
    """Yield a `Place` for each area that a figure is about."""
    found = tables["figures"].select("geography_id", "geography_en", "geography_vi").unique().drop_nulls()
    places = found.collect(engine="streaming").sort("geography_id")
    for identifier, english, vietnamese in places.iter_rows():
        yield {"@type": "Place", "identifier": identifier, "name": {"en": english, "vi": vietnamese}}


def period(tables: Mapping[str, pl.LazyFrame]) -> str | None:
    """Return the first and last day that a figure covers as an ISO 8601 interval; None where none has a period."""
    bounds = tables["figures"].select(pl.col("period_start").min(), pl.col("period_end").max())
    first, last = bounds.collect(engine="streaming").row(0)
    return f"{first}/{last}" if isinstance(first, date) and isinstance(last, date) else None


def known(node: Node) -> Node:
    """Return a node without what is not known of it."""
    return {name: value for name, value in node.items() if value not in (None, "", [], {})}


def _code(unit_id: str, dimension: str, code: str | None) -> str | None:
    """Return the unit's standard code with its prefix, as `unitCode` wants it: `ISO4217:USD`, `UCUM:m3`."""
    if dimension == CURRENCY:
        return f"ISO4217:{unit_id}"
    return code.replace(" ", ":", 1) if code else None

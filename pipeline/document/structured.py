"""What a page tells machines of its data: schema.org's Dataset, as JSON-LD, in the page's language.

The dataset as a whole is described by the stage `formats`; pages of indicators and places are parts of it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.document import addresses, extracts
from pipeline.document.edition import Edition
from pipeline.document.rows import Row
from pipeline.model import Geography, Indicator

Node = dict[str, Any]
# One entry an article: the page of each source tells it better.
LEFT_OUT = ("isBasedOn",)
MEDIA_TYPES = {extracts.CSV: "text/csv", extracts.JSON: "application/json"}


def script(node: Mapping[str, object]) -> str:
    """Return a node as the text of a script element, which no text in it can close."""
    return json.dumps(node, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def whole(formats: Sequence[Path], page: str, edition: Edition) -> Node:
    """Return for a page the description of the whole that lies among the downloads; nothing where there is none."""
    for path in formats:
        if path.name.endswith("-schema-org.jsonld"):
            node = {name: value for name, value in json.loads(path.read_text("utf-8")).items() if name not in LEFT_OUT}
            return node | {"url": edition.tables.descriptor["homepage"] + edition.language.folder + page}
    return {}


def of_indicator(indicator: Indicator, rows: Sequence[Row], edition: Edition) -> Node:
    """Return the part of the dataset that is one indicator's, with its files."""
    language, home = edition.language, edition.tables.descriptor["homepage"]
    unit = edition.tables.units[indicator.unit_id].name_en if indicator.unit_id else None
    measured = {"@type": "PropertyValue", "propertyID": indicator.indicator_id, "name": language.name(indicator)}
    files = [
        {"@type": "DataDownload", "contentUrl": f"{home}{addresses.indicator_page(indicator.indicator_id)}{name}"}
        | {"encodingFormat": media_type, "name": name}
        for name, media_type in MEDIA_TYPES.items()
    ]
    return _part(
        language.name(indicator),
        language.plain("indicator.description", name=language.name(indicator), figures=len(rows)),
        addresses.indicator_page(indicator.indicator_id),
        rows,
        edition,
    ) | {"variableMeasured": measured | ({"unitText": unit} if unit else {}), "distribution": files}


def of_place(geography: Geography, name: str, rows: Sequence[Row], edition: Edition) -> Node:
    """Return the part of the dataset that speaks of one place."""
    description = edition.language.plain("place.description", name=name, figures=len(rows))
    indicators = {row.figure.indicator_id: row.indicator for row in rows}
    return _part(name, description, addresses.place_page(geography.geography_id), rows, edition) | {
        "variableMeasured": [
            {"@type": "PropertyValue", "propertyID": code, "name": told} for code, told in sorted(indicators.items())
        ]
    }


def _part(name: str, description: str, page: str, rows: Sequence[Row], edition: Edition) -> Node:
    package, language = edition.tables.descriptor, edition.language
    creator = {"@type": "Organization", "name": package["contributors"][0]["title"], "url": package["homepage"]}
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": f"{name} – {language.plain('home.title')}",
        "description": description,
        "url": package["homepage"] + language.folder + page,
        "inLanguage": language.code,
        "version": package["version"],
        "license": package["licenses"][0]["path"],
        "isAccessibleForFree": True,
        "creator": creator,
        "isPartOf": {"@type": "Dataset", "name": language.plain("home.title"), "url": package["homepage"]}
        | {"description": language.plain("home.description"), "license": package["licenses"][0]["path"]}
        | {"creator": creator},
        **_coverage(rows, edition.tables.geographies, edition),
    }


def _coverage(rows: Iterable[Row], geographies: Mapping[str, Geography], edition: Edition) -> Node:
    """Return which days and places the figures cover, as far as they tell."""
    found = [row.figure for row in rows]
    starts = [figure.period_start for figure in found if figure.period_start]
    ends = [figure.period_end for figure in found if figure.period_end]
    places = sorted({figure.geography_id for figure in found if figure.geography_id})
    told: Node = {}
    if starts and ends:
        told["temporalCoverage"] = f"{min(starts).isoformat()}/{max(ends).isoformat()}"
    if places:
        named = edition.language.name
        told["spatialCoverage"] = [{"@type": "Place", "name": named(geographies[place])} for place in places]
    return told

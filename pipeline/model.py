"""What flows between the stages: frozen rows whose fields are the columns of `pipeline/schemas`.

Values are exact decimals in base units, offsets are Unicode code points of the decoded file, dates are days.
`tests/test_schemas.py` holds these classes and the Table Schemas against each other, both ways.
"""

from datetime import date
from decimal import Decimal

from pipeline.frozen import frozen


@frozen
class Article:
    """An article as ingested: its text as decoded, and what the bibliography or the text says of it."""

    source_id: str
    file: str
    sha256: str
    language: str
    title: str | None
    publisher: str | None
    url: str | None
    published_from: date | None
    published_to: date | None
    published_basis: str
    note: str | None
    text: str


# What two observations share, besides the outturn, that speak of the same thing (data model, Series); the days of a
# period, because it may be written in several ways: 2025-Q1, 2025-01-01/P3M.
SERIES_KEY = (
    "indicator_id",
    "measure",
    "geography_id",
    "partner_id",
    "item_id",
    "period_start",
    "period_end",
    "base_period",
    "of_indicator_id",
    "of_geography_id",
    "of_item_id",
    "unit_id",
    "price_basis",
)
# Outturn by status: an estimate is corrected by what comes later, not contradicted.
OUTTURN = {"actual": "outturn", "estimate": "outturn", "forecast": "forecast", "target": "target"}

# How articles travel between the stages; they are no resource of the package: texts stay their publishers'.
ARTICLE_COLUMNS = {
    "source_id": "string",
    "file": "string",
    "sha256": "string",
    "language": "string",
    "title": "string",
    "publisher": "string",
    "url": "string",
    "published_from": "date",
    "published_to": "date",
    "published_basis": "string",
    "note": "string",
    "text": "string",
}


@frozen
class Source:
    """A row of `sources`."""

    source_id: str
    file: str
    sha256: str
    language: str
    title: str | None
    publisher: str | None
    url: str | None
    published_from: date | None
    published_to: date | None
    published_basis: str
    characters: int
    mentions: int
    observations: int
    note: str | None


@frozen
class Mention:
    """A row of `mentions`: one numeral of an article and its role."""

    mention_id: str
    source_id: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    sentence_start: int
    sentence_end: int
    excerpt: str
    kind: str
    value: Decimal | None
    unit_id: str | None
    printed_scale: int | None
    printed_decimals: int | None
    qualifier: str | None
    role: str
    converts_mention_id: str | None
    reason: str | None


@frozen
class Observation:
    """A row of `observations`: one figure that a source states about one indicator."""

    observation_id: str
    indicator_id: str
    measure: str
    geography_id: str | None
    partner_id: str
    item_id: str
    time_period: str | None
    period_start: date | None
    period_end: date | None
    base_period: str | None
    of_indicator_id: str | None
    of_geography_id: str | None
    of_item_id: str | None
    value: Decimal
    unit_id: str
    price_basis: str | None
    value_low: Decimal | None
    value_high: Decimal | None
    qualifier: str
    status: str
    source_id: str
    mention_id: str
    published_to: date | None
    quality: str


@frozen
class Series:
    """A row of `series`: what all sources say of one key."""

    series_id: str
    indicator_id: str
    measure: str
    geography_id: str | None
    partner_id: str
    item_id: str
    time_period: str
    period_start: date
    period_end: date
    base_period: str | None
    of_indicator_id: str | None
    of_geography_id: str | None
    of_item_id: str | None
    unit_id: str
    price_basis: str | None
    outturn: str
    value: Decimal
    value_low: Decimal | None
    value_high: Decimal | None
    observations: int
    sources: int
    agreement: str
    preferred_observation_id: str
    first_observation_id: str
    revision: Decimal | None


@frozen
class Check:
    """A row of `checks`: an arithmetic relation between figures and whether it holds."""

    check_id: str
    relation: str
    scope: str
    statement: str
    expected_low: Decimal | None
    expected_high: Decimal | None
    actual_low: Decimal | None
    actual_high: Decimal | None
    unit_id: str
    verdict: str
    severity: str
    explanation: str


@frozen
class CheckOperand:
    """A row of `check_operands`: exactly one of the three ids is set."""

    check_id: str
    position: int
    role: str
    observation_id: str | None
    mention_id: str | None
    reference_id: str | None


@frozen
class Listing:
    """A row of `listings`: one entry of a list without figures; exactly one of item, partner and name is set."""

    listing_id: str
    source_id: str
    start: int
    end: int
    exact: str
    kind: str
    geography_id: str | None
    time_period: str | None
    position: int
    item_id: str | None
    partner_id: str | None
    name: str | None


@frozen
class Review:
    """A row of `reviews`; `observation_id` is set when the reviewed words have been found."""

    source_id: str
    exact: str
    nth: int
    verdict: str
    suggested_value: Decimal | None
    note: str
    references: str | None
    observation_id: str | None


@frozen
class ReferenceFigure:
    """A row of `reference_figures`: what another publisher says."""

    reference_id: str
    indicator_id: str
    measure: str
    geography_id: str
    partner_id: str
    item_id: str
    time_period: str
    of_geography_id: str | None
    value: Decimal
    unit_id: str
    qualifier: str
    status: str
    authority: str
    published: str | None
    url: str | None
    note: str | None


@frozen
class Item:
    """A row of `items`."""

    item_id: str
    name_en: str
    name_vi: str
    type: str


@frozen
class Indicator:
    """A row of `indicators`."""

    indicator_id: str
    name_en: str
    name_vi: str
    topic: str
    kind: str
    unit_id: str | None
    definition: str
    authority: str | None


@frozen
class Geography:
    """A row of `geographies`."""

    geography_id: str
    name_en: str
    name_vi: str
    level: str
    parent_id: str | None
    gso_code: str | None
    iso_3166_2: str | None
    valid_from: date | None
    valid_to: date | None
    merged_into: str | None
    aliases: str | None
    note: str | None


@frozen
class Partner:
    """A row of `partners`."""

    partner_id: str
    name_en: str
    name_vi: str
    type: str
    iso_3166_1: str | None


@frozen
class Unit:
    """A row of `units`."""

    unit_id: str
    name_en: str
    name_vi: str
    dimension: str
    code: str | None


@frozen
class Derived:
    """A row of `derived`: a figure that follows from others. It is ours, no source states it."""

    derived_id: str
    indicator_id: str
    measure: str
    geography_id: str
    partner_id: str
    item_id: str
    time_period: str
    period_start: date
    period_end: date
    base_period: str | None
    of_indicator_id: str | None
    of_geography_id: str | None
    of_item_id: str | None
    outturn: str
    value: Decimal
    unit_id: str
    price_basis: str | None
    value_low: Decimal | None
    value_high: Decimal | None
    formula: str


@frozen
class DerivedOperand:
    """A row of `derived_operands`: exactly one of the three ids is set."""

    derived_id: str
    position: int
    role: str
    observation_id: str | None
    mention_id: str | None
    reference_id: str | None

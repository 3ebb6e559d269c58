"""The derived figures of an indicator's page: ours, apart from what sources state, with what they follow from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

from pipeline.document.edition import Edition
from pipeline.document.languages import Language, codes
from pipeline.document.rows import ALL, MOST_REPEATED
from pipeline.document.tables import grouped
from pipeline.document.values import between, written
from pipeline.model import Derived, DerivedOperand, Unit

# So many digits are shown where the interval does not tell how many mean something.
SHOWN = Context(prec=6, rounding=ROUND_HALF_EVEN)


@dataclass(frozen=True)
class DerivedRow:
    """A derived figure in words: `value` has the digits that mean something, `interval` all that it can stand for."""

    derived: Derived
    about: str
    measure: str
    period: str
    value: str
    interval: str
    operands: Sequence[DerivedOperand]


def by_indicator(edition: Edition) -> Mapping[str, list[DerivedRow]]:
    """Return the derived figures of each indicator, in the order in which one reads them."""
    tables = edition.tables
    operands = grouped(tables.derived_operands, lambda operand: operand.derived_id)
    ordered = sorted(tables.derived, key=lambda row: (codes("measures").index(row.measure), row.period_start))
    rows = [_row(row, operands[row.derived_id], edition) for row in ordered]
    return grouped(sorted(rows, key=lambda row: row.about), lambda row: row.derived.indicator_id)


def newest(rows: Sequence[DerivedRow]) -> list[DerivedRow]:
    """Return as many of the rows of the newest periods as a page shows, in their order."""
    ordered = sorted(rows, key=lambda row: row.derived.period_end, reverse=True)
    shown = {row.derived.derived_id for row in ordered[:MOST_REPEATED]}
    return [row for row in rows if row.derived.derived_id in shown]


def _row(row: Derived, operands: Sequence[DerivedOperand], edition: Edition) -> DerivedRow:
    language, describer = edition.language, edition.describer
    unit = edition.tables.units[row.unit_id]
    parts = [
        describer.place(row.geography_id),
        describer.partner(row.partner_id) if row.partner_id != ALL else "",
        describer.item(row.item_id) if row.item_id != ALL else "",
        language.words["bases"]["whole"].format(describer.place(row.of_geography_id)) if row.of_geography_id else "",
    ]
    return DerivedRow(
        derived=row,
        about=" · ".join(part for part in parts if part),
        measure=language.words["short_measures"][row.measure],
        period=describer.period(row.time_period, row.indicator_id),
        value=meaningful(row.value, row.value_low, row.value_high, unit, row.measure, language),
        interval=spread(row.value_low, row.value_high, unit, row.measure, language),
        operands=operands,
    )


def meaningful(
    value: Decimal, low: Decimal | None, high: Decimal | None, unit: Unit, measure: str, language: Language
) -> str:
    """Return the value, rounded as finely as its interval is wide: 58.509110153 of 58.503 to 58.515 is 58.509."""
    if low is None or high is None or low == high:
        return written(SHOWN.plus(value), unit, measure, language)
    return written(_rounded(value, _place(low, high), ROUND_HALF_EVEN), unit, measure, language)


def spread(low: Decimal | None, high: Decimal | None, unit: Unit, measure: str, language: Language) -> str:
    """Return the interval, rounded outward to a tenth of what the value is shown to; nothing for a single value."""
    if low == high:
        return ""
    if low is None or high is None:
        end = high if low is None else low
        assert end is not None
        return str(language.words["open"]["high" if low is None else "low"]).format(
            written(SHOWN.plus(end), unit, measure, language)
        )
    place = _place(low, high) - 1
    ends = (_rounded(low, place, ROUND_FLOOR), _rounded(high, place, ROUND_CEILING))
    return between(*ends, unit, measure, language)


def _place(low: Decimal, high: Decimal) -> int:
    """Return the power of ten just below half the width of an interval."""
    return ((high - low) / 2).adjusted()


def _rounded(value: Decimal, place: int, rounding: str) -> Decimal:
    return (value.scaleb(-place).to_integral_value(rounding)).scaleb(place)

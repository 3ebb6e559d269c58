"""The derived figures of an indicator's page: ours, apart from what sources state, with what they follow from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal

from pipeline.document.rows import ALL, Describer
from pipeline.document.tables import Tables, grouped
from pipeline.document.values import written
from pipeline.document.words import words
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


def by_indicator(tables: Tables, describer: Describer) -> Mapping[str, list[DerivedRow]]:
    """Return the derived figures of each indicator, in the order in which one reads them."""
    operands = grouped(tables.derived_operands, lambda operand: operand.derived_id)
    ordered = sorted(tables.derived, key=lambda row: (list(words()["measures"]).index(row.measure), row.period_start))
    rows = [_row(row, operands[row.derived_id], tables, describer) for row in ordered]
    return grouped(sorted(rows, key=lambda row: row.about), lambda row: row.derived.indicator_id)


def _row(row: Derived, operands: Sequence[DerivedOperand], tables: Tables, describer: Describer) -> DerivedRow:
    unit = tables.units[row.unit_id]
    parts = [
        describer.place(row.geography_id),
        tables.partners[row.partner_id].name_en if row.partner_id != ALL else "",
        tables.items[row.item_id].name_en if row.item_id != ALL else "",
        words()["bases"]["whole"].format(describer.place(row.of_geography_id)) if row.of_geography_id else "",
    ]
    days = f"{row.period_start.isoformat()} – {row.period_end.isoformat()}"
    return DerivedRow(
        derived=row,
        about=" · ".join(part for part in parts if part),
        measure=words()["measures"][row.measure],
        period=row.time_period if len(row.time_period) == len("2025") else days,
        value=meaningful(row.value, row.value_low, row.value_high, unit, row.measure),
        interval=spread(row.value_low, row.value_high, unit, row.measure),
        operands=operands,
    )


def meaningful(value: Decimal, low: Decimal | None, high: Decimal | None, unit: Unit, measure: str) -> str:
    """Return the value, rounded as finely as its interval is wide: 58.509110153 of 58.503 to 58.515 is 58.509."""
    if low is None or high is None or low == high:
        return written(SHOWN.plus(value), unit, measure)
    return written(_rounded(value, _place(low, high), ROUND_HALF_EVEN), unit, measure)


def spread(low: Decimal | None, high: Decimal | None, unit: Unit, measure: str) -> str:
    """Return the interval, rounded outward to a tenth of what the value is shown to; nothing for a single value."""
    if low == high:
        return ""
    if low is None or high is None:
        end = high if low is None else low
        assert end is not None
        return str(words()["open"]["high" if low is None else "low"]).format(written(SHOWN.plus(end), unit, measure))
    place = _place(low, high) - 1
    ends = (_rounded(low, place, ROUND_FLOOR), _rounded(high, place, ROUND_CEILING))
    return str(words()["open"]["neither"]).format(*(written(end, unit, measure) for end in ends))


def _place(low: Decimal, high: Decimal) -> int:
    """Return the power of ten just below half the width of an interval."""
    return ((high - low) / 2).adjusted()


def _rounded(value: Decimal, place: int, rounding: str) -> Decimal:
    return (value.scaleb(-place).to_integral_value(rounding)).scaleb(place)

"""Reference figures as rows like observations: their intervals follow from the value as it is written in the file."""

from decimal import Decimal

import polars as pl

from pipeline.io import decimal_text, rows
from pipeline.model import ReferenceFigure
from pipeline.periods import parse

COUNTED = ("count", "rank")
DATES = ("period_start", "period_end", "said_from", "said_to")
NUMBERS = ("sentence_start", "position", "printed_scale")
ABSENT = ("printed_scale", "base_period", "of_indicator_id", "of_item_id", "price_basis")
SAME = ("indicator_id", "measure", "geography_id", "partner_id", "item_id", "time_period", "of_geography_id")


def as_observations(references: pl.DataFrame, columns: list[str]) -> pl.DataFrame:
    """Return reference figures with the given columns of the working table; those of one address are one source's."""
    found = [_row(number, reference) for number, reference in enumerate(rows(references, ReferenceFigure))]
    types = {name: pl.Date if name in DATES else pl.Int64 if name in NUMBERS else pl.String for name in columns}
    schema = pl.Schema(types | {"is_reference": pl.Boolean()})
    return pl.DataFrame([[row[name] for name in columns] for row in found], schema=schema, orient="row")


def _row(number: int, reference: ReferenceFigure) -> dict[str, object]:
    about = parse(reference.time_period)
    said = parse(reference.published) if reference.published else None
    low, high = written_interval(reference.value, reference.qualifier, reference.unit_id)
    return {
        **dict.fromkeys(ABSENT),
        **{name: getattr(reference, name) for name in (*SAME, "unit_id", "qualifier", "status", "authority")},
        "figure_id": reference.reference_id,
        "source_id": f"{reference.authority}, {reference.published}, {reference.url}",
        "is_reference": True,
        "period_start": about.start,
        "period_end": about.end,
        "said_from": said.start if said else None,
        "said_to": said.end if said else None,
        "value": decimal_text(reference.value),
        "value_low": None if low is None else decimal_text(low),
        "value_high": None if high is None else decimal_text(high),
        "sentence_start": number,
        "position": number,
    }


def written_interval(value: Decimal, qualifier: str, unit_id: str) -> tuple[Decimal | None, Decimal | None]:
    """Return the ends of a value whose last digit that is no trailing zero is the last significant one.

    The widths are the data model's ("Intervals"); here the file's digits take the place of the printed form.
    """
    size = abs(value)
    if unit_id in COUNTED and qualifier == "exact":
        return value, value
    step = Decimal(1).scaleb(int(size.normalize().as_tuple().exponent)) if size else Decimal(0)
    below, above = _widths(qualifier, step)
    low, high = (None if below is None else size - below), (None if above is None else size + above)
    if value >= 0:
        return low, high
    return (None if high is None else -high), (None if low is None else -low)


def _widths(qualifier: str, step: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Return how far the interval reaches below and above the value; None is without end."""
    zero, half = Decimal(0), step / 2
    table: dict[str, tuple[Decimal | None, Decimal | None]] = {
        "about": (step, step),
        "over": (zero, step),
        "under": (step, zero),
        "at_least": (zero, None),
        "at_most": (None, zero),
    }
    return table.get(qualifier, (half, half))

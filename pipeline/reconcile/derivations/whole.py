"""The whole that an article does not state: the sum of all its parts, and its growth from theirs.

105.7 of exports and 98.9 of imports aimed at make a turnover of 204.6; and where both parts tell their growth, the
whole grew by its level against the sum of the levels that they had the year before.
"""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from pipeline.reconcile.bases import CHANGES, SHARED, base, implied, ratio
from pipeline.reconcile.derivations.derivation import QUOTIENT, Derivation, percent
from pipeline.reconcile.facts import Identity, identities
from pipeline.reconcile.figures import TOLD, Figure, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import percent_change, total
from pipeline.reconcile.naming import indicator


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield the wholes of `identities.csv` whose parts an article states, and the growth of those that it states."""
    for identity in identities("sum"):
        if identity.column == "indicator_id" and identity.exhaustive and not identity.optional:
            yield from _levels(figures, identity)
            yield from _growth(figures, identity)


def _levels(figures: Figures, identity: Identity) -> Iterator[Derivation]:
    placed = figures.levels(pl.col("start").is_not_null(), pl.col("geography_id").is_not_null())
    anywhere = [name for name in TOLD if name != "source_id"]
    known = placed.filter(pl.col("indicator_id") == identity.whole).select(anywhere)
    unstated = placed.filter(pl.col("indicator_id") == identity.parts[0]).join(known, on=anywhere, how="anti")
    closed = unstated.filter(~pl.col("item_id").is_in(identity.open_items))
    joined = _beside(closed.select(TOLD), placed, identity.parts)
    for parts in figures.each(joined, *identity.parts):
        first = parts[0]
        if first.start is None or first.stop is None:
            continue
        yield Derivation(
            of=first,
            measure="level",
            start=first.start,
            stop=first.stop,
            unit_id=first.unit_id,
            value=sum((part.value for part in parts[1:]), first.value),
            interval=total(part.interval for part in parts),
            formula=" + ".join(indicator(part) for part in parts),
            operands=tuple(Operand("part", part) for part in parts),
            indicator_id=identity.whole,
        )


def _beside(wholes: pl.DataFrame, levels: pl.DataFrame, names: tuple[str, ...]) -> pl.DataFrame:
    """Return the rows with the row numbers of the levels of these indicators, as far as all are stated."""
    for name in names:
        level = levels.filter(pl.col("indicator_id") == name).select(*TOLD, pl.col("row").alias(name))
        wholes = wholes.join(level, on=list(TOLD))
    return wholes


def _growth(figures: Figures, identity: Identity) -> Iterator[Derivation]:
    told = figures.stated.filter(pl.col("measure").is_in(CHANGES[:2])).select(SHARED)
    wholes = figures.levels(
        pl.col("indicator_id") == identity.whole, pl.col("start").is_not_null(), pl.col("geography_id").is_not_null()
    ).filter(~pl.col("item_id").is_in(identity.open_items))
    joined = wholes.join(told, on=SHARED, how="anti").select(*TOLD, whole="row")
    changes = implied(figures).filter(pl.col("measure") == "change_yoy", pl.col("change_unit") == "percent")
    for name in identity.parts:
        grown = changes.filter(pl.col("indicator_id") == name)
        grown = grown.select(*TOLD, pl.col("level").alias(name), pl.col("change").alias(f"{name}_change"))
        joined = joined.join(grown, on=list(TOLD))
    columns = [column for name in identity.parts for column in (name, f"{name}_change")]
    for whole, *parts in figures.each(joined, "whole", *columns):
        yield from _grown(whole, list(zip(parts[::2], parts[1::2], strict=True)))


def _grown(whole: Figure, parts: list[tuple[Figure, Figure]]) -> Iterator[Derivation]:
    bases = [base(level, change) for level, change in parts]
    known = [found for found in bases if found is not None]
    before = total(known)
    if len(known) < len(parts) or not before.positive or whole.start is None or whole.stop is None:
        return
    exactly = (QUOTIENT.divide(level.value, ratio(change.as_printed()).low) for level, change in parts)
    amount = sum(exactly, Decimal(0))
    yield Derivation(
        of=whole,
        measure="change_yoy",
        start=whole.start,
        stop=whole.stop,
        unit_id="percent",
        value=percent(whole.value - amount, amount),
        interval=percent_change(whole.interval / before),
        formula="level / sum of its parts a year before − 1",
        operands=(
            Operand("level", whole),
            *(operand for part in parts for operand in (Operand("part", part[0]), Operand("change", part[1]))),
        ),
    )

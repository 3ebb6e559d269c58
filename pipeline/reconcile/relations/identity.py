"""Which figures of one article are the whole and the parts of an identity: shared by sum and difference."""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.facts import Identity
from pipeline.reconcile.figures import TOLD, Figure, Figures


def meet(figures: Figures, identity: Identity) -> Iterator[tuple[Figure, list[Figure], bool]]:
    """Yield whole, stated parts, and whether these are all the parts there can be."""
    condition = pl.col("indicator_id") == identity.indicator if identity.indicator else pl.lit(True)
    levels = figures.levels(condition)
    on = [name for name in TOLD if name != identity.column]
    if identity.column != "indicator_id":
        on.append("indicator_id")
    joined = _named(levels, identity, identity.whole, on)
    for part in identity.parts:
        joined = joined.join(_named(levels, identity, part, on), on=on)
    for part in identity.optional:
        joined = joined.join(_named(levels, identity, part, on), on=on, how="left")
    for optional in _choices(identity.optional):
        stated = joined
        for part in identity.optional:
            stated = stated.filter(pl.col(part).is_not_null() if part in optional else pl.col(part).is_null())
        complete = identity.exhaustive and len(optional) == len(identity.optional)
        for whole, *parts in figures.each(stated, identity.whole, *identity.parts, *optional):
            yield whole, parts, complete and whole.item_id not in identity.open_items


def _named(levels: pl.DataFrame, identity: Identity, value: str, on: list[str]) -> pl.DataFrame:
    """Return the rows of one value of the identity's column, the row number under that value's name."""
    return levels.filter(pl.col(identity.column) == value).select(*on, pl.col("row").alias(value))


def _choices(optional: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return every subset of the optional parts."""
    found: list[tuple[str, ...]] = [()]
    for part in optional:
        found += [(*chosen, part) for chosen in found]
    return found

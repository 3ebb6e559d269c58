"""Earlier figures of a province that was merged in July 2025, comparable with those since: the sum of its parts.

Only where the preferred figures of all the provinces that were merged into it are known for one key and period; the
break of territory is crossed openly, with the parts as operands.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.derivations.derivation import Derivation
from pipeline.reconcile.facts import NOT_ADDED
from pipeline.reconcile.figures import WORD, Figure, Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import total
from pipeline.reconcile.naming import place_name
from pipeline.reconcile.series import preferred
from pipeline.vocabulary import code_lists

ADDITIVE = ("USD", "VND", "count", "tonne", "hectare")
ON = ["indicator_id", "partner_id", "item_id", "unit_id", "outturn", "price_basis", "when"]


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield the sum of the merged provinces where it is complete and no source states the whole."""
    merged = {name: place.merged_into for name, place in code_lists().geographies.items() if place.merged_into}
    dated = figures.levels(
        pl.col("start").is_not_null(), pl.col("unit_id").is_in(ADDITIVE), ~pl.col("indicator_id").is_in(NOT_ADDED)
    )
    into = pl.col("geography_id").replace_strict(merged, default=None, return_dtype=WORD)
    parts = preferred(dated.with_columns(into=into).filter(pl.col("into").is_not_null()), [*ON, "geography_id"])
    known = dated.select(*ON, into="geography_id")
    found = parts.join(known, on=[*ON, "into"], how="anti").sort("geography_id")
    groups = found.group_by([*ON, "into"], maintain_order=True).agg("row")
    sizes = {name: list(merged.values()).count(name) for name in set(merged.values())}
    complete = groups.filter(pl.col("row").list.len() == pl.col("into").replace_strict(sizes)).sort("into", "when", *ON)
    for place, rows in complete.select("into", "row").rows():
        yield from _sum(place, list(figures.at(pl.Series(rows, dtype=pl.UInt32))))


def _sum(place: str, parts: list[Figure]) -> Iterator[Derivation]:
    first = parts[0]
    if first.start is None or first.stop is None or len(parts) < 2:
        return
    yield Derivation(
        of=first,
        measure="level",
        start=first.start,
        stop=first.stop,
        unit_id=first.unit_id,
        value=sum((part.value for part in parts[1:]), first.value),
        interval=total(part.interval for part in parts),
        formula=" + ".join(place_name(part.geography_id) for part in parts),
        operands=tuple(Operand("part", part) for part in parts),
        geography_id=place,
    )

"""The mentions that some figures rest on, out of a ledger too long to be held."""

from pathlib import Path

import polars as pl

from pipeline import io


class Ledger:
    """The parts of the table `mentions`, with the first and last id of each, so that few need be read."""

    def __init__(self, path: Path, columns: list[str]) -> None:
        """Take the table and the columns that are wanted beside `mention_id`."""
        self._columns = ["mention_id", *columns]
        self._parts: list[tuple[Path, object, object]] = []
        for part in io.part_paths(path):
            ids = pl.read_parquet(part, columns=["mention_id"]).to_series()
            self._parts.append((part, ids.min(), ids.max()))

    def of(self, ids: pl.Series) -> pl.DataFrame:
        """Return the mentions that have some ids."""
        first, last, wanted = ids.min(), ids.max(), pl.col("mention_id").is_in(ids.unique().implode())
        found = [pl.DataFrame(schema=pl.read_parquet_schema(self._parts[0][0])).select(self._columns)]
        for part, low, high in self._parts:
            if first is not None and low is not None and low <= last and high >= first:  # type: ignore[operator]
                found.append(pl.read_parquet(part, columns=self._columns).filter(wanted))
        return pl.concat(found)

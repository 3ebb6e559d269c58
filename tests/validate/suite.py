"""One suite looked at in this process."""

import polars as pl

from pipeline.validate import frames, looking
from pipeline.validate.frames.columns import Tables
from pipeline.validate.outcome import Outcome
from pipeline.validate.suites import Suites


def expect(name: str, tables: Tables, loaded: Suites) -> list[Outcome]:
    """Return what became of each expectation of one suite."""
    rows = int(tables[frames.table_of(name)].lazy().select(pl.len()).collect().item())
    parts = looking.parts_of(name, rows)
    return looking.merged([one for part in parts for one in looking.look(part, tables, loaded)], loaded.written)

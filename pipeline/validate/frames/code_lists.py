"""Frames of the code lists: the tables as they are."""

from collections.abc import Callable, Mapping

import polars as pl


def plain(name: str) -> Callable[[Mapping[str, pl.DataFrame]], pl.DataFrame]:
    """Return a builder of the frame of a resource that needs no further column."""
    return lambda tables: tables[name]

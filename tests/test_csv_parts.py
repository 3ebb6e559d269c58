"""Tables that are written part by part: the same bytes as whole, in order or not at all."""

from itertools import product
from pathlib import Path

import polars as pl
import pytest

from pipeline import io, schemas

# What a writer of CSV may stumble over, alone and in pairs.
MARKS = ["a", '"', ",", "\n", "\r", " ", "\t", "#", "'", "é", "\u2028", "\x85", "-", "\ufeff", "|", "\\"]


def items(names: list[str]) -> pl.DataFrame:
    table = pl.DataFrame({"item_id": [f"item-{number:03}" for number in range(len(names))], "name_en": names})
    return table.select(
        pl.col(name) if name in table.columns else pl.lit(None, pl.String).alias(name)
        for name in schemas.columns("items")
    )


def test_parts_are_written_as_the_whole_is(tmp_path: Path) -> None:
    table = items(["", *MARKS, *("".join(pair) for pair in product(MARKS, repeat=2))])
    io.write_csv(table, tmp_path / "whole.csv")
    io.write_csv_parts(
        (part.sample(fraction=1, shuffle=True, seed=0) for part in table.iter_slices(7)),
        "items",
        tmp_path / "parts.csv",
    )
    assert (tmp_path / "parts.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_a_table_without_parts_has_its_header(tmp_path: Path) -> None:
    io.write_csv_parts([items([])], "items", tmp_path / "items.csv")
    assert (tmp_path / "items.csv").read_text() == ",".join(schemas.columns("items")) + "\n"


def test_parts_out_of_order_are_refused(tmp_path: Path) -> None:
    first, second = items(["a", "b", "c", "d"]).iter_slices(2)
    with pytest.raises(ValueError, match=r"items: a part begins with \('item-000',\), the one before ends with"):
        io.write_csv_parts([second, first], "items", tmp_path / "items.csv")

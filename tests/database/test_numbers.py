"""Decimals in SQLite: a number where it can hold it, the text where it cannot, and always the same value."""

import sqlite3
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.database.numbers import sqlite_number


def stored(value: Decimal) -> tuple[object, str]:
    """Return what a NUMERIC column of SQLite makes of a decimal, and its type."""
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE one (value NUMERIC)")
        connection.execute("INSERT INTO one VALUES (?)", (sqlite_number(value),))
        found: tuple[object, str] = connection.execute("SELECT value, typeof(value) FROM one").fetchone()
    return found


@pytest.mark.parametrize(
    ("written", "value", "type_"),
    [
        ("149860000000", 149860000000, "integer"),
        ("-400000000", -400000000, "integer"),
        ("9223372036854775807", 9223372036854775807, "integer"),
        ("32.27", 32.27, "real"),
        ("-9.6", -9.6, "real"),
        ("46466495789.0882", 46466495789.0882, "real"),
        ("0.00001", 1e-05, "real"),
        # One digit more than a binary float is sure to keep.
        ("130508511513.1579", b"130508511513.1579", "blob"),
        ("269904893092.1052631578947369012625", b"269904893092.1052631578947369012625", "blob"),
        # One more than 64 bits hold: SQLite itself would make it 9.22337203685478e+18.
        ("9223372036854775808", b"9223372036854775808", "blob"),
    ],
)
def test_a_decimal_is_a_number_where_nothing_is_lost(written: str, value: object, type_: str) -> None:
    assert stored(Decimal(written)) == (value, type_)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**25), max_value=10**25, places=6))
def test_every_decimal_comes_back(value: Decimal) -> None:
    found, _ = stored(value)
    assert Decimal(found.decode() if isinstance(found, bytes) else str(found)) == value

"""Exact decimals in a database.

PostgreSQL has a type for them (`NUMERIC`, without limits). SQLite has 64-bit integers and binary floats: it takes 15
significant digits of a number, and drops the rest without a word. What it can hold is stored as a number, so that it
sorts and compares as one; any other number as a BLOB of its decimal text, from which nothing is lost either (the shell
prints it as it is; `CAST(column AS TEXT)` gives it to a program).
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sqlalchemy import Numeric
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

from pipeline.io import decimal_text

# Every decimal of 15 significant digits comes back from a binary float (IEEE 754 double): DBL_DIG of the C standard.
FLOAT_DIGITS = 15
INTEGERS = range(-(2**63), 2**63)


def sqlite_number(value: Decimal) -> int | float | bytes:
    """Return a decimal as SQLite stores it without loss: a number where it can, else its text as bytes."""
    text = decimal_text(value)
    if "." not in text and int(text) in INTEGERS:
        return int(text)
    digits = text.replace(".", "").lstrip("-0")
    return float(text) if len(digits) <= FLOAT_DIGITS else text.encode("ascii")


class _SqliteNumber(UserDefinedType[Decimal]):
    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "NUMERIC"

    def bind_processor(self, dialect: Dialect) -> Callable[[Decimal | None], int | float | bytes | None]:
        return lambda value: None if value is None else sqlite_number(value)


class ExactNumber(TypeDecorator[Decimal]):
    """A column of decimals."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type of the database."""
        return dialect.type_descriptor(_SqliteNumber() if dialect.name == "sqlite" else Numeric())

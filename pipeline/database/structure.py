"""The statements that make the tables, the view and their comments; and the hash that tells two structures apart."""

import hashlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, MetaData, String, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateColumn, CreateTable, SetColumnComment, SetTableComment
from sqlalchemy.sql.compiler import DDLCompiler

from pipeline.database import view
from pipeline.database.tables import VIEW


def statements(metadata: MetaData, descriptor: dict[str, Any], dialect: Dialect) -> list[str]:
    """Return the statements, in order."""
    created = [str(CreateTable(table).compile(dialect=dialect)) for table in metadata.sorted_tables]
    created.append(view.statement(metadata, descriptor, dialect))
    if dialect.supports_comments:
        created += [text for table in metadata.sorted_tables for text in _comments(table, dialect)]
        created += _view_comments(metadata, descriptor, dialect)
    return created


def digest(texts: list[str]) -> str:
    """Return the SHA-256 of statements."""
    return hashlib.sha256("\n".join(texts).encode("utf-8")).hexdigest()


def _comments(table: Table, dialect: Dialect) -> Iterator[str]:
    yield str(SetTableComment(table).compile(dialect=dialect))
    for column in table.columns:
        yield str(SetColumnComment(column).compile(dialect=dialect))


def _view_comments(metadata: MetaData, descriptor: dict[str, Any], dialect: Dialect) -> Iterator[str]:
    resource = next(one for one in descriptor["resources"] if one["name"] == VIEW)
    columns = [Column(field["name"], String, comment=field["description"]) for field in resource["schema"]["fields"]]
    described = Table(VIEW, MetaData(schema=metadata.schema), *columns, comment=resource["description"])
    for text in _comments(described, dialect):
        yield text.replace("COMMENT ON TABLE", "COMMENT ON VIEW", 1)


@compiles(CreateColumn, "sqlite")
def _column_with_comment(element: CreateColumn, compiler: DDLCompiler, **options: Any) -> str:
    """Return a column of CREATE TABLE, its comment behind it: SQLite keeps the words, and `.schema` shows them."""
    text: str = compiler.visit_create_column(element, **options)  # type: ignore[no-untyped-call]
    comment = element.element.comment
    return f"{text} /* {comment.replace('*/', '* /')} */" if comment else text

"""The view `figures`: the flat table for people, made of the other tables by joins.

It has the rows and columns of `figures.csv`. Only a period's words cannot come of a join: they are language, put
together by the stage package; the table `period_words` keeps them, one row a period.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, FromClause, MetaData, Select, Table, and_, case, select
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.elements import ColumnElement

from pipeline.database.source import Row, Source
from pipeline.database.tables import PERIOD_WORDS, VIEW
from pipeline.errors import InputError
from pipeline.model import OUTTURN, SERIES_KEY

# The code lists that name the ids of an observation.
NAMED = {
    "indicator": "indicators",
    "geography": "geographies",
    "partner": "partners",
    "item": "items",
    "unit": "units",
}


def definition(metadata: MetaData, descriptor: dict[str, Any]) -> Select[Any]:
    """Return the query of the view. Raises `InputError` for a column of `figures` that no table has."""
    tables = {table.name: table for table in metadata.sorted_tables}
    lists = {name: tables[resource].alias(name) for name, resource in NAMED.items()}
    columns = []
    for name in _column_names(descriptor):
        found = next(_candidates(name, tables, lists), None)
        if found is None:
            raise InputError(
                "datapackage.json",
                f"a column figures.{name} that no other table has",
                "the columns that this version of the pipeline knows",
                "Use the version of the pipeline that built the package.",
            )
        columns.append(found.label(name))
    return select(*columns).select_from(_joined(tables, lists))


def statement(metadata: MetaData, descriptor: dict[str, Any], dialect: Dialect) -> str:
    """Return the statement that creates the view."""
    query = definition(metadata, descriptor).compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    return f"CREATE VIEW {qualified(metadata)} AS {query}"


def qualified(metadata: MetaData) -> str:
    """Return the view's name, with its schema where there is one."""
    return ".".join(part for part in (metadata.schema, VIEW) if part)


def period_words(source: Source) -> Iterator[Row]:
    """Yield the rows of `period_words`, in order: what `figures` says of each kind of indicator and period."""
    kinds = {row["indicator_id"]: row["kind"] for row in source.rows("indicators")}
    words = {
        (str(kinds[row["indicator_id"]]), str(row["time_period"])): (row["period_en"], row["period_vi"])
        for row in source.rows(VIEW)
        if row["time_period"]
    }
    for (kind, period), (english, vietnamese) in sorted(words.items()):
        yield {"kind": kind, "time_period": period, "period_en": english, "period_vi": vietnamese}


def _column_names(descriptor: dict[str, Any]) -> list[str]:
    resource = next(one for one in descriptor["resources"] if one["name"] == VIEW)
    return [field["name"] for field in resource["schema"]["fields"]]


def _candidates(name: str, tables: dict[str, Table], lists: dict[str, Any]) -> Iterator[Column[Any]]:
    """Yield the columns that can be meant by one of `figures`: the observation's own first."""
    subject, _, language = name.rpartition("_")
    if language in ("en", "vi") and subject in lists:
        yield lists[subject].c[f"name_{language}"]
    for table in ("observations", "mentions", "sources", "series", PERIOD_WORDS):
        if name in tables[table].c:
            yield tables[table].c[name]


def _joined(tables: dict[str, Table], lists: dict[str, Any]) -> FromClause:
    figure, words = tables["observations"], tables[PERIOD_WORDS]
    joined: FromClause = figure
    for name, named in lists.items():
        joined = joined.outerjoin(named, figure.c[f"{name}_id"] == named.c[f"{name}_id"])
    for name in ("mention", "source"):
        table = tables[f"{name}s"]
        joined = joined.outerjoin(table, figure.c[f"{name}_id"] == table.c[f"{name}_id"])
    kind = lists["indicator"].c.kind
    joined = joined.outerjoin(words, and_(words.c.kind == kind, words.c.time_period == figure.c.time_period))
    return joined.outerjoin(tables["series"], _same_series(figure, tables["series"]))


def _same_series(figure: Table, series: Table) -> ColumnElement[bool]:
    """Return the condition that a figure belongs to a series: the same key, where what is empty is the same, too."""
    outturn = case(*((figure.c.status == status, outturn) for status, outturn in OUTTURN.items()))
    same = [
        series.c[name].is_not_distinct_from(figure.c[name])
        if series.c[name].nullable
        else series.c[name] == figure.c[name]
        for name in SERIES_KEY
    ]
    return and_(*same, series.c.outturn == outturn)

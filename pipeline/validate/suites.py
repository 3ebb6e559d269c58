"""Great Expectations: the suites of `pipeline/expectations`, one per resource and one across, run in one process.

Importing the library takes seconds and some 200 MB: only this module does, and only when a suite is loaded.
"""

import logging
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import reduce
from pathlib import Path
from typing import Any

import polars as pl

from pipeline import io
from pipeline.validate.outcome import KEPT, Outcome

FOLDER = Path(__file__).parent.parent / "expectations"
SLICE = 50_000  # rows that are looked at together
OF_ROWS = ("expect_column_values_", "expect_column_pair_values_", "expect_column_value_lengths_")


class Suites:
    """The suites of a folder, by name, ready to look at frames."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Load every suite. Raises `ValueError` when one of its expectations is not known to the library."""
        self._library = _great_expectations()
        context = self._library.get_context(mode="ephemeral")
        context.variables.progress_bars = {"globally": False}
        self._source = context.data_sources.add_pandas("package")
        self._written = {path.stem: io.read_json(path) for path in sorted(folder.glob("*.json"))}
        self._suites = {name: self._load(written) for name, written in self._written.items()}

    def _load(self, written: Mapping[str, Any]) -> Any:
        # The library refuses arguments that it does not know. An unknown type it only logs, and drops the expectation:
        # so what was loaded is counted.
        with _quiet():
            suite = self._library.ExpectationSuite(name=written["name"], expectations=written["expectations"])
        if len(suite.expectations) != len(written["expectations"]):
            kept = {expectation.meta["name"] for expectation in suite.expectations}
            lost = [name for found in written["expectations"] if (name := found["meta"]["name"]) not in kept]
            raise ValueError(
                f"{written['name']}.json: Great Expectations cannot read the expectations {', '.join(lost)}."
            )
        return suite

    def expect(self, name: str, frame: pl.DataFrame, key: Sequence[str]) -> list[Outcome]:
        """Return what became of each expectation of a suite, in their order, when the frame is looked at.

        `key` are the columns that tell which row is meant. What is said of each row by itself is looked at some rows
        at a time, so that the memory does not grow with the table; what is said of a table needs its columns whole.
        """
        written = self._written[name]["expectations"]
        of_rows = [found for found in written if _is_of_rows(found)]
        of_tables = [found for found in written if not _is_of_rows(found)]
        outcomes = [
            outcome
            for start in range(0, max(frame.height, 1), SLICE)
            for outcome in self._outcomes(name, of_rows, frame.slice(start, SLICE), key)
        ]
        for found in of_tables:
            columns = [column for column in frame.columns if column in {*key, *_strings(found["kwargs"])}]
            outcomes += self._outcomes(name, [found], frame.select(columns), key)
        return [
            reduce(Outcome.with_more, (one for one in outcomes if one.name == found["meta"]["name"]))
            for found in written
        ]

    def _outcomes(
        self, name: str, written: Sequence[Mapping[str, Any]], frame: pl.DataFrame, key: Sequence[str]
    ) -> list[Outcome]:
        """Return what became of some expectations of a suite, when these rows are looked at."""
        chosen = {found["meta"]["name"] for found in written}
        suite = self._library.ExpectationSuite(
            name=name, expectations=[one for one in self._suites[name].expectations if one.meta["name"] in chosen]
        )
        asset = self._source.add_dataframe_asset(name)
        try:
            batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": _pandas(frame)})
            shown = {"result_format": "COMPLETE", "unexpected_index_column_names": list(key)}
            with _quiet():
                results = batch.validate(suite, result_format=shown).to_json_dict()["results"]
        finally:
            self._source.delete_asset(name)
        found = {result["expectation_config"]["meta"]["name"]: result for result in results}
        return [_outcome(name, expectation, found[expectation["meta"]["name"]], key) for expectation in written]


def _is_of_rows(written: Mapping[str, Any]) -> bool:
    """Whether an expectation speaks of each row by itself."""
    name = written["type"]
    return name.startswith(OF_ROWS) and not name.endswith("_to_be_unique")


def _strings(value: Any) -> Iterator[str]:
    """Yield the texts within an expectation's arguments: the columns that it looks at are among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for one in value.values() if isinstance(value, Mapping) else value:
            yield from _strings(one)


def _great_expectations() -> Any:
    """Return the library, told to call nobody and to keep its log to itself."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    logging.getLogger("great_expectations").setLevel(logging.ERROR)
    with _quiet():
        import great_expectations
    return great_expectations


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library's warnings of its own deprecations, which are nobody's here to mend, from the reader."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _pandas(frame: pl.DataFrame) -> Any:
    """Return the frame for pandas; days as text in ISO 8601, which sorts as days do."""
    import pandas

    texts = frame.with_columns(pl.col(pl.Date).dt.to_string("iso"))
    return pandas.DataFrame({column.name: column.to_list() for column in texts})


def _outcome(suite: str, written: Mapping[str, Any], result: Mapping[str, Any], key: Sequence[str]) -> Outcome:
    """Return what is worth keeping of a result, with the expectation as it is written; volatile ids are left behind."""
    seen, name = result["result"], written["meta"]["name"]
    if not seen:
        raise RuntimeError(f"{suite}: {name} could not be tried: {result['exception_info']}")
    rows: Sequence[Mapping[str, Any]] = seen.get("unexpected_index_list") or []
    return Outcome(
        suite=suite,
        name=name,
        why=written["description"],
        type=written["type"],
        kwargs=written["kwargs"],
        severity=written["severity"],
        success=result["success"],
        observed=seen.get("element_count", 0),
        unexpected=seen.get("unexpected_count", 0 if result["success"] else 1),
        key=tuple(key),
        rows=[{column: _whole(cell) for column, cell in row.items()} for row in rows[:KEPT]],
    )


def _whole(cell: Any) -> Any:
    """Return a whole number as such: pandas makes floats of a column of whole numbers where one is missing."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell

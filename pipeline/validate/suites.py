"""Great Expectations: the suites of `pipeline/expectations`, one per resource and one across, run in one process.

Importing the library takes seconds and some 200 MB: only this module does, and only when a suite is loaded.
"""

import logging
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import polars as pl

from pipeline import storage
from pipeline.validate.outcome import KEPT, Outcome

FOLDER = Path(__file__).parent.parent / "expectations"
PIECE = 5_000  # rows in which faulty ones are looked for
OF_ROWS = ("expect_column_values_", "expect_column_pair_values_", "expect_column_value_lengths_")


Written = Sequence[Mapping[str, Any]]  # expectations as the files have them


def read(folder: Path = FOLDER) -> dict[str, Written]:
    """Return the expectations of each suite of a folder, by its name, as they are written."""
    return {path.stem: storage.read_json(path)["expectations"] for path in sorted(folder.glob("*.json"))}


class Suites:
    """The suites of a folder, by name, ready to look at frames."""

    def __init__(self, folder: Path = FOLDER) -> None:
        """Load every suite. Raises `ValueError` when one of its expectations is not known to the library."""
        self._library = _great_expectations()
        context = self._library.get_context(mode="ephemeral")
        context.variables.progress_bars = {"globally": False}
        self._source = context.data_sources.add_pandas("package")
        self.written = read(folder)
        self._suites = {name: self._load(name, written) for name, written in self.written.items()}

    def _load(self, name: str, written: Written) -> Any:
        # The library refuses arguments that it does not know. An unknown type it only logs, and drops the expectation:
        # so what was loaded is counted.
        with _quiet():
            suite = self._library.ExpectationSuite(name=name, expectations=written)
        if len(suite.expectations) != len(written):
            kept = {expectation.meta["name"] for expectation in suite.expectations}
            lost = [short for found in written if (short := found["meta"]["name"]) not in kept]
            raise ValueError(f"{name}.json: Great Expectations cannot read the expectations {', '.join(lost)}.")
        return suite

    def look(self, name: str, chosen: Written, frame: pl.DataFrame, key: Sequence[str]) -> list[Outcome]:
        """Return what became of some expectations of a suite, when the rows of a frame are looked at.

        `key` are the columns that tell which row is meant.
        """
        frame = frame.select(_columns(frame, chosen, key))
        results = self._results(name, chosen, frame, {"result_format": "BASIC", "partial_unexpected_count": 0})
        outcomes = [_outcome(name, found, results[found["meta"]["name"]], key) for found in chosen]
        return [
            one if one.success else replace(one, rows=self._rows(name, found, frame, one))
            for one, found in zip(outcomes, chosen, strict=True)
        ]

    def _rows(
        self, name: str, written: Mapping[str, Any], frame: pl.DataFrame, outcome: Outcome
    ) -> list[Mapping[str, Any]]:
        """Return the first rows that are against an expectation; for all of them the library takes too long."""
        known = [column for column in outcome.key if column in frame.columns]
        shown = {"result_format": "COMPLETE", "unexpected_index_column_names": known}
        frame = frame.select(_columns(frame, [written], known))
        rows: list[Mapping[str, Any]] = []
        for piece in frame.iter_slices(PIECE) if kind(written) == "rows" else [frame]:
            if len(rows) >= min(KEPT, outcome.unexpected):
                break
            (result,) = self._results(name, [written], piece, shown).values()
            rows += result["result"].get("unexpected_index_list") or []
        return [{column: _whole(cell) for column, cell in row.items()} for row in rows[:KEPT]]

    def _results(self, name: str, chosen: Written, frame: pl.DataFrame, shown: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the library says of some expectations, by their names."""
        names = {found["meta"]["name"] for found in chosen}
        suite = self._library.ExpectationSuite(
            name=name, expectations=[one for one in self._suites[name].expectations if one.meta["name"] in names]
        )
        asset = self._source.add_dataframe_asset(name)
        try:
            batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": _pandas(frame)})
            with _quiet():
                results = batch.validate(suite, result_format=shown).to_json_dict()["results"]
        finally:
            self._source.delete_asset(name)
        return {result["expectation_config"]["meta"]["name"]: result for result in results}


def kind(written: Mapping[str, Any]) -> str:
    """Return what an expectation speaks of: `rows`, each by itself; values that stand `once`; the `table`."""
    name = written["type"]
    if name.endswith("_to_be_unique"):
        return "once"
    return "rows" if name.startswith(OF_ROWS) else "table"


def columns(written: Mapping[str, Any]) -> set[str]:
    """Return the names of the columns that an expectation looks at, and whatever else its arguments hold as text."""
    return set(_strings(written["kwargs"]))


def _columns(frame: pl.DataFrame, chosen: Written, key: Sequence[str]) -> list[str]:
    """Return the columns of a frame that some expectations look at, and those of the key."""
    wanted = {*key}.union(*map(columns, chosen))
    return [column for column in frame.columns if column in wanted]


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
        rows=(),
    )


def _whole(cell: Any) -> Any:
    """Return a whole number as such: pandas makes floats of a column of whole numbers where one is missing."""
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell

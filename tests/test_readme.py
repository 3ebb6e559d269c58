"""The README shows rows of the published data: they are there as it says."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROW = re.compile(
    r"\| (?P<name>[^|]+) \| (?P<place>[^|]+) \| (?P<period>[^|]+) \| (?P<value>-?[\d.]+) (?P<unit>\w+) "
    r"\| (?P<status>\w+)(?:, \*(?P<quality>\w+)\*)? \| “(?P<exact>[^”]+)” \| .*?(?P<start>\d+)–(?P<end>\d+) \|"
)
ROWS = [found.groupdict() for found in ROW.finditer((ROOT / "README.md").read_text(encoding="utf-8"))]


def test_five_rows_are_shown() -> None:
    assert len(ROWS) == 5


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["exact"]))
def test_a_row_of_the_readme_is_a_figure(row: dict[str, str | None]) -> None:
    with (ROOT / "datapackage/data/figures.csv").open(encoding="utf-8", newline="") as file:
        found = [
            figure
            for figure in csv.DictReader(file)
            if figure["start"] == row["start"] and figure["exact"] == row["exact"]
        ]
    assert len(found) == 1
    figure = found[0]
    assert str(row["name"]).startswith(figure["indicator_en"])
    assert (figure["geography_en"], figure["period_en"]) == (row["place"], row["period"])
    assert (figure["value"], figure["unit_id"], figure["end"]) == (row["value"], row["unit"], row["end"])
    assert (figure["status"], figure["quality"]) == (row["status"], row["quality"] or "ok")


def test_the_readme_names_every_stage_in_order() -> None:
    from pipeline.__main__ import STAGES

    way = (ROOT / "README.md").read_text(encoding="utf-8").split("    seeds/*.txt", 1)[1].split("Each stage", 1)[0]
    assert [way.index(f"─ {stage}") for stage in STAGES if stage != "site"] == sorted(
        way.index(f"─ {stage}") for stage in STAGES if stage != "site"
    )


def test_the_repository_is_cited_as_its_package() -> None:
    assert (ROOT / "CITATION.cff").read_bytes() == (ROOT / "datapackage" / "CITATION.cff").read_bytes()

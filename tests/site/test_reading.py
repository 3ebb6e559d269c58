"""Every sample on the page that tells how to load the data runs on the data."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.site.conftest import ROOT, Site

PAGE = (ROOT / "docs" / "en" / "data" / "reading.md").read_text(encoding="utf-8")
SAMPLES = re.findall(r"^``` python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize(
    ("number", "told"), [(0, "Exports of goods"), (1, "1.5 million USD"), (2, "149.86 billion USD")]
)
def test_samples_run(number: int, told: str, site: Site) -> None:
    program = "import pandas\npandas.options.display.max_rows = 999\n" + SAMPLES[number]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=site.folder / "download",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert told in done.stdout


def test_every_language_shows_the_same_samples() -> None:
    vietnamese = (ROOT / "docs" / "vi" / "data" / "reading.md").read_text(encoding="utf-8")
    assert re.findall(r"^``` python\n(.*?)^```$", vietnamese, re.DOTALL | re.MULTILINE) == SAMPLES
    assert "`frictionless validate datapackage.json`" in vietnamese


def test_the_query_runs_on_the_sqlite_file(site: Site) -> None:
    (query,) = re.findall(r"^``` sql\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    (path,) = (site.build / "formats").glob("*.sqlite")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(query).fetchone()[-1] == "182 billion USD"


def test_a_version_is_fetched_as_the_releases_say() -> None:
    """And tests/release fetches one so."""
    [command] = re.findall(r"^dvc get .*$", PAGE, re.MULTILINE)
    assert command in (ROOT / "docs" / "releases.md").read_text(encoding="utf-8")


def test_all_samples_are_tested() -> None:
    """All but the one in R, which no test needs; the last loads into PostgreSQL: tests/database does that."""
    assert len(SAMPLES) == 3
    assert PAGE.count("```") == 2 * (len(SAMPLES) + len(["r", "sh", "sql", "sh"]))
    assert "python -m pipeline load --url postgresql://" in PAGE


def test_the_command_finds_the_download_whole(site: Site) -> None:
    assert "`frictionless validate datapackage.json`" in PAGE
    from frictionless import validate

    assert validate(str(site.folder / "download" / "datapackage.json")).valid

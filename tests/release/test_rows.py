"""Rows and cells: what was added, removed and changed, and how much it counts."""

import csv
import io as stdio
import json
import shutil
import zipfile
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import io
from pipeline.errors import InputError
from pipeline.formats import archive
from pipeline.release import packages
from pipeline.release.changes import Difference
from pipeline.release.difference import compare
from pipeline.release.report import as_json, as_markdown
from tests.package import sample
from tests.package.files import edited

RANK = "alpha:99"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("old"))


@pytest.fixture
def new(old: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(old, tmp_path / "new"))


def difference(old: Path, new: Path) -> Difference:
    return compare(packages.of_folder(old), packages.of_folder(new))


def said(found: Difference) -> list[tuple[str, str, str]]:
    return [(change.bump.word, change.where, change.text) for change in found.changes]


def line_of(package: Path, table: str, start: str) -> str:
    text = (package / "data" / f"{table}.csv").read_text(encoding="utf-8")
    return next(line for line in text.splitlines(keepends=True) if line.startswith(start))


def test_a_package_does_not_differ_from_itself(old: Path, new: Path) -> None:
    found = difference(old, new)
    assert said(found) == []
    assert as_markdown(found) == "# From 0.1.0 to 0.1.0\n\nNothing changed.\n"


def test_a_changed_cell_is_a_patch(old: Path, new: Path) -> None:
    edited(new, "indicators", "Exports of goods,", "Goods exported,")
    found = difference(old, new)
    assert said(found) == [("patch", "indicators", "1 cell changed in 1 row")]
    assert "    ~ exports\n        name_en: Exports of goods -> Goods exported  (vocabulary)\n" in as_markdown(found)


def test_a_cell_that_is_emptied_or_filled_is_a_changed_cell(old: Path, new: Path) -> None:
    edited(new, "sources", "Exports of Bac Ninh,Alpha News", ",Beta News")
    cells = difference(old, new).of("sources")
    assert cells is not None
    assert [(row["column"], row["old"], row["new"]) for row in cells.changed.to_dicts()] == [
        ("title", "Exports of Bac Ninh", None), ("publisher", "Alpha News", "Beta News"),
    ]  # fmt: skip


def test_a_reference_that_leads_elsewhere_is_minor(old: Path, new: Path) -> None:
    edited(new, "observations", "alpha:77,exports,change_yoy,", "alpha:77,imports,change_yoy,")
    assert said(difference(old, new)) == [("minor", "observations", "1 reference changed")]


def test_an_added_row_is_minor(old: Path, new: Path) -> None:
    edited(new, "units", "\nhectare,", "\nacre,Acre,Mẫu Anh,area,\nhectare,")
    assert said(difference(old, new)) == [("minor", "units", "1 row added")]


def test_a_removed_row_that_nothing_referred_to_is_minor(old: Path, new: Path) -> None:
    edited(new, "reviews", line_of(new, "reviews", "alpha,"), "")
    assert said(difference(old, new)) == [("minor", "reviews", "1 row removed, to which no other table referred")]


def test_a_removed_row_that_others_referred_to_is_major(old: Path, new: Path) -> None:
    edited(new, "observations", line_of(new, "observations", "alpha:77,"), "")
    (bump, where, text) = said(difference(old, new))[0]
    assert (bump, where) == ("major", "observations")
    assert text.startswith("1 row removed, to which ")
    assert "series" in text


def test_the_parts_of_a_row_do_not_refer_to_it(old: Path, new: Path) -> None:
    edited(new, "checks", line_of(new, "checks", "agreement:"), "")
    for position in (1, 2):
        edited(new, "check_operands", line_of(new, "check_operands", f"agreement:0123456789abcdef,{position}"), "")
    assert {bump for bump, *_ in said(difference(old, new))} == {"minor"}


def test_another_file_is_a_patch_and_the_version_in_it_is_none(old: Path, new: Path) -> None:
    for path in new.glob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"0.1.0", b"7.7.7"))
    assert said(difference(old, new)) == []
    (new / "expectations" / "units.json").unlink()
    (new / "README.md").write_text("Read me.\n", encoding="utf-8")
    assert said(difference(old, new)) == [
        ("patch", "README.md", "file changed"), ("patch", "expectations/units.json", "file removed"),
    ]  # fmt: skip


def test_json_has_every_row_and_cell_whole(old: Path, new: Path) -> None:
    edited(new, "units", "\nhectare,", "\nacre,Acre,Mẫu Anh,area,\nhectare,")
    found = json.loads(as_json(difference(old, new)))
    assert (found["old"], found["new"], found["bump"]) == ("0.1.0", "0.1.0", "minor")
    (units,) = found["tables"]
    acre = {"unit_id": "acre", "name_en": "Acre", "name_vi": "Mẫu Anh", "dimension": "area", "code": None}
    assert units == {
        "name": "units", "key": ["unit_id"], "added": [{**acre, "cause": "vocabulary"}], "removed": [], "changed": [],
    }  # fmt: skip


def test_text_of_articles_does_not_steer_the_terminal(old: Path, new: Path) -> None:
    edited(new, "sources", "Exports of Bac Ninh", '"\x1b[31m\n# Title\u202e"')
    assert "        title: Exports of Bac Ninh ->  [31m # Title   (bibliography)\n" in as_markdown(difference(old, new))


# --- Where packages come from


def test_a_folder_and_its_zip_are_the_same_package(old: Path, tmp_path: Path) -> None:
    archive.write(old, tmp_path / "a.zip", "top-1")
    for top in ("", "any/"):
        with zipfile.ZipFile(tmp_path / f"b{len(top)}.zip", "w") as other:
            for path in sorted(old.rglob("*.*")):
                other.write(path, top + path.relative_to(old).as_posix())
    for name in ("a.zip", "b0.zip", "b4.zip"):
        found = packages.find(str(tmp_path / name), tmp_path)
        assert said(compare(packages.of_folder(old), found)) == []


@pytest.mark.parametrize("named", ["nothing", "9.9.9", "README.md"])
def test_what_is_no_package_is_refused(named: str, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("no zip", encoding="utf-8")
    with pytest.raises(InputError, match=r"no package|no archive"):
        packages.find(named if named == "9.9.9" else str(tmp_path / named), tmp_path)


def test_a_table_that_was_changed_by_hand_is_refused(old: Path, new: Path) -> None:
    path = new / "data" / "units.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Hectare", "Hektar"), encoding="utf-8")
    with pytest.raises(InputError, match=r"data/units\.csv: found sha256:.* The file was changed after the build"):
        difference(old, new)


def test_a_version_that_moved_to_a_remote_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "1.0.0.dvc").write_text("outs: []\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"Run dvc pull .*1\.0\.0\.dvc"):
        packages.find("1.0.0", tmp_path)


CELLS = st.none() | st.text(alphabet="ab,\"\n\r '\t;ế=\u2028\x00\x1f", min_size=1, max_size=6)


@given(st.lists(st.tuples(st.integers(0, 99).map(str), CELLS, CELLS), max_size=5))
def test_cells_are_read_as_they_were_written(rows: list[tuple[str, str | None, str | None]]) -> None:
    table = pl.DataFrame(rows, schema={"a": pl.String, "b": pl.String, "c": pl.String}, orient="row")
    content = io.csv_text(table).encode("utf-8")
    resource = {"name": "t", "path": "t.csv", "schema": {"fields": [{"name": name} for name in "abc"]}}
    package = packages.Package("here", {"resources": [resource]}, frozenset(["t.csv"]), lambda name: content)
    assert package.table("t").rows() == rows
    found = csv.DictReader(stdio.StringIO(content.decode("utf-8"), newline=""))
    assert [tuple(cell or None for cell in row.values()) for row in found] == rows

"""From release 1.0.0 on: a sixth article, a corrected entry, a dropped column, each released, with real Git and DVC."""

import csv
import hashlib
import io as stdio
from typing import Any

from pipeline.formats import SUMS
from tests.release.conftest import NAME, Story, archives


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(stdio.StringIO(text, newline="")))


def table(story: Story, name: str, revision: str) -> list[dict[str, str]]:
    return rows(story.repository.run("git", "show", f"{NAME}@v{revision}:datapackage/data/{name}.csv"))


def causes(found: dict[str, Any]) -> set[str]:
    return {row["cause"] for kind in ("added", "removed", "changed") for row in found.get(kind, ())}


# --- The first release


def test_before_the_first_release_the_check_says_that_there_is_none(story: Story) -> None:
    assert story.unreleased == (
        "No version has been released yet: releases/index.csv names none. The first is 1.0.0.\n"
    )


def test_the_first_release_is_1_0_0_and_says_how_to_tag_it(story: Story) -> None:
    assert story.first.startswith("Release 1.0.0 (first) lies in releases/1.0.0: First release: 5 articles and ")
    assert f"    git tag -a {NAME}@v1.0.0 -m '1.0.0: First release" in story.first


def test_what_is_released_is_not_released_again(story: Story) -> None:
    assert story.again == "datapackage/ is release 1.0.0.\n"


# --- A sixth article


def test_the_difference_tells_exactly_the_rows_of_the_sixth_article(story: Story) -> None:
    step = story.steps["1.1.0"]
    assert (step.difference["old"], step.difference["bump"]) == ("1.0.0", "minor")
    for name in ("sources", "mentions", "observations", "figures"):
        of_sixth = [row for row in table(story, name, "1.1.0") if row["source_id"] == "sixth"]
        added = [{key: cell or "" for key, cell in row.items()} for row in step.table(name)["added"]]
        assert [row.pop("cause") for row in added] == ["new article"] * len(of_sixth)
        assert added == of_sixth
        assert step.table(name)["removed"] == []
    assert len(step.table("observations")["added"]) == 5


def test_what_the_sixth_article_changes_elsewhere_has_it_as_its_cause(story: Story) -> None:
    difference = story.steps["1.1.0"].difference
    assert {cause for found in difference["tables"] for cause in causes(found)} == {"new article"}


def test_a_figure_that_the_sixth_article_says_too_is_no_other_row(story: Story) -> None:
    before, after = (len(table(story, "observations", version)) for version in ("1.0.0", "1.1.0"))
    assert after - before == 5


def test_the_sixth_article_makes_1_1_0(story: Story) -> None:
    step = story.steps["1.1.0"]
    assert step.released.startswith("Release 1.1.0 (minor) lies in releases/1.1.0: 1 article added; 5 figures added")
    for version, said in step.refused.items():
        assert said.startswith(f"error: params.yaml: found the version {version}; expected 1.1.0: datapackage/ differs")
        assert "sources: 1 row added (minor)" in said


# --- A corrected entry of the vocabulary


def test_a_corrected_entry_makes_1_1_1(story: Story) -> None:
    step = story.steps["1.1.1"]
    assert step.difference["bump"] == "patch"
    assert step.released.startswith("Release 1.1.1 (patch)")
    for version, said in step.refused.items():
        assert said.startswith(f"error: params.yaml: found the version {version}; expected 1.1.1: ")


def test_the_difference_shows_the_corrected_cells_and_the_vocabulary_as_their_cause(story: Story) -> None:
    step = story.steps["1.1.1"]
    (cell,) = step.table("units")["changed"]
    assert cell == {
        "key": {"unit_id": "tonne"}, "column": "name_en", "old": "Tonne", "new": "Tonnes", "cause": "vocabulary",
    }  # fmt: skip
    copies = step.table("figures").get("changed", [])
    assert {(one["column"], one["old"], one["new"], one["cause"]) for one in copies} == {
        ("unit_en", "Tonne", "Tonnes", "vocabulary")
    }
    assert {cause for found in step.difference["tables"] for cause in causes(found)} == {"vocabulary"}


# --- A dropped column


def test_a_dropped_column_makes_2_0_0(story: Story) -> None:
    step = story.steps["2.0.0"]
    decisive, *others = step.difference["changes"]
    assert decisive == {"bump": "major", "where": "geographies.note", "text": "column removed"}
    assert {change["bump"] for change in others} <= {"patch"}, "the package's README tells of the columns, too"
    assert step.released.startswith("Release 2.0.0 (major) lies in releases/2.0.0: Geographies.note: column removed.")
    for version, said in step.refused.items():
        assert said.startswith(f"error: params.yaml: found the version {version}; expected 2.0.0: ")
        assert "geographies.note: column removed (major)" in said


# --- What is left in the repository


def test_every_version_keeps_its_archives_and_checksums(story: Story) -> None:
    releases = story.repository.folder / "releases"
    files = rows(story.repository.read("releases/files.csv"))
    assert [row["version"] for row in rows(story.repository.read("releases/index.csv"))] == [
        "1.0.0", "1.1.0", "1.1.1", "2.0.0",
    ]  # fmt: skip
    for version in ("1.0.0", "1.1.0", "1.1.1", "2.0.0"):
        own = {row["file"]: row for row in files if row["version"] == version}
        assert archives(releases / version) == sorted([*own, SUMS])
        assert {row["format"] for row in own.values()} == {
            "csv",
            "sqlite",
            "xlsx",
            "parquet",
            "jsonl",
            "schema-org",
            "dcat",
        }
        for name, row in own.items():
            content = (releases / version / name).read_bytes()
            assert (row["bytes"], row["sha256"]) == (str(len(content)), hashlib.sha256(content).hexdigest())
            assert f"{row['sha256']}  {name}\n" in (releases / version / SUMS).read_text(encoding="ascii")


def test_the_index_tells_date_bump_hash_and_summary(story: Story) -> None:
    index = {row["version"]: row for row in rows(story.repository.read("releases/index.csv"))}
    assert [row["bump"] for row in index.values()] == ["first", "minor", "patch", "major"]
    assert [row["date"] for row in index.values()] == ["2025-11-24", "2025-12-04", "2025-12-04", "2025-12-04"]
    for version, row in index.items():
        descriptor = story.repository.run("git", "show", f"{NAME}@v{version}:datapackage/datapackage.json").encode()
        assert row["sha256"] == hashlib.sha256(descriptor).hexdigest()


def test_the_changelog_tells_of_each_version_newest_first(story: Story) -> None:
    text = story.repository.read("CHANGELOG.md")
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == ["## 2.0.0 (2025-12-04)", "## 1.1.1 (2025-12-04)", "## 1.1.0 (2025-12-04)", "## 1.0.0 (2025-11-24)"]
    assert "- Exports keep growing, Daily, 2025-12-04" in text
    assert "- major: `geographies.note`: column removed" in text


def test_versions_are_compared_by_their_names(story: Story) -> None:
    said = story.repository.pipeline("diff", "1.1.0", "1.1.1")
    assert said.startswith("# From 1.1.0 to 1.1.1\n\nA patch change:\n")
    assert "    ~ tonne\n        name_en: Tonne -> Tonnes  (vocabulary)\n" in said
    assert "Nothing changed." in story.repository.pipeline("diff", "2.0.0", "datapackage")


def test_the_tags_are_annotated(story: Story) -> None:
    kinds = story.repository.run("git", "for-each-ref", "--format=%(objecttype) %(refname:short)", "refs/tags")
    assert kinds.splitlines() == [f"tag {NAME}@v{version}" for version in ("1.0.0", "1.1.0", "1.1.1", "2.0.0")]

"""The workflow of CI: what it may do, what it trusts, and the scripts that it runs."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8")
NAME = "vietnam-provincial-indicators"


def jobs() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(TEXT)["jobs"]
    return found


def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it() -> None:
    used = re.findall(r"uses: (.*)", TEXT)
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []


def test_each_job_may_do_no_more_than_it_needs() -> None:
    assert yaml.safe_load(TEXT)["permissions"] == {}
    assert {name: job["permissions"] for name, job in jobs().items()} == {
        "build": {"contents": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
        "release": {"contents": "write"},
    }


def test_nothing_is_published_that_was_not_tested() -> None:
    assert {name: job.get("needs") for name, job in jobs().items()} == {
        "build": None, "deploy": "build", "release": "build",
    }  # fmt: skip
    assert {"run": "bash .ci/run"} in jobs()["build"]["steps"]


def test_no_text_of_an_event_becomes_part_of_a_script() -> None:
    scripts = [step["run"] for job in jobs().values() for step in job["steps"] if "run" in step]
    assert [script for script in scripts if "${{" in script] == []


@pytest.mark.parametrize("script", ["run", "downloads", "notes"])
def test_the_scripts_are_bash(script: str) -> None:
    ended = subprocess.run(["bash", "-n", str(ROOT / ".ci" / script)], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def script(name: str, *arguments: str | Path) -> str:
    command = ["bash", str(ROOT / ".ci" / name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_site_gets_every_version_and_the_newest_as_latest(tmp_path: Path) -> None:
    releases = tmp_path / "releases"
    for version in ("1.9.0", "1.10.0"):
        (releases / version).mkdir(parents=True)
        for ending in (".zip", "-parquet.zip"):
            (releases / version / f"{NAME}-{version}{ending}").write_text(version + ending, encoding="utf-8")
    (releases / "index.csv").write_text("version,date\n1.9.0,2025-01-01\n1.10.0,2025-02-01\n", encoding="utf-8")
    (releases / "files.csv").write_text("version,file\n", encoding="utf-8")
    script("downloads", releases, tmp_path / "site" / "releases")
    found = {path.relative_to(tmp_path / "site" / "releases").as_posix(): path
             for path in (tmp_path / "site").rglob("*") if path.is_file()}  # fmt: skip
    assert sorted(found) == [
        f"1.10.0/{NAME}-1.10.0-parquet.zip", f"1.10.0/{NAME}-1.10.0.zip",
        f"1.9.0/{NAME}-1.9.0-parquet.zip", f"1.9.0/{NAME}-1.9.0.zip", "files.csv", "index.csv",
        "latest/SHA256SUMS", f"latest/{NAME}-parquet.zip", f"latest/{NAME}.zip",
    ]  # fmt: skip
    assert found[f"latest/{NAME}.zip"].read_text(encoding="utf-8") == "1.10.0.zip"
    digest = hashlib.sha256(b"1.10.0.zip").hexdigest()
    assert f"{digest}  {NAME}.zip\n" in found["latest/SHA256SUMS"].read_text(encoding="utf-8")


def test_before_the_first_release_there_is_nothing_to_lay_out(tmp_path: Path) -> None:
    (tmp_path / "releases").mkdir()
    for name in ("index.csv", "files.csv"):
        shutil.copyfile(ROOT / "releases" / name, tmp_path / "releases" / name)
    (tmp_path / "releases" / "index.csv").write_text("version,date,bump,sha256,summary\n", encoding="utf-8")
    assert script("downloads", tmp_path / "releases", tmp_path / "site") == "No version has been released yet.\n"


def test_the_notes_of_a_release_are_its_entry_of_the_changelog(tmp_path: Path) -> None:
    log = "# Changelog\n\nWhat changed.\n\n## 1.10.0 (2025-02-01)\n\nNew.\n\n## 1.1.0 (2025-01-01)\n\nOld.\n"
    (tmp_path / "CHANGELOG.md").write_text(log, encoding="utf-8")
    assert script("notes", "1.10.0", tmp_path / "CHANGELOG.md").strip() == "New."
    assert script("notes", "1.1.0", tmp_path / "CHANGELOG.md").strip() == "Old."

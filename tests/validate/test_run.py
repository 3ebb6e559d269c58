"""The gate: what passes, what is stopped and with which words, what is only warned of."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline import schemas, storage, validate
from pipeline.errors import ValidationError
from tests.package import sample
from tests.package.files import edited

Package = Callable[[], Path]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample.write_candidate(tmp_path_factory.mktemp("build"))


@pytest.fixture
def package(sound: Path, tmp_path: Path) -> Path:
    """A copy of a sound package, to be broken."""
    return Path(shutil.copytree(sound, tmp_path / "package"))


def refusal(package: Path) -> str:
    with pytest.raises(ValidationError) as caught:
        validate.run(package, package.parent / "validate")
    results = storage.read_json(package.parent / "validate" / "results.json")
    assert results["success"] is False
    return str(caught.value)


def test_a_sound_package_passes_with_all_expectations(package: Path) -> None:
    validate.run(package, package.parent / "validate")
    results = storage.read_json(package.parent / "validate" / "results.json")
    assert results["success"] is True
    written = sum(len(storage.read_json(path)["expectations"]) for path in (package / "expectations").glob("*.json"))
    counts = results["statistics"]
    assert (counts["expectations"], counts["expectations_passed"], counts["warnings"]) == (written, written, 0)
    assert counts["tables"] == len(schemas.RESOURCES)
    assert results["rows"]["figures"] == 10
    assert storage.read_json(package.parent / "metrics" / "validate.json") == counts


def test_the_results_are_the_same_bytes_each_time(package: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        validate.run(package, tmp_path / name)
    one, other = ((tmp_path / name / "results.json").read_bytes() for name in ("one", "other"))
    assert one == other
    assert not re.search(rb"run_id|validation_time|ge_load_time|batch_id|seconds|/tmp|[0-9a-f]{8}-[0-9a-f]{4}-", one)


@pytest.mark.parametrize(
    ("table", "old", "new", "words"),
    [
        (
            "observations",
            "alpha:77,exports,change_yoy",
            "alpha:77,exports,change_yoyo",
            ["data/observations.csv, row ", "observation_id alpha:77, source_id alpha", '"change_yoyo"'],
        ),
        ("observations", ",32.27,percent", ",32.27,parsec", ["observation_id alpha:77", "parsec", "foreign key"]),
        ("mentions", "beta:35,beta,35,", "beta:47,beta,47,", ["mention_id beta:47", "primary key"]),
        (
            "mentions",
            "gamma:5,gamma,5,",
            "gamma:5,gamma,five,",
            ["mention_id gamma:5, source_id gamma", "five", "integer"],
        ),
        ("sources", "beta,beta.txt,", ",beta.txt,", ["data/sources.csv, row 3", "required"]),
        ("reviews", "source_id,exact,nth", "source_id,exact,n", ["data/reviews.csv", '"n"']),
        ("units", "USD,US dollar", "USD,US dollar,more", ["data/units.csv", "unit_id USD"]),
    ],
)
def test_what_the_table_schemas_forbid(package: Path, table: str, old: str, new: str, words: list[str]) -> None:
    edited(package, table, old, new)
    message = refusal(package)
    for word in words:
        assert word in message


def test_a_file_that_is_not_the_one_described(package: Path) -> None:
    path = package / "data" / "units.csv"
    path.write_bytes(path.read_bytes().replace(b"Hectare", b"Hektar"))
    assert "data/units.csv: The data source does not match the expected hash" in refusal(package)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"version": "1.0"}, "'1.0' is no semantic version. A version is three numbers"),
        ({"version": "01.0.0"}, "no semantic version"),
        ({"licenses": []}, "$.licenses"),
        ({"resources": []}, "$.resources"),
        ({"contributors": "us"}, "$.contributors"),
        ({"created": "2025-11-30"}, "created"),
    ],
)
def test_a_descriptor_that_is_no_data_package_2(package: Path, change: dict[str, Any], words: str) -> None:
    descriptor = storage.read_json(package / "datapackage.json")
    storage.write_json(descriptor | change, package / "datapackage.json")
    assert words in refusal(package)


def test_a_broken_expectation_names_the_row_the_article_and_the_reason(package: Path) -> None:
    edited(package, "observations", "alpha:77,exports,change_yoy,", "alpha:77,exports,rank,")
    message = refusal(package)
    assert (
        "- data/observations.csv, observation_id alpha:77, source_id alpha: unit_id is percent. "
        "A place among peers is counted in ranks and in nothing else." in message
    )


def test_many_faults_are_counted_and_the_first_ones_shown(package: Path) -> None:
    edited(package, "geographies", ",viet-nam,", ",,", count=-1)
    message = refusal(package)
    assert message.count("\n- ") == 10
    assert re.search(r"\nand \d+ more in results\.json$", message)


def test_what_an_article_can_state_wrongly_is_published_with_a_warning(package: Path) -> None:
    end = "exact,actual,alpha,alpha:295,2025-11-20,"
    edited(package, "observations", f",60,percent,,55,65,{end}ok", f",160,percent,,155,165,{end}noted")
    printed, larger = (f"percent,Percent,Phần trăm,{ends},exact,actual," for ends in ("55,65", "155,165"))
    edited(package, "figures", f",60,{printed}ok", f",160,{larger}noted")
    edited(package, "series", ",percent,,outturn,60,55,65,", ",percent,,outturn,160,155,165,")
    validate.run(package, package.parent / "validate")
    results = storage.read_json(package.parent / "validate" / "results.json")
    assert results["success"] is True
    assert results["statistics"]["warnings"] == 1
    (warning,) = [found for found in results["expectations"] if not found["success"]]
    assert warning["name"] == "share-of-a-whole"
    assert warning["rows"] == [{"observation_id": "alpha:295", "source_id": "alpha", "value": 160}]


def test_articles_without_a_single_figure_can_be_published(tmp_path: Path) -> None:
    package = sample.write_empty_candidate(tmp_path)
    validate.run(package, tmp_path / "validate")
    results = storage.read_json(tmp_path / "validate" / "results.json")
    assert results["rows"]["sources"] == 1
    assert results["rows"]["figures"] == results["rows"]["mentions"] == 0


def test_the_gate_is_silent_lean_and_loads_the_library_only_when_it_is_needed(sound: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pipeline import validate;"
        "assert 'great_expectations' not in sys.modules;"
        "validate.run(Path(sys.argv[1]), Path(sys.argv[2]));"
        "peak = next(line for line in open('/proc/self/status') if line.startswith('VmHWM'));"  # its own
        "sys.stderr.flush(); open(sys.argv[3], 'w').write(peak.split()[1])"
    )
    arguments = [sys.executable, "-c", code, str(sound), str(tmp_path / "out"), str(tmp_path / "peak")]
    run = subprocess.run(arguments, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert (run.stdout, run.stderr) == ("", "")
    assert int((tmp_path / "peak").read_text()) < 600 * 1024  # KiB
    assert json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))["success"]

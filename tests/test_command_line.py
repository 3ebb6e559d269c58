"""The command line: what it lists, how it ends, and how it explains a reading."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from pipeline import __main__ as command_line
from pipeline.errors import ValidationError

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
CODES = {0: "done", 1: "fault of ours", 2: "wrong use", 3: "bad input", 4: "contract", 5: "stopped by the machine"}


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run a command in this process: its exit code, what it printed, what it complained of."""
    try:
        code = command_line.main(list(arguments))
    except SystemExit as ended:  # argparse ends so
        code = ended.code if isinstance(ended.code, int) else 1
    out, err = capsys.readouterr()
    return code, out, err


# --- Help


def test_help_lists_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--help")
    assert (code, err) == (0, "")
    listed = re.findall(r"^    ([a-z]+)", out, re.MULTILINE)
    assert listed[: len(command_line.STAGES)] == list(command_line.STAGES)
    assert {"build", "explain", "checks", "load", "diff", "release", "quantities"} <= set(listed)
    text = " ".join(out.split())
    assert [words for number, words in CODES.items() if f"{number} " not in text or words not in text] == []


def test_the_module_documents_the_same_exit_codes() -> None:
    text = " ".join((command_line.__doc__ or "").split())
    said = dict(re.findall(r"(\d) ([^;.]+)", text.partition("Exit codes:")[2]))
    assert {int(number) for number in said} == set(CODES)
    assert (command_line.BAD_INPUT, command_line.INVALID, command_line.STOPPED) == (3, 4, 5)


def test_the_stages_are_those_of_dvc_in_their_order() -> None:
    stages = yaml.safe_load((ROOT / "dvc.yaml").read_text(encoding="utf-8"))["stages"]
    assert list(command_line.STAGES) == list(stages)
    assert [stage["cmd"] for stage in stages.values()] == [f"exec python -m pipeline {name}" for name in stages]


@pytest.mark.parametrize(
    "command", [*command_line.STAGES, "build", "explain", "checks", "load", "diff", "release", "quantities"]
)
def test_every_command_has_help_of_its_own(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, _ = run(capsys, command, "--help")
    assert code == 0
    assert f"python -m pipeline {command}" in out
    assert len(out.splitlines()) > 3


def test_it_runs_as_a_module() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pipeline", "--help"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("usage: python -m pipeline")


# --- Exit codes


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nothing"],
        ["build"],
        ["build", "--seeds", "seeds"],
        ["build", "--out", "out"],
        ["explain"],
        ["ingest", "too", "many"],
        ["--nothing"],
    ],
)
def test_wrong_use_is_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage: ")


def test_bad_input_is_3_with_the_file_and_no_traceback(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "số một.txt").write_bytes(b"Caf\xe9")
    code, out, err = run(capsys, "explain", str(tmp_path / "số một.txt"))
    assert (code, out) == (3, "")
    assert err.startswith("error: ")
    assert "số một.txt, byte 3" in err
    assert "Traceback" not in err
    assert run(capsys, "explain", str(tmp_path / "missing.txt"))[0] == 3
    assert run(capsys, "build", "--seeds", str(tmp_path / "missing"), "--out", str(tmp_path / "out"))[0] == 3


def test_a_package_that_breaks_its_contract_is_4(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from pipeline import validate

    def refuse(package: Path, out: Path) -> None:
        raise ValidationError(f"row 7 of {package.name}, article 000, breaks its contract.")

    monkeypatch.setattr(validate, "run", refuse)
    monkeypatch.chdir(ROOT)
    code, out, err = run(capsys, "validate")
    assert (code, out) == (4, "")
    assert err == "not published: row 7 of package, article 000, breaks its contract.\n"


def test_a_fault_of_ours_is_1() -> None:
    """It keeps its traceback: whoever mends it needs that."""
    broken = "from pipeline import extract, __main__; extract.run = lambda *folders: 1 / 0; __main__.main(['extract'])"
    ended = subprocess.run([sys.executable, "-c", broken], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "ZeroDivisionError" in ended.stderr


def test_a_folder_without_settings_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str],
                                                monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, "ingest")
    assert code == 3
    assert "params.yaml" in err


def test_a_stage_before_its_turn_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "params.yaml").write_bytes((ROOT / "params.yaml").read_bytes())
    monkeypatch.chdir(tmp_path)
    code, _, err = run(capsys, "extract")
    assert code == 3
    assert "ingest" in err


# --- explain: the words, what was made of them, by which rule, and what else they could have been

ARTICLE = (
    "Total import-export turnover in Bac Ninh in the first 10 months of 2025 was estimated at 149.86 billion USD. "
    "Exports are estimated at 77.39 billion USD, up 32.27% year-on-year, ranking first nationwide.\n\n"
    "The province planted 3,500 trees under Decision No. 1589, a project of 111.8 trillion VND (4.75 billion USD).\n\n"
    "This line holds no number at all.\n"
    "Its main export items are rice and cashew nuts.\n"
)


@pytest.fixture
def explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    (tmp_path / "one.txt").write_text("date 2025-11-24 " + ARTICLE, encoding="utf-8")
    code, out, err = run(capsys, "explain", str(tmp_path / "one.txt"))
    assert (code, err) == (0, "")
    return out


def entry(explained: str, words: str) -> str:
    """Return what is said of a mention: its line and those that are set further in below it."""
    found = re.search(rf"^  {re.escape(words)}  .*\n(?:      .*\n?)*", explained, re.MULTILINE)
    assert found, f"nothing is said of {words!r} in\n{explained}"
    return found[0]


def test_explain_says_what_it_read_the_article_as(explained: str) -> None:
    head = explained.splitlines()[0]
    assert head.startswith("one: en, 2025-11-24")
    assert "stated" in head
    assert re.search(r"\d+ mentions, \d+ observations", head)


def test_explain_prints_the_sentences_that_hold_numbers(explained: str) -> None:
    assert "\nTotal import-export turnover in Bac Ninh in the first 10 months of 2025" in explained.replace(
        "\ndate 2025-11-24 ", "\n"
    )
    assert "holds no number" not in explained


def test_explain_says_what_a_figure_is_and_by_which_rule(explained: str) -> None:
    said = entry(explained, "149.86 billion USD")
    for words in ("observation", "trade_turnover", "level", "149860000000 USD", "estimate", "bac-ninh", "P10M"):
        assert words in said
    assert re.search(r"because \S+", said)


def test_explain_names_the_readings_that_lost(explained: str) -> None:
    said = entry(explained, "77.39 billion USD")
    assert "exports level 77390000000 USD" in said
    rivals = re.search(r"instead of (.+)", said)
    assert rivals
    assert "turnover" in rivals[1]


def test_explain_says_why_a_numeral_is_no_figure(explained: str) -> None:
    assert "trees" in entry(explained, "3,500")
    assert re.search(r"name.*No", entry(explained, "1589"), re.DOTALL)
    assert "conversion" in entry(explained, "4.75 billion USD")
    assert "period" in explained


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: str(path.name)[:3])
def test_explain_speaks_of_every_number_of_the_five_articles(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "explain", str(path))
    assert code == 0
    mentions = re.findall(r"^  \S.*\[(\w+), \w+\]", out, re.MULTILINE)
    said = re.search(r"(\d+) mentions, (\d+) observations", out)
    assert said
    assert len(mentions) == int(said[1])
    assert len(re.findall(r"^      because ", out, re.MULTILINE)) == int(said[2])


def test_explain_reads_with_the_date_that_the_build_reads_with(capsys: pytest.CaptureFixture[str]) -> None:
    """The bibliography beside the article dates it, as it does in the build."""
    _, out, _ = run(capsys, "explain", str(SEEDS / "004_206b37f7c9282e9c.txt"))
    assert "2022-09-30 (catalogued)" in out.splitlines()[0]


# --- checks: what the figures of a build say of each other


def test_checks_prints_what_does_not_hold_with_its_arithmetic(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from pipeline import extract, ingest, reconcile

    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "one.txt").write_text(
        "date 2025-11-24 In the first 10 months of 2025, Bac Ninh's exports were 77.39 billion USD and its imports "
        "72.46 billion USD. Total import-export turnover was 192.3 billion USD.",
        encoding="utf-8",
    )
    build = tmp_path / "build"
    ingest.run(tmp_path / "seeds", build / "ingest")
    extract.run(build / "ingest", build / "extract")
    reconcile.run(build / "ingest", build / "extract", build / "reconcile")
    code, out, err = run(capsys, "checks", "--folder", str(build))
    assert (code, err) == (0, "")
    assert "one (2025-11-24)\n  1 fails, 0 implausible, 0 vintage, 0 holds\n" in out
    assert "77.39 + 72.46 = 149.85 billion USD (149.84 to 149.86 with rounding), but 192.3 is stated." in out
    assert "whole “192.3 billion USD”, part “77.39 billion USD”, part “72.46 billion USD”" in out


def test_checks_without_a_build_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "checks", "--folder", str(tmp_path))
    assert (code, out) == (3, "")
    assert "Build first" in err


# --- quantities


def quantities(lines: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline", "quantities"], cwd=ROOT, input=lines, capture_output=True, check=False
    )


def test_quantities_writes_one_object_a_line() -> None:
    ended = quantities("\ufeffShares fell 4.5 percent.\r\n\nXuất khẩu tăng 5%.\nno end 7".encode())
    assert (ended.returncode, ended.stderr) == (0, b"")
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [line["line"] for line in lines] == [1, 2, 3, 4]
    assert [[one["exact"] for one in line["mentions"]] for line in lines] == [["4.5 percent"], [], ["5%"], ["7"]]
    assert lines[0]["mentions"][0] == {
        "start": 12,
        "end": 23,
        "exact": "4.5 percent",
        "kind": "percent",
        "value": -4.5,
        "unit_id": "percent",
        "printed_scale": None,
        "qualifier": "exact",
        "direction": "down",
        "role": "unclassified",
    }


def test_quantities_writes_every_digit_of_a_value() -> None:
    ended = quantities(b"It paid $1234567890123456.123456789 in all.\n")
    assert b'"value": 1234567890123456.123456789,' in ended.stdout


def test_quantities_names_the_line_that_is_not_utf8() -> None:
    ended = quantities(b"5%\n7%\nna\xefve 9%\n8%\n")
    assert ended.returncode == 3
    assert [json.loads(line)["line"] for line in ended.stdout.splitlines()] == [1, 2]
    assert ended.stderr.decode().splitlines() == [
        "error: standard input, line 3: found the byte 0xef as byte 3 of the line; expected UTF-8. "
        "Convert the text to UTF-8."
    ]


def test_quantities_of_nothing_is_nothing() -> None:
    ended = quantities(b"")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_quantities_ends_quietly_when_nobody_reads_on() -> None:
    command = f"yes 'up 5%' | {sys.executable} -m pipeline quantities | head -n 1"
    ended = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, check=False, timeout=60)
    assert (ended.stdout.count(b"\n"), ended.stderr) == (1, b"")


def test_explain_shows_what_a_sentence_lists(explained: str) -> None:
    assert "\nIts main export items are rice and cashew nuts.\n" in explained
    assert "  rice  [listed, export_goods 1]  item rice; bac-ninh, " in explained
    assert "  cashew nuts  [listed, export_goods 2]  item cashew; bac-ninh, " in explained

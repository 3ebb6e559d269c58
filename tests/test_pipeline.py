"""The whole way, from a folder of articles to a data package: right rows, clean failures, the same bytes."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import frictionless
import pytest

from pipeline import __main__ as command_line
from pipeline import extract, ingest, io, schemas

ROOT = Path(__file__).parents[1]
Files = dict[str, bytes]

ENGLISH = "Hà Nam – xuất khẩu (một năm tốt)"
VIETNAMESE = "Thu ngân sách Hải Dương, số 2"
TEXTS = {
    ENGLISH: (
        "Ha Nam's exports keep growing\n\n"
        "Thursday, July 04, 2024 08:30\n\n"
        "Ha Nam province exported goods worth 2.5 billion USD in the first half of 2024, up 12.3% year-on-year. "
        "Imports reached nearly US$1.9 billion, down 4.1%.\n\n"
        "As of June 2024, Ha Nam had 412 valid FDI projects.\n"
    ),
    VIETNAMESE: (
        "Thu ngân sách nhà nước trên địa bàn tỉnh Hải Dương năm 2023 ước đạt 20,5 nghìn tỷ đồng, "
        "bằng 108% dự toán.\n\n"
        "Kim ngạch xuất khẩu của tỉnh năm 2023 đạt 10,1 tỷ USD, giảm 3,2% so với cùng kỳ năm trước.\n"
    ),
}
COLUMNS = (
    "source_id",
    "indicator_id",
    "measure",
    "geography_id",
    "time_period",
    "value",
    "unit_id",
    "qualifier",
    "status",
)
ROWS = [
    (ENGLISH, "exports", "level", "ha-nam", "2024-S1", "2500000000", "USD", "exact", "actual"),
    (ENGLISH, "exports", "change_yoy", "ha-nam", "2024-S1", "12.3", "percent", "exact", "actual"),
    (ENGLISH, "imports", "level", "ha-nam", "2024-S1", "1900000000", "USD", "under", "actual"),
    (ENGLISH, "imports", "change_yoy", "ha-nam", "2024-S1", "-4.1", "percent", "exact", "actual"),
    (ENGLISH, "fdi_projects", "level", "ha-nam", "2024-06", "412", "count", "exact", "actual"),
    (VIETNAMESE, "budget_revenue", "level", "hai-duong", "2023", "20500000000000", "VND", "exact", "estimate"),
    (VIETNAMESE, "budget_revenue", "plan_ratio", "hai-duong", "2023", "108", "percent", "exact", "estimate"),
    (VIETNAMESE, "exports", "level", "hai-duong", "2023", "10100000000", "USD", "exact", "actual"),
    (VIETNAMESE, "exports", "change_yoy", "hai-duong", "2023", "-3.2", "percent", "exact", "actual"),
]


def pipeline(
    *arguments: str, cwd: Path, program: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command line, or a program around it, as a process of its own, somewhere else than in the checkout."""
    command = ["-c", program] if program else ["-m", "pipeline"]
    variables = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, *command, *arguments],
        cwd=cwd, env=variables, capture_output=True, encoding="utf-8", errors="replace", check=False,
    )  # fmt: skip


def content(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows(package: Path, resource: str) -> list[dict[str, str]]:
    with (package / "data" / f"{resource}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def articles(folder: Path, texts: Mapping[str, str | bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder


# --- A folder of nothing but two articles becomes a package


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return OUT of a build, whose parent holds the articles too."""
    home = tmp_path_factory.mktemp("ngoài kia")
    seeds = articles(home / "bài báo mới", TEXTS)
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(home / "kết quả" / "gói"), cwd=home)
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    (warning,) = ended.stderr.splitlines()  # not a terminal: no word about progress
    assert warning.startswith(f"warning: {VIETNAMESE}.txt: no date is stated.")
    return home / "kết quả" / "gói"


def test_the_package_is_valid(built: Path) -> None:
    report = frictionless.validate(str(built / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])
    described = json.loads((built / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["name"] for resource in described["resources"]] == list(schemas.RESOURCES)


def test_the_package_has_the_right_rows(built: Path) -> None:
    found = [tuple(row[column] for column in COLUMNS) for row in rows(built, "observations")]
    assert sorted(found) == sorted(ROWS)


def test_the_package_has_every_numeral_at_its_place(built: Path) -> None:
    mentions = rows(built, "mentions")
    for name, text in TEXTS.items():
        held = [one for one in mentions if one["source_id"] == name]
        for one in held:
            assert text[int(one["start"]) : int(one["end"])] == one["exact"]
        for run in re.finditer(r"\d+", text):
            inside = [one for one in held if int(one["start"]) <= run.start() and run.end() <= int(one["end"])]
            assert len(inside) == 1, run
    roles = {one["exact"]: one["role"] for one in mentions if one["source_id"] == ENGLISH}
    assert roles["July 04, 2024"] == roles["08:30"] == "date"


def test_the_sources_say_whose_date_holds(built: Path) -> None:
    one, other = rows(built, "sources")
    assert (one["source_id"], one["language"], one["published_basis"]) == (ENGLISH, "en", "stated")
    assert (one["published_from"], one["published_to"]) == ("2024-07-04", "2024-07-04")
    # the text says no date of its own: inferred from the year that it speaks of
    assert (other["source_id"], other["language"], other["published_basis"]) == (VIETNAMESE, "vi", "inferred")
    assert other["published_to"] >= "2023-12-31"
    assert (one["mentions"], one["observations"], other["observations"]) == (
        str(len([row for row in rows(built, "mentions") if row["source_id"] == ENGLISH])), "5", "4",
    )  # fmt: skip


def test_the_package_names_no_place_of_this_machine(built: Path) -> None:
    told = [name for name, text in content(built).items()
            for word in (str(built.parents[1]), str(ROOT), "pipeline-") if word.encode() in text]  # fmt: skip
    assert told == []


def test_the_checks_hold_the_figures_against_each_other(built: Path) -> None:
    assert all(row["verdict"] in {"holds", "fails", "implausible", "vintage"} for row in rows(built, "checks"))
    assert {row["agreement"] for row in rows(built, "series")} <= {"single", "agree"}


def test_an_article_that_contradicts_itself_keeps_no_other_from_being_published(tmp_path: Path) -> None:
    wrong = (
        "Hai Phong (VNA) - In 2024, Hai Phong exported goods worth 12.68 trillion USD and imported 4 billion USD, for "
        "a total trade turnover of 9 billion USD. Exports accounted for 180 percent of the country's exports in 2030."
    )
    seeds = articles(tmp_path / "seeds", {"good": TEXTS[ENGLISH], "wrong": wrong})
    out = tmp_path / "out"
    assert pipeline("build", "--seeds", str(seeds), "--out", str(out), cwd=tmp_path).returncode == 0
    found = rows(out, "observations")
    assert {row["source_id"] for row in found} == {"good", "wrong"}
    assert {row["source_id"] for row in found if row["quality"] == "suspect"} == {"wrong"}


# --- Failures: exit code, the file's name, no traceback, and what was there stays


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        ({"tốt": TEXTS[ENGLISH], "mã lạ": b"Caf\xe9 exports"}, ["mã lạ.txt", "byte 3", "0xE9"]),
        ({"tốt": TEXTS[ENGLISH], "trống": b""}, ["trống.txt", "empty"]),
        ({"một": TEXTS[ENGLISH], "hai": TEXTS[ENGLISH]}, ["một.txt", "hai.txt"]),
        ({}, [".txt"]),
    ],
    ids=["bad bytes", "empty", "duplicate", "no article"],
)
def test_bad_articles_stop_the_build(
    built: Path, tmp_path: Path, texts: dict[str, str | bytes], words: list[str]
) -> None:
    out = Path(shutil.copytree(built, tmp_path / "out"))
    before = content(out)
    seeds = articles(tmp_path / "seeds", texts)
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(out), cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert [word for word in words if word not in ended.stderr] == []
    assert ended.stderr.startswith("error: ")
    assert "Traceback" not in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert content(out) == before
    assert not list(tmp_path.glob(".out.*new")), "something half-written is left"


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_names_are_told_on_a_machine_whose_text_is_ascii(tmp_path: Path, locale: str) -> None:
    seeds = articles(tmp_path / "seeds", {"empty": b""})
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(tmp_path / "out"), cwd=tmp_path,
                     LC_ALL=locale, PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")  # fmt: skip
    assert ended.returncode == 3
    assert "empty.txt" in ended.stderr


def test_a_fault_of_the_bibliography_stops_the_build(tmp_path: Path) -> None:
    seeds = articles(tmp_path / "seeds", {"a": TEXTS[ENGLISH]})
    (seeds / "sources.csv").write_text("source_id;title\na;T\n", encoding="utf-8")
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(tmp_path / "out"), cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "sources.csv, line 1" in ended.stderr
    assert not (tmp_path / "out").exists()


# --- A hostile article is an article: its words go through as they are, and mean nothing to us

HOSTILE = (
    '=cmd|"/c calc"!A1 5 <script>alert(6)</script> {{ config.items() }} {% raw %} ${7} --8<-- "x.md"\n'
    "\u202eExports of Ha Nam in 2024 reached 8 billion USD\u202c \u2066up 9%\u2069 \u200b10\ufeff11 \ufb01 1\u03012\n"
    "@SUM(12) +13 -14 \"15\", '16' \\17 \t18 ; DROP TABLE sources; -- 19\r\n"
    "\x0b\x0c\x1b[20m\u2028 21 \u0661\u0662 \U0001f600 22\n"
    f"{'9' * 300} {'(' * 300} {',' * 300}\n"
)


def test_a_hostile_article_goes_through(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "cmd() <b>&'\" {{x}} %s \u202e số"
    seeds = articles(tmp_path / "seeds", {name: HOSTILE})
    with (seeds / "sources.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["source_id", "title"], [name, 'HYPERLINK("x") </title><script>{{ 7 }}']])
    code = command_line.main(["build", "--seeds", str(seeds), "--out", str(tmp_path / "out")])
    assert code == 0, capsys.readouterr().err
    report = frictionless.validate(str(tmp_path / "out" / "datapackage.json"))
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])
    mentions = rows(tmp_path / "out", "mentions")
    for one in mentions:
        assert HOSTILE[int(one["start"]) : int(one["end"])] == one["exact"]
    held = {at for one in mentions for at in range(int(one["start"]), int(one["end"]))}
    assert [digit[0] for digit in re.finditer(r"\d", HOSTILE) if digit.start() not in held] == []
    (source,) = rows(tmp_path / "out", "sources")
    assert (source["source_id"], source["title"]) == (name, 'HYPERLINK("x") </title><script>{{ 7 }}')
    stated = {(row["indicator_id"], row["measure"], row["value"]) for row in rows(tmp_path / "out", "observations")}
    assert {("exports", "level", "8000000000"), ("exports", "change_yoy", "9")} <= stated


# --- A spreadsheet program finds no formula in what is published, and every cell reads back as it was

FORMULAS = (
    "=cmd|'/c calc'!A1 Exports of Ha Nam in 2024 reached 8 billion USD.\n\n"
    "@SUM(1,2) imports were 7 billion USD\n\n"
    "+1+cmd|'/c calc'!A1 imports rose 5%\n\n"
    '-2+HYPERLINK("http://a.example") exports fell 6%\n\n'
    "\t=4\t+5%\r=6\n+7.1% (imports)\n-8.2%=9|10!11(12[13\n＝14＋15－16＠17\n"
    "Exports of Ha Nam (+7.1%) rose, imports of Ha Nam fell (-8.2%)\n"
    "+US$18 million, -US$19 million, - 20 projects, +21% of 22=23\n"
)
TRIGGERS = tuple("=@\t\r\n＝＋－＠")


def test_no_cell_of_a_hostile_article_is_a_formula(tmp_path: Path) -> None:
    seeds = articles(tmp_path / "seeds", {"formulas": FORMULAS, "plain": TEXTS[ENGLISH]})
    assert command_line.main(["build", "--seeds", str(seeds), "--out", str(tmp_path / "out")]) == 0
    computed = [
        (name, column, cell)
        for name in schemas.RESOURCES
        for row in rows(tmp_path / "out", name)
        for column, cell in row.items()
        if cell.startswith(TRIGGERS) or re.match(r"[+-](?!\d)|[+-].*[=@|!(\[]", cell, re.DOTALL)
    ]
    assert computed == []


def test_a_hostile_article_is_quoted_as_it_is(tmp_path: Path) -> None:
    seeds = articles(tmp_path / "seeds", {"formulas": FORMULAS})
    assert command_line.main(["build", "--seeds", str(seeds), "--out", str(tmp_path / "out")]) == 0
    found = rows(tmp_path / "out", "mentions")
    for one in found:
        start, end = int(one["start"]), int(one["end"])
        assert FORMULAS[start:end] == one["exact"]
        assert FORMULAS[:start].endswith(one["prefix"])
        assert FORMULAS[end:].startswith(one["suffix"])
        assert one["exact"] in one["excerpt"]
        assert one["excerpt"] in FORMULAS
    excerpts = [one["excerpt"] for one in found if one["exact"] == "7.1%"]
    assert excerpts[0] == "+7.1% ", "the sign before a digit stays, what could call a function does not"


@pytest.mark.parametrize("title", ["=1+1", "@A1", "+cmd", "-1+HYPERLINK(0)", "＝1"])
def test_a_title_that_a_spreadsheet_would_compute_is_refused(tmp_path: Path, title: str) -> None:
    seeds = articles(tmp_path / "seeds", {"a": TEXTS[ENGLISH]})
    (seeds / "sources.csv").write_text(f"source_id,title\na,{title}\n", encoding="utf-8")
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(tmp_path / "out"), cwd=tmp_path)
    assert ended.returncode == 3
    assert "sources.csv, line 2: found title" in ended.stderr
    assert "take for a formula" in ended.stderr


def test_an_article_whose_name_is_a_formula_is_refused(tmp_path: Path) -> None:
    seeds = articles(tmp_path / "seeds", {"=cmd()": TEXTS[ENGLISH]})
    ended = pipeline("build", "--seeds", str(seeds), "--out", str(tmp_path / "out"), cwd=tmp_path)
    assert ended.returncode == 3
    assert "=cmd().txt: found the file name" in ended.stderr


# --- The same input gives the same bytes: under another time zone, locale and hash seed, and after a kill

STAGES = ("ingest", "extract", "reconcile", "package")
RUN = "import sys\nfrom pipeline.__main__ import main\nfor name in sys.argv[1:]:\n    assert main([name]) == 0\n"
# `between` comes last: the stage's folder is the new one.
KILLS = (("ingest", "writing"), ("extract", "written"), ("package", "writing"), ("reconcile", "between"))
# A stage that dies as by `kill -9`, at a moment of its writing.
KILLED = """
import os, signal, sys
from contextlib import contextmanager
from pathlib import Path
from pipeline import io, storage
from pipeline.__main__ import main

moment, stage = sys.argv[1:]

def die(*ignored, **also):
    os.kill(os.getpid(), signal.SIGKILL)

if moment == "writing":  # the first table is there, the others are not
    for name in ("write_parquet", "write_csv", "write_csv_parts"):
        whole = getattr(io, name)
        setattr(io, name, lambda *given, whole=whole: (whole(*given), die()))
elif moment == "written":  # all is written aside, nothing has changed its place
    whole = storage.swapped
    @contextmanager
    def swapped(target):
        with whole(target) as folder:
            yield folder
            die()
    storage.swapped = swapped
elif moment == "between":  # old and new have changed places, the old one is still there
    whole = storage.exchanged
    storage.exchanged = lambda one, other: (whole(one, other), die())
main([stage])
"""


def checkout(folder: Path) -> Path:
    """A folder with what the stages read of a checkout."""
    folder.mkdir()
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copyfile(ROOT / "params.yaml", folder / "params.yaml")
    return folder


def stages(root: Path, **environment: str) -> Files:
    """Run ingest to package; return every file that they leave, but for locks and what a run keeps for the next."""
    ended = pipeline(*STAGES, cwd=root, program=RUN, **environment)
    assert ended.returncode == 0, ended.stderr
    left = content(root / "build").items()
    return {name: text for name, text in left if not name.endswith(".lock") and not name.startswith("kept/")}


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Files]:
    root = checkout(tmp_path_factory.mktemp("reference") / "root")
    return root, stages(root)


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"},
        {"TZ": "America/St_Johns", "LC_ALL": "C", "PYTHONHASHSEED": "4242", "PYTHONUTF8": "0",
         "PYTHONCOERCECLOCALE": "0", "POLARS_MAX_THREADS": "1"},
    ],
    ids=["far east", "ascii"],
)  # fmt: skip
def test_the_same_bytes_anywhere(reference: tuple[Path, Files], tmp_path: Path, environment: dict[str, str]) -> None:
    found = stages(checkout(tmp_path / "elsewhere"), **environment)
    assert sorted(found) == sorted(reference[1])
    assert [name for name, text in found.items() if text != reference[1][name]] == []


def test_a_stage_that_is_killed_leaves_the_old_or_the_new_and_runs_again(
    reference: tuple[Path, Files], tmp_path: Path
) -> None:
    root = checkout(tmp_path / "root")
    shutil.copytree(reference[0] / "build", root / "build")
    for stage, moment in KILLS:
        before = content(root / "build" / stage)
        ended = pipeline(moment, stage, cwd=root, program=KILLED)
        assert ended.returncode == -9, f"{stage} was not killed: {ended.stderr}"
        aside = ".reconcile.new" if moment == "between" else stage
        assert content(root / "build" / aside) == before
    found = stages(root)
    assert sorted(found) == sorted(reference[1])
    assert [name for name, text in found.items() if text != reference[1][name]] == []
    left = [path.name for path in (root / "build").iterdir() if path.name.startswith(".")]
    assert [name for name in left if not name.endswith(".lock")] == []


# --- Size: an article of nothing but digits, brackets or commas costs and writes in proportion


@pytest.mark.parametrize(("sign", "length"), [("7", 500_000), ("7(", 1200), ("(", 60_000), (",", 60_000)])
def test_a_huge_article_goes_through_in_proportion(tmp_path: Path, sign: str, length: int) -> None:
    sizes = []
    for times in (1, 2):
        home = tmp_path / str(times)
        articles(home / "seeds", {"huge": sign * (length * times // len(sign))})
        ingest.run(home / "seeds", home / "ingest")
        extract.run(home / "ingest", home / "extract")
        mentions = io.read_parquet(home / "extract" / "mentions.parquet")
        sizes.append((mentions.height, len(io.csv_text(mentions))))
        longest = max((len(exact) for exact in mentions["exact"]), default=0)
        assert longest <= 80
    (few, short), (many, long) = sizes
    assert abs(many - 2 * few) <= 1
    assert long <= 2.1 * short

"""The command line. `python -m pipeline --help` lists the commands.

Exit codes: 0 done; 1 a fault of ours; 2 wrong use of the command line; 3 bad input, named on standard error;
4 the built package does not keep its contract and was not published; 5 stopped by the machine: no room, no right to
write, interrupted.
"""

import argparse
import errno
import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import InputError, ValidationError

if TYPE_CHECKING:
    from pipeline.params import Params

BAD_INPUT, INVALID, STOPPED = 3, 4, 5
OF_THE_MACHINE = (errno.EACCES, errno.EDQUOT, errno.EFBIG, errno.ENOSPC, errno.EPERM, errno.EROFS)
MOST_NOTICES = 20
# polars' allocator (jemalloc) gives back at once what is freed: else what the steps of a stage take adds up.
ALLOCATOR = ("_RJEM_MALLOC_CONF", "dirty_decay_ms:0,muzzy_decay_ms:0")

STAGES = {
    "ingest": "read seeds/ into build/ingest",
    "extract": "find every numeral and figure of the articles: build/extract",
    "reconcile": "hold the figures against each other: build/reconcile",
    "package": "write the candidate data package: build/package",
    "validate": "check it by Frictionless, the Data Package profile and the expectations: build/validate",
    "publish": "replace datapackage/ and CITATION.cff by what passed",
    "formats": "write datapackage/ in every format to download: build/formats",
    "document": "write the pages of the site: build/docs",
    "site": "build the site: site/",
}

# What each stage reads, in build/ or datapackage/: the folder, and the stage that writes it.
NEEDS = {
    "extract": {"ingest": "ingest"},
    "reconcile": {"ingest": "ingest", "extract": "extract"},
    "package": {"ingest": "ingest", "extract": "extract", "reconcile": "reconcile"},
    "validate": {"package": "package"},
    "publish": {"package": "package", "validate": "validate"},
    "formats": {"datapackage": "publish"},
    "document": {"ingest": "ingest", "package": "package", "validate": "validate", "formats": "formats"},
    "site": {"docs": "document"},
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    os.environ.setdefault(*ALLOCATOR)  # before polars is loaded
    try:
        _run(options)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return BAD_INPUT
    except ValidationError as error:
        print(f"not published: {error}", file=sys.stderr)
        return INVALID
    except BrokenPipeError:  # whoever reads what is printed has enough: `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        print("error: interrupted. What is published is as it was; run it again.", file=sys.stderr)
        return STOPPED
    except OSError as error:
        if error.errno not in OF_THE_MACHINE:
            raise
        print(f"error: {error.filename or 'a file'}: {error.strerror}. What is published is as it was: make room or "
              "give the right to write, and run it again.", file=sys.stderr)  # fmt: skip
        return STOPPED
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m pipeline",
        description="Turn news articles on Vietnamese provinces into an evidence-linked data package.",
        epilog="Exit codes: 0 done, 1 a fault of ours, 2 wrong use, 3 bad input, 4 the package breaks its contract, "
        "5 stopped by the machine.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in STAGES.items():
        commands.add_parser(name, help=text, description=text)
    commands.add_parser(
        "mend",
        help="remove a dvc.lock that a killed run left cut off",
        description="Remove dvc.lock where a killed run left it cut off; the next `dvc repro` runs every stage.",
    )
    build = commands.add_parser(
        "build",
        help="the whole pipeline on any folder of articles, without DVC",
        description="Write OUT/datapackage.json and OUT/data/*.csv.",
    )
    build.add_argument(
        "--seeds",
        type=Path,
        required=True,
        metavar="DIR",
        help="folder of .txt articles, with sources.csv, reviews.csv, reference_figures.csv where there are any",
    )
    build.add_argument(
        "--out", type=Path, required=True, help="folder to write the package to; replaced when the build succeeds"
    )
    explain = commands.add_parser(
        "explain",
        help="show what was read from an article and why",
        description="Print the article's mentions, figures and the rules that bound them.",
    )
    explain.add_argument("file", type=Path, metavar="FILE", help="an article (.txt)")
    commands.add_parser(
        "quantities",
        help="read sentences, one a line, and print the figures of each as JSON Lines",
        description="Read sentences from standard input (UTF-8, one a line) and write a JSON object for each: its line "
        "and its mentions, with value, unit and direction of change. docs/quantities.md tells the fields.",
    )
    checks = commands.add_parser(
        "checks",
        help="show which figures of the last build hold together, and which do not",
        description="Print how many checks hold, fail, are implausible or of other vintages, overall and by article; "
        "of each its arithmetic, its figures and their sentences.",
    )
    checks.add_argument(
        "--folder", type=Path, default=Path("build"), metavar="BUILD", help="folder of the build (default: build)"
    )
    load = commands.add_parser(
        "load",
        help="load a package into a PostgreSQL database",
        description="Load a package, with keys, comments and the view figures, into a schema named after it, in one "
        "transaction. A second time changes nothing; another version replaces the one that is there.",
    )
    load.add_argument(
        "--url", required=True, help="postgresql://user@host:5432/database; the password can stand in PGPASSWORD"
    )
    load.add_argument(
        "package",
        type=Path,
        nargs="?",
        default=Path("datapackage"),
        help="folder of a package, or its zip (default: datapackage)",
    )
    diff = commands.add_parser(
        "diff",
        help="tell what changed from one package to another",
        description="Print which columns, rows and cells were added, removed or changed, why, and what that means for "
        "the version. A package is a folder, a zip, or a version in releases/.",
    )
    diff.add_argument("old", metavar="OLD", help="the older package")
    diff.add_argument("new", metavar="NEW", help="the newer package")
    diff.add_argument(
        "--format", choices=("markdown", "json"), default="markdown", help="for a person (default) or a program"
    )
    release = commands.add_parser(
        "release",
        help="set the version that follows from the last release, build it and lay it down in releases/",
        description="Release what the checkout builds: set the version in params.yaml, build by DVC, write releases/ "
        "and CHANGELOG.md, and print the git tag command.",
    )
    release.add_argument(
        "--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="its date (default: that of the newest article)"
    )
    release.add_argument("--check", action="store_true", help="release nothing; fail where the version does not follow")
    return parser


def _run(options: argparse.Namespace) -> None:
    if options.command == "build":
        _build(options.seeds, options.out)
    elif options.command == "mend":
        from pipeline.mending import mend

        if mend(Path()):
            print("dvc.lock was cut off by a killed run and is removed: every stage is run.")
    elif options.command == "explain":
        from pipeline.extract import explain
        from pipeline.ingest import read_catalogued

        print(explain.explain(read_catalogued(options.file)))
    elif options.command == "quantities":
        from pipeline.extract.lines import write_quantities
        from pipeline.ingest.language import language_of

        write_quantities(sys.stdin.buffer, sys.stdout.buffer, language_of)
    elif options.command == "checks":
        from pipeline.reconcile.report import report

        print(report(options.folder / "extract", options.folder / "reconcile"), end="")
    elif options.command == "load":
        from pipeline import database

        done = database.load(options.package, options.url)
        print(f"{done.name} {done.version}: {'loaded' if done.changed else 'nothing to do'} ({done.place})")
    elif options.command == "diff":
        from pipeline.release import difference, packages
        from pipeline.release.report import as_json, as_markdown

        old, new = (packages.find(name, Path("releases")) for name in (options.old, options.new))
        found = difference.compare(old, new)
        print(as_json(found) if options.format == "json" else as_markdown(found), end="")
    elif options.command == "release":
        _release(options.date, check_only=options.check)
    else:
        _stage(options.command, Path())


def _release(day: date | None, *, check_only: bool) -> None:
    from pipeline.release import build
    from pipeline.release.check import check
    from pipeline.release.release import release

    print(check(Path()) if check_only else release(Path(), day, lambda: build.formats(Path())).text)


def _stage(name: str, root: Path) -> None:
    """Run one stage on the folders of a checkout; imports only what the stage needs."""
    from pipeline import lifetime, params, storage

    lifetime.end_with_dvc()
    settings = params.load(root / "params.yaml")
    build = root / "build"
    _require(name, root)
    build.mkdir(exist_ok=True)
    with storage.locked(build / f".stage-{name}.lock"):
        _work(name, root, settings)


def _work(name: str, root: Path, settings: "Params") -> None:
    build = root / "build"
    if name == "ingest":
        from pipeline import ingest

        _tell(ingest.run(root / "seeds", build / "ingest", settings.on_bad_article, _today()))
    elif name == "extract":
        from pipeline import extract

        lacks = extract.run(build / "ingest", build / "extract", settings.work, build / "kept" / "readings.sqlite")
        figures = sum(lack.figures for lack in lacks)
        print(f"{figures} figures of no known indicator, {len(lacks)} phrases: build/extract/unclassified.csv")
    elif name == "reconcile":
        from pipeline import reconcile

        reconcile.run(build / "ingest", build / "extract", build / "reconcile")
    elif name == "package":
        from pipeline import package

        package.run(build / "ingest", build / "extract", build / "reconcile", build / "package", settings)
    elif name == "validate":
        from pipeline import validate

        validate.run(build / "package", build / "validate")
    elif name == "publish":
        from pipeline import publish

        publish.run(build / "package", root / "datapackage", citation=root / "CITATION.cff")
    elif name == "formats":
        from pipeline import formats

        formats.run(root / "datapackage", build / "formats")
    elif name == "document":
        from pipeline import document

        document.run(build, root / "docs", root / "releases", build / "docs", settings)
    elif name == "site":
        from pipeline import document

        document.render(root, build / "docs", root / "site", settings)


def _today() -> date:
    return datetime.now(UTC).date()


def _tell(notices: Sequence[object]) -> None:
    """Print what is to be said of the articles, the first few of it."""
    for notice in notices[:MOST_NOTICES]:
        print(notice, file=sys.stderr)
    if len(notices) > MOST_NOTICES:
        print(f"{len(notices) - MOST_NOTICES} more: notices.csv of the stage ingest, page on quality", file=sys.stderr)


def _require(name: str, root: Path) -> None:
    """Raise `InputError` where a stage that has to run before this one has written nothing yet."""
    for folder, stage in NEEDS.get(name, {}).items():
        needed = root / folder if folder == "datapackage" else root / "build" / folder
        if not needed.is_dir():
            raise InputError(
                f"stage {name}",
                f"no {needed}",
                f"what the stage {stage} writes there",
                f"Run python -m pipeline {stage} first, or dvc repro {name}, which runs all that it needs.",
            )


def _build(seeds: Path, out: Path) -> None:
    from pipeline import extract, ingest, package, params, publish, reconcile, validate

    settings = params.load(Path(__file__).parent.parent / "params.yaml")
    with tempfile.TemporaryDirectory(prefix="pipeline-") as folder:
        build = Path(folder)
        _tell(ingest.run(seeds, build / "ingest", settings.on_bad_article, _today()))
        extract.run(build / "ingest", build / "extract", settings.work)
        reconcile.run(build / "ingest", build / "extract", build / "reconcile")
        package.run(build / "ingest", build / "extract", build / "reconcile", build / "package", settings)
        validate.run(build / "package", build / "validate")
        publish.run(build / "package", out)


if __name__ == "__main__":
    sys.exit(main())

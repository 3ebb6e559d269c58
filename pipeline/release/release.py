"""Making a release: the version that follows is set, built, and laid down in `releases/`.

Each step can be repeated, and the index comes last: a run that was interrupted anywhere is done again from the start.
"""

import hashlib
import re
import shlex
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline import storage
from pipeline.errors import InputError
from pipeline.release import changelog, index, summary
from pipeline.release.bump import NUMBERS
from pipeline.release.check import check
from pipeline.release.packages import DESCRIPTOR
from pipeline.release.plan import Plan, plan

VERSION = re.compile(r"^version:.*$", re.MULTILINE)


@dataclass(frozen=True)
class Done:
    """A release: its version, None where there was nothing to release, and what is to say of it."""

    version: str | None
    text: str


def release(root: Path, day: date | None, rebuild: Callable[[], None]) -> Done:
    """Make the release that follows from what the checkout at `root` builds; `rebuild` brings its outputs up to date.

    `day` is the date of the release; without one it is that of the newest article, or of the last release where that
    is later. Raises `InputError` where there is no date, or one before the last release's.
    """
    with storage.locked(root / ".releases.lock"):
        rebuild()
        found = plan(root)
        if not found.anything_new:
            return Done(None, check(root))
        if found.package.version != found.version:
            _set_version(root / "params.yaml", found.version)
            rebuild()
            found = plan(root)
        _lay_down(root, found, _date(found, day))
    return Done(found.version, _next_steps(found))


def _set_version(path: Path, version: str) -> None:
    text, times = VERSION.subn(f"version: {version}", path.read_text(encoding="utf-8"))
    if times != 1:
        raise InputError(str(path), f"{times} lines with a version", "one: version: 1.2.3", "Correct it.")
    storage.replace(text.encode("utf-8"), path)


def _date(found: Plan, day: date | None) -> str:
    last = found.last.date if found.last else ""
    wanted = day.isoformat() if day else max(found.package.descriptor.get("created", "")[:10], last)
    if not wanted:
        raise InputError("release", "no date: no article has one", "a date", "Give one: release --date 2026-01-31.")
    if wanted < last:
        raise InputError(
            "release", f"the date {wanted}", f"{last}, that of the last release, or a later one", "Give one."
        )
    return wanted


def _lay_down(root: Path, found: Plan, day: str) -> None:
    releases, last = root / "releases", found.last.version if found.last else None
    known, files = index.read(releases), index.read_files(releases)
    _remove_unreleased(releases, {one.version for one in known})
    with storage.swapped(releases / found.version) as folder:
        shutil.copytree(root / "build" / "formats", folder, dirs_exist_ok=True, copy_function=shutil.copyfile)
    entry = summary.entry(found.version, day, found.summary, found.difference)
    changelog.add(root / "CHANGELOG.md", entry, last)
    digest = hashlib.sha256(found.package.content(DESCRIPTOR)).hexdigest()
    new = index.Release(found.version, day, found.bump, digest, found.summary)
    older = [file for file in files if file.version in {one.version for one in known}]
    index.write(releases, [*known, new], [*older, *index.describe(found.version, releases / found.version)])


def _remove_unreleased(releases: Path, known: set[str]) -> None:
    """Remove what an interrupted run left, of another version than this one maybe."""
    for path in releases.iterdir() if releases.is_dir() else ():
        if path.is_dir() and NUMBERS.fullmatch(path.name) and path.name not in known:
            shutil.rmtree(path)


def _next_steps(found: Plan) -> str:
    tag = f"{found.package.descriptor['name']}@v{found.version}"
    message = shlex.quote(f"{found.version}: {found.summary}")
    return (
        f"Release {found.version} ({found.bump}) lies in releases/{found.version}: {found.summary}\n"
        "Next, when git diff shows what you expect, and make repro has nothing left to do:\n\n"
        f"    git add --all && git commit -m 'Release {found.version}'\n"
        f"    git tag -a {tag} -m {message}\n"
        "    git push --follow-tags"
    )

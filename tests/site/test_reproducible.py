"""Rule: the same data give the same bytes, whatever the machine's clock, zone, locale, order of hashing and cores."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.site.conftest import PARAMS, ROOT, Site

# As a large site is built, the languages at once.
AGAIN = """
import sys
from pathlib import Path
from pipeline import document
from pipeline.document import at_once
from pipeline.params import Params
at_once.MANY, at_once.os.cpu_count = 0, lambda: 2
root, build, out = map(Path, sys.argv[1:4])
params = Params(*sys.argv[4:])
document.run(build, root / "docs", build / "releases", out / "docs", params)
document.render(root, out / "docs", out / "site", params)
"""


def test_two_builds_give_the_same_bytes(site: Site, tmp_path: Path) -> None:
    other = {"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "PYTHONHASHSEED": "77", "SOURCE_DATE_EPOCH": "1"}
    arguments = [str(ROOT), str(site.build), str(tmp_path), PARAMS.version, PARAMS.site_url, PARAMS.report_address]
    subprocess.run([sys.executable, "-c", AGAIN, *arguments], env=os.environ | other, cwd=ROOT, check=True)
    assert _digests(tmp_path / "docs") == _digests(site.build / "docs")
    assert _digests(tmp_path / "site") == _digests(site.folder)


def test_the_sitemap_tells_the_day_of_the_data(site: Site) -> None:
    assert "<lastmod>2025-11-24</lastmod>" in (site.folder / "sitemap.xml").read_text(encoding="utf-8")


def test_nothing_is_left_that_hangs_on_the_machine(site: Site) -> None:
    assert list(site.folder.rglob("*.gz")) == []
    assert list(site.folder.rglob("*.map")) == []
    for path in [*site.folder.rglob("*.js"), *site.folder.rglob("*.css")]:
        assert "sourceMappingURL" not in path.read_text(encoding="utf-8"), path
    for path in site.folder.rglob("*.html"):
        assert str(ROOT) not in path.read_text(encoding="utf-8"), path


def _digests(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

"""The site, built once: the real articles and one that is hostile, through every stage; and a browser to look at it."""

import csv
import fcntl
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, sync_playwright

from pipeline import document, extract, formats, ingest, package, publish, reconcile, validate
from pipeline.document import tables
from pipeline.params import Params
from tests.site.parsed import ParsedPage

ROOT = Path(__file__).parents[2]
HOSTILE = "900 hostile"
# Below a folder, as project pages are; not the address that the project has.
PARAMS = Params(version="9.8.7", site_url="https://site.invalid/figures/", report_address="mailto:errors@site.invalid")

# Two versions as `releases/` tells of them; their files lie where the published site has them, not in a build.
RELEASED = (
    "version,date,bump,sha256,summary\n"
    f"1.0.0,2025-10-31,first,{'a' * 64},The first release.\n"
    f"1.1.0,2025-11-24,minor,{'b' * 64},3 figures more.\n",
    "version,file,format,bytes,sha256\n"
    f"1.0.0,figures-1.0.0.zip,csv,1234567,{'c' * 64}\n"
    f"1.1.0,figures-1.1.0.zip,csv,2345678,{'d' * 64}\n"
    f"1.1.0,figures-1.1.0.xlsx,xlsx,99,{'e' * 64}\n",
)


@dataclass(frozen=True)
class Site:
    """A build: the stages' folders, the site in it, and where it is served."""

    build: Path
    address: str

    @property
    def folder(self) -> Path:
        return self.build / "site"

    @cached_property
    def tables(self) -> tables.Tables:
        return tables.read(self.build / "package", self.build / "ingest" / "articles.parquet")


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a build; the workers of one test run share it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "site-build"
    with _lock(folder.with_suffix(".lock")):
        if not (folder / "site").exists():
            shutil.rmtree(folder, ignore_errors=True)
            _build(folder)
    return folder


@pytest.fixture(scope="session")
def site(build: Path) -> Iterator[Site]:
    """Yield the site, served on this machine as its host would."""
    path = urlsplit(PARAMS.site_url).path
    with Server(("127.0.0.1", 0), partial(Handler, path, directory=str(build / "site"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(build, f"http://127.0.0.1:{server.server_port}{path}")
        server.shutdown()


@pytest.fixture(scope="session")
def pages(site: Site) -> dict[str, ParsedPage]:
    """Return the site's pages by address from its root."""
    paths = sorted(site.folder.rglob("*.html"))
    return {path.relative_to(site.folder).as_posix().removesuffix("index.html"): ParsedPage(path) for path in paths}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Yield Debian's Chromium."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        message = "Chromium is not installed (make system-deps)"
        if os.environ.get("REQUIRE_ALL"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield launched
        launched.close()


def _build(folder: Path) -> None:
    seeds = folder / "seeds"
    shutil.copytree(ROOT / "seeds", seeds)
    _add_hostile(seeds)
    stages(folder)


def stages(folder: Path) -> None:
    """Build the site of the articles in the folder's `seeds`, stage by stage."""
    ingest.run(folder / "seeds", folder / "ingest")
    extract.run(folder / "ingest", folder / "extract")
    reconcile.run(folder / "ingest", folder / "extract", folder / "reconcile")
    package.run(folder / "ingest", folder / "extract", folder / "reconcile", folder / "package", PARAMS)
    validate.run(folder / "package", folder / "validate")
    publish.run(folder / "package", folder / "datapackage")
    formats.run(folder / "datapackage", folder / "formats")
    document.run(folder, ROOT / "docs", _releases(folder), folder / "docs", PARAMS)
    document.render(ROOT, folder / "docs", folder / "site", PARAMS)


def _releases(folder: Path) -> Path:
    """Write the tables of the released versions."""
    index, files = RELEASED
    releases = folder / "releases"
    releases.mkdir()
    (releases / "index.csv").write_text(index, encoding="utf-8")
    (releases / "files.csv").write_text(files, encoding="utf-8")
    return releases


def _add_hostile(seeds: Path) -> None:
    """Add an article whose text, bibliography and name would each break a careless page."""
    shutil.copyfile(Path(__file__).with_name("hostile.txt"), seeds / f"{HOSTILE}.txt")
    row = {
        "title": '</title><script>alert("title")</script> {{ title }} *1* --8<-- "x"',
        "publisher": "<b onclick=alert(2)>Publisher</b> | `x` [y](javascript:alert(3))",
        "url": "https://news.invalid/?a=<script>alert(4)</script>&b='\"><b>",
        "published": "2025-11-01",
        "note": '"><img src=x onerror=alert(5)> &amp; <!-- note -->',
    }
    with (seeds / "sources.csv").open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerow([HOSTILE, *row.values()])


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class Server(ThreadingHTTPServer):
    """Serves without a word of browsers that leave early."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that left before all was sent."""


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder below a path; what is not there gets the site's own page for that, as on static hosts."""

    def __init__(self, path: str, *args: object, **kwargs: object) -> None:
        self._below = path
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def translate_path(self, path: str) -> str:
        inside = path.startswith(self._below)
        return super().translate_path("/" + path.removeprefix(self._below) if inside else "/outside/of/the/site")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

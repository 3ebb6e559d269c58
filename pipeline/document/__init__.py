"""Document: the package's tables become the pages of the site, in each language, and the pages become the site.

Two stages. `run` writes the pages (Markdown with HTML in it), charts and downloads into `build/docs`, a folder for
each language, and copies what is hand-written from `docs/`. `render` builds from them the static, self-contained site,
with mkdocs: the first language at its root, the others in folders of their own.
"""

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline import io
from pipeline.document import card, extracts, machines, notices, picture, tables, templating
from pipeline.document.edition import Edition, edition
from pipeline.document.findings import Index
from pipeline.document.languages import CODES, language
from pipeline.document.pages import Page, compare, data, home, indicators, places, quality, sources
from pipeline.document.shared import shared
from pipeline.params import Params


def run(build: Path, docs: Path, releases: Path, out: Path, params: Params) -> None:
    """Write everything that the site is built from to the folder `out`.

    `docs` holds the hand-written pages, `releases` the index of the released versions, which may be missing.
    """
    package, archives = build / "package", sorted((build / "formats").iterdir())
    known = tables.read(package, build / "ingest" / "articles.parquet")
    index = Index(known)
    with io.swapped(out) as folder:
        for code in CODES:
            shutil.copytree(docs / code, folder / code)
            shutil.copytree(docs / "assets", folder / code / "assets")
            _write(edition(language(code), known, index), build, archives, releases, folder / code, params)
        (folder / CODES[0] / "assets" / "vega.js").write_bytes(picture.bundle().encode("utf-8"))
        (folder / CODES[0] / "robots.txt").write_bytes(machines.robots(params.site_url).encode("utf-8"))
        extracts.write(known, io.read_csv(package / "data" / "figures.csv", "figures"), folder / CODES[0])
        _copy_downloads(package, archives, folder / CODES[0] / "download")


def render(configs: Path, docs: Path, out: Path, params: Params) -> None:
    """Build the site of the pages in `docs` into the folder `out`; `configs` holds a mkdocs.yml for each language."""
    from pipeline.document import finish, site

    created = io.read_json(docs / CODES[0] / "download" / "datapackage.json").get("created")
    with io.swapped(out) as folder:
        for code in CODES:
            site.build(configs, docs / code, folder, language(code), params.site_url, created)
        finish.finish(folder)


def _write(known: Edition, build: Path, archives: Sequence[Path], releases: Path, folder: Path, params: Params) -> None:
    templates = templating.environment(shared(known, params))
    (folder / "llms.txt").write_bytes(machines.llms(known, params.site_url).encode("utf-8"))
    (folder / "assets" / "card.png").write_bytes(card.png(known.language))
    for page in _pages(build, archives, releases, known):
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(templating.render(templates, page, known.language).encode("utf-8"))
        if page.charts:
            place = folder / page.path.removesuffix("index.md").removesuffix(".md")
            place.mkdir(exist_ok=True)
            (place / "charts.json").write_bytes(json.dumps(page.charts, separators=(",", ":")).encode("ascii"))


def _pages(build: Path, archives: Sequence[Path], releases: Path, known: Edition) -> Iterator[Page]:
    yield home.page(known, archives)
    yield from indicators.pages(known)
    yield from places.pages(known)
    yield from sources.pages(known)
    yield compare.page(known)
    yield from data.pages(build / "package", archives, releases, known)
    told = notices.read(build / "ingest" / "notices.csv")
    yield from quality.pages(known, io.read_json(build / "validate" / "results.json"), *told)


def _copy_downloads(package: Path, archives: Sequence[Path], folder: Path) -> None:
    """Lay the package out as it is, so that its descriptor's address serves the tables too; the archives beside it."""
    shutil.copytree(package / "data", folder / "data")
    for file in (package / "datapackage.json", *archives):
        shutil.copyfile(file, folder / file.name)

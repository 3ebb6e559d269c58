"""Document: the package's tables become the pages of the site, in each language, and the pages become the site.

Two stages. `run` writes the pages (Markdown with HTML in it), charts and downloads into `build/docs`, a folder for
each language, and copies what is hand-written from `docs/`. `render` builds from them the static, self-contained site,
with mkdocs: the first language at its root, the others in folders of their own.
"""

import json
import shutil
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from pipeline import io, storage
from pipeline.document import asides, at_once, card, extracts, machines, notices, picture, tables, templating
from pipeline.document.edition import Edition, edition
from pipeline.document.findings import Index
from pipeline.document.languages import CODES, language
from pipeline.document.pages import Page, compare, data, home, indicators, places, quality, sources
from pipeline.document.shared import shared
from pipeline.params import Params

# The folder of what goes round mkdocs, beside those of the languages.
ASIDES = "asides"


def run(build: Path, docs: Path, releases: Path, out: Path, params: Params) -> None:
    """Write everything that the site is built from to the folder `out`.

    `docs` holds the hand-written pages, `releases` the index of the released versions, which may be missing.
    """
    articles = io.read_csv(build / "package" / "data" / "sources.csv", "sources").height
    with storage.swapped(out) as folder:
        write = partial(_write_pages, build, docs, releases, folder, params)
        at_once.for_each(CODES, write, pages=articles, spares_memory=True)
        (folder / CODES[0] / "assets" / "vega.js").write_bytes(picture.bundle().encode("utf-8"))
        (folder / CODES[0] / "robots.txt").write_bytes(machines.robots(params.site_url).encode("utf-8"))


def render(configs: Path, docs: Path, out: Path, params: Params) -> None:
    """Build the site of the pages in `docs` into the folder `out`; `configs` holds a mkdocs.yml for each language."""
    created = storage.read_json(docs / CODES[0] / "download" / "datapackage.json").get("created")
    pages = sum(1 for _ in (docs / CODES[0]).rglob("*.md"))
    with storage.swapped(out) as folder:
        at_once.for_each(CODES, partial(_build_site, configs, docs, folder, params.site_url, created), pages)
        _move_up(folder / CODES[0])


def _write_pages(build: Path, docs: Path, releases: Path, out: Path, params: Params, code: str) -> None:
    """Write the pages of a language, and with the first one all files that the languages share."""
    package, archives = build / "package", sorted((build / "formats").iterdir())
    known = tables.read(package, build / "ingest" / "articles.parquet")
    folder = out / code
    shutil.copytree(docs / code, folder)
    shutil.copytree(docs / "assets", folder / "assets")
    if code == CODES[0]:  # before the pages, which take memory, too
        extracts.write(known, io.read_csv(package / "data" / "figures.csv", "figures"), folder)
        _copy_downloads(package, archives, folder / "download")
    told = edition(language(code), known, Index(known))
    (folder / "llms.txt").write_bytes(machines.llms(told, params.site_url).encode("utf-8"))
    (folder / "assets" / "card.png").write_bytes(card.png(told.language))
    templates = templating.environment(shared(told, params))
    for page in _pages(build, archives, releases, told):
        text = templating.render(templates, page, told.language)
        asides.lay(text, folder / page.path, out / ASIDES / code / page.path)
        if page.charts:
            place = folder / page.path.removesuffix("index.md").removesuffix(".md")
            place.mkdir(exist_ok=True)
            (place / "charts.json").write_bytes(json.dumps(page.charts, separators=(",", ":")).encode("ascii"))


def _build_site(configs: Path, docs: Path, out: Path, site_url: str, created: str | None, code: str) -> None:
    """Build the site of a language in a folder of its code."""
    from pipeline.document import finish, site

    site.build(configs, docs / code, out / code, language(code), site_url, created)
    asides.put_back(docs / ASIDES / code, out / code)
    finish.finish(out / code)


def _move_up(folder: Path) -> None:
    """Move what a folder holds to where the folder lies: the first language's pages lie at the site's root."""
    for path in list(folder.iterdir()):
        path.rename(folder.parent / path.name)
    folder.rmdir()


def _pages(build: Path, archives: Sequence[Path], releases: Path, known: Edition) -> Iterator[Page]:
    yield home.page(known, archives)
    yield from indicators.pages(known)
    yield from places.pages(known)
    yield from sources.pages(known)
    yield compare.page(known)
    yield from data.pages(build / "package", archives, releases, known)
    told = notices.read(build / "ingest" / "notices.csv")
    yield from quality.pages(known, storage.read_json(build / "validate" / "results.json"), *told)


def _copy_downloads(package: Path, archives: Sequence[Path], folder: Path) -> None:
    """Lay the package out as it is, so that its descriptor's address serves the tables too; the archives beside it."""
    shutil.copytree(package / "data", folder / "data")
    for file in (package / "datapackage.json", *archives):
        shutil.copyfile(file, folder / file.name)

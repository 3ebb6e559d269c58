"""Document: the package's tables become the pages of the site, with their charts, and the pages become the site.

Two stages. `run` writes the pages (Markdown with HTML in it), charts and downloads into `build/docs`, and copies what
is hand-written from `docs/`. `render` builds from them the static, self-contained site, with mkdocs.
"""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline import io
from pipeline.document import tables, templating
from pipeline.document.findings import Index
from pipeline.document.pages import Page, data, home, indicators, quality, sources
from pipeline.document.rows import Describer
from pipeline.document.shared import shared
from pipeline.params import Params

# The theme's overrides lie beside the hand-written pages and are none.
NO_PAGES = shutil.ignore_patterns("theme")


def run(build: Path, docs: Path, out: Path, params: Params) -> None:
    """Write everything that the site is built from to the folder `out`; `docs` holds the hand-written pages."""
    package, archives = build / "package", sorted((build / "formats").iterdir())
    known = tables.read(package, build / "ingest" / "articles.parquet")
    describer, index = Describer(known), Index(known)
    templates = templating.environment(shared(known, describer, index, params))
    with io.swapped(out) as folder:
        shutil.copytree(docs, folder, ignore=NO_PAGES, dirs_exist_ok=True)
        _copy_downloads(package, archives, folder / "download")
        for page in _pages(build, archives, known, describer, index):
            path = folder / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(templating.render(templates, page).encode("utf-8"))


def render(config: Path, docs: Path, out: Path, params: Params) -> None:
    """Build the site of the pages in `docs` into the folder `out`; `config` is mkdocs.yml."""
    from pipeline.document import finish, site

    created = io.read_json(docs / "download" / "datapackage.json").get("created")
    with io.swapped(out) as folder:
        site.build(config, docs, folder, params.site_url, created)
        finish.finish(folder)


def _pages(
    build: Path, archives: Sequence[Path], known: tables.Tables, describer: Describer, index: Index
) -> Iterator[Page]:
    yield home.page(known, archives)
    yield from indicators.pages(known, describer, index)
    yield from sources.pages(known, describer, index)
    yield from data.pages(build / "package", archives, known.descriptor)
    yield quality.page(known, io.read_json(build / "validate" / "results.json"))


def _copy_downloads(package: Path, archives: Sequence[Path], folder: Path) -> None:
    """Lay the package out as it is, so that its descriptor's address serves the tables too; the archives beside it."""
    shutil.copytree(package / "data", folder / "data")
    for file in (package / "datapackage.json", *archives):
        shutil.copyfile(file, folder / file.name)

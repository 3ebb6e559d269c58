"""mkdocs, as a library: pages to a static site."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pipeline.document.languages import Language
from pipeline.document.searching import rows_apart


def build(configs: Path, docs: Path, out: Path, language: Language, site_url: str, created: str | None) -> None:
    """Build the pages of a language in `docs` into the folder `out`; `created` is the moment that they tell.

    Raises `RuntimeError` where mkdocs warns: the pages are ours, and so is their fault.
    """
    with _environment(created):
        from mkdocs.commands.build import build as build_site
        from mkdocs.config import load_config
        from mkdocs.exceptions import Abort

        settings = load_config(
            str(config_file(configs, language)),
            docs_dir=str(docs),
            site_dir=str(out),
            site_url=site_url + language.folder,
        )
        settings.extra["home"] = site_url
        try:
            with rows_apart():
                build_site(settings)
        except Abort as error:
            raise RuntimeError(f"mkdocs: {error}") from error


def config_file(configs: Path, language: Language) -> Path:
    """Return the settings of a language: `mkdocs.yml` of the first, `mkdocs.vi.yml` of Vietnamese."""
    return configs / (f"mkdocs.{language.code}.yml" if language.folder else "mkdocs.yml")


@contextmanager
def _environment(created: str | None) -> Iterator[None]:
    """Tell mkdocs the day of the data instead of the clock's, and the theme not to speak of its next version."""
    moment = int(datetime.fromisoformat(created).timestamp()) if created else 0
    settings = {"SOURCE_DATE_EPOCH": str(moment), "NO_MKDOCS_2_WARNING": "1"}
    before = {name: os.environ.get(name) for name in settings}
    os.environ.update(settings)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

"""mkdocs, as a library: pages to a static site, and the last step that makes it strict and reproducible."""

import base64
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
# The theme's override puts this where the hashes of a page's own scripts belong.
HASHES = "'script-hashes'"
SOURCE_MAP = re.compile(r"\n?(?://# sourceMappingURL=\S+|/\*# sourceMappingURL=\S+ \*/)\s*$")


def build(config: Path, docs: Path, out: Path, site_url: str, created: str | None) -> None:
    """Build the site of `docs` into `out`. Raises `RuntimeError` where mkdocs warns: a page is ours, so is its fault."""
    with _environment(created):
        from mkdocs.commands.build import build as build_site
        from mkdocs.config import load_config
        from mkdocs.exceptions import Abort

        settings = load_config(str(config), docs_dir=str(docs), site_dir=str(out), site_url=site_url)
        try:
            build_site(settings)
        except Abort as error:
            raise RuntimeError(f"mkdocs: {error}") from error


def finish(folder: Path) -> None:
    """Allow each page exactly its own inline scripts, and drop what differs by machine or serves nobody."""
    for page in sorted(folder.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        page.write_bytes(text.replace(HASHES, " ".join(_hashes(text))).encode("utf-8"))
    for script in sorted([*folder.rglob("*.js"), *folder.rglob("*.css")]):
        text = script.read_text(encoding="utf-8")
        script.write_bytes(SOURCE_MAP.sub("\n", text).encode("utf-8"))
    # The bytes of a compressed file hang on the machine's zlib; the sitemap is there as it is.
    for left in (*folder.rglob("*.map"), folder / "sitemap.xml.gz"):
        left.unlink(missing_ok=True)


def _hashes(page: str) -> list[str]:
    """Return the page's inline scripts as Content-Security-Policy names them."""
    digests = {hashlib.sha256(script.encode("utf-8")).digest() for script in INLINE_SCRIPT.findall(page)}
    return sorted(f"'sha256-{base64.b64encode(digest).decode('ascii')}'" for digest in digests)


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

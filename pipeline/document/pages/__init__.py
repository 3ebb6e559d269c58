"""The generated pages: each module makes one kind of page, as a template's name and what the template needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup


@dataclass(frozen=True)
class Page:
    """A page to be written: its Markdown file below the docs folder, its template, and the template's values."""

    path: str
    template: str
    values: Mapping[str, Any]

    @property
    def root(self) -> Markup:
        """Return the way from the page's address to the site's root; `quality.md` is shown in a folder of its own."""
        folder, _, file = self.path.rpartition("/")
        depth = (folder.count("/") + 1 if folder else 0) + (file != "index.md")
        return Markup("../" * depth or "./")

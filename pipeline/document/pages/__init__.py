"""The generated pages: each module makes one kind of page, as a template's name and what the template needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup


@dataclass(frozen=True)
class Page:
    """A page to be written: its Markdown file below the docs folder, its template, and the template's values.

    Its `charts`, by anchor, are what the interactive ones are made from when a reader asks for them.
    """

    path: str
    template: str
    values: Mapping[str, Any]
    charts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def root(self) -> Markup:
        """The way from the page's address to the root of its language's pages."""
        return Markup("../" * self._depth or "./")

    def top(self, folder: str) -> Markup:
        """Return the way to the root of the site, for a page of the language whose pages lie in `folder`."""
        return Markup("../" * (self._depth + folder.count("/")) or "./")

    @property
    def _depth(self) -> int:
        """How many folders deep the page is shown; `quality.md` is shown in a folder of its own."""
        folder, _, file = self.path.rpartition("/")
        return (folder.count("/") + 1 if folder else 0) + (file != "index.md")

"""The search reads tables and lists row by row: a result shows those that have the words sought, and not the whole.

The theme's parser keeps paragraphs apart in the search's index, and its script shows those that fit; rows it runs
together, and a list it shows whole. Here a row and an item of a list are paragraphs to it. What stands before a
page's title makes an entry of its own; where that is nothing, it is left out.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

ROWS, LISTS, PARAGRAPH = {"tr", "li"}, {"ul", "ol"}, "p"
PREFACE = "hx"  # the theme's name of it


@contextmanager
def rows_apart() -> Iterator[None]:
    """Let the theme's search read rows of tables and lists as paragraphs, as long as the context lasts."""
    from material.plugins.search import plugin

    class Rows(plugin.Parser):  # type: ignore[misc]
        """The theme's parser, to which a row is a paragraph."""

        def __init__(self) -> None:
            super().__init__()
            self.keep -= LISTS

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            super().handle_starttag(PARAGRAPH if tag in ROWS else tag, attrs)

        def handle_endtag(self, tag: str) -> None:
            super().handle_endtag(PARAGRAPH if tag in ROWS else tag)

        def close(self) -> None:
            super().close()
            found: list[Any] = self.data
            if len(found) > 1 and found[0].el.tag == PREFACE and not "".join(found[0].text).strip():
                found[1].id = None  # the first entry has the address of the page
                del found[0]

    theirs = plugin.Parser
    plugin.Parser = Rows
    try:
        yield
    finally:
        plugin.Parser = theirs

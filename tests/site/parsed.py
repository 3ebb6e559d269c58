"""A built page as a parser sees it: what it links, loads and says, without a browser."""

from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path

# What a browser loads by itself.
LOADED = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("object", "data"),
}
# Links that name an address and load nothing.
NOT_LOADED = {"canonical", "alternate "}
# What is no text of the page, or is ours within a quotation.
NO_TEXT = {"script", "style", "sup"}


class ParsedPage(HTMLParser):
    """The ids, links, loads and text of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.tags: dict[str, int] = defaultdict(int)
        self.text = ""
        self._inside: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self._inside += [tag] * (tag in NO_TEXT)
        for name, value in attrs:
            if name == "id" and value:
                self.ids.append(value)
            if (tag, name) == ("a", "href") and value:
                self.links.append(value)
            if (tag, name) in LOADED and value and dict(attrs).get("rel") not in NOT_LOADED:
                self.loads.append(value)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.text += data

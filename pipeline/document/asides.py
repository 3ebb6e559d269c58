"""Parts of pages that go round mkdocs: tables and charts that the search leaves out.

mkdocs and its theme parse every page three times and hold all pages at once, which is most of what a large site costs.
A template marks such a part; it is laid aside, and the site's last step puts it where it was.
"""

from pathlib import Path, PurePosixPath

# No text of others can hold these: its `<` is written as a reference.
START, END = "<!--aside-->", "<!--/aside-->"


def lay(text: str, page: Path, aside: Path) -> None:
    """Write a page without the parts that are marked in its text, which go to the file `aside` where there are any."""
    page.parent.mkdir(parents=True, exist_ok=True)
    before, *behind = text.split(START)
    parts = [part.split(END) for part in behind]
    page.write_bytes(START.join([before, *(rest for _, rest in parts)]).encode("utf-8"))
    if parts:
        aside.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(END.join(part for part, _ in parts).encode("utf-8"))


def put_back(asides: Path, site: Path) -> None:
    """Put the parts that lie in a folder, below the paths of their pages, into the pages of the site."""
    for aside in sorted(asides.rglob("*.md")):
        page = site / _shown(aside.relative_to(asides).as_posix())
        before, *behind = page.read_text(encoding="utf-8").split(START)
        parts = aside.read_text(encoding="utf-8").split(END)
        filled = [part + rest for part, rest in zip(parts, behind, strict=True)]
        page.write_bytes("".join([before, *filled]).encode("utf-8"))


def _shown(page: str) -> str:
    """Return the file of the site that mkdocs makes of a page: `places/hue/index.html` of `places/hue.md`."""
    path = PurePosixPath(page)
    return str(path.with_suffix(".html") if path.stem == "index" else path.with_suffix("") / "index.html")

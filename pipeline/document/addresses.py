"""Where things are on the site: pages, and anchors in them. Addresses are stable: they follow from ids alone.

They hold nothing that needs escaping, so pages print them as they are.
"""

import hashlib
import re
import unicodedata
from urllib.parse import urlsplit

from markupsafe import Markup

# mkdocs takes both for the page of their folder.
INDEXES = frozenset({"index", "readme"})
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def slug(source_id: str) -> str:
    """Return a source's name in addresses: its id where that may stand in one, else a likeness and a short hash."""
    if SAFE.fullmatch(source_id) and source_id.lower() not in INDEXES:
        return source_id
    plain = unicodedata.normalize("NFKD", source_id).encode("ascii", "ignore").decode("ascii")
    likeness = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-") or "source"
    return f"{likeness}-{hashlib.sha256(source_id.encode('utf-8')).hexdigest()[:8]}"


def source_page(source_id: str) -> Markup:
    """Return the address of an article's page, from the root of its language."""
    return Markup(f"sources/{slug(source_id)}/")


def indicator_page(indicator_id: str) -> Markup:
    """Return the address of an indicator's page, from the root of its language."""
    return Markup(f"indicators/{indicator_id}/")


def part_page(indicator_id: str, geography_id: str | None) -> Markup:
    """Return the address of what an indicator has of one place, where its own page cannot hold all its figures."""
    return indicator_page(indicator_id) + Markup(f"{geography_id or 'place-not-told'}/")


def place_page(geography_id: str) -> Markup:
    """Return the address of a place's page, from the root of its language."""
    return Markup(f"places/{geography_id}/")


def mention_anchor(start: int) -> Markup:
    """Return the anchor of the words that start at this offset, on their article's page."""
    return Markup(f"m{start}")


def listed_anchor(start: int) -> Markup:
    """Return the anchor of the listed words that start at this offset, on their article's page."""
    return Markup(f"l{start}")


def figure_anchor(observation_id: str, source_id: str) -> Markup:
    """Return the anchor of a figure's row, the same on every page that shows it.

    The source's name, the offset of its words, and behind a point which of several figures in the same words it is.
    """
    return Markup(f"f-{slug(source_id)}" + observation_id.removeprefix(source_id).replace(":", "-").replace("/", "."))


def evidence(source_id: str, start: int) -> Markup:
    """Return the address of the highlighted words that start at this offset of an article, from its root."""
    return source_page(source_id) + "#" + mention_anchor(start)


def web_address(url: str | None) -> str:
    """Return an address of the web, and nothing for any other: a link may not run a script."""
    try:
        return url if url and urlsplit(url).scheme in ("http", "https") else ""
    except ValueError:
        return ""

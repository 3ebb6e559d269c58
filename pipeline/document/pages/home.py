"""The home page: what this is, what it is not, its state, how to get and how to cite it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pipeline.document import places
from pipeline.document.edition import Edition
from pipeline.document.languages import codes
from pipeline.document.pages import Page
from pipeline.document.pages.data import download


def page(edition: Edition, archives: Sequence[Path]) -> Page:
    """Return the page; `archives` are the packages to download, each in one file."""
    tables = edition.tables
    verdicts = Counter(check.verdict for check in tables.checks)
    created = tables.descriptor.get("created", "")[:10]
    return Page(
        "index.md",
        "home.md",
        {
            "package": tables.descriptor,
            "created": edition.language.day(date.fromisoformat(created)) if created else "",
            "year": created[:4],
            "articles": len(tables.sources),
            "figures": len(tables.figures),
            "indicators": len({figure.indicator_id for figure in tables.figures}),
            "numerals": len(tables.mentions),
            "provinces": places.provinces((figure.geography_id for figure in tables.figures), tables.geographies),
            "verdicts": {code: verdicts[code] for code in codes("verdicts") if verdicts[code]},
            "archives": [download(path, f"download/{path.name}") for path in archives],
        },
    )

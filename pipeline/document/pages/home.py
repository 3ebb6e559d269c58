"""The home page: what this is, what it is not, its state, how to get and how to cite it."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pipeline.document import citation, structured, territories, timeaxis
from pipeline.document.edition import Edition
from pipeline.document.figure_table import LEVEL
from pipeline.document.languages import codes
from pipeline.document.pages import Page, panels
from pipeline.document.pages.data import download
from pipeline.document.pages.indicators import Summary, summaries
from pipeline.document.rows import Row

HEADLINES = 3


def page(edition: Edition, archives: Sequence[Path]) -> Page:
    """Return the page; `archives` are the packages to download, each in one file."""
    tables = edition.tables
    verdicts = Counter(check.verdict for check in tables.checks)
    created = tables.descriptor.get("created", "")[:10]
    headlines = _headlines(edition)
    return Page(
        "index.md",
        "home.md",
        {
            "package": tables.descriptor,
            "created": edition.language.day(date.fromisoformat(created)) if created else "",
            "articles": len(tables.sources),
            "figures": len(tables.figures),
            "indicators": len({figure.indicator_id for figure in tables.figures}),
            "numerals": len(tables.mentions),
            "provinces": territories.provinces((figure.geography_id for figure in tables.figures), tables.geographies),
            "verdicts": {code: verdicts[code] for code in codes("verdicts") if verdicts[code]},
            "headlines": headlines,
            "counted": any(panels.is_counted(panel.rows[0], edition) for _, panel in headlines),
            "statuses": {row.figure.status for _, panel in headlines for row in panel.rows},
            "dataset": structured.whole(archives, "", edition),
            "citation": citation.of_package(edition),
            "archives": [download(path, f"download/{path.name}") for path in archives],
        },
        panels.live(panel for _, panel in headlines),
    )


def _headlines(edition: Edition) -> list[tuple[Summary, panels.Panel]]:
    """Return the indicators of which most can be drawn, each with the largest chart of its levels."""
    drawn = [(summary, max(groups, key=len)) for summary in summaries(edition) if (groups := _levels(summary, edition))]
    largest = sorted(drawn, key=lambda found: len(found[1]), reverse=True)[:HEADLINES]
    return [
        (summary, panels.panel(f"headline-{number}", rows, timeaxis.years([row.figure for row in rows]), edition))
        for number, (summary, rows) in enumerate(largest, start=1)
    ]


def _levels(summary: Summary, edition: Edition) -> list[list[Row]]:
    return panels.groups([row for row in summary.rows if row.figure.measure == LEVEL], 1, edition)

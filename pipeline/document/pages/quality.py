"""The quality page: what the gate, the checks, the reviews and the ledger of numerals say of the package."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from pipeline.document.edition import Edition
from pipeline.document.findings import worst_first
from pipeline.document.languages import codes
from pipeline.document.pages import Page
from pipeline.document.pages.sources import article, ledger
from pipeline.document.tables import grouped


def page(edition: Edition, results: Mapping[str, Any]) -> Page:
    """Return the page; `results` is what the validate stage wrote."""
    tables = edition.tables
    mentions = grouped(tables.mentions, lambda mention: mention.source_id)
    relations = grouped(tables.checks, lambda check: check.relation)
    ledgers = {source.source_id: Counter(ledger(mentions.get(source.source_id, ()))) for source in tables.sources}
    qualities = Counter(figure.quality for figure in tables.figures)
    return Page(
        "quality.md",
        "quality.md",
        {
            "qualities": {code: qualities[code] for code in codes("qualities")},
            "relations": {
                code: Counter(check.verdict for check in relations[code])
                for code in codes("relations")
                if code in relations
            },
            "failing": [check for check in worst_first(tables.checks) if check.verdict != "holds"],
            "reviews": tables.reviews,
            "ledger": ledger(tables.mentions),
            "ledgers": [(article(source, edition.language), ledgers[source.source_id]) for source in tables.sources],
            "results": results,
            "suites": grouped(results["expectations"], lambda outcome: str(outcome["suite"])),
        },
    )

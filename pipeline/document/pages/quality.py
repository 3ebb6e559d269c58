"""The pages on quality: what the gate, the checks, the reviews and the ledger of numerals say of the package."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pipeline.document import scores
from pipeline.document.edition import Edition
from pipeline.document.findings import worst_first
from pipeline.document.languages import codes
from pipeline.document.notices import Notice
from pipeline.document.pages import Page
from pipeline.document.pages.sources import article, ledger
from pipeline.document.tables import Mention, grouped

UNCLASSIFIED = "unclassified"


def pages(
    edition: Edition, results: Mapping[str, Any], left_out: Sequence[Notice], warned: Sequence[Notice]
) -> Iterator[Page]:
    """Yield the page on quality, the results of each suite, and the phrases that the vocabulary lacks.

    `results` is what the validate stage wrote, `left_out` and `warned` what the ingest stage says of the articles.
    """
    suites = grouped(results["expectations"], lambda outcome: str(outcome["suite"]))
    overview = _overview(edition, results, suites)
    yield replace(overview, values={**overview.values, "left_out": left_out, "warned": warned})
    for suite, outcomes in suites.items():
        yield Page(f"quality/validation/{suite}.md", "suite.md", {"suite": suite, "outcomes": outcomes})
    yield Page("quality/unclassified.md", "unclassified.md", {"phrases": _phrases(edition.tables.mentions)})


def _overview(edition: Edition, results: Mapping[str, Any], suites: Mapping[str, Sequence[Any]]) -> Page:
    tables = edition.tables
    mentions = grouped(tables.mentions, lambda mention: mention.source_id)
    relations = grouped(tables.checks, lambda check: check.relation)
    ledgers = {source.source_id: Counter(ledger(mentions.get(source.source_id, ()))) for source in tables.sources}
    qualities = Counter(figure.quality for figure in tables.figures)
    return Page(
        "quality/index.md",
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
            "scores": [*scores.read(), *scores.read(scores.FIRST)],
            "suites": suites,
        },
    )


def _phrases(mentions: Sequence[Mention]) -> list[tuple[str, list[Mention]]]:
    """Return the phrases that govern unclassified figures, each with its figures, the most frequent first."""
    lacking = [mention for mention in mentions if mention.role == UNCLASSIFIED]
    phrases = grouped(lacking, lambda mention: mention.reason or "")
    return sorted(phrases.items(), key=lambda found: (-len(found[1]), found[0]))

"""What the vocabulary lacks: the phrases that govern figures of no known indicator, for a maintainer to read."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.frozen import frozen
from pipeline.model import Mention
from pipeline.plain import plain_end

STOPS = ".,;: "  # signs at either end of a phrase that say nothing
COLUMNS = ("phrase", "figures", "source_id", "quote")


@frozen
class Lack:
    """A phrase, how many figures it governs, and one of them: its article and its sentence."""

    phrase: str
    figures: int
    source_id: str
    quote: str


def lacking(mentions: Iterable[Mention]) -> dict[str, Lack]:
    """Return the phrases of unclassified figures; the example of each is the first figure met."""
    found: dict[str, Lack] = {}
    for mention in mentions:
        if mention.role == "unclassified":
            phrase = _phrase(mention)
            found = merged(found, {phrase: Lack(phrase, 1, mention.source_id, _quote(mention))})
    return found


def merged(found: dict[str, Lack], further: Mapping[str, Lack]) -> dict[str, Lack]:
    """Add the phrases of further articles to those found, which are changed; the first example stays."""
    for phrase, lack in further.items():
        known = found.get(phrase)
        found[phrase] = replace(known, figures=known.figures + lack.figures) if known else lack
    return found


def most_frequent(found: Mapping[str, Lack]) -> list[Lack]:
    """Return the phrases, those of the most figures first."""
    return sorted(found.values(), key=lambda lack: (-lack.figures, lack.phrase))


def csv_of(lacks: Iterable[Lack]) -> str:
    """Return the phrases as CSV."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((lack.phrase, lack.figures, lack.source_id, lack.quote) for lack in lacks)
    return out.getvalue()


def _phrase(mention: Mention) -> str:
    """Return the words that govern a figure without the figure, in lower case, so that like figures come together."""
    reason = mention.reason or ""
    words = " ".join(reason.removeprefix(mention.exact).split()).strip(STOPS)
    return plain_end((words or reason).casefold())


def _quote(mention: Mention) -> str:
    return plain_end(" ".join(mention.excerpt.split()))

"""What every template may use besides its page's own values."""

from collections.abc import Mapping
from decimal import Decimal

from pipeline.document import addresses
from pipeline.document.findings import Index
from pipeline.document.rows import Describer
from pipeline.document.tables import Tables
from pipeline.document.values import grouped
from pipeline.document.words import words
from pipeline.params import Params


def shared(tables: Tables, describer: Describer, index: Index, params: Params) -> Mapping[str, object]:
    """Return words, addresses, numbers and what is looked up by id."""
    return {
        "words": words(),
        "index": index,
        "row_of": {figure.observation_id: describer.row(figure) for figure in tables.figures},
        "mention_of": {mention.mention_id: mention for mention in tables.mentions},
        "suggested": describer.suggested,
        "stated": describer.stated,
        "anchor": addresses.mention_anchor,
        "evidence": addresses.evidence,
        "web_address": addresses.web_address,
        "report_address": params.report_address,
        "number": lambda count: grouped(Decimal(count)),
        "size": size,
    }


def size(count: int) -> str:
    """Return a number of bytes for people."""
    if count < 1000:
        return f"{count} bytes"
    return f"{count / 1000:,.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:,.1f} MB"

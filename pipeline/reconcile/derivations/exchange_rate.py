"""The exchange rate that an article reckons with: dong by dollars of a figure and its restatement in brackets.

It is the country's, of the days on which the article may have been published; of several in one article the most
exact. Rates beyond reason are none: their figures are suspect.
"""

from collections.abc import Iterator

from pipeline.periods import DAY
from pipeline.reconcile.derivations.derivation import Derivation
from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.relations.conversion import Restated, restated

COUNTRY, INDICATOR, UNIT, OUTTURN, ALL = "viet-nam", "exchange_rate", "VND/USD", "outturn", "_T"
MOST_DAYS = 366  # of a publication of which only the year is known


def find(figures: Figures) -> Iterator[Derivation]:
    """Yield one exchange rate for each article of a known date that restates a figure in the other currency."""
    best: dict[str, Restated] = {}
    for found in restated(figures):
        known = best.get(found.figure.source_id)
        if known is None or found.width < known.width:
            best[found.figure.source_id] = found
    for found in best.values():
        yield from _rate(found)


def _rate(found: Restated) -> Iterator[Derivation]:
    figure = found.figure
    first, last = figure.said_from, figure.said_to
    if first is None or last is None or (last - first).days > MOST_DAYS:
        return
    yield Derivation(
        of=figure._replace(partner_id=ALL, item_id=ALL, outturn=OUTTURN),
        measure="level",
        start=first,
        stop=last + DAY,
        unit_id=UNIT,
        value=found.value,
        interval=found.rate,
        formula="amount in VND / amount in USD",
        operands=(Operand("level", figure), Operand("rate", mention_id=found.mention_id)),
        indicator_id=INDICATOR,
        geography_id=COUNTRY,
    )

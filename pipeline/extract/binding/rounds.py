"""Texts that go from one province to others that count as much."""

from collections.abc import Iterable, Mapping

from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PROVINCES
from pipeline.extract.scan import Scan
from pipeline.model import Geography

ROUND, TWICE = 3, 2.0  # so many provinces, each of them named more than once: a round of them
ALIKE = 2.0  # so much of the last one's weight the first of them may have


def is_round(main: str | None, weights: Mapping[str, float], geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a text names several provinces about as often as its main one, by how much it speaks of each."""
    named = sorted(weight for area, weight in weights.items() if geographies[area].level in PROVINCES)
    if main == COUNTRY or len(named) < ROUND or named[-ROUND] < TWICE:
        return False
    return named[-1] <= ALIKE * named[-ROUND]


def headed(scan: Scan, told: Iterable[tuple[Hit, str]], geographies: Mapping[str, Geography]) -> frozenset[str]:
    """Return the provinces that stand alone in a line, as the headings of what follows."""
    return frozenset(
        area for hit, area in told
        if scan.ends_line(hit.last - 1) and geographies[area].level in PROVINCES and scan.opens_line(hit.first, " ")
    )  # fmt: skip

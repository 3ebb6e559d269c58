"""Texts that go from one province to others that count as much."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from pipeline.extract.areas import is_aside
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY, PROVINCES
from pipeline.extract.scan import Scan
from pipeline.model import Geography

ROUND, TWICE = 3, 2.0  # so many provinces, each of them named more than once: a round of them
PARTING = frozenset(",;:/")  # signs between provinces that stand side by side
ALIKE = 2.0  # so much of the last one's weight the first of them may have


def is_round(main: str | None, weights: Mapping[str, float], geographies: Mapping[str, Geography]) -> bool:
    """Tell whether a text names several provinces about as often as its main one, by how much it speaks of each."""
    named = sorted(weight for area, weight in weights.items() if geographies[area].level in PROVINCES)
    if main == COUNTRY or len(named) < ROUND or named[-ROUND] < TWICE:
        return False
    return named[-1] <= ALIKE * named[-ROUND]


def is_row_of_heads(
    scan: Scan, told: Iterable[tuple[Hit, str]], headline_end: int, geographies: Mapping[str, Geography]
) -> bool:
    """Tell whether a headline gives several provinces side by side: `Prices: Hue up 2%, Vinh 3%`, `Hue and Da Nang`.

    One that stands behind another in its clause is only what that one is held against: `Hue grows faster than Da Nang`.
    """
    named = [one for one in told if one[0].first < headline_end and geographies[one[1]].level in PROVINCES]
    return any(
        before[1] != behind[1]
        and any(scan.sign(at) in PARTING or scan.at(at, "conj") for at in range(before[0].last, behind[0].first))
        and not is_aside(scan, before[0]) and not is_aside(scan, behind[0])
        for before, behind in pairwise(named)
    )  # fmt: skip


def headed(scan: Scan, told: Iterable[tuple[Hit, str]], geographies: Mapping[str, Geography]) -> frozenset[str]:
    """Return the provinces that stand alone in a line, as the headings of what follows."""
    return frozenset(
        area for hit, area in told
        if scan.ends_line(hit.last - 1) and geographies[area].level in PROVINCES and scan.opens_line(hit.first, " ")
    )  # fmt: skip

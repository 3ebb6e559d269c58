"""Provinces that are part of another since July 2025, named beside it."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract.phrases import Hit
from pipeline.extract.places import MERGER
from pipeline.extract.scan import Scan
from pipeline.model import Geography


def without_merged(
    scan: Scan, named: list[tuple[Hit, str]], day: date | None, geographies: Mapping[str, Geography]
) -> list[tuple[Hit, str]]:
    """Return areas without those that the text names only as parts of their successor, which it names beside them.

    `the new Hai Phong, including Hai Duong`; what is told of `Hai Duong's exports` is its own.
    """
    if len(named) < 2 or day is None or day < MERGER:
        return named
    here = {identifier for _, identifier in named}
    return [one for one in named if not _is_part(scan, one, here, geographies)]


def _is_part(scan: Scan, one: tuple[Hit, str], here: set[str], geographies: Mapping[str, Geography]) -> bool:
    hit, identifier = one
    if geographies[identifier].merged_into not in here:
        return False
    return scan.at(hit.last, "genitive") is None and scan.before(hit.first, "former_area") is None

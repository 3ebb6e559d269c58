"""Provinces that are part of another since July 2025, named beside it."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.areas.inset import is_inset
from pipeline.extract.phrases import Hit
from pipeline.extract.places import MERGER
from pipeline.extract.scan import Scan
from pipeline.model import Geography

OWN_WITHIN = 14  # tokens from a part to its own figure


def without_merged(
    scan: Scan, named: list[tuple[Hit, str]], day: date | None, geographies: Mapping[str, Geography]
) -> list[tuple[Hit, str]]:
    """Return areas without those that the text names only as parts of their successor, which it names beside them.

    `the new Hai Phong, including Hai Duong`; what is told of `Hai Duong's exports` is its own.
    """
    if len(named) < 2 or day is None or day < MERGER:
        return named
    here: dict[str, list[Hit]] = {}
    for hit, identifier in named:
        here.setdefault(identifier, []).append(hit)
    return [one for one in named if not _is_part(scan, one, here, geographies)]


def _is_part(scan: Scan, one: tuple[Hit, str], here: Mapping[str, list[Hit]], known: Mapping[str, Geography]) -> bool:
    hit, identifier = one
    wholes = here.get(known[identifier].merged_into or "")
    if wholes is None or scan.at(hit.last, "genitive"):
        return False
    if is_former(scan, hit):
        return is_inset(scan, hit.first, hit.last)
    return not _has_its_own(scan, wholes, hit)


def is_former(scan: Scan, hit: Hit) -> bool:
    """Tell whether an area is said to be the one before the merger: `the former Ben Tre`, `Ben Tre (former)`, `cũ`.

    Not `Vinh Long (the old province plus Ben Tre)`.
    """
    if scan.any_before(hit.first, "former_area"):
        return True
    at = hit.last + 1 if scan.sign(hit.last) == "(" else hit.last
    old = scan.at(at, "former_area")
    return old is not None and (at == hit.last or scan.sign(old.last) == ")")


def _has_its_own(scan: Scan, wholes: list[Hit], hit: Hit) -> bool:
    """Tell whether a part has its figure behind that of the whole: `Gia Lai sold $9m, of which Binh Dinh sold $5m`."""
    led = stretch.last_before(scan.of("of_which"), hit.first)
    led = next((one for one in scan.of("alone") if hit.first <= one.first <= hit.last + 1), None) or led
    if (
        led is None
        or any(scan.sign(at) == "." for at in range(led.last, hit.first))
        or not any(
            any(scan.is_number(at) for at in range(whole.last, led.first))
            for whole in wholes
            if whole.last <= led.first
        )
    ):
        return False
    for at in range(hit.last, hit.last + OWN_WITHIN):
        if scan.sign(at) in ("", ";", ".") or scan.any_at(at, "place"):
            return False
        if scan.is_number(at) and not _is_date(scan, at):
            return True
    return False


def _is_date(scan: Scan, at: int) -> bool:
    """Tell whether a number is one of the day on which provinces were merged: `on July 1, 2025`."""
    is_day = scan.any_before(at, "month_name", "month") or scan.any_at(at + 1, "month_name", "month")
    return is_day or scan.sign(at) == str(MERGER.year)

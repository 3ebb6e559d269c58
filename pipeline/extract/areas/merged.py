"""Provinces that are part of another since July 2025, named beside it."""

from collections.abc import Mapping
from datetime import date

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.places import MERGER
from pipeline.extract.scan import Scan
from pipeline.model import Geography

LONGEST_INSET = 30  # tokens from a province to the end of what is told between commas of its parts
OWN_WITHIN = 14  # tokens from a part to its own figure
INSETS = {",": ",", "(": ")", "–": "–", "—": "—", "-": "-"}  # what opens an inset, and what ends it


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
        return any(_is_inset(scan, whole, hit) for whole in wholes)
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


def _is_inset(scan: Scan, whole: Hit, hit: Hit) -> bool:
    """Tell whether a part is named between commas, dashes or brackets behind its successor, without a figure.

    `Gia Lai, larger since July by the former Binh Dinh, exported`; not `Gia Lai, where the old Binh Dinh sold $5m,`.
    """
    end = INSETS.get(scan.sign(whole.last))
    if end is None or not whole.last < hit.first < whole.last + LONGEST_INSET:
        return False
    if scan.at(whole.last + 1, "former_area"):
        return False  # in Gia Lai, the former Binh Dinh, grown fast, exported
    for at in range(whole.last + 1, whole.last + LONGEST_INSET):
        if scan.sign(at) in ("", ";", ".") or (scan.is_number(at) and not _is_date(scan, at)):
            return False
        if scan.sign(at) == end and at >= hit.last and not (end == "," and _joins(scan, at)):
            return True
    return False


def _is_date(scan: Scan, at: int) -> bool:
    """Tell whether a number is one of the day on which provinces were merged: `on July 1, 2025`."""
    is_day = scan.any_before(at, "month_name", "month") or scan.any_at(at + 1, "month_name", "month")
    return is_day or scan.sign(at) == str(MERGER.year)


def _joins(scan: Scan, comma: int) -> bool:
    """Tell whether a comma stands between areas of one row: `the former Ha Nam, Nam Dinh and Ninh Binh`."""
    behind = next(
        at for at in range(comma + 1, comma + 4) if not scan.at(at, "conj") and not scan.at(at, "former_area")
    )
    return scan.any_at(behind, "place")

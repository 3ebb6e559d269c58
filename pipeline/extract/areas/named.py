"""Areas that a sentence names, each with its id."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from pipeline.extract.areas.dateline import is_dateline, is_town_line
from pipeline.extract.areas.merged import is_former, without_merged
from pipeline.extract.areas.seat import is_seat
from pipeline.extract.areas.unmeant import (
    ends_name,
    is_one_of_gates,
    is_person,
    is_venue,
    names_a_board,
    names_a_park,
    owns_area,
    tells_of_one,
)
from pipeline.extract.phrases import Hit
from pipeline.extract.places import MERGER, area
from pipeline.extract.scan import Scan
from pipeline.extract.view import View
from pipeline.model import Geography

Area = tuple[Hit, str]  # where it is named, and its id
DESCRIBED = 3  # words that can mean nothing but one area
LOOK_BACK = 12  # names before a quantity that are looked at: if all of these are asides, one farther off is not meant


def places(view: View, day: date | None, geographies: Mapping[str, Geography]) -> list[Area]:
    """Return the areas that a sentence names, in order; `day` is that of the article."""
    found = [
        (hit, area(str(hit.value), _day(view, hit, day), geographies))
        for hit in view.of("place")
        if is_named(view.scan, hit)
        and not is_dateline(view.scan, hit)
        and not is_town_line(view.scan, hit, geographies)
        and not names_a_park(view, hit, geographies)
        and not names_a_board(view.scan, hit, geographies)
        and not ends_name(view.scan, hit)
        and not is_venue(view.scan, hit)
        and not is_person(view.scan, hit)
        and not is_seat(view.scan, hit)
        and not tells_of_one(view.scan, hit, geographies)
        and not is_one_of_gates(view.scan, hit, geographies)
        and not owns_area(view.scan, hit)
    ]
    return without_merged(view.scan, found, day, geographies)


def _day(view: View, hit: Hit, day: date | None) -> date | None:
    """Return the day that tells which of two areas of one name is meant: `the former Bac Ninh`, `Bắc Ninh mới`."""
    scan = view.scan
    if is_former(scan, hit):
        return MERGER - timedelta(days=1)
    at = hit.last + 1 if scan.sign(hit.last) == "(" else hit.last
    new = scan.at(at, "new_area")  # `mới` before a verb says `only just`
    is_new = new is not None and not scan.sign(new.last)[:1].isalpha()
    return MERGER if is_new or scan.before(hit.first, "new_area") else day


def is_named(scan: Scan, hit: Hit) -> bool:
    """Tell whether the words of a place are written as a name: `the Mekong Delta`, but not `cao bằng`.

    Several words that say which region is meant need no capitals: `the northern mountainous region`.
    """
    if scan.glued(hit.first) and scan.is_number(hit.first - 1):
        return False  # the 410ha Tien Thanh park
    if scan.is_number(hit.last) and scan.glued(hit.last):
        return False  # VN74.25 trillion
    return hit.last - hit.first >= DESCRIBED or any(
        scan.sign(index)[0].isupper() for index in range(hit.first, hit.last)
    )


def starting(named: list[Area], first: int, last: int) -> list[Area]:
    """Return the areas that are named from a token on, before another."""
    if len(named) <= LOOK_BACK:
        return [one for one in named if first <= one[0].first < last] if named else named
    return named[bisect_left(named, first, key=_first) : bisect_left(named, last, key=_first)]


def back_from(named: list[Area], last: int) -> Iterator[Area]:
    """Yield the areas that are named before a token, nearest first."""
    at = bisect_left(named, last, key=_first) if len(named) > LOOK_BACK else len(named)
    return (one for one in reversed(named[max(at - LOOK_BACK, 0) : at]) if one[0].last <= last)


def _first(area_named: Area) -> int:
    return area_named[0].first

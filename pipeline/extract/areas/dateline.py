"""Datelines, which only say where an article was written: `HANOI, Aug. 27 (Xinhua) --`, `Hue (VNA) -`."""

from collections.abc import Mapping

from pipeline.extract import stretch
from pipeline.extract.areas.dated_line import is_paragraph, leads_to_day
from pipeline.extract.phrases import Hit
from pipeline.extract.places import CAPITAL, COUNTRY
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES
from pipeline.model import Geography

HEAD_WITHIN = 16  # tokens from the start of a text to the dash of its dateline
LATE = 60  # tokens from the start of a text behind which no dateline stands
SHORT = 2  # letters of acronyms that may mean anything
DATED_AGENCY = 10  # tokens of `(TTXVN 26/12/2015)`
DATE_SIGNS = frozenset("/-.,")  # between the numbers of a day, and before it
BODY_WITHIN = 6  # tokens from the dash of a dateline to who reports
SHORTEST_TITLE = 4  # letters of a word that is no short form
TOWN = "district"  # level of an area
DATELINE = 10  # tokens from the place of a dateline to its dash


def is_dateline(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place only says where an article was written: `HANOI, Aug. 27 (Xinhua) --`, `Hue (VNA) -`."""
    if hit.first > LATE:
        return False  # it heads a paragraph of a survey
    if scan.opens_line(hit.first, "–—- ") and _leads_to_agency(scan, hit.last):
        return True
    if _reports_on_country(scan, hit) or leads_to_day(scan, hit.first, hit.last):
        return True
    if not scan.exact(hit.first, hit.last).isupper() or _heads_note(scan, hit):
        return False
    if scan.sign(hit.last) in DASHES and _heads_text(scan, hit.first):
        return True
    if not _heads_line(scan, hit.first) and not (hit.value == COUNTRY and _follows_head(scan, hit.first)):
        return False
    end = next((at + 1 for at in range(hit.last - 1, hit.last + DATELINE) if scan.ends_line(at)), hit.last + DATELINE)
    dash = next((at for at in range(hit.last, end) if scan.sign(at) in DASHES), None)
    return dash is not None and not any(_is_title(scan, at) for at in range(hit.last, dash))


def is_town_line(scan: Scan, hit: Hit, geographies: Mapping[str, Geography]) -> bool:
    """Tell whether nothing but a town stands before the dash that opens a text: `Vinh Yen – Its makers built`."""
    known, dash = geographies.get(str(hit.value)), hit.last
    if known is None or known.level != TOWN:
        return False
    if hit.first > LATE or scan.sign(dash) not in DASHES or scan.glued(dash) or not scan.opens_line(hit.first, " "):
        return False
    return scan.sign(dash + 1).istitle() and is_paragraph(scan, dash)


def _is_title(scan: Scan, index: int) -> bool:
    """Tell whether a token is a word of a title, not of a dateline: `HA NAM PARKS - REPORT`, not `HANOI, MAY 5 -`."""
    sign = scan.sign(index)
    if len(sign) < SHORTEST_TITLE or not sign.isalpha() or scan.sign(index - 1) == "(":
        return False
    return (
        not scan.any_at(index, "month_name", "place") and stretch.covering(scan.of("place"), index, index + 1) is None
    )


def _heads_note(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place heads one of several notes, each on its own: `HUE - Exports rose ... / VINH - Imports`."""
    if scan.sign(hit.last) not in DASHES or not scan.opens_line(hit.first, " "):
        return False
    return any(
        other.value != hit.value
        and scan.sign(other.last) in DASHES
        and scan.opens_line(other.first, " ")
        and scan.exact(other.first, other.last).isupper()
        for other in scan.of("place")
    )


def _leads_to_agency(scan: Scan, index: int) -> bool:
    """Tell whether an acronym in brackets and a dash stand at a token: `(VNA) -`; one that is no word needs no dash.

    The place is meant all the same where the words behind lead back to it: `Long An (VNA) - The province`.
    """
    if scan.sign(index) != "(" or not scan.sign(index + 1).isupper():
        return False
    end = next((at for at in range(index + 2, index + DATED_AGENCY) if not _is_of_day(scan, at)), index)
    is_dated = end > index + 2 and scan.sign(end + 1) == "."
    is_led = scan.sign(end + 1) in DASHES or is_dated or _is_unheard(scan, index + 1)
    if scan.sign(end) != ")" or not is_led:
        return False
    return not any(scan.at(at, "own_place") for at in range(end + 2, end + 2 + DATELINE))


def _is_of_day(scan: Scan, index: int) -> bool:
    """Tell whether a token is part of a day in digits: `TTXVN 26/12/2015`."""
    return scan.is_number(index) or scan.sign(index) in DATE_SIGNS


def _reports_on_country(scan: Scan, hit: Hit) -> bool:
    """Tell whether a dash leads from the seat of the government to who reports: `Hà Nội - Theo Tổng cục Thống kê`."""
    if hit.value != CAPITAL or scan.sign(hit.last) not in DASHES or scan.glued(hit.last):
        return False
    return scan.opens_line(hit.first, " ") and any(
        scan.any_at(at, "national_body") for at in range(hit.last + 1, hit.last + BODY_WITHIN)
    )


def _is_unheard(scan: Scan, index: int) -> bool:
    """Tell whether a token is an acronym that no lexicon knows, as that of an agency whose dash is left out."""
    return len(scan.sign(index)) > SHORT and not scan.starts_phrase(index)


def _heads_text(scan: Scan, index: int) -> bool:
    """Tell whether nothing but capitals and days stand between the date that heads a text and a token."""
    if index > HEAD_WITHIN or not scan.before(1, "text_head"):
        return False
    words = [at for at in range(1, index) if scan.sign(at).isalpha()]
    return all(scan.sign(at).isupper() or scan.at(at, "month_name") for at in words)


def _follows_head(scan: Scan, index: int) -> bool:
    """Tell whether nothing but the date that heads a text stands before a token: `date 2023-10-05 VIETNAM, Oct 5 -`."""
    is_near = index <= HEAD_WITHIN and scan.before(1, "text_head") is not None
    return is_near and not any(scan.sign(at).isalpha() for at in range(1, index))


def _heads_line(scan: Scan, index: int) -> bool:
    """Tell whether nothing but capitals and a date stand before a token in its line: `VIETNAM, April 3 - HANOI —`."""
    for at in range(index, max(index - DATELINE, 0) - 1, -1):
        if scan.opens_line(at, " ("):
            return True
        before = scan.sign(at - 1)
        if before.isalpha() and not before.isupper() and not scan.before(at, "month_name"):
            return False
    return False

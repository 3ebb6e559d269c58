"""The seat of a body that reports on somewhere else: `the Korean Chamber of Commerce in Hanoi`.

A body with a country in its name, or one of the country, sits where it sits; the office of a province reports on the
province: `the Department of Industry and Trade in Hanoi`.
"""

from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY
from pipeline.extract.scan import Scan

LONGEST = 14  # tokens of the name of a body
STOPS = frozenset((".", ",", ";", ":", "", "“", "”", '"'))  # what no name goes past
ACRONYM = 3  # letters of the shortest acronym that names a body
ABOVE = ("above", "partner", "of_nation", "national_body", "not_place")  # of a country, or with a place in them


def is_seat(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place is only where a body sits."""
    if scan.before(hit.first, "seat") is not None:
        return True
    led = scan.before(hit.first, "inside")
    if led is None or not scan.of("body"):
        return False
    is_body, is_above = False, scan.before(led.first, "national_body") is not None
    for at in range(led.first - 1, led.first - LONGEST, -1):
        if scan.sign(at) in STOPS or scan.ends_line(at) or scan.is_number(at) or scan.any_at(at, "branch"):
            break
        is_body = is_body or (scan.any_at(at, "body") and scan.sign(at)[:1].isupper())
        is_above = is_above or _is_above(scan, at)
    return is_above and is_body


def _is_above(scan: Scan, at: int) -> bool:
    """Tell whether a token names a country, or a body by its acronym."""
    sign, place = scan.sign(at), scan.at(at, "place")
    if (place is not None and place.value == COUNTRY) or scan.any_at(at, *ABOVE):
        return True
    return len(sign) >= ACRONYM and sign.isupper() and sign.isalpha() and not scan.starts_phrase(at)

"""What an article tells of first: captions stand before it, the country may be spoken of before any province."""

from collections.abc import Iterable

from pipeline.extract import stretch
from pipeline.extract.headlines import headline_end
from pipeline.extract.phrases import Hit
from pipeline.extract.pictured import LONGEST, Stretch
from pipeline.extract.places import COUNTRY
from pipeline.extract.scan import Scan

NEAR = 16  # tokens from the country to the word that means it
NATIONAL = ("national_body", "nation", "of_nation")  # words that tell of the country


def uncredited(scan: Scan) -> list[Stretch]:
    """Return the lines that may stand below a photo without a credit: no headline, no figure, no stop, no name alone.

    `Tea pickers in the midland province of Thai Nguyen`
    """
    found: list[Stretch] = []
    head, first = headline_end(scan), 0
    for end in sorted(scan.line_ends):
        line, first = (first, end + 1), end + 1
        is_late = line[0] >= head and line[1] < len(scan.tokens) - 1
        if is_late and line[1] - line[0] <= LONGEST and scan.tokens[end].is_word and _shows(scan, *line):
            found.append(line)
    return found


def _shows(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a line only shows a place: words stand before its name, and no numeral in it."""
    opens = stretch.covering(scan.of("place"), first, first + 1) is not None
    return not opens and not any(scan.is_number(at) or scan.sign(at) == ":" for at in range(first, last))


def _means_country(hit: Hit, named: Iterable[int]) -> bool:
    """Tell whether a word such as `here` follows the country: `projects in Vietnam, though those already here`."""
    return hit.last - hit.first == 1 and any(0 < hit.first - first <= NEAR for first in named)


def tells_of_country(scan: Scan, end: int, named: Iterable[int]) -> bool:
    """Tell whether a text speaks of the country before a token, and of no province or office of it without its name.

    `named` are the tokens at which the country is named.
    """
    country = [hit.first for hit in scan.of("place") if hit.value == COUNTRY]
    told = (hit for words in ("own_place", "own_body") for hit in scan.of(words) if hit.first < end)
    if any(hit.value != "this" and not _means_country(hit, country) for hit in told):
        return False
    spoken = (hit.first for words in NATIONAL for hit in scan.of(words))
    return any(first < end for first in (*spoken, *named))

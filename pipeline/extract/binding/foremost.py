"""What an article tells of first: captions stand before it, the country may be spoken of before any province."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from pipeline.extract import stretch
from pipeline.extract.scan import Scan

LONGEST_CAPTION = 30  # tokens
LONGEST_HEADLINE = 120  # characters
NO_HEADLINE = ".!?…:;)"  # what a caption or a sentence ends with
BOTH = 2  # lines at most that head an article: a summary may stand before the headline
START = attrgetter("start")  # of a token
NATIONAL = ("national_body", "nation", "of_nation")  # words that tell of the country

OF_DATES = ("place", "month_name", "month", "year", "day", "text_head")  # words of a line that only dates an article

Stretch = tuple[int, int]  # tokens, the last exclusive


def captions(scan: Scan) -> list[Stretch]:
    """Return where captions stand: before the credit of their photo in its line, `(Photo: VNA)`."""
    credits = (hit.first for hit in scan.of("photo_credit") if scan.sign(hit.first - 1) == "(")
    return [(_opening(scan, first - 1), first) for first in credits]


def uncredited(scan: Scan) -> list[Stretch]:
    """Return the lines that may stand below a photo without a credit: no headline, no figure, no stop, no name alone.

    `Tea pickers in the midland province of Thai Nguyen`
    """
    found: list[Stretch] = []
    head, first = headline_end(scan), 0
    for end in sorted(scan.line_ends):
        line, first = (first, end + 1), end + 1
        is_late = line[0] >= head and line[1] < len(scan.tokens) - 1
        if is_late and line[1] - line[0] <= LONGEST_CAPTION and scan.tokens[end].is_word and _shows(scan, *line):
            found.append(line)
    return found


def _shows(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a line only shows a place: words stand before its name, and no numeral in it."""
    opens = stretch.covering(scan.of("place"), first, first + 1) is not None
    return not opens and not any(scan.is_number(at) or scan.sign(at) == ":" for at in range(first, last))


def _opening(scan: Scan, index: int) -> int:
    """Return the token behind the end of the line before, or of the longest caption."""
    first = max(index - LONGEST_CAPTION, 0)
    return next((at + 1 for at in range(index - 1, first - 1, -1) if scan.ends_line(at)), first)


def tells_of_country(scan: Scan, end: int, named: Iterable[int]) -> bool:
    """Tell whether a text speaks of the country before a token, and of no province or office of it without its name.

    `named` are the tokens at which the country is named.
    """
    told = (hit for words in ("own_place", "own_body") for hit in scan.of(words))
    if any(hit.first < end and hit.value != "this" for hit in told):
        return False
    spoken = (hit.first for words in NATIONAL for hit in scan.of(words))
    return any(first < end for first in (*spoken, *named))


def _first_lines(scan: Scan) -> list[tuple[int, int]]:
    """Return where the first two lines of a text that say something start and end; none where one of them is all."""
    found: list[tuple[int, int]] = []
    start, text = 0, scan.text
    while len(found) < BOTH and (end := text.find("\n", start)) >= 0:
        line = text[start:end]
        if line.strip() and (found or not _only_dates(scan, start, end)):
            found.append((start + len(line) - len(line.lstrip()), end))
        start = end + 1
    return found


def _only_dates(scan: Scan, start: int, end: int) -> bool:
    """Tell whether a line has nothing but a day, and where it was written: `Buôn Ma Thuột, ngày 12/6/2024`."""
    first, last = (bisect_left(scan.tokens, at, key=START) for at in (start, end))
    is_dated = any(scan.is_number(at) for at in range(first, last))
    return is_dated and all(_dates(scan, at) for at in range(first, last))


def _dates(scan: Scan, at: int) -> bool:
    if not scan.tokens[at].is_word or scan.is_number(at) or scan.any_at(at, *OF_DATES):
        return True
    return any(stretch.covering(scan.of(words), at, at + 1) for words in OF_DATES)


def headline_end(scan: Scan) -> int:
    """Return the number of tokens in the first line, where it is short enough to be a headline.

    A summary may stand before it.
    """
    first, second = (*_first_lines(scan), (0, 0), (0, 0))[:2]
    if first[1] - first[0] <= LONGEST_HEADLINE:
        end = first[1]
    else:
        is_headline = second[1] - second[0] <= LONGEST_HEADLINE and scan.text[second[1] - 1] not in NO_HEADLINE
        end = second[1] if is_headline else 0
    return bisect_left(scan.tokens, end, key=START)

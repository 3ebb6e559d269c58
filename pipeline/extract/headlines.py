"""The headline of an article: its first line that tells something.

What a page sets above it is none: the day, the section (`ECONOMY`), the way there (`Home > Business`), who wrote it
(`By Minh Anh`), the caption of a photo.
"""

from bisect import bisect_left
from operator import attrgetter

from pipeline.extract import stretch
from pipeline.extract.pictured import is_pictured
from pipeline.extract.scan import Scan

LONGEST_HEADLINE = 120  # characters
NO_HEADLINE = ".!?…:;)"  # what a caption or a sentence ends with
BOTH = 2  # lines at most that head an article: a summary may stand before the headline
LONGEST_LABEL = 4  # tokens of a section or of who wrote it
WAYS = frozenset(">»›|")  # signs in the way to a page
START = attrgetter("start")  # of a token
OF_DATES = ("place", "month_name", "month", "year", "day", "text_head")  # words of a line that only dates an article
TELLING = ("place", "partner", "item", "nation", "own_place", "direction")  # words of a line that tells something


def headline_end(scan: Scan) -> int:
    """Return the number of tokens until the headline ends, where it is short enough for one; 0 where there is none.

    A summary may stand before it.
    """
    first, second = (*_first_lines(scan), (0, 0), (0, 0))[:2]
    if first[1] - first[0] <= LONGEST_HEADLINE:
        end = first[1]
    else:
        is_headline = second[1] - second[0] <= LONGEST_HEADLINE and scan.text[second[1] - 1] not in NO_HEADLINE
        end = second[1] if is_headline else 0
    return bisect_left(scan.tokens, end, key=START)


def lines_above(scan: Scan) -> int:
    """Return the number of lines above the first that tells something: none where no line does."""
    first = next(iter(_first_lines(scan)), None)
    start = bisect_left(scan.tokens, first[0], key=START) if first else 0
    return sum(1 for at in range(start) if scan.ends_line(at))


def _first_lines(scan: Scan) -> list[tuple[int, int]]:
    """Return where the first two lines of a text that say something start and end; none where one of them is all."""
    found: list[tuple[int, int]] = []
    start, text = 0, scan.text
    while len(found) < BOTH and (end := text.find("\n", start)) >= 0:
        line = text[start:end]
        if line.strip() and (found or not _tells_nothing(scan, start, end)):
            found.append((start + len(line) - len(line.lstrip()), end))
        start = end + 1
    return found


def _tells_nothing(scan: Scan, start: int, end: int) -> bool:
    """Tell whether a line is none of what an article tells: its day, its section, its author, a photo."""
    first, last = (bisect_left(scan.tokens, at, key=START) for at in (start, end))
    return _only_dates(scan, first, last) or _is_label(scan, first, last) or is_pictured(scan, first, last - 1)


def _is_label(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a line is a section or a name, or the way to the page: nothing that could head an article."""
    if any(scan.is_number(at) for at in range(first, last)):
        return False
    told = any(stretch.starting(scan.of(words), first, last) for words in TELLING)
    if any(scan.sign(at) in WAYS for at in range(first, last)):
        return True
    if told or last - first > LONGEST_LABEL:
        return False
    if scan.is_number(last) or scan.any_at(last, "qualifiers", "currency"):
        return False  # GROWTH / 2.01 percent in 2020
    capitals = [scan.sign(at)[0].isupper() for at in range(first, last) if scan.tokens[at].is_word]
    return all(capitals) or not any(capitals)  # nobody heads an article without one: `image banner`


def _only_dates(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a line has nothing but a day, and where it was written: `Buôn Ma Thuột, ngày 12/6/2024`."""
    is_dated = any(scan.is_number(at) for at in range(first, last))
    return is_dated and all(_dates(scan, at) for at in range(first, last))


def _dates(scan: Scan, at: int) -> bool:
    if not scan.tokens[at].is_word or scan.is_number(at) or scan.any_at(at, *OF_DATES):
        return True
    return any(stretch.covering(scan.of(words), at, at + 1) for words in OF_DATES)

"""What an article tells of first: captions stand before it, the country may be spoken of before any province."""

from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from pipeline.extract.scan import Scan

LONGEST_CAPTION = 30  # tokens
LONGEST_HEADLINE = 120  # characters
NO_HEADLINE = ".!?…:;)"  # what a caption or a sentence ends with
BOTH = 2  # lines at most that head an article: a summary may stand before the headline
START = attrgetter("start")  # of a token
NATIONAL = ("national_body", "nation", "of_nation")  # words that tell of the country

Stretch = tuple[int, int]  # tokens, the last exclusive


def captions(scan: Scan) -> list[Stretch]:
    """Return where captions stand: before the credit of their photo in its line, `(Photo: VNA)`."""
    credits = (hit.first for hit in scan.of("photo_credit") if scan.sign(hit.first - 1) == "(")
    return [(_opening(scan, first - 1), first) for first in credits]


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


def _first_lines(text: str) -> list[tuple[int, int]]:
    """Return where the first two lines with words of a text start and end; none where one of them is all of it."""
    found: list[tuple[int, int]] = []
    start = 0
    while len(found) < BOTH and (end := text.find("\n", start)) >= 0:
        line = text[start:end]
        if line.strip():
            found.append((start + len(line) - len(line.lstrip()), end))
        start = end + 1
    return found


def headline_end(scan: Scan) -> int:
    """Return the number of tokens in the first line, where it is short enough to be a headline.

    A summary may stand before it.
    """
    first, second = (*_first_lines(scan.text), (0, 0), (0, 0))[:2]
    if first[1] - first[0] <= LONGEST_HEADLINE:
        end = first[1]
    else:
        is_headline = second[1] - second[0] <= LONGEST_HEADLINE and scan.text[second[1] - 1] not in NO_HEADLINE
        end = second[1] if is_headline else 0
    return bisect_left(scan.tokens, end, key=START)

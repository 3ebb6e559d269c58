"""Captions: what stands below or beside a photo tells what it shows, and nothing of what the article is on.

The word for the photo marks them, as a label at the start of the line (`Illustration photo: a port in Hai Phong`) or
as the credit at its end (`Tea pickers in Thai Nguyen. Photo: Le Nam`, `... VNA/VNS Photo`), also in brackets.
"""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LONGEST = 30  # tokens of a caption
LONGEST_CREDIT = 12  # tokens from the word for a photo to the end of its line
LABEL_WITHIN = 4  # tokens from that word to the colon: `Photo 1/4:`
MARKS = " *•+–—-|[(!]"  # what a line may open with before it
NAMED = 3  # tokens of the names of agencies before it: `VNA/VNS`

Stretch = tuple[int, int]  # tokens, the last exclusive


def captions(scan: Scan) -> list[Stretch]:
    """Return where captions stand."""
    return _told(scan, scan.of("photo"), scan.of("photo_credit"))


def is_pictured(scan: Scan, first: int, last: int) -> bool:
    """Tell whether some tokens lie within a caption; only the words for a photo near them can make one."""
    if not speaks_of_photos(scan):
        return False
    near = (first - LONGEST, first + LONGEST + 1)
    told = _told(scan, *(stretch.starting(scan.of(words), *near) for words in ("photo", "photo_credit")))
    return any(low <= first and last <= high for low, high in told)


def speaks_of_photos(scan: Scan) -> bool:
    """Tell whether a text has a word for a photo at all: few do."""
    return bool(scan.of("photo") or scan.of("photo_credit"))


def _told(scan: Scan, photos: Sequence[Hit], credits: Sequence[Hit]) -> list[Stretch]:
    """Return the captions that words for photos, and credits in brackets, mark."""
    credited = (hit.first for hit in credits if scan.sign(hit.first - 1) == "(")
    marked = (_caption(scan, hit.first, hit.last) for hit in photos)
    return [*((_line_start(scan, first - 1), first) for first in credited), *(one for one in marked if one)]


def _caption(scan: Scan, first: int, last: int) -> Stretch | None:
    """Return the line that the word for a photo opens as a label, or ends as a credit."""
    if not scan.sign(first)[:1].isupper():
        return None
    end = next((at + 1 for at in range(first, first + LONGEST) if scan.ends_line(at)), len(scan.tokens))
    if end > first + LONGEST:
        return None
    if scan.opens_line(first, MARKS):
        is_label = any(scan.sign(at) in (":", ")") for at in range(last, min(last + LABEL_WITHIN, end)))
        return (first, end) if is_label else None
    at = first
    while at > first - NAMED and scan.sign(at - 1).isupper():
        at -= (scan.sign(at - 2) == "/" and 2) or 1
    is_credit = scan.sign(at - 1) in (".", "(", "|", *DASHES) and end <= last + LONGEST_CREDIT
    start = _line_start(scan, first)
    return (start, end) if is_credit and (start == 0 or scan.ends_line(start - 1)) else None


def _line_start(scan: Scan, index: int) -> int:
    """Return the first token of a line, or of the longest caption, before a token."""
    low = max(index - LONGEST, 0)
    return next((at + 1 for at in range(index - 1, low - 1, -1) if scan.ends_line(at)), low)

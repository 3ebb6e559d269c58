"""What a page says of other articles: `Read more: Hue draws $2bn in 2019`, and headlines below `Related news`.

Their places, times and topics are those of other articles.
"""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.pictured import Stretch
from pipeline.extract.scan import Scan

MARKS = " *•+–—->»[(|"  # what such a line may open with
LABELLED = (":", "-", "–", "—", "|")  # what leads from the label to a headline in its line


def related(scan: Scan) -> list[Stretch]:
    """Return where other articles are told of: the rest of the line of a label, or the headlines below it."""
    found: list[Stretch] = []
    for hit in scan.of("related"):
        if (found and hit.first < found[-1][1]) or not scan.opens_line(hit.first, MARKS):
            continue
        if scan.ends_line(hit.last - 1) or (scan.sign(hit.last) == ":" and scan.ends_line(hit.last)):
            found.append((hit.first, _end_of_headlines(scan, hit.last + 1)))
        elif scan.sign(hit.last) in LABELLED:
            found.append((hit.first, _end_of_line(scan, hit.last)))
    return found


def without_related(scan: Scan, times: list[Expression]) -> list[Expression]:
    """Return expressions of time without those of other articles."""
    elsewhere = stretch.tokens(related(scan))
    return [one for one in times if one.first not in elsewhere]


def _end_of_line(scan: Scan, first: int) -> int:
    return next((at + 1 for at in range(first, len(scan.tokens)) if scan.ends_line(at)), len(scan.tokens))


def _end_of_headlines(scan: Scan, first: int) -> int:
    """Return the token behind lines that no stop ends, as headlines have none."""
    end = first
    while end < len(scan.tokens):
        line = _end_of_line(scan, end)
        if scan.sign(line - 1) == ".":
            return end
        end = line
    return end

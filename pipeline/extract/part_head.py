"""The heading of a part of an article: a short line of its own that tells no figure, `IV. Tasks for 2026`."""

from pipeline.extract.marks import BULLETS
from pipeline.extract.sentences import ENDS, NUMBERING, is_numbered
from pipeline.extract.view import View

LONGEST = 12  # tokens of the heading of a part
MARKS = " 0123456789IVX.)-–*+•#"  # signs that may stand before its words


def is_head(view: View) -> bool:
    """Tell whether a sentence is a short line of its own, without a figure or a stop: the heading of a part."""
    first, last, scan = view.sentence.first, view.sentence.last, view.scan
    words = first_word(view)
    if last - words > LONGEST or not view.sentence.line or scan.sign(last - 1) in ENDS:
        return False
    return view.following(words) >= last and scan.opens_line(first, MARKS) and scan.ends_line(last - 1)


def first_word(view: View) -> int:
    """Return the token at which the words of a sentence start, behind the number or sign of a part: `* Plan 2025`."""
    first, scan = view.sentence.first, view.scan
    if is_numbered(scan, first):
        return first + NUMBERING
    return first + (scan.sign(first) in BULLETS and scan.opens_line(first, " "))

"""Places that a sentence only compares with, or that lie near by."""

from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

ASIDE_WITHIN = 4  # tokens from `absorbed the provinces of` to the place
LONGEST_ROW = 8  # places in a row


def is_aside(scan: Scan, hit: Hit) -> bool:
    """Tell whether a place is only one to compare with, near by or taken in: `just after Hanoi`, `200 km from Hanoi`.

    What holds of a place holds of those joined to it: `which absorbed Binh Duong and Ba Ria - Vung Tau`.
    """
    first = hit.first
    for _ in range(LONGEST_ROW):
        if _follows_aside(scan, first):
            return True
        joint = first - 1
        while scan.sign(joint) == "," or scan.at(joint, "conj"):
            joint -= 1
        noun = scan.before(joint + 1, "scope_nouns")  # A, B and C provinces, and D
        joint = noun.first - 1 if noun and joint < first - 1 else joint
        joined = scan.before(joint + 1, "place") if joint < first - 1 else None
        if joined is None:
            return False
        first = joined.first
    return False


def _follows_aside(scan: Scan, first: int) -> bool:
    """Tell whether words that set a place aside stand before it, nothing but words between."""
    for index in range(first, first - ASIDE_WITHIN, -1):
        if scan.before(index, "after"):
            return True
        if not scan.sign(index - 1).isalpha():
            return scan.sign(index - 1) == "(" and scan.before(index - 1, "after") is not None
    return False

"""The month of publication that a text opens with: `Da Lat, December 2018. Flowers and guests`. It dates no figure."""

from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan

LONGEST = 5  # tokens of the place before it, whether any list has that or not


def opens_text(scan: Scan, one: Expression) -> bool:
    """Tell whether a month and a stop end the few capitalised words, and a comma, that a text opens with.

    So does a month that is all of its first line.
    """
    if one.kind != "month" or one.first > LONGEST:
        return False
    if scan.ends_line(one.last - 1):
        return one.first == 0
    if scan.sign(one.last) != "." or scan.ends_line(one.last):
        return False
    return scan.sign(one.first - 1) == "," and all(scan.sign(at)[:1].isupper() for at in range(one.first - 1))

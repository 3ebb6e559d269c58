"""Names of newspapers in an article."""

from pipeline.extract.phrases import Hit
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View


def is_of_paper(view: View, hit: Hit) -> bool:
    """Tell whether a name in brackets that opens a line is that of a newspaper: `(Xây dựng) - Năm 2024, ...`."""
    scan, opening = view.scan, hit.first - 1
    if scan.sign(opening) != "(" or scan.sign(hit.last) != ")" or scan.sign(hit.last + 1) not in DASHES:
        return False
    return scan.opens_line(opening, " ")

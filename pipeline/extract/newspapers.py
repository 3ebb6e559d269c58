"""Names of newspapers in an article."""

from pipeline.extract.phrases import Hit
from pipeline.extract.tokens import DASHES
from pipeline.extract.view import View

LONGEST = 6  # tokens of a newspaper's name


def is_of_paper(view: View, hit: Hit) -> bool:
    """Tell whether a name in brackets that opens a line is part of a newspaper's: `(Xây dựng) - Năm 2024, ...`.

    `(Mekong ASEAN) - ...` names no partner.
    """
    scan = view.scan
    near = range(hit.last, hit.last + LONGEST)
    closing = next((at for at in near if scan.sign(at) == ")"), None) if view.is_bracketed(hit.first) else None
    if closing is None or scan.sign(closing + 1) not in DASHES:
        return False
    return scan.opens_line(view.opening(hit.first), " ")

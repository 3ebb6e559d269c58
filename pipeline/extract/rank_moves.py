"""Ranks that somebody moved to or from: `fell 9 places in the index to 27th`, `slipped from 4th in 2023 to 8th`."""

from pipeline.extract.scan import Scan
from pipeline.extract.several import ends_clause

MOVED_WITHIN = 10  # tokens from a place back to that from which somebody moved, and on to the one that it led to


def is_moved(scan: Scan, first: int, last: int, *, in_digits: bool) -> bool:
    """Tell whether somebody moved to a place or from it: `fell 9 places in the index to 27th`, `up from 12th to 10th`.

    In words it is one of two places: `from fourth to eighth`.
    """
    first = scan.back_over(first, "definite")
    start = scan.before(first, "between")
    is_ended = ends_clause(scan, last) or scan.any_at(last, "inside", "of", "range")
    if start is not None:
        return _is_move(scan, start.first) and ((in_digits and is_ended) or _leads_to_place(scan, last))
    if not scan.any_before(first, "range"):
        return False
    near = range(first - 1, max(first - MOVED_WITHIN, 0), -1)
    stop = next((at for at in near if scan.sign(at) == "."), -1)
    is_stepped = in_digits and is_ended and any(scan.at(at, "steps") for at in near if at > stop)
    return is_stepped or any(_is_start(scan, at) for at in near if at > stop)


def _leads_to_place(scan: Scan, last: int) -> bool:
    """Tell whether `to` another ordinal stands behind one."""
    return any(scan.at(at, "range") and _is_ordinal(scan, at + 1) for at in range(last, last + MOVED_WITHIN))


def _is_start(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal stands at a token from which somebody moved."""
    start = scan.before(index, "between")
    return start is not None and _is_ordinal(scan, index) and _is_move(scan, start.first)


def _is_move(scan: Scan, index: int) -> bool:
    """Tell whether a word of moving ends right before a token."""
    return scan.any_before(index, "moves_places", "direction", "rank_verbs")


def _is_ordinal(scan: Scan, index: int) -> bool:
    """Tell whether an ordinal stands at a token, in digits or in words."""
    article = scan.at(index, "definite")
    at = article.last if article else index
    return scan.any_at(at, "ordinal", "ordinal_prefix") or (
        scan.is_number(at) and scan.any_at(at + 1, "ordinal_suffix")
    )

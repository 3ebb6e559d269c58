"""Words of leading that several share, and that are no rank: `in the top of the provinces that lead`."""

from pipeline.extract.scan import Scan

PEERS_WITHIN = 7  # tokens from counted peers to a word of leading
AMONG_WITHIN = 16  # tokens from `in the top` to a word of leading
ENDS = frozenset({".", ",", ";", ")", ":", ""})


def ends_clause(scan: Scan, last: int) -> bool:
    """Tell whether a clause ends before a token: at a mark, or with its line."""
    return scan.sign(last) in ENDS or scan.ends_line(last - 1)


def is_of_several(scan: Scan, first: int) -> bool:
    """Tell whether a count of peers leads: `10 provinces leading the country`, `3 tỉnh xuất khẩu tôm lớn nhất`."""
    for index in range(first, max(first - PEERS_WITHIN, 0), -1):
        peers = scan.before(index, "scope_nouns")
        if peers is not None and scan.is_number(peers.first - 1):
            return scan.sign(peers.first - 1) not in ("1", "01")
        if scan.sign(index - 1) in ENDS or scan.any_before(index, "place"):
            break
    return False


def is_among(scan: Scan, first: int) -> bool:
    """Tell whether the first ones are several: `in the top of the provinces that lead`."""
    for index in range(first, max(first - AMONG_WITHIN, 0), -1):
        if scan.before(index, "among_first"):
            return True
        if scan.sign(index - 1) in ENDS:
            return False
    return False

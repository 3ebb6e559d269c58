"""Ranks: ordinals in digits or words, and words that mean the first place."""

from decimal import Decimal

from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan

NEAR_BEFORE = 3
NEAR_BEHIND = 5


def ranks(scan: Scan, taken: set[int]) -> list[Quantity]:
    """Return the ranks of a text in order: `5th`, `second`, `thứ 25`, `số 1`, `leading`, `dẫn đầu`."""
    found = []
    index = 0
    while index < len(scan.tokens):
        rank = None if index in taken else _rank(scan, index)
        if rank:
            found.append(rank)
        index = rank.last if rank else index + 1
    return found


def _rank(scan: Scan, index: int) -> Quantity | None:
    head = scan.at(index, "rank_first")
    if head and _governs(scan, head.first, head.last, word=True):
        return _quantity(
            index, head.last, index, 1, in_words=not any(t.is_number for t in scan.tokens[index : head.last])
        )
    ordinal = scan.at(index, "ordinal")
    if ordinal and _governs(scan, index, ordinal.last):
        return _quantity(index, ordinal.last, index, int(ordinal.value), in_words=True)
    token = scan.tokens[index]
    if token.is_number and token.text.isdecimal() and len(token.text) <= 2:
        suffix = scan.at(index + 1, "ordinal_suffix")
        if suffix and scan.glued(index + 1) and _governs(scan, index, index + 2):
            return _quantity(index, index + 2, index, int(token.text))
        prefix = scan.before(index, "ordinal_prefix")
        if prefix and _governs(scan, prefix.first, index + 1):
            return _quantity(prefix.first, index + 1, index, int(token.text))
    return None


def _quantity(first: int, last: int, numeral: int, place: int, *, in_words: bool = False) -> Quantity:
    return Quantity(first, last, numeral, "rank", Decimal(place), "rank", None, 0, 0, in_words=in_words)


def _governs(scan: Scan, first: int, last: int, *, word: bool = False) -> bool:
    """Tell whether an ordinal is a rank: words of ranking stand beside it, and it is no date or part of a name."""
    before = any(scan.before(first - back, "rank_verbs") for back in range(NEAR_BEFORE))
    behind = any(scan.at(last + step, "rank_nouns") for step in range(NEAR_BEHIND))
    field = scan.at(last, "rank_fields") is not None
    ends = scan.sign(last) in (".", ",", ";", ")", ":", "")
    peers = any(scan.before(first - back, "rank_peers") for back in range(NEAR_BEFORE))
    if word and ends and peers:
        return True
    if word:
        return behind or any(scan.at(last + step, "nation") for step in range(NEAR_BEHIND))
    time = any(scan.before(first, category) for category in ("month", "day", "year_unit", "quarter_unit"))
    time = time or any(
        scan.at(last, category) for category in ("month", "quarter", "half", "year_unit", "day", "first_half")
    )
    return not time and (field or (before and (behind or ends)))

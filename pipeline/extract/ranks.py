"""Ranks: ordinals in digits or words, and words that mean the first place."""

from collections.abc import Set

from pipeline.extract.quantities import Quantity
from pipeline.extract.rank_rows import LONGEST, further, quantity
from pipeline.extract.rank_words import NEAR_BEHIND, ends_near, is_rank
from pipeline.extract.scan import Scan
from pipeline.extract.several import ENDS, is_among, is_of_several

STARTS = frozenset({"rank_first", "ordinal"})  # of a rank, but numerals


def ranks(scan: Scan, taken: Set[int]) -> list[Quantity]:
    """Return the ranks of a text in order: `5th`, `second`, `thứ 25`, `số 1`, `leading`, `dẫn đầu`."""
    found: list[Quantity] = []
    last = 0
    for index, opened in scan.starters(STARTS).items():
        if index < last or index in taken:
            continue
        rank = _rank(scan, index, opened) or further(scan, index, found[-1] if found else None)
        if rank:
            found.append(rank)
            last = rank.last
    return found


def _rank(scan: Scan, index: int, opened: Set[str]) -> Quantity | None:
    said = _first_place(scan, index) or _in_words(scan, index) if opened else None
    return said or _in_digits(scan, index)


def _first_place(scan: Scan, index: int) -> Quantity | None:
    """Read `leading`, `No 1`, `dẫn đầu`."""
    head = scan.at(index, "rank_first")
    if not head or scan.at(index, "event") or not _is_first(scan, head.first, head.last):  # topped up by $5m
        return None
    in_words = not any(scan.is_number(at) for at in range(index, head.last))
    return quantity(index, head.last, index, 1, in_words=in_words)


def _is_indefinite(scan: Scan, first: int) -> bool:
    """Tell whether an article stands before a token; the `An` of a name is none."""
    return scan.before(first, "indefinite") is not None and not scan.sign(first - 1).istitle()


def _in_words(scan: Scan, index: int) -> Quantity | None:
    """Read `second`, `thứ hai`."""
    ordinal = scan.at(index, "ordinal")
    if not ordinal or not (is_rank(scan, index, ordinal.last) or _is_joined(scan, ordinal.last)):
        return None
    return quantity(index, ordinal.last, index, int(ordinal.value), in_words=True)


def _is_joined(scan: Scan, index: int) -> bool:
    """Tell whether `and` joins another ordinal that is a rank: `the second and third places`."""
    joint = scan.at(index, "conj")
    following = scan.at(joint.last, "ordinal") if joint else None
    return following is not None and is_rank(scan, following.first, following.last)


def _in_digits(scan: Scan, index: int) -> Quantity | None:
    """Read `5th`, `thứ 25`."""
    text = scan.sign(index)
    if not scan.is_number(index) or not text.isdecimal() or len(text) > LONGEST:
        return None
    if (
        scan.at(index + 1, "ordinal_suffix")
        and scan.glued(index + 1)
        and is_rank(scan, index, index + 2, in_digits=True)
    ):
        return quantity(index, index + 2, index, int(text))
    prefix = scan.before(index, "ordinal_prefix")
    first = prefix.first if prefix else index
    ranked = _is_over_field(scan, first, index) or (prefix and is_rank(scan, first, index + 1))
    return quantity(first, index + 1, index, int(text)) if ranked else None


def _is_over_field(scan: Scan, first: int, index: int) -> bool:
    """Tell whether the number of peers follows a place among them: `xếp thứ 4/13 tỉnh`, `và 26/63 cả nước`."""
    peers = scan.sign(index + 2)
    if scan.sign(index + 1) != "/" or not scan.is_number(index + 2) or not scan.glued(index + 2):
        return False
    if not peers.isdecimal() or len(peers) > LONGEST or int(peers) < int(scan.sign(index)):
        return False
    if first < index and scan.any_before(first, "rank_verbs"):
        return True  # xếp thứ 5/21
    led = first < index or ends_near(scan, first, "rank_verbs") or scan.before(first, "conj") is not None
    return led and scan.any_at(index + 3, "nation", "rank_fields", "scope_nouns", "rank_nouns")


def _is_first(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a word of leading states the first place: among peers, or in a field or country behind it."""
    leads_to_figure = scan.is_number(last) or scan.at(last, "currency") is not None
    if (
        _is_indefinite(scan, first)
        or is_among(scan, first)
        or is_of_several(scan, first)
        or (leads_to_figure and scan.at(first, "qualifiers"))
        or scan.at(last, "part_by")
        or _is_longer_event(scan, first, last)
        or _is_size(scan, first, last)
    ):
        return False  # a leading centre; topped 1.5 million USD; led by industry
    if scan.sign(last) in ENDS and ends_near(scan, first, "rank_peers"):
        return True
    if any(scan.any_at(at, "nation", "rank_board") for at in range(first, last)):  # đứng đầu cả nước, tops the list
        return True
    return any(scan.any_at(last + step, "rank_nouns", "nation") for step in range(NEAR_BEHIND))


def _is_longer_event(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a word of leading only begins the words for an event: `14 projects were topped up`."""
    event = scan.at(first, "event")
    return event is not None and event.last > last


def _is_size(scan: Scan, first: int, last: int) -> bool:
    """Tell whether it is only said what an area is: `là thành phố lớn nhất cả nước`, but `lớn nhất cả nước về`."""
    if scan.at(first, "largest") is None or scan.any_at(last, "rank_about"):
        return False
    noun = scan.before(first, "area_noun")
    return noun is not None and scan.before(noun.first, "copula") is not None

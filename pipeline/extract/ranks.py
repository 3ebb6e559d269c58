"""Ranks: ordinals in digits or words, and words that mean the first place."""

from collections.abc import Set

from pipeline.extract.quantities import Quantity
from pipeline.extract.rank_rows import HOLDERS, LONGEST, further, quantity
from pipeline.extract.scan import Scan
from pipeline.extract.several import ENDS, is_among, is_of_several
from pipeline.extract.tokens import DASHES

STARTS = frozenset({"rank_first", "ordinal"})  # of a rank, but numerals
NEAR_BEFORE = 3  # tokens before an ordinal within which a word of ranking ends
AMOUNT_WITHIN = 3  # tokens from `at` to an amount
NEAR_BEHIND = 5
BESIDE = frozenset({",", "(", *DASHES})
OPENS = frozenset({",", ";", ".", ""})  # what stands before the first word of a clause
TIMES_BEFORE = ("month", "day", "year_unit", "quarter_unit")
TIMES_BEHIND = ("month", "quarter", "half", "year_unit", "day", "first_half")


def ranks(scan: Scan, taken: Set[int]) -> list[Quantity]:
    """Return the ranks of a text in order: `5th`, `second`, `thứ 25`, `số 1`, `leading`, `dẫn đầu`."""
    found: list[Quantity] = []
    last = 0
    for index in scan.starters(STARTS):
        if index < last or index in taken:
            continue
        rank = _rank(scan, index) or further(scan, index, last if found else None)
        if rank:
            found.append(rank)
            last = rank.last
    return found


def _rank(scan: Scan, index: int) -> Quantity | None:
    return _first_place(scan, index) or _in_words(scan, index) or _in_digits(scan, index)


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
    if not ordinal or not (_is_rank(scan, index, ordinal.last) or _is_joined(scan, ordinal.last)):
        return None
    return quantity(index, ordinal.last, index, int(ordinal.value), in_words=True)


def _is_joined(scan: Scan, index: int) -> bool:
    """Tell whether `and` joins another ordinal that is a rank: `the second and third places`."""
    joint = scan.at(index, "conj")
    following = scan.at(joint.last, "ordinal") if joint else None
    return following is not None and _is_rank(scan, following.first, following.last)


def _in_digits(scan: Scan, index: int) -> Quantity | None:
    """Read `5th`, `thứ 25`."""
    text = scan.sign(index)
    if not scan.is_number(index) or not text.isdecimal() or len(text) > LONGEST:
        return None
    if (
        scan.at(index + 1, "ordinal_suffix")
        and scan.glued(index + 1)
        and _is_rank(scan, index, index + 2, in_digits=True)
    ):
        return quantity(index, index + 2, index, int(text))
    prefix = scan.before(index, "ordinal_prefix")
    first = prefix.first if prefix else index
    ranked = _is_over_field(scan, first, index) or (prefix and _is_rank(scan, first, index + 1))
    return quantity(first, index + 1, index, int(text)) if ranked else None


def _is_over_field(scan: Scan, first: int, index: int) -> bool:
    """Tell whether the number of peers follows a place among them: `xếp thứ 4/13 tỉnh`, `và 26/63 cả nước`."""
    peers = scan.sign(index + 2)
    if scan.sign(index + 1) != "/" or not scan.is_number(index + 2) or not scan.glued(index + 2):
        return False
    if not peers.isdecimal() or len(peers) > LONGEST or int(peers) < int(scan.sign(index)):
        return False
    led = first < index or _ends_near(scan, first, "rank_verbs") or scan.before(first, "conj") is not None
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
    ):
        return False  # a leading centre; topped 1.5 million USD; led by industry
    if scan.sign(last) in ENDS and _ends_near(scan, first, "rank_peers"):
        return True
    if any(scan.any_at(at, "nation", "rank_board") for at in range(first, last)):  # đứng đầu cả nước, tops the list
        return True
    return any(scan.any_at(last + step, "rank_nouns", "nation") for step in range(NEAR_BEHIND))


def _is_longer_event(scan: Scan, first: int, last: int) -> bool:
    """Tell whether a word of leading only begins the words for an event: `14 projects were topped up`."""
    event = scan.at(first, "event")
    return event is not None and event.last > last


def _is_rank(scan: Scan, first: int, last: int, *, in_digits: bool = False) -> bool:
    """Tell whether an ordinal is a rank: words of ranking stand beside it, and it is no date or part of a name."""
    if scan.any_before(first, *TIMES_BEFORE) or scan.any_at(last, *TIMES_BEHIND):
        return False
    if not scan.any_at(last, "rank_nouns") and scan.any_at(last, "occasion", "duration"):
        return False  # for the third time, for the sixth consecutive year
    if scan.at(last, "rank_fields") or (scan.at(last, "rank_places") and not scan.before(first, "definite")):
        return True  # dropped from its top position to second place; but in the first place
    if scan.sign(last) == "," and scan.before(first, "definite") and scan.any_at(last + 1, "place", "partner"):
        return True  # the 3rd, Thai Nguyen, was ahead of last year
    if scan.sign(first - 1) == "," == scan.sign(last) and scan.any_before(first - 1, *HOLDERS):
        return True  # real estate, second, had 2 million USD
    copula = scan.at(last, "copula")
    if copula is not None and scan.any_at(copula.last, *HOLDERS):
        return True  # the fourth and fifth are Hue (5 million) and Hanoi
    behind = copula or any(scan.at(last + step, "rank_nouns") for step in range(NEAR_BEHIND))
    behind = behind or scan.at(last, "place") or _leads_to_amount(scan, last)
    if _names_holder(scan, first, last) or _is_among_so_many(scan, last) or _is_told_beside(scan, first, last):
        return True
    holder = first - (scan.sign(first - 1) == ",")
    if scan.any_before(holder, "partner", "place") and scan.at(last, "attribute") and _has_amount(scan, last + 1):
        return True  # came second with $2m, and Japan third with $1m
    is_joined = (in_digits and scan.at(last, "conj") is not None) or _leads_to_rank(scan, last)
    is_ended = is_joined or scan.sign(last) in ENDS or _leads_to_holder(scan, last)
    own = scan.at(first, "rank_verbs")  # `vị trí thứ 2`
    is_named = own is not None and last - own.last > 1
    return (is_named or _ends_near(scan, first, "rank_verbs")) and (bool(behind) or is_ended)


def _is_among_so_many(scan: Scan, last: int) -> bool:
    """Tell whether an ordinal is followed by the number of peers: `thứ 3 trong 14 địa phương`."""
    led = scan.at(last, "rank_nouns") or scan.at(last, "whole_of")
    article = scan.at(led.last, "definite") if led else None
    if led is None or not (
        scan.is_number(article.last if article else led.last) or (article and scan.at(article.last, "number"))
    ):
        return False
    behind = (article.last if article else led.last) + 1
    area = scan.at(behind, "place")  # second of the three Central Highlands provinces
    return scan.at(area.last if area else behind, "scope_nouns") is not None


def _names_holder(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal that opens a clause is that of who follows: `second came Hue, third Vinh (5 tonnes)`."""
    if scan.sign(first - 1) not in OPENS:
        return False
    verb = scan.at(last, "rank_verbs")
    at = verb.last if verb else last
    holder = scan.at(at, "place") or scan.at(at, "partner")
    return holder is not None and (verb is not None or scan.sign(holder.last) == "(")


def _is_told_beside(scan: Scan, first: int, last: int) -> bool:
    """Tell whether an ordinal behind a mark leads to the area of its peers: `, fourth in the Mekong Delta`.

    So it may end the bracket of who holds it: `Huế (5 triệu USD, thứ 9)`.
    """
    if scan.sign(last) == ")" and scan.sign(first - 1) == "," and scan.at(first, "ordinal_prefix"):
        return True
    inside = scan.at(last, "inside") if scan.sign(first - 1) in BESIDE else None
    return inside is not None and any(scan.any_at(inside.last + step, "place", "nation") for step in (0, 1))


def _leads_to_rank(scan: Scan, last: int) -> bool:
    """Tell whether nothing but `and` stands between two ordinals: `came fourth and fifth`."""
    joint = scan.at(last, "conj")
    return joint is not None and scan.at(joint.last, "ordinal") is not None


def _leads_to_holder(scan: Scan, last: int) -> bool:
    """Tell whether `and` leads from an ordinal to who holds the next: `is first and Bac Ninh, with $2m, second`."""
    joint = scan.at(last, "conj")
    return joint is not None and scan.any_at(joint.last, *HOLDERS)


def _leads_to_amount(scan: Scan, last: int) -> bool:
    """Tell whether `at` leads from an ordinal to what earned the place: `came in third at 59 million USD`."""
    led = scan.at(last, "rank_at")
    return led is not None and _has_amount(scan, led.last)


def _has_amount(scan: Scan, first: int) -> bool:
    """Tell whether a numeral stands at a token or right behind it."""
    return any(scan.is_number(at) for at in range(first, first + AMOUNT_WITHIN))


def _ends_near(scan: Scan, first: int, category: str) -> bool:
    return any(scan.before(first - back, category) for back in range(NEAR_BEFORE))

"""Bare numerals that take their unit from a neighbour.

`3, 5 and 2 billion USD, respectively`; `2.71 billion dollars, followed by Binh Duong (2.64 billion)`.
"""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.quantities.quantity import Numbers, Quantity
from pipeline.extract.quantities.ranges import sharing

JOINED_WITHIN = 3  # tokens between two entries of a list: a comma, `and`, a qualifier
AHEAD = 12  # tokens before the first entry in which `lần lượt` announces the list
FEWEST = 3  # entries of a row that is told without a word
LONGEST_LIST = 24  # entries behind one among which the cue is looked for
CUE_WITHIN = 9  # tokens from the last entry to `respectively`
BILLIONS = 9  # exponent from which a bare number may be revenue in dong
REVENUE_WITHIN = 4  # tokens from the word for revenue to its number
MONEY_SCALE = 6  # exponent from which a bare number with a scale word is money where money is spoken of
COUNTED = frozenset({"tourists", "people", "workers", "passengers"})  # concepts that are told in heads
SPOKEN_WITHIN = 60  # tokens back to the money that tells the currency
STOPS = frozenset(".!?")  # what ends the sentence in which a bare number of millions is money


def sharing_units(numbers: Numbers, found: list[Quantity]) -> list[Quantity]:
    """Return the quantities with the units that bare ones share with others."""
    return _as_money(numbers, _as_listed(numbers, found))


def _as_listed(numbers: Numbers, found: list[Quantity]) -> list[Quantity]:
    """Give the entries of a row the unit and scale of its last one: it says respectively, or has `and` before that."""
    shared = list(found)
    row: Quantity | None = None  # the entry that shared last, of a row told without a word
    for index in range(len(shared) - 1, 0, -1):
        last, one = shared[index], shared[index - 1]
        joint = range(one.last, last.first)
        is_entry = one.kind == "number" and one.scale is None and not one.in_words and last.kind != "number"
        is_joined = 0 < len(joint) <= JOINED_WITHIN and _is_list(numbers, joint)
        is_bare = last.kind == "percent" and one.step < 0 and numbers.scan.at(one.last, "conj") is not None
        is_row = last is row or _ends_row(numbers, shared, index)
        if is_entry and is_joined and (is_bare or is_row or _is_answering(numbers, shared, index)):
            shared[index - 1] = sharing(numbers, one, last, last.scale or 0) or one
            row = shared[index - 1] if is_row else None
    return shared


def _ends_row(numbers: Numbers, found: list[Quantity], index: int) -> bool:
    """Tell whether `and` leads to the last of at least three entries that commas part: `3, 5 and 2 million USD`."""
    if index < FEWEST - 1:
        return False
    first, middle, last = found[index - 2 : index + 1]
    scan = numbers.scan
    are_bare = all(one.kind == "number" and one.scale is None and not one.in_words for one in (first, middle))
    is_parted = scan.sign(first.last) == "," and middle.first == first.last + 1
    return are_bare and is_parted and any(scan.at(at, "conj") for at in range(middle.last, last.first))


def _is_list(numbers: Numbers, joint: range) -> bool:
    scan = numbers.scan
    return all(scan.sign(at) in ",;+-−" or scan.at(at, "conj") or scan.any_at(at, "qualifiers") for at in joint)


def _is_answering(numbers: Numbers, found: list[Quantity], index: int) -> bool:
    """Tell whether `respectively` stands behind the last entry of the list or right before it."""
    last = found[index].last
    for other in found[index + 1 : index + 1 + LONGEST_LIST]:
        if other.first - last > JOINED_WITHIN:
            break
        last = other.last
    behind = any(numbers.scan.at(at, "respectively") for at in range(last, last + CUE_WITHIN))
    first = found[index - 1].first
    return behind or any(numbers.scan.at(at, "respectively") for at in range(max(first - AHEAD, 0), first))


def _as_money(numbers: Numbers, found: list[Quantity]) -> list[Quantity]:
    """Give a bare number with a scale word and no noun the currency that was spoken of last in its sentence."""
    scan, shared = numbers.scan, list(found)
    money: Quantity | None = None
    for index, one in enumerate(shared):
        if one.kind == "money":
            money = one
        elif one.kind == "number" and (one.scale or 0) >= BILLIONS and _is_revenue(numbers, one):
            shared[index] = replace(one, kind="money", unit="VND")
        elif (
            money and one.kind == "number" and (one.scale or 0) >= MONEY_SCALE and _may_be_money(numbers, shared, index)
        ):
            near = one.first - money.last <= SPOKEN_WITHIN
            between = range(money.last - 1, one.first)
            is_money = (one.scale or 0) >= BILLIONS or _is_of_goods(numbers, one, money)
            near = near and (is_money or not _counts_heads(numbers, money, one))
            ends = frozenset[str]() if is_money else STOPS  # billions are no people
            lines = sum(scan.ends_line(at) for at in between) if near else 0
            is_near = near and lines <= (is_money and _may_be_part(one, money))
            if is_near and not any(scan.sign(at) in ends for at in between):
                shared[index] = replace(one, kind="money", unit=money.unit)
    return shared


def _counts_heads(numbers: Numbers, money: Quantity, one: Quantity) -> bool:
    """Tell whether what is told last since the money is counted in heads: `$5bn, and tourist arrivals at 3 million`."""
    told = stretch.starting(numbers.scan.of("concept"), money.last, one.first)
    return bool(told) and told[-1].value in COUNTED


def _may_be_part(one: Quantity, money: Quantity) -> bool:
    """Tell whether an amount may be a part of one in the paragraph before: `$7 billion`, below: `Phones, 3 billion`."""
    return one.scale == money.scale and one.value <= money.value


def _is_of_goods(numbers: Numbers, one: Quantity, money: Quantity) -> bool:
    """Tell whether a bracket right behind goods holds but a number, and nobody was counted since the last money."""
    scan = numbers.scan
    if scan.sign(one.first - 1) != "(" or scan.sign(one.last) != ")" or not scan.any_before(one.first - 1, "item"):
        return False
    return not any(hit.value in COUNTED for hit in stretch.starting(scan.of("concept"), money.last, one.first))


def _is_revenue(numbers: Numbers, one: Quantity) -> bool:
    """Tell whether a number without a noun is revenue that is told in dong without saying so: `doanh thu 15 tỷ`."""
    near = range(one.first, max(one.first - REVENUE_WITHIN, 0), -1)
    return any(numbers.scan.any_before(at, "revenue_in_dong") for at in near) and _is_bare(numbers, one)


def _end(found: list[Quantity], index: int) -> Quantity:
    """Return the upper end of the range that a quantity begins, behind which its noun stands; else the quantity."""
    is_low = found[index].end_of_range == "low" and index + 1 < len(found)
    return found[index + 1] if is_low else found[index]


def _may_be_money(numbers: Numbers, found: list[Quantity], index: int) -> bool:
    """Tell whether a number counts nothing, neither what follows it nor who stands before it: `tourists 5 million`."""
    noun = numbers.scan.before(numbers.scan.back_over(found[index].first, "qualifiers"), "concept")
    return (noun is None or noun.value not in COUNTED) and _is_bare(numbers, _end(found, index))


def _is_bare(numbers: Numbers, one: Quantity) -> bool:
    """Tell whether no noun follows that the number could count: a verb is none, `5 billion paid for shares`."""
    following = numbers.scan.sign(one.last)
    if not following[:1].isalpha():
        return True
    if numbers.scan.any_at(one.last, "event", "puts_in"):
        return True
    return numbers.scan.any_at(one.last, "conj", "function") and not numbers.scan.any_at(one.last, "counters")

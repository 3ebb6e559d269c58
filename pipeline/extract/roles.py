"""What a numeral is that states no figure: part of a name, a numbering, the scope of a comparison."""

from collections.abc import Mapping

from pipeline.extract.phrases import Hit
from pipeline.extract.proper import proper
from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

LONGEST_PLAIN = 9  # digits without marks; more are a code, not a count
LONGEST_PHONE = 4  # groups of digits behind the first
LONGEST_NOUN = 6  # tokens from a count to the comma behind what it counts
LARGEST_NAMED = 20  # number of one among those of the same name
LARGEST_WITHIN = 6  # tokens from markets or goods to the words that they are the largest
PARKS = "parks"  # the concept
KEYCAPS = "\ufe0f\u20e3"  # what makes a digit the picture of a key (UTS 51)
MARGIN = " \t-–•*+("  # what may stand before the number of a line


def name(scan: Scan, quantity: Quantity, heads: Mapping[int, int], *, is_scope: bool) -> str | None:
    """Return why a bare numeral is part of a name or a numbering, else None; `heads` are those of the lists.

    `is_scope` tells that it counts the peers of a comparison.
    """
    index = quantity.numeral
    token = scan.tokens[index]
    before, behind = scan.sign(index - 1), scan.sign(index + 1)
    if token.is_number and len(token.text) > LONGEST_PLAIN and token.text.isdecimal():
        return "a code"
    if _is_of_phone(scan, index):
        return "part of a code"
    if scan.glued(index) and before and (before.isalpha() or before == "_"):
        return f"part of {before}{token.text}"
    if scan.glued(index) and before in DASHES and scan.glued(index - 1) and scan.is_word(index - 2):
        return f"part of {scan.sign(index - 2)}{before}{token.text}"
    if scan.glued(index + 1) and behind.isalpha() and quantity.last == index + 1:
        return f"part of {token.text}{behind}"
    if scan.glued(index) and before in "/_=?#&" and scan.glued(index - 1) and not is_scope:
        return "part of an address or code"
    head = _head(scan, quantity.first, heads)
    numbering = scan.before(head, "names") if quantity.scale is None else None  # by road 6 million tonnes
    is_next_line = numbering is not None and scan.ends_line(numbering.last - 1)  # Photo | Six new projects
    if numbering and not is_next_line and not _grants(scan, numbering, quantity):
        return f"numbered {scan.exact(numbering.first, numbering.last)}"
    if scan.at(quantity.last, "names_behind"):
        return f"part of {scan.exact(quantity.first, quantity.last + 1)}"
    if _is_named(scan, quantity):
        return f"part of {scan.exact(quantity.first - 1, quantity.last)}"
    if token.is_number and scan.glued(index + 1) and behind and behind in KEYCAPS:
        return "numbering of a list"
    is_marked = token.is_number and behind in (".", ")", "/", "-") and scan.glued(index + 1)  # not: Thirty-two
    is_marked = is_marked and not (behind == "/" and scan.is_number(index + 2))  # 18/27 districts
    if is_marked and scan.opens_line(index, MARGIN):
        return "numbering of a list"
    is_bare = token.is_number and quantity.last == index + 1 and quantity.end_of_range is None
    return proper(scan, index) if is_bare and not is_scope else None


def _is_of_phone(scan: Scan, index: int) -> bool:
    """Tell whether a numeral goes on with one that begins with nought, and nothing between: `0204 3812 345`."""
    first = index
    while scan.is_number(first - 1) and index - first < LONGEST_PHONE:
        first -= 1
    return first < index and scan.sign(first).startswith("0") and scan.sign(first).isdecimal()


def _is_named(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether a number is that of one that has a name: `Song Hong 2 bridge`, no `Hue's 2 bridges`."""
    if quantity.value > LARGEST_NAMED or not scan.sign(quantity.first - 1)[:1].isupper():
        return False
    return scan.at(quantity.last, "name_nouns") is not None or _is_headed(scan, quantity)


def _is_headed(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether what has the name is said before it, as in Vietnamese: `KCN Đồng Văn 3`, `cầu Hưng Hà 2`."""
    if scan.any_at(quantity.last, "concept", "counters", "scale", "unit", "scope_nouns"):
        return False
    first = quantity.first - 1
    while scan.sign(first - 1)[:1].isupper() and quantity.first - first < LONGEST_NOUN:
        if scan.before(first, "name_heads"):
            break
        first -= 1
    return scan.before(first, "name_heads") is not None


def _grants(scan: Scan, numbering: Hit, quantity: Quantity) -> bool:
    """Tell whether a word is the verb of what is counted behind it, or where it is, and no numbering.

    `cấp 19 giấy chứng nhận`, `trong khu công nghiệp 22 dự án`.
    """
    counted = scan.at(quantity.last, "concept")
    where = scan.before(numbering.last, "concept")
    is_where = where is not None and where.value == PARKS and numbering.last == quantity.first
    return counted is not None and (is_where or scan.at(numbering.first, "event") is not None)


def list_heads(scan: Scan) -> dict[int, int]:
    """Return, by the token of each numeral, the first one of the list that it stands in: `Decrees 1, 2, and 3`."""
    heads: dict[int, int] = {}
    for index in sorted(scan.numerals):
        heads[index] = _head(scan, index, heads)
    return heads


def _head(scan: Scan, index: int, heads: Mapping[int, int]) -> int:
    """Return the head of the list that ends at a token, the token itself where none does."""
    back = index - 1
    while scan.sign(back) == "," or scan.at(back, "conj"):
        back -= 1
    return heads.get(back, index) if back < index - 1 else index


def scope(scan: Scan, quantity: Quantity) -> str | None:
    """Return the words that make a count the scope of a comparison (`34 provinces and cities`), else None."""
    if _is_whole(scan, quantity):
        return scan.exact(quantity.first - 2, quantity.last)
    of = scan.before(quantity.first, "whole_of")
    if of and _is_ordinal(scan, of.first):
        return scan.exact(of.first - 1, quantity.last)  # 4th of 5 in the region
    if is_step(scan, quantity):
        return None
    if _is_told_whole(scan, quantity):
        return scan.exact(quantity.first, quantity.last)
    among = scan.before(quantity.first, "one_of_many") or scan.before(quantity.first, "rank_table")
    if among:
        return scan.exact(among.first, quantity.last)
    counted = scan.at(quantity.last, "goods_counted")
    if counted and any(scan.at(at, "largest") for at in range(counted.last, counted.last + LARGEST_WITHIN)):
        return scan.exact(quantity.first, counted.last)  # hai thị trường xuất khẩu lớn nhất
    for step in range(3):
        if scan.ends_line(quantity.last + step - 1):
            break
        hit = scan.at(quantity.last + step, "scope_nouns") or scan.at(quantity.last + step, "nation")
        if hit:
            return scan.exact(quantity.first, hit.last)
        is_led = step > 0 and scan.any_at(quantity.last + step, "whole_of", "partner_to")  # 6 KCN của tỉnh
        is_led = is_led or scan.at(quantity.last + step, "copula") is not None  # visitors 6 million are the goals
        is_counted = scan.any_at(quantity.last + step, "number")  # 7.9 million in nine months
        if is_led or is_counted or not scan.sign(quantity.last + step).isalpha():
            break
    return None


def _is_told_whole(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether some of those counted follow, who were told before or are none: `Of the 44, 19 are Japanese`."""
    if not scan.any_before(quantity.first, "some_of"):
        return False
    for at in range(quantity.last, quantity.last + LONGEST_NOUN):
        if scan.sign(at) == ",":
            return scan.is_number(at + 1) or scan.at(at + 1, "number") is not None
        if not scan.sign(at).isalpha() or scan.any_at(at, "concept", "event", "origin"):
            return False
    return False


def _is_whole(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether a count is the whole over which its part is written: `421/560 projects`."""
    first = quantity.first
    is_over = scan.sign(first - 1) == "/" and scan.glued(first) and scan.glued(first - 1)
    return is_over and scan.is_number(first - 2) and scan.at(quantity.last, "concept") is not None


def _is_ordinal(scan: Scan, index: int) -> bool:
    """Tell whether a place ends right before a token: `the 4th | of 5`, `the 19th largest | of 63`."""
    return scan.any_before(scan.back_over(index, "superlative"), "ordinal", "ordinal_suffix")


def is_step(scan: Scan, quantity: Quantity) -> bool:
    """Tell whether a number is that of the places by which somebody moved in a ranking: `fell 13 places`."""
    if quantity.kind != "number" or scan.at(quantity.last, "steps") is None:
        return False
    return scan.any_before(scan.back_over(quantity.first, "qualifiers"), "moves_places")

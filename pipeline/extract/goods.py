"""The commodity whose trade an article is about.

Who speaks of trade first, and of goods only then, speaks of all trade: `exports reached $5bn. Rice exports ...`.
"""

from collections import Counter
from collections.abc import Sequence

from pipeline.extract.phrases import Hit
from pipeline.extract.scan import Scan

TRADE = frozenset({"exports", "imports", "export_price"})  # concepts that goods may narrow
FEWEST = 2  # namings that make a subject
MOST = 0.6  # the part of all namings that are its own
HALF = 0.5  # the same of all goods, where the words for trade are beside them
COUNTED_WITHIN = 9  # tokens from `exported` to the goods that were counted
WHOSE = ("own_place", "genitive", "place", "nation", "in_all")  # words before trade that say it is all of an area
BULLETS = " -*+•–"  # signs before a row of a list
HEAD = 40  # tokens at the start in which an article names what it is about


def traded_goods(scan: Scan, goods: Sequence[Hit], headed: str | None = None) -> str | None:
    """Return the commodity that the words for trade are mostly beside, None where no one is.

    Of `headed`, the one of the headline, one naming beside them is enough, or that they are first told of it.
    """
    told = _told(scan, goods)
    if headed is not None and told and told[0] == headed:
        return headed
    beside, named = Counter(one for one in told if one), Counter(str(hit.value) for hit in goods)
    if not told or told[0] is None or not beside:
        return None
    found, count = beside.most_common(1)[0]
    is_most = count >= MOST * beside.total() and named[found] >= HALF * len(goods)
    return found if (count >= FEWEST or found == headed) and is_most else None


def only_goods(scan: Scan, goods: Sequence[Hit]) -> str | None:
    """Return the only commodity that a text names, whose trade it first tells, if it never turns to all trade.

    It turns there with the trade of an area or the total: `Rice exports rose. The province's exports were $2bn`.
    """
    goods = [hit for hit in goods if not _labels_row(scan, hit)]
    if len({hit.value for hit in goods}) != 1 or goods[0].first >= HEAD:
        return None
    starts, ends = {hit.first: hit for hit in goods}, {hit.last: hit for hit in goods}
    trade = [hit for hit in scan.of("concept") if hit.value in TRADE]
    beside = [_beside(scan, hit, starts, ends) for hit in trade]
    if not beside or beside[0] is None:
        return None
    bare = (hit for hit, found in zip(trade, beside, strict=True) if found is None)
    return None if any(scan.any_before(hit.first, *WHOSE) for hit in bare) else beside[0]


def _labels_row(scan: Scan, hit: Hit) -> bool:
    """Tell whether goods label a row of a list, as kinds of what a text is on: `Shrimp: US$1.8 billion`."""
    return scan.sign(hit.last) == ":" and scan.opens_line(hit.first, BULLETS)


def main_goods(scan: Scan, goods: Sequence[Hit]) -> str | None:
    """Return the commodity that an article on the country is all about: named at its head, and hardly another besides.

    An article on a province that names one speaks of all its trade besides.
    """
    trade = next((hit for hit in scan.of("concept") if hit.value in TRADE), None)
    if not goods or goods[0].first >= HEAD or (trade is not None and _is_all_trade(scan, goods, trade)):
        return None
    first = str(goods[0].value)
    count = sum(hit.value == first for hit in goods)
    return first if count >= FEWEST and count >= MOST * len(goods) else None


def headline_goods(scan: Scan, goods: Sequence[Hit], end: int) -> str | None:
    """Return the one commodity of a headline that says nothing of trade, if it is most of what the article names."""
    heads = {str(hit.value) for hit in goods if hit.first < end}
    if len(heads) != 1 or any(hit.value in TRADE and hit.first < end for hit in scan.of("concept")):
        return None
    count = sum(str(hit.value) in heads for hit in goods)
    return heads.pop() if count >= FEWEST and count >= HALF * len(goods) else None


def headline_trade(scan: Scan, goods: Sequence[Hit], end: int) -> str | None:
    """Return the one commodity of a headline that stands beside its words for trade: `Seafood exports of three deltas`.

    It is that of an article that goes from province to province, each of which trades in it.
    """
    heads = [hit for hit in goods if hit.first < end]
    if len({hit.value for hit in heads}) != 1:
        return None
    starts, ends = {hit.first: hit for hit in heads}, {hit.last: hit for hit in heads}
    trade = [hit for hit in scan.of("concept") if hit.value in TRADE and hit.first < end]
    return next((found for hit in trade if (found := _beside(scan, hit, starts, ends))), None)


def _is_all_trade(scan: Scan, goods: Sequence[Hit], trade: Hit) -> bool:
    return goods[0].first > trade.first and next(iter(_told(scan, goods)), None) is None


def _told(scan: Scan, goods: Sequence[Hit]) -> list[str | None]:
    """Return, for each of the words for trade, the commodity right before, in or right behind them."""
    if len(goods) < FEWEST:
        return []
    starts, ends = {hit.first: hit for hit in goods}, {hit.last: hit for hit in goods}
    return [_beside(scan, hit, starts, ends) for hit in scan.of("concept") if hit.value in TRADE]


def _beside(scan: Scan, concept: Hit, starts: dict[int, Hit], ends: dict[int, Hit]) -> str | None:
    behind = (starts.get(at) for at in range(concept.first, concept.last + 1))
    found = (
        next((hit for hit in behind if hit), None) or ends.get(_whose(scan, concept.first)) or ends.get(concept.last)
    )
    found = found or _counted(scan, concept, starts) or _led(scan, concept, starts)
    return str(found.value) if found else None


def _whose(scan: Scan, index: int) -> int:
    """Return the token behind goods, before words for the country that they are of: `cà phê Việt Nam xuất khẩu`."""
    nation = scan.before(index, "of_nation") or scan.before(index, "place")
    return nation.first if nation is not None else index


def _led(scan: Scan, concept: Hit, starts: dict[int, Hit]) -> Hit | None:
    """Return the commodity that `of` leads to: `exports of fruit`."""
    led = scan.at(concept.last, "whole_of")
    return starts.get(led.last) if led else None


def _counted(scan: Scan, concept: Hit, starts: dict[int, Hit]) -> Hit | None:
    """Return the commodity that a quantity right behind is of: `exported 235,335 tonnes of pepper`."""
    near = range(concept.last, concept.last + COUNTED_WITHIN)
    at = next((at for at in near if at in starts), None)
    if at is None:
        return None
    is_led = scan.before(at, "whole_of") is not None  # Vietnamese says 31.133 tấn hồ tiêu, without `of`
    return starts[at] if scan.before(at - is_led, "unit") else None

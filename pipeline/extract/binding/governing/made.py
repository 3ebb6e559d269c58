"""Goods that were made, told in tonnes or kilowatt hours."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import VOLUMES
from pipeline.extract.binding.governing.candidate import ANY_GOODS, BEFORE, OUTPUT, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

WAYS = {"sold_to": "exports", "bought_from": "imports"}  # lists of words that lead to a partner
CARRIED = ("passengers", "freight")  # concepts
ELECTRICITY = "electricity"  # item


def output(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that tonnes of a commodity are its output."""
    if quantity.dimension != "physical":
        return []
    if energy_of(passage, quantity) is not None:
        return [Candidate("product_output", ANY_GOODS, "an amount of energy")]
    if _is_carried(passage, quantity):
        return [Candidate("freight", BEFORE, "goods carried beside passengers")]
    if _is_made(passage, quantity):
        return [Candidate("product_output", OUTPUT, "goods that were made")]
    if _is_of_any_goods(passage, quantity):
        return [Candidate("freight", ANY_GOODS, "a quantity of goods")]
    if (way := _way(passage, quantity)) is not None:
        return [Candidate(way, ANY_GOODS, "goods that went to a partner or came from one")]
    if not passage.view.of("item"):
        return []
    return [Candidate("product_output", OUTPUT, "a quantity of a commodity")]


def _is_of_any_goods(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether tonnes are of goods of whatever kind, which are then moved: `4 tonnes of goods`."""
    scan = passage.view.scan
    of = scan.at(quantity.last, "whole_of")
    return scan.at(of.last if of else quantity.last, "goods_taken") is not None


def _is_made(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a verb of making stands right before tonnes of goods: `the mill made 4 tonnes of products`."""
    scan = passage.view.scan
    made = scan.before(scan.back_over(quantity.first, "qualifiers"), "makes")
    return made is not None and _is_of_any_goods(passage, quantity)


def _way(passage: Passage, quantity: Quantity) -> str | None:
    """Return the trade of tonnes of goods that go to a partner or come from one: `Fruit to China: 9 tonnes`.

    The partner is named right beside them, or in their label; what follows such an entry behind a semicolon goes the
    same way.
    """
    view, told = passage.view, passage.said.level_of_kind.get(quantity.kind)
    if not view.has(WAYS):
        return None
    if told is not None and told.indicator in VOLUMES and view.scan.sign(told.quantity.last) == ";":
        return told.concept
    behind = stretch.starting(passage.partners, *view.behind(quantity))
    for one in (*stretch.within(passage.partners, *view.before(quantity)), *behind):
        is_apart = one.last <= quantity.first and view.count(",;", one.last, quantity.first) > 0
        if is_apart or view.scan.at(one.last, "genitive") is not None:
            continue  # with seedlings from Thailand, the province grew; thanks to China's demand
        led = next((way for words, way in WAYS.items() if view.scan.before(one.first, words) is not None), None)
        if led is not None:
            return led
    return None


def _is_carried(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether goods right before tonnes go on with what was carried: `hành khách 2 triệu lượt, hàng hóa 3 tấn`."""
    scan, last = passage.view.scan, passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept not in CARRIED:
        return False
    return scan.before(scan.back_over(quantity.first, "qualifiers"), "goods_taken") is not None


def energy_of(passage: Passage, quantity: Quantity) -> str | None:
    """Return the goods of which kilowatt hours are, whatever names them: `fed 3 billion kWh into the grid`."""
    known = passage.setting.grammar.lists.units
    unit = quantity.unit or ""
    is_energy = unit in known and known[unit].dimension == "energy"
    return ELECTRICITY if is_energy else None

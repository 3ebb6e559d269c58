"""Goods that were made: tonnes of them, and so many pairs or pieces where what is made is spoken of."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, OUTPUT, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

MADE = frozenset({"product_output", "iip", "industrial_output"})  # concepts of what is made
MADE_DIRECTLY = BEHIND + 0.5  # weight of goods right behind their number, though they are vehicles, too
ELECTRICITY = "electricity"  # item
GOODS_WITHIN = 4  # tokens from goods to their number: a bracket and a qualifier


def output(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that tonnes of a commodity are its output, and so are pairs and pieces where output is spoken of."""
    if _is_made(passage, quantity):
        return [Candidate("product_output", MADE_DIRECTLY, "goods that were made")]
    if _counts_goods(passage, quantity):
        return [Candidate("product_output", OUTPUT, "a number of goods")]
    if quantity.dimension != "physical":
        return []
    if energy_of(passage, quantity) is not None:
        return [Candidate("product_output", OUTPUT, "an amount of energy")]
    if _is_of_any_goods(passage, quantity):
        return [Candidate("freight", OUTPUT, "a quantity of goods")]
    if not passage.view.of("item"):
        return []
    return [Candidate("product_output", OUTPUT, "a quantity of a commodity")]


def _is_of_any_goods(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether tonnes are of goods of whatever kind, which nobody makes: `4 tonnes of goods`."""
    scan = passage.view.scan
    of = scan.at(quantity.last, "whole_of")
    return scan.at(of.last if of else quantity.last, "goods_taken") is not None


def energy_of(passage: Passage, quantity: Quantity) -> str | None:
    """Return the goods of which kilowatt hours are, whatever names them: `fed 3 billion kWh into the grid`."""
    known = passage.setting.grammar.lists.units
    unit = quantity.unit or ""
    is_energy = unit in known and known[unit].dimension == "energy"
    return ELECTRICITY if is_energy else None


def _counts_goods(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count of goods right behind their name is of what was made: `footwear 25 million pairs`."""
    if quantity.kind != "number":
        return False
    last = passage.before(quantity) or passage.discourse.last
    if last is None or last.concept not in MADE or not passage.view.scan.at(quantity.last, "goods_unit"):
        return False
    item = stretch.last_before(passage.items, quantity.first)
    known = passage.setting.grammar.lists.items
    is_goods = item is not None and known[item.identifier].type == "commodity"
    return is_goods and item is not None and quantity.first - item.last <= GOODS_WITHIN


def _is_made(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count of goods with their name right behind it was made: `built 900 cars and 40 buses`."""
    view = passage.view
    if quantity.kind != "number" or not view.of("makes"):
        return False
    unit = view.scan.at(quantity.last, "goods_unit")  # 900 chiếc xe máy
    start = unit.last if unit else quantity.last
    item = stretch.first_from(passage.items, start)
    if item is None or item.first != start:
        return False
    before = passage.before(quantity)
    is_joined = before is not None and before.concept in MADE
    is_goods = passage.setting.grammar.lists.items[item.identifier].type == "commodity"
    return is_goods and (is_joined or bool(view.within("makes", *view.before(quantity))))

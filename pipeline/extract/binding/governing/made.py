"""Goods that were made, told in tonnes or kilowatt hours."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import ANY_GOODS, BEFORE, OUTPUT, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

CARRIED = ("passengers", "freight")  # concepts
ELECTRICITY = "electricity"  # item


def output(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that tonnes of a commodity are its output."""
    if quantity.dimension != "physical":
        return []
    if energy_of(passage, quantity) is not None:
        return [Candidate("product_output", OUTPUT, "an amount of energy")]
    if _is_carried(passage, quantity):
        return [Candidate("freight", BEFORE, "goods carried beside passengers")]
    if _is_made(passage, quantity):
        return [Candidate("product_output", OUTPUT, "goods that were made")]
    if _is_of_any_goods(passage, quantity):
        return [Candidate("freight", ANY_GOODS, "a quantity of goods")]
    if _goes_to_partner(passage, quantity):
        return [Candidate("exports", OUTPUT, "goods that went to a partner")]
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


def _goes_to_partner(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether `to` leads to a partner right beside tonnes of goods, or in their label: `Fruit to China: 9 tonnes`.

    What follows such an entry behind a semicolon goes there, too.
    """
    view, told = passage.view, passage.said.level_of_kind.get(quantity.kind)
    if not view.of("sold_to"):
        return False
    if told is not None and told.indicator == "export_volume" and view.scan.sign(told.quantity.last) == ";":
        return True
    near = (
        *stretch.within(passage.partners, *view.before(quantity)),
        *stretch.starting(passage.partners, *view.behind(quantity)),
    )
    return any(view.scan.before(one.first, "sold_to") is not None for one in near)


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

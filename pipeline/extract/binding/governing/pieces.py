"""Goods that are counted one by one: how many cars or phones were made, `Cars made: 9,000`, `phones numbered 9`."""

from pipeline.extract import stretch
from pipeline.extract.binding.contents import GOODS
from pipeline.extract.binding.governing.candidate import BEFORE, BEHIND, OUTPUT, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.named import Named
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

MADE = frozenset({"product_output", "iip", "industrial_output"})  # concepts of what is made
MADE_DIRECTLY = BEHIND + 0.5  # weight of goods right behind their number, though they are vehicles, too
VEHICLES = "vehicles"  # concept: what passes the border, if nobody makes them
OTHERWISE = frozenset({"exports", "imports", "exporters", "markets", "budget_revenue", "tourists", "capital"})
LABEL_WITHIN = 3  # tokens from goods to the colon of their label: `Motorbikes made in 2020:`
SUBJECT_WITHIN = 8  # tokens from goods to their number, where nothing else is named: `tablets adding another 9`
VERB_WITHIN = 2  # tokens from a verb of making to the goods behind it
GOODS_WITHIN = 4  # tokens from goods to their number, with only a bracket and a qualifier between


def pieces(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return output for a number of goods that the words beside it, their label or the number before say were made."""
    if _makes_vehicles(passage, quantity):
        return [Candidate("product_output", MADE_DIRECTLY, "vehicles that were made")]
    item = _behind(passage, quantity)
    if item is not None and (_says_made(passage, quantity) or _is_joined(passage) or _is_output(passage, quantity)):
        return [Candidate("product_output", MADE_DIRECTLY, "goods that were made")]
    item = item or _before(passage, quantity)
    if item is None or _is_told_otherwise(passage, item, quantity):
        return []
    if _is_label(passage, item, quantity) or _says_made(passage, quantity) or _is_joined(passage):
        return [Candidate("product_output", BEFORE, "a number of goods that were made")]
    last = passage.before(quantity) or passage.discourse.last
    is_told = last is not None and last.concept in MADE
    is_told = is_told and (last in passage.figures or passage.view.scan.at(quantity.last, "goods_unit") is not None)
    is_near = is_told and quantity.first - item.last <= GOODS_WITHIN
    return [Candidate("product_output", OUTPUT, "a number of goods")] if is_near else []


def is_verb_of_made(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether words for production are the verb of goods counted behind them: `plants turned out 900 cars, up 9%`.

    The percentage is then one of those goods.
    """
    last = passage.figures[-1] if passage.figures else None
    is_output = last is not None and last.concept == "product_output" and last.is_level
    return is_output and last is not None and hit.last <= last.quantity.first


def _makes_vehicles(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a verb of making stands beside a number of vehicles: `turned out 24,500 vehicles`.

    Goods that are named before it may stand between: `sản xuất ô tô 900 xe`.
    """
    view = passage.view
    noun = view.scan.at(quantity.last, "concept")
    if noun is None or noun.value != VEHICLES:
        return False
    if view.scan.before(view.scan.back_over(quantity.first, "qualifiers"), "makes") or view.scan.at(noun.last, "makes"):
        return True
    item = _before(passage, quantity)
    return item is not None and bool(view.within("makes", item.first - VERB_WITHIN, quantity.first))


def _is_goods(passage: Passage, item: Named | None) -> bool:
    return item is not None and passage.setting.grammar.lists.items[item.identifier].type == GOODS


def _behind(passage: Passage, quantity: Quantity) -> Named | None:
    """Return the goods right behind their number: `900 cars`, `900 units of motorbikes`, `900 chiếc xe máy`."""
    scan = passage.view.scan
    unit = scan.at(quantity.last, "goods_unit")
    start = unit.last if unit else quantity.last
    of = scan.at(start, "of")
    start = of.last if of and unit else start
    item = stretch.first_from(passage.items, start)
    return item if item is not None and item.first == start and _is_goods(passage, item) else None


def _before(passage: Passage, quantity: Quantity) -> Named | None:
    """Return the goods that stand last before their number, with no other quantity between."""
    first, last = passage.view.before(quantity)
    named = stretch.within(passage.items, first, last)
    item = named[-1] if named else None
    if item is None or not _is_goods(passage, item) or quantity.first - item.last > SUBJECT_WITHIN:
        return None
    return item


def _is_told_otherwise(passage: Passage, item: Named, quantity: Quantity) -> bool:
    """Tell whether the sentence says what else was done with goods, or something else is named right behind them."""
    view = passage.view
    if any(hit.value in OTHERWISE for hit in view.of("concept")) or view.of("sells") or view.of("buys"):
        return True
    return any(hit.value not in MADE for hit in view.within("concept", item.last, quantity.first))


def _is_label(passage: Passage, item: Named, quantity: Quantity) -> bool:
    """Tell whether goods alone are the label before their number: `Motorbikes: 1.2 million`."""
    view, start = passage.view, passage.view.sentence.first
    colon = view.scan.back_over(quantity.first, "qualifiers") - 1
    is_label = view.scan.sign(colon) == ":" and 0 <= colon - item.last <= LABEL_WITHIN
    return is_label and not any(view.scan.tokens[at].is_word for at in range(start, item.first))


def _says_made(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words of making stand beside a number: `built 900 cars`, `900 cars left the lines`."""
    view = passage.view
    first, last = view.before(quantity)[0], view.following(quantity.last)
    opened = view.last_signs(";", quantity.first, 1)
    first = max(first, opened[0]) if opened else first
    closed = next(iter(view.signs_within(",;:()", quantity.last, last)), last)
    return bool(view.within("makes", first, closed))


def _is_output(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether output is the concept named last before a number of goods: `an output of 900 cars`."""
    told = stretch.last_before(passage.view.of("concept"), quantity.first)
    return told is not None and told.value == "product_output" and told.first >= passage.view.before(quantity)[0]


def _is_joined(passage: Passage) -> bool:
    """Tell whether the figure before counts goods that were made, or is on it: `made 900 cars and 40 buses`."""
    last = next((one for one in reversed(passage.figures) if one.is_level), None)
    return last is not None and last.concept == "product_output" and last.quantity.kind == "number"

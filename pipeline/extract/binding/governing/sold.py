"""Goods that are sold to a country: exports, though no word says so."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import DRAWN, SOLD, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

VERB_WITHIN = 6  # tokens from `sold` to the quantity, past the goods
GOODS_WITHIN = 3  # tokens from `worth of` to the goods
DOLLARS = "USD"
BUYER_WITHIN = 10  # tokens from the quantity to the country


def sold(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for goods between a verb of selling and the country led to: `sold 5,000 tonnes to China`.

    So are goods for which dollars were earned: `earned 4 billion USD from fruit`, `sold $1bn worth of shrimp`.
    """
    if _is_earned(passage, quantity):
        return [Candidate("exports", DRAWN, "dollars for goods")]
    view = passage.view
    verbs = view.of("sells")
    if not verbs or quantity.dimension not in ("currency", "physical"):
        return []
    first = max(view.before(quantity)[0], quantity.first - VERB_WITHIN)
    if not view.within("sells", first, quantity.first):
        return []
    buyers = stretch.starting(passage.partners, quantity.last, quantity.last + BUYER_WITHIN)
    led = [one for one in buyers if view.scan.any_before(one.first, "sold_to")]
    if not led or view.count(STOPS, quantity.last, led[0].first) or view.following(quantity.last) < led[0].first:
        return []
    return [Candidate("exports", SOLD, "sold to a country")]


def _is_earned(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether dollars were earned or goods sold for them, and the goods stand right behind."""
    view = passage.view
    led = view.scan.at(quantity.last, "for_goods") if quantity.unit == DOLLARS else None
    if led is None:
        return False
    first = max(view.before(quantity)[0], quantity.first - VERB_WITHIN)
    if not view.within("sells", first, quantity.first) and not view.within("takings", first, quantity.first):
        return False
    known = passage.setting.grammar.lists.items
    goods = stretch.starting(passage.items, led.last, led.last + GOODS_WITHIN)
    return any(known[one.identifier].type == "commodity" for one in goods)

"""Goods that are sold to a country: exports, though no word says so."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import SOLD, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import dimension
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

VERB_WITHIN = 6  # tokens from `sold` to the quantity, past the goods
BUYER_WITHIN = 10  # tokens from the quantity to the country


def sold(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for goods between a verb of selling and the country led to: `sold 5,000 tonnes to China`."""
    view = passage.view
    verbs = view.of("sells")
    if not verbs or dimension(quantity) not in ("currency", "physical"):
        return []
    first = max(view.before(quantity)[0], quantity.first - VERB_WITHIN)
    if not view.within("sells", first, quantity.first):
        return []
    buyers = stretch.starting(passage.partners, quantity.last, quantity.last + BUYER_WITHIN)
    led = [one for one in buyers if view.scan.any_before(one.first, "sold_to")]
    if not led or view.count(STOPS, quantity.last, led[0].first) or view.following(quantity.last) < led[0].first:
        return []
    return [Candidate("exports", SOLD, "sold to a country")]

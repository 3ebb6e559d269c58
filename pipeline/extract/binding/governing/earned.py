"""Foreign money that goods earn: exports, though no word says so."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import COMMODITY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

EARNED_WITHIN = 5  # tokens from the verb to the money
FOREIGN = "USD"  # what is earned at home is counted in dong


def earned(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for dollars that a commodity earned: `cashew nuts earned 4.3 billion USD`."""
    view = passage.view
    if quantity.unit != FOREIGN:
        return []
    first = max(view.before(quantity)[0], quantity.first - EARNED_WITHIN)
    verbs = view.within("earns", first, quantity.first)
    known = passage.setting.grammar.lists.items
    goods = stretch.last_before(passage.items, verbs[0].first) if verbs else None
    if goods is None or known[goods.identifier].type != "commodity":
        return []
    return [Candidate("exports", COMMODITY, "earned by goods")]

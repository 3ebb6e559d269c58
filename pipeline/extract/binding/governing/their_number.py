"""How many there are of what was told by its capital: `New firms bring in $9 million. Their number is up 5 percent`."""

from dataclasses import replace

from pipeline.extract.binding.governing.candidate import BEFORE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

CAPITAL, OF_FIRMS = "capital", frozenset({"enterprise"})  # a concept, and whose it is
CAPITAL_OF_FIRMS = "enterprise_capital_new"  # indicator
NEW = frozenset({"new"})
SURER = 1.0  # than the capital itself


def their_number(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return firms or projects for a change of their number, where the figure before is of their capital."""
    view = passage.view
    told = view.within("their_number", *view.before(quantity)) or view.within("their_number", *view.behind(quantity))
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if not told or last is None or last.concept != CAPITAL:
        return []
    is_of_firms = bool(last.features & OF_FIRMS) or last.indicator == CAPITAL_OF_FIRMS
    concept = "enterprises" if is_of_firms else "projects"
    features = NEW if is_of_firms else last.features
    counted = replace(last, concept=concept, features=features - OF_FIRMS, indicator=None)
    return [Candidate(concept, BEFORE + SURER, "how many they are", draft=counted)]

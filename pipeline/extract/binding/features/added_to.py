"""The event of projects behind the capital that was added to them: `capital increases of $7 million for 3 projects`.

Where they stand in one clause nothing has to join them: `Extra capital, $7 million, came from 3 others`.
"""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

ADDED = "adjusted"
WITHIN = 8  # tokens from capital to the count of projects that it is for
PARTS = frozenset(";:(.")  # signs that part one from the other


def event_of_capital_before(view: View, quantity: Quantity) -> str | None:
    """Return that projects added capital, where one word joins their count to an amount that is said to be added."""
    money = stretch.last_before(view.quantities, quantity.first)
    if money is None or money.kind != "money" or quantity.first - money.last > WITHIN:
        return None
    between = money.last, quantity.first
    if view.count(PARTS, *between) or view.within("conj", *between) or view.within("grown_to", *between):
        return None
    told = view.within("event", view.before(money)[0], quantity.first)
    return ADDED if told and told[-1].value == ADDED else None

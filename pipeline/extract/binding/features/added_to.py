"""The event of projects behind the capital that was added to them: `capital increases of $7 million for 3 projects`."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

ADDED = "adjusted"
RIGHT_BEHIND = 1  # tokens from capital to the count of projects that it is for: `for`


def event_of_capital_before(view: View, quantity: Quantity) -> str | None:
    """Return that projects added capital, where one word joins their count to an amount that is said to be added."""
    money = stretch.last_before(view.quantities, quantity.first)
    if money is None or money.kind != "money" or quantity.first - money.last != RIGHT_BEHIND:
        return None
    if not view.scan.sign(money.last).isalpha() or view.scan.at(money.last, "conj"):
        return None
    told = view.within("event", *view.before(money))
    return ADDED if told and told[-1].value == ADDED else None

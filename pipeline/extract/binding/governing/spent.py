"""Money and the number of projects behind it that it is for: what is said next is said of the money."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CHANGES = ("percent", "ratio")  # kinds in which money is told to have grown
WITHIN = 3  # tokens from money to the number of projects
ADDED_WITHIN = 6  # tokens of `which had been added to nearly`
LEADS = ("function", "inside", "place_to")  # words that lead from money to what it is for


def spent(passage: Passage) -> Draft | None:
    """Return the money before the last figure, a count of projects that it is for: `6 million USD in 7 projects`."""
    money, count = passage.figures[-2:] if len(passage.figures) > 1 else (None, None)
    if money is None or count is None or money.concept != "capital" or count.concept != "projects":
        return None
    return money if is_for(passage.view, money, count.quantity) else None


def is_for(view: View, money: Draft, count: Quantity) -> bool:
    """Tell whether a count right behind an amount tells what it is for: `5 million USD for three others`."""
    behind = view.beyond(money.quantity)[0]
    exact = view.scan.before(count.first, "qualifiers")
    is_next = 0 < (exact.first if exact else count.first) - behind <= WITHIN
    if money.is_level and view.scan.at(behind, "relative") and count.first - behind <= ADDED_WITHIN:
        return view.scan.any_before(exact.first if exact else count.first, *LEADS)  # which was added to 64 projects
    return money.is_level and is_next and view.scan.any_at(behind, *LEADS)

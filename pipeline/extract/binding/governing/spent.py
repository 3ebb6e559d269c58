"""Money and the number of projects behind it that it is for: what is said next is said of the money."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

WITHIN = 3  # tokens from money to the number of projects


def spent(passage: Passage) -> Draft | None:
    """Return the money before the last figure, a count of projects that it is for: `6 million USD in 7 projects`."""
    money, count = passage.figures[-2:] if len(passage.figures) > 1 else (None, None)
    if money is None or count is None or money.concept != "capital" or count.concept != "projects":
        return None
    behind = passage.view.beyond(money.quantity)[0]
    is_next = money.is_level and 0 < count.quantity.first - behind <= WITHIN
    return money if is_next and passage.view.scan.any_at(behind, "function", "inside", "place_to") else None

"""Clauses set between two commas or in front, without a figure: what they name is of nothing behind them.

`Hue, where factories had few orders, shrank by 3 percent`, `As factories had few orders, Hue shrank by 3 percent`: the
orders are of no percentage.
"""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

INSETS = ("relative", "aside")  # lists of words that open such a clause
OPENING = (*INSETS, "circumstance", "cause")  # and of those that open one in front of the main clause
LONGEST = 14  # tokens from its first comma to what it names


def is_in_inset(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept stands in such a clause, which a comma has ended before a quantity.

    It is no clause before its verb: `while imports, at 4 million USD, fell`.
    """
    view = passage.view
    if hit.first < view.main_first <= quantity.first:
        return True
    first = max(view.sentence.first, hit.first - LONGEST)
    opened = [one for words in INSETS for one in view.starting(words, first, hit.first)]
    opened = [one for one in opened if view.scan.sign(one.first - 1) == ","]
    if not opened:
        return False
    last = max(opened, key=lambda one: one.first)
    start = last.first
    if view.scan.back_over(hit.first, "definite") == last.last and view.scan.sign(hit.last) == ",":
        return False
    if view.count(",;:", start, hit.last) or view.following(start) != quantity.first:
        return False
    return view.count(",", hit.last, quantity.first) == 1

"""Capital of two counts of projects together: `9 new projects and 17 expanded ones, with a combined sum of`."""

from itertools import takewhile

from pipeline.extract.binding.features import EVENTS, ORIGINS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

ATTRACTED, ALL = frozenset({"attracted"}), frozenset({"all"})
FEWEST = 2  # counts that are told together


def together(passage: Passage, quantity: Quantity, own: frozenset[str]) -> frozenset[str]:
    """Return the features of capital, those of all the projects counted since the last amount if it is said to be so.

    New capital and what was added make capital attracted, foreign and domestic capital that of all.
    """
    counts = _counts(passage) if quantity.kind == "money" and _is_joint(passage, quantity) else []
    if len(counts) < FEWEST:
        return own
    events, origins = ({one.features & kind for one in counts} for kind in (EVENTS, ORIGINS))
    own = (own - EVENTS) | ATTRACTED if len(events) > 1 else own
    return (own - ORIGINS) | ALL if len(origins) > 1 and frozenset() not in origins else own


def _is_joint(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words right before an amount say that it is of all, or a comma parts its `total` from the last."""
    view = passage.view
    first, last = view.before(quantity)
    if view.within("combined", first, last):
        return True
    told = view.within("in_all", first, last)
    article = view.scan.before(told[0].first, "indefinite") if told else None
    led = view.scan.before(article.first if article else told[0].first, "attribute") if told else None
    return led is not None and view.scan.sign(led.first - 1) == ","


def _counts(passage: Passage) -> list[Draft]:
    """Return the counts of projects since the last amount, where `and` joins the last two of them."""
    counts = list(takewhile(lambda one: one.concept == "projects" and one.is_level, reversed(passage.figures)))
    if len(counts) < FEWEST:
        return []
    view, first, last = passage.view, counts[1].quantity.last, counts[0].quantity.first
    return counts if view.within("conj", first, last) and not view.within("of_which", first, last) else []

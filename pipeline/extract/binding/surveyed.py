"""Firms of which somebody asks something: no indicator counts them, nor how many of them gave which answer."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

FIRMS = "enterprises"  # the concept
LEADS = ("function", "definite")  # words between `of` and the firms


def are_surveyed(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether firms only answer: `the survey covered 900 firms`, `9% of businesses complained about land`."""
    return quantity.kind == "number" or _are_part(passage, quantity)


def _are_part(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a percentage of the firms does what no indicator tells; their owners are told by some."""
    view = passage.view
    of = view.scan.at(quantity.last, "whole_of")
    article = view.scan.at(of.last, "definite") if of else None
    firms = view.scan.at(article.last if article else of.last, "concept") if of else None
    if firms is None or firms.value != FIRMS or view.within("share", *view.before(quantity)):
        return False
    return not view.within("origin", *view.behind(quantity))

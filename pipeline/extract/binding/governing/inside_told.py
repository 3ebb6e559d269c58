"""Counts in a bracket that only say where the projects counted before it are: `15 projects (9 in parks, 6 outside)`."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

PROJECTS = "projects"
NOUN_WITHIN = 5  # tokens of the words for projects, with whose they are


def says_where(view: View, quantity: Quantity) -> bool:
    """Tell whether a count stands in a bracket right behind one of projects, and words for inside right behind it."""
    if quantity.kind != "number" or not view.in_brackets(quantity) or not view.scan.any_at(quantity.last, "inside"):
        return False
    opening = view.opening(quantity.first)
    told = stretch.last_before(view.quantities, opening)
    if told is None or told.kind != "number" or opening - told.last > NOUN_WITHIN:
        return False
    return any(hit.value == PROJECTS for hit in view.within("concept", told.last, opening))

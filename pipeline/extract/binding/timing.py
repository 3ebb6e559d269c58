"""Which expression of time of a sentence dates a quantity."""

from dataclasses import replace

from pipeline.extract.periods import Expression
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

CLOSE = 4  # tokens behind a quantity within which an expression is its own: `5 billion USD in 2024`
DIRECTLY = 2  # so near that it even outdoes one before the quantity


def dates(view: View, found: Expression, *, stock: bool) -> bool:
    """Tell whether an expression can date a figure.

    The day of an event dates no flow, the year of a plan or of prices (`at 2010 prices`) nothing.
    """
    if found.is_vision or not found.is_period or (found.kind == "day" and not (stock or found.to_date)):
        return False
    masks = [*view.of("plan"), *view.of("price"), *view.of("from_start")]
    return not any(hit.first <= found.first and found.last <= hit.last for hit in masks)


def chosen(view: View, quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the expression that dates a quantity: the nearest before it, else one close behind it.

    What others are compared with dates nothing; what stands in brackets comes second.
    """
    usable = [found for found in times if not found.compared]
    start, end = view.behind(quantity)
    close = next((found for found in usable if start <= found.first < min(end, start + CLOSE + 1)), None)
    if close and close.first - start <= DIRECTLY:
        return close
    before = [found for found in usable if found.last <= quantity.first]
    if not view.in_brackets(quantity):
        before = [found for found in before if not view.is_bracketed(found.first)] or before
    if before and before[-1].first >= view.before(quantity)[0]:
        return before[-1]
    return close or (before[-1] if before else None)


def behind(quantity: Quantity, times: list[Expression]) -> Expression | None:
    """Return the first expression of a sentence that stands somewhere behind a quantity."""
    usable = (one for one in times if not one.compared and not one.since and one.first >= quantity.last)
    return next(usable, None)


def completed(view: View, found: Expression) -> Expression:
    """Return a bare year with the quarter or months that its sentence speaks of: `no Q1 ... : in 2020 up 0.42%`."""
    if found.kind != "year" or found.year is None or found.until_year is not None:
        return found
    parts = [one for one in view.times if one.kind == "months" and one.year is None and one.last <= found.first]
    return replace(parts[-1], year=found.year) if parts else found

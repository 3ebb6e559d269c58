"""Counts that grew from one year to another: `từ 210 năm 2016 lên 390 năm 2023`."""

from pipeline.extract import stretch
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

YEAR_WITHIN = 3  # tokens from a count to its year: `210 in 2016`


def is_of_growing_stock(view: View, quantity: Quantity) -> bool:
    """Tell whether a count grew from that of one year to that of another: `từ 210 năm 2016 lên 390 năm 2023`.

    So does what there is, as nobody says that they are new.
    """
    if quantity.kind != "number" or not view.of("between"):
        return False
    first = next((one for one in view.quantities if view.scan.any_before(one.first, "between")), None)
    if first is None or first.kind != "number" or quantity.first < first.first:
        return False
    second = stretch.first_from(view.quantities, first.last)
    return second is not None and quantity in (first, second) and all(_has_year(view, one) for one in (first, second))


def _has_year(view: View, quantity: Quantity) -> bool:
    """Tell whether a year stands right behind a count."""
    near = stretch.starting(view.times, quantity.last, quantity.last + YEAR_WITHIN)
    return bool(near) and near[0].kind == "year"

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
    if view.scan.any_before(quantity.first, "between"):
        other = stretch.first_from(view.quantities, quantity.last)
    else:
        other = stretch.last_before(view.quantities, quantity.first)
        if other is None or other.kind != "number" or not view.scan.any_before(other.first, "between"):
            return False
    return other is not None and _has_year(view, quantity) and _has_year(view, other)


def _has_year(view: View, quantity: Quantity) -> bool:
    """Tell whether a year stands right behind a count."""
    near = stretch.starting(view.times, quantity.last, quantity.last + YEAR_WITHIN)
    return bool(near) and near[0].kind == "year"

"""Years of which only the part is meant that the sentence speaks of."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.view import View


def completed(view: View, found: Expression) -> Expression:
    """Return a bare year with the quarter or months that its sentence speaks of: `no Q1 ... : in 2020 up 0.42%`."""
    if found.kind != "year" or found.year is None or found.until_year is not None:
        return found
    if view.scan.before(found.first, "whole_year"):  # cả năm 2022
        return found
    if found.last - found.first > 1 or view.scan.at(found.last, "status"):  # the entire 2024, the 2016 target
        return found
    part = stretch.last_before(view.loose_months, found.first)
    return replace(part, year=found.year) if part else found


def as_held_against(found: Expression, earlier: Expression | None) -> Expression:
    """Return this year with the months that it is compared with: `So với 9 tháng năm 2017, xuất khẩu năm nay tăng`."""
    if earlier is None or found.relative != 0 or found.kind != "year":
        return found
    is_part = earlier.compared and earlier.kind == "months" and earlier.year is not None
    return replace(earlier, year=None, relative=0, compared=False) if is_part else found

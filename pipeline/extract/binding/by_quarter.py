"""Quarters of a year that figures in a row are of: `Growth by quarter: 7.1, 7.3 and 7.8 per cent`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.periods import Span, months

QUARTERS, MONTHS = 4, 3
JOINT = 2  # tokens between two figures of a row
JOINTS = ("conj", "range")  # lists of words that join them, besides a comma
TWO = 2


def quarter_of_row(passage: Passage, draft: Draft) -> Span | None:
    """Return the quarter of a figure in a row that is told by the quarter; there are as many of them as are over."""
    view, span = passage.view, draft.span
    led = stretch.last_before(view.of("by_quarter"), draft.quantity.first)
    if led is None or span is None or draft.quantity.kind != "percent" or span.start.year != span.end.year:
        return None
    row = _row(view, led.last)
    if not row or len(view.within("concept", led.last, row[0].first)) > 1:
        return None  # in three quarters exports, imports and the budget grew 5, 6 and 7%
    at = next((number for number, one in enumerate(row) if one.first == draft.quantity.first), None)
    day = passage.setting.day
    is_over = day is None or months(MONTHS * len(row) - 2, MONTHS * len(row), span.end.year).start <= day
    if at is None or not TWO <= len(row) <= QUARTERS or not is_over:
        return None
    return months(MONTHS * at + 1, MONTHS * (at + 1), span.end.year)


def _row(view: View, first: int) -> list[Quantity]:
    """Return the first figures from a token on that commas or `and` alone join."""
    row: list[Quantity] = []
    for one in stretch.from_on(view.quantities, first):
        if row and (one.kind != row[-1].kind or not _are_joined(view, row[-1], one)):
            break
        row.append(one)
    return row


def _are_joined(view: View, one: Quantity, other: Quantity) -> bool:
    between = range(one.last, other.first)
    if not 0 < len(between) <= JOINT:
        return False
    return all(view.scan.sign(at) == "," or view.scan.any_at(at, *JOINTS) for at in between)

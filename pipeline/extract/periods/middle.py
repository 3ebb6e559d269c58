"""Days until the middle of a month: `by mid-November`, `từ đầu năm tới giữa tháng 11`, `from January to mid-May`."""

from dataclasses import replace

from pipeline.extract.periods.expression import PARTS, Expression
from pipeline.extract.periods.month_parts import MIDDLE
from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES


def until_middle(scan: Scan, found: Expression) -> Expression:
    """Return the days until the 15th for a month until which is counted, with words for its middle before it.

    From the start of the year on, also the first half of a month ends days of the whole year.
    """
    if found.kind == "day" and found.from_start and found.from_day and found.day:
        return replace(found, from_day=None, from_month=None)  # since January to the first half of May
    if not scan.of("middle") or found.kind not in PARTS:
        return found
    if not (found.to_date or found.until or _is_led(scan, found.first)):
        return found
    if not (is_middle(scan, found.first) if found.kind == "month" else _ends_in_middle(scan, found)):
        return found
    if found.kind == "month":
        return replace(found, kind="day", day=MIDDLE, to_date=True, of_month=True)
    return replace(
        found, kind="day", month=found.until, day=MIDDLE, until=None, from_day=1, from_month=found.month, to_date=True,
        of_month=True,
    )  # fmt: skip


def is_middle(scan: Scan, index: int) -> bool:
    """Tell whether words for the middle end right before a month, or before the dash that joins them."""
    return scan.any_before(index - (scan.sign(index - 1) in DASHES), "middle")


def _is_led(scan: Scan, index: int) -> bool:
    """Tell whether `to` or `by` leads to the middle of a month: `revenue to mid-November`."""
    middle = scan.before(index - (scan.sign(index - 1) in DASHES), "middle")
    return middle is not None and scan.any_before(middle.first, "until_day", "until")


def _ends_in_middle(scan: Scan, found: Expression) -> bool:
    """Tell whether words for the middle stand inside a stretch of months, before the last."""
    return any(found.first < hit.first < found.last for hit in scan.of("middle"))

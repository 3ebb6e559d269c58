"""How exact a figure is said to be, and the interval that its printed form stands for (data model, Intervals)."""

from decimal import Decimal

from pipeline.extract.quantities import Quantity
from pipeline.extract.scan import Scan

BETWEEN = 2  # small words that may stand between a qualifier and its numeral: `over a`, `about the`


def qualifier(scan: Scan, quantity: Quantity) -> str:
    """Return how exact a figure is said to be (data model, qualifier), or which end of a range it is."""
    if quantity.end_of_range:
        return f"range_{quantity.end_of_range}"
    for back in range(BETWEEN):
        if back and len(scan.sign(quantity.first - back)) > 3:
            break
        hit = scan.before(quantity.first - back, "qualifiers")
        turn = scan.before(quantity.first - back, "direction") if hit else None
        if hit and not (turn and turn.first < hit.first):  # `hơn` is no qualifier in `cao hơn 28%`
            return str(hit.value)
    behind = scan.at(quantity.last, "qualifiers_behind")
    return str(behind.value) if behind else "exact"


def interval(value: Decimal, step: int, said: str, *, counted: bool) -> tuple[Decimal | None, Decimal | None]:
    """Return the lowest and highest value that a printed figure can stand for; None is open.

    `step` is the exponent of the last significant printed place; `counted` figures (people, projects, ranks) are exact.
    """
    size = Decimal(1).scaleb(step)
    absolute, negative = abs(value), value < 0
    low: Decimal | None
    high: Decimal | None
    if said in ("exact", "range_low", "range_high"):
        margin = Decimal(0) if counted and said == "exact" else size / 2
        low, high = absolute - margin, absolute + margin
    elif said == "about":
        low, high = absolute - size, absolute + size
    elif said == "over":
        low, high = absolute, absolute + size
    elif said == "under":
        low, high = absolute - size, absolute
    else:
        low, high = (absolute, None) if said == "at_least" else (None, absolute)
    if not negative:
        return low, high
    return (None if high is None else -high), (None if low is None else -low)

"""Closed intervals of exact decimals, with open ends: what a printed figure can stand for.

The rule by which an observation gets its interval is the data model's ("Intervals"); here they are only reckoned with.
Every operation rounds outward, so that a rounding of ours never makes two figures contradict each other. Sums and
products keep 40 digits and are in practice exact; quotients keep 15, and so does what is published (`told`): a binary
number of SQLite or a spreadsheet holds no more.
"""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from functools import lru_cache

from pipeline.frozen import frozen
from pipeline.io import decimal_text

INFINITY = Decimal("Infinity")
ZERO = Decimal(0)

_DOWN, _UP = Context(prec=40, rounding=ROUND_FLOOR), Context(prec=40, rounding=ROUND_CEILING)
_DOWN_SHORT, _UP_SHORT = Context(prec=15, rounding=ROUND_FLOOR), Context(prec=15, rounding=ROUND_CEILING)


@frozen
class Interval:
    """All values from `low` to `high`; an open end is an infinity."""

    low: Decimal
    high: Decimal

    @classmethod
    def of(cls, low: Decimal | None, high: Decimal | None) -> "Interval":
        """Return the interval of two table cells, where an empty one is an open end."""
        return cls(-INFINITY if low is None else low, INFINITY if high is None else high)

    @classmethod
    def exactly(cls, value: Decimal | int) -> "Interval":
        """Return the interval that holds one value."""
        return cls(Decimal(value), Decimal(value))

    @property
    def ends(self) -> tuple[Decimal | None, Decimal | None]:
        """The two table cells of the interval: an open end is None."""
        return (None if self.low.is_infinite() else self.low, None if self.high.is_infinite() else self.high)

    @property
    def told(self) -> tuple[str | None, str | None]:
        """The ends as they are published, to 15 significant digits: the lower one rounded down, the upper one up."""
        return _lower(self.low), _upper(self.high)

    @property
    def positive(self) -> bool:
        """Whether every value lies above zero."""
        return self.low > 0

    def meets(self, other: "Interval") -> bool:
        """Return whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high

    def gap(self, other: "Interval") -> Decimal:
        """Return the distance between the two, zero where they meet."""
        return max(ZERO, self.low - other.high, other.low - self.high)

    def __add__(self, other: "Interval") -> "Interval":
        """Return every sum of a value of each."""
        return Interval(_DOWN.add(self.low, other.low), _UP.add(self.high, other.high))

    def __neg__(self) -> "Interval":
        """Return the interval mirrored at zero."""
        return Interval(self.high.copy_negate(), self.low.copy_negate())

    def __sub__(self, other: "Interval") -> "Interval":
        """Return every difference of a value of each."""
        return Interval(_DOWN.subtract(self.low, other.high), _UP.subtract(self.high, other.low))

    def __mul__(self, other: "Interval") -> "Interval":
        """Return every product of a value of each."""
        if self.low >= 0 and other.low >= 0:  # most are: no need to try every pair of ends
            return Interval(_times(_DOWN, self.low, other.low), _times(_UP, self.high, other.high))
        pairs = [(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(_times(_DOWN, *pair) for pair in pairs), max(_times(_UP, *pair) for pair in pairs))

    def __truediv__(self, other: "Interval") -> "Interval":
        """Return every quotient of a value of each. Raises `ZeroDivisionError` where `other` holds zero."""
        if other.low <= 0 <= other.high:
            raise ZeroDivisionError(f"division by {other}")
        if self.low >= 0 and other.low > 0:
            return Interval(_over(_DOWN_SHORT, self.low, other.high), _over(_UP_SHORT, self.high, other.low))
        pairs = [(a, b) for a in (self.low, self.high) for b in (other.low, other.high)]
        low = min(_over(_DOWN_SHORT, *pair) for pair in pairs)
        return Interval(low, max(_over(_UP_SHORT, *pair) for pair in pairs))


@lru_cache(maxsize=65_536)  # the ends of one figure are those of many findings
def _lower(end: Decimal) -> str | None:
    return None if end.is_infinite() else decimal_text(_DOWN_SHORT.plus(end))


@lru_cache(maxsize=65_536)
def _upper(end: Decimal) -> str | None:
    return None if end.is_infinite() else decimal_text(_UP_SHORT.plus(end))


def total(intervals: Iterable[Interval]) -> Interval:
    """Return the sum of the intervals."""
    result = Interval.exactly(0)
    for interval in intervals:
        result += interval
    return result


def hull(intervals: Iterable[Interval]) -> Interval:
    """Return the least interval that holds all of them; at least one is needed."""
    found = list(intervals)
    return Interval(min(i.low for i in found), max(i.high for i in found))


def growth_factor(percent: Interval) -> Interval:
    """Return what a level is multiplied by when it grows by `percent`: 32.27 % is 1.3227."""
    return Interval(
        _DOWN.add(1, _DOWN.scaleb(percent.low, -2)) if percent.low.is_finite() else percent.low,
        _UP.add(1, _UP.scaleb(percent.high, -2)) if percent.high.is_finite() else percent.high,
    )


def percent_change(factor: Interval) -> Interval:
    """Return the growth in percent of a factor: 1.3227 is 32.27 %."""
    return (factor - Interval.exactly(1)) * Interval.exactly(100)


def _times(context: Context, a: Decimal, b: Decimal) -> Decimal:
    return ZERO if a == 0 or b == 0 else context.multiply(a, b)


def _over(context: Context, a: Decimal, b: Decimal) -> Decimal:
    if b.is_infinite():  # the quotient tends to zero whatever the numerator tends to: zero is the outer end
        return ZERO
    return context.divide(a, b)

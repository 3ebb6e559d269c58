"""What a derivation gives: a key, a value with its interval, the formula and the operands."""

from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal

from pipeline.frozen import frozen
from pipeline.model import Derived
from pipeline.periods import DAY, Span
from pipeline.reconcile.figures import Figure
from pipeline.reconcile.finding import Operand
from pipeline.reconcile.intervals import Interval

# Values that do not end are given to this many digits; the interval says how many of them mean something.
QUOTIENT = Context(prec=10, rounding=ROUND_HALF_EVEN)


@frozen
class Derivation:
    """A derived figure: about what `of` is about, unless told otherwise."""

    of: Figure
    measure: str
    start: date
    stop: date
    unit_id: str
    value: Decimal
    interval: Interval
    formula: str
    operands: tuple[Operand, ...]
    indicator_id: str | None = None
    geography_id: str | None = None
    whole: Figure | None = None

    @property
    def price_basis(self) -> str | None:
        """The prices that the value is in, those of what it is about; a percentage and a rate are in none."""
        return self.of.price_basis or None if self.unit_id == self.of.unit_id else None

    def row(self, derived_id: str) -> Derived:
        """Return the row of `derived`."""
        of, (low, high) = self.of, self.interval.told
        days, whole = Span(self.start, self.stop - DAY), self.whole
        return Derived(
            derived_id=derived_id,
            indicator_id=self.indicator_id or of.indicator_id,
            measure=self.measure,
            geography_id=self.geography_id or of.geography_id or "",
            partner_id=of.partner_id,
            item_id=of.item_id,
            time_period=days.code,
            period_start=days.start,
            period_end=days.end,
            base_period=None,
            of_indicator_id=None,
            of_geography_id=whole.geography_id if whole and whole.geography_id != of.geography_id else None,
            of_item_id=None,
            outturn=of.outturn,
            value=min(max(self.value, self.interval.low), self.interval.high),  # ten digits may be fewer than it has
            unit_id=self.unit_id,
            price_basis=self.price_basis,
            value_low=None if low is None else Decimal(low),
            value_high=None if high is None else Decimal(high),
            formula=self.formula,
        )


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """Return part by whole in percent, to ten digits."""
    return QUOTIENT.multiply(QUOTIENT.divide(part, whole), Decimal(100))

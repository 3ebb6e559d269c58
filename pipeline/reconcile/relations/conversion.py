"""conversion: a figure and its restatement in another currency imply an exchange rate of its time.

Rule: dong by dollars lies within ten percent of the average rate of the figure's year or of the article's year.
Source: `pipeline/vocabulary/exchange_rates.csv`, yearly averages.
Failure (`implausible`): a digit, a scale word or a currency of one of the two is wrong. Which one is not known; the
figure is suspect all the same, because a reader cannot tell either.
"""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from pipeline.frozen import frozen
from pipeline.io import decimal_text
from pipeline.periods import DAY
from pipeline.reconcile.facts import exchange_rates
from pipeline.reconcile.figures import NUMBER, Figure, Figures
from pipeline.reconcile.finding import CRITICAL, HOLDS, IMPLAUSIBLE, INFO, Finding, Operand
from pipeline.reconcile.intervals import Interval
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.references import written_interval
from pipeline.reconcile.words import Speller, digits, subject

TOLERANCE = (Decimal("0.9"), Decimal("1.1"))
CURRENCIES = {"VND": "USD", "USD": "VND"}
UNIT = "VND/USD"


@frozen
class Restated:
    """A figure, the `amount` of the mention that restates it, and what that can stand for."""

    figure: Figure
    mention_id: str
    amount: Decimal
    bracket: Interval

    @property
    def value(self) -> Decimal:
        """The dong of a dollar, of the amounts as printed; a rate is known to five digits at best."""
        figure = self.figure
        rate = figure.value / self.amount if figure.unit_id == "VND" else self.amount / figure.value
        return rate.quantize(Decimal(1)) if rate >= 100 else rate

    @property
    def rate(self) -> Interval:
        """The dong of a dollar, of all that the amounts can stand for."""
        figure, bracket = self.figure, self.bracket
        return figure.interval / bracket if figure.unit_id == "VND" else bracket / figure.interval

    @property
    def width(self) -> Decimal:
        """How far the rate can be off."""
        return self.rate.high - self.rate.low


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every dong figure restated in dollars, and the other way round."""
    for found in restated(figures):
        plausible = _plausible(found.figure)
        if plausible is not None:
            yield _finding(found, plausible)


def restated(figures: Figures) -> Iterator[Restated]:
    """Yield the amounts in dong or dollars that their article restates in the other one."""
    mentioned = figures.conversions.filter(pl.col("value").is_not_null()).select(
        mention_id="converts_mention_id",
        conversion="mention_id",
        amount=pl.col("value").cast(NUMBER, strict=False),
        currency="unit_id",
        said="qualifier",
    )
    told = figures.frame.filter(pl.col("unit_id").is_in(list(CURRENCIES)), ~pl.col("is_reference"), pl.col("low") > 0)
    ends = (told.with_columns(mention_id=pl.col(end).str.replace(r"/\d+$", "")) for end in ("figure_id", "upper_id"))
    joined = (
        pl.concat([part.join(mentioned, on="mention_id") for part in ends])
        .filter(pl.col("currency") == pl.col("unit_id").replace_strict(CURRENCIES), pl.col("amount") > 0)
        .sort("row", "conversion")
        .unique(["row", "conversion"], keep="first", maintain_order=True)
    )
    for part in joined.iter_slices(10_000):
        cells = part.select("conversion", "amount", "said").rows()
        for figure, (mention_id, amount, said) in zip(figures.at(part["row"]), cells, strict=True):
            bracket = Interval.of(*written_interval(Decimal(decimal_text(amount)), said or "exact", "currency"))
            if bracket.positive:
                yield Restated(figure, mention_id, amount, bracket)


def _plausible(figure: Figure) -> Interval | None:
    """Return the rates that are plausible for the figure's period or its publication; None where no year is known."""
    rates = exchange_rates()
    last = figure.stop - DAY if figure.stop else None
    days = (figure.start, last, figure.said_from, figure.said_to)
    years = {day.year for day in days if day is not None} & rates.keys()
    if not years:
        return None
    found = [rates[year] for year in sorted(years)]
    return Interval(min(found) * TOLERANCE[0], max(found) * TOLERANCE[1])


def _finding(found: Restated, plausible: Interval) -> Finding:
    figure, amount = found.figure, found.amount
    unit = CURRENCIES[figure.unit_id]
    spell, other = Speller(figure.unit_id, [figure.value]), Speller(unit, [amount])
    spelled = {figure.unit_id: spell.quantity(spell.figure(figure)), unit: other.quantity(other.number(amount))}
    holds = found.rate.meets(plausible)
    outcome = "plausible" if holds else "not plausible"
    return Finding(
        relation="conversion",
        statement=f"{indicator(figure)} in VND / in USD = exchange rate, {subject(figure)}",
        expected=plausible,
        actual=found.rate,
        unit_id=UNIT,
        verdict=HOLDS if holds else IMPLAUSIBLE,
        severity=INFO if holds else CRITICAL,
        explanation=f"{spelled['VND']} / {spelled['USD']} = {digits(found.value)} {UNIT}, {outcome}: "
        f"{digits(plausible.low)} to {digits(plausible.high)} is within 10% of the yearly averages.",
        operands=(Operand("level", figure), Operand("rate", mention_id=found.mention_id)),
    )

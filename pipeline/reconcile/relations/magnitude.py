"""magnitude: a figure is about as large as such figures are.

Rule: a level is looked at as an amount a year in dollars (`orders`). It is implausible where it lies
- below what is plausible for its indicator and a place of its level (`pipeline/vocabulary/plausible_ranges.csv`), or
  ten times above it (a boom, or a total read as of a month, stays under that); for a part (an item, a partner) only
  far below;
- about three orders from the median of at least three figures of its own series, where that is steady;
- about three orders from reference figures of its series;
- far below a part of it that the same article states (its place, item or partner).
Only figures with a scale word are looked at: digits printed in full are seldom wrong by orders, and small ones mostly
speak of something less than the sentence does (a price, an amount a head, a few of the firms).
Source: the reasons of that file; million for billion is the misprint that newspapers make most.
Failure: a scale word, a unit or a digit is wrong; rarely the place or the indicator was read wrongly. Of what is
plausible there is nothing to say.
"""

from collections.abc import Iterator
from decimal import Decimal

import polars as pl

from pipeline.reconcile.figures import WORD, Figure, Figures
from pipeline.reconcile.finding import CRITICAL, IMPLAUSIBLE, Finding, Operand
from pipeline.reconcile.intervals import Interval
from pipeline.reconcile.naming import indicator, place_name
from pipeline.reconcile.orders import DAY, amounts, with_ranges
from pipeline.reconcile.words import Speller, spread, subject
from pipeline.vocabulary import code_lists

THREE_ORDERS = 316.0  # two and a half: a misprint of three on a figure off by a half
PART, BEYOND = 100_000.0, 10.0
ENOUGH = 3
ALL = pl.lit("_T", WORD)
SCALES = {3: "a thousand", 6: "a million", 9: "a billion"}
SLACK = Interval(Decimal("0.1"), Decimal(10))  # beside another figure, which is no range, the order is enough
SERIES = ["indicator_id", "geography_id", "partner_id", "item_id", "unit_id"]


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every implausible figure."""
    yield from by_size(figures)
    yield from below_part(figures)


def by_size(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every figure that is implausible by itself, or in its series: of one indicator and place."""
    known = _known(figures)
    told = known.filter(~pl.col("is_reference"), pl.col("printed_scale") > 0)
    for figure, low, high in _bounded(figures, _outside(told)):
        yield _range(figure, low, high)
    for figure, low, high in _bounded(figures, _own_series(known.filter(~pl.col("is_reference"), "steady"))):
        yield _series(figure, low, high)
    beside = _beside_references(told, known.filter("is_reference", "steady"))
    for figure, reference in figures.each(beside, "row", "reference"):
        yield _reference(figure, reference)


def below_part(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every figure far below a part of it: of one article."""
    told = _known(figures).filter(~pl.col("is_reference"), pl.col("printed_scale") > 0)
    for whole, part in figures.each(_below_part(figures, told), "row", "part"):
        yield _part(whole, part)


def _known(figures: Figures) -> pl.DataFrame:
    """Return the levels with their amounts and plausible ranges."""
    levels = figures.frame.filter(pl.col("measure") == "level", pl.col("geography_id").is_not_null())
    return with_ranges(amounts(levels)).with_columns(pl.coalesce("most", "amount"))  # a floor is set near the mark


def _outside(told: pl.DataFrame) -> pl.DataFrame:
    """Return the figures outside their range, with its bounds `from_` and `to`."""
    total = (pl.col("partner_id") == "_T") & (pl.col("item_id") == "_T")
    low = pl.col("range_low") * pl.when(total).then(1.0).otherwise(1 / PART) * pl.when("dated").then(1.0).otherwise(DAY)
    bounded = told.with_columns(from_=low, to=pl.col("range_high"))
    below, above = pl.col("most") < pl.col("from_"), pl.col("least") > pl.col("to") * BEYOND
    return bounded.filter(below | above)


def _own_series(told: pl.DataFrame) -> pl.DataFrame:
    """Return the figures that lie three orders from the median of their series."""
    once = told.filter("dated").unique([*SERIES, "source_id", "when", "value"])
    middle = (
        once.group_by(SERIES).agg(median=pl.col("amount").median(), count=pl.len()).filter(pl.col("count") >= ENOUGH)
    )
    far = told.filter("dated", pl.col("printed_scale") > 0).join(middle, on=SERIES)
    far = far.with_columns(from_=pl.col("median") / THREE_ORDERS, to=pl.col("median") * THREE_ORDERS)
    return far.filter((pl.col("most") < pl.col("from_")) | (pl.col("least") > pl.col("to")))


def _beside_references(told: pl.DataFrame, references: pl.DataFrame) -> pl.DataFrame:
    """Return the figures that lie three orders from the last reference figure of their series."""
    last = references.sort("stop", "figure_id", descending=[True, False]).unique(
        SERIES, keep="first", maintain_order=True
    )
    given = last.select(*SERIES, reference="row", usual="amount")
    both = told.filter("dated").join(given, on=SERIES)
    far = (pl.col("most") * THREE_ORDERS < pl.col("usual")) | (pl.col("least") > pl.col("usual") * THREE_ORDERS)
    return both.filter(far)


def _below_part(figures: Figures, told: pl.DataFrame) -> pl.DataFrame:
    """Return the figures of which a part of the same article and period is three orders larger."""
    on = ["source_id", "indicator_id", "when", "unit_id", "outturn"]
    parents = {name: place.parent_id for name, place in code_lists().geographies.items() if place.parent_id}
    levels = figures.levels(pl.col("low") > 0, pl.col("geography_id").is_not_null())
    own = ["geography_id", "partner_id", "item_id"]
    parts = levels.select(*on, *own, part="row", part_low=pl.col("low").cast(pl.Float64))
    up = {
        "geography_id": pl.col("geography_id").replace_strict(parents, default=None, return_dtype=WORD),
        "partner_id": pl.when(pl.col("partner_id") != "_T").then(ALL),
        "item_id": pl.when(pl.col("item_id") != "_T").then(ALL),
    }
    wholes = told.select(*on, *own, "row", whole_high=pl.col("high").cast(pl.Float64))
    found = [
        wholes.join(parts.with_columns(way), on=[*on, *own]).select("row", "part", "whole_high", "part_low")
        for way in (expression.alias(name) for name, expression in up.items())
    ]
    return pl.concat(found).filter(pl.col("part_low") > pl.col("whole_high") * THREE_ORDERS)


def _bounded(figures: Figures, found: pl.DataFrame) -> Iterator[tuple[Figure, Decimal | None, Decimal | None]]:
    """Yield the figures with their bounds, in the unit and for the period of the figure, to two digits."""
    ordered = found.sort("row").with_columns(
        low_end=pl.col("from_") / pl.col("per"), high_end=pl.col("to") / pl.col("per")
    )
    ends = ordered.select("low_end", "high_end").rows()
    for figure, (low, high) in zip(figures.at(ordered["row"]), ends, strict=True):
        yield figure, _rough(low), _rough(high)


def _rough(bound: float | None) -> Decimal | None:
    return None if bound is None else Decimal(f"{bound:.1e}")


def _range(figure: Figure, low: Decimal | None, high: Decimal | None) -> Finding:
    place = place_name(figure.geography_id)
    level = code_lists().geographies[figure.geography_id or ""].level.replace("-", " ")
    expected = Interval.of(low, high)
    return _finding(figure, expected, f"plausible for {place} ({level}) in such a period", ())


def _series(figure: Figure, low: Decimal | None, high: Decimal | None) -> Finding:
    return _finding(
        figure, Interval.of(low, high), "within two and a half orders of the other figures of its series", ()
    )


def _reference(figure: Figure, reference: Figure) -> Finding:
    words = f"near what {reference.authority} gives for {subject(reference)}"
    return _finding(figure, reference.interval, words, (Operand("base", reference),))


def _part(whole: Figure, part: Figure) -> Finding:
    words = f"no less than its part, {subject(part)}"
    return _finding(whole, Interval.of(part.low, None), words, (Operand("part", part),))


def _finding(figure: Figure, expected: Interval, words: str, others: tuple[Operand, ...]) -> Finding:
    spell = Speller(figure.unit_id, [figure.value])
    return Finding(
        relation="magnitude",
        statement=f"size of {indicator(figure)}, {subject(figure)}",
        expected=expected,
        actual=figure.interval,
        unit_id=figure.unit_id,
        verdict=IMPLAUSIBLE,
        severity=CRITICAL,
        explanation=f"{spell.quantity(spell.figure(figure))} is not {words}: "
        f"{spread(figure.unit_id, expected)}.{_meant(figure, expected)}",
        operands=(Operand("level", figure), *others),
    )


def _meant(figure: Figure, expected: Interval) -> str:
    """Return which scale word may be missing, or be one too many: the least that makes the figure plausible.

    Of a part nothing is said: hardly anything is too small for one.
    """
    if (figure.partner_id, figure.item_id) != ("_T", "_T"):
        return ""
    below = (figure.value if figure.high is None else figure.high) < expected.low
    for power, word in SCALES.items():
        factor = Interval.exactly(Decimal(1).scaleb(power if below else -power))
        if (_mark(figure) * factor * SLACK).meets(expected):
            return f" Perhaps {f'{word} times as much' if below else f'a {word.split()[1]}th of it'} is meant."
    return ""


def _mark(figure: Figure) -> Interval:
    """Return what the figure can stand for; of a floor or a ceiling, what is printed."""
    return Interval.exactly(figure.value) if None in (figure.low, figure.high) else figure.interval

"""share: the share that an article states is its part by its whole, and the shares of all parts make 100 percent.

Rule: part by whole in percent meets the stated share. The whole is what the share names (`of_…`); without a name it is
all items of an item's share, all partners of a partner's. Shares of parts that are known to be all the parts
(`pipeline/vocabulary/identities.csv`) make 100, of others no more than 100.
A stated share twice as large, or less than half, is one of another whole (of six provinces together) or none at all (a
growth): nothing is said of it.
Source: arithmetic and the identities.
Failure: a misprint, or figures of different vintages.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.facts import Identity, identities
from pipeline.reconcile.figures import TOLD, Figure, Figures
from pipeline.reconcile.finding import FAILS, HOLDS, Finding, Operand, judge
from pipeline.reconcile.intervals import INFINITY, Interval, total
from pipeline.reconcile.naming import indicator, named
from pipeline.reconcile.words import RECKONED, Speller, digits, period, subject

HUNDRED = Interval.exactly(100)
PLACED = [*(name for name in TOLD if name != "unit_id"), "indicator_id"]
ANY = pl.lit("_T")
TWICE = 2


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each share whose part and whole the article states, and for each set of shares."""
    for part, share, whole in figures.each(stated(figures), "part", "share", "whole"):
        if whole.interval.positive and _comparable(part, share, whole):
            yield _quotient(part, share, whole)
    for identity in identities("sum"):
        if identity.column == "item_id" and identity.whole == "_T":
            yield from _all_parts(figures, identity)


def stated(figures: Figures) -> pl.DataFrame:
    """Return the row numbers of each share with its part and its whole."""
    parts = figures.levels().select(*PLACED, "unit_id", part="row")
    found = of_wholes(figures).join(parts, on=[*PLACED, "unit_id"])
    return found.filter(pl.col("part") != pl.col("whole"))


def of_wholes(figures: Figures) -> pl.DataFrame:
    """Return the row numbers of each share with the levels, in any unit, of what it is a share of."""
    named = pl.any_horizontal(
        pl.col(name).is_not_null() for name in ("of_indicator_id", "of_geography_id", "of_item_id")
    )
    shares = figures.stated.filter(pl.col("measure") == "share", pl.col("unit_id") == "percent")
    shares = shares.filter(named | (pl.col("item_id") != "_T") ^ (pl.col("partner_id") != "_T"))
    wholes = shares.select(
        *PLACED,
        "of_indicator_id",
        "of_geography_id",
        share="row",
        whole_indicator=pl.coalesce("of_indicator_id", "indicator_id"),
        whole_where=pl.coalesce("of_geography_id", "where"),
        whole_item=pl.when(named).then(pl.coalesce("of_item_id", "item_id")).otherwise(ANY),
        whole_partner=pl.when(named).then("partner_id").otherwise(ANY),
    )
    keys = ["source_id", "when", "outturn", "price_basis"]
    levels = figures.levels().select(
        *keys,
        "unit_id",
        whole_indicator="indicator_id",
        whole_where="where",
        whole_item="item_id",
        whole_partner="partner_id",
        whole="row",
    )
    return wholes.join(levels, on=[*keys, "whole_indicator", "whole_where", "whole_item", "whole_partner"])


def _comparable(part: Figure, share: Figure, whole: Figure) -> bool:
    reckoned = abs(part.value) / whole.value * HUNDRED.low
    return reckoned / TWICE < share.value < reckoned * TWICE


def _quotient(part: Figure, share: Figure, whole: Figure) -> Finding:
    size = -part.interval if part.value < 0 else part.interval  # a deficit of 14.5 is 17% of exports of 85.5
    expected = size / whole.interval * HUNDRED
    verdict, severity = judge(expected, share.interval, [part, share, whole])
    spell, percent = Speller(part.unit_id, [whole.value, part.value]), Speller("percent", [])
    amount = spell.figure(part).removeprefix("−")
    exact = Interval.exactly(abs(part.value)) / Interval.exactly(whole.value) * HUNDRED if whole.value else None
    value = "any" if exact is None else digits(exact.low, most=RECKONED)
    outcome = "within rounding of" if verdict == HOLDS else f"{percent.interval(expected)} with rounding, but stated is"
    return Finding(
        relation="share",
        statement=f"share of {indicator(part)}, {subject(part)}, in {indicator(whole)}, {subject(whole)}",
        expected=expected,
        actual=share.interval,
        unit_id="percent",
        verdict=verdict,
        severity=severity,
        explanation=f"{amount} / {spell.quantity(spell.figure(whole))} = {value}%, {outcome} {percent.figure(share)}%.",
        operands=(Operand("part", part), Operand("whole", whole), Operand("rate", share)),
    )


def _all_parts(figures: Figures, identity: Identity) -> Iterator[Finding]:
    """Yield whether the shares of the parts of one whole make 100 percent."""
    shares = figures.stated.filter(
        pl.col("measure") == "share", pl.col("indicator_id") == identity.indicator, pl.col("unit_id") == "percent"
    )
    on = [*(name for name in TOLD if name != "item_id"), "of_indicator_id", "of_geography_id", "of_item_id"]
    names = [*identity.parts, *identity.optional]
    columns = {name: shares.filter(pl.col("item_id") == name).select(*on, pl.col("row").alias(name)) for name in names}
    joined = columns[names[0]]
    for name in identity.parts[1:]:
        joined = joined.join(columns[name], on=on, nulls_equal=True)
    for name in identity.optional:
        joined = joined.join(columns[name], on=on, nulls_equal=True, how="left")
    for name in identity.optional:
        complete = joined.filter(pl.col(name).is_not_null())
        for parts in figures.each(complete, *identity.parts, name):
            yield _hundred(parts, exhaustive=identity.exhaustive)
        joined = joined.filter(pl.col(name).is_null())
    for parts in figures.each(joined, *identity.parts):
        yield _hundred(parts, exhaustive=identity.exhaustive and not identity.optional)


def _hundred(parts: tuple[Figure, ...], *, exhaustive: bool) -> Finding:
    actual = total(part.interval for part in parts)
    expected = HUNDRED if exhaustive else Interval(-INFINITY, HUNDRED.high)
    verdict, severity = judge(expected, actual, list(parts))
    spell = Speller("percent", [])
    added = " + ".join(spell.figure(part) for part in parts)
    outcome = "but they are all the parts" if verdict == FAILS and exhaustive else "of 100%"
    return Finding(
        relation="share",
        statement=f"shares of {' + '.join(named('item_id', part.item_id) for part in parts)} in {indicator(parts[0])}, "
        f"{period(parts[0].start, parts[0].stop)}",
        expected=expected,
        actual=actual,
        unit_id="percent",
        verdict=verdict,
        severity=severity,
        explanation=f"{added} = {spell.interval(actual)}% with rounding, {outcome}.",
        operands=tuple(Operand("part", part) for part in parts),
    )

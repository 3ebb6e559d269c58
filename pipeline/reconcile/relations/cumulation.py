"""cumulation: months, quarters and the year to date of one place add up.

Rule: two or three adjacent periods of one article add up to the period that they fill (the first nine months and
October: ten months). Across articles two are added, the figures that are preferred today, once with reference figures
where articles say nothing, once the other way round.
Source: the periods of flows (`indicators`, kind flow).
Failure: within an article one of them is wrong. Across articles the verdict is `vintage`: the year to date is revised
with every month, so that no month follows from two articles' totals, and we derive none.
"""

from collections.abc import Iterator

import polars as pl

from pipeline.reconcile.facts import NOT_ADDED
from pipeline.reconcile.figures import TOLD, Figure, Figures
from pipeline.reconcile.finding import FAILS, HOLDS, VINTAGE, WARNING, Finding, Operand, judge, one_article
from pipeline.reconcile.intervals import total
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.series import preferred
from pipeline.reconcile.words import Speller, period, source, subject
from pipeline.vocabulary import code_lists

ARTICLE = [*(name for name in TOLD if name != "when"), "indicator_id"]
PARTS = (("part_1", "part_2"), ("part_1", "part_2", "part_3"))
ANYWHERE = [name for name in ARTICLE if name != "source_id"]


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for each period that is filled by two or three others, in an article and across."""
    levels = flows(figures)
    own = levels.filter(~pl.col("is_reference"))
    yield from _filled(figures, own, ARTICLE, PARTS)
    slot = [*ANYWHERE, "when"]
    told = preferred(own.filter(pl.col("geography_id").is_not_null()), slot)
    given = preferred(levels.filter("is_reference"), [*slot, "authority"])
    for first, second in ((told, given), (given, told)):
        both = pl.concat([first, second.join(first, on=slot, how="anti")])
        across = _filled(figures, both, ANYWHERE, PARTS[:1])
        yield from (finding for finding in across if not one_article(finding.figures))


def flows(figures: Figures) -> pl.DataFrame:
    """Return the stated levels of flows whose period is known, of those that add up."""
    kinds = code_lists().indicators.items()
    names = [name for name, indicator in kinds if indicator.kind == "flow" and name not in NOT_ADDED]
    return figures.levels(pl.col("indicator_id").is_in(names), pl.col("start").is_not_null())


def _filled(
    figures: Figures, levels: pl.DataFrame, key: list[str], choices: tuple[tuple[str, ...], ...]
) -> Iterator[Finding]:
    """Yield a finding for each whole period; its first part begins with it, its last part ends with it."""
    parts = levels.select(*key, "start", "stop", "row")
    begun = parts.join(parts, on=[*key, "start"], suffix="_1").filter(pl.col("stop_1") < pl.col("stop"))
    begun = begun.rename({"row": "whole", "stop": "whole_stop", "row_1": "part_1", "stop_1": "stop"}).drop("start")
    for names in choices:
        after = parts.rename({"start": "stop", "stop": "next", "row": names[-1]})
        begun = begun.join(after, on=[*key, "stop"]).drop("stop").rename({"next": "stop"})
        full = begun.filter(pl.col("stop") == pl.col("whole_stop"))
        for whole, *found in figures.each(full, "whole", *names):
            yield _finding(whole, found)
        begun = begun.filter(pl.col("stop") < pl.col("whole_stop"))


def _finding(whole: Figure, parts: list[Figure]) -> Finding:
    expected, involved = total(part.interval for part in parts), [whole, *parts]
    verdict, severity = judge(expected, whole.interval, involved)
    if verdict == FAILS and not one_article(involved):
        verdict, severity = VINTAGE, WARNING
    spell = Speller(whole.unit_id, [whole.value])
    apart = len({figure.source_id for figure in involved}) > 1
    said = [f"{period(f.start, f.stop)}{f', {source(f)}' if apart else ''}" for f in involved]
    names = [f"{spell.figure(part)} ({said[n]})" for n, part in enumerate(parts, 1)]
    outcome = {HOLDS: "within rounding of", VINTAGE: "of other vintages than"}.get(verdict, "but stated is")
    return Finding(
        relation="cumulation",
        statement=f"{' + '.join(period(f.start, f.stop) for f in parts)}: {indicator(whole)}, {subject(whole)}",
        expected=expected,
        actual=whole.interval,
        unit_id=whole.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=f"{' + '.join(names)} = {spell.quantity(spell.interval(expected))}, {outcome} "
        f"{spell.figure(whole)} ({said[0]}).",
        operands=(Operand("whole", whole), *(Operand("part", part) for part in parts)),
    )

"""sum: the parts that an article states make up the whole that it states.

Rule: the sum of the parts' intervals meets the whole's; where not all parts are stated, the whole is no less than them.
Source: the identities of `pipeline/vocabulary/identities.csv`, each with its own (exports + imports = trade_turnover is
the definition of Vietnam Customs).
Failure: one of the figures is misprinted, of another vintage than the others, or about something else than it seems.
"""

from collections.abc import Iterator
from decimal import Decimal

from pipeline.reconcile.facts import identities
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, Finding, Operand, judge
from pipeline.reconcile.intervals import INFINITY, Interval, total
from pipeline.reconcile.naming import indicator, named
from pipeline.reconcile.relations.identity import meet
from pipeline.reconcile.words import Speller, subject


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every whole whose parts the same article states."""
    for identity in identities("sum"):
        names = [*identity.parts, *identity.optional]
        for whole, parts, complete in meet(figures, identity):
            yield _finding(whole, parts, names[: len(parts)], identity.whole, identity.column, complete)


def _finding(whole: Figure, parts: list[Figure], names: list[str], name: str, column: str, complete: bool) -> Finding:
    added = total(part.interval for part in parts)
    expected = added if complete else Interval(added.low, INFINITY)
    verdict, severity = judge(expected, whole.interval, [whole, *parts])
    left, right = " + ".join(named(column, part) for part in names), named(column, name)
    right = right if column == "indicator_id" else f"{indicator(whole)} ({right})"
    relation = "=" if complete else "≤"
    return Finding(
        relation="sum",
        statement=f"{left} {relation} {right}, {subject(whole)}",
        expected=expected,
        actual=whole.interval,
        unit_id=whole.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=_explain(whole, parts, added, complete, verdict),
        operands=(Operand("whole", whole), *(Operand("part", part) for part in parts)),
    )


def _explain(whole: Figure, parts: list[Figure], added: Interval, complete: bool, verdict: str) -> str:
    spell = Speller(whole.unit_id, [whole.value, *(part.value for part in parts)])
    value = sum((part.value for part in parts), Decimal(0))
    reckoned = f"{' + '.join(spell.figure(part) for part in parts)} = {spell.quantity(spell.number(value))}"
    stated = spell.figure(whole)
    if not complete:
        outcome = "no more than" if verdict == HOLDS else "more than"
        return f"{reckoned}, {outcome} the whole of {stated}; other parts are not stated."
    if verdict == HOLDS:
        return f"{reckoned}, as stated." if value == whole.value else f"{reckoned}, within rounding of {stated}."
    return f"{reckoned} ({spell.interval(added)} with rounding), but {stated} is stated."

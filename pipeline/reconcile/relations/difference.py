"""difference: the balance that an article states is what its two figures differ by.

Rule: the interval of the first part less the second meets the interval of the stated difference; a deficit is negative.
Source: `pipeline/vocabulary/identities.csv` (trade_balance = exports − imports: Vietnam Customs).
Failure: one of the three is misprinted, of another vintage, or the balance has the wrong sign.
"""

from collections.abc import Iterator

from pipeline.reconcile.facts import identities
from pipeline.reconcile.figures import Figure, Figures
from pipeline.reconcile.finding import HOLDS, Finding, Operand, judge
from pipeline.reconcile.naming import indicator
from pipeline.reconcile.relations.identity import meet
from pipeline.reconcile.words import Speller, subject


def find(figures: Figures) -> Iterator[Finding]:
    """Yield a finding for every difference whose two parts the same article states."""
    for identity in identities("difference"):
        for whole, (first, second), _ in meet(figures, identity):
            yield _finding(whole, first, second)


def _finding(whole: Figure, first: Figure, second: Figure) -> Finding:
    expected = first.interval - second.interval
    verdict, severity = judge(expected, whole.interval, [whole, first, second])
    spell = Speller(whole.unit_id, [whole.value, first.value, second.value])
    value, stated = first.value - second.value, spell.figure(whole)
    reckoned = f"{spell.figure(first)} − {spell.figure(second)} = {spell.quantity(spell.number(value))}"
    if verdict == HOLDS:
        explanation = f"{reckoned}, as stated." if value == whole.value else f"{reckoned}, within rounding of {stated}."
    else:
        explanation = f"{reckoned} ({spell.interval(expected)} with rounding), but {stated} is stated."
    return Finding(
        relation="difference",
        statement=f"{indicator(first)} − {indicator(second)} = {indicator(whole)}, {subject(whole)}",
        expected=expected,
        actual=whole.interval,
        unit_id=whole.unit_id,
        verdict=verdict,
        severity=severity,
        explanation=explanation,
        operands=(Operand("whole", whole), Operand("part", first), Operand("part", second)),
    )

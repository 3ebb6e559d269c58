"""What a relation finds, and the tables of checks and operands that come of it.

Severity says what becomes of the figures: `critical` speaks against them (suspect), `warning` speaks of them (noted),
`info` leaves them as they are.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model import Check, CheckOperand
from pipeline.reconcile.figures import Figure
from pipeline.reconcile.intervals import Interval

HOLDS, FAILS, IMPLAUSIBLE, VINTAGE = "holds", "fails", "implausible", "vintage"
CRITICAL, WARNING, INFO = "critical", "warning", "info"
# A gap within an article of less than this part of the amount is what adding rounded parts can bring about.
SMALL = 100


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure, or the mention of a conversion, in one of the roles of `check_operands`."""

    role: str
    figure: Figure | None = None
    mention_id: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation between figures: what the others imply (`expected`), what is stated (`actual`), and the verdict."""

    relation: str
    statement: str
    expected: Interval
    actual: Interval
    unit_id: str
    verdict: str
    severity: str
    explanation: str
    operands: tuple[Operand, ...]

    @property
    def figures(self) -> list[Figure]:
        """The figures among the operands."""
        return [operand.figure for operand in self.operands if operand.figure is not None]


def same_time(figures: Iterable[Figure]) -> bool:
    """Return whether all may have been said at one time: days of publication overlap, or are not known."""
    known = [(f.said_from, f.said_to) for f in figures]
    starts = [start for start, _ in known if start is not None]
    ends = [end for _, end in known if end is not None]
    return not starts or not ends or max(starts) <= min(ends)


def one_article(figures: Iterable[Figure]) -> bool:
    """Return whether all figures are one article's."""
    found = list(figures)
    return len({figure.source_id for figure in found}) == 1 and not any(figure.is_reference for figure in found)


def judge(expected: Interval, actual: Interval, figures: list[Figure]) -> tuple[str, str]:
    """Return verdict and severity of an arithmetic relation.

    It holds where the intervals meet. Where they do not, figures said at different times are of different vintages; an
    article that contradicts itself is in the wrong with one of them, unless the gap is below one percent; between two
    sources nothing says which one errs.
    """
    if expected.meets(actual):
        return HOLDS, INFO
    if not same_time(figures):
        return VINTAGE, WARNING
    near = expected.gap(actual) * SMALL < max(abs(end) for end in (*expected.ends, *actual.ends) if end is not None)
    return FAILS, WARNING if near or not one_article(figures) else CRITICAL


def tables(findings: Iterable[Finding]) -> tuple[list[Check], list[CheckOperand]]:
    """Return the rows of `checks` and `check_operands`; a relation between the same figures is told once."""
    checks: dict[str, Check] = {}
    operands: list[CheckOperand] = []
    for finding in findings:
        rows = [row for operand in finding.operands for row in _cells(operand)]
        text = "\n".join("\t".join(cell or "" for cell in row) for row in rows)
        check_id = f"{finding.relation}:{hashlib.sha256(text.encode()).hexdigest()[:16]}"
        if check_id in checks:
            continue
        checks[check_id] = _check(check_id, finding)
        operands += [CheckOperand(check_id, position, *row) for position, row in enumerate(rows, 1)]
    return list(checks.values()), operands


def _check(check_id: str, finding: Finding) -> Check:
    expected, actual = finding.expected.ends, finding.actual.ends
    return Check(
        check_id,
        finding.relation,
        "article" if one_article(finding.figures) else "cross",
        finding.statement,
        *expected,
        *actual,
        finding.unit_id,
        finding.verdict,
        finding.severity,
        finding.explanation,
    )


def _cells(operand: Operand) -> list[tuple[str, str | None, str | None, str | None]]:
    """Return role, observation, mention and reference of an operand; a range is two observations."""
    figure = operand.figure
    if figure is None:
        return [(operand.role, None, operand.mention_id, None)]
    if figure.is_reference:
        return [(operand.role, None, None, figure.figure_id)]
    ids = (figure.figure_id, figure.upper_id)
    return [(operand.role, identifier, None, None) for identifier in ids if identifier is not None]

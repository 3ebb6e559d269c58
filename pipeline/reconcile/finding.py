"""What a relation finds, and the tables of checks and operands that come of it.

Severity says what becomes of the figures: `critical` speaks against them (suspect), `warning` speaks of them (noted),
`info` leaves them as they are.
"""

import gc
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import chain, islice
from typing import NamedTuple

import polars as pl

from pipeline.io import polars_schema
from pipeline.plain import with_minus
from pipeline.reconcile.figures import SMALL, Figure
from pipeline.reconcile.intervals import Interval

HOLDS, FAILS, IMPLAUSIBLE, VINTAGE = "holds", "fails", "implausible", "vintage"
CRITICAL, WARNING, INFO = "critical", "warning", "info"
TABLES = ("checks", "check_operands")
KEYS, BATCH = ["check_id", "position"], 10_000


class Operand(NamedTuple):
    """A figure, or the mention of a conversion, in one of the roles of `check_operands`."""

    role: str
    figure: Figure | None = None
    mention_id: str | None = None


class Finding(NamedTuple):
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
    first, last = date.min, date.max
    for figure in figures:
        first, last = max(first, figure.said_from or date.min), min(last, figure.said_to or date.max)
    return first <= last


def one_article(figures: Iterable[Figure]) -> bool:
    """Return whether all figures are one article's."""
    known = None
    for figure in figures:
        if figure.is_reference or known not in (None, figure.source_id):
            return False
        known = figure.source_id
    return True


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


def tables(findings: Iterable[Finding]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows of `checks` and `check_operands`; a relation between the same figures is told once."""
    rest, parts = iter(findings), [tuple(pl.DataFrame(schema=polars_schema(name)) for name in TABLES)]
    with _no_collection():
        while batch := list(islice(rest, BATCH)):
            parts.append(_batch(batch))
    checks, operands = (pl.concat(some) for some in zip(*parts, strict=True))
    return checks.unique(KEYS[:1], keep="first"), operands.unique(KEYS, keep="first")


@contextmanager
def _no_collection() -> Iterator[None]:
    """Pause the search for reference cycles: findings make none, and searching would take a fifth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _batch(findings: list[Finding]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows of some findings; column by column, because there may be millions."""
    cells = [[row for operand in finding.operands for row in operand_cells(operand)] for finding in findings]
    ids = [_check_id(finding.relation, rows) for finding, rows in zip(findings, cells, strict=True)]
    checks = [
        ids,
        [finding.relation for finding in findings],
        ["article" if one_article(finding.figures) else "cross" for finding in findings],
        [with_minus(finding.statement) for finding in findings],
        *zip(*((*finding.expected.told, *finding.actual.told) for finding in findings), strict=True),
        [finding.unit_id for finding in findings],
        [finding.verdict for finding in findings],
        [finding.severity for finding in findings],
        [with_minus(finding.explanation) for finding in findings],
    ]
    rows = list(chain.from_iterable(cells))
    sizes = [len(some) for some in cells]
    operands = [
        [check_id for check_id, size in zip(ids, sizes, strict=True) for _ in range(size)],
        [position for size in sizes for position in range(1, size + 1)],
        *(list(column) for column in zip(*rows, strict=True)),
    ]
    return (
        pl.DataFrame(checks, schema=polars_schema("checks")),
        pl.DataFrame(operands, schema=polars_schema("check_operands")),
    )


def _check_id(relation: str, rows: list[tuple[str, str | None, str | None, str | None]]) -> str:
    text = "\n".join(["\t".join([cell or "" for cell in row]) for row in rows])
    return f"{relation}:{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def operand_cells(operand: Operand) -> list[tuple[str, str | None, str | None, str | None]]:
    """Return role, observation, mention and reference of an operand; a range is two observations."""
    figure = operand.figure
    if figure is None:
        return [(operand.role, None, operand.mention_id, None)]
    if figure.is_reference:
        return [(operand.role, None, None, figure.figure_id)]
    ids = (figure.figure_id, figure.upper_id)
    return [(operand.role, identifier, None, None) for identifier in ids if identifier is not None]

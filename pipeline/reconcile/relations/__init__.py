"""The relations that figures must keep, one a file: `find(figures)` yields what it found, holding or not.

Each file says its rule, where the rule comes from, and what a failure means. Joins choose who meets whom, in one pass
over the table; the arithmetic is then done figure by figure on exact decimals.
"""

from collections.abc import Iterator
from importlib import import_module

import polars as pl

from pipeline.io import ordered
from pipeline.reconcile import finding
from pipeline.reconcile.figures import AT_ONE_PLACE, Figures
from pipeline.reconcile.finding import Finding
from pipeline.reconcile.workers import Tables, shared, stacked

# These look at the figures of one place, or of one sentence where no place is told.
OF_A_PLACE = (
    "agreement",
    "growth",
    "added_month",
    "implied_base",
    "target",
    "sum_of_parts",
    "difference",
    "cumulation",
    "conversion",
    "plan",
    "compound",
)
# These hold places against each other.
ACROSS_PLACES = ("rank", "magnitude", "share")


def find(name: str, figures: Figures) -> Iterator[Finding]:
    """Yield the findings of one relation."""
    found: Iterator[Finding] = import_module(f"{__name__}.{name}").find(figures)
    return found


def tables(figures: Figures) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `checks` and `check_operands` of all relations."""
    checks, operands = stacked(shared(figures, AT_ONE_PLACE, of_a_place, across_places))
    return ordered(checks, "checks"), ordered(operands, "check_operands")


def of_a_place(figures: Figures) -> Tables:
    """Return the tables of the relations that look at one place."""
    return stacked(finding.tables(find(name, figures)) for name in OF_A_PLACE)


def across_places(figures: Figures) -> Tables:
    """Return the tables of the relations that look at several."""
    return stacked(finding.tables(find(name, figures)) for name in ACROSS_PLACES)

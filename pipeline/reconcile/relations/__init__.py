"""The relations that figures must keep, one a file: `find(figures)` yields what it found, holding or not.

Each file says its rule, where the rule comes from, and what a failure means. Joins choose who meets whom, in one pass
over the table; the arithmetic is then done figure by figure on exact decimals.
"""

from collections.abc import Iterator
from importlib import import_module

from pipeline.reconcile.figures import Figures
from pipeline.reconcile.finding import Finding

# The costliest first, so that two workers end together.
EVERY = (
    "agreement",
    "growth",
    "added_month",
    "implied_base",
    "target",
    "sum_of_parts",
    "difference",
    "cumulation",
    "rank",
    "magnitude",
    "conversion",
    "share",
    "plan",
    "compound",
)


def find(name: str, figures: Figures) -> Iterator[Finding]:
    """Yield the findings of one relation of `EVERY`."""
    found: Iterator[Finding] = import_module(f"{__name__}.{name}").find(figures)
    return found

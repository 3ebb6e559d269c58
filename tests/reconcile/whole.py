"""All relations and derivations on one small table of figures: the stage goes by batches and shares (`steps`)."""

import polars as pl

from pipeline import io
from pipeline.reconcile import derivations, relations
from pipeline.reconcile.figures import Figures

KINDS = (*derivations.OF_AN_ARTICLE, *derivations.OF_A_KEY, *derivations.OF_A_PERIOD)


def checks(figures: Figures) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `checks` and `check_operands`."""
    return relations.tables(figures, (*relations.OF_AN_ARTICLE, *relations.OF_A_KEY, *relations.OF_A_PERIOD))


def derived(figures: Figures, observations: pl.DataFrame | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the tables `derived` and `derived_operands`: what none of the figures or observations states."""
    known = io.frame([], "observations") if observations is None else observations
    found, operands = derivations.tables(figures, KINDS)
    new = derivations.unstated(found, derivations.stated(figures, known))
    return io.ordered(new, "derived"), operands.join(new, on="derived_id", how="semi")

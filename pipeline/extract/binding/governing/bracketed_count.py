"""Bare counts in brackets right behind a partner, of what was counted before: `72 projects. China (19) leads`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity


def counted_by_partner(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the last count of projects or firms, for a number that fills the brackets behind a partner."""
    scan = passage.view.scan
    if quantity.kind != "number" or scan.sign(quantity.first - 1) != "(" or scan.sign(quantity.last) != ")":
        return None
    partner = stretch.last_before(passage.partners, quantity.first - 1)
    if partner is None or partner.last != quantity.first - 1:
        return None
    told = next(iter(passage.discourse.last_counts[-1:]), None)
    return told if told is not None and told.concept in FUNDED else None

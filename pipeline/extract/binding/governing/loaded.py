"""Tonnes of goods told beside passengers: `1.6 million passengers and 9,800 tonnes of goods` are freight."""

from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

PASSENGERS, FREIGHT = "passengers", "freight"


def loaded(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return freight for tonnes of goods of no name where the sentence has just told passengers."""
    scan = passage.view.scan
    of = scan.at(quantity.last, "of")
    is_goods = scan.at(of.last if of else quantity.last, "goods_taken") is not None
    if not is_goods or passage.last_of(PASSENGERS) is None:
        return []
    return [Candidate(FREIGHT, BEHIND, "goods beside passengers")]

"""Money that a sentence tells of the projects before it: `Hue licensed 70 projects. They are worth 1.4 billion USD`."""

from pipeline.extract.binding.governing.candidate import FOLLOWS_FIGURE, Candidate
from pipeline.extract.binding.governing.implied import COUNTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

SUBJECT = 6  # tokens at the start of a sentence or clause in which words point to what was counted


def worth(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money which a sentence gives what was counted before is its capital."""
    view, start = passage.view, passage.view.before(quantity)[0]
    last = passage.said.noun if passage.figures else passage.discourse.last
    if quantity.kind != "money" or last is None or last.concept not in COUNTED:
        return []
    told = view.starting("counted_ones", start, start + SUBJECT)
    if not told or not view.within("worth", told[0].last, quantity.first):
        return []
    return [Candidate("capital", FOLLOWS_FIGURE, "money of what was counted before", draft=last)]

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
    if last is None or last.concept not in COUNTED:
        return []
    told = view.starting("counted_ones", start, start + SUBJECT)
    if not (told and view.within("worth", told[0].last, quantity.first)) and not _opens(passage, quantity):
        return []
    return [Candidate("capital", FOLLOWS_FIGURE, "money of what was counted before", draft=last)]


def _opens(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a sentence opens with what those counted before are worth: `At 60 million USD they are worth`."""
    view, start = passage.view, passage.view.sentence.first
    led = view.scan.at(start, "valued_at")
    if led is None or view.following(start) != quantity.first:
        return False
    at = quantity.last + (view.scan.sign(quantity.last) == ",")
    return view.scan.any_at(at, "they", "counted_ones") and bool(view.starting("worth", at, at + SUBJECT))

"""What a quantity is about: candidate concepts weighed against each other.

A concept behind the quantity counts when it follows closely (`384 projects`, `1.1 million USD of exports`); one before
it counts the less the farther it stands and the more figures of its kind lie between; the figure before passes its own
on to changes, ranks and shares; the sentence before passes its concept on when this one has none.
"""

from operator import attrgetter

from pipeline.extract.binding.governing.before import before
from pipeline.extract.binding.governing.behind import behind
from pipeline.extract.binding.governing.candidate import BEHIND, FOLLOWS_FIGURE, Candidate
from pipeline.extract.binding.governing.counting import counts_what_is_before
from pipeline.extract.binding.governing.implied import COUNTED, OF_GROWTH, ahead, capital_of, growth
from pipeline.extract.binding.governing.implying import implied
from pipeline.extract.binding.governing.inherited import inherited, of_aspect
from pipeline.extract.binding.governing.last_count import as_last_count
from pipeline.extract.binding.governing.made import output
from pipeline.extract.binding.governing.proform import proform
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.subject_told import of_subject_told
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.quantities import Quantity

__all__ = ["COUNTED", "OF_GROWTH", "Candidate", "candidates"]

WEIGHT = attrgetter("weight")


def candidates(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that may govern a quantity, the heaviest first; of equal ones the first found."""
    found = [*_paired(passage, quantity), *_said(passage, quantity), *implied(passage, quantity)]
    found = sorted([one for one in found if one.weight > 0], key=WEIGHT, reverse=True)
    found = found or as_last_count(passage, quantity)
    if not found or found[0].weight < FOLLOWS_FIGURE:
        return [*capital_of(passage, quantity), *found]
    return found


def _paired(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concept that a list says respectively, or that of the figure that the quantity answers to."""
    pair = passage.pair(quantity)
    if pair is None:
        return []
    if pair.concept is not None:
        return [Candidate(str(pair.concept.value), BEHIND, "respectively", pair.concept)]
    answered = passage.said.answers.get(pair.quantity.first) if pair.quantity else None
    if answered is None or not answered.concept:
        return []
    return [Candidate(answered.concept, BEHIND, "respectively", draft=answered)]


def _said(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the concepts that words name, here or before, and those that the kind of the quantity implies."""
    of = quantity.dimension
    found = [*behind(passage, quantity), *before(passage, quantity), *proform(passage, quantity)]
    if of == "count" and not counts_what_is_before(passage, quantity):
        return [*found, *output(passage, quantity)]  # it counts what follows it, or nothing known
    found.extend([*inherited(passage, quantity), *of_subject_told(passage, quantity)])
    if not found:
        found.extend(ahead(passage, quantity))
    found.extend(output(passage, quantity))
    if of in RELATIVE:
        found.extend([*of_aspect(passage, quantity), *growth(passage)])
    return found

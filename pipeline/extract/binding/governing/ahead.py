"""The next concept of a sentence, for an amount that nothing else governs."""

from pipeline.extract.binding.governing.candidate import AHEAD, REACH, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import RELATIVE
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

NAME_WITHIN = 3  # tokens from a name to the amount that it opens the clause of


def ahead(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the next concept of the sentence, for a quantity that nothing else governs."""
    of, concepts = quantity.dimension, passage.setting.grammar.concepts
    if of == "count" and passage.view.scan.at(quantity.last, "counters"):
        return []  # 80 lượt đoàn: what is counted stands right behind
    for hit in passage.view.starting("concept", quantity.last, quantity.last + REACH):
        if of in RELATIVE or concepts.fits(str(hit.value), of):
            if _is_of_next_clause(passage.view, quantity.last, hit):
                return []
            return [Candidate(str(hit.value), AHEAD, "the next words", hit)]
    return []


def _is_of_next_clause(view: View, first: int, hit: Hit) -> bool:
    """Tell whether a comma begins another clause, whose amount a concept names: `5 million USD, and GRDP`."""
    commas = view.signs_within(",;", first, hit.first)
    if any(view.scan.at(at + 1, "conj") is not None for at in commas):
        return True
    amount = view.following(hit.last)
    return hit.first - 1 in commas and amount < view.sentence.last and amount - hit.last <= NAME_WITHIN

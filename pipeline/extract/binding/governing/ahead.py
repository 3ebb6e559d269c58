"""The next concept of a sentence, for an amount that nothing else governs."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import AHEAD, REACH, Candidate
from pipeline.extract.binding.governing.trade import is_owner_entry
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
        if is_owner_entry(passage, hit):
            continue
        if of in RELATIVE or concepts.fits(str(hit.value), of):
            if _is_of_next_clause(passage.view, quantity, hit):
                return []
            return [Candidate(str(hit.value), AHEAD, "the next words", hit)]
    return []


def _is_of_next_clause(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a comma begins another clause: `5 million USD, and GRDP`, `8 trillion dong, exports 5 million USD`.

    Where no word joins it, its amount is one in another currency.
    """
    commas = view.signs_within(",;", quantity.last, hit.first)
    if any(view.scan.at(at + 1, "conj") is not None for at in commas):
        return True
    amount = stretch.first_from(view.quantities, hit.last)
    if amount is None or hit.first - 1 not in commas or amount.first - hit.last > NAME_WITHIN:
        return False
    return amount.kind == quantity.kind == "money" and amount.unit != quantity.unit

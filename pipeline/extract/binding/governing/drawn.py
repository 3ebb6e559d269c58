"""Money that was attracted, which is capital: `the parks have lured 9 billion USD`."""

from pipeline.extract.binding.governing.candidate import DRAWN, DRAWN_DIRECTLY, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

EVENT_WITHIN = 3  # tokens between a figure and a word of event
PASSIVE = 3  # tokens of `had been poured into` to its verb
CAPITAL = "capital"


def drawn(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money which was attracted is capital; right behind the verb, whatever was named before it."""
    first, last = passage.view.before(quantity)
    told = passage.view.within("draws", first, last)
    end = passage.view.beyond(quantity)[0]
    if passage.view.starting("draws", end, end + PASSIVE):  # the 647 million USD attracted so far, had been poured into
        return [Candidate(CAPITAL, DRAWN, "money that was attracted")]
    if not told or last - told[-1].last > EVENT_WITHIN:
        return []
    is_direct = told[-1].last == _words_from(passage.view, last)
    is_named = any(hit.value == CAPITAL for hit in passage.view.within("concept", first, last))
    return [Candidate(CAPITAL, DRAWN_DIRECTLY if is_direct and not is_named else DRAWN, "money that was attracted")]


def _words_from(view: View, first: int) -> int:
    """Return the first token of an amount with its qualifier."""
    return view.scan.back_over(first, "qualifiers")

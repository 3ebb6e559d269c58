"""Why a figure is of no known indicator, for whoever extends the vocabulary."""

from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View
from pipeline.plain import plain_end

WORDS_BEHIND, WORDS_BEFORE = 4, 5  # tokens that are shown


def governing_phrase(view: View, quantity: Quantity) -> str:
    """Return the words that govern a figure: behind a count, before any other."""
    if quantity.kind == "number":
        end = view.behind(quantity)[1]
        is_alone = end <= view.behind(quantity)[0]
        return "a bare number" if is_alone else view.scan.exact(quantity.first, min(end, quantity.last + WORDS_BEHIND))
    first, last = view.before(quantity)
    words = view.scan.exact(max(first, last - WORDS_BEFORE), last) if last > first else ""
    return plain_end(words.strip()) or "no words before it"

"""Amounts told before a colon and what they are of: `41.4 trillion VND: social investment, growth 17.2%`."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

COLON_WITHIN = 2  # tokens from an amount to its colon: `53.5 trillion VND or so:`
NAME_WITHIN = 3  # tokens from the colon to what it is: `: growth of`
POINTED_WITHIN = 14  # tokens from a colon and words that point back: `: that is what Hue earned from`


def amount_first(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return what the words behind a colon say that the figure which opens its sentence is of."""
    view = passage.view
    if passage.figures or view.following(view.sentence.first) != quantity.first:
        return []
    end = view.beyond(quantity)[0]
    colon = next((at for at in range(end, end + COLON_WITHIN + 1) if view.scan.sign(at) == ":"), None)
    if colon is None or view.within("concept", view.sentence.first, quantity.first):
        return []
    known = passage.setting.grammar.concepts
    back = view.scan.at(colon + 1, "same_sum")  # 1.2 per cent: that is by how much its economy grew
    reach = POINTED_WITHIN if back is not None else NAME_WITHIN
    told = view.starting("concept", colon + 1, colon + 1 + reach)
    fitting = [hit for hit in told if known.fits(str(hit.value), quantity.dimension) or quantity.kind == "percent"]
    return [
        Candidate(str(hit.value), BEHIND + 1, "told before its name", hit)
        for hit in fitting[:1]
        if not _has_own_amount(passage.view, quantity, hit)
    ]


def _has_own_amount(view: View, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether what is behind the colon has an amount of its own: `trade hit $9m: exports $5m, imports $4m`."""
    following = stretch.first_from(view.quantities, hit.last)
    if following is None or following.kind != quantity.kind or following.kind == "percent":
        return False
    return not view.count(STOPS, hit.last, following.first)

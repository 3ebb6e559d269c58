"""Trade told as what went out and what came in, side by side: `It sold 9 million USD abroad; bought in, 7 million`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import TRADED
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

WAYS = {"outward": "exports", "inward": "imports"}  # lists of words, and the trade that they tell
OF_TRADE = TRADED | {"balance", "turnover"}
SHARES = "shares"  # an event: what is bought and sold on an exchange
LED = 6  # tokens from the words to their amount


def there_and_back(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports or imports for dollars right behind words for one way, in a sentence that tells both.

    Trade has been told before, or a country or area is who sold and bought: gold and shares go both ways, too.
    """
    view = passage.view
    if not all(view.of(words) for words in WAYS) or quantity.unit != "USD" or not _is_of_trade(passage):
        return []
    told = [(hit, WAYS[words]) for words in WAYS for hit in view.within(words, view.sentence.first, quantity.first)]
    if not told:
        return []
    hit, way = max(told, key=lambda one: one[0].first)
    between = stretch.within(view.quantities, hit.last, quantity.first)
    if between or quantity.first - hit.last > LED or view.within("concept", hit.last, quantity.first):
        return []
    return [Candidate(way, BEHIND, "one of both ways", hit)]


def _is_of_trade(passage: Passage) -> bool:
    """Tell whether trade was told last, or the country or an area sells and buys in the sentence itself."""
    view, last = passage.view, passage.figures[-1] if passage.figures else passage.discourse.last
    if any(hit.value == SHARES for hit in view.of("event")):
        return False
    if last is not None and last.concept in OF_TRADE:
        return True
    return bool(view.of("nation") or view.of("own_place") or passage.areas)

"""Trade by what a partner is to who trades: `The US was the biggest market ; China, at $9m, the top supplier`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import OF_TRADE, TRADED
from pipeline.extract.binding.governing.candidate import DRAWN, TRADED_WITH, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

EXPORTS = "exports"
WAY = {"outlet": EXPORTS, "supplier": "imports"}  # what words for who buys and who sells make of trade


def traded_with(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for figures of who buys most, imports for those of who sells most."""
    first, last = _clause(passage, quantity)
    if not stretch.within(passage.partners, first, last):
        return []
    told = _nearest(passage, quantity, first, last)
    if told is None:
        return []
    way, before = WAY[told], passage.discourse.last
    if quantity.kind == "percent":
        # South Korea is the largest market, making up 40 percent of the visitors told before
        is_trade = before is None or before.concept in TRADED or bool(passage.items_of(EXPORTS))
        return [Candidate(way, DRAWN, "the share of who buys")] if is_trade else []
    is_fresh = before is None and told == "supplier" and any(first <= hit.first < last for hit, _ in passage.areas)
    is_of_trade = is_fresh or (before is not None and before.concept in OF_TRADE)
    if not is_of_trade or (told == "supplier" and _sells_itself(passage, first, last)):
        return []
    return [Candidate(way, TRADED_WITH, f"trade with the {told}")]


def _clause(passage: Passage, quantity: Quantity) -> tuple[int, int]:
    """Return the stretch between the semicolons around a quantity."""
    view = passage.view
    opened = view.last_signs(";", quantity.first, 1)
    closed = next(iter(view.signs_within(";", quantity.last, view.sentence.last)), view.sentence.last)
    return (opened[0] + 1 if opened else view.sentence.first), closed


def _nearest(passage: Passage, quantity: Quantity, first: int, last: int) -> str | None:
    """Return which of the words stands last before a quantity in its clause, or behind it before the next figure."""
    view = passage.view
    before: list[tuple[Hit, str]] = []
    behind: list[tuple[Hit, str]] = []
    for words in WAY:
        before += [(hit, words) for hit in view.within(words, first, quantity.first)]
        behind += [(hit, words) for hit in view.within(words, quantity.last, min(last, view.following(quantity.last)))]
    if before:
        return max(before, key=lambda one: one[0].first)[1]
    return behind[0][1] if behind and quantity.kind != "percent" else None


def _sells_itself(passage: Passage, first: int, last: int) -> bool:
    """Tell whether an area is who supplies the partner: `Hue is the main supplier of Japan`.

    `Hue's main suppliers` supply it, and so does a partner that leads to it: `China is the main supplier of Hue`.
    """
    scan = passage.view.scan
    end = next((hit.first for hit in passage.view.within("supplier", first, last)), last)
    return any(first <= hit.first < end and not scan.at(hit.last, "genitive") for hit, _ in passage.areas)

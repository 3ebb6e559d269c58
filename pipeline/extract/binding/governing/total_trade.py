"""Trade both ways, which words for a total or for trade as such name beside exports and imports."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.candidate import BEHIND, COMMODITY, FOLLOWS_FIGURE, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

TURNOVER = "turnover"
CLEARED_WITHIN = 4  # tokens from what was cleared to its trade


def total_trade(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return turnover for money behind `tổng kim ngạch`, of nothing named, in a text that has told both ways.

    Right behind both any word for a whole will do: `exports were $7m and imports $5m, in all $12m`.
    """
    view = passage.view
    between = view.before(quantity)
    both = _are_just_told(passage)
    led = view.within("total_trade", *between) or (view.within("in_all", *between) if both else [])
    told = passage.discourse.told_trade | passage.said.of_concept.keys()
    if not led or quantity.unit == "VND" or view.within("concept", led[-1].first, quantity.first) or not told >= WAYS:
        return []
    return [Candidate(TURNOVER, FOLLOWS_FIGURE if both else COMMODITY, "the total of both ways")]


def _are_just_told(passage: Passage) -> bool:
    """Tell whether the last two levels of the sentence are exports and imports, each of all partners and goods.

    Where it has no level, their changes are: `exports rose 12% and imports 15%, the total topping $4m`.
    """
    last = ([one for one in passage.figures if one.is_level] or passage.figures)[-2:]
    return {one.concept for one in last} == WAYS and len({(one.partner, one.item) for one in last}) == 1


def whole_of_both(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return turnover for money behind bare `kim ngạch`, of nothing named, whose parts of both ways follow it."""
    view = passage.view
    led = view.within("bare_trade", *view.before(quantity))
    if not led or quantity.unit == "VND" or passage.last_of("exports") or passage.last_of("imports"):
        return []
    fits = passage.setting.grammar.concepts.fits
    named = [
        hit for hit in view.within("concept", view.sentence.first, quantity.first) if fits(str(hit.value), "currency")
    ]
    is_worth = bool(named) and named[0].last == led[-1].last  # with a combined value of
    if named and (not is_worth or named[-1].first > led[-1].last):
        return []  # in trade it ran a deficit of
    behind = {hit.value for hit in view.starting("concept", quantity.last, view.sentence.last)}
    if behind >= WAYS:
        return [Candidate(TURNOVER, BEHIND if is_worth else COMMODITY, "the whole of both ways")]
    return [Candidate(TURNOVER, COMMODITY, "what was cleared")] if _was_cleared(passage, led[-1].first) else []


def _was_cleared(passage: Passage, index: int) -> bool:
    """Tell whether trade without its way is of what was counted before: `9.000 tờ khai, kim ngạch`."""
    view = passage.view
    earlier = stretch.last_before(view.quantities, index)
    noun = view.scan.at(earlier.last, "cleared") if earlier is not None else None
    if noun is None or view.within("item", noun.last, index) or passage.partners:
        return False
    return index - noun.last <= CLEARED_WITHIN

"""Trade told as what went out and what came in, side by side: `It sold 9 million USD abroad; bought in, 7 million`."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import OF_TRADE
from pipeline.extract.binding.governing.candidate import BEHIND, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

WAYS = {"outward": "exports", "inward": "imports"}  # lists of words, and the trade that they tell
BEHIND_IT = {"way_out": "exports", "way_in": "imports"}  # those that stand right behind their amounts
ENDS = frozenset({"", ",", ".", ";", ")", "(", ":"})  # signs behind a word that ends what it says
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


def out_and_in(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports or imports for dollars with words for their way right behind them: `$385m out, $635m in`."""
    if quantity.unit != "USD" or not _is_of_trade(passage):
        return []
    told = {words: way for words, way in BEHIND_IT.items() if _ends_with(passage, quantity, words)}
    money = [one for one in passage.view.quantities if one.unit == "USD"]
    are_both = all(any(_ends_with(passage, one, words) for one in money) for words in BEHIND_IT)
    return [Candidate(way, BEHIND, "one of both ways") for way in told.values()] if are_both else []


def _ends_with(passage: Passage, quantity: Quantity, words: str) -> bool:
    """Tell whether a word right behind an amount, or behind its goods, ends what is said of it."""
    scan = passage.view.scan
    goods = scan.at(quantity.last, "all_goods") or scan.at(quantity.last, "whole_of")
    hit = scan.at(goods.last if goods else quantity.last, words)
    return hit is not None and (scan.sign(hit.last) in ENDS or scan.at(hit.last, "conj") is not None)


def sold_and_bought(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return exports for dollars that an area sold for, where it also bought: `It sold $9m of goods and bought $7m`."""
    view = passage.view
    led = view.within("sells", *view.before(quantity))
    if not led or quantity.unit != "USD" or quantity.first - led[-1].last > LED or not _is_of_trade(passage):
        return []
    bought = view.starting("purchases", quantity.last, view.sentence.last)
    is_traded = bought and view.scan.any_before(bought[0].first, "conj")
    named = view.within("concept", led[-1].last, quantity.first)
    return [Candidate("exports", BEHIND, "sold by who buys")] if is_traded and not named else []


def _is_of_trade(passage: Passage) -> bool:
    """Tell whether trade was told last, or the country or an area sells and buys in the sentence itself."""
    view, last = passage.view, passage.figures[-1] if passage.figures else passage.discourse.last
    if any(hit.value == SHARES for hit in view.of("event")):
        return False
    if last is not None and last.concept in OF_TRADE:
        return True
    return bool(view.of("nation") or view.of("own_place") or passage.areas)

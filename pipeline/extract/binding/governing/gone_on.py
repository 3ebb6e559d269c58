"""What a sentence goes on with where the last figure before it is of something beside: a count, a balance."""

from dataclasses import replace

from pipeline.extract.binding.features import CAME, EVENTS, INVESTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import Quantity

INVESTING = ("origin", "event", "draws", "invests")  # words of which a sentence on money that was invested has some
MARKETS = ("countries", "markets")  # counts of who bought


def capital_of_counted(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the capital that money behind a sentence on projects is: `41 projects were licensed. Japan put in $9m`.

    It has the event of the projects, and none where several were told.
    """
    last, view = passage.discourse.last, passage.view
    if quantity.kind != "money" or last is None or last.concept != "projects" or not last.is_level:
        return None
    if not passage.partners and not any(view.of(words) for words in INVESTING):
        return None
    told = {one.features & EVENTS for one in passage.discourse.levels if one.concept in INVESTED}
    events = last.features & EVENTS if len(told) == 1 else CAME
    return replace(last, concept="capital", features=(last.features - EVENTS) | events, indicator=None)


def trade_of_goods(passage: Passage) -> Draft | None:
    """Return the trade that a row of goods behind a surplus goes on with, and money behind a count of markets.

    A balance is of no goods.
    """
    last, trade = passage.discourse.last, passage.discourse.trade
    if last is not None and trade is not None and last.concept in MARKETS:
        return replace(last, concept=trade, features=frozenset(), indicator=None)
    if last is not None and last.concept == "imports" and passage.partners and passage.view.of("outlet"):
        return replace(last, concept="exports", indicator=None)  # the US was the largest market
    if last is None or last.concept != "balance" or trade is None:
        return None
    if not passage.goes_on and not passage.view.of("deficit") and passage.opens_with_area:
        return replace(last, concept=trade, indicator=None)  # Hue leads the list with 34 billion USD
    known = passage.setting.grammar.lists.items
    is_goods = any(known[one.identifier].type == "commodity" for one in passage.items)
    return replace(last, concept=trade, indicator=None) if is_goods else None

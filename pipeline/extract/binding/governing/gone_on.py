"""What a sentence goes on with where the last figure before it is of something beside: a count, a balance."""

from dataclasses import replace

from pipeline.extract import stretch
from pipeline.extract.binding.features import CAME, DEALS, EVENTS, INVESTED, MARKETS
from pipeline.extract.binding.governing.earned_trade import earns
from pipeline.extract.binding.governing.turned_back import turns_back_to_exports
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

COUNTED = ("projects", *DEALS)
INVESTING = ("origin", "event", "draws", "invests")  # words of which a sentence on money that was invested has some
WITH_WITHIN = 3  # tokens from a rank to the money that earned it
NEW = frozenset({"new"})
MONEY = ("capital", *DEALS)  # what is told of money by event, and the deals counted beside it
FOREIGN = frozenset({"fdi"})  # of investors, not of those who bought
INVESTORS, PUT_IN = "fdi_partners", ("money", "percent")  # the indicator of where capital comes from; what it came to
OUTPUT = "product_output"  # which nobody tells by who buys
EXPORT = "export"  # what markets are that goods are sold to
TRADING = "trading"  # what firms are that are counted as exporters


def capital_of_counted(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the capital that money behind a sentence on projects is: `41 projects were licensed. Japan put in $9m`.

    It has the event of the projects, and none where several were told.
    """
    last, view = passage.discourse.last, passage.view
    if last is None or last.concept not in COUNTED or not (last.is_level or quantity.kind == "money"):
        return None
    if quantity.kind == "percent" and _is_of_money(view, quantity):
        return passage.discourse.of_concept.get("capital")
    if quantity.kind == "percent" and last.concept in DEALS:
        return _all_of(passage.discourse.of_concept.get("capital"), view, quantity)
    is_ranked = view.has_rank
    if not (quantity.kind == "money" or _is_by_money(view, quantity)):
        return None
    if not (passage.partners or passage.areas or is_ranked or view.has(INVESTING)):
        return None
    told = {one.features & EVENTS for one in passage.discourse.levels if one.concept in INVESTED}
    events = last.features & EVENTS if len(told) == 1 and last.is_level and last.concept not in DEALS else CAME
    told_origin = FOREIGN if last.concept in DEALS else last.features  # foreigners buy shares
    return replace(last, concept="capital", features=(told_origin - EVENTS) | events, indicator=None)


def _all_of(capital: Draft | None, view: View, quantity: Quantity) -> Draft | None:
    """Return all that came, behind shares bought: `$180m in 47 deals. Manufacturers took 91 percent of the whole`."""
    if capital is None or not view.starting("in_all", quantity.last, quantity.last + WITH_WITHIN):
        return None
    return replace(capital, features=(capital.features - EVENTS) | CAME, indicator=None)


def _is_of_money(view: View, quantity: Quantity) -> bool:
    """Tell whether a percentage is of the money told before: `on 258 projects. Manufacturing has 51 percent of it`."""
    return view.scan.at(quantity.last, "of_money_told") is not None


def _is_by_money(view: View, quantity: Quantity) -> bool:
    """Tell whether a rank is by the money right behind it: `science comes second with 13 million USD`."""
    if quantity.kind != "rank" or view.scan.at(quantity.last, "attribute") is None:
        return False
    following = stretch.first_from(view.quantities, quantity.last)
    return following is not None and following.kind == "money" and following.first - quantity.last <= WITH_WITHIN


def capital_of_origins(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the capital that money or shares of partners are of, behind a count of where investors come from."""
    counted = next(iter(passage.discourse.levels[-1:]), None)
    if quantity.kind not in PUT_IN or not passage.partners or counted is None or counted.concept not in MARKETS:
        return None
    is_foreign = counted.features & FOREIGN or counted.indicator == INVESTORS
    features = counted.features | FOREIGN
    return replace(counted, concept="capital", features=features, indicator=None) if is_foreign else None


def all_of_parts(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return all the capital whose parts by event the sentences before told, for one that turns to partners or sums up.

    `Newcomers account for 8 million USD, share purchases for 3. By investor, Japan leads with 6 million USD`;
    `Together that is 11 million USD`; `The city ranked third`.
    """
    last, view = passage.discourse.last, passage.view
    if last is None or last.concept not in (*MONEY, *COUNTED):
        return None
    named = frozenset(str(hit.value) for hit in view.of("event"))
    if named - NEW:
        return None
    is_summed = bool(view.within("combined", view.sentence.first, quantity.first)) and not passage.figures
    if last.concept not in MONEY and not (is_summed and quantity.kind == "money"):
        return None  # 38 projects were licensed and 24 enlarged. The total was 9 million USD
    is_ranked = quantity.kind == "rank" and not (view.of("concept") or passage.figures)
    is_of_areas = passage.opens_with_area and not passage.goes_on
    if not (passage.partners or is_summed or is_ranked or is_of_areas or _opens_with_fields(passage)):
        return None
    parts = MONEY if last.concept in MONEY else (*MONEY, *COUNTED)
    told = {one.features & EVENTS for one in passage.discourse.levels if one.concept in parts}
    several = len(told) > 1 or len(passage.discourse.parts_told) > 1
    told_origin = FOREIGN if last.concept in DEALS else last.features  # foreigners buy shares
    features = (told_origin - EVENTS) | (named or CAME)  # Japan is first in new projects, with 6 million USD
    return replace(last, concept="capital", features=features, indicator=None) if several else None


def whole_of_plan(passage: Passage) -> Draft | None:
    """Return the trade both ways that the sentence before told with its parts, for one on the plan: `Kế hoạch đạt`."""
    view, levels = passage.view, passage.discourse.levels
    if not levels or levels[0].concept != "turnover" or not view.scan.any_at(view.sentence.first, "plan", "plan_year"):
        return None
    return None if view.of("concept") else levels[0]


def _opens_with_fields(passage: Passage) -> bool:
    """Tell whether a new paragraph breaks down what came by sectors: `Fields: manufacturing 93%; real estate 4%`."""
    known = passage.setting.grammar.lists.items
    return not passage.goes_on and any(known[one.identifier].type == "sector" for one in passage.items[:1])


def trade_of_goods(passage: Passage, quantity: Quantity) -> Draft | None:
    """Return the trade that a row of goods behind a surplus goes on with, or money behind counted traders.

    A balance is of no goods.
    """
    last, trade = passage.discourse.last, passage.discourse.trade
    if last is None:
        return None
    if trade is None and any(EXPORT in one.features for one in passage.discourse.levels):
        trade = "exports"  # 44 firms sell their goods to 47 countries; in ten months they earned $677m
    if trade is not None and (last.concept in MARKETS or TRADING in last.features):
        return replace(last, concept=trade, features=frozenset(), indicator=None)
    if last.concept == "imports" and earns(passage):
        return replace(last, concept="exports", indicator=None)  # it raked in 2 million USD
    if trade is not None and last.concept == OUTPUT and passage.partners:
        return replace(last, concept=trade, item=TOTAL, indicator=None)  # catches rose to 9 tonnes. The US took 30%
    if turns_back_to_exports(passage):
        return replace(last, concept="exports", item=TOTAL, partner=TOTAL, indicator=None)
    if last.concept != "balance":
        return None
    trade = trade or "exports"  # goods that a surplus is owed to
    if not passage.goes_on and not passage.view.of("deficit") and passage.opens_with_area:
        return replace(last, concept=trade, indicator=None)  # Hue leads the list with 34 billion USD
    if any(passage.view.scan.any_before(one.first, "sold_to") for one in passage.partners):
        return replace(last, concept="exports", indicator=None)  # what goes to a country is sold
    if passage.partners and quantity.kind == "percent" and not passage.view.of("direction"):
        return replace(last, concept="exports", indicator=None)  # nobody has a share of a balance
    known = passage.setting.grammar.lists.items
    is_goods = any(known[one.identifier].type in ("commodity", "ownership") for one in passage.items)
    return replace(last, concept=trade, indicator=None) if is_goods else None

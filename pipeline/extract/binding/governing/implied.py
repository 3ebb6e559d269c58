"""Concepts that no words name, but that a quantity implies by what it is a quantity of."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import DEALS
from pipeline.extract.binding.governing.bare_growth import OF_ALL
from pipeline.extract.binding.governing.candidate import (
    COMMODITY,
    FOLLOWS_FIGURE,
    GROWTH,
    OF_ECONOMY,
    OF_OWNERS,
    OF_SUBJECT,
    Candidate,
)
from pipeline.extract.binding.governing.counting import counts_what_is_before
from pipeline.extract.binding.governing.earned_trade import trade_told
from pipeline.extract.binding.passage import Passage
from pipeline.extract.named import BORDER
from pipeline.extract.nearest import nearest
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

# what makes up GRDP, and is no part of an index of production
BRANCHES = ("forestry", "fishery", "crop-farming", "livestock")
ECONOMY = frozenset({"agriculture", *BRANCHES, "industry-construction", "construction", "services", "product-taxes"})
PRICES, INDEX = "cpi", "iip"
OF_SECTOR = "growth of a sector"
OF_GROWTH = (OF_SECTOR, OF_ALL)  # what no figure before narrows
ITEM_WITHIN = 2  # tokens behind a quantity to the item that it is of
SUBJECT_WITHIN = 10  # tokens from an amount to what is said of it
CAPITAL_WITHIN = 6  # tokens behind a count of projects within which their own noun stands
PROJECTS = "projects"
DONG = "VND"
COUNTED = (PROJECTS, "enterprises", *DEALS)  # what money right behind is the capital of


def _worth(view: View, quantity: Quantity) -> Quantity:
    """Return the money that tonnes are worth, else the quantity: `355,000 tonnes of rice worth $149.8m were sold`."""
    following = stretch.first_from(view.quantities, quantity.last)
    if quantity.kind != "quantity" or following is None or following.kind != "money":
        return quantity
    return following if view.within("costs", quantity.last, following.first) else quantity


def subject(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return what is said of an amount that opens its sentence: `Over 30 trillion VND was collected for the budget`."""
    view, concepts = passage.view, passage.setting.grammar.concepts
    if passage.figures or view.is_listed:
        return []
    if view.within("concept", view.sentence.first, quantity.first):
        return []
    start, end = view.beyond(_worth(view, quantity))
    for hit in view.starting("concept", start, min(end, start + SUBJECT_WITHIN)):
        if concepts.fits(str(hit.value), quantity.dimension) and not view.scan.before(hit.first, "conj"):
            return [Candidate(str(hit.value), OF_SUBJECT, "said of the amount before", hit)]
    return []


def owned(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that what is counted by its owners are enterprises: `1,000 foreign-invested companies`."""
    if not passage.items or _is_of_projects(passage):
        return []
    start, end = passage.view.behind(quantity)
    event = passage.view.scan.at(start, "event")  # newly-established
    start = event.last if event else start
    known = passage.setting.grammar.lists.items
    for one in stretch.within(passage.items, start, end):
        near = one.first - start <= ITEM_WITHIN and not passage.view.within("conj", start, one.last)
        if near and known[one.identifier].type == "ownership":
            return [Candidate("enterprises", OF_OWNERS, "counted by their owners")]
    if _are_owned_before(passage, quantity):
        return [Candidate("enterprises", OF_OWNERS, "counted by their owners")]
    return []


def _is_of_projects(passage: Passage) -> bool:
    """Tell whether the sentence tells parts of projects: `19 projects, 14 foreign-invested`, `Of those, 14 are`."""
    here = passage.said.noun
    if here is not None and here.concept == PROJECTS:
        return True
    told = (one.concept for one in reversed(passage.discourse.last_counts) if one.concept in COUNTED)
    return passage.is_part and next(told, None) == PROJECTS


def _are_owned_before(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a count is what firms of some owners that came or went are said to be: `DN nội thành lập mới là`."""
    view, known = passage.view, passage.setting.grammar.lists.items
    named = stretch.within(passage.items, *view.before(quantity))
    if not named or known[named[-1].identifier].type != "ownership" or not counts_what_is_before(passage, quantity):
        return False
    event = view.within("event", named[-1].last, quantity.first)
    return bool(event) and bool(view.within("reaching", event[-1].last, quantity.first))


def of_item(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return what an item alone suggests: growth of a sector is the economy's, money of a commodity is trade."""
    if not passage.items:
        return []
    of, trade = quantity.dimension, trade_told(passage)
    item = nearest(passage.view, quantity, passage.items, None, reach=ITEM_WITHIN)
    kind = passage.setting.grammar.lists.items[item.identifier].type if item else ""
    if kind == "sector" and of == "percent":
        if _tells_prices(passage):
            return [Candidate(PRICES, GROWTH, "prices of a group")]
        if item and item.identifier in ECONOMY:
            return [Candidate("grdp", OF_ECONOMY, OF_SECTOR)]
        if any(hit.value == INDEX for hit in passage.view.of("concept")):
            return [Candidate(INDEX, OF_ECONOMY, OF_SECTOR)]  # mining rose 6%, taking the IIP up
        return [Candidate(passage.discourse.grown or "grdp", GROWTH, OF_SECTOR)]
    if item and item.identifier == BORDER and quantity.unit == "USD":
        return [Candidate("turnover", COMMODITY, "goods through the gates")]
    told = passage.figures[-1].concept if passage.figures and of == "percent" else trade
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if quantity.unit == DONG and (last is None or last.quantity.unit != DONG):
        return []  # dong go on with dong alone: exports were 9 tonnes; lychees made 4 billion dong
    if kind == "commodity" and trade and told == trade and of in ("currency", "percent"):
        return [Candidate(trade, COMMODITY, "trade in a commodity")]
    return []


def _tells_prices(passage: Passage) -> bool:
    """Tell whether the last figure was of consumer prices, whose groups of goods are named as sectors are."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    return last is not None and last.concept == PRICES


def capital_of(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that money right behind a count of projects or enterprises is their capital."""
    last = passage.before(quantity)
    is_beside = last is not None and (not last.is_level or last.concept == "countries")
    if last is not None and is_beside and passage.said.free_noun is not None:
        noun = passage.said.free_noun  # 1,649 firms were set up, up 8.5%, with 18 trillion
        last = noun if last.concept in (noun.concept, "countries") else last  # 9 projects from 6 countries, with
    if last is None or quantity.kind != "money" or last.concept not in COUNTED or not last.is_level:
        return []
    if passage.view.within("concept", last.quantity.last + CAPITAL_WITHIN, quantity.first):
        return []
    return [Candidate("capital", FOLLOWS_FIGURE, "money behind a count of projects", draft=last)]

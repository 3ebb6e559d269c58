"""Candidates whose indicator does not go with the item that their quantity stands beside."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import MARKETS, NARROWED
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.governing.made import energy_of
from pipeline.extract.binding.naming.beside import ITSELF
from pipeline.extract.binding.no_total import are_some_people
from pipeline.extract.binding.passage import Passage
from pipeline.extract.named import Named
from pipeline.extract.nearest import nearest
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

INDEXED = ("iip", "industrial_output")  # what sectors have besides their output
PEOPLE = "people"  # concept
OUTPUT = "product_output"
CARRIED = "carried from the sentence before"  # rule of a candidate
DEALS = "fdi_share_purchase_deals"  # counted by the firms bought into, whoever owned them
VISITOR, BUDGET = "visitor", "budget"  # types of items
EXPENDITURE, REVENUE, SALES = "budget_expenditure", "budget_revenue", "retail_sales"
OF_ONE, DONG = frozenset({"income_per_capita", "grdp_per_capita"}), "VND"  # what one person has
MOST_OF_ONE = 10**10  # dong that none is said to have
ITEM_WITHIN = 2  # tokens behind a quantity to the item that it is of


def is_clash(passage: Passage, quantity: Quantity, candidate: Candidate, indicator: str) -> bool:
    """Tell whether a carried concept cannot be narrowed to the item that the quantity stands beside."""
    if indicator in OF_ONE and quantity.unit == DONG and quantity.value >= MOST_OF_ONE:
        return True  # VND5 trillion in income is that of no one person
    if candidate.concept == PEOPLE and are_some_people(passage, quantity, candidate):
        return True
    if candidate.rule == "as the figure before" or indicator == DEALS:
        return False
    if candidate.hit is not None:
        if indicator == "export_price" and (quantity.unit or "").startswith("VND/"):
            told = passage.view.within("aspect", candidate.hit.first, candidate.hit.last)
            return not any(hit.value == "export" for hit in told)  # at the orchard a kilo brought 20,000 dong
        return _clashes_with_item(passage, quantity, candidate.hit, indicator)
    if _is_of_one_market(passage, quantity, candidate):
        return True
    if candidate.concept == "capital" and passage.view.within("pays_off", *passage.view.before(quantity)):
        return True  # FDI firms earned 450 million USD
    if candidate.rule == CARRIED and indicator == OUTPUT and passage.partners:
        return True  # output has no partner: `Shrimp output was 200 tonnes. Korea bought 14% more`
    item = nearest(passage.view, quantity, passage.items, None, reach=ITEM_WITHIN)
    if indicator == "export_price" and (quantity.unit or "").startswith("VND/"):
        return True  # prices in dong are those at home
    if indicator == "export_price" and candidate.draft is not None and candidate.draft.indicator != indicator:
        is_foreign = (quantity.unit or "").startswith("USD")
        return candidate.rule == CARRIED and not is_foreign  # the price that farmers get
    if item is not None and passage.view.scan.before(item.last, "proform"):  # 262 foreign ones
        return False
    if item is not None and candidate.concept in NARROWED and passage.view.scan.any_at(item.first, "origin", "proform"):
        return False  # 60 domestic and 45 foreign, eight of them are foreign: whose projects, no visitors
    if item is not None and item.identifier in ITSELF.get(indicator, ()):
        return False  # du lịch Cần Thơ đón 7 triệu lượt
    if item is not None and _is_of_no_money(passage, quantity, item):
        return False
    return item is not None and not stretch.covering(passage.items_of(indicator), item.first, item.last)


def _clashes_with_item(passage: Passage, quantity: Quantity, hit: Hit, indicator: str) -> bool:
    """Tell whether the words of an indicator do not say of what the quantity is: an item says otherwise."""
    if _is_of_budget(passage, hit) or (indicator == REVENUE and _is_taken_by_trade(passage, quantity)):
        return True
    return indicator == OUTPUT and _is_output_of_sector(passage, quantity)


def _is_of_one_market(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a percentage is the share of one of the markets counted: `to 58 markets, with the US taking 29%`."""
    if candidate.concept not in MARKETS or quantity.kind != "percent":
        return False
    if candidate.draft is not None and candidate.draft.measure == "share":
        return False  # Asia's share was 58%; Europe got 12%
    first = candidate.draft.quantity.last if candidate.draft else passage.view.sentence.first
    return any(first <= one.first < quantity.first for one in passage.partners)


def _is_of_budget(passage: Passage, hit: Hit) -> bool:
    """Tell whether words only say what the budget told before is spent on: `5 billion of it was for investment`."""
    told = passage.figures[-1] if passage.figures else passage.discourse.last
    if told is None or told.indicator != EXPENDITURE:
        return False
    item = stretch.covering(passage.items, hit.first, hit.last)
    return item is not None and passage.setting.grammar.lists.items[item.identifier].type == BUDGET


def _is_taken_by_trade(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether money is what a trade took in whose sales were told before: `Khách sạn, nhà hàng thu 1.100 tỷ`."""
    told = passage.figures[-1] if passage.figures else passage.discourse.last
    if told is None or told.indicator != SALES:
        return False
    start = passage.view.sentence.first
    return any(one.first == start for one in passage.items_of(SALES)) and quantity.kind in ("money", "percent")


def _is_of_no_money(passage: Passage, quantity: Quantity, item: Named) -> bool:
    """Tell whether an item is none of some money: visitors of any, an office of the customs of dollars it reports."""
    kind = passage.setting.grammar.lists.items[item.identifier].type
    return quantity.kind == "money" and (kind == VISITOR or (kind == BUDGET and quantity.unit == "USD"))


def _is_output_of_sector(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether output is that of a sector, which has an index: `the production of electricity fell 1.8%`.

    Where kilowatt hours follow, these are what rose or fell.
    """
    following = stretch.first_from(passage.view.quantities, quantity.last)
    if following is not None and energy_of(passage, following) is not None:
        return False
    item = nearest(passage.view, quantity, passage.items, None, reach=ITEM_WITHIN)
    is_sector = item is not None and passage.setting.grammar.lists.items[item.identifier].type == "sector"
    return is_sector and passage.discourse.grown in INDEXED and quantity.dimension == "percent"

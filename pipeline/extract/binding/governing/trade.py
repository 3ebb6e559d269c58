"""Trade as the other side tells it, and prices told beside it."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import WAYS
from pipeline.extract.binding.governing.both_ways import both_ways
from pipeline.extract.binding.governing.buyers import is_of_buyer
from pipeline.extract.binding.governing.owners import ALL_INVESTMENT, is_of_owners
from pipeline.extract.binding.governing.state_money import of_state
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import OTHER
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

INDUSTRY, OWNER_WITHIN = "industry", 7  # an item, and tokens from output to it: `of the province's`
GOODS_WITHIN = 12  # tokens from `imported` to the goods that came from the country
PROVINCE_WITHIN = 6  # tokens from `imports` to the province that they came from
ITEM_WITHIN = 3  # tokens from `Vietnamese` to its goods: `Vietnamese frozen shrimp`
PRICED_WITHIN = 2  # tokens from `prices of` to the group of goods
EXPORTERS, COUNTED = "exporters", "trading_enterprises"  # concepts: what exporters are where they are counted
OF_ALL = frozenset({"capital", "budget_revenue"})  # what its owners put in: capital, money of the budget
SHOPS = "retail_sales"  # a concept: what customers pay
VOLUMES = {"export_volume": "exports", "import_volume": "imports"}  # goods counted, and what their money is


def concept_of(passage: Passage, quantity: Quantity, hit: Hit) -> str:
    """Return the concept that words name for a quantity.

    What others import from the country are its exports: `the US imported $290 million worth of Vietnamese shrimp`; the
    value of goods shipped is that of trade, no capital; the price told beside exports is theirs.
    """
    value = str(hit.value)
    if value == "capital" and is_owner_entry(passage, hit):
        return passage.parted_by_owners or value
    if value == EXPORTERS:
        value = COUNTED if quantity.dimension == "count" else "exports"
    if value == "turnover" and _is_of_goods(passage, hit):
        value = passage.discourse.trade or value  # the rice trade is the reason
    value = both_ways(passage.view, quantity, hit) or value if value in WAYS else value
    if value == "exports" and hit.last <= quantity.first and _is_price_of_goods(passage, quantity, hit):
        return "export_price"
    if value == "imports" and (
        _is_from_country(passage.view, hit) or _is_from_province(passage, hit) or is_of_buyer(passage, quantity, hit)
    ):
        return "exports"
    if (spent := of_state(passage, quantity, hit, value)) is not None:
        return spent
    if value == SHOPS and any(one.last == hit.first for one in passage.partners):
        return "exports"  # Japanese customers paid
    if value == "exports" and quantity.unit == "VND" and passage.view.scan.at(hit.first, "sells"):
        return OTHER  # sold goods for 4 trillion VND: at home
    if value == "product_output":
        return _traded(passage, hit) or _of_branch(passage.view, quantity, hit) or value
    if value == "capital" and passage.view.scan.at(hit.last - 2, "value_of"):
        return _shipped(passage) or value
    if value in OF_ALL and is_of_owners(passage, quantity, hit):
        return ALL_INVESTMENT
    if value == OTHER and quantity.dimension == "price" and is_export_price(passage, quantity):
        return "export_price"
    if value == OTHER and quantity.dimension == "percent" and _is_part_of_index(passage, quantity, hit):
        return "cpi"
    return value


def _is_price_of_goods(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether a change is that of the price of goods that are exported: `giá tôm xuất khẩu giảm 11%`."""
    if quantity.dimension != "percent" or not passage.view.of("price_noun"):
        return False
    goods = stretch.last_before(passage.items, hit.first)
    return goods is not None and goods.last == hit.first and passage.view.scan.any_before(goods.first, "price_noun")


def is_owner_entry(passage: Passage, hit: Hit) -> bool:
    """Tell whether words for capital are the label of owners in a row of them: `State 3 million USD; FDI 7`."""
    return any(one.first == hit.first for one in passage.owner_rows)


def _is_of_goods(passage: Passage, hit: Hit) -> bool:
    """Tell whether goods right before a single word narrow trade to theirs: `the rice trade`, of the way told last."""
    known = passage.setting.grammar.lists.items
    named = stretch.last_before(passage.items, hit.first)
    is_beside = named is not None and named.last == hit.first and hit.last - hit.first == 1
    return is_beside and named is not None and known[named.identifier].type == "commodity"


def _traded(passage: Passage, hit: Hit) -> str | None:
    """Return the trade of which words tell the volume, no output: `exports brought $5m for a volume of 90 tonnes`."""
    last = passage.figures[-1] if passage.figures else None
    if last is None or last.concept not in VOLUMES.values():
        return None
    is_volume = any(one.value == "by_volume" for one in passage.view.within("aspect", hit.first, hit.last))
    return last.concept if is_volume else None


def _of_branch(view: View, quantity: Quantity, hit: Hit) -> str | None:
    """Return the index of production for output of a branch, which is that of no product: `mining output fell 3%`."""
    if quantity.kind != "percent":
        return None
    is_of_branch = view.scan.before(hit.first, "industry_branch") is not None
    return "iip" if is_of_branch or _is_of_industry(view, hit) else None


def _is_of_industry(view: View, hit: Hit) -> bool:
    """Tell whether output is that of all industry: `the output of Hue's industry rose 3%`."""
    if view.scan.at(hit.last, "whole_of") is None:
        return False
    owner = next(iter(view.starting("item", hit.last, hit.last + OWNER_WITHIN)), None)
    return owner is not None and owner.value == INDUSTRY


def _is_from_country(view: View, hit: Hit) -> bool:
    near = (hit.last, min(hit.last + GOODS_WITHIN, view.sentence.last))
    if view.within("from_nation", *near):
        return True
    told = view.within("of_nation", *near)
    return any(view.starting("item", one.last, one.last + ITEM_WITHIN) for one in told)


def _is_from_province(passage: Passage, hit: Hit) -> bool:
    """Tell whether a partner imports what a province sells: `Germany leads the imports of Dak Lak's coffee`.

    Vietnamese says no `of` behind the goods: `Đức nhập khẩu cà phê Đắk Lắk`.
    """
    scan, start = passage.view.scan, passage.view.sentence.first
    if not stretch.within(passage.partners, start, hit.first):
        return False
    provinces = [area for area, identifier in passage.areas if identifier != COUNTRY]
    near = stretch.starting(provinces, hit.last, hit.last + PROVINCE_WITHIN)
    goods = passage.view.of("item")
    return any(
        scan.any_before(area.first, "whole_of", "partner_to") or stretch.covering(goods, area.first - 1, area.first)
        for area in near
    )


def _is_part_of_index(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether the prices of some goods are told as parts of the index of consumer prices."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    named = stretch.starting(passage.items, hit.last, max(hit.last + PRICED_WITHIN, quantity.first))
    types = passage.setting.grammar.lists.items
    is_group = any(types[one.identifier].type == "sector" for one in named)
    return last is not None and last.concept == "cpi" and is_group


def _shipped(passage: Passage) -> str | None:
    """Return the trade of which the figure before counts the goods: `10,000 tonnes with a value of 9 million USD`."""
    last = passage.figures[-1] if passage.figures else None
    return VOLUMES.get(last.indicator or "") if last else None


def is_told_price(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether words of no indicator are those of a price just told: `the mean price was 540 USD a ton, 12% up`."""
    last = next((one for one in reversed(passage.figures) if one.is_level), None)
    return last is not None and last.concept == "export_price" and hit.first < last.quantity.first


def is_export_price(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether a price in dollars is told in a sentence that has told exports."""
    last = passage.discourse.last
    if last is not None and last.concept == "exports" and passage.goes_on and not passage.figures:
        return (quantity.unit or "").startswith("USD")
    is_foreign = (quantity.unit or "").startswith("USD")
    return is_foreign and passage.last_of("exports") is not None

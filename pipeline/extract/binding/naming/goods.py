"""The commodity of a figure of trade or output that no words beside it name."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import MARKETS, VOLUMES
from pipeline.extract.binding.governing.counting import FUNCTION
from pipeline.extract.binding.naming.all_goods import OF_GOODS, is_of_all_goods
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.places import COUNTRY
from pipeline.extract.view import View

OF_PRODUCT = ("product_output", "export_volume", "import_volume")  # quantities of goods
OUTPUT = "product_output"
PRICE = "export_price"
WHOLE_WITHIN = 2  # tokens from `exports` to `of the whole country`
PLACE_WITHIN = 9  # tokens from `exports of` to the province, past what it is
PART_WITHIN = 6  # tokens from `of this` to the goods that are part of it
SUBJECT_WITHIN = 3  # tokens before the province that is the subject of a sentence: `Riêng tỉnh Tiền Giang`
FEWEST = 2  # namings of the only goods of an article
SAME_WITHIN = 6  # tokens behind a figure to `the product`


def of_goods(passage: Passage, draft: Draft, hit: Hit | None) -> str:
    """Return the commodity of a figure of trade without goods: that of the article, or of the figure before.

    None where its words speak of all goods, or of others.
    """
    if draft.indicator not in OF_GOODS or has_unknown_head(passage.view, draft):
        return TOTAL
    if same := _spoken_of(passage, draft) or _worth_past_outlets(passage, draft):
        return same
    view, known, goods = passage.view, passage.setting.grammar.lists.items, _goods_of_text(passage)
    first = view.before(draft.quantity)[0]
    end = hit.last if hit is not None and hit.first >= first else draft.quantity.first
    total = [one for one in view.within("in_all", first, end) if hit is None or one.first <= hit.first]
    of_all = total or view.within("all_goods", first, end)
    of_nation = hit is not None and view.starting("nation", hit.last, hit.last + WHOLE_WITHIN)
    named = stretch.within(passage.items_of(draft.indicator), first, draft.quantity.first)
    others = [one for one in named if known[one.identifier].type == "commodity" and one.identifier != goods]
    is_of_whole = of_all or of_nation or _is_of_place(passage, hit) or is_of_all_goods(passage, draft)
    if is_of_whole or others or _is_parted_next(view):
        return TOTAL
    return goods or _of_market(passage, draft)


def _goods_of_text(passage: Passage) -> str | None:
    """Return the commodity that the text is all about, until it has turned to another."""
    goods, last, known = passage.setting.goods, passage.discourse.last, passage.setting.grammar.lists.items
    if goods is None or last is None or last.item not in known or known[last.item].type != "commodity":
        return goods
    return goods if last.item == goods or passage.setting.goods_grown != goods else None


def _is_of_place(passage: Passage, hit: Hit | None) -> bool:
    """Tell whether exports are those of a province as such: `Exports of the delta province of Kien Giang grew`."""
    if hit is None or not passage.view.scan.any_at(hit.last, "whole_of"):
        return False
    provinces = [area for area, identifier in passage.areas if identifier != COUNTRY]
    areas = [area for area in provinces if hit.last < area.first <= hit.last + PLACE_WITHIN]
    return bool(areas) and not stretch.within(passage.items, passage.view.sentence.first, hit.last)


def is_worth_of(sibling: Draft, draft: Draft) -> bool:
    """Tell whether money is what the goods counted before were worth: `8,100 tonnes were shipped for $2 million`."""
    is_volume = sibling.indicator in VOLUMES and sibling.is_level and sibling.item != TOTAL
    return is_volume and draft.is_level and draft.quantity.kind == "money"


def _worth_past_outlets(passage: Passage, draft: Draft) -> str | None:
    """Return the goods of a volume that money is told of behind where it went: `9 tonnes to 40 markets for $2m`."""
    told = passage.figures[-1].concept if passage.figures else None
    volume = next((one for one in reversed(passage.figures) if one.concept not in MARKETS), None)
    return volume.item if told in MARKETS and volume is not None and is_worth_of(volume, draft) else None


def _is_parted_next(view: View) -> bool:
    """Tell whether the next sentence tells the goods of a figure: `exports hit $2bn. Of this, shrimp brought $1bn`.

    It may tell them alone: `Riêng cà phê đạt 1 tỷ USD`.
    """
    scan, end = view.scan, view.sentence.last
    opened = scan.at(end, "of_which") or scan.at(end, "alone")
    return opened is not None and any(scan.at(at, "item") for at in range(opened.last, opened.last + PART_WITHIN))


def _of_market(passage: Passage, draft: Draft) -> str:
    """Return the goods of the figure before for a market or a province of theirs, of no more than all of them."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    if draft.partner != TOTAL and last is not None and last.concept == OUTPUT:
        return passage.discourse.trade_item  # it shipped shrimp. Ponds gave 9 tonnes. The US took 30%
    if draft.partner != TOTAL and last is not None and last.concept in MARKETS and passage.goes_on:
        return _of_outlets(passage, last)
    if last is None or last.indicator != draft.indicator:
        return TOTAL
    is_province = draft.partner == TOTAL and _is_province_of(passage, last)
    if draft.partner == TOTAL and not is_province:
        return TOTAL
    several = len(passage.discourse.items) > 1
    counted = any(passage.last_of(counts) for counts in MARKETS)  # goods of the province go to 72 countries
    as_topic = passage.view.scan.at(passage.view.sentence.first, "as_topic")
    if several or counted or (as_topic and not is_province):
        return TOTAL  # none of a row of goods; as for the markets, ...
    is_ranked = last.partner != TOTAL and passage.view.has_rank
    is_told_anew = not passage.goes_on and not is_ranked  # the US ranked second with $212 million
    if is_told_anew and (draft.measure != "share" or last.partner != TOTAL):
        return TOTAL
    is_more = last.is_level and draft.is_level and last.partner == TOTAL and abs(draft.value) > abs(last.value)
    is_good = last.item in known and known[last.item].type == "commodity"
    return last.item if is_good and not is_more else TOTAL


def _of_outlets(passage: Passage, count: Draft) -> str:
    """Return the goods that go to the markets counted before: `It sold shrimp. It had 60 markets. Japan took`."""
    known = passage.setting.grammar.lists.items
    is_of_good = count.item in known and known[count.item].type == "commodity"
    return count.item if is_of_good else passage.discourse.trade_item


def _is_province_of(passage: Passage, last: Draft) -> bool:
    """Tell whether a province is the subject behind goods of the country: `Rice of Viet Nam ... Hue sold $5m`."""
    provinces = [hit for hit, identifier in passage.areas if identifier != COUNTRY]
    if last.place != COUNTRY or len(provinces) != len(passage.areas) or len(provinces) != 1:
        return False
    return provinces[0].first - passage.view.sentence.first <= SUBJECT_WITHIN


def of_product(passage: Passage, draft: Draft) -> str | None:
    """Return the commodity that tonnes without a name are of: the last one named, as output is always of something."""
    is_told = draft.indicator in OF_PRODUCT and draft.is_level
    if not (is_told or draft.indicator == PRICE) or has_unknown_head(passage.view, draft):
        return None
    known = passage.setting.grammar.lists.items
    goods = passage.items_of(draft.indicator)
    beside = stretch.within(passage.items, *passage.view.since(draft.quantity))
    if beside and all(one.first != beside[-1].first for one in goods):
        return None  # what is named beside it is no product of the code list: electricity
    named = stretch.last_before(goods, draft.quantity.first)
    if named is not None and known[named.identifier].type == "commodity":
        return named.identifier
    last = passage.discourse.last
    if passage.setting.goods_grown is not None and not passage.items:
        is_other = passage.goes_on and draft.indicator == PRICE and last is not None and last.item in known
        return last.item if is_other and last is not None else passage.setting.goods_grown
    of_product = last is not None and last.indicator in OF_GOODS and draft.indicator != "product_output"
    of_product = of_product or (last is not None and last.indicator in OF_PRODUCT)
    if last is not None and draft.indicator == PRICE:
        return last.item if last.indicator in OF_GOODS and last.item in known else None  # a price is one of a good
    is_output = last is not None and last.indicator == draft.indicator == OUTPUT and not passage.items
    if is_told and last is not None and last.item == TOTAL and passage.goes_on and not passage.items:
        last = next((one for one in reversed(passage.discourse.levels) if _weighs_same(one, draft)), last)
    if last is None or not of_product or not (passage.goes_on or is_output):
        return _only_named(passage) or (_of_harvest(passage, draft) if passage.goes_on else None)
    is_grown = last.indicator == "product_output" != draft.indicator  # what is grown at home is of no market
    return (passage.setting.goods or last.item) if is_grown else last.item


def _weighs_same(told: Draft, draft: Draft) -> bool:
    """Tell whether a quantity of goods was told of the same kind: past the total of which it was only held a part."""
    return told.indicator == draft.indicator and told.item != TOTAL


def _of_harvest(passage: Passage, draft: Draft) -> str | None:
    """Return the goods whose trade the sentence before told: `Rice exports hit $5m. Farmers reaped 9 tonnes`."""
    last, scan, end = passage.discourse.last, passage.view.scan, draft.quantity.last
    if last is None or last.indicator not in OF_GOODS or draft.indicator != OUTPUT or passage.items:
        return None
    if scan.at(end, "of") or (scan.is_word(end) and not scan.any_at(end, *FUNCTION)):
        return None  # of goods that nobody knows
    known = passage.setting.grammar.lists.items
    return last.item if last.item in known and known[last.item].type == "commodity" else None


def _only_named(passage: Passage) -> str | None:
    """Return the commodity of tonnes in an article that names no other goods, more than once."""
    named = passage.setting.goods_named
    is_one = len(named) >= FEWEST and len({hit.value for hit in named}) == 1
    return str(named[0].value) if is_one else None


def _spoken_of(passage: Passage, draft: Draft) -> str | None:
    """Return the commodity of the sentence before, where this one says that it speaks of it: `the product`."""
    last, known = passage.discourse.last, passage.setting.grammar.lists.items
    told = passage.view.within("same_goods", *passage.view.since(draft.quantity)) or passage.view.starting(
        "same_goods", draft.quantity.last, draft.quantity.last + SAME_WITHIN
    )
    if told and passage.view.within("in_all", told[-1].last, draft.quantity.first):
        return None  # thanks to these crops, total exports were
    is_goods = last is not None and last.item in known and known[last.item].type == "commodity"
    whole = "proform" if draft.measure == "share" else "of_money_told"  # 3 million USD of that
    is_theirs = passage.view.scan.at(draft.quantity.last, whole) is not None
    is_told = bool(told) or is_theirs or passage.is_of_whole  # the US took 51% of them
    return last.item if last is not None and is_goods and is_told else None


def has_unknown_head(view: View, draft: Draft) -> bool:
    """Tell whether no phrase of any lexicon starts the entry of a quantity: behind a semicolon, of products a comma.

    Behind a comma before money all words of the entry are unknown: `flowers at $5 million, raw silk $2 million`.
    """
    first, last = view.before(draft.quantity)
    last = max(view.opening(last), first) if view.in_brackets(draft.quantity) else last
    last -= view.scan.sign(last - 1) == ","  # wolfram, 27.3 percent
    marks = ",;" if draft.indicator in OF_PRODUCT else ";"
    head = next((index + 1 for index in range(last - 1, first - 1, -1) if view.scan.sign(index) in ",;"), None)
    if head is None or head >= last:
        return False
    is_parted = view.scan.sign(head - 1) in marks
    return all(_is_unknown(view, index) for index in ([head] if is_parted else range(head, last)))


def _is_unknown(view: View, index: int) -> bool:
    """Tell whether a token is a word with which no phrase of any lexicon starts."""
    return view.scan.is_word(index) and not view.scan.starts_phrase(index)

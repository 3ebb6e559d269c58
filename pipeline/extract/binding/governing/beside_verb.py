"""What goods, partners, areas and money of a clause tell beside its verb, where no word of a list does."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.areas import starting
from pipeline.extract.binding.governing.clause import Clause
from pipeline.extract.binding.passage import Passage
from pipeline.extract.named import Named
from pipeline.extract.quantities import Quantity

AREA_WITHIN = 6  # tokens from `left` to the area that goods left: `the delta province of`
BUYER_WITHIN = 10  # tokens from the quantity to the country that goods go to
GOODS_WITHIN = 3  # tokens from `worth of` to the goods
OUTLETS = ("countries", "markets")  # concepts
GOODS = "commodity"  # type of items
BY_PARTNER = frozenset({"partner_behind", "partner_before", "partner_by", "from_partner"})
SAID_BY_GOODS = BY_PARTNER | {GOODS, "commodity_before", "worth_of_goods", "dollars", "area_behind", "area_left"}


def goods_beside(passage: Passage, quantity: Quantity, clause: Clause) -> frozenset[str]:
    """Return what goods, partners and money of a clause are beside its verb."""
    view, known = passage.view, passage.setting.grammar.lists.items
    goods = [one for one in passage.items if known[one.identifier].type == GOODS]
    told = set()
    if stretch.within(goods, clause.first, clause.last):
        told.add(GOODS)
    if stretch.within(goods, clause.first, clause.verb.first):
        told.add("commodity_before")
    led = view.scan.at(quantity.last, "for_goods")
    if led and stretch.starting(goods, led.last, led.last + GOODS_WITHIN):
        told.add("worth_of_goods")
    if any(one.unit == "USD" for one in stretch.within(view.quantities, clause.verb.last, clause.last)):
        told.add("dollars")
    near = stretch.starting(
        passage.partners, quantity.last, min(quantity.last + BUYER_WITHIN, view.behind(quantity)[1])
    )
    fronted = view.scan.at(view.sentence.first, "sold_to")  # to Japan the province sold
    near = [*near, *stretch.starting(passage.partners, fronted.last, fronted.last + 1)] if fronted else near
    if any(view.scan.any_before(one.first, "sold_to") for one in near):
        told.add("partner_behind")
    if any(_counts_outlets(passage, one) for one in stretch.within(view.quantities, clause.verb.last, clause.last)):
        told.add("partner_behind")
    done_by = stretch.starting(passage.partners, clause.verb.last, clause.verb.last + GOODS_WITHIN)
    if done_by and view.scan.before(done_by[0].first, "agent"):
        told.add("partner_by")
    if stretch.within(passage.partners, clause.first, clause.verb.first):
        told.add("partner_before")
    if (GOODS in told or "goods" in clause.beside) and _come_from_partner(passage, goods, clause):
        told.add("from_partner")
    if any(passage.is_led(hit) for hit, _ in starting(passage.areas, quantity.last, clause.last)):
        told.add("area_behind")
    if starting(passage.areas, clause.verb.last, clause.verb.last + AREA_WITHIN) and not view.scan.any_at(
        clause.verb.last, "inside", "partner_to", "place_to"
    ):
        told.add("area_left")
    return frozenset(told)


def _come_from_partner(passage: Passage, goods: Sequence[Named], clause: Clause) -> bool:
    """Tell whether goods of a clause come from a partner: `machinery from China`, `was bought from China`.

    Before the verb it is who does it that comes from there, if no goods do: `a firm from Japan spent`; but not where
    the sentence opens with it: `From China the province bought`.
    """
    scan, start, ends = passage.view.scan, passage.view.sentence.first, {one.last for one in goods}
    ends |= {hit.last for hit in passage.view.within("clause_words", clause.first, clause.last) if hit.value == "goods"}
    for one in stretch.within(passage.partners, clause.first, clause.last):
        led = scan.before(one.first, "bought_from")
        if led is not None and (led.first >= clause.verb.last or led.first in ends or led.first == start):
            return True
    return False


def _counts_outlets(passage: Passage, count: Quantity) -> bool:
    """Tell whether a number counts the countries that goods go to: `sold 9 tonnes of tea to over 40 markets`."""
    scan = passage.view.scan
    if count.kind != "number" or not passage.view.of("sold_to"):
        return False
    exact, noun = scan.before(count.first, "qualifiers"), scan.at(count.last, "concept")
    return (
        noun is not None and noun.value in OUTLETS and scan.any_before(exact.first if exact else count.first, "sold_to")
    )

"""Concepts before a quantity that speak of something else: an earlier count, an aside, who acts, why it happened."""

from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.governing.aside import is_aside
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS, View

FIRMS, TRADED = "enterprises", frozenset({"exports", "imports", "turnover"})
ACTING, FUNDS = (FIRMS, "people", "population", "parks"), "capital"  # who comes to amounts; what firms only have
DOER_WITHIN = 6  # tokens from `of` to such firms
REACHED_WITHIN = 2  # tokens from a concept to the verb that leads to its amount
CAUSE_WITHIN = 10  # tokens from `thanks to` to the concept
SHARED_WITHIN = 4  # tokens from such a percentage to the concept
NOUN_BEHIND = 2  # tokens from an earlier count to its noun


def is_whole_of_share(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether a concept only is what the share before it is part of."""
    last = passage.figures[-1] if passage.figures else None
    return last is not None and _is_whole_of(passage.view, last, hit)


def _is_whole_of(view: View, share: Draft, hit: Hit) -> bool:
    """Tell whether words right behind a share are its whole; what `and` joins to it is another thing."""
    if share.measure != "share" or hit.first < share.quantity.last:
        return False
    if view.scan.at(share.quantity.last, "conj") is not None:
        return False
    near = hit.first - share.quantity.last <= SHARED_WITHIN
    return near and not view.count(STOPS, share.quantity.last, hit.first)


def is_whole_before_parts(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept is the whole of a share that a colon parts from an amount: `41% of the crop: China 9`."""
    if not is_new_part(passage, hit.last, quantity):
        return False
    return any(_is_whole_of(passage.view, one, hit) for one in passage.figures)


def is_new_part(passage: Passage, index: int, quantity: Quantity) -> bool:
    """Tell whether an amount behind a colon is what went to a partner: `9,000 tonnes, 41% of the crop: China 8,000`."""
    view = passage.view
    near = stretch.within(passage.partners, index, quantity.first)
    return bool(near) and view.count(":", index, near[0].first) > 0


def is_attribute(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept only says where what is counted is: the parks of `workers at industrial parks`."""
    if quantity.dimension != "count":
        return False
    view = passage.view
    earlier = stretch.last_before(view.of("concept"), hit.first)
    led = [hit.first, hit.first - 1] if hit.value == "countries" else [hit.first]  # tourists from Asian countries
    is_led = any(view.scan.any_before(at, "place_to", "partner_to") for at in led)
    return earlier is not None and is_led and hit.first - earlier.last <= NOUN_BEHIND


def is_in_restatement(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether a concept stands behind a figure in its bracket: `(1.17 billion USD at current exchange rates)`."""
    view = passage.view
    earlier = stretch.last_before(view.quantities, hit.first) if view.is_bracketed(hit.first) else None
    return earlier is not None and view.in_brackets(earlier)


def is_in_aside(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept stands in an aside that ends before a quantity: `, making up 9% of the output, rose`."""
    told = passage.figures[-1] if passage.figures else None
    if told is None or hit.first < told.quantity.last or not is_aside(passage.view, told, quantity):
        return False
    view = passage.view
    return not view.count(",", told.quantity.last, hit.first) and view.count(",", hit.last, quantity.first) > 0


def is_doer(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether firms are only those who trade: `rice exports of Nghe An enterprises rose 75%`."""
    scan, near = passage.view.scan, range(hit.first, hit.first - DOER_WITHIN, -1)
    led = next((at for at in near if scan.any_before(at, "partner_to")), 0)
    told = scan.before(led - 1, "concept") if led else None
    return told is not None and told.value in TRADED


def is_cause(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a concept is only why something happened: `thanks to new projects, output grew`.

    Money that the reason itself reaches is its own: `nhờ xuất khẩu đạt 4,9 tỷ USD, cán cân thặng dư`.
    """
    view = passage.view
    if quantity.kind == "money" and view.within("reaching", hit.last, hit.last + REACHED_WITHIN):
        return False
    if view.scan.any_at(hit.last, "bare_growth", "direction"):
        return False  # without oil the economy grew 9%; due to exports rising 9%
    led = view.within("cause", hit.first - CAUSE_WITHIN, hit.first)
    if not led or view.count(",;:(", led[-1].last, hit.first) or view.within("them", led[-1].first, hit.first):
        return False
    return not view.within("contrast", led[-1].last, hit.first)  # though hit by the epidemic, exports rose


def is_told_reason(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether a clause on prices ended with a colon: `prices sank: 9,000 tonnes brought in $5m` is on the trade.

    Goods counted, or money that was earned behind the colon, are no price.
    """
    view = passage.view
    colon = view.last_signs(":", quantity.first, 1)
    if not colon or colon[0] < hit.last or not view.within("direction", hit.last, colon[0]):
        return False
    return quantity.kind == "quantity" or bool(view.within("earns", colon[0], quantity.first))


def is_noun_of_earlier(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether a concept stands right behind an earlier count, as its noun or beside it: `14 dự án FDI`."""
    last = stretch.last_before(passage.view.quantities, hit.first)
    if last is None:
        return False
    noun = passage.view.scan.before(hit.first, "concept") or hit
    if noun.first - last.last > NOUN_BEHIND:
        return False
    earlier = stretch.back_from(passage.view.quantities, hit.first)
    near = takewhile(lambda one: noun.first - one.last <= NOUN_BEHIND, earlier)
    return any(one.kind == "number" and _are_joined(passage.view, one.last, noun.first) for one in near)


def _are_joined(view: View, first: int, last: int) -> bool:
    """Tell whether nothing parts a count from a noun behind it: `rose by 4, but capital fell` speaks of another."""
    return not view.count(",;", first, last) and not view.within("conj", first, last)

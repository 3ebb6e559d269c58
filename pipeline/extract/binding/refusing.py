"""Quantities that are no figure of an indicator, though words for one stand beside them."""

from collections.abc import Callable

from pipeline.extract import stretch
from pipeline.extract.binding.able import is_able
from pipeline.extract.binding.abroad import JOBS, work_abroad
from pipeline.extract.binding.daily import is_daily
from pipeline.extract.binding.features import FDI_SECTOR
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.governing.trade import is_export_price
from pipeline.extract.binding.no_total import are_colleagues, goes_abroad, is_no_total
from pipeline.extract.binding.of_unknown import is_of_unknown
from pipeline.extract.binding.one_park import is_of_one_park
from pipeline.extract.binding.parks_spend import is_spent_in_parks
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.stranded import VEHICLES, are_stranded
from pipeline.extract.binding.surveyed import FIRMS, are_surveyed
from pipeline.extract.binding.uncounted import (
    is_age,
    is_of_peers,
    is_of_places,
    is_of_scope,
    is_parity,
    is_per,
    is_share_of_people,
    is_size,
    is_times_of_others,
    is_yield,
)
from pipeline.extract.binding.wanted import PROJECTS, is_wanted
from pipeline.extract.binding.workers_wanted import are_needed, are_some_of_them
from pipeline.extract.concepts import OTHER
from pipeline.extract.draft import Draft
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.roles import is_step
from pipeline.extract.rules import Rule, Table, words
from pipeline.extract.view import STOPS

WHOLLY = 100  # percent
DISBURSED = "public_investment"  # a concept, which is told by how much of its plan was paid out
ONE_WITHIN = 8  # tokens between `a` or an amount and the project that it is of
ONE_BEFORE = 2  # tokens from `costing` to its amount
AT_LEAST = frozenset({"over", "at_least"})  # qualifiers of what is a threshold
THRESHOLD_WITHIN = 10  # tokens from a count of goods to what each of them came to
SMALLEST = {"VND": 10**7, "USD": 10**3}  # sums of trade that anybody would tell, by currency
OCCUPANCY, PARKS = "occupancy", "parks"  # concepts: what is told of parks only
OF_FIRMS = ("enterprises", "enterprises_closed", "enterprises_resumed")  # counts of firms whose capital nothing tells


def is_refused(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a candidate governs a quantity of what no indicator counts, so that no other is to be tried."""
    if candidate.concept == OTHER and candidate.hit is None and is_export_price(passage, quantity):
        return False  # the price made the difference. 3,111 USD a tonne was paid
    if candidate.concept == OTHER:
        return True
    for refuses in RULES.open_to(passage.view, quantity.kind, candidate.concept):
        if refuses(passage, quantity, candidate):
            return True
    return False


def _is_of_rooms(passage: Passage, *_: object) -> bool:
    """Tell whether a text that names no parks tells of rooms, which are occupied as well."""
    return not any(hit.value == PARKS for hit in passage.setting.scan.of("concept"))


def _is_of_each(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether money is what each firm or project has: `bình quân 8,9 tỷ đồng/doanh nghiệp`."""
    per = passage.view.scan.at(quantity.last, "per")
    each = passage.view.scan.at(per.last, "concept") if per is not None else None
    return each is not None and each.value in ("enterprises", "projects")


def _is_attribute(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a percentage only says how much of counted projects is foreign: `54 dự án 100% vốn nước ngoài`."""
    if quantity.value != WHOLLY:
        return False
    scan = passage.view.scan
    owned = scan.any_at(quantity.last, "concept", "origin")
    counted = scan.before(quantity.first, "concept")
    return owned and counted is not None and counted.value != DISBURSED  # giải ngân 100% vốn đầu tư công


def is_threshold(passage: Passage, draft: Draft) -> bool:
    """Tell whether money is only what each of some goods came to at least: `37 products with exports of over $1bn`."""
    view, quantity = passage.view, draft.quantity
    if quantity.kind != "money" or draft.qualifier not in AT_LEAST:
        return False
    counted = stretch.last_before(view.quantities, quantity.first)
    if counted is None or counted.kind != "number" or quantity.first - counted.last > THRESHOLD_WITHIN:
        return False
    return view.scan.at(counted.last, "goods_counted") is not None and not view.count(
        STOPS, counted.last, quantity.first
    )


def _is_of_one(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether capital is that of one project without a name: `a garment plant costing 70 million USD`."""
    view = passage.view
    if passage.companies:
        return False
    if view.scan.before(quantity.first, "indefinite"):
        start, end = view.behind(quantity)
        return bool(view.starting("one_project", start, min(end, start + ONE_WITHIN)))
    first, last = view.before(quantity)
    named = view.within("one_project", first, last)
    costs = view.within("costs", named[-1].last, last) if named else []
    if not costs or quantity.first - costs[-1].last > ONE_BEFORE:
        return False
    told = view.within("indefinite", max(first, named[-1].first - ONE_WITHIN), named[-1].first)
    return bool(told) and not view.count(",;", told[-1].last, named[-1].first)


def _is_cost(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether money that names nothing is what was built costs: `a smart port project, costing about $8m`."""
    view = passage.view
    if candidate.concept in CAPITAL or candidate.hit is not None or passage.companies:
        return False
    first, last = view.before(quantity)
    costs = view.scan.before(view.scan.back_over(last, "qualifiers"), "costs")
    return costs is not None and bool(view.within("one_project", first, costs.first))


def _is_of_all_firms(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether capital named behind a count of firms is that of all at work, of which there is no indicator."""
    last, hit = passage.before(quantity), candidate.hit
    if last is None or not _counts_firms(last):
        return False
    is_theirs = hit is None or last.quantity.last <= hit.first < quantity.first
    return is_theirs and not passage.view.within("origin", last.quantity.last, quantity.first)


def _counts_firms(draft: Draft) -> bool:
    """Tell whether a figure counts firms of all owners; foreign ones have capital of their own."""
    return draft.indicator in OF_FIRMS and draft.item != FDI_SECTOR and draft.is_level


def _is_step(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether a number is that of the places by which somebody moved in a ranking."""
    return is_step(passage.view.scan, quantity)


def _is_small_change(_: Passage, quantity: Quantity, *__: object) -> bool:
    """Tell whether money is too little for a sum of trade: `bought for exports at 23,000 VND` tells a price."""
    return quantity.value is not None and 0 < quantity.value < SMALLEST.get(quantity.unit or "", 0)


def _is_parity(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether money in brackets is the rate at which a paper changes it."""
    return is_parity(passage.view, quantity)


MONEY, COUNT, PHYSICAL = frozenset({"money"}), frozenset({"number"}), frozenset({"quantity"})
PERCENT, MULTIPLE = frozenset({"percent"}), frozenset({"ratio"})
CAPITAL = frozenset({"capital"})
EMPLOYED = frozenset({"workers"})
SUMS = frozenset({"exports", "imports", "turnover"})  # what is told in millions

RULES = Table[Callable[[Passage, Quantity, Candidate], bool]](
    Rule(is_of_unknown, kinds=MONEY | RELATIVE),
    Rule(_is_attribute, words("concept", "origin"), kinds=PERCENT),
    Rule(_is_of_each, words("per"), kinds=MONEY, concepts=CAPITAL),
    Rule(is_spent_in_parks, words("event"), kinds=MONEY, concepts=CAPITAL),
    Rule(are_stranded, words("waits"), kinds=COUNT, concepts=frozenset({VEHICLES})),
    Rule(is_size, words("per"), kinds=COUNT),
    Rule(is_per, words("per"), kinds=COUNT),
    Rule(is_share_of_people, kinds=PERCENT, concepts=frozenset({"people", "population"})),
    Rule(are_needed, words("needs_people"), kinds=COUNT, concepts=EMPLOYED),
    Rule(are_some_of_them, words("whole_of", "opens_whole"), kinds=PERCENT, concepts=EMPLOYED),
    Rule(is_no_total, words("no_total")),
    Rule(goes_abroad, words("clause_words"), kinds=MONEY, concepts=CAPITAL),
    Rule(are_colleagues, words("of_which"), kinds=COUNT, concepts=frozenset({"tourists"})),
    Rule(is_yield, words("per"), kinds=PHYSICAL),
    Rule(is_of_peers, words("scope_nouns"), kinds=COUNT),
    Rule(is_times_of_others, kinds=MULTIPLE),
    Rule(is_of_scope, words("whole_of"), kinds=PERCENT),
    Rule(is_of_places, words("scope_nouns"), kinds=PERCENT),
    Rule(is_age, kinds=COUNT, sign=","),
    Rule(_is_parity, kinds=MONEY, sign="="),
    Rule(_is_small_change, kinds=MONEY, concepts=SUMS),
    Rule(_is_step, words("steps"), kinds=COUNT),
    Rule(work_abroad, words("works_abroad"), kinds=COUNT, concepts=JOBS),
    Rule(is_able, words("able"), kinds=COUNT | PHYSICAL),
    Rule(is_daily, words("daily"), kinds=COUNT | PHYSICAL | MONEY),
    Rule(are_surveyed, words("surveyed"), kinds=COUNT, concepts=frozenset({FIRMS})),
    Rule(are_surveyed, words("whole_of"), kinds=PERCENT, concepts=frozenset({FIRMS})),
    Rule(is_of_one_park, words("one_park"), kinds=PHYSICAL, concepts=frozenset({PARKS})),
    Rule(_is_of_rooms, concepts=frozenset({OCCUPANCY})),
    Rule(is_wanted, words("wanted", "wanted_behind"), kinds=COUNT, concepts=frozenset({PROJECTS})),
    Rule(is_wanted, words("wanted_behind"), kinds=MONEY, concepts=CAPITAL),
    Rule(_is_of_all_firms, kinds=MONEY, concepts=CAPITAL),
    Rule(_is_of_one, words("one_project"), kinds=MONEY, concepts=CAPITAL),
    Rule(_is_cost, words("costs"), kinds=MONEY),
)

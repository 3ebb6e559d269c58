"""What words before a quantity are not said of it for, or less loudly, each with the concepts and words it asks for."""

from collections.abc import Callable
from itertools import takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.features.all_kinds import end_of_kinds
from pipeline.extract.binding.governing.aside import is_left_out
from pipeline.extract.binding.governing.capital_city import WORD, is_city
from pipeline.extract.binding.governing.inset import OPENING, is_in_inset
from pipeline.extract.binding.governing.lessened import (
    FIRMS,
    is_attribute,
    is_cause,
    is_doer,
    is_in_aside,
    is_in_restatement,
    is_noun_of_earlier,
    is_told_reason,
    is_whole_before_parts,
    is_whole_of_share,
)
from pipeline.extract.binding.governing.named_sector import TRADE, is_sector
from pipeline.extract.binding.governing.pieces import is_verb_of_made
from pipeline.extract.binding.governing.revenue import is_read_as_known
from pipeline.extract.binding.governing.spent import CHANGES, spent
from pipeline.extract.binding.governing.trade import is_told_price
from pipeline.extract.binding.governing.where import LOCATIONS, OWNERS, is_owner, is_where
from pipeline.extract.binding.passage import Passage
from pipeline.extract.concepts import OTHER
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.rules import Rule, Table, words

RESTATED = 3.0  # words behind a figure in its bracket speak of that figure
EARLIER_NOUN = 1.5  # the noun of an earlier count
ASIDE = 7.0  # what an aside gives the share of
WHERE = 4.0  # where something else is
DOER = 4.0  # firms that only do what is spoken of
CAUSE = 6.0  # what only gives the reason
SHARED = 3.0  # what an earlier percentage is part of, for a change: `23% of total output, up 13%`
RATE = 1.0  # further, for a percentage of what is itself one: occupancy, poverty
COUNTED = frozenset({"projects", "enterprises"})  # what is narrowed by whose capital it has
PEOPLE, DEALS = "people", "deals"
COMPARED = RELATIVE | {"rank"}  # kinds that are said of another figure's concept
LEVELS = frozenset({"money", "quantity", "number"})

Judging = Callable[[Passage, Hit, Quantity], bool]


def is_of_else(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether words before a quantity name what it is not said of."""
    for rule in OF_ELSE.open_to(passage.view, quantity.kind, hit.value):  # noqa: SIM110 - asked of each concept
        if rule(passage, hit, quantity):
            return True
    return False


def lessened(passage: Passage, hit: Hit, quantity: Quantity, weight: float) -> float:
    """Return the weight of words before a quantity, less what speaks against it."""
    for rule in LESSENING.open_to(passage.view, quantity.kind, hit.value):
        if rule(passage, hit, quantity):
            weight -= LESSENED_BY[rule]
    return weight


def _stands_for_others(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether people are the noun of a figure of others: `số lao động là 451.000 người, nông nghiệp 198.000`.

    So they are where an amount is told per head.
    """
    if stretch.covering(passage.view.of("aspect"), hit.first, hit.last) or passage.view.scan.before(hit.first, "per"):
        return True  # 9 triệu đồng/người/tháng, tăng 6%
    counter = passage.view.scan.before(hit.first, "counters")  # 900 lượt người
    ends = (hit.first, counter.first if counter else hit.first)
    told = next((one for one in reversed(passage.figures) if one.quantity.last in ends), None)
    return told is not None and told.concept not in (PEOPLE, "population")


def _ends_kinds(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether share purchases only end the row of all kinds of capital: `cấp mới, tăng thêm và góp vốn`."""
    view = passage.view
    row = stretch.covering(view.of("event"), hit.first, hit.last)
    if row is not None and row.value == "attracted" and row.first < hit.first:
        return True
    earlier = stretch.last_before(view.quantities, hit.first)
    end = end_of_kinds(view, earlier.last if earlier else view.sentence.first, hit.last)
    return end is not None and end.first <= hit.last


def _narrows_count(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether capital right behind projects or firms only says whose they are: the `FDI` of `số dự án FDI`."""
    noun = passage.view.scan.before(hit.first, "concept")
    return noun is not None and noun.value in COUNTED


def _is_of_money_told(passage: Passage, *_: object) -> bool:
    """Tell whether projects were only counted to say what money told before is for."""
    return spent(passage) is not None


def _is_rate(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether a concept is itself a percentage, and no level follows it: `IIP up 4%, sales of $5m, up 9%`."""
    if not passage.setting.grammar.concepts.fits(str(hit.value), "percent"):
        return False
    behind = takewhile(lambda one: one.quantity.first >= hit.last, reversed(passage.figures))
    return not any(one.is_level for one in behind)


def _has_counter(passage: Passage, hit: Hit, quantity: Quantity) -> bool:
    """Tell whether firms stand before a count of something else: `góp vốn ... trong doanh nghiệp 113 lượt`."""
    return passage.view.scan.at(quantity.last, "counters") is not None


def _are_investors(passage: Passage, hit: Hit, *_: object) -> bool:
    """Tell whether foreigners are whose further projects are counted: `Local firms opened 68 projects, foreigners 5`.

    Visitors they are only where nothing else was counted in the sentence before.
    """
    told = passage.said.free_noun
    return told is not None and told.concept in COUNTED and passage.view.scan.at(hit.first, "origin") is not None


OF_ELSE = Table[Judging](
    Rule(_are_investors, words("origin"), kinds=frozenset({"number"}), concepts=frozenset({"tourists"})),
    Rule(_narrows_count, concepts=frozenset({WORD})),
    Rule(is_left_out, words("leaves_out")),
    Rule(is_in_inset, words(*OPENING), sign=","),
    Rule(is_told_reason, concepts=frozenset({OTHER}), sign=":"),
    Rule(_ends_kinds, concepts=frozenset({DEALS})),
    Rule(_stands_for_others, concepts=frozenset({PEOPLE})),
    Rule(is_read_as_known, kinds=COMPARED, concepts=frozenset({OTHER})),
    Rule(is_verb_of_made, kinds=COMPARED, concepts=frozenset({"iip"})),
    Rule(is_city, concepts=frozenset({WORD})),
    Rule(is_sector, words("sector_trade"), concepts=frozenset({TRADE})),
    Rule(is_told_price, kinds=COMPARED, concepts=frozenset({OTHER})),
)
LESSENED_BY = {
    is_noun_of_earlier: EARLIER_NOUN, is_attribute: EARLIER_NOUN, _is_of_money_told: EARLIER_NOUN,
    is_in_restatement: RESTATED, is_in_aside: ASIDE, is_cause: CAUSE, is_where: WHERE, is_owner: WHERE, is_doer: DOER,
    is_whole_of_share: SHARED, is_whole_before_parts: ASIDE, _is_rate: -RATE, _has_counter: DOER,
}  # fmt: skip
LESSENING = Table[Judging](
    Rule(is_noun_of_earlier),
    Rule(is_attribute, kinds=frozenset({"number"})),
    Rule(_is_of_money_told, kinds=frozenset(CHANGES), concepts=frozenset({"projects"})),
    Rule(is_in_restatement, sign="("),
    Rule(is_in_aside, words("share")),
    Rule(is_cause, words("cause")),
    Rule(is_where, concepts=LOCATIONS | {FIRMS}),
    Rule(is_owner, concepts=OWNERS),
    Rule(is_doer, kinds=COMPARED, concepts=frozenset({FIRMS})),
    Rule(is_whole_of_share, kinds=COMPARED),
    Rule(is_whole_before_parts, kinds=LEVELS, sign=":"),
    Rule(_is_rate, kinds=frozenset({"percent"})),
    Rule(_has_counter, concepts=frozenset({FIRMS})),
)

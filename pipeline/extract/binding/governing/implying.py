"""Rules by which a quantity implies a concept that no words name, each with what it asks for.

A rule is asked only of quantities of its kinds, in sentences with a phrase of its lists. Both are declared here and
nowhere else.
"""

from collections.abc import Callable, Sequence

from pipeline.extract.binding.contents import ITEMS
from pipeline.extract.binding.governing.aimed_growth import aimed_growth
from pipeline.extract.binding.governing.among_aims import among_aims
from pipeline.extract.binding.governing.amount_first import amount_first
from pipeline.extract.binding.governing.bare_revenue import bare_revenue
from pipeline.extract.binding.governing.beyond_share import beyond_share
from pipeline.extract.binding.governing.bought import bought
from pipeline.extract.binding.governing.bought_in import bought_in
from pipeline.extract.binding.governing.brought_to import brought_to
from pipeline.extract.binding.governing.candidate import Candidate
from pipeline.extract.binding.governing.collected import collected
from pipeline.extract.binding.governing.drawn import drawn
from pipeline.extract.binding.governing.framed import framed
from pipeline.extract.binding.governing.goods_entry import goods_entry
from pipeline.extract.binding.governing.goods_price import of_goods_price
from pipeline.extract.binding.governing.heads_trade import heads_trade
from pipeline.extract.binding.governing.implied import of_item, owned, subject
from pipeline.extract.binding.governing.invested import had, invested
from pipeline.extract.binding.governing.measured_by import measured_by
from pipeline.extract.binding.governing.monthly_pay import monthly_pay
from pipeline.extract.binding.governing.parted_growth import parted_growth
from pipeline.extract.binding.governing.put_in import put_in
from pipeline.extract.binding.governing.revenue import joined_takings, takings
from pipeline.extract.binding.governing.shared_whole import shared_whole
from pipeline.extract.binding.governing.sum_of_ways import sum_of_ways
from pipeline.extract.binding.governing.the_price import the_price
from pipeline.extract.binding.governing.the_rate import the_rate
from pipeline.extract.binding.governing.their_number import their_number
from pipeline.extract.binding.governing.there_and_back import out_and_in, sold_and_bought, there_and_back
from pipeline.extract.binding.governing.total_trade import total_trade, whole_of_both
from pipeline.extract.binding.governing.traded_with import traded_with
from pipeline.extract.binding.governing.ways_told import ways_told
from pipeline.extract.binding.governing.who_came import who_came
from pipeline.extract.binding.governing.worth import worth
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import RELATIVE, Quantity
from pipeline.extract.rules import Rule, Table, words
from pipeline.extract.view import View

MONEY, COUNT, PERCENT = frozenset({"money"}), frozenset({"number"}), frozenset({"percent"})
RANK = frozenset({"rank"})
AMOUNTS = MONEY | {"quantity"}
TOLD = MONEY | RELATIVE
GOODS = AMOUNTS | RELATIVE | {"rank"}

Implying = Callable[[Passage, Quantity], list[Candidate]]

RULES = Table[Implying](
    Rule(framed, words("clause_verb"), kinds=AMOUNTS | COUNT | PERCENT),
    Rule(of_item, ITEMS, kinds=TOLD),
    Rule(goods_entry, ITEMS, kinds=AMOUNTS, sign=":"),
    Rule(heads_trade, words("heads_trade"), kinds=AMOUNTS),
    Rule(of_goods_price, words("price_noun"), kinds=TOLD),
    Rule(amount_first, words("concept"), kinds=AMOUNTS | COUNT | PERCENT, sign=":"),
    Rule(takings, words("takings"), kinds=TOLD),
    Rule(joined_takings, words("conj"), kinds=MONEY),
    Rule(subject, words("concept"), kinds=AMOUNTS),
    Rule(bare_revenue, words("bare_revenue"), kinds=MONEY),
    Rule(collected, words("collects"), kinds=MONEY),
    Rule(drawn, words("draws"), kinds=MONEY),
    Rule(invested, words("invests", "puts_in"), kinds=MONEY),
    Rule(had, words("attribute", "had"), kinds=MONEY),
    Rule(put_in, words("into"), kinds=MONEY),
    Rule(bought, words("buys"), kinds=GOODS),
    Rule(bought_in, words("purchases"), kinds=GOODS),
    Rule(there_and_back, words("outward"), kinds=MONEY),
    Rule(out_and_in, words("way_out"), kinds=MONEY),
    Rule(sold_and_bought, words("purchases"), kinds=MONEY),
    Rule(traded_with, words("outlet", "supplier"), kinds=AMOUNTS | PERCENT | RANK),
    Rule(total_trade, words("total_trade", "in_all"), kinds=MONEY),
    Rule(whole_of_both, words("bare_trade"), kinds=MONEY),
    Rule(owned, ITEMS, kinds=COUNT),
    Rule(brought_to, words("grown_to"), kinds=COUNT),
    Rule(worth, words("counted_ones", "valued_at"), kinds=MONEY),
    Rule(beyond_share, words("equivalent"), kinds=MONEY),
    Rule(aimed_growth, words("status"), kinds=PERCENT),
    Rule(their_number, words("their_number"), kinds=frozenset({"percent", "ratio"})),
    Rule(who_came, words("concept"), kinds=COUNT),
    Rule(the_price, words("the_price"), kinds=frozenset({"percent", "ratio"})),
    Rule(measured_by, words("measured_by"), kinds=PERCENT),
    Rule(monthly_pay, words("a_month"), kinds=MONEY),
    Rule(the_rate, words("the_index", "the_rate"), kinds=PERCENT),
    Rule(among_aims, words("bare_growth"), kinds=PERCENT),
    Rule(parted_growth, words("bare_growth"), kinds=PERCENT),
    Rule(sum_of_ways, words("concept"), kinds=MONEY),
    Rule(ways_told, kinds=MONEY),
    Rule(shared_whole, words("concept"), kinds=MONEY),
)
# Rules that only suggest a concept: none of their candidates is loud (`candidate.LOUD`).
QUIET = frozenset[Implying]({of_item, goods_entry, of_goods_price, subject, invested, had, put_in, bought, owned})


def implying(view: View, kind: str) -> Sequence[Implying]:
    """Return the rules that can speak of a quantity of a kind, in order."""
    return RULES.open_to(view, kind)
